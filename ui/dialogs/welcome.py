"""The first run: a page, not a box, with the four ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import fonts
from ui.icons import icon_pixmap
from ui.panels import label
from ui.theme import Theme

WIDTH = 560


class Way(QPushButton):
    """One way to begin: a drawing, what it is called, and what comes of it."""

    def __init__(self, drawing: str, title: str, words: str) -> None:
        super().__init__()
        self._drawing = drawing
        self._icon = QLabel()
        self._icon.setFixedWidth(30)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        text = QVBoxLayout()
        text.setSpacing(2)
        for part in (label(title, fonts.sans(14, 600)), label(words, fonts.sans(12.5), "quiet", wrap=True)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            text.addWidget(part)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 18, 14)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    def sizeHint(self) -> QSize:
        """A button asks for the room of its text; this one has a layout in place of it."""
        width = self.width() if self.width() > 300 else WIDTH
        return QSize(WIDTH, self._row.totalHeightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._icon.setPixmap(icon_pixmap(self._drawing, theme.accent, 22, self.devicePixelRatioF()))


class WelcomePage(QFrame):
    """Signals: `sample_asked()`, `starters_asked()`, `import_asked()`, `address_given(str)`."""

    sample_asked = Signal()
    starters_asked = Signal()
    import_asked = Signal()
    address_given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("panel", "paper")
        self.sample = Way(
            "book-open",
            self.tr("Read the sample edition now"),
            self.tr("Three small papers on places, finds and nature, here already and without a network."),
        )
        self.starters = Way(
            "library", self.tr("Pick from starter feeds"), self.tr("Newspapers and journals by subject and country.")
        )
        self.imported = Way(
            "file-input",
            self.tr("Bring your subscriptions along"),
            self.tr("An OPML file from another reader, with its folders."),
        )
        self.sample.clicked.connect(self.sample_asked)
        self.starters.clicked.connect(self.starters_asked)
        self.imported.clicked.connect(self.import_asked)
        self.field = QLineEdit()
        self.field.setFont(fonts.sans(14))
        self.field.setMinimumHeight(26)
        self.field.setPlaceholderText(self.tr("Paste the address of a feed, or of a site that you like"))
        self.field.setAccessibleName(self.tr("Address of a feed or a site"))
        self.field.returnPressed.connect(self._on_given)
        self._look = QPushButton(self.tr("Look for it"))
        self._look.setMinimumHeight(26)
        self._look.clicked.connect(self._on_given)
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        for way in (self.sample, self.starters, self.imported):
            way.set_theme(theme)
            way.setStyleSheet(
                f"Way {{ background: {theme.list}; border: 1px solid {theme.rule}; border-radius: 10px;"
                " padding: 0; min-height: 0 }"
                f" Way:hover {{ background: {theme.row_hover}; border-color: {theme.quote_rule} }}"
                f" Way:focus {{ border-color: {theme.accent} }} Way:pressed {{ background: {theme.row_selected} }}"
            )

    def _lay_out(self) -> None:
        page = QWidget()
        page.setMaximumWidth(WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 24, 0, 32)
        column.setSpacing(10)
        column.addStretch(3)
        column.addWidget(label(self.tr("Cutline"), fonts.serif(52, 700, optical=60)))
        dek = self.tr(
            "The news, read in peace: headlines from where you choose, each photo with its caption, and beside every "
            "story the others that belong with it. All of it stays on this machine and is there without a network."
        )
        column.addWidget(label(dek, fonts.serif(18, optical=18), "quiet", wrap=True))
        column.addSpacing(20)
        for way in (self.sample, self.starters, self.imported):
            column.addWidget(way)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._look)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(4)
        middle = QWidget()
        around = QHBoxLayout(middle)
        around.setContentsMargins(40, 0, 40, 0)
        around.addStretch(1)
        around.addWidget(page, 100)
        around.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        middle.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _on_given(self) -> None:
        address = self.field.text().strip()
        if address:
            self.address_given.emit(address)
        else:
            self.field.setFocus()
