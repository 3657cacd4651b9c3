"""What the feed said, and what its page says: both can be had."""

from dataclasses import replace

from reader.store import articles
from reader.values import ParsedPhoto

PHOTO = ParsedPhoto("https://bay.example/1.jpg", "The quay.", "Ada Bay")


def test_the_feed_s_version_can_be_had_once_the_page_has_taken_its_place(library, visit, arrival, now) -> None:
    fed = arrival("Ferry", text="A teaser.", full=False, photos=(PHOTO,), lead=0)
    (article_id,) = visit(fed).new
    assert not articles.show(library, [article_id])[0].from_page
    assert articles.as_fed(library, article_id) is None
    joined = replace(fed.article, html="<p>All of it.</p>", text="All of it.", full=True, photos=(), lead=None)
    articles.store_page(library, article_id, joined, now=now, rules=1)
    (shown,) = articles.show(library, [article_id])
    assert (shown.text, shown.from_page) == ("All of it.", True)
    back = articles.as_fed(library, article_id)
    assert back is not None
    assert (back.id, back.text, back.html) == (article_id, "A teaser.", "<p>A teaser.</p>")
    assert back.lead is not None
    assert (back.lead.caption, back.lead.file) == ("The quay.", None)
    assert (back.offline.photos, back.offline.photos_total) == (0, 1)


def test_an_article_that_is_gone_has_no_version(library) -> None:
    assert articles.as_fed(library, 7) is None


def test_a_page_can_be_wanted_of_any_article_with_an_address(library, visit, arrival, feed_id, now) -> None:
    with_page, without = visit(arrival("Ferry"), arrival("Note", url=None)).new
    assert articles.wanting_pages(library, now=now, limit=9) == ()
    assert articles.want_pages(library, [with_page, without], now=now) == (feed_id,)
    assert [wanted.article_id for wanted in articles.wanting_pages(library, now=now, limit=9)] == [with_page]
    articles.record_page_failure(library, with_page, "It is gone.", now=now, next_try=None)
    assert articles.wanting_pages(library, now=now, limit=9) == ()
    articles.want_pages(library, [with_page], now=now)
    assert articles.wanting_pages(library, now=now, limit=9)[0].failures == 0
