"""Rows of the store as the command line shows them: JSON documents (the contract in DESIGN.md), or lines for people."""

from __future__ import annotations

import json
import shutil
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.rows import Feed, Headline, SearchHit
    from reader.store.searches import SavedSearch
    from reader.values import Article, Photo, RelatedStory

Row = dict[str, Any]
HIT_BEGINS, HIT_ENDS = "\x02", "\x03"
WIDEST = 100


def stamp(moment: datetime | None) -> str | None:
    """ISO 8601 in UTC with Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def failure(address: str, error: object) -> Row:
    """What stands in the place of a result that could not be had."""
    return {"address": address, "error": str(error)}


def added_row(feed: Feed) -> Row:
    return {"id": feed.id, "url": feed.url, "title": feed.title, "site_url": feed.site_url}


def feed_row(feed: Feed) -> Row:
    return {
        **added_row(feed),
        "folder": feed.folder,
        "unread": feed.unread,
        "total": feed.total,
        "error": feed.error,
        "last_ok": stamp(feed.last_ok),
        "next_due": stamp(feed.next_due),
    }


def feed_rules(feed: Feed) -> Row:
    """What the user set for this feed alone; null: as learnt, or as of all feeds."""
    return {
        "full_text": feed.full_text.value,
        "interval": feed.interval and feed.interval // 60,
        "keep_days": feed.keep_days,
        "keep_articles": feed.keep_articles,
        "notify": feed.notify,
    }


def headline_row(headline: Headline) -> Row:
    return {
        "id": headline.id,
        "feed_id": headline.feed_id,
        "feed": headline.feed,
        "title": headline.title,
        "teaser": headline.teaser,
        "published": stamp(headline.published),
        "url": headline.url,
        "read": headline.read,
        "bookmarked": headline.bookmarked,
        "offline": headline.offline,
    }


def hit_row(hit: SearchHit) -> Row:
    snippet = hit.snippet.replace(HIT_BEGINS, "").replace(HIT_ENDS, "")
    return {**headline_row(hit.headline), "snippet": snippet}


def photo_row(photo: Photo) -> Row:
    return {
        "url": photo.url,
        "file": photo.file,
        "caption": photo.caption,
        "credit": photo.credit,
        "alt": photo.alt,
        "origin": photo.origin,
        "width": photo.width,
        "height": photo.height,
    }


def article_row(article: Article) -> Row:
    return {
        "id": article.id,
        "feed_id": article.feed_id,
        "feed": article.feed,
        "url": article.url,
        "title": article.title,
        "dek": article.dek,
        "authors": list(article.authors),
        "dateline": article.dateline,
        "published": stamp(article.published),
        "updated": stamp(article.updated),
        "language": article.language,
        "teaser": article.teaser,
        "html": article.html,
        "text": article.text,
        "lead": photo_row(article.lead) if article.lead else None,
        "photos": [photo_row(photo) for photo in article.photos],
        "tags": list(article.tags),
        "read": article.read,
        "bookmarked": article.bookmarked,
        "offline": {
            "text": article.offline.text,
            "photos": article.offline.photos,
            "photos_total": article.offline.photos_total,
        },
    }


def related_row(article_id: int, stories: Sequence[RelatedStory]) -> Row:
    return {"id": article_id, "related": [_story_row(story) for story in stories]}


def _story_row(story: RelatedStory) -> Row:
    return {
        "id": story.id,
        "title": story.title,
        "feed": story.feed,
        "published": stamp(story.published),
        "teaser": story.teaser,
        "kind": story.kind,
        "score": round(story.score, 4),
        "reasons": list(story.reasons),
        "copies": [{"id": copy_id, "feed": feed} for copy_id, feed in story.copies],
    }


def search_row(search: SavedSearch, unread: int, total: int) -> Row:
    return {"id": search.id, "name": search.name, "query": search.query, "unread": unread, "total": total}


def print_json(document: object) -> None:
    print(json.dumps(document, ensure_ascii=False))


# --- for people -------------------------------------------------------------------------------------------------------


def printable(text: str) -> str:
    """Text that cannot move a terminal's cursor or change its colours: control and format characters are dropped."""
    return "".join(letter for letter in text if letter in "\n\t" or unicodedata.category(letter) not in ("Cc", "Cf"))


def say(*lines: str) -> None:
    for line in lines:
        print(printable(line))


def say_headlines(headlines: Iterable[Headline]) -> None:
    """A line a headline: id, marks, date, title, feed."""
    for row in headlines:
        marks = ("  " if row.read else "• ") + ("★ " if row.bookmarked else "  ")
        say(f"{row.id:>6} {marks}{row.published:%d %b %Y %H:%M}  {row.title}  ({row.feed})")


def say_hits(hits: Iterable[SearchHit]) -> None:
    for hit in hits:
        say_headlines([hit.headline])
        say("        " + hit.snippet.replace(HIT_BEGINS, "[").replace(HIT_ENDS, "]"))


def say_feeds(feeds: Iterable[Feed]) -> None:
    for feed in feeds:
        say(f"{feed.id:>5} {feed.unread:>5} of {feed.total:<6} {feed.title}  {feed.url}")
        for remark in (feed.error, feed.note):
            if remark:
                say(f"      {remark}")


def say_searches(rows: Iterable[Row]) -> None:
    for row in rows:
        say(f"{row['id']:>5} {row['unread']:>5} of {row['total']:<6} {row['name']}  {row['query']}")


def say_article(article: Article) -> None:
    """An article as a newspaper would set it in a terminal."""
    width = min(WIDEST, shutil.get_terminal_size((WIDEST, 24)).columns)

    def paragraph(text: str, indent: str = "") -> None:
        say(textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent), "")

    say(f"{article.feed}" + (f" · {article.section}" if article.section else ""))
    paragraph(article.title)
    if article.dek and not article.text.startswith(article.dek.rstrip("….")):
        paragraph(article.dek)
    byline = ["By " + ", ".join(article.authors)] if article.authors else []
    say(" · ".join([*byline, f"{article.published:%d %B %Y %H:%M} UTC"]), "")
    if article.lead:
        say_photo(article.lead, width)
    for number, part in enumerate(article.text.split("\n\n")):
        paragraph(f"{article.dateline} — {part}" if article.dateline and number == 0 else part)
    for photo in article.photos:
        if photo != article.lead:
            say_photo(photo, width)
    if article.url:
        say(article.url)


def say_photo(photo: Photo, width: int = WIDEST) -> None:
    say(f"    [photo: {photo.file or photo.url}]")
    caption = " ".join(part for part in (photo.caption, f"({photo.credit})" if photo.credit else None) if part)
    if caption:
        say(textwrap.fill(caption, width, initial_indent="    ", subsequent_indent="    "))
    say("")


def say_related(stories: Iterable[RelatedStory]) -> None:
    for story in stories:
        say(f"{story.id:>6} {story.kind:<10} {story.published:%d %b %Y}  {story.title}  ({story.feed})")
        also = f"; also in {', '.join(feed for _, feed in story.copies)}" if story.copies else ""
        say(f"       both: {', '.join(story.reasons)}{also}")
