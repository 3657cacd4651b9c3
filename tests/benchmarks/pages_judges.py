"""What is asked of an extracted page, one judge for each set."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from reader.intake.dates import moment
from reader.intake.names import names_in
from reader.markup import fragment, text_of
from reader.values import ParsedPage, ParsedPhoto
from tests.benchmarks.pages_compare import (
    credit_words,
    normal,
    picture_names,
    same_credit,
    same_picture,
    same_text,
    set_f1,
    shared_runs,
    text_f1,
    words_in,
)
from tests.benchmarks.pages_figures import Figure
from tests.benchmarks.pages_sets import Case


class Fundus:
    """Photos first: each with its own caption and credit."""

    def __init__(self) -> None:
        self.lead = Figure("right lead photo", 0.92)
        self.lead_caption = Figure("lead caption exact", 0.88)
        self.lead_credit = Figure("lead credit exact", 0.85)
        self.recall = Figure("caption recall, all photos", 0.80)
        self.precision = Figure("caption precision, all photos", 0.95)
        self.other = Figure("caption of another photo", 0.0, at_most=True)
        self.swallowed = Figure("caption swallows credit or body", 0.01, at_most=True)
        self.title = Figure("title", 0.97)
        self.day = Figure("same day", 0.92)
        self.authors = Figure("authors, set F1", 0.90)
        self.body = Figure("body F1", 0.90)
        self.figures = [
            self.body,
            self.lead,
            self.lead_caption,
            self.lead_credit,
            self.recall,
            self.precision,
            self.other,
            self.swallowed,
            self.title,
            self.day,
            self.authors,
        ]

    def look(self, case: Case, page: ParsedPage) -> None:
        truth = case.truth
        if truth.get("title"):
            self.title.count(same_text(page.title, truth["title"]), f"{case.name}: {page.title!r} / {truth['title']!r}")
        if truth.get("authors"):
            score = set_f1(page.authors, truth["authors"])
            self.authors.count(score, f"{case.name}: {page.authors} / {truth['authors']}")
        if truth.get("publishing_date"):
            told = _day(truth["publishing_date"])
            ours = page.published.date() if page.published else None
            self.day.count(ours == told, f"{case.name}: {ours} / {told}")
        body = _body_of(truth)
        self.body.count(text_f1(page.text, body), f"{text_f1(page.text, body):.2f} {case.name} {page.verdict}")
        images = truth.get("images") or []
        if images:
            self._look_at_lead(case.name, page, images)
            self._look_at_photos(case.name, page, images, body)

    def _look_at_lead(self, name: str, page: ParsedPage, images: Sequence[Mapping[str, Any]]) -> None:
        cover = next((image for image in images if image["is_cover"]), None)
        if cover is None:
            return
        lead = page.photos[page.lead] if page.lead is not None else None
        self.lead.count(lead is not None and _shows(cover, lead), f"{name}: {lead and lead.url} / {_address(cover)}")
        if _caption(cover):
            got = lead.caption if lead else None
            self.lead_caption.count(same_text(got, _caption(cover)), f"{name}: {got!r} / {_caption(cover)!r}")
        if _credit(cover):
            got = lead.credit if lead else None
            self.lead_credit.count(same_credit(got, _credit(cover)), f"{name}: {got!r} / {_credit(cover)!r}")

    def _look_at_photos(self, name: str, page: ParsedPage, images: Sequence[Mapping[str, Any]], body: str) -> None:
        captions = {normal(_caption(image)).casefold() for image in images if _caption(image)}
        left = list(page.photos)
        common = Counter(key for image in images for key in _names(image))
        for image in images:
            wanted, credit = _caption(image), _credit(image)
            # What several pictures of a page have in common, such as the hour of the upload, names none of them.
            rarest = min((common[key] for key in _names(image)), default=0)
            own = {key for key in _names(image) if common[key] == rarest}
            photo = next((one for one in left if own & picture_names(one.url)), None)
            if photo is not None:
                left.remove(photo)
            got = photo.caption if photo else None
            miss = f"{name}: {got!r} / {wanted!r}   {_address(image)}"
            if wanted:
                self.recall.count(same_text(got, wanted), miss if photo else f"{miss} (no such photo)")
            if not got:
                continue
            self.precision.count(same_text(got, wanted), miss)
            others = captions - {normal(wanted).casefold()}
            self.other.count(normal(got).casefold() in others, miss)
            named = credit_words(credit)
            eaten = bool(named) and named <= credit_words(got) and not named <= credit_words(wanted)
            eaten = eaten or (shared_runs(got, body) and not same_text(got, wanted) and len(got) > len(wanted or ""))
            self.swallowed.count(eaten, f"{miss} credit {credit!r}")


class Readability:
    """Text, pictures and captions of the expected article."""

    def __init__(self) -> None:
        self.body = Figure("body F1", 0.97)
        self.images = Figure("images kept", 0.90)
        self.captions = Figure("captions kept", 0.95)
        self.figures = [self.body, self.images, self.captions]

    def look(self, case: Case, page: ParsedPage) -> None:
        expected = fragment(case.truth["html"])
        ours = fragment(page.html)
        self.body.count(
            text_f1(text_of(ours), text_of(expected)), f"{text_f1(text_of(ours), text_of(expected)):.2f} {case.name}"
        )
        kept = [photo.url for photo in page.photos]
        for node in expected.iter("img"):
            address = node.get("src") or ""
            if address.startswith(("http://", "https://")):
                # A picture that stands on a page many times is shown once.
                is_kept = any(same_picture(one, address) for one in kept)
                self.images.count(is_kept, f"{case.name}: {address[:150]}")
        told = [_bare(f"{photo.caption or ''} {photo.credit or ''}") for photo in page.photos]
        text = _bare(page.text)
        for node in expected.iter("figcaption"):
            words = _bare(text_of(node))
            if words:
                self.captions.count(words in told or words in text, f"{case.name}: {text_of(node)[:150]!r}")


class Postlight:
    """What a page says of itself, of what the set gives."""

    def __init__(self) -> None:
        self.title = Figure("title", 0.90)
        self.author = Figure("author", 0.90)
        self.day = Figure("date, same day", 0.90)
        self.lead = Figure("lead image", 0.90)
        self.dek = Figure("dek", 0.90)
        self.figures = [self.title, self.author, self.day, self.lead, self.dek]

    def look(self, case: Case, page: ParsedPage) -> None:
        truth = case.truth
        if truth.get("title"):
            self.title.count(same_text(page.title, truth["title"]), f"{case.name}: {page.title!r} / {truth['title']!r}")
        if truth.get("author"):
            # The set gives one line for all authors.
            score = set_f1(page.authors, names_in(truth["author"]) or [truth["author"]])
            self.author.count(score == 1, f"{case.name}: {page.authors} / {truth['author']!r}")
        if truth.get("date_published"):
            told = _day(truth["date_published"])
            ours = page.published.date() if page.published else None
            self.day.count(ours == told, f"{case.name}: {page.published} / {truth['date_published']}")
        if truth.get("lead_image_url"):
            lead = page.photos[page.lead].url if page.lead is not None else ""
            right = same_picture(lead, truth["lead_image_url"])
            self.lead.count(right, f"{case.name}: {lead} / {truth['lead_image_url']}")
        if truth.get("dek"):
            self.dek.count(same_text(page.dek, truth["dek"]), f"{case.name}: {page.dek!r} / {truth['dek']!r}")


def _bare(caption: str) -> str:
    """A caption's letters, without the labels of credits, which we leave out."""
    labels = r"\b(?:photo(?:graph)?(?: by)?|foto|bild|credit|image)\b\s*:?|\b(?:Credit)+(?=[A-ZÀ-Þ])"
    return "".join(words_in(re.sub(labels, " ", re.sub(r"(?<=[.!?])(?=Credit)", " ", caption), flags=re.I)))


