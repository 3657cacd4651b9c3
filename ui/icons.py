"""Icons by name: a Lucide drawing (ISC licence) from its package in, a pixmap or an icon in one colour out."""

from __future__ import annotations

import zlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from struct import Struct

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

STROKE = 1.75
"""Lucide draws with 2; at 18 px that is heavier than our letters."""

LOCAL_HEADER = Struct("<4s22xHH")


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


def icon(
    name: str, color: str, size: float = 18, *, off: str | None = None, on: tuple[str, str] | None = None
) -> QIcon:
    """The drawing as an icon, sharp on any screen.  KeyError: there is no such one.

    `off`: its colour where the control is disabled.  `on`: the drawing and the colour where it is checked.
    """
    _place(name)
    return QIcon(_Drawn(name, color, size, off or color, on or (name, color)))


class _Drawn(QIconEngine):
    """Draws when something is to be seen: most icons stand in menus that are never opened."""

    def __init__(self, name: str, color: str, size: float, off: str, on: tuple[str, str]) -> None:
        super().__init__()
        self._name, self._color, self._size, self._off, self._on = name, color, size, off, on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        drawn = self._pixmap(min(rect.width(), rect.height()), mode, state, ratio)
        painter.drawPixmap(QRectF(rect).center() - QRectF(drawn.rect()).center() / ratio, drawn)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._pixmap(size.width(), mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._pixmap(size.width(), mode, state, scale)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height(), round(self._size))
        return QSize(side, side)

    def isNull(self) -> bool:
        return False

    def clone(self) -> QIconEngine:
        return _Drawn(self._name, self._color, self._size, self._off, self._on)

    def _pixmap(self, side: float, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
        name, color = self._on if state == QIcon.State.On else (self._name, self._color)
        if mode == QIcon.Mode.Disabled:
            color = self._off
        return icon_pixmap(name, color, min(side, self._size), ratio)


def _drawing(name: str, color: str) -> bytes:
    svg = zlib.decompressobj(-zlib.MAX_WBITS).decompress(_pack()[_place(name) :]).decode("utf-8")
    return svg.replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{STROKE}"').encode()


@cache
def _place(name: str) -> int:
    """Where the packed drawing begins.  Its local header is looked for: to read the archive's list of 1,700 names would
    take longer than everything else here.  https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7
    """
    file = f"{name}.svg".encode()
    at = -1
    while (at := _pack().find(file, at + 1)) >= 0:
        header = _pack()[at - LOCAL_HEADER.size : at]
        if len(header) == LOCAL_HEADER.size:
            mark: bytes
            name_length: int
            more_length: int
            mark, name_length, more_length = LOCAL_HEADER.unpack(header)
            if mark == b"PK\x03\x04" and name_length == len(file):
                return at + name_length + more_length
    raise KeyError(name)


@cache
def _pack() -> bytes:
    spec = find_spec("justmyresource_lucide")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("The package justmyresource-lucide is missing; install Cutline again.")
    return (Path(spec.submodule_search_locations[0]) / "icons.zip").read_bytes()
