"""Settings survive being written and read, and damage does not stop the start."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.settings import FILE_NAME, Settings, load, save


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    settings = Settings(
        theme="dark",
        zoom=1.3,
        mark_read_on_open=False,
        refresh_minutes=15,
        place='folder:A "quoted" \\ name\twith a tab',
        folded="folder:One\nfolder:Zwei – drei",
        keys="next Ctrl+J\nprevious Ctrl+P",
        family="sans",
        measure=80,
        article=7,
    )
    save(tmp_path, settings)
    assert load(tmp_path) == settings
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


def test_nothing_saved_gives_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()


@pytest.mark.parametrize(
    "text", ["theme = ", "\x00", "[[[", 'theme = "neon"\nzoom = 900\nrefresh_minutes = -3\ndensity = "tiny"']
)
def test_damage_falls_back(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    found = load(tmp_path)
    assert found.theme == "system"
    assert found.refresh_minutes >= 0
    assert found.zoom <= 2.5
    assert found.density == "comfortable"


def test_values_of_the_wrong_kind_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('zoom = "big"\narticle = true\nmark_read_on_open = false', encoding="utf-8")
    found = load(tmp_path)
    assert (found.zoom, found.article, found.mark_read_on_open) == (1.0, 0, False)


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    save(tmp_path / "missing", Settings())
