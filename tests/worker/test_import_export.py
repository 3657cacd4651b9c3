"""Files out of a library and into another, through the real command line."""

from __future__ import annotations

import json
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

from reader.store.database import connect
from tests.newsroom import FERRY, Answer, Cutline, Site, figure_and_text

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
KEPT_BY_IMPORT = ("feed_id", "id", "offline", "lead", "photos")


def articles(cutline: Cutline) -> list[dict[str, Any]]:
    ids = [row["id"] for row in cutline.json("list", "--limit", 1000)]
    return list(cutline.json("show", *ids)) if ids else []


def without_files(article: dict[str, Any]) -> dict[str, Any]:
    """An article but for its numbers and its files, which are the library's own."""
    photos = [{**photo, "file": None} for photo in article["photos"]]
    lead = article["lead"] and {**article["lead"], "file": None}
    rest = {key: value for key, value in article.items() if key not in KEPT_BY_IMPORT}
    return {**rest, "photos": photos, "lead": lead, "whole": article["offline"]["text"]}


def test_a_library_goes_to_a_fresh_one_and_is_the_same(cutline: Cutline, tmp_path: Path) -> None:
    cutline.json("add", "--folder", "Sample/Edition", *sorted(SAMPLE.glob("*.*[lmn]")))
    ids = [row["id"] for row in cutline.json("list", "--limit", 100)]
    assert len(ids) > 20
    cutline.json("bookmark", *ids[:5])
    cutline.json("read", *ids[3:9])
    cutline.json("tag", "Élan vital", *ids[4:7])
    cutline.json("feed", 1, "--title", "My name", "--full-text", "never")
    with closing(connect(cutline.library / "library.db")) as connection:
        connection.execute("INSERT INTO note(article_id, text, changed) VALUES (?, 'My \n note', 1)", (ids[2],))
        connection.execute(
            "INSERT INTO highlight(article_id, color, quote, prefix, suffix, start, note, made) "
            "VALUES (?, 'green', 'a passage', 'before ', ' after', 12, 'Mine', 1600000000)", (ids[2],),
        )  # fmt: skip
    file = tmp_path / "out" / "library.jsonl"
    assert cutline.json("edition", file) == {"file": str(file), "articles": len(ids)}
    assert str(cutline.library) not in file.read_text("utf-8")

    fresh = Cutline(tmp_path / "fresh")
    told = fresh.json("import", file)
    assert (told["feeds"], told["articles"], told["links"], told["known"], told["skipped"]) == (3, len(ids), 0, 0, 0)
    before, after = articles(cutline), articles(fresh)
    assert [without_files(one) for one in after] == [without_files(one) for one in before]
    keys = ("url", "title", "folder", "unread", "total")
    assert [[feed[key] for key in keys] for feed in fresh.json("feeds")] == [
        [feed[key] for key in keys] for feed in cutline.json("feeds")
    ]
    again = fresh.json("import", file)
    assert (again["feeds"], again["articles"], again["links"], again["known"]) == (0, 0, 0, len(ids))
    assert len(articles(fresh)) == len(ids)
    assert fresh.json("check")["sound"]
    second = tmp_path / "second.jsonl"
    fresh.json("edition", second)
    lines = [[json.loads(line) for line in one.read_text("utf-8").splitlines()[1:]] for one in (file, second)]
    for line in (*lines[0], *lines[1]):
        line.get("article", {}).update(id=0, feed_id=0, offline=0)
        for photo in (line.get("article", {}).get("lead"), *line.get("article", {}).get("photos", ())):
            if photo:
                photo.update(width=0, height=0)  # as fetched in the first library, as told by the feed in the other
    assert sorted(map(json.dumps, lines[1])) == sorted(map(json.dumps, lines[0]))


def test_links_bear_their_titles_until_the_next_refresh_reads_their_pages(
    cutline: Cutline, site: Site, tmp_path: Path
) -> None:
    text = figure_and_text(site.base, FERRY) + "<p>More of it is told here, at some length, for it is a story.</p>" * 6
    page = (
        f"<html><head><title>{FERRY.title}</title></head><body><article><h1>{FERRY.title}</h1>{text}</article></body>"
    )
    for name in ("a", "b"):
        site.answers[f"/{name}.html"] = Answer(f"{page}</html>".encode(), "text/html")
    table = tmp_path / "export.data"
    table.write_text(
        "title,url,time_added,tags,status\n"
        f"Kept by me,{site.base}/a.html,1600000000,sea|ships,unread\n"
        f"{site.base}/b.html,{site.base}/b.html,1600000001,,archive\n"
        f"Gone,{site.base}/gone.html,1600000002,,unread\n"
        "Script,javascript:alert(1),1600000003,,unread\n",
        "utf-8",
    )
    told = cutline.json("import", table)
    assert (told["kind"], told["links"], told["skipped"]) == ("saved pages (CSV)", 3, 1)
    assert told["reasons"] == [{"address": "javascript:alert(1)", "error": "It has no address on the web."}]
    assert site.asked == []
    rows = cutline.json("list", "--bookmarked")
    assert [(row["title"], row["read"]) for row in rows] == [
        ("Gone", False), (f"{site.base}/b.html", True), ("Kept by me", False),
    ]  # fmt: skip
    cutline.run("refresh")
    shown = {one["url"].rpartition("/")[2]: one for one in articles(cutline)}
    assert shown["a.html"]["title"] == "Kept by me"
    assert shown["b.html"]["title"] == FERRY.title
    assert all("brass band" in shown[name]["text"] for name in ("a.html", "b.html"))
    assert shown["a.html"]["photos"][0]["caption"] == FERRY.caption
    assert shown["a.html"]["photos"][0]["file"]
    assert shown["a.html"]["tags"] == ["sea", "ships"]
    assert shown["gone.html"]["title"] == "Gone"


