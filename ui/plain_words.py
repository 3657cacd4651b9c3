"""The English words of an error, or of what the worker does, in; the same in the user's language out.

`reader` says what went wrong in English, on the command line, in the library and to the window alike.  The window knows
these phrases with their gaps, finds the one that was said, and says it in the user's words.  What it does not know
stays as it was said.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_PHRASES = (
    # The network
    QT_TRANSLATE_NOOP("errors", "The network cannot be reached: check this machine's connection."),
    QT_TRANSLATE_NOOP("errors", "{host} cannot be reached: it will be tried again later."),
    QT_TRANSLATE_NOOP("errors", "{host} did not answer in time: it will be tried again later."),
    QT_TRANSLATE_NOOP("errors", "{host} does not answer: it is left alone until the next refresh."),
    QT_TRANSLATE_NOOP("errors", "{host} cut the connection in the middle: it will be tried again later."),
    QT_TRANSLATE_NOOP("errors", "{host} refuses the connection: its server is not running, or the port is wrong."),
    QT_TRANSLATE_NOOP("errors", "{host} cannot agree with us on a secure connection."),
    QT_TRANSLATE_NOOP("errors", "{host} sent an answer that is broken or not HTTP: it will be tried again later."),
    QT_TRANSLATE_NOOP("errors", "{host} sent data whose compression is damaged."),
    QT_TRANSLATE_NOOP("errors", "{host} has no address: check its spelling."),
    QT_TRANSLATE_NOOP("errors", "{host} is not the name of a host: check its spelling."),
    QT_TRANSLATE_NOOP("errors", "{host} is a private address, where a public feed may not lead."),
    QT_TRANSLATE_NOOP("errors", "The address of {host} could not be looked up just now."),
    QT_TRANSLATE_NOOP("errors", "There is no host called {host}: check the spelling, or the site is gone."),
    QT_TRANSLATE_NOOP("errors", "The proxy does not let us through to {host}: check the proxy settings."),
    QT_TRANSLATE_NOOP(
        "errors",
        "The certificate of {host} has expired: the site must renew it, and this machine's clock must be right.",
    ),
    QT_TRANSLATE_NOOP("errors", "The certificate of {host} is signed by nobody but the site itself."),
    QT_TRANSLATE_NOOP("errors", "The certificate of {host} is signed by an authority that this machine does not know."),
    QT_TRANSLATE_NOOP("errors", "The certificate of {host} belongs to another site."),
    QT_TRANSLATE_NOOP("errors", "The certificate of {host} cannot be trusted."),
    # What servers say
    QT_TRANSLATE_NOOP(
        "errors", "{host} says that nothing is new, though it was never asked for changes: try again later."
    ),
    QT_TRANSLATE_NOOP(
        "errors", "{address} says that nothing has changed, but it was never read before. Try again later."
    ),
    QT_TRANSLATE_NOOP("errors", "{host} needs a login: enter the user name and password for this feed."),
    QT_TRANSLATE_NOOP(
        "errors",
        "{host} needs a login of the kind {kind}, which Cutline cannot give: look for another address on the site.",
    ),
    QT_TRANSLATE_NOOP("errors", "{host} does not accept the user name and password of this feed: enter them again."),
    QT_TRANSLATE_NOOP("errors", "{host} asks for payment before it shows this address."),
    QT_TRANSLATE_NOOP(
        "errors",
        "{host} lets only web browsers through (a check for robots): "
        "ask the site to open its feed to news readers, or look for another address of it.",
    ),
    QT_TRANSLATE_NOOP(
        "errors", "{host} refuses to serve news readers (status {status}): a web browser may still get through."
    ),
    QT_TRANSLATE_NOOP("errors", "There is nothing at {address} (status 404): look for its new address on the site."),
    QT_TRANSLATE_NOOP(
        "errors",
        "{address} is gone for good (status 410): unsubscribe, or look for a new address on the site.",
    ),
    QT_TRANSLATE_NOOP("errors", "{host} says it was asked too often (status 429)."),
    QT_TRANSLATE_NOOP("errors", "{host} says it was asked too often (status 429) and asks to wait {wait}."),
    QT_TRANSLATE_NOOP("errors", "{host} has trouble of its own (status {status}): it will be tried again later."),
    QT_TRANSLATE_NOOP(
        "errors",
        "{host} has trouble of its own (status {status}) and asks to wait {wait}: it will be tried again later.",
    ),
    QT_TRANSLATE_NOOP("errors", "{host} points elsewhere without saying where (status {status})."),
    QT_TRANSLATE_NOOP("errors", "{host} gave status {status} in place of an answer."),
    QT_TRANSLATE_NOOP("errors", "{address} points to {target}, which is never followed."),
    QT_TRANSLATE_NOOP("errors", "{address} points on and on to other addresses, in a circle it seems."),
    # Addresses
    QT_TRANSLATE_NOOP("errors", "No address was given."),
    QT_TRANSLATE_NOOP("errors", "{address} is not an address: check its spelling."),
    QT_TRANSLATE_NOOP("errors", "{address} is not an address that can be fetched: check its spelling."),
    QT_TRANSLATE_NOOP("errors", "{address} cannot be fetched: only http, https and file addresses can."),
    QT_TRANSLATE_NOOP("errors", "{address} names no host: check its spelling."),
    QT_TRANSLATE_NOOP("errors", "{address} lies on this machine, outside the folder of its feed."),
    QT_TRANSLATE_NOOP("errors", "{address} is left for later: much that its feed links to does not answer."),
    QT_TRANSLATE_NOOP("errors", "{address} is larger than {number} MB, which is the limit."),
    # Feeds and pages
    QT_TRANSLATE_NOOP("errors", "{address} is empty."),
    QT_TRANSLATE_NOOP("errors", "{address} is empty: there is no feed in it at present."),
    QT_TRANSLATE_NOOP("errors", "{address} is not a feed."),
    QT_TRANSLATE_NOOP("errors", "{address} is not a feed: it is neither XML nor JSON."),
    QT_TRANSLATE_NOOP("errors", "{address} is XML, but not a feed."),
    QT_TRANSLATE_NOOP("errors", "{address} is JSON, but not a feed."),
    QT_TRANSLATE_NOOP("errors", "{address} is broken JSON: the site must mend its feed."),
    QT_TRANSLATE_NOOP("errors", "{address} is a feed too broken to be read."),
    QT_TRANSLATE_NOOP("errors", "{address} holds more tags than Cutline will read: the feed may be damaged."),
    QT_TRANSLATE_NOOP("errors", "{address} holds more brackets than Cutline will read: the feed may be damaged."),
    QT_TRANSLATE_NOOP("errors", "{address} is a web page, not a feed."),
    QT_TRANSLATE_NOOP("errors", "{address} is a web page, not a feed; it offers one."),
    QT_TRANSLATE_NOOP("errors", "{address} is a web page, not a feed; it offers {number}."),
    QT_TRANSLATE_NOOP("errors", "The page at {address} is empty."),
    QT_TRANSLATE_NOOP("errors", "{address} is not a web page ({kind})."),
    QT_TRANSLATE_NOOP("errors", "{address} could not be read: it takes too much time or memory. It may be damaged."),
    QT_TRANSLATE_NOOP("errors", "The page {address} could not be read: it takes too much time or memory."),
    QT_TRANSLATE_NOOP("errors", "The text of {address} could not be cleaned: it takes too much time or memory."),
    QT_TRANSLATE_NOOP("errors", "It could not be read: it takes too much time or memory."),
    QT_TRANSLATE_NOOP("errors", "Some articles could not be read again: it takes too much time or memory."),
    QT_TRANSLATE_NOOP("errors", "{address} shows no article but a {kind} page, so there is nothing to keep."),
    # Files
    QT_TRANSLATE_NOOP("errors", "There is no file {file}."),
    QT_TRANSLATE_NOOP("errors", "The file {file} cannot be read."),
    QT_TRANSLATE_NOOP("errors", "{file} is a folder, not a file."),
    QT_TRANSLATE_NOOP("errors", "{file} cannot be read: {why}. Check the name and try again."),
    QT_TRANSLATE_NOOP("errors", "{file} cannot be written: {why}. Choose another place."),
    QT_TRANSLATE_NOOP("errors", "{file}: {why}. Make room."),
    QT_TRANSLATE_NOOP("errors", "{file}: {why}. See that the folder is there and may be written."),
    QT_TRANSLATE_NOOP("errors", "The picture {file} cannot be written: {why}. Make room, or see who may write there."),
    QT_TRANSLATE_NOOP(
        "errors",
        "{file} says no form that Cutline writes: end it with .epub, .html, .md or .jsonl, or name a folder.",
    ),
    QT_TRANSLATE_NOOP(
        "errors", "{file} can hold one story, and these are {number}. Name a folder for them, such as {folder}."
    ),
    QT_TRANSLATE_NOOP("errors", "There is no article to write: nothing in the library answers to what was asked."),
    QT_TRANSLATE_NOOP(
        "errors", "This file is not an OPML list of feeds: export one from your other reader and try again."
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "This file is nothing that Cutline can import. It takes lists of feeds (OPML), starred items (JSON), saved "
        "pages (CSV, HTML or JSON), bookmarks (HTML), and what Cutline itself has exported (JSON Lines).",
    ),
    QT_TRANSLATE_NOOP("errors", "The list is damaged at this place; what stands before it was taken."),
    QT_TRANSLATE_NOOP("errors", "The table is damaged near line {number}; what stands before it was taken."),
    QT_TRANSLATE_NOOP("errors", "The file is broken off or damaged at this place; what stands before it was taken."),
    QT_TRANSLATE_NOOP("errors", "The file holds a single entry of more than {number} signs, and cannot be read."),
    QT_TRANSLATE_NOOP("errors", "This file was written by a newer Cutline. Install the newest Cutline to read it."),
    QT_TRANSLATE_NOOP("errors", "The list is larger than {number} MB. Export it without its pictures."),
    QT_TRANSLATE_NOOP("errors", "The list of feeds is larger than {number} MB, and no such list is."),
    QT_TRANSLATE_NOOP("errors", "The zip file is damaged or locked by a password. Unpack it and import what is in it."),
    # The library
    QT_TRANSLATE_NOOP(
        "errors",
        "The library in {folder} was busy for {number} seconds, so nothing was changed. Try again in a moment.",
    ),
    QT_TRANSLATE_NOOP(
        "errors", "The library in {folder} may not be written. Give yourself the right to change its files."
    ),
    QT_TRANSLATE_NOOP(
        "errors", "The disk with the library in {folder} is full, so nothing was changed. Make room and try again."
    ),
    QT_TRANSLATE_NOOP(
        "errors", "The folder {folder} may not be written, and so its library cannot be opened. Copy it elsewhere."
    ),
    QT_TRANSLATE_NOOP(
        "errors", "The library in {folder} cannot be opened. See that {file} there is a file you may read and write."
    ),
    QT_TRANSLATE_NOOP(
        "errors", "The disk with the library in {folder} failed to read or write. See that the disk is sound."
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The library in {folder} is damaged. Bring back what can be read with: cutline check --repair",
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The library in {folder} is damaged, and was not copied. "
        "Bring back what can be read with: cutline check --repair",
    ),
    QT_TRANSLATE_NOOP("errors", "The library in {folder} is damaged in more than its indexes."),
    QT_TRANSLATE_NOOP("errors", "The library in {folder} is closed."),
    QT_TRANSLATE_NOOP("errors", "The library in {folder} is open. Close Cutline first, then {what}."),
    QT_TRANSLATE_NOOP("errors", "The library in {folder} was not moved. {why}"),
    QT_TRANSLATE_NOOP("errors", "The library in {folder} cannot be made whole: {why}"),
    QT_TRANSLATE_NOOP(
        "errors", "The library in {folder} was written by a newer Cutline. Install the newest Cutline to open it."
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The library was moved to {folder}, and is not there. Plug in the disk that it is on, or say where it is.",
    ),
    QT_TRANSLATE_NOOP(
        "errors", "{file} is a database, but not a library of Cutline. Choose another folder for the library."
    ),
    QT_TRANSLATE_NOOP("errors", "{folder} is not a folder. Choose another place for the library."),
    QT_TRANSLATE_NOOP("errors", "The folder {folder} cannot be made: {why}. Choose another place for the library."),
    QT_TRANSLATE_NOOP(
        "errors", "Nothing can be read of {file}, and there is no copy of it. To begin anew, move its folder away."
    ),
    QT_TRANSLATE_NOOP("errors", "The folder {folder} may not be read. Give yourself the right to it."),
    QT_TRANSLATE_NOOP("errors", "What was typed is not all text, so nothing was changed. Type it again, in UTF-8."),
    QT_TRANSLATE_NOOP("errors", "There is no library in {folder}."),
    QT_TRANSLATE_NOOP("errors", "There is no library in {folder}. Choose another folder, or a backup."),
    QT_TRANSLATE_NOOP("errors", "The library in {file} is damaged. Choose another backup."),
    QT_TRANSLATE_NOOP("errors", "{file} is not a whole backup of Cutline. Choose another one."),
    QT_TRANSLATE_NOOP("errors", "{file} was written by a newer Cutline. Install the newest Cutline to restore it."),
    QT_TRANSLATE_NOOP("errors", "{folder} and {other} lie within one another. Choose a folder elsewhere."),
    QT_TRANSLATE_NOOP("errors", "{folder} is not an empty folder. Choose another one, or a new name in it."),
    # Repairing it
    QT_TRANSLATE_NOOP("errors", "Reading what is whole of the damaged library"),
    QT_TRANSLATE_NOOP("errors", "Putting it in order"),
    QT_TRANSLATE_NOOP("errors", "What was wrong is mended."),
    QT_TRANSLATE_NOOP("errors", "The library was damaged."),
    QT_TRANSLATE_NOOP("errors", "{number} articles could be read from it."),
    QT_TRANSLATE_NOOP(
        "errors",
        "{number} articles could be read from it, and {more} were brought back from the copy of {time}.",
    ),
    QT_TRANSLATE_NOOP("errors", "{number} are lost."),
    QT_TRANSLATE_NOOP("errors", "{feeds} feeds and {bookmarks} bookmarks are here."),
    QT_TRANSLATE_NOOP("errors", "The damaged file is kept in {folder}."),
    # Searching
    QT_TRANSLATE_NOOP("errors", "There is nothing to look for. Type a word, a name or a phrase."),
    QT_TRANSLATE_NOOP("errors", "The search has more than {number} words. Use fewer."),
    QT_TRANSLATE_NOOP("errors", "Brackets are nested more than {number} deep. Use fewer."),
    QT_TRANSLATE_NOOP("errors", "Put a word right after “{word}”, as in {example}"),
    QT_TRANSLATE_NOOP("errors", "“{word}” is no date. Write it as in {example}"),
    QT_TRANSLATE_NOOP("errors", "“{word}” is unknown. There are {known}."),
    QT_TRANSLATE_NOOP("errors", "A saved search needs a name."),
    QT_TRANSLATE_NOOP("errors", "There is a saved search {name} already. Choose another name."),
    QT_TRANSLATE_NOOP("errors", "This saved search is no longer there."),
    # Rules and tags
    QT_TRANSLATE_NOOP("errors", "A rule needs a name."),
    QT_TRANSLATE_NOOP("errors", "The rule {name} has no condition: say when it is to act."),
    QT_TRANSLATE_NOOP("errors", "The rule {name} does nothing: say what is to be done then."),
    QT_TRANSLATE_NOOP("errors", "There is a rule {name} already. Choose another name."),
    QT_TRANSLATE_NOOP("errors", "This rule is no longer there."),
    QT_TRANSLATE_NOOP("errors", "“{verb}” cannot be asked of the {field}."),
    QT_TRANSLATE_NOOP("errors", "A condition on the {field} has nothing to look for."),
    QT_TRANSLATE_NOOP("errors", "The pattern is longer than {number} characters."),
    QT_TRANSLATE_NOOP("errors", "The pattern {pattern} has a mistake: {why}."),
    QT_TRANSLATE_NOOP("errors", "The pattern {pattern} uses “(?…”, which a rule cannot do."),
    QT_TRANSLATE_NOOP("errors", "The pattern {pattern} refers back to itself, which a rule cannot do."),
    QT_TRANSLATE_NOOP(
        "errors", "The pattern {pattern} repeats what repeats or varies itself, which could take for ever."
    ),
    QT_TRANSLATE_NOOP(
        "errors",
        "The pattern {pattern} could take too long. "
        "Let at most two parts of it repeat without an end, or write \\d++ for \\d+.",
    ),
    QT_TRANSLATE_NOOP("errors", "A tag needs a name."),
    QT_TRANSLATE_NOOP("errors", "There is a tag {name} already. Merge the two, or choose another name."),
    QT_TRANSLATE_NOOP("errors", "{name} cannot be merged into itself. Name two tags."),
    QT_TRANSLATE_NOOP("errors", "A feed is visited every {number} minutes at most."),
    # The end of a job
    QT_TRANSLATE_NOOP("errors", "Cutline has stopped because of a fault of its own."),
    QT_TRANSLATE_NOOP("errors", "It is written down in {file}; please report it."),
)
PHRASES = tuple(map(str, _PHRASES))

_NUMBERS = {"number", "more", "feeds", "bookmarks", "status"}
_GAP = re.compile(r"\{(\w+)\}")
_SENTENCES = re.compile(r"(?<=[.)]) (?=[A-Z\d])")
_WAIT = re.compile(r"(\d+) (day|hour|minute|second)s?")


def in_words(text: str) -> str:
    """`text` in the user's language, whole or sentence by sentence, as far as it is known."""
    if QCoreApplication.translate("errors", PHRASES[0]) == PHRASES[0]:
        return text
    if (whole := _said(text)) is not None:
        return whole
    return " ".join(_said(sentence) or sentence for sentence in _SENTENCES.split(text))


