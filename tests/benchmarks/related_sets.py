"""The labelled sets in `../shared/data` as articles to find and to hide among: files in, `Labelled` out."""

from __future__ import annotations

import gzip
import json
import random
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

_ONE_DAY = 1_600_000_000
DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article whose event is known; `event` is `None` for one that is only there to be confused with others."""

    id: int
    event: str | None
    title: str
    teaser: str
    text: str
    published: int | None
    feed: int | None


@dataclass(frozen=True, slots=True)
class Labels:
    """A set: its articles, the ids of those that are asked for, and whether its dates are its own."""

    name: str
    articles: tuple[Labelled, ...]
    asked: tuple[int, ...]
    dated: bool


def read_sets(queries: int) -> tuple[Labels, ...]:
    """All sets that are there, with at most so many articles asked for in each."""
    makers = {"related-allsides-events": _allsides, "related-uci-headlines": _uci, "related-ecbplus": _ecbplus}
    return tuple(make(queries) for name, make in makers.items() if (DATA / name).is_dir())


def _allsides(queries: int) -> Labels:
    articles = [
        Labelled(number, row["event"], row["title"], row["teaser"] or "", "", _day(row["date"]), _number(row["source"]))
        for number, row in enumerate(_rows("related-allsides-events/allsides-events.jsonl.gz"), 1)
    ]
    return _asking("allsides", articles, queries, dated=True)


def _uci(queries: int) -> Labels:
    articles = [
        Labelled(number, row["story"], row["title"], "", "", row["ms"] // 1000, _number(row["host"]))
        for number, row in enumerate(_rows("related-uci-headlines/uci-headlines.jsonl.gz"), 1)
    ]
    return _asking("uci", articles, queries, dated=True)


def _ecbplus(queries: int) -> Labels:
    """ECB+ among 25,000 others: the AllSides texts, whole and in pieces, and the headlines of UCI.

    Nothing here has a date; in a reader all would have come in one refresh.
    """
    articles = []
    for number, row in enumerate(_rows("related-ecbplus/ecbplus-docs.jsonl.gz"), 1):
        text = re.sub(r" (?=[.,;:!?')])|(?<=\() ", "", " ".join(row["sentences"]))
        articles.append(Labelled(number, row["event"], "", "", text, _ONE_DAY, None))
    number = len(articles)
    for title, text in _others():
        if number == len(articles) == 25_976:
            break
        number += 1
        articles.append(Labelled(number, None, title, "", text, _ONE_DAY, None))
    return _asking("ecbplus", articles, queries, dated=False)


def _others() -> Iterator[tuple[str, str]]:
    rows = list(_rows("related-allsides-events/allsides-events.jsonl.gz"))
    for row in rows:
        yield row["title"], row["text"]
    for row in _rows("related-uci-headlines/uci-headlines.jsonl.gz"):
        yield row["title"], ""
    for place in range(1, 40):
        for row in rows:
            paragraphs = [part for part in row["text"].split("\n") if len(part) > 80]
            if len(paragraphs) > 2 * place + 1:
                yield "", "\n".join(paragraphs[2 * place : 2 * place + 2])


def _asking(name: str, articles: list[Labelled], queries: int, *, dated: bool) -> Labels:
    sizes = Counter(article.event for article in articles if article.event)
    asked = [article.id for article in articles if article.event and sizes[article.event] > 1]
    random.Random(4).shuffle(asked)
    return Labels(name, tuple(articles), tuple(asked[:queries]), dated)


def _rows(name: str) -> Iterator[dict[str, Any]]:
    with gzip.open(DATA / name, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _day(date: str | None) -> int | None:
    if not date:
        return None
    day = datetime.fromisoformat(date[:10]).replace(tzinfo=UTC)
    return int(day.timestamp())


def _number(name: str | None) -> int | None:
    return zlib.crc32(name.encode()) if name else None
