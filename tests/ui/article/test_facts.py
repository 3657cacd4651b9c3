from datetime import UTC, datetime, timedelta

import pytest

from reader.values import Audio, Offline
from ui.article import facts

WHEN = datetime(2023, 3, 15, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("authors", "line"),
    [
        ((), ""),
        (("Leyla Aydin",), "By Leyla Aydin"),
        (("BY LEYLA AYDIN",), "By LEYLA AYDIN"),
        (("Leyla Aydin", "Tom Reed"), "By Leyla Aydin and Tom Reed"),
        (("A", "B", "C"), "By A, B and C"),
        (("  ",), ""),
        (("Byron Smith",), "By Byron Smith"),
    ],
)
def test_byline(authors, line) -> None:
    assert facts.byline(authors) == line


def test_a_small_correction_is_no_update(make_article) -> None:
    line = facts.date_line(make_article(updated=WHEN + timedelta(minutes=5)))
    assert "updated" not in line
    assert "2023" in line


def test_an_update_on_the_same_day_is_a_time_and_on_another_a_date(make_article) -> None:
    soon = facts.date_line(make_article(updated=WHEN + timedelta(hours=1)))
    late = facts.date_line(make_article(updated=WHEN + timedelta(days=2)))
    assert soon.count("2023") == 1
    assert late.count("2023") == 2


@pytest.mark.parametrize(
    ("offline", "line"),
    [
        (Offline(True, 4, 4), ""),
        (Offline(True, 0, 0), ""),
        (Offline(True, 3, 4), "Text and 3 of 4 photos are here; the rest is fetched at the next refresh."),
        (Offline(True, 0, 1), "The text is here; the photo is fetched at the next refresh."),
        (Offline(True, 0, 2), "The text is here; the photos are fetched at the next refresh."),
        (Offline(False, 0, 0), "Only the teaser is here; the rest is fetched at the next refresh."),
        (Offline(False, 1, 1), "Teaser and the photo are here; the rest is fetched at the next refresh."),
    ],
)
def test_what_is_missing_offline_is_told_in_a_line(make_article, offline, line) -> None:
    assert facts.offline_line(make_article(offline=offline)) == line


def test_reading_time_counts_words_and_cjk_signs() -> None:
    assert facts.reading_time("word " * 1150) == "5 min read"
    assert facts.reading_time("海" * 960) == "2 min read"
    assert facts.reading_time("A teaser of a few words.") == ""


def test_a_dek_that_repeats_the_beginning_is_dropped(make_article) -> None:
    article = make_article(dek="Forty-one ships went through…")
    assert facts.dek(article, "Forty-one ships went through by Tuesday evening.") == ""


def test_a_dek_that_repeats_the_headline_is_dropped(make_article) -> None:
    assert facts.dek(make_article(dek="Ships move again through the strait."), "Something else") == ""


def test_a_dek_that_repeats_dateline_and_beginning_is_dropped(make_article) -> None:
    article = make_article(dek="CAIRO — Forty-one ships", dateline="CAIRO")
    assert facts.dek(article, "Forty-one ships went through.") == ""


def test_a_dek_of_its_own_stays(make_article) -> None:
    assert (
        facts.dek(make_article(dek=" Owners put off their quarrel "), "Forty-one ships")
        == "Owners put off their quarrel"
    )


@pytest.mark.parametrize("place", ["ANKARA, Turkey", "ANKARA, Turkey —", "ANKARA, Turkey -"])
def test_dateline_has_one_dash(make_article, place) -> None:
    assert facts.dateline(make_article(dateline=place)) == "ANKARA, Turkey — "


def test_no_dateline(make_article) -> None:
    assert facts.dateline(make_article()) == ""


def test_letters_tell_the_direction_where_the_feed_is_wrong(make_article) -> None:
    assert facts.is_rtl(make_article(title="السفن تتحرك", text="عبر المضيق", language="en"))
    assert not facts.is_rtl(make_article(language="ar"))
    assert facts.is_rtl(make_article(title="2023", text="", teaser="", language="he-IL"))


def test_foreign_letters(make_article) -> None:
    assert facts.is_foreign(make_article(title="海峡", text="船只再次通行"))
    assert not facts.is_foreign(make_article(title="Пролив открыт", text="Суда идут"))


def test_caption_and_credit_are_copied_as_one(make_photo) -> None:
    assert facts.caption_and_credit(make_photo()) == "The harbour at dusk. (Leyla Aydin/Anadolu Pictures)"
    assert facts.caption_and_credit(make_photo(caption=None)) == "Leyla Aydin/Anadolu Pictures"
    assert facts.caption_and_credit(make_photo(caption=None, credit=None)) == ""


def test_audio() -> None:
    assert facts.audio_label(Audio("https://e.org/a.mp3", "Morning", 1380)) == "Listen · Morning · 23 min"
    assert facts.audio_label(Audio("https://e.org/a.mp3")) == "Listen"


def test_host_of_broken_addresses() -> None:
    assert facts.host("https://www.example.org/a") == "example.org"
    assert facts.host("http://[::1") == ""


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://e.org/pictures/ship%20one.jpeg?w=600", "ship-20one.png"),
        ("https://e.org/", "photo.png"),
        ("https://e.org/../..", "photo.png"),
    ],
)
def test_names_for_saved_photos_are_plain(make_photo, url, name) -> None:
    assert facts.file_name(make_photo(url=url)) == name
