"""Tags themselves: renamed, merged, coloured and removed, and each of it undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import UsageError
from reader.store import statuses, tags
from reader.store.database import Library
from reader.store.tags import Tag


@pytest.fixture
def tagged(library: Library, visit: Callable[..., Any], arrival: Callable[..., Any]) -> list[int]:
    """Three articles: the first two about the sea, the last two about ships."""
    ids: tuple[int, ...] = visit(arrival("a"), arrival("b"), arrival("c")).new
    statuses.tag(library, ids[:2], "Sea")
    statuses.tag(library, ids[1:], "ships")
    return list(ids)


def borne(library: Library) -> dict[str, int]:
    return {tag.name: tag.articles for tag in tags.all_tags(library)}


def test_a_tag_is_called_anew_and_not_by_the_name_of_another(library: Library, tagged: list[int]) -> None:
    tags.color_tag(library, "sea", "blue")
    tags.rename_tag(library, "SEA", "  The  Ocean ")
    assert tags.all_tags(library) == (Tag("ships", None, 2), Tag("The Ocean", "blue", 2))
    tags.rename_tag(library, "the ocean", "the OCEAN")
    with pytest.raises(UsageError, match="There is a tag ships already"):
        tags.rename_tag(library, "the ocean", "Ships")
    with pytest.raises(UsageError, match="needs a name"):
        tags.rename_tag(library, "ships", " ")
    with pytest.raises(UsageError, match="no tag lakes"):
        tags.rename_tag(library, "lakes", "x")


def test_two_become_one_and_are_parted_as_they_were(library: Library, tagged: list[int]) -> None:
    tags.color_tag(library, "Sea", "teal")
    merged = tags.merge_tags(library, "sea", "ships")
    assert borne(library) == {"ships": 3}
    tags.part_tags(library, merged, "ships")
    assert tags.all_tags(library) == (Tag("Sea", "teal", 2), Tag("ships", None, 2))
    assert set(statuses.untag(library, tagged, "ships")) == set(tagged[1:])
    with pytest.raises(UsageError, match="into itself"):
        tags.merge_tags(library, "Sea", "SEA")


def test_a_tag_is_removed_and_put_back(library: Library, tagged: list[int]) -> None:
    tags.color_tag(library, "Sea", "red")
    removed = tags.remove_tag(library, "sea")
    assert borne(library) == {"ships": 2}
    assert removed.ids == tuple(sorted(tagged[:2]))
    tags.put_back_tag(library, removed)
    assert tags.all_tags(library) == (Tag("Sea", "red", 2), Tag("ships", None, 2))


def test_a_colour_is_one_of_those_that_there_are(library: Library, tagged: list[int]) -> None:
    assert tags.color_tag(library, "sea", "green") is None
    assert tags.color_tag(library, "sea", None) == "green"
    with pytest.raises(UsageError, match="no colour mauve"):
        tags.color_tag(library, "sea", "mauve")