def test_starred_items_are_cleaned_kept_and_found(cutline: Cutline, tmp_path: Path) -> None:
    feeds = '<opml version="2.0"><body><outline text="Sea"><outline xmlUrl="https://bay.example/f"/></outline></body></opml>'
    item = {
        "id": "tag:google.com,2005:reader/item/1",
        "title": "The quay",
        "canonical": [{"href": "https://bay.example/1"}],
        "published": 1_600_000_000,
        "content": {
            "content": "<p>A <b>crane</b> lifts.</p><script>alert(1)</script><p onclick=x>It turns.</p><p>So.</p>"
        },
        "categories": ["user/1/state/com.google/read", "user/1/label/Sea", "user/1/label/Later"],
        "origin": {"streamId": "feed/https://bay.example/f", "title": "Bay"},
    }
    export = tmp_path / "takeout.zip"
    with zipfile.ZipFile(export, "w") as archive:
        archive.writestr("starred.json", json.dumps({"id": "user/1/state/com.google/starred", "items": [item]}))
        archive.writestr("subscriptions.xml", feeds)
    told = cutline.json("import", export)
    assert (told["feeds"], told["articles"], told["links"]) == (1, 1, 0)
    (row,) = cutline.json("search", "crane", "feed:bay")
    (shown,) = cutline.json("show", row["id"])
    assert shown["html"] == "<p>A <b>crane</b> lifts.</p><p>It turns.</p><p>So.</p>"
    assert (shown["tags"], shown["read"], shown["bookmarked"]) == (["Later"], True, True)
    assert shown["feed_id"] == cutline.json("feeds")[0]["id"]


def test_a_file_that_breaks_off_keeps_what_was_before(cutline: Cutline, tmp_path: Path) -> None:
    item = {"url": "https://x.example/1", "title": "One", "is_archived": 0}
    file = tmp_path / "wallabag"
    file.write_text(json.dumps([item, {**item, "url": "https://x.example/2"}])[:-30], "utf-8")
    said = cutline.run("import", file)
    assert (said.status, "broken off" in said.err) == (1, True)
    assert [row["url"] for row in cutline.json("list")] == ["https://x.example/1"]
    assert "Traceback" not in said.err
    for missing in (tmp_path / "nothing", tmp_path):
        said = cutline.run("import", missing)
        assert (said.status, len(said.err.splitlines())) == (1, 1)


def test_the_worker_tells_of_an_import_in_events(cutline: Cutline, tmp_path: Path) -> None:
    file = tmp_path / "links.csv"
    file.write_text("url,title\nhttps://x.example/1,One\nabout:blank,Two\n", "utf-8")
    process = cutline.start("import", file, worker=True)
    assert process.stdout is not None
    events = [json.loads(line) for line in process.stdout]
    names = [event["event"] for event in events if event["event"] != "tick"]
    assert names[0] == "imported"
    assert names[-2:] == ["skipped", "done"]
    assert events[-1]["new"] == 1
    process.wait(timeout=60)
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


def test_editions_are_written_in_every_form(cutline: Cutline, site: Site, tmp_path: Path) -> None:
    cutline.json("add", *site.feeds)
    ids = [row["id"] for row in cutline.json("list")]
    assert cutline.json("edition", tmp_path / "all.epub", "--all")["articles"] == 3
    assert zipfile.is_zipfile(tmp_path / "all.epub")
    assert cutline.json("edition", tmp_path / "one.html", ids[0])["articles"] == 1
    assert "data:image/" in (tmp_path / "one.html").read_text("utf-8")
    assert cutline.json("edition", tmp_path / "notes", "--search", "ferry")["articles"] == 2
    assert len(list((tmp_path / "notes").glob("*.md"))) == 2
    assert len(list((tmp_path / "notes" / "photos").iterdir())) == 2
    assert cutline.json("edition", tmp_path / "one.md", ids[1])["articles"] == 1
    assert cutline.json("edition", tmp_path / "some.jsonl", *ids[:2])["articles"] == 2
    assert len((tmp_path / "some.jsonl").read_text("utf-8").splitlines()) == 3
    assert not [file for file in tmp_path.iterdir() if file.name.endswith(".part")]

    before = (tmp_path / "all.epub").read_bytes()
    for wrong, why in (
        (["all.epub", "--tag", "nothing"], "There is no article to write"),
        (["all.epub"], "There is no article to write"),  # nothing of the last day
        (["several.md", "--all"], "Name a folder"),
        (["all.pdf", "--all"], "no form that Cutline writes"),
        (["all.epub", ids[0], "--unread"], "Either name articles"),
        (["all.epub", "--search", "feed:"], ""),
    ):
        said = cutline.run("edition", tmp_path / str(wrong[0]), *wrong[1:])
        assert (said.status, len(said.err.splitlines())) == (1, 1), said.err
        assert why in said.err
    assert (tmp_path / "all.epub").read_bytes() == before
    said = cutline.run("edition", tmp_path / "x.epub", ids[0], 999)
    assert (said.status, said.err.strip()) == (1, "There is no article 999 in this library.")
    assert (tmp_path / "x.epub").exists()
