"""What others do, over the same articles: each rival ranks the rest of a set for one article.

FTS5's own BM25, a plain TF-IDF cosine, the likeness of titles by trigrams, as Tiny Tiny RSS asks of PostgreSQL, and
NewsBlur's clusters by the words of titles.
"""

from __future__ import annotations

import math
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from reader.related.words import STOP
from tests.benchmarks.related_sets import Labelled

Rival = Callable[[Labelled, int], list[int]]
_WORD = re.compile(r"\w{2,}")


def bm25(articles: Sequence[Labelled]) -> Rival:
    """SQLite's full-text search, asked for the 24 rarest words of an article."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE story USING fts5(words, tokenize = 'porter unicode61')")
    connection.executemany("INSERT INTO story(rowid, words) VALUES (?, ?)", [(a.id, _text(a)) for a in articles])
    found = Counter(word for article in articles for word in set(_words(article)))

    def rank(asked: Labelled, limit: int) -> list[int]:
        words = sorted(set(_words(asked)), key=lambda word: (found[word], word))[:24]
        query = " OR ".join(f'"{word}"' for word in words)
        rows = connection.execute(
            "SELECT rowid FROM story WHERE story MATCH ? AND rowid <> ? ORDER BY rank LIMIT ?",
            (query or '""', asked.id, limit),
        )
        return [row[0] for row in rows]

    return rank


def cosine(articles: Sequence[Labelled]) -> Rival:
    """Cosine of plain TF-IDF vectors, all words."""
    counts = {article.id: Counter(_words(article)) for article in articles}
    found = Counter(word for words in counts.values() for word in words)
    vectors: dict[int, dict[str, float]] = {}
    lists: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for article_id, words in counts.items():
        vector = {word: n * math.log(len(articles) / found[word] + 1) for word, n in words.items()}
        length = math.sqrt(sum(value * value for value in vector.values())) or 1.0
        vectors[article_id] = {word: value / length for word, value in vector.items()}
        for word, value in vectors[article_id].items():
            lists[word].append((article_id, value))

    def rank(asked: Labelled, limit: int) -> list[int]:
        score: dict[int, float] = defaultdict(float)
        for word, value in vectors[asked.id].items():
            for article_id, other in lists[word]:
                score[article_id] += value * other
        return _best(score, asked.id, limit)

    return rank


def trigrams(articles: Sequence[Labelled]) -> Rival:
    """Share of common trigrams of the titles (of the first words, where there is no title)."""
    grams = {article.id: _trigrams(article.title or article.text[:80]) for article in articles}
    lists: dict[str, list[int]] = defaultdict(list)
    for article_id, of_title in grams.items():
        for gram in of_title:
            lists[gram].append(article_id)

    def rank(asked: Labelled, limit: int) -> list[int]:
        common: Counter[int] = Counter()
        for gram in grams[asked.id]:
            common.update(lists[gram])
        mine = len(grams[asked.id])
        score = {other: n / (mine + len(grams[other]) - n) for other, n in common.items()}
        return _best(score, asked.id, limit)

    return rank


def newsblur(articles: Sequence[Labelled]) -> Rival:
    """Clusters of titles that share at least three telling words and 60 % of the shorter one, within five days.

    The members of an article's cluster in other feeds are all that is found, the likest titles first.
    """
    words = {a.id: frozenset(w for w in _words_of(a.title or a.text[:80]) if w not in STOP["en"]) for a in articles}
    articles_by_id = {article.id: article for article in articles}
    lists: dict[str, list[int]] = defaultdict(list)
    for article_id, of_title in words.items():
        for word in of_title:
            lists[word].append(article_id)
    home = {article.id: article.id for article in articles}

    def root(article_id: int) -> int:
        while home[article_id] != article_id:
            article_id = home[article_id]
        return article_id

    for one, of_title in words.items():
        near = {other for word in of_title if len(lists[word]) <= 50 for other in lists[word] if other > one}
        for other in near:
            shorter = min(len(of_title), len(words[other]))
            common = len(of_title & words[other])
            apart = abs((articles_by_id[one].published or 0) - (articles_by_id[other].published or 0))
            if shorter >= 5 and common >= 3 and common >= 0.6 * shorter and apart <= 5 * 86400:
                home[root(other)] = root(one)
    clusters: dict[int, list[int]] = defaultdict(list)
    for article in articles:
        clusters[root(article.id)].append(article.id)

    def rank(asked: Labelled, limit: int) -> list[int]:
        score = {}
        for other in clusters[root(asked.id)]:
            if asked.feed is None or articles_by_id[other].feed != asked.feed:
                score[other] = len(words[asked.id] & words[other]) / max(
                    1, min(len(words[asked.id]), len(words[other]))
                )
        return _best(score, asked.id, limit)

    return rank


def _words_of(title: str) -> list[str]:
    return re.findall(r"[^\W\d_]{3,}", title.lower())


def _best(score: Mapping[int, float], asked: int, limit: int) -> list[int]:
    ranked = sorted(score, key=lambda article_id: (-score[article_id], article_id))
    return [article_id for article_id in ranked if article_id != asked][:limit]


def _trigrams(title: str) -> frozenset[str]:
    words = re.findall(r"\w+", title.lower())
    return frozenset(f"  {word} "[n : n + 3] for word in words for n in range(len(word) + 1))


def _text(article: Labelled) -> str:
    return f"{article.title} {article.teaser} {article.text[:2400]}"


def _words(article: Labelled) -> list[str]:
    return _WORD.findall(_text(article).lower())
