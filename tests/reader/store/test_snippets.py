"""A line of text around what was found in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.store.grammar import Every, Words, parse
from reader.store.snippets import LENGTH, hits, line, passages, sought

FILLER = "Nothing of the kind was said at the meeting of the council that evening, and nobody asked. "


def shown(text: str, query: str) -> str:
    node = parse(query)
    parts = node.parts if isinstance(node, Every) else (node,)
    return line(hits(text, sought(part for part in parts if isinstance(part, Words))))


@pytest.mark.parametrize(
    ("text", "query", "snippet"),
    [
        ("The ice melts.", "ice", "The \x02ice\x03 melts."),
        ("Ice,\n\nand  ice-cream: iced.", "ice", "\x02Ice\x03, and \x02ice\x03-cream: iced."),
        ("Ice, iced, nice.", "ice*", "\x02Ice\x03, \x02iced\x03, nice."),
        ("An ice-core. Core ice.", '"ice core"', "An \x02ice-core\x03. Core ice."),
        ("Masse, Maß und Maße.", "mass", "Masse, \x02Maß\x03 und Maße."),
        ("ﬁn de siècle", "fin siecle", "\x02ﬁn\x03 de \x02siècle\x03"),
        ("cafe\u0301 noir", "café", "\x02café\x03 noir"),
    ],
)
def test_hits_are_marked_in_the_text_as_it_is(text: str, query: str, snippet: str) -> None:
    assert shown(text, query) == snippet


def test_a_line_begins_with_a_sentence_that_is_near_and_ends_between_words() -> None:
    snippet = shown(f"{FILLER * 5}Then the ferry sank off the bay. {FILLER * 5}", "sank")
    assert snippet.startswith("…Then the ferry \x02sank\x03 off the bay. Nothing of")
    assert snippet.endswith("…")
    assert len(snippet) < LENGTH + 10


def test_a_line_begins_with_a_word_where_the_sentence_is_long() -> None:
    assert shown(f"{'word ' * 60}sank {'word ' * 60}", "sank").startswith("…word word")


def test_of_several_places_the_one_with_most_of_the_words_is_shown() -> None:
    text = f"A ferry. {FILLER * 5} A storm. {FILLER * 5} A ferry in the storm. {FILLER * 5}"
    assert "\x02ferry\x03 in the \x02storm\x03" in shown(text, "storm ferry")


def test_a_word_counts_only_in_its_column() -> None:
    (one,) = sought([Words(("ice",), column="caption")])
    assert hits("ice", [one], "text").worth == 0
    assert hits("ice", [one], "caption").worth == 1


def test_passages_are_whole_paragraphs_and_lose_nothing() -> None:
    wanted = sought([Words(("ice",))])
    text = "\n\n".join(f"{number} {FILLER * (number % 4)}".strip() for number in range(30))
    assert "\n\n".join(passages(text, wanted)) == text
    assert len(list(passages(text, wanted))) > 3
    assert list(passages("", wanted)) == []


def test_the_passage_with_the_word_as_it_is_sought_comes_first() -> None:
    paragraphs = [f"{number} {FILLER * 8}".strip() for number in range(6)]
    text = "\n\n".join([*paragraphs[:4], f"Ice. {FILLER * 8}".strip(), *paragraphs[4:]])
    found = list(passages(text, sought([Words(("ice",))])))
    assert found[0].startswith("Ice.")
    assert sorted(filter(None, found)) == sorted(text.split("\n\n"))
    assert next(passages(text, sought([Words(("ice",)), Words(("nobody",))]))).startswith("0 ")


@given(st.text(st.characters(exclude_characters="\x02\x03…")))
def test_a_line_says_what_the_text_says(text: str) -> None:
    words = sought([Words(("a",)), Words(("ss",), prefix=True), Words(("氷", "河"))])
    plain = line(hits(text, words)).replace("\x02", "").replace("\x03", "").strip("…")
    found = hits(text, words)
    assert " ".join(plain.split()) in " ".join(found.text.replace("\x02", "").replace("\x03", "").split())
