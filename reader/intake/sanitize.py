"""HTML from outside -> HTML that can do nothing but be read.  The last step before storing, done once.

An lxml pass drops what is never read (scripts, forms, beacons), makes addresses absolute and takes the trackers out of
them.  Then nh3 (ammonia, which parses as browsers do) writes what its allow-list names, so it has the last word.
"""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import nh3

from reader.intake.addresses import plainly_joined
from reader.markup import Element, elements, fragment, inner_html, name_words, remove, text_of, unwrap, words

RULES_VERSION = 1
"""Stored with each article: when the rules change, what is stored is cleaned again."""

_TAGS = words(
    "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em "
    "figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section "
    "small span strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr article "
    "aside header footer main address big center strike"
)
_CONTENT = words(
    "script style iframe frame frameset noframes object embed applet form input button textarea select "
    "option datalist svg math link base template noscript xmp plaintext listing portal dialog canvas head "
    "title meta audio video track source map area"
)
_NEVER_LONG = words("iframe video audio object embed applet svg math select button canvas map")
_DRAWN = ("path", "g", "use", "rect", "circle", "line", "polygon", "text", "symbol", "defs", "mrow", "option")
_LONGEST_FALLBACK = 200
_ATTRIBUTES = {
    "*": {"id", "dir", "lang", "title"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "ol": {"start", "reversed"},
    "li": {"value"},
    "code": {"class"},
    "details": {"open"},
    "pre": {"class"},
    "p": {"class"},
    "time": {"datetime"},
    "blockquote": {"cite"},
    "q": {"cite"},
}
_ADDRESSES = {"a": "href", "img": "src", "blockquote": "cite", "q": "cite"}
_LANGUAGE = re.compile(r"(?:language|lang|highlight-source|brush:?)[-\s]*([A-Za-z0-9+#_.-]{1,30})")
_NUMBER = re.compile(r"\d{1,5}")
_NAME = re.compile(r"[\w.:-]{1,100}")
_CELLS = frozenset({"colspan", "rowspan"})

_TRACKER = re.compile(
    r"utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igsh|igshid|"
    r"mc_cid|mc_eid|"
    r"mkt_tok|_hsenc|_hsmi|__hs\w+|hsctatracking|vero_id|vero_conv|oly_anon_id|oly_enc_id|wickedid|rb_clickid|s_cid|"
    r"icid|"
    r"cmpid|ns_\w+|at_medium|at_campaign|at_custom\w*|at_bbc_team|at_link\w*|at_format|at_ptr_name|xtor|wt_mc|"
    r"wt\.mc_id|"
    r"pk_campaign|pk_kwd|pk_source|pk_medium|mtm_\w+|matomo_\w+|ref_src|ref_url|smid|smtyp|ftag|partnerref|_openstat|"
    r"soc_src|soc_trk|guccounter|guce_referrer\w*|sr_share|spm|scm|trk|trkcampaign|hootpostid|sc_cid|sc_channel|"
    r"sc_campaign|ito|ncid|ocid|cvid|srnd|leadsource|__twitter_impression|ceneo_spo|action_object_map|action_type_map|"
    r"fb_action_ids|fb_action_types|fb_source|fb_ref|mibextid|_branch_match_id|_ga|_gl|epik|irclickid|srsltid",
    re.I,
)
_BEACON_HOST = re.compile(
    r"(?:^|\.)(?:doubleclick\.net|google-analytics\.com|googletagmanager\.com|googleadservices\.com|"
    r"googlesyndication\.com|"
    r"feedsportal\.com|pheedo\.com|feeds\.feedburner\.com|pixel\.wp\.com|stats\.wordpress\.com|"
    r"b\.scorecardresearch\.com|"
    r"scorecardresearch\.com|pixel\.quantserve\.com|quantserve\.com|imrworldwide\.com|2o7\.net|omtrdc\.net|"
    r"statcounter\.com|"
    r"counter\.yadro\.ru|mc\.yandex\.ru|top-fwz1\.mail\.ru|pixel\.\w+|beacon\.\w+|rss-tracker\.\w+|"
    r"vg0\d\.met\.vgwort\.de|met\.vgwort\.de|cpx\.golem\.de|list-manage\.com|hits\.\w+|analytics\.\w+|"
    r"matomo\.\w+|piwik\.\w+|chartbeat\.net|newrelic\.com|outbrain\.com|taboola\.com|connect\.facebook\.net|"
    r"bat\.bing\.com|px\.ads\.linkedin\.com|analytics\.twitter\.com)(?:$|\.)|^(?:pixel|beacon|stats|track|tracking|"
    r"counter|ads?)\.",
    re.I,
)
_UNSEEN_SIGNS = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile(r"display:none|visibility:hidden|(?:^|;)(?:width|height):[0-3](?:px)?(?:;|$)")
_BEACON_PATH = re.compile(
    r"/(?:pixel|beacon|spacer|blank|clear|1x1|1px|count(?:er)?|track(?:er|ing)?|transparent|impression)(?:[-_.]\w+)?"
    r"(?:\.(?:gif|png|php|aspx?)|/?$)|/~r/|/~ff/|/~4/|^/tr/?$|(?:^|/)(?:matomo|piwik)\.php|republication-tracker",
    re.I,
)


def clean(html: str, base_url: str) -> str:
    """`html` as it may be stored: allow-listed tags and attributes, absolute addresses, no trackers.  Never raises."""
    tree = fragment(html)
    tidy(tree, base_url)
    return written(tree, base_url)


def drop_unread(tree: Element) -> None:
    """Takes out of `tree` what is never read, so that no picture within it is counted."""
    for node in elements(tree, "script", "style", "svg", "math", "template", "select", "object", "textarea", "dialog"):
        drop(node)


def drop(node: Element) -> None:
    """Takes out what is never read; where nobody closed it, the story went on within it, and stays."""
    if not runs_on(node):
        remove(node)
        return
    for inner in elements(node, *_DRAWN):
        unwrap(inner)
    unwrap(node)


def runs_on(node: Element) -> bool:
    """Whether a frame, a film or a drawing holds more than what is shown in its place: paragraphs, and not few."""
    if node.tag not in _NEVER_LONG or next(node.iter("p", "h2", "h3", "ul", "ol", "table"), None) is None:
        return False
    return len(text_of(node)) > _LONGEST_FALLBACK


def tidy(tree: Element, base_url: str) -> None:
    """Takes out of `tree` what is never read, and makes its addresses absolute."""
    for node in elements(tree):
        tag = node.tag
        if tag in ("noscript", "form"):
            unwrap(node)
        elif tag in _CONTENT:
            drop(node)
        elif tag in _ADDRESSES:
            key = _ADDRESSES[tag]
            value = node.get(key)
            if tag == "img" and is_beacon(node, absolute(value or "", base_url)):
                remove(node)
            elif value is not None:
                _set(node, key, _picture(value, base_url) if tag == "img" else _link(value, base_url))
                if tag == "img" and value and not node.get(key):
                    remove(node)


def written(tree: Element, base_url: str) -> str:
    """`tree` as clean HTML."""
    return _cleaner(files=base_url.startswith("file:")).clean(inner_html(tree))


@cache
def _cleaner(*, files: bool) -> nh3.Cleaner:
    """The rules, made once; only what comes from a file may show pictures that are files."""
    return nh3.Cleaner(
        tags=set(_TAGS),
        clean_content_tags={tag for tag in _CONTENT if tag not in ("form", "noscript", "head", "meta", "link", "base")},
        attributes={tag: set(keys) for tag, keys in _ATTRIBUTES.items()},
        attribute_filter=_attribute,
        url_schemes={"http", "https", "mailto", *(["file"] if files else [])},
        link_rel=None,
    )


def _attribute(tag: str, key: str, value: str) -> str | None:
    """The last look at an attribute: what is written in place of `value`, or nothing."""
    if tag in ("code", "pre") and key == "class":
        language = _LANGUAGE.search(value)
        return f"language-{language[1]}" if language else None
    if tag == "p" and key == "class":
        return "embed" if value == "embed" else None
    if key in ("width", "height", "colspan", "rowspan", "start", "value"):
        number = _NUMBER.match(value.strip())
        if not number or (key in _CELLS and not 1 < int(number[0]) <= 100):
            return None
        return number[0]
    if key in ("id", "lang"):
        return value if _NAME.fullmatch(value) else None
    if key == "dir":
        return value.lower() if value.lower() in ("ltr", "rtl", "auto") else None
    if key == "href" and tag == "a":
        return value if value.startswith(("http://", "https://", "mailto:", "#")) else None
    if key == "cite":
        return value if value.startswith(("http://", "https://")) else None
    if key == "src":
        return value if value.startswith(("http://", "https://", "file:///")) else None
    return value


def absolute(address: str, base_url: str) -> str:
    """`address` as seen from `base_url`; "" when it cannot be read."""
    if (whole := plainly_joined(base_url, address)) is not None:
        return whole
    address = _UNSEEN_SIGNS.sub("", address).strip()
    try:
        joined = address if address.startswith(("http://", "https://")) else urljoin(base_url, address)
        parts = urlsplit(joined)
    except ValueError:
        return ""
    if parts.scheme in ("http", "https") and not parts.netloc:
        return ""
    return (
        (parts.scheme + joined[len(parts.scheme) :])
        .replace(" ", "%20")
        .replace('"', "%22")
        .replace("<", "%3C")
        .replace(">", "%3E")
    )


def without_trackers(address: str) -> str:
    """`address` without the parameters that tell where its reader came from."""
    page, _, mark = address.partition("#")
    path, _, query = page.partition("?")
    kept = "&".join(pair for pair in query.split("&") if not _TRACKER.fullmatch(pair.partition("=")[0]))
    if _TRACKER.fullmatch(mark.partition("=")[0]):
        mark = ""
    return path + (f"?{kept}" if kept else "") + (f"#{mark}" if mark else "")


def _link(address: str, base_url: str) -> str | None:
    """A link's address: absolute, or "#name" when it leads within the article."""
    address = address.strip()
    if not address:
        return None
    whole = absolute(address, base_url)
    if not whole.lower().startswith(("http://", "https://", "mailto:")):
        mark = unquote(address[1:])
        return f"#{mark}" if address.startswith("#") and _NAME.fullmatch(mark) else None
    if "#" not in whole:
        return without_trackers(whole)
    page, mark = urldefrag(whole)
    # nh3 writes "#π" as "#%CF%80", which is to be read as the same when it is cleaned again.
    mark = unquote(mark)
    if (address.startswith("#") or page == urldefrag(base_url)[0]) and _NAME.fullmatch(mark):
        return f"#{mark}"
    return without_trackers(whole)


def _picture(address: str, base_url: str) -> str | None:
    whole = absolute(address, base_url)
    if whole.lower().startswith(("http://", "https://")):
        return whole
    return whole if whole.startswith("file:///") and base_url.startswith("file:") else None


def is_beacon(image: Element, address: str) -> bool:
    """Whether a picture is there to count readers: one pixel wide, hidden, or from a house that does nothing else."""
    if is_pixel(image.get("width"), image.get("height")):
        return True
    if style := re.sub(r"\s", "", (image.get("style") or "").lower()):
        # A picture that waits to be loaded is often hidden until then.
        waits = any(image.get(key) for key in ("data-src", "data-srcset", "srcset", "data-original"))
        if not waits and _UNSEEN.search(style):
            return True
    if name_words(image.get("class") or "") & {"beacon", "tracker"}:
        return True
    return is_beacon_address(address)


def is_pixel(width: str | None, height: str | None) -> bool:
    """Whether the sizes that a picture states are those of a beacon."""
    sizes = [_NUMBER.match((stated or "").strip()) for stated in (width, height)]
    pixels = [int(size[0]) for size in sizes if size]
    # A height of 0 beside a width is that of a picture not yet loaded.
    return bool(pixels) and (any(0 < size <= 3 for size in pixels) or not any(pixels))


def is_beacon_address(address: str) -> bool:
    """Whether the address alone tells a beacon."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return True
    return bool(_BEACON_HOST.search(host) or _BEACON_PATH.search(parts.path))


def _set(node: Element, key: str, value: str | None) -> None:
    if value is None:
        del node.attrib[key]
    else:
        node.set(key, value)
