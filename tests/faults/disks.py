"""A small disk of its own, where one may be mounted, and how to leave no room on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

DISK = 24_000_000
SAYS_SO = ("Make room", "No space left")


@contextmanager
def mounted(place: Path) -> Iterator[None]:
    """There is a small disk at `place`."""
    place.mkdir()
    if sys.platform != "linux" or mount("-t", "tmpfs", "-o", f"size={DISK},mode=755", "cutline-test", str(place)):
        pytest.skip("needs the right to mount a small disk")
    try:
        yield
    finally:
        # Lazily: what a test that failed still holds open must not keep the disk.
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def mount(*arguments: str) -> int:
    try:
        return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode
    except FileNotFoundError:
        return 1


@contextmanager
def filled(disk: Path, left: int) -> Iterator[None]:
    """Nothing but so many bytes is left on the disk."""
    filler = disk / "filler"
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, shutil.disk_usage(disk).free - left))
    try:
        yield
    finally:
        filler.unlink()


def is_plain(words: str) -> bool:
    """Whether they say that the disk is full, and what to do."""
    return any(cure in words for cure in SAYS_SO)
