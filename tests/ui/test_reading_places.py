"""Places are kept across starts, and damage costs no more than the places."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.reading_places import FILE_NAME, MOST, ReadingPlaces


def test_a_place_is_kept_until_the_story_is_finished(tmp_path: Path) -> None:
    places = ReadingPlaces(tmp_path)
    places.remember(7, 12.5)
    places.remember(8, 3.0)
    places.remember(8, 0.0)
    places.save()
    again = ReadingPlaces(tmp_path)
    assert (again.of(7), again.of(8), again.of(9)) == (12.5, 0.0, 0.0)
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


def test_only_the_stories_read_last_have_a_place(tmp_path: Path) -> None:
    places = ReadingPlaces(tmp_path)
    for number in range(1, MOST + 11):
        places.remember(number, 1.0)
    places.remember(11, 2.0)
    places.save()
    again = ReadingPlaces(tmp_path)
    assert again.of(10) == again.of(12) - 1.0 == 0.0
    assert again.of(11) == 2.0


@pytest.mark.parametrize("text", ["", "[1, 2]", '{"a": 1}', '{"1": "far"}', '{"1": null}', "\x00"])
def test_damage_costs_the_places_only(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert ReadingPlaces(tmp_path).of(1) == 0.0


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    places = ReadingPlaces(tmp_path / "missing")
    places.remember(1, 1.0)
    places.save()
