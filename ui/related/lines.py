"""Related stories in, the lines of the sidebar out: grouped, with headings, or what to do without any.  Pure.

    The same story      best first, as it came
    Earlier, Later      the story's course: in order of time, dates down the side
    Background          closed until it is asked for

Folded copies of a wire story stand behind a line of their own ("also in 3 feeds") that opens them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from reader.values import Article, Headline, RelatedStory
from ui.language import in_a_row
from ui.times import clock, day, short_day

translate = QCoreApplication.translate
SAME = ("same-text", "same-event")
BACKGROUND = "background"
REASONS = 4


class Look(Enum):
    """How a line is set."""

    HEADING = auto()
    FOLD = auto()
    """A heading that opens and closes what stands under it."""
    STORY = auto()
    ALSO = auto()
    """Opens and closes the copies of the story above."""
    COPY = auto()
    NOTE = auto()
    SEARCH = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the sidebar.  `article_id` opens a story, `query` starts a search, `fold` opens what it names."""

    look: Look
    title: str
    source: str = ""
    teaser: str = ""
    why: str = ""
    """The reason, as short as it must be; `whole` is all of it."""
    whole: str = ""
    when: str = ""
    """How much earlier or later than the story that is open."""
    date: str = ""
    """Stands down the side where the line is part of the story's course."""
    article_id: int | None = None
    query: str = ""
    read: bool = True
    thumbnail: str | None = None
    fold: str = ""
    opened: bool = False
    related: bool = False
    """It is a story related to the one that is open, and can be called not related."""

    @property
    def spoken(self) -> str:
        """As a screen reader says it."""
        unread = translate("related", "unread") if not self.read else ""
        state = ""
        if self.fold:
            state = translate("related", "open") if self.opened else translate("related", "closed")
        said = (self.title, self.source, self.whole or self.why, self.when, unread, state)
        return in_a_row(part for part in said if part)

    @property
    def reason(self) -> str:
        """The whole reason, as the tooltip shows it."""
        return "  ·  ".join(part for part in (self.whole or self.why, self.when) if part)


def lines_of(article: Article, stories: Sequence[RelatedStory], opened: frozenset[str] = frozenset()) -> list[Line]:
    """The stories related to `article` under the headings of their kinds; `opened` says what stands open."""
    same = [story for story in stories if story.kind in SAME]
    earlier, later, background = (
        [story for story in stories if story.kind == kind] for kind in ("earlier", "later", BACKGROUND)
    )
    lines: list[Line] = []
    if same:
        lines.append(Line(Look.HEADING, translate("related", "The same story")))
        lines += _stories(article, same, opened)
    for title, group in ((translate("related", "Earlier"), earlier), (translate("related", "Later"), later)):
        if group:
            lines.append(Line(Look.HEADING, title))
            lines += _stories(article, sorted(group, key=lambda story: story.published), opened, course=True)
    if background:
        # Alone it is all there is to show, so it stands open.
        shown = BACKGROUND in opened or not lines
        words = translate("related", "Background  ·  {number}").format(number=len(background))
        lines.append(Line(Look.FOLD, words, fold=BACKGROUND, opened=shown))
        if shown:
            lines += _stories(article, background, opened)
    return lines


def lines_without(
    article: Article, latest: Sequence[Headline], *, words: Sequence[str] = (), waiting: int = 0
) -> list[Line]:
    """What is offered when nothing is related: a search for the story's main `words`, and the feed's latest.

    `waiting`: so many stories have not been compared with others yet, and may be related.
    """
    lines = [Line(Look.NOTE, translate("related", "No other story in your library is about this one yet."))]
    if waiting:
        note = translate("related", "Cutline is still reading %n stories; more may stand here soon.", "", waiting)
        lines = [Line(Look.NOTE, note)]
    if words:
        title = translate("related", "Search for “{words}”").format(words=in_a_row(words))
        lines.append(Line(Look.SEARCH, title, query=" OR ".join(f'"{word}"' for word in words)))
    others = [headline for headline in latest if headline.id != article.id]
    if others:
        lines.append(Line(Look.HEADING, translate("related", "Latest from {feed}").format(feed=article.feed)))
        lines += [
            Line(
                Look.STORY,
                one.title,
                day(one.published),
                one.teaser,
                article_id=one.id,
                read=one.read,
                thumbnail=one.thumbnail,
            )
            for one in others
        ]
    return lines


def _stories(
    article: Article, stories: Sequence[RelatedStory], opened: frozenset[str], *, course: bool = False
) -> list[Line]:
    lines = []
    for story in stories:
        lines.append(_story(article, story, course=course))
        if not story.copies:
            continue
        fold = f"copies:{story.id}"
        shown = fold in opened
        date = lines[-1].date and " "
        lines.append(Line(Look.ALSO, _also(story), fold=fold, opened=shown, date=date))
        if shown:
            lines += [Line(Look.COPY, feed, article_id=copy, date=date) for copy, feed in story.copies]
    return lines


def _also(story: RelatedStory) -> str:
    names = list(dict.fromkeys(feed for _, feed in story.copies))
    if len(names) == 1:
        return translate("related", "also in {feed}").format(feed=names[0])
    return translate("related", "also in %n feeds", "", len(names))


def _story(article: Article, story: RelatedStory, *, course: bool) -> Line:
    shared = whole = ""
    if story.kind == "same-text":
        shared = whole = translate("related", "the same text")
    elif story.reasons:
        both = translate("related", "both: {words}")
        shared = both.format(words=in_a_row(story.reasons[:REASONS]))
        whole = both.format(words=in_a_row(story.reasons))
    return Line(
        Look.STORY,
        story.title,
        story.feed if course else f"{story.feed}  ·  {short_day(story.published, article.published, ' ')}",
        story.teaser,
        shared,
        whole,
        distance(article.published, story.published),
        _beside(article.published, story.published) if course else "",
        story.id,
        read=story.read,
        thumbnail=story.thumbnail,
        related=True,
    )


def _beside(asked: datetime, other: datetime) -> str:
    """The date down the side, with the time under it where it is hours that count."""
    date = short_day(other, asked)
    return f"{date}\n{clock(other)}" if abs(other - asked) < timedelta(hours=36) else date


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
