"""Icons of feeds.  In: cleaned pictures.  Out: which feeds still want one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from reader.store.columns import id_list, seconds
from reader.store.database import Library
from reader.store.pictures import keeping
from reader.store.wanted import WantedIcon
from reader.values import Picture


def wanting_icons(
    library: Library, *, now: datetime, feed_ids: Iterable[int] | None = None, limit: int
) -> tuple[WantedIcon, ...]:
    """Feeds that have been read and whose icon is due to be looked for.  `feed_ids`: of these alone."""
    condition, parameters = ("true", ()) if feed_ids is None else _among(feed_ids)
    with library.read() as connection:
        found = connection.execute(
            f"""
            SELECT f.id, f.url, f.site_url, f.icon_url FROM feed f JOIN fetch_state t ON t.feed_id = f.id
            WHERE t.icon_try <= ? AND t.last_ok IS NOT NULL AND {condition} ORDER BY t.icon_try, f.id LIMIT ?
            """,
            (seconds(now), *parameters, limit),
        )
        return tuple(WantedIcon(*row) for row in found)


def store_icon(library: Library, feed_id: int, picture: Picture, *, next_try: datetime) -> None:
    """Keeps a feed's icon, to be looked for anew at `next_try`."""
    with keeping(library, picture) as (connection, picture_id):
        connection.execute("UPDATE feed SET icon_picture_id = ? WHERE id = ?", (picture_id, feed_id))
        connection.execute("UPDATE fetch_state SET icon_try = ? WHERE feed_id = ?", (seconds(next_try), feed_id))


def record_no_icon(library: Library, feed_id: int, *, next_try: datetime) -> None:
    """Notes that no icon was found; one that is there stays."""
    with library.write() as connection:
        connection.execute("UPDATE fetch_state SET icon_try = ? WHERE feed_id = ?", (seconds(next_try), feed_id))


def _among(feed_ids: Iterable[int]) -> tuple[str, tuple[str, ...]]:
    return "f.id IN (SELECT value FROM json_each(?))", (id_list(feed_ids),)
