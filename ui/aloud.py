"""Reads the story aloud, a paragraph at a time, from where one is; where Qt's speech module is installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import Protocol

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAction

from reader.values import Article
from ui.article.view import ArticleView


class Voice(Protocol):
    """What speaks."""

    def say(self, text: str, language: str, said: Callable[[], None]) -> None:
        """Say this, and call `said` at its end; what is being said is left off."""

    def stop(self) -> None:
        """Be silent."""


def voice(parent: QObject) -> Voice | None:
    """The voice of this system; `None` without Qt's module (it is in PySide6-Addons), or without any engine."""
    if find_spec("PySide6.QtTextToSpeech") is None:
        return None
    from PySide6.QtTextToSpeech import QTextToSpeech

    if not QTextToSpeech.availableEngines():
        return None

    class QtVoice(QObject):
        def __init__(self) -> None:
            super().__init__(parent)
            self._engine = QTextToSpeech(self)
            self._said: Callable[[], None] | None = None
            self._engine.stateChanged.connect(self._on_state_changed)

        def say(self, text: str, language: str, said: Callable[[], None]) -> None:
            if language:
                self._engine.setLocale(QLocale(language))
            self._said = said
            self._engine.say(text)

        def stop(self) -> None:
            self._said = None
            self._engine.stop()

        def _on_state_changed(self, state: object) -> None:
            if state == QTextToSpeech.State.Ready and self._said is not None:
                said, self._said = self._said, None
                said()

    return QtVoice()


class Aloud(QObject):
    """Speaks what `view` shows.  Without a voice its action is not there."""

    def __init__(self, view: ArticleView, action: QAction, found: Voice | None, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._action, self._voice = view, action, found
        self._rest: list[tuple[int, str]] = []
        self._read = 0
        action.setVisible(found is not None)
        action.setEnabled(found is not None)

    def turn(self) -> None:
        """Begin where one is, or stop."""
        if self._action.isChecked() and self._view.article is not None:
            self._rest, self._read = self._view.paragraphs(), self._view.article.id
            self._go_on()
        else:
            self.stop()

    def follow(self, article: Article) -> None:
        """This story is shown: what another said is left off."""
        if article.id != self._read:
            self.stop()

    def stop(self) -> None:
        """Be silent: it was asked for, or another story is shown."""
        self._rest = []
        if self._voice is not None:
            self._voice.stop()
        self._action.setChecked(False)
        self._view.mark_spoken(None)

    def _go_on(self) -> None:
        article = self._view.article
        if not self._rest or article is None or self._voice is None:
            self.stop()
            return
        number, text = self._rest.pop(0)
        self._view.mark_spoken(number)
        self._voice.say(text, article.language or "", self._go_on)