def _day(text: str) -> object:
    when = moment(text)
    return (when or datetime.fromisoformat(text).astimezone(UTC)).date()


def _body_of(truth: Mapping[str, Any]) -> str:
    body = truth.get("body") or {}
    paragraphs = [text for section in body.get("sections") or [] for text in section.get("paragraphs") or []]
    return "\n".join([*(body.get("summary") or []), *paragraphs])


def _address(image: Mapping[str, Any]) -> str:
    return str(image["versions"][0]["url"])


def _shows(image: Mapping[str, Any], photo: ParsedPhoto) -> bool:
    return any(same_picture(version["url"], photo.url) for version in image["versions"])


def _names(image: Mapping[str, Any]) -> frozenset[str]:
    return frozenset().union(*(picture_names(version["url"]) for version in image["versions"]))


def _credit(image: Mapping[str, Any]) -> str:
    return " ".join(image["authors"] or [])


def _caption(image: Mapping[str, Any]) -> str | None:
    """The caption alone: some of the set's rules leave the credit at its end."""
    caption, credit = image["caption"], _credit(image)
    if caption and credit:
        named = r"\W+".join(map(re.escape, words_in(credit)))
        end = re.search(rf"[\W]*(?:\b(?:photo|foto|image|bild|credit)\w*\W+(?:by\W+)?)?{named}\W*$", caption, re.I)
        if end and caption[: end.start()].strip():
            return str(caption[: end.start()]).strip()
    return caption
