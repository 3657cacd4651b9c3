"""News that came while one looked elsewhere, in one notice: "14 new in 3 feeds".  Off until it is wanted.

Qt shows notices beside an icon in the tray.  Where the desktop has no tray there are none, and the settings say so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from reader.values import Feed
from ui.language import in_a_row
from ui.settings import Settings

translate = QCoreApplication.translate
NAMED = 3


def has_tray() -> bool:
    """Whether this desktop can show an icon and notices."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def wanted(arrived: Mapping[int, int], asked: Mapping[int, int], feeds: Sequence[Feed]) -> list[tuple[Feed, int]]:
    """The feeds to tell of, and how many stories: all that `arrived` where the feed's settings ask for it, else those
    that rules `asked` for.
    """
    found = [(feed, (arrived if feed.notify else asked).get(feed.id, 0)) for feed in feeds]
    return [(feed, number) for feed, number in found if number]


def notice(
    arrived: Mapping[int, int], feeds: Sequence[Feed], asked: Mapping[int, int] = MappingProxyType({})
) -> tuple[str, str]:
    """The words of a notice, its title and what stands under it; ("", "") where nobody wants one."""
    told = wanted(arrived, asked, feeds)
    if not told:
        return "", ""
    told.sort(key=lambda one: one[1], reverse=True)
    number = sum(count for _, count in told)
    if len(told) == 1:
        return told[0][0].title, translate("notices", "%n new", "", number)
    feeds_words = translate("notices", "%n feeds", "", len(told))
    title = translate("notices", "%n new in {feeds}", "", number).format(feeds=feeds_words)
    names = in_a_row(feed.title for feed, _ in told[:NAMED])
    return title, f"{names} …" if len(told) > NAMED else names


class Notices(QObject):
    """The icon in the tray and what is told there.

    Signals: `window_asked()`; `stories_asked(str)`, the key of the place where the stories of a notice are.
    """

    window_asked = Signal()
    stories_asked = Signal(str)

    def __init__(self, window: QWidget, refresh: QAction, leave: QAction) -> None:
        super().__init__(window)
        self._window = window
        self._place = "unread"
        self._wanted = False
        self._menu = QMenu(window)
        self._menu.addAction(self.tr("Show Cutline"), self.window_asked.emit)
        self._menu.addActions([refresh, leave])
        self._icon: QSystemTrayIcon | None = None

    @property
    def in_tray(self) -> bool:
        """Whether there is an icon that brings the window back."""
        return self._icon is not None and self._icon.isVisible()

    def prefer(self, settings: Settings) -> None:
        """Be in the tray or not, tell of news or not."""
        self._wanted = settings.notify
        if (settings.notify or settings.tray) and has_tray():
            if self._icon is None:
                self._icon = QSystemTrayIcon(self._window.windowIcon(), self)
                self._icon.setToolTip("Cutline")
                self._icon.setContextMenu(self._menu)
                self._icon.activated.connect(self._on_activated)
                self._icon.messageClicked.connect(lambda: self.stories_asked.emit(self._place))
            self._icon.show()
        elif self._icon is not None:
            self._icon.hide()

    def tell(self, arrived: Mapping[int, int], feeds: Sequence[Feed], asked: Mapping[int, int]) -> None:
        """Tell of what arrived and of what rules asked for, by feed, unless one looks at the window."""
        if not self._wanted or self._icon is None or self._window.isActiveWindow():
            return
        title, words = notice(arrived, feeds, asked)
        if title:
            new = [feed.id for feed, _ in wanted(arrived, asked, feeds)]
            self._place = f"feed:{new[0]}" if len(new) == 1 else "unread"
            self._icon.showMessage(title, words, self._window.windowIcon())

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.window_asked.emit()
