"""The colours of code: its text and its language in, the stretches that are coloured out.

Pygments reads the languages it knows; it is imported when the first such code is shown, for that takes a while.  Code
whose language is not told has its strings, remarks and numbers coloured, if it looks like code at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST = 20_000
"""Characters; what is longer is a listing that nobody reads, and stays plain."""
Stretch = tuple[str, str]
"""Text, and the token of its colour."""

_KINDS = (
    ("Comment", "ink3"),
    ("Literal.String", "code_text"),
    ("Literal", "code_value"),
    ("Keyword.Constant", "code_value"),
    ("Keyword", "code_word"),
    ("Operator.Word", "code_word"),
    ("Name.Function", "code_name"),
    ("Name.Class", "code_name"),
    ("Name.Tag", "code_word"),
    ("Name.Attribute", "code_name"),
    ("Name.Decorator", "code_name"),
    ("Generic.Inserted", "code_text"),
    ("Generic.Deleted", "alert"),
)
_ENDS = re.compile(r"[;{}()\[\],:\\]\s*(?://.*|#.*)?$|=|</?\w+")
_PARTS = re.compile(
    r"(?P<ink3>/\*.*?\*/|<!--.*?-->|(?<![:\w])//[^\n]*|(?:^|(?<=\s))#(?![0-9a-fA-F]{3,8}\b)[^\n]*)"
    r"|(?P<code_text>\"(?:[^\"\\\n]|\\.)*\"|(?<!\w)'(?:[^'\\\n]|\\.)*')"
    r"|(?P<code_value>(?<![\w.#])\d[\d._]*(?:[eE][+-]?\d+)?\b|\b(?:true|false|null|None|True|False|nil|undefined)\b)"
    r"|(?P<code_word>\b(?:if|else|elif|for|while|return|function|def|class|var|let|const|import|from|new|try|catch|except"
    r"|finally|throw|raise|switch|case|break|continue|public|private|static|void|int|async|await|fn|func|struct|enum|use"
    r"|with|yield|lambda|package|interface|extends|implements|end|then|do|begin)\b)",
    re.DOTALL,
)


def coloured(text: str, language: str | None) -> Iterator[Stretch]:
    """The text in stretches, each with its token; "ink" is plain."""
    if len(text) > LONGEST:
        yield text, "ink"
    elif language and (found := _by_pygments(text, language)):
        yield from found
    elif _looks_like_code(text):
        yield from _by_eye(text)
    else:
        yield text, "ink"


def _by_pygments(text: str, language: str) -> list[Stretch]:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language.lower(), stripnl=False, ensurenl=False)
    except ClassNotFound:
        return []
    result: list[Stretch] = []
    for kind, part in lexer.get_tokens(text):
        token = _token(str(kind).removeprefix("Token."))
        if result and result[-1][1] == token:
            result[-1] = (result[-1][0] + part, token)
        else:
            result.append((part, token))
    return result


def _token(kind: str) -> str:
    return next((token for name, token in _KINDS if kind.startswith(name)), "ink")


def _looks_like_code(text: str) -> bool:
    lines = [line for line in text.split("\n") if line.strip()]
    return 2 * sum(bool(_ENDS.search(line)) for line in lines) > len(lines)


def _by_eye(text: str) -> Iterator[Stretch]:
    at = 0
    for found in _PARTS.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], "ink"
        assert found.lastgroup is not None
        yield found[0], found.lastgroup
        at = found.end()
    if at < len(text):
        yield text[at:], "ink"
