"""How complete a library is once the network is gone: `python -m tests.benchmarks.offline [--feeds 50] [--entries 20]`.

A loopback site of many feeds, every fourth with teasers whose text stands on the page, each story with a picture of
its own; one refresh, then the site is closed and every article is looked at by the command line.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from tests.newsroom import FERRY, ISLAND, LICHEN, RSS, Answer, Cutline, Site, picture, rss_item

OPML = '<?xml version="1.0"?><opml version="2.0"><body>{outlines}</body></opml>'
TEASERS = 4
BATCH = 200


def main() -> int:
    """Prints the share of complete articles, and what it took; gives 1 when one is missing anything."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--feeds", type=int, default=50)
    parser.add_argument("--entries", type=int, default=20)
    options = parser.parse_args()
    site = Site()
    with tempfile.TemporaryDirectory() as folder:
        cutline = Cutline(Path(folder) / "library")
        listed = Path(folder) / "feeds.opml"
        outlines = "".join(
            f'<outline type="rss" text="{number}" xmlUrl="{site.base}{_serve_feed(site, number, options.entries)}"/>'
            for number in range(options.feeds)
        )
        listed.write_text(OPML.format(outlines=outlines), "utf-8")
        cutline.json("import", listed)
        began = time.perf_counter()
        cutline.run("refresh")
        wall = time.perf_counter() - began
        site.close()
        complete, total = _complete(cutline)
    print(f"{complete} of {total} articles complete without the network (goal: all)")
    print(f"the refresh took {wall:.1f} s")
    return int(complete != options.feeds * options.entries)


def _serve_feed(site: Site, feed: int, entries: int) -> str:
    """Puts a feed with its pictures and pages on the site; gives its path."""
    items = []
    for number in range(entries):
        told = (FERRY, ISLAND, LICHEN)[(feed + number) % 3]
        story = replace(told, key=f"{told.key}-{feed}-{number}", title=f"{told.title}, {feed}.{number}", number=number)
        site.answers[story.picture] = Answer(picture(feed * entries + number, (400 + feed, 300 + number)), "image/png")
        item = rss_item(site.base, story)
        if feed % TEASERS == 0:
            start, _, rest = item.partition("<content:encoded>")
            rest = rest.partition("</content:encoded>")[2]
            item = f"{start}<description>{story.paragraphs[0][:60]}…</description>{rest}"
            text = "".join(f"<p>{paragraph}</p>" for paragraph in story.paragraphs * 2)
            page = f"<html><body><nav>Home</nav><article><h1>{story.title}</h1>{text}</article></body></html>"
            site.answers[f"/{story.key}.html"] = Answer(page.encode(), "text/html")
        items.append(item)
    path = f"/feeds/{feed}.xml"
    site.answers[path] = Answer(RSS.format(base=site.base, items="".join(items)).encode())
    return path


def _complete(cutline: Cutline) -> tuple[int, int]:
    ids = [row["id"] for row in cutline.json("list", "--limit", 1_000_000)]
    complete = 0
    for at in range(0, len(ids), BATCH):
        for article in cutline.json("show", *ids[at : at + BATCH]):
            offline = article["offline"]
            files = [photo["file"] for photo in article["photos"]]
            there = bool(files) and all(file is not None and Path(file).is_file() for file in files)
            complete += offline["text"] and offline["photos"] == offline["photos_total"] and there
    return complete, len(ids)


if __name__ == "__main__":
    sys.exit(main())
