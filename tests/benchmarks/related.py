"""Related stories, measured beside others:  python -m tests.benchmarks.related [--queries N] [--learn]

Prints nDCG@5, P@5 (of at most as many as there are), MRR and MAP of the ranking; precision and recall of what is
shown (every line but the background, with the copies under it), and the share of articles beside which nothing is.

Cutline's figures are cross-validated: events are split in five, and each fifth is judged by weights, gate and
thresholds learnt on the other four of all sets; "other sets" is judged by what was learnt on the other sets alone.
`--learn` prints what is learnt from everything, which stands in `reader.related.score`.  After ± stands half the 95 %
interval, by resampling the articles asked for; the sample of these is the same in each run.

The sets are in `../shared/data`, where they are not part of this project.
"""

from __future__ import annotations

import argparse
import time
import zlib
from statistics import median

import numpy as np

from reader.related import signature
from reader.related.index import BATCH, Index
from reader.related.ranking import related
from reader.related.score import Story, Weights, compare
from reader.related.signature import unpack
from tests.benchmarks.related_folding import folding
from tests.benchmarks.related_learning import Lesson, Question, learn
from tests.benchmarks.related_rivals import bm25, cosine, newsblur, trigrams
from tests.benchmarks.related_sets import DATA, Labels, read_sets
from tests.benchmarks.related_tally import HEAD, SHOWN, Tally

_DEEP = 400
_JUDGED = 80
_LEARNT = 60
_FOLDS = 5
_RIVALS = (
    ("FTS5 BM25", bm25),
    ("TF-IDF cosine", cosine),
    ("trigram titles", trigrams),
    ("NewsBlur titles", newsblur),
)
# The stories of UCI were collected in bursts of hours, which makes time tell more there than in a reader.
_SAY = {"allsides": 300.0, "uci": 150.0, "ecbplus": 300.0}


class Subject:
    """A set in Cutline's index."""

    def __init__(self, labels: Labels) -> None:
        self.labels = labels
        self.articles = {article.id: article for article in labels.articles}
        self.right: dict[str, set[int]] = {}
        for article in labels.articles:
            if article.event is not None:
                self.right.setdefault(article.event, set()).add(article.id)
        self._signed = {a.id: signature(a.title, a.teaser, a.text, "en", "") for a in labels.articles}
        # As in a library: what has no date was first seen when the latest came.
        seen = max((a.published for a in labels.articles if a.published is not None), default=0)
        self.index = Index()
        for start in range(0, len(labels.articles), BATCH):
            batch = labels.articles[start : start + BATCH]
            dates = (seen if a.published is None else a.published for a in batch)
            self.index.add(
                [(a.id, date, a.feed or 0, self._signed[a.id]) for a, date in zip(batch, dates, strict=True)]
            )
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
        others = self.others(asked, _LEARNT)
        right = self.wanted(article_id)
        return Question(
            self.articles[article_id].event or "",
            compare(asked, others, self.index),
            np.array([other.id in right for other in others]),
            len(right),
        )

    def wanted(self, article_id: int) -> frozenset[int]:
        return frozenset(self.right[self.articles[article_id].event or ""]) - {article_id}

    def answer(self, article_id: int, weights: Weights, tally: Tally) -> None:
        asked = self.story(article_id)
        deep = related(asked, self.others(asked, _DEEP), self.index, limit=_DEEP, gated=False, weights=weights)
        tally.ranked([one for match in deep for one in (match.id, *match.copies)], self.wanted(article_id))
        began = time.perf_counter()
        found = related(asked, self.others(asked, _JUDGED), self.index, limit=SHOWN, gated=True, weights=weights)
        self.seconds.append(time.perf_counter() - began)
        lines = [one for match in found if match.kind != "background" for one in (match.id, *match.copies)]
        tally.shown(lines, self.wanted(article_id))


def fold(event: str | None) -> int:
    """Which fifth an event belongs to."""
    return zlib.crc32((event or "").encode()) % _FOLDS


def main() -> int:
    """Measure, print."""
    asking = argparse.ArgumentParser(description="Measure related stories on labelled news.")
    asking.add_argument("--queries", type=int, default=400, help="articles asked for in each set")
    asking.add_argument("--learn", action="store_true", help="only print the weights learnt from all sets")
    asking.add_argument("--no-rivals", action="store_true", help="measure Cutline alone")
    options = asking.parse_args()
    sets = read_sets(options.queries)
    if not sets:
        print(f"The labelled sets are not in {DATA}, so nothing was measured.")
        return 0
    subjects = [Subject(labels) for labels in sets]
    lessons = [
        Lesson([subject.question(one) for one in subject.labels.asked], subject.labels.dated, _SAY[subject.labels.name])
        for subject in subjects
    ]
    if options.learn:
        print(learn(lessons))
        return 0
    weights = [learn([_without(lesson, part) for lesson in lessons]) for part in range(_FOLDS)]
    print(f"{'':24} {HEAD}")
    for subject, lesson in zip(subjects, lessons, strict=True):
        name, asked = subject.labels.name, subject.labels.asked
        for rival_name, make in () if options.no_rivals else _RIVALS:
            rank, tally = make(subject.labels.articles), Tally()
            for one in asked:
                tally.ranked(rank(subject.articles[one], _DEEP), subject.wanted(one))
            print(f"{name:9}{rival_name:16}{tally}", flush=True)
        elsewhere = learn([other for other in lessons if other is not lesson])
        tallies = Tally(), Tally()
        for one in asked:
            subject.answer(one, weights[fold(subject.articles[one].event)], tallies[0])
            subject.answer(one, elsewhere, tallies[1])
        print(f"{name:9}{'Cutline':16}{tallies[0]}   {1000 * median(subject.seconds):.1f} ms a query")
        print(f"{name:9}{'  other sets':16}{tallies[1]}", flush=True)
    for what, share in folding().items():
        print(f"folded: {share:6.1%} of {what}")
    return 0


def _without(lesson: Lesson, part: int) -> Lesson:
    return Lesson([q for q in lesson.questions if fold(q.event) != part], lesson.dated, lesson.say)


if __name__ == "__main__":
    raise SystemExit(main())
