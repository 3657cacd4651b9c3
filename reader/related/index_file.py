"""The file in which an index lies: arrays in, a file out; a file in, the same arrays out, or None.

The postings, by far the largest, are read from it where they are asked for: a story asks for some lists of a few
kilobytes each.  They are read, not mapped: where the file cannot be read any more, as on a disk that was pulled out,
that is an error and no crash, and what was read before holds no memory.

Layout, little-endian: a header; the postings, u32 each; the terms' hashes, u32 each; where each term's postings begin
and the last ones end, u32 each; the articles' ids, i64 each.
"""

from __future__ import annotations

import os
import struct
import weakref
import zlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reader.related.postings import Hashes, Places, Postings, merged
from reader.related.signature import OLDEST

_MAGIC = b"cutline related 1"
"""To be raised with every change to what is filed here."""
_HEADER = struct.Struct("<17sBxxIIII")
"""Magic, oldest version of the signatures, articles, terms, postings, checksum of all that follows."""
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Filed:
    """What lies in a file: the article of each row (0: none), and the postings."""

    ids: Places
    postings: Postings


class _Numbers:
    """Numbers that are read from a file as they are asked for; it is closed when nobody has them any more."""

    def __init__(self, file: FileIO, begin: int) -> None:
        self._file, self._begin = file, begin
        weakref.finalize(self, file.close)

    def __getitem__(self, where: slice, /) -> Hashes:
        self._file.seek(self._begin + 4 * where.start)
        found = np.empty(where.stop - where.start, "<u4")
        if self._file.readinto(found.data) != found.nbytes:
            raise OSError(f"{self._file.name} ends too early")
        return found


def write(file: Path, ids: Places, parts: Sequence[Postings]) -> None:
    """Writes an index; it is on its disk when this returns.  OSError when that cannot be."""
    hashes, starts, postings, checksum = [], [np.zeros(1, np.uint32)], 0, 0
    with file.open("wb") as target:

        def put(array: npt.NDArray[np.generic], kind: str) -> None:
            nonlocal checksum
            data = array.astype(kind).tobytes()
            checksum = zlib.crc32(data, checksum)
            target.write(data)

        target.seek(_HEADER.size)
        for stretch in merged(parts):
            put(stretch.packed[:], "<u4")
            hashes.append(stretch.hashes)
            starts.append(stretch.starts[1:] + np.uint32(postings))
            postings += int(stretch.starts[-1])
        terms = np.concatenate(hashes)
        put(terms, "<u4")
        put(np.concatenate(starts), "<u4")
        put(ids, "<i8")
        target.seek(0)
        target.write(_HEADER.pack(_MAGIC, OLDEST, len(ids), len(terms), postings, checksum))
        target.flush()
        os.fsync(target.fileno())


def read(file: Path) -> Filed | None:
    """What lies in a file; None when there is none.

    One that is not as it was written, or comes from a Cutline that reckoned otherwise, is deleted.
    """
    filed = None
    with suppress(OSError):
        opened = FileIO(file)
        try:
            filed = _read(opened)
        finally:
            if filed is None:
                opened.close()
                file.unlink()
    return filed


def _read(file: FileIO) -> Filed | None:
    head = file.read(_HEADER.size)
    if len(head) < _HEADER.size:
        return None
    magic, oldest, rows, terms, postings, checksum = _HEADER.unpack(head)
    size = _HEADER.size + 4 * (postings + terms + terms + 1) + 8 * rows
    if (magic, oldest) != (_MAGIC, OLDEST) or os.fstat(file.fileno()).st_size != size or _checksum(file) != checksum:
        return None
    file.seek(_HEADER.size + 4 * postings)
    hashes = np.frombuffer(file.read(4 * terms), "<u4")
    starts = np.frombuffer(file.read(4 * (terms + 1)), "<u4")
    ids = np.frombuffer(file.read(8 * rows), "<i8")
    return Filed(ids, Postings(hashes, starts, _Numbers(file, _HEADER.size), rows))


def _checksum(file: FileIO) -> int:
    found = 0
    while piece := file.read(_PIECE):
        found = zlib.crc32(piece, found)
    return found
