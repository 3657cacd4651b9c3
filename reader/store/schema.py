"""The tables of a library, as the newest migration leaves them.  In: nothing.  Out: `METADATA`.

Migrations make the tables; this file says what they come to, and a test compares the two.  What the feed says (`feed`,
`article`, `body`, `photo`, `revision`) and what the user did (`subscription`, `status`, `tag`, `article_tag`,
`note`, `highlight`, `rule`, `unrelated`, `saved_search`) are apart.  `copy`, `listing`, `feed_count` and `pending` are
derived from them: triggers keep `listing` and `feed_count` right.

Times are whole seconds since 1970 in UTC.  Ids are never used twice (AUTOINCREMENT).  The full-text table, the views
behind it and the triggers are raw SQL in the migrations, for SQLAlchemy has no words for them.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text

METADATA = MetaData()


def _required(name: str, kind: type[Text] | type[Integer], *args: Any, default: str | None = None) -> Column[Any]:
    return Column(name, kind, *args, nullable=False, server_default=None if default is None else text(default))


def _of_feed() -> Column[Any]:
    return Column("feed_id", Integer, ForeignKey("feed.id", ondelete="CASCADE"), primary_key=True)


def _of_article() -> Column[Any]:
    return Column("article_id", Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)


# --- feeds ------------------------------------------------------------------------------------------------------------

feed = Table(
    "feed",
    METADATA,
    Column("id", Integer, primary_key=True),
    _required("url", Text),
    # Two spellings of one address are one feed: scheme, default port and last slash do not count.
    _required("url_key", Text),
    Column("title", Text),
    Column("site_url", Text),
    Column("description", Text),
    Column("contact", Text),
    Column("language", Text),
    Column("icon_url", Text),
    # Its favicon, cleaned like any picture.
    Column("icon_picture_id", Integer, ForeignKey("picture.id")),
    Index("feed_url_key", "url_key", unique=True),
    sqlite_autoincrement=True,
)

subscription = Table(
    "subscription",
    METADATA,
    _of_feed(),
    Column("title", Text),
    Column("folder", Text),
    _required("full_text", Text, default="'when-short'"),
    _required("added", Integer),
    # JSON: what an OPML list said of it and Cutline has no use for; it is exported again.
    _required("attributes", Text, default="'{}'"),
    # Seconds between two visits; NULL: as learnt.
    Column("interval", Integer),
    # How long and how many articles of it are kept; NULL: as all feeds.
    Column("keep_days", Integer),
    Column("keep_articles", Integer),
    # 1: new articles of it are told by the system's notifications.
    _required("notify", Integer, default="0"),
)

fetch_state = Table(
    "fetch_state",
    METADATA,
    _of_feed(),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("body_hash", Text),
    _required("interval", Integer, default="3600"),
    _required("failures", Integer, default="0"),
    # How often in a row the worker was killed while it parsed this feed.
    _required("kills", Integer, default="0"),
    Column("error", Text),
    Column("note", Text),
    Column("last_try", Integer),
    Column("last_ok", Integer),
    _required("next_due", Integer, default="0"),
    Column("parsing_since", Integer),
    # When to look for its icon; NULL: never again.
    Column("icon_try", Integer, server_default=text("0")),
    Index("fetch_state_due", "next_due"),
)

# Feed 0 counts the articles that have no feed (any more).
feed_count = Table(
    "feed_count",
    METADATA,
    Column("feed_id", Integer, primary_key=True),
    _required("total", Integer, default="0"),
    _required("unread", Integer, default="0"),
)

# --- articles ---------------------------------------------------------------------------------------------------------

article = Table(
    "article",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("feed_id", Integer, ForeignKey("feed.id")),
    # Set while there is no feed: its title, and its address as a key, so that subscribing again takes the article back.
    Column("source_title", Text),
    Column("source_key", Text),
    Column("guid", Text),
    Column("url", Text),
    _required("fingerprint", Text),
    _required("entry_hash", Text),
    _required("title", Text),
    Column("dek", Text),
    # JSON: a list of names.
    _required("authors", Text, default="'[]'"),
    Column("dateline", Text),
    _required("published", Integer),
    # 0: the feed gave no date that can be used, and `published` is when the article was first seen.
    _required("dated", Integer, default="1"),
    Column("updated", Integer),
    Column("language", Text),
    Column("section", Text),
    _required("teaser", Text, default="''"),
    # JSON: a list of [url, title, seconds].
    _required("audio", Text, default="'[]'"),
    # 1: the text is the whole story.
    _required("full", Integer, default="1"),
    Index("article_by_fingerprint", "feed_id", "fingerprint"),
    Index("article_without_feed", "source_key", "url", sqlite_where=text("feed_id IS NULL")),
    sqlite_autoincrement=True,
)

# Apart from `article`, so that lists do not read past the texts.
body = Table(
    "body",
    METADATA,
    _of_article(),
    # HTML and text together, as `content.pack` makes it; the SQL function `unpack_text` gives the text.
    Column("content", LargeBinary, nullable=False),
    # "feed" or "page": where the text came from.
    _required("source", Text, default="'feed'"),
    # What the feed said, as `content.pack_entry` makes it, once the page's version has taken its place.
    Column("entry", LargeBinary),
    # The version of the cleaning rules that the HTML went through.
    _required("rules", Integer, default="1"),
    Index("body_by_rules", "rules"),
)

photo = Table(
    "photo",
    METADATA,
    Column("id", Integer, primary_key=True),
    _required("article_id", Integer, ForeignKey("article.id", ondelete="CASCADE")),
    _required("position", Integer),
    _required("lead", Integer, default="0"),
    _required("url", Text),
    Column("caption", Text),
    Column("credit", Text),
    Column("alt", Text),
    _required("origin", Text),
    Column("width", Integer),
    Column("height", Integer),
    # What the file itself says (IPTC, XMP), shown where the feed and the page say nothing.
    Column("file_caption", Text),
    Column("file_credit", Text),
    Column("picture_id", Integer, ForeignKey("picture.id")),
    # When to fetch the file; NULL: it is there, or can never be had, or was let go.
    Column("next_try", Integer),
    _required("failures", Integer, default="0"),
    Column("error", Text),
    Index("photo_of_article", "article_id", "position"),
    Index("photo_wanted", "next_try", sqlite_where=text("next_try IS NOT NULL")),
    Index("photo_of_picture", "picture_id", sqlite_where=text("picture_id IS NOT NULL")),
    sqlite_autoincrement=True,
)

# A file in `photos/`, and its thumbnail in `thumbs/`; several photos may share it.
picture = Table(
    "picture",
    METADATA,
    Column("id", Integer, primary_key=True),
    _required("hash", Text),
    _required("suffix", Text),
    _required("width", Integer),
    _required("height", Integer),
    _required("bytes", Integer),
    Index("picture_hash", "hash", unique=True),
    sqlite_autoincrement=True,
)

# Articles whose own page is wanted; `next_try` NULL: asked for the last time.
page_fetch = Table(
    "page_fetch",
    METADATA,
    _of_article(),
    _required("failures", Integer, default="0"),
    Column("error", Text),
    Column("next_try", Integer),
    Index("page_fetch_wanted", "next_try", sqlite_where=text("next_try IS NOT NULL")),
)

# An earlier version, kept when a publisher edits.  `photos` is JSON: a list of {url, caption, credit}.
revision = Table(
    "revision",
    METADATA,
    Column("id", Integer, primary_key=True),
    _required("article_id", Integer, ForeignKey("article.id", ondelete="CASCADE")),
    _required("replaced", Integer),
    _required("title", Text),
    Column("content", LargeBinary, nullable=False),
    _required("photos", Text),
    Index("revision_of_article", "article_id"),
    sqlite_autoincrement=True,
)

# What `reader.related` needs of an article, packed.  The row goes when the article changes, and comes with the pass
# over `pending` that makes it anew.
signature = Table(
    "signature",
    METADATA,
    _of_article(),
    _required("version", Integer),
    Column("data", LargeBinary, nullable=False),
    Index("signature_by_version", "version"),
)

# Articles with one and the same text: the wire's story in several feeds, or a feed's own, posted again.  `story` is the
# id of the first of them that came; an article without copies has no row.
copy = Table(
    "copy",
    METADATA,
    _of_article(),
    _required("story", Integer),
    Index("copy_by_story", "story", "article_id"),
)

# --- what the user did ------------------------------------------------------------------------------------------------

# No row: unread, not bookmarked.
status = Table(
    "status",
    METADATA,
    _of_article(),
    _required("read", Integer, default="0"),
    _required("bookmarked", Integer, default="0"),
    Column("read_at", Integer),
    Column("bookmarked_at", Integer),
    # When it was last opened in the window; marking it read opens nothing.
    Column("opened_at", Integer),
    # 1: a rule put it out of sight; it is in no list and in no count.
    _required("hidden", Integer, default="0"),
    Index("status_opened", "opened_at", "article_id", sqlite_where=text("opened_at IS NOT NULL")),
)

tag = Table(
    "tag",
    METADATA,
    Column("id", Integer, primary_key=True),
    _required("name", Text),
    _required("name_key", Text),
    Column("color", Text),
    Index("tag_name_key", "name_key", unique=True),
    sqlite_autoincrement=True,
)

article_tag = Table(
    "article_tag",
    METADATA,
    _of_article(),
    Column("tag_id", Integer, ForeignKey("tag.id", ondelete="CASCADE"), primary_key=True),
    Index("article_tag_by_tag", "tag_id", "article_id"),
    sqlite_with_rowid=False,
)

# Two articles that the user said are not related; the lower id stands first.
unrelated = Table(
    "unrelated",
    METADATA,
    _of_article(),
    Column("other_id", Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Index("unrelated_other", "other_id"),
    sqlite_with_rowid=False,
)

# What the reader wrote on a whole article.
note = Table(
    "note",
    METADATA,
    _of_article(),
    _required("text", Text),
    _required("changed", Integer),
)

# A marked passage.  It is found again by its words and those around it, also after the article was edited; `start` is
# where it was in the text when it was marked.  https://www.w3.org/TR/annotation-model/#text-quote-selector
highlight = Table(
    "highlight",
    METADATA,
    Column("id", Integer, primary_key=True),
    _required("article_id", Integer, ForeignKey("article.id", ondelete="CASCADE")),
    _required("color", Text),
    _required("quote", Text),
    _required("prefix", Text, default="''"),
    _required("suffix", Text, default="''"),
    _required("start", Integer),
    Column("note", Text),
    _required("made", Integer),
    Index("highlight_of_article", "article_id", "start"),
    sqlite_autoincrement=True,
)

# "When ... then" for new articles, in the order of `position`.  `conditions` and `actions` are JSON; after `expires` a
# rule does nothing more.
rule = Table(
    "rule",
    METADATA,
    Column("id", Integer, primary_key=True),
    _required("name", Text),
    _required("position", Integer),
    _required("enabled", Integer, default="1"),
    _required("conditions", Text),
    _required("actions", Text),
    Column("expires", Integer),
    sqlite_autoincrement=True,
)

# What identified an article that retention deleted, so that it does not come back as new while it is still in its feed;
# `seen` is when the feed last held it.
gone = Table(
    "gone",
    METADATA,
    Column("id", Integer, primary_key=True),
    _required("feed_id", Integer, ForeignKey("feed.id", ondelete="CASCADE")),
    Column("guid", Text),
    Column("url", Text),
    _required("fingerprint", Text),
    _required("entry_hash", Text),
    _required("seen", Integer),
    Index("gone_of_feed", "feed_id"),
    sqlite_autoincrement=True,
)

# A query that stands in the sidebar as a smart feed.
saved_search = Table(
    "saved_search",
    METADATA,
    Column("id", Integer, primary_key=True),
    _required("name", Text),
    _required("query", Text),
    _required("position", Integer),
    sqlite_autoincrement=True,
)

# What the worker obeys, such as how much room pictures may take; what only the window needs is in its own file.
setting = Table(
    "setting",
    METADATA,
    Column("name", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
)

# --- derived ----------------------------------------------------------------------------------------------------------

# What lists are filtered and ordered by, a few bytes an article, so that no list reads more rows than it shows.
listing = Table(
    "listing",
    METADATA,
    _of_article(),
    Column("feed_id", Integer),
    _required("published", Integer),
    _required("read", Integer, default="0"),
    _required("bookmarked", Integer, default="0"),
    # 1: the whole text and every photo's file are here.
    _required("offline", Integer, default="0"),
    Index("listing_by_date", "published", "article_id", "feed_id"),
    Index("listing_by_feed", "feed_id", "published", "article_id"),
    Index("listing_unread", "published", "article_id", "feed_id", sqlite_where=text("read = 0")),
    Index("listing_unread_by_feed", "feed_id", "published", "article_id", sqlite_where=text("read = 0")),
    Index("listing_bookmarked", "published", "article_id", "feed_id", sqlite_where=text("bookmarked = 1")),
    Index("listing_offline", "published", "article_id", "feed_id", sqlite_where=text("offline = 1")),
)

# Articles that a second pass has still to look at: task "search" (the full-text index), "signature" or "copies"; and
# "related", those that were signed since the index of related stories was last kept (`related_loading`).
pending = Table(
    "pending",
    METADATA,
    Column("task", Text, primary_key=True, nullable=False),
    Column("article_id", Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True, nullable=False),
    Index("pending_of_article", "article_id"),
    sqlite_with_rowid=False,
)
