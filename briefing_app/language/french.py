"""French spacing: no-break spaces for output, plain spaces for storage (rules E22 and F-01, F-03, F-05, F-07).

Source: Lexique des règles typographiques de l'Imprimerie nationale, as told in ``language.md`` 5.3.
"""

from __future__ import annotations

import re

from briefing_app.domain.profiles import FrenchSpacing

NBSP = "\u00a0"
NNBSP = "\u202f"

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
TITLES = tuple(
    "M. MM. Mme Mmes Mlle Mlles Dr Drs Pr Prs Me S. S.E. S.M. art. Art. p. n° N° § vol. Vol. chap. Chap.".split()
)
"""Abbreviations that stay on one line with the word after them."""
SIGNS = "%‰€$£"
"""Signs that stay on one line with the number before them."""
_UNITS = "|".join(map(re.escape, SIGNS))
_UNITS += r"|°C|(?:[kcm]?m[²³]?|km/h|k?g|t|ha|h|min|[kMGT]W|[kMGT]?Wh|[kMGT]o|[kMG]?Hz|[MG]bit/s)(?!\w)"
_UNITS += r"|(?:heures?|euros?|mille|millions?|milliards?)\b"

# This runs on every French paragraph of an export (``docs/adr/0013``): one pattern finds all spaces that stay on
# the line, and does not look twice at those between a letter or comma and a letter. Two kinds do stand there; they
# begin with letters that the engine can skip to. An empty group says that the space is to become a thin one.
_ANY_SPACE = r" (?!(?<=[a-zà-öø-ÿ,’] )[a-zà-öø-ÿA-Z(])"
_LETTER_TITLES = tuple(title for title in TITLES if title[0].isupper() and title[-1].islower())
_OTHER_TITLES = "|".join(rf"(?<=(?<!\w){re.escape(title)} )" for title in TITLES if title not in _LETTER_TITLES)
_AFTER_TITLE = rf"(?<=[.°§] )(?:{_OTHER_TITLES})(?=[\w«])"
_AFTER_NUMBER = (
    rf"(?<=\d )(?:(?={_UNITS})|(?:(?<=\b\d )|(?<=\b\d\d ))(?=(?:{_MONTHS})\b)"  # a number and what it counts
    r"|(?=\d{3}(?!\d))(?<!\d{4} )())"  # thousands follow one digit to three; behind a year (2026 100) a plain space
)
_AFTER_HOUR = rf"(?<=h )(?:(?<=\b\dh )|(?<=\b\d\dh )|(?<=\b\d[ {NBSP}]h )|(?<=\b\d\d[ {NBSP}]h ))(?=\d\d?\b)"
_AT_SIGN = r"(?=[;!?:»])(?:(?=»)|(?<=\S )(?:(?=:(?:\s|$))|(?=[;!?])()))|(?<=« )"
_HELD = f"{_AFTER_NUMBER}|{_AFTER_HOUR}|{_AFTER_TITLE}"
_SPACES = {
    spacing: re.compile(
        f"{_ANY_SPACE}(?:{_HELD}|{_AT_SIGN})"
        if spacing is FrenchSpacing.IMPRIMERIE_NATIONALE
        else f"{_ANY_SPACE}(?:{_HELD})"
    )
    for spacing in FrenchSpacing
}
_WORDS = "|".join(rf"{title[0]}(?<!\w{title[0]}){title[1:]}" for title in _LETTER_TITLES)
_AFTER_LETTER_TITLE = re.compile(rf"(?:{_WORDS}) (?=[\w«])")
_AFTER_FIRST = re.compile(rf"1(?<=\b1)er (?=(?:{_MONTHS})\b)")
_FOLDED = re.compile(f"[{NBSP}{NNBSP}\u2009\u2007]")


def spaced(text: str, spacing: FrenchSpacing) -> str:
    """``text`` with no-break spaces where ``spacing`` asks for them; for output only, never for storage.

    Only spaces that are there change their kind: a missing one is for a check to find, not for the export to
    add, so ``unspaced`` always gives the stored text back. Times (15:30) and addresses have none to change.
    """
    if " " not in text:
        return text
    if "Mm" in text or "Ml" in text or "Me" in text or "Dr" in text or "Pr" in text:
        text = _AFTER_LETTER_TITLE.sub(_with_no_break, text)
    if "1er " in text:
        text = _AFTER_FIRST.sub(_with_no_break, text)
    return _SPACES[spacing].sub(_thin_or_not, text)


def _with_no_break(found: re.Match[str]) -> str:
    return found.group()[:-1] + NBSP


def _thin_or_not(found: re.Match[str]) -> str:
    return NBSP if found.lastindex is None else NNBSP


def unspaced(text: str) -> str:
    """``text`` with plain spaces for no-break and thin ones: the stored and compared form."""
    return _FOLDED.sub(" ", text)
