"""News sites on loopback, always the same:  python -m tests.benchmarks.farm [--feeds N] [--entries N] [--delay MS]

Each feed has an address of its own (127.x.y.z), as feeds have hosts of their own, so that no bound for one host decides
what is measured.  RSS and Atom, some 3.2 kB of HTML an entry in six languages, with photos; ETag, Last-Modified, 304,
gzip, keep-alive.  Entries of different feeds tell of the same events, and some are copies, as the wire's are.

Every answer is made before the first is given, and given by a process of its own: it costs little beside its readers.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import io
import json
import random
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import formatdate
from functools import cache
from html import escape
from itertools import accumulate
from pathlib import Path
from zlib import crc32

from PIL import Image, ImageDraw

from reader.related.words import COMMON, STOP

FEEDS, ENTRIES = 200, 40
PLANTED = {"quasar": 100, "zeppelin": 2_000}
"""Words that nothing else says, and of how many entries one has it."""
_NEWEST = 1_790_000_000
_LANGUAGES = ("en", "en", "en", "en", "de", "en", "fr", "es", "ru", "ja")
_SYLLABLES = {
    "ru": ("бвгджзклмнпрст", "аеиоуя", ("", "й", "к", "н", "р", "нов", "ск")),
    "": (("b", "br", "ch", "d", "f", "g", "h", "k", "l", "m", "n", "pr", "r", "s", "st", "t", "w"), "aeiou", " lnrst"),
}
_JAPANESE = "のにはをたがでて日本人大年会国上事中者社地新京市立野見学校田村川島山口東西南北海道線駅港船橋花木石水火土金"
_PHOTOS = 8


@dataclass(frozen=True)
class Event:
    """What several entries tell of: its names and its words."""

    names: tuple[str, ...]
    words: tuple[str, ...]


class Prose:
    """Sentences in one language: its small words as often as in any text, its common ones, and some of its own."""

    def __init__(self, language: str) -> None:
        chance = random.Random(f"prose/{language}")
        small = sorted(STOP.get(language, ()))
        chance.shuffle(small)
        common = sorted({word for _, group in COMMON.get(language, ()) for word in group})
        chance.shuffle(common)
        self._spaced = language != "ja"
        self._words = [*small, *common, *(_invented(chance, language) for _ in range(5_000))]
        self._weights = list(accumulate(1 / (place + 6) for place in range(len(self._words))))
        self.language = language

    def event(self, chance: random.Random) -> Event:
        names = tuple(_invented(chance, self.language).capitalize() for _ in range(6))
        return Event(names, tuple(_invented(chance, self.language) for _ in range(12)))

    def sentence(self, chance: random.Random, event: Event, length: int = 0) -> str:
        said = chance.choices(self._words, cum_weights=self._weights, k=length or chance.randint(7, 22))
        said.insert(chance.randrange(len(said)), chance.choice(event.names))
        said.insert(chance.randrange(len(said)), chance.choice(event.words))
        if not self._spaced:
            return "".join(said) + "。"
        return " ".join((said[0].capitalize(), *said[1:])) + chance.choice("....?!")

    def line(self, chance: random.Random, event: Event, length: int) -> str:
        return self.sentence(chance, event, length)[:-1]

    def html(self, chance: random.Random, event: Event, base: str, key: str) -> str:
        """The body of a story: paragraphs with links, a photo, now and then a list, a quotation, a heading."""
        wanted, size, parts = chance.randint(2_000, 4_000), 0, list[str]()
        while size < wanted:
            kind = chance.random()
            if len(parts) == 1 or kind < 0.05:
                part = (
                    f'<figure><img src="{base}/photo/{key}-{len(parts)}.jpg" alt="{self.line(chance, event, 4)}" '
                    f'width="1200" height="800"><figcaption>{self.sentence(chance, event, 9)} '
                    f"({event.names[0]} {event.names[1]}/Wire)</figcaption></figure>"
                )
            elif kind < 0.82 or not parts:
                text = " ".join(self.sentence(chance, event) for _ in range(chance.randint(2, 4)))
                if chance.random() < 0.5:
                    page = f"{base}/more/{chance.randint(1, 9999)}?utm_source=rss&amp;p=1"
                    text += f' <a href="{page}">{event.names[2]}</a>.'
                if chance.random() < 0.3:
                    text += f" <em>{self.sentence(chance, event, 3)}</em>"
                part = f"<p>{text}</p>"
            elif kind < 0.88:
                part = "<ul>" + "".join(f"<li>{self.sentence(chance, event, 5)}</li>" for _ in range(4)) + "</ul>"
            elif kind < 0.94:
                part = f"<blockquote><p>{self.sentence(chance, event)}</p></blockquote>"
            else:
                part = f"<h2>{self.line(chance, event, 4)}</h2>"
            parts.append(part)
            size += len(part.encode())
        parts += [f"<p>Then the {word} was seen.</p>" for word, every in PLANTED.items() if not chance.randrange(every)]
        return "\n".join(parts)


def _invented(chance: random.Random, language: str) -> str:
    if language == "ja":
        return "".join(chance.choices(_JAPANESE, k=chance.randint(1, 3)))
    begin, middle, end = _SYLLABLES.get(language, _SYLLABLES[""])
    syllables = (chance.choice(part).strip() for _ in range(chance.randint(2, 3)) for part in (begin, middle, end))
    return "".join(syllables)


@cache
def _prose(language: str) -> Prose:
    return Prose(language)


@cache
def _wire(language: str, number: int) -> tuple[str, str]:
    """A story that several papers take as it is: its headline and its body."""
    prose, chance = _prose(language), random.Random(f"wire/{language}/{number}")
    event = prose.event(chance)
    return prose.line(chance, event, 7), prose.html(chance, event, "http://wire.example", f"wire-{number}")


@cache
def _event(language: str, number: int) -> Event:
    return _prose(language).event(random.Random(f"event/{language}/{number}"))


def feed(number: int, count: int, base: str, feeds: int = FEEDS) -> bytes:
    """The document of one feed, newest entry first."""
    chance = random.Random(f"feed/{number}")
    prose = _prose(_LANGUAGES[number % len(_LANGUAGES)])
    title = " ".join(name for name in prose.event(chance).names[:2]) + f" {number}"
    atom, moment, told = number % 5 in (1, 3), _NEWEST - chance.randrange(86_400), list[str]()
    for at in range(count, 0, -1):
        moment -= chance.randrange(600, 172_800)
        event = _event(prose.language, chance.randrange(max(4, feeds * count // 60)))
        headline, html = prose.line(chance, event, chance.randint(5, 10)), prose.html(chance, event, base, str(at))
        if not chance.randrange(40):
            headline, html = _wire(prose.language, chance.randrange(max(2, feeds * count // 800)))
        link, teaser = f"{base}/story/{at}", prose.sentence(chance, event, 20)
        told.append((_atom if atom else _rss)(headline, html, link, teaser, event.names[3], moment))
    whole, inside = (_ATOM, "entry") if atom else (_RSS, "item")
    entries = "".join(f"<{inside}>{one}</{inside}>\n" for one in told)
    return whole.format(title=escape(title), base=base, language=prose.language, entries=entries).encode()


_RSS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{title}</title><link>{base}/</link>'
    "<description>{title}, daily</description><language>{language}</language>\n{entries}</channel></rss>"
)
_ATOM = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{language}">'
    '<title>{title}</title><id>{base}/</id><link href="{base}/"/><updated>2026-09-21T12:00:00Z</updated>\n'
    "{entries}</feed>"
)


def _rss(headline: str, html: str, link: str, teaser: str, author: str, moment: int) -> str:
    return (
        f'<title>{escape(headline)}</title><link>{link}</link><guid isPermaLink="true">{link}</guid>'
        f"<pubDate>{formatdate(moment, usegmt=True)}</pubDate><dc:creator>{author}</dc:creator>"
        f"<category>News</category><description>{escape(teaser)}</description><content:encoded><![CDATA[{html}]]></content:encoded>"
    )


def _atom(headline: str, html: str, link: str, teaser: str, author: str, moment: int) -> str:
    when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment))
    return (
        f'<title>{escape(headline)}</title><link href="{link}"/><id>{link}</id><published>{when}</published>'
        f"<updated>{when}</updated><author><name>{author}</name></author><summary>{escape(teaser)}</summary>"
        f'<content type="html">{escape(html, quote=False)}</content>'
    )


def _photo(number: int) -> bytes:
    image = Image.new("RGB", (1200, 800), (60 + 20 * number, 120, 190 - 15 * number))
    ImageDraw.Draw(image).ellipse((200 + 60 * number, 150, 700 + 60 * number, 650), fill=(230, 190, 90))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=88)
    return file.getvalue()


def address(number: int, port: int) -> str:
    """The site of a feed."""
    return f"http://127.{number // 40_000 + 1}.{number // 200 % 200 + 1}.{number % 200 + 1}:{port}"


class _Server:
    def __init__(self, feeds: int, entries: int, port: int, delay: float) -> None:
        self._delay = delay
        self.counts: Counter[str] = Counter()
        self._photos = [_photo(number) for number in range(_PHOTOS)]
        bases = [address(number, port) for number in range(feeds)]
        # Small and quick: at the highest level, the making would take longer than what is measured.
        self._feeds = {
            base.removeprefix("http://"): gzip.compress(feed(number, entries, base, feeds), 3, mtime=0)
            for number, base in enumerate(bases)
        }

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while request := await reader.readuntil(b"\r\n\r\n"):
                first, *lines = request.decode("latin-1").split("\r\n")
                asked = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
                if self._delay:
                    await asyncio.sleep(self._delay)
                writer.write(self._answer(first.split(" ")[1], asked))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def _answer(self, path: str, asked: dict[str, str]) -> bytes:
        if path == "/counts":
            body = json.dumps(self.counts).encode()
            self.counts.clear()
            return _http("200 OK", body, "application/json")
        if path.startswith("/photo/"):
            self.counts["photos"] += 1
            return _http("200 OK", self._photos[crc32(path.encode()) % _PHOTOS], "image/jpeg")
        packed = self._feeds.get(asked.get("host", ""))
        if path != "/feed.xml" or packed is None:
            self.counts["404"] += 1
            return _http("404 Not Found", b"", "text/plain")
        tag, modified = f'"{len(packed):x}"', formatdate(_NEWEST, usegmt=True)
        marks = f"ETag: {tag}\r\nLast-Modified: {modified}\r\n"
        if asked.get("if-none-match", "") == tag or asked.get("if-modified-since", "") == modified:
            self.counts["304"] += 1
            return f"HTTP/1.1 304 Not Modified\r\n{marks}\r\n".encode()
        self.counts["200"] += 1
        if "gzip" in asked.get("accept-encoding", ""):
            return _http("200 OK", packed, "application/xml", f"{marks}Content-Encoding: gzip\r\n")
        return _http("200 OK", gzip.decompress(packed), "application/xml", marks)


def _http(status: str, body: bytes, kind: str, marks: str = "") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{marks}\r\n".encode() + body


@dataclass(frozen=True)
class Farm:
    """A farm that runs."""

    addresses: Sequence[str]
    _port: int

    def counts(self) -> dict[str, int]:
        """How many answers of each kind were given since this was asked last."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self._port}/counts") as answer:
            counts: dict[str, int] = json.load(answer)
            return counts


