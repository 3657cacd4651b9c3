"""A news site that grows: each edition brings each of its feeds one more story, and corrects the one before.

Some stories stand whole in the feed, others only begin there and go on at a page of their own; all have a photo.
"""

from __future__ import annotations

from html import escape
from random import Random

from tests.newsroom import RSS, Answer, Site, Story, picture, rss_item

FEEDS, FIRST = 4, 3
PHOTOS = 5
"""So many photos are all there are: making them takes longer than anything else here."""
SAMPLE = """
    harbour strait ferry quay island cable diver winter council budget glacier orchard museum railway bridge engine
    sailor teacher village summer market valley library minister doctor painter signal station letter window
"""
WORDS = SAMPLE.split()
PAGE = "<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{text}</article></body></html>"
_PICTURES = [picture(number, (96, 64)) for number in range(PHOTOS)]


def addresses(site: Site) -> list[str]:
    return [f"{site.base}/feed-{number}.xml" for number in range(FEEDS)]


def publish(site: Site, edition: int) -> int:
    """Serves this edition, and says how many stories there are in it."""
    for number in range(FEEDS):
        told = [_story(number, place, corrected=place < edition + FIRST - 1) for place in range(edition + FIRST)]
        items = "".join(_item(site, story) for story in reversed(told))
        site.answers[f"/feed-{number}.xml"] = Answer(RSS.format(base=site.base, items=items).encode())
        for story in told:
            site.answers[f"/{story.key}.html"] = Answer(_page(story).encode(), "text/html")
            site.answers[story.picture] = Answer(_PICTURES[story.number % PHOTOS], "image/png")
    return FEEDS * (edition + FIRST)


def _story(feed: int, place: int, *, corrected: bool) -> Story:
    chance = Random(f"{feed}-{place}")
    title = " ".join(chance.choices(WORDS, k=6)).capitalize()
    paragraphs = [f"{' '.join(chance.choices(WORDS, k=40)).capitalize()}." for _ in range(5)]
    if corrected:
        paragraphs[0] = f"Correction: {paragraphs[0]}"
    number = feed * 1_000 + place
    return Story(f"story-{feed}-{place}", title, tuple(paragraphs), f"The {chance.choice(WORDS)}.", "Ann Lund", number)


def _item(site: Site, story: Story) -> str:
    if story.number % 3:
        return rss_item(site.base, story)
    beginning = Story(story.key, story.title, story.paragraphs[:1], story.caption, story.credit, story.number)
    return rss_item(site.base, beginning).replace("content:encoded", "description")


def _page(story: Story) -> str:
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in story.paragraphs)
    return PAGE.format(title=escape(story.title), text=text)
