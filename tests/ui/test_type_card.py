"""The card of type and colours."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from ui.settings import LINES, THEMES, Settings, load, save
from ui.type_card import TypeCard


@pytest.fixture
def card(qtbot) -> Iterator[TypeCard]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    yield TypeCard(parent, Settings(lines="hyphenated", theme="hours"))
    parent.close()


def test_what_is_so_is_down(card) -> None:
    assert card.groups["lines"].checkedButton().text() == "Hyphenated"
    assert card.groups["theme"].checkedButton().text() == "By hour"


@pytest.mark.parametrize(
    ("setting", "words", "value"), [("lines", "Justified", "justified"), ("theme", "Sepia", "sepia")]
)
def test_a_choice_takes_effect_at_once(qtbot, card, setting, words, value) -> None:
    button = next(button for button in card.groups[setting].buttons() if button.text() == words)
    with qtbot.waitSignal(card.settings_changed) as caught:
        button.click()
    assert getattr(caught.args[0], setting) == value


def test_every_value_can_be_chosen(card) -> None:
    assert len(card.groups["lines"].buttons()) == len(LINES)
    assert len(card.groups["theme"].buttons()) == len(THEMES)


def test_how_lines_end_is_kept_and_nonsense_is_not(tmp_path) -> None:
    save(tmp_path, Settings(lines="justified"))
    assert load(tmp_path).lines == "justified"
    save(tmp_path, Settings(lines="zigzag"))
    assert load(tmp_path).lines == "ragged"
