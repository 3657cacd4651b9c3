"""What a page says, in; what is set of it, out: blocks to blocks.  Pure.

Pages say their headline again as the story begins, draw rules with underscores, set subheads as bold paragraphs, and
put one photo after the other where a newspaper sets a plate of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reader.blocks import Block, Figure, Heading, ListBlock, Mark, Paragraph, Rule, Run
from reader.folding import letters
from reader.values import Article

GALLERY_FROM = 3
"""So many photos in a row are set side by side."""
LOOKED_AT = 6
"""So many blocks may say the headline again."""
_BEGINS = 140
"""A paragraph of so many characters is the story: what follows it repeats nothing of the head."""
_SHORTEST = 8
"""Letters; what is shorter may stand in a headline by chance."""
_SUBHEAD = 90
_RULE = re.compile(r"[\s\-_*•·~=—–⁂§]{2,}|[*⁂§]")
_STRAY = re.compile(r"[\s/|:,;·•\-–—_\\]+")
_SIGNS = ("#", "¶", "§", "🔗", "⚓")
_SENTENCE = re.compile(r"[.,;…!»”\"]$")


@dataclass(frozen=True, slots=True)
class Gallery:
    """Photos that stand together."""

    figures: tuple[Figure, ...]


def arranged(blocks: Sequence[Block], article: Article) -> tuple[Block | Gallery, ...]:
    """The blocks of a story as they are set; its lead photo stands in the head of the page, and not here again."""
    lead = article.lead.url if article.lead else None
    body = [block for block in _opened(blocks) if not (isinstance(block, Figure) and block.url == lead)]
    body = _without_head(body, article)
    return tuple(_gathered(_subheads(_ranked(_ruled(body)))))


def words_of(runs: Iterable[Run]) -> str:
    """The text of runs."""
    return "".join(run.text for run in runs)


def _opened(blocks: Iterable[Block]) -> Iterator[Block]:
    """A list of photos alone is no list."""
    for block in blocks:
        if isinstance(block, ListBlock) and all(isinstance(part, Figure) for item in block.items for part in item):
            yield from (part for item in block.items for part in item)
        else:
            yield block


def _without_head(blocks: Sequence[Block], article: Article) -> list[Block]:
    """Without the first lines that only say headline, dek or byline again."""
    title, dek, names = letters(article.title), letters(article.dek or ""), letters("".join(article.authors))
    kept: list[Block] = []
    for number, block in enumerate(blocks):
        if number >= LOOKED_AT or (isinstance(block, Paragraph) and len(words_of(block.runs)) >= _BEGINS):
            return [*kept, *blocks[number:]]
        if not _says_again(block, title, dek, names):
            kept.append(block)
    return kept


def _says_again(block: Block, title: str, dek: str, names: str) -> bool:
    """Whether a line is a part of the headline, the names of the byline, or the dek set as a heading.

    A sentence with its stop is text.
    """
    if not isinstance(block, Paragraph | Heading):
        return False
    text = words_of(block.runs).rstrip()
    said = letters(text)
    if len(said) < _SHORTEST or text.endswith("."):
        return isinstance(block, Heading) and bool(said) and said == dek
    return said in title or said in (names, f"by{names}") or (isinstance(block, Heading) and said == dek)


def _ruled(blocks: Iterable[Block]) -> list[Block]:
    """Drawn rules as rules; none at the beginning, at the end, before a heading or after another."""
    result: list[Block] = []
    for block in blocks:
        drawn = _drawn(block)
        if drawn is None or (isinstance(drawn, Rule) and not (result and not isinstance(result[-1], Rule))):
            continue
        if isinstance(drawn, Heading) and result and isinstance(result[-1], Rule):
            result.pop()
        result.append(drawn)
    while result and isinstance(result[-1], Rule):
        result.pop()
    return result


def _drawn(block: Block) -> Block | None:
    """A paragraph of dashes or stars is a rule, and a stroke that parted two things that are not here is nothing."""
    if not isinstance(block, Paragraph) or any(run.href for run in block.runs):
        return block
    text = words_of(block.runs).strip()
    if _RULE.fullmatch(text):
        return Rule()
    return None if _STRAY.fullmatch(text) else block


def _ranked(blocks: Sequence[Block]) -> list[Block]:
    """Headings of the levels that are used, without gaps between them: h2 and h5 are two sizes apart on no page.

    What their sites put beside them goes.
    """
    levels = sorted({block.level for block in blocks if isinstance(block, Heading)})
    first = 2 if levels[:1] == [2] else 3
    rank = {level: min(level, first + number) for number, level in enumerate(levels)}
    return [
        replace(block, level=rank[block.level], runs=_bare(block.runs)) if isinstance(block, Heading) else block
        for block in blocks
    ]


def _bare(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """A heading without the sign that links to it ("¶", "#"), and without what edits it ("[edit]")."""
    kept = [replace(run, href=None) if (run.href or "").startswith("#") else run for run in runs]
    opening = max((number for number, run in enumerate(kept) if run.text.endswith("[")), default=-1)
    if opening >= 0 and kept[-1].text.endswith("]") and any(run.href for run in kept[opening + 1 :]):
        kept = [*kept[:opening], replace(kept[opening], text=kept[opening].text[:-1])]
    while len(kept) > 1 and kept[-1].text.strip() in ("", *_SIGNS):
        kept.pop()
    kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip("¶ "))
    return tuple(kept) if words_of(kept).strip() else runs


def _subheads(blocks: Sequence[Block]) -> list[Block]:
    """A short paragraph all in bold type is the heading of what follows."""
    result = list(blocks)
    for number in range(1, len(result) - 1):
        block, after = result[number], result[number + 1]
        if _is_bold(block) and not _is_bold(after) and isinstance(after, Paragraph | ListBlock | Figure):
            assert isinstance(block, Paragraph)
            plain = tuple(replace(run, marks=run.marks & ~Mark.BOLD) for run in block.runs)
            result[number] = Heading(4, plain, block.anchor)
    return result


def _is_bold(block: Block) -> bool:
    if not isinstance(block, Paragraph):
        return False
    text = words_of(block.runs).strip()
    return (
        len(text) <= _SUBHEAD
        and "\u2028" not in text
        and not _SENTENCE.search(text)
        and all(Mark.BOLD in run.marks and not run.href for run in block.runs if run.text.strip())
    )


def _gathered(blocks: Iterable[Block]) -> Iterator[Block | Gallery]:
    """Photos that follow each other, together."""
    for photos, group in groupby(blocks, key=lambda block: isinstance(block, Figure)):
        found = list(group)
        if photos and len(found) >= GALLERY_FROM:
            yield Gallery(tuple(block for block in found if isinstance(block, Figure)))
        else:
            yield from found
