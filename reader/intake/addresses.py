"""Addresses: what a person types -> one that can be fetched; which hosts are private.

Schemes other than http, https and file are never followed (RFC 3986 for the grammar and for joining).
"""

from __future__ import annotations

import ipaddress
import re
import urllib.parse
import urllib.request
from pathlib import Path

from reader.errors import UsageError

WEB = ("http", "https")

_FEED_SCHEMES = re.compile(r"(?:feed|pcast|itpc|rss|podcast):(?://)?", re.I)
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_HOST_AND_PORT = re.compile(r"[^/?#@\s]+:\d{1,5}(?:[/?#]|$)")
_PRIVATE_NAMES = ("localhost", ".localhost", ".local", ".lan", ".internal", ".home.arpa", ".intranet", ".home")
_NOT_IN_HOSTS = re.compile(r"[\s|<>{}^`\\\"'~%$!*()+,;=@]")
_CONTROLS = re.compile("[\x00-\x20\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""With what turns the direction of an address, so that it reads as another."""
_UNFIT = re.compile(f'{_CONTROLS.pattern}|[<>"]')
_SITE = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d{1,5})?(?=[/?#]|$)")
_PLAIN = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?#][!#-;=?-~]*(?<![?#]))?")
_ROOTED = re.compile(r"/(?![/.])(?:(?!/\.)[!$-;=?-~])*(?<!\?)")
_IPV4_WITHIN = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("::/96"))
"""IPv6 addresses that end with one of IPv4: those of NAT64 (RFC 6052), and the old compatible ones (RFC 4291)."""
_LOCAL_NAT64 = ipaddress.ip_network("64:ff9b:1::/48")
"""RFC 8215; older Pythons take it for public."""
_SPELLED_NUMBER = re.compile(r"(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+)){0,3}", re.I)


def normalise(typed: str) -> str:
    """The address a person means: "feed:" and the like are dropped, no scheme is https, a path is a file.

    Raises `UsageError` when it cannot be an address at all.
    """
    text = typed.strip().strip("<>\"'")
    if not text:
        raise UsageError("No address was given.", typed)
    if _FEED_SCHEMES.match(text):
        rest = _FEED_SCHEMES.sub("", text, count=1)
        text = rest if re.match(r"https?:", rest, re.I) else "http://" + rest.lstrip("/")
    if text.startswith("//"):
        text = "https:" + text
    if text.startswith(("/", "./", "../", "~")) or re.match(r"[a-zA-Z]:[\\/]", text):
        return _at_home(text).absolute().as_uri()
    if not _SCHEME.match(text) or _HOST_AND_PORT.match(text):
        if "." not in text and ":" not in text and not text.startswith("localhost") and _is_file(text):
            return Path(text).absolute().as_uri()
        text = _guess_scheme(text) + text.lstrip("/")
    return _tidy(text, typed)


def _at_home(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except (RuntimeError, ValueError):  # "~ann", where nobody is called so
        return Path(text)


def _is_file(text: str) -> bool:
    try:
        return Path(text).exists()
    except (OSError, ValueError):  # longer than any name, or with a NUL in it
        return False


def _guess_scheme(text: str) -> str:
    """https, but http for machines at home, which seldom have a certificate."""
    return "http://" if is_private_host(host_of("//" + text)) else "https://"


def _tidy(text: str, typed: str) -> str:
    """Scheme and host in lower case, no default port, no fragment, a path; what no address may hold is quoted."""
    text = _UNFIT.sub(lambda found: urllib.parse.quote(found.group()), text)
    try:
        parts = urllib.parse.urlsplit(text)
        port = parts.port
    except ValueError:
        raise UsageError(f"{shown(typed)} is not an address: check its spelling.", typed) from None
    scheme = parts.scheme.lower()
    if scheme == "file":
        return urllib.parse.urlunsplit((scheme, "", "/" + parts.path.lstrip("/"), "", ""))
    if scheme not in WEB:
        raise UsageError(f"{shown(typed)} cannot be fetched: only http, https and file addresses can.", typed)
    if not parts.hostname or _NOT_IN_HOSTS.search(parts.hostname):
        raise UsageError(f"{shown(typed)} names no host: check its spelling.", typed)
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    if port is not None and port != {"http": 80, "https": 443}[scheme]:
        host = f"{host}:{port}"
    login, at, _ = parts.netloc.rpartition("@")
    return urllib.parse.urlunsplit((scheme, login + at + host, parts.path or "/", parts.query, ""))


def join(base: str, link: str | None) -> str | None:
    """An absolute http, https or file address of `link` as it stands at `base`; `None` when it is none."""
    if not link or not (link := link.strip()):
        return None
    if (whole := plainly_joined(base, link)) is not None:
        return whole
    try:
        joined = urllib.parse.urljoin(base, link)
        parts = urllib.parse.urlsplit(joined)
    except ValueError:
        return None
    if parts.scheme.lower() in WEB and parts.netloc:
        return _CONTROLS.sub(lambda found: urllib.parse.quote(found.group()), joined)
    # A file may only be named by a file: a web page has no business on this machine.
    return joined if parts.scheme == "file" and base.startswith("file:") else None


def plainly_joined(base: str, link: str) -> str | None:
    """`link` as it stands at `base`, where there is but one way to read it; it saves `urljoin` most of its work."""
    if _PLAIN.fullmatch(link):
        return link
    site = _SITE.match(base) if _ROOTED.fullmatch(link) else None
    return site[0] + link if site else None


def host_of(url: str) -> str:
    """The host's name in lower case, without port; "" when there is none."""
    try:
        return (urllib.parse.urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def file_of(url: str) -> Path:
    """The path that a file: address names."""
    return Path(urllib.request.url2pathname(urllib.parse.urlsplit(url).path))


def is_private_address(text: str) -> bool:
    """Whether an IP address lies on this machine or in a private network (RFC 6890), however it is wrapped."""
    address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if inner is None and any(address in net for net in _IPV4_WITHIN):
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_private_address(str(inner))
        if address.is_site_local or address in _LOCAL_NAT64:
            return True
    return not address.is_global or address.is_multicast


def is_private_host(host: str) -> bool:
    """Whether a host is private by its name alone; names that only DNS can tell of are not."""
    name = host.lower().rstrip(".").strip("[]")
    try:
        return is_private_address(name)
    except ValueError:
        pass
    # "127.1", "0x7f.1" and "2130706433" are 127.0.0.1 to most resolvers.
    return name.endswith(_PRIVATE_NAMES) or "." not in name or _SPELLED_NUMBER.fullmatch(name) is not None


def shown(url: str, limit: int = 100) -> str:
    """An address for a message to people: without a password, and not endless."""
    plain = re.sub(r"//[^/@]*@", "//", "".join(char for char in url if char.isprintable()))
    return plain if len(plain) <= limit else plain[: limit - 1] + "…"
