"""The card that says that something went wrong: calm, in a corner, and in nobody's way until it is closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui import fonts
from ui.icons import icon
from ui.panels import label
from ui.theme import Theme

WIDTH, FROM_EDGE, ABOVE_UNDO = 400, 18, 74
"""`ABOVE_UNDO`: so far from the foot of the window, where the undo bar stands."""


class BugCard(QFrame):
    """Signals: `report_asked()`, `log_asked()`."""

    report_asked = Signal()
    log_asked = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._around = window
        self.setProperty("panel", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._title = label("", fonts.sans(14, 600), wrap=True)
        self._words = label("", fonts.sans(13), "quiet", wrap=True)
        self.copy_button = QPushButton(self.tr("Copy report"))
        self.copy_button.setToolTip(self.tr("What runs here and what went wrong, for whoever mends Cutline"))
        self.copy_button.clicked.connect(self.report_asked)
        self.log_button = QPushButton(self.tr("Show log"))
        self.log_button.setFlat(True)
        self.log_button.clicked.connect(self.log_asked)
        self.close_button = QToolButton()
        self.close_button.setIconSize(QSize(16, 16))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self, self.hide, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.log_button)
        foot.addStretch(1)
        column.setContentsMargins(18, 12, 12, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addLayout(foot)
        window.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.close_button.setIcon(icon("x", theme.ink2, 16))

    def tell(self, title: str, *, private: bool) -> None:
        """Say so; the keyboard stays where it is.  `private`: the report may have titles and addresses."""
        self._title.setText(title)
        words = self.tr("What is stored stays stored, and you can go on.")
        holds = self.tr("A report without titles and addresses helps to mend this.")
        if private:
            holds = self.tr("A report helps to mend this; it may hold titles and addresses.")
        self._say(f"{words} {holds}")
        self.setAccessibleName(title)
        self.show()
        self.raise_()

    def show_copied(self) -> None:
        """The report is on the clipboard."""
        self._say(self.tr("The report is copied: paste it where you report the fault."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleDescription(words)
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        around = self._around.rect()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = FROM_EDGE if mirrored else around.width() - self.width() - FROM_EDGE
        self.move(x, around.height() - self.height() - ABOVE_UNDO)
