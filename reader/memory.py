"""What the C library still holds after large work, given back to the system; on Linux, where glibc keeps it."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

LARGE_BLOCK = 1_000_000
_M_MMAP_THRESHOLD = -3


def return_large_blocks() -> None:
    """From now on, memory taken in large blocks goes back as soon as it is free, not only the first of it."""
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, LARGE_BLOCK)


def give_back() -> None:
    """What the work till now took and left free."""
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
