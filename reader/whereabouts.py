"""Which library is meant: a name, or none, in; its folder out."""

from __future__ import annotations

import os
from pathlib import Path


def named_library(name: str | None, sample: bool = False) -> Path:
    """The folder of this name; without one CUTLINE_LIBRARY, else the usual folder, or that of the sample edition."""
    if name or (not sample and (name := os.environ.get("CUTLINE_LIBRARY"))):
        return Path(name).expanduser()
    # Imported here, for most who name a library do so each time.
    from platformdirs import user_data_path

    return user_data_path("Cutline", appauthor=False) / ("sample edition" if sample else "library")
