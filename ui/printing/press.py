"""Stories in, a PDF or a printed pile out: page by page, so that the window is never held up.

Each story begins on a page of its own.  Its number, its feed and its headline stand at the foot of every page.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QLocale, QMarginsF, QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from reader.values import Article
from ui import fonts
from ui.printing.proof import FAINT, LINE, proof

INCH = 96.0
MARGIN_MM, FOOT = 20.0, 34.0


def pdf(file: str, title: str) -> QPdfWriter:
    """A PDF to be printed into; A4, or Letter where that is usual."""
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator("Cutline")
    writer.setResolution(600)
    metric = QLocale().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    return writer


class Press(QObject):
    """Prints on `device`, a page whenever nothing else is to be done.

    Signals: `progressed(int, int)`, stories done of how many; `ended(str)`, what went wrong, or "".
    """

    progressed = Signal(int, int)
    ended = Signal(str)

    def __init__(
        self, device: QPagedPaintDevice, ids: Sequence[int], read: Callable[[int], Article | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._device, self._ids, self._read = device, ids, read
        self._painter = QPainter()
        self._page = 0
        self._pages = self._work()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_idle)

    def start(self) -> None:
        """Begin; the first page is printed when the window is idle."""
        if not self._painter.begin(self._device):
            self._end(self.tr("It cannot be written there. Choose another place, or see that the printer is ready."))
            return
        self._timer.start()

    def close(self) -> None:
        """Print no more, and tell nobody: whoever asked has gone."""
        self._timer.stop()
        self._release()

    def _on_idle(self) -> None:
        try:
            next(self._pages)
        except StopIteration:
            self._end("")
        except BaseException:
            # A painter that is open when its device goes takes the program with it.
            self.close()
            raise

    def _end(self, trouble: str) -> None:
        self._timer.stop()
        self._release()
        self.ended.emit(trouble)

    def _release(self) -> None:
        """Let the painter go, and with it the file or the printer."""
        self._pages.close()
        if self._painter.isActive():
            self._painter.end()

    def _work(self) -> Generator[None, None, None]:
        scale = self._device.logicalDpiX() / INCH
        room = QSizeF(self._device.width() / scale, self._device.height() / scale)
        matter = QSizeF(room.width(), room.height() - FOOT)
        for number, article_id in enumerate(self._ids):
            article = self._read(article_id)
            if article is None:
                continue
            document = proof(article, matter)
            for page in range(document.pageCount()):
                if self._page:
                    self._device.newPage()
                self._page += 1
                self._painter.save()
                self._painter.scale(scale, scale)
                self._foot(room, article)
                self._painter.translate(0, -page * matter.height())
                context = QAbstractTextDocumentLayout.PaintContext()
                context.clip = QRectF(0, page * matter.height(), matter.width(), matter.height())
                self._painter.setClipRect(context.clip)
                document.documentLayout().draw(self._painter, context)
                self._painter.restore()
                yield
            self.progressed.emit(number + 1, len(self._ids))

    def _foot(self, room: QSizeF, article: Article) -> None:
        painter, top = self._painter, room.height() - 16
        painter.setPen(QColor(LINE))
        painter.drawLine(0, round(top - 6), round(room.width()), round(top - 6))
        font = fonts.sans(9)
        painter.setFont(font)
        painter.setPen(QColor(FAINT))
        box = QRectF(0, top, room.width(), 14)
        words = painter.fontMetrics().elidedText(
            f"{article.feed} · {article.title}", Qt.TextElideMode.ElideRight, round(room.width() - 60)
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self._page))
