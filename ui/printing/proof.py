"""A story in, pages to be printed out: a document with photos, captions, credits and a block of title.

Not the document on the screen: what is painted beside that (bullets, rules of quotations) does not print.  Here lists
are lists and quotations are tables with a rule on the left.  Sizes are for paper: 96 to the inch.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImageReader,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from reader.blocks import (
    Block,
    Code,
    Details,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    blocks,
)
from reader.values import Article, Photo
from ui import fonts
from ui.article import facts
from ui.article.arrange import Gallery, arranged

INK, QUIET, FAINT, LINE, LINK = "#161513", "#4C4843", "#68635C", "#C9C3B8", "#7A2E12"
BODY, BODY_LINE = 14.5, 21.5
SHARPNESS = 2
"""Pixels of a photo for each of the page: 192 to the inch."""
TALLEST = 0.52
"""Of the page's height, a photo may take so much."""
DASH = " · "


def proof(article: Article, page: QSizeF) -> QTextDocument:
    """The story set on pages of this size, its margins apart."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    # As the letters are drawn, not as a screen would round them.
    document.setUseDesignMetrics(True)
    document.setDefaultFont(fonts.serif(BODY))
    option = document.defaultTextOption()
    if facts.is_rtl(article):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    document.setPageSize(page)
    setter = _Setter(document, article, page)
    setter.head()
    setter.body()
    setter.source()
    _keep_together(document, setter.leaders)
    return document


class _Setter:
    """Writes at the end of the document.  `leaders`: blocks that must not stand last on a page."""

    def __init__(self, document: QTextDocument, article: Article, page: QSizeF) -> None:
        self._document, self._article, self._page = document, article, page
        self._cursor = QTextCursor(document)
        self._fresh = True
        self._photos = {photo.url: photo for photo in article.photos}
        self.leaders: list[int] = []

    def head(self) -> None:
        article = self._article
        kicker = article.feed
        if article.section and article.section.casefold() != article.feed.casefold():
            kicker += DASH + article.section
        self._line(kicker, _face(fonts.sans(10.5, 600), FAINT), bottom=8, line=14)
        size = 29 if len(article.title) <= 110 else 24
        self._line(article.title, _face(fonts.serif(size, 700, optical=48), INK), bottom=9, line=size * 1.16)
        set_blocks = arranged(blocks(article.html), article)
        first = ["".join(run.text for run in one.runs) for one in set_blocks[:3] if isinstance(one, Paragraph)]
        if dek := facts.dek(article, *(first or [article.teaser])):
            self._line(dek, _face(fonts.serif(16, 400, optical=18), QUIET), bottom=10, line=23)
        by = facts.byline(article.authors)
        line = DASH.join(part for part in (by, facts.date_line(article)) if part)
        self._line(line, _face(fonts.sans(10.5), FAINT), bottom=16, line=15)
        if article.lead is not None:
            self._photo(article.lead, article.lead.caption, article.lead.credit)
        self._blocks: Sequence[Block | Gallery] = set_blocks

    def body(self) -> None:
        dateline = facts.dateline(self._article)
        for block in self._blocks:
            if dateline and isinstance(block, Paragraph):
                block = Paragraph((Run(dateline, Mark.PLAIN), *block.runs), block.anchor)
                dateline = ""
            self._block(block)
        if not self._blocks and self._article.teaser:
            self._block(Paragraph((Run(dateline + self._article.teaser),)))

    def source(self) -> None:
        """Where it is from."""
        if self._article.url:
            self._begin(_block(top=10, line=14, bottom=0))
            self._cursor.insertText(self._article.url, _link(_face(fonts.sans(9.5), FAINT), self._article.url))

    # --- blocks

    def _block(self, block: Block | Gallery, *, ink: str = INK) -> None:
        match block:
            case Paragraph(runs=runs):
                self._begin(_block(bottom=11, line=BODY_LINE))
                self._runs(runs, BODY, ink)
            case Heading(level=level, runs=runs):
                self.leaders.append(self._begin(_block(top=10, bottom=6, line=23)))
                self._runs(runs, {2: 19.0, 3: 16.5}.get(level, BODY), ink, weight=650)
            case Figure():
                photo = self._photos.get(block.url)
                caption, credit = (photo.caption, photo.credit) if photo else (block.caption, block.credit)
                self._photo(photo, block.caption or caption, block.credit or credit)
            case Gallery(figures=figures):
                for figure in figures:
                    self._block(figure)
            case Quote(blocks=inner):
                self._framed(inner, LINE, quote=True)
            case ListBlock():
                self._list(block)
            case Table():
                self._table(block)
            case Code(text=text):
                self._framed((), "#E6E1D8", code=text)
            case Embed(title=title, url=url):
                self._begin(_block(bottom=11, line=17))
                self._cursor.insertText(title or url, _link(_face(fonts.sans(11), LINK), url))
            case Rule():
                form = _block(top=4, bottom=14, line=10)
                form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                self._begin(form)
                self._cursor.insertText("*   *   *", _face(fonts.serif(13), FAINT))
            case Details(summary=summary, blocks=inner):
                self._block(Paragraph(tuple(Run(run.text, run.marks | Mark.BOLD, run.href) for run in summary)))
                for one in inner:
                    self._block(one)

    def _list(self, block: ListBlock) -> None:
        form = QTextListFormat()
        form.setStyle(QTextListFormat.Style.ListDecimal if block.ordered else QTextListFormat.Style.ListDisc)
        form.setIndent(1)
        form.setStart(block.start)
        made = None
        for item in block.items:
            for number, inner in enumerate(item):
                if number == 0 and isinstance(inner, Paragraph):
                    self._begin(_block(bottom=5, line=BODY_LINE))
                    if made is None:
                        made = self._cursor.createList(form)
                    else:
                        made.add(self._cursor.block())
                    self._runs(inner.runs, BODY, INK)
                else:
                    self._block(inner)

    def _framed(self, inner: Sequence[Block], line: str, *, quote: bool = False, code: str = "") -> None:
        """One cell with a rule on its left, or on a ground."""
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(0)
        form.setCellSpacing(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setBottomMargin(12)
        table = self._insert_table(1, 1, form)
        cell = table.cellAt(0, 0)
        shape = cell.format().toTableCellFormat()
        shape.setLeftPadding(14)
        if quote:
            shape.setLeftBorder(2)
            shape.setLeftBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            shape.setLeftBorderBrush(QColor(line))
        else:
            shape.setBackground(QColor("#F4F1EB"))
            for pad in (shape.setTopPadding, shape.setBottomPadding, shape.setRightPadding):
                pad(9)
        cell.setFormat(shape)
        outer, self._cursor, self._fresh = self._cursor, cell.firstCursorPosition(), True
        if code:
            self._begin(_block(bottom=0, line=15))
            self._cursor.insertText(code.replace("\n", "\u2028"), _face(fonts.mono(10.5), INK))
        for one in inner:
            self._block(one, ink=QUIET)
        self._cursor, self._fresh = outer, True

    def _table(self, block: Table) -> None:
        columns = max((sum(cell.columns for cell in row) for row in block.rows), default=0)
        if not columns:
            return
        form = QTextTableFormat()
        form.setBorder(0.75)
        form.setBorderBrush(QColor(LINE))
        form.setBorderCollapse(True)
        form.setCellPadding(5)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setHeaderRowCount(1 if block.rows and all(cell.header for cell in block.rows[0]) else 0)
        form.setBottomMargin(14)
        if block.caption:
            self.leaders.append(self._line(block.caption, _face(fonts.sans(10.5, 600), QUIET), bottom=5, line=15))
        table = self._insert_table(len(block.rows), columns, form)
        for row, cells in enumerate(block.rows):
            at = 0
            for cell in cells:
                while at < columns and table.cellAt(row, at).row() != row:
                    at += 1
                if at >= columns:
                    break
                span = min(cell.columns, columns - at)
                if span > 1 or cell.rows > 1:
                    table.mergeCells(row, at, min(cell.rows, len(block.rows) - row), span)
                cursor = table.cellAt(row, at).firstCursorPosition()
                words = "\u2028".join(
                    "".join(run.text for run in one.runs) for one in cell.blocks if isinstance(one, Paragraph | Heading)
                )
                cursor.insertText(words, _face(fonts.sans(10.5, 600 if cell.header else 400), INK))
                at += span
        self._fresh = True

    def _photo(self, photo: Photo | None, caption: str | None, credit: str | None) -> None:
        """The photo as large as the column, its caption and credit under it."""
        words = (caption or "").strip()
        image = self._image(photo)
        if image is not None:
            self.leaders.append(self._begin(_block(top=4, bottom=6 if words or credit else 14)))
            self._cursor.insertImage(image)
        if not words and not credit:
            return
        self._begin(_block(bottom=15, line=14.5))
        self._cursor.insertText(words, _face(fonts.sans(10.5), QUIET))
        if credit:
            self._cursor.insertText(f"  {credit.strip()}" if words else credit.strip(), _face(fonts.sans(10), FAINT))

    def _image(self, photo: Photo | None) -> QTextImageFormat | None:
        if photo is None or photo.file is None or not Path(photo.file).is_file():
            return None
        reader = QImageReader(photo.file)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isEmpty():
            return None
        room = QSizeF(min(self._page.width(), size.width()), self._page.height() * TALLEST)
        shown = QSizeF(size).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        wanted = (shown * SHARPNESS).toSize()
        if wanted.width() < size.width():
            reader.setScaledSize(QSize(max(1, wanted.width()), max(1, wanted.height())))
        image = reader.read()
        if image.isNull():
            return None
        name = f"photo:{len(self.leaders)}-{photo.url}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(shown.width())
        form.setHeight(shown.height())
        return form

    # --- the cursor

    def _begin(self, form: QTextBlockFormat) -> int:
        """Begin a block; gives its number."""
        if self._fresh:
            self._cursor.setBlockFormat(form)
            self._fresh = False
        else:
            # Out of a list, if the last block stood in one.
            self._cursor.insertBlock(form, QTextCharFormat())
            if (listed := self._cursor.currentList()) is not None:
                listed.remove(self._cursor.block())
        return self._cursor.blockNumber()

    def _insert_table(self, rows: int, columns: int, form: QTextTableFormat) -> QTextTable:
        if not self._fresh:
            self._begin(_block(line=1, bottom=0))
        table = self._cursor.insertTable(rows, columns, form)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        return table

    def _line(self, text: str, face: QTextCharFormat, *, bottom: float, line: float) -> int:
        number = self._begin(_block(bottom=bottom, line=line))
        self._cursor.insertText(text, face)
        return number

    def _runs(self, runs: Sequence[Run], size: float, ink: str, *, weight: int = 400) -> None:
        for run in runs:
            heavy = 700 if Mark.BOLD in run.marks else weight
            font = fonts.serif(size, heavy, Mark.ITALIC in run.marks)
            if Mark.CODE in run.marks:
                font = fonts.mono(size * 0.82)
            face = _face(font, ink)
            if Mark.SUPERSCRIPT in run.marks:
                face.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            if Mark.SUBSCRIPT in run.marks:
                face.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
            face.setFontStrikeOut(Mark.STRIKE in run.marks)
            if run.href:
                face = _link(face, run.href)
            self._cursor.insertText(run.text, face)


def _face(font: QFont, ink: str) -> QTextCharFormat:
    face = QTextCharFormat()
    face.setFont(font)
    face.setForeground(QColor(ink))
    return face


def _link(face: QTextCharFormat, href: str) -> QTextCharFormat:
    """`face` as that of a link, if it leads to the web or to mail: a PDF may lead anywhere."""
    if not href.startswith(("http://", "https://", "mailto:")):
        return face
    face.setAnchor(True)
    face.setAnchorHref(href)
    face.setForeground(QColor(LINK))
    return face


def _block(*, top: float = 0, bottom: float = 0, line: float = 0) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(top)
    form.setBottomMargin(bottom)
    if line:
        form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return form


def _keep_together(document: QTextDocument, leaders: Sequence[int]) -> None:
    """A photo stands on the page of its caption, and a heading on that of its text."""
    height = document.pageSize().height()
    for number in leaders:
        block = document.findBlockByNumber(number)
        after = block.next()
        if after.isValid() and _page_of(document, block, height) != _page_of(document, after, height):
            cursor = QTextCursor(block)
            form = cursor.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(form)


def _page_of(document: QTextDocument, block: QTextBlock, height: float) -> int:
    box = document.documentLayout().blockBoundingRect(block)
    first = block.layout().lineAt(0)
    return int((box.top() + (first.y() + first.height() if first.isValid() else 0) - 1) // height)
