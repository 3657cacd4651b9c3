"""What can go wrong with the world outside, each in one plain line; a bug in Cutline is never one of these.

The text of an error is shown to people as it stands: what failed, which feed, file or address, and what to do.
Anything else that is raised is a bug: it is logged whole and reported as such.
"""

from __future__ import annotations


class ReaderError(Exception):
    """The root.  `subject` is the address, file or id that failed."""

    def __init__(self, message: str, subject: str | None = None) -> None:
        super().__init__(message)
        self.subject = subject


class FetchError(ReaderError):
    """An address gave nothing usable.

    `status`: the HTTP status, where there was one.  `retry_after`: seconds the server asked us to wait.
    `gone`: it will not come back (410).  `offline`: there is no network at all, so the address is not to blame.
    """

    def __init__(
        self,
        message: str,
        subject: str | None = None,
        *,
        status: int | None = None,
        retry_after: int | None = None,
        gone: bool = False,
        offline: bool = False,
    ) -> None:
        super().__init__(message, subject)
        self.status = status
        self.retry_after = retry_after
        self.gone = gone
        self.offline = offline


class ParseError(ReaderError):
    """The bytes are not what they should be.

    `offers`: addresses of feeds found there instead.  `bug`: the traceback, where it is we who could not read them.
    """

    def __init__(
        self, message: str, subject: str | None = None, *, offers: tuple[str, ...] = (), bug: str = ""
    ) -> None:
        super().__init__(message, subject)
        self.offers = offers
        self.bug = bug


class PictureError(ReaderError):
    """A picture that cannot, or must not, be decoded."""


class StoreError(ReaderError):
    """The library cannot be opened, read or written."""


class DamageError(StoreError):
    """The library's file is damaged or missing; `store.salvage.repair` brings back what can be read of it."""


class StoppedError(ReaderError):
    """Nobody wants the answer any more."""


class QueryError(ReaderError):
    """A search that cannot be understood; the message says which part."""


class UsageError(ReaderError):
    """A command that asks for something that is not there, such as an unknown feed."""
