"""Bodies of feeds that a reader must survive, and pages."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache, partial

from tests.hostile.server import Request

NAMESPACES = 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'


def rss(items: str, *, title: str = "Hostile", prolog: str = '<?xml version="1.0"?>', more: str = "") -> bytes:
    return (
        f'{prolog}<rss version="2.0" {NAMESPACES}><channel><title>{title}</title><link>http://127.0.0.1/</link>'
        f"<description>d</description>{more}{items}</channel></rss>"
    ).encode("utf-8", "surrogatepass")


def item(number: int = 1, *, title: str = "Story", text: str = "", more: str = "", guid: str | None = None) -> str:
    """An item; without `text`, one that is whole and asks for no page."""
    told = text or f"<p>{'The tide came in. ' * 30}</p>" * 3
    name = f"urn:{number}" if guid is None else guid
    return (
        f'<item><title>{title} {number}</title><guid isPermaLink="false">{name}</guid>'
        f"<pubDate>Tue, 07 Oct 2025 06:00:00 GMT</pubDate>"
        f"<content:encoded><![CDATA[{told}]]></content:encoded>{more}</item>"
    )


GOOD = rss(item())


def made(make: Callable[..., bytes], *args: object, **named: object) -> Callable[[], bytes]:
    """A body that is made when it is asked for, and then kept."""
    return cache(lambda: partial(make, *args, **named)())


# --- XML --------------------------------------------------------------------------------------------------------------


def with_doctype(inner: str, told: str) -> bytes:
    return rss(item(title=told), prolog=f'<?xml version="1.0"?><!DOCTYPE rss [{inner}]>')


LAUGHS = '<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefghij", "bcdefghijk", strict=True)
)
QUADRATIC = f'<!ENTITY a "{"ha" * 50_000}">'


def deep(depth: int = 10_000) -> bytes:
    return rss(item(more="<x>" * depth + "</x>" * depth))


def deep_html(depth: int = 10_000) -> bytes:
    return rss(item(text="<div>" * depth + "the end" + "</div>" * depth))


def deep_css() -> bytes:
    nested = "@media all{" * 10_000 + "}" * 10_000
    return rss(item(text=f"<style>{nested}</style><p style='{'a:b(' * 10_000}'>{'Styled. ' * 100}</p>"))


def many_attributes() -> bytes:
    return rss(item(more="<x " + " ".join(f'a{number}="v"' for number in range(10_000)) + "/>"))


def same_attribute() -> bytes:
    return rss(item(more="<x " + 'a="v" ' * 10_000 + "/>"))


def many_namespaces() -> bytes:
    """A thousand elements, each within the other, each with a name of its own: 500,000 pairs to look through."""
    opening = "".join(f'<n{number}:x xmlns:n{number}="urn:{number}">' for number in range(200))
    closing = "".join(f"</n{number}:x>" for number in range(199, -1, -1))
    flat = "".join(f'<f{number}:x xmlns:f{number}="urn:f{number}"/>' for number in range(20_000))
    return rss(item(more=opening + closing + flat))


def long_name() -> bytes:
    name = "n" * 5_000_000
    return rss(item(more=f"<{name}/>"))


def comments() -> bytes:
    return rss(item(more="<!-- -->" * 400_000 + "<?x y?>" * 200_000))


def cdata() -> bytes:
    return rss(item(text="<p>in ]]]]><![CDATA[> out</p>" * 100_000))


def open_cdata() -> bytes:
    return rss(item())[: -len("]]></content:encoded></item></channel></rss>")]


# --- size -------------------------------------------------------------------------------------------------------------


def large_item(size: int = 9_500_000) -> bytes:
    return rss(item(text="<p>" + "All the words there are. " * (size // 25) + "</p>"))


def twenty_megabytes() -> bytes:
    return large_item(20_000_000)


def many_items(count: int = 50_000) -> bytes:
    head = "<item><title>{0}</title><guid isPermaLink='false'>{0}</guid><description>x</description></item>"
    return rss("".join(head.format(number) for number in range(count)))


def many_links(count: int = 100_000) -> bytes:
    return rss(item(text="".join(f"<a href='http://h.example/{number}'>x</a> " for number in range(count))))


def many_pictures(count: int = 20_000) -> bytes:
    return rss(item(text="".join(f"<img src='http://127.0.0.1:9/{number}.png'>" for number in range(count))))


def enclosures(count: int = 100_000) -> bytes:
    one = '<enclosure url="http://h.example/{}.mp3" length="1" type="audio/mpeg"/>'
    return rss(item(more="".join(one.format(number) for number in range(count))))


def media_group(count: int = 30_000) -> bytes:
    one = '<media:group><media:content url="http://127.0.0.1:9/{}.jpg" medium="image"/></media:group>'
    return rss(item(more="".join(one.format(number) for number in range(count))))


def categories(count: int = 100_000) -> bytes:
    return rss(item(more="".join(f"<category>c{number}</category>" for number in range(count))))


def author(size: int = 32_000) -> bytes:
    """The field that holds a known parser for ten seconds: a pattern for addresses, tried at each of its letters."""
    return rss(item(more=f"<author>{'a' * size}@</author>"))


def authors() -> bytes:
    return rss(item(more=f"<author>{'a.b' * 300}@</author>" * 10_000))


def atom_author() -> bytes:
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>u</id><entry><id>e</id><title>Story</title>'
        f"<author><name>{'a' * 32_000}@</name><email>{'a@' * 16_000}</email></author></entry></feed>"
    ).encode()


def long_title() -> bytes:
    return rss(item(title="Long " * 200_000))


def long_link() -> bytes:
    return rss(item(more=f"<link>http://h.example/{'a' * 1_000_000}</link>"))


def table() -> bytes:
    wide = "<td colspan=100000 rowspan=100000>x</td>" * 200
    return rss(item(text=f"<p>{'Words. ' * 100}</p><table>{f'<tr>{wide}</tr>' * 200}</table>"))


def lists() -> bytes:
    return rss(item(text="<ul><li>" * 5_000 + "x"))


def unclosed() -> bytes:
    return rss(item(text="<b><i><u><a href='x'>" * 20_000 + "x"))


def marks() -> bytes:
    return rss(item(text="<" * 500_000 + "&" * 500_000))


def quotes() -> bytes:
    """Tags that never end: each may be looked for to the end of the text."""
    return rss(item(text='<a href="' * 100_000))


# --- text -------------------------------------------------------------------------------------------------------------

ZALGO = "Z" + "\u0335\u0321\u031b\u0300" * 5_000
OVERRIDE = "\u202efdp.exe\u202c \u2066x\u2069 \u200f\u061c"
ESCAPES = "\x1b[2J\x1b]0;owned\x07\x9b31m\x07\x08\x7f"
HALVES = "&#xD83D; &#55357; \ud83d"
UNFIT = "\x00\x01\x0b\ufffe\uffff"
HUGE_REFERENCE = "&#x110000; &#99999999999999999999; &#x0; &#x202E;exe"


def titled(title: str) -> bytes:
    """A feed that says it everywhere: in its own title, its items', their authors and categories."""
    more = f"<author>{title}</author><category>{title}</category>"
    return rss(item(title=title, text=f"<p>{title} {'The tide came in. ' * 60}</p>", more=more), title=title)


