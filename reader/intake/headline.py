"""A page's titles -> its headline, without the site's name: "Bridge opens | The Courier" gives "Bridge opens"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.folding import letters
from reader.markup import Element, text_of

_NAMED, _ALONE, _AKIN, _STRANGE = 1.8, 1.9, 1.4, 0.4
"""Votes of a heading that another title repeats, that shares a word with one (without and beside JSON-LD), or none."""
_BARS = re.compile(r"\s+[|\u2013\u2014\u00b7\u2022:\u00bb-]\s+|\s*[|\uff5c]\s*|\s+::\s+|\s*\uff1a|:(?=[^\x00-\xff])")
_BEHIND_BAR = re.compile(r"\s*[|\uff5c\u2013\u2014\u00b7\u2022\u00bb(-]|\s+:\s")
_OUTER_BAR = re.compile(r"\s*[|\uff5c:\uff1a]\s*$|\s+[\u2013\u2014\u00b7\u2022\u00bb-]\s+$")


def headline(page: Element, told: Sequence[tuple[str | None, float]], site: str | None) -> str | None:
    """The headline that most of a page's sources agree on.  `told`: what its metadata say, each with its votes.

    Papers write one headline for their readers and another for search engines, and which source has which differs.
    """
    window = next((text for node in page.iter("title") if (text := text_of(node))), "")
    heading, votes = _heading(page, told, window, site)
    offers = (*told, (heading, votes), (window, 0.5))
    titles = [(short, votes) for title, votes in offers if title and (short := without_site(title, site))]
    whole = [offer for offer in titles if not offer[0].endswith(("...", "…"))] or titles

    def votes_for(offer: tuple[str, float]) -> float:
        return sum(votes for title, votes in whole if is_headed(title, offer[0]))

    return max(whole, key=votes_for)[0] if whole else None


def _heading(
    page: Element, told: Sequence[tuple[str | None, float]], window: str, site: str | None
) -> tuple[str, float]:
    """The heading that stands above the story, and how much it counts."""
    name = letters(site or "")
    # Some pages have more than one: the site's name, a box's heading.  The other titles name the story's.
    headings = [text for text in _texts(page, "h1") if letters(text) != name]
    known = {letters(title) for title, _ in told if title}
    below = next((text for text in _texts(page, "h2") if letters(text) in known), None)
    if below and letters(below) != letters(window) and all(is_headed(window, text) for text in headings):
        # The `h1` of a bar that follows the reader down the page only repeats the window's title.
        return below, _NAMED
    named = [text for text in headings if letters(text) in known] or [
        text for text in headings if letters(text) in letters(window)
    ]
    if named:
        return named[0], _NAMED
    heading = next((text for text in headings if not name or not letters(text).startswith(name)), "")
    if not any(_words(heading) & _words(title) for title in (*(title or "" for title, _ in told), window)):
        return heading, _STRANGE
    # Without JSON-LD nothing else was written for readers: `og:title` and the window are for other sites.
    return heading, _AKIN if any(title and votes > 1 for title, votes in told) else _ALONE


def _texts(page: Element, tag: str) -> list[str]:
    return [text for node in page.iter(tag) if 3 < len(text := text_of(node).replace("\u00ad", "")) < 300]


def _words(text: str) -> set[str]:
    """The long words of a text, or its pairs of characters where words are not parted."""
    return {word for run in re.findall(r"\w{4,}", text.casefold()) for word in (run, *_pairs(run))}


def _pairs(run: str) -> list[str]:
    """The pairs of Chinese, Japanese and Korean characters in `run`."""
    return [] if run.isascii() else [run[at : at + 2] for at in range(len(run) - 1) if ord(run[at]) > 0x2FFF]


def is_headed(title: str, text: str) -> bool:
    """Whether `title` is `text`, with or without something behind a bar."""
    if title.startswith(text):
        return len(text) == len(title) or bool(_BEHIND_BAR.match(title, len(text)))
    return letters(title) == letters(text)


def without_site(title: str, site: str | None) -> str:
    """`title` less the parts at its ends that name the site."""
    if site and title.endswith(site) and _OUTER_BAR.search(before := title[: -len(site)]):
        title = _OUTER_BAR.sub("", before) or title
    kept, bars = _BARS.split(title), _BARS.findall(title)
    if len(kept) == 1:
        return title
    name = letters(site or "")
    while len(kept) > 1 and name and letters(kept[0]) == name:
        kept.pop(0)
        bars.pop(0)
    while len(kept) > 1:
        last = letters(kept[-1])
        is_site = bool(name and last) and (last in name or (name in last and len(last) <= 3 * len(name)))
        if not is_site and not ("|" in bars[-1] and len(kept[-1].split()) <= 4):
            break
        kept.pop()
        bars.pop()
    if not name and len(kept) > 1 and len(kept[-1].split()) <= 3 and len(" ".join(kept[:-1]).split()) >= 4:
        kept.pop()
    return (kept[0] + "".join(bar + part for bar, part in zip(bars, kept[1:], strict=False))).strip()
