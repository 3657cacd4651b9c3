"""The line under the headline is found where it is named, and nothing else is taken for it."""

from __future__ import annotations

import pytest

from reader.intake.extract import extract
from reader.intake.standfirst import standfirst
from reader.markup import document

DEK = "Trams are back on the harbour bridge after two years."
STORY = "<p>" + "The first tram of the morning crossed the bridge with flags and a brass band. " * 4 + "</p>"


@pytest.mark.parametrize(
    "line",
    [
        f"<h2>{DEK}</h2>",
        f'<p class="c-entry-summary p-dek">{DEK}</p>',
        f'<div class="ArticleDek_root__R8OvU">{DEK}</div>',
        f'<div class="meta">Today</div><h2 class="article-subheading">{DEK}</h2>',
        f'<p class="excerpt">{DEK}</p>',
        f'<p itemprop="alternativeHeadline">{DEK}</p>',
    ],
)
def test_standfirst(line: str) -> None:
    assert standfirst(document(f"<h1>Bridge opens</h1>{line}{STORY}"), "Bridge opens") == DEK


@pytest.mark.parametrize(
    "body",
    [
        f'<p class="dek">{DEK}</p>',
        f"<h1>Bridge opens</h1>{STORY}<h2>{DEK}</h2>",
        f'<h1>Bridge opens</h1>{STORY}<p class="dek">{DEK}</p>',
        f'<h1>Bridge opens</h1><aside><p class="dek">{DEK}</p></aside>{STORY}',
        f'<h1>Bridge opens</h1><p class="dek">City news</p>{STORY}',
        f'<h1>Bridge opens</h1><p class="decking">{DEK}</p>{STORY}',
    ],
)
def test_what_is_no_standfirst(body: str) -> None:
    assert standfirst(document(body), "Bridge opens") is None


def test_headline_said_again_is_no_standfirst() -> None:
    title = "The harbour bridge opens again after two long years"
    assert standfirst(document(f"<h1>Bridge opens</h1><h2>{title}</h2>{STORY}"), title) is None


def test_standfirst_comes_before_the_description() -> None:
    head = '<meta name="description" content="Bridge, trams, opening times and tickets.">'
    page = f'<html><head>{head}</head><body><h1>Bridge opens</h1><p class="dek">{DEK}</p>{STORY}</body></html>'
    assert extract(page.encode(), {}, "https://bay.test/a").dek == DEK


@pytest.mark.parametrize(
    "body",
    [
        f"<section><h1>Bridge opens</h1><div>{DEK}</div></section>{STORY}",
        f"<header><div><h1>Bridge opens</h1></div><h2>{DEK}</h2></header>{STORY}",
        f"<h1>Bridge opens</h1><div>Share</div><h2>{DEK}</h2>{STORY}",
    ],
)
def test_line_with_the_headline(body: str) -> None:
    assert standfirst(document(body), "Bridge opens") == DEK


def test_heading_that_says_what_the_description_says() -> None:
    line = "Trams cross the harbour again after two years"
    body = f"<h1>Bridge opens</h1>{'<div>Ad</div>' * 60}<h2>{line}</h2>{STORY}"
    assert standfirst(document(body), "Bridge opens", line) == line
    assert standfirst(document(body), "Bridge opens") is None


@pytest.mark.parametrize(
    "line",
    [
        "Published on 21 November 2019, tagged with bridges and trams",
        '<a href="/ann">Ann Lee</a> reports from the harbour for the Bay Observer.',
        f'<img src="/a.jpg" alt=""><span>{DEK}</span>',
    ],
)
def test_other_lines_with_the_headline(line: str) -> None:
    assert standfirst(document(f"<section><h1>Bridge opens</h1><div>{line}</div></section>{STORY}"), None) is None


def test_headline_of_the_next_story_is_no_standfirst() -> None:
    page = f"<h1>Bridge opens</h1>{STORY}<div><h1>Next story</h1><h2>{DEK}</h2></div>"
    assert standfirst(document(page), "Bridge opens") is None
