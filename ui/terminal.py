"""Where there is no display: the sample edition comes in and is shown in the terminal, with a picture of the window."""

from __future__ import annotations

import os
from pathlib import Path

from reader import cli
from reader.store import articles
from reader.store.database import open_library
from reader.store.related import RelatedIndex
from reader.values import Scope
from ui.sample import sample_feeds

PICTURE = "cutline-window.png"
HEADLINES = 12


def show_sample_edition(library: Path) -> int:
    """Prints headlines, one article and its related stories; saves the window's picture; gives the exit status.

    `library`: where the sample edition is kept, as for `cutline --sample`.
    """
    print("There is no display here, so Cutline shows its sample edition in the terminal.\n", flush=True)
    status = _run(library, "add", *sample_feeds())
    if status:
        return status
    print("\nHeadlines\n", flush=True)
    _run(library, "list", "--limit", str(HEADLINES))
    article_id = _best_related(library)
    print("\nOne article\n", flush=True)
    _run(library, "show", str(article_id))
    print("Related stories\n", flush=True)
    _run(library, "related", str(article_id))
    picture = Path.cwd() / PICTURE
    _save_picture(library, article_id, picture)
    print(f"\nA picture of the window is in {picture}. More of this: cutline --sample list, cutline --help")
    return 0


def _run(library: Path, *command: str) -> int:
    return cli.main(["--library", str(library), *command])


def _best_related(folder: Path) -> int:
    """The newest story that has the most related ones: it shows best what Cutline does."""
    library = open_library(folder)
    try:
        index = RelatedIndex(library)
        headlines = articles.headlines(library, Scope(), limit=HEADLINES)
        return max(headlines, key=lambda row: (len(index.stories(row.id)), row.published)).id
    finally:
        library.close()


def _save_picture(folder: Path, article_id: int, picture: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.app import picture_of

    picture_of(folder, article_id, picture)
