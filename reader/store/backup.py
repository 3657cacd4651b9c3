"""Copies of a library, and whether it is sound.  In: a library or a backup's file.  Out: problems in plain words.

A backup is one .zip: `library.db` as SQLite's online backup gives it, the pictures that it names, and whatever else
the caller wants beside them.  https://sqlite.org/backup.html
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from reader.errors import StoreError
from reader.store import picture_files
from reader.store.database import FILE, SCHEMA, Library, connect, plain_errors

_PICTURE = re.compile(r"(photos|thumbs)/[0-9a-f]{2}/[0-9a-f]{64}\.[a-z]{3,4}")
_PARTS = (FILE, f"{FILE}-wal", f"{FILE}-shm", picture_files.PHOTOS, picture_files.THUMBS)

_CONSISTENT = {
    "The number of articles or unread articles of {} feeds is wrong.": """
        SELECT count(*) FROM feed_count c WHERE (c.total, c.unread) IS NOT
        (SELECT count(*), coalesce(sum(l.read = 0), 0) FROM listing l WHERE coalesce(l.feed_id, 0) = c.feed_id)
    """,
    "{} articles are listed under the wrong feed or date, or not at all.": """
        SELECT count(*) FROM article a LEFT JOIN listing l ON l.article_id = a.id
        WHERE (l.feed_id, l.published) IS NOT (a.feed_id, a.published)
    """,
    "{} articles are listed as read or bookmarked when they are not, or the reverse.": """
        SELECT count(*) FROM listing l LEFT JOIN status s ON s.article_id = l.article_id
        WHERE (l.read, l.bookmarked) <> (coalesce(s.read, 0), coalesce(s.bookmarked, 0))
    """,
    "{} articles are listed as ready to read offline when they are not, or the reverse.": """
        SELECT count(*) FROM listing l JOIN article a ON a.id = l.article_id WHERE l.offline <>
        (a.full AND NOT EXISTS (SELECT 1 FROM photo p WHERE p.article_id = a.id AND p.picture_id IS NULL))
    """,
    "{} articles are missing from the search index, or should not be in it.": """
        SELECT count(*) FROM
        (SELECT a.id FROM article a WHERE (EXISTS (SELECT 1 FROM article_fts_docsize d WHERE d.id = a.id))
             = (EXISTS (SELECT 1 FROM pending WHERE task = 'search' AND article_id = a.id))
         UNION ALL SELECT d.id FROM article_fts_docsize d WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = d.id))
    """,
}


def check(library: Library) -> tuple[str, ...]:
    """What is wrong with a library, in plain words; nothing: it is sound.  StoreError when it is too busy to tell."""
    problems: list[str] = []
    try:
        with library.read() as connection:
            problems += _damage(connection)
            problems += [
                f"{number} rows of “{table}” belong to nothing."
                for table, number in connection.execute(
                    'SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1'
                )
            ]
            for problem, query in _CONSISTENT.items():
                if number := connection.execute(query).fetchone()[0]:
                    problems.append(problem.format(number))
            missing = [str(file) for file in _pictures(connection, library.folder) if not file.is_file()]
        problems += [f"The picture {file} is missing." for file in missing]
    except StoreError as error:
        # Too damaged to be read through; where it is only busy, nothing is known.
        if isinstance(error.__cause__, sqlite3.OperationalError):
            raise
        return (*problems, str(error))
    if not _index_is_sound(library):
        problems.append("The search index is damaged.")
    return tuple(problems)


def back_up(library: Library, file: Path, extras: Mapping[str, bytes] | None = None) -> None:
    """Writes a verified copy of the library to `file`, which is replaced only when the copy is whole.

    Works while the library is read and written.  `extras`: further files for it, by name.  StoreError says what failed.
    """
    file = file.absolute()
    with _plain_file_errors(file), TemporaryDirectory(prefix=".cutline-backup-", dir=file.parent) as work:
        copy, packed = Path(work) / FILE, Path(work) / file.name
        with plain_errors(library.folder), closing(connect(library.file)) as source, closing(connect(copy)) as target:
            source.backup(target)
            # One file, not three.
            target.execute("PRAGMA journal_mode = DELETE")
            if damage := _damage(target):
                raise StoreError(f"The library in {library.folder} was not copied. {damage[0]}", str(library.folder))
            pictures = list(_pictures(target, library.folder))
        with ZipFile(packed, "w") as archive:
            archive.write(copy, FILE, ZIP_DEFLATED)
            for picture in pictures:
                if picture.is_file():
                    archive.write(picture, picture.relative_to(library.folder), ZIP_STORED)
            for name, data in (extras or {}).items():
                archive.writestr(name, data, ZIP_DEFLATED)
        packed.replace(file)


def restore(folder: Path, file: Path) -> None:
    """Puts a backup in the place of the library in `folder`; what was there is moved aside, into a folder beside it.

    The backup is verified before anything is touched.  StoreError: it is no backup, damaged or from a newer Cutline,
    or the library is in use.
    """
    folder, file = folder.absolute(), file.absolute()
    with _plain_file_errors(file):
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".cutline-restore-", dir=folder) as work:
            _unpack(file, Path(work))
            _verify(Path(work) / FILE, file)
            _close_for_good(folder)
            there = [folder / part for part in _PARTS if (folder / part).exists()]
            if there:
                aside = folder / f"before-restore-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
                aside.mkdir()
                for part in there:
                    part.rename(aside / part.name)
            # The database last: until it is there, there is no library, rather than one without its pictures.
            for part_name in (picture_files.PHOTOS, picture_files.THUMBS, FILE):
                if (Path(work) / part_name).exists():
                    (Path(work) / part_name).rename(folder / part_name)


def _unpack(file: Path, work: Path) -> None:
    try:
        with ZipFile(file) as archive:
            archive.extract(FILE, work)
            for name in filter(_PICTURE.fullmatch, archive.namelist()):
                archive.extract(name, work)
    except (BadZipFile, KeyError, EOFError) as error:
        raise StoreError(f"{file} is not a whole backup of Cutline. Choose another one.", str(file)) from error


def _verify(copy: Path, file: Path) -> None:
    try:
        with closing(connect(copy)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            damage = _damage(connection)
            connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.DatabaseError as error:
        raise StoreError(f"The library in {file} is damaged. Choose another backup.", str(file)) from error
    if version > SCHEMA:
        raise StoreError(f"{file} was written by a newer Cutline. Install the newest Cutline to restore it.", str(file))
    if version == 0 or damage:
        raise StoreError(f"The library in {file} is damaged. Choose another backup.", str(file))


def _close_for_good(folder: Path) -> None:
    """Makes sure that nobody has the library open; StoreError otherwise.  A damaged one nobody can use."""
    if not (folder / FILE).exists():
        return
    in_use = f"The library in {folder} is open. Close Cutline first, then restore."
    try:
        with closing(connect(folder / FILE, busy_seconds=1)) as connection:
            # Leaving the write-ahead log takes a lock on the whole file.
            if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "wal":
                raise StoreError(in_use, str(folder))
    except sqlite3.OperationalError as error:
        raise StoreError(in_use, str(folder)) from error
    except sqlite3.DatabaseError:
        return


def _damage(connection: sqlite3.Connection) -> list[str]:
    found = [row[0] for row in connection.execute("PRAGMA integrity_check(10)")]
    return [] if found == ["ok"] else [f"The file {FILE} is damaged: {problem}" for problem in found]


def _pictures(connection: sqlite3.Connection, folder: Path) -> Iterator[Path]:
    for digest, suffix in connection.execute(
        "SELECT hash, suffix FROM picture WHERE EXISTS (SELECT 1 FROM photo WHERE picture_id = picture.id) ORDER BY id"
    ):
        yield picture_files.photo(folder, digest, suffix)
        yield picture_files.thumbnail(folder, digest)


def _index_is_sound(library: Library) -> bool:
    try:
        with library.write() as connection:
            connection.execute("INSERT INTO article_fts(article_fts) VALUES ('integrity-check')")
    except StoreError as error:
        if isinstance(error.__cause__, sqlite3.OperationalError):
            raise
        return False
    return True


@contextmanager
def _plain_file_errors(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = f"{error.filename or file}: {error.strerror}. See that the folder is there and may be written."
        raise StoreError(why, str(file)) from error
