"""The colours of code."""

import subprocess
import sys

import pytest

from ui.article.highlight import LONGEST, coloured
from ui.theme import THEMES, contrast

PYTHON = 'def total(path):  # every ship\n    return "38" + str(404)'


def tokens(text: str, language: str | None) -> dict[str, str]:
    return {part.strip(): token for part, token in coloured(text, language) if part.strip()}


def test_a_language_that_is_known() -> None:
    found = tokens(PYTHON, "python")
    assert found["def"] == "code_word"
    assert found["total"] == "code_name"
    assert found["# every ship"] == "ink3"
    assert found['"38"'] == "code_text"
    assert found["404"] == "code_value"


@pytest.mark.parametrize("language", [None, "no-such-language"])
def test_a_language_that_is_not_told(language) -> None:
    found = tokens('const x = await get("a"); // all\nif (x === 42) { return null; }', language)
    assert found["const"] == "code_word"
    assert found['"a"'] == "code_text"
    assert found["// all"] == "ink3"
    assert (found["42"], found["null"]) == ("code_value", "code_value")


def test_prose_that_is_set_as_code_stays_plain() -> None:
    prose = "This document is not an Internet Standard\nfor it is published for information\nwhile others do"
    assert list(coloured(prose, None)) == [(prose, "ink")]


@pytest.mark.parametrize("language", ["python", "javascript", "html", "diff", None])
def test_nothing_of_the_text_is_lost(language) -> None:
    for text in (PYTHON, "<a href='x'>é 漢\t&amp;</a>\n\n  end", "- a = 1;\n+ b = 'it''s'"):
        assert "".join(part for part, _ in coloured(text, language)) == text


def test_long_listings_stay_plain() -> None:
    text = "a = 1;\n" * LONGEST
    assert list(coloured(text, "python")) == [(text, "ink")]


def test_code_can_be_read_on_its_ground() -> None:
    for theme in THEMES:
        assert min(contrast(ink, theme.code_box) for ink in (*theme.code, theme.ink3)) >= 4.5


def test_pygments_waits_until_there_is_code() -> None:
    asked = "import sys, ui.article.view; print(sorted(set(sys.modules) & {'pygments', 'pyphen'}))"
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
