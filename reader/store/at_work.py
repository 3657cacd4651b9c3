"""Which processes visit the feeds of a library.  Each has a lock, which the system takes back however it ends.

FOLDER/refresh.lock    empty; never deleted, for somebody may just be opening it
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

FILE = "refresh.lock"


@contextmanager
def at_work(folder: Path) -> Iterator[bool]:
    """This process visits feeds of the library in `folder`.  Gives whether it was the only one when it began."""
    try:
        file = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError:
        # A disk that is full or read-only: the store will say so.
        yield True
        return
    try:
        yield _lock(file)
    finally:
        os.close(file)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> bool:
        """Windows has no lock that several can share: whoever begins after the first one has ended is alone as well."""
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            alone = False
        except OSError:
            # A disk that knows no locks.
            return True
        else:
            alone = True
        # Shared with all who come meanwhile; who has it alone has it for a moment.
        with suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_SH)
        return alone
