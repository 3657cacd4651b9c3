"""Everything one can do, declared once: name, words, tooltip, keys, icon, menu.  The window connects each to its slot.

Single keys are those of NetNewsWire and newsboat.  Buttons, menus and the list of shortcuts are all made from this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.icons import icon
from ui.theme import Theme

translate = QCoreApplication.translate
TURNED = {"arrow-left": "arrow-right", "arrow-right": "arrow-left", "panel-left": "panel-right"}
TURNED |= {"panel-right": "panel-left", "external-link": "square-arrow-out-up-left"}
"""Drawings that say where something is, where one reads from right to left."""


class Declared(NamedTuple):
    """An action before it is made.  `icon_on`: the drawing where it is checked."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    icon_on: str = ""
    checkable: bool = False


def declared() -> tuple[Declared, ...]:
    """All actions, in the order of the menus."""
    file, view = translate("actions", "&File"), translate("actions", "&View")
    go, story, aid = translate("actions", "&Go"), translate("actions", "&Story"), translate("actions", "&Help")
    return (
        Declared("add", file, translate("actions", "&Add a feed …"), ("A", "Ctrl+N"), "plus"),
        Declared("starters", file, translate("actions", "Pick from &starter feeds …"), (), "library"),
        Declared("import", file, translate("actions", "&Import feeds or stories …"), (), "file-input"),
        Declared("save_page", file, translate("actions", "&Keep a page …"), (), "file-down"),
        Declared("paste", file, translate("actions", "&Paste a link"), ("Ctrl+V",), "clipboard-paste"),
        Declared("refresh", file, translate("actions", "&Refresh"), ("R", "F5"), "refresh-cw"),
        Declared("refresh_all", file, translate("actions", "Refresh e&verything"), ("Shift+F5",)),
        Declared("offline", file, translate("actions", "Make complete &offline"), (), "cloud-download"),
        Declared("feed_settings", file, translate("actions", "Fee&d settings …"), ("Ctrl+I",), "sliders-horizontal"),
        Declared("rules", file, translate("actions", "R&ules …"), ("Ctrl+Shift+R",), "list-filter"),
        Declared("rename", file, translate("actions", "Re&name the feed or folder"), ("F2",)),
        Declared("stop", file, translate("actions", "S&top refreshing"), (), "x"),
        Declared("export", file, translate("actions", "E&xport …"), ("Ctrl+E",), "file-output"),
        Declared("print", file, translate("actions", "&Print …"), ("Ctrl+P",), "printer"),
        Declared("storage", file, translate("actions", "Stora&ge …"), (), "hard-drive"),
        Declared("backups", file, translate("actions", "&Copies of the library …"), (), "archive-restore"),
        Declared("settings", file, translate("actions", "S&ettings …"), ("Ctrl+,",), "settings"),
        Declared("quit", file, translate("actions", "&Quit"), ("Ctrl+Q",)),
        Declared("toggle_feeds", view, translate("actions", "Show &feeds"), ("Ctrl+1",), "panel-left", checkable=True),
        Declared(
            "toggle_related", view, translate("actions", "Show &related stories"), ("Ctrl+2",), "panel-right", "", True
        ),
        Declared("light", view, translate("actions", "&Light"), (), "sun", checkable=True),
        Declared("dark", view, translate("actions", "&Dark"), (), "moon", checkable=True),
        Declared("sepia", view, translate("actions", "&Sepia"), (), "coffee", checkable=True),
        Declared("system", view, translate("actions", "As the &system"), (), "monitor", checkable=True),
        Declared("hours", view, translate("actions", "By the &hour"), (), "sun-moon", checkable=True),
        Declared("theme", view, translate("actions", "Change between light and dark"), ("Ctrl+T",), "moon"),
        Declared("larger", view, translate("actions", "Larger &type"), ("Ctrl++", "Ctrl+="), "a-arrow-up"),
        Declared("smaller", view, translate("actions", "Smaller ty&pe"), ("Ctrl+-",), "a-arrow-down"),
        Declared("normal", view, translate("actions", "&Normal type"), ("Ctrl+0",)),
        Declared(
            "comfortable",
            view,
            translate("actions", "&Comfortable headlines"),
            ("Ctrl+Alt+1",),
            "layout-list",
            "",
            True,
        ),
        Declared("compact", view, translate("actions", "C&ompact headlines"), ("Ctrl+Alt+2",), "rows-3", "", True),
        Declared("titles", view, translate("actions", "&Titles only"), ("Ctrl+Alt+3",), "list", "", True),
        Declared("oldest_first", view, translate("actions", "Oldest &first"), ("Ctrl+Alt+O",), checkable=True),
        Declared("fold_copies", view, translate("actions", "Copies of a story as &one line"), checkable=True),
        Declared("rail", view, translate("actions", "Feeds as &icons"), ("Ctrl+Alt+0",), checkable=True),
        Declared("hide_read", view, translate("actions", "&Hide feeds without unread stories"), checkable=True),
        Declared("next", go, translate("actions", "&Next headline"), ("J",), "arrow-down"),
        Declared("previous", go, translate("actions", "&Previous headline"), ("K",), "arrow-up"),
        Declared("next_unread", go, translate("actions", "Next &unread"), ("N",)),
        Declared("page", go, translate("actions", "Page &down, then next unread"), ("Space",)),
        Declared("back", go, translate("actions", "&Back"), ("Alt+Left", "Backspace"), "arrow-left"),
        Declared("forward", go, translate("actions", "&Forward"), ("Alt+Right",), "arrow-right"),
        Declared("search", go, translate("actions", "&Search all stories"), ("S", "/", "Ctrl+Shift+F"), "search"),
        Declared("save_search", go, translate("actions", "Sa&ve this search …"), ("Ctrl+D",), "bookmark-plus"),
        Declared("jump", go, translate("actions", "&Jump to a headline"), ("'", "Ctrl+J")),
        Declared("notes", go, translate("actions", "Notes and &highlights …"), ("Shift+H",), "notebook-text"),
        Declared("clear_history", go, translate("actions", "&Clear the history")),
        Declared("palette", go, translate("actions", "Go to &anything …"), ("Ctrl+K",), "command"),
        Declared("undo", story, translate("actions", "&Undo"), ("Ctrl+Z",), "undo-2"),
        Declared(
            "bookmark", story, translate("actions", "&Bookmark"), ("B",), "bookmark", "bookmark-check", checkable=True
        ),
        Declared(
            "read", story, translate("actions", "Mark as &read"), ("M",), "circle-dot", "circle-check", checkable=True
        ),
        Declared("mark_all", story, translate("actions", "Mark &all as read"), ("Shift+A",), "check-check"),
        Declared("follow", story, translate("actions", "Fo&llow this story …"), ("Shift+F",), "rss"),
        Declared("page_text", story, translate("actions", "Show the page’s own &text"), ("T",), "scroll-text"),
        Declared("aloud", story, translate("actions", "Read alou&d"), ("Shift+R",), "volume-2", "volume-x", True),
        Declared("find", story, translate("actions", "&Find in this story"), ("Ctrl+F",), "text-search"),
        Declared("open", story, translate("actions", "&Open the original"), ("O",), "external-link"),
        Declared("copy_link", story, translate("actions", "&Copy its address"), ("Ctrl+Shift+C",), "link"),
        Declared("copy_quotation", story, translate("actions", "Copy as &quotation"), ("Ctrl+Alt+C",), "quote"),
        Declared("highlight", story, translate("actions", "&Highlight what is selected"), ("H",), "highlighter"),
        Declared("note", story, translate("actions", "&Write a note …"), ("W",), "message-square-plus"),
        Declared(
            "search_selection", story, translate("actions", "&Search for what is selected"), ("Shift+S",), "search"
        ),
        Declared("versions", story, translate("actions", "Compare earlier &versions …"), ("V",), "file-diff"),
        Declared("tags", story, translate("actions", "Ta&gs …"), ("G",), "tags"),
        Declared("shortcuts", aid, translate("actions", "&Keyboard shortcuts"), ("?",), "keyboard"),
        Declared("log", aid, translate("actions", "Show the &log …"), (), "logs"),
        Declared("report", aid, translate("actions", "Copy a &report for the developers"), (), "clipboard-list"),
        Declared("about", aid, translate("actions", "About &Cutline")),
        Declared("type", "", translate("actions", "Type and colours"), (), "a-large-small"),
        Declared("menu", "", translate("actions", "Menu"), ("F10",), "menu"),
    )


