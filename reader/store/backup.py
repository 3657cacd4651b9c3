"""Copies of a library.  In: a library, or a copy's file.  Out: the copy, what is in it, or the library it was made of.

A copy is one .zip: `library.db` as SQLite's online backup gives it, verified; `about.json`, what is in it; `kept.json`
and whatever else the caller wants beside them; and the pictures, where it has to stand alone.
https://sqlite.org/backup.html
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import sqlite3
import sys
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from reader.errors import DamageError, StoreError
from reader.store import picture_files
from reader.store.columns import moment_or_none
from reader.store.database import BEFORE_RESTORE, FILE, SCHEMA, Library, connect, is_busy, open_library, plain_errors
from reader.store.kept import kept_json
from reader.store.related_loading import let_go
from reader.store.soundness import damage, pictures, want_missing_files

ABOUT, KEPT = "about.json", "kept.json"
_PICTURE = re.compile(r"(photos|thumbs)/[0-9a-f]{2}/[0-9a-f]{64}\.[a-z]{3,4}")
_PARTS = (FILE, f"{FILE}-wal", f"{FILE}-shm", picture_files.PHOTOS, picture_files.THUMBS)
_PIECE = 1 << 20
_A_DAY = 86_400
# Texts are compressed in the library already: working harder saves next to nothing.
_LEVEL = 1

_NOT_COPIED = (
    "The library in {} is damaged, and was not copied. Bring back what can be read with: cutline check --repair"
)

_CONTENTS = """
    SELECT (SELECT count(*) FROM subscription), (SELECT count(*) FROM article),
           (SELECT count(*) FROM status WHERE bookmarked = 1), (SELECT count(DISTINCT article_id) FROM article_tag),
           (SELECT max(published) FROM listing)
"""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a copy.  `newest`: when its newest article was published; `notes`: those on highlights included."""

    feeds: int
    articles: int
    bookmarks: int
    tagged: int
    notes: int
    newest: str | None
    schema: int


def _nothing() -> None:
    pass


