"""A page's tree -> the teasers of other stories in it, taken out.

They stand between the paragraphs in boxes whose names say nothing.  What tells them: a picture, and a headline that is
a link or shares the picture's, both to another page of the same site, and little text beside.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice

from reader.folding import letters
from reader.intake.addresses import host_of
from reader.intake.sanitize import absolute
from reader.markup import Element, elements, remove, text_of, words

_STOPS = words("body html main table tr td th p blockquote figcaption")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_CAPTION = re.compile(r"caption|credit|copyright", re.I)
_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif|svg|pdf|mp[34])$", re.I)
_OF_COUNTRY = words("ac co com edu go gov ne net or org")
"""What stands between a country and a site: "paper.co.uk"."""
_HIGHEST = 6
_MOST_LINKS = 20
_LONGEST = 400
_SHORTEST = 12
_PARAGRAPH = 80
_LEAST = 600
"""Letters in paragraphs of a story; what has less beside its teasers is a review of stories, and they are its parts."""


def drop_teasers(page: Element, url: str, weights: Mapping[Element, int]) -> None:
    """Takes the teasers of other stories out of `page`.  `weights`: how many letters of text each element holds."""
    found = dict[Element, None]()
    for image in elements(page, "img"):
        teaser = _teaser_of(image, url, weights)
        if teaser is not None:
            found[teaser] = None
    if not found:
        return
    long = (node for node in page.iter("p") if weights.get(node, 0) >= _PARAGRAPH)
    paragraphs = [node for node in long if found.keys().isdisjoint(node.iterancestors())]
    told = sum(weights[node] for node in paragraphs)
    if told > max(_LEAST, sum(weights.get(teaser, 0) for teaser in found) // 2):
        # What stands above the first paragraph is left, for on a front page that is what is told.
        begun = False
        for node in elements(page):
            begun = begun or node is paragraphs[0]
            if begun and node in found:
                remove(node)


def _teaser_of(image: Element, url: str, weights: Mapping[Element, int]) -> Element | None:
    """The smallest box that holds `image` and a headline, both of another story."""
    around = next(image.iterancestors("a"), None)
    target = None if around is None else _other_page(around.get("href") or "", url)
    if around is not None and target is None:
        return None
    for box in islice(image.iterancestors(), _HIGHEST):
        if box.tag in _STOPS or weights.get(box, 0) > _LONGEST or next(box.iter("h1", "figcaption"), None) is not None:
            return None
        links = islice(box.iter("a"), _MOST_LINKS)
        if any(_is_headline(link, target, url) for link in links):
            return None if any(_CAPTION.search(node.get("class") or "") for node in box.iter()) else box
    return None


def _is_headline(link: Element, target: str | None, url: str) -> bool:
    """Whether `link` is the headline beside a picture, which may be a link to `target`."""
    if (
        target is None
        and next(link.iter(*_HEADINGS), None) is None
        and next(link.iterancestors(*_HEADINGS), None) is None
    ):
        return False
    if not _is_line(text_of(link)):
        return False
    address = _other_page(link.get("href") or "", url)
    return address is not None and target in (None, address)


def _is_line(text: str) -> bool:
    size = len(letters(text))
    return size >= _SHORTEST or (size >= _SHORTEST // 2 and not text.isascii())


def _other_page(href: str, url: str) -> str | None:
    """The address of another page of the site of `url` that a link leads to; None where it leads anywhere else."""
    address = absolute(href, url).partition("#")[0].partition("?")[0]
    if not address.startswith("http") or _FILE.search(address) or address == url.partition("#")[0].partition("?")[0]:
        return None
    return address if _site(host_of(address)) == _site(host_of(url)) else None


@lru_cache(maxsize=100)
def _site(host: str) -> str:
    """The part of a host that a site's own hosts have in common: "bay.test" of "www.bay.test"."""
    parts = host.split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and parts[-2] in _OF_COUNTRY else parts[-2:])