def dated(date: str, *, count: int = 1) -> bytes:
    items = "".join(item(number).replace("Tue, 07 Oct 2025 06:00:00 GMT", date) for number in range(count))
    return rss(items, more=f"<lastBuildDate>{date}</lastBuildDate>")


# --- identity ---------------------------------------------------------------------------------------------------------


def same_guids() -> bytes:
    return rss("".join(item(number, guid="urn:one") for number in range(1_000)))


def new_guids(request: Request) -> bytes:
    """The same stories under other ids at each visit."""
    return rss("".join(item(number, guid=f"urn:{request.visit}:{number}") for number in range(20)))


def growing(request: Request) -> bytes:
    return rss("".join(item(number) for number in range(request.visit)))


def backward(request: Request) -> dict[str, str]:
    """The head of a server whose clock goes back a century a visit."""
    date = f"Fri, 01 Jan {2400 - 100 * request.visit} 00:00:00 GMT"
    return {"Date": date, "Last_Modified": date, "Expires": "Thu, 01 Jan 1970 00:00:00 GMT"}


def empty_later(request: Request) -> bytes:
    return GOOD if request.visit == 1 else rss("")


# --- JSON, OPML, sitemaps ---------------------------------------------------------------------------------------------


def json_feed(**more: object) -> bytes:
    one = {"id": "1", "title": "Story 1", "content_html": f"<p>{'The tide came in. ' * 90}</p>", **more}
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": [one]}).encode()


def deep_json(depth: int = 10_000) -> bytes:
    return json_feed().replace(b'"id"', b'"x": ' + b"[" * depth + b"]" * depth + b', "id"', 1)


def long_number() -> bytes:
    return json_feed().replace(b'"1"', b"9" * 1_000_000, 1)


def wrong_types() -> bytes:
    return json_feed(title={"a": 1}, url=[1], authors="x", tags=7, date_published=1e400, attachments={"url": 1})


def same_keys() -> bytes:
    return json_feed().replace(b'"id"', b'"x": 1, ' * 500_000 + b'"id"', 1)


def opml(count: int = 50_000) -> bytes:
    inner = "".join(f'<outline text="x" xmlUrl="http://h.example/{number}"/>' for number in range(count))
    return f'<opml version="2.0"><body>{inner}</body></opml>'.encode()


def sitemap(count: int = 50_000) -> bytes:
    inner = "".join(f"<url><loc>http://h.example/{number}</loc></url>" for number in range(count))
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{inner}</urlset>'.encode()


# --- pages ------------------------------------------------------------------------------------------------------------


def linking(page: str = "/page") -> Callable[[Request], bytes]:
    """A feed whose one story has but a teaser, and a page."""
    return lambda request: rss(
        "<item><title>Story 1</title><guid isPermaLink='false'>urn:1</guid><description>A teaser.</description>"
        f"<link>{request.base}{page}</link></item>"
    )


def linking_often(request: Request) -> bytes:
    """Sixty stories with a teaser, a page and a picture each."""
    one = (
        "<item><title>Story {0}</title><guid isPermaLink='false'>urn:{0}</guid><description>A teaser.</description>"
        "<link>{1}/page/{0}</link><media:content url='{1}/picture/{0}' medium='image'/></item>"
    )
    return rss("".join(one.format(number, request.base) for number in range(60)))


def page(inner: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><title>Story</title>{head}</head><body>{inner}</body></html>".encode()


_PARAGRAPH = f"<p>{'The tide came in at noon. ' * 12}</p>"
PARAGRAPHS = f"<article><h1>Story</h1>{_PARAGRAPH * 8}</article>"
