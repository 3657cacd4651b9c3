"""An answer -> whether it is a wall against robots in place of what was asked for.  Pure.

Cloudflare, Akamai, DataDome, Imperva, Sucuri, Anubis and the like let browsers through that run their scripts.  They
answer 403, 429 or 503, but 200 as well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.intake.addresses import host_of, shown

LOOK = 60_000
"""Bytes of an answer that are enough to tell."""

_SAID = re.compile(
    rb"cdn-cgi/challenge-platform|<title>\s*Just a moment\.\.\.|Attention Required! \| Cloudflare|"
    rb"cf-browser-verification|Checking (?:if the site connection is secure|your browser before)|"
    rb"captcha-delivery\.com|geo\.captcha|_Incapsula_Resource|Sucuri Website Firewall|sucuri_cloudproxy|"
    rb"/\.within\.website/x/|anubis_challenge|Making sure you(?:'|&#39;|&#x27;)re not a bot|errors\.edgesuite\.net|"
    rb"px-captcha|perimeterx|awsWafCookieDomainList|ddos-guard\.net|Vercel Security Checkpoint|"
    rb"Pardon Our Interruption|Please enable JS and disable any ad blocker",
    re.I,
)
_HEADERS = ("cf-mitigated", "x-datadome", "x-amzn-waf-action", "x-vercel-mitigated")


def is_wall(body: bytes, headers: Mapping[str, str]) -> bool:
    """Whether `body` or `headers` (names in lower case) tell of a wall."""
    return any(name in headers for name in _HEADERS) or _SAID.search(body[:LOOK]) is not None


def walled(url: str) -> str:
    """The line for a site that lets only web browsers through."""
    return (
        f"{host_of(url) or shown(url)} lets only web browsers through (a check for robots): "
        "ask the site to open its feed to news readers, or look for another address of it."
    )
