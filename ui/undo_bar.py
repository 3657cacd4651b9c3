"""What has just been done, in words, with a way to take it back: a bar that stands for eight seconds.

What was done before can be taken back as well, the last thing first.  Something that only happens when nobody takes it
back ("settle": a feed that is removed) can be taken back as long as the bar stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui import fonts
from ui.panels import label
from ui.theme import Theme

STANDS_MS = 8_000
MOST_STEPS = 50


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """Something that was done.  `undo` gives `False` where it could not be taken back, which it has told."""

    words: str
    undo: Callable[[], object]


class UndoBar(QFrame):
    """One thing at a time: the next one settles the one before."""

    def __init__(self, window: QWidget, theme: Theme, *, stands_ms: int = STANDS_MS) -> None:
        super().__init__(window)
        self._around = window
        self._words = label("", fonts.sans(13))
        self._button = QPushButton(self.tr("Undo"))
        self._button.setFont(fonts.sans(13, 600))
        self._button.setFlat(True)
        self._button.clicked.connect(self.undo)
        self._done: list[Step] = []
        self._shown: Step | None = None
        self._settle: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=stands_ms)
        self._timer.timeout.connect(self.settle)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 7, 9, 7)
        row.setSpacing(14)
        row.addWidget(self._words)
        row.addWidget(self._button)
        window.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the other way round: light on dark, dark on light."""
        self.setStyleSheet(
            f"UndoBar {{ background: {theme.ink}; border-radius: 10px }} QLabel {{ color: {theme.paper} }}"
            f" QPushButton {{ color: {theme.link_line}; border: 1px solid transparent; border-radius: 6px;"
            f" padding: 3px 9px; background: transparent }} QPushButton:hover {{ border-color: {theme.ink3} }}"
        )

    def remember(self, words: str, undo: Callable[[], object]) -> None:
        """Something was done that shows by itself; no bar is needed, but it can be taken back."""
        self._done = [*self._done, Step(words, undo)][-MOST_STEPS:]

    def tell(
        self, words: str, undo: Callable[[], object] | None = None, settle: Callable[[], None] | None = None
    ) -> None:
        """Say `words`.  `undo` takes it back; `settle` is called once when nobody did."""
        self.settle()
        self._settle = settle
        if undo is not None:
            self.remember(words, undo)
            self._shown = self._done[-1]
        self._words.setText(words)
        self._button.setVisible(undo is not None)
        self.setAccessibleName(words)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def undo(self) -> None:
        """Take back the last thing that was done."""
        if not self._done:
            self.tell(self.tr("There is nothing to take back."))
            return
        step = self._done.pop()
        shown = step is self._shown
        if shown:
            self._settle = self._shown = None
            self._timer.stop()
            self.hide()
        if step.undo() is False:
            self._done.append(step)
        elif not shown:
            self.tell(self.tr("Taken back: {words}").format(words=step.words))

    def settle(self) -> None:
        """It stands: nobody took it back."""
        settle, shown, self._settle, self._shown = self._settle, self._shown, None, None
        self._timer.stop()
        self.hide()
        if settle is not None:
            # What has happened now for good cannot be taken back.
            self._done = [step for step in self._done if step is not shown]
            settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        around = self._around
        self.adjustSize()
        self.move((around.width() - self.width()) // 2, around.height() - self.height() - 24)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
