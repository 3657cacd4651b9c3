"""A bug in, its words without private content out: what a log may hold that somebody sends to strangers.

Addresses, paths and the words of most errors are withheld, for these may quote a title, a search or a file's name.
What a bug is known by stays: the kinds of the errors, and where in the program each was raised.
"""

from __future__ import annotations

import re
import sqlite3
import traceback
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OURS = ("reader", "ui")
MOST_FRAMES = 40
"""Of one traceback: a recursion has a thousand."""

_CODE_ONLY = (AttributeError, ImportError, IndexError, NameError, RecursionError, TypeError, ZeroDivisionError)
"""Errors whose words Python itself makes, out of names in the program."""
_WITHHELD = "(its words are withheld)"
_PRIVATE = (
    (re.compile(r"(?i)\b(?:[a-z][a-z0-9+.-]{1,20}:/{2}|www\.|(?:mailto|feed|data):)[^\s\"'<>]+"), "<address>"),
    (re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+"), "<address>"),
    (re.compile(r"([\"'])(?:/|~|[A-Za-z]:[\\/]|\\\\)[^\"']*\1"), r"\1<path>\1"),
    (re.compile(r"(?<![\w/.<>…)])(?:[A-Za-z]:[\\/]|/(?=[^\s/]+/)|~[\\/])[^\s\"'<>:,;)]+"), "<path>"),
)
_FRAME = re.compile(r'\s*File "(.+?)", line (\d+)')
_HEADING = re.compile(
    r"Traceback \(|(?:Current t|T)hread 0x|(?:Fatal Python|Windows fatal)\b|During handling|The above"
)
_END = re.compile(r"([A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt|Exit|Group))(?::|$)")


def without_names(text: str) -> str:
    """`text` without addresses and without paths of files."""
    for home in {str(ROOT), str(Path.home())} - {"/"}:
        text = text.replace(home, "~")
    for pattern, instead in _PRIVATE:
        text = pattern.sub(instead, text)
    return text


def told(error: BaseException, *, private: bool = False) -> str:
    """The traceback of a bug, as Python shows it; `private`: with the words of the errors."""
    return "\n".join(_told(error, private, set()))


def place(error: BaseException) -> str:
    """What a bug is known by: two of the same kind and place are the same."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    frames = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
    frames += _FRAME.findall(_elsewhere(error))
    places = [f"{_short(file)}:{line}" for file, line in frames]
    last = places[-1] if places else "no place"
    ours = next((one for one in reversed(places) if one.partition("/")[0] in OURS), last)
    return f"{_kind(error)} at {ours}" + (f", in {last}" if last != ours else "")


def traced(text: str) -> str:
    """What an interpreter wrote as it died: frames, and kinds of errors; nothing else that stands there."""
    return "\n".join(_traced(text.splitlines()))


def _told(error: BaseException, private: bool, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _told(before, private, seen)
        yield "which led to:"
    if elsewhere := _elsewhere(error):
        yield from (elsewhere if private else traced(elsewhere)).splitlines()
        yield "in another process; here:"
    frames = traceback.extract_tb(error.__traceback__)
    yield "Traceback (most recent call last):"
    for number, frame in enumerate(frames):
        if MOST_FRAMES // 2 <= number < len(frames) - MOST_FRAMES // 2:
            if number == MOST_FRAMES // 2:
                yield f"  … {len(frames) - MOST_FRAMES} more"
            continue
        yield f'  File "{_short(frame.filename)}", line {frame.lineno}, in {frame.name}'
        if frame.line:
            yield f"    {frame.line}"
    yield f"{_kind(error)}: {_words(error, private)}"
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from ("  " + line for line in _told(one, private, seen))


def _elsewhere(error: BaseException) -> str:
    """The traceback of an error that came from another process, as pebble hands it over."""
    found = getattr(error, "traceback", None)
    return found.strip() if isinstance(found, str) else ""


def _words(error: BaseException, private: bool) -> str:
    if private:
        return str(error)
    if isinstance(error, sqlite3.Error):
        return str(getattr(error, "sqlite_errorname", None) or _WITHHELD)
    if isinstance(error, OSError) and error.errno is not None:
        return f"[Errno {error.errno}] {error.strerror}"
    return without_names(str(error)) if isinstance(error, _CODE_ONLY) else _WITHHELD


def _traced(lines: list[str]) -> Iterator[str]:
    framed = False
    for line in lines:
        if found := _FRAME.match(line):
            yield line.replace(found.group(1), _short(found.group(1)))
        elif _HEADING.match(line):
            yield line
        elif end := _END.match(line):
            yield f"{end.group(1)}: {_WITHHELD}"
        elif framed and line.startswith("    "):
            yield line  # the source of that frame
        framed = found is not None


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _short(file: str) -> str:
    """A file of the program from its root, any other from the folder it lies in."""
    path = Path(file)
    if any(path.is_relative_to(ROOT / folder) for folder in OURS):
        return path.relative_to(ROOT).as_posix()
    return "…/" + "/".join(path.parts[-2:]) if path.is_absolute() else path.as_posix()
