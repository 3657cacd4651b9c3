"""What may go when room is short.  In: a budget in bytes.  Out: how many photos lost their file.

Articles are never deleted here; by default everything is kept.
"""

from __future__ import annotations

from reader.store import contents
from reader.store.database import Library
from reader.store.pictures import sweep

_SIZE = "SELECT coalesce(sum(bytes), 0) FROM picture WHERE EXISTS (SELECT 1 FROM photo WHERE picture_id = picture.id)"

# One article that is unread, bookmarked or tagged keeps a picture; otherwise its newest article says how old it is.
_LEAST_MISSED = """
    SELECT k.id, k.bytes
    FROM picture k JOIN photo p ON p.picture_id = k.id JOIN listing l ON l.article_id = p.article_id
    GROUP BY k.id
    HAVING min(l.read) = 1 AND max(l.bookmarked) = 0
       AND max(EXISTS (SELECT 1 FROM article_tag t WHERE t.article_id = p.article_id)) = 0
    ORDER BY max(l.published), k.id
"""


def evict_pictures(library: Library, budget: int) -> int:
    """Lets the pictures of read, unkept articles go, oldest first, until all pictures fit into `budget` bytes.

    Records with caption and credit stay; a bookmark makes the file wanted again.
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
