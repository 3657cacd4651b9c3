"""Bytes and the contents of a copy, in words that one reads at a glance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def size(number: int) -> str:
    """ "0 MB", "3.2 MB", "640 MB", "2.1 GB": decimal, as disks are sold and file managers count."""
    if number <= 0:
        return translate("sizes", "0 MB")
    if number < 100_000:
        return translate("sizes", "{number} kB").format(number=max(1, round(number / 1000)))
    if number < 999_500_000:
        digits = 1 if number < 9_950_000 else 0
        return translate("sizes", "{number} MB").format(number=QLocale().toString(number / 1e6, "f", digits))
    return translate("sizes", "{number} GB").format(number=QLocale().toString(number / 1e9, "f", 1))


def grouped(number: int) -> str:
    """12,345, as one's own language writes it."""
    return QLocale().toString(number)


def contents_line(found: Mapping[str, Any]) -> str:
    """ "3 feeds, 1,203 stories and 45 bookmarks": what a copy holds."""
    feeds = translate("sizes", "%n feeds", "", int(found.get("feeds") or 0))
    stories = translate("sizes", "%n stories", "", int(found.get("articles") or 0))
    bookmarks = translate("sizes", "%n bookmarks", "", int(found.get("bookmarks") or 0))
    return translate("sizes", "{feeds}, {stories} and {bookmarks}").format(
        feeds=feeds, stories=stories, bookmarks=bookmarks
    )
