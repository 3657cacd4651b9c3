"""What a hostile server serves, a line each: its name, what is served, and what is to become of it.

A feed's case ends in one of two ways: its stories arrive, or its line says what is wrong.  A page's or a picture's case
leaves its story as its feed told it.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass

from tests.hostile import bombs, feeds, http2
from tests.hostile.answers import (
    HTML,
    Body,
    answer,
    brotli_bomb,
    chunks,
    coded,
    cookies,
    deflate_bomb,
    dripping,
    each_time,
    endless,
    flood,
    gzip_bomb,
    nested_gzip_bomb,
    on_and_on,
    raw,
    round_and_round,
    silent,
    silent_gzip_bomb,
    to,
    with_head,
    zstd_bomb,
    zstd_frames,
    zstd_window,
)
from tests.hostile.feeds import GOOD, item, made, rss
from tests.hostile.server import Request, Serve, Site


@dataclass(frozen=True, slots=True)
class Case:
    """`error`: words of the line that the feed shows; "": its stories arrive, so many of them as `stories` says
    (`None`: some).  `slow`: it takes one of our limits of time, and is for `make soak`.
    """

    site: Site
    error: str = ""
    stories: int | None = None
    visits: int = 1
    slow: bool = False
    secure: bool = False


def feed(serve: Serve, error: str = "", *, stories: int | None = None, visits: int = 1, slow: bool = False) -> Case:
    return Case({"": serve}, error, stories, visits, slow)


def read(body: Body, error: str = "", *, stories: int | None = None, visits: int = 1, slow: bool = False) -> Case:
    """The body of a feed, under an honest head."""
    return feed(answer(body), error, stories=stories, visits=visits, slow=slow)


def page(serve: Serve, *, slow: bool = False) -> Case:
    """A feed whose one story is on a page that is served like this."""
    return Case({"/page": serve, "": answer(feeds.linking())}, stories=1, slow=slow)


def picture(body: Body, kind: str = "image/png", *, slow: bool = False) -> Case:
    """A feed whose one story has this picture; it is the feed's icon too."""
    return pictured(answer(body, kind), slow=slow)


def pictured(serve: Serve, *, slow: bool = False) -> Case:
    def told(request: Request) -> bytes:
        shown = f'<media:content url="{request.base}/p" medium="image"><media:description>A caption.'
        return rss(item(more=f"{shown}</media:description></media:content>")).replace(b"http://127.0.0.1/", b"/")

    return Case({"/p": serve, "/favicon.ico": serve, "": answer(told)}, stories=1, slow=slow)


OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n"
LARGER, BROKEN, LATE, COMPRESSION = "larger than", "broken or not HTTP", "in time", "compression is damaged"
NOT_FOLLOWED, CIRCLE, NO_FEED = "never followed", "in a circle", "is not a feed"

