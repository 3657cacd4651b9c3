"""What a feed says stays words, wherever it turns up: on a terminal, in files that are written, in names of files.

One feed says everything that is hostile in every place it has, and the real command line reads, prints and writes it.
"""

from __future__ import annotations

import json
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from lxml import html as lxml_html

from tests.hostile import feeds
from tests.hostile.answers import answer
from tests.hostile.home import Home
from tests.hostile.server import Request, has_addresses, serving
from tests.hostile.vectors import OWN, collected

pytestmark = pytest.mark.skipif(not has_addresses(), reason="the server wants loopback addresses of its own")

TEXTS = (
    feeds.ESCAPES,
    feeds.OVERRIDE,
    feeds.ZALGO[:400],
    feeds.UNFIT,
    feeds.HALVES,
    "../../x",
    "CON",
    "." * 300,
    "-rf",
)
VECTORS = tuple(dict.fromkeys((*OWN, *collected(), *TEXTS)))
RUNS = {
    "script",
    "iframe",
    "object",
    "embed",
    "applet",
    "form",
    "base",
    "link",
    "meta",
    "svg",
    "math",
    "frame",
    "portal",
}
LOADS = {"src", "srcset", "poster", "data", "background", "ping", "action", "formaction", "longdesc", "usemap", "style"}
LINKS = ("http://", "https://", "mailto:", "#")
OPML = "<opml version='2.0'><body>{}</body></opml>"


def said_everywhere(request: Request) -> bytes:
    """A feed of which each item says one vector in its title, author, category, text and caption."""
    items = []
    for number, vector in enumerate(VECTORS):
        told = escape("".join(letter for letter in vector if letter >= " " or letter in "\t\n"))
        raw = vector.replace("]]>", "]]]]><![CDATA[>")
        shown = f"<media:content url='{request.base}/{number}.png' medium='image'><media:description>{told}"
        items.append(
            f"<item><title>{told}</title><guid isPermaLink='false'>{told}{number}</guid><link>{told}</link>"
            f"<author>{told}</author><category>{told}</category><description>{told}</description>"
            f"<content:encoded><![CDATA[<p>{'The tide came in. ' * 40}</p>{raw}]]></content:encoded>"
            f"{shown}</media:description></media:content></item>"
        )
    return feeds.rss("".join(items), title=f"Feed {escape(OWN[0])} {feeds.OVERRIDE} \x1b[31m")


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """A library that holds all of it, and whose server is gone."""
    home = Home(tmp_path_factory.mktemp("elsewhere"))
    with serving({"said": {"/feed": answer(said_everywhere), "": answer(b"", status="404 No")}}) as server:
        home.json("add", "--no-fetch", f"{server.bases['said']}/feed")
        assert home.run("refresh", "--no-pages").status == 0
    return home


@pytest.fixture(scope="module")
def shown(full: Home) -> list[dict[str, Any]]:
    ids = [row["id"] for row in full.told("list", "--limit", 5_000)]
    assert len(ids) > len(VECTORS) - 10, "some differ in nothing that is left of them"
    return list(full.told("show", *ids))


def unfit(text: str) -> set[str]:
    """Letters that a terminal, or an eye, takes for something else than a letter."""
    return {
        f"U+{ord(letter):04X}"
        for letter in set(text) - {"\n", "\t"}
        if unicodedata.category(letter) in ("Cc", "Cs")
        or letter in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    }


def runs_or_loads(tree: Any, *, pictures: tuple[str, ...]) -> list[str]:
    """What of a parsed page would run, load anything but `pictures`, or lead to anything but the web and mail."""
    found = []
    for node in tree.iter():
        tag = etree.QName(node).localname if isinstance(node.tag, str) else str(node.tag)
        if tag in RUNS:
            found.append(f"<{tag}>")
        for name, value in node.attrib.items():
            key = etree.QName(name).localname.lower()
            if key.startswith("on") or (key in LOADS and not (tag == "img" and value.startswith(pictures))):
                found.append(f"<{tag} {key}={value[:60]}>")
            if key in ("href", "cite") and not value.startswith(LINKS):
                found.append(f"<{tag} {key}={value[:60]}>")
    return found


