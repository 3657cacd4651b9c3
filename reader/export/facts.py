"""What stands around a story's text, in words: an `Article` in, plain text out."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit, urlunsplit

from reader.blocks import Block, Paragraph
from reader.folding import letters
from reader.values import Article

_CUT_SHORT = re.compile(r"(\[?…\]?|\[?\.\.\.\]?|read more)\s*$", re.IGNORECASE)
_BY = re.compile(r"^\s*by[:\s]\s*", re.IGNORECASE)
_RTL_LANGUAGES = {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"}
_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}", re.IGNORECASE)
_FIRST = 3
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_SAFE = "!$&'*+,;=:@/~-._%"


def dek(article: Article, *first: str) -> str:
    """The line under the headline, unless it only repeats the headline, the lead photo's caption or one of the story's
    first paragraphs.
    """
    text = (article.dek or "").strip()
    key = letters(_CUT_SHORT.sub("", text))
    caption = letters(article.lead.caption or "") if article.lead else ""
    if key in ("", letters(article.title), caption):
        return ""
    place = letters(article.dateline or "")
    ways = (key, key.removeprefix(place)) if place else (key,)
    return "" if any(letters(paragraph).startswith(ways) for paragraph in first) else text


def first_texts(article: Article, blocks: tuple[Block, ...]) -> list[str]:
    """What the story begins with, in plain text: its first paragraphs, or its teaser."""
    first = [block.runs for block in blocks if isinstance(block, Paragraph)][:_FIRST]
    return ["".join(run.text for run in runs) for runs in first] or [article.teaser]


def dateline(article: Article) -> str:
    """The words that the story begins with: "ANKARA, Turkey — "."""
    place = (article.dateline or "").strip().rstrip("—–-").strip()
    return f"{place} — " if place else ""


def is_rtl(article: Article) -> bool:
    """Whether the story runs from right to left: its letters decide, for feeds often tell a wrong language."""
    right = left = 0
    for sign in f"{article.title} {(article.text or article.teaser)[:600]}":
        kind = unicodedata.bidirectional(sign)
        right += kind in ("R", "AL")
        left += kind == "L"
    if right or left:
        return right > left
    return (article.language or "").split("-")[0].lower() in _RTL_LANGUAGES


def language(article: Article) -> str:
    """The tag of its language (RFC 5646); "und" where none was told."""
    tag = (article.language or "").replace("_", "-")
    return tag if _TAG.fullmatch(tag) else "und"


def byline(article: Article) -> str:
    """The names, parted by commas, without a "By" that stands before them already."""
    return ", ".join(name for name in (_BY.sub("", author).strip() for author in article.authors) if name)


def day(moment: datetime) -> str:
    """ "23 November 2026"."""
    return f"{moment.day} {moment:%B %Y}"


def minute(moment: datetime) -> str:
    """ "23 November 2026, 08:05 UTC"."""
    moment = moment.astimezone(UTC)
    return f"{day(moment)}, {moment:%H:%M} UTC"


def stamp(moment: datetime) -> str:
    """ISO 8601 in UTC with Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def host(url: str) -> str:
    """The site of an address: "example.org"."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def web_address(url: str | None) -> str | None:
    """`url` as any program takes it (RFC 3986), where it is one of the web or of a mailbox; else `None`.

    Addresses in the wild hold spaces, brackets and letters of every script; checkers of books refuse them.
    """
    try:
        parts = urlsplit((url or "").strip())
        name, port = parts.hostname or "", parts.port
        if parts.scheme == "mailto" and parts.path:
            return f"mailto:{_quoted(parts.path)}"
        if parts.scheme not in ("http", "https") or not name:
            return None
        name = f"[{name}]" if ":" in name else name.encode("idna").decode("ascii") if not name.isascii() else name
    except (ValueError, UnicodeError):
        return None
    if not re.fullmatch(r"[\w.\-]+|\[[0-9a-fA-F:.]+\]", name):
        return None
    at_port = f":{port}" if port is not None else ""
    return urlunsplit(
        (parts.scheme, name + at_port, _quoted(parts.path), _quoted(parts.query), _quoted(parts.fragment))
    )


def _quoted(part: str) -> str:
    return quote(_PERCENT.sub("%25", part), safe=_SAFE + "?")
