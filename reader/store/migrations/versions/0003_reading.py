"""What the reader says of stories and feeds: not related, saved searches, what was opened, rules of one feed.

Beside these, the copies of one story: the wire's text in several feeds, or one feed's own story posted again.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds columns and tables; nothing that is there changes."""
    op.add_column("status", sa.Column("opened_at", sa.Integer))
    op.create_index(
        "status_opened", "status", ["opened_at", "article_id"], sqlite_where=sa.text("opened_at IS NOT NULL")
    )
    op.add_column("subscription", sa.Column("interval", sa.Integer))
    op.add_column("subscription", sa.Column("keep_days", sa.Integer))
    op.add_column("subscription", sa.Column("keep_articles", sa.Integer))
    op.add_column("subscription", sa.Column("notify", sa.Integer, server_default=sa.text("0"), nullable=False))
    op.create_table(
        "unrelated",
        sa.Column("article_id", sa.Integer, sa.ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
        sa.Column("other_id", sa.Integer, sa.ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
        sa.PrimaryKeyConstraint("article_id", "other_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("unrelated_other", "unrelated", ["other_id"])
    op.create_table(
        "saved_search",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("query", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "copy",
        sa.Column("article_id", sa.Integer, sa.ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
        sa.Column("story", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("article_id"),
    )
    op.create_index("copy_by_story", "copy", ["story", "article_id"])
