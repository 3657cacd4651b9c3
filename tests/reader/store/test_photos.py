"""Files of photos: named by content, never half there, gone only when nobody has them."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from reader.errors import StoreError
from reader.store import articles, feeds, photos, search, statuses
from reader.store.database import Library
from reader.store.retention import evict_pictures
from reader.store.wanted import WantedPhoto
from reader.values import Offline, ParsedPage, ParsedPhoto, Scope, Verdict

Make = Callable[..., Any]
A, B = ParsedPhoto("https://bay.example/a.jpg"), ParsedPhoto("https://bay.example/b.jpg", "A caption.", "Ann")


def files(library: Library) -> set[str]:
    return {
        str(file.relative_to(library.folder))
        for part in ("photos", "thumbs")
        for file in (library.folder / part).rglob("*")
        if file.is_file()
    }


def fetch_all(library: Library, picture: Make, now: datetime) -> None:
    for wanted in photos.wanting_photos(library, now=now, limit=99):
        photos.store_file(library, wanted.photo_id, picture(wanted.url.encode()), now=now)


def test_a_photo_is_wanted_until_its_file_is_there(
    library: Library, feed_id: int, visit: Make, arrival: Make, picture: Make, now: datetime
) -> None:
    (article_id,) = visit(arrival("a", photos=(A,))).new
    (wanted,) = photos.wanting_photos(library, now=now, limit=9)
    assert wanted == WantedPhoto(
        wanted.photo_id, article_id, A.url, "https://bay.example/feed", "https://bay.example/a", 0
    )
    assert photos.wanting_photos(library, now=now, feed_ids=[feed_id], limit=9) == (wanted,)
    assert photos.wanting_photos(library, now=now, feed_ids=[], limit=9) == ()
    photos.store_file(library, wanted.photo_id, picture(b"bytes"), now=now)
    assert photos.wanting_photos(library, now=now, limit=9) == ()
    (article,) = articles.show(library, [article_id])
    digest = sha256(b"bytes").hexdigest()
    assert article.photos[0].file == str(library.folder / "photos" / digest[:2] / f"{digest}.jpg")
    assert Path(article.photos[0].file).read_bytes() == b"bytes"
    assert article.photos[0].thumbnail is not None
    assert Path(article.photos[0].thumbnail).read_bytes() == b"thumb bytes"
    assert (article.photos[0].width, article.photos[0].height) == (640, 400)
    assert article.offline == Offline(text=True, photos=1, photos_total=1)


def test_a_page_saved_by_hand_vouches_for_its_photos(library: Library, now: datetime) -> None:
    page = ParsedPage("http://127.0.0.1/p", Verdict.ARTICLE, text="x", html="<p>x</p>", photos=(A,))
    articles.save(library, page, url=page.url, now=now, rules=1)
    (wanted,) = photos.wanting_photos(library, now=now, feed_ids=[], limit=9)
    assert wanted.feed_url == "http://127.0.0.1/p"


def test_a_photo_kept_from_a_removed_feed_has_nobody_to_vouch_for_it(
    library: Library, feed_id: int, visit: Make, arrival: Make, now: datetime
) -> None:
    statuses.bookmark(library, visit(arrival("a", photos=(A,))).new, True, now=now)
    feeds.remove(library, feed_id)
    assert photos.wanting_photos(library, now=now, limit=9)[0].feed_url is None


def test_the_file_s_own_words_show_only_where_the_record_has_none(
    library: Library, visit: Make, arrival: Make, picture: Make, now: datetime
) -> None:
    (article_id,) = visit(arrival("a", photos=(A, B))).new
    for wanted in photos.wanting_photos(library, now=now, limit=9):
        said = picture(wanted.url.encode(), caption="Seals on the ice.", credit="Bo/AP")
        photos.store_file(library, wanted.photo_id, said, now=now)
    first, second = articles.show(library, [article_id])[0].photos
    assert (first.caption, first.credit, first.origin) == ("Seals on the ice.", "Bo/AP", "iptc")
    assert (second.caption, second.credit, second.origin) == ("A caption.", "Ann", "figure")
    search.index_pending(library)
    assert len(search.search(library, "caption:seals", limit=9, now=now)) == 1


def test_a_photo_that_fails_is_tried_later_or_given_up_and_its_record_stays(
    library: Library, visit: Make, arrival: Make, now: datetime
) -> None:
    (article_id,) = visit(arrival("a", photos=(B,))).new
    (wanted,) = photos.wanting_photos(library, now=now, limit=9)
    later = now + timedelta(hours=1)
    photos.record_photo_failure(library, wanted.photo_id, "It is slow.", now=now, next_try=later)
    assert photos.wanting_photos(library, now=now, limit=9) == ()
    assert photos.wanting_photos(library, now=later, limit=9)[0].failures == 1
    photos.record_photo_failure(library, wanted.photo_id, "It is no picture.", now=now, next_try=None)
    assert photos.wanting_photos(library, now=now + timedelta(days=999), limit=9) == ()
    (photo,) = articles.show(library, [article_id])[0].photos
    assert (photo.file, photo.caption, photo.credit) == (None, "A caption.", "Ann")


def test_the_same_picture_is_kept_once_and_goes_with_its_last_photo(
    library: Library, feed_id: int, visit: Make, arrival: Make, picture: Make, sound: Make, now: datetime
) -> None:
    first, second = visit(arrival("a", photos=(A,)), arrival("b", photos=(B,))).new
    for wanted in photos.wanting_photos(library, now=now, limit=9):
        photos.store_file(library, wanted.photo_id, picture(), now=now)
    assert len(files(library)) == 2
    visit(updated=((first, arrival("a")),))
    assert photos.sweep(library) == 0
    visit(updated=((second, arrival("b")),))
    assert photos.sweep(library) == 1
    assert files(library) == set()
    sound()


def test_the_same_photo_twice_in_an_article_stays_twice(library: Library, visit: Make, arrival: Make) -> None:
    (article_id,) = visit(arrival("a", photos=(A, A))).new
    visit(updated=((article_id, arrival("a", photos=(A, B, A))),))
    assert [photo.url for photo in articles.show(library, [article_id])[0].photos] == [A.url, B.url, A.url]
    visit(updated=((article_id, arrival("a", photos=(B,))),))
    assert [photo.url for photo in articles.show(library, [article_id])[0].photos] == [B.url]


def test_a_file_for_a_photo_that_is_gone_is_swept(library: Library, picture: Make, now: datetime) -> None:
    photos.store_file(library, 99, picture(), now=now)
    assert photos.sweep(library) == 1
    assert files(library) == set()


def test_what_a_kill_left_half_written_is_swept(library: Library) -> None:
    incoming = library.folder / "photos" / "incoming"
    incoming.mkdir(parents=True)
    old, fresh = incoming / "old", incoming / "fresh"
    for file in (old, fresh):
        file.write_bytes(b"half")
    os.utime(old, (0, 0))
    photos.sweep(library)
    assert (old.exists(), fresh.exists()) == (False, True)


def test_a_disk_that_refuses_is_told_plainly(
    library: Library, visit: Make, arrival: Make, picture: Make, now: datetime
) -> None:
    visit(arrival("a", photos=(A,)))
    (library.folder / "photos").write_text("a file where a folder should be")
    (wanted,) = photos.wanting_photos(library, now=now, limit=9)
    with pytest.raises(StoreError, match="cannot be written"):
        photos.store_file(library, wanted.photo_id, picture(), now=now)


class TestEvict:
    def test_read_unkept_pictures_go_oldest_first(
        self, library: Library, visit: Make, arrival: Make, picture: Make, sound: Make, now: datetime
    ) -> None:
        names = ("old", "new", "unread", "kept", "tagged")
        ids = visit(
            *(
                arrival(
                    name,
                    photos=(ParsedPhoto(f"https://bay.example/{name}.jpg", f"Of {name}."),),
                    published=now - timedelta(days=30 - position),
                    lead=0,
                )
                for position, name in enumerate(names)
            )
        ).new
        fetch_all(library, picture, now)
        old, new, _, kept, tagged = ids
        statuses.mark_read(library, [old, new, kept, tagged], True, now=now)
        statuses.bookmark(library, [kept], True, now=now)
        statuses.tag(library, [tagged], "ice")
        with library.read() as connection:
            in_all = connection.execute("SELECT sum(bytes) FROM picture").fetchone()[0]
        assert evict_pictures(library, in_all) == 0
        assert evict_pictures(library, in_all - 1) == 1
        assert not articles.show(library, [old])[0].offline.complete
        assert articles.show(library, [old])[0].photos[0].caption == "Of old."
        assert evict_pictures(library, 0) == 1
        complete = [article.offline.complete for article in articles.show(library, ids)]
        assert complete == [False, False, True, True, True]
        assert len(files(library)) == 6
        assert photos.wanting_photos(library, now=now, limit=9) == ()
        sound()

    def test_a_bookmark_or_a_tag_wants_them_again(
        self, library: Library, visit: Make, arrival: Make, picture: Make, now: datetime
    ) -> None:
        ids = visit(arrival("a", photos=(A,)), arrival("b", photos=(B,))).new
        fetch_all(library, picture, now)
        statuses.mark_all_read(library, Scope(), now=now)
        evict_pictures(library, 0)
        statuses.bookmark(library, ids[:1], True, now=now)
        statuses.tag(library, ids[1:], "ice")
        assert {wanted.article_id for wanted in photos.wanting_photos(library, now=now, limit=9)} == set(ids)
