"""Builds a page, block by block: an `Article` and a `Setting` in, a `Page` out.  No HTML reaches Qt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from reader.blocks import Block, Code, Embed, Figure, Heading, ListBlock, Mark, Paragraph, Quote, Rule, Run, Table
from reader.blocks import blocks as blocks_of
from reader.values import Article, Photo
from ui.article import facts
from ui.article.page import Bar, Box, Marker, Page, Picture
from ui.article.pictures import size_of
from ui.article.setting import (
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
from ui.article.tables import write_table
from ui.article.writer import Face, Writer, frame_margins

PHOTO_SCHEME = "photo:"
"""What a photo's character links to, with its index: a click on it is then a click on a link."""

_HEADINGS = {2: (25, 31, 60, 34), 3: (21, 27, 24, 30), 4: (18.5, 26, 20, 26)}
"""Level -> size, height of line, optical size, room above."""
_BULLETS = ("•", "–")


def build_page(document: QTextDocument, article: Article, setting: Setting) -> Page:
    """Fill the empty document with the whole article."""
    page = Page(document, setting)
    frame_margins(page, TOP, BOTTOM)
    builder = _Builder(page, article)
    writer = builder.writer
    writer.cursor.beginEditBlock()
    builder.head()
    builder.body()
    writer.cursor.endEditBlock()
    return page


