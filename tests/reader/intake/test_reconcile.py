"""What is new, updated and moved; and an entry joined with its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.intake.reconcile import entry_hash, fingerprint, reconcile, with_page
from reader.values import Arrival, Changes, Known, ParsedArticle, ParsedFeed, ParsedPage, ParsedPhoto, Verdict

LONG = "The council of the harbour town met again and put off its vote on the water tariff. " * 4


def entry(guid: str | None, url: str | None, title: str = "Title", text: str = LONG) -> ParsedArticle:
    return ParsedArticle(title=title, guid=guid, url=url, text=text, html=f"<p>{text}</p>")


def stored(articles: Sequence[ParsedArticle]) -> list[Known]:
    return applied([], reconcile([], ParsedFeed("A", tuple(articles))))


def applied(known: Sequence[Known], changes: Changes) -> list[Known]:
    """What a library knows after it wrote `changes`."""

    def row(id_: int, arrival: Arrival) -> Known:
        return Known(id_, arrival.article.guid, arrival.article.url, arrival.fingerprint, arrival.entry_hash)

    changed = dict((*changes.updated, *changes.moved))
    after = [row(one.id, changed[one.id]) if one.id in changed else one for one in known]
    start = max((one.id for one in known), default=0) + 1
    return after + [row(start + at, arrival) for at, arrival in enumerate(changes.new)]


def changes(known: Sequence[Known], *articles: ParsedArticle) -> Changes:
    return reconcile(known, ParsedFeed("A", articles))


def test_the_same_feed_again_is_no_change() -> None:
    articles = (entry("1", "/1", "One"), entry("2", "/2", "Two"))
    known = stored(articles)
    assert len(known) == 2
    assert not changes(known, *articles)
    assert not changes(known)


def test_an_edit_is_an_update_and_a_date_is_none() -> None:
    one = entry("1", "/1")
    known = stored([one])
    found = changes(known, replace(one, title="Better title"))
    assert [id_ for id_, _ in found.updated] == [1]
    assert not found.new
    assert not found.moved
    assert not changes(known, replace(one, published=None, updated=None))


def test_a_caption_that_changed_is_an_update() -> None:
    photo = ParsedPhoto("https://a.example/1.jpg", "Left.", "AP")
    one = replace(entry("1", "/1"), photos=(photo,), lead=0)
    found = changes(stored([one]), replace(one, photos=(replace(photo, caption="Right."),)))
    assert len(found.updated) == 1


def test_a_new_guid_or_address_of_the_same_text_moves() -> None:
    known = stored([entry("1", "/1")])
    assert [id_ for id_, _ in changes(known, entry("x", "/1")).moved] == [1]
    assert [id_ for id_, _ in changes(known, entry("1", "/new")).moved] == [1]
    assert [id_ for id_, _ in changes(known, entry("x", "/new")).moved] == [1]


def test_an_article_that_another_entry_claims_does_not_move() -> None:
    known = stored([entry("1", "/1")])
    found = changes(known, entry("2", "/2"), entry("1", "/1"))
    assert [arrival.article.guid for arrival in found.new] == ["2"]
    assert not found.moved


def test_two_guids_are_two_articles_though_they_share_a_link() -> None:
    found = changes(
        stored([entry("1", "/", "Monday's comic")]), entry("2", "/", "Tuesday's comic", "Other words. " * 30)
    )
    assert len(found.new) == 1
    assert not found.updated


def test_a_short_notice_that_comes_every_week_is_new_each_week() -> None:
    found = changes(
        stored([entry("1", "/1", "Open thread", "Talk here.")]), entry("2", "/2", "Open thread", "Talk here.")
    )
    assert len(found.new) == 1


def test_one_guid_for_everything_is_no_identity() -> None:
    articles = [entry("x", f"/{n}", f"Title {n}") for n in range(1_000)]
    known = stored(articles)
    assert len(known) == 1_000
    assert not changes(known, *articles)
    edited = replace(articles[7], title="Edited")
    found = changes(known, *articles[:7], edited, *articles[8:])
    assert [id_ for id_, _ in found.updated] == [8]
    assert not found.new


def test_one_guid_and_one_link_for_everything_leave_the_text() -> None:
    articles = [entry("x", "/", f"Title {n}") for n in range(50)]
    known = stored(articles)
    assert len(known) == 50
    assert not changes(known, *reversed(articles))


def test_an_entry_that_stands_twice_is_one() -> None:
    one = entry("1", "/1")
    assert len(changes([], one, one, replace(one, guid="2"), replace(one, url="/2")).new) == 1


def test_without_guid_the_link_counts_and_without_link_the_text() -> None:
    known = stored([entry(None, "/1", "One"), entry(None, None, "Two")])
    found = changes(known, entry(None, "/1", "One, edited"), entry(None, None, "Two"), entry(None, None, "Three"))
    assert [id_ for id_, _ in found.updated] == [1]
    assert [arrival.article.title for arrival in found.new] == ["Three"]


_MARKS = st.sampled_from([None, "a", "b", "c"])
_ARTICLES = st.lists(
    st.builds(entry, _MARKS, _MARKS, st.sampled_from(["One", "Two"]), st.sampled_from([LONG, "Short."])), max_size=6
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_ARTICLES, min_size=1, max_size=4))
def test_whatever_a_feed_does(visits: list[list[ParsedArticle]]) -> None:
    known: list[Known] = []
    for articles in visits:
        found = reconcile(known, ParsedFeed("A", tuple(articles)))
        touched = [id_ for id_, _ in (*found.updated, *found.moved)]
        assert len(touched) == len(set(touched))
        assert set(touched) <= {one.id for one in known}
        assert len(found.new) + len(touched) <= len(articles)
        after = applied(known, found)
        assert [one.id for one in after[: len(known)]] == [one.id for one in known]
        # Every entry is there now, and a second look at the same feed finds nothing to do.
        prints = {one.fingerprint for one in after}
        assert all(fingerprint(one) in prints for one in articles)
        assert not reconcile(after, ParsedFeed("A", tuple(articles)))
        known = after


def test_the_marks_tell_what_they_should() -> None:
    one = entry("1", "/1")
    assert fingerprint(one) == fingerprint(replace(one, guid="2", url="/2", title="TITLE!"))
    assert fingerprint(one) != fingerprint(replace(one, title="Other"))
    assert entry_hash(one) == entry_hash(replace(one, guid="2", url="/2"))
    assert entry_hash(one) != entry_hash(replace(one, html="<p><b>x</b></p>"))


PHOTO = ParsedPhoto("https://a.example/p/1.jpg", None, None, "A tram")
FIGURE = '<figure><img src="https://a.example/p/1.jpg" alt="A tram"></figure>'
PAGE = ParsedPage(
    "https://a.example/1",
    Verdict.ARTICLE,
    title="The page's title",
    authors=("Bo Ek",),
    dateline="QUITO",
    teaser="From the page.",
    html=f"{FIGURE}<p>{LONG.strip()}</p>",
    text=LONG.strip(),
    photos=(PHOTO,),
    lead=0,
)
TEASER = replace(entry("1", "https://a.example/1", text="It was put off."), teaser="It was put off.", full=False)


def test_a_page_gives_the_text_and_the_feed_keeps_its_word() -> None:
    beside = ParsedPhoto("https://a.example/p/1.jpg", "A tram waits.", "Ann Lee/AP", origin="media-rss")
    joined = with_page(replace(TEASER, photos=(beside,), lead=0, authors=("Ann Lee",)), PAGE)
    assert (joined.title, joined.guid, joined.url) == ("Title", "1", "https://a.example/1")
    assert (joined.text, joined.full, joined.dateline) == (PAGE.text, True, "QUITO")
    assert (joined.authors, joined.teaser, joined.dek) == (("Ann Lee",), "It was put off.", "It was put off.")
    (photo,) = joined.photos
    assert (photo.caption, photo.credit, photo.alt) == ("A tram waits.", "Ann Lee/AP", "A tram")
    assert joined.lead == 0
    assert "A tram waits." in joined.html


def test_where_the_feed_is_silent_the_page_is_heard() -> None:
    joined = with_page(replace(TEASER, teaser=""), PAGE)
    assert (joined.authors, joined.teaser) == (("Bo Ek",), "From the page.")
    assert joined.html == PAGE.html
    assert joined.photos == (PHOTO,)


def test_a_picture_without_words_beside_others_is_not_shown_twice() -> None:
    thumbnail = ParsedPhoto("https://cdn.example/other.jpg", origin="enclosure")
    other = ParsedPhoto("https://a.example/map.png", "A map of the bay.", "AFP", origin="media-rss")
    assert with_page(replace(TEASER, photos=(thumbnail, other), lead=0), PAGE).photos == (PHOTO, other)
    bare = replace(PAGE, photos=(), lead=None, html=f"<p>{LONG}</p>")
    joined = with_page(replace(TEASER, photos=(thumbnail,), lead=0), bare)
    assert (joined.photos, joined.lead) == ((thumbnail,), 0)


def test_what_is_no_article_or_says_less_changes_nothing() -> None:
    full = entry("1", "/1", text=LONG * 2)
    assert with_page(full, replace(PAGE, photos=(), lead=None)) == full
    for verdict in (Verdict.CONSENT, Verdict.EMPTY):
        assert with_page(TEASER, replace(PAGE, verdict=verdict)) == TEASER


def test_a_paywall_still_tells_of_the_photo() -> None:
    joined = with_page(TEASER, replace(PAGE, verdict=Verdict.PAYWALL, photos=(replace(PHOTO, caption="A tram."),)))
    assert joined.text == TEASER.text
    assert [photo.caption for photo in joined.photos] == ["A tram."]
    assert joined.lead == 0


def test_what_was_stored_is_known_again_by_every_release() -> None:
    """A fingerprint that is made in another way makes every article of every library a new one."""
    plain = ParsedArticle("The Quay_No. 7 -- reopens!", url="https://bay.example/7", text="It re-opened on Monday.")
    assert fingerprint(plain) == fingerprint(replace(plain, title="The Quay\xa0No 7\u2014reopens"))
    assert fingerprint(replace(plain, text="It re-opened on Monday (at 9).")) == "3d9db5d97e81ae294230d1704c580c09"
    assert fingerprint(ParsedArticle("Größe zählt", text="x" * 300)) == "3120fc4bd263ef133920d1c16524f840"
