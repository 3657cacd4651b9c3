"""The index of related stories: loaded from a library, and kept in a file beside it.

    setting related_file     the name of the file; whatever else is named so is left over
    pending task "related"   what was signed since, and is read from the library

The file is a cache, and never changed: each is written under a new name, and the library has that name before the
first signature is read for it, so that nothing signed later is missed.  From it comes what is still listed and was not
signed since; without it, or a whole one, all comes from the signatures, as in a library too small to need one.
"""

from __future__ import annotations

import logging
import secrets
import sqlite3
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from reader.errors import DamageError, StoreError
from reader.memory import give_back
from reader.related import OLDEST
from reader.store.columns import id_list
from reader.store.database import Library

if TYPE_CHECKING:
    from reader.related.index import Entry, Index

log = logging.getLogger(__name__)

WINDOW = 100_000
"""So many of the newest articles are candidates, and the bookmarked ones; any article can be asked for."""
LEAST = 5_000
"""So many signatures are worth a file: fewer are loaded in some hundredths of a second."""
LEAST_CHANGED, SHARE_CHANGED = 2_000, 20
"""The file is written anew when so many were signed since, and no less than the twentieth part of all."""

_SETTING = "related_file"
_FILES = "related-{}.index"
_LISTED = "SELECT article_id, published, coalesce(feed_id, 0) FROM listing"
SIGNED = f"""
    SELECT l.article_id, l.published, coalesce(l.feed_id, 0), g.data
    FROM listing l CROSS JOIN signature g ON g.article_id = l.article_id AND g.version >= {OLDEST}
"""


@dataclass(frozen=True, slots=True)
class Loaded:
    """An index, the name of the file it was loaded from, if any, and the ids of articles whose signature is damaged."""

    index: Index
    file: str | None
    damaged: list[int]


def load(connection: sqlite3.Connection, folder: Path | None, *, window: int = WINDOW) -> Loaded:
    """The index of the newest articles and the bookmarked ones, as the library in `folder` is now; None: no file."""
    # Imported here, for numpy takes longer to load than most commands to answer.
    import numpy as np

    from reader.related.index import BATCH, Index
    from reader.related.index_file import read

    listed = np.fromiter(
        chain(
            connection.execute(f"{_LISTED} ORDER BY published DESC LIMIT ?", (window,)),
            connection.execute(f"{_LISTED} WHERE bookmarked = 1"),
        ),
        [("id", np.int64), ("published", np.float64), ("feed", np.int64)],
    )
    ids, first = np.unique(listed["id"], return_index=True)
    name = file_name(connection)
    filed = read(folder / name) if folder is not None and name is not None else None
    if filed is None:
        index, name = Index(), None
    else:
        since = connection.execute("SELECT article_id FROM pending WHERE task IN ('related', 'signature')")
        before = ~np.isin(ids, np.fromiter((row[0] for row in since), np.int64))
        rows = listed[first[before]]
        index = Index.of_file(filed, ids[before], rows["published"], rows["feed"])
    damaged: list[int] = []
    wanted = index.absent(ids)
    for at in range(0, len(wanted), BATCH):
        damaged += index.add(signed(connection, wanted[at : at + BATCH]))
    # To load it took twice what it keeps, the pages of all signatures among it.
    connection.execute("PRAGMA shrink_memory")
    give_back()
    return Loaded(index, name, damaged)


def signed(connection: sqlite3.Connection, ids: Collection[int]) -> list[Entry]:
    """Those of the articles that are listed and signed, as the index takes them."""
    if not ids:
        return []
    return connection.execute(
        f"{SIGNED} WHERE l.article_id IN (SELECT value FROM json_each(?))", (id_list(ids),)
    ).fetchall()


def file_name(connection: sqlite3.Connection) -> str | None:
    """The name of the file that the library has, or is to have when it is written."""
    found = connection.execute("SELECT value FROM setting WHERE name = ?", (_SETTING,)).fetchone()
    return None if found is None else str(found[0])


def note_signed(connection: sqlite3.Connection, ids: Collection[int]) -> None:
    """Notes that these are not in the file as they are now; inside an open transaction."""
    connection.execute(
        "INSERT OR IGNORE INTO pending(task, article_id) "
        "SELECT 'related', id FROM article WHERE id IN (SELECT value FROM json_each(?)) "
        "AND EXISTS (SELECT 1 FROM setting WHERE name = ?)",
        (id_list(ids), _SETTING),
    )


def sign_again(library: Library, ids: Collection[int]) -> None:
    """Lets damaged signatures go, and has those articles signed anew."""
    with library.write() as connection:
        articles = id_list(ids)
        connection.execute("DELETE FROM signature WHERE article_id IN (SELECT value FROM json_each(?))", (articles,))
        connection.execute(
            "INSERT OR IGNORE INTO pending(task, article_id) "
            "SELECT 'signature', id FROM article WHERE id IN (SELECT value FROM json_each(?))",
            (articles,),
        )


def let_go(connection: sqlite3.Connection) -> None:
    """The library has no file any more, for it was changed in other ways than by signing; in an open transaction."""
    connection.execute("DELETE FROM setting WHERE name = ?", (_SETTING,))


def keep(library: Library) -> None:
    """Writes the file when there is none, or enough was signed since.  What fails is logged: it is only a cache."""
    try:
        with library.read() as connection:
            due = _is_due(connection, library.folder)
        if due:
            _write(library)
        with library.read() as connection:
            name = file_name(connection)
        for left in library.folder.glob(_FILES.format("*")):
            if left.name != name:
                with suppress(OSError):  # somebody has it open, where that matters
                    left.unlink()
    except DamageError:
        raise
    except (OSError, StoreError) as error:
        log.warning("the index of related stories was not kept (%s)", error)


def _is_due(connection: sqlite3.Connection, folder: Path) -> bool:
    name = file_name(connection)
    if name is None or not (folder / name).exists():
        return _signatures(connection, LEAST) == LEAST
    changed = int(connection.execute("SELECT count(*) FROM pending WHERE task = 'related'").fetchone()[0])
    return changed >= LEAST_CHANGED and changed * SHARE_CHANGED >= _signatures(connection, WINDOW)


def _signatures(connection: sqlite3.Connection, most: int) -> int:
    found = connection.execute("SELECT count(*) FROM (SELECT 1 FROM signature LIMIT ?)", (most,)).fetchone()
    return int(found[0])


def _write(library: Library) -> None:
    # Imported here, for most runs write none.
    from reader.store.backup import sweep_half_made

    sweep_half_made(library.folder)
    name = _FILES.format(secrets.token_hex(8))
    with library.write() as connection:
        connection.execute("INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)", (_SETTING, name))
        connection.execute("DELETE FROM pending WHERE task = 'related'")
    with TemporaryDirectory(prefix=".cutline-related-", dir=library.folder) as work:
        with library.read() as connection:
            loaded = load(connection, None)
        loaded.index.write(Path(work) / name)
        (Path(work) / name).rename(library.folder / name)
    if loaded.damaged:
        sign_again(library, loaded.damaged)
    del loaded
    give_back()
