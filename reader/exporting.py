"""Conductor: articles of a library become a file to be read elsewhere, or from which a library can be made again.

    ids or a scope -> store.headlines -> export.edition -> export.epub | page | markdown | lines -> a file

Nothing is fetched, and nothing of the library changes.  A file is written beside its name and then put there, so that
one that cannot be finished never takes the place of one that was.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from reader import cli_rows as rows
from reader.errors import UsageError
from reader.export import epub, lines, markdown, page
from reader.export.edition import Edition, Reads, compile_edition
from reader.store import articles, feeds
from reader.store.database import Library
from reader.store.transfer import marks
from reader.values import Article, Headline, Scope

BATCH = 50
PAGE = 1_000


class Form(StrEnum):
    """What a file is, by the end of its name; Markdown of several stories is a folder."""

    EPUB = ".epub"
    PAGE = ".html"
    MARKDOWN = ".md"
    LINES = ".jsonl"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and where."""

    file: Path
    articles: int


def form_of(file: Path) -> Form:
    """The form that a name asks for; a folder is one of Markdown.  UsageError for any other name."""
    if file.is_dir() or not file.suffix:
        return Form.MARKDOWN
    suffix = {".htm": ".html", ".markdown": ".md", ".ndjson": ".jsonl"}.get(file.suffix.lower(), file.suffix.lower())
    try:
        return Form(suffix)
    except ValueError:
        raise UsageError(
            f"{file.name} says no form that Cutline writes: end it with .epub, .html, .md or .jsonl, or name a folder.",
            str(file),
        ) from None


def export_articles(
    library: Library, file: Path, ids: Sequence[int], *, now: datetime, title: str | None = None
) -> Exported:
    """Writes these articles, in this order within their feeds, to `file`; its name says the form.

    UsageError when there is nothing to write, or when it cannot be written.
    """
    read = _reader(library)
    return _write(library, file, compile_edition(read(ids), title=title, made=now), now)


def export_scope(
    library: Library, file: Path, scope: Scope, *, limit: int, now: datetime, title: str | None = None
) -> Exported:
    """Writes the newest articles of a scope, `limit` at most, to `file`; as `export_articles`."""
    return _write(library, file, compile_edition(_newest(library, scope, limit), title=title, made=now), now)


def export_library(library: Library, file: Path, *, now: datetime) -> Exported:
    """Writes all subscriptions and articles as JSON Lines."""
    every = [headline.id for headline in _newest(library, Scope(), 2**62)]
    told = _article_rows(library, every[::-1])
    return _put(file, lambda part: lines.write(part, feeds.all_feeds(library), told, made=now))


def _write(library: Library, file: Path, edition: Edition, now: datetime) -> Exported:
    if not len(edition):
        raise UsageError("There is no article to write: nothing in the library answers to what was asked.", str(file))
    read = _reader(library)
    match form_of(file):
        case Form.EPUB:
            return _put(file, lambda part: epub.write(part, edition, read))
        case Form.PAGE:
            return _put(file, lambda part: page.write(part, edition, read))
        case Form.LINES:
            told = _article_rows(library, [one for section in edition.sections for one in section.ids])
            return _put(file, lambda part: lines.write(part, (), told, made=now))
        case Form.MARKDOWN:
            return _write_markdown(file, edition, read)


def _write_markdown(file: Path, edition: Edition, read: Reads) -> Exported:
    """One story as the file; several as files in the folder of this name."""
    alone = edition.single and bool(file.suffix) and not file.is_dir()
    if not alone and file.suffix and not file.is_dir():
        folder = file.with_suffix("").name
        raise UsageError(
            f"{file.name} can hold one story, and these are {len(edition)}. Name a folder for them, such as {folder}.",
            str(file),
        )
    taken: set[str] = set()
    count = 0
    try:
        (file.parent if alone else file).mkdir(parents=True, exist_ok=True)
        for section in edition.sections:
            for article in read(section.ids):
                markdown.write(file if alone else file / markdown.file_name(article, taken), article)
                count += 1
    except OSError as error:
        raise _refused(file, error) from error
    return Exported(file, count)


def _put(file: Path, write: Callable[[Path], int]) -> Exported:
    """Lets `write` make the file beside its place, and puts it there when it is whole."""
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        count = write(part)
        part.replace(file)
    except OSError as error:
        raise _refused(file, error) from error
    finally:
        part.unlink(missing_ok=True)
    return Exported(file, count)


def _refused(file: Path, error: OSError) -> UsageError:
    return UsageError(f"{file} cannot be written: {error.strerror or error}. Choose another place.", str(file))


def _newest(library: Library, scope: Scope, limit: int) -> Iterator[Headline]:
    """The headlines of a scope, so many at a time that they need little room."""
    last: Headline | None = None
    while found := articles.headlines(library, scope, limit=min(limit, PAGE), after=last):
        yield from found
        last, limit = found[-1], limit - len(found)


def _reader(library: Library) -> Reads:
    def read(ids: Sequence[int]) -> Iterator[Article]:
        """Whole articles, so many at a time that they need little room."""
        for at in range(0, len(ids), BATCH):
            yield from articles.show(library, ids[at : at + BATCH])

    return read


def _article_rows(library: Library, ids: Sequence[int]) -> Iterator[Mapping[str, Any]]:
    """All that there is to tell of each article.  Files of this machine are not named: they are nowhere else."""
    for at in range(0, len(ids), BATCH):
        batch = ids[at : at + BATCH]
        told = marks(library, batch)
        for article in articles.show(library, batch):
            if article.id in told:
                mark = told[article.id]
                row = {
                    **rows.article_row(article),
                    "section": article.section,
                    "audio": [asdict(one) for one in article.audio],
                    "feed_url": mark.feed_url,
                    "guid": mark.guid,
                    "fingerprint": mark.fingerprint,
                    "dated": mark.dated,
                    "read_at": rows.stamp(mark.read_at),
                    "bookmarked_at": rows.stamp(mark.bookmarked_at),
                    "opened_at": rows.stamp(mark.opened_at),
                    "note": mark.note,
                    "highlights": [{**asdict(one), "made": rows.stamp(one.made)} for one in mark.highlights],
                }
                for photo in (row["lead"], *row["photos"]):
                    if photo:
                        photo["file"] = None
                yield row
