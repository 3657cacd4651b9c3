"""Builds a page, block by block: an `Article` and a `Setting` in, a `Page` out.  No HTML reaches Qt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QTextDocument

from reader.blocks import Block, Code, Details, Embed, Figure, Heading, ListBlock, Paragraph, Quote, Rule, Run, Table
from reader.blocks import blocks as blocks_of
from reader.values import Article
from ui.article import facts, sheets
from ui.article.arrange import Gallery, arranged, words_of
from ui.article.beside import VERSIONS, Beside
from ui.article.foot import write_foot
from ui.article.hyphens import divider
from ui.article.page import FOLDED, OPENED, Bar, Box, Marker, Page
from ui.article.plates import Plates
from ui.article.setting import (
    BLEED,
    BODY,
    BOTTOM,
    BOX_PAD,
    ITEM_GAP,
    ITEM_INDENT,
    PARAGRAPH_GAP,
    QUOTE_INDENT,
    TOP,
    Setting,
)
from ui.article.tables import figures_of, fitting_size, write_table
from ui.article.writer import Face, Writer, frame_margins

_HEADINGS = {2: (25, 31, 60, 34), 3: (21, 27, 24, 30), 4: (18.5, 26, 20, 26)}
"""Level -> size, height of line, optical size, room above."""
_BULLETS = ("•", "–")
_DOT = "   ·   "
_GAP = "      "
"""Without a dot, which would end the line where what follows has the next one."""
_FIRST = 5
"""So many paragraphs may begin with what the dek says."""


DETAILS_SCHEME = "details:"
"""What a summary links to, with the number of what it opens and folds."""


def blank_document(setting: Setting) -> QTextDocument:
    """An empty document as wide as the column, and what may reach beyond it."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(setting.serif(BODY))
    document.setTextWidth(setting.column + 2 * BLEED)
    return document


def build_page(
    document: QTextDocument,
    article: Article,
    setting: Setting,
    turned: frozenset[int] = frozenset(),
    beside: Beside | None = None,
) -> Page:
    """Fill the empty document with the whole article.  `turned`: numbers of what was opened, or folded, by hand."""
    beside = beside or Beside()
    page = Page(document, setting)
    frame_margins(page, TOP, BOTTOM)
    builder = _Builder(page, article, turned, beside.versions)
    writer = builder.writer
    writer.cursor.beginEditBlock()
    builder.head()
    page.body = writer.cursor.position()
    builder.body()
    write_foot(writer, beside)
    writer.cursor.endEditBlock()
    return page


