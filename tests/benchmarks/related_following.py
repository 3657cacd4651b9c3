"""How well "Follow this story" follows:  python -m tests.benchmarks.related_following [--queries N]

For each article asked for: the search that would be saved, and what it finds of the other articles of its event (the
recall) and beside them (the precision).  "As they come": half of the others, or the only one, were not there when the
search was made, and recall counts these alone.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
from collections.abc import Collection

from reader.folding import fold
from reader.related.ranking import Match, related
from reader.related.reasons import read
from reader.store.following import followed
from reader.store.query import condition_of
from reader.store.words import index_text
from tests.benchmarks.related import Subject
from tests.benchmarks.related_sets import DATA, read_sets

_JUDGED = 80
_LIMIT = 40


class Followed:
    """A set as a library has it: searchable, and with some of its articles still to come."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        self._connection = sqlite3.connect(":memory:")
        self._connection.create_function("fold", 1, fold)
        self._connection.execute("CREATE TABLE listing(article_id INTEGER PRIMARY KEY, published)")
        self._connection.execute(
            "CREATE VIRTUAL TABLE article_fts USING fts5(title, text, tokenize = 'unicode61 remove_diacritics 2')"
        )
        self._connection.execute("CREATE VIRTUAL TABLE note_fts USING fts5(text)")
        for article in subject.labels.articles:
            self._arrive(article.id)

    def found(self, article_id: int, coming: Collection[int]) -> set[int]:
        """What the search of an article finds in the end, made when those that are `coming` were not there."""
        for one in coming:
            self._connection.execute("DELETE FROM listing WHERE article_id = ?", (one,))
        subject, article = self.subject, self.subject.articles[article_id]
        asked = subject.story(article_id)
        others = [other for other in subject.others(asked, _JUDGED) if other.id not in coming]
        matches: tuple[Match, ...] = related(asked, others, subject.index, limit=_LIMIT, gated=True)
        sure = [match for match in matches if match.kind != "background"]
        mine = read(article.title, article.teaser, article.text, "en", "")
        query = followed(self._connection, subject.index, asked, mine, sure).query
        for one in coming:
            self._list(one)
        condition, parameters = condition_of(query)
        rows = self._connection.execute(f"SELECT l.article_id FROM listing l WHERE {condition}", parameters)
        return {row[0] for row in rows} - {article_id}

    def _arrive(self, article_id: int) -> None:
        article = self.subject.articles[article_id]
        text = index_text(f"{article.teaser}\n{article.text}")
        self._connection.execute(
            "INSERT INTO article_fts(rowid, title, text) VALUES (?, ?, ?)",
            (article_id, index_text(article.title), text),
        )
        self._list(article_id)

    def _list(self, article_id: int) -> None:
        published = self.subject.articles[article_id].published or 0
        self._connection.execute("INSERT INTO listing VALUES (?, ?)", (article_id, published))


def main() -> int:
    """Measure, print."""
    asking = argparse.ArgumentParser(description="Measure the searches that follow a story.")
    asking.add_argument("--queries", type=int, default=250, help="articles asked for in each set")
    options = asking.parse_args()
    sets = [labels for labels in read_sets(options.queries) if labels.name != "ecbplus"]
    if not sets:
        print(f"The labelled sets are not in {DATA}, so nothing was measured.")
        return 0
    print(f"{'':26} recall  precision  found")
    for labels in sets:
        library, draw = Followed(Subject(labels)), random.Random(3)
        for what in ("all there", "as they come"):
            recalls, hits, sizes = [], 0, 0
            for article_id in labels.asked:
                wanted = sorted(library.subject.wanted(article_id))
                draw.shuffle(wanted)
                coming = wanted[: max(1, len(wanted) // 2)] if what == "as they come" else []
                found = library.found(article_id, coming)
                sought = coming or wanted
                recalls.append(len(found.intersection(sought)) / len(sought))
                hits, sizes = hits + len(found.intersection(wanted)), sizes + len(found)
            recall = sum(recalls) / len(recalls)
            print(f"{labels.name:11}{what:15} {recall:6.3f}  {hits / max(1, sizes):9.3f}  {sizes / len(recalls):5.1f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
