"""A database file that SQLite can no longer read, page by page.  In: a file and its log.  Out: the rows that are whole.

SQLite reads a table from its root down, so one page that is damaged near the root hides all below it.  The rows
themselves lie in leaf pages that can be read without their parents.  https://sqlite.org/fileformat2.html

Nothing here trusts a byte: what does not add up is skipped, and the tree it belongs to is said to be damaged.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import SEEK_END
from mmap import ACCESS_READ, mmap
from pathlib import Path

Value = int | float | str | bytes | None
PAGE = 4096
"""The page size of every library: SQLite's own default, and nothing here sets another."""

_INTERIOR_INDEX, _INTERIOR_TABLE, _LEAF_INDEX, _LEAF_TABLE = 2, 5, 10, 13
_MOST_COLUMNS, _LARGEST = 100, 100_000_000
_INTEGER_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


class _BrokenError(Exception):
    """These bytes are not what they should be."""


Row = tuple[int, tuple[Value, ...]]
"""A rowid (0 in a table without), and the columns."""


@dataclass(slots=True)
class Tree:
    """One table: the pages that hold its rows, and whether some were lost, as far as they have been read."""

    leaves: list[int] = field(default_factory=list)
    damaged: bool = False


class Pages:
    """The pages of a database, those in its write-ahead log included."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            size = opened.seek(0, SEEK_END)
            self._data = mmap(opened.fileno(), 0, access=ACCESS_READ) if size else b""
        log = file.with_name(f"{file.name}-wal")
        self._logged = _logged(log.read_bytes()) if log.exists() else {}
        self.count = max(-(-size // PAGE), *self._logged, 0)
        self._claimed: set[int] = set()

    def close(self) -> None:
        """Lets go of the file; the pages in the log can still be read."""
        if isinstance(self._data, mmap):
            self._data.close()

    def roots(self) -> dict[str, int]:
        """The root page of each table and index, by name, as far as the schema can be read."""
        return {
            row[1]: row[3]
            for _, row in self.rows(self.tree(1))
            if len(row) == 5 and isinstance(row[1], str) and isinstance(row[3], int) and row[3] > 0
        }

    def tree(self, root: int) -> Tree:
        """All pages with rows that can be reached from a root page."""
        tree, waiting, seen = Tree(), [root], set[int]()
        while waiting:
            number = waiting.pop()
            if number in seen or not 1 <= number <= self.count:
                tree.damaged = True
                continue
            seen.add(number)
            try:
                kind, cells = self._cells(number)
            except _BrokenError:
                tree.damaged = True
                continue
            if kind != _INTERIOR_TABLE:
                tree.leaves.append(number)
            if kind in (_INTERIOR_INDEX, _INTERIOR_TABLE):
                page = self._page(number)
                places = [(100 if number == 1 else 0) + 8, *(at for at in cells if at <= PAGE - 4)]
                waiting += [struct.unpack_from(">I", page, at)[0] for at in places]
        self._claimed |= seen
        return tree

    def rows(self, tree: Tree) -> Iterator[Row]:
        """The rows of a tree that are whole; where one is not, the tree is damaged from then on."""
        for number in tree.leaves:
            kind, cells = self._cells(number)
            page, table = self._page(number), kind == _LEAF_TABLE
            for at in cells:
                try:
                    row = self._row(page, at + (4 if kind == _INTERIOR_INDEX else 0), table=table)
                except (_BrokenError, struct.error, IndexError, UnicodeDecodeError):
                    tree.damaged = True
                else:
                    yield row

    def strays(self) -> Tree:
        """All leaf pages of tables that no tree read so far holds, and that are not free: their parents are lost."""
        strays, free = Tree(damaged=True), self._free()
        for number in range(2, self.count + 1):
            if number not in self._claimed and number not in free and self._page(number)[0] == _LEAF_TABLE:
                try:
                    self._cells(number)
                except _BrokenError:
                    continue
                strays.leaves.append(number)
        return strays

    def _cells(self, number: int) -> tuple[int, list[int]]:
        """What kind of page this is, and where its cells begin."""
        page, start = self._page(number), 100 if number == 1 else 0
        kind = page[start]
        if kind not in (_INTERIOR_INDEX, _INTERIOR_TABLE, _LEAF_INDEX, _LEAF_TABLE):
            raise _BrokenError
        head = start + (12 if kind in (_INTERIOR_INDEX, _INTERIOR_TABLE) else 8)
        (cells,) = struct.unpack_from(">H", page, start + 3)
        if head + 2 * cells > PAGE:
            raise _BrokenError
        return kind, list(struct.unpack_from(f">{cells}H", page, head))

    def _row(self, page: bytes, at: int, *, table: bool) -> Row:
        size, at = _varint(page, at)
        rowid = 0
        if table:
            rowid, at = _varint(page, at)
            if not 0 <= rowid < 1 << 62:
                raise _BrokenError
        if not 2 <= size <= _LARGEST:
            raise _BrokenError
        return rowid, tuple(_record(self._payload(page, at, size, table=table)))

    def _payload(self, page: bytes, at: int, size: int, *, table: bool) -> bytes:
        most = PAGE - 35 if table else (PAGE - 12) * 64 // 255 - 23
        if size <= most:
            if at + size > PAGE:
                raise _BrokenError
            return page[at : at + size]
        least = (PAGE - 12) * 32 // 255 - 23
        local = least + (size - least) % (PAGE - 4)
        local = local if local <= most else least
        pieces, left = [page[at : at + local]], size - local
        (following,) = struct.unpack_from(">I", page, at + local)
        while left > 0:
            # Each page of the chain holds some of what is left, so a chain that turns in a circle ends too.
            if not 1 < following <= self.count:
                raise _BrokenError
            overflow = self._page(following)
            pieces.append(overflow[4 : 4 + left])
            left -= PAGE - 4
            (following,) = struct.unpack_from(">I", overflow)
        return b"".join(pieces)

    def _page(self, number: int) -> bytes:
        return self._logged.get(number) or self._data[(number - 1) * PAGE : number * PAGE].ljust(PAGE, b"\0")

    def _free(self) -> set[int]:
        """The pages on the list of free ones, which hold rows that were deleted."""
        free: set[int] = set()
        (trunk,) = struct.unpack_from(">I", self._page(1), 32)
        while 1 < trunk <= self.count and trunk not in free:
            page = self._page(trunk)
            free.add(trunk)
            trunk, number = struct.unpack_from(">II", page)
            if number <= PAGE // 4 - 2:
                free.update(struct.unpack_from(f">{number}I", page, 8))
        return free


def _logged(log: bytes) -> dict[int, bytes]:
    """The pages that a write-ahead log holds, up to its last whole transaction."""
    if len(log) < 32 or struct.unpack_from(">I", log)[0] & ~1 != 0x377F0682:
        return {}
    salts, committed, under_way = log[16:24], dict[int, bytes](), dict[int, bytes]()
    for at in range(32, len(log) - PAGE - 23, PAGE + 24):
        number, size = struct.unpack_from(">II", log, at)
        if log[at + 8 : at + 16] != salts:
            break
        under_way[number] = log[at + 24 : at + 24 + PAGE]
        if size:
            committed |= under_way
            under_way = {}
    return committed


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value << 8 | data[at + 8], at + 9


def _record(payload: bytes) -> Iterator[Value]:
    head, at = _varint(payload, 0)
    if not 0 < head <= len(payload):
        raise _BrokenError
    body, columns = head, 0
    while at < head:
        kind, at = _varint(payload, at)
        size = _size(kind)
        columns += 1
        if body + size > len(payload) or columns > _MOST_COLUMNS:
            raise _BrokenError
        yield _value(kind, payload[body : body + size])
        body += size
    if body != len(payload):
        raise _BrokenError


def _size(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    if kind in (10, 11):
        raise _BrokenError
    return 8 if kind == 7 else _INTEGER_SIZES.get(kind, 0)


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind == 7:
        return float(struct.unpack(">d", data)[0])
    if kind in (8, 9):
        return kind - 8
    if kind < 12:
        return int.from_bytes(data, "big", signed=True)
    return data.decode() if kind % 2 else data
