"""The short ways give what the long ways give, to the letter."""

from __future__ import annotations

import random

import pytest

from reader.blocks import blocks, plain_text
from reader.intake import photos, usual_story, wording
from reader.intake.parse import parse
from reader.intake.sanitize import clean
from tests.benchmarks import feeds as sets
from tests.benchmarks.farm import address, feed

BASE = "https://daily.example/a/"
TITLE = "A title"
ROUNDS = 3_000


def long_way(html: str) -> tuple[str, tuple[object, ...]]:
    story = photos._long_way(html, BASE, (), TITLE)
    return story.html, story.photos


@pytest.mark.parametrize(
    "html",
    [
        "<p>One &amp; two.</p>\n<p>Three&nbsp;<em>four</em> &mdash; five.</p>",
        '<p class="lead">See <a href="https://a.example/x?utm_source=rss&amp;b=2" rel="nofollow">that</a>.<br/>So.</p>',
        "<h2>Below</h2><ul>\n<li>One</li><li><p>Two</p></li></ul><blockquote><p>“Yes.”</p></blockquote><hr />",
        '<figure class="wp-block-image"><img src="/one.jpg" alt="A quay" width="1200" height="800" />'
        "<figcaption>The quay at dusk. (Ann Lee/Wire)</figcaption></figure><p>Text.</p>",
    ],
)
def test_the_usual_is_read_the_short_way(html: str) -> None:
    made = usual_story.read(html, BASE, TITLE)
    assert made is not None
    assert (made[0], tuple(made[1])) == long_way(html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>One<p>Two",
        "<p onclick='x()'>One</p>",
        '<p id="one">One</p>',
        "<p>One <script>x()</script></p>",
        '<p><a href="javascript:x()">One</a></p>',
        '<p><img src="/one.jpg"></p>',
        '<figure><img src="https://pixel.example/one.gif" width="1" height="1"></figure>',
        "<p>One &bogus; two</p>",
        "<p>PARIS — It rains.</p>",
        "<h2>A title</h2><p>One</p>",
        "<ul><p>One</p></ul>",
        "<table><tr><td>One</td></tr></table>",
        "<p>One <!-- two --></p>",
        "<p>One\x08two</p>",
        "<em><p>One</p></em>",
        '<figure><img src="/one.jpg" alt="The quay"></figure><p>The quay</p>',
        '<figure><img src="/one.jpg"></figure><p class="caption">The quay</p>',
    ],
)
def test_the_unusual_goes_the_long_way(html: str) -> None:
    assert usual_story.read(html, BASE, TITLE) is None


def test_both_ways_agree_on_whatever_is_made_up() -> None:
    chance = random.Random(7)
    read = 0
    for _ in range(ROUNDS):
        html = made_up(chance)
        made = usual_story.read(html, BASE, TITLE)
        if made is not None:
            read += 1
            assert (made[0], tuple(made[1])) == long_way(html), html
        tidy = clean(html, BASE)
        assert wording.words_of(tidy) == plain_text(blocks(tidy)), tidy
    assert read > ROUNDS / 4


def test_both_ways_agree_on_feeds() -> None:
    told = [parse(feed(number, 4, address(number, 80)), {}, address(number, 80)) for number in range(10)]
    if sets.DATA.is_dir():
        told += [one for file, body in sets.files("feeds-small") if (one := sets.read(file, body, [])) is not None]
    for article in (article for one in told for article in one.articles):
        assert wording.words_of(article.html) == plain_text(blocks(article.html))
        made = usual_story.read(article.html, BASE, TITLE)
        if made is not None:
            assert (made[0], tuple(made[1])) == long_way(article.html)


TEXTS = (
    "x", " ", "  y ", "\n", "&nbsp;", "&amp;amp;", " &lt;b&gt;", "\u200b", "é\t", "\xa0q", "&#8217;", "a > b",
    "A title", "PARIS — It rains.", "Photo: Ann Lee", "&bad; &", "x&y", '"q"', "1\x07", "<br>", "<br />",
)  # fmt: skip
LINKS = ("https://a.example/x?utm_source=1&amp;b=2", "https://a.example/p.jpg", "/rel", "https://a.example/a#b")
PICTURES = ("https://a.example/one.jpg", "https://a.example/two-long-name.jpg?w=2&amp;h=3", "/three.png", "/pixel.gif")
CAPTIONS = ("", "A hill &amp; a dale. (Ann Lee/Wire)", "Photo: Ann Lee", "A hill at dusk near the old town")


def made_up(chance: random.Random) -> str:
    """HTML as feeds have it, one in seven with a tag too many."""
    html = _box(chance, 0)
    if html and not chance.randrange(7):
        at = chance.randrange(len(html))
        html = html[:at] + chance.choice(("<p>", "</p>", "<", "&", "</div>", "<li>", "<b>")) + html[at:]
    return html


def _line(chance: random.Random, depth: int) -> str:
    parts = []
    for _ in range(chance.randrange(5)):
        if depth > 5 or chance.random() < 0.7:
            parts.append(chance.choice(TEXTS))
        elif chance.random() < 0.5:
            tag = chance.choice(("em", "strong", "b", "span", "code", "sub"))
            parts.append(f"<{tag}>{_line(chance, depth + 1)}</{tag}>")
        else:
            parts.append(f'<a href="{chance.choice(LINKS)}">{_line(chance, depth + 1)}</a>')
    return "".join(parts)


def _box(chance: random.Random, depth: int) -> str:
    parts = []
    for _ in range(chance.randrange(5)):
        kind = chance.choice(("p", "p", "p", "h2", "ul", "ol", "div", "blockquote", "figure", "space"))
        if depth > 4 or kind == "space":
            parts.append(chance.choice(("\n", " ", "<hr/>")))
        elif kind == "figure":
            words = chance.choice(CAPTIONS)
            sizes = chance.choice(("", ' alt="A hill"', ' width="800" height="600"', ' width="20"'))
            caption = f"<figcaption>{words}</figcaption>" if words else ""
            parts.append(f'<figure><img src="{chance.choice(PICTURES)}"{sizes}>{caption}</figure>')
        elif kind in ("ul", "ol"):
            items = (chance.choice(("\n", f"<li>{_either(chance, depth)}</li>")) for _ in range(chance.randrange(4)))
            parts.append(f"<{kind}>{''.join(items)}</{kind}>")
        elif kind in ("div", "blockquote"):
            parts.append(f"<{kind}>{_either(chance, depth)}</{kind}>")
        else:
            name = chance.choice(("", ' class="x"'))
            parts.append(f"<{kind}{name}>{_line(chance, depth + 1)}</{kind}>")
    return "".join(parts)


def _either(chance: random.Random, depth: int) -> str:
    return (_line if chance.random() < 0.4 else _box)(chance, depth + 1)
