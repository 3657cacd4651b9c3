"""The disk is full under the open window: one plain line, nothing that was there is lost, with room all goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from reader.store import articles, notes
from reader.store.headlines import headlines
from reader.values import Scope
from tests.faults.disks import filled, is_plain
from tests.faults.load import spin
from tests.faults.made import Made
from tests.faults.reading import difference, kept_in, unsound
from tests.faults.trials import verdict
from ui import settings
from ui.app import build, create_application
from ui.cards import settings as settings_card
from ui.window import Window

SETTLES_MS = 100
WORDS = "What nobody should have to write twice."


@dataclass
class Opened:
    """The window on a small disk, and the lines that it says."""

    window: Window
    said: list[str] = field(default_factory=list)

    def does(self, act: Callable[[], object], *, aloud: bool = False) -> str:
        """Does it, and gives what is said of it last; `aloud`: something will be said."""
        self.said.clear()
        act()
        spin(5_000 if aloud else 0, lambda: bool(self.said))
        spin(SETTLES_MS)
        return self.said[-1] if self.said else ""

    def press(self, name: str) -> Callable[[], object]:
        return self.window.actions_by_name[name].trigger

    def write(self, words: str) -> None:
        """Writes a note on the story that is open, and leaves its card."""
        if self.window.annotations.card is None:
            self.window.annotations.open_note()
        card = self.window.annotations.card
        assert card is not None
        card.field.setPlainText(words)
        card.close()


@pytest.fixture
def opened(disk: Path, made: Made, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    create_application()
    window = build(made.put(disk / "library"))
    opened = Opened(window)
    monkeypatch.setattr(window.undo_bar, "tell", _heard(window.undo_bar.tell, opened.said))
    window.show()
    window.bugs.begin()
    spin(SETTLES_MS)
    yield opened
    window.close()


def _heard(tell: Callable[..., None], said: list[str]) -> Callable[..., None]:
    def tell_and_note(words: str, *more: object) -> None:
        said.append(words)
        tell(words, *more)

    return tell_and_note


def shows_what_is_so(window: Window) -> bool:
    """Whether list, story, notes and buttons are as the library is."""
    library, model, opened = window.library, window.headlines_pane.model, window.browsing.article
    assert opened is not None
    listed = [model.headline(row) for row in range(model.rowCount())]
    stored = {one.id: one for one in headlines(library, Scope(), limit=1_000)}
    [story] = articles.show(library, [opened.id])
    return (
        all(one is not None and one == stored[one.id] for one in listed)
        and opened == story
        and window.annotations._notes == notes.notes_of(library, story.id)
        and window.actions_by_name["bookmark"].isChecked() == story.bookmarked
        and window.actions_by_name["read"].isChecked() == story.read
    )


def test_what_is_done_on_a_full_disk(opened: Opened, disk: Path) -> None:
    window, lost = opened.window, list[str]()
    folder, tags = window.library.folder, window.subscriptions.tagging
    opened.does(opened.press("next"))
    opened.does(opened.press("bookmark"))
    before, settings_before, story = kept_in(folder), settings.load(folder), window.browsing.article
    assert story is not None
    acts: dict[str, Callable[[], object]] = {
        "bookmark": opened.press("bookmark"),
        "undo": opened.press("undo"),
        "read": opened.press("read"),
        "tag": lambda: tags.change([story.id], ["full"], []),
        "mark all": window.browsing.mark_all,
        "theme": opened.press("theme"),
        "preference": lambda: settings_card(window).preferred.emit("keep_days", 90),
        "note": lambda: opened.write(WORDS),
        "close": window.close,
    }
    with filled(disk, 0):
        for name, act in acts.items():
            said = opened.does(act, aloud=True)
            lost += [] if is_plain(said) else [f"{name}: says {said!r}"]
            lost += [] if shows_what_is_so(window) else [f"{name}: shows what is not so"]
        logging.getLogger("tests").error("a bug that cannot be written down")
        assert window.isVisible()
        assert window.annotations.card is not None
        assert window.annotations.card.field.toPlainText() == WORDS
    lost += [difference(before, kept_in(folder)), unsound(folder)]
    lost += [] if settings.load(folder) == settings_before else ["the settings are others"]

    for name in ("undo", "read", "tag", "theme", "note"):
        said = opened.does(acts[name])
        lost += [f"{name}, with room: says {said!r}"] if is_plain(said) else []
        lost += [] if shows_what_is_so(window) else [f"{name}, with room: shows what is not so"]
    kept = kept_in(folder)[story.title]
    assert (kept.bookmarked, kept.read, "full" in kept.tags, kept.note) == (False, False, True, WORDS)
    assert settings.load(folder).theme != settings_before.theme
    told = [one for one in lost if one]
    verdict("A full disk under the open window", len(acts), told, "a line each; a note stays on its card")


def test_a_bug_on_a_full_disk_does_not_keep_the_window_from_closing(opened: Opened, disk: Path) -> None:
    with filled(disk, 0):
        logging.getLogger("tests").error("a bug that cannot be written down")
        spin(SETTLES_MS)
        assert opened.window.close()
