"""How far each story was read: ids and places (`ArticleView.place`) in, kept in a small file of the library's folder.

A file that is damaged or cannot be written costs the places, nothing else.
"""

from __future__ import annotations

import json
from pathlib import Path

FILE_NAME = "reading.json"
MOST = 2_000


class ReadingPlaces:
    """The places of the stories read last; a story that was read to its end, or not begun, has none."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE_NAME
        self._places: dict[int, float] = _load(self._file)
        self._stored = dict(self._places)

    def of(self, article_id: int) -> float:
        """Where to go on; 0 is the beginning."""
        return self._places.get(article_id, 0.0)

    def remember(self, article_id: int, place: float) -> None:
        """This story was read as far as `place`; 0 forgets it."""
        self._places.pop(article_id, None)
        if place > 0:
            self._places[article_id] = round(place, 3)

    def save(self) -> None:
        """Write what has changed: a new file takes the old one's place."""
        kept = dict(list(self._places.items())[-MOST:])
        if kept == self._stored:
            return
        new = self._file.with_suffix(".new")
        try:
            new.write_text(json.dumps(kept), encoding="utf-8")
            new.replace(self._file)
        except OSError:
            return
        self._stored = kept


def _load(file: Path) -> dict[int, float]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return {int(key): float(value) for key, value in found.items() if float(value) > 0}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
