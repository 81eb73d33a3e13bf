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

# Every pattern begins with the letter or the space it looks for: that is what the engine can skip to, and this
# runs on every French paragraph of an export (``docs/adr/0013``).
_WHOLE_TITLES = "|".join(f"{re.escape(t[0])}(?<!\\w{re.escape(t[0])}){re.escape(t[1:])}" for t in TITLES)
_AFTER_TITLE = re.compile(f"(?:{_WHOLE_TITLES}) (?=[\\w«])")
_AFTER_NUMBER = re.compile(
    rf" (?<=\d )(?:(?={_UNITS})|(?:(?<=\b\d )|(?<=\b\d\d ))(?=(?:{_MONTHS})\b))"  # a number and what it counts
    rf"| (?<=\b1er )(?=(?:{_MONTHS})\b)"
    rf"| (?<=h )(?:(?<=\b\dh )|(?<=\b\d\dh )|(?<=\b\d[ {NBSP}]h )|(?<=\b\d\d[ {NBSP}]h ))(?=\d\d?\b)"
)
# A group of thousands follows one digit to three; behind a year (2026 100) a plain space stays.
_THOUSANDS = re.compile(r" (?<=\d )(?=\d{3}(?!\d))(?<!\d{4} )")
_HIGH_MARKS = re.compile(r" (?=[;!?])(?<=\S )")
_COLON_AND_QUOTES = re.compile(r" (?:(?=:(?:\s|$))(?<=\S )|(?<=« )|(?=»))")
_FOLDED = re.compile(f"[{NBSP}{NNBSP}\u2009\u2007]")


def spaced(text: str, spacing: FrenchSpacing) -> str:
    """``text`` with no-break spaces where ``spacing`` asks for them; for output only, never for storage.

    Only spaces that are there change their kind: a missing one is for a check to find, not for the export to
    add, so ``unspaced`` always gives the stored text back. Times (15:30) and addresses have none to change.
    """
    if " " not in text:
        return text
    text = _AFTER_TITLE.sub(lambda found: found.group()[:-1] + NBSP, text)
    text = _AFTER_NUMBER.sub(NBSP, text)
    text = _THOUSANDS.sub(NNBSP, text)
    if spacing is FrenchSpacing.IMPRIMERIE_NATIONALE:
        text = _HIGH_MARKS.sub(NNBSP, text)
        text = _COLON_AND_QUOTES.sub(NBSP, text)
    return text


def unspaced(text: str) -> str:
    """``text`` with plain spaces for no-break and thin ones: the stored and compared form."""
    return _FOLDED.sub(" ", text)
