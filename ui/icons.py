"""Icons by name: a Lucide drawing (ISC licence) from its package in, a pixmap or an icon in one colour out."""

from __future__ import annotations

import io
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

STROKE = 1.75
"""Lucide draws with 2; at 18 px that is heavier than our letters."""

_RATIOS = (1.0, 2.0, 3.0)


def icon_pixmap(name: str, color: str, size: float = 18, ratio: float = 1.0) -> QPixmap:
    """The drawing `name`, `size` wide and high, for a screen of this device ratio.  KeyError: there is no such one."""
    key = f"lucide/{name}/{color}/{size}/{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    # Read before anything is painted: an error while a painter is at work takes the process down.
    renderer = QSvgRenderer(QByteArray(_drawing(name, color)))
    side = round(size * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, color: str, size: float = 18, *, off: str | None = None) -> QIcon:
    """The drawing as an icon, sharp at 100, 200 and 300 %.  `off`: its colour where the control is disabled."""
    result = QIcon()
    for ratio in _RATIOS:
        result.addPixmap(icon_pixmap(name, color, size, ratio))
        if off:
            result.addPixmap(icon_pixmap(name, off, size, ratio), QIcon.Mode.Disabled)
    return result


def _drawing(name: str, color: str) -> bytes:
    svg = _pack().read(f"{name}.svg").decode("utf-8")
    return svg.replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{STROKE}"').encode()


@cache
def _pack() -> ZipFile:
    # Read whole: the list of its 1,700 names is then parsed once, and no file stays open.
    spec = find_spec("justmyresource_lucide")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("The package justmyresource-lucide is missing; install Cutline again.")
    return ZipFile(io.BytesIO((Path(spec.submodule_search_locations[0]) / "icons.zip").read_bytes()))
