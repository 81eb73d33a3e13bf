"""Another value put in the place of one, in the manner of the text that is there: digits, groups, names of months.

Only what can be written for sure is written. A number in words, a change of what is counted, an hour whose part of the
day would have to be found: there the answer is None, and the person writes.
"""

from __future__ import annotations

import re
from fractions import Fraction

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import DigitSystem
from briefing_app.language.digits import ARABIC_THOUSANDS, NARROW_NO_BREAK_SPACE, fold_digits, to_digits
from briefing_app.language.memory.writing_dates import written_day, written_hijri
from briefing_app.language.values.model import (
    Clock,
    Day,
    Found,
    HijriDay,
    Identifier,
    Money,
    Named,
    Number,
    Percentage,
    Rank,
    Value,
    Written,
    Years,
)

_NUMERAL = re.compile(
    r"\d{1,3}(?:(?P<group>[ \u00a0\u2009\u202f٬.,'])\d{3})(?:(?P=group)\d{3})*(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫]\d+)?"
)
_ARABIC_INDIC = re.compile("[٠-٩]")
_HALF_DAY = 12 * 60
_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:(?P<sign>[ \u00a0\u202f]?h[ \u00a0\u202f]?|[:.])(?P<minute>\d\d)?)?")
_PARTS_OF_DAY = ("صباح", "مساء", "ظهر", "فجر", "ليل", "عصر", " ص", " م", "matin", "soir", "midi")
_FEW = range(3, 11)
"""Behind these numbers an Arabic noun is in the plural."""


class Place(msgspec.Struct, frozen=True):
    """Where a value stands in a text, in which language, and by whose months others are named (a country code)."""

    text: str
    found: Found
    language: Language
    country: str = ""

    @property
    def piece(self) -> str:
        return self.text[self.found.start : self.found.end]

    @property
    def digits(self) -> DigitSystem:
        return DigitSystem.ARABIC_INDIC if _ARABIC_INDIC.search(self.piece) else DigitSystem.LATIN


class Wanted(msgspec.Struct, frozen=True):
    """The value to be written, and the words that say it in the new text of the other language."""

    value: Value
    words: str


def written(place: Place, wanted: Wanted) -> str | None:
    """The piece at ``place`` saying what is wanted; None when that is not for sure."""
    old, new = place.found.value, wanted.value
    if place.found.written is Written.WORDS and not isinstance(old, Day):
        return None
    match old, new:
        case Number(rank=rank), Number(rank=same) if rank is same:
            return _number(place, new.amount, wanted.words, is_ordinal=rank is Rank.ORDINAL)
        case Percentage(), Percentage():
            return _number(place, new.amount, wanted.words)
        case Money(currency=currency), Money(currency=same) if currency == same:
            return _number(place, new.amount, wanted.words)
        case Named(name=name), Named(name=same) if name == same:
            return _number(place, new.number, wanted.words)
        case Years(count=count), Years(count=same) if count == same == 10:
            return _number(place, Fraction(new.start), wanted.words)
        case Day(), Day():
            return written_day(place.text, place.found, old, new, place.language, place.country)
        case HijriDay(), HijriDay():
            return written_hijri(place.piece, old, new)
        case Clock(), Clock():
            return _clock(place, old, new)
        case _:
            return None


def same_token(place: Place, old_words: str, wanted: Wanted) -> str | None:
    """A reference or an address, which both languages write alike; None unless the piece is what the old text had."""
    if fold_digits(place.piece) != fold_digits(old_words) or not isinstance(wanted.value, Identifier):
        return None
    return to_digits(wanted.words, place.digits)


def _number(place: Place, amount: Fraction, words: str, *, is_ordinal: bool = False) -> str | None:
    numeral = _NUMERAL.search(place.piece)
    if numeral is None:
        return None
    factor = _factor(place, numeral.group())
    if factor is None or (is_ordinal and Fraction(1) in (amount, _amount(numeral.group()))):  # 1er, 2e
        return None
    shown = amount / factor
    if factor > 1 and not _agree_alike(shown, _amount(numeral.group()), place.language):
        return None
    text = _in_manner(shown, numeral.group(), words, place)
    return None if text is None else place.piece[: numeral.start()] + text + place.piece[numeral.end() :]


