"""Whether a library is sound, and the mending of what is derived.  In: a library.  Out: problems in plain words.

What feeds said and what the user did cannot be derived from anything: where the file itself is damaged, `salvage`
reads what is left of it.  Lists, counters, the search index and rows that belong to nothing are mended here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from reader.errors import DamageError, StoreError
from reader.store import contents, picture_files
from reader.store.columns import pack
from reader.store.counters import COUNT_UNREAD
from reader.store.database import FILE, Library
from reader.store.related_loading import let_go

_OFFLINE = "(a.full AND NOT EXISTS (SELECT 1 FROM photo p WHERE p.article_id = a.id AND p.picture_id IS NULL))"

_NOT_INDEXED = """
    SELECT count(*) FROM
    (SELECT a.id FROM article a WHERE (EXISTS (SELECT 1 FROM article_fts_docsize d WHERE d.id = a.id))
         = (EXISTS (SELECT 1 FROM pending WHERE task = 'search' AND article_id = a.id))
     UNION ALL SELECT d.id FROM article_fts_docsize d WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = d.id))
"""

_CONSISTENT = {
    "The number of articles or unread articles of {} feeds is wrong.": """
        SELECT count(*) FROM feed_count c WHERE (c.total, c.unread) IS NOT
        (SELECT count(*), coalesce(sum(l.read = 0), 0) FROM listing l WHERE coalesce(l.feed_id, 0) = c.feed_id)
    """,
    "{} feeds have no counter, or lack what says when they are due.": """
        SELECT count(*) FROM feed WHERE NOT EXISTS (SELECT 1 FROM feed_count WHERE feed_id = feed.id)
        OR NOT EXISTS (SELECT 1 FROM fetch_state WHERE feed_id = feed.id)
        OR NOT EXISTS (SELECT 1 FROM subscription WHERE feed_id = feed.id)
    """,
    "{} articles are listed under the wrong feed or date, or not at all.": """
        SELECT count(*) FROM article a LEFT JOIN listing l ON l.article_id = a.id
        WHERE (l.feed_id, l.published) IS NOT (a.feed_id, a.published)
        AND NOT EXISTS (SELECT 1 FROM status WHERE article_id = a.id AND hidden = 1)
    """,
    "{} articles are listed as read or bookmarked when they are not, or the reverse.": """
        SELECT count(*) FROM listing l LEFT JOIN status s ON s.article_id = l.article_id
        WHERE (l.read, l.bookmarked) <> (coalesce(s.read, 0), coalesce(s.bookmarked, 0))
    """,
    "{} articles are listed that are out of sight.": """
        SELECT count(*) FROM status s JOIN listing l ON l.article_id = s.article_id WHERE s.hidden = 1
    """,
    "{} articles are listed as ready to read offline when they are not, or the reverse.": f"""
        SELECT count(*) FROM listing l JOIN article a ON a.id = l.article_id WHERE l.offline <> {_OFFLINE}
    """,
    "{} articles have no text, not even an empty one.": """
        SELECT count(*) FROM article WHERE NOT EXISTS (SELECT 1 FROM body WHERE article_id = article.id)
    """,
    "{} articles are missing from the search index, or should not be in it.": _NOT_INDEXED,
    "{} notes are missing from their index, or should not be in it.": """
        SELECT count(*) FROM (SELECT article_id, text FROM noted EXCEPT SELECT rowid, text FROM note_fts
        UNION ALL SELECT * FROM (SELECT rowid, text FROM note_fts EXCEPT SELECT article_id, text FROM noted))
    """,
}

# What belongs to a row that is not there.  What nobody can reach goes; an article or a photo stays, and loses the link.
_ORPHANS = (
    "UPDATE feed SET icon_picture_id = NULL WHERE icon_picture_id NOT IN (SELECT id FROM picture)",
    """
    UPDATE article SET feed_id = NULL, source_title = coalesce(source_title, 'A feed that was lost')
    WHERE feed_id NOT IN (SELECT id FROM feed)
    """,
    "UPDATE photo SET picture_id = NULL, next_try = 0 WHERE picture_id NOT IN (SELECT id FROM picture)",
    *(
        f"DELETE FROM {table} WHERE {column} NOT IN (SELECT id FROM {parent})"
        for parent, column, tables in (
            ("feed", "feed_id", ("subscription", "fetch_state", "gone")),
            (
                "article",
                "article_id",
                (
                    *("body", "photo", "page_fetch", "revision", "signature", "copy", "status", "article_tag", "note"),
                    *("highlight", "unrelated", "listing", "pending"),
                ),
            ),
            ("article", "other_id", ("unrelated",)),
            ("tag", "tag_id", ("article_tag",)),
        )
        for table in tables
    ),
    "DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM article_tag WHERE tag_id = tag.id)",
)

_FEEDS_WHOLE = (
    "INSERT OR IGNORE INTO subscription(feed_id, added) SELECT id, 0 FROM feed",
    "INSERT OR IGNORE INTO fetch_state(feed_id) SELECT id FROM feed",
)

_LISTED_RIGHT = (
    "DELETE FROM listing WHERE article_id NOT IN (SELECT article_id FROM to_list)",
    """
    UPDATE listing SET (feed_id, published, read, bookmarked, offline) =
        (SELECT feed_id, published, read, bookmarked, offline FROM to_list WHERE article_id = listing.article_id)
    WHERE article_id IN (SELECT article_id FROM (SELECT * FROM listing EXCEPT SELECT * FROM to_list))
    """,
    "INSERT INTO listing SELECT * FROM to_list WHERE article_id NOT IN (SELECT article_id FROM listing)",
)

_COUNTED_RIGHT = (
    "DELETE FROM feed_count WHERE feed_id <> 0 AND feed_id NOT IN (SELECT id FROM feed)",
    "INSERT OR IGNORE INTO feed_count(feed_id) SELECT 0 UNION ALL SELECT id FROM feed",
    """
    UPDATE feed_count SET total =
        (SELECT count(*) FROM listing l WHERE l.feed_id IS nullif(feed_count.feed_id, 0))
    """,
    COUNT_UNREAD,
)


def check(library: Library, pictures_in: Path | None = None) -> tuple[str, ...]:
    """What is wrong with a library, in plain words; nothing: it is sound.  StoreError when it is too busy to tell.

    `pictures_in`: its pictures lie in this folder, not in its own.
    """
    problems: list[str] = []
    try:
        with library.read() as connection:
            problems += damage(connection)
            problems += [
                f"{number} rows of “{table}” belong to nothing."
                for table, number in connection.execute(
                    'SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1'
                )
            ]
            for problem, query in _CONSISTENT.items():
                if number := connection.execute(query).fetchone()[0]:
                    problems.append(problem.format(number))
            shown = pictures(connection, pictures_in or library.folder)
            missing = [str(file) for _, *files in shown for file in files if not file.is_file()]
        problems += [f"The picture {file} is missing." for file in missing]
    except StoreError as error:
        # Too damaged to be read through; where it is only busy, nothing is known.
        if isinstance(error.__cause__, sqlite3.OperationalError):
            raise
        return (*problems, str(error))
    if not _index_is_sound(library):
        problems.append("The search index is damaged.")
    return tuple(problems)


def mend(library: Library, pictures_in: Path | None = None) -> None:
    """Makes all that is derived agree with what it is derived from.  `pictures_in`: as for `check`.

    Rows that belong to nothing go, pictures whose files are missing are wanted again, and articles come into the search
    index anew where it was wrong.  DamageError when the file itself is damaged: see `salvage`.
    """
    with library.write(durable=True) as connection:
        if damage(connection) and not _indexes_made_anew(connection):
            why = f"The library in {library.folder} is damaged in more than its indexes."
            raise DamageError(why, str(library.folder))
        for statement in (*_ORPHANS, *_FEEDS_WHOLE):
            connection.execute(statement)
        _give_bodies(connection)
        _want_missing_files(connection, pictures_in or library.folder)
        for statement in (*_LISTED_RIGHT, *_COUNTED_RIGHT):
            connection.execute(statement)
        let_go(connection)
        connection.execute("DELETE FROM note_fts")
        connection.execute("INSERT INTO note_fts(rowid, text) SELECT article_id, text FROM noted")
        not_indexed = connection.execute(_NOT_INDEXED).fetchone()[0]
    if not_indexed or not _index_is_sound(library):
        _index_anew(library)


def _indexes_made_anew(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("REINDEX")
    except sqlite3.IntegrityError:  # two rows where one can be
        return False
    return not damage(connection)


def want_missing_files(library: Library) -> int:
    """Wants the pictures again whose files are not there; gives how many."""
    with library.write() as connection:
        return _want_missing_files(connection, library.folder)


def damage(connection: sqlite3.Connection) -> list[str]:
    """What SQLite itself finds wrong with the file."""
    found = [row[0] for row in connection.execute("PRAGMA integrity_check(10)")]
    return [] if found == ["ok"] else [f"The file {FILE} is damaged: {problem}" for problem in found]


def pictures(connection: sqlite3.Connection, folder: Path) -> Iterator[tuple[int, Path, Path]]:
    """The id of each picture that a photo shows, its file and its thumbnail."""
    for picture_id, digest, suffix in connection.execute(
        "SELECT id, hash, suffix FROM picture WHERE EXISTS (SELECT 1 FROM photo WHERE picture_id = picture.id) "
        "ORDER BY id"
    ):
        yield picture_id, picture_files.photo(folder, digest, suffix), picture_files.thumbnail(folder, digest)


def _give_bodies(connection: sqlite3.Connection) -> None:
    """An article whose text was lost keeps its headline and teaser; its page is wanted, if it has an address."""
    without = "SELECT id FROM article WHERE NOT EXISTS (SELECT 1 FROM body WHERE article_id = article.id)"
    connection.execute(f"UPDATE article SET full = 0 WHERE url IS NOT NULL AND id IN ({without})")
    connection.execute(
        "INSERT INTO page_fetch(article_id, next_try) "
        f"SELECT id, 0 FROM article WHERE url IS NOT NULL AND id IN ({without}) "
        "ON CONFLICT(article_id) DO UPDATE SET next_try = 0"
    )
    connection.execute(f"INSERT INTO body(article_id, content) SELECT id, ? FROM ({without})", (pack("", ""),))


def _want_missing_files(connection: sqlite3.Connection, folder: Path) -> int:
    missing = [
        picture_id
        for picture_id, *files in list(pictures(connection, folder))
        if not all(file.is_file() for file in files)
    ]
    for picture_id in missing:
        articles = connection.execute(
            "UPDATE photo SET picture_id = NULL, next_try = 0, failures = 0, error = NULL WHERE picture_id = ? "
            "RETURNING article_id",
            (picture_id,),
        ).fetchall()
        for (article_id,) in articles:
            contents.set_offline(connection, article_id)
        connection.execute("UPDATE feed SET icon_picture_id = NULL WHERE icon_picture_id = ?", (picture_id,))
        connection.execute("DELETE FROM picture WHERE id = ?", (picture_id,))
    return len(missing)


def _index_is_sound(library: Library) -> bool:
    try:
        with library.write() as connection:
            for table in ("article_fts", "note_fts"):
                connection.execute(f"INSERT INTO {table}({table}) VALUES ('integrity-check')")
    except StoreError as error:
        if isinstance(error.__cause__, sqlite3.OperationalError):
            raise
        return False
    return True


def _index_anew(library: Library) -> None:
    """Empties the search index, and marks every article to come into it."""
    with library.write(durable=True) as connection:
        for part in ("data", "idx", "docsize"):
            connection.execute(f"DELETE FROM article_fts_{part}")
        connection.execute("INSERT INTO article_fts(article_fts) VALUES ('delete-all')")
        connection.execute("INSERT OR IGNORE INTO pending(task, article_id) SELECT 'search', id FROM article")
