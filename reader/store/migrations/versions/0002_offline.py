"""Icons of feeds, attributes of other readers' lists, the version of the cleaning rules, settings of the worker."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds columns and a table; nothing that is there changes."""
    # SQLite adds such a column as it is; Alembic would copy the whole table.
    op.get_bind().exec_driver_sql("ALTER TABLE feed ADD COLUMN icon_picture_id INTEGER REFERENCES picture(id)")
    op.add_column("fetch_state", sa.Column("icon_try", sa.Integer, server_default=sa.text("0")))
    op.add_column("subscription", sa.Column("attributes", sa.Text, server_default=sa.text("'{}'"), nullable=False))
    op.add_column("body", sa.Column("rules", sa.Integer, server_default=sa.text("1"), nullable=False))
    op.create_index("body_by_rules", "body", ["rules"])
    op.create_index("signature_by_version", "signature", ["version"])
    op.create_index(
        "listing_offline", "listing", ["published", "article_id", "feed_id"], sqlite_where=sa.text("offline = 1")
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
