"""What can be said on the command line: each command with its arguments, and which function does it, by name.

"files.edition" is `edition` in `cli_files`: nothing that a command needs is imported to understand it.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from reader.rows import FullText

WRONG_USE = 2
LIMIT, RELATED_LIMIT = 100, 12
COLORS = ("yellow", "green", "blue", "pink")
"""Those of `highlights`, which takes long to load."""
SEARCHES = """\
what a search may say:
  ice core                  both words, in any order; accents and case do not matter
  "ice core"                these words together
  glaci*                    words that begin so
  ice OR snow               one of them
  -storm                    not this; NOT storm says the same
  (ice OR snow) -storm      brackets
  title:  caption:  credit:  author:  note:      only there: caption:harbour, title:(ice OR snow)
  feed:  folder:  tag:  lang:                    only of these: feed:"Sea Post", lang:de
  is:unread  is:read  is:bookmarked  is:offline  is:noted
  has:photo  has:audio  has:tag  has:note  has:highlight
  after:2026-01-31  before:2026-02               a day, month or year
  after:7d  after:yesterday  before:today        7d, 2w, 3m, 1y: so long ago

for example:
  cutline search 'glacier -"ice core" (feed:bay OR tag:science) after:30d'
"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        from reader.cli_rows import printable

        self.exit(WRONG_USE, printable(f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help\n"))


def grammar() -> argparse.ArgumentParser:
    """Commands, their arguments and what they do."""
    parser = _Parser(prog="cutline", description="A desktop news reader. Without a command: opens the window.")
    parser.add_argument("--library", metavar="DIR", help="the library's folder (or set CUTLINE_LIBRARY)")
    parser.add_argument("--sample", action="store_true", help="open the window on the bundled sample edition")
    parser.set_defaults(command=None)
    table = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)

    def command(name: str, does: str, help_text: str) -> argparse.ArgumentParser:
        sub = table.add_parser(name, help=help_text, description=f"{help_text[:1].upper()}{help_text[1:]}.")
        sub.add_argument("--json", action="store_true", help="print one JSON document, and nothing else, on stdout")
        sub.set_defaults(command=does)
        return sub

    sub = command("add", "commands.add", "subscribe to feeds, by their address or their site's, or a local file")
    sub.add_argument("addresses", nargs="+", metavar="ADDRESS")
    sub.add_argument("--folder", dest="into", metavar="NAME", help="put them into this folder")
    sub.add_argument("--no-fetch", action="store_true", help="ask no network; the next refresh brings the articles")
    sub = command("preview", "commands.preview", "show which feeds an address leads to, without subscribing")
    sub.add_argument("address", metavar="ADDRESS")
    sub = command("remove", "feeds.remove", "unsubscribe; articles bookmarked or tagged stay")
    sub.add_argument("feed", metavar="FEED", help="a feed's id or address")
    sub = command("import", "files.import_file", "take in feeds (OPML), or what another reader kept; asks no network")
    sub.add_argument("file", metavar="FILE", type=Path, help="known by what is in it: OPML, JSON, CSV, HTML, zip")
    sub = command("export", "feeds.export_list", "write all subscriptions as an OPML list")
    sub.add_argument("file", metavar="FILE.opml", type=Path, nargs="?")
    sub = command("edition", "files.edition", "write articles to a file: a book, a page, Markdown or JSON Lines")
    sub.add_argument("file", metavar="FILE", type=Path, help="NAME.epub, .html, .md or .jsonl; a folder for Markdown")
    sub.add_argument("ids", nargs="*", metavar="ID", help="these articles; without any choice, the unread of one day")
    sub.add_argument("--all", action="store_true", help="every article; a .jsonl without a choice is the whole library")
    sub.add_argument("--search", metavar="QUERY", help="what this finds: a query, or a saved search's name")
    sub.add_argument("--feed", metavar="FEED", help="of this feed alone (id or address)")
    sub.add_argument("--folder", dest="into", metavar="NAME", help="of the feeds in this folder")
    sub.add_argument("--tag", metavar="T")
    sub.add_argument("--bookmarked", action="store_true")
    sub.add_argument("--unread", action="store_true")
    sub.add_argument("--opened", action="store_true", help="opened in the window")
    sub.add_argument("--offline", action="store_true", help="complete without the network")
    sub.add_argument("--since", metavar="DATE", help="published at or after")
    sub.add_argument("--limit", metavar="N", type=_natural, help="the newest N of them")
    sub.add_argument("--title", metavar="T", help="what the edition is called")
    sub = command("refresh", "commands.refresh", "fetch what is due, text and photos included")
    sub.add_argument("feeds", nargs="*", metavar="FEED", help="these alone (id or address)")
    sub.add_argument("--all", action="store_true", help="every feed, due or not")
    sub.add_argument("--no-pages", action="store_true", help="leave pages and photos for later")
    command(
        "index",
        "commands.index",
        "make what is stored searchable and related, if that was put off; asks no network",
    )
    sub = command("offline", "commands.offline", "fetch every text and photo that is missing, given up or not")
    sub.add_argument("feeds", nargs="*", metavar="FEED", help="of these alone (id or address)")
    sub.add_argument("--folder", dest="into", metavar="NAME", help="of the feeds in this folder")
    sub.add_argument("--days", metavar="N", type=_natural, help="of articles of the last N days")
    sub = command("page", "commands.page", "read the articles' own pages now, for all of their text")
    sub.add_argument("ids", nargs="+", metavar="ID")
    command("feeds", "feeds.feeds_", "list the subscriptions")
    sub = command("feed", "feeds.feed", "show one subscription, or change what you call it and how it is read")
    sub.add_argument("feed", metavar="FEED", help="a feed's id or address")
    sub.add_argument("--title", metavar="T", help='your name for it; "" means its own')
    sub.add_argument("--folder", dest="into", metavar="NAME", help='the folder it is in; "" means none')
    sub.add_argument("--full-text", choices=[rule.value for rule in FullText], help="when pages are read for texts")
    sub.add_argument("--interval", metavar="MINUTES", type=_natural, help="visit it so often; 0 means as learnt")
    sub.add_argument("--keep", metavar="RULE", type=kept, help="all, 90-days, 500-articles, or default: as all feeds")
    sub.add_argument("--notify", action=argparse.BooleanOptionalAction, help="tell its new articles at once")
    sub.add_argument("--login", metavar="USER", help='its user name; the password is asked for; "" forgets both')
    sub = command("settings", "commands.settings", "show or change what is kept, and how much room it may take")
    sub.add_argument("name", nargs="?", metavar="NAME")
    sub.add_argument("value", nargs="?", metavar="VALUE", type=_natural)
    sub = command("list", "commands.list_", "list headlines, newest first")
    sub.add_argument("--feed", metavar="ID", help="of this feed alone (id or address)")
    sub.add_argument("--unread", action="store_true")
    sub.add_argument("--bookmarked", action="store_true")
    sub.add_argument("--opened", action="store_true", help="opened in the window, the latest first")
    sub.add_argument("--tag", metavar="T")
    sub.add_argument("--search", metavar="NAME", help="what this saved search finds")
    sub.add_argument("--since", metavar="DATE", help="published at or after, as 2026-11-23 or 2026-11-23T08:00:00Z")
    sub.add_argument("--limit", metavar="N", type=_natural, default=LIMIT)
    sub = command("show", "commands.show", "show whole articles")
    sub.add_argument("ids", nargs="+", metavar="ID")
    form = sub.add_mutually_exclusive_group()
    form.add_argument("--html", action="store_true", help="the cleaned HTML alone")
    form.add_argument("--text", action="store_true", help="the text alone")
    sub = command("save", "commands.save", "fetch pages now and keep them")
    sub.add_argument("addresses", nargs="+", metavar="URL")
    sub = command("related", "commands.related", "show related stories, best first, and why they are related")
    sub.add_argument("ids", nargs="+", metavar="ID")
    sub.add_argument("--limit", metavar="N", type=_natural, default=RELATED_LIMIT)
    sub.add_argument("--all", action="store_true", help="without the gate, ranked by score")
    sub = command("follow", "searches.follow", "save a search that finds the further course of a story")
    sub.add_argument("id", metavar="ID", type=_natural)
    sub.add_argument("--name", metavar="NAME", help="what to call it")
    for name, does, help_text in (
        ("unrelate", "commands.unrelate", "never show articles beside another again"),
        ("relate", "commands.relate", "let articles stand beside another again, after unrelate"),
    ):
        sub = command(name, does, help_text)
        sub.add_argument("article", metavar="ID", type=_natural)
        sub.add_argument("ids", nargs="+", metavar="OTHER")
    sub = command("search", "commands.search_", "search titles, texts, captions, credits and your notes, best first")
    sub.epilog, sub.formatter_class = SEARCHES, argparse.RawDescriptionHelpFormatter
    sub.add_argument("query", nargs="+", metavar="QUERY", help="see below; in one pair of single quotation marks")
    sub.add_argument("--limit", metavar="N", type=_natural, default=LIMIT)
    sub.add_argument("--newest", action="store_true", help="newest first")
    sub.add_argument("--save", metavar="NAME", help="keep it as a saved search, which fills by itself")
    sub = command("searches", "searches.searches", "list your saved searches, or change one")
    sub.add_argument("name", nargs="?", metavar="NAME", help="this one alone (name or id)")
    sub.add_argument("--rename", metavar="NEW", help="give it another name")
    sub.add_argument("--query", metavar="QUERY", help="look for something else")
    sub.add_argument("--position", metavar="N", type=_natural, help="move it; 1 is the first")
    sub.add_argument("--remove", action="store_true", help="take it away; the articles stay")
    sub = command("rules", "rules.rules", "list your rules for new articles; make, change, try or apply one")
    sub.add_argument("name", nargs="?", metavar="NAME", help="this one alone (name or id)")
    sub.add_argument("--add", metavar="NAME", help="make a rule of this name, with --when and --then")
    sub.add_argument("--when", metavar="CONDITION", action="append", help="as: title contains ferry, feed is not 3")
    sub.add_argument("--any", action="store_true", help="one condition is enough; otherwise all must hold")
    sub.add_argument(
        "--then", metavar="ACTION", action="append", help="mark read, bookmark, tag T, hide, notify, keep offline"
    )
    sub.add_argument("--until", metavar="DATE", help="let it act no longer than this")
    sub.add_argument("--rename", metavar="NEW", help="give it another name")
    sub.add_argument("--position", metavar="N", type=_natural, help="move it; 1 acts first")
    switch = sub.add_mutually_exclusive_group()
    switch.add_argument("--on", action="store_true", help="let it act")
    switch.add_argument("--off", action="store_true", help="let it rest")
    switch.add_argument("--remove", action="store_true", help="take it away; what it did stays done")
    sub.add_argument("--try", action="store_true", dest="attempt", help="show what it finds in the last 30 days")
    sub.add_argument("--apply", action="store_true", help="let it act on the articles that are here already")
    sub.add_argument("--show-hidden", action="store_true", help="bring back all articles that were hidden")
    sub = command("mute", "rules.mute", "hide new articles with these words in title or teaser; or list muted words")
    sub.add_argument("words", nargs="*", metavar="WORD", help="a word, or several in quotes; * for a word's rest")
    sub.add_argument("--until", metavar="DATE", help="mute them no longer than this")
    sub.add_argument("--remove", action="store_true", help="mute them no more")
    for name, does, help_text in (
        ("read", "commands.mark_read", "mark articles read"),
        ("unread", "commands.mark_unread", "mark articles unread"),
        ("bookmark", "commands.bookmark", "bookmark articles; they are kept for good"),
        ("unbookmark", "commands.unbookmark", "take bookmarks away"),
    ):
        command(name, does, help_text).add_argument("ids", nargs="+", metavar="ID")
    for name, does, help_text in (
        ("tag", "commands.tag", "give articles a tag"),
        ("untag", "commands.untag", "take a tag from articles"),
    ):
        sub = command(name, does, help_text)
        sub.add_argument("--tag", action="append", metavar="T", help="the tag's name, where it is a number")
        sub.add_argument("ids", nargs="+", metavar="T ID")
    sub = command("note", "notes.note", "show your note on an article, or write it")
    sub.add_argument("id", metavar="ID", type=_natural)
    sub.add_argument("text", metavar="TEXT", nargs="?", help='the note; "" removes it')
    sub = command("highlight", "notes.highlight", "mark a passage of an article")
    sub.add_argument("id", metavar="ID", type=_natural)
    sub.add_argument("quote", metavar="QUOTE", help="the words, as they stand in its text")
    sub.add_argument("--color", choices=COLORS, default=COLORS[0])
    sub.add_argument("--note", metavar="TEXT", help="what you have to say of it")
    sub = command("unhighlight", "notes.unhighlight", "remove highlights, with the notes on them")
    sub.add_argument("highlights", nargs="+", metavar="HIGHLIGHT", type=_natural, help="its id, as highlights lists it")
    sub = command("highlights", "notes.highlights", "list your notes and highlights, the latest first")
    sub.add_argument("ids", nargs="*", metavar="ID", type=_natural, help="on these articles alone")
    sub = command("versions", "notes.versions", "show what a publisher changed in an article, version by version")
    sub.add_argument("id", metavar="ID", type=_natural)
    sub = command("tags", "tags.tags", "list your tags, or change one")
    sub.add_argument("name", nargs="?", metavar="NAME", help="this one alone")
    sub.add_argument("--rename", metavar="NEW", help="give it another name")
    sub.add_argument("--merge", metavar="OTHER", help="put this other tag in its place")
    sub.add_argument("--color", metavar="COLOUR", help='red, orange, yellow, green, teal, blue, purple, grey; "": none')
    sub.add_argument("--remove", action="store_true", help="take it off all articles; they stay")
    sub = command("tidy", "keeping.tidy", "delete what the rules for keeping articles let go, and shrink the library")
    sub.add_argument("--dry-run", action="store_true", help="only say what would be deleted")
    sub.add_argument("--shrink", action="store_true", help="give room back to the disk, however little it is")
    command("usage", "keeping.usage", "show how much room each feed takes")
    sub = command("backup", "keeping.back_up", "write a verified copy of the library to one file")
    sub.add_argument("file", metavar="FILE", type=Path)
    sub = command("backups", "keeping.backups", "list the copies that are made every day and week, and check them")
    sub.add_argument("--folder", dest="into", metavar="DIR", help='make them there from now on; "" in the library')
    sub.add_argument("--now", action="store_true", help="make one now, due or not")
    sub = command("restore", "keeping.restore", "put a backup in the library's place; the old one is set aside")
    sub.add_argument("file", metavar="FILE", type=Path, help="a backup, or the folder in which a library was set aside")
    sub.add_argument("--dry-run", action="store_true", help="only say what is in it")
    sub = command("move", "keeping.move", "move the whole library to another folder or disk")
    sub.add_argument("to", metavar="DIR", type=Path)
    sub = command("check", "keeping.check", "check that the library is sound")
    sub.add_argument("--repair", action="store_true", help="mend what is wrong; a damaged file is read page by page")
    return parser


def _natural(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text} is below zero")
    return number


def kept(text: str) -> tuple[int | None, int | None]:
    """How much of a feed is kept: days and articles, as `retention.set_rules` takes them."""
    number, _, what = text.partition("-")
    if text in ("all", "default"):
        return (0, 0) if text == "all" else (None, None)
    if not number.isdecimal() or not int(number) or what not in ("days", "articles"):
        raise ValueError(text)
    return (int(number), 0) if what == "days" else (0, int(number))
