"""What the reader wrote is found like what the papers wrote."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from reader.store import articles, search
from reader.store.database import Library
from reader.values import Scope

Make = Callable[..., Any]


@pytest.fixture
def find(library: Library, visit: Make, arrival: Make, now: datetime) -> Callable[[str], set[str]]:
    """Four stories, of which the first has a note, and the second a highlight with a note."""
    stories = ("Ferry", "Bridge", "Tunnel", "Airport")
    new = visit(*(arrival(one, text=f"The {one.lower()} opens to traffic. Holiday crowds.") for one in stories)).new
    search.index_pending(library)
    with library.write() as connection:
        connection.execute("INSERT INTO note VALUES (?, 'For Zoë’s holiday, ask the captain', 0)", (new[0],))
        connection.execute(
            "INSERT INTO highlight(article_id, color, quote, start, note, made) VALUES (?, 'blue', 'q', 0, ?, 0)",
            (new[1], "The engineer is wrong here"),
        )

    def titles(query: str) -> set[str]:
        found = {hit.headline.title for hit in search.search(library, query, limit=9, now=now)}
        # A list of the same search, as a saved search shows it, holds the same.
        assert {one.title for one in articles.headlines(library, Scope(query=query), limit=9)} == found
        return found

    return titles


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("captain", {"Ferry"}),
        ("zoe", {"Ferry"}),
        ("engin*", {"Bridge"}),
        ('"is wrong"', {"Bridge"}),
        ("captain traffic", {"Ferry"}),
        ("captain bridge", set()),
        ("captain OR tunnel", {"Ferry", "Tunnel"}),
        ("traffic -captain", {"Bridge", "Tunnel", "Airport"}),
        ("traffic -(captain crowds)", {"Bridge", "Tunnel", "Airport"}),
        ("captain -traffic", set()),
        ("note:captain", {"Ferry"}),
        ("note:traffic", set()),
        ("note:holiday", {"Ferry"}),
        ("title:captain", set()),
        ("traffic -note:(captain OR engineer)", {"Tunnel", "Airport"}),
        ("is:noted", {"Ferry", "Bridge"}),
        ("has:note -has:highlight", {"Ferry"}),
        ("has:highlight", {"Bridge"}),
        ("traffic -is:noted", {"Tunnel", "Airport"}),
        ("captain is:read", set()),
        ("captain OR is:read", {"Ferry"}),
        ("(captain traffic) OR (tunnel -engineer)", {"Ferry", "Tunnel"}),
    ],
)
def test_notes_are_searched(find: Callable[[str], set[str]], query: str, titles: set[str]) -> None:
    assert find(query) == titles


@pytest.mark.parametrize(
    ("query", "snippet"),
    [
        ("captain", "For Zoë’s holiday, ask the \x02captain\x03"),
        ("note:zoe", "For \x02Zoë\x03’s holiday, ask the captain"),
        ("engineer traffic", "The bridge opens to \x02traffic\x03. Holiday crowds."),
    ],
)
def test_the_snippet_may_be_what_was_noted(
    library: Library, find: Callable[[str], set[str]], now: datetime, query: str, snippet: str
) -> None:
    assert search.search(library, query, limit=1, now=now)[0].snippet == snippet


def test_what_is_out_of_sight_is_not_found(library: Library, find: Callable[[str], set[str]]) -> None:
    with library.write() as connection:
        connection.execute("INSERT INTO status(article_id, hidden) SELECT id, 1 FROM article WHERE title <> 'Airport'")
    assert find("traffic") == {"Airport"}
    assert find("captain") == set()