def _said(text: str) -> str | None:
    for pattern, phrase in _patterns():
        if found := pattern.fullmatch(text):
            gaps = found.groupdict()
            if "wait" in gaps:
                gaps["wait"] = _span(gaps["wait"])
            return QCoreApplication.translate("errors", phrase).format(**gaps)
    return None


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """Those with the most words of their own first: another one may have a gap where this one has words."""
    ordered = sorted(PHRASES, key=lambda phrase: len(_GAP.sub("", phrase)), reverse=True)
    return [(re.compile(pattern_of(phrase), re.DOTALL), phrase) for phrase in ordered]


def pattern_of(phrase: str) -> str:
    """What finds a phrase whatever is in its gaps."""
    words = _GAP.split(phrase)
    return "".join(_gap(part) if number % 2 else re.escape(part) for number, part in enumerate(words))


def _gap(name: str) -> str:
    return f"(?P<{name}>[\\d.,]+)" if name in _NUMBERS else f"(?P<{name}>.+?)"


def _span(text: str) -> str:
    """A time as the core says it: "3 hours"."""
    found = _WAIT.fullmatch(text)
    if found is None:
        return text
    number = int(found.group(1))
    match found.group(2):
        case "day":
            return translate("errors", "%n days", "", number)
        case "hour":
            return translate("errors", "%n hours", "", number)
        case "minute":
            return translate("errors", "%n minutes", "", number)
        case _:
            return translate("errors", "%n seconds", "", number)


translate = QCoreApplication.translate
