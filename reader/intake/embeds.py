"""Films, sounds and posts set into a story -> a paragraph with a link, which is what can be read offline.

<p class="embed"><a href="https://www.youtube.com/watch?v=ID">Title</a></p>
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml import etree

from reader.intake.sanitize import absolute, is_beacon_address, runs_on, without_trackers
from reader.markup import Element, elements, fold, printable, read_within, remove, replace, text_of, unwrap

_YOUTUBE = re.compile(r"//(?:www\.)?youtube(?:-nocookie)?\.com/(?:embed|v)/([\w-]{6,20})")
_VIMEO = re.compile(r"//player\.vimeo\.com/video/(\d+)")
_WANTED = re.compile(
    r"youtube|youtu\.be|vimeo|dailymotion|soundcloud|spotify|bandcamp|mixcloud|twitter\.com|//x\.com|instagram|"
    r"tiktok|facebook\.com/plugins|"
    r"datawrapper|flourish|infogram|documentcloud|scribd|google\.[a-z.]+/maps|maps\.google|openstreetmap|ted\.com|"
    r"archive\.org|"
    r"podcasts?|player|video|audio|embed|reddit|bsky|mastodon|giphy|codepen|github|slideshare|brightcove|jwplayer|"
    r"omny|megaphone|acast",
    re.I,
)
_TAGS = ("iframe", "video", "audio", "embed", "object", "amp-youtube", "amp-iframe", "amp-video", "lite-youtube")


_NO_PLUGIN = re.compile(r"\b(?:flash|plug-?ins?|browsers?|navigateurs?|navegador|javascript)\b", re.I)


def mark_embeds(tree: Element, base_url: str) -> None:
    """Puts a link in the place of each embed of `tree`.

    Of one that leads nowhere stays what it holds for those who cannot see it: the picture or text of an `object`.
    """
    for node in elements(tree, *_TAGS):
        if node.getparent() is None or any(up.tag in _TAGS for up in node.iterancestors()):
            continue
        if node.tag == "iframe" and "<" in (node.text or ""):
            read_within(node)
        address = _address(node, base_url)
        if address is None or _hidden(node):
            if runs_on(node) or (node.tag == "object" and not _NO_PLUGIN.search(text_of(node))):
                unwrap(node)
            else:
                remove(node)
        elif runs_on(node):
            node.addprevious(embed(address, _title(node, address)))
            unwrap(node)
        else:
            replace(node, embed(address, _title(node, address)))


def embed(address: str, title: str) -> Element:
    """The paragraph that stands for an embed."""
    paragraph = etree.Element("p", {"class": "embed"})
    link = etree.SubElement(paragraph, "a", href=address)
    link.text = title
    return paragraph


def _address(node: Element, base_url: str) -> str | None:
    video = node.get("data-videoid") or node.get("videoid")
    if video and node.tag.endswith("youtube") and re.fullmatch(r"[\w-]{6,20}", video):
        return f"https://www.youtube.com/watch?v={video}"
    candidates = [node.get(key) for key in ("src", "data-src", "data-lazy-src", "data")]
    candidates += [source.get("src") for source in node.iter("source")]
    for candidate in candidates:
        address = absolute(candidate or "", base_url) if candidate else ""
        if not address.startswith(("http://", "https://")):
            continue
        film = _YOUTUBE.search(address)
        if film:
            return f"https://www.youtube.com/watch?v={film[1]}"
        film = _VIMEO.search(address)
        if film:
            return f"https://vimeo.com/{film[1]}"
        if not is_beacon_address(address) and (node.tag in ("video", "audio") or _WANTED.search(address)):
            return without_trackers(address)
    return None


def _hidden(node: Element) -> bool:
    small = any(re.fullmatch(r"\s*[01](?:px)?\s*", node.get(key) or "") for key in ("width", "height"))
    return small or "display:none" in re.sub(r"\s", "", (node.get("style") or "").lower())


def _title(node: Element, address: str) -> str:
    title = fold(printable(node.get("title") or node.get("aria-label") or ""))
    if title and not re.fullmatch(
        r"(?:youtube )?video player|embed(?:ded content)?|iframe|.*player|[\w-]{20,}", title, re.I
    ):
        return title[:200]
    host = (urlsplit(address).hostname or "").removeprefix("www.")
    kind = {"audio": "Audio", "video": "Video"}.get(node.tag)
    if kind is None:
        kind = "Video" if re.search(r"youtube|vimeo|dailymotion|video|ted\.com", address) else "Embedded content"
    return f"{kind} on {host}"
