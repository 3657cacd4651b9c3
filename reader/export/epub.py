"""An edition as an EPUB 3 book, which every e-reader opens.  https://www.w3.org/TR/epub-33/

    mimetype, META-INF/container.xml
    EPUB/package.opf   what is in the book, and the order in which it is read
    EPUB/nav.xhtml     the contents by feed; toc.ncx says the same to readers of EPUB 2
    EPUB/title.xhtml, section-N.xhtml (a feed's front page), story-N.xhtml, photos/N.jpg

Stories are written one by one as they are read, so that an edition may be larger than memory; what lists them comes
last.  The same edition makes the same bytes.
"""

from __future__ import annotations

import uuid
import zipfile
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.export.edition import Edition, Reads, Section
from reader.export.facts import byline, day, is_rtl, language, stamp, web_address
from reader.export.pictures import KINDS, for_books
from reader.export.prose import plain
from reader.export.story import story
from reader.markup import fold, printable
from reader.values import Article, Photo

_XML = '<?xml version="1.0" encoding="utf-8"?>\n'
_CONTAINER = (
    f'{_XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
_XHTML = "application/xhtml+xml"
_OPS = 'xmlns:epub="http://www.idpf.org/2007/ops"'
_TEASER_CHARS = 240


@dataclass(slots=True)
class _Told:
    """What is remembered of a story once it is written."""

    number: int
    title: str
    teaser: str
    language: str
    rtl: bool

    @property
    def name(self) -> str:
        return f"story-{self.number}.xhtml"


@dataclass(slots=True)
class _Chapter:
    """A feed's stories, and the name of its front page where the book has several stories."""

    feed: str
    page: str | None
    stories: list[_Told] = field(default_factory=list)


def write(file: Path, edition: Edition, read: Reads) -> int:
    """Writes the book to `file`; gives how many stories are in it.  OSError when it cannot be written."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        book = _Book(archive, edition)
        book.begin()
        for section in edition.sections:
            book.add(section, read)
        return book.end()


class _Book:
    """A book under way."""

    def __init__(self, archive: zipfile.ZipFile, edition: Edition) -> None:
        self._archive, self._edition = archive, replace(edition, title=_named(edition.title, "Untitled"))
        self._chapters: list[_Chapter] = []
        self._pictures: dict[str, str | None] = {}
        """By the library's file: where its picture stands in the book."""
        self._cover: str | None = None
        self._single: Article | None = None
        self._identity = uuid.uuid5(uuid.NAMESPACE_URL, f"cutline:{edition.title}:{stamp(edition.made)}")

    def begin(self) -> None:
        # First and not compressed, so that its bytes tell what the file is (OCF, section 4.2.6).
        self._put("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        self._put("META-INF/container.xml", _CONTAINER)
        self._put("EPUB/edition.css", Path(__file__).with_name("edition.css").read_text("utf-8"))

    def add(self, section: Section, read: Reads) -> None:
        """Writes the stories of a feed, and its front page behind them."""
        number = len(self._chapters) + 1
        chapter = _Chapter(_named(section.feed, "Stories"), None if self._edition.single else f"section-{number}.xhtml")
        for article in read(section.ids):
            told = _Told(
                sum(len(before.stories) for before in self._chapters) + len(chapter.stories) + 1,
                _named(article.title, "Untitled"),
                article.teaser[:_TEASER_CHARS],
                language(article),
                is_rtl(article),
            )
            self._put(f"EPUB/{told.name}", self._story(article, told))
            self._identity = uuid.uuid5(self._identity, f"{article.url} {article.title}")
            self._single = article if self._edition.single else None
            chapter.stories.append(told)
        if chapter.stories:
            self._chapters.append(chapter)
            if chapter.page:
                self._put(f"EPUB/{chapter.page}", self._front_page(chapter))

    def end(self) -> int:
        """Writes what lists the stories."""
        self._put("EPUB/title.xhtml", self._title_page())
        self._put("EPUB/nav.xhtml", self._nav())
        self._put("EPUB/toc.ncx", self._ncx())
        self._put("EPUB/package.opf", self._package())
        return len(self._stories)

    @property
    def _stories(self) -> list[_Told]:
        return [told for chapter in self._chapters for told in chapter.stories]

    @property
    def _languages(self) -> list[str]:
        """The languages of the stories, the most frequent first."""
        told = [name for name, _ in Counter(told.language for told in self._stories).most_common() if name != "und"]
        return told or ["und"]

    @property
    def _rtl(self) -> bool:
        return sum(told.rtl for told in self._stories) * 2 > len(self._stories)

    def _put(self, name: str, content: str | bytes, method: int = zipfile.ZIP_DEFLATED) -> None:
        moment = self._edition.made.timetuple()[:6]
        entry = zipfile.ZipInfo(name, moment if moment[0] >= 1980 else (1980, 1, 1, 0, 0, 0))
        entry.compress_type, entry.external_attr = method, 0o644 << 16
        self._archive.writestr(entry, content)

    def _picture(self, photo: Photo) -> str | None:
        """Where a photo's picture stands in the book; each file is written once, however many stories show it."""
        if photo.file is None:
            return None
        if photo.file not in self._pictures:
            found = for_books(photo.file)
            name = None if found is None else f"photos/{len(self._pictures) + 1}{found[1]}"
            self._pictures[photo.file] = name
            if found is not None:
                # Compressed as they are already.
                self._put(f"EPUB/{name}", found[0], zipfile.ZIP_STORED)
        name = self._pictures[photo.file]
        self._cover = self._cover or name
        return name

    # --- pages --------------------------------------------------------------------------------------------------------

    def _page(self, title: str, body: str, *, tag: str, rtl: bool, kind: str) -> str:
        head = f'<meta charset="utf-8"/><title>{plain(title)}</title><link rel="stylesheet" href="edition.css"/>'
        direction = _direction(rtl)
        return (
            f'{_XML}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" {_OPS} lang="{tag}" xml:lang="{tag}" '
            f'dir="{direction}">\n<head>{head}</head>\n<body epub:type="{kind}">\n{body}</body>\n</html>\n'
        )

    def _story(self, article: Article, told: _Told) -> str:
        markup = story(article, self._picture)
        return self._page(told.title, markup, tag=told.language, rtl=told.rtl, kind="bodymatter")

    def _front_page(self, chapter: _Chapter) -> str:
        """A feed's page: its stories and how they begin."""
        items = "".join(
            f'<li lang="{told.language}" xml:lang="{told.language}" dir="{_direction(told.rtl)}">'
            f'<a href="{told.name}">{plain(told.title)}</a><p>{plain(told.teaser)}</p></li>\n'
            for told in chapter.stories
        )
        rtl = sum(told.rtl for told in chapter.stories) * 2 > len(chapter.stories)
        body = f'<h1>{plain(chapter.feed)}</h1>\n<ul class="front">\n{items}</ul>\n'
        return self._page(chapter.feed, body, tag=self._languages[0], rtl=rtl, kind="bodymatter")

    def _title_page(self) -> str:
        edition = self._edition
        count = len(self._stories)
        feeds = ", ".join(plain(chapter.feed) for chapter in self._chapters)
        lines = [feeds, f'<time datetime="{stamp(edition.made)}">{day(edition.made)}</time>']
        if count != 1:
            lines.insert(1, f"{count:,} stories")
        body = f'<section class="masthead">\n<h1>{plain(edition.title)}</h1>\n'
        body += "".join(f"<p>{line}</p>\n" for line in lines if line) + "</section>\n"
        return self._page(edition.title, body, tag=self._languages[0], rtl=self._rtl, kind="frontmatter")

    # --- lists --------------------------------------------------------------------------------------------------------

    def _nav(self) -> str:
        def line(told: _Told) -> str:
            return f'<li><a href="{told.name}">{plain(told.title)}</a></li>\n'

        lines = ['<li><a href="title.xhtml">Title page</a></li>\n']
        for chapter in self._chapters:
            stories = "".join(map(line, chapter.stories))
            if chapter.page is None:
                lines.append(stories)
            else:
                link = f'<a href="{chapter.page}">{plain(chapter.feed)}</a>'
                lines.append(f"<li>{link}\n<ol>\n{stories}</ol></li>\n")
        marks = [("titlepage", "title.xhtml", "Title page")]
        if not self._edition.single:
            marks.append(("toc", "#toc", "Contents"))
        if (first := self._first_page) is not None:
            marks.append(("bodymatter", first, "Start of the stories"))
        landmarks = "".join(f'<li><a epub:type="{kind}" href="{page}">{name}</a></li>' for kind, page, name in marks)
        body = (
            f'<nav epub:type="toc" id="toc" role="doc-toc">\n<h1>Contents</h1>\n<ol>\n{"".join(lines)}</ol>\n</nav>\n'
            f'<nav epub:type="landmarks" hidden="hidden"><ol>{landmarks}</ol></nav>\n'
        )
        return self._page("Contents", body, tag=self._languages[0], rtl=self._rtl, kind="frontmatter")

    @property
    def _first_page(self) -> str | None:
        for chapter in self._chapters:
            return chapter.page or chapter.stories[0].name
        return None

    def _ncx(self) -> str:
        count = 0

        def point(title: str, page: str, inner: str = "") -> str:
            nonlocal count
            count += 1
            return (
                f'<navPoint id="point-{count}"><navLabel><text>{plain(title)}</text></navLabel>'
                f'<content src="{page}"/>{inner}</navPoint>\n'
            )

        points = [point("Title page", "title.xhtml")]
        for chapter in self._chapters:
            stories = "".join(point(told.title, told.name) for told in chapter.stories)
            points.append(stories if chapter.page is None else point(chapter.feed, chapter.page, f"\n{stories}"))
        depth = 1 if self._edition.single else 2
        return (
            f'{_XML}<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head>'
            f'<meta name="dtb:uid" content="{self._identity.urn}"/><meta name="dtb:depth" content="{depth}"/></head>'
            f"<docTitle><text>{plain(self._edition.title)}</text></docTitle>\n<navMap>\n{''.join(points)}</navMap></ncx>\n"
        )

    def _package(self) -> str:
        edition, single = self._edition, self._single
        items = [
            '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
            '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
            '<item id="style" href="edition.css" media-type="text/css"/>',
            f'<item id="title" href="title.xhtml" media-type="{_XHTML}"/>',
        ]
        spine = ['<itemref idref="title"/>', '<itemref idref="nav"/>']
        if edition.single:
            spine.pop()
        for chapter in self._chapters:
            pages = [chapter.page] if chapter.page else []
            for page in [*pages, *(told.name for told in chapter.stories)]:
                name = page.removesuffix(".xhtml")
                items.append(f'<item id="{name}" href="{page}" media-type="{_XHTML}"/>')
                spine.append(f'<itemref idref="{name}"/>')
        for name in filter(None, self._pictures.values()):
            cover = ' properties="cover-image"' if name == self._cover else ""
            kind = KINDS[Path(name).suffix]
            items.append(f'<item id="photo-{Path(name).stem}" href="{name}" media-type="{kind}"{cover}/>')
        names = byline(single) if single else ""
        source = web_address(single.url) if single else None
        modes = ["textual", "visual"] if self._cover else ["textual"]
        facts = [
            f'<dc:identifier id="book">{self._identity.urn}</dc:identifier>',
            f"<dc:title>{plain(edition.title)}</dc:title>",
            *(f"<dc:language>{name}</dc:language>" for name in self._languages),
            f"<dc:creator>{plain(names or (single.feed if single else '') or 'Cutline')}</dc:creator>",
            *(f"<dc:publisher>{plain(chapter.feed)}</dc:publisher>" for chapter in self._chapters if chapter.feed),
            f"<dc:date>{stamp(single.published if single else edition.made)}</dc:date>",
            *([f"<dc:source>{plain(source)}</dc:source>"] if source else []),
            f'<meta property="dcterms:modified">{stamp(edition.made)}</meta>',
            *(f'<meta property="schema:accessMode">{mode}</meta>' for mode in modes),
            '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
            '<meta property="schema:accessibilityFeature">readingOrder</meta>',
            '<meta property="schema:accessibilityHazard">none</meta>',
            *([f'<meta name="cover" content="photo-{Path(self._cover).stem}"/>'] if self._cover else []),
        ]
        direction = _direction(self._rtl)
        new_line = "\n"
        return (
            f'{_XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" '
            f'xml:lang="{self._languages[0]}" dir="{direction}">\n'
            f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{new_line.join(facts)}\n</metadata>\n'
            f"<manifest>\n{new_line.join(items)}\n</manifest>\n"
            f'<spine toc="ncx" page-progression-direction="{direction}">\n{new_line.join(spine)}\n</spine>\n'
            "</package>\n"
        )


def _direction(rtl: bool) -> str:
    return "rtl" if rtl else "ltr"


def _named(title: str, otherwise: str) -> str:
    """A title that can be seen: a book's lists may have no empty lines."""
    return fold(printable(title)) or otherwise
