"""How well feeds are read, measured on those that others collected:  python -m tests.benchmarks.feeds [--misses N]

Prints, for each set of `../shared/data`: exceptions (there must be none), feeds that give entries beside feedparser
alone, the share of the makers' own expectations that are met for title, link, date and content, pictures of Media RSS
with their words, what hostile XML does, the addresses that OPML lists give, and the cost beside plain feedparser.

The sets are not part of this project.
"""

from __future__ import annotations

import argparse
import re
import tarfile
import time
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import feedparser
from lxml import etree

from reader.errors import ParseError, ReaderError
from reader.intake import opml
from reader.intake.addresses import normalise
from reader.intake.parse import parse
from reader.intake.photos import plain
from reader.values import ParsedFeed
from tests.benchmarks import feeds_expected, feeds_speed
from tests.benchmarks.feeds_expected import Expectation

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
OWN = Path(__file__).resolve().parents[1] / "data" / "feeds"
_SETS = ("feeds-feedparser", "feeds-gofeed", "feeds-rsparser", "feeds-small")
# Where feedparser's own tests serve the feeds, which matters to relative addresses.
_HOME = "http://127.0.0.1:8097/tests/"
_NO_FEEDS = (".html", ".opml", ".jsonc")


def files(name: str) -> Iterator[tuple[str, bytes]]:
    """The files of a set, with their names within it."""
    with tarfile.open(next((DATA / name).glob("*.tar.xz"))) as tar:
        for member in tar:
            file = tar.extractfile(member) if member.isfile() else None
            if file is not None:
                yield member.name.removeprefix("./"), file.read()


def read(name: str, body: bytes, raised: list[str]) -> ParsedFeed | None:
    """The feed in `body`; `None` for a `ParseError`, which is an answer.  Anything else goes to `raised`."""
    try:
        return parse(body, feeds_expected.headers(body), _HOME + name.partition("/")[2])
    except ParseError as error:
        if error.__cause__ is not None:
            raised.append(f"{name}: {error.__cause__!r}")
    except Exception as error:  # noqa: BLE001 - counting them is what this is for
        raised.append(f"{name}: {error!r}")
    return None


def read_set(name: str) -> None:
    """Exceptions and entries of one set, beside feedparser alone."""
    raised: list[str] = []
    ours = theirs = count = entries = 0
    fewer = []
    for file, body in files(name):
        if file.endswith(_NO_FEEDS):
            continue
        count += 1
        feed = read(file, body, raised)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            alone = len(feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False)["entries"])
        found = len(feed.articles) if feed else 0
        entries += found
        ours += bool(found)
        theirs += bool(alone)
        if found < alone:
            fewer.append(f"{file}: {found} of {alone}")
    print(f"{name:17} {count:5} files  {entries:5} entries  exceptions {len(raised)}  with entries: {ours}, ", end="")
    print(f"by feedparser alone {theirs}; fewer than it in {len(fewer)}")
    for line in (*raised, *fewer):
        print("   ", line)


def judge(name: str, cases: Iterable[tuple[str, bytes, Iterable[Expectation]]], shown: int) -> None:
    """The share of expectations met, field by field, and the misses."""
    total: Counter[str] = Counter()
    good: Counter[str] = Counter()
    misses: list[str] = []
    for file, body, expectations in cases:
        feed = read(file, body, [])
        for expected in expectations:
            total[expected.field] += 1
            if feed is not None and feeds_expected.met(feed, expected):
                good[expected.field] += 1
            else:
                misses.append(f"{file}: {expected}")
    shares = "  ".join(f"{field} {good[field]}/{total[field]} = {good[field] / total[field]:.3f}" for field in total)
    print(f"{name:17} {shares}")
    for line in misses[:shown]:
        print("   ", line)


def of_feedparser() -> Iterator[tuple[str, bytes, Iterable[Expectation]]]:
    for file, body in files("feeds-feedparser"):
        yield file, body, feeds_expected.of_feedparser(body)


