"""Alembic's own entry: runs the migrations on the connection that `reader.store.migrate` hands over."""

from __future__ import annotations

from alembic import context

from reader.store.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
)
context.run_migrations()
