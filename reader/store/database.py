"""A folder in, a `Library` out: the one thing that knows sqlite3.

    FOLDER/library.db    SQLite, write-ahead log
    FOLDER/photos/       pictures by their content's hash
    FOLDER/thumbs/       their thumbnails
    FOLDER/related-*     the index of related stories, to be had at once (`related_loading`)
    FOLDER/backups/      copies, made by themselves (`rotation`)

The window and the worker open the same library at once, and each uses it from several threads.  Readers never wait;
writers wait for one another, `BUSY_SECONDS` at most.  https://sqlite.org/wal.html
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType

from reader.errors import DamageError, StoppedError, StoreError
from reader.folding import fold
from reader.store import picture_files
from reader.store.columns import listed, unpack_text

SCHEMA = 4
"""The number of the newest migration; the file carries its own in `PRAGMA user_version`."""
INDEX_VERSION = 2
"""To be raised with every change to what `words.index_text` gives: the index is then made anew by itself."""

FILE = "library.db"
BACKUPS = "backups"
MOVED = "moved-to.txt"
BEFORE_RESTORE, DAMAGED = "before-restore", "damaged"
"""How the folders are named in which a library that was replaced is kept."""
BUSY_SECONDS = 10.0

_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_MAY_MEAN_FULL = (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)
_LITTLE = 100_000
"""Bytes that SQLite wants beside a library to open it, and more."""
_NO_VERSION, _LEAST_BYTES = 10_000, 512
_STEPS = 10_000
"""After so many steps of SQLite's, some tenths of a millisecond, a reader is asked whether to go on."""
_TABLES = (
    *((table, "id") for table in ("feed", "article", "photo", "picture", "tag")),
    *((table, "feed_id") for table in ("subscription", "fetch_state", "feed_count")),
    *((table, "article_id") for table in ("body", "status", "article_tag", "listing", "note")),
)
_DAMAGED = "The library in {} is damaged. Bring back what can be read with: cutline check --repair"


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
    def read(self, stopped: Callable[[], bool] | None = None) -> Iterator[sqlite3.Connection]:
        """A connection that sees the library as it is now, however many statements follow.

        What takes long asks `stopped` now and then, and breaks off with StoppedError when that is so.
        """
        with plain_errors(self.folder, self._busy_seconds), self._transaction("BEGIN") as connection:
            connection.set_progress_handler(stopped, _STEPS)
            try:
                yield connection
            finally:
                connection.set_progress_handler(None, _STEPS)

    @contextmanager
    def write(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction, written as a whole or not at all.

        `durable`: it survives a power cut from the moment it is done.  What the user did deserves that; what a feed
        said can be asked for again.
        """
        with plain_errors(self.folder, self._busy_seconds):
            connection = self._connection()
            connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            # 16 MB, for the pages that a stroke over 100,000 articles touches; who only reads does well with 4.
            connection.execute("PRAGMA cache_size = -16000")
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

    Raises StoreError in plain words: no folder, not to be written, or from a newer Cutline; DamageError when its file
    is damaged, as far as a few milliseconds can tell.
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
    if _has_lost_its_file(folder, version) or version > _NO_VERSION:
        raise DamageError(_DAMAGED.format(folder), str(folder))
    if version > SCHEMA:
        why = f"The library in {folder} was written by a newer Cutline. Install the newest Cutline to open it."
        raise StoreError(why, str(folder))
    if version < SCHEMA:
        # Imported here, for SQLAlchemy and Alembic take longer to import than the rest of Cutline.
        from reader.store.migrate import migrate

        with plain_errors(folder, busy_seconds):
            migrate(folder / FILE, busy_seconds)
    library = Library(folder, busy_seconds)
    try:
        _look_at_each_table(library)
        if _index_version(library) != INDEX_VERSION:
            from reader.store.search import begin_index_anew

            begin_index_anew(library)
    except BaseException:
        library.close()
        raise
    return library


def _has_lost_its_file(folder: Path, version: int) -> bool:
    """Whether a few bytes are left of a library, or nothing where copies or pictures say that there was one."""
    if version > 0:
        return False
    size = (folder / FILE).stat().st_size if (folder / FILE).exists() else 0
    return 0 < size < _LEAST_BYTES or any(
        any(folder.glob(part)) for part in (BACKUPS, picture_files.PHOTOS, f"{BEFORE_RESTORE}-*", f"{DAMAGED}-*")
    )


def _look_at_each_table(library: Library) -> None:
    """Reads the first and the last row of each table: most damage shows there, and it takes a millisecond or two."""
    with library.read() as connection:
        for table, column in _TABLES:
            connection.execute(f"SELECT min({column}) FROM {table}").fetchone()
            connection.execute(f"SELECT * FROM {table} ORDER BY {column} DESC LIMIT 1").fetchone()


def _index_version(library: Library) -> int:
    with library.read() as connection:
        row = connection.execute("SELECT value FROM setting WHERE name = 'index_version'").fetchone()
    return int(row[0]) if row else 1


def located(folder: Path) -> Path:
    """Where the library of `folder` is now: it may have been moved, and moved again (`moving`).

    StoreError where that place is not there now, as when a disk is not plugged in, or may not be read.
    """
    named = folder
    try:
        for _ in range(10):
            if (folder / FILE).exists() or not (line := _line_of(folder)):
                break
            folder = Path(line)
    except PermissionError as error:
        raise StoreError(f"The folder {folder} may not be read. Give yourself the right to it.", str(folder)) from error
    if folder != named and not (folder.is_dir() and any(folder.iterdir())):
        why = f"The library was moved to {folder}, and is not there. Plug in its disk, or say where it is."
        raise StoreError(why, str(folder))
    return folder


def lines_of(folder: Path) -> tuple[Path, Path]:
    """Where a library that was moved away may have left the line that says whereto: in its folder, or beside it."""
    return folder / MOVED, folder.with_name(f"{folder.name}.{MOVED}")


def _line_of(folder: Path) -> str:
    return next((line.read_text(encoding="utf-8").strip() for line in lines_of(folder) if line.is_file()), "")


def connect(file: Path, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A connection as every part of the store wants it: no transactions of its own making, our SQL functions known."""
    connection = sqlite3.connect(file, timeout=busy_seconds, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_size_limit = 33554432")
        connection.execute("PRAGMA cache_size = -4000")
    except sqlite3.Error:
        # The file is looked at only now, and may be no database.
        connection.close()
        raise
    connection.create_function("listed", 1, listed, deterministic=True)
    connection.create_function("unpack_text", 1, unpack_text, deterministic=True)
    connection.create_function("index_text", 1, _index_text, deterministic=True)
    connection.create_function("fold", 1, fold, deterministic=True)
    return connection


def _index_text(text: str | None) -> str:
    # Imported here, for who reads a list searches nothing yet.
    from reader.store.words import index_text

    return index_text(text)


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
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise DamageError(_DAMAGED.format(folder), str(folder)) from error
        if code == sqlite3.SQLITE_INTERRUPT:
            raise StoppedError("The search was broken off.") from error
        message = _in_words(code, folder, busy_seconds)
        if message is None:
            raise
        raise StoreError(message, str(folder)) from error
    except UnicodeEncodeError as error:
        # Half of a pair, from a command line in another encoding.
        raise StoreError("What was typed is not all text, so nothing was changed. Type it again, in UTF-8.") from error


def is_busy(error: StoreError) -> bool:
    """Whether somebody else has the library."""
    cause = error.__cause__
    return isinstance(cause, sqlite3.Error) and cause.sqlite_errorcode & 0xFF in _BUSY


def _in_words(code: int, folder: Path, busy_seconds: float) -> str | None:
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            waited = f"{busy_seconds:g} seconds"
            return f"The library in {folder} was busy for {waited}, so nothing was changed. Try again in a moment."
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return f"The library in {folder} may not be written. Give yourself the right to change its files."
        case code if code == sqlite3.SQLITE_FULL or (code in _MAY_MEAN_FULL and _is_full(folder)):
            return f"The disk with the library in {folder} is full, so nothing was changed. Make room and try again."
        case sqlite3.SQLITE_CANTOPEN if not os.access(folder, os.W_OK):
            # Even to be read it wants a log beside it.
            return f"The folder {folder} may not be written, and so its library cannot be opened. Copy it elsewhere."
        case sqlite3.SQLITE_CANTOPEN:
            return f"The library in {folder} cannot be opened. See that {FILE} there is a file you may read and write."
        case sqlite3.SQLITE_IOERR:
            return f"The disk with the library in {folder} failed to read or write. See that the disk is sound."
    return None


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LITTLE
    except OSError:
        return False
