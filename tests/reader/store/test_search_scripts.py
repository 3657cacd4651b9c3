"""What is found in a library of many scripts: every query that people may type for a story finds it, and no other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from reader.store import search
from reader.store.database import Library

Make = Callable[..., Any]

STORIES = {
    "french": "L’école d’été a rouvert ses portes à Besançon après la tempête ; le maire s’est dit « très ému ».",
    "vietnamese": "Cơn bão đổ bộ vào Đà Nẵng, hàng nghìn người phải sơ tán.",
    "polish": "Łódź otworzyła nową ścieżkę rowerową wzdłuż rzeki.",
    "german": "Die Gemeinde schließt die große Straße; über zwölf Gänse müssen umziehen.",
    "turkish": "İstanbul'da ıssız bir iskele ışıkla doldu; kalabalık IŞIK gösterisini izledi.",
    "russian": "Ёлку привезли в Тверь, а новый самолёт — в музей; май был тёплым.",
    "ukrainian": "Об’єкт на березі річки відкрили для їжаків.",
    "greek": "Ο Οδυσσέας είδε τον πάγο να λιώνει· οι άνθρωποι της Πόλης γιόρτασαν.",
    "arabic": "أَعْلَنَت المَدْرَسَة عن إعادة فتح مكتـبـة الآثار في القاهرة، وقال أحمد إنّ العدد ٢٥ كتابًا.",
    "persian": "کتابخانه‌ی شهر شیراز دوباره باز می‌شود.",
    "hebrew": "בֵּית הַסֵּפֶר נפתח מחדש; דובר צה״ל הודיע על מסע ברגל לירושלים.",
    "hindi": "हिमनद के पिघलने से ज़मीन धँस गई, और गाँव में दिन भर बारिश हुई।",
    "bengali": "নদীর ধারে বিদ্যালয় আবার খুলেছে।",
    "tamil": "பனிப்பாறை உருகி ஏரி நிரம்பியது.",
    "thai": "ธารน้ำแข็งละลายเร็วขึ้น ทำให้ชาวบ้านกินอยู่ลำบาก",
    "japanese": "東京都の美術館で氷河の写真展が始まり、ガラスのケースにﾃﾞｼﾞﾀﾙ作品も並ぶ。",
    "chinese": "上海图书馆重新开放，冰川照片展吸引了三千名观众。",
    "korean": "서울에서 열린 빙하 사진전에 관람객들이 몰렸다.",
}

FOUND = {
    "french": ["école", "ecole", "ÉCOLE", "ete", '"l\'école"', "besancon", "BESANC*", '"tres emu"', "ecole\u0301"],
    "vietnamese": ["bão", "bao", '"da nang"', '"Đà Nẵng"', "so tan", "đô"],
    "polish": ["łódź", "lodz", "ŁÓDŹ", "sciezke rowerowa"],
    "german": ["schließt", "schliesst", "STRASSE", "strasse", "GROẞE", "uber", "über", "gänse", "ganse", "zwolf"],
    "turkish": ["istanbul", "İSTANBUL", "ISTANBUL", "ıssız", "issiz", "ISSIZ", "ışık", "isik", "IŞIK", "iskele"],
    "russian": ["елку", "ЁЛКУ", "ёлку", "самолет", "САМОЛЁТ", "май", "тепл*"],
    "ukrainian": ["об'єкт", "об’єкт", "обʼєкт", "їжаків", "РІЧКИ"],
    "greek": ["οδυσσεασ", "ΟΔΥΣΣΕΑΣ", "Οδυσσέας", "παγο", "πάγο", "ΠΑΓΟ", "ανθρωποι", "πολης", "ΠΌΛΗΣ"],
    "arabic": [
        "المدرسة",
        "المَدرسة",
        "المدرسه",
        "مكتبة",
        "مكتبه",
        "الاثار",
        "الآثار",
        "احمد",
        "أحمد",
        "ان",
        "25",
        "٢٥",
        "كتابا",
    ],
    "persian": ["شهر شیراز", "شهر شيراز", '"می شود"', "می‌شود", "كتابخانه*"],
    "hebrew": ["בית הספר", "בֵּית", "הספר", 'צה"ל', "צה״ל", 'צה"ל הודיע', "ירושל* OR לירושלים"],
    "hindi": ["हिमनद", "ज़मीन", "जमीन", "धंस", "धँस", "दिन", "गांव", "हिमन*"],
    "bengali": ["বিদ্যালয়", "নদীর", "বিদ্যা*"],
    "tamil": ["பனிப்பாறை", "ஏரி", "நிரம்பியது"],
    "thai": ["น้ำแข็ง", "ละลาย", "ธารน้ำแข็ง", "กิน", "ชาวบ้าน"],
    "japanese": ["東京", "東京都", "京都", "氷河", "写真展", "ガラス", "ｶﾞﾗｽ", "デジタル", "始ま*", "美術館 氷河"],
    "chinese": ["上海", "图书馆", "冰川", '"三千名"', "海图*"],
    "korean": ["서울", "서울에서", "빙하", "사진전", "관람객", "서우*", "\u1109\u1165\u110b\u116e\u11af"],
}

NOT_FOUND = [
    *("dan", "gase", "lima", "маи", "самоле", "παγοι", "مدرس", "ספרים", "दान", "हिमनदी", "กัน", "大阪", "東河", "海上"),
    *("カラス", "부산", "서우", "비", "নদ", "பனி"),
]


@pytest.fixture
def titles(library: Library, visit: Make, arrival: Make, now: datetime) -> Callable[[str], set[str]]:
    visit(*(arrival(title, text=text, teaser="") for title, text in STORIES.items()))
    search.index_pending(library)
    return lambda query: {hit.headline.title for hit in search.search(library, query, limit=50, now=now)}


def test_every_way_to_write_it_finds_the_story(titles: Callable[[str], set[str]]) -> None:
    asked = [(story, query) for story, queries in FOUND.items() for query in queries]
    assert {query: titles(query) for _, query in asked} == {query: {story} for story, query in asked}


@pytest.mark.parametrize("query", NOT_FOUND)
def test_what_is_not_written_finds_nothing(titles: Callable[[str], set[str]], query: str) -> None:
    assert titles(query) == set()


@pytest.mark.parametrize(
    ("query", "snippet"),
    [
        ("ete", "L’école d’\x02été\x03 a rouvert"),
        ("strasse", "die große \x02Straße\x03; über"),
        ("issiz", "İstanbul'da \x02ıssız\x03 bir iskele"),
        ("елку", "\x02Ёлку\x03 привезли"),
        ("ΠΑΓΟ", "είδε τον \x02πάγο\x03 να λιώνει"),
        ("مكتبه", "إعادة فتح \x02مكتـبـة\x03 الآثار"),
        ("المدرسة", "أَعْلَنَت \x02المَدْرَسَة\x03 عن"),
        ('"בית הספר"', "\x02בֵּית הַסֵּפֶר\x03 נפתח"),
        ("जमीन", "पिघलने से \x02ज़मीन\x03 धँस"),
        ("น้ำแข็ง", "ธาร\x02น้ำแข็ง\x03ละลาย"),
        ("氷河", "美術館で\x02氷河\x03の写真展"),
        ("デジタル", "ケースに\x02ﾃﾞｼﾞﾀﾙ\x03作品"),
        ("图书馆", "上海\x02图书馆\x03重新开放"),
        ("서우*", "\x02서울\x03에서 열린"),
        ("서울", "\x02서울\x03에서 열린"),
    ],
)
def test_the_snippet_marks_the_text_as_it_is_written(
    library: Library, titles: Callable[[str], set[str]], now: datetime, query: str, snippet: str
) -> None:
    (hit,) = search.search(library, query, limit=5, now=now)
    assert snippet in hit.snippet
