"""Whether anything waits for a refresh.  In: the time.  Out: yes or no, in a millisecond: most looks find nothing."""

from __future__ import annotations

from datetime import datetime

from reader.store.columns import seconds
from reader.store.database import Library

# A last visit that is still to come was timed by a clock that has been put right since.
_WAITING = """
    SELECT EXISTS (SELECT 1 FROM fetch_state JOIN subscription USING (feed_id) WHERE next_due <= :now)
        OR EXISTS (SELECT 1 FROM fetch_state WHERE parsing_since IS NOT NULL OR last_try > :now + 3600)
        OR EXISTS (SELECT 1 FROM pending WHERE task IN ('copies', 'search', 'signature'))
        OR EXISTS (SELECT 1 FROM page_fetch WHERE next_try <= :now)
        OR EXISTS (SELECT 1 FROM photo WHERE next_try <= :now)
        OR EXISTS (SELECT 1 FROM fetch_state WHERE icon_try <= :now AND last_ok IS NOT NULL)
"""


def anything_waits(library: Library, *, now: datetime) -> bool:
    """Whether a feed is due, or a page, a photo or an icon, or something is left to be indexed."""
    with library.read() as connection:
        return bool(connection.execute(_WAITING, {"now": seconds(now)}).fetchone()[0])
