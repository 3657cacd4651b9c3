"""A folder in, a `Library` out: the one thing that knows sqlite3.

    FOLDER/library.db    SQLite, write-ahead log
    FOLDER/photos/       pictures by their content's hash
    FOLDER/thumbs/       their thumbnails

The window and the worker open the same library at once, and each uses it from several threads.  Readers never wait;
writers wait for one another, `BUSY_SECONDS` at most.  https://sqlite.org/wal.html
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType

from reader.errors import StoreError
from reader.store.columns import listed, unpack_text
from reader.store.words import fold, index_text

SCHEMA = 3
"""The number of the newest migration; the file carries its own in `PRAGMA user_version`."""

FILE = "library.db"
BUSY_SECONDS = 10.0


class Library:
    """An open library.  Every thread that uses it gets a connection of its own."""

    def __init__(self, folder: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.folder = folder
        self._busy_seconds = busy_seconds
        self._of_thread = threading.local()
        self._connections: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._closed = False

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def file(self) -> Path:
        """The database itself."""
        return self.folder / FILE

    def close(self) -> None:
        """Closes the connections of all threads; none may be in use.  What is asked afterwards is a StoreError."""
        with self._lock:
            self._closed = True
            for connection in self._connections:
                connection.close()
            self._connections.clear()
            self._of_thread = threading.local()

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees the library as it is now, however many statements follow."""
        with plain_errors(self.folder, self._busy_seconds), self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def write(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction, written as a whole or not at all.

        `durable`: it survives a power cut from the moment it is done.  What the user did deserves that; what a feed
        said can be asked for again.
        """
        with plain_errors(self.folder, self._busy_seconds):
            connection = self._connection()
            connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            with self._transaction("BEGIN IMMEDIATE"):
                yield connection

    def data_version(self) -> int:
        """A number that changes when another connection, of this process or another, has written."""
        with plain_errors(self.folder, self._busy_seconds):
            return int(self._connection().execute("PRAGMA data_version").fetchone()[0])

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        connection = self._connection()
        connection.execute(begin)
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            # SQLite has rolled back by itself when the disk is full or the file damaged.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._of_thread, "connection", None)
        if connection is None:
            with self._lock:
                # A thread that comes late, as the window closes, must not open the library again.
                if self._closed:
                    raise StoreError(f"The library in {self.folder} is closed.", str(self.folder))
                connection = connect(self.file, self._busy_seconds)
                self._connections.append(connection)
            self._of_thread.connection = connection
        return connection


def open_library(folder: Path, *, busy_seconds: float = BUSY_SECONDS) -> Library:
    """Opens the library in `folder`, creating it or bringing it up to date first.

    Raises StoreError in plain words: no folder, not to be written, damaged, or from a newer Cutline.
    """
    folder = folder.absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise StoreError(f"{folder} is not a folder. Choose another place for the library.", str(folder)) from error
    except OSError as error:
        why = f"The folder {folder} cannot be made: {error.strerror}. Choose another place for the library."
        raise StoreError(why, str(folder)) from error
    with plain_errors(folder, busy_seconds):
        version = stored_version(folder / FILE)
    if version > SCHEMA:
        why = f"The library in {folder} was written by a newer Cutline. Install the newest Cutline to open it."
        raise StoreError(why, str(folder))
    if version < SCHEMA:
        # Imported here, for SQLAlchemy and Alembic take longer to import than the rest of Cutline.
        from reader.store.migrate import migrate

        with plain_errors(folder, busy_seconds):
            migrate(folder / FILE, busy_seconds)
    return Library(folder, busy_seconds)


def connect(file: Path, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A connection as every part of the store wants it: no transactions of its own making, our SQL functions known."""
    connection = sqlite3.connect(file, timeout=busy_seconds, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_size_limit = 33554432")
    except sqlite3.Error:
        # The file is looked at only now, and may be no database.
        connection.close()
        raise
    connection.create_function("listed", 1, listed, deterministic=True)
    connection.create_function("unpack_text", 1, unpack_text, deterministic=True)
    connection.create_function("index_text", 1, index_text, deterministic=True)
    connection.create_function("fold", 1, fold, deterministic=True)
    return connection


def stored_version(file: Path) -> int:
    """The number of the migration that a database was left by; 0 where there is none yet."""
    if not file.exists():
        return 0
    with closing(connect(file)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def plain_errors(folder: Path, busy_seconds: float = BUSY_SECONDS) -> Iterator[None]:
    """Turns what SQLite says of the world outside into a StoreError in plain words; bugs pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        message = _in_words(getattr(error, "sqlite_errorcode", 0) & 0xFF, folder, busy_seconds)
        if message is None:
            raise
        raise StoreError(message, str(folder)) from error


def _in_words(code: int, folder: Path, busy_seconds: float) -> str | None:
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            waited = f"{busy_seconds:g} seconds"
            return f"The library in {folder} was busy for {waited}, so nothing was changed. Try again in a moment."
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return f"The library in {folder} may not be written. Give yourself the right to change its files."
        case sqlite3.SQLITE_CANTOPEN:
            return f"The library in {folder} cannot be opened. See that {FILE} there is a file you may read and write."
        case sqlite3.SQLITE_FULL:
            return f"The disk with the library in {folder} is full, so nothing was changed. Make room and try again."
        case sqlite3.SQLITE_IOERR:
            return f"The disk with the library in {folder} failed to read or write. See that the disk is sound."
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return f"The library in {folder} is damaged. Bring back a copy of it with: cutline restore FILE"
    return None
