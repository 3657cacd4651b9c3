"""Whatever is subscribed to, a list that is written reads back as the same."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from reader.intake import opml
from reader.intake.logins import Login
from reader.values import Feed

LINES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Cn", "Zs", "Zl", "Zp")), min_size=1, max_size=30)
NAMES = LINES.filter(lambda name: "/" not in name)
KEYS = st.from_regex(r"[a-z]{3,8}_x|\{https://[a-z]{1,5}\.example/\}[a-z]{1,8}_x", fullmatch=True)
ADDRESSES = st.from_regex(r"https://[a-z]{1,9}\.example/[a-z]{0,5}(\?a=[a-z]{1,3}&b=[a-z]{1,3})?", fullmatch=True)
VALUES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Co", "Cn")), max_size=30)
OUTLINES = st.lists(
    st.builds(
        opml.Outline,
        ADDRESSES,
        LINES,
        st.none() | st.lists(NAMES, min_size=1, max_size=4).map("/".join),
        st.none() | ADDRESSES,
        st.dictionaries(KEYS, VALUES, max_size=3),
    ),
    unique_by=lambda outline: outline.url,
    max_size=12,
)


def feeds(outlines: list[opml.Outline]) -> list[Feed]:
    return [
        Feed(at, one.url, one.title or "", one.site_url, one.folder, 0, 0, None, None, None, None)
        for at, one in enumerate(outlines)
    ]


@settings(deadline=None, max_examples=60)
@given(OUTLINES)
def test_round_trip(outlines: list[opml.Outline]) -> None:
    written = opml.write(feeds(outlines), {at: one.attributes for at, one in enumerate(outlines)})
    etree.fromstring(written)
    listed = opml.read(written)
    assert listed.skipped == ()
    assert sorted(listed.outlines, key=lambda one: one.url) == sorted(outlines, key=lambda one: one.url)


def test_what_others_wrote_is_written_again() -> None:
    theirs = (
        b'<opml version="1.0" xmlns:fz="urn:forumzilla:"><body><outline text="AC/DC"><outline text="A" '
        b'xmlUrl="https://a.example/f" fz:options="{&quot;x&quot;:1}" category="/Rock" '
        b'useNotification="true"/></outline></body></opml>'
    )
    (outline,) = opml.read(theirs).outlines
    assert outline.attributes == {
        "{urn:forumzilla:}options": '{"x":1}',
        "category": "/Rock",
        "useNotification": "true",
    }
    assert opml.read(opml.write(feeds([outline]), {0: outline.attributes})).outlines == (outline,)
    assert outline.folder == "AC∕DC"


def test_a_login_is_taken_out_of_an_address_and_never_written() -> None:
    (outline,) = opml.read(b'<opml><body><outline xmlUrl="https://ann:pw@a.example/f"/></body></opml>').outlines
    assert (outline.url, outline.login) == ("https://a.example/f", Login("ann", "pw"))
    kept = Feed(1, "https://ann:pw@a.example/f", "A", None, None, 0, 0, None, None, None, None)
    assert b"pw" not in opml.write([kept])


def test_what_others_wrote_beside_folders_is_written_again() -> None:
    theirs = (
        b'<opml version="2.0" xmlns:fz="urn:forumzilla:"><body><outline text="News" isOpen="true" fz:id="7">'
        b'<outline title="Europe" category="/eu"><outline text="A" xmlUrl="https://a.example/f"/></outline></outline>'
        b'<outline text="News" isOpen="false" color="red"/></body></opml>'
    )
    listed = opml.read(theirs)
    assert listed.folders == {
        "News": {"isOpen": "true", "{urn:forumzilla:}id": "7", "color": "red"},
        "News/Europe": {"category": "/eu"},
    }
    assert opml.read(opml.write(feeds(list(listed.outlines)), None, listed.folders)) == listed