@contextmanager
def open_farm(feeds: int = FEEDS, entries: int = ENTRIES, *, delay: float = 0.0) -> Iterator[Farm]:
    """A farm in a process of its own; `delay`: seconds before each answer."""
    options = (f"--feeds={feeds}", f"--entries={entries}", f"--delay={1000 * delay}")
    command = (sys.executable, "-m", "tests.benchmarks.farm", *options)
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as process:
        try:
            assert process.stdout is not None
            port = int(process.stdout.readline())
            yield Farm([f"{address(number, port)}/feed.xml" for number in range(feeds)], port)
        finally:
            process.terminate()


async def _run(feeds: int, entries: int, port: int, delay: float) -> None:
    server: _Server
    listening = await asyncio.start_server(lambda *streams: server.serve(*streams), "0.0.0.0", port, backlog=1024)
    port = listening.sockets[0].getsockname()[1]
    server = _Server(feeds, entries, port, delay)
    print(port, flush=True)
    async with listening:
        await listening.serve_forever()


def main() -> None:
    asking = argparse.ArgumentParser(description="News sites on loopback. Prints its port when it is ready.")
    asking.add_argument("--feeds", type=int, default=FEEDS)
    asking.add_argument("--entries", type=int, default=ENTRIES)
    asking.add_argument("--port", type=int, default=0)
    asking.add_argument("--delay", type=float, default=0.0, help="milliseconds before each answer")
    options = asking.parse_args()
    asyncio.run(_run(options.feeds, options.entries, options.port, options.delay / 1000))


if __name__ == "__main__":
    main()
