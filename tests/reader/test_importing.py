"""What an import does with a story that no sandbox survives, and with files that hold nothing."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import pytest

from reader.errors import ParseError, UsageError
from reader.importing import BATCH, Imported, take_in
from reader.intake.archives.kept import Kept, shape
from reader.job import Job
from reader.progress import Event
from reader.store import articles
from reader.store.database import Library, open_library
from reader.values import Arrival, Scope


class FrailSandbox:
    """Dies of every batch with poison in it."""

    width = 1

    def __init__(self) -> None:
        self.batches: list[int] = []

    async def shape(self, batch: Sequence[Kept], now: datetime) -> list[Arrival]:
        self.batches.append(len(batch))
        if any("poison" in kept.story.title for kept in batch):
            raise ParseError("It could not be read: it takes too much time or memory.")
        return [shape(kept, now) for kept in batch]

    def close(self) -> None:
        """There is no child."""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library") as opened:
        yield opened


def imported_from(library: Library, file: Path, content: object, events: list[Event] | None = None) -> Imported:
    file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    job = Job(library, cast(Any, None), cast(Any, FrailSandbox()), cast(Any, None), (events or []).append)
    imported = Imported()
    asyncio.run(take_in(job, file, imported))
    return imported


def test_a_story_that_cannot_be_read_costs_no_other(library: Library, tmp_path: Path) -> None:
    titles = [f"Story {number}" for number in range(BATCH + 5)]
    titles[3] = "poison"
    stories = [{"title": title, "url": f"https://x.example/{number}"} for number, title in enumerate(titles)]
    imported = imported_from(library, tmp_path / "saved", stories)
    assert (imported.links, imported.skipped) == (len(titles) - 1, 1)
    assert imported.reasons == [("poison", "It could not be read: it takes too much time or memory.")]
    found = {row.title for row in articles.headlines(library, Scope(bookmarked=True), limit=100)}
    assert found == set(titles) - {"poison"}


@pytest.mark.parametrize("content", [{}, [], {"name": "a package"}, "url,title\n", "<dl><p></dl>"])
def test_a_file_with_nothing_in_it_is_said_to_be_so(library: Library, tmp_path: Path, content: object) -> None:
    imported = imported_from(library, tmp_path / "saved", content)
    assert imported.broken == "There is nothing in this file that Cutline can keep."


def test_a_file_that_is_not_there_is_told_in_words(library: Library, tmp_path: Path) -> None:
    job = Job(library, cast(Any, None), cast(Any, None), cast(Any, None), lambda event: None)
    with pytest.raises(UsageError, match="cannot be read: No such file"):
        asyncio.run(take_in(job, tmp_path / "nothing", Imported()))
