"""Files as other readers write them, told apart by what is in them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

import pytest

from reader.errors import ParseError
from reader.intake.archives import recognise as module
from reader.intake.archives.kept import Kept, Skipped, Subscribed, shape
from reader.intake.archives.recognise import recognise
from reader.intake.opml import Outline
from reader.values import Arrival

NOW = datetime(2026, 11, 23, tzinfo=UTC)
SHARED = Path(__file__).resolve().parents[5] / "shared" / "data"


def found(data: bytes | str) -> list[Any]:
    return list(recognise(io.BytesIO(data.encode() if isinstance(data, str) else data)).found)


def kind(data: bytes | str) -> str:
    return recognise(io.BytesIO(data.encode() if isinstance(data, str) else data)).kind


def told(kept: Any) -> tuple[str, str | None, bool, bool, tuple[str, ...], str | None]:
    assert isinstance(kept, Kept), kept
    when = kept.bookmarked_at and kept.bookmarked_at.strftime("%Y-%m-%d")
    return kept.story.title, kept.story.url, kept.read, kept.bookmarked, kept.tags, when


def clean(kept: Any) -> Arrival:
    assert isinstance(kept, Kept), kept
    return shape(kept, NOW)


OPML = '<?xml version="1.0"?>\n<opml version="2.0"><body><outline text="Bay" xmlUrl="https://bay.example/f"/></body></opml>'
STARRED = {
    "id": "user/1/state/com.google/starred",
    "items": [
        {
            "id": "tag:google.com,2005:reader/item/0001",
            "title": "Quay &amp; <b>crane</b>",
            "published": 1_600_000_000,
            "updated": 1_600_000_100,
            "canonical": [{"href": "https://bay.example/quay"}],
            "alternate": [{"href": "https://click.example/quay"}],
            "content": {"content": "<p onclick='x()'>A crane.</p><script>x()</script><p>It lifts.</p><p>It turns.</p>"},
            "author": "Ann Lee",
            "categories": ["user/1/state/com.google/read", "user/1/label/Ships", "user/1/label/Uncategorized", "sea"],
            "origin": {"streamId": "feed/https://bay.example/f", "title": "Bay &amp; Sea"},
        },
        {
            "id": "urn:own-guid",
            "title": "No address",
            "alternate": [{"href": "javascript:alert(1)"}],
        },
    ],
}


def test_starred_items_of_the_google_reader_family() -> None:
    assert kind(json.dumps(STARRED)) == "starred or saved items (JSON)"
    first, second = found(json.dumps(STARRED))
    assert told(first) == ("Quay &amp; <b>crane</b>", "https://bay.example/quay", True, True, ("Ships",), None)
    assert (first.feed_url, first.feed, first.story.guid) == ("https://bay.example/f", "Bay &amp; Sea", None)
    assert second == Skipped("No address", "It has no address on the web.")
    article = clean(first).article
    assert (article.title, article.authors, article.text) == (
        "Quay & crane", ("Ann Lee",), "A crane.\n\nIt lifts.\n\nIt turns.",
    )  # fmt: skip
    assert "onclick" not in article.html
    assert article.published == datetime.fromtimestamp(1_600_000_000, UTC)


def test_what_freshrss_exports() -> None:
    """Its own guid, the feed's address, tags of the feed beside labels of the user."""
    item = {
        "id": "https://bay.example/?p=1",
        "title": "One",
        "published": 1_600_000_000,
        "alternate": [{"href": "https://bay.example/1", "type": "text/html"}],
        "content": {"content": "<p>Text</p>"},
        "origin": {"streamId": 7, "title": "Bay", "feedUrl": "https://bay.example/f"},
    }
    starred = {**item, "categories": ["storms", "user/-/state/com.google/unread", "user/-/state/com.google/starred"]}
    labelled = {**item, "categories": ["user/-/state/com.google/read", "user/-/label/Later"]}
    plain = {**item, "categories": ["user/-/state/com.google/read"]}
    export = {"id": "user/ann/state/org.freshrss/feed/7", "items": [starred, labelled, plain]}
    one, two, three = found(json.dumps(export))
    assert told(one)[2:5] == (False, True, ())
    assert (one.story.guid, one.feed_url) == ("https://bay.example/?p=1", "https://bay.example/f")
    assert told(two)[2:5] == (True, False, ("Later",))
    assert three == Skipped("One", "It was neither starred nor tagged.")


