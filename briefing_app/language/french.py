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

# This runs on every French paragraph of an export (``docs/adr/0013``): every pattern begins with what the engine can
# skip to, a capital letter or the space itself, and goes on with the one test that fails at most spaces. An empty
# group says that the space is to become a thin one.
_LETTER_TITLES = tuple(title for title in TITLES if title[0].isupper() and title[-1].isalpha())
_WORDS = "|".join(rf"{title[0]}(?<!\w{title[0]}){title[1:]}" for title in _LETTER_TITLES)
_AFTER_LETTER_TITLE = re.compile(rf"(?:{_WORDS}) (?=[\w«])")
_DOTTED = "|".join(rf"(?<=(?<!\w){re.escape(title)} )" for title in TITLES if title not in _LETTER_TITLES)
_AFTER_TITLE = re.compile(rf" (?<=[.°§] )(?:{_DOTTED})(?=[\w«])")
_AFTER_NUMBER = re.compile(
    r" (?<=[\dh] )(?:"
    rf"(?<=\d )(?:(?={_UNITS})|(?:(?<=\b\d )|(?<=\b\d\d ))(?=(?:{_MONTHS})\b))"  # a number and what it counts
    # A group of thousands follows one digit to three; behind a year (2026 100) a plain space stays.
    r"|(?<=\d )(?=\d{3}(?!\d))(?<!\d{4} )()"
    rf"|(?:(?<=\b\dh )|(?<=\b\d\dh )|(?<=\b\d[ {NBSP}]h )|(?<=\b\d\d[ {NBSP}]h ))(?=\d\d?\b))"
)
_AFTER_FIRST = re.compile(rf" (?<=\b1er )(?=(?:{_MONTHS})\b)")
_BEFORE_MARKS = re.compile(r" (?=[;!?:])(?<=\S )(?:(?=:(?:\s|$))|(?=[;!?])())")
_FOLDED = re.compile(f"[{NBSP}{NNBSP}\u2009\u2007]")


def spaced(text: str, spacing: FrenchSpacing) -> str:
    """``text`` with no-break spaces where ``spacing`` asks for them; for output only, never for storage.

    Only spaces that are there change their kind: a missing one is for a check to find, not for the export to
    add, so ``unspaced`` always gives the stored text back. Times (15:30) and addresses have none to change.
    """
    if " " not in text:
        return text
    if ". " in text or "° " in text or "§ " in text:
        text = _AFTER_TITLE.sub(NBSP, text)
    if "M" in text or "D" in text or "P" in text:
        text = _AFTER_LETTER_TITLE.sub(lambda found: found.group()[:-1] + NBSP, text)
    text = _AFTER_NUMBER.sub(_thin_or_not, text)
    if "1er " in text:
        text = _AFTER_FIRST.sub(NBSP, text)
    if spacing is FrenchSpacing.IMPRIMERIE_NATIONALE:
        text = _BEFORE_MARKS.sub(_thin_or_not, text)
        text = text.replace("« ", f"«{NBSP}").replace(" »", f"{NBSP}»")
    return text


def _thin_or_not(found: re.Match[str]) -> str:
    return NBSP if found.lastindex is None else NNBSP


def unspaced(text: str) -> str:
    """``text`` with plain spaces for no-break and thin ones: the stored and compared form."""
    return _FOLDED.sub(" ", text)
