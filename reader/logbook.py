"""The log file: bugs are written down whole there, and people are shown one line that names it."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOGGER = "cutline"
BYTES, KEPT = 500_000, 3


def open_log(library_folder: Path) -> Path | None:
    """Sends warnings and bugs to `log/cutline.log` in the library; `None` where nothing can be written."""
    file = library_folder / "log" / "cutline.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=BYTES, backupCount=KEPT, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return file
