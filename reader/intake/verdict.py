"""What a page turned out to be: an article, a wall that asks for money or for consent, or nothing to read."""

from __future__ import annotations

import re

from reader.intake.metadata import Metadata
from reader.markup import Element
from reader.values import Verdict

_WALL = re.compile(
    r"subscribe (?:now|to (?:continue|read|keep|unlock))|to continue reading|already a subscriber|"
    r"log in to (?:continue|read)|sign in to (?:continue|read)|"
    r"(?:become a|for) (?:member|subscriber)s?(?: only)?|this (?:article|content|story) is (?:for|only|reserved)|"
    r"jetzt (?:abonnieren|weiterlesen|testen)|"
    r"weiterlesen mit|nur für abonnenten|artikel freischalten|réservé aux abonnés|abonnez-vous|il vous reste|"
    r"para seguir leyendo|suscríbete|"
    r"contenido exclusivo|assine para|exclusivo para assinantes|abbonati|contenuto riservato|word abonnee|"
    r"lees verder met|för prenumeranter|"
    r"kun for abonnenter|tylko dla (?:prenumeratorów|subskrybentów)|有料会員",
    re.I,
)
_WALL_NAMES = re.compile(
    r"paywall|regwall|subscriber-only|premium-(?:wall|content-lock)|piano-|tp-modal|meteredContent|abo-wall|offer-page",
    re.I,
)
_CONSENT = re.compile(
    r"cookies?|consent|gdpr|privacy|partners|datenschutz|einwilligung|zustimm|einverstanden|akzeptieren|accepter|"
    r"vie privée|privacidad|aceptar|"
    r"toestemming|personal data|personalis|tracking|vendors|store and/or access|before you continue",
    re.I,
)
_BOT = re.compile(
    r"are you a robot|verify you are (?:a )?human|enable javascript and cookies|checking your browser|access denied|"
    r"captcha|just a moment",
    re.I,
)
_SHORT = 900
_NOTHING = 25


def judge(page: Element, metadata: Metadata, text: str) -> Verdict:
    """The verdict on a page whose extracted body is `text`."""
    if len(text) < _NOTHING:
        return Verdict.PAYWALL if metadata.walled else Verdict.EMPTY
    words = max(1, len(text.split()))
    if words < 350:
        marks = len(_CONSENT.findall(text))
        if marks >= 4 and marks * 25 > words and not metadata.published:
            return Verdict.CONSENT
        if _BOT.search(text) and words < 120 and not metadata.published:
            return Verdict.EMPTY
    if len(text) < _SHORT:
        promised = len(metadata.body) > 2 * len(text) + 400
        asks = bool(_WALL.search(text)) or _has_wall(page)
        if (
            (metadata.walled and (asks or len(text) < 500))
            or (asks and words < 120 and bool(_WALL.search(text)))
            or (promised and asks)
        ):
            return Verdict.PAYWALL
    elif metadata.walled and _WALL.search(text[-400:]) and len(text) < 2 * _SHORT:
        return Verdict.PAYWALL
    return Verdict.ARTICLE


def _has_wall(page: Element) -> bool:
    return any(
        _WALL_NAMES.search(f"{node.get('class') or ''} {node.get('id') or ''}")
        for node in page.iter("div", "section", "aside")
    )
