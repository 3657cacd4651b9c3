"""Copies, room and repair through the real command line, in processes of their own."""

from __future__ import annotations

from pathlib import Path

from tests.newsroom import STORIES, Cutline, Site


def bookmarked(cutline: Cutline) -> list[str]:
    return sorted(row["title"] for row in cutline.json("list", "--bookmarked"))


def test_a_refresh_makes_the_copy_of_the_day_once(cutline: Cutline, site: Site) -> None:
    cutline.json("add", *site.feeds)
    cutline.json("bookmark", 1)
    events = [event["event"] for event in cutline.run("refresh", "--all", "--json").events]
    assert events.count("copied") == 1
    assert events[-1] == "done"
    assert "copied" not in [event["event"] for event in cutline.run("refresh", "--all", "--json").events]
    (copy,) = cutline.json("backups")["copies"]
    assert (copy["sound"], copy["feeds"], copy["articles"], copy["bookmarks"]) == (True, 3, len(STORIES), 1)
    assert "1 bookmarked" in cutline.run("backups").out


def test_a_copy_is_looked_at_and_brought_back(cutline: Cutline, site: Site, tmp_path: Path) -> None:
    cutline.json("add", *site.feeds)
    cutline.json("bookmark", 1, 2)
    kept = bookmarked(cutline)
    made = cutline.json("backup", tmp_path / "copy.zip")
    cutline.json("unbookmark", 1, 2)
    assert cutline.json("restore", tmp_path / "copy.zip", "--dry-run") == made
    assert made["bookmarks"] == 2
    assert bookmarked(cutline) == []
    cutline.json("restore", tmp_path / "copy.zip")
    assert bookmarked(cutline) == kept
    assert cutline.json("check")["sound"]


def test_the_copies_go_where_the_user_wants_them(cutline: Cutline, site: Site, tmp_path: Path) -> None:
    cutline.json("add", site.feeds[0])
    assert cutline.json("backups", "--folder", tmp_path / "stick")["folder"] == str(tmp_path / "stick")
    cutline.run("refresh")
    assert len(cutline.json("backups")["copies"]) == 1
    assert list((tmp_path / "stick").glob("cutline-*.zip"))


def test_old_articles_go_by_the_rule_and_stay_away(cutline: Cutline, site: Site) -> None:
    cutline.json("add", *site.feeds)
    cutline.json("bookmark", 1)
    cutline.json("settings", "keep_days", 30)
    assert cutline.json("tidy", "--dry-run")["feeds"] == []  # nobody has read them
    cutline.json("settings", "keep_unread", 0)
    planned = cutline.json("tidy", "--dry-run")["feeds"]
    assert sum(feed["articles"] for feed in planned) == len(STORIES) - 1
    assert len(cutline.json("list")) == len(STORIES)
    assert "articles are deleted" in cutline.run("tidy").out
    cutline.run("refresh", "--all")
    assert [row["id"] for row in cutline.json("list")] == [1]
    assert cutline.json("check")["sound"]


def test_a_refresh_tidies_by_itself(cutline: Cutline, site: Site) -> None:
    cutline.json("add", *site.feeds)
    cutline.json("settings", "keep_days", 30)
    cutline.json("settings", "keep_unread", 0)
    events = cutline.run("refresh", "--all", "--json").events
    assert [event["articles"] for event in events if event["event"] == "tidied"] == [len(STORIES)]


def test_room_is_told_by_feed(cutline: Cutline, site: Site) -> None:
    cutline.json("add", *site.feeds)
    room = cutline.json("usage")
    assert len(room["feeds"]) == 3
    assert all(feed["pictures"] > 0 for feed in room["feeds"])
    assert "Database" in cutline.run("usage").out


def test_a_library_moves_and_is_found_by_itself(cutline: Cutline, site: Site, tmp_path: Path) -> None:
    cutline.json("add", *site.feeds)
    cutline.json("move", tmp_path / "disk" / "news")
    assert len(cutline.json("list")) == len(STORIES)
    assert cutline.json("show", 1)[0]["photos"][0]["file"].startswith(str(tmp_path / "disk" / "news"))
    assert cutline.run("move", tmp_path / "disk" / "news").status == 1


def test_a_damaged_library_says_so_and_is_repaired(cutline: Cutline, site: Site) -> None:
    cutline.json("add", *site.feeds)
    cutline.json("bookmark", 1)
    kept = bookmarked(cutline)
    with (cutline.library / "library.db").open("r+b") as opened:
        opened.write(b"\xff" * 4096)
    told = cutline.run("list")
    assert told.status == 1
    assert "cutline check --repair" in told.err
    assert len(told.err.splitlines()) == 1
    assert cutline.run("check", "--json").document["sound"] is False
    repaired = cutline.json("check", "--repair")
    assert repaired["salvage"]["read"] == len(STORIES)
    assert "1 bookmarks are here" in repaired["message"]
    assert bookmarked(cutline) == kept
    assert cutline.json("search", STORIES[0].title)[0]["title"] == STORIES[0].title
    assert cutline.json("check")["sound"]


def test_a_wrong_counter_is_mended_without_salvage(cutline: Cutline, site: Site) -> None:
    cutline.json("add", *site.feeds)
    next((cutline.library / "photos").glob("*/*.*")).unlink()
    assert cutline.run("check").status == 1
    assert cutline.json("check", "--repair")["salvage"] is None
    assert cutline.json("check")["sound"]
