"""What may go, because its time is over or room is short.  In: the user's rules.  Out: what would go, and what went.

By default everything is kept.  A rule is a number of days, or of articles, for all feeds (`preferences`) or for one
(`subscription`; NULL means as all feeds, 0 means all of it).  Whatever the rules say,

- what is bookmarked, tagged, noted or highlighted (the view `kept`) stays, and does so for good;
- what is unread stays, unless the setting `keep_unread` is 0.  Readers differ here: FreshRSS and Reeder keep unread
  articles, Miniflux keeps them three times as long, Feedly drops them after a month.  An archive that can be trusted
  does not throw away what nobody has seen yet;
- days count from when an article was published, read or last opened, whichever was last, and what was read or opened
  within a day stays: nobody loses the story that is on the screen, or the undo of "mark all read".

A deleted article leaves its marks in `gone`, where `articles.known` finds them: it is not new while its feed holds it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from reader.store import contents
from reader.store.columns import as_json, id_list, moment, seconds
from reader.store.database import Library
from reader.store.pictures import sweep
from reader.store.preferences import DEFAULTS, stored
from reader.values import Arrival, ParsedFeed

BATCH, PAUSE = 40, 0.02
"""Articles deleted in one transaction, and seconds between two: the user's own writes never wait for long."""

_A_DAY = 86_400
_FORGOTTEN = 90 * _A_DAY
"""So long after a feed last held an article that was deleted, its marks go too."""

_OVER = """
    WITH rule AS (
        SELECT feed_id, coalesce(keep_days, :days) AS days, coalesce(keep_articles, :articles) AS articles
        FROM subscription UNION ALL SELECT 0, :days, 0
    ), candidate AS (
        SELECT article_id, feed_id, published, read FROM listing
        UNION ALL
        SELECT a.id, a.feed_id, a.published, 1 FROM status s JOIN article a ON a.id = s.article_id WHERE s.hidden = 1
    ), ranked AS (
        SELECT c.*, r.days, r.articles,
               row_number() OVER (PARTITION BY c.feed_id ORDER BY c.published DESC, c.article_id DESC) AS place
        FROM candidate c JOIN rule r ON r.feed_id = coalesce(c.feed_id, 0)
        WHERE r.days > 0 OR r.articles > 0
    )
    SELECT k.article_id
    FROM ranked k LEFT JOIN status s ON s.article_id = k.article_id
    WHERE (k.read = 1 OR NOT :keep_unread)
      AND max(coalesce(s.read_at, 0), coalesce(s.opened_at, 0)) < :now - 86400
      AND (k.articles > 0 AND k.place > k.articles OR k.days > 0 AND
           max(k.published, coalesce(s.read_at, 0), coalesce(s.opened_at, 0)) < :now - k.days * 86400)
      AND NOT EXISTS (SELECT 1 FROM kept WHERE article_id = k.article_id)
    ORDER BY k.published, k.article_id
"""

_SIZE = "SELECT coalesce(sum(bytes), 0) FROM picture WHERE EXISTS (SELECT 1 FROM photo WHERE picture_id = picture.id)"

# One article that is unread or kept keeps a picture; otherwise its newest article says how old it is.
_LEAST_MISSED = """
    SELECT k.id, k.bytes
    FROM picture k JOIN photo p ON p.picture_id = k.id JOIN listing l ON l.article_id = p.article_id
    GROUP BY k.id
    HAVING min(l.read) = 1 AND max(EXISTS (SELECT 1 FROM kept WHERE article_id = p.article_id)) = 0
    ORDER BY max(l.published), k.id
"""


@dataclass(frozen=True, slots=True)
class Expired:
    """What the rules would delete of one feed; `feed_id` is None for articles whose feed was removed.

    `bytes`: about so much room their texts and pictures take.
    """

    feed_id: int | None
    feed: str
    articles: int
    oldest: datetime
    newest: datetime
    bytes: int


def rules_of(library: Library, feed_id: int) -> tuple[int | None, int | None]:
    """How many days and how many articles are kept of a feed; None: as of all feeds, 0: everything."""
    with library.read() as connection:
        found: tuple[int | None, int | None] | None = connection.execute(
            "SELECT keep_days, keep_articles FROM subscription WHERE feed_id = ?", (feed_id,)
        ).fetchone()
    return found or (None, None)


def set_rules(library: Library, feed_id: int, *, days: int | None, articles: int | None) -> None:
    """Sets both rules of a feed, as `rules_of` gives them.  Nothing is deleted before the next refresh or `tidy`."""
    with library.write(durable=True) as connection:
        connection.execute(
            "UPDATE subscription SET keep_days = ?, keep_articles = ? WHERE feed_id = ?", (days, articles, feed_id)
        )


