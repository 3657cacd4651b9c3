"""Which edits of a publisher make a version, and what is told of the earlier ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from reader.errors import UsageError
from reader.store.database import Library
from reader.store.revisions import current_version, earlier_versions
from reader.values import Arrival, ParsedPhoto, Stored
from reader.versions import Version

Visit = Callable[..., Stored]
MakeArrival = Callable[..., Arrival]
STORY = "The ferry sank at dawn.\n\nForty-one people were on board."
PHOTO = ParsedPhoto("https://bay.example/1.jpg", "The quay.", "Mina Aziz")


def edited(arrival: Arrival, **fields: object) -> Arrival:
    return replace(arrival, article=replace(arrival.article, **fields), entry_hash=repr(fields))  # type: ignore[arg-type]


def test_each_real_edit_is_a_version_the_newest_first(
    library: Library, visit: Visit, arrival: MakeArrival, now: datetime
) -> None:
    first = arrival("A ferry sinks", text=STORY, photos=(PHOTO,))
    (article_id,) = visit(first).new
    assert earlier_versions(library, article_id) == ()
    edits = (
        {"text": STORY + "\n\nNobody is missing."},
        {"title": "A ferry sank"},
        {"photos": (replace(PHOTO, caption="A boat."),)},
    )
    for number, change in enumerate(edits):
        first = edited(first, **change)
        visit(updated=((article_id, first),), at=now + timedelta(hours=number))
    newest, middle, oldest = earlier_versions(library, article_id)
    assert [one.replaced for one in (newest, middle, oldest)] == [now + timedelta(hours=hours) for hours in (2, 1, 0)]
    assert oldest.version == Version("A ferry sinks", STORY, ("The quay. Mina Aziz",))
    assert middle.version.text.endswith("missing.")
    assert newest.version.captions == ("The quay. Mina Aziz",)
    assert current_version(library, article_id).captions == ("A boat. Mina Aziz",)


@pytest.mark.parametrize(
    "change",
    [
        {"html": '<p><a href="https://shop.example/?ad=2">The ferry</a> sank at dawn.</p>'},
        {"text": f"{STORY}\n\nAdvertisement"},
        {"text": f"{STORY}\n\n212 comments"},
        {"text": STORY.replace(" ", "\u00a0")},
        {"title": "A  ferry “sinks”"},
        {"teaser": "Another teaser."},
        {"photos": (replace(PHOTO, url="https://bay.example/1.jpg?w=900"),)},
    ],
)
def test_what_no_reader_would_call_an_edit_is_no_version(
    library: Library, visit: Visit, arrival: MakeArrival, change: dict[str, object]
) -> None:
    first = arrival('A ferry "sinks"', text=STORY, photos=(PHOTO,))
    (article_id,) = visit(first).new
    assert visit(updated=((article_id, edited(first, **change)),)).updated == (article_id,)
    assert earlier_versions(library, article_id) == ()
    with library.read() as connection:
        assert connection.execute("SELECT count(*) FROM revision").fetchone() == (0,)


def test_a_version_that_older_cutlines_kept_for_nothing_is_passed_over(
    library: Library, visit: Visit, arrival: MakeArrival, now: datetime
) -> None:
    first = arrival("A ferry sinks", text=STORY)
    (article_id,) = visit(first).new
    visit(updated=((article_id, edited(first, title="A ferry sank")),))
    with library.write() as connection:
        connection.execute(
            """
            INSERT INTO revision(article_id, replaced, title, content, photos)
            SELECT a.id, ?, a.title, b.content, '[]' FROM article a JOIN body b ON b.article_id = a.id
            """,
            (int(now.timestamp()),),
        )
    assert [one.version.title for one in earlier_versions(library, article_id)] == ["A ferry sinks"]


def test_an_article_that_is_not_there(library: Library) -> None:
    assert earlier_versions(library, 99) == ()
    with pytest.raises(UsageError, match="no article 99"):
        current_version(library, 99)
