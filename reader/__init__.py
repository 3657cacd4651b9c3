"""Cutline's core: untrusted bytes in, a library that can be trusted out.  It never imports Qt.

    address -> intake.fetch    -> Fetched | NotModified
            -> intake.parse    -> ParsedFeed of ParsedArticle of ParsedPhoto     (in a process of its own)
            -> intake.reconcile-> Changes(new, updated, moved)                   (pure)
            -> store.articles  -> one short transaction a feed
            -> store.ruling    -> the user's rules act on what is new
            -> intake.extract  -> ParsedPage, where the feed gave only a teaser  (in a process of its own)
            -> intake.pictures -> Picture, decoded and re-encoded                (in a process of its own)
            -> store.search, store.related: indexed in a second, batched pass
            -> blocks          -> what the window draws
            -> export          -> books, pages, Markdown, JSON Lines; intake.archives reads what others exported

`subscribe`, `refresh`, `offline`, `indexing`, `icons` and `cleaning` conduct, and `feed_lists`, `importing` and
`exporting` for files; `cli` is the command line over them.
"""
