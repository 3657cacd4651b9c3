"""How close the headlines stand: cards with a teaser, two lines each, or titles alone.  Also where the day stands."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF

from ui.theme import MEASURES

DAY_HEIGHT = 28
"""The room above the first headline of a day."""
QUICK = 26


class Density(NamedTuple):
    """A kind of row: its height, where its title begins, and what it shows besides."""

    name: str
    height: int
    top: int
    title_lines: int = 1
    source: bool = True
    teaser: bool = False
    thumbnail: int = 0


COMFORTABLE = Density("comfortable", MEASURES.headline_row, 14, 2, teaser=True, thumbnail=MEASURES.thumbnail)
COMPACT = Density("compact", 60, 10, thumbnail=40)
TITLES = Density("titles", 36, 8, source=False)
DENSITIES = {density.name: density for density in (COMFORTABLE, COMPACT, TITLES)}


def quick_boxes(row: QRectF) -> tuple[QRectF, QRectF]:
    """Where a row offers the bookmark and the read mark while the pointer is over it."""
    right, top = row.right() - 14, row.top() + 6
    return QRectF(right - 2 * QUICK, top, QUICK, QUICK), QRectF(right - QUICK, top, QUICK, QUICK)
