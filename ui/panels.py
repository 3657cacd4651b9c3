"""What the panes have in common: the bar at their top, its buttons, and quiet labels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

BAR = 52
ICON = 18


def give_viewport(area: QAbstractScrollArea) -> None:
    """Let what scrolls in `area` lie on a widget that Python has made.

    To find out what Qt has made, PySide goes through every kind of widget: 15 ms of a start, the first time.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)


def stack(frame: QFrame, ground: str, *parts: QWidget, stretch: int) -> None:
    """Make `frame` a pane on `ground` ("paper", "list", "side") with `parts` below each other; one stretches."""
    frame.setProperty("panel", ground)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for number, part in enumerate(parts):
        column.addWidget(part, 1 if number == stretch else 0)


def bar(*parts: QWidget | None) -> QWidget:
    """The bar at the top of a pane; `None` is the room that stretches."""
    widget = QWidget()
    widget.setFixedHeight(BAR)
    row = QHBoxLayout(widget)
    row.setContentsMargins(18, 0, 12, 0)
    row.setSpacing(2)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return widget


def tool_button(action: QAction) -> QToolButton:
    """A button for `action`: its picture, tooltip and state follow it."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setIconSize(QSize(ICON, ICON))
    button.setFixedSize(32, 32)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text().replace("&", ""))
    return button


def floating(window: QWidget) -> QFrame:
    """The rounded card that fills `window`, which floats over another and has no frame of its own."""
    window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    inner = QFrame()
    inner.setProperty("panel", "card")
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inner)
    return inner


def segments(name: str, choices: Sequence[tuple[object, str]], chosen: object) -> tuple[QWidget, QButtonGroup]:
    """Buttons in a row of which one is down: (value, words) each; their numbers are the ids of the group."""
    row = QWidget()
    row.setProperty("panel", "segments")
    row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    group = QButtonGroup(row)
    line = QHBoxLayout(row)
    line.setContentsMargins(3, 3, 3, 3)
    line.setSpacing(2)
    for number, (value, words) in enumerate(choices):
        button = QPushButton(words)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setChecked(value == chosen)
        button.setAccessibleName(f"{name}: {words}")
        group.addButton(button, number)
        line.addWidget(button, 1)
    return row, group


def waiting_bar(name: str) -> QProgressBar:
    """A line that says that something is under way; it runs to and fro, but where the system wants no motion."""
    line = QProgressBar()
    line.setAccessibleName(name)
    moves = line.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
    line.setRange(0, 0 if moves else 1)
    line.setValue(1)
    return line


def label(text: str, font: QFont, tone: str = "", *, wrap: bool = False) -> QLabel:
    """A line or a paragraph of words; `tone` is "", "quiet", "faint", "accent" or "alert"."""
    words = QLabel(text)
    words.setFont(font)
    words.setProperty("tone", tone)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(wrap)
    words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed)
    return words
