"""What it costs to read a feed of 30 entries, beside plain feedparser in the same run.

The feeds are made here: RSS with summaries (about 23 kB), RSS and Atom with full texts (about 113 kB).  CPU time of
this process, the best of several rounds that take turns.
"""

from __future__ import annotations

import random
import time
import warnings
from collections.abc import Callable
from html import escape

import feedparser

from reader.intake.parse import parse
from reader.markup import words

ENTRIES = 30
URL = "https://journal.example/feed"
_ROUNDS = 7
_WORDS = sorted(
    words(
        "river delta survey stone wall harbour glacier tide coin kiln orchard pollen layer ridge valley map compass "
        "the of a in and to was were by from with for on that it had team found below above near old new first years "
        "sediment basalt archive museum field season north southern ancient study samples measured rings tree forest"
    )
)


def feeds() -> dict[str, bytes]:
    """The feeds by name, always the same."""
    return {"summaries": _rss(full=False), "full text": _rss(full=True), "full text, Atom": _atom()}


def _sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(9, 22))).capitalize() + "."


def _text(chance: random.Random, paragraphs: int) -> str:
    parts = [f"<p>{' '.join(_sentence(chance) for _ in range(4))}</p>" for _ in range(paragraphs)]
    parts.insert(
        2,
        f'<figure><img src="/photos/{chance.randint(1, 999)}.jpg" width="1200" height="800" alt="A valley">'
        f"<figcaption>{_sentence(chance)} (Ann Lee/Field Press)</figcaption></figure>",
    )
    parts.insert(4, f'<p>See <a href="/notes/{chance.randint(1, 999)}?utm_source=rss">the notes</a> &amp; tables.</p>')
    return "".join(parts)


def _rss(*, full: bool) -> bytes:
    chance = random.Random(7)
    items = []
    for at in range(ENTRIES):
        text = f"<content:encoded><![CDATA[{_text(chance, 7)}]]></content:encoded>" if full else ""
        items.append(
            f"<item><title>{_sentence(chance)[:70]}</title><link>https://journal.example/{at}</link>"
            f'<guid isPermaLink="false">journal-{at}</guid><dc:creator>Ann Lee</dc:creator>'
            f"<pubDate>Mon, {at % 28 + 1:02} Jun 2026 10:{at:02}:00 +0200</pubDate><category>Geography</category>"
            f"<description>{escape(' '.join(_sentence(chance) for _ in range(3)))}</description>{text}"
            f'<media:content url="https://journal.example/{at}.jpg" medium="image" width="1200" height="800">'
            f"<media:description>{_sentence(chance)}</media:description><media:credit>Bo Chen</media:credit>"
            "</media:content></item>"
        )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<channel><title>The Journal</title><link>https://journal.example/</link><description>Of the field."
        f"</description><language>en-gb</language>{''.join(items)}</channel></rss>"
    ).encode()


def _atom() -> bytes:
    chance = random.Random(8)
    items = [
        f"<entry><title>{_sentence(chance)[:70]}</title><link href='https://journal.example/{at}'/>"
        f"<id>tag:journal.example,2026:{at}</id><author><name>Ann Lee</name></author>"
        f"<published>2026-06-{at % 28 + 1:02}T10:{at:02}:00+02:00</published>"
        f"<updated>2026-06-{at % 28 + 1:02}T11:{at:02}:00+02:00</updated>"
        f"<summary>{_sentence(chance)}</summary><content type='html'>{escape(_text(chance, 7))}</content></entry>"
        for at in range(ENTRIES)
    ]
    return (
        '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">'
        "<title>The Journal</title><id>tag:journal.example,2026:feed</id><updated>2026-06-28T00:00:00Z</updated>"
        f"<link href='https://journal.example/'/>{''.join(items)}</feed>"
    ).encode()


def _alone(body: bytes) -> object:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return feedparser.parse(body)


def _alone_bare(body: bytes) -> object:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False)


def _ours(body: bytes) -> object:
    return parse(body, {}, URL)


_READERS: tuple[tuple[str, Callable[[bytes], object]], ...] = (
    ("Cutline", _ours),
    ("feedparser", _alone),
    ("feedparser, no cleaning", _alone_bare),
)


def measure() -> None:
    """Prints the milliseconds of CPU for one feed, by kind and reader."""
    print(f"\nCPU ms for a feed of {ENTRIES} entries, best of {_ROUNDS}; the goal is 12")
    for name, body in feeds().items():
        best = dict.fromkeys((reader for reader, _ in _READERS), 1e9)
        for _ in range(_ROUNDS):
            for reader, read in _READERS:
                began = time.process_time()
                read(body)
                best[reader] = min(best[reader], (time.process_time() - began) * 1000)
        figures = "  ".join(f"{reader} {cost:.1f}" for reader, cost in best.items())
        print(f"  {name:16} {len(body) // 1000:4} kB   {figures}")
