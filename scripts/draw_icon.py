"""Draw the icon's bitmap from its SVG: `python scripts/draw_icon.py [FILE] [--size N]`."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).resolve().parents[1] / "resources"


def draw(size: int) -> QImage:
    """Draw the icon, so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(RESOURCES / "icon.svg")).render(painter)
    painter.end()
    return image


def main() -> None:
    """Write the PNG."""
    parser = argparse.ArgumentParser(description="Draw the application's icon.")
    parser.add_argument("file", nargs="?", type=Path, default=RESOURCES / "icon.png")
    parser.add_argument("--size", type=int, default=256)
    options = parser.parse_args()
    application = QGuiApplication(["draw_icon", "-platform", "offscreen"])
    draw(options.size).save(str(options.file))
    del application


if __name__ == "__main__":
    main()
