"""What is kept, and what is let go: notes, highlights, rules, stories that are hidden, and what retention deleted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds columns, tables, and what SQLAlchemy has no words for; nothing that is there changes."""
    op.add_column("tag", sa.Column("color", sa.Text))
    op.add_column("status", sa.Column("hidden", sa.Integer, server_default=sa.text("0"), nullable=False))
    _make_tables()
    for statement in (*_VIEWS, *_TRIGGERS, *_note_triggers()):
        op.get_bind().exec_driver_sql(statement)


def _make_tables() -> None:
    op.create_table(
        "note",
        sa.Column("article_id", sa.Integer, sa.ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("changed", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("article_id"),
    )
    op.create_table(
        "highlight",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("article_id", sa.Integer, sa.ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
        sa.Column("color", sa.Text, nullable=False),
        sa.Column("quote", sa.Text, nullable=False),
        sa.Column("prefix", sa.Text, server_default=sa.text("''"), nullable=False),
        sa.Column("suffix", sa.Text, server_default=sa.text("''"), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("note", sa.Text),
        sa.Column("made", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("highlight_of_article", "highlight", ["article_id", "start"])
    op.create_table(
        "rule",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("enabled", sa.Integer, server_default=sa.text("1"), nullable=False),
        sa.Column("conditions", sa.Text, nullable=False),
        sa.Column("actions", sa.Text, nullable=False),
        sa.Column("expires", sa.Integer),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "gone",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("feed_id", sa.Integer, sa.ForeignKey("feed.id", ondelete="CASCADE"), nullable=False),
        sa.Column("guid", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("entry_hash", sa.Text, nullable=False),
        sa.Column("seen", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("gone_of_feed", "gone", ["feed_id"])


# `kept` is what no rule and no want of room may take away, `to_list` what `listing` has to say, and `noted` what the
# user wrote on each article, which `note_fts` finds.
_VIEWS = (
    """
    CREATE VIEW kept AS
    SELECT article_id FROM status WHERE bookmarked = 1
    UNION ALL SELECT article_id FROM article_tag
    UNION ALL SELECT article_id FROM note
    UNION ALL SELECT article_id FROM highlight
    """,
    """
    CREATE VIEW to_list AS
    SELECT a.id AS article_id, a.feed_id, a.published, coalesce(s.read, 0) AS read,
           coalesce(s.bookmarked, 0) AS bookmarked,
           a.full AND NOT EXISTS (SELECT 1 FROM photo WHERE article_id = a.id AND picture_id IS NULL) AS offline
    FROM article a LEFT JOIN status s ON s.article_id = a.id
    WHERE coalesce(s.hidden, 0) = 0
    """,
    """
    CREATE VIEW noted AS
    SELECT article_id, index_text(group_concat(text, char(10))) AS text
    FROM (SELECT article_id, text FROM note UNION ALL
          SELECT article_id, note FROM highlight WHERE note IS NOT NULL)
    GROUP BY article_id
    """,
    "CREATE VIRTUAL TABLE note_fts USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')",
)

# A hidden story has no row in `listing`: no list, no count and no search has to know of hiding.
_TRIGGERS = (
    """
    CREATE TRIGGER status_hidden AFTER INSERT ON status WHEN new.hidden = 1 BEGIN
        DELETE FROM listing WHERE article_id = new.article_id;
    END
    """,
    """
    CREATE TRIGGER status_hidden_or_not AFTER UPDATE OF hidden ON status WHEN old.hidden <> new.hidden BEGIN
        DELETE FROM listing WHERE article_id = new.article_id;
        INSERT INTO listing SELECT * FROM to_list WHERE article_id = new.article_id;
    END
    """,
    """
    CREATE TRIGGER status_hidden_no_more AFTER DELETE ON status WHEN old.hidden = 1 BEGIN
        INSERT INTO listing SELECT * FROM to_list WHERE article_id = old.article_id;
    END
    """,
)


def _note_triggers() -> list[str]:
    return [
        f"""
        CREATE TRIGGER {table}_{name} AFTER {event} ON {table} BEGIN
            DELETE FROM note_fts WHERE rowid = {row}.article_id;
            INSERT INTO note_fts(rowid, text) SELECT article_id, text FROM noted WHERE article_id = {row}.article_id;
        END
        """
        for table in ("note", "highlight")
        for name, event, row in (("made", "INSERT", "new"), ("changed", "UPDATE", "new"), ("dropped", "DELETE", "old"))
    ]
