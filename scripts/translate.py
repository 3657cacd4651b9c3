"""The words of the window, for those who translate them, with Qt Linguist's tools.

    python -m scripts.translate update     brings resources/translations/*.ts up to date with the source
    python -m scripts.translate build      makes *.qm of them, which the window reads; `make` does this

`pyside6-lupdate` passes over a call in Python whose number is itself a call, so the words are found here by Python's
own parser and handed to it as lines of C++.  English has a file as well, for its plurals.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "ar")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that are shown.  `counted`: they have plural forms, chosen by a number."""

    context: str
    words: str
    counted: bool


def main() -> int:
    """Updates or builds; gives the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("act", choices=("update", "build"))
    return update() if parser.parse_args().act == "update" else build()


def update() -> int:
    """Put what is new into the .ts files, and take out what is gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    found = sorted({phrase for file in sorted((ROOT / "ui").rglob("*.py")) for phrase in phrases(file)}, key=_order)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "words.cpp"
        source.write_text("".join(map(_as_cpp, found)), "utf-8")
        for language in LANGUAGES:
            plurals = ["-pluralonly"] if language == "en" else []
            file = str(FOLDER / f"cutline_{language}.ts")
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
            done = _run("pyside6-lupdate", str(source), *options, *plurals, "-ts", file)
            if done:
                return done
    print(f"{len(found)} phrases in {len(LANGUAGES)} languages")
    return 0


def build() -> int:
    """Make what the window reads; a file that is newer than its source is left as it is."""
    status = 0
    for source in sorted(FOLDER.glob("*.ts")):
        built = source.with_suffix(".qm")
        if not built.is_file() or built.stat().st_mtime < source.stat().st_mtime:
            status = _run("pyside6-lrelease", "-silent", str(source), "-qm", str(built)) or status
    return status


def phrases(file: Path) -> Iterator[Phrase]:
    """The words in a module: of `self.tr(words, …, number)`, `translate(context, words, …, number)` and their like."""
    yield from _within(ast.parse(file.read_text("utf-8")), "")


def _within(node: ast.AST, owner: str) -> Iterator[Phrase]:
    for child in ast.iter_child_nodes(node):
        yield from _within(child, child.name if isinstance(child, ast.ClassDef) else owner)
    if not isinstance(node, ast.Call):
        return
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name == "tr":
        context, words, rest = owner, _text(node.args[0]), node.args[1:]
    elif name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
        context, words, rest = _text(node.args[0]), _text(node.args[1]), node.args[2:]
    else:
        return
    if words:
        yield Phrase(context, words, len(rest) > 1)


def _text(node: ast.expr) -> str:
    """The text of a literal; "" for anything else, as the coordinates that a painter is moved by."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _order(phrase: Phrase) -> tuple[str, str]:
    return phrase.context, phrase.words


def _as_cpp(phrase: Phrase) -> str:
    context, words = (json.dumps(text, ensure_ascii=False) for text in (phrase.context, phrase.words))
    number = ', "", n' if phrase.counted else ""
    return f"QCoreApplication::translate({context}, {words}{number});\n"


def _run(tool: str, *arguments: str) -> int:
    program = Path(sysconfig.get_path("scripts")) / tool
    return subprocess.run([str(program), *arguments], stdout=subprocess.DEVNULL, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
