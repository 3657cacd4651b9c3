"""Related stories in, the lines of the sidebar out: grouped, with headings, or what to do without any.  Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from reader.values import Article, Headline, RelatedStory
from ui.times import day

translate = QCoreApplication.translate
GROUPS = (("same-text", "same-event"), ("earlier",), ("later",), ("background",))
SEARCH_WORDS = 3
REASONS = 4


class Look(Enum):
    """How a line is set."""

    HEADING = auto()
    STORY = auto()
    NOTE = auto()
    SEARCH = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the sidebar.  `article_id` opens a story; `query` starts a search."""

    look: Look
    title: str
    source: str = ""
    teaser: str = ""
    why: str = ""
    when: str = ""
    """How much earlier or later than the story that is open."""
    also: str = ""
    article_id: int | None = None
    query: str = ""
    read: bool = True

    @property
    def spoken(self) -> str:
        """As a screen reader says it."""
        return ", ".join(part for part in (self.title, self.source, self.why, self.when, self.also) if part)


def lines_of(article: Article, stories: Sequence[RelatedStory]) -> tuple[Line, ...]:
    """The stories related to `article` under the headings of their kinds, in the order they came."""
    titles = (
        translate("related", "The same story"),
        translate("related", "Earlier"),
        translate("related", "Later"),
        translate("related", "Background"),
    )
    lines: list[Line] = []
    for title, kinds in zip(titles, GROUPS, strict=True):
        group = [story for story in stories if story.kind in kinds]
        if group:
            lines.append(Line(Look.HEADING, title))
            lines += [_story(article, story) for story in group]
    return tuple(lines)


def lines_without(article: Article, latest: Sequence[Headline]) -> tuple[Line, ...]:
    """What is offered when nothing is related: a search for the story's main words, and the feed's latest."""
    lines = [
        Line(Look.NOTE, translate("related", "No other story in your library is about this one yet.")),
    ]
    words = main_words(article.title)
    if words:
        title = translate("related", "Search for “{words}”").format(words=words)
        lines.append(Line(Look.SEARCH, title, query=words.replace(" ", " OR ")))
    others = [headline for headline in latest if headline.id != article.id]
    if others:
        lines.append(Line(Look.HEADING, translate("related", "Latest from {feed}").format(feed=article.feed)))
        lines += [
            Line(Look.STORY, one.title, day(one.published), one.teaser, article_id=one.id, read=one.read)
            for one in others
        ]
    return tuple(lines)


def main_words(title: str) -> str:
    """The words of a headline that say most: names first (capitals within the line), then the longest."""
    words = [word.strip(".,:;!?“”‘’\"'()") for word in title.split()]
    names = [word for word in words[1:] if word[:1].isupper() and len(word) > 2]
    long = sorted((word for word in words if len(word) > 4 and word not in names), key=len, reverse=True)
    return " ".join(list(dict.fromkeys([*names, *long]))[:SEARCH_WORDS])


def _story(article: Article, story: RelatedStory) -> Line:
    copies = len({feed for _, feed in story.copies})
    also = ""
    if copies == 1:
        also = translate("related", "also in {feed}").format(feed=story.copies[0][1])
    elif copies:
        also = translate("related", "also in %n feeds", "", copies)
    shared = ""
    if story.kind == "same-text":
        shared = translate("related", "the same text")
    elif story.reasons:
        shared = translate("related", "both: {words}").format(words=", ".join(story.reasons[:REASONS]))
    return Line(
        Look.STORY,
        story.title,
        f"{story.feed}  ·  {day(story.published)}",
        story.teaser,
        shared,
        distance(article.published, story.published),
        also,
        story.id,
        read=story.read,
    )


def distance(asked: datetime, other: datetime) -> str:
    """How much earlier or later another story was published: "3 h later", "2 days earlier"."""
    minutes = round((other - asked).total_seconds() / 60)
    size, days = abs(minutes), round(abs(minutes) / 1440)
    if size < 5:
        return translate("related", "at the same time")
    if size < 60:
        words = translate("related", "%n min", "", size)
    elif size < 36 * 60:
        words = translate("related", "%n h", "", round(size / 60))
    elif days < 60:
        words = translate("related", "%n days", "", days)
    elif days < 720:
        words = translate("related", "%n months", "", round(days / 30.4))
    else:
        words = translate("related", "%n years", "", round(days / 365))
    pattern = translate("related", "{time} later") if minutes > 0 else translate("related", "{time} earlier")
    return pattern.format(time=words)
