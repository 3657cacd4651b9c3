"""Stories of any number, each always the same: in six languages, with names, photos, copies, and events that go on.

Words are as frequent as words are (Zipf's law): small ones of the language, and made ones of its letters.  What tells
of one event, on the same days, has its names in common.  A word of `PLANTED` stands in one story of so many.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from random import Random

LANGUAGES = ("en", "de", "en", "fr", "en", "ar", "en", "tr", "en", "ja", "en", "en")
PLANTED = {"quasar": 100, "zeppelin": 2000}
BYTES = 3_200
"""Of HTML, a story."""

_SMALL = {
    "en": "the of and to in a that is was for on with as by at from it be this had not are but have an they which one "
    "were all their has when who will more about up out into council harbour vote river storm market museum strike "
    "budget glacier railway court painter vaccine orbit village summit drought election orchestra reactor",
    "de": "der die und in das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
    "hat dass sie nach wird bei einer um am sind noch wie über so zum haben nur oder aber vor zur bis Hafen Rat Wahl "
    "Fluss Sturm Markt Museum Streik Haushalt Gletscher Eisenbahn Gericht Maler Impfstoff Dorf Gipfel Dürre Brücke",
    "fr": "de la le les et des en un du une que est pour qui dans par plus pas au sur ne se avec il sont ont aux mais "
    "comme ou si leur elle son deux même ces aussi port conseil vote fleuve tempête marché musée grève budget glacier "
    "chemin tribunal peintre vaccin village sommet sécheresse élection orchestre réacteur",
    "tr": "ve bir bu için ile olarak daha sonra gibi kadar en çok ise ancak olan da de her iki yeni ilk göre liman "
    "meclis oylama nehir fırtına pazar müze grev bütçe buzul demiryolu mahkeme ressam aşı köy zirve kuraklık seçim",
    "ar": "في من على إلى أن عن التي مع هذا ما كان بعد الذي لا بين كما أو قبل هذه ميناء مجلس تصويت نهر عاصفة سوق متحف "
    "إضراب ميزانية جليد قطار محكمة رسام لقاح قرية قمة جفاف انتخابات جسر",
    "ja": "の に は を た が で て と し れ さ ある いる も する から な こと として い や など 港 議会 投票 川 "
    "嵐 市場 美術館 予算 氷河 鉄道 裁判所 画家 村 首脳 干ばつ 選挙 橋",
}
_LATIN = ("b c d f g h k l m n p r s t v br ch dr fl gr pl st tr", "a e i o u ai ea ou", "n r s t l m d nd st")
_PARTS = {
    "en": (*_LATIN, " ing er ed ly"),
    "de": (*_LATIN, " en er ung lich keit"),
    "fr": (*_LATIN, " é ée ement eur aux"),
    "tr": ("b c ç d g h k l m n p r s ş t v y z", "a e ı i o ö u ü", "n r l k m ş t", " lar ler da de in ım"),
    "ar": ("ب ت ج ح د ر س ش ص ع ف ق ك ل م ن ه و", "ا ي و", "ب د ر س ل م ن", " ة ات ون ين"),
    "ja": (
        "政 経 済 東 京 大 学 国 際 会 社 問 題 新 聞 地 方 発 表 調 査 海 山",
        "治 界 本 力 員 長 度 性 化 部",
        "者 的 上",
        "   中",
    ),
}
_MADE = 9_000
_FLAT = 8
"""Added to the rank of a word, for the first are not quite as frequent as the law has it."""
_NAMES = 3_000
_OF_AN_EVENT = 60
"""So many stories come before the next events begin."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo's record."""

    caption: str
    credit: str


@dataclass(frozen=True, slots=True)
class Story:
    """What one paper wrote, and others may have taken over."""

    language: str
    title: str
    dek: str | None
    teaser: str
    author: str
    paragraphs: tuple[str, ...]
    photos: tuple[Photo, ...]


def told(number: int) -> int:
    """Which story an article of this number tells: its own, or one of the last few hundred, as one in fifty does."""
    while (chance := Random(number)).random() < 0.02 and number > 200:
        number -= chance.randint(1, 200)
    return number


@lru_cache(maxsize=500)
def story(number: int) -> Story:
    """The story of this number."""
    chance = Random(f"story {number}")
    language = chance.choice(LANGUAGES)
    began = max(0, number - int(chance.expovariate(1 / 200))) // _OF_AN_EVENT
    names, topics = _event(language, began, chance.randrange(3))

    def said(least: int, most: int, *told: str) -> str:
        return _said(chance, language, chance.randint(least, most), told)

    paragraphs: list[str] = []
    size = 0
    while size < BYTES:
        sentences = (
            said(6, 18, *chance.sample(names + topics, chance.randint(0, 1))) for _ in range(chance.randint(2, 5))
        )
        paragraphs.append(". ".join(sentences) + ".")
        size += len(paragraphs[-1].encode()) + len("<p></p>")
    paragraphs[-1] += "".join(f" {word.title()}." for word, among in PLANTED.items() if number % among == 3)
    return Story(
        language,
        title=said(3, 7, chance.choice(names), chance.choice(topics)),
        dek=said(8, 14) if chance.random() < 0.3 else None,
        teaser=paragraphs[0][:160],
        author=" ".join(chance.choices(_names(language), k=2)),
        paragraphs=tuple(paragraphs),
        photos=tuple(
            Photo(said(8, 16, chance.choice(names)), f"{chance.choice(names)}/Agency")
            for _ in range(chance.choice((0, 0, 0, 0, 1, 1, 2)))
        ),
    )


def _said(chance: Random, language: str, length: int, told: tuple[str, ...]) -> str:
    words, weights = _words(language)
    chosen = chance.choices(words, cum_weights=weights, k=length)
    for word in told:
        chosen.insert(chance.randint(0, length), word)
    text = ("" if language == "ja" else " ").join(chosen)
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=500)
def _event(language: str, began: int, which: int) -> tuple[list[str], list[str]]:
    """The names and the words of an event."""
    chance = Random(f"event {language} {began} {which}")
    words, _ = _words(language)
    return chance.sample(_names(language), 3), chance.sample(words[len(_SMALL[language].split()) :], 6)


@cache
def _words(language: str) -> tuple[list[str], list[float]]:
    """The words of a language, and their weights, added up."""
    words = [*_SMALL[language].split(), *_made(language, _MADE)]
    return words, list(accumulate(1 / (rank + _FLAT) for rank in range(len(words))))


@cache
def _names(language: str) -> list[str]:
    return [name.title() for name in _made(language, _MADE + _NAMES)[_MADE:]]


@cache
def _made(language: str, count: int) -> list[str]:
    """Words as they might be: syllables, and an ending."""
    chance = Random(f"words {language}")
    *syllable, ends = (part.split(" ") for part in _PARTS[language])
    found: dict[str, None] = {}
    while len(found) < count:
        syllables = ("".join(map(chance.choice, syllable)) for _ in range(chance.choice((1, 2, 2, 3))))
        found["".join(syllables) + chance.choice(ends)] = None
    return list(found)