def test_what_feedly_gives() -> None:
    item = {
        "id": "BmoAz=_16d:1:2",
        "originId": "https://bay.example/?p=1",
        "title": "One",
        "published": 1_600_000_000_000,
        "actionTimestamp": 1_700_000_000_000,
        "canonicalUrl": "https://bay.example/1",
        "summary": {"content": "<p>Text</p>", "direction": "ltr"},
        "unread": False,
        "tags": [{"id": "user/1/tag/global.saved"}, {"id": "user/1/tag/9", "label": "Ships"}],
        "categories": [{"id": "user/1/category/5", "label": "A folder"}],
        "origin": {"streamId": "feed/http://bay.example/f", "title": "Bay"},
        "enclosure": [{"href": "https://bay.example/i.jpg", "type": "image/jpeg"}],
    }
    (one,) = found(json.dumps({"items": [item], "id": "user/1/tag/global.saved"}))
    assert told(one) == ("One", "https://bay.example/1", True, True, ("Ships",), "2023-11-14")
    assert (one.story.guid, one.feed_url) == ("https://bay.example/?p=1", "http://bay.example/f")
    assert one.story.published == datetime.fromtimestamp(1_600_000_000, UTC)
    assert [photo.url for photo in clean(one).article.photos] == ["https://bay.example/i.jpg"]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (
            {"title": "A & B", "url": "https://x.example/1", "is_archived": 1, "is_starred": 0, "tags": ["a", "b"],
             "created_at": "2020-01-02T03:04:05+0000", "content": "<p>Text</p>"},
            ("A & B", "https://x.example/1", True, True, ("a", "b"), "2020-01-02"),
        ),
        (
            {"id": "1", "slug": "s", "title": "O", "url": "https://x.example/2", "state": "Active", "labels": ["News"],
             "savedAt": "2023-05-06T07:08:09.000Z", "description": "What it is about"},
            ("O", "https://x.example/2", False, True, ("News",), "2023-05-06"),
        ),
        (
            {"href": "https://x.example/3", "description": "P", "extended": "note", "tags": "a b", "toread": "no",
             "time": "2021-02-03T00:00:00Z"},
            ("P", "https://x.example/3", True, True, ("a", "b"), "2021-02-03"),
        ),
    ],
)  # fmt: skip
def test_saved_pages_as_json(item: dict[str, Any], expected: tuple[object, ...]) -> None:
    (one,) = found(json.dumps([item]))
    assert told(one) == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            'title,url,time_added,cursor,tags,status\n"A, b",https://x.example/?a=1&b=2,1600000000,9,c|d e,archive\n',
            ("A, b", "https://x.example/?a=1&b=2", True, True, ("c", "d e"), "2020-09-13"),
        ),
        (
            "\ufeffURL,Title,Selection,Folder,Timestamp,Tags\n"
            'https://x.example/1,T,,Recipes,1600000000,"[""x"", ""y z""]"\n',
            ("T", "https://x.example/1", False, True, ("x", "y z", "Recipes"), "2020-09-13"),
        ),
        (
            "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n"
            '1,T,,"Why, it",https://x.example/1,Unsorted,"a, b",2023-01-02T03:04:05.678Z,,,false\n',
            ("T", "https://x.example/1", False, True, ("a", "b"), "2023-01-02"),
        ),
        (
            "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"
            "T,https://x.example/1,01,\"['a', 'b']\",2023-01-02 03:04:05+00:00,0.5,archive,True\n",
            ("T", "https://x.example/1", True, True, ("a", "b"), "2023-01-02"),
        ),
        ("link;name\r\nhttps://x.example/1;\"T\nU\"\r\n", ("T U", "https://x.example/1", False, True, (), None)),
        ("url,title\nhttps://x.example/1&copy=2,https://x.example/1&copy=2\n",
         ("https://x.example/1&amp;copy=2", "https://x.example/1&copy=2", False, True, (), None)),
    ],
)  # fmt: skip
def test_saved_pages_as_csv(table: str, expected: tuple[object, ...]) -> None:
    assert kind(table) == "saved pages (CSV)"
    (one,) = found(table)
    assert told(one) == expected


