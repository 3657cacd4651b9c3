"""What is fuzzed: functions that take any bytes and fail where something is not as it must always be.

Hypothesis calls them with pieces put together at random (`test_targets.py`), atheris with what reaches new code
(`guided.py`), and `make test` with every input that ever failed (`tests/data/fuzz/TARGET`).
"""

from __future__ import annotations

import atexit
import io
import re
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from reader.blocks import blocks, plain_text
from reader.errors import ParseError, PictureError, QueryError, UsageError
from reader.folding import without_accents
from reader.highlights import Highlight, Span, find, mark
from reader.intake import dates, decode, opml
from reader.intake.archives.kept import Kept, shape
from reader.intake.archives.recognise import recognise
from reader.intake.extract import extract
from reader.intake.parse import parse
from reader.intake.photos import story
from reader.intake.pictures import MAX_SIDE, THUMBNAIL_SIDE, reencode
from reader.intake.sanitize import clean
from reader.markup import fold
from reader.progress import Event, encode
from reader.progress import decode as event_of
from reader.rules.patterns import PIECE, compiled
from reader.rules.phrases import action_of, condition_of, phrase_of
from reader.store import articles, feeds, notes, search, statuses
from reader.store.database import Library, open_library
from reader.store.grammar import Not
from reader.store.grammar import parse as query_of
from reader.values import Arrival, Changes, Feed, ParsedArticle, ParsedFeed, ParsedPhoto, Scope, Validators
from tests.fuzz.held import assert_article, assert_harmless, assert_plain, assert_whole

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
URL = "https://paper.example/news/feed.xml"


# --- intake -----------------------------------------------------------------------------------------------------------


def feed(data: bytes) -> None:
    """Any bytes are a feed of clean articles, or a ParseError that we meant."""
    try:
        parsed = parse(data, {}, URL)
    except ParseError as error:
        if error.__cause__ is not None:
            raise error.__cause__ from None
        assert_plain(str(error))
        return
    assert_plain((parsed.title, parsed.description, parsed.contact, parsed.site_url, parsed.icon_url, parsed.note))
    for article in parsed.articles:
        assert article.title
        assert article.text == plain_text(blocks(article.html))
        assert_article(article, article.html)


def media(data: bytes) -> None:
    """What stands beside an entry."""
    feed(
        b'<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/'
        b'podcast-1.0.dtd" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>A</title><item><title>B</title>'
        + data
        + b"</item></channel></rss>"
    )


def page(data: bytes) -> None:
    """Any bytes are a page, or a ParseError."""
    try:
        read = extract(data, {"content-type": "text/html"}, URL)
    except ParseError:
        return
    assert_article(read, read.html)
    assert read.text == plain_text(blocks(read.html))


def picture(data: bytes) -> None:
    """Any bytes are a picture that Pillow opens again, small enough and bare, or a PictureError."""
    try:
        made = reencode(data)
    except PictureError:
        return
    assert_plain((made.caption, made.credit))
    for encoded, side in ((made.data, MAX_SIDE), (made.thumbnail, THUMBNAIL_SIDE)):
        with Image.open(io.BytesIO(encoded)) as image:
            image.load()
            assert max(image.size) <= side
            assert not set(image.info) & {"exif", "icc_profile", "xmp", "comment", "photoshop"}, image.info


def markup(data: bytes) -> None:
    """HTML that was cleaned can do nothing, loses nothing when it is cleaned again, and is drawn with all its words."""
    raw = data.decode("utf-8", "replace")
    once = clean(raw, URL)
    assert assert_harmless(clean(once, URL)) == assert_harmless(once)
    told = story(raw, URL)
    assert told.text == plain_text(blocks(told.html))
    assert_whole(told.html)
    assert_plain(told)


def lists(data: bytes) -> None:
    """A list of feeds that was read and written is read as the same."""
    try:
        listed = opml.read(data)
    except ParseError:
        return
    subscribed = [
        Feed(at, one.url, one.title or "A feed", one.site_url, one.folder, 0, 0, None, None, None, None)
        for at, one in enumerate(listed.outlines)
    ]
    again = opml.read(opml.write(subscribed, {at: one.attributes for at, one in enumerate(listed.outlines)}))
    assert again.skipped == ()
    assert {(one.url, one.title or "A feed", one.folder, one.site_url) for one in listed.outlines} == {
        (one.url, one.title, one.folder, one.site_url) for one in again.outlines
    }
    assert_plain([(one.url, one.title, one.folder, one.site_url) for one in listed.outlines])


def charset(data: bytes) -> None:
    """Any bytes under any name are text; what was encoded in a name's charset is read as it was written."""
    name, _, body = data.partition(b"\n")
    label = name.decode("latin-1")
    decode.text(body, {"content-type": f"text/xml; charset={label}"})
    written = "<p>" + body.decode("utf-8", "ignore")
    for known in ("utf-8", "utf-16", "cp1251", "koi8-r", "cp932", "gb18030", "euc-kr", "iso-8859-2"):
        try:
            encoded = written.encode(known)
        except UnicodeEncodeError:
            continue
        if known == "utf-8" or not _is_utf8(encoded):
            assert decode.text(encoded, {"content-type": f"text/xml; charset={known}"}) == encoded.decode(known)


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True


def date(data: bytes) -> None:
    """A date that was understood is understood again, in each of the two ways that all feeds should have it."""
    when = dates.moment(data.decode("utf-8", "replace"))
    if when is not None:
        assert when.tzinfo is UTC
        assert dates.moment(when.isoformat()) == when
        if when.year >= 1970:
            assert dates.moment(format_datetime(when)) == when.replace(microsecond=0)


