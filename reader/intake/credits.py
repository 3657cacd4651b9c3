"""A caption as written -> (caption, credit), by the house styles of many countries.

What tells a credit: a label ("Photo:", "Foto:", "©", "Photograph by"), an agency's name, a slash between names
("Kayhan Ozer/Pool Photo via AP"), and its place: in brackets, behind the last full stop, or in a line of its own.  Two
of these are wanted before words are taken out of a caption, for a caption that swallows a credit is better than one
that lost its end.
"""

from __future__ import annotations

import re

from reader.markup import fold, printable

_LABEL_WORDS = (
    r"photo(?:s|graph|graphs|graphy|grapher|graphe|graphie|graphies)?|foto(?:s|graf|grafie|grafía|grafia|grafo|grafi|"
    r"reporter)?|fotó|"
    r"fotky|fotoğraf(?:lar)?|zdjęcie|zdj|fot|фото(?:графия|графии)?|снимка|снимок|φωτο(?:γραφία)?|foto ?nuotr|nuotr|"
    r"kuva|bild(?:er)?|"
    r"bildquelle|bildnachweis|bildrechte|isithombe|dok|image|images|imagen|imágenes|imagem|immagine|immagini|picture|"
    r"pictures|pic|pics|credit|credits|"
    r"crédit|crédits|crédito|créditos|credito|crediti|kredit|copyright|source|sources|fonte|fuente|quelle|kilde|"
    r"källa|bron|beeld|kép|"
    r"forrás|źródło|zdroj|izvor|kaynak|courtesy|illustration|illustrazione|ilustración|grafik|graphic|gráfico|video|"
    r"still|screenshot|archivfoto|symbolbild|symbolfoto|archivbild|photo ?credit|photo ?credits|image ?credits?|"
    r"picture ?credits?|"
    r"crédits? ?(?:photos?|images?)|crédito ?(?:da )?(?:foto|imagem)|photo ?source|image ?source|img ?source|"
    r"撮影|写真|写真提供|提供|图片来源|图|图源|来源|摄|照片|사진|출처|صورة|تصوير|مصدر الصورة|"
    r"عکس|צילום|תמונה|ภาพ|ảnh|foto oleh|रेफोटो|फोटो"
)
_LABEL = re.compile(
    rf"^\s*(?:©|\(c\)|&copy;|(?:{_LABEL_WORDS})\s*[:：]|dok\.|copyright\b(?:\s+(?:of|by))?\s*[:：©]?|"
    rf"(?:{_LABEL_WORDS})\s*(?:/|\||-|–|—)\s*(?=[^\s])|"
    r"(?:photos?|photograph(?:s|ed|y)?|pictures?|images?|illustrations?|video|graphic|credits?|courtesy)\s+(?:by|of|"
    r"from|courtesy(?: of)?|via|credit)\b:?|"
    r"(?:foto|bild|fotos|fotografie|beeld|kuva)\s+(?:von|van|av|af|de|di|do|da|by|oleh)\b|(?:photo|crédit|"
    r"photographie)\s+(?:de|par|d')\s*|"
    r"(?:mit freundlicher genehmigung|courtesy)(?: von| of)?\b)\s*",
    re.I,
)
_LABEL_ALONE = re.compile(
    r"(?:photos?|photograph(?:s|ed|y)?|pictures?|images?|illustrations?|fotos?|bild(?:er)?)\s+(?:by|from|von|de|par)",
    re.I,
)
"""A form that nobody filled in: "Photo by -"."""
_FIND_LABEL = re.compile(
    rf"(?:^|(?<=[\s.,;:!?…\"”“»'’)\]|/–—-]))(?:©|\(c\)\s|(?:{_LABEL_WORDS})\s*[:：]|"
    r"(?:photos?|photographs?|photographed|pictures?|images?|illustrations?)\s+(?:by|courtesy(?: of)?|via)\s|"
    r"courtesy(?: of)?[:\s]|copyright\s)",
    re.I,
)
AGENCIES = re.compile(
    r"(?<![\w-])(?:AP|A\.P\.|AP Photo|Associated Press|ASSOCIATED PRESS|"
    r"Invision(?: for \w+)?|AFP|A\.F\.P\.|Agence France[- ]Presse|REUTERS|Reuters|"
    r"Getty(?: ?Images)?|GETTY(?: ?IMAGES)?|gettyimages|"
    r"Shutterstock|SHUTTERSTOCK|EPA|EPA-EFE|EFE|dpa|DPA|APA|ANSA|TASS|ITAR-TASS|Xinhua|XinHua|IMAGO|Imago|"
    r"imago(?: images)?|"
    r"[Pp]icture[- ][Aa]lliance|KEYSTONE|Keystone|PA(?: Wire| Media| Images)?|AAP|AAPIMAGE|"
    r"Barcroft Media|Bloomberg|Alamy|ALAMY|Corbis|"
    r"iStock(?:photo)?|"
    r"Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Wikipedia|Flickr|Anadolu(?: Ajansı| Agency)?|ANADOLU|AA|İHA|DHA|"
    r"Sipa(?: USA| Press)?|SIPA|"
    r"Abaca(?:press)?|ABACA(?:PRESS)?|"
    r"ZUMA(?: Press| Wire)?|UPI|NurPhoto|LaPresse|Belga|BELGA|ANP|TT|NTB|Ritzau|Scanpix|Lehtikuva|PAP|ČTK|CTK|ČTK|"
    r"MTI|Tanjug|Hina|"
    r"KNA|epd|ddp|ullstein|WireImage|FilmMagic|Rex|REX|Magnum|Polaris|Redux|Contour|Pool|POOL|HANDOUT|Handout|handout|"
    r"Kyodo|Jiji|Yonhap|ANI|PTI|IANS|SOPA(?: Images)?|NASA|ESA|USGS|NOAA|AdobeStock|Adobe Stock|Adobe|Depositphotos|"
    r"Dreamstime|123RF|"
    r"Europa Press|Agencia EFE|Agência Brasil|Folhapress|Estadão|Ansa|Fotogramma|Agf|IPA|CP|Canadian Press|"
    r"THE CANADIAN PRESS|"
    r"NTB scanpix|Bildbyrån|Cultura|UNIAN|УНИАН|РИА Новости|ТАСС|RIA Novosti|Sputnik|Interfax|Ukrinform|MAXPPP|"
    r"Hans Lucas|"
    r"Panos|AGIP|Bridgeman(?: Images)?|Everett(?: Collection)?|Allstar|Action Images|PA Archive|Press Association|"
    r"Zoom|Icon Sportswire|USA TODAY(?: Sports)?|Imagn(?: Images)?|CC[ -]BY(?:-[A-Z]{2})*(?: \d\.\d)?|CC0|"
    r"Public Domain|Creative Commons|"
    r"AFLO|Afolo|Nikkei|Hindustan Times|AL DRAGO|MAGO|Eibner|HMB[- ]Media|Funke|Cover Images|Instagram|Facebook|"
    r"Twitter|YouTube|TikTok|"
    r"共同|時事|新华社|新華社|中新社|视觉中国|연합뉴스|뉴시스|뉴스1)(?![\w])"
)
_PICTURE_HOUSE = re.compile(
    r"(?<=[^\s/,]\s)(?:Getty ?Images|Shutterstock|iStock|Alamy(?: Stock Photo)?|AdobeStock|imago images)$", re.I
)
_BRACKETS = re.compile(r"[(\[（【]([^()\[\]（）【】]{2,200}(?:\([^()]*\)[^()\[\]]*)?)[)\]）】]\s*[.。]?\s*$")
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？])[\"”»’')\]]*\s+(?=\S)")
_NAME = (
    r"(?:[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЁ][\w'’.\-]*|d[aeiou]s?|van|von|der|den|del|la|le|al|el|bin|ibn|de|di|du|dos|zu|af|av|"
    r"y|and|und|et|&|for|the|via|of)"
)
_NAMES = re.compile(rf"{_NAME}(?:[\s,]+{_NAME}){{0,9}}")
_SLASHED = re.compile(r"[^\s/|][^/|]{0,60}\s?[/|]\s?[^/|\s][^/|]{0,60}")
_TRAIL = re.compile(r"[\s|•·–—/,;:-]+$")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Sr|Jr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|vs|etc|bzw|ca|Nr|No|Inc|Ltd|Co|Inst|Univ|Dept|Natl|Assn|Dok))\.$"
)
_NO_CREDIT = re.compile(
    r"(?:archiv|symbol|themen|beispiel|agentur|file|stock|illustrative|symbolic|archive|archief|arkiv)[- ]?"
    r"(?:bild|foto|photo|picture|image|aufnahme)?|[lrmocv]\.|left|right|cent(?:er|re)|links|rechts|mitte|"
    r"photo d[’']archives?|foto d[’']archivio|foto de archivo|imagen de archivo",
    re.I,
)
"""What stands in brackets behind a caption without being its credit."""
_CREDIT_CHARS = 160


