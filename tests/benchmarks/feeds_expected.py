"""What the makers of two other parsers expect of their test feeds -> plain expectations.

feedparser writes a Python expression into a comment above each feed; of that expression only comparisons of a part of
the result with a literal are read here, from its syntax tree, and nothing is run.  gofeed keeps the result as JSON.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from reader.intake.photos import plain
from reader.values import ParsedFeed

_EXPECT = re.compile(r"Expect:\s*(.+?)\s*(?:-->|$)", re.S)
_HEADER = re.compile(r"^\s*Header:\s*([\w-]+):\s*(.+?)\s*$", re.M)

# What a path of feedparser's result, or a key of gofeed's, is with us: "whole" is the feed, "entry" its first article.
_FIELDS = {
    "title": "title",
    "title_detail.value": "title",
    "link": "link",
    "description": "content",
    "description_detail.value": "content",
    "summary": "content",
    "summary_detail.value": "content",
    "content.0.value": "content",
    "content": "content",
    "published_parsed": "date",
    "updated_parsed": "date",
    "publishedParsed": "date",
    "updatedParsed": "date",
    "pubDateParsed": "date",
}


@dataclass(frozen=True, slots=True)
class Expectation:
    """`field` of the feed itself (`entry` None) or of an entry should be `value`."""

    entry: int | None
    field: str
    value: str | datetime

    def __str__(self) -> str:
        where = "feed" if self.entry is None else f"entry {self.entry}"
        return f"{where} {self.field} {self.value!r}"


def headers(body: bytes) -> dict[str, str]:
    """The HTTP headers that a feed of feedparser's says it comes with."""
    return {name.lower(): value for name, value in _HEADER.findall(_comment(body))}


def of_feedparser(body: bytes) -> Iterator[Expectation]:
    """The expectations in the comment above a feed of feedparser's."""
    found = _EXPECT.search(_comment(body))
    if not found:
        return
    try:
        tree = ast.parse(found[1], mode="eval").body
    except (SyntaxError, ValueError):
        return
    conditions = tree.values if isinstance(tree, ast.BoolOp) and isinstance(tree.op, ast.And) else [tree]
    for one in conditions:
        if isinstance(one, ast.Compare) and len(one.ops) == 1 and isinstance(one.ops[0], ast.Eq):
            path = _path(one.left)
            try:
                value = ast.literal_eval(one.comparators[0])
            except ValueError:
                continue
            if path is not None:
                yield from _of(path, value)


def of_gofeed(text: bytes) -> Iterator[Expectation]:
    """The expectations in a JSON file of gofeed's."""
    try:
        told = json.loads(text)
    except ValueError:
        return
    if not isinstance(told, dict):
        return
    for key, value in told.items():
        yield from _of(["feed", key], value)
    for at, item in enumerate(told.get("items") or told.get("entries") or []):
        for key, value in item.items():
            if key == "content" and isinstance(value, dict):
                value = value.get("value")
            yield from _of(["entries", str(at), key], value)


def met(feed: ParsedFeed, expected: Expectation) -> bool:
    """Whether a feed as we read it says what is expected of it."""
    if expected.entry is None:
        said: list[str | None] = [{"title": feed.title, "link": feed.site_url}.get(expected.field)]
    elif expected.entry >= len(feed.articles):
        return False
    else:
        article = feed.articles[expected.entry]
        if isinstance(expected.value, datetime):
            return expected.value in (article.published, article.updated)
        said = {
            "title": [article.title],
            "link": [article.url],
            "content": [plain(article.html), article.text, article.dek, article.teaser],
        }[expected.field]
    # Some give HTML and some give text; "<blink>" may be either.
    wanted = {_bare(plain(str(expected.value))), _bare(str(expected.value))}
    return any(_bare(one or "") in wanted for one in said)


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _comment(body: bytes) -> str:
    for encoding in ("utf-8", "utf-16", "utf-32", "cp037", "cp1252"):
        text = body[:6_000].decode(encoding, "ignore")
        if "Expect:" in text and "<!--" in text:
            return text[text.index("<!--") : text.find("-->") + 3]
    return ""


def _path(node: ast.expr) -> list[str] | None:
    """The names and numbers of `feed['title']` or `entries[0].title`."""
    steps: list[str] = []
    while not isinstance(node, ast.Name):
        if isinstance(node, ast.Attribute):
            steps.append(node.attr)
            node = node.value
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            steps.append(str(node.slice.value))
            node = node.value
        else:
            return None
    return [node.id, *reversed(steps)]


def _of(path: list[str], value: Any) -> Iterator[Expectation]:
    entry = int(path[1]) if path[0] == "entries" and len(path) > 1 and path[1].isdigit() else None
    if path[0] not in ("feed", "channel", "entries") or (path[0] == "entries" and entry is None):
        return
    field = _FIELDS.get(".".join(path[2:] if entry is not None else path[1:]))
    if field is None or (entry is None and field not in ("title", "link")):
        return
    if field == "date":
        when = _date(value)
        if when is not None:
            yield Expectation(entry, field, when)
    elif isinstance(value, str) and _bare(plain(value)):
        yield Expectation(entry, field, value)


def _date(value: Any) -> datetime | None:
    if isinstance(value, tuple) and len(value) >= 6:
        return datetime(*value[:6], tzinfo=UTC)
    if isinstance(value, str):
        when = datetime.fromisoformat(value)
        return when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)
    return None
