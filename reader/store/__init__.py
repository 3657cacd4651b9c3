"""The library: SQLite and the pictures beside it.  Values in, rows and changed ids out; nothing here asks the network.

    database.open_library(folder) -> Library, the first argument of every function here

    feeds      subscriptions, and when each is due        articles   what feeds and pages said, lists, whole articles
    rules      the user's rules for new stories           ruling     put to work (`ruled`: carried out, undone)
    statuses   read, bookmarked, tagged                   photos     records of pictures, and their files
    notes      what was written on articles, or marked    revisions  the versions that an article had before
    search     the grammar and the full-text index        related    signatures of articles, and their relations
    retention  what may go, and what never does           usage      how much room it all takes
    backup     a copy, and restoring one                  rotation   copies that make themselves
    soundness  checking, and mending what is derived      salvage    a damaged file made whole again, page by page
    moving     to another folder or disk                  counters   very many statuses set in one go
    related_loading  the index of signatures, and its file   at_work    which processes refresh the library

`schema` and `migrations` say how the tables are made.  They alone need SQLAlchemy and Alembic, which take a third of a
second to import, so they are imported only when a library is created or brought up to date.
"""
