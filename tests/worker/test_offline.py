"""What was marked offline is complete; what failed is tried again and never sticks."""

from __future__ import annotations

from PIL import Image

from reader.intake.sanitize import RULES_VERSION
from reader.store import feeds
from reader.store.cleaning import store_cleaned
from reader.store.database import open_library
from tests.newsroom import FERRY, LICHEN, Answer, Cutline, Site, picture

TEASER = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title><item><title>{title}</title>'
    "<link>{base}/ferry.html</link><guid>f</guid><description>The night ferry sails.</description></item>"
    "</channel></rss>"
)


def test_a_teaser_is_completed_from_its_page(cutline: Cutline, site: Site) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in (*FERRY.paragraphs, *LICHEN.paragraphs))
    figure = (
        f'<figure><img src="{FERRY.picture}" alt="A ferry"><figcaption>{FERRY.caption} ({FERRY.credit})</figcaption>'
        "</figure>"
    )
    page = f"<html><body><nav>Home</nav><article><h1>{FERRY.title}</h1>{figure}{text}</article></body></html>"
    site.answers["/rss.xml"] = Answer(TEASER.format(base=site.base, title=FERRY.title).encode())
    site.answers["/ferry.html"] = Answer(page.encode(), "text/html")
    cutline.json("add", site.feeds[0])
    [article] = cutline.json("show", 1)
    assert FERRY.paragraphs[1] in article["text"]
    assert article["teaser"] == "The night ferry sails."
    assert (article["lead"]["caption"], article["lead"]["credit"]) == (FERRY.caption, FERRY.credit)
    assert article["offline"] == {"text": True, "photos": 1, "photos_total": 1}
    assert cutline.json("list")[0]["offline"] is True


def test_what_failed_is_fetched_when_it_is_asked_for(cutline: Cutline, site: Site) -> None:
    site.answers[FERRY.picture] = Answer(b"gone", "text/plain", 404)
    cutline.json("add", site.feeds[0])
    said = cutline.run("offline", "--json")
    assert said.status == 1
    assert said.document == {"articles": 1, "complete": 0}
    site.answers[FERRY.picture] = Answer(picture(1), "image/png")
    assert cutline.json("offline", site.feeds[0], "--days", 4000) == {"articles": 1, "complete": 1}


def test_a_feed_s_pages_can_be_left_alone(cutline: Cutline, site: Site) -> None:
    site.answers["/rss.xml"] = Answer(TEASER.format(base=site.base, title=FERRY.title).encode())
    cutline.json("add", "--no-fetch", site.feeds[0])
    shown = cutline.json("feed", 1, "--full-text", "never", "--title", "Quay", "--folder", "Coast")
    assert (shown["full_text"], shown["title"], shown["folder"]) == ("never", "Quay", "Coast")
    cutline.run("refresh", "--all")
    assert "/ferry.html" not in [path for path, _ in site.asked]


def test_pictures_of_read_articles_go_when_room_is_short(cutline: Cutline, site: Site) -> None:
    cutline.json("add", *site.feeds[:2])
    cutline.json("read", 1, 2)
    cutline.json("bookmark", 1)
    assert cutline.json("settings", "picture_budget_mb", 0)["picture_budget_mb"] == 0
    cutline.run("refresh")
    kept, let_go = cutline.json("show", 1, 2)
    assert kept["lead"]["file"] is not None
    assert let_go["lead"]["file"] is None
    assert let_go["lead"]["caption"]


def test_a_site_s_icon_is_found_and_kept(cutline: Cutline, site: Site) -> None:
    site.answers["/"] = Answer(b'<html><head><link rel="icon" href="/mark.png"></head></html>', "text/html")
    site.answers["/mark.png"] = Answer(picture(9, (64, 64)), "image/png")
    cutline.json("add", site.feeds[0])
    with open_library(cutline.library) as library:
        [feed] = feeds.all_feeds(library)
        assert feed.icon is not None
        with Image.open(feed.icon) as icon:
            assert icon.size == (64, 64)
    cutline.run("refresh", "--all")
    assert [path for path, _ in site.asked].count("/mark.png") == 1


def test_html_that_older_rules_cleaned_is_cleaned_again(cutline: Cutline, site: Site) -> None:
    cutline.json("add", site.feeds[0])
    with open_library(cutline.library) as library:
        store_cleaned(library, {1: ("<p>Old <script>rules()</script>words</p>", "")}, rules=RULES_VERSION - 1)
    cutline.run("refresh", "--all")
    [article] = cutline.json("show", 1)
    assert "script" not in article["html"]
    assert article["text"] == "Old words"
    assert [row["id"] for row in cutline.json("search", "words")] == [1]


def test_the_page_of_a_story_is_read_when_it_is_asked_for(cutline: Cutline, site: Site) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in (*FERRY.paragraphs, *LICHEN.paragraphs))
    page = f"<html><body><article><h1>{FERRY.title}</h1>{text}</article></body></html>"
    site.answers["/rss.xml"] = Answer(TEASER.format(base=site.base, title=FERRY.title).encode())
    cutline.json("add", "--no-fetch", site.feeds[0])
    cutline.json("feed", 1, "--full-text", "never")
    cutline.run("refresh", "--all")
    site.answers["/ferry.html"] = Answer(page.encode(), "text/html")
    assert FERRY.paragraphs[1] not in cutline.json("show", 1)[0]["text"]
    [article] = cutline.json("page", 1)
    assert FERRY.paragraphs[1] in article["text"]
    assert cutline.run("page", "99").err == "There is no article 99.\n"
