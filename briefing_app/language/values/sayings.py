"""Sayings with a number in them: « les quatre coins du pays », «ألف شكر». Their numbers ask for no like.

On folded text.
"""

from __future__ import annotations

import re

from briefing_app.domain.languages import Language

_FRENCH = (
    r"quatre coins|quatre vérités|quatre à quatre|quatre[- ]quatre|(?:entre|se mettre en|se mit en|mis en) quatre"
    r"|quatre vents|quatre épingles|quatre mains|diable à quatre|quatre chemins|quatre yeux|quatre roues|quatre pattes"
    r"|sept fois|sept lieues|septième ciel|septième art|neuvième art|huitième art|quatrième pouvoir|sixième sens"
    r"|cinquième colonne|tiers[- ]mondes?|tierces? personnes?|trente et un|trente-six|trente-sixième|cent fois"
    r"|cent pas|faire les cent|mille fois|mille et une?|mille (?:mercis|excuses|pardons|feux|lieues|morceaux|façons)"
    r"|en mille|deux poids|deux mesures|d'une pierre deux coups|en moins de deux|à deux pas|à deux doigts"
    r"|entre deux (?:eaux|feux|chaises|portes|âges)|(?:en|à) deux (?:mots|fois|vitesses|temps)|de deux choses l'une"
    r"|jamais deux sans trois|cinq sur cinq|trois fois rien|à trois francs|deux à deux|trois à trois|un à un|une à une"
    r"|midi à quatorze heures|de deux maux|les deux font la paire|première main|seconde main|deuxième souffle"
    r"|second souffle|seconde chance|deuxième chance|premier plan|second plan|onzième heure|treize à la douzaine"
    r"|avoir dix ans de retard|quinze (?:de france|tricolore)|vingt sur vingt|cent pour cent sûr|dix fois plutôt"
    r"|(?:seizi|huiti|trente-deuxi)èmes? de finale|(?:quarts?|demies?) de finale|demi-finales?"
)
_ARABIC = (
    r"الف (?:شكر|مبروك|تحيه|سلام|خير|حساب|طريقه)|بالف خير|للمره الالف|(?:الجهات|الاتجاهات|الرياح) (?:ال)?اربع\w?"
    r"|(?:اركان|انحاء|زوايا) \w+ الاربعه|اخماسا? (?:ب|في )اسداس|علي اربع|سبع سماوات|سابع (?:سماء|المستحيلات)"
    r"|دور (?:ال)?(?:سته عشر|اثنين وثلاثين|ثمانيه|اربعه)"
    r"|السلطه الرابعه|الطابور الخامس|الفن السابع|عصفورين بحجر\w*|(?:في|ب)كلمه واحده|الف باء|بيت واحد|يد واحده"
)
_SAYINGS = {
    Language.FRENCH: re.compile(rf"(?<![\w'])(?:{_FRENCH})(?![\w-])"),
    Language.ARABIC: re.compile(rf"(?<!\w)[وفبل]?(?:{_ARABIC})(?!\w)"),
}


_REACH = 30
"""Letters of a saying before its number, and behind it."""


def is_in_a_saying(text: str, start: int, end: int, language: Language) -> bool:
    """Whether what stands at ``start`` … ``end`` belongs to one."""
    near = _SAYINGS[language].finditer(text, max(0, start - _REACH), end + _REACH)
    return any(found.start() <= start and end <= found.end() for found in near)
