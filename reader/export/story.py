"""A whole story as markup, head, photos and text: what a book and a page have in common."""

from __future__ import annotations

from reader.export.facts import byline, is_rtl, language, minute, stamp, web_address
from reader.export.prose import Pictures, plain, prose
from reader.values import Article


def story(article: Article, pictures: Pictures, *, prefix: str = "") -> str:
    """The `article` element.  `prefix` is its id, and begins every name within it; a book's story needs none."""
    text = prose(article, pictures, prefix=f"{prefix}-" if prefix else "")
    kicker = plain(article.feed)
    if article.section and article.section.casefold() != article.feed.casefold():
        kicker += f" · {plain(article.section)}"
    dates = f'<time datetime="{stamp(article.published)}">{minute(article.published)}</time>'
    facts = " · ".join(part for part in (plain(byline(article)), dates) if part)
    dek = f'<p class="dek">{text.dek}</p>\n' if text.dek else ""
    sounds = "".join(
        f'<p class="embed"><a href="{plain(address)}">{plain(audio.title or "Listen")}</a></p>\n'
        for audio in article.audio
        if (address := web_address(audio.url))
    )
    address = web_address(article.url)
    source = f'<p class="source"><a href="{plain(address)}">{plain(address)}</a></p>\n' if address else ""
    tag, direction = language(article), "rtl" if is_rtl(article) else "ltr"
    identity = f' id="{prefix}"' if prefix else ""
    return (
        f'<article{identity} lang="{tag}" dir="{direction}">\n<header>\n<p class="kicker">{kicker}</p>\n'
        f'<h1>{plain(article.title)}</h1>\n{dek}<p class="facts">{facts}</p>\n</header>\n'
        f"{text.lead}{sounds}{text.body}{text.rest}{source}</article>\n"
    )
