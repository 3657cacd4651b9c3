"""Credit lines of a picture desk, set in captions as newspapers print them, and told apart again."""

from __future__ import annotations

from reader.intake.credits import split_credit, tidy_credit
from tests.benchmarks import pages_sets
from tests.benchmarks.pages_compare import same_credit, same_text
from tests.benchmarks.pages_figures import Figure

_CAPTION = "The mayor opens the new bridge over the river on Tuesday."
_STYLES = ("{} ({})", "{} Photo: {}", "{} © {}", "{}\n{}", "{} Photograph: {}", "{} {}")


def grid() -> list[Figure]:
    """The figures of the set."""
    told = Figure("share split right: agency", 0.90)
    both = Figure("share split right: byline, credit", 0.90)
    prefix = Figure("copyright mark taken off", 0.90)
    found = pages_sets.credits()
    for case in found["agency"]:
        line = case["input"].get("credit")
        if line:
            _try(told, line)
    for case in found["byline_credit"]:
        byline, credit = case["input"]["byline"], case["input"]["credit"]
        _try(both, f"{byline}/{credit}".strip("/"))
    for case in found["copyright_prefix"]:
        prefix.count(same_credit(tidy_credit(case["input"]), case["expected"]), case["input"])
    return [told, both, prefix]


def _try(figure: Figure, credit: str) -> None:
    for style in _STYLES:
        got = split_credit(style.format(_CAPTION, credit))
        right = same_text(got[0], _CAPTION) and same_credit(got[1], credit)
        figure.count(right, f"{style.format('Caption.', credit)!r}: {got}")
