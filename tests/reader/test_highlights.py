"""Where a passage stands in a text that was edited since it was marked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.highlights import AROUND, Highlight, Span, find, mark

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
TEXT = """The minister said on Tuesday that the harbour would open again before the end of the year.

“We have waited long enough,” she told reporters on the quay. The minister said on Wednesday nothing of the sort.

Forty-one ships went through the strait by Tuesday evening, the port authority said; nine more waited off the cape."""


def marked(quote: str, number: int = 0, text: str = TEXT) -> Highlight:
    at = -1
    for _ in range(number + 1):
        at = text.index(quote, at + 1)
    return mark(text, Span(at, at + len(quote)), "yellow", NOW)


def found(text: str, highlight: Highlight) -> str | None:
    span = find(text, highlight)
    return None if span is None else text[span.start : span.end]


def test_a_mark_keeps_what_is_around_it_and_drops_the_spaces_at_its_ends() -> None:
    at = TEXT.index(" harbour would ")
    passage = mark(TEXT, Span(at, at + len(" harbour would ")), "green", NOW)
    assert (passage.quote, passage.start, passage.color) == ("harbour would", at + 1, "green")
    assert passage.prefix == TEXT[: at + 1][-AROUND:]
    assert passage.suffix.startswith(" open again")


def test_words_that_stand_twice_are_told_apart_by_what_is_around_them() -> None:
    first, second = TEXT.index("The minister said"), TEXT.rindex("The minister said")
    for moved in ("", "A line that was put before it all. " * 5):
        assert find(moved + TEXT, marked("The minister said", 0)) == Span(len(moved) + first, len(moved) + first + 17)
        assert find(moved + TEXT, marked("The minister said", 1)) == Span(len(moved) + second, len(moved) + second + 17)


def test_of_two_that_are_the_same_with_all_around_the_nearer_is_meant() -> None:
    text = "\n\n".join(["Open thread. Say what you like, and be kind to one another in it, please."] * 5)
    highlight = marked("Say what you like", 3, text)
    assert find(text, highlight) == Span(highlight.start, highlight.start + 17)


def test_the_place_may_have_more_before_it() -> None:
    text = "\n\n".join(["Open thread. Say what you like, and be kind to one another in it, please."] * 5)
    head = "A headline and a dek of some length before the text. " * 3
    highlight = marked("Say what you like", 3, text)
    span = find(head + text, highlight, offset=len(head))
    assert span is not None
    assert span.start == len(head) + highlight.start


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("“We have waited", '"We have waited'),
        ("waited long", "waited\n  long"),
        ("have waited", "have\u00a0waited"),
        ("enough,” she", 'enough," she'),
    ],
)
def test_spaces_and_quotation_marks_do_not_count(was: str, now: str) -> None:
    edited = TEXT.replace(was, now)
    words = found(edited, marked("“We have waited long enough,”"))
    assert words is not None
    assert words.split()[-1].startswith("enough")
    assert "We have" in words.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        ("Forty-one ships", "Forty-three ships", "Forty-three ships went through the strait by Tuesday evening"),
        ("by Tuesday evening", "by Tuesday night", "Forty-one ships went through the strait by Tuesday night"),
        (
            "through the strait", "through the narrow strait",
            "Forty-one ships went through the narrow strait by Tuesday evening",
        ),
        ("went through the strait", "passed the strait", "Forty-one ships passed the strait by Tuesday evening"),
        (
            "the port authority said", "a harbour master wrote",
            "Forty-one ships went through the strait by Tuesday evening",
        ),
    ],
)  # fmt: skip
def test_a_passage_that_was_edited_is_found_whole(was: str, now: str, expected: str) -> None:
    highlight = marked("Forty-one ships went through the strait by Tuesday evening")
    assert found(f"News first. {TEXT.replace(was, now)}", highlight) == expected


def test_what_was_taken_out_is_not_found() -> None:
    without = TEXT.replace("“We have waited long enough,” she told reporters on the quay. ", "")
    assert find(without, marked("“We have waited long enough,”")) is None
    assert find("", marked("harbour")) is None
    assert find("Another story about a harbour in the north, and who owns it.", marked("harbour")) is None


def test_a_word_alone_is_found_where_its_surroundings_still_are() -> None:
    highlight = marked("harbour")
    assert found(TEXT.replace("on Tuesday that the", "today that the"), highlight) == "harbour"
    moved = TEXT.split("\n\n")
    assert found("\n\n".join([moved[2], moved[1], moved[0]]), highlight) == "harbour"


@pytest.mark.parametrize(
    ("text", "quote", "edited", "expected"),
    [
        ("東京都は火曜日、港を年内に再開すると発表した。船は四十一隻が通過した。", "港を年内に再開すると発表した",
         "東京都は水曜日、港を来年に再開すると発表した。船は四十一隻が通過した。", "港を来年に再開すると発表した"),
        ("قال الوزير يوم الثلاثاء إن الميناء سيفتح مرة أخرى قبل نهاية العام الجاري.", "الميناء سيفتح مرة أخرى",
         "قال الوزير يوم الأربعاء إن الميناء سيفتح مرة أخرى قبل نهاية العام الجاري.", "الميناء سيفتح مرة أخرى"),
        ("Bakan limanın yıl sonundan önce yeniden açılacağını söyledi.", "yıl sonundan önce yeniden açılacağını",
         "Bakan limanın yıl sonundan evvel yeniden açılacağını söyledi.", "yıl sonundan evvel yeniden açılacağını"),
    ],
)  # fmt: skip
def test_any_script(text: str, quote: str, edited: str, expected: str) -> None:
    assert found(text, marked(quote, text=text)) == quote
    assert found(edited, marked(quote, text=text)) == expected


@given(st.text(max_size=200), st.text(min_size=1, max_size=40), st.text(max_size=30), st.integers(-9, 300))
def test_whatever_is_looked_for_a_place_lies_within_the_text(text: str, quote: str, around: str, start: int) -> None:
    span = find(text, Highlight(quote, "yellow", start, NOW, around, around))
    assert span is None or 0 <= span.start < span.end <= len(text)


@given(st.text(min_size=1, max_size=300), st.data())
def test_in_a_text_that_is_as_it_was_every_passage_is_where_it_was(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    highlight = mark(text, Span(start, end), "blue", NOW)
    if highlight.quote:
        span = find(text, highlight)
        assert span is not None
        assert text[span.start : span.end].split() == highlight.quote.split()
