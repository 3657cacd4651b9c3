"""The migrations make what `schema` says."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from reader.store import articles, feeds, icons
from reader.store.columns import pack
from reader.store.database import FILE, SCHEMA, Library, connect, open_library, stored_version
from reader.store.migrate import MIGRATIONS, migrate, upgrade
from reader.store.schema import METADATA
from reader.store.soundness import check
from reader.values import Scope

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def _ours(name: str | None, kind: str, *_: object) -> bool:
    """The full-text indexes keep tables of their own."""
    return kind != "table" or not (name or "").startswith(("article_fts", "note_fts"))


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


@pytest.mark.parametrize("number", range(1, SCHEMA))
def test_a_library_of_each_earlier_schema_opens_with_its_content(tmp_path: Path, number: int) -> None:
    file = tmp_path / FILE
    connect(file).close()
    engine = create_engine("sqlite://", creator=lambda: connect(file), poolclass=NullPool)
    with engine.begin() as transaction:
        upgrade(transaction, f"{number:04}")
        transaction.exec_driver_sql(f"PRAGMA user_version = {number}")
        transaction.exec_driver_sql("INSERT INTO feed(id, url, url_key) VALUES (7, 'https://a.example', '//a.example')")
        transaction.exec_driver_sql("INSERT INTO subscription(feed_id, added) VALUES (7, 0)")
        transaction.exec_driver_sql("INSERT INTO fetch_state(feed_id) VALUES (7)")
        transaction.exec_driver_sql(
            "INSERT INTO article(id, feed_id, fingerprint, entry_hash, title, published) "
            "VALUES (3, 7, '', '', 'Ice', 0)"
        )
        transaction.exec_driver_sql("INSERT INTO body(article_id, content) VALUES (3, ?)", (pack("<p>a</p>", "a"),))
        transaction.exec_driver_sql("INSERT INTO pending VALUES ('search', 3), ('signature', 3)")
        transaction.exec_driver_sql("UPDATE listing SET offline = 1")
        transaction.exec_driver_sql("INSERT INTO status(article_id, read, bookmarked) VALUES (3, 1, 1)")
        transaction.exec_driver_sql("INSERT INTO tag(id, name, name_key) VALUES (1, 'Cold', 'cold')")
        transaction.exec_driver_sql("INSERT INTO article_tag VALUES (3, 1)")
    with open_library(tmp_path) as library:
        assert [feed.url for feed in feeds.all_feeds(library)] == ["https://a.example"]
        assert icons.wanting_icons(library, now=NOW, limit=9) == ()
        (article,) = articles.show(library, [3])
        assert (article.title, article.read, article.bookmarked, article.tags) == ("Ice", True, True, ("Cold",))
        assert articles.count(library, Scope()) == (1, 0)
        assert check(library) == ()
    assert stored_version(tmp_path / f"library-before-{SCHEMA}.db") == number
