"""The library: SQLite and the pictures beside it.  Values in, rows and changed ids out; nothing here asks the network.

    database.open_library(folder) -> Library, the first argument of every function here

    feeds      subscriptions, and when each is due        articles   what feeds and pages said, lists, whole articles
    statuses   read, bookmarked, tagged                   photos     records of pictures, and their files
    search     the grammar and the full-text index        related    signatures of articles, and their relations
    backup     copies, restoring, checking                retention  what may go when room is short

`schema` and `migrations` say how the tables are made.  They alone need SQLAlchemy and Alembic, which take a third of a
second to import, so they are imported only when a library is created or brought up to date.
"""
