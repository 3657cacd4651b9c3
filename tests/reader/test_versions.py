"""What counts as another version of a story, and how two are told apart word for word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.versions import Kind, Part, Place, Version, changes, really_differ

STORY = "The ferry sank at dawn.\n\nForty-one people were on board, the coast guard said."


@pytest.mark.parametrize(
    "text",
    [
        STORY.replace("\n\n", "\n"),
        STORY.replace(" ", "  ").replace("at dawn", "at\u00a0dawn"),
        f"{STORY}\n\nAdvertisement",
        f"Anzeige\n{STORY}",
        f"{STORY}\n\n12 comments",
        f"4 min read\n\n{STORY}\n\n1,204 views",
        f"Updated 5 minutes ago\n\n{STORY}",
        f"{STORY}\n\n17 Kommentare",
        STORY.replace("dawn", "da\u00adwn"),
    ],
)
def test_what_is_around_a_story_makes_no_version(text: str) -> None:
    assert not really_differ(Version("A ferry sinks", STORY), Version("A ferry sinks", text))


def test_the_drawing_of_signs_makes_no_version() -> None:
    one = Version("“Never again” – the island’s ferry", STORY, ("The quay, Tuesday. Mina Aziz/Coast",))
    other = Version('"Never again" - the island\'s  ferry', STORY, ("The quay,  Tuesday. Mina Aziz/Coast",))
    assert not really_differ(one, other)


@pytest.mark.parametrize(
    "version",
    [
        Version("A ferry sank", STORY),
        Version("A ferry sinks", STORY.replace("Forty-one", "Forty-three")),
        Version("A ferry sinks", STORY.replace("dawn.", "dawn?")),
        Version("A ferry sinks", STORY.split("\n")[0]),
        Version("A ferry sinks", STORY, ("The quay.",)),
        Version("A ferry sinks", f"{STORY}\n\n3 killed in blast"),
        Version("A ferry sinks", f"{STORY}\n\nAnother 12 people are missing."),
    ],
)
def test_words_make_a_version(version: Version) -> None:
    assert really_differ(Version("A ferry sinks", STORY), version)


def pieces(part: Part) -> list[tuple[str, str]]:
    return [(piece.kind.value, piece.text) for piece in part.pieces]


def test_each_part_is_compared_word_for_word() -> None:
    before = Version("A ferry sinks", STORY, ("The quay on Monday.", "The crew."))
    after = Version(
        "A ferry sinks off Ruwi",
        STORY.replace("Forty-one people", "Forty-three people") + "\n\nNobody is missing.",
        ("The quay on Tuesday.", "The crew."),
    )
    headline, first, second, third, caption, crew = changes(before, after)
    assert pieces(headline) == [("same", "A ferry sinks"), ("added", " off Ruwi")]
    assert (first.place, first.changed) == (Place.TEXT, False)
    assert pieces(second)[:2] == [("removed", "Forty-one"), ("added", "Forty-three")]
    assert pieces(third) == [("added", "Nobody is missing.")]
    assert pieces(caption) == [("same", "The quay on "), ("removed", "Monday"), ("added", "Tuesday"), ("same", ".")]
    assert (crew.place, crew.changed) == (Place.CAPTION, False)


def test_a_paragraph_that_has_nothing_of_the_old_one_takes_its_place_whole() -> None:
    before = Version("A", "The ferry sank at dawn.\nIt was raining.")
    after = Version("A", "Ministers resigned over quarterly budgets yesterday.\nIt was raining.")
    parts = [part for part in changes(before, after) if part.place is Place.TEXT]
    assert sorted(kind for part in parts for kind, _ in pieces(part)) == ["added", "removed", "same"]


@given(st.text(max_size=300), st.text(max_size=300))
def test_what_stands_now_can_be_read_in_the_comparison(old: str, new: str) -> None:
    parts = [part for part in changes(Version("", old), Version("", new)) if part.place is Place.TEXT]
    words = "".join(piece.text for part in parts for piece in part.pieces if piece.kind is not Kind.REMOVED)
    assert "".join(words.split()) == "".join(new.split())


def test_a_text_without_end_is_compared_in_bounds() -> None:
    old = " ".join(f"word{number}" for number in range(40_000))
    new = " ".join(f"other{number}" for number in range(40_000))
    parts = changes(Version("A", old), Version("A", new))
    assert [piece.kind for part in parts[1:] for piece in part.pieces] in (
        [Kind.REMOVED, Kind.ADDED],
        [Kind.ADDED, Kind.REMOVED],
    )
