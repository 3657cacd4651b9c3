"""Related stories, measured beside others:  python -m tests.benchmarks.related [--queries N] [--learn]

Prints nDCG@5, P@5 (of at most as many as there are), MRR and MAP of the ranking, and precision and recall of what is
shown: every line but the background, with the copies under it.  Cutline's figures are cross-validated: events are
split in two, and each half is judged by weights learnt on the other half of all sets.  `--learn` prints the weights
learnt from everything, which are those of `reader.related.score`.

The sets are in `../shared/data`, where they are not part of this project.
"""

from __future__ import annotations

import argparse
import math
import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import fmean, median

from reader.related import signature
from reader.related.index import Index
from reader.related.ranking import related
from reader.related.score import Story, Weights, measure
from reader.related.signature import unpack
from tests.benchmarks.related_learning import Question, learn
from tests.benchmarks.related_rivals import bm25, cosine, trigrams
from tests.benchmarks.related_sets import DATA, Labels, read_sets

_DEEP = 400
_SHOWN = 8


@dataclass(slots=True)
class Tally:
    """Measures of one method on one set, question by question."""

    gains: list[float] = field(default_factory=list)
    fives: list[float] = field(default_factory=list)
    firsts: list[float] = field(default_factory=list)
    averages: list[float] = field(default_factory=list)
    hits: int = 0
    lines: int = 0
    recalls: list[float] = field(default_factory=list)

    def ranked(self, ranking: Sequence[int], right: frozenset[int]) -> None:
        places = [place for place, one in enumerate(ranking, 1) if one in right]
        most = min(5, len(right))
        self.fives.append(sum(place <= 5 for place in places) / most)
        ideal = sum(1 / math.log2(place + 1) for place in range(1, most + 1))
        self.gains.append(sum(1 / math.log2(place + 1) for place in places if place <= 5) / ideal)
        self.firsts.append(1 / places[0] if places else 0.0)
        self.averages.append(sum(n / place for n, place in enumerate(places, 1)) / len(right))

    def shown(self, lines: Sequence[int], right: frozenset[int]) -> None:
        hits = sum(line in right for line in lines)
        self.hits += hits
        self.lines += len(lines)
        self.recalls.append(min(1.0, hits / min(_SHOWN, len(right))))

    def __str__(self) -> str:
        figures = [fmean(values) for values in (self.gains, self.fives, self.firsts, self.averages)]
        text = "  ".join(f"{figure:6.3f}" for figure in figures)
        if self.recalls:
            text += f"  {self.hits / max(1, self.lines):9.3f}  {fmean(self.recalls):6.3f}"
        return text


class Subject:
    """A set in Cutline's index."""

    def __init__(self, labels: Labels) -> None:
        self.labels = labels
        self.articles = {article.id: article for article in labels.articles}
        self.right: dict[str, set[int]] = {}
        for article in labels.articles:
            if article.event is not None:
                self.right.setdefault(article.event, set()).add(article.id)
        signed = {a.id: signature(a.title, a.teaser, a.text, "en", "") for a in labels.articles}
        dates = sorted(a.published for a in labels.articles if a.published is not None)
        usual = dates[len(dates) // 2] if dates else 0
        self.index = Index(
            [
                [
                    (a.id, usual if a.published is None else a.published, a.feed or 0, signed[a.id])
                    for a in labels.articles
                ]
            ]
        )
        self._signed = signed
        self.seconds: list[float] = []

    def story(self, article_id: int) -> Story:
        article, signed = self.articles[article_id], unpack(self._signed[article_id])
        if signed is None:
            raise ValueError(f"article {article_id} has no sound signature")
        return Story(article_id, article.published, article.feed, signed)

    def others(self, asked: Story, count: int) -> list[Story]:
        near = self.index.candidates(
            asked.signature, article_id=asked.id, published=asked.published, feed=asked.feed, count=count
        )
        return [self.story(one) for one in near]

    def question(self, article_id: int) -> Question:
        asked = self.story(article_id)
        others = self.others(asked, 60)
        idf = self.index.weigh(asked.signature, [other.signature for other in others], feed=asked.feed)
        right = self.wanted(article_id)
        return Question(
            self.articles[article_id].event or "",
            tuple(measure(asked, other, idf, self.index.once) for other in others),
            tuple(other.id in right for other in others),
        )

    def wanted(self, article_id: int) -> frozenset[int]:
        return frozenset(self.right[self.articles[article_id].event or ""]) - {article_id}

    def answer(self, article_id: int, weights: Weights, tally: Tally) -> None:
        asked = self.story(article_id)
        for count, gated in ((_DEEP, False), (80, True)):
            began = time.perf_counter()
            others = self.others(asked, count)
            idf = self.index.weigh(asked.signature, [other.signature for other in others], feed=asked.feed)
            limit = _SHOWN if gated else _DEEP
            matches = related(asked, others, idf, self.index.once, limit=limit, gated=gated, weights=weights)
            lines = [one for m in matches if not gated or m.kind != "background" for one in (m.id, *m.copies)]
            if gated:
                tally.shown(lines, self.wanted(article_id))
                self.seconds.append(time.perf_counter() - began)
            else:
                tally.ranked(lines, self.wanted(article_id))


def half(event: str | None) -> int:
    """Which half an event belongs to."""
    return zlib.crc32((event or "").encode()) % 2


def main() -> int:
    """Measure, print."""
    asking = argparse.ArgumentParser(description="Measure related stories on labelled news.")
    asking.add_argument("--queries", type=int, default=500, help="articles asked for in each set")
    asking.add_argument("--learn", action="store_true", help="print the weights learnt from all sets")
    options = asking.parse_args()
    sets = read_sets(options.queries)
    if not sets:
        print(f"The labelled sets are not in {DATA}, so nothing was measured.")
        return 0
    subjects = [Subject(labels) for labels in sets]
    questions = [[subject.question(one) for one in subject.labels.asked] for subject in subjects]
    dated = [labels.dated for labels in sets]
    if options.learn:
        print(learn(questions, dated))
    weights = [learn([[q for q in qs if half(q.event) != fold] for qs in questions], dated) for fold in (0, 1)]
    print(f"{'':24}{'nDCG@5':>6}  {'P@5':>6}  {'MRR':>6}  {'MAP':>6}  {'precision':>9}  {'recall':>6}")
    for subject in subjects:
        name, articles = subject.labels.name, subject.labels.articles
        for rival_name, make in (("FTS5 BM25", bm25), ("TF-IDF cosine", cosine), ("trigram titles", trigrams)):
            rank, tally = make(articles), Tally()
            for one in subject.labels.asked:
                tally.ranked(rank(subject.articles[one], _DEEP), subject.wanted(one))
            print(f"{name:9}{rival_name:15}{tally}")
        tally = Tally()
        for one in subject.labels.asked:
            subject.answer(one, weights[half(subject.articles[one].event)], tally)
        print(f"{name:9}{'Cutline':15}{tally}   {1000 * median(subject.seconds):.1f} ms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
