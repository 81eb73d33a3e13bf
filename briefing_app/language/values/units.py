"""What stands beside a number and makes it a percentage or an amount of money, in both languages, folded.

Currencies by ISO 4217. A name that several share (livre, dinar) is kept as that name until the text says whose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from briefing_app.domain.languages import Bilingual, Language

_PERCENT = {
    Language.FRENCH: r" ?(?:%|٪|pour cent\b|pour 100(?! ?\d)\b|p\. ?100\b)",
    Language.ARABIC: r" ?(?:%|٪|في ال(?:مائه|مئه|ميه)(?!\w)|بال(?:مائه|مئه|ميه)(?!\w))",
}
PERCENT = {language: re.compile(pattern) for language, pattern in _PERCENT.items()}

_NOUNS = {
    "pound": Bilingual("جنيه(?:ا|ات)?|لير(?:ه|ات)", "livres?"),
    "dinar": Bilingual("دينار(?:ا|ات)?|دنانير", "dinars?"),
    "dirham": Bilingual("درهم(?:ا|ات)?|دراهم", "dirhams?"),
    "riyal": Bilingual("ريال(?:ا|ات)?", "ri?yals?"),
    "franc": Bilingual("فرنك(?:ا|ات)?", "francs?"),
}
"""Names that several currencies share."""
_WHOSE = {
    "EGP": ("pound", Bilingual("مصري", "égyptiennes?")),
    "GBP": ("pound", Bilingual("استرليني", "sterling")),
    "LBP": ("pound", Bilingual("لبناني", "libanaises?")),
    "SYP": ("pound", Bilingual("سوري", "syriennes?")),
    "SDG": ("pound", Bilingual("سوداني", "soudanaises?")),
    "TRY": ("pound", Bilingual("تركي", "turques?")),
    "TND": ("dinar", Bilingual("تونسي", "tunisiens?")),
    "DZD": ("dinar", Bilingual("جزائري", "algériens?")),
    "JOD": ("dinar", Bilingual("اردني", "jordaniens?")),
    "KWD": ("dinar", Bilingual("كويتي", "koweïtiens?")),
    "IQD": ("dinar", Bilingual("عراقي", "irakiens?")),
    "LYD": ("dinar", Bilingual("ليبي", "libyens?")),
    "BHD": ("dinar", Bilingual("بحريني", "bahreïniens?")),
    "MAD": ("dirham", Bilingual("مغربي", "marocains?")),
    "AED": ("dirham", Bilingual("اماراتي", "(?:émirat|émirien)i?s?")),
    "SAR": ("riyal", Bilingual("سعودي", "saoudiens?")),
    "QAR": ("riyal", Bilingual("قطري", "(?:qatarien|qatari)s?")),
    "OMR": ("riyal", Bilingual("عماني", "omanais")),
    "CHF": ("franc", Bilingual("سويسري", "suisses?")),
    "XOF": ("franc", Bilingual("سيفا|cfa", "cfa")),
}
_OWN = {
    "EUR": Bilingual("€|يورو|اورو", "€|euros?"),
    "USD": Bilingual(r"\$|دولار(?:ا|ات|ين|ان)?(?: امريكي(?:ا|ه)?)?", r"\$(?: ?us)?|us ?\$|dollars?(?: américains?)?"),
    "JPY": Bilingual("¥|ين ياباني", "¥|yens?"),
    "CNY": Bilingual("يوان(?:ا)?", "yuans?|renminbi"),
    "MRU": Bilingual("اوقيه(?: جديده)?", "(?:nouvelles? )?ouguiyas?"),
    "GBP": Bilingual("£", "£"),
}
"""Names and signs of one currency."""


_SHORT = {
    "DZD": Bilingual(r"د\.? ?ج", "da"),
    "TND": Bilingual(r"د\.? ?ت", "dt"),
    "MAD": Bilingual(r"د\.? ?م", "dhs?"),
    "EGP": Bilingual(r"ج\.? ?م", r"l\.e"),
    "SAR": Bilingual(r"ر\.? ?س", "sar"),
    "LBP": Bilingual(r"ل\.? ?ل", "lbp"),
}
"""As they are written short."""


def _patterns(language: Language) -> Iterator[tuple[str, str]]:
    """Codes and patterns, what is said more exactly before what is shared."""
    ending = "(?:ا|ه)?" if language is Language.ARABIC else ""
    for code, (noun, whose) in _WHOSE.items():
        short = f"|{_SHORT[code][language]}" if code in _SHORT else ""
        yield code, rf"(?:{_NOUNS[noun][language]}) (?:{whose[language]}){ending}|{code.lower()}{short}"
    for code, names in _OWN.items():
        yield code, f"{names[language]}|{code.lower()}"
    for name, nouns in _NOUNS.items():
        yield name, nouns[language]


_BEFORE = {"€": "EUR", "eur": "EUR", "$": "USD", "us$": "USD", "usd": "USD", "£": "GBP", "gbp": "GBP", "egp": "EGP"}
_LAST_SIGNS = frozenset(sign[-1] for sign in _BEFORE)
BEFORE = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, sorted(_BEFORE, key=len, reverse=True)))}) ?$")
ABBREVIATED = re.compile(r" ?(?:(k)|(m)|(m[dr]s?))(?= ?(?:€|\$|£|eur\b|usd\b|us\$)|b/j\b|t\b|m[3³])")
"""« 12 M€ », « 3 Md€ », « 40 k€ »."""
SUBUNITS = {
    Language.FRENCH: re.compile(r" (?:et )?(\d{1,3}) (?:(millimes?|fils)|centimes?|piastres?|cents?)(?!\w)"),
    Language.ARABIC: re.compile(r" و ?(\d{1,3}) (?:(مليم(?:ا|ات)?|فلسا?)|سنتا?|سنتيما?|قرشا?|قروش)(?!\w)"),
}
"""Thousandths (the second group) and hundredths of a currency."""
FACTORS = (10**3, 10**6, 10**9)


class Currency(msgspec.Struct, frozen=True):
    """A currency that stands behind a number, up to ``end`` of the folded text."""

    code: str
    end: int


_LEADS = {Language.FRENCH: " ?(?:d'|de )?", Language.ARABIC: " ?(?:من ال|من )?"}
_CODES = {language: [code for code, _ in _patterns(language)] for language in Language}
_NAMES = {
    language: re.compile(rf"{_LEADS[language]}(?:{'|'.join(rf'({names})' for _, names in _patterns(language))})(?!\w)")
    for language in Language
}
"""One group a currency, in the order of ``_CODES``."""


def currency_behind(text: str, at: int, language: Language) -> Currency | None:
    """The currency named right behind ``at``; that of a country before the name several share."""
    found = _NAMES[language].match(text, at)
    if found is None or found.lastindex is None:
        return None
    return Currency(_CODES[language][found.lastindex - 1], found.end())


def currency_before(text: str, at: int) -> tuple[str, int] | None:
    """A sign or code right before ``at``, and where it begins."""
    if text[max(0, at - 2) : at].strip()[-1:] not in _LAST_SIGNS:
        return None
    found = BEFORE.search(text, max(0, at - 5), at)
    return (_BEFORE[found[1]], found.start()) if found is not None else None


def may_be_one(one: str, other: str) -> bool:
    """Whether two currencies may be the same: by code, or where one is a name that the other shares."""
    return one == other or _WHOSE.get(one, ("",))[0] == other or _WHOSE.get(other, ("",))[0] == one
