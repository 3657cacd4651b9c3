"""What has still to be fetched, as the store lists it for the conductors."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WantedPage:
    """An article whose page has still to be fetched."""

    article_id: int
    url: str
    feed_url: str | None
    failures: int


@dataclass(frozen=True, slots=True)
class WantedPhoto:
    """A photo whose file has still to be fetched.  `referer` is its article's address."""

    photo_id: int
    article_id: int
    url: str
    feed_url: str | None
    referer: str | None
    failures: int


@dataclass(frozen=True, slots=True)
class WantedIcon:
    """A feed whose icon has still to be looked for."""

    feed_id: int
    feed_url: str
    site_url: str | None
    icon_url: str | None
