"""Whole articles.  In: ids.  Out: `Article` rows with their photos, tags and what they have offline; and as fed."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reader.store import picture_files
from reader.store.columns import id_list, moment, moment_or_none, unpack
from reader.store.database import Library
from reader.store.entries import audio_of
from reader.store.pages import feed_entry
from reader.values import Article, Offline, Photo


def existing(library: Library, ids: Sequence[int]) -> frozenset[int]:
    """Those of the ids that are articles."""
    with library.read() as connection:
        found = connection.execute(
            "SELECT article_id FROM listing WHERE article_id IN (SELECT value FROM json_each(?))", (id_list(ids),)
        )
        return frozenset(row[0] for row in found)


def show(library: Library, ids: Sequence[int]) -> tuple[Article, ...]:
    """The articles in the order asked; ids that are not there are left out."""
    with library.read() as connection:
        photos = _photos(connection, library.folder, ids)
        tags = _tags(connection, ids)
        found = connection.execute(
            """
            SELECT a.id, a.feed_id, coalesce(s.title, f.title, f.url, a.source_title, ''), a.url, a.title, a.dek,
                   a.authors, a.dateline, a.published, a.updated, a.language, a.section, a.teaser, b.content, a.audio,
                   l.read, l.bookmarked, a.full, b.source = 'page' AND b.entry IS NOT NULL
            FROM article a
            JOIN body b ON b.article_id = a.id
            JOIN listing l ON l.article_id = a.id
            LEFT JOIN feed f ON f.id = a.feed_id
            LEFT JOIN subscription s ON s.feed_id = a.feed_id
            WHERE a.id IN (SELECT value FROM json_each(?))
            """,
            (id_list(ids),),
        ).fetchall()
    articles: dict[int, Article] = {}
    for row in found:
        (article_id, feed_id, feed, url, title, dek, authors, dateline, published, updated) = row[:10]
        (language, section, teaser, content, audio, read, bookmarked, full, from_page) = row[10:]
        html, text = unpack(content)
        of_article = photos[article_id]
        articles[article_id] = Article(
            id=article_id,
            feed_id=feed_id,
            feed=feed,
            url=url,
            title=title,
            dek=dek,
            authors=tuple(json.loads(authors)),
            dateline=dateline,
            published=moment(published),
            updated=moment_or_none(updated),
            language=language,
            section=section,
            teaser=teaser,
            html=html,
            text=text,
            lead=next((photo for photo, lead in of_article if lead), None),
            photos=tuple(photo for photo, _ in of_article),
            audio=audio_of(audio),
            tags=tags[article_id],
            read=bool(read),
            bookmarked=bool(bookmarked),
            offline=Offline(bool(full), sum(photo.file is not None for photo, _ in of_article), len(of_article)),
            from_page=bool(from_page),
        )
    return tuple(articles[article_id] for article_id in ids if article_id in articles)


def as_fed(library: Library, article_id: int) -> Article | None:
    """The article as its feed has it, where its text is now that of its page; `None` for any other.

    Photos that both have are those that are here; the rest of the feed's have no file.
    """
    shown = next(iter(show(library, [article_id])), None)
    if shown is None or not shown.from_page:
        return None
    entry = feed_entry(library, article_id)
    here = {photo.url: photo for photo in shown.photos}
    photos = tuple(
        here.get(photo.url)
        or Photo(photo.url, None, photo.caption, photo.credit, photo.alt, photo.origin, photo.width, photo.height, None)
        for photo in entry.photos
    )
    have = sum(photo.file is not None for photo in photos)
    return replace(
        shown,
        title=entry.title,
        dek=entry.dek,
        dateline=entry.dateline,
        teaser=entry.teaser,
        html=entry.html,
        text=entry.text,
        photos=photos,
        lead=None if entry.lead is None else photos[entry.lead],
        offline=replace(shown.offline, photos=have, photos_total=len(photos)),
    )


def _photos(
    connection: sqlite3.Connection, folder: Path, ids: Sequence[int]
) -> defaultdict[int, list[tuple[Photo, bool]]]:
    """The photos of each article in reading order, and whether each is its lead."""
    found = connection.execute(
        """
        SELECT p.article_id, p.url, coalesce(p.caption, p.file_caption), coalesce(p.credit, p.file_credit), p.alt,
               iif(coalesce(p.caption, p.credit) IS NULL AND coalesce(p.file_caption, p.file_credit) IS NOT NULL,
                   'iptc', p.origin),
               coalesce(k.width, p.width),
               coalesce(k.height, p.height), k.hash, k.suffix, p.lead
        FROM photo p LEFT JOIN picture k ON k.id = p.picture_id
        WHERE p.article_id IN (SELECT value FROM json_each(?))
        ORDER BY p.article_id, p.position, p.id
        """,
        (id_list(ids),),
    )
    photos: defaultdict[int, list[tuple[Photo, bool]]] = defaultdict(list)
    for article_id, url, caption, credit, alt, origin, width, height, digest, suffix, lead in found:
        file = None if digest is None else str(picture_files.photo(folder, digest, suffix))
        thumbnail = None if digest is None else str(picture_files.thumbnail(folder, digest))
        photo = Photo(url, file, caption, credit, alt, origin, width, height, thumbnail)
        photos[article_id].append((photo, bool(lead)))
    return photos


def _tags(connection: sqlite3.Connection, ids: Sequence[int]) -> defaultdict[int, tuple[str, ...]]:
    found = connection.execute(
        """
        SELECT article_id, name FROM article_tag JOIN tag ON tag.id = tag_id
        WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY name_key
        """,
        (id_list(ids),),
    )
    tags: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    for article_id, name in found:
        tags[article_id] += (name,)
    return tags
