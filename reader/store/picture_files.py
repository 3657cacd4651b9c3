"""Where pictures lie.  In: a library's folder and a picture's hash.  Out: paths.

Files are named by their content, so the same picture of two articles is one file, and no file ever changes.
"""

from __future__ import annotations

from pathlib import Path

PHOTOS, THUMBS = "photos", "thumbs"


def photo(folder: Path, digest: str, suffix: str) -> Path:
    """The picture itself."""
    return folder / PHOTOS / digest[:2] / f"{digest}{suffix}"


def incoming(folder: Path) -> Path:
    """Where a picture is written before it takes its name."""
    return folder / PHOTOS / "incoming"


def thumbnail(folder: Path, digest: str) -> Path:
    """Its small version for lists."""
    return folder / THUMBS / digest[:2] / f"{digest}.jpg"
