"""What stands in the head of a page, in words: an `Article` in, plain text out."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from reader.export.facts import dateline as dateline
from reader.export.facts import dek as dek
from reader.export.facts import is_rtl as is_rtl
from reader.values import Article, Audio, Photo
from ui.language import in_a_row
from ui.times import clock, day

translate = QCoreApplication.translate

WORDS_A_MINUTE = 230
SIGNS_A_MINUTE = 480
"""Chinese and Japanese, which set no spaces between words."""
LAST_OF_OURS = "\u052f"

_BY = re.compile(r"^\s*by[:\s]\s*", re.IGNORECASE)
_SIGN = re.compile("[\u3040-\u9fff\uac00-\ud7a3]")


def byline(authors: tuple[str, ...]) -> str:
    """The names as a newspaper sets them: "By A, B and C"; nothing without names."""
    names = [name for name in (_BY.sub("", author).strip() for author in authors) if name]
    if not names:
        return ""
    if len(names) == 1:
        return translate("article", "By {names}").format(names=names[0])
    rest = in_a_row(names[:-1])
    return translate("article", "By {names} and {last}").format(names=rest, last=names[-1])


def date_line(article: Article) -> str:
    """When it was published, and when changed if that was a good while later."""
    line = f"{day(article.published)}, {clock(article.published)}"
    if article.updated and article.updated - article.published > timedelta(minutes=30):
        same_day = article.updated.astimezone().date() == article.published.astimezone().date()
        moment = clock(article.updated) if same_day else f"{day(article.updated)}, {clock(article.updated)}"
        line += "   ·   " + translate("article", "updated {time}").format(time=moment)
    return line


def versions_line(article: Article, earlier: int) -> str:
    """How many earlier versions the story has; nothing where it has none."""
    if not earlier:
        return ""
    if article.updated and article.updated - article.published > timedelta(minutes=30):
        return translate("article", "%n earlier versions", "", earlier)
    return translate("article", "updated, %n earlier versions", "", earlier)


def reading_time(text: str) -> str:
    """How long it takes to read; nothing for a teaser."""
    signs = len(_SIGN.findall(text))
    minutes = round(len(text.split()) / WORDS_A_MINUTE + signs / SIGNS_A_MINUTE)
    if len(text) < 500 and minutes < 1:
        return ""
    return translate("article", "%n min read", "", max(1, minutes))


def offline_line(article: Article) -> str:
    """What is here without a network, where something is missing; nothing for a story that is complete."""
    have = article.offline
    if have.complete:
        return ""
    photos = translate("article", "{here} of {all} photos").format(here=have.photos, all=have.photos_total)
    if have.photos_total == 1:
        photos = translate("article", "the photo")
    if have.text and not have.photos:
        if have.photos_total == 1:
            return translate("article", "The text is here; the photo is fetched at the next refresh.")
        return translate("article", "The text is here; the photos are fetched at the next refresh.")
    if not have.photos:
        return translate("article", "Only the teaser is here; the rest is fetched at the next refresh.")
    if have.text:
        pattern = translate("article", "Text and {photos} are here; the rest is fetched at the next refresh.")
    else:
        pattern = translate("article", "Teaser and {photos} are here; the rest is fetched at the next refresh.")
    return pattern.format(photos=photos)


def complete_words() -> str:
    """What the tooltip of a story's date says when nothing is missing."""
    return translate("article", "Complete offline")


def is_foreign(article: Article) -> bool:
    """Whether most letters are none of Latin, Greek or Cyrillic, which are what our families have."""
    signs = [sign for sign in _sample(article) if sign.isalpha()]
    return sum(sign > LAST_OF_OURS for sign in signs) * 2 > len(signs)


def caption_and_credit(photo: Photo) -> str:
    """A photo's own words in one piece, as they are copied."""
    words = (photo.caption or "").strip()
    if photo.credit:
        words = f"{words} ({photo.credit.strip()})" if words else photo.credit.strip()
    return words


def photo_name(photo: Photo) -> str:
    """What the photo is to one who cannot see it: what the page says of it, else its caption."""
    return (photo.alt or photo.caption or "").strip() or translate("article", "Photo")


def audio_label(audio: Audio) -> str:
    """ "Listen · Morning briefing · 23 min"."""
    parts = [translate("article", "Listen")]
    if audio.title:
        parts.append(audio.title)
    if audio.seconds:
        parts.append(translate("article", "%n min", "", max(1, round(audio.seconds / 60))))
    return " · ".join(parts)


def host(url: str) -> str:
    """The site of an address: "example.org"."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        # "http://[::1" and its like stand in real feeds.
        return ""


def file_name(photo: Photo) -> str:
    """A name for a saved copy of the photo: what its address ends with, and the suffix of the file we have."""
    suffix = PurePosixPath(photo.file or "").suffix or ".jpg"
    try:
        stem = PurePosixPath(urlsplit(photo.url).path).stem
    except ValueError:
        stem = ""
    return (re.sub(r"[^\w.-]+", "-", stem).strip("-.")[:80] or "photo") + suffix


def _sample(article: Article) -> str:
    return f"{article.title} {(article.text or article.teaser)[:600]}"