def back_up(
    library: Library,
    file: Path,
    extras: Mapping[str, bytes] | None = None,
    *,
    with_pictures: bool = True,
    step: Callable[[], None] = _nothing,
) -> Contents:
    """Writes a verified copy of the library to `file`, which is replaced only when the copy is whole.

    Works while the library is read and written.  `extras`: further files for it, by name.  `step` is called now and
    then, and may raise to give up.  StoreError says what failed.
    """
    file = file.absolute()
    sweep_half_made(file.parent)
    with plain_file_errors(file), TemporaryDirectory(prefix=".cutline-backup-", dir=file.parent) as work:
        copy, packed = Path(work) / FILE, Path(work) / file.name
        with plain_errors(library.folder), closing(connect(library.file)) as source, closing(connect(copy)) as target:
            source.backup(target)
            # One file, not three.
            target.execute("PRAGMA journal_mode = DELETE")
            if damage(target):
                raise DamageError(_NOT_COPIED.format(library.folder), str(library.folder))
            let_go(target)
            contents = _contents(target)
            beside = {ABOUT: json.dumps(asdict(contents)).encode(), KEPT: kept_json(target), **(extras or {})}
            files = [one for _, *both in pictures(target, library.folder) for one in both] if with_pictures else []
        step()
        with ZipFile(packed, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
            for name, data in beside.items():
                archive.writestr(name, data)
            _pack(archive, copy, step)
            for picture in files:
                if picture.is_file():
                    archive.write(picture, picture.relative_to(library.folder).as_posix(), ZIP_STORED)
                    step()
        with packed.open("rb") as written:
            os.fsync(written.fileno())
        packed.replace(file)
    return contents


def look(file: Path, *, whole: bool = True) -> Contents:
    """What is in a copy; StoreError when it is none, or damaged.  `whole`: every byte of it is checked."""
    file = file.absolute()
    if file.is_dir():
        return _verify(_set_aside_in(file), file)
    with plain_file_errors(file), _opened(file) as archive:
        archive.getinfo(FILE)
        if whole and archive.testzip() is not None:
            raise StoreError(f"The library in {file} is damaged. Choose another backup.", str(file))
        if ABOUT in archive.namelist():
            return Contents(**json.loads(archive.read(ABOUT)))
        # Made before copies said what is in them.
        with TemporaryDirectory(prefix=".cutline-look-") as work:
            archive.extract(FILE, work)
            return _verify(Path(work) / FILE, file)


def held(library: Library) -> Contents:
    """What is in the library now, as a copy of it would say."""
    with library.read() as connection:
        return _contents(connection)


def restore(folder: Path, file: Path) -> Contents:
    """Puts a copy in the place of the library in `folder`; what was there is moved aside, into a folder beside it.

    The copy is verified and made whole before anything is touched.  Pictures that it lacks are taken from beside it or
    from what was there, or else are wanted again.  A folder in which a library was set aside is put back as it was.
    StoreError: it is no backup, damaged or from a newer Cutline, or the library is in use.
    """
    folder, file = folder.absolute(), file.absolute()
    if file.is_dir():
        return _put_back(folder, file)
    with plain_file_errors(file):
        folder.mkdir(parents=True, exist_ok=True)
        sweep_half_made(folder)
        with TemporaryDirectory(prefix=".cutline-restore-", dir=folder) as place:
            work = Path(place)
            with _opened(file) as archive:
                archive.extract(FILE, work)
                for name in filter(_PICTURE.fullmatch, archive.namelist()):
                    archive.extract(name, work)
            contents = _verify(work / FILE, file)
            with open_library(work) as library:
                link_pictures(library, work, file.parent, folder, *folder.glob(f"{BEFORE_RESTORE}-*"))
                want_missing_files(library)
            close_for_good(folder, "restore")
            on_disk(work)
            set_aside(folder, BEFORE_RESTORE)
            # The database last: until it is there, there is no library, rather than one without its pictures.
            for part in (picture_files.PHOTOS, picture_files.THUMBS, FILE):
                if (work / part).exists():
                    (work / part).rename(folder / part)
    return contents


def _put_back(folder: Path, aside: Path) -> Contents:
    contents = _verify(_set_aside_in(aside), aside)
    with plain_file_errors(aside):
        close_for_good(folder, "restore")
        set_aside(folder, BEFORE_RESTORE)
        for part in reversed(_PARTS):
            if (aside / part).exists():
                (aside / part).rename(folder / part)
        with suppress(OSError):  # something else lies there too
            aside.rmdir()
    return contents


def _set_aside_in(folder: Path) -> Path:
    if not (folder / FILE).is_file():
        raise StoreError(f"There is no library in {folder}. Choose another folder, or a backup.", str(folder))
    return folder / FILE


def link_pictures(library: Library, to: Path, *sources: Path, kept_alone: bool = False) -> tuple[tuple[str, str], ...]:
    """Puts the pictures that the library names, as far as one of the `sources` has them, into the folder `to`.

    By hard link, for they never change; by copy where that cannot be.  `kept_alone`: only those of kept articles.
    Gives hash and suffix of each picture named.
    """
    condition = "AND p.article_id IN (SELECT article_id FROM kept)" if kept_alone else ""
    with library.read() as connection:
        named = connection.execute(
            "SELECT hash, suffix FROM picture k WHERE EXISTS "
            f"(SELECT 1 FROM photo p WHERE p.picture_id = k.id {condition})"
        ).fetchall()
    for digest, suffix in named:
        for source in sources:
            link(picture_files.photo(source, digest, suffix), picture_files.photo(to, digest, suffix))
            link(picture_files.thumbnail(source, digest), picture_files.thumbnail(to, digest))
    return tuple((digest, suffix) for digest, suffix in named)


def link(file: Path, to: Path) -> None:
    """Makes `to` the same file, where there is one and no other is there."""
    if to.exists() or not file.is_file():
        return
    to.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(file, to)
    except OSError:  # another disk, or one that knows no links
        part = to.with_suffix(".part")
        shutil.copyfile(file, part)
        part.replace(to)


def set_aside(folder: Path, why: str) -> Path | None:
    """Moves what is there of a library into a new folder beside it, and gives that."""
    there = [folder / part for part in _PARTS if (folder / part).exists()]
    if not there:
        return None
    aside = new_folder(folder, why)
    for part in there:
        part.rename(aside / part.name)
    return aside


def new_folder(folder: Path, why: str) -> Path:
    """A folder for what is set aside, named by why and when."""
    aside = folder / f"{why}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    aside.mkdir()
    return aside


def sweep_half_made(folder: Path) -> None:
    """What a kill or a power cut left there of work under way."""
    for left in folder.glob(".cutline-*"):
        if left.stat().st_mtime < time.time() - _A_DAY:
            shutil.rmtree(left, ignore_errors=True)


def on_disk(folder: Path) -> None:
    """Returns when all that lies in this folder is on its disk, so that a power cut takes none of it back."""
    if sys.platform != "win32":
        os.sync()
        return
    for file in folder.rglob("*"):
        if file.is_file():
            with file.open("rb+") as written:
                os.fsync(written.fileno())


def close_for_good(folder: Path, what: str) -> None:
    """Makes sure that nobody has the library open; StoreError otherwise.  A damaged one nobody can use."""
    if not (folder / FILE).exists():
        return
    try:
        with plain_errors(folder), closing(connect(folder / FILE, busy_seconds=1)) as connection:
            # Leaving the write-ahead log takes a lock on the whole file.
            left = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "wal"
            connection.execute("PRAGMA journal_mode = WAL")
    except DamageError:
        return
    except StoreError as error:
        if not is_busy(error):
            raise
        left = False
    if not left:
        raise StoreError(f"The library in {folder} is open. Close Cutline first, then {what}.", str(folder))


def _pack(archive: ZipFile, copy: Path, step: Callable[[], None]) -> None:
    with copy.open("rb") as source, archive.open(FILE, "w", force_zip64=True) as target:
        while piece := source.read(_PIECE):
            target.write(piece)
            step()


@contextmanager
def _opened(file: Path) -> Iterator[ZipFile]:
    try:
        with ZipFile(file) as archive:
            yield archive
    except (BadZipFile, zlib.error, KeyError, EOFError, ValueError, TypeError) as error:
        raise StoreError(f"{file} is not a whole backup of Cutline. Choose another one.", str(file)) from error


def _verify(copy: Path, file: Path) -> Contents:
    damaged = StoreError(f"The library in {file} is damaged. Choose another backup.", str(file))
    try:
        with plain_errors(copy.parent), closing(connect(copy)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA:
                why = f"{file} was written by a newer Cutline. Install the newest Cutline to restore it."
                raise StoreError(why, str(file))
            if version == 0 or damage(connection):
                raise damaged
            connection.execute("PRAGMA journal_mode = WAL")
            return _contents(connection)
    except (DamageError, sqlite3.DatabaseError) as error:
        raise damaged from error


def _contents(connection: sqlite3.Connection) -> Contents:
    feeds, articles, bookmarks, tagged, newest = connection.execute(_CONTENTS).fetchone()
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    notes = 0
    with suppress(sqlite3.OperationalError):  # a library of before there were any
        (notes,) = connection.execute(
            "SELECT (SELECT count(*) FROM note) + (SELECT count(note) FROM highlight)"
        ).fetchone()
    date = moment_or_none(newest)
    return Contents(feeds, articles, bookmarks, tagged, notes, f"{date:%Y-%m-%dT%H:%M:%SZ}" if date else None, version)


@contextmanager
def plain_file_errors(file: Path) -> Iterator[None]:
    """Turns what the disk says into a StoreError in plain words."""
    try:
        yield
    except OSError as error:
        cure = "Make room" if error.errno == errno.ENOSPC else "See that the folder is there and may be written"
        why = f"{error.filename or file}: {error.strerror}. {cure}."
        raise StoreError(why, str(file)) from error
