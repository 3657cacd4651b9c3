"""What inputs are made of: for each target the words that mean something to it, and some inputs that are sound."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageCms

from reader.intake.pictures import FORMATS

DATA = Path(__file__).resolve().parents[1] / "data"

# Between words stand spaces and line ends; "␣" and "⏎" are those within one.
_HTML = """
    <p> </p> <br> <div> </div> <b> </b> <i> <a␣href=" "> </a> <img␣src=" <figure> </figure> <figcaption> <cite>
    <ul> <ol> <li> </li> </ul> <table> <tr> <td> <th> <caption> </table> <pre> </pre> <code> <blockquote> <details>
    <summary> <h1> <h2> </h2> <script> </script> <style> </style> <svg> <math> <mtext> <iframe> <video> <object> <embed>
    <noscript> <template> <textarea> <title> <xmp> <plaintext> <select> <option> <form> <input> <base␣href=" <meta>
    <!-- --> <![CDATA[ ]]> &lt; &amp; &#x0; &#55357; &nbsp; javascript: data:text/html, https://a.example/x.jpg onerror=
    onload= style=" srcdoc=" srcset=" data-src=" width="1" height="600" class=" id=" " ' > < / = \x00 \u202e \u200b word
    Photo: (Reuters) — © <q> <rp> <rt> <ruby> <dl> <dt> <dd> <sup> <wbr> <center> <header> <aside> <time> <span>
"""
_XML = """
    <rss> <rss␣version="2.0"> <channel> </channel> </rss> <item> </item> <title> </title> <link> </link> <guid> </guid>
    <description> </description> <content:encoded> </content:encoded> <pubDate> </pubDate> <author> </author>
    <feed␣xmlns="http://www.w3.org/2005/Atom"> </feed> <entry> </entry> <id> </id> <content␣type="xhtml"> </content>
    <summary␣type="html"> </summary> <updated> </updated> <enclosure␣url=" <rdf:RDF> <dc:creator> </dc:creator>
    <?xml␣version="1.0"?> <?xml␣encoding="utf-16"?> <!DOCTYPE␣rss␣[<!ENTITY␣a␣"b">]> &a; <![CDATA[ ]]>
    <media:content␣url=" <media:thumbnail␣url=" <media:group> </media:group> <media:credit> </media:credit>
    <media:description> </media:description> <media:title> <itunes:image␣href=" <itunes:duration> <image> <url>
    https://a.example/1.jpg type="image/jpeg" medium="image" width="640" "/> xml:base=" <html> <body> &lt;p&gt; &amp;
    2026-11-23T08:00:00Z Mon,␣23␣Nov␣2026␣08:00:00␣GMT ferry \x00 &#x1F6; <!-- -->
