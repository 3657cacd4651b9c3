"""The language of articles that do not say it.  In: parsed articles.  Out: the same with their language.

What the feed or page says is believed.  Otherwise script and small words decide, where there are enough of them; a
short entry speaks as most of its feed does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.related.terms import language_of
from reader.values import ParsedArticle

ENOUGH = 40
"""Characters: a bare headline tells too little."""


def with_languages(articles: Sequence[ParsedArticle]) -> tuple[ParsedArticle, ...]:
    """The articles of one feed, each with its language where it can be told."""
    if all(article.language for article in articles):
        return tuple(articles)
    told = [article.language or detect(f"{article.title}. {article.text or article.teaser}") for article in articles]
    most = Counter(language for language in told if language).most_common(1)
    usual = most[0][0] if most else None
    return tuple(replace(article, language=language or usual) for article, language in zip(articles, told, strict=True))


def detect(text: str) -> str | None:
    """The language of a text (ISO 639-1), or `None` where there are too few words to tell."""
    return (language_of(text, None) or None) if len(text) >= ENOUGH else None
