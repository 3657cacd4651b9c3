"""A damaged library -> a whole one, made of what can be read of it and of its last good copy; nothing is thrown away.

    sqlite_pages (rows that are whole) -> plausible -> a fresh library
    rows that are missing where a table was damaged -> from the newest sound copy in `backups`
    soundness.mend -> in the place of the damaged file, which is kept in a folder beside it

Only where a table lost something are rows of the copy added: what is not in a whole table was deleted since.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from reader.errors import DamageError
from reader.store.backup import (
    close_for_good,
    held,
    link,
    link_pictures,
    new_folder,
    plain_file_errors,
    sweep_half_made,
)
from reader.store.columns import unpack
from reader.store.database import BACKUPS, BEFORE_RESTORE, DAMAGED, FILE, connect, open_library, plain_errors
from reader.store.plausible import Column, columns, fits
from reader.store.preferences import BACKUP_FOLDER
from reader.store.rotation import Copy, newest_sound
from reader.store.soundness import check, mend
from reader.store.sqlite_pages import Pages, Row, Tree, Value

_TABLES = (
    *("feed", "subscription", "fetch_state", "picture", "article", "body", "photo", "page_fetch", "revision"),
    *("signature", "copy", "status", "tag", "article_tag", "note", "highlight", "rule", "gone", "unrelated"),
    *("saved_search", "setting"),
)

# The same facts in another tree: where the one is damaged, the other may be whole.
_ALSO_STATUS = "INSERT OR IGNORE INTO status(article_id, read, bookmarked) VALUES (?, ?, ?)"
_ALSO_BOOKMARKED = "INSERT OR IGNORE INTO status(article_id, read, bookmarked) VALUES (?, 1, 1)"
_ALSO_TAGGED = "INSERT OR IGNORE INTO article_tag(article_id, tag_id) VALUES (?, ?)"

# Rows of the copy that were deleted since have left their mark in a table beside, if that one is whole.
_ALSO_IN = {"article": ("id", "body", "article_id"), "feed": ("id", "fetch_state", "feed_id")}

_TRACES = """
    SELECT article_id FROM status WHERE bookmarked = 1 OR read = 1 UNION SELECT article_id FROM article_tag
    UNION SELECT article_id FROM photo UNION SELECT article_id FROM note UNION SELECT article_id FROM highlight
    EXCEPT SELECT id FROM article
