"""What stands around a story goes; what belongs to it stays, even where it is all links."""

from __future__ import annotations

from reader.intake.boilerplate import drop_signposts, drop_surroundings
from reader.markup import document, fold, fragment, text_of

LONG = "The council of the old town met again on Monday and talked until the night about the price of its water. " * 3
LINKS = '<ul><li><a href="/1">Trams stop in the wrong place</a></li><li><a href="/2">Doors open too late</a></li></ul>'


def test_figure_that_is_a_teaser_goes() -> None:
    link = '<a class="{}" href="/letter"><img src="/a.jpg"><figcaption>The best walks.</figcaption></a>'
    teaser, photo = (f"<figure>{link.format(name)}</figure>" for name in ("box teaser", "zoom"))
    page = document(f"<p>{LONG}</p>{teaser}{photo}")
    drop_surroundings(page, "https://bay.test/news/bridge")
    assert [node.get("class") for node in page.iter("a")] == ["zoom"]


def test_list_of_other_stories_goes_and_a_list_within_a_list_stays() -> None:
    story = fragment(f"<p>{LONG}</p>{LINKS}<p>{LONG}</p>")
    drop_signposts(story)
    assert "Doors" not in text_of(story)
    story = fragment(f"<ul><li>{LONG}{LINKS}</li><li>{LONG}</li></ul>")
    drop_signposts(story)
    assert "Doors" in text_of(story)


def test_what_is_said_to_those_who_cannot_see_goes() -> None:
    link = '<a href="https://other.test/">the report<span class="x">(öffnet im neuen Fenster)</span></a>'
    hidden = '<h2 class="visually-hidden">Article content</h2>'
    page = document(f"{hidden}<p>{LONG}</p><p>It is in {link}, <span>says the mayor</span>.</p>")
    drop_surroundings(page, "https://bay.test/news/bridge")
    assert text_of(page) == f"{LONG}It is in the report, says the mayor."


def test_boxes_of_the_page_go_by_their_names() -> None:
    boxes = (
        '<div class="ad__placeholder">This advertisement has not loaded yet.</div>',
        '<div class="article__sign-in-group"><p>Create an account or sign in.</p></div>',
        '<div class="go-teaser-block"><b>New jobs</b></div>',
        '<p class="topline">City</p>',
        '<div class="lastchanged">Last changed: 5 o’clock</div>',
    )
    page = document("".join(f"<p>{LONG}</p>{box}" for box in boxes))
    drop_surroundings(page, "https://bay.test/news/bridge")
    assert fold(text_of(page)) == fold(LONG * len(boxes))


def test_lines_about_the_page_go() -> None:
    lines = (
        "SIGN UP FOR OUR NEWSLETTER",
        "Dieses Thema im Programm: MDR | 28. April | 10 Uhr",
        "Kommentare",
        "5 min read",
    )
    story = fragment("".join(f"<p>{LONG}</p><p>{line}</p>" for line in lines) + "<p>Sign up for the race by May.</p>")
    drop_signposts(story)
    assert fold(text_of(story)) == fold(LONG * len(lines) + "Sign up for the race by May.")
