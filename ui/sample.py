"""Where the bundled sample edition is: three small feeds with their photos, read like any others."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

FEEDS = (".xml", ".atom", ".json")


def sample_feeds() -> list[str]:
    """The paths of the sample edition's feeds, *The Daily Futurist* first."""
    folder = Path(str(files("resources"))) / "sample"
    return [str(file) for ending in FEEDS for file in sorted(folder.glob(f"*{ending}"))]