def _factor(place: Place, numeral: str) -> Fraction | None:
    """What the words behind a numeral make of it: a million in « 2 millions »; 1 for none."""
    value = place.found.value
    amount = value.number if isinstance(value, Named) else getattr(value, "amount", None)
    if isinstance(value, Years):
        amount = Fraction(value.start)
    shown = _amount(numeral)
    if amount is None or not shown:
        return None
    readings = {amount, getattr(value, "other", None)}
    if shown in readings:
        return Fraction(1)
    factor: Fraction = amount / shown
    return factor if factor in (10**3, 10**6, 10**9, 10**12) and place.found.written is Written.MIXED else None


def _agree_alike(one: Fraction, other: Fraction, language: Language) -> bool:
    """Whether the word behind both numbers reads the same: million and millions, مليون and ملايين."""
    if language is Language.FRENCH:
        return (one >= 2) == (other >= 2)
    return one.denominator == other.denominator == 1 and (one in _FEW) == (other in _FEW) and min(one, other) > 2


def _amount(numeral: str) -> Fraction:
    """Of a numeral whose only sign may be one of groups or of decimals: read as its groups tell."""
    found = _NUMERAL.fullmatch(numeral)
    group = found["group"] if found is not None else None
    plain = fold_digits(numeral.replace(group, "") if group else numeral)
    return Fraction(plain.replace(",", ".").replace("٫", "."))


def _in_manner(amount: Fraction, before: str, words: str, place: Place) -> str | None:
    whole, decimals = divmod(amount, 1)
    fraction = _decimals(decimals)
    if amount < 0 or fraction is None:
        return None
    sign = _group_sign(whole, before, words, place)
    text = f"{int(whole):,}".replace(",", sign)
    if fraction:
        text += _decimal_sign(before, place) + fraction
    return to_digits(text, place.digits)


def _decimals(part: Fraction) -> str | None:
    """The digits behind the decimal sign, '' for none; None where they do not end."""
    text = f"{float(part):.6f}".split(".")[1].rstrip("0")
    return text if Fraction(f"0.{text or 0}") == part else None


def _group_sign(whole: int | Fraction, before: str, words: str, place: Place) -> str:
    """The sign between groups: that of the numeral before; where it had none, one if the new text groups as well."""
    old = _NUMERAL.fullmatch(before)
    if old is not None and old["group"]:
        return old["group"]
    had_room = _amount(before) >= 1000  # a year, or a number that is not grouped on purpose
    new = _NUMERAL.search(words)
    if whole < 1000 or had_room or new is None or not new["group"]:
        return ""
    if place.language is Language.FRENCH:
        return NARROW_NO_BREAK_SPACE
    return ARABIC_THOUSANDS if place.digits is DigitSystem.ARABIC_INDIC else "."


def _decimal_sign(before: str, place: Place) -> str:
    found, numeral = re.search(r"[.,٫](?=\d+$)", before), _NUMERAL.fullmatch(before)
    if found is not None and numeral is not None and numeral["group"] != found.group():
        return found.group()
    return "٫" if place.digits is DigitSystem.ARABIC_INDIC else ","


def _clock(place: Place, old: Clock, new: Clock) -> str | None:
    """Hours in digits; where the text counts to twelve, only within the same half of the day."""
    found = _CLOCK.search(place.piece)
    if found is None or (old.is_half_day != new.is_half_day and place.language is Language.ARABIC):
        return None
    hour, minute = divmod(new.minute, 60)
    counts_to_12 = int(found["hour"]) != old.minute // 60
    if (counts_to_12 or _says_part(place.piece)) and (old.minute < _HALF_DAY) != (new.minute < _HALF_DAY):
        return None
    if counts_to_12:
        hour = hour - 12 if hour > 12 else hour or 12
    text = _clock_text(found, hour, minute, place.language)
    if text is None:
        return None
    return place.piece[: found.start()] + to_digits(text, place.digits) + place.piece[found.end() :]


def _says_part(piece: str) -> bool:
    return any(word in piece for word in _PARTS_OF_DAY)


def _clock_text(found: re.Match[str], hour: int, minute: int, language: Language) -> str | None:
    sign, had_minutes = found["sign"] or "", found["minute"] is not None
    if not sign.strip(" \u00a0\u202f"):
        if not minute:
            return f"{hour}" + sign
        return f"{hour}:{minute:02d}" + sign if language is Language.ARABIC else None
    if "h" not in sign:
        return f"{hour}{sign}{minute:02d}"
    before = sign[: sign.index("h")]
    if not minute:
        return f"{hour}{before}h" + ("" if had_minutes else sign[sign.index("h") + 1 :])
    between = sign[sign.index("h") + 1 :] if had_minutes else before
    return f"{hour}{before}h{between}{minute:02d}"
