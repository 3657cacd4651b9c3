"""Rules through the real command line and a real refresh against a local site."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from html import escape

from tests.newsroom import FERRY, ISLAND, LICHEN, NOON, RSS, Answer, Cutline, Site


def titles(cutline: Cutline, *limits: str) -> set[str]:
    return {row["title"] for row in cutline.json("list", *limits)}


def test_rules_act_on_what_a_refresh_brings(cutline: Cutline, site: Site) -> None:
    for address in site.feeds:
        cutline.json("add", "--no-fetch", address)
    made = cutline.json(
        "rules", "--add", "Ferries", "--when", "text contains night ferry", "--when", "author is nobody", "--any",
        "--then", "tag Sea", "--then", "bookmark", "--then", "notify",
    )  # fmt: skip
    assert made[0]["when"] == ["text contains night ferry", "author is nobody"]
    cutline.json("mute", "lichen", "--until", "2126-01-01")
    cutline.json("mute", "ferry", "--until", "2020-01-01")
    events = cutline.run("refresh", "--json").events
    visits = [event for event in events if event["event"] == "feed"]
    assert sorted((visit["new"], visit["told"]) for visit in visits) == [(0, 0), (1, 1), (1, 1)]
    assert events[-1]["new"] == 2
    assert titles(cutline) == titles(cutline, "--tag", "Sea") == titles(cutline, "--bookmarked")
    assert LICHEN.title not in titles(cutline)
    assert sum(feed["unread"] for feed in cutline.json("feeds")) == 2
    assert cutline.json("search", "lichen") == []
    assert cutline.json("check")["sound"]


def test_an_edit_is_decided_on_anew_and_what_was_taken_back_stays_so(cutline: Cutline, site: Site) -> None:
    cutline.json("rules", "--add", "Ferries", "--when", "title contains ferry", "--then", "mark read")
    cutline.json("mute", "strike")
    cutline.json("add", site.feeds[0])
    (story,) = cutline.json("list")
    assert story["read"]
    cutline.json("unread", story["id"])

    def publish(words: str) -> None:
        item = (
            f"<item><title>{escape(FERRY.title)}</title><link>{site.base}/ferry.html</link><guid>urn:ferry</guid>"
            f"<description>{words}</description></item>"
        )
        site.answers["/rss.xml"] = Answer(RSS.format(base=site.base, items=item).encode())
        assert cutline.run("refresh", "--all", "--no-pages").status == 0

    publish("It sails every Friday now, the harbour master says.")
    assert [row["read"] for row in cutline.json("list")] == [False]
    publish("It does not sail: a strike.")
    assert cutline.json("list") == []


def test_the_text_of_a_page_is_decided_on_when_it_comes(cutline: Cutline, site: Site) -> None:
    paragraphs = "".join(f"<p>{escape(words)}</p>" for story in (FERRY, ISLAND) for words in story.paragraphs * 3)
    page = f"<html><body><article><h1>Ferry</h1>{paragraphs}</article></body></html>"
    item = (
        f"<item><title>The night boat</title><link>{site.base}/boat.html</link><guid>urn:boat</guid>"
        "<description>She sails again.</description></item>"
    )
    site.answers["/rss.xml"] = Answer(RSS.format(base=site.base, items=item).encode())
    site.answers["/boat.html"] = Answer(page.encode(), "text/html")
    cutline.json("rules", "--add", "Captain", "--when", "text contains kerjean", "--then", "tag Captains")
    cutline.json("add", "--no-fetch", site.feeds[0])
    cutline.run("refresh", "--no-pages")
    assert titles(cutline, "--tag", "Captains") == set()
    cutline.run("refresh", "--all")
    assert titles(cutline, "--tag", "Captains") == {"The night boat"}


def test_a_rule_with_a_mistake_is_told_and_stops_nothing(cutline: Cutline, site: Site) -> None:
    said = cutline.run("rules", "--add", "Slow", "--when", r"title matches (a+)+$", "--then", "hide")
    assert (said.status, said.err.count("\n")) == (1, 1)
    assert "could take for ever" in said.err
    cutline.json("rules", "--add", "Fast", "--when", r"title matches ^night", "--then", "bookmark")
    cutline.json("mute", "lichen")
    with closing(sqlite3.connect(cutline.library / "library.db")) as connection, connection:
        pattern = json.dumps({"any": False, "of": [{"field": "title", "verb": "matches", "value": "(", "not": False}]})
        connection.execute("UPDATE rule SET conditions = ? WHERE name = 'lichen'", (pattern,))
    for address in site.feeds:
        cutline.json("add", "--no-fetch", address)
    events = cutline.run("refresh", "--json").events
    warnings = [event["warning"] for event in events if event["event"] == "warned"]
    assert len(warnings) == 1
    assert warnings[0].startswith("The rule lichen was left out. The pattern ( has a mistake")
    assert titles(cutline, "--bookmarked") == {FERRY.title}
    assert events[-1]["new"] == 3


def test_rules_are_tried_applied_changed_and_removed(cutline: Cutline, site: Site) -> None:
    cutline.json("add", *site.feeds)
    assert NOON < 1_770_000_000  # the stories are older than the days that a rule is tried on
    said = cutline.run("rules", "--try", "--when", "title contains ferry").out
    assert said == "0 of the 0 stories of the last 30 days\n"
    (feed_id,) = [feed["id"] for feed in cutline.json("feeds") if feed["title"] == "Harbour Post"]
    (rule,) = cutline.json("rules", "--add", "F", "--when", "feed is Harbour Post", "--then", "mark read")
    assert rule["when"] == [f"feed is {feed_id}"]
    assert len(cutline.json("rules", "F", "--apply")) == 1
    assert cutline.json("rules", "F", "--apply") == []
    changed = cutline.json("rules", "F", "--rename", "Harbour", "--when", "title contains night", "--off")
    assert (changed[0]["name"], changed[0]["when"], changed[0]["enabled"]) == (
        "Harbour",
        ["title contains night"],
        False,
    )
    (off,) = [
        rule
        for rule in cutline.json("rules", "--add", "Off", "--when", "has photo", "--then", "hide", "--off")
        if rule["name"] == "Off"
    ]
    assert not off["enabled"]
    cutline.json("rules", "Off", "--remove")
    cutline.json("mute", "cup final")
    assert cutline.run("mute").out == "cup final\n"
    assert cutline.run("rules").out == "   1  Harbour: when title contains night: mark read (off)\n"
    assert cutline.json("mute", "CUP final", "--remove") == []
    assert cutline.run("rules", "harbour", "--remove").out == "The rule Harbour is removed.\n"
    assert cutline.json("rules") == []
    assert "There is no rule Harbour" in cutline.run("rules", "Harbour").err
