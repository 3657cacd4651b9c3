"""German and Arabic are complete: every phrase of the window is there, with its placeholders and plural forms."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from scripts.translate import FOLDER, phrases

UI = Path(__file__).resolve().parents[2] / "ui"
FORMS = {"de": 2, "ar": 6}


def messages(language: str) -> dict[tuple[str, str], ElementTree.Element]:
    root = ElementTree.parse(FOLDER / f"cutline_{language}.ts").getroot()
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def forms(message: ElementTree.Element) -> list[str]:
    """The words of a message, one for each number that the language tells apart."""
    translation = message.find("translation")
    assert translation is not None
    assert translation.get("type") is None
    counted = [form.text or "" for form in translation.iter("numerusform")]
    return counted or [translation.text or ""]


@pytest.mark.parametrize("language", FORMS)
def test_every_phrase_of_the_window_is_translated(language: str) -> None:
    translated = messages(language)
    wanted = {(phrase.context, phrase.words) for file in UI.rglob("*.py") for phrase in phrases(file)}
    assert wanted - set(translated) == set()
    assert [key for key, message in translated.items() if not all(forms(message))] == []


@pytest.mark.parametrize("language", FORMS)
def test_plurals_have_all_the_forms_of_the_language(language: str) -> None:
    counted = [message for message in messages(language).values() if message.get("numerus") == "yes"]
    assert counted
    assert {len(forms(message)) for message in counted} == {FORMS[language]}


@pytest.mark.parametrize("language", FORMS)
def test_nothing_that_is_filled_in_later_is_lost(language: str) -> None:
    blanks = re.compile(r"\{\w*\}")
    for (_, source), message in messages(language).items():
        for words in forms(message):
            assert sorted(blanks.findall(words)) == sorted(blanks.findall(source)), words
