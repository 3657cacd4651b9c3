"""Front matter is read by the rules of YAML (its JSON subset and block lists), the text by those of CommonMark."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from reader.export.markdown import file_name, markdown, write
from reader.values import Article, Photo


def front_matter(text: str) -> dict[str, Any]:
    """The facts before the text: `name: value` lines, a JSON value or a timestamp each, and a list of mappings.

    Double-quoted scalars of YAML 1.2 hold what JSON's do; line ends other than LF and signs that cannot be printed
    must be escaped (YAML 1.2.2, 5.1 and 7.3.1).
    """
    head, _, _ = text.removeprefix("---\n").partition("\n---\n")
    assert text.startswith("---\n")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]", head)
    facts: dict[str, Any] = {}
    for line in head.split("\n"):
        name, _, value = line.strip().removeprefix("- ").partition(":")
        assert re.fullmatch(r"[a-z]+", name), line
        if line.startswith("  - "):
            facts["photos"].append({name: json.loads(value)})
        elif line.startswith("    "):
            facts["photos"][-1][name] = json.loads(value)
        elif not value.strip():
            facts[name] = []
        elif re.fullmatch(r" \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", value):
            facts[name] = datetime.fromisoformat(value.strip())
        else:
            facts[name] = json.loads(value)
    return facts


def body(text: str) -> str:
    return text.partition("\n---\n\n")[2]


def no_pictures(photo: Photo) -> str | None:
    return None


def test_front_matter_tells_what_is_known(article: Callable[..., Article], photo: Callable[..., Photo]) -> None:
    lead = photo(caption="The bridge.", credit="Ida Berg/Reuters", alt="A bridge")
    told = front_matter(
        markdown(
            article('Say "yes": # 1 \u2028 & \\ more', tags=("a b", "ø"), dek="Dek", photos=(lead,), read=True),
            lambda one: "photos/x.jpg",
        )
    )
    assert told == {
        "title": 'Say "yes": # 1 \u2028 & \\ more',
        "description": "Dek",
        "authors": ["Ann Lee"],
        "source": "Harbour Post",
        "url": "https://post.example/1",
        "published": datetime(2026, 11, 23, 8, 0, tzinfo=UTC),
        "language": "en",
        "tags": ["a b", "ø"],
        "read": True,
        "bookmarked": False,
        "photos": [
            {
                "file": "photos/x.jpg",
                "url": lead.url,
                "caption": "The bridge.",
                "credit": "Ida Berg/Reuters",
                "alt": "A bridge",
            }
        ],
    }


def test_a_hostile_story_stays_text(hostile: Article) -> None:
    text = markdown(hostile, no_pictures)
    assert front_matter(text)["title"] == hostile.title
    told = body(text)
    assert told.startswith('# Quake & fire: \\<b\\>"it\'s" over\\</b\\> \\]\\]\\> evil --\\>')
    outside_code = re.sub(r"`{3,}.*?\n`{3,}", "", told, flags=re.S)
    assert not re.search(r"(?<!\\)<(?!/?(?:sup|sub|u)>)", outside_code)
    assert "javascript:" not in told
    assert "tracker.example" in told


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>1. Not a list</p>", "1\\. Not a list"),
        ("<p># Not a heading</p>", "\\# Not a heading"),
        ("<p>- Not a list<br>+ Nor this<br>=====</p>", "\\- Not a list\\\n\\+ Nor this\\\n\\====="),
        ("<p>--- </p>", "\\---"),
        ("<p>snake_case and _not_ *stars* [x](y) `a` ~b~ a|b &amp;amp;</p>",
         "snake_case and \\_not\\_ \\*stars\\* \\[x\\](y) \\`a\\` \\~b\\~ a\\|b \\&amp;"),
        ("<p>so<b> bold </b>and <i>it</i></p>", "so **bold** and *it*"),
        ("<p><code>a`b</code></p>", "`` a`b ``"),
        ('<p><a href="https://x.example/a_(b)?q=1 2">li[n]k</a></p>', "[li\\[n\\]k](https://x.example/a_%28b%29?q=1%202)"),
        ("<ul><li>One<ul><li>Deep</li></ul></li><li>Two</li></ul>", "- One\n\n  - Deep\n- Two"),
        ("<ol start='9'><li>Nine</li><li>Ten</li></ol>", "9. Nine\n10. Ten"),
        ("<blockquote><p>A</p><p>B</p></blockquote>", "> A\n>\n> B"),
        ("<pre>```\ncode *x*</pre>", "````\n```\ncode *x*\n````"),
        ("<table><tr><th>A|</th><th>B</th></tr><tr><td>1</td></tr></table>",
         "| A\\| | B |\n| --- | --- |\n| 1 |  |"),
        ("<hr>", "* * *"),
        ("<details><summary>More</summary><p>Inside.</p></details>", "**More**\n\nInside."),
        ("<h3>A <i>b</i></h3>", "### A *b*"),
    ],
)  # fmt: skip
def test_blocks_are_written_as_commonmark_has_them(article: Callable[..., Article], markup: str, expected: str) -> None:
    text = body(markdown(article("T", html=f"{markup}<p>End.</p>", url=None), no_pictures))
    assert text == f"# T\n\n{expected}\n\nEnd.\n"


def test_photos_lie_beside_the_file(
    tmp_path: Path, article: Callable[..., Article], photo: Callable[..., Photo]
) -> None:
    lead, missing = photo(caption="The bridge.", credit="Ida Berg"), photo(None, caption="Never fetched.")
    file = tmp_path / "out" / "My story.md"
    file.parent.mkdir()
    assert write(file, article(photos=(lead, missing), lead=lead)) == 1
    assert (file.parent / "photos" / "My story-1.jpg").read_bytes() == Path(lead.file or "").read_bytes()
    told = body(file.read_text("utf-8"))
    assert "![Photo](photos/My%20story-1.jpg)\n\n*The bridge.* (Ida Berg)" in told
    assert f"[Photo]({missing.url})\n\n*Never fetched.*" in told


def test_a_name_is_one_that_every_system_takes(article: Callable[..., Article]) -> None:
    taken: set[str] = set()
    names = [
        file_name(article(title), taken)
        for title in ("../../etc/passwd", "CON", 'a<b>:"c|d?*#[x]^', "CON", "con", "字" * 300, "\u202e\x00.. ", "...")
    ]
    assert names[:5] == [
        "2026-11-23 etc passwd.md", "2026-11-23 CON.md", "2026-11-23 a b c d x.md", "2026-11-23 CON 2.md",
        "2026-11-23 con 3.md",
    ]  # fmt: skip
    assert names[6:] == ["2026-11-23 Untitled.md", "2026-11-23 Untitled 2.md"]
    assert all(len(name.encode()) < 150 and not re.search(r'[<>:"/\\|?*\x00-\x1f]', name) for name in names)
