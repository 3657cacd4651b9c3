from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from scripts.translate import Phrase, phrases
from ui.language import in_a_row, language_for, speak

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "ui").rglob("*.py"))


@pytest.mark.parametrize(
    ("wanted", "system", "spoken"),
    [
        ("", ["de-CH", "en-US"], "de"),
        ("", ["fr-FR", "ar-EG", "en"], "ar"),
        ("", ["fr_FR"], "en"),
        ("", [], "en"),
        ("de", ["ar"], "de"),
        ("tlh", ["ar"], "ar"),
    ],
)
def test_the_settings_then_the_system_say_which_language(wanted: str, system: list[str], spoken: str) -> None:
    assert language_for(wanted, system) == spoken


def test_words_are_found_with_their_context_and_whether_they_count(tmp_path: Path) -> None:
    file = tmp_path / "words.py"
    file.write_text(
        """
class Pane:
    def show(self, stories):
        self.tr("Unread")
        self.tr("%n unread", "", len(stories))
        painter.translate(2, 3)

def name():
    return translate("places", "Today")
""",
        "utf-8",
    )
    assert set(phrases(file)) == {
        Phrase("Pane", "Unread", False),
        Phrase("Pane", "%n unread", True),
        Phrase("places", "Today", False),
    }


def test_all_words_have_a_context_and_those_with_a_number_their_plurals() -> None:
    found = [(file.name, phrase) for file in MODULES for phrase in phrases(file)]
    assert len(found) > 400
    assert [one for one in found if not one[1].context] == []
    assert [one for one in found if ("%n" in one[1].words) != one[1].counted] == []


def test_no_words_are_put_together_before_they_are_translated() -> None:
    """A translator sees `{name}` in its place; an f-string would be looked for as it has become."""
    found = []
    for file in MODULES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            name = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            if isinstance(node, ast.Call) and name == "tr" and not isinstance(node.args[0], ast.Constant):
                found.append(f"{file.name}:{node.lineno}")
    assert found == []


def test_names_in_a_row_are_parted_as_the_language_does_it(qapp: QApplication) -> None:
    assert in_a_row(["Mina", "Lena"]) == "Mina, Lena"
    translator = QTranslator()
    assert translator.load(str(ROOT / "resources" / "translations" / "cutline_ar.qm"))
    qapp.installTranslator(translator)
    assert in_a_row(["Mina", "Lena"]) == "Mina، Lena"
    qapp.removeTranslator(translator)


TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar"><context><name>places</name>
<message><source>Today</source><translation>اليوم</translation></message>
</context></TS>
"""


def test_arabic_is_spoken_from_right_to_left(qapp: QApplication, tmp_path: Path) -> None:
    source = tmp_path / "cutline_ar.ts"
    source.write_text(TS, "utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(lrelease), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True)
    before = QLocale()
    try:
        assert speak(qapp, "ar", tmp_path) == "ar"
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert QCoreApplication.translate("places", "Today") == "اليوم"
        assert QCoreApplication.translate("places", "Unread") == "Unread"
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
