"""Where a link leads, in a small label at the foot of the pane."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.fonts import sans
from ui.theme import Theme

_INSET = 10
_SHARE = 0.75


class LinkLabel(QLabel):
    """Floats over its parent, bottom left; it takes no clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pane = parent
        self.setFont(sans(12))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"background: {theme.code_box}; color: {theme.ink2}; border: 1px solid {theme.rule};"
            " border-radius: 5px; padding: 3px 8px;"
        )

    def show_address(self, address: str) -> None:
        """Show an address, shortened in its middle if it is long; hide for ""."""
        room = round(self._pane.width() * _SHARE)
        self.setText(self.fontMetrics().elidedText(address, Qt.TextElideMode.ElideMiddle, room))
        self.adjustSize()
        self.keep_in_corner()
        self.setVisible(bool(address))

    def keep_in_corner(self) -> None:
        self.move(_INSET, self._pane.height() - self.height() - _INSET)