def test_an_articles_html_runs_and_loads_nothing(shown: list[dict[str, Any]]) -> None:
    found = {
        row["id"]: wrong
        for row in shown
        if (wrong := runs_or_loads(lxml_html.fragment_fromstring(row["html"], create_parent=True), pictures=("http",)))
    }
    assert found == {}


def test_titles_captions_and_names_are_plain(shown: list[dict[str, Any]], full: Home) -> None:
    told = [
        text
        for row in shown
        for text in (row["title"], row["feed"], row["teaser"], row["dek"], row["text"], *row["authors"],
                     *(photo[key] for photo in row["photos"] for key in ("caption", "credit", "alt")))
    ]  # fmt: skip
    told += [feed["title"] for feed in full.told("feeds")]
    assert set().union(*(unfit(text) for text in told if text)) == set()
    assert not [row["url"] for row in shown if row["url"] and not row["url"].startswith(("http://", "https://"))]
    assert not [photo["url"] for row in shown for photo in row["photos"] if not photo["url"].startswith("http")]


def test_a_terminal_is_shown_letters_only(shown: list[dict[str, Any]], full: Home, tmp_path: Path) -> None:
    codes = "\x1b[31m\x9b2J\u202e"
    odd = tmp_path / f"o{codes}dd.opml"
    odd.write_text(OPML.format(f"<outline text='{codes[1:4]}x' xmlUrl='http://h.example/&#x202E;'/>"), encoding="utf-8")
    first = shown[0]["id"]
    commands: list[list[object]] = [
        ["feeds"], ["list", "--limit", 5_000], ["list", "--json", "--limit", 5_000],
        ["show", *(row["id"] for row in shown)],
        ["show", "--html", *(row["id"] for row in shown[:60])],
        ["related", first], ["search", "tide"],
        ["search", "--json", "tide"], ["search", f"{codes}("], ["search", f"{codes}x"], ["tag", f"{codes}red", first],
        ["tags"], ["tags", "--json"], ["note", first, f"Mind {codes} this"], ["note", first], ["highlights"],
        ["mute", f"{codes}word"], ["mute"], ["rules"], ["feed", codes], ["remove", codes], ["add", f"http://h/{codes}"],
        ["add", f"{codes}://x"], ["import", odd], ["import", tmp_path / f"{codes}.opml"], ["restore", tmp_path / codes],
        ["backup", tmp_path / f"{codes}/x"], ["edition", tmp_path / f"{codes}.exe"], ["refresh", codes], ["usage"],
        ["check"], [codes], ["list", codes], ["versions", first], ["searches", codes],
    ]  # fmt: skip
    found = {}
    for command in commands:
        said = (full.run if command[0] in ("add", "import") else full.here)(*command)
        if wrong := unfit(said.out + said.err):
            found[str(command[0]) + str(command[1:2])] = wrong
        assert "Traceback" not in said.err
        assert "fault of its own" not in said.err, said.err
    assert found == {}


