"""Queries with a name: saved, renamed, moved, taken away and put back."""

from __future__ import annotations

import pytest

from reader.errors import QueryError, UsageError
from reader.store.database import Library
from reader.store.searches import (
    SavedSearch,
    change_search,
    find_search,
    move_search,
    put_back,
    remove_search,
    rename_search,
    save_search,
    saved_searches,
)


@pytest.fixture
def ids(library: Library) -> list[int]:
    return [save_search(library, name, name.lower()) for name in ("Ice", "Snow", "Rain")]


def names(library: Library) -> list[str]:
    return [search.name for search in saved_searches(library)]


def test_saved_searches_stand_in_the_order_they_were_saved(library: Library, ids: list[int]) -> None:
    assert saved_searches(library) == (
        SavedSearch(ids[0], "Ice", "ice"),
        SavedSearch(ids[1], "Snow", "snow"),
        SavedSearch(ids[2], "Rain", "rain"),
    )


def test_a_query_with_a_mistake_is_not_saved(library: Library) -> None:
    with pytest.raises(QueryError, match="is:odd"):
        save_search(library, "Odd", "ice is:odd")
    with pytest.raises(QueryError, match="nothing to look for"):
        save_search(library, "Empty", " - ")
    assert saved_searches(library) == ()


def test_a_name_is_needed_and_is_one_searchs_own(library: Library, ids: list[int]) -> None:
    with pytest.raises(UsageError, match="needs a name"):
        save_search(library, "  ", "hail")
    with pytest.raises(UsageError, match="already"):
        save_search(library, " ICE ", "hail")
    with pytest.raises(UsageError, match="already"):
        rename_search(library, ids[1], "ice")
    rename_search(library, ids[0], "ICE")
    assert names(library) == ["ICE", "Snow", "Rain"]


def test_a_search_is_found_by_name_or_id(library: Library, ids: list[int]) -> None:
    assert find_search(library, "SNOW").id == ids[1]
    assert find_search(library, str(ids[2])).name == "Rain"
    numbered = save_search(library, str(ids[0]), "hail")
    assert find_search(library, str(ids[0])).id == numbered
    with pytest.raises(UsageError, match="no saved search Hail"):
        find_search(library, "Hail")


def test_a_search_is_renamed_and_changed(library: Library, ids: list[int]) -> None:
    rename_search(library, ids[1], "Hail  and   snow")
    change_search(library, ids[1], "hail OR snow")
    assert find_search(library, "hail and snow").query == "hail OR snow"
    with pytest.raises(QueryError):
        change_search(library, ids[1], "before:someday")
    assert find_search(library, "hail and snow").query == "hail OR snow"


@pytest.mark.parametrize("place", range(3))
def test_a_removed_search_comes_back_as_it_was(library: Library, ids: list[int], place: int) -> None:
    before = saved_searches(library)
    removed, position = remove_search(library, ids[place])
    assert (removed, position) == (before[place], place)
    assert removed not in saved_searches(library)
    put_back(library, removed, position)
    assert saved_searches(library) == before


def test_a_search_put_back_twice_is_there_once(library: Library, ids: list[int]) -> None:
    removed, position = remove_search(library, ids[1])
    put_back(library, removed, position)
    put_back(library, removed, position)
    assert names(library) == ["Ice", "Snow", "Rain"]


def test_searches_are_moved_and_moved_back(library: Library, ids: list[int]) -> None:
    assert move_search(library, ids[2], 0) == 2
    assert names(library) == ["Rain", "Ice", "Snow"]
    assert move_search(library, ids[2], 2) == 0
    assert names(library) == ["Ice", "Snow", "Rain"]
    assert move_search(library, ids[0], 99) == 0
    assert names(library) == ["Snow", "Rain", "Ice"]


def test_what_is_saved_after_a_removal_comes_last(library: Library, ids: list[int]) -> None:
    remove_search(library, ids[0])
    save_search(library, "Hail", "hail")
    assert names(library) == ["Snow", "Rain", "Hail"]


def test_a_search_that_is_gone_is_told(library: Library, ids: list[int]) -> None:
    remove_search(library, ids[0])
    for change in (
        lambda: remove_search(library, ids[0]),
        lambda: rename_search(library, ids[0], "Sleet"),
        lambda: change_search(library, ids[0], "sleet"),
        lambda: move_search(library, ids[0], 1),
    ):
        with pytest.raises(UsageError, match="no longer there"):
            change()