class _Builder:
    def __init__(self, page: Page, article: Article, turned: frozenset[int], versions: int) -> None:
        self.page, self.article, self.setting = page, article, page.setting
        self._versions = versions
        self.writer = Writer(page)
        self.blocks = arranged(blocks_of(article.html), article)
        self.body_face = Face(page, BODY)
        self.quote_face = Face(page, BODY, "ink2")
        self.plates = Plates(self.writer, article)
        self._turned, self._folds = turned, 0
        self._divided = str if page.setting.lines == "ragged" else divider(article.language)

    # --- the head -----------------------------------------------------------------------------------------------------

    def head(self) -> None:
        """Kicker, headline, dek, byline, lead photo, sound."""
        article, write, setting = self.article, self.writer, self.setting
        kicker = setting.ink(setting.sans(12, 600), "accent", tracking=0.6, caps=True)
        write.block(setting.block(bottom=12, line=18), kicker)
        write.text(article.feed, kicker)
        if article.section and article.section.casefold() != article.feed.casefold():
            section = setting.ink(setting.sans(12, 500), "ink3", tracking=0.6, caps=True)
            write.text("   " + article.section, section)

        size, line = (40, 46) if len(article.title) <= 110 else (33, 39)
        write.heading(
            setting.block(bottom=14, line=line), Face(self.page, size, weight=700, optical=60, tracking=-0.5), 1
        )
        write.text(article.title, Face(self.page, size, weight=700, optical=60, tracking=-0.5).format())

        dek = facts.dek(article, *self._first_texts())
        if dek:
            face = Face(self.page, 21, "ink2").format()
            write.block(setting.block(bottom=18, line=30), face)
            write.text(dek, face)
        self._byline()
        if article.lead is not None:
            self.plates.photo(article.lead, top=0)
        for audio in article.audio:
            self._linked_box(facts.audio_label(audio), audio.url, "headphones")

    def _byline(self) -> None:
        setting, write = self.setting, self.writer
        name = setting.ink(setting.sans(13, 500))
        quiet = setting.ink(setting.sans(13), "ink3")
        missing = facts.offline_line(self.article)
        write.block(setting.block(bottom=6 if missing else 26, line=20), quiet)
        # Among letters that run from right to left, the story's or the window's, each fact keeps its own direction.
        apart = "\u2068{}\u2069".format if setting.rtl or QGuiApplication.isRightToLeft() else str
        by = facts.byline(self.article.authors)
        parts = (facts.date_line(self.article), facts.reading_time(self.article.text))
        rest = _DOT.join(apart(part).replace(" ", "\u00a0") for part in parts if part)
        earlier = facts.versions_line(self.article, self._versions).replace(" ", "\u00a0")
        if by:
            whole = QFontMetricsF(setting.sans(13, 500)).horizontalAdvance(by + _DOT + rest + _GAP + earlier)
            write.text(apart(by), name)
            write.text(_DOT if whole < setting.column else "\u2028", quiet)
        dates = setting.ink(setting.sans(13), "ink3")
        if not missing:
            dates.setToolTip(facts.complete_words())
        write.text(rest, dates)
        if earlier:
            write.text(_GAP, quiet)
            write.link(apart(earlier), setting.ink(setting.sans(13)), VERSIONS)
        if missing:
            note = setting.ink(setting.sans(12), "ink3")
            write.block(setting.block(bottom=24, line=18), note)
            write.text(missing, note)

    def _first_texts(self) -> list[str]:
        first = [words_of(block.runs) for block in self.blocks[:_FIRST] if isinstance(block, Paragraph)]
        return first or [self.article.teaser]

    # --- the body -----------------------------------------------------------------------------------------------------

    def body(self) -> None:
        dateline = facts.dateline(self.article)
        for block in self.blocks:
            if dateline and isinstance(block, Paragraph):
                self.paragraph(block, dateline=dateline)
                dateline = ""
            else:
                self.block(block)
        if not self.blocks:
            self._teaser(dateline)

    def _teaser(self, dateline: str) -> None:
        """All there is of a story whose page has not been fetched."""
        if self.article.teaser:
            self.paragraph(Paragraph((Run(self.article.teaser),)), dateline=dateline)
        if self.article.url:
            site = facts.host(self.article.url) or self.article.url
            label = facts.translate("article", "Read the whole story at {site}").format(site=site)
            self._linked_box(label, self.article.url, "external-link")

    def block(self, block: Block | Gallery, indent: float = 0, *, quoted: bool = False, depth: int = 0) -> None:
        """Any block.  `depth`: how many lists it stands in."""
        match block:
            case Paragraph():
                self.paragraph(block, indent, quoted=quoted)
            case Heading():
                self._heading(block, indent)
            case Figure():
                self.plates.figure(block, indent)
            case Gallery():
                self.plates.gallery(block)
            case Quote():
                self._quote(block, indent, depth)
            case ListBlock():
                self._list(block, indent, quoted=quoted, depth=depth)
            case Table():
                self._table(block, indent)
            case Code():
                self._code(block, indent)
            case Embed():
                label = block.title or facts.translate("article", "Open what is embedded here")
                self._linked_box(label, block.url, "circle-play", indent)
            case Rule():
                self._rule(indent)
            case Details():
                self._details(block, indent, quoted=quoted, depth=depth)

    def paragraph(
        self,
        block: Paragraph,
        indent: float = 0,
        *,
        quoted: bool = False,
        dateline: str = "",
        bottom: float = PARAGRAPH_GAP,
    ) -> None:
        face = self.quote_face if quoted else self.body_face
        shape = self.setting.block(bottom=bottom, line=self.setting.body_line, indent=indent)
        if self.setting.lines == "justified":
            shape.setAlignment(Qt.AlignmentFlag.AlignJustify)
        self.writer.block(shape, face.format())
        self.writer.anchor(block.anchor)
        if dateline:
            self.writer.text(dateline, Face(self.page, BODY, weight=600, tracking=0.2).format())
        self.writer.runs(block.runs, face, self._divided)

    def _heading(self, block: Heading, indent: float) -> None:
        if block.level in _HEADINGS:
            size, line, optical, top = _HEADINGS[block.level]
            face = Face(self.page, size, weight=700, optical=optical, tracking=-0.1)
        else:
            size, line, top = 13, 20, 26
            face = Face(self.page, size, "ink2", weight=600, family="sans")
        self.writer.heading(self.setting.block(top=top, bottom=8, line=line, indent=indent), face, block.level)
        self.writer.anchor(block.anchor)
        self.writer.runs(block.runs, face)

    def _quote(self, block: Quote, indent: float, depth: int) -> None:
        first = self._next_block()
        for inner in block.blocks:
            self.block(inner, indent + QUOTE_INDENT, quoted=True, depth=depth)
        # The block that a table leaves behind it belongs to what follows.
        last = self.writer.block_number - self.writer.fresh
        if last >= first:
            self.page.bars.append(Bar(first, last, indent))

    def _list(self, block: ListBlock, indent: float, *, quoted: bool, depth: int) -> None:
        inner = indent + ITEM_INDENT
        for number, item in enumerate(block.items, block.start):
            mark = f"{number}." if block.ordered else _BULLETS[min(depth, 1)]
            for part in item:
                if isinstance(part, Paragraph):
                    if mark:
                        self.page.markers.append(Marker(self._next_block(), mark, inner))
                        mark = ""
                    self.paragraph(part, inner, quoted=quoted, bottom=ITEM_GAP)
                else:
                    self.block(part, inner, quoted=quoted, depth=depth + 1)
        if depth == 0 and not self.writer.fresh:
            last = self.writer.cursor.blockFormat()
            last.setBottomMargin(max(last.bottomMargin(), self.setting.px(PARAGRAPH_GAP)))
            self.writer.cursor.setBlockFormat(last)

    def _details(self, block: Details, indent: float, *, quoted: bool, depth: int) -> None:
        """A summary that opens and folds what stands behind it."""
        number = self._folds
        shown = block.open != (number in self._turned)
        self._folds += 1 if shown else 1 + _folds_in(block.blocks)
        inner = indent + ITEM_INDENT
        self.page.markers.append(Marker(self._next_block(), OPENED if shown else FOLDED, inner))
        face = Face(self.page, BODY, weight=600)
        shape = self.setting.block(bottom=PARAGRAPH_GAP, line=self.setting.body_line, indent=inner)
        self.writer.block(shape, face.format())
        self.writer.link(words_of(block.summary), face.format(), f"{DETAILS_SCHEME}{number}", underline=False)
        for part in block.blocks if shown else ():
            self.block(part, inner, quoted=quoted, depth=depth)

    def _code(self, block: Code, indent: float) -> None:
        zoom = self.setting.zoom
        room = self.setting.column / zoom - indent - 2 * BOX_PAD
        size = sheets.code_size(block, room, zoom)
        if size is None:
            self._sheet(block, indent)
            return
        # Two pieces of code that follow each other are two.
        top = 50 if self.page.boxes and self.page.boxes[-1].last == self.writer.block_number else 34
        line = sheets.CODE_LINE * size / sheets.CODE
        shape = self.setting.block(top=top, bottom=38, line=line, indent=indent + BOX_PAD, inset=BOX_PAD)
        # Code runs from left to right whatever the story does.
        shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.page.boxes.append(Box(self._next_block(), self._next_block(), indent, 14))
        self.writer.block(shape, sheets.code_face(self.page, size))
        sheets.write_code(self.writer, block, size)

    def _table(self, block: Table, indent: float) -> None:
        size = fitting_size(block, self.setting.column / self.setting.zoom - indent)
        if size is None:
            self._sheet(block, indent)
        else:
            write_table(self.writer, block, indent, size)
        for figure in figures_of(block):
            self.plates.figure(figure, indent)

    def _sheet(self, block: Table | Code, indent: float) -> None:
        """What is wider than the column: scrolled in its place, or opened in a card of its own."""
        write, setting = self.writer, self.setting
        if isinstance(block, Table) and block.caption:
            caption = Face(self.page, 13, "ink2", weight=600, family="sans").format()
            write.block(setting.block(top=8, bottom=6, line=20, indent=indent), caption)
            write.text(block.caption, caption)
        write.block(setting.block(top=8, bottom=24, indent=indent), self.body_face.format())
        start = write.cursor.position()
        made = sheets.sheet(block, setting, start, indent)
        face = sheets.sheet_format(made, len(self.page.sheets), setting)
        face.setAnchor(True)
        face.setAnchorHref(f"{sheets.SHEET_SCHEME}{len(self.page.sheets)}")
        self.page.sheets.append(made)
        write.text("\ufffc", face)
        write.stop(face.anchorHref(), start)

    def _rule(self, indent: float) -> None:
        face = self.setting.ink(self.setting.serif(BODY), "ink3")
        shape = self.setting.block(top=12, bottom=26, line=20, indent=indent)
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.writer.block(shape, face)
        self.writer.text("·   ·   ·", face)

    def _linked_box(self, label: str, url: str, icon: str, indent: float = 0) -> None:
        """A quiet poster for what the page cannot show: a film, a sound, a story that is elsewhere."""
        write, setting = self.writer, self.setting
        face = setting.ink(setting.sans(15, 500))
        shape = setting.block(top=36, bottom=40, line=22, indent=indent + BOX_PAD + 42, inset=BOX_PAD)
        self.page.boxes.append(Box(self._next_block(), self._next_block(), indent, 14, icon))
        write.block(shape, face)
        write.link(label, face, url, underline=False)
        site = facts.host(url)
        if site and site not in label:
            write.text("\u2028" + site, setting.ink(setting.sans(12.5), "ink3"))

    def _next_block(self) -> int:
        """The number that the next block will have."""
        return self.writer.block_number + (0 if self.writer.fresh else 1)


def _folds_in(blocks: tuple[Block, ...]) -> int:
    """How many summaries stand in these blocks, whether they are shown or not."""
    count = 0
    for block in blocks:
        match block:
            case Details(blocks=inner):
                count += 1 + _folds_in(inner)
            case Quote(blocks=inner):
                count += _folds_in(inner)
            case ListBlock(items=items):
                count += sum(map(_folds_in, items))
    return count
