"""Logins of feeds: how one is read out of an address, and when a server may see it.  Pure.

A login belongs to one feed and goes to that feed's own origin alone (RFC 6454), and only to a server that asks for it
(RFC 7617, Basic).  It is never a part of an address that is stored, shown or written to a list.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit, urlunsplit


@dataclass(frozen=True, slots=True)
class Login:
    """A user name and its password."""

    user: str
    password: str = field(repr=False)

    def header(self) -> str:
        """The value of an `Authorization` header."""
        return "Basic " + base64.b64encode(f"{self.user}:{self.password}".encode()).decode("ascii")


Ask = Callable[[str], Login | None]
"""Gives the login for a feed's address, where there is one."""


def split(url: str) -> tuple[str, Login | None]:
    """An address without the login in it, and that login: "https://ann:secret@journal.example/feed"."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url, None
    told, at, host = parts.netloc.rpartition("@")
    if not at:
        return url, None
    user, _, password = told.partition(":")
    login = Login(unquote(user), unquote(password)) if user or password else None
    return urlunsplit(parts._replace(netloc=host)), login


def same_origin(one: str, other: str) -> bool:
    """Whether two addresses lie on the same server: scheme, host and port."""
    return _origin(one) == _origin(other)


def wants_basic(challenge: str | None) -> bool:
    """Whether a `WWW-Authenticate` header asks for a user name and a password in the plain way."""
    return challenge is None or "basic" in challenge.lower()


def _origin(url: str) -> tuple[str, str, int | None] | None:
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return None
    return parts.scheme.lower(), (parts.hostname or "").rstrip("."), port
