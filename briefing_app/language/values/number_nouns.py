"""Words that hold a number without saying it: trimestre, quinquennal, octogénaire, عقدين, رباعي, ربع قرن.

On folded text. All are weak: they answer a number of the other language and ask for none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from briefing_app.domain.languages import Language
from briefing_app.language.values.spelled import Spelled, has_any, matches_at, words_of

_FRENCH_STEMS = {
    2: "bimensuel bimestriel biennal bipartite binôme duo paire couple double",
    3: "trimestre trimestriel triennal trilatéral tripartite trio triple trinôme",
    4: "quadriennal quadrilatéral quadripartite quatuor quartet quartette quadruple",
    5: "quinquennal quinquennat quintette",
    6: "semestre semestriel",
    7: "septennat septennal hebdomadaire",
    10: "décennie décennal décade",
    15: "quinzaine",
    30: "trentenaire",
    40: "quadragénaire",
    50: "quinquagénaire cinquantenaire",
    60: "sexagénaire soixantenaire",
    70: "septuagénaire",
    80: "octogénaire",
    90: "nonagénaire",
    100: "siècle centenaire",
    150: "sesquicentenaire",
    200: "bicentenaire",
    300: "tricentenaire",
    1000: "millénaire",
}
_ENDINGS = ("", "s", "le", "les", "e", "es")
_FRENCH = {
    f"{stem}{ending}": amount
    for amount, stems in _FRENCH_STEMS.items()
    for stem in stems.split()
    for ending in _ENDINGS
} | {f"{stem}aux": amount for amount, stem in (
    (2, "bienn"), (3, "trienn"), (3, "trilatér"), (4, "quadrienn"), (5, "quinquenn"), (10, "décenn"),
)}  # fmt: skip
_FRENCH_PHRASES = {
    "demi-siècle": 50, "quart de siècle": 25, "demi-douzaine": 6, "demi-journée": 12, "heure et demie": 90,
    "après-demain": 2, "avant-hier": 2, "noces d'argent": 25, "jubilé d'argent": 25, "noces d'or": 50,
    "jubilé d'or": 50,
}  # fmt: skip
_ARABIC_STEMS = {
    2: "ثنائي ضعف ضعفي ضعفين ضعفا مضاعف تضاعف يتضاعف تتضاعف مضاعفه",
    3: "ثلاثي فصلي",
    4: "رباعي",
    5: "خماسي",
    6: "سداسي",
    7: "سباعي اسبوع",
    8: "ثماني",
    10: "عشري",
    14: "اسبوعين اسبوعان اسبوعي",
    20: "عقدين عقدان عشريني",
    24: "سنتين سنتان عامين عامان سنتي عامي",
    30: "ثلاثيني",
    40: "اربعيني",
    48: "يومين يومان يومي",
    50: "خمسيني",
    60: "ستيني",
    70: "سبعيني",
    80: "ثمانيني",
    90: "تسعيني",
    100: "قرن مئوي مائوي",
    200: "قرنين قرنان قرني",
    1000: "الفي",
}
_PREFIXES = tuple(f"{joint}{clitic}" for joint in ("", "و", "ف") for clitic in ("", "ب", "ل", "ك", "ال", "بال", "لل"))
_ARABIC = {
    f"{prefix}{stem}{ending}": amount
    for amount, stems in _ARABIC_STEMS.items()
    for stem in stems.split()
    for prefix in _PREFIXES
    for ending in (("", "ه") if stem.endswith("ي") else ("",))
}
_ARABIC_PHRASES = {
    "نصف قرن": 50, "ربع قرن": 25, "عقد من الزمن": 10, "عقد كامل": 10, "منذ عقد": 10, "خلال عقد": 10, "مدي عقد": 10,
    "بعد عقد": 10, "قبل عقد": 10, "مرور عقد": 10, "طيله عقد": 10, "نصف سنوي": 6, "ربع سنوي": 3, "نصف سنويه": 6,
    "اليوبيل الفضي": 25, "اليوبيل الذهبي": 50, "اليوبيل الماسي": 60, "ساعه ونصف": 90, "الفاتح": 1, "سنه ونصف": 18,
    "عام ونصف": 18, "بعد غد": 2, "اول امس": 2,
}  # fmt: skip
_PHRASES = {Language.FRENCH: _FRENCH_PHRASES, Language.ARABIC: _ARABIC_PHRASES}
_PHRASE = {language: re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)") for language, phrases in _PHRASES.items()}
_WORDS = {Language.FRENCH: _FRENCH, Language.ARABIC: _ARABIC}
_ANY_WORD = re.compile(r"(?<!\w)\w+")
_AND_A_HALF = re.compile(r"(?<!\w)\w{2,} و ?نصف(?!\w)")
_OTHERS = {7: 8, 14: 15, 15: 2, 60: 75}
"""What is said otherwise as well: a week is « huit jours », two are « quinze »."""


def number_nouns(text: str, language: Language) -> Iterator[Spelled]:
    """Those of a text; phrases are longer than the words in them."""
    known = _WORDS[language]
    for found in matches_at(_ANY_WORD, text, words_of(text) & known.keys()):
        if found[0] in known:
            yield from _held(known[found[0]], found.start(), found.end())
    for found in matches_at(_PHRASE[language], text, _PHRASES[language]):
        yield from _held(_PHRASES[language][found[0]], *found.span())
    if language is Language.ARABIC and has_any(text, ("ونصف", "و نصف")):
        for found in _AND_A_HALF.finditer(text):
            yield Spelled(Fraction(3, 2), found.start(), found.end(), is_weak=True)


def _held(amount: int, start: int, end: int) -> Iterator[Spelled]:
    other = _OTHERS.get(amount)
    yield Spelled(Fraction(amount), start, end, is_weak=True, other=None if other is None else Fraction(other))
