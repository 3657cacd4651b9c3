"""What stands around a story goes; what belongs to it stays, even where it is all links."""

from __future__ import annotations

from reader.intake.boilerplate import drop_signposts, drop_surroundings
from reader.markup import document, fragment, text_of

LONG = "The council of the old town met again on Monday and talked until the night about the price of its water. " * 3
LINKS = '<ul><li><a href="/1">Trams stop in the wrong place</a></li><li><a href="/2">Doors open too late</a></li></ul>'


def test_figure_that_is_a_teaser_goes() -> None:
    link = '<a class="{}" href="/letter"><img src="/a.jpg"><figcaption>The best walks.</figcaption></a>'
    teaser, photo = (f"<figure>{link.format(name)}</figure>" for name in ("box teaser", "zoom"))
    page = document(f"<p>{LONG}</p>{teaser}{photo}")
    drop_surroundings(page)
    assert [node.get("class") for node in page.iter("a")] == ["zoom"]


def test_list_of_other_stories_goes_and_a_list_within_a_list_stays() -> None:
    story = fragment(f"<p>{LONG}</p>{LINKS}<p>{LONG}</p>")
    drop_signposts(story)
    assert "Doors" not in text_of(story)
    story = fragment(f"<ul><li>{LONG}{LINKS}</li><li>{LONG}</li></ul>")
    drop_signposts(story)
    assert "Doors" in text_of(story)
