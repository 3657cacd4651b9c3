"""What feeds and saved pages said, stored and read again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reader.errors import UsageError
from reader.store import articles, feeds, photos, statuses
from reader.store.database import Library
from reader.values import (
    Arrival,
    Audio,
    FullText,
    Known,
    Offline,
    ParsedArticle,
    ParsedFeed,
    ParsedPage,
    ParsedPhoto,
    Scope,
    Stored,
    Verdict,
)

Make = Callable[..., Any]


def revisions(library: Library) -> list[tuple[Any, ...]]:
    with library.read() as connection:
        return connection.execute("SELECT article_id, title, photos FROM revision ORDER BY id").fetchall()


def test_a_stored_article_is_shown_as_it_came(library: Library, visit: Make, arrival: Make) -> None:
    published = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)
    came = arrival(
        "Glacier gives up a village",
        dek="Walls seen again after 400 years",
        authors=("Ann Lee", "José Núñez"),
        dateline="CHAMONIX, France",
        published=published,
        updated=published + timedelta(hours=2),
        language="en",
        section="Science",
        photos=(
            ParsedPhoto("https://bay.example/a.jpg", "Walls.", "A/AP", "walls", "media-rss", 1200, 800),
            ParsedPhoto("https://bay.example/b.jpg"),
        ),
        lead=1,
        audio=(Audio("https://bay.example/a.mp3", "Listen", 90),),
    )
    stored = visit(came)
    (article,) = articles.show(library, stored.new)
    entry = came.article
    assert (article.title, article.dek, article.authors) == (entry.title, entry.dek, entry.authors)
    assert (article.dateline, article.section, article.language) == ("CHAMONIX, France", "Science", "en")
    assert (article.published, article.updated) == (published, published + timedelta(hours=2))
    assert (article.html, article.text, article.teaser) == (entry.html, entry.text, entry.teaser)
    assert article.feed == "Bay Observer"
    assert article.audio == entry.audio
    assert [photo.url for photo in article.photos] == ["https://bay.example/a.jpg", "https://bay.example/b.jpg"]
    assert (article.photos[0].caption, article.photos[0].credit, article.photos[0].alt) == ("Walls.", "A/AP", "walls")
    assert (article.photos[0].origin, article.photos[0].width, article.photos[0].file) == ("media-rss", 1200, None)
    assert article.lead == article.photos[1]
    assert article.offline == Offline(text=True, photos=0, photos_total=2)
    assert not article.read
    assert not article.bookmarked


def test_articles_come_in_the_order_asked_and_unknown_ids_are_left_out(
    library: Library, visit: Make, arrival: Make
) -> None:
    first, second = visit(arrival("one"), arrival("two")).new
    assert [article.id for article in articles.show(library, [second, 999, first])] == [second, first]
    assert articles.existing(library, [second, 999, first]) == {first, second}


def test_known_tells_what_identifies_each_article(library: Library, feed_id: int, visit: Make, arrival: Make) -> None:
    came = arrival("one")
    (article_id,) = visit(came).new
    assert articles.known(library, feed_id) == (
        Known(article_id, "one", "https://bay.example/one", came.fingerprint, came.entry_hash),
    )


def test_the_same_entry_from_two_refreshes_is_stored_once(library: Library, visit: Make, arrival: Make) -> None:
    assert len(visit(arrival("one")).new) == 1
    assert visit(arrival("one")) == Stored()
    assert articles.count(library, Scope()) == (1, 1)


def test_entries_that_share_a_guid_are_all_stored(library: Library, visit: Make, arrival: Make) -> None:
    assert len(visit(arrival("one", guid="same"), arrival("two", guid="same")).new) == 2


def test_a_feed_removed_meanwhile_stores_nothing(library: Library, feed_id: int, visit: Make, arrival: Make) -> None:
    feeds.remove(library, feed_id)
    assert visit(arrival("one")) == Stored()
    assert articles.count(library, Scope()) == (0, 0)


@pytest.mark.parametrize("published", [None, datetime(2031, 1, 1, tzinfo=UTC)], ids=["missing", "in the future"])
def test_a_date_that_says_nothing_is_when_the_article_was_first_seen(
    library: Library, feed_id: int, visit: Make, arrival: Make, now: datetime, published: datetime | None
) -> None:
    (article_id,) = visit(arrival("one", published=published)).new
    assert articles.show(library, [article_id])[0].published == now
    visit(updated=((article_id, arrival("one again", guid="one", published=published)),), at=now + timedelta(days=1))
    assert articles.show(library, [article_id])[0].published == now
    assert articles.feed_entry(library, article_id).published is None


def test_entries_of_one_moment_keep_the_order_of_the_feed(library: Library, visit: Make, arrival: Make) -> None:
    stored = visit(*(arrival(title, published=None) for title in ("top", "middle", "bottom")))
    assert [row.title for row in articles.headlines(library, Scope(), limit=9)] == ["top", "middle", "bottom"]
    assert [article.title for article in articles.show(library, stored.new)] == ["top", "middle", "bottom"]


def test_an_edit_keeps_what_the_user_did_and_the_earlier_version(
    library: Library, visit: Make, arrival: Make, now: datetime
) -> None:
    photo = ParsedPhoto("https://bay.example/a.jpg", "The first caption.", "Ann/AP")
    (article_id,) = visit(arrival("Old headline", guid="1", photos=(photo,), lead=0)).new
    statuses.mark_read(library, [article_id], True, now=now)
    statuses.tag(library, [article_id], "ice")
    again = arrival("New headline", guid="1", photos=(ParsedPhoto(photo.url, "The second caption.", "Ann/AP"),), lead=0)
    assert visit(updated=((article_id, again),)) == Stored(updated=(article_id,))
    (article,) = articles.show(library, [article_id])
    assert (article.title, article.read, article.tags) == ("New headline", True, ("ice",))
    assert article.lead is not None
    assert article.lead.caption == "The second caption."
    ((of, title, captions),) = revisions(library)
    assert (of, title) == (article_id, "Old headline")
    assert "The first caption." in captions


def test_an_edit_that_shows_nothing_new_makes_no_version(library: Library, visit: Make, arrival: Make) -> None:
    (article_id,) = visit(arrival("one")).new
    visit(updated=((article_id, arrival("one", section="Science")),))
    assert articles.show(library, [article_id])[0].section == "Science"
    assert revisions(library) == []


def test_a_moved_article_keeps_its_marks(
    library: Library, feed_id: int, visit: Make, arrival: Make, now: datetime
) -> None:
    (article_id,) = visit(arrival("one")).new
    statuses.bookmark(library, [article_id], True, now=now)
    elsewhere = arrival("one", guid="new-guid", url="https://bay.example/new")
    assert visit(moved=((article_id, elsewhere),)) == Stored(moved=(article_id,))
    assert articles.known(library, feed_id)[0].guid == "new-guid"
    (article,) = articles.show(library, [article_id])
    assert (article.bookmarked, article.url) == (True, "https://bay.example/new")


def test_an_update_of_a_deleted_article_does_nothing(visit: Make, arrival: Make) -> None:
    assert visit(updated=((999, arrival("one")),)) == Stored()


def test_a_photo_keeps_its_file_when_its_record_changes(
    library: Library, visit: Make, arrival: Make, picture: Make, now: datetime
) -> None:
    url = "https://bay.example/a.jpg"
    (article_id,) = visit(arrival("one", photos=(ParsedPhoto(url), ParsedPhoto("https://bay.example/b.jpg")))).new
    wanted = {photo.url: photo.photo_id for photo in photos.wanting_photos(library, now=now, limit=9)}
    photos.store_file(library, wanted[url], picture(), now=now)
    visit(updated=((article_id, arrival("one", photos=(ParsedPhoto(url, "A caption."),))),))
    (article,) = articles.show(library, [article_id])
    assert [(photo.url, photo.caption) for photo in article.photos] == [(url, "A caption.")]
    assert article.offline == Offline(text=True, photos=1, photos_total=1)
    assert articles.headlines(library, Scope(), limit=1)[0].offline


def test_what_a_feed_says_of_itself_is_stored(library: Library, feed_id: int, visit: Make) -> None:
    said = ParsedFeed(
        "The Bay", (), "https://bay.example/", "About the bay", "desk@bay.example", "en", note="2 skipped"
    )
    visit(parsed=said)
    feed = feeds.find(library, str(feed_id))
    assert (feed.title, feed.description, feed.contact, feed.note) == (
        "The Bay",
        "About the bay",
        "desk@bay.example",
        "2 skipped",
    )


class TestSave:
    page = ParsedPage(
        "https://far.example/story",
        Verdict.ARTICLE,
        title="A far story",
        site_name="The Far Paper",
        teaser="It began",
        html="<p>It began.</p>",
        text="It began.",
        photos=(ParsedPhoto("https://far.example/a.jpg", "Far."),),
        lead=0,
    )

    def test_a_page_is_kept_without_a_feed_and_bookmarked(self, library: Library, now: datetime) -> None:
        article_id = articles.save(library, self.page, url=self.page.url, now=now, rules=1)
        (article,) = articles.show(library, [article_id])
        assert (article.feed_id, article.feed, article.bookmarked) == (None, "The Far Paper", True)
        assert (article.published, article.text, article.offline.text) == (now, "It began.", True)
        assert articles.count(library, Scope(bookmarked=True)) == (1, 1)

    def test_saving_again_brings_it_up_to_date(self, library: Library, now: datetime) -> None:
        article_id = articles.save(library, self.page, url=self.page.url, now=now, rules=1)
        later = ParsedPage(self.page.url, Verdict.ARTICLE, title="A far story, told anew", text="x", html="<p>x</p>")
        assert articles.save(library, later, url=self.page.url, now=now, rules=1) == article_id
        (article,) = articles.show(library, [article_id])
        assert (article.title, article.feed) == ("A far story, told anew", "The Far Paper")
        assert revisions(library)[0][1] == "A far story"

    def test_without_a_name_the_site_is_its_host(self, library: Library, now: datetime) -> None:
        page = ParsedPage(self.page.url, Verdict.ARTICLE, text="x", html="<p>x</p>")
        (article,) = articles.show(library, [articles.save(library, page, url=self.page.url, now=now, rules=1)])
        assert (article.feed, article.title) == ("far.example", "https://far.example/story")


class TestPages:
    def teaser(self, arrival: Make, title: str = "one", **fields: Any) -> Arrival:
        made: Arrival = arrival(title, full=False, text="It began", **fields)
        return made

    def joined(self, title: str = "one", text: str = "It began, and it ended.") -> ParsedArticle:
        return ParsedArticle(title=title, html=f"<p>{text}</p>", text=text, teaser="It began", dek="From the page")

    def test_the_page_of_a_teaser_is_wanted_and_no_other(
        self, library: Library, feed_id: int, visit: Make, arrival: Make, now: datetime
    ) -> None:
        visit(self.teaser(arrival), arrival("two"), self.teaser(arrival, "three", url=None))
        (wanted,) = articles.wanting_pages(library, now=now, limit=9)
        assert (wanted.url, wanted.feed_url, wanted.failures) == (
            "https://bay.example/one",
            "https://bay.example/feed",
            0,
        )
        assert articles.wanting_pages(library, now=now, feed_ids=[feed_id], limit=9) == (wanted,)
        assert articles.wanting_pages(library, now=now, feed_ids=[feed_id + 1], limit=9) == ()
        assert articles.wanting_pages(library, now=now, feed_ids=[], limit=9) == ()

    @pytest.mark.parametrize(("rule", "wanted"), [(FullText.ALWAYS, 2), (FullText.WHEN_SHORT, 1), (FullText.NEVER, 0)])
    def test_the_feed_s_rule_decides(
        self, library: Library, feed_id: int, visit: Make, arrival: Make, now: datetime, rule: FullText, wanted: int
    ) -> None:
        feeds.set_full_text(library, feed_id, rule)
        visit(self.teaser(arrival), arrival("two"))
        assert len(articles.wanting_pages(library, now=now, limit=9)) == wanted

    def test_a_stored_page_takes_the_teaser_s_place(
        self, library: Library, visit: Make, arrival: Make, now: datetime
    ) -> None:
        came = self.teaser(arrival, authors=("Ann",), photos=(ParsedPhoto("https://bay.example/a.jpg", "A."),), lead=0)
        (article_id,) = visit(came).new
        assert not articles.show(library, [article_id])[0].offline.text
        articles.store_page(library, article_id, self.joined(), now=now, rules=1)
        (article,) = articles.show(library, [article_id])
        assert (article.text, article.dek, article.offline.text) == ("It began, and it ended.", "From the page", True)
        assert article.url == "https://bay.example/one"
        assert articles.wanting_pages(library, now=now, limit=9) == ()
        assert articles.feed_entry(library, article_id) == came.article
        assert revisions(library) == []

    def test_the_page_s_text_stays_while_the_feed_edits_its_teaser(
        self, library: Library, visit: Make, arrival: Make, now: datetime
    ) -> None:
        (article_id,) = visit(self.teaser(arrival)).new
        articles.store_page(library, article_id, self.joined(), now=now, rules=1)
        edited = self.teaser(arrival, "one, edited", guid="one")
        visit(updated=((article_id, edited),))
        assert articles.show(library, [article_id])[0].text == "It began, and it ended."
        assert [wanted.article_id for wanted in articles.wanting_pages(library, now=now, limit=9)] == [article_id]
        assert articles.feed_entry(library, article_id) == edited.article
        articles.store_page(
            library, article_id, self.joined("one, edited", "It began and never ended."), now=now, rules=1
        )
        assert articles.show(library, [article_id])[0].text == "It began and never ended."
        assert [title for _, title, _ in revisions(library)] == ["one"]

    def test_a_page_that_fails_is_tried_later_or_never_again(
        self, library: Library, visit: Make, arrival: Make, now: datetime
    ) -> None:
        (article_id,) = visit(self.teaser(arrival)).new
        later = now + timedelta(hours=1)
        articles.record_page_failure(library, article_id, "It is slow.", now=now, next_try=later)
        assert articles.wanting_pages(library, now=now, limit=9) == ()
        assert articles.wanting_pages(library, now=later, limit=9)[0].failures == 1
        articles.record_page_failure(library, article_id, "It is paid for.", now=now, next_try=None)
        assert articles.wanting_pages(library, now=now + timedelta(days=999), limit=9) == ()

    def test_a_page_of_a_deleted_article_is_dropped(
        self, library: Library, feed_id: int, visit: Make, arrival: Make, now: datetime
    ) -> None:
        (article_id,) = visit(self.teaser(arrival)).new
        feeds.remove(library, feed_id)
        articles.store_page(library, article_id, self.joined(), now=now, rules=1)
        assert articles.show(library, [article_id]) == ()
        with pytest.raises(UsageError):
            articles.feed_entry(library, article_id)
