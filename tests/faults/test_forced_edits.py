"""A thousand forced edits, new guids and new addresses: nothing that a reader did to a story is lost or doubled."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.highlights import Span, find, mark
from reader.intake.reconcile import reconcile
from reader.store import articles, feeds, notes, statuses
from reader.store.database import Library, open_library
from reader.values import ParsedArticle, ParsedFeed, Validators

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
STORIES, ROUNDS = 40, 25
SAMPLE = """
    harbour strait ferry quay island cable diver winter council budget glacier orchard museum railway bridge engine
    sailor teacher village summer market valley library minister doctor painter signal station letter window
"""
WORDS = SAMPLE.split()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library") as opened:
        yield opened


def story(number: int, chance: random.Random) -> ParsedArticle:
    paragraphs = [
        " ".join(chance.choices(WORDS, k=24)).capitalize() + f", said witness {number} of the {chance.choice(WORDS)}."
        for _ in range(6)
    ]
    return told(
        ParsedArticle(
            title=f"Story {number}: {' '.join(chance.choices(WORDS, k=5))}",
            guid=f"urn:story:{number}",
            url=f"https://bay.example/{number}",
            published=NOW - timedelta(hours=number),
        ),
        paragraphs,
    )


def told(article: ParsedArticle, paragraphs: list[str]) -> ParsedArticle:
    text = "\n\n".join(paragraphs)
    html = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return replace(article, text=text, html=html, teaser=paragraphs[0])


def edit(article: ParsedArticle, round_: int, chance: random.Random) -> ParsedArticle:
    """One change: of the text, of the headline, of the guid, of the address, or of the last two together."""
    kind = chance.choice(("words", "before", "spaces", "title", "guid", "link", "both"))
    paragraphs = article.text.split("\n\n")
    new = f"{round_}-{chance.randrange(10**6)}"
    match kind:
        case "words":
            at = chance.randrange(len(paragraphs))
            words = paragraphs[at].split()
            words[chance.randrange(len(words))] = chance.choice(WORDS)
            return told(article, [*paragraphs[:at], " ".join(words), *paragraphs[at + 1 :]])
        case "before":
            return told(article, [f"Update {new}: {' '.join(chance.choices(WORDS, k=12))}.", *paragraphs])
        case "spaces":
            return told(article, [paragraph.replace(" ", "\u00a0 ", 3) for paragraph in paragraphs])
        case "title":
            return replace(article, title=f"{article.title} {chance.choice(WORDS)}")
        case "guid":
            return replace(article, guid=f"urn:story:{new}")
        case "link":
            return replace(article, url=f"https://bay.example/moved/{new}")
    return replace(article, guid=f"urn:story:{new}", url=f"https://bay.example/moved/{new}")


def visit(library: Library, feed_id: int, entries: list[ParsedArticle], at: datetime) -> None:
    parsed = ParsedFeed("Bay Observer", tuple(entries))
    changes = reconcile(articles.known(library, feed_id), parsed)
    articles.store_feed(
        library,
        feed_id,
        parsed,
        changes,
        Validators(),
        now=at,
        next_due=at + timedelta(hours=1),
        interval=3600,
        rules=1,
    )


def test_a_thousand_forced_edits_lose_and_double_nothing(library: Library) -> None:
    chance = random.Random(1123)
    feed_id, _ = feeds.add(library, "https://bay.example/feed", now=NOW)
    entries = [story(number, chance) for number in range(STORIES)]
    visit(library, feed_id, entries, NOW)
    ids = {one.guid: one.id for one in articles.known(library, feed_id)}
    everyone = [ids[entry.guid] for entry in entries]
    statuses.mark_read(library, everyone[::2], True, now=NOW)
    statuses.bookmark(library, everyone[::3], True, now=NOW)
    statuses.tag(library, everyone[::4], "Sea")
    for article_id, entry in zip(everyone, entries, strict=True):
        notes.set_note(library, article_id, f"On {article_id}", now=NOW)
        at = entry.text.index("said witness")
        notes.add(library, article_id, mark(entry.text, Span(at - 60, at + 20), "green", NOW))
    written = {article_id: notes.notes_of(library, article_id) for article_id in everyone}

    forced = 0
    for round_ in range(ROUNDS):
        entries = [edit(entry, round_, chance) for entry in entries]
        forced += len(entries)
        chance.shuffle(order := list(range(STORIES)))
        visit(library, feed_id, [entries[number] for number in order], NOW + timedelta(hours=round_ + 1))
        assert {one.id for one in articles.known(library, feed_id)} == set(everyone), f"in round {round_}"
    assert forced == 1_000

    shown = articles.show(library, everyone)
    assert [one.title.split(":")[0] for one in shown] == [f"Story {number}" for number in range(STORIES)]
    assert [one.text for one in shown] == [entry.text for entry in entries]
    assert [one.id for one in shown if one.read] == everyone[::2]
    assert [one.id for one in shown if one.bookmarked] == everyone[::3]
    assert [one.id for one in shown if one.tags == ("Sea",)] == everyone[::4]
    assert {article_id: notes.notes_of(library, article_id) for article_id in everyone} == written
    assert len(notes.noted_stories(library, limit=1_000)) == STORIES
    # Some five edits of words fell on each story: hardly a passage was changed so much that it cannot be found.
    found = [find(one.text, written[one.id].passages[0].highlight) is not None for one in shown]
    assert sum(found) >= STORIES - 1
