"""What an entry or a page holds, and the pictures given beside it -> clean HTML, its text, and each photo once.

    html -> embeds -> figures -> joined with the pictures given -> dateline cut -> sanitised -> Story

The order of trust for a caption: the figure in the story, then what the feed or the page's metadata says of the same
picture.  `alt` describes a picture to those who cannot see it and is never a caption.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import unescape

from reader.folding import letters
from reader.intake import picture_address, usual_story
from reader.intake.credits import split_credit
from reader.intake.dateline import cut_dateline
from reader.intake.decoration import is_small
from reader.intake.embeds import mark_embeds
from reader.intake.figures import drop_captions_alone, figure, gather, joined, without_credit
from reader.intake.sanitize import drop_unread, is_beacon_address, tidy, written
from reader.intake.wording import words_of
from reader.intake.wrappings import bared
from reader.markup import Element, elements, fold, fragment, printable, remove, text_of, without_halves, words
from reader.values import ParsedPhoto

__all__ = ["Story", "merge", "plain", "split_credit", "story", "teaser"]


@dataclass(frozen=True, slots=True)
class Story:
    """A story made clean.  `photos` are in reading order; `lead` is an index into them."""

    html: str
    text: str
    dateline: str | None = None
    photos: tuple[ParsedPhoto, ...] = ()
    lead: int | None = None


def story(html: str, base_url: str, given: Sequence[ParsedPhoto] = (), *, title: str = "") -> Story:
    """Makes a story of raw HTML and of the photos that were given beside it.  Never raises."""
    beside = merge((), [_told_apart(photo) for photo in given if not is_beacon_address(photo.url)])
    usual = usual_story.read(html, base_url, title)
    if usual is not None:
        clean, shown = usual
        photos = merge(shown, beside)
        # Where the feed knows more of a photo than its figure says, the figure is written anew.
        if list(photos[: len(shown)]) == shown:
            ordered, lead = _in_order(shown, beside, photos)
            return Story(clean, words_of(clean), None, ordered, lead)
    return _long_way(html, base_url, beside, title)


def _long_way(html: str, base_url: str, beside: Sequence[ParsedPhoto], title: str) -> Story:
    tree = fragment(html)
    mark_embeds(tree, base_url)
    drop_unread(tree)
    shown = gather(tree, base_url)
    drop_captions_alone(tree)
    photos = merge(shown, beside)
    _write_figures(tree, shown, photos)
    if title:
        _drop_headline(tree, title)
    dateline = _cut_dateline(tree)
    tidy(tree, base_url)
    clean = written(tree, base_url)
    ordered, lead = _in_order(shown, beside, photos)
    return Story(clean, words_of(clean), dateline, ordered, lead)


def merge(first: Sequence[ParsedPhoto], second: Sequence[ParsedPhoto]) -> tuple[ParsedPhoto, ...]:
    """The photos of both, each picture once, in the first's order: its caption and credit, else the second's."""
    photos: list[ParsedPhoto] = []
    where: dict[str, int] = {}
    for photo in (*first, *second):
        keys = picture_address.keys(photo.url)
        at = next((where[key] for key in sorted(keys) if key in where), None)
        if at is None:
            at = len(photos)
            photos.append(photo)
        else:
            photos[at] = joined(photos[at], photo)
        for key in keys:
            where.setdefault(key, at)
    return tuple(photos)


def teaser(text: str, limit: int = 200) -> str:
    """The beginning of `text`, at most `limit` characters and an ellipsis, ending at a word's end."""
    # So many words are always longer than that.
    line = fold(printable(" ".join(text.split(None, limit)[:limit])))
    if len(line) <= limit:
        return line
    head = line[: limit + 1]
    space = head.rfind(" ", limit // 2)
    return head[: space if space > 0 else limit].rstrip(" ,;:–—-") + "…"


_SILENT = {
    kind: re.compile(rf"</{kind}\s*>", re.I)
    for kind in ("script", "style", "svg", "math", "template", "noscript", "iframe")
}
"""What shows nothing of what it holds, and how it ends."""
_RUNS_ON = ("script", "style")
"""Where their end is missing, no browser shows the rest."""
_SILENT_BEGINS = re.compile(rf"<({'|'.join(_SILENT)})\b", re.I)
_BREAK = re.compile(r"</?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|blockquote)\b[^<>]*>", re.I)
_MARKUP = re.compile(r"<!--.*?(?:-->|$)|</?[a-zA-Z][a-zA-Z0-9:-]*(?:\s[^<>]*|/)?(?:>|$)|<[!?][^<>]*(?:>|$)", re.S)


def plain(html: str) -> str:
    """A title or a description as one line of plain text: tags out, entities resolved, nothing that cannot be seen."""
    text = without_halves(bared(html))
    if "<" in text:
        text = _MARKUP.sub("", _BREAK.sub(" ", _without_silent(text)))
    return fold(printable(unescape(text)))


def _without_silent(html: str) -> str:
    kept: list[str] = []
    end = 0
    endless: set[str] = set()
    for begin in _SILENT_BEGINS.finditer(html):
        kind = begin[1].lower()
        if begin.start() < end or kind in endless:
            continue
        closing = _SILENT[kind].search(html, begin.end())
        if closing is None and kind not in _RUNS_ON:
            endless.add(kind)
            continue
        kept.append(html[end : begin.start()])
        end = closing.end() if closing else len(html)
    return "".join((*kept, html[end:]))


def _told_apart(photo: ParsedPhoto) -> ParsedPhoto:
    """A photo of a feed, whose caption often carries the credit at its end."""
    caption, credit = plain(photo.caption or "") or None, plain(photo.credit or "") or None
    if caption and credit:
        caption = without_credit(caption, credit)
    elif caption:
        caption, credit = split_credit(caption)
    return replace(photo, caption=caption, credit=credit, alt=plain(photo.alt or "") or None)


def _write_figures(tree: Element, shown: Sequence[ParsedPhoto], photos: Sequence[ParsedPhoto]) -> None:
    """Figures say what the joined photos say, and show them in the size that was chosen."""
    ours, as_they_are = {key: photo for photo in photos for key in picture_address.keys(photo.url)}, frozenset(shown)
    for node in elements(tree, "figure"):
        keys = picture_address.keys(node[0].get("src") or "") if len(node) else ()
        photo = next((ours[key] for key in sorted(keys) if key in ours), None)
        if photo is not None and photo not in as_they_are:
            node[:] = list(figure(photo))


def _in_order(
    shown: Sequence[ParsedPhoto], beside: Sequence[ParsedPhoto], photos: Sequence[ParsedPhoto]
) -> tuple[tuple[ParsedPhoto, ...], int | None]:
    """Photos that stand above the text first, then the text's own; the first given leads."""
    ours = {key for photo in shown for key in picture_address.keys(photo.url)}
    ordered = sorted(photos, key=lambda photo: not ours.isdisjoint(picture_address.keys(photo.url)))
    if not ordered:
        return (), None
    first = beside[0].url if beside else ordered[0].url
    lead = next((at for at, photo in enumerate(ordered) if picture_address.same(photo.url, first)), 0)
    return tuple(ordered), None if is_small(ordered[lead]) else lead


_HEADINGS = ("h1", "h2", "h3")
_LONG_ENOUGH = ("p", "li", "blockquote", "pre", "td")
"""What holds a text that no headline stands below, where it is long enough."""


def _drop_headline(tree: Element, title: str) -> None:
    """Takes out the headline where it stands again above the text."""
    for node in tree.iterdescendants(*_HEADINGS, *_LONG_ENOUGH):
        if node.tag in _HEADINGS:
            if letters(text_of(node)) == letters(title) != "":
                remove(node)
                return
        elif len(text_of(node)) > 80:
            return


_ASIDE = words("figure figcaption h1 h2 h3 h4 h5 h6 blockquote table ul ol dl pre")
_FLOW = frozenset(["p", "div", "section", "article", "main", "header", "center"])
_BOXES = _ASIDE | _FLOW


def _cut_dateline(tree: Element) -> str | None:
    """Cuts the dateline off the first paragraph with text."""
    for node in tree.iter(*_FLOW):
        if any(up.tag in _ASIDE for up in node.iterancestors()):
            continue
        if node.get("class") == "embed" or not _own_text(node):
            continue
        return cut_dateline(node, _BOXES)
    return None


def _own_text(node: Element) -> bool:
    """Whether text, and not another box, comes first in `node`."""
    if (node.text or "").strip():
        return True
    for child in node:
        if child.tag in _BOXES:
            return False
        if text_of(child) or (child.tail or "").strip():
            return True
    return False
