"""The labelled sets in `../shared/data` as articles to find and to hide among: files in, `Labelled` out."""

from __future__ import annotations

import gzip
import itertools
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

_DISTRACTORS = 25_000
_CAPITAL = re.compile(r"\b[A-Z][a-z]{3,}")
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

    A piece that shares two of the names of an ECB+ event is left out: AllSides has its own Mandelas and Mugabes.
    Nothing here has a date; in a reader all would have come in one refresh.
    """
    articles = []
    for number, row in enumerate(_rows("related-ecbplus/ecbplus-docs.jsonl.gz"), 1):
        text = re.sub(r" (?=[.,;:!?')])|(?<=\() ", "", " ".join(row["sentences"]))
        articles.append(Labelled(number, row["event"], "", "", text, None, None))
    told = _names(articles)
    asked = _asking("ecbplus", articles, queries, dated=False).asked
    others = (other for other in _others() if not _repeats(f"{other[0]} {other[1]}", told))
    for number, (title, text) in enumerate(itertools.islice(others, _DISTRACTORS), len(articles) + 1):
        articles.append(Labelled(number, None, title, "", text, None, None))
    return Labels("ecbplus", tuple(articles), asked, dated=False)


def _names(articles: list[Labelled]) -> list[frozenset[str]]:
    """For each event the words with a capital that most of its articles have."""
    events: dict[str, list[frozenset[str]]] = {}
    for article in articles:
        events.setdefault(article.event or "", []).append(frozenset(_CAPITAL.findall(article.text)))
    return [
        frozenset(word for word, n in Counter(word for words in told for word in words).items() if n > len(told) / 3)
        for told in events.values()
    ]


def _repeats(text: str, told: list[frozenset[str]]) -> bool:
    words = frozenset(_CAPITAL.findall(text))
    return any(len(words & names) >= max(2, 0.6 * len(names)) for names in told)


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


def texts() -> tuple[tuple[str, str, str], ...]:
    """Real texts of the sets, each with its event and title, for the folding of copies."""
    rows = _rows("related-allsides-events/allsides-events.jsonl.gz")
    return tuple((row["event"], row["title"], row["text"]) for row in rows)


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
