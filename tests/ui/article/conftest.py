"""Articles and picture files to show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reader.values import Article, Offline, Photo
from ui.article.view import ArticleView

MakeArticle = Callable[..., Article]
MakePhoto = Callable[..., Photo]


@pytest.fixture
def make_article() -> MakeArticle:
    def make(**changes: object) -> Article:
        facts: dict[str, object] = {
            "id": 1,
            "feed_id": 1,
            "feed": "The Daily Futurist",
            "url": "https://example.org/strait",
            "title": "Ships move again through the strait",
            "dek": None,
            "authors": (),
            "dateline": None,
            "published": datetime(2023, 3, 15, 14, 5, tzinfo=UTC),
            "updated": None,
            "language": "en",
            "section": None,
            "teaser": "Forty-one ships went through.",
            "html": "<p>Forty-one ships went through by Tuesday evening.</p>",
            "text": "Forty-one ships went through by Tuesday evening.",
            "lead": None,
            "photos": (),
            "audio": (),
            "tags": (),
            "read": False,
            "bookmarked": False,
            "offline": Offline(text=True, photos=0, photos_total=0),
        }
        return Article(**{**facts, **changes})  # type: ignore[arg-type]

    return make


@pytest.fixture
def make_photo(tmp_path: Path) -> MakePhoto:
    """A photo with a file of one colour, unless `file=None` is asked for."""

    def make(name: str = "harbour", width: int = 800, height: int = 500, **changes: object) -> Photo:
        file = tmp_path / f"{name}.png"
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor("#3050A0"))
        assert image.save(str(file))
        facts: dict[str, object] = {
            "url": f"https://example.org/{name}.jpg",
            "file": str(file),
            "caption": f"The {name} at dusk.",
            "credit": "Leyla Aydin/Anadolu Pictures",
            "alt": f"A {name}",
            "origin": "figure",
            "width": width,
            "height": height,
        }
        return Photo(**{**facts, **changes})  # type: ignore[arg-type]

    return make


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    """The pane in the size it has in the window."""
    pane = ArticleView()
    qtbot.addWidget(pane)
    pane.resize(640, 800)
    pane.show()
    return pane
