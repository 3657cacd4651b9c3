from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest

from reader.related.signature import SHORT, sound, unpack
from reader.related.signature import signature as sign
from reader.related.terms import NAME, NUMBER, SMALL, TITLE, language_of, pieces, tally, terms


def spellings(text: str, language: str = "en") -> list[str]:
    return [term.spelling for term in terms(text, language)]


def test_is_the_same_in_every_run() -> None:
    code = (
        "from reader.related import signature;"
        "print(signature('Harbour bridge reopens', 'Trams', 'Trams cross the bridge again. ' * 20, 'en', '').hex())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(runs) == 1


def test_signing_needs_no_numpy() -> None:
    code = (
        "import sys; from reader.related import signature as s; s('a', '', '', '', ''); print('numpy' in sys.modules)"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": ":".join(sys.path)}, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "False"


def test_a_few_hundred_bytes_that_come_apart_again() -> None:
    data = sign("Harbour bridge reopens", "", "Trams cross the old bridge of Tallinn again. " * 60, "en", "")
    assert 40 < len(data) < 720
    assert len(data) % 4 == 0
    signed = unpack(data)
    assert signed is not None
    assert signed.language == "en"
    assert not signed.short or signed.shingles < 27
    assert all(0 < weight < 2.6 for weight in signed.weights)


@pytest.mark.parametrize("title", ["", "?!", "Ok", "\ud800 lone surrogate", "\0\0", "a" * 100_000, "1 2 3"])
def test_takes_any_text(title: str) -> None:
    data = sign(title, title, title, None, title)
    assert sound(data)
    assert unpack(data) is not None


def test_what_is_no_signature_is_refused() -> None:
    data = sign("Harbour bridge reopens", "", "", "en", "")
    for damaged in (b"", data[:-4], data + bytes(4), bytes([data[0] + 1]) + data[1:], bytes(8)):
        assert not sound(damaged)
        assert unpack(damaged) is None


def test_a_headline_alone_is_short() -> None:
    assert sign("Harbour bridge reopens", "", "", "en", "")[3] & SHORT


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The S-400, Covid-19 and F16", "en", ["S-400", "Covid-19", "F16"]),
        ("In 2026, on 7 May, 45 of 1,200 men", "en", ["2026", "7", "45", "1,200", "men"]),
        ("Turkey's two-year-old U.N. deal", "en", ["Turkey", "year", "old", "UN", "deal"]),
        ("O'Brien, Sana'a and Shi’ite don't they'll", "en", ["O'Brien", "Sana'a", "Shi’ite"]),
        ("L'élection du président à l'Élysée", "fr", ["élection", "président", "Élysée"]),
        ("Die Hafenbrücke ist offen", "de", ["Hafenbrücke", "offen"]),
        ("दिल्ली में बारिश", "hi", ["दिल्ली", "में", "बारिश"]),
        ("大阪で地震", "ja", ["大阪", "阪で", "で地", "地震"]),
    ],
)
def test_terms_are_the_telling_words(text: str, language: str, found: list[str]) -> None:
    assert spellings(text, language) == found


def test_accents_endings_and_hyphens_do_not_part_a_word() -> None:
    for one, other, language in [
        ("Erdoğan", "Erdogan", "en"),
        ("S-400", "S400", "en"),
        ("repairs", "repaired", "en"),
        ("мосту", "моста", "ru"),
        ("Straßenbahnen", "Straßenbahn", "de"),
    ]:
        assert [t.hash for t in terms(one, language)] == [t.hash for t in terms(other, language)], one


def test_names_and_numbers_are_marked() -> None:
    marks = {
        term.spelling: term.marks for term in terms("Talks on Akkuyu and NATO cost 1,200 lira. Then Ankara won.", "en")
    }
    assert marks["Akkuyu"] == marks["NATO"] == marks["Ankara"] == NAME
    assert marks["1,200"] == NUMBER
    assert [t.marks for t in terms("In 2026 on 7", "en")] == [SMALL, SMALL]
    assert marks["cost"] == 0


def test_capitals_of_a_headline_in_capitals_name_nobody() -> None:
    signed = unpack(sign("Old Harbour Bridge Opens To Cheering Crowds", "", "", "en", ""))
    assert signed is not None
    assert all(mark == TITLE for mark in signed.marks)


def test_a_name_may_begin_with_a_small_part() -> None:
    signed = unpack(sign("", "", "Boats came to the quay at Kom el-Marsa again.", "en", ""))
    assert signed is not None
    (marsa,) = (term.hash for term in terms("Marsa", "en"))
    assert signed.marks[signed.terms.index(marsa)] & NAME


@pytest.mark.parametrize("language", ["en", "ja", "de", "ar"])
def test_counting_the_terms_of_a_text_gives_what_reading_them_does(language: str) -> None:
    text = "The S-400 is at Akkuyu. “Akkuyu el-Marsa” opened; die Brücke, 港の橋が再開 فتح جسر UK U.S. Navy 1,200"
    read = list(terms(text, language))
    counts, marks = tally(pieces(text, language), 0)
    assert counts == Counter(term.hash for term in read)
    for term in read:
        assert marks[term.hash] & term.marks == term.marks


def test_the_feeds_own_name_is_left_out() -> None:
    plain = sign("Bridge reopens", "", "Trams cross.", "en", "Baltic Courier")
    assert sign("Bridge reopens - Baltic Courier", "", "Trams cross.", "en", "Baltic Courier") == plain


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("Der Rat hat die Abstimmung über den Preis nach langen Gesprächen verschoben", "en-us", "de"),
        ("Le conseil a voté pour la réforme dans la nuit", None, "fr"),
        ("Bridge reopens", "en-GB", "en"),
        ("Bro åpner", "nb", "no"),
        ("港の橋が再開された", None, "ja"),
        ("다리가 다시 열렸다", "en", "ko"),
        ("Bridge reopens", None, ""),
    ],
)
def test_language_is_what_the_text_says(text: str, declared: str | None, language: str) -> None:
    assert language_of(text, declared) == language