class Listed(NamedTuple):
    """A line of the list of shortcuts."""

    name: str
    words: str
    keys: str


class Actions:
    """The actions of the window, by name."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        self._window, self._theme = window, theme
        self._declared = {entry.name: entry for entry in declared()}
        self._made: dict[str, QAction] = {}
        self._own_keys: dict[str, str] = {}

    def __getitem__(self, name: str) -> QAction:
        made = self._made.get(name)
        return made if made is not None else self._make(self._declared[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._declared)

    def connect(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Connect each action to its slot; their keys work from now on.  KeyError: one has none, which is a bug."""
        for name in self:
            self[name].triggered.connect(_ignoring_checked(slots[name]))
        self._window.addActions([self[name] for name in self])

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in these colours."""
        self._theme = theme
        for name in self._made:
            self._draw(self._declared[name])

    def _make(self, entry: Declared) -> QAction:
        """Made when it is first asked for: few of them are to be seen at the start."""
        action = self._made[entry.name] = QAction(entry.text, self._window)
        action.setObjectName(entry.name)
        action.setCheckable(entry.checkable)
        self._give_keys(entry)
        self._draw(entry)
        return action

    def _draw(self, entry: Declared) -> None:
        theme, name = self._theme, entry.icon
        if entry.name == "theme":
            name = "sun" if theme.dark else "moon"
        if name:
            ink = theme.accent if entry.name == "bookmark" else theme.ink2
            on = (entry.icon_on, ink) if entry.icon_on else None
            drawing = TURNED.get(name, name) if QGuiApplication.isRightToLeft() else name
            self._made[entry.name].setIcon(icon(drawing, theme.ink2, off=theme.scroll_bar_hover, on=on))

    def _give_keys(self, entry: Declared) -> None:
        own, action = self._own_keys.get(entry.name), self._made[entry.name]
        keys = entry.keys if own is None else (own,)
        action.setShortcuts([QKeySequence(key) for key in keys if key])
        say(action, action.text())

    def menus(self) -> list[tuple[str, list[QAction]]]:
        """The menus: title and actions."""
        menus: dict[str, list[QAction]] = {}
        for entry in self._declared.values():
            if entry.menu:
                menus.setdefault(entry.menu, []).append(self[entry.name])
        return list(menus.items())

    def fill(self, into: QMenuBar | QMenu) -> None:
        """Put all menus into a menu bar, or into the one menu of a button."""
        for title, actions in self.menus():
            into.addMenu(title).addActions(actions)

    def shortcuts(self) -> list[tuple[str, list[Listed]]]:
        """For the list of shortcuts: the menu, then its actions with their keys; not those that are hidden."""
        return [
            (
                _plain(title),
                [Listed(one.objectName(), _plain(one.text()), keys_of(one)) for one in actions if one.isVisible()],
            )
            for title, actions in self.menus()
        ]

    def set_keys(self, changed: str) -> None:
        """Give every action its keys: those it is declared with, or those of `changed`, a line "name keys" each."""
        own = _own_keys(changed)
        if own != self._own_keys:
            self._own_keys = own
            for name in self._made:
                self._give_keys(self._declared[name])

    def taken(self, name: str, keys: QKeySequence) -> str:
        """The words of another action than `name` that has these keys already; "" when they are free."""
        return next(
            (
                _plain(action.text())
                for other, action in self._made.items()
                if other != name and any(keys == own for own in action.shortcuts())
            ),
            "",
        )


def changed_keys(changed: str, name: str, keys: QKeySequence | None) -> str:
    """The lines of `Actions.set_keys` with other keys for the action `name`; `None`: those it is declared with."""
    own = _own_keys(changed)
    own.pop(name, None)
    if keys is not None:
        own[name] = keys.toString(QKeySequence.SequenceFormat.PortableText)
    return "\n".join(f"{one} {text}" for one, text in own.items())


def say(action: QAction, text: str) -> None:
    """Let an action be called so, in the menus and in its tooltip, which names its keys."""
    action.setText(text)
    words, shown = _plain(text), keys_of(action)
    action.setToolTip(f"{words}  ({shown})" if shown else words)


def keys_of(action: QAction) -> str:
    """The keys of an action, as they are written on this machine: "R or F5"."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = dict.fromkeys(sequence.toString(native) for sequence in action.shortcuts())
    return translate("actions", " or ").join(list(keys)[:2])


def _own_keys(changed: str) -> dict[str, str]:
    return dict(line.partition(" ")[::2] for line in changed.splitlines())


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix(" …")


def _ignoring_checked(slot: Callable[[], object]) -> Callable[..., None]:
    def on_triggered(*_checked: bool) -> None:
        slot()

    return on_triggered
