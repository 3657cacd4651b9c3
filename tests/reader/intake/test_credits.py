"""Captions and credits are told apart by the house styles of many papers, and no caption loses its end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.intake.credits import split_credit, tidy_credit

GRID = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "photo-credits-grid" / "photo-credits.json"


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("The port at dawn. (Kayhan Ozer/Pool Photo via AP)", "The port at dawn.", "Kayhan Ozer/Pool Photo via AP"),
        ("The port at dawn (Ann Lee/Getty Images)", "The port at dawn", "Ann Lee/Getty Images"),
        ("The port at dawn [File: Ann Lee/Reuters]", "The port at dawn", "File: Ann Lee/Reuters"),
        ("The port at dawn. (Photo: Ann Lee)", "The port at dawn.", "Ann Lee"),
        ("The port at dawn. Photo: Ann Lee", "The port at dawn.", "Ann Lee"),
        ("The port at dawn. Photograph: Ann Lee/The Post", "The port at dawn.", "Ann Lee/The Post"),
        ("The port at dawn. Credit: Ann Lee", "The port at dawn.", "Ann Lee"),
        ("Der Hafen am Morgen. Foto: Anna Groß/dpa", "Der Hafen am Morgen.", "Anna Groß/dpa"),
        ("Der Hafen am Morgen. © Anna Groß", "Der Hafen am Morgen.", "Anna Groß"),
        ("Le port à l'aube. © Anne LEROY / AFP", "Le port à l'aube.", "Anne LEROY / AFP"),
        ("El puerto al alba. EFE/J. J. Ruiz", "El puerto al alba.", "EFE/J. J. Ruiz"),
        ("The port, June 3, 2024. REUTERS/Ann Lee", "The port, June 3, 2024.", "REUTERS/Ann Lee"),
        ("The port at dawn. AP Photo/Ann Lee", "The port at dawn.", "AP Photo/Ann Lee"),
        ("The port at dawn | Ann Lee", "The port at dawn", "Ann Lee"),
        ("The port at dawn\nAnn Lee/Reuters", "The port at dawn", "Ann Lee/Reuters"),
        ("The Evening Press\nThe port of Osaka, where ships waited at dawn on Monday.",
         "The port of Osaka, where ships waited at dawn on Monday.", "The Evening Press"),
        ("The port at dawn Getty Images", "The port at dawn", "Getty Images"),
        ("Getty Images", None, "Getty Images"),
        ("© Reuters", None, "Reuters"),
        ("Bild: IMAGO / Sven Simon", None, "IMAGO / Sven Simon"),
        ("写真：共同通信", None, "共同通信"),
        ("Photograph by Ann Lee for The Times", None, "Ann Lee for The Times"),
    ],
)  # fmt: skip
def test_split(text: str, caption: str | None, credit: str | None) -> None:
    assert split_credit(text) == (caption, credit)


@pytest.mark.parametrize(
    "text",
    [
        "A restorer lifts a canvas out of the cellar.",
        "The mayor (left) and his guest",
        "The photo by her bed shows her mother.",
        "A source: not known to us said he was happy. Then he left and said no more of it.",
        "The price rose by 1/2 in a year. Nobody knows why.",
        "The AP building",
        "Trams cross the harbour bridge in Tallinn on Monday.",
        "Caption svg-script",
        "Workers leave the plant in Perth (Western Australia)",
    ],
)
def test_captions_alone_stay_whole(text: str) -> None:
    assert split_credit(text) == (text, None)


@pytest.mark.parametrize("text", ["", " \n ", "\x00\u202e"])
def test_nothing(text: str) -> None:
    assert split_credit(text) == (None, None)


@pytest.mark.skipif(not GRID.is_file(), reason="the collection of credits is not beside this repository")
def test_copyright_prefixes() -> None:
    cases = json.loads(GRID.read_text("utf-8"))["copyright_prefix"]
    assert [tidy_credit(case["input"]) for case in cases] == [case["expected"] for case in cases]
