"""What the core says in English is said in the user's language: every line that can come to the window is known."""

from __future__ import annotations

import ast
import re
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from reader.intake.archives import recognise
from reader.intake.refusals import login_refused, refused
from reader.intake.walls import walled
from reader.store import backup, database, salvage
from ui.plain_words import PHRASES, in_words, pattern_of

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
KINDS = {"FetchError", "ParseError", "StoreError", "DamageError", "QueryError", "UsageError", "ReaderError"}
"""Not those about pictures: nobody is told of each."""
FOR_THE_COMMAND_LINE = re.compile(
    r"There is no (article|feed|setting|rule|tag|saved search|colour|highlight) |.+ cannot be below zero\.|"
    r"An article is always related to itself|“7” is (no condition|nothing a rule can do)"
)
PUT_TOGETHER = {"7 is a web page, not a feed7", "The pattern 7 7", "The pattern 7 could take too long. 7"}
"""Out of literals that stand elsewhere, and are tried below as they come out."""


def said(file: Path) -> Iterator[str]:
    """The words of each error that a module raises, with "7" in their gaps."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in KINDS and node.args:
            words = node.args[0]
            if isinstance(words, ast.Constant):
                yield words.value
            elif isinstance(words, ast.JoinedStr):
                yield "".join(part.value if isinstance(part, ast.Constant) else "7" for part in words.values)


def is_known(words: str) -> bool:
    return any(re.fullmatch(pattern_of(phrase), words, re.DOTALL) for phrase in PHRASES)


def put_together() -> Iterator[str]:
    for status in (304, 401, 402, 403, 404, 410, 418, 429, 301, 503):
        for headers in ({}, {"retry-after": "7200", "www-authenticate": "Digest realm=x"}):
            yield str(refused(status, headers, "https://a.example/feed", NOW))
    yield str(login_refused("https://a.example/feed"))
    yield walled("https://a.example/feed")
    yield from (
        f"https://a.example/ is a web page, not a feed{more}" for more in (".", "; it offers one.", "; it offers 3.")
    )
    for code in (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_IOERR,
    ):
        yield database._in_words(code, Path("/nowhere"), 5.0) or ""
        yield database._in_words(code, Path("/tmp"), 5.0) or ""
    yield database._DAMAGED.format("/library")
    yield backup._NOT_COPIED.format("/library")
    yield salvage._NOTHING.format("/library/library.db")
    yield recognise._UNKNOWN


def test_every_error_that_can_come_to_the_window_is_known() -> None:
    files = [file for file in (ROOT / "reader").rglob("*.py") if not file.name.startswith("cli")]
    words = {one for file in files for one in said(file)} - PUT_TOGETHER
    assert len(words) > 100
    assert [one for one in sorted(words) if not is_known(one) and not FOR_THE_COMMAND_LINE.match(one)] == []


def test_so_is_every_line_that_is_put_together() -> None:
    assert [one for one in put_together() if not is_known(one)] == []


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(ROOT / "resources" / "translations" / "cutline_de.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "expected"),
    [
        (
            "a.example cannot be reached: it will be tried again later.",
            "a.example ist nicht erreichbar: Später wird es erneut versucht.",
        ),
        (
            "a.example says it was asked too often (status 429) and asks to wait 2 hours.",
            "a.example meldet, zu oft gefragt worden zu sein (Status 429), und bittet zu warten: 2 Stunden.",
        ),
        (
            "https://a.example/x is a web page, not a feed; it offers 3.",
            "https://a.example/x ist eine Webseite, kein Feed; sie bietet 3 an.",
        ),
        (
            "The library was damaged. 40 articles could be read from it. 2 are lost.",
            "Die Bibliothek war beschädigt. Aus ihr konnten 40 Artikel gelesen werden. Verloren sind 2.",
        ),
        ("Nobody knows these words. They stay as they are.", "Nobody knows these words. They stay as they are."),
        ("{why} is not a feed.", "{why} ist kein Feed."),
    ],
)
def test_an_error_is_said_in_the_user_s_language(english: str, expected: str) -> None:
    assert in_words(english) == expected


def test_in_an_english_window_it_stays_as_it_is() -> None:
    assert in_words("a.example cannot be reached: it will be tried again later.").startswith("a.example cannot")
