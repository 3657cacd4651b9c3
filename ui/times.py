"""Moments in, a few words out, as a newspaper's list sets them."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def ago(when: datetime, now: datetime) -> str:
    """How long ago, for a list: "4 min", "2 h", "Yesterday", "Sat", "12 Mar", "12 Mar 2024"."""
    passed = now - when
    local, today = when.astimezone(), now.astimezone()
    if passed < timedelta(minutes=1):
        return translate("times", "Now")
    if passed < timedelta(hours=1):
        return translate("times", "%n min", "", int(passed.total_seconds() // 60))
    if local.date() == today.date():
        return translate("times", "%n h", "", int(passed.total_seconds() // 3600))
    days = (today.date() - local.date()).days
    if days == 1:
        return translate("times", "Yesterday")
    if days < 7:
        return QLocale().toString(_date(local), "ddd")
    if local.year == today.year:
        return QLocale().toString(_date(local), translate("times", "d MMM"))
    return day(when)


def day(when: datetime) -> str:
    """The day: "2 Oct 2017"."""
    return QLocale().toString(_date(when.astimezone()), translate("times", "d MMM yyyy"))


def day_heading(when: datetime, now: datetime) -> str:
    """The day as it stands over its headlines: "Today", "Yesterday", "Friday", "14 November", "14 November 2025"."""
    local, today = when.astimezone(), now.astimezone()
    days = (today.date() - local.date()).days
    if days == 0:
        return translate("times", "Today")
    if days == 1:
        return translate("times", "Yesterday")
    if 1 < days < 7:
        return QLocale().toString(_date(local), "dddd")
    pattern = translate("times", "d MMMM") if local.year == today.year else translate("times", "d MMMM yyyy")
    return QLocale().toString(_date(local), pattern)


def short_day(when: datetime, beside: datetime, between: str = "\n") -> str:
    """The day for a narrow column: "2 Oct", and the year under it where it is another than that of `beside`."""
    local = when.astimezone()
    words = QLocale().toString(_date(local), translate("times", "d MMM"))
    return words if local.year == beside.astimezone().year else f"{words}{between}{local.year}"


def clock(when: datetime) -> str:
    """The time of the day: "14:05"."""
    return f"{when.astimezone():%H:%M}"


def _date(when: datetime) -> QDate:
    return QDate(when.year, when.month, when.day)