class _Builder:
    def __init__(self, page: Page, article: Article) -> None:
        self.page, self.article, self.setting = page, article, page.setting
        self.writer = Writer(page)
        self.blocks = blocks_of(article.html)
        self.body_face = Face(page, BODY)
        self.quote_face = Face(page, BODY, "ink2")
        self.caption_face = Face(page, 13, "ink2", family="sans")
        self.credit_face = Face(page, 12, "ink3", family="sans")
        self._photos = {photo.url: number for number, photo in reversed(list(enumerate(article.photos)))}

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

        dek = facts.dek(article, self._first_text())
        if dek:
            face = Face(self.page, 21, "ink2").format()
            write.block(setting.block(bottom=18, line=30), face)
            write.text(dek, face)
        self._byline()
        if article.lead is not None:
            self._photo(article.lead, top=0)
        for audio in article.audio:
            self._linked_box(facts.audio_label(audio), audio.url, "headphones")

    def _byline(self) -> None:
        setting, write = self.setting, self.writer
        name = setting.ink(setting.sans(13, 500))
        quiet = setting.ink(setting.sans(13), "ink3")
        missing = facts.offline_line(self.article)
        write.block(setting.block(bottom=6 if missing else 26, line=20), quiet)
        by = facts.byline(self.article.authors)
        parts = [facts.date_line(self.article), facts.reading_time(self.article.text)]
        if by:
            write.text(by, name)
            write.text("   ·   ", quiet)
        dates = setting.ink(setting.sans(13), "ink3")
        if not missing:
            dates.setToolTip(facts.complete_words())
        write.text("   ·   ".join(part for part in parts if part), dates)
        if missing:
            note = setting.ink(setting.sans(12), "ink3")
            write.block(setting.block(bottom=24, line=18), note)
            write.text(missing, note)

    def _first_text(self) -> str:
        first = next((block for block in self.blocks if isinstance(block, Paragraph)), None)
        return "".join(run.text for run in first.runs) if first else self.article.teaser

    # --- the body -----------------------------------------------------------------------------------------------------

    def body(self) -> None:
        lead_url = self.article.lead.url if self.article.lead else None
        dateline = facts.dateline(self.article)
        for block in self.blocks:
            if isinstance(block, Figure) and block.url == lead_url:
                continue
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

    def block(self, block: Block, indent: float = 0, *, quoted: bool = False, depth: int = 0) -> None:
        """Any block.  `depth`: how many lists it stands in."""
        match block:
            case Paragraph():
                self.paragraph(block, indent, quoted=quoted)
            case Heading():
                self._heading(block, indent)
            case Figure():
                self._figure(block, indent)
            case Quote():
                self._quote(block, indent, depth)
            case ListBlock():
                self._list(block, indent, quoted=quoted, depth=depth)
            case Table():
                figures = write_table(self.writer, block, indent)
                for figure in figures:
                    self._figure(figure, indent)
            case Code():
                self._code(block, indent)
            case Embed():
                label = block.title or facts.translate("article", "Open what is embedded here")
                self._linked_box(label, block.url, "circle-play", indent)
            case Rule():
                self._rule(indent)

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
        self.writer.block(self.setting.block(bottom=bottom, line=self.setting.body_line, indent=indent), face.format())
        self.writer.anchor(block.anchor)
        if dateline:
            self.writer.text(dateline, Face(self.page, BODY, weight=600, tracking=0.2).format())
        self.writer.runs(block.runs, face)

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
        if self.writer.block_number >= first:
            self.page.bars.append(Bar(first, self.writer.block_number, indent))

    def _list(self, block: ListBlock, indent: float, *, quoted: bool, depth: int) -> None:
        inner = indent + ITEM_INDENT
        for number, item in enumerate(block.items, block.start):
            mark = f"{number}." if block.ordered else _BULLETS[min(depth, 1)]
            self.page.markers.append(Marker(self._next_block(), mark, inner))
            for part in item:
                if isinstance(part, Paragraph):
                    self.paragraph(part, inner, quoted=quoted, bottom=ITEM_GAP)
                else:
                    self.block(part, inner, quoted=quoted, depth=depth + 1)
        if depth == 0 and not self.writer.fresh:
            last = self.writer.cursor.blockFormat()
            last.setBottomMargin(max(last.bottomMargin(), self.setting.px(PARAGRAPH_GAP)))
            self.writer.cursor.setBlockFormat(last)

    def _code(self, block: Code, indent: float) -> None:
        face = Face(self.page, 14 / 0.82).format(Mark.CODE)
        shape = self.setting.block(top=34, bottom=38, line=22, indent=indent + BOX_PAD, inset=BOX_PAD)
        # Code runs from left to right whatever the story does.
        shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.page.boxes.append(Box(self._next_block(), self._next_block(), indent, 14))
        self.writer.block(shape, face)
        self.writer.text(block.text.expandtabs(4).strip("\n").replace("\n", "\u2028"), face)

    def _rule(self, indent: float) -> None:
        face = self.setting.ink(self.setting.serif(BODY), "ink3")
        shape = self.setting.block(top=12, bottom=26, line=20, indent=indent)
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.writer.block(shape, face)
        self.writer.text("·   ·   ·", face)

    def _linked_box(self, label: str, url: str, icon: str, indent: float = 0) -> None:
        """A quiet box for what the page cannot show: a film, a sound, a story that is elsewhere."""
        write, setting = self.writer, self.setting
        face = setting.ink(setting.sans(14, 500))
        shape = setting.block(top=34, bottom=36, line=22, indent=indent + BOX_PAD + 28, inset=BOX_PAD)
        self.page.boxes.append(Box(self._next_block(), self._next_block(), indent, 12, icon))
        write.block(shape, face)
        write.link(label, face, url, underline=False)
        site = facts.host(url)
        if site and site not in label:
            write.text("   " + site, setting.ink(setting.sans(12), "ink3"))

    # --- photographs --------------------------------------------------------------------------------------------------

    def _figure(self, figure: Figure, indent: float) -> None:
        """A picture in the text, with the words of the article's own record of it where there is one."""
        number = self._photos.get(figure.url)
        if number is not None:
            self._photo(self.article.photos[number], indent)
            return
        picture = Picture(None, figure.width or 0, figure.height or 0, figure.alt or figure.caption or "", None)
        self._set_figure(picture, figure.caption, figure.credit, indent, figure.href)

    def _photo(self, photo: Photo, indent: float = 0, top: float = 20) -> None:
        number = self._photos.get(photo.url)
        width, height = photo.width or 0, photo.height or 0
        if photo.file and not (width and height):
            size = size_of(photo.file)
            width, height = size.width(), size.height()
        picture = Picture(photo.file, width, height, facts.photo_name(photo), number)
        href = f"{PHOTO_SCHEME}{number}" if number is not None and photo.file else None
        self._set_figure(picture, photo.caption, photo.credit, indent, href, top)

    def _set_figure(
        self,
        picture: Picture,
        caption: str | None,
        credit: str | None,
        indent: float,
        href: str | None,
        top: float = 20,
    ) -> None:
        write, setting = self.writer, self.setting
        words = bool(caption or credit)
        write.block(setting.block(top=top, bottom=0 if words else 24, indent=indent), self.body_face.format())
        write.figure(picture, indent, href)
        if not words:
            return
        write.block(setting.block(top=9, bottom=26, line=20, indent=indent), self.caption_face.format())
        if caption:
            write.text(caption.strip(), self.caption_face.format())
        if credit:
            # Kept together, so that the credit never breaks: it ends the line or has one of its own.
            whole = credit.strip().replace(" ", "\u00a0") if len(credit) <= 60 else credit.strip()
            write.text(("  " if caption else "") + whole, self.credit_face.format())

    def _next_block(self) -> int:
        """The number that the next block will have."""
        return self.writer.block_number + (0 if self.writer.fresh else 1)
