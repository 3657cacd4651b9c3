"""The migrations make what `schema` says."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from reader.store import feeds
from reader.store.database import FILE, SCHEMA, Library, connect, open_library, stored_version
from reader.store.migrate import MIGRATIONS, migrate
from reader.store.schema import METADATA


def _ours(name: str | None, kind: str, *_: object) -> bool:
    """The full-text index keeps tables of its own."""
    return kind != "table" or not (name or "").startswith("article_fts")


def test_the_migrations_make_what_the_schema_says(library: Library) -> None:
    engine = create_engine(f"sqlite:///{library.file}")
    with engine.connect() as connection:
        options = {"include_name": _ours, "compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_partial_indexes_are_those_of_the_schema(library: Library) -> None:
    """Alembic does not compare the conditions of indexes."""
    conditions = {
        str(index.name): str(index.dialect_options["sqlite"]["where"])
        for table in METADATA.tables.values()
        for index in table.indexes
        if index.dialect_options["sqlite"]["where"] is not None
    }
    with library.read() as connection:
        made = dict(
            connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql LIKE '%WHERE%'")
        )
    assert {name: sql.partition(" WHERE ")[2] for name, sql in made.items()} == conditions


def test_the_schema_s_number_is_that_of_the_newest_migration() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == f"{SCHEMA:04}"


def test_an_older_library_is_copied_before_it_is_changed(library: Library, feed_id: int) -> None:
    with library.write() as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
    library.close()
    migrate(library.folder / FILE, busy_seconds=2)
    copy = library.folder / f"library-before-{SCHEMA}.db"
    assert stored_version(copy) == SCHEMA
    with open_library(library.folder) as again:
        assert feeds.find(again, str(feed_id)).id == feed_id


def test_a_migration_that_was_killed_leaves_nothing_behind(tmp_path: Path) -> None:
    connect(tmp_path / FILE).close()
    with open_library(tmp_path) as library:
        assert feeds.all_feeds(library) == ()