def test_a_page_of_its_own_runs_and_loads_nothing(full: Home, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    assert full.here("edition", file, "--all").status == 0
    source = file.read_text("utf-8")
    tree = lxml_html.document_fromstring(source)
    wrong = runs_or_loads(tree, pictures=("data:image/",))
    assert {one for one in wrong if one != "<meta>"} == set()
    [policy] = [node for node in tree.iter("meta") if node.get("http-equiv")]
    assert policy.get("content", "").startswith("default-src 'none'")
    assert source.count("<style>") == source.count("</style>") == 1
    assert unfit(source) == set()


def test_a_book_runs_and_loads_nothing(full: Home, tmp_path: Path) -> None:
    file = tmp_path / "book.epub"
    assert full.here("edition", file, "--all").status == 0
    with zipfile.ZipFile(file) as book:
        names = book.namelist()
        assert not [
            name for name in names if ".." in name or name.startswith("/") or not re.fullmatch(r"[\w./-]+", name)
        ]
        pages = [name for name in names if name.endswith((".xhtml", ".html"))]
        assert len(pages) > len(OWN)
        for name in pages:
            tree = etree.fromstring(book.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
            here = [one for one in tree.iter("{http://www.w3.org/1999/xhtml}link") if "://" not in one.get("href", "")]
            for link in here:
                link.getparent().remove(link)  # the book's own style
            wrong = [
                one for one in runs_or_loads(tree, pictures=("",)) if not re.search(r"href=[\w./-]+(?:#[\w-]+)?>$", one)
            ]
            assert [one for one in wrong if one != "<meta>"] == [], name
            assert not [img.get("src") for img in tree.iter("{*}img") if ":" in img.get("src", "")]
            assert unfit(book.read(name).decode()) == set()


def test_markdown_stays_text_in_files_with_plain_names(full: Home, tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    assert full.here("edition", folder, "--all").status == 0
    files = list(folder.rglob("*.md"))
    assert len(files) > len(OWN)
    for file in files:
        assert file.parent == folder
        assert unfit(file.name) == set()
        assert len(file.name.encode()) <= 255
        assert not re.search(r'[<>:"/\\|?*]', file.name)
        text = file.read_text("utf-8")
        assert unfit(text) == set(), file.name
        plain = re.sub(r"(?s)^---\n.*?\n---\n|(`{3,}).*?\1|(`+)[^`].*?\2", "", text)
        assert not re.search(r"(?<!\\)<(?!/?(?:sup|sub|u)>)(?!https?://)", plain), file.name
        assert not re.search(r"(?<!\\)\]\(\s*(?!https?://|mailto:|#|[\w./%-]+\))", plain), file.name
        assert not re.search(r"(?<!\\)!\[[^\]]*\]\(https?:", plain), file.name


def test_a_list_of_feeds_is_a_list_of_feeds(full: Home, tmp_path: Path) -> None:
    """OPML out, and hostile OPML in."""
    assert full.here("export", tmp_path / "out.opml").status == 0
    tree = etree.parse(tmp_path / "out.opml", etree.XMLParser(resolve_entities=False, no_network=True))
    assert tree.docinfo.doctype == ""
    assert {node.get("xmlUrl", "")[:7] for node in tree.iter("outline")} == {"http://"}
    other = Home(tmp_path / "other")
    addresses = (
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://x/",
        "http://[",
        "",
        "http://ok.example/",
    )
    lines = "".join(
        f"<outline text='{escape(one)}&#27;[31m' xmlUrl='{escape(one)}' htmlUrl='javascript:alert(1)'/>"
        for one in addresses
    )
    bombs = {
        "laughs": f"<!DOCTYPE opml [{feeds.LAUGHS}]><opml><body><outline text='&k;' xmlUrl='http://a.example/'/></body></opml>",
        "outside": "<!DOCTYPE opml [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + OPML.format("<outline text='&a;'/>"),
        "deep": OPML.format("<outline text='x'>" * 10_000 + "</outline>" * 10_000),
        "wide": OPML.format("".join(f"<outline text='x' xmlUrl='http://b.example/{n}'/>" for n in range(300))),
        "odd": OPML.format(lines),
        "attributes": OPML.format(
            "<outline xmlUrl='http://c.example/' " + " ".join(f"a{n}='x'" for n in range(9_999)) + "/>"
        ),
        "cut": OPML.format("<outline text='x' xmlUrl='http://d.example/'")[:-20],
        "nul": "\x00" * 100_000,
        "json": "[" * 100_000,
    }
    for name, text in bombs.items():
        file = tmp_path / f"{name}.opml"
        file.write_text(text, encoding="utf-8")
        said = other.here("import", file)
        assert "fault of its own" not in said.err, name
        assert unfit(said.out + said.err) == set()
        assert len(said.err.splitlines()) < 20, name
    rows = other.told("feeds")
    assert {
        row["url"] for row in rows if not row["url"].startswith(("http://", "https://", "file:///etc/passwd"))
    } == set()
    assert not [row["site_url"] for row in rows if row["site_url"] and not row["site_url"].startswith("http")]
    assert unfit(json.dumps(rows, ensure_ascii=False)) == set()
