"""Languages told by words."""

from __future__ import annotations

import pytest

from reader.intake.language import detect, with_languages
from reader.values import ParsedArticle

TEXTS = {
    "en": "The harbour bridge reopened on Monday after two years of repair, and trams rolled across it again.",
    "de": "Die Hafenbrücke wurde am Montag nach zwei Jahren wieder eröffnet, und die Straßenbahnen fahren wieder.",
    "fr": "Le pont du port a rouvert lundi après deux ans de travaux, et les tramways y roulent de nouveau.",
    "ru": "Мост через гавань вновь открылся в понедельник после двух лет ремонта, и трамваи снова едут по нему.",
    "ja": "港の橋は二年間の修理を終えて月曜日に再開し、路面電車が再び橋を渡り始めた。市民は喜んでいる。",
    "ar": "قال رئيس البلدية إن الجسر الذي أغلق قبل عامين سيفتح أمام السيارات في الربيع المقبل.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_tells_its_language(language: str) -> None:
    assert detect(TEXTS[language]) == language


def test_a_few_words_tell_nothing() -> None:
    assert detect("Bridge open") is None


def test_what_the_feed_says_is_believed_and_short_entries_follow_the_rest() -> None:
    told = ParsedArticle("Brücke", language="nl", text=TEXTS["de"])
    long, short = ParsedArticle("Brücke offen", text=TEXTS["de"]), ParsedArticle("Kurz")
    assert [article.language for article in with_languages([told, long, long, short])] == ["nl", "de", "de", "de"]


def test_a_feed_of_which_nothing_can_be_told_stays_as_it_is() -> None:
    assert with_languages([ParsedArticle("Kurz")])[0].language is None