def split_credit(text: str) -> tuple[str | None, str | None]:
    """The caption and the credit of `text`, either of them `None`.  A line break in `text` parts them."""
    lines = [line for line in (fold(part) for part in printable(text).split("\n")) if line]
    if not lines:
        return None, None
    if len(lines) == 2 and _is_house_line(lines[0]) and len(lines[1].split()) > 6:
        return tidy_caption(lines[1]), tidy_credit(lines[0])
    if len(lines) > 1 and is_credit(lines[-1], alone=True):
        return tidy_caption(fold(" ".join(lines[:-1]))), tidy_credit(lines[-1])
    whole = fold(" ".join(lines))
    for find in (_in_brackets, _behind_label, _behind_sentence, _behind_bar, _house_at_end):
        found = find(whole)
        if found is not None:
            caption, credit = found
            return tidy_caption(caption), tidy_credit(credit)
    if is_credit(whole, alone=True):
        return None, tidy_credit(whole)
    return whole, None


def tidy_credit(text: str) -> str | None:
    """A credit without its label, brackets and full stop: "Photo: (Ann Lee/AP)." becomes "Ann Lee/AP"."""
    # A label that only its element parts from the name: "CreditErik Carter".
    credit = re.sub(r"^(?:Credit|Photo|Foto)(?=[A-ZÀ-Þ][a-zà-þ])", "", fold(printable(text)))
    for _ in range(4):
        before = credit
        credit = re.sub(r"^[\s|•·–—:,;/-]+|[\s|•·–—:,;/-]+$", "", credit)
        if credit[:1] in "([（【" and credit[-1:] in ")]）】" and not re.search(r"[()\[\]]", credit[1:-1]):
            credit = credit[1:-1].strip()
        label = _LABEL.match(credit)
        # "Dok." is the archive of an Indonesian house, and part of its name.
        if label and label.end() < len(credit) and not label[0].lower().startswith("dok"):
            credit = credit[label.end() :].strip()
        if credit.endswith(".") and not _ABBREVIATION.search(credit) and not re.search(r"\b[A-Z]\.[A-Z]\.$", credit):
            credit = credit[:-1]
        if credit == before:
            break
    return None if _LABEL_ALONE.fullmatch(credit) else credit or None


