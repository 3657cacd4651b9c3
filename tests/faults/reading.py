"""Somebody reads: marks, bookmarks, tags and notes, written as the window writes them; and what must be there of it.

A library is looked at from outside here: what was kept by the title of each story, what it holds without ids.
"""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

from reader import cli
from reader.errors import DamageError
from reader.store import articles, notes, statuses
from reader.store.database import Library, located, open_library
from reader.store.salvage import repair
from reader.store.soundness import check
from reader.values import Scope
from tests.faults.press import addresses
from tests.newsroom import Cutline, Site

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
ALL = 1_000_000
TAGS = ("water", "ice", "Über")


@dataclass(frozen=True, slots=True)
class Kept:
    """What somebody did to one story."""

    read: bool = False
    bookmarked: bool = False
    tags: frozenset[str] = frozenset()
    note: str = ""


NOTHING = Kept()
Keeping = dict[str, Kept]
"""By the title of the story; stories that nothing was done to are not in it."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done to one story."""

    kind: str
    article: int
    title: str
    value: str = ""

    def to(self, library: Library) -> None:
        """Does it, through the store, as the window does."""
        match self.kind:
            case "read":
                statuses.mark_read(library, [self.article], bool(self.value), now=NOW)
            case "bookmark":
                statuses.bookmark(library, [self.article], bool(self.value), now=NOW)
            case "tag":
                statuses.tag(library, [self.article], self.value)
            case "untag":
                statuses.untag(library, [self.article], self.value)
            case "note":
                notes.set_note(library, self.article, self.value, now=NOW)

    def on(self, keeping: Keeping) -> Keeping:
        """What is kept after it."""
        kept = keeping.get(self.title, NOTHING)
        match self.kind:
            case "read":
                kept = replace(kept, read=bool(self.value))
            case "bookmark":
                kept = replace(kept, bookmarked=bool(self.value))
            case "tag":
                kept = replace(kept, tags=kept.tags | {self.value})
            case "untag":
                kept = replace(kept, tags=kept.tags - {self.value})
            case "note":
                kept = replace(kept, note=self.value)
        return {**keeping, self.title: kept}


def deeds(library: Library, chance: Random) -> Iterator[Deed]:
    """One after another, without end."""
    stories = [(one.id, one.title) for one in articles.headlines(library, Scope(), limit=ALL)]
    while True:
        kind = chance.choice(("read", "bookmark", "bookmark", "tag", "tag", "untag", "note"))
        value = chance.choice(TAGS) if "tag" in kind else chance.choice(("", "yes"))
        if kind == "note" and value:
            value = f"Ask about {chance.randrange(10**9)}. " * chance.choice((1, 40))
        yield Deed(kind, *chance.choice(stories), value.strip())


def kept_in(folder: Path) -> Keeping:
    """What is kept in the library of this folder."""
    with open_library(folder) as library:
        shown = articles.show(library, [one.id for one in articles.headlines(library, Scope(), limit=ALL)])
        found = {
            one.title: Kept(one.read, one.bookmarked, frozenset(one.tags), notes.notes_of(library, one.id).note or "")
            for one in shown
        }
    return worth(found)


def worth(keeping: Keeping) -> Keeping:
    """Without the stories that nothing is left of."""
    return {title: kept for title, kept in keeping.items() if kept != NOTHING}


def difference(before: Keeping, after: Keeping) -> str:
    """What is not as it was, in words; "" when all is."""
    titles = sorted(title for title in {*before, *after} if before.get(title) != after.get(title))
    return ", ".join(f"{title}: {before.get(title)} became {after.get(title)}" for title in titles[:3])


def brought_back(folder: Path) -> Path:
    """Opens the library as somebody would who starts Cutline again, and gives where it lies.

    Where it is said to be damaged, with what Cutline offers then.
    """
    folder = located(folder)
    try:
        open_library(folder).close()
    except DamageError:
        repair(folder)
    return folder


def unsound(folder: Path) -> str:
    """What `cutline check` finds wrong; "" when all is well."""
    with open_library(folder) as library:
        return " ".join(check(library))


def read_meanwhile(
    library: Library, refreshing: subprocess.Popen[bytes], until: float, chance: Random
) -> Iterator[Deed]:
    """Does one thing after another, and gives it, until the refresh has ended or that moment has come."""
    for deed in deeds(library, chance):
        deed.to(library)
        yield deed
        with suppress(subprocess.TimeoutExpired):
            refreshing.wait(0.05)
        if refreshing.poll() is not None or perf_counter() > until:
            return


def content(folder: Path) -> list[dict[str, Any]]:
    """Every article as `show` has it, but for ids and what its reader did; a picture's file by its name."""
    rows = _said(folder, "list", "--limit", str(ALL))
    shown = _said(folder, "show", *(str(row["id"]) for row in rows)) if rows else []
    return sorted((_timeless(article) for article in shown), key=lambda article: (article["url"], article["title"]))


def _said(folder: Path, *arguments: str) -> Any:
    """What the command line answers, without a process of its own."""
    out = io.StringIO()
    with redirect_stdout(out):
        assert cli.main(["--library", str(folder), *arguments, "--json"]) == 0
    return json.loads(out.getvalue())


def _timeless(article: dict[str, Any]) -> dict[str, Any]:
    for own in ("id", "feed_id", "read", "bookmarked", "tags"):
        del article[own]
    for photo in (*article["photos"], *([article["lead"]] if article["lead"] else [])):
        file = Path(photo["file"] or "-")
        photo["file"] = file.name if file.is_file() else f"{file.name} is not there"
    return article


def as_if_undisturbed(
    cutline: Cutline, site: Site, calm_folder: Path, kept: Keeping, feeds: Sequence[str] = ()
) -> list[str]:
    """What a last refresh does not make as it is in a library that was never disturbed."""
    said = cutline.run("refresh", "--all")
    calm = Cutline(calm_folder)
    calm.json("add", *(feeds or addresses(site)))
    ours, theirs = content(cutline.library), content(calm.library)
    found = [said.err if said.status else "", unsound(cutline.library)]
    found += [difference(worth(kept), kept_in(cutline.library))]
    found += [f"{len(ours)} articles, not {len(theirs)}" if len(ours) != len(theirs) else ""]
    found += [f"{one['title']} is not as it should be" for one in ours if one not in theirs]
    return [problem for problem in found if problem]
