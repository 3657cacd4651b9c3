"""Where words may be divided at the end of a line: text in, text with soft hyphens out, and back.

Pyphen knows the patterns of some eighty languages; it is imported when the first story is set with divided words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ui.article.page import SOFT_HYPHEN

SHORTEST = 6
"""Letters of a word that may be divided."""
BEFORE, AFTER = 2, 3
"""Letters that stay on either side."""
_UNSEEN = re.compile(f"[{SOFT_HYPHEN}\u2066-\u2069]")
_WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")


@cache
def divider(language: str | None) -> Callable[[str], str]:
    """What puts soft hyphens into text of this language; text stays as it is in a language that is not known."""
    if not language:
        return str
    import pyphen

    known = pyphen.language_fallback(language.replace("-", "_"))
    if known is None:
        return str
    patterns = pyphen.Pyphen(lang=known, left=BEFORE, right=AFTER)

    @cache
    def divided(word: str) -> str:
        return str(patterns.inserted(word, SOFT_HYPHEN))

    return lambda text: _WORD.sub(lambda found: _kept(found[0], divided), text)


def whole(text: str) -> str:
    """The text without soft hyphens and what keeps directions apart, as it is copied and read aloud."""
    return _UNSEEN.sub("", text)


def _kept(word: str, divided: Callable[[str], str]) -> str:
    """Names are divided as little as capitals are: only a word that is small, or begins a sentence or a noun."""
    return word if word[1:] != word[1:].lower() else divided(word)
