"""An edition as one HTML file with everything in it: pictures too, and nothing that is loaded or run.

It is written story by story, so that it may be larger than memory.  A policy in its head (CSP 3) forbids what is not
there anyway: scripts, and any address but those of the pictures within.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from pathlib import Path

from reader.export.edition import Edition, Reads
from reader.export.facts import day, is_rtl, language, stamp
from reader.export.pictures import KINDS, picture_bytes
from reader.export.prose import plain
from reader.export.story import story
from reader.values import Article, Photo


def write(file: Path, edition: Edition, read: Reads) -> int:
    """Writes the page to `file`; gives how many stories are in it.  OSError when it cannot be written."""
    count = 0
    with file.open("w", encoding="utf-8", newline="\n") as page:
        if not edition.single:
            page.write(_head(edition.title, "en", "ltr") + _contents(edition))
        for section in edition.sections:
            for article in read(section.ids):
                if edition.single:
                    page.write(_head(edition.title, language(article), "rtl" if is_rtl(article) else "ltr"))
                page.write(story(article, _picture, prefix=_name(article)))
                count += 1
        page.write("</body>\n</html>\n")
    return count


def _name(article: Article) -> str:
    return f"story-{article.id}"


def _head(title: str, tag: str, direction: str) -> str:
    style = f"\n{Path(__file__).with_name('page.css').read_text('utf-8')}"
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        f'<!DOCTYPE html>\n<html lang="{tag}" dir="{direction}">\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        '<meta name="referrer" content="no-referrer"/>\n<meta name="generator" content="Cutline"/>\n'
        f"<title>{plain(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )


def _contents(edition: Edition) -> str:
    """The masthead, and the stories by feed."""
    count = f"{len(edition):,} stories"
    made = f'<time datetime="{stamp(edition.made)}">{day(edition.made)}</time>'
    lists = []
    for section in edition.sections:
        items = "".join(
            f'<li dir="auto"><a href="#story-{entry.id}">{plain(entry.title)}</a></li>\n' for entry in section.entries
        )
        lists.append(f'<h2 dir="auto">{plain(section.feed)}</h2>\n<ul>\n{items}</ul>\n')
    return (
        f'<header class="edition">\n<h1>{plain(edition.title)}</h1>\n<p>{made} · {count}</p>\n</header>\n'
        f'<nav aria-label="Contents">\n{"".join(lists)}</nav>\n'
    )


def _picture(photo: Photo) -> str | None:
    """The picture itself, as an address (RFC 2397)."""
    found = picture_bytes(photo.file)
    if found is None:
        return None
    return f"data:{KINDS[found[1]]};base64,{b64encode(found[0]).decode('ascii')}"