def is_labelled(text: str) -> bool:
    """Whether `text` is a short line that calls itself a credit: "Photo: Ann Lee"."""
    label = _LABEL.match(text)
    return bool(label and label.end() < len(text) and _short_words(text[label.end() :]))


def is_credit(text: str, *, alone: bool = False) -> bool:
    """Whether `text` reads as a credit.  `alone`: it stands by itself, so less is asked of it."""
    text = text.strip().strip("()[]").strip()
    if not text or len(text) > _CREDIT_CHARS:
        return False
    label = _LABEL.match(text)
    if label and label.end() < len(text):
        return _short_words(text[label.end() :])
    if not _short_words(text):
        return False
    agency = AGENCIES.search(text)
    if agency and (agency[0] == text or _slashed(text) or _mostly_names(text)):
        return True
    if _slashed(text) and _mostly_names(text.replace("/", " ").replace("|", " ")):
        return alone or len(text.split()) <= 8
    return False


def _slashed(text: str) -> bool:
    return bool(_SLASHED.search(text)) and not re.search(r"\d\s?/\s?\d|https?:", text)


def _mostly_names(text: str) -> bool:
    words = [word for word in re.split(r"[\s/|,;:–—-]+", text) if word]
    if not words:
        return False
    small = [
        word
        for word in words
        if word[0].islower() and not AGENCIES.fullmatch(word) and not re.fullmatch(_NAME, word) and "@" not in word
    ]
    return len(small) * 5 <= len(words)