def of_gofeed() -> Iterator[tuple[str, bytes, Iterable[Expectation]]]:
    every = dict(files("feeds-gofeed"))
    for file, told in every.items():
        name = file.removesuffix(".json")
        source = every.get(f"{name}.xml") or every.get(name.removesuffix("_expected") + ".json")
        if file.endswith(".json") and source is not None and "/invalid/" not in file:
            yield name, source, feeds_expected.of_gofeed(told)


def read_json() -> None:
    """Every JSON file of gofeed's, most of which are no feeds: each is read, or refused in plain words."""
    raised: list[str] = []
    every = [(file, body) for file, body in files("feeds-gofeed") if file.endswith(".json")]
    feeds = [feed for file, body in every if (feed := read(file, body, raised)) is not None]
    print(f"JSON cases        {len(every)} read: {len(feeds)} as feeds, the others refused; exceptions {len(raised)}")


def read_media() -> None:
    """Pictures of Media RSS that have words of their own in the feed, and whether they have the same with us."""
    right = {"caption": 0, "credit": 0}
    total = dict(right)
    pictures = 0
    ours = [(path.name, path.read_bytes()) for path in sorted(OWN.glob("*.xml"))]
    for file, body in (*ours, *(pair for name in _SETS for pair in files(name))):
        feed = read(file, body, []) if b"search.yahoo.com/mrss" in body else None
        photos = [photo for article in feed.articles for photo in article.photos] if feed else []
        pictures += sum(photo.origin == "media-rss" for photo in photos)
        for url, key, words in _told(body) if photos else ():
            said = [getattr(photo, key) for photo in photos if photo.url.endswith(url)]
            total[key] += 1
            right[key] += any(one and _letters(one) in _letters(words) for one in said)
    shares = ", ".join(f"{key}s right {right[key]} of {total[key]}" for key in total)
    print(f"Media RSS         {pictures} pictures; {shares}")


def _told(body: bytes) -> Iterator[tuple[str, str, str]]:
    """(end of a picture's address, "caption" or "credit", words) of each `media:content` that has such words."""
    root = etree.fromstring(body, etree.XMLParser(recover=True, resolve_entities=False, no_network=True))
    for content in root.iter("{*}content") if root is not None else ():
        if not (content.get("medium") == "image" or (content.get("type") or "").startswith("image/")):
            continue
        for name, key in (("description", "caption"), ("credit", "credit")):
            words = [plain(one.text or "") for one in content.findall(f"{{*}}{name}")]
            if words and content.get("url"):
                yield content.get("url"), key, " ".join(words)


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def attack() -> None:
    """What hostile XML comes to, as a feed and as an OPML list."""
    for path in sorted((DATA / "attack-xml").glob("*.x*")):
        body = path.read_bytes()
        for name, attempt in (("feed", lambda body: parse(body, {}, _HOME)), ("OPML", opml.read)):
            began = time.process_time()
            try:
                outcome = f"read as {str(attempt(body))[:60]}"
            except ReaderError as error:
                outcome = str(error)
            cost = (time.process_time() - began) * 1000
            print(f"  {path.name:20} {name:5} {cost:6.1f} ms  {outcome[:90]}")


def read_lists() -> None:
    """Every distinct xmlUrl of every list must be imported."""
    lists = lost = 0
    addresses = set()
    for file, body in files("opml-awesome-rss-feeds"):
        if not file.endswith(".opml"):
            continue
        lists += 1
        found = {outline.url for outline in opml.read(body).outlines}
        told = {one.replace("&amp;", "&") for one in re.findall(r'xmlUrl="([^"]*)"', body.decode("utf-8"))}
        wanted = {normalise(one) for one in told if one.strip()}
        addresses |= wanted
        lost += len(wanted - found)
    print(f"OPML              {lists} lists, {len(addresses)} distinct addresses, {lost} lost")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--misses", type=int, default=0, metavar="N", help="print N misses of each set")
    shown = arguments.parse_args().misses
    if not DATA.exists():
        print("The sets are not here.")
        return
    for name in _SETS:
        read_set(name)
    print("\nExpectations met")
    judge("feeds-feedparser", of_feedparser(), shown)
    judge("feeds-gofeed", of_gofeed(), shown)
    print()
    read_json()
    read_media()
    read_lists()
    print("\nHostile XML")
    attack()
    feeds_speed.measure()


if __name__ == "__main__":
    main()