ANSWERS: Mapping[str, Case] = {
    # --- compressed
    "gzip bomb": feed(coded("gzip", made(gzip_bomb)), LARGER),
    "deflate bomb": feed(coded("deflate", made(deflate_bomb)), LARGER),
    "brotli bomb": feed(coded("br", brotli_bomb), LARGER),
    "zstd bomb": feed(coded("zstd", zstd_bomb), LARGER),
    "zstd with a window of 3.75 TB": feed(coded("zstd", zstd_window), COMPRESSION),
    "zstd, 100,000 empty frames": feed(coded("zstd", made(zstd_frames)), "is empty", slow=True),
    "gzip within gzip": feed(coded("gzip, gzip", made(nested_gzip_bomb)), LARGER),
    "gzip four deep, silent": feed(coded("gzip, gzip, gzip, gzip", made(silent_gzip_bomb)), COMPRESSION),
    "gzip a thousand deep": feed(coded(", ".join(["gzip"] * 1_000), GOOD), COMPRESSION),
    "plain text called gzip": feed(coded("gzip", GOOD), COMPRESSION),
    "plain text called br": feed(coded("br", GOOD), COMPRESSION),
    "a coding nobody knows": feed(coded("rot13", GOOD), stories=1),
    "half a gzip": feed(coded("gzip", made(lambda: gzip.compress(rss(item(1) + item(2) + item(3)))[:-30]))),
    # --- bodies and lengths
    "endless body": feed(endless(OK + b"\r\n", b"<x>" * 20_000), LARGER),
    "a byte a second": feed(dripping(OK + b"\r\n", b"<"), LATE, slow=True),
    "a header a second": feed(dripping(OK, b"X-More: yes\r\n"), LATE, slow=True),
    "silence": feed(silent(), LATE, slow=True),
    "a length of 9 PB": feed(raw(OK + b"Content-Length: 9999999999999999\r\n\r\n", GOOD), BROKEN),
    "a length below zero": feed(with_head(b"Content-Length: -5\r\n"), BROKEN),
    "a length too short": feed(with_head(b"Content-Length: 40\r\n"), "not a feed"),
    "two lengths": feed(with_head(b"Content-Length: 5\r\nContent-Length: 900\r\n"), BROKEN),
    "a length and chunks": feed(chunks(b"%x\r\n" % len(GOOD), GOOD, b"\r\n0\r\n\r\n"), stories=1),
    "chunks of no size": feed(chunks(b"zz\r\n", GOOD), BROKEN),
    "a chunk of 2^64": feed(chunks(b"ffffffffffffffff1\r\n", GOOD), BROKEN),
    "a chunk's size without end": feed(endless(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"0" * 10_000), BROKEN),
    "trailers without end": feed(chunks(b"0\r\n", b"X: y\r\n" * 100_000), BROKEN),
    "a byte in each chunk": feed(chunks(*[b"1;%s\r\n%c\r\n" % (b"e" * 99, byte) for byte in GOOD], b"0\r\n\r\n")),
    "empty": read(b"", "is empty"),
    "white space": read(b" " * 100_000, "is empty"),
    "nothing at all": feed(raw(), BROKEN),
    "another protocol": feed(raw(b"SSH-2.0-OpenSSH_9.9\r\n"), BROKEN),
    "HTTP/0.9": feed(raw(GOOD), BROKEN),
    # --- heads
    "a flood of headers": feed(with_head(flood(b"X", b"y" * 500, 600)), BROKEN),
    "headers without end": feed(endless(OK, b"X: y\r\n" * 1_000), BROKEN),
    "one header without end": feed(endless(OK + b"X: ", b"y" * 10_000), BROKEN),
    "a flood of cookies": feed(with_head(cookies(1_500)), visits=2),
    "cookies of 60 kB": feed(with_head(b"Set-Cookie: a=%s\r\n" % (b"x" * 60_000)), visits=2),
    "a flood of links": feed(with_head(b"Link: </x>; rel=preload\r\n" * 2_000)),
    "a link header to push": feed(with_head(b'Link: <file:///etc/passwd>; rel="preload"; as=image\r\n'), stories=1),
    "a refresh header": feed(with_head(b"Refresh: 0; url=file:///etc/passwd\r\n"), stories=1),
    "headers with NUL and bytes": feed(with_head(b"X: \x00\x01\xff\r\n"), BROKEN),
    "a header folded over lines": feed(with_head(b"X: a\r\n b\r\n c\r\n"), stories=1),
    "a reason of 50 kB": feed(raw(b"HTTP/1.1 200 %s\r\n\r\n" % (b"O" * 50_000), GOOD)),
    "status 1000": feed(raw(b"HTTP/1.1 1000 What\r\n\r\n", GOOD), BROKEN),
    "status 100 without end": feed(endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 500), LATE, slow=True),
    "status 101": feed(raw(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", GOOD), BROKEN),
    "status 204": feed(answer(b"", status="204 No Content"), "status 204"),
    "status 206": feed(answer(GOOD, status="206 Partial Content", Content_Range="bytes 0-9/99"), stories=1),
    "status 304 with nothing before": feed(answer(b"", status="304 Not Modified"), "never asked for changes"),
    "status 304 with a body": feed(answer(GOOD, status="304 Not Modified"), "never asked for changes"),
    "status 401 of another kind": feed(
        answer(b"", status="401 No", WWW_Authenticate='Negotiate x="\x1b[31m' + "y" * 900), "needs a login"
    ),
    "status 429 for a thousand years": feed(answer(b"", status="429 No", Retry_After="9" * 40), "asks to wait 30 days"),
    "status 503 with a word": feed(answer(b"\x1b[2J", status="503 \x1b[31mNo"), "trouble of its own"),
    # --- redirects
    "a redirect to itself": feed(to("/"), CIRCLE),
    "redirects in a circle": feed(to(round_and_round), CIRCLE),
    "redirects on and on": feed(to(on_and_on, "301 Moved"), CIRCLE),
    "a redirect to a file": feed(to("file:///etc/passwd"), NOT_FOLLOWED),
    "a redirect to data": feed(to("data:application/rss+xml,<rss/>"), NOT_FOLLOWED),
    "a redirect to a script": feed(to("javascript:alert(1)"), NOT_FOLLOWED),
    "a redirect to a gopher": feed(to("gopher://127.0.0.1:25/_HELO"), NOT_FOLLOWED),
    "a redirect to nowhere": feed(to("http://[::"), NOT_FOLLOWED),
    "a redirect with codes": feed(to("http://127.0.0.1:9/\x1b[31m%0d%0aSet-Cookie:x"), "refuses the connection"),
    "a redirect of 60 kB": feed(to("/" + "a" * 60_000), CIRCLE),
    "a redirect without a target": feed(answer(b"", status="302 Found"), "without saying where"),
    # --- what does not last
    "an ETag that changes each time": feed(
        each_time(lambda request: {"ETag": f'"{request.visit}"'}, GOOD), stories=1, visits=3
    ),
    "an ETag of 60 kB": feed(with_head(b'ETag: "%s"\r\n' % (b"e" * 60_000)), visits=2),
    "a clock that goes back": feed(each_time(feeds.backward, feeds.growing), stories=3, visits=3),
    "guids that change each time": read(feeds.new_guids, stories=20, visits=4),
    "a thousand guids the same": read(made(feeds.same_guids)),
    "a feed that grows": read(feeds.growing, stories=3, visits=3),
    "a feed that is empty one day": read(feeds.empty_later, stories=1, visits=2),
}  # fmt: skip


FEEDS: Mapping[str, Case] = {
    # --- XML
    "billion laughs": read(feeds.with_doctype(feeds.LAUGHS, "&k;"), stories=1),
    "quadratic entities": read(feeds.with_doctype(feeds.QUADRATIC, "&a;" * 2_000), stories=1),
    "an entity that is a file": read(feeds.with_doctype('<!ENTITY a SYSTEM "file:///etc/hostname">', "&a;"), stories=1),
    "an entity that is a page": read(feeds.with_doctype('<!ENTITY a SYSTEM "http://127.0.0.1:9/">', "&a;"), stories=1),
    "a parameter entity": read(feeds.with_doctype('<!ENTITY % a SYSTEM "file:///etc/hostname"> %a;', ""), stories=1),
    "a DOCTYPE that never ends": read(rss(item(), prolog='<!DOCTYPE rss [<!ENTITY a "'), stories=1),
    "an include": read(rss(item(more='<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>'))),
    "a style sheet": read(rss(item(), prolog='<?xml-stylesheet type="text/xsl" href="file:///x.xsl"?>'), stories=1),
    "10,000 deep": read(made(feeds.deep)),
    "10,000 deep in HTML": read(made(feeds.deep_html), stories=1),
    "10,000 deep in CSS": read(made(feeds.deep_css), stories=1),
    "10,000 attributes": read(made(feeds.many_attributes), stories=1),
    "one attribute 10,000 times": read(made(feeds.same_attribute)),
    "20,000 namespaces": read(made(feeds.many_namespaces)),
    "a name of 5 MB": read(made(feeds.long_name)),
    "600,000 comments": read(made(feeds.comments), stories=1),
    "CDATA in CDATA": read(made(feeds.cdata), stories=1),
    "CDATA that never ends": read(feeds.open_cdata()),
    # --- size
    "an item of 9.5 MB": read(made(feeds.large_item), stories=1),
    "an item of 20 MB": read(made(feeds.twenty_megabytes), LARGER),
    "50,000 items": read(made(feeds.many_items), stories=2_000),
    "100,000 links": read(made(feeds.many_links), stories=1, slow=True),
    "20,000 pictures": read(made(feeds.many_pictures), stories=1, slow=True),
    "100,000 enclosures": read(made(feeds.enclosures)),
    "30,000 media groups": read(made(feeds.media_group), stories=1),
    "100,000 categories": read(made(feeds.categories), stories=1),
    "a quadratic author": read(made(feeds.author), stories=1),
    "10,000 quadratic authors": read(made(feeds.authors), slow=True),
    "a quadratic author in Atom": read(feeds.atom_author(), stories=1),
    "a title of 1 MB": read(made(feeds.long_title), stories=1),
    "a link of 1 MB": read(made(feeds.long_link), stories=1),
    "a table of 400 million cells": read(made(feeds.table), stories=1),
    "5,000 lists in each other": read(made(feeds.lists), stories=1),
    "80,000 open tags": read(made(feeds.unclosed), stories=1),
    "500,000 marks": read(made(feeds.marks), stories=1, slow=True),
    "100,000 tags that never end": read(made(feeds.quotes), stories=1),
    # --- text
    "NULs and unfit signs": read(feeds.titled(feeds.UNFIT), stories=1),
    "halves of characters": read(feeds.titled(feeds.HALVES), stories=1),
    "signs turned round": read(feeds.titled(feeds.OVERRIDE), stories=1),
    "zalgo": read(feeds.titled(feeds.ZALGO), stories=1),
    "a terminal's codes": read(feeds.titled(feeds.ESCAPES), stories=1),
    "references beyond Unicode": read(feeds.titled(feeds.HUGE_REFERENCE), stories=1),
    "tags in titles": read(feeds.titled("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;")),
    "UTF-16 without a mark": read(GOOD.decode().replace('"1.0"', '"1.0" encoding="utf-16"').encode("utf-16-le")),
    "UTF-32 without a mark": read(GOOD.decode().encode("utf-32-be"), stories=1),
    "UTF-7": read(b'<?xml version="1.0" encoding="utf-7"?>' + GOOD[21:].replace(b"Story", b"+ADw-b+AD4-"), stories=1),
    "EBCDIC": read('<?xml version="1.0" encoding="cp037"?>'.encode("cp037") + GOOD[21:].decode().encode("cp037")),
    "two charsets": feed(answer(GOOD, "text/xml; charset=utf-16; charset=klingon"), stories=1),
    "a charset that unpacks": feed(answer(made(gzip_bomb), "text/xml; charset=zlib"), NO_FEED),
    "a charset that runs code": feed(answer(b"\\x3crss\\x3e" * 9, "text/xml; charset=unicode_escape"), NO_FEED),
    "bytes that are no text": read(bytes(range(256)) * 4_000, NO_FEED),
    # --- dates
    "the year 0": read(feeds.dated("Sun, 00 Jan 0000 00:00:00 GMT"), stories=1),
    "the year 9999": read(feeds.dated("Fri, 31 Dec 9999 23:59:59 -2359"), stories=1),
    "the year 99999999": read(feeds.dated("99999999-99-99T99:99:99Z"), stories=1),
    "a zone beyond the world": read(feeds.dated("Tue, 07 Oct 2025 06:00:00 +9999"), stories=1),
    "a date of 1 MB": read(made(feeds.dated, "1" * 1_000_000), stories=1),
    # --- other kinds
    "HTML for XML": feed(answer(feeds.page(feeds.PARAGRAPHS), HTML), "is a web page"),
    "a page with 100,000 feeds": feed(
        answer(made(lambda: feeds.page("x", '<link rel="alternate" type="application/rss+xml" href="/f">' * 100_000))),
        "is a web page",
    ),
    "JSON 10,000 deep": read(made(feeds.deep_json), "broken JSON"),
    "JSON with a number of 1 MB": read(made(feeds.long_number), "broken JSON"),
    "JSON of wrong types": read(feeds.wrong_types(), stories=1),
    "JSON with one key 500,000 times": read(made(feeds.same_keys), stories=1),
    "JSON that is null": read(b"[null]", "JSON"),
    "OPML of 50,000 feeds": read(made(feeds.opml), NO_FEED),
    "a sitemap of 50,000 pages": read(made(feeds.sitemap), NO_FEED),
    "a zip": read(b"PK\x03\x04" + bytes(9_000), NO_FEED),
}


PAGES: Mapping[str, Case] = {
    "a page of 20 MB": page(answer(made(lambda: feeds.page("x" * 20_000_000)), HTML)),
    "a page 100,000 deep": page(answer(made(lambda: feeds.page("<div>" * 100_000 + feeds.PARAGRAPHS)), HTML)),
    "a page of 1,000,000 tags": page(answer(made(lambda: feeds.page("<p>x<b>" * 500_000)), HTML), slow=True),
    "a page of 9 MB of text": page(answer(made(lambda: feeds.page(feeds.PARAGRAPHS * 3_500)), HTML), slow=True),
    "a page that is a bomb": page(answer(made(gzip_bomb), HTML, Content_Encoding="gzip")),
    "a page of scripts": page(answer(feeds.page(feeds.PARAGRAPHS + "<script>while(1);</script>" * 50_000), HTML)),
    "a page that refreshes": page(
        answer(feeds.page("", '<meta http-equiv="refresh" content="0;url=file:///etc/passwd">'), HTML)
    ),
    "a page with deep facts": page(
        answer(feeds.page(feeds.PARAGRAPHS, f'<script type="application/ld+json">{"[" * 100_000}</script>'), HTML)
    ),
    "a page that is a picture": page(answer(bombs.plain("PNG"), "image/png")),
    "a page that never comes": page(silent(), slow=True),
    "60 pages that never come": Case({"/": answer(feeds.linking_often), "": silent()}, stories=60, slow=True),
    "a page in a circle": page(to("/page")),
    "a page with a base elsewhere": page(
        answer(feeds.page(feeds.PARAGRAPHS, '<base href="javascript:alert(1)//">'), HTML)
    ),
}


PICTURES: Mapping[str, Case] = {
    "a PNG of 60,000 x 60,000": picture(bombs.huge_png),
    "a PNG of 98 million pixels": picture(bombs.large_png, slow=True),
    "a JPEG of 60,000 x 60,000": picture(bombs.huge_jpeg, "image/jpeg"),
    "a GIF of 60,000 x 60,000": picture(bombs.huge_gif, "image/gif"),
    "a WebP of 16,384 x 16,384": picture(bombs.huge_webp, "image/webp"),
    "a BMP of 60,000 x 60,000": picture(bombs.huge_bmp, "image/bmp"),
    "a TIFF of 60,000 x 60,000": picture(bombs.huge_tiff, "image/tiff"),
    "a TIFF that turns in a circle": picture(bombs.tiff_loop, "image/tiff"),
    "a sliver": picture(bombs.sliver),
    "half a JPEG": picture(lambda: bombs.cut(), "image/jpeg"),
    "half a PNG": picture(lambda: bombs.cut("PNG")),
    "a JPEG called PNG": picture(lambda: bombs.plain("JPEG")),
    "a page called JPEG": picture(feeds.page("<script>alert(1)</script>"), "image/jpeg"),
    "an SVG with scripts": picture(bombs.SVG, "image/svg+xml"),
    "an SVG called PNG": picture(bombs.SVG),
    "a GIF of 5,000 frames": picture(bombs.animation, "image/gif"),
    "a PNG of 100,000 frames": picture(bombs.apng, "image/apng"),
    "a note that unpacks to 1 GB": picture(made(bombs.text_bomb)),
    "a profile that unpacks to 1 GB": picture(made(bombs.profile_bomb)),
    "a broken profile": picture(bombs.broken_profile, "image/jpeg"),
    "an EXIF in a circle": picture(bombs.exif_bomb, "image/jpeg"),
    "a caption of 200 kB": picture(bombs.long_caption),
    "an icon of 60,000": picture(bombs.icon_bomb, "image/x-icon"),
    "a picture without end": pictured(endless(b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", b"x" * 60_000)),
    "a picture that drips": pictured(dripping(b"HTTP/1.1 200 OK\r\n\r\n", b"\x89"), slow=True),
    "a picture that is a file": pictured(to("file:///etc/hostname")),
}

HTTP2: Mapping[str, Case] = {
    name: Case({"": serve}, error, slow="time" in error, secure=True) for name, (serve, error) in http2.CASES.items()
}

CASES: Mapping[str, Case] = {**ANSWERS, **FEEDS, **PAGES, **PICTURES, **HTTP2}
