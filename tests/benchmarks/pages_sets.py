"""The sets of pages in `../shared/data`, read without unpacking them; they are not part of this project."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"


@dataclass(frozen=True, slots=True)
class Case:
    """A page's bytes and address, and what is true of it."""

    name: str
    url: str
    body: bytes
    truth: Any


@cache
def _files(archive: Path) -> dict[str, bytes]:
    with tarfile.open(archive) as packed:
        members = [(member.name, packed.extractfile(member)) for member in packed if member.isfile()]
        return {name: file.read() for name, file in members if file is not None}


def fundus() -> Iterator[Case]:
    """Pages of newspapers with their photos, captions and credits."""
    folder = DATA / "pages-fundus-dev"
    files = _files(folder / "fundus-dev.tar.xz")
    for entry in json.loads((folder / "index.json").read_text("utf-8")):
        truth = json.loads(files[entry["truth"]])[entry["version"]]
        yield Case(entry["page"], entry["url"], files[entry["page"]], truth)


def readability() -> Iterator[Case]:
    """Pages whose text Mozilla's Readability expects; those that it calls unreadable are left out."""
    files = _files(DATA / "pages-readability" / "readability-test-pages.tar.xz")
    for name in sorted({path.split("/")[0] for path in files}):
        metadata = json.loads(files[f"{name}/expected-metadata.json"])
        if metadata.get("readerable"):
            truth = {**metadata, "html": files[f"{name}/expected.html"].decode("utf-8")}
            yield Case(name, "http://fakehost/test/page.html", files[f"{name}/source.html"], truth)


def postlight() -> Iterator[Case]:
    """Pages with title, author, date, lead picture and dek."""
    folder = DATA / "pages-postlight"
    files = _files(folder / "postlight-fixtures.tar.xz")
    for truth in json.loads((folder / "truth.json").read_text("utf-8")):
        if truth["page"] in files:
            yield Case(truth["page"], truth.get("url") or "https://host.invalid/", files[truth["page"]], truth)


def credits() -> dict[str, list[dict[str, Any]]]:
    """Credit lines as a newspaper's picture desk cleans them."""
    text = (DATA / "photo-credits-grid" / "photo-credits.json").read_text("utf-8")
    found: dict[str, list[dict[str, Any]]] = json.loads(text)
    return found
