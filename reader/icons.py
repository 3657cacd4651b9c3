"""Conductor: the icon of each feed, from its site's page, the feed itself, or the usual place.

    store (which feeds want one) -> links of the site's page | the feed's own | /favicon.ico -> re-encode -> store

Icons are looked for after everything else, and not again for a month; where there is none, for a week.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from reader.errors import FetchError, PictureError
from reader.job import Job, at_most
from reader.offline import reach_of
from reader.store import icons
from reader.store.wanted import WantedIcon
from reader.values import Picture, Reach

AT_ONCE, MOST = 16, 400
FOUND, NOT_FOUND = timedelta(days=30), timedelta(days=7)


async def find_icons(job: Job, *, feed_ids: Sequence[int] | None = None) -> None:
    """Looks for the icons that are due, of these feeds or of all."""
    wanted = icons.wanting_icons(job.library, now=job.now(), feed_ids=feed_ids, limit=MOST)
    await at_most(AT_ONCE, [partial(_find, job, one) for one in wanted])


async def _find(job: Job, wanted: WantedIcon) -> None:
    reach = await reach_of(job, wanted.feed_url)
    try:
        async with job.fetcher.place():
            for url in await _candidates(job, wanted, reach):
                picture = await _picture(job, wanted, url, reach)
                if picture is not None:
                    icons.store_icon(job.library, wanted.feed_id, picture, next_try=job.now() + FOUND)
                    return
    except FetchError:  # no network at all: looked for at the next refresh
        return
    icons.record_no_icon(job.library, wanted.feed_id, next_try=job.now() + NOT_FOUND)


async def _candidates(job: Job, wanted: WantedIcon, reach: Reach) -> tuple[str, ...]:
    """Addresses to try, the likeliest first."""
    # Imported here, for it reads pages, and most refreshes look for no icon.
    from reader.intake import discover

    site = wanted.site_url or wanted.feed_url
    if not site.startswith("http"):
        return (wanted.icon_url,) if wanted.icon_url else ()
    try:
        page = await job.fetcher.page(site, reach, feed=wanted.feed_url)
    except FetchError as error:
        if error.offline:
            raise
        return discover.icon_candidates(b"", site, wanted.icon_url)
    return discover.icon_candidates(page.body, page.url, wanted.icon_url)


async def _picture(job: Job, wanted: WantedIcon, url: str, reach: Reach) -> Picture | None:
    try:
        fetched = await job.fetcher.picture(url, reach, feed=wanted.feed_url)
        return await job.sandbox.reencode(fetched.body, url)
    except PictureError:
        return None
    except FetchError as error:
        if error.offline:
            raise
        return None
