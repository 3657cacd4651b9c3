"""The pictures of the library as other programs take them: a file in, bytes and their kind out."""

from __future__ import annotations

import io
from pathlib import Path

KINDS = {".jpg": "image/jpeg", ".png": "image/png", ".gif": "image/gif", ".webp": "image/webp"}


def picture_bytes(file: str | None) -> tuple[bytes, str] | None:
    """A picture's bytes and suffix as they are stored; `None` where there is no file, or none that can be read."""
    if file is None:
        return None
    path = Path(file)
    if path.suffix not in KINDS:
        return None
    try:
        return path.read_bytes(), path.suffix
    except OSError:
        return None


def for_books(file: str | None) -> tuple[bytes, str] | None:
    """The same as JPEG, PNG or GIF: e-readers, and EPUB before 3.3, do not know WebP."""
    found = picture_bytes(file)
    if found is None or found[1] != ".webp":
        return found
    # Imported here: most editions hold none of these, and Pillow takes its time.
    from PIL import Image

    out = io.BytesIO()
    try:
        with Image.open(io.BytesIO(found[0]), formats=("WEBP",)) as image:
            see_through = image.mode in ("RGBA", "LA", "PA")
            image.convert("RGBA" if see_through else "RGB").save(
                out, "PNG" if see_through else "JPEG", optimize=True, **({} if see_through else {"quality": 88})
            )
    except (OSError, ValueError, Image.DecompressionBombError):
        return None
    return out.getvalue(), ".png" if see_through else ".jpg"
