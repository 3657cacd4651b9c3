"""What a feed says now, and what is stored of it -> what is new, updated or moved.  Pure: no clock, no database.

Identity is the guid, else the link, else the fingerprint of title and text; never a date.  Feeds err in two ways:

- one guid, or one link, for everything (a site that gives its front page's address): where several entries of a feed
  share it and are not the same, it identifies nothing, and the next mark is used;
- a new guid for each visit, or new addresses after the site moved: where the fingerprint is known and no other entry
  claims its article, the article has moved, and takes its read mark and bookmark along.

`updated` carries every change of what is shown; `moved` is a change of guid or link alone.  Both carry the new marks.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from reader.values import Arrival, Changes, Known, ParsedArticle, ParsedFeed, ParsedPage, ParsedPhoto, Verdict

_SHORT_TEXT = 200
"""Below this a text alone does not tell articles apart: "Open thread" is posted every Friday."""

_SPACE_AND_MARKS = re.compile(r"[\W_]+")
_BARE_ASCII = bytes(ord(chr(code).lower()) if chr(code).isalnum() else ord(" ") for code in range(128)) + bytes(128)
_ENCODER = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))


def fingerprint(article: ParsedArticle) -> str:
    """What stays when guid, link and dates change: title and text, without case, marks and spaces."""
    parts = [_bare(article.title), _bare(article.text)]
    if len(article.text) < _SHORT_TEXT:
        parts.append(article.url or "")
        parts += [sound.url for sound in article.audio[:1]]
    return _digest(parts)


def entry_hash(article: ParsedArticle) -> str:
    """Changes with all that is shown of an entry; not with its guid, its address or its dates."""
    return _digest(
        [
            article.title,
            article.dek,
            article.dateline,
            article.section,
            article.teaser,
            article.html,
            article.full,
            list(article.authors),
            [[photo.url, photo.caption, photo.credit] for photo in article.photos],
            article.lead,
            [[sound.url, sound.title, sound.seconds] for sound in article.audio],
        ]
    )


def _bare(text: str) -> str:
    if text.isascii():
        # The same, ten times as fast: this is a third of what it costs to find out that nothing is new.
        return b" ".join(text.encode("ascii").translate(_BARE_ASCII).split()).decode("ascii")
    return _SPACE_AND_MARKS.sub(" ", text).strip().casefold()


def _digest(parts: Iterable[object]) -> str:
    written = _ENCODER.encode(list(parts))
    return hashlib.sha256(written.encode("ascii")).hexdigest()[:32]


def reconcile(known: Sequence[Known], parsed: ParsedFeed) -> Changes:
    """The changes that make what is stored say what the feed says.  An entry that left the feed is none."""
    arrivals = _once([Arrival(one, fingerprint(one), entry_hash(one)) for one in parsed.articles])
    guids, links = _single([one.article.guid for one in arrivals]), _single([one.article.url for one in arrivals])
    by_guid, by_link = _by_mark(known, lambda one: one.guid), _by_mark(known, lambda one: one.url)
    free = {stored.id: stored for stored in known}
    found: dict[int, Known] = {}
    for at, arrival in enumerate(arrivals):
        guid = arrival.article.guid
        if guid in guids and guid in by_guid:
            found[at] = free.pop(by_guid[guid].id)
    for at, arrival in enumerate(arrivals):
        guid, link = arrival.article.guid, arrival.article.url
        stored = by_link.get(link or "") if at not in found and link in links else None
        # Two guids that can both be trusted are two articles, whatever their links say: a comic's page is always "/".
        if stored and stored.id in free and not (guid in guids and stored.guid in by_guid):
            found[at] = free.pop(stored.id)
    by_print: dict[str, list[Known]] = {}
    for stored in free.values():
        by_print.setdefault(stored.fingerprint, []).append(stored)
    for at, arrival in enumerate(arrivals):
        if at not in found and (same := by_print.get(arrival.fingerprint)):
            found[at] = same.pop(0)
    return _changes(arrivals, found)


def _once(arrivals: Sequence[Arrival]) -> list[Arrival]:
    """Without the entries that a feed holds twice: the same text under the same guid or link."""
    seen: set[tuple[str, str, str | None]] = set()
    kept = []
    for arrival in arrivals:
        marks = {
            (arrival.fingerprint, "guid", arrival.article.guid),
            (arrival.fingerprint, "link", arrival.article.url),
        }
        if not marks & seen:
            kept.append(arrival)
            seen |= marks
    return kept


def _single(marks: Sequence[str | None]) -> frozenset[str]:
    """The marks that only one bears."""
    return frozenset(mark for mark, count in Counter(marks).items() if mark and count == 1)


def _by_mark(known: Sequence[Known], mark_of: Callable[[Known], str | None]) -> dict[str, Known]:
    single = _single([mark_of(one) for one in known])
    return {mark: one for one in known if (mark := mark_of(one)) in single and mark}


def _changes(arrivals: Sequence[Arrival], found: Mapping[int, Known]) -> Changes:
    new, updated, moved = [], [], []
    for at, arrival in enumerate(arrivals):
        stored = found.get(at)
        article = arrival.article
        if stored is None:
            new.append(arrival)
        elif stored.entry_hash != arrival.entry_hash:
            updated.append((stored.id, arrival))
        elif (stored.guid, stored.url, stored.fingerprint) != (article.guid, article.url, arrival.fingerprint):
            moved.append((stored.id, arrival))
    return Changes(tuple(new), tuple(updated), tuple(moved))


def with_page(entry: ParsedArticle, page: ParsedPage) -> ParsedArticle:
    """An entry joined with its own page.

    The feed has the last word on guid, address, title, teaser, authors and when it was published; the page on the text,
    its dateline and the order of the photos; on a picture that both show, the page's caption and credit, else the
    feed's; on the rest the page where the feed says nothing.  A page that is no article, or says less than the feed,
    gives a photo at most.
    """
    # Imported here as below: the patterns by which photos and texts are read take longer to load than a due-check.
    from reader.intake.entries import dek_beside

    if page.verdict is not Verdict.ARTICLE:
        return _with_photos_of(entry, page)
    if len(page.text) < len(entry.text):
        # The page has no more to say: what looked like a teaser is the story.
        return replace(_with_photos_of(entry, page), full=True)
    joined = _joined_photos(page.photos, entry.photos)
    lead = page.lead
    if lead is None and joined:
        lead = next((at for at, one in enumerate(joined) if one not in page.photos), 0)
    return replace(
        entry,
        # A link that was kept without a title has its address for one.
        title=page.title if page.title and entry.title == entry.url else entry.title,
        dek=entry.dek or dek_beside(entry.teaser, page.text) or page.dek,
        authors=entry.authors or page.authors,
        dateline=page.dateline or entry.dateline,
        published=entry.published or page.published,
        updated=entry.updated or page.updated,
        language=entry.language or page.language,
        section=entry.section or page.section,
        teaser=entry.teaser or page.teaser,
        html=_with_captions(page, joined),
        text=page.text,
        full=True,
        photos=joined,
        lead=lead,
    )


def _with_photos_of(entry: ParsedArticle, page: ParsedPage) -> ParsedArticle:
    """The entry with what a page that is not its text still tells of its pictures."""
    from reader.intake import photos

    if page.verdict not in (Verdict.ARTICLE, Verdict.PAYWALL):
        return entry
    if not entry.photos and page.lead is not None:
        return replace(entry, photos=(page.photos[page.lead],), lead=0)
    # Merged, the entry's own photos come first and keep their order.
    return replace(entry, photos=photos.merge(entry.photos, page.photos)[: len(entry.photos)])


def _joined_photos(shown: Sequence[ParsedPhoto], beside: Sequence[ParsedPhoto]) -> tuple[ParsedPhoto, ...]:
    """The page's photos, each with the words of both, then those that only the feed has."""
    from reader.intake import photos

    merged = photos.merge(shown, beside)
    captions = {one.caption for one in merged[: len(shown)]}
    # Without words, or with the words of a picture that is there, it is that picture in another cut.
    extra = [one for one in merged[len(shown) :] if not shown or (one.caption and one.caption not in captions)]
    return (*merged[: len(shown)], *extra)


def _with_captions(page: ParsedPage, joined: Sequence[ParsedPhoto]) -> str:
    """The page's HTML, its figures with the words that the feed added."""
    from reader.intake import photos

    if tuple(joined[: len(page.photos)]) == page.photos:
        return page.html
    story = photos.story(page.html, page.url, joined)
    return story.html if story.text == page.text else page.html