def test_a_link_without_a_title_bears_its_address() -> None:
    (one,) = found("url,title\nhttps://x.example/1?a=1&copy=2,\n")
    article = clean(one).article
    assert article.title == article.url == "https://x.example/1?a=1&copy=2"
    assert not article.full


BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://x.example/bar" ADD_DATE="1600000000" ICON="data:image/png;base64,AAAA">Bär &amp; grill</A>
        <DT><H3>News</H3>
        <DL><p>
            <DT><A HREF="https://x.example/news" ADD_DATE="1600000000" TAGS="x,y" TOREAD="1">News</A>
            <DD>What I wrote
            <DT><H3>Deep</H3>
            <DL><p><DT><A HREF="https://x.example/deep">Deep</A></DL><p>
        </DL><p>
        <DT><A HREF="https://x.example/after">After</A>
    </DL><p>
    <DT><A HREF="place:sort=8">Recent</A>
</DL>
"""


def test_bookmarks_of_a_browser() -> None:
    assert kind(BOOKMARKS) == "bookmarks (HTML)"
    *kept, last = found(BOOKMARKS)
    assert [told(one) for one in kept] == [
        ("Bär & grill", "https://x.example/bar", True, True, (), "2020-09-13"),
        ("News", "https://x.example/news", False, True, ("x", "y", "News"), "2020-09-13"),
        ("Deep", "https://x.example/deep", True, True, ("News", "Deep"), None),
        ("After", "https://x.example/after", True, True, (), None),
    ]
    assert last == Skipped("Recent", "It has no address on the web.")


def test_pages_of_pocket_and_instapaper_as_html() -> None:
    page = (
        "<!DOCTYPE html><html><head><title>Export</title></head><body><h1>Unread</h1><ul>"
        '<li><a href="https://x.example/1" time_added="1600000000" tags="a,b">One</a></li></ul>'
        '<h1>Read Archive</h1><ol><li><a href="https://x.example/2">Two</a></ol>'
        '<h1>Recipes</h1><ol><li><a href="https://x.example/3">Three &lt;3</a></ol></body></html>'
    )
    assert kind(page) == "saved pages (HTML)"
    assert [told(one)[:5] for one in found(page)] == [
        ("One", "https://x.example/1", False, True, ("a", "b")),
        ("Two", "https://x.example/2", True, True, ()),
        ("Three &lt;3", "https://x.example/3", False, True, ("Recipes",)),
    ]


def test_a_zip_file_gives_what_is_in_it_the_feeds_first() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Takeout/Reader/a_starred.json", json.dumps(STARRED))
        archive.writestr("Takeout/Reader/photo.jpg", b"\xff\xd8\xff\xe0 nothing to read")
        archive.writestr("Takeout/nested.zip", b"PK\x03\x04 never opened")
        archive.writestr("Takeout/Reader/subscriptions.xml", OPML)
    result = found(packed.getvalue())
    assert [type(one) for one in result] == [Outline, Kept, Skipped]
    with pytest.raises(ParseError, match="damaged or locked"):
        found(packed.getvalue()[:300])


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n", b"Dear all,\nsee https://x.example", b"SQLite format 3\0", b"a,b\n1,2"]
)
def test_what_nobody_knows_is_said_to_be_so(data: bytes) -> None:
    with pytest.raises(ParseError, match="nothing that Cutline can import"):
        found(data)


@pytest.mark.parametrize("cut", [40, 400, 900])
def test_what_stands_before_the_break_is_taken(cut: int) -> None:
    whole = json.dumps({**STARRED, "items": [STARRED["items"][0]] * 3})
    taken: list[Any] = []
    with pytest.raises(ParseError, match="broken off"):
        taken.extend(recognise(io.BytesIO(whole[: len(whole) - cut].encode())).found)
    assert len(taken) == {40: 2, 400: 2, 900: 1}[cut]


def test_a_list_of_links_may_not_be_larger_than_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_HTML", 100)
    with pytest.raises(ParseError, match="larger than"):
        found(BOOKMARKS)


def test_our_own_lines() -> None:
    lines = [
        {"cutline": "library", "version": 1, "made": "2026-11-23T00:00:00Z"},
        {"feed": {"url": "https://bay.example/f", "title": "Bay", "folder": "Sea", "full_text": "always",
                  "notify": True}},
        {"article": {"title": "One\u202e\x07", "url": "https://bay.example/1", "guid": "urn:1", "bookmarked": True,
                     "html": "<p onclick='x'>Text</p><script>x</script>", "tags": ["a"], "fingerprint": "0" * 32,
                     "photos": [{"url": "https://bay.example/i.jpg", "caption": "C"}, {"url": "javascript:1"},
                                {"url": "file:///etc/passwd"}],
                     "lead": {"url": "https://bay.example/i.jpg", "caption": "C"}, "read": "yes"}},
        {"article": {"nothing": 1}},
        ["?"],
    ]  # fmt: skip
    text = "\n".join(json.dumps(line) for line in lines) + '\n{"article": {"title": "cut'
    feed, one, *rest = found(text)
    assert feed == Subscribed("https://bay.example/f", "Bay", folder="Sea", full_text="always", notify=True)
    assert isinstance(one, Kept)
    assert (one.bookmarked, one.read, one.tags) == (True, False, ("a",))
    arrival = clean(one)
    assert (arrival.article.title, arrival.article.html, arrival.fingerprint) == ("One", "<p>Text</p>", "0" * 32)
    assert [photo.url for photo in arrival.article.photos] == ["https://bay.example/i.jpg"]
    assert arrival.article.lead == 0
    assert [one.what for one in rest] == ["Line 4", "Line 5", "Line 6"]
    with pytest.raises(ParseError, match="newer Cutline"):
        found('{"cutline": "library", "version": 2}')


def counting(data: bytes) -> tuple[IO[bytes], Callable[[], int]]:
    """A file, and how far it has been read."""
    file = io.BytesIO(data)
    return file, file.tell


def test_json_is_read_as_it_is_asked_for() -> None:
    """A file larger than memory: after the first item only a piece of it has been read."""
    many = {"id": "x/starred", "items": [{**STARRED["items"][0], "n": number} for number in range(20_000)]}
    file, read_so_far = counting(json.dumps(many).encode())
    entries = recognise(file).found
    next(entries)
    assert read_so_far() < 600_000
    assert sum(1 for _ in entries) == 19_999


def test_a_value_that_ends_with_a_piece_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbers, letters of several bytes and escapes, cut at every place."""
    from reader.intake.archives import json_stream

    text = '{"a": 12345, "items": [1234, "ü\\u00e9字", {"k": [1, 2]}, -1.5e10, true, null], "z": "end"}  '
    for size in range(1, 12):
        monkeypatch.setattr(json_stream, "CHUNK", size)
        got = list(json_stream.items(io.BytesIO(text.encode())))
        assert got == [
            ("a", 12345), ("items", 1234), ("items", "üé字"), ("items", {"k": [1, 2]}), ("items", -1.5e10),
            ("items", True), ("items", None), ("z", "end"),
        ]  # fmt: skip
    assert list(json_stream.items(io.BytesIO(b"[]"))) == []
    assert list(json_stream.items(io.BytesIO(b"{}"))) == []
    monkeypatch.setattr(json_stream, "LONGEST", 1_000)
    with pytest.raises(ParseError, match="single entry"):
        list(json_stream.items(io.BytesIO(b'["' + b"a" * 100_000 + b'"]')))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data is not here")
def test_what_real_readers_answer_can_be_read() -> None:
    exchanges = json.loads((SHARED / "sync-freshrss" / "greader-fever-exchanges.json").read_text("utf-8"))
    streams = [one["json"] for one in exchanges if isinstance(one.get("json"), dict) and one["json"].get("items")]
    items = [item for stream in streams for item in stream["items"] if "canonical" in item]
    assert len(items) > 5
    starred = {"id": "user/-/state/com.google/starred", "items": items}
    kept = found(json.dumps(starred))
    assert all(isinstance(one, Kept) for one in kept)
    assert all(clean(one).article.title for one in kept)
