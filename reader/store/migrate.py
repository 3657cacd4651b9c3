"""A database file in, the same file with the newest tables out.  The only user of SQLAlchemy and Alembic at run time.

A file that holds something already is copied first.  All migrations run in one transaction, so a killed one leaves the
library as it was, and of two processes that start together one migrates while the other waits and finds it done.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from reader.errors import StoreError
from reader.store.database import SCHEMA, connect

MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(file: Path, busy_seconds: float) -> None:
    """Creates the tables, or brings them up to date; StoreError when the file is not a library."""
    with closing(connect(file, busy_seconds)) as connection:
        version, tables = connection.execute(
            "SELECT user_version, (SELECT count(*) FROM sqlite_schema) FROM pragma_user_version"
        ).fetchone()
        if version == 0 and tables > 0:
            why = f"{file} is a database, but not a library of Cutline. Choose another folder for the library."
            raise StoreError(why, str(file))
        if version > 0:
            _copy(connection, file.with_name(f"{file.stem}-before-{SCHEMA}{file.suffix}"))
        _keep_a_log(connection, busy_seconds)
    engine = create_engine("sqlite://", creator=lambda: _connect_to_migrate(file, busy_seconds), poolclass=NullPool)
    event.listen(engine, "begin", _begin)
    try:
        with engine.begin() as transaction:
            upgrade(transaction)
            transaction.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
    except DBAPIError as error:
        # What SQLite itself says, as everywhere else.
        raise error.orig or error from error


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Runs the migrations up to `revision` that the database behind `connection` has not seen."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _keep_a_log(connection: sqlite3.Connection, busy_seconds: float) -> None:
    """Switches the file to WAL.  SQLite itself does not wait here: of two processes at this step one fails at once."""
    deadline = time.monotonic() + busy_seconds
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.02)


def _connect_to_migrate(file: Path, busy_seconds: float) -> sqlite3.Connection:
    connection = connect(file, busy_seconds)
    # A table is changed by copying it; its rows must not take those of other tables with them when it goes.
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _copy(connection: sqlite3.Connection, copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as target:
        connection.backup(target)