def _short_words(text: str) -> bool:
    """Whether `text` is no sentence: few words, no full stop within."""
    if len(text) > _CREDIT_CHARS or len(text.split()) > 18:
        return False
    inner = [part for part in _SENTENCE_END.split(text) if part]
    return len(inner) == 1 or all(_ABBREVIATION.search(part) for part in inner[:-1])


def _is_house_line(line: str) -> bool:
    """Whether a caption's first line is a name alone: Japanese papers set the credit above the caption."""
    return len(line.split()) <= 5 and _mostly_names(line) and line[-1:].isalnum() and bool(_NAMES.fullmatch(line))


def _in_brackets(text: str) -> tuple[str, str] | None:
    found = _BRACKETS.search(text)
    if found is None:
        return None
    inner, before = found[1].strip(), text[: found.start()]
    if _NO_CREDIT.fullmatch(inner):
        return None
    label = _LABEL.match(inner)
    labelled = bool(label and label.end() < len(inner) and len(inner) <= _CREDIT_CHARS)
    # A name in brackets behind the full stop: "He won. (Nine)".
    behind_stop = bool(re.search(r"(?:^|[.!?…\"”»])\s*$", before)) and len(inner.split()) <= 5 and _mostly_names(inner)
    return (before, inner) if labelled or behind_stop or is_credit(inner) else None


def _behind_label(text: str) -> tuple[str, str] | None:
    """ "Caption. Photo: Name": the earliest label after which everything is a credit."""
    for found in _FIND_LABEL.finditer(text):
        rest = text[found.end() :].strip()
        head = text[: found.start()]
        if not rest or not _short_words(rest):
            continue
        bare = found[0].strip()[-1:] not in ":：©"
        if bare and head.strip() and not re.search(r"[.!?…\"”»)|/–—-]\s*$", head):
            continue
        if head.rstrip()[-1:] in "([" and rest[-1:] in ")].":
            head, rest = head.rstrip()[:-1], re.sub(r"[)\]]\s*\.?$", "", rest)
        return head, text[found.start() : found.end()] + rest
    return None


def _behind_sentence(text: str) -> tuple[str, str] | None:
    """ "Caption. Name/Agency": the last sentence, or the last two where an initial's full stop parts them."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    for at in reversed(ends[-3:]):
        rest = text[at:]
        if _ABBREVIATION.search(text[:at].strip()) and len(rest.split()) < 3:
            continue
        if is_credit(rest):
            return text[:at], rest
    return None


def _behind_bar(text: str) -> tuple[str, str] | None:
    """ "Caption | Name, Agency", "Caption – AFP"."""
    for bar in (" | ", " • ", " · ", " – ", " — ", " - "):
        head, found, rest = text.rpartition(bar)
        if (
            found
            and head
            and (is_credit(rest) or (bar == " | " and _mostly_names(rest) and 1 < len(rest.split()) <= 6))
        ):
            return head, rest
    return None


def _house_at_end(text: str) -> tuple[str, str] | None:
    """ "Caption Getty Images": houses that sell nothing but pictures need no mark before them."""
    found = _PICTURE_HOUSE.search(text)
    return (text[: found.start()], found[0]) if found and found.start() > 10 else None


def tidy_caption(text: str) -> str | None:
    """A caption without the bars and dashes that parted it from its credit."""
    caption = _TRAIL.sub("", fold(text))
    caption = re.sub(r"^(?:[|•·–—/,;:]\s*)+", "", caption)
    return caption if re.search(r"\w", caption) else None