def archive(data: bytes) -> None:
    """What another reader exported, or what says that it did, is clean articles, or a ParseError."""
    try:
        for one in recognise(io.BytesIO(data)).found:
            if isinstance(one, Kept):
                made = shape(one, NOW).article
                assert_article(made, made.html)
                assert_plain((one.tags, one.note, one.highlights))
    except ParseError:
        return


# --- what the user types, marks and is told ---------------------------------------------------------------------------


def progress(data: bytes) -> None:
    """Any line is an event or none; an event that is written is read as the same."""
    event = event_of(data.decode("utf-8", "replace"))
    if event is not None:
        line = encode(event)
        assert "\n" not in line
        assert "\r" not in line
        assert encode(event_of(line) or Event("")) == line


def query(data: bytes) -> None:
    """A search finds something or says what is wrong; each article is in it or in its opposite, and never in both."""
    # As a command line gives it.
    text = data.decode("utf-8", "surrogateescape")
    library = _library()
    try:
        found = _found(library, text)
    except QueryError:
        return
    listed = {one.id for one in articles.headlines(library, Scope(query=text), limit=99)}
    assert listed == found
    assert {hit.headline.id for hit in search.search(library, text, limit=99, now=NOW, newest=True)} == found
    node = query_of(text, NOW)
    assert query_of(" ".join(text.split()), NOW) == node
    opposite = f"-({text})"
    try:
        same = node is not None and query_of(opposite, NOW) == Not(node)
    except QueryError:
        return
    if same:
        others = _found(library, opposite)
        assert not found & others
        assert found | others == _found(library, "is:read OR is:unread")


def _found(library: Library, text: str) -> set[int]:
    return {hit.headline.id for hit in search.search(library, text, limit=99, now=NOW)}


@cache
def _library() -> Library:
    """A few stories with all that can be asked for."""
    stack = ExitStack()
    atexit.register(stack.close)
    folder = stack.enter_context(TemporaryDirectory(prefix="cutline-fuzz-"))
    library = stack.enter_context(open_library(Path(folder)))
    feed_id, _ = feeds.add(library, URL, now=NOW, folder="News")
    stories = (
        ("Ice on the strait", "The ferry waits for the ice to go.", "en", ()),
        (
            "Ferry back",
            "Snow and storm are over, says the harbour.",
            None,
            (ParsedPhoto(f"{URL}.jpg", "Harbour", "Li"),),
        ),
        ("Der Hafen", "Kein Eis mehr: Straße frei.", "de", ()),
        ("冰雪", "渡轮 等 冰。", "zh", ()),
    )
    new = []
    for number, (title, text, language, photos) in enumerate(stories):
        told = ParsedArticle(
            title, f"urn:{number}", language=language, html=f"<p>{text}</p>", text=text, photos=photos, published=NOW
        )
        digest = sha256(title.encode()).hexdigest()[:32]
        new.append(Arrival(told, digest, digest))
    stored = articles.store_feed(
        library,
        feed_id,
        ParsedFeed("Strait Observer"),
        Changes(tuple(new)),
        Validators(),
        now=NOW,
        next_due=NOW,
        interval=60,
        rules=1,
    )
    search.index_pending(library)
    first, second, *_ = stored.new
    statuses.mark_read(library, [first], True, now=NOW)
    statuses.bookmark(library, [second], True, now=NOW)
    statuses.tag(library, [second], "Sea")
    notes.set_note(library, first, "Ask the harbour about ice.", now=NOW)
    return library


def passage(data: bytes) -> None:
    """A passage is found where it stands, also in a text with more before and behind it and other spaces and quotes."""
    numbers, text = data[:4].ljust(4, b"\0"), data[4:].decode("utf-8", "replace")
    if not text:
        return
    start = numbers[0] * len(text) // 256
    end = start + 1 + numbers[1] * (len(text) - start) // 256
    marked = mark(text, Span(start, end), "yellow", NOW)
    if not marked.quote:
        return
    _assert_found(text, marked, 0)
    # What the publisher set before it must not look like the passage's own surroundings.
    before = "\u2042 " * (1 + numbers[2])
    _assert_found(before + text + " \u2042", marked, len(before))
    _assert_found(text.replace(" ", "\u00a0 ").replace("'", "’").replace("-", "–"), marked, 0)


def _assert_found(text: str, marked: Highlight, offset: int) -> None:
    span = find(text, marked, offset)
    assert span is not None
    found = fold(text[span.start : span.end]).replace("’", "'").replace("–", "-")
    assert found == fold(marked.quote).replace("’", "'").replace("–", "-")


def pattern(data: bytes) -> None:
    """A rule's pattern says of a short text what Python says; a pattern that could take for ever is refused."""
    written, _, text = data.decode("utf-8", "replace").partition("\n")
    try:
        matches = compiled(written)
    except UsageError:
        return
    text = without_accents(text)
    if len(text) < PIECE and len(text.splitlines()) == 1 and text.strip():
        line = text.splitlines()[0]
        assert matches(line) == bool(re.search(without_accents(written), line, re.IGNORECASE))
    else:
        matches(text)


def phrase(data: bytes) -> None:
    """A condition or an action that is read is written as it is read."""
    text = data.decode("utf-8", "replace")
    for read in (condition_of, action_of):
        try:
            part = read(text)
        except UsageError:
            continue
        assert read(phrase_of(part)) == part


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target
    for target in (
        feed, media, page, picture, markup, lists, charset, date, archive, progress, query, passage, pattern, phrase
    )
}  # fmt: skip
