"""Sayings with a number in them: « les quatre coins du pays », «ألف شكر». Their numbers ask for no like.

On folded text.
"""

from __future__ import annotations

import re

from briefing_app.domain.languages import Language

_FRENCH = {
    "un": "un à un|sur son trente et un",
    "une": "une à une|d'une pierre deux coups|mille et une",
    "deux": (
        "deux poids|deux mesures|d'une pierre deux coups|en moins de deux|à deux (?:pas|doigts)|deux à deux"
        "|(?:en|à) deux (?:mots|fois|vitesses|temps)|entre deux (?:eaux|feux|chaises|portes|âges)|de deux choses l'une"
        "|de deux maux|jamais deux sans trois|les deux font la paire|couper la poire en deux"
    ),
    "trois": "jamais deux sans trois|trois à trois|trois fois rien|à trois francs",
    "quatre": (
        "quatre (?:coins|vérités|vents|épingles|mains|chemins|yeux|roues|pattes)|quatre à quatre|quatre[- ]quatre"
        "|(?:entre|se mettre en|se mit en|mis en) quatre|diable à quatre"
    ),
    "cinq": "cinq sur cinq",
    "sept": "sept (?:fois|lieues)",
    "dix": "dix fois plutôt",
    "treize": "treize à la douzaine",
    "quatorze": "midi à quatorze heures",
    "quinze": "quinze (?:de france|tricolore)",
    "vingt": "vingt sur vingt",
    "cent": "cent fois|(?:les|des) cent pas|cent pour cent sûr",
    "trente et un": "sur son trente et un",
    "mille": "mille fois|mille (?:mercis|excuses|pardons|feux|lieues|morceaux|façons)|en mille",
    "mille et une": "mille et une",
    "quatrième": "quatrième pouvoir",
    "cinquième": "cinquième colonne",
    "sixième": "sixième sens",
    "septième": "septième (?:ciel|art)",
    "huitième": "huitième art",
    "neuvième": "neuvième art",
    "onzième": "onzième heure",
    "huitièmes": "huitièmes de finale",
    "seizièmes": "seizièmes de finale",
    "trente-sixième": "trente-sixième",
}
_ARABIC = (
    r"الف (?:باء|شكر|مبروك|تحيه|سلام|خير|حساب|طريقه)|بالف خير|للمره الالف"
    r"|(?:الجهات|الاتجاهات|الرياح) (?:ال)?اربع\w?"
    r"|(?:اركان|انحاء|زوايا) \w+ الاربعه|اخماسا? (?:ب|في )اسداس|علي اربع|سبع سماوات|سابع (?:سماء|المستحيلات)"
    r"|دور (?:ال)?(?:سته عشر|اثنين وثلاثين|ثمانيه|اربعه)|السلطه الرابعه|الطابور الخامس|الفن السابع"
)
_FRENCH_SAYINGS = {word: re.compile(rf"(?<![\w'])(?:{sayings})(?![\w-])") for word, sayings in _FRENCH.items()}
_ARABIC_SAYING = re.compile(rf"(?<!\w)[وفبل]?(?:{_ARABIC})(?!\w)")
_REACH = 30
"""Letters of a saying before its number, and behind it."""


def is_in_a_saying(text: str, start: int, end: int, language: Language) -> bool:
    """Whether the number at ``start`` … ``end`` belongs to one."""
    sayings = _ARABIC_SAYING if language is Language.ARABIC else _FRENCH_SAYINGS.get(text[start:end])
    near = sayings.finditer(text, max(0, start - _REACH), end + _REACH) if sayings is not None else ()
    return any(found.start() <= start and end <= found.end() for found in near)