"""
_JSON = """
    { } [ ] : , " \\u0000 \\ud800 null true false 1 -1 1e999 NaN "version":"https://jsonfeed.org/version/1.1" "title":
    "items":[{ }] "id": "url": "content_html": "content_text": "summary": "image": "banner_image": "date_published":
    "authors":[{"name": "attachments":[{ "mime_type": "tags":[" "language":
"""
_WORDS = {
    "feed": _XML + _JSON,
    "media": _XML,
    "page": _HTML
    + """
    <html> <head> <body> <article> <main> <meta␣property="og:image"␣content=" <script␣type="application/ld+json">
    "@type":"NewsArticle" "image": "caption": "author":
    """,
    "picture": "GIF89a BM RIFF WEBP VP8X ANIM IHDR IDAT acTL fcTL ftypavif meta Exif ICC_PROFILE 8BIM \x00 \x01 \x7f",
    "markup": _HTML,
    "lists": """
    <opml␣version="2.0"> <head> </head> <body> </body> </opml> <outline </outline> text=" title=" xmlUrl=" xmlurl="
    htmlUrl=" type="rss" type="link" "/> "> " / & &amp; &lt; https://a.example/f https://u:p@b.example/ feed:c.example
    a/b News \x00 ' <!-- --> category=" isOpen=" ~ file:///
    """,
    "charset": """
    utf-8⏎ utf-16⏎ cp1251⏎ koi8-r⏎ big5⏎ utf-7⏎ idna⏎ hex⏎ <?xml␣encoding="cp037"?> \ufeff é ж 中 +AGE- ~{ \x00
    """,
    "date": """
    Mon, 23 Nov 2026 08:00:00 +0100 GMT CET 2026-11-23 T08:00 Z . / : 年 月 日 März of 1st 23. am pm 0 9999 1700000000
    -00:00 +99:99 W47 ␣
    """,
    "archive": _HTML
    + """
    {"id":"user/-/state/com.google/starred", "items":[{ "canonical":[{"href":" "title":" "summary":{"content":"
    "origin":{"streamId":"feed/ "categories":[" }]} {"cutline":"library","version":1}⏎ {"article":{ {"feed":{
    "photos":[{ "highlights":[{"quote":" "color":"yellow" "start":1 "html":" "url":" }} ⏎ , " Title,URL⏎
    title,url,time_added,tags,status⏎ URL,Title,Selection,Folder,Timestamp⏎ https://a.example/1 ~
    <!DOCTYPE␣NETSCAPE-Bookmark-file-1> <DL> <DT> <H3> <A␣HREF=" ␣TAGS=" ␣ADD_DATE="1700000000" <DD> PK\x03\x04
    """,
    "progress": '{"event":" "} "feed": "feed" , { } [ ] 1 1e999 NaN -0 null true "\\ud800" \\u2028 \u2028',
    "query": """
    ice "ice␣the" harbour* - ( ) OR AND NOT NEAR title: caption: credit: author: note: feed: folder: tag: lang:
    is:unread is:bookmarked is:noted has:photo has:highlight has:tag after:2026-01 before:7d before:today " * : ^ + { }
    冰 渡轮 Straße צה"ל \x00 \u202e ' ; -- % _ “ ” ␣ \ud7ff sea de 1
    """,
    "passage": "\x00 \x40 \x7f ice the ferry ␣ ⏎ “ ” ' - – \u00a0 冰 雪 e\u0301 İ ß",
    "pattern": "( ) (?: (?P<a> (?= [ ] [^ \\ \\d \\1 \\b * + ? {2,} {,3} *+ | . ^ $ a b é ⏎ aaaaaaaaaaaaaaaa",
    "phrase": """
    title headline text feed folder author tag language photo has no contains matches is not does contain match
    mark read bookmark hide notify keep offline ␣ ferry Sea \u00a0 ⏎ İ
    """,
}


def pieces(name: str) -> list[bytes]:
    """The words of a target."""
    words = (word.replace("␣", " ").replace("⏎", "\n") for word in re.split(r"[ \n]+", _WORDS[name]))
    return [word.encode() for word in words if word]


def whole(name: str) -> list[bytes]:
    """Sound inputs of a target; none where its words will do."""
    return _WHOLE[name]() if name in _WHOLE else []


def _files(pattern: str) -> list[bytes]:
    return [file.read_bytes() for file in sorted(DATA.glob(pattern))]


def _pictures() -> list[bytes]:
    """One of each kind, with notes, a profile and a second frame where it can have them."""
    made = []
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    turned = Image.Exif()
    turned[0x0112] = 6
    for kind in FORMATS:
        image = Image.radial_gradient("L").resize((24, 16)).convert("RGB")
        extra = {"exif": turned, "icc_profile": profile} if kind in ("JPEG", "PNG", "WEBP") else {}
        if kind in ("GIF", "PNG", "WEBP", "TIFF"):
            extra |= {"save_all": True, "append_images": [image.rotate(180)]}
        out = io.BytesIO()
        image.save(out, kind, **extra)
        made.append(out.getvalue())
    return made


_WHOLE: dict[str, Callable[[], list[bytes]]] = {
    "feed": lambda: _files("feeds/*.xml"),
    "page": lambda: _files("pages/*.html"),
    "markup": lambda: _files("pages/*.html"),
    "picture": _pictures,
}
