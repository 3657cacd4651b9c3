"""Text, photos, captions and credits of news pages, measured:  python -m tests.benchmarks.pages [--set NAME] [--misses]

Prints each figure beside its goal, and the time a page takes beside plain readability-lxml's on the same pages.  The
sets are in `../shared/data`, where they are not part of this project.

A caption is judged with its picture: ours and the true one are matched by what names a picture in its address.  A
picture that the truth does not list is neither right nor wrong.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from statistics import median

from readability import Document
from readability.readability import Unparseable

from reader.errors import ParseError
from reader.intake.extract import extract
from reader.values import ParsedPage, Verdict
from tests.benchmarks import pages_sets
from tests.benchmarks.pages_credits import grid
from tests.benchmarks.pages_figures import Figure
from tests.benchmarks.pages_judges import Fundus, Postlight, Readability
from tests.benchmarks.pages_sets import DATA, Case

_HEADERS = {"content-type": "text/html"}
_SETS: dict[str, tuple[Callable[[], Iterator[Case]], type[Fundus] | type[Readability] | type[Postlight]]] = {
    "fundus": (pages_sets.fundus, Fundus),
    "readability": (pages_sets.readability, Readability),
    "postlight": (pages_sets.postlight, Postlight),
}


def main() -> int:
    """Measure, print."""
    asking = argparse.ArgumentParser(description="Measure what is taken from news pages.")
    asking.add_argument("--set", choices=[*_SETS, "grid"], help="only this set")
    asking.add_argument("--misses", action="store_true", help="name the cases that were missed")
    asking.add_argument("--page", default="", help="only pages whose name holds this")
    options = asking.parse_args()
    if not DATA.is_dir():
        print(f"The sets are not in {DATA}, so nothing was measured.")
        return 0
    for name in [options.set] if options.set else [*_SETS, "grid"]:
        print(name)
        figures = grid() if name == "grid" else _measure(name, options.page)
        for figure in figures:
            print(figure)
            for miss in figure.misses if options.misses else ():
                print(f"      {miss}")
    return 0


def _measure(name: str, wanted: str) -> list[Figure]:
    read, make = _SETS[name]
    judge = make()
    ours, plain, walls = list[float](), list[float](), list[str]()
    for case in read():
        if wanted not in case.name:
            continue
        began = time.process_time()
        try:
            page = extract(case.body, _HEADERS, case.url)
        except ParseError as error:
            print(f"  {case.name}: {error}")
            page = ParsedPage(case.url, Verdict.EMPTY)
        ours.append(time.process_time() - began)
        began = time.process_time()
        with suppress(Unparseable):
            Document(case.body.decode("utf-8", "replace")).summary()
        plain.append(time.process_time() - began)
        if page.verdict is not Verdict.ARTICLE:
            walls.append(f"{case.name} ({page.verdict})")
        judge.look(case, page)
    if ours:
        print(
            f"  CPU a page: {1000 * median(ours):.0f} ms median, {1000 * max(ours):.0f} ms at most; "
            f"readability-lxml alone {1000 * median(plain):.0f} ms;  goal <= 40 ms"
        )
    print(f"  {len(ours)} pages, taken for no article: {', '.join(walls) or 'none'}")
    return judge.figures


if __name__ == "__main__":
    raise SystemExit(main())
