"""A real library in a temporary folder, and short ways to put something into it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from reader.store import articles, feeds
from reader.store.database import Library, open_library
from reader.values import Arrival, Changes, ParsedArticle, ParsedFeed, Picture, Stored, Validators


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty library; running the migrations for each test would take most of its time."""
    folder = tmp_path_factory.mktemp("made-once")
    open_library(folder).close()
    return folder


@pytest.fixture
def library(tmp_path: Path, made_once: Path) -> Iterator[Library]:
    shutil.copytree(made_once, tmp_path / "library")
    with open_library(tmp_path / "library", busy_seconds=2) as opened:
        yield opened


@pytest.fixture
def feed_id(library: Library, now: datetime) -> int:
    return feeds.add(library, "https://bay.example/feed", now=now)[0]


@pytest.fixture
def arrival() -> Callable[..., Arrival]:
    """An entry named `title`; it counts as changed whenever anything in it does."""

    def make(title: str, **fields: Any) -> Arrival:
        fields.setdefault("guid", title)
        fields.setdefault("url", f"https://bay.example/{fields['guid']}")
        fields.setdefault("text", f"The story of {title}.")
        fields.setdefault("html", f"<p>{fields['text']}</p>")
        fields.setdefault("teaser", fields["text"])
        fields.setdefault("published", datetime(2026, 11, 20, tzinfo=UTC))
        article = ParsedArticle(title=title, **fields)
        text = f"{title}\n{article.text}".encode()
        return Arrival(article, sha256(text).hexdigest()[:32], sha256(repr(article).encode()).hexdigest()[:32])

    return make


@pytest.fixture
def visit(library: Library, feed_id: int, now: datetime) -> Callable[..., Stored]:
    """Stores what a visit to the feed brought."""

    def store(
        *new: Arrival,
        updated: tuple[tuple[int, Arrival], ...] = (),
        moved: tuple[tuple[int, Arrival], ...] = (),
        feed: int = feed_id,
        at: datetime = now,
        parsed: ParsedFeed | None = None,
        moved_to: str | None = None,
    ) -> Stored:
        return articles.store_feed(
            library,
            feed,
            parsed or ParsedFeed("Bay Observer", site_url="https://bay.example/"),
            Changes(new, updated, moved),
            Validators(etag='"1"'),
            now=at,
            next_due=at + timedelta(hours=1),
            interval=3600,
            rules=1,
            moved_to=moved_to,
        )

    return store


@pytest.fixture
def picture() -> Callable[..., Picture]:
    """A picture whose bytes are `data`: the store never decodes one."""

    def make(data: bytes = b"picture", **fields: Any) -> Picture:
        return Picture(data, ".jpg", 640, 400, b"thumb " + data, **fields)

    return make


@pytest.fixture
def sound(library: Library) -> Callable[[], None]:
    """Asserts that all that is derived agrees with what it is derived from, the index with every text included."""
    from reader.store.soundness import check

    def assert_sound() -> None:
        assert check(library) == ()
        with library.write() as connection:
            connection.execute("INSERT INTO article_fts(article_fts, rank) VALUES ('integrity-check', 1)")

    return assert_sound
