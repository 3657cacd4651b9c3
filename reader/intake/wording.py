"""Clean HTML -> its words, as `blocks.plain_text` tells them, sooner.  In: what `sanitize.written` wrote.  Pure.

Most stories are paragraphs, headings, lists, quotations and figures, one in the other as they should be: their words
can be read off the tags, without a tree.  Whatever else comes is left to `blocks`; a test holds both to one answer.
"""

from __future__ import annotations

import re
from html import unescape

from reader.blocks import blocks, plain_text
from reader.markup import without_controls

_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)(?:[^<>"]|"[^"]*")*+>')
_SILENT = re.compile(
    r'<figure><img src="[^"]+"(?:[^<>"]|"[^"]*")*>\s*'
    r"(?:<figcaption>[^<]*(?:<cite>[^<]*</cite>[^<]*)?</figcaption>\s*)?</figure>"
    r'|<p class="embed"><a href="[^"]*">[^<]*</a></p>'
)
"""What has no words of the story: photos with their captions, and embeds."""
_RUNNING = frozenset(("a", "em", "strong", "b", "i", "span", "code", "small", "sub", "sup"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_JOINTS = {**dict.fromkeys(_HEADINGS, " "), "ul": "\n", "ol": "\n", "li": "\n\n", "blockquote": "\n\n"}
"""How the paragraphs of a box are joined; those of others belong to the box around it."""
_PLACES = frozenset(("p", "div"))
_LISTS = frozenset(("ul", "ol"))
_BREAK = "\u2028"
_ENDS = re.compile(f" *{_BREAK}(?: *{_BREAK})+ *")
_BREAKS = re.compile(f" *{_BREAK} *")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_INK = re.compile(r"[^\s\u200b\ufeff]")
_DEEPEST = 60


def words_of(html: str) -> str:
    """`plain_text` of the blocks of clean HTML."""
    text = _read_off(html)
    return plain_text(blocks(html)) if text is None else text


def _read_off(html: str) -> str | None:
    """The same, or `None` where something else than the usual stands."""
    if _BREAK in html:
        return None
    parts = _TAG.split(_SILENT.sub("<hr>", html))
    told: list[str] = []
    line = [parts[0]]
    boxes: list[tuple[str, list[str]]] = []
    running: list[str] = []
    tags = iter(parts[1:])
    for closing, tag, text in zip(tags, tags, tags, strict=True):
        if tag in _RUNNING:
            if not closing:
                running.append(tag)
            elif not running or running.pop() != tag:
                return None
        elif tag == "br":
            line.append(_BREAK)
        elif running or len(boxes) > _DEEPEST:
            return None
        else:
            _end(line, told)
            within = boxes[-1][0] if boxes else ""
            if closing:
                if within != tag:
                    return None
                _, outer = boxes.pop()
                if outer is not told:
                    if told and (whole := _JOINTS[tag].join(told)):
                        outer.append(whole)
                    told = outer
            elif tag != "hr":
                if within in _HEADINGS or (within in _LISTS) != (tag == "li"):
                    return None
                if tag not in _PLACES and tag not in _JOINTS:
                    return None
                boxes.append((tag, told))
                told = told if tag in _PLACES else []
            elif within in _HEADINGS or within in _LISTS:
                return None
        if text and (line or text != "\n"):
            if boxes and boxes[-1][0] in _LISTS and text.strip():
                return None
            line.append(text)
    if boxes or running:
        return None
    _end(line, told)
    return "\n\n".join(told)


def _end(line: list[str], told: list[str]) -> None:
    """The line so far becomes a paragraph, or several, where line breaks part it."""
    if not line:
        return
    text = "".join(line)
    line.clear()
    if "&" in text:
        text = unescape(text)
    if "  " in text or not text.isprintable():
        text = _SPACE.sub(" ", without_controls(text))
    for part in _ENDS.split(text) if _BREAK in text else (text,):
        part = part.strip(f" {_BREAK}")
        if _INK.search(part):
            told.append(_BREAKS.sub("\n", part) if _BREAK in part else part)
