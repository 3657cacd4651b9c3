"""Values through columns and back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reader.store.columns import (
    as_json,
    listed,
    moment,
    moment_or_none,
    pack,
    seconds,
    seconds_or_none,
    unpack,
    unpack_text,
)
from reader.store.entries import audio_json, audio_of, pack_entry, unpack_entry
from reader.values import Audio, ParsedArticle, ParsedPhoto


@pytest.mark.parametrize("year", [1, 1900, 1969, 2026, 9999])
def test_any_year(year: int) -> None:
    day = datetime(year, 2, 3, 4, 5, 6, tzinfo=UTC)
    assert moment(seconds(day)) == day


def test_no_time() -> None:
    assert seconds_or_none(None) is None
    assert moment_or_none(None) is None


def test_texts() -> None:
    assert unpack(pack("<p>Eis</p>", "Eis")) == ("<p>Eis</p>", "Eis")
    assert unpack_text(pack("", "氷河")) == "氷河"


def test_the_text_costs_little_beside_its_html() -> None:
    text = " ".join(f"word{number}" for number in range(400))
    assert len(pack(f"<p>{text}</p>", text)) < 1.2 * len(pack(f"<p>{text}</p>", ""))


def test_sounds() -> None:
    audio = (Audio("https://bay.example/a.mp3"), Audio("https://bay.example/b.mp3", "Part two", 60))
    assert audio_of(audio_json(audio)) == audio


def test_names() -> None:
    assert listed(as_json(("Ann Lee", "José “Pepe” Núñez"))) == "Ann Lee, José “Pepe” Núñez"
    assert listed("[]") == ""


def test_an_entry() -> None:
    entry = ParsedArticle(
        "Glacier",
        guid="1",
        authors=("José",),
        published=datetime(2026, 11, 23, tzinfo=UTC),
        photos=(ParsedPhoto("https://bay.example/a.jpg", "A caption."),),
        lead=0,
        audio=(Audio("https://bay.example/a.mp3"),),
        full=False,
    )
    assert unpack_entry(pack_entry(entry)) == entry