"""
_IDS_AHEAD = 10_000
_TITLE_LENGTH = 80


_NOTHING = "Nothing can be read of {}, and there is no copy of it. To begin anew, move its folder away."


@dataclass(frozen=True, slots=True)
class Salvage:
    """What was brought back.

    `read`: articles read from the damaged file; `from_copy`: those that only the copy had; `lost`: those of which
    only traces were found.  `aside`: where the damaged file is kept, None where there was none.
    """

    feeds: int
    read: int
    from_copy: int
    lost: int
    bookmarks: int
    copy: datetime | None
    aside: Path | None

    @property
    def message(self) -> str:
        """What happened, in plain words."""
        said = [f"The library was damaged. {self.read} articles could be read from it"]
        if self.copy is not None and self.from_copy:
            made = f"{self.copy.day} {self.copy:%B %Y, %H:%M} UTC"
            said.append(f", and {self.from_copy} were brought back from the copy of {made}")
        said.append(f". {self.lost} are lost." if self.lost else ".")
        said.append(f" {self.feeds} feeds and {self.bookmarks} bookmarks are here.")
        if self.aside is not None:
            said.append(f" The damaged file is kept in {self.aside}.")
        return "".join(said)


@dataclass(frozen=True, slots=True)
class _Found:
    """How many articles were read, came from the copy, and are lost; feeds without any count too."""

    read: int = 0
    from_copy: int = 0
    lost: int = 0
    feeds: int = 0


def repair(folder: Path, report: Callable[[str], None] = lambda words: None) -> Salvage:
    """Brings back what can be read of the library in `folder`; `report` is told what is under way, in plain words.

    Nobody may have the library open.  DamageError when neither the file nor a copy has anything to give: then all stays
    as it is.
    """
    folder = folder.absolute()
    close_for_good(folder, "repair it")
    with (
        plain_file_errors(folder),
        plain_errors(folder),
        TemporaryDirectory(prefix=".cutline-repair-", dir=folder) as work,
    ):
        sweep_half_made(folder)
        report("Reading what is whole of the damaged library")
        harmed = _harmed(folder)
        source, new = _Source(harmed), Path(work) / "new"
        copy = _newest_copy(folder, source)
        open_library(new).close()
        found = _fill(new / FILE, source, copy, Path(work) / "copy", report)
        source.close()
        if found == _Found():
            raise DamageError(_NOTHING.format(folder / FILE), str(folder))
        report("Putting it in order")
        with open_library(new) as library:
            link_pictures(library, folder, harmed.parent, *([copy.file.parent] if copy is not None else []))
            mend(library, folder)
            if problems := check(library, folder):
                raise DamageError(f"The library in {folder} cannot be made whole: {problems[0]}", str(folder))
            now = held(library)
        aside = _set_aside(folder)
        (new / FILE).replace(folder / FILE)
    made = copy.made if copy is not None else None
    return Salvage(now.feeds, found.read, found.from_copy, found.lost, now.bookmarks, made, aside)


def _harmed(folder: Path) -> Path:
    """The damaged file.  Where it is gone, the one that was set aside last: a restore or repair was killed half way."""
    file = folder / FILE
    if not file.exists() or file.stat().st_size == 0:
        there = [one for why in (BEFORE_RESTORE, DAMAGED) for one in folder.glob(f"{why}-*/{FILE}")]
        return max(there, key=lambda one: one.stat().st_mtime, default=file)
    return file


def _set_aside(folder: Path) -> Path | None:
    """Keeps the damaged file in a folder of its own.  It also stays where it is until the new one takes its place."""
    if not (folder / FILE).exists():
        return None
    aside = new_folder(folder, DAMAGED)
    link(folder / FILE, aside / FILE)
    for log in (f"{FILE}-wal", f"{FILE}-shm"):
        # The new file must never be read with the old one's log.
        if (folder / log).exists():
            (folder / log).rename(aside / log)
    return aside


class _Source:
    """The damaged file: the rows of a table that are whole and plausible, and which tables lost some."""

    def __init__(self, file: Path) -> None:
        self._pages = Pages(file) if file.exists() else None
        self._roots = self._pages.roots() if self._pages else {}
        self.damaged: set[str] = set()

    def close(self) -> None:
        if self._pages is not None:
            self._pages.close()

    def guess_roots(self, other: Path) -> None:
        """Where the schema itself is damaged, tables are where those of a copy are: it was copied page by page."""
        pages = Pages(other)
        self._roots = {**pages.roots(), **self._roots}
        pages.close()

    def rows(self, table: str, of: tuple[Column, ...] | None = None) -> Iterator[Row]:
        """The rows of a table, or of an index: those whose columns are not told are not judged."""
        if self._pages is None or table not in self._roots:
            self.damaged.add(table)
            return
        tree = self._pages.tree(self._roots[table])
        yield from self._judged(table, of, tree)
        if tree.damaged:
            self.damaged.add(table)

    def strays(self, tables: dict[str, tuple[Column, ...]]) -> Iterator[tuple[str, Row]]:
        """Rows that belong to no tree any more, each with the damaged table that it fits."""
        if self._pages is None:
            return
        for root in self._roots.values():
            self._pages.tree(root)
        for row in self._pages.rows(self._pages.strays()):
            table = next((name for name, of in tables.items() if fits(name, of, row[1])), None)
            if table is not None:
                yield table, row

    def _judged(self, table: str, of: tuple[Column, ...] | None, tree: Tree) -> Iterator[Row]:
        assert self._pages is not None
        for row in self._pages.rows(tree):
            if of is None or fits(table, of, row[1]):
                yield row
            else:
                tree.damaged = True


def _newest_copy(folder: Path, source: _Source) -> Copy | None:
    """The newest sound copy, in the library or where the user wanted copies to be."""
    found = [newest_sound(folder / BACKUPS)]
    for _, row in source.rows("setting"):
        if row[:1] == (BACKUP_FOLDER,) and isinstance(row[1], str) and row[1]:
            found.append(newest_sound(Path(row[1])))
    return max((copy for copy in found if copy is not None), key=lambda copy: copy.made, default=None)


def _fill(file: Path, source: _Source, copy: Copy | None, work: Path, report: Callable[[str], None]) -> _Found:
    """Copies all that there is into a fresh library."""
    if copy is None:
        source.guess_roots(file)
    else:
        with ZipFile(copy.file) as archive:
            archive.extract(FILE, work)
        source.guess_roots(work / FILE)
        open_library(work).close()  # brought up to date, so that its columns are ours
    with closing(connect(file)) as connection:
        # What belongs to a row that is missing still goes in; `mend` looks at that in the end.
        connection.execute("PRAGMA foreign_keys = OFF")
        if copy is not None:
            connection.execute("ATTACH ? AS copy", (str(work / FILE),))
        connection.execute("BEGIN IMMEDIATE")
        torn = _read(connection, source)
        (read,) = connection.execute("SELECT count(*) FROM article").fetchone()
        if copy is not None and torn:
            report(f"Adding what only the copy of {copy.made:%Y-%m-%d} has")
            _join(connection, torn)
        (total,) = connection.execute("SELECT count(*) FROM article").fetchone()
        if "article" in torn:
            _name_the_nameless(connection, source)
        connection.execute("INSERT OR IGNORE INTO pending(task, article_id) SELECT 'search', id FROM article")
        connection.execute(
            "INSERT OR IGNORE INTO pending(task, article_id) SELECT 'signature', id FROM article "
            "WHERE NOT EXISTS (SELECT 1 FROM signature WHERE article_id = article.id)"
        )
        _never_use_ids_again(connection, source)
        lost = len(connection.execute(_TRACES).fetchall())
        (feeds,) = connection.execute("SELECT count(*) FROM feed").fetchone()
        connection.execute("COMMIT")
    return _Found(read, total - read, lost, feeds)


def _read(connection: Connection, source: _Source) -> dict[str, tuple[Column, ...]]:
    """Copies the rows that are whole, and gives the tables that lost some."""
    tables = {table: columns(connection, table) for table in _TABLES}
    for table, of in tables.items():
        _insert(connection, table, of, source.rows(table, of))
    torn = {table: of for table, of in tables.items() if table in source.damaged}
    for table, row in source.strays(torn) if torn else ():
        _insert(connection, table, torn[table], [row])
    if "status" in torn:
        listed = source.rows("listing", columns(connection, "listing"))
        connection.executemany(_ALSO_STATUS, [(rowid, row[3], row[4]) for rowid, row in listed if row[3] or row[4]])
        by_date = source.rows("listing_bookmarked")
        connection.executemany(_ALSO_BOOKMARKED, [row[1:2] for _, row in by_date if _are_ids(row[1:2])])
    if "article_tag" in torn:
        by_tag = source.rows("article_tag_by_tag")
        connection.executemany(_ALSO_TAGGED, [(row[1], row[0]) for _, row in by_tag if _are_ids(row[:2])])
    return torn


def _are_ids(values: tuple[Value, ...]) -> bool:
    return len(values) > 0 and all(isinstance(value, int) and 0 < value < 1 << 40 for value in values)


def _insert(connection: Connection, table: str, of: tuple[Column, ...], rows: Iterable[Row]) -> None:
    for rowid, row in rows:
        values = [rowid if column.alias else value for column, value in zip(of, row, strict=False)]
        names, places = ", ".join(column.name for column in of[: len(row)]), ", ".join("?" * len(row))
        connection.execute(f"INSERT OR IGNORE INTO {table}({names}) VALUES ({places})", values)


def _join(connection: Connection, torn: dict[str, tuple[Column, ...]]) -> None:
    """Adds the rows of the copy that a damaged table lacks."""
    for table, of in torn.items():
        names = ", ".join(column.name for column in of)
        key, beside, named = _ALSO_IN.get(table, ("", "", ""))
        still_there = f"{key} IN (SELECT {named} FROM main.{beside})" if key and beside not in torn else "true"
        connection.execute(
            f"INSERT OR IGNORE INTO main.{table}({names}) SELECT {names} FROM copy.{table} WHERE {still_there}"
        )


def _name_the_nameless(connection: Connection, source: _Source) -> None:
    """Texts whose headline is lost become articles again, named by their first words."""
    listed = {rowid: row[1:3] for rowid, row in source.rows("listing", columns(connection, "listing"))}
    nameless = connection.execute(
        "SELECT article_id, content FROM body WHERE article_id NOT IN (SELECT id FROM article)"
    ).fetchall()
    for article_id, content in nameless:
        text = unpack(content)[1]
        title = " ".join(text.split())[:_TITLE_LENGTH] or "An article whose headline was lost"
        feed_id, published = listed.get(article_id, (None, 0))
        connection.execute(
            "INSERT INTO article(id, feed_id, fingerprint, entry_hash, title, published, teaser) "
            "VALUES (?, ?, '', '', ?, ?, '')",
            (article_id, feed_id, title, published),
        )


def _never_use_ids_again(connection: Connection, source: _Source) -> None:
    """Ids go on where they were, and a little further where that cannot be told for sure."""
    for _, row in list(source.rows("sqlite_sequence")):
        if len(row) == 2 and isinstance(row[1], int) and 0 < row[1] < 1 << 40:
            connection.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (row[1], row[0]))
    if "sqlite_sequence" in source.damaged:
        connection.execute("UPDATE sqlite_sequence SET seq = seq + ?", (_IDS_AHEAD,))
