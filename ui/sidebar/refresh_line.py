"""The one quiet place that tells what is being fetched: a line, a thin measure above it, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import fonts
from ui.icons import icon
from ui.panels import tool_button
from ui.progress import Progress
from ui.theme import Theme


class RefreshLine(QWidget):
    """Shows `Progress`.  Signals: `failures_opened()` when what failed is asked for."""

    failures_opened = Signal()

    def __init__(self, theme: Theme, refresh: QAction, stop: QAction) -> None:
        super().__init__()
        self._theme = theme
        self._progress = Progress()
        self._rail = False
        self.setFixedHeight(44)
        self._words = QPushButton()
        self._words.setFont(fonts.sans(12))
        self._words.setFlat(True)
        self._words.setMinimumWidth(20)
        self._words.clicked.connect(self._on_clicked)
        self._refresh, self._stop = tool_button(refresh), tool_button(stop)
        self._failed = QAction(self.tr("What failed, and why"), self)
        self._failed.triggered.connect(self._on_clicked)
        self._trouble = tool_button(self._failed)
        for button in (self._refresh, self._stop, self._trouble):
            button.setFixedSize(28, 28)
            button.setIconSize(QSize(15, 15))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(4)
        self._row.addWidget(self._words, 1)
        for button in (self._trouble, self._refresh, self._stop):
            self._row.addWidget(button)
        self.set_rail(False)

    def set_rail(self, on: bool) -> None:
        """Show marks alone, for there is no room for words; or the whole line."""
        self._rail = on
        self._row.setContentsMargins(*((0, 1, 0, 0) if on else (18, 1, 10, 0)))
        self.show_progress(self._progress)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme
        self.show_progress(self._progress)

    def show_progress(self, progress: Progress) -> None:
        """Say this."""
        self._progress = progress
        failed = bool(progress.failures)
        trouble = self._rail and failed and not progress.running
        self._words.setVisible(not self._rail)
        self._trouble.setVisible(trouble)
        self._refresh.setVisible(not progress.running and not trouble)
        self._stop.setVisible(progress.running)
        words = progress.text
        if progress.running and progress.total > 1:
            words = f"{progress.text}  {progress.done}/{progress.total}"
        self._words.setAccessibleName(words or self.tr("Nothing is being fetched"))
        self.setToolTip(words if self._rail else "")
        self._failed.setIcon(icon("triangle-alert", self._theme.alert, 15))
        self._words.setToolTip(self.tr("What failed, and why") if failed else words)
        self._words.setCursor(Qt.CursorShape.PointingHandCursor if failed else Qt.CursorShape.ArrowCursor)
        self._words.setFocusPolicy(Qt.FocusPolicy.TabFocus if failed else Qt.FocusPolicy.NoFocus)
        style = (
            f"color: {self._theme.alert if failed else self._theme.ink3}; text-align: left; padding: 4px 0; border: 0"
        )
        if style != self._words.styleSheet():
            self._words.setStyleSheet(style)
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(self._theme.rule))
        if self._progress.running and self._progress.total:
            share = min(self._progress.done / self._progress.total, 1.0)
            painter.fillRect(QRectF(0, 0, self.width() * share, 2), QColor(self._theme.accent))
        painter.end()

    def _fit(self) -> None:
        progress = self._progress
        room = self._words.width() - 4
        metrics = self._words.fontMetrics()
        tail = f"  {progress.done}/{progress.total}" if progress.running and progress.total > 1 else ""
        room -= metrics.horizontalAdvance(tail)
        shown = metrics.elidedText(progress.text, Qt.TextElideMode.ElideRight, room) + tail
        self._words.setText(shown.replace("&", "&&"))

    def _on_clicked(self) -> None:
        if self._progress.failures:
            self.failures_opened.emit()