def plan(library: Library, *, now: datetime) -> tuple[Expired, ...]:
    """What `tidy` would delete now, the feed with the most articles first."""
    with library.read() as connection:
        if not (over := _over(connection, now)):
            return ()
        found = connection.execute(
            """
            SELECT a.feed_id, coalesce(s.title, f.title, f.url, 'Articles without a feed'), count(*),
                   min(a.published), max(a.published),
                   sum(length(b.content) + coalesce(length(b.entry), 0) + length(a.title) + length(a.teaser)
                       + (SELECT coalesce(sum(k.bytes / (SELECT count(*) FROM photo o WHERE o.picture_id = k.id)), 0)
                          FROM photo p JOIN picture k ON k.id = p.picture_id WHERE p.article_id = a.id))
            FROM article a JOIN body b ON b.article_id = a.id
            LEFT JOIN feed f ON f.id = a.feed_id LEFT JOIN subscription s ON s.feed_id = a.feed_id
            WHERE a.id IN (SELECT value FROM json_each(?)) GROUP BY a.feed_id ORDER BY 3 DESC, 2
            """,
            (id_list(over),),
        )
        return tuple(
            Expired(feed_id, feed, articles, moment(oldest), moment(newest), size)
            for feed_id, feed, articles, oldest, newest, size in found
        )


def tidy(library: Library, *, now: datetime, report: Callable[[int, int], None] | None = None) -> tuple[int, ...]:
    """Deletes what the rules say, oldest first, and gives the ids.  `report` is told how many of how many are gone.

    In short transactions: others write in between, and what they keep meanwhile stays.
    """
    with library.read() as connection:
        over = _over(connection, now)
    deleted: list[int] = []
    for at in range(0, len(over), BATCH):
        with library.write() as connection:
            deleted += _delete(connection, over[at : at + BATCH], now)
        time.sleep(PAUSE)
        if report is not None:
            report(min(at + BATCH, len(over)), len(over))
    if deleted:
        sweep(library)
    return tuple(deleted)


def _over(connection: Connection, now: datetime) -> list[int]:
    setting = {**DEFAULTS, **stored(connection)}
    named = connection.execute("SELECT EXISTS (SELECT 1 FROM subscription WHERE keep_days > 0 OR keep_articles > 0)")
    if not (setting["keep_days"] or setting["keep_articles"] or named.fetchone()[0]):
        return []
    found = connection.execute(
        _OVER,
        {
            "days": setting["keep_days"],
            "articles": setting["keep_articles"],
            "keep_unread": setting["keep_unread"],
            "now": seconds(now),
        },
    )
    return [row[0] for row in found]


def _delete(connection: Connection, ids: Sequence[int], now: datetime) -> list[int]:
    """Deletes those of the articles that nobody has kept since, and notes their marks."""
    found = connection.execute(
        """
        SELECT a.id FROM article a WHERE a.id IN (SELECT value FROM json_each(?))
        AND NOT EXISTS (SELECT 1 FROM kept WHERE article_id = a.id)
        """,
        (id_list(ids),),
    )
    deleted = [row[0] for row in found]
    connection.execute(
        """
        INSERT INTO gone(feed_id, guid, url, fingerprint, entry_hash, seen)
        SELECT feed_id, guid, url, fingerprint, entry_hash, ? FROM article
        WHERE id IN (SELECT value FROM json_each(?)) AND feed_id IS NOT NULL
        """,
        (seconds(now), id_list(deleted)),
    )
    contents.delete(connection, deleted)
    return deleted


def update_gone(connection: Connection, gone_id: int, arrival: Arrival) -> None:
    """A feed gave new marks to an article that was deleted: it stays deleted under these."""
    connection.execute(
        "UPDATE gone SET guid = ?, url = ?, fingerprint = ?, entry_hash = ? WHERE id = ?",
        (arrival.article.guid, arrival.article.url, arrival.fingerprint, arrival.entry_hash, gone_id),
    )


def forget_gone(connection: Connection, feed_id: int, parsed: ParsedFeed, now: datetime) -> None:
    """Drops the marks of articles that a feed has not held for long."""
    connection.execute(
        """
        UPDATE gone SET seen = ? WHERE feed_id = ?
        AND (guid IN (SELECT value FROM json_each(?)) OR url IN (SELECT value FROM json_each(?)))
        """,
        (
            seconds(now),
            feed_id,
            as_json([article.guid for article in parsed.articles if article.guid]),
            as_json([article.url for article in parsed.articles if article.url]),
        ),
    )
    connection.execute("DELETE FROM gone WHERE feed_id = ? AND seen < ?", (feed_id, seconds(now) - _FORGOTTEN))


def evict_pictures(library: Library, budget: int) -> int:
    """Lets the pictures of read, unkept articles go, oldest first, until all pictures fit into `budget` bytes.

    Gives how many photos lost their file.  Records with caption and credit stay; a bookmark makes it wanted again.
    """
    with library.write() as connection:
        excess = connection.execute(_SIZE).fetchone()[0] - budget
        evicted: list[int] = []
        if excess > 0:
            for picture_id, size in connection.execute(_LEAST_MISSED).fetchall():
                if excess <= 0:
                    break
                evicted.append(picture_id)
                excess -= size
        lost = 0
        for picture_id in evicted:
            articles = connection.execute(
                "UPDATE photo SET picture_id = NULL WHERE picture_id = ? RETURNING article_id", (picture_id,)
            ).fetchall()
            lost += len(articles)
            for (article_id,) in articles:
                contents.set_offline(connection, article_id)
    sweep(library)
    return lost
