"""What services and careless programs wrap around the texts of their users -> the text alone.  Pure.

Some programs escape a text twice, or set it into CDATA that is text itself.  WordPress says behind every post where it
appeared, Substack asks for subscriptions within the text, and Reddit sets each post into a table with "submitted by",
and its picture as a link only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape

from reader.intake.addresses import host_of

_ESCAPED_TAG = re.compile(
    r"\s*&lt;/?(?:p|div|span|a|img|br|figure|ul|ol|li|h[1-6]|table|blockquote|strong|em|b|i)\b"
    r"(?:[^<>&]|&(?!lt;|gt;))*+&gt;",
    re.I,
)
_MANY_TAGS = 4
"""A text without a tag that begins with one escaped, and has so many, is no text about HTML."""
_POST_APPEARED = re.compile(
    r"<p>\s*The post\s+<a [^>]{1,600}>.{0,600}?</a>\s+(?:appeared first on|first appeared on)\s+"
    r"<a [^>]{1,600}>.{0,300}?</a>\.?\s*</p>",
    re.I | re.S,
)
_SUBSCRIBE = re.compile(
    r'<div class="subscription-widget-wrap.{0,4000}?</form>\s*</div>\s*</div>|'
    r'<p class="button-wrapper"[^>]{0,2000}>\s*<a class="button[^>]{1,1000}>.{0,300}?</a>\s*</p>',
    re.S,
)
_SUBMITTED = re.compile(
    r"(?:&#32;|\s)*submitted by(?:&#32;|\s)*<a href=\"https://www\.reddit\.com/user/[^\"]{1,100}\">[^<]{1,100}</a>"
    r"(?:.{0,200}?)<br\s*/?>\s*<span><a href=\"([^\"]{1,2000})\">\[link\]</a></span>"
    r"(?:&#32;|\s)*<span><a href=\"[^\"]{1,1000}\">\[comments\]</a></span>",
    re.S,
)
_TABLE = re.compile(r"</?(?:table|tr|td)\b[^>]*>")
_ALT = re.compile(r'<img [^>]{0,2000}\balt="([^"]{0,500})"')
_PREVIEW = re.compile(r"<a [^>]{1,1000}>\s*<img [^>]{1,3000}>\s*</a>")
_PICTURE = re.compile(r"https://i\.redd\.it/[\w.-]+|https?://[^?#\s]+\.(?:jpe?g|png|webp|gif)", re.I)


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """`markup` is the text's HTML.  `shown`: it holds the picture that the feed gives smaller beside it."""

    markup: str
    shown: bool = False


def unwrapped(markup: str) -> Unwrapped:
    """`markup` without what its service put around it."""
    markup = bared(markup)
    if "<" not in markup and _ESCAPED_TAG.match(markup) and len(_ESCAPED_TAG.findall(markup)) >= _MANY_TAGS:
        markup = unescape(markup)
    if "appeared" in markup:
        markup = _POST_APPEARED.sub("", markup)
    if 'class="subscription-widget' in markup or 'class="button-wrapper"' in markup:
        markup = _SUBSCRIBE.sub("", markup)
    if "submitted by" in markup and (submitted := _SUBMITTED.search(markup)):
        return _of_reddit(markup[: submitted.start()] + markup[submitted.end() :], unescape(submitted[1]))
    return Unwrapped(markup)


def bared(markup: str) -> str:
    """`markup` out of the CDATA that it was set into as text, which HTML takes for a comment."""
    return markup.replace("<![CDATA[", "").replace("]]>", "") if "<![CDATA[" in markup else markup


def _of_reddit(markup: str, link: str) -> Unwrapped:
    alt = _ALT.search(markup)
    if markup.lstrip().startswith("<table>"):
        markup = _TABLE.sub("", markup)
    if _PICTURE.fullmatch(link):
        said = f' alt="{alt[1]}"' if alt else ""
        return Unwrapped(f'{_PREVIEW.sub("", markup)}<p><img src="{escape(link)}"{said}></p>', shown=True)
    host = host_of(link)
    if not host or host.endswith("reddit.com"):
        return Unwrapped(markup)
    return Unwrapped(f'{markup}<p><a href="{escape(link)}">{escape(link.partition("//")[2][:80])}</a></p>')
