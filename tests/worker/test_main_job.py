"""From three feeds' addresses to an offline library, by the real command line against a real server."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.newsroom import FERRY, ISLAND, LICHEN, STORIES, Answer, Cutline, Site, picture

NOT_FOUND = Answer(b"", "text/plain", 404)


def ids_by_title(cutline: Cutline) -> dict[str, int]:
    return {row["title"]: row["id"] for row in cutline.json("list")}


def test_three_formats_come_in_with_texts_captions_credits_and_photos(cutline: Cutline, site: Site) -> None:
    added = cutline.json("add", *site.feeds)
    assert [feed["title"] for feed in added] == ["Harbour Post", "Ridge Review", "Valley Notes"]
    assert [feed["url"] for feed in added] == site.feeds

    ids = ids_by_title(cutline)
    shown = {article["id"]: article for article in cutline.json("show", *ids.values())}
    for story in STORIES:
        article = shown[ids[story.title]]
        lead = article["lead"]
        assert article["photos"] == [lead]
        assert (lead["caption"], lead["credit"]) == (story.caption, story.credit)
        assert lead["url"] == f"{site.base}{story.picture}"
        with Image.open(lead["file"]) as stored:
            assert stored.size == (640, 400)
        assert all(paragraph in article["text"] for paragraph in story.paragraphs[1:])
        assert story.caption not in article["text"]
        assert article["offline"] == {"text": True, "photos": 1, "photos_total": 1}
    ferry = shown[ids[FERRY.title]]
    assert ferry["dateline"] == "BREST, France"
    assert ferry["text"].startswith("The night ferry to Ushant left")


def test_all_stays_when_the_site_is_gone(cutline: Cutline, site: Site) -> None:
    cutline.json("add", *site.feeds)
    ids = list(ids_by_title(cutline).values())
    questions = (("list",), ("show", *ids), ("related", *ids), ("search", "Kerjean"), ("search", "caption:lichen"))
    before = [cutline.json(*question) for question in questions]
    site.close()

    said = cutline.run("refresh", "--all", "--json")
    assert said.status == 1
    assert said.events[-1]["event"] == "done"
    assert said.events[-1]["failed"] == 3
    assert [cutline.json(*question) for question in questions] == before
    for feed in cutline.json("feeds"):
        assert feed["error"]
        assert "\n" not in feed["error"]


def test_two_papers_on_one_event_are_related_and_say_why(cutline: Cutline, site: Site) -> None:
    cutline.json("add", *site.feeds)
    ids = ids_by_title(cutline)
    [answer] = cutline.json("related", ids[FERRY.title])
    best = answer["related"][0]
    assert best["id"] == ids[ISLAND.title]
    assert best["kind"] in ("same-event", "earlier", "later")
    assert best["reasons"]
    assert all(word.casefold() in " ".join((*ISLAND.paragraphs, ISLAND.title)).casefold() for word in best["reasons"])
    assert ids[LICHEN.title] not in [story["id"] for story in answer["related"]]


def test_what_the_user_does_is_kept(cutline: Cutline, site: Site) -> None:
    feeds = cutline.json("add", *site.feeds)
    ids = ids_by_title(cutline)
    assert cutline.json("bookmark", ids[FERRY.title]) == [ids[FERRY.title]]
    assert cutline.json("read", ids[ISLAND.title], ids[LICHEN.title]) == [ids[ISLAND.title], ids[LICHEN.title]]
    assert cutline.json("read", ids[ISLAND.title]) == []
    assert cutline.json("tag", "ferries", ids[FERRY.title]) == [ids[FERRY.title]]
    assert [feed["unread"] for feed in cutline.json("feeds")] == [1, 0, 0]

    cutline.json("remove", feeds[0]["id"])
    assert [row["id"] for row in cutline.json("list", "--bookmarked")] == [ids[FERRY.title]]
    [kept] = cutline.json("show", ids[FERRY.title])
    assert kept["feed_id"] is None
    assert kept["feed"] == "Harbour Post"
    assert kept["tags"] == ["ferries"]
    assert Path(kept["lead"]["file"]).is_file()
    assert cutline.json("check") == {"sound": True, "problems": []}


def test_a_photo_that_fails_keeps_its_record_and_is_fetched_later(cutline: Cutline, site: Site) -> None:
    site.answers[FERRY.picture] = Answer(b"busy", "text/plain", 503)
    cutline.json("add", site.feeds[0])
    [article] = cutline.json("show", *ids_by_title(cutline).values())
    assert article["lead"]["file"] is None
    assert article["lead"]["caption"] == FERRY.caption
    assert article["offline"]["photos"] == 0

    site.answers[FERRY.picture] = Answer(picture(1), "image/png")
    cutline.run("refresh", "--all")
    [article] = cutline.json("show", article["id"])
    assert article["lead"]["file"] is None, "it is left alone for a while after a failure"


def test_an_unchanged_feed_is_asked_conditionally(cutline: Cutline, site: Site) -> None:
    cutline.json("add", site.feeds[0])
    site.asked.clear()
    said = cutline.run("refresh", "--all", "--json")
    assert said.status == 0
    [(path, headers)] = site.asked
    assert path == "/rss.xml"
    assert headers["if-none-match"] == '"one"'
    assert said.events[-1]["new"] == 0


def test_several_arguments_are_each_tried_and_the_failed_are_named(cutline: Cutline, site: Site) -> None:
    missing = f"{site.base}/nothing.xml"
    said = cutline.run("add", missing, site.feeds[0], "--json")
    assert said.status == 1
    failed, added = said.document
    assert failed["address"] == missing
    assert "\n" not in failed["error"]
    assert added["title"] == "Harbour Post"
    assert len(said.err.strip().splitlines()) == 1

    said = cutline.run("show", 1, 999, "--json")
    assert said.status == 1
    assert said.document[1]["address"] == "999"


def test_a_site_leads_to_its_feed(cutline: Cutline, site: Site) -> None:
    page = f'<html><head><link rel="alternate" type="application/rss+xml" href="{site.base}/rss.xml"></head></html>'
    site.answers["/"] = Answer(page.encode(), "text/html")
    [feed] = cutline.json("add", f"{site.base}/")
    assert feed["url"] == site.feeds[0]


def test_wrong_use_is_told_in_one_line(cutline: Cutline) -> None:
    for wrong in (["nonsense"], ["list", "--limit", "many"], ["show"]):
        said = cutline.run(*wrong)
        assert said.status == 2
        assert len(said.err.strip().splitlines()) == 1


def test_a_file_on_this_machine_is_a_feed_like_any_other(cutline: Cutline, site: Site, tmp_path: Path) -> None:
    file = tmp_path / "quay # 1.xml"
    file.write_bytes(site.answers["/rss.xml"].body)
    [feed] = cutline.json("add", file)
    assert feed["url"].startswith("file:///")
    assert [row["title"] for row in cutline.json("list")] == [FERRY.title]
    assert cutline.run("refresh", "--all").status == 0


def test_a_login_in_an_address_is_used_and_stored_nowhere(cutline: Cutline, site: Site) -> None:
    site.password = ("ann", "sesame")
    site.locked.add("/rss.xml")
    said = cutline.run("add", site.feeds[0], "--json")
    assert said.status == 1
    assert "login" in said.document[0]["error"]
    address = site.feeds[0].replace("http://", "http://ann:sesame@")
    [feed] = cutline.json("add", address)
    assert feed["url"] == site.feeds[0]
    assert [row["title"] for row in cutline.json("list")] == [FERRY.title]
    for file in cutline.library.rglob("*"):
        assert not file.is_file() or b"sesame" not in file.read_bytes()
