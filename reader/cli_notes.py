"""The commands about what the reader wrote on articles, and about their versions.  Options in, exit status out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reader import cli_rows as rows
from reader.cli_commands import DONE, Options, now, opened
from reader.errors import UsageError
from reader.highlights import Highlight, Text, find, mark
from reader.store import articles, notes
from reader.store.database import Library
from reader.values import Article

_MANY = 200
"""Articles that are read at a time."""


def note(options: Options) -> int:
    """Shows the note on an article, or writes it; "" removes it."""
    with opened(options) as library:
        article = _article(library, options.id)
        if options.text is not None:
            notes.set_note(library, article.id, options.text, now=now())
        text = notes.notes_of(library, article.id).note
    if options.json:
        rows.print_json({"id": article.id, "note": text})
    elif text:
        rows.say(text)
    else:
        rows.say("There is no note on this article.")
    return DONE


def highlight(options: Options) -> int:
    """Marks a passage that stands in an article's text."""
    with opened(options) as library:
        article = _article(library, options.id)
        span = find(article.text, Highlight(options.quote, options.color, 0, now()))
        if span is None:
            raise UsageError("These words do not stand in the article's text.", options.quote)
        passage = mark(article.text, span, options.color, now())
        stored = notes.add(library, article.id, replace(passage, note=options.note))
    _tell(options, [_row(article, stored, Text(article.text))])
    return DONE


def unhighlight(options: Options) -> int:
    """Removes highlights by their own ids, with the notes on them."""
    with opened(options) as library:
        removed = [notes.remove(library, passage_id).id for passage_id in options.highlights]
    if options.json:
        rows.print_json(removed)
    else:
        rows.say(f"{len(removed)} removed.")
    return DONE


def highlights(options: Options) -> int:
    """Lists what is marked and written: on these articles, or on all."""
    with opened(options) as library:
        wanted = [_article(library, article_id).id for article_id in options.ids] or _noted(library)
        listed = [row for first in range(0, len(wanted), _MANY) for row in _listed(library, wanted[first:][:_MANY])]
    _tell(options, listed)
    return DONE


def versions(options: Options) -> int:
    """Shows what the publisher changed in an article since each of its earlier versions."""
    from reader.store.revisions import current_version, earlier_versions
    from reader.versions import Kind, changes

    with opened(options) as library:
        current = current_version(library, options.id)
        earlier = earlier_versions(library, options.id)
    if options.json:
        found = [
            {
                "replaced": rows.stamp(one.replaced),
                "title": one.version.title,
                "text": one.version.text,
                "captions": list(one.version.captions),
                "changes": [
                    {
                        "place": part.place.value,
                        "pieces": [{"kind": piece.kind.value, "text": piece.text} for piece in part.pieces],
                    }
                    for part in changes(one.version, current)
                    if part.changed
                ],
            }
            for one in earlier
        ]
        rows.print_json({"id": options.id, "versions": found})
        return DONE
    if not earlier:
        rows.say("The article has no earlier versions.")
    signs = {Kind.SAME: "{}", Kind.ADDED: "{{+{}+}}", Kind.REMOVED: "[-{}-]"}
    for one in earlier:
        rows.say(f"Until {one.replaced:%d %B %Y %H:%M} UTC", "")
        for part in changes(one.version, current):
            if part.changed:
                rows.say("".join(signs[piece.kind].format(piece.text) for piece in part.pieces), "")
    return DONE


def _article(library: Library, article_id: int) -> Article:
    found = articles.show(library, [article_id])
    if not found:
        raise UsageError(f"There is no article {article_id} in this library.", str(article_id))
    return found[0]


def _noted(library: Library) -> list[int]:
    """The articles that something is written on, the latest first."""
    found: list[int] = []
    page = notes.noted_stories(library, limit=_MANY)
    while page:
        found += [story.article_id for story in page]
        page = notes.noted_stories(library, limit=_MANY, after=page[-1])
    return found


def _listed(library: Library, ids: Iterable[int]) -> list[rows.Row]:
    result = []
    for article in articles.show(library, list(ids)):
        written = notes.notes_of(library, article.id)
        text = Text(article.text) if written.passages else None
        result += [_note_row(article, written.note)] if written.note else []
        result += [_row(article, passage, text) for passage in written.passages if text]
    return result


def _note_row(article: Article, text: str) -> rows.Row:
    return {"id": None, "article_id": article.id, "title": article.title, "feed": article.feed, "note": text}


def _row(article: Article, passage: notes.Passage, text: Text) -> rows.Row:
    words = passage.highlight
    span = text.find(words)
    return {
        "id": passage.id,
        "article_id": article.id,
        "title": article.title,
        "feed": article.feed,
        "quote": words.quote,
        "color": words.color,
        "note": words.note,
        "made": rows.stamp(words.made),
        "start": span and span.start,
        "end": span and span.end,
    }


def _tell(options: Options, listed: list[rows.Row]) -> None:
    if options.json:
        rows.print_json(listed)
        return
    last = None
    for row in listed:
        if row["article_id"] != last:
            last = row["article_id"]
            rows.say(f"{last:>6}  {row['title']}  ({row['feed']})")
        if row["id"] is None:
            rows.say(f"        {row['note']}")
            continue
        gone = "  [no longer in the text]" if row["start"] is None else ""
        rows.say(f"{row['id']:>8} {row['color']:<7} “{' '.join(row['quote'].split())}”{gone}")
        if row["note"]:
            rows.say(f"                 {row['note']}")
