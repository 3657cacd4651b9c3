"""The two texts of a story: what its own page says, and what its feed said.

The page's is shown; the other is shown for as long as the story is open.  Where there is only the feed's, the page is
fetched.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.store import articles
from reader.store.database import Library
from reader.values import Article
from ui.actions import say
from ui.article.view import ArticleView
from ui.jobs import Jobs


class Versions(QObject):
    """Follows the story that is open, and says by its action what can be done."""

    def __init__(self, library: Library, view: ArticleView, jobs: Jobs, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._view, self._jobs, self._action = library, view, jobs, action
        self._article: Article | None = None
        self._fed = False
        action.setEnabled(False)

    def follow(self, article: Article) -> None:
        """This story is shown, with the text of its page if it has it."""
        self._fed = self._fed and self._article is not None and self._article.id == article.id
        self._article = article
        if self._fed:
            self._show()
        else:
            self._say()

    def turn(self) -> None:
        """Show the other text, or have it fetched."""
        article = self._article
        if article is None:
            return
        if article.from_page:
            self._fed = not self._fed
            self._show()
        elif _has_page(article):
            self._jobs.read_page(article.id)

    def _show(self) -> None:
        fed = articles.as_fed(self._library, self._article.id) if self._fed and self._article else None
        self._view.show_article(fed or self._article)
        self._say()

    def _say(self) -> None:
        article = self._article
        if article is not None and article.from_page:
            words = self.tr("Show the page’s own &text") if self._fed else self.tr("Show the feed’s &text")
        else:
            words = self.tr("Fetch the page’s own &text")
        say(self._action, words)
        self._action.setEnabled(article is not None and (article.from_page or _has_page(article)))


def _has_page(article: Article) -> bool:
    """Whether a page can be asked for.  A story without a feed was taken from its page."""
    return article.feed_id is not None and bool(article.url)
