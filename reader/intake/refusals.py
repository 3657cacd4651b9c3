"""What went wrong while fetching -> one plain line for people.  Pure.

In: an HTTP status with its headers, or the exception of the HTTP library.  Out: a `FetchError` with its cure.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpcore2
import httpx2

from reader.errors import FetchError
from reader.intake.addresses import host_of, shown
from reader.intake.logins import wants_basic
from reader.intake.walls import walled

LONGEST_WAIT = 30 * 24 * 3600

# Numbers of OpenSSL's X509_V_ERR_* (x509_vfy.h).
_EXPIRED, _SELF_SIGNED, _SELF_SIGNED_CHAIN, _UNKNOWN_ISSUER, _NO_FIRST_ISSUER, _WRONG_HOST = 10, 18, 19, 20, 21, 62


def retry_after(value: str | None, now: datetime) -> int | None:
    """Seconds that a Retry-After header asks for: a number or a date (RFC 9110, section 10.2.3)."""
    if value is None:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit():
        return min(int(value[:10]), LONGEST_WAIT)
    try:
        when = parsedate_to_datetime(value)
    except ValueError:
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0, min(int((when - now).total_seconds()), LONGEST_WAIT))


def refused(status: int, headers: Mapping[str, str], url: str, now: datetime, *, wall: bool = False) -> FetchError:
    """The error for a status that brings nothing.  `wall`: the answer was a check for robots (`walls`)."""
    host = host_of(url) or shown(url)
    wait = retry_after(headers.get("retry-after"), now) if status in (403, 429, 503) else None
    again = f" and asks to wait {_span(wait)}" if wait else ""
    if status == 304:
        text = f"{host} says that nothing is new, though it was never asked for changes: try again later."
    elif status == 401:
        text = _wants_login(host, headers.get("www-authenticate"))
    elif status == 402:
        text = f"{host} asks for payment before it shows this address."
    elif wall:
        text = walled(url)
    elif status in (403, 406, 451):
        text = f"{host} refuses to serve news readers (status {status}): a web browser may still get through."
    elif status == 404:
        text = f"There is nothing at {shown(url)} (status 404): look for its new address on the site."
    elif status == 410:
        text = f"{shown(url)} is gone for good (status 410): unsubscribe, or look for a new address on the site."
    elif status == 429:
        text = f"{host} says it was asked too often (status 429){again}."
    elif status >= 500:
        text = f"{host} has trouble of its own (status {status}){again}: it will be tried again later."
    elif 300 <= status < 400:
        text = f"{host} points elsewhere without saying where (status {status})."
    else:
        text = f"{host} gave status {status} in place of an answer."
    return FetchError(text, url, status=status, retry_after=wait, gone=status == 410)


def login_refused(url: str) -> FetchError:
    """The error for a server that does not take the login it was given."""
    text = f"{host_of(url)} does not accept the user name and password of this feed: enter them again."
    return FetchError(text, url, status=401)


def _wants_login(host: str, challenge: str | None) -> str:
    if wants_basic(challenge):
        return f"{host} needs a login: enter the user name and password for this feed."
    kind = (challenge or "").split(maxsplit=1)[0][:20]
    return f"{host} needs a login of the kind {kind}, which Cutline cannot give: look for another address on the site."


def _span(seconds: int) -> str:
    for size, name in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= size:
            count = round(seconds / size)
            return f"{count} {name}{'s' if count != 1 else ''}"
    return f"{seconds} second{'s' if seconds != 1 else ''}"


def broken(error: Exception, url: str) -> FetchError:
    """The error for an exchange that did not come to an end."""
    host = host_of(url) or shown(url)
    if isinstance(error, httpcore2.TimeoutException | TimeoutError):
        # Before its causes: to cut a connection off may fail in turn.
        return FetchError(f"{host} did not answer in time: it will be tried again later.", url)
    for cause in _causes(error):
        if isinstance(cause, FetchError):
            return cause
        if isinstance(cause, ssl.SSLCertVerificationError):
            return FetchError(_certificate(cause, host), url)
        if isinstance(cause, ssl.SSLError):
            return FetchError(f"{host} cannot agree with us on a secure connection.", url)
        if isinstance(cause, ConnectionRefusedError):
            return FetchError(f"{host} refuses the connection: its server is not running, or the port is wrong.", url)
        if isinstance(cause, ConnectionResetError | BrokenPipeError):
            return FetchError(f"{host} cut the connection in the middle: it will be tried again later.", url)
    if isinstance(error, httpcore2.ProxyError):
        return FetchError(f"The proxy does not let us through to {host}: check the proxy settings.", url)
    if isinstance(error, httpcore2.ConnectError):
        return FetchError(f"{host} cannot be reached: it will be tried again later.", url)
    if isinstance(error, httpx2.DecodingError):
        return FetchError(f"{host} sent data whose compression is damaged.", url)
    if isinstance(error, httpx2.InvalidURL | httpcore2.UnsupportedProtocol | UnicodeError):
        return FetchError(f"{shown(url)} is not an address that can be fetched: check its spelling.", url)
    return FetchError(f"{host} sent an answer that is broken or not HTTP: it will be tried again later.", url)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what led to it, the groups of connection attempts taken apart."""
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [one.__context__, one.__cause__]
        if isinstance(one, BaseExceptionGroup):
            waiting += one.exceptions


def _certificate(error: ssl.SSLCertVerificationError, host: str) -> str:
    code = getattr(error, "verify_code", 0)
    if code == _EXPIRED:
        why = "has expired: the site must renew it, and this machine's clock must be right"
    elif code in (_SELF_SIGNED, _SELF_SIGNED_CHAIN):
        why = "is signed by nobody but the site itself"
    elif code in (_UNKNOWN_ISSUER, _NO_FIRST_ISSUER):
        why = "is signed by an authority that this machine does not know"
    elif code == _WRONG_HOST or "match" in str(error):
        why = "belongs to another site"
    else:
        why = "cannot be trusted"
    return f"The certificate of {host} {why}."
