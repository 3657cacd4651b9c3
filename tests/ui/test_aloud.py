"""Reading aloud, with a voice that is written here: Qt's module is seldom installed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.values import Article, Offline
from ui.aloud import Aloud
from ui.article.view import ArticleView


class Herald:
    """Writes down what it is to say."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.languages: list[str] = []
        self.end: Callable[[], None] = lambda: None
        self.silenced = 0

    def say(self, text: str, language: str, said: Callable[[], None]) -> None:
        self.heard.append(text)
        self.languages.append(language)
        self.end = said

    def stop(self) -> None:
        self.silenced += 1


def story(number: int = 1, language: str | None = "en") -> Article:
    html = "<p>Ships move.</p><pre>a = 1</pre><p>Fog lifts.</p>"
    return Article(
        number, 1, "Post", "https://e.org", "The strait", None, (), None, datetime(2023, 3, 15, tzinfo=UTC), None,
        language, None, "", html, "Ships move. Fog lifts.", None, (), (), (), False, False, Offline(True, 0, 0),
    )  # fmt: skip


@pytest.fixture
def herald() -> Herald:
    return Herald()


@pytest.fixture
def aloud(qtbot, herald: Herald) -> Aloud:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(640, 800)
    view.show_article(story())
    action = QAction(view)
    action.setCheckable(True)
    return Aloud(view, action, herald, view)


def begin(aloud: Aloud) -> None:
    aloud._action.setChecked(True)
    aloud.turn()


def test_it_goes_from_paragraph_to_paragraph_and_ends(aloud, herald) -> None:
    begin(aloud)
    while aloud._action.isChecked():
        herald.end()
    assert herald.heard[:2] == ["Post", "The strait"]
    assert herald.heard[-2:] == ["Ships move.", "Fog lifts."]
    assert "a = 1" not in herald.heard
    assert set(herald.languages) == {"en"}


def test_it_stops_when_it_is_told_to(aloud, herald) -> None:
    begin(aloud)
    aloud._action.setChecked(False)
    aloud.turn()
    assert herald.silenced == 1
    herald.end()
    assert len(herald.heard) == 1


def test_another_story_silences_it_and_the_same_does_not(aloud, herald) -> None:
    begin(aloud)
    aloud.follow(story())
    assert aloud._action.isChecked()
    aloud.follow(story(2))
    assert not aloud._action.isChecked()


def test_without_a_voice_there_is_nothing_to_press(qtbot) -> None:
    parent = QObject()
    action = QAction(parent)
    view = ArticleView()
    qtbot.addWidget(view)
    Aloud(view, action, None, parent)
    assert not action.isVisible()
    assert not action.isEnabled()
