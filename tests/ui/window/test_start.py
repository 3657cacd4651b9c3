"""What a start loads before the list is painted, seen in a process of its own: nothing that comes later only."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.store.database import Library
from tests.benchmarks.start import modules_at_first_paint

HEAVY = {"numpy", "sqlalchemy", "alembic", "lxml", "feedparser", "httpx2", "PIL", "pygments", "asyncio", "readability"}
LATER = {"ui.dialogs.settings", "ui.dialogs.palette", "ui.dialogs.add_feed", "ui.article.photo", "ui.notices"}


@pytest.mark.usefixtures("filled")
def test_nothing_heavy_is_loaded_before_the_list_is_painted(library_folder: Path, filled: Library) -> None:
    loaded = modules_at_first_paint(library_folder)
    assert "ui.headlines.table" in loaded
    assert {name.partition(".")[0] for name in loaded} & HEAVY == set()
    assert loaded & LATER == set()
