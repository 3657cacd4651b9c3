"""The library of Cutline 0.1: all of its tables.

Frozen: a library of that release was made by this very file.  What changes later is a migration of its own, and
`reader.store.schema` says what they come to.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables, then what SQLAlchemy has no words for."""
    _make_tables()
    for statement in (*_VIEWS, *_TRIGGERS):
        op.get_bind().exec_driver_sql(statement)


def _make_tables() -> None:
    op.create_table(
        "feed",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("url_key", sa.Text, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("site_url", sa.Text),
        sa.Column("description", sa.Text),
        sa.Column("contact", sa.Text),
        sa.Column("language", sa.Text),
        sa.Column("icon_url", sa.Text),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("feed_url_key", "feed", ["url_key"], unique=True)
    op.create_table(
        "feed_count",
        sa.Column("feed_id", sa.Integer, nullable=False),
        sa.Column("total", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("unread", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("feed_id"),
    )
    op.create_table(
        "picture",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("suffix", sa.Text, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("bytes", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("picture_hash", "picture", ["hash"], unique=True)
    op.create_table(
        "tag",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("tag_name_key", "tag", ["name_key"], unique=True)
    op.create_table(
        "article",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("feed_id", sa.Integer),
        sa.Column("source_title", sa.Text),
        sa.Column("source_key", sa.Text),
        sa.Column("guid", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("entry_hash", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("dek", sa.Text),
        sa.Column("authors", sa.Text, server_default=sa.text("'[]'"), nullable=False),
        sa.Column("dateline", sa.Text),
        sa.Column("published", sa.Integer, nullable=False),
        sa.Column("dated", sa.Integer, server_default=sa.text("1"), nullable=False),
        sa.Column("updated", sa.Integer),
        sa.Column("language", sa.Text),
        sa.Column("section", sa.Text),
        sa.Column("teaser", sa.Text, server_default=sa.text("''"), nullable=False),
        sa.Column("audio", sa.Text, server_default=sa.text("'[]'"), nullable=False),
        sa.Column("full", sa.Integer, server_default=sa.text("1"), nullable=False),
        sa.ForeignKeyConstraint(
            ["feed_id"],
            ["feed.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("article_by_fingerprint", "article", ["feed_id", "fingerprint"])
    op.create_index("article_without_feed", "article", ["source_key", "url"], sqlite_where=sa.text("feed_id IS NULL"))
    op.create_table(
        "fetch_state",
        sa.Column("feed_id", sa.Integer, nullable=False),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.Column("body_hash", sa.Text),
        sa.Column("interval", sa.Integer, server_default=sa.text("3600"), nullable=False),
        sa.Column("failures", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("kills", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("error", sa.Text),
        sa.Column("note", sa.Text),
        sa.Column("last_try", sa.Integer),
        sa.Column("last_ok", sa.Integer),
        sa.Column("next_due", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("parsing_since", sa.Integer),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("feed_id"),
    )
    op.create_index("fetch_state_due", "fetch_state", ["next_due"])
    op.create_table(
        "subscription",
        sa.Column("feed_id", sa.Integer, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("folder", sa.Text),
        sa.Column("full_text", sa.Text, server_default=sa.text("'when-short'"), nullable=False),
        sa.Column("added", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("feed_id"),
    )
    op.create_table(
        "article_tag",
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("tag_id", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["tag_id"], ["tag.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "tag_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("article_tag_by_tag", "article_tag", ["tag_id", "article_id"])
    op.create_table(
        "body",
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("source", sa.Text, server_default=sa.text("'feed'"), nullable=False),
        sa.Column("entry", sa.LargeBinary),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id"),
    )
    op.create_table(
        "listing",
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("feed_id", sa.Integer),
        sa.Column("published", sa.Integer, nullable=False),
        sa.Column("read", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("bookmarked", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("offline", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id"),
    )
    op.create_index(
        "listing_bookmarked", "listing", ["published", "article_id", "feed_id"], sqlite_where=sa.text("bookmarked = 1")
    )
    op.create_index("listing_by_date", "listing", ["published", "article_id", "feed_id"])
    op.create_index("listing_by_feed", "listing", ["feed_id", "published", "article_id"])
    op.create_index(
        "listing_unread", "listing", ["published", "article_id", "feed_id"], sqlite_where=sa.text("read = 0")
    )
    op.create_index(
        "listing_unread_by_feed", "listing", ["feed_id", "published", "article_id"], sqlite_where=sa.text("read = 0")
    )
    op.create_table(
        "page_fetch",
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("failures", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("error", sa.Text),
        sa.Column("next_try", sa.Integer),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id"),
    )
    op.create_index("page_fetch_wanted", "page_fetch", ["next_try"], sqlite_where=sa.text("next_try IS NOT NULL"))
    op.create_table(
        "pending",
        sa.Column("task", sa.Text, nullable=False),
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("task", "article_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("pending_of_article", "pending", ["article_id"])
    op.create_table(
        "photo",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("lead", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("caption", sa.Text),
        sa.Column("credit", sa.Text),
        sa.Column("alt", sa.Text),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("width", sa.Integer),
        sa.Column("height", sa.Integer),
        sa.Column("file_caption", sa.Text),
        sa.Column("file_credit", sa.Text),
        sa.Column("picture_id", sa.Integer),
        sa.Column("next_try", sa.Integer),
        sa.Column("failures", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("error", sa.Text),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["picture_id"],
            ["picture.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("photo_of_article", "photo", ["article_id", "position"])
    op.create_index("photo_of_picture", "photo", ["picture_id"], sqlite_where=sa.text("picture_id IS NOT NULL"))
    op.create_index("photo_wanted", "photo", ["next_try"], sqlite_where=sa.text("next_try IS NOT NULL"))
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("replaced", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("photos", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("revision_of_article", "revision", ["article_id"])
    op.create_table(
        "signature",
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id"),
    )
    op.create_table(
        "status",
        sa.Column("article_id", sa.Integer, nullable=False),
        sa.Column("read", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("bookmarked", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("read_at", sa.Integer),
        sa.Column("bookmarked_at", sa.Integer),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id"),
    )


# `searchable` is the text of each article as the index takes it in, `indexed` those rows that the index holds.  FTS5
# keeps no copy of the text (content = indexed): it reads the view for snippets, and what leaves is told by its text.
_VIEWS = (
    """
    CREATE VIEW searchable AS
    SELECT a.id,
           index_text(a.title) AS title,
           index_text(coalesce(a.dek || char(10), '') ||
               coalesce(nullif(unpack_text(b.content), ''), a.teaser)) AS text,
           index_text((SELECT group_concat(caption, char(10)) FROM
               (SELECT coalesce(caption, file_caption) AS caption FROM photo
                WHERE article_id = a.id ORDER BY position, id))) AS caption,
           index_text((SELECT group_concat(credit, char(10)) FROM
               (SELECT coalesce(credit, file_credit) AS credit FROM photo
                WHERE article_id = a.id ORDER BY position, id))) AS credit,
           index_text(listed(a.authors)) AS author
    FROM article a JOIN body b ON b.article_id = a.id
    """,
    """
    CREATE VIEW indexed AS
    SELECT s.* FROM searchable s
    WHERE NOT EXISTS (SELECT 1 FROM pending WHERE task = 'search' AND article_id = s.id)
    """,
    """
    CREATE VIRTUAL TABLE article_fts USING fts5(
        title, text, caption, credit, author,
        content = 'indexed', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    "INSERT INTO article_fts(article_fts, rank) VALUES ('rank', 'bm25(8.0, 1.0, 3.0, 1.5, 3.0)')",
    "INSERT INTO feed_count(feed_id) VALUES (0)",
)

_TRIGGERS = (
    """
    CREATE TRIGGER feed_counted AFTER INSERT ON feed BEGIN
        INSERT INTO feed_count(feed_id) VALUES (new.id);
    END
    """,
    """
    CREATE TRIGGER feed_not_counted AFTER DELETE ON feed BEGIN
        DELETE FROM feed_count WHERE feed_id = old.id;
    END
    """,
    """
    CREATE TRIGGER article_listed AFTER INSERT ON article BEGIN
        INSERT INTO listing(article_id, feed_id, published) VALUES (new.id, new.feed_id, new.published);
    END
    """,
    """
    CREATE TRIGGER article_listed_elsewhere AFTER UPDATE OF feed_id, published ON article
    WHEN old.feed_id IS NOT new.feed_id OR old.published <> new.published BEGIN
        UPDATE listing SET feed_id = new.feed_id, published = new.published WHERE article_id = new.id;
    END
    """,
    """
    CREATE TRIGGER status_listed AFTER INSERT ON status BEGIN
        UPDATE listing SET read = new.read, bookmarked = new.bookmarked WHERE article_id = new.article_id;
    END
    """,
    """
    CREATE TRIGGER status_listed_anew AFTER UPDATE OF read, bookmarked ON status BEGIN
        UPDATE listing SET read = new.read, bookmarked = new.bookmarked WHERE article_id = new.article_id;
    END
    """,
    """
    CREATE TRIGGER status_forgotten AFTER DELETE ON status BEGIN
        UPDATE listing SET read = 0, bookmarked = 0 WHERE article_id = old.article_id;
    END
    """,
    """
    CREATE TRIGGER listing_counted AFTER INSERT ON listing BEGIN
        UPDATE feed_count SET total = total + 1, unread = unread + 1 - new.read
        WHERE feed_id = coalesce(new.feed_id, 0);
    END
    """,
    """
    CREATE TRIGGER listing_not_counted AFTER DELETE ON listing BEGIN
        UPDATE feed_count SET total = total - 1, unread = unread - 1 + old.read
        WHERE feed_id = coalesce(old.feed_id, 0);
    END
    """,
    """
    CREATE TRIGGER listing_counted_as_read AFTER UPDATE OF read ON listing WHEN old.read <> new.read BEGIN
        UPDATE feed_count SET unread = unread + old.read - new.read WHERE feed_id = coalesce(new.feed_id, 0);
    END
    """,
    """
    CREATE TRIGGER listing_counted_elsewhere AFTER UPDATE OF feed_id ON listing
    WHEN old.feed_id IS NOT new.feed_id BEGIN
        UPDATE feed_count SET total = total - 1, unread = unread - 1 + old.read
        WHERE feed_id = coalesce(old.feed_id, 0);
        UPDATE feed_count SET total = total + 1, unread = unread + 1 - new.read
        WHERE feed_id = coalesce(new.feed_id, 0);
    END
    """,
)
