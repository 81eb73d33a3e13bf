"""All values of a text: identifiers, dates and times claim their words first, then numbers with what they count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.folded import folded
from briefing_app.language.values import arabic_numbers, french_numbers
from briefing_app.language.values.claims import Claim, Reading, how_written, spelled
from briefing_app.language.values.counted import cardinals, digits, two_of_money
from briefing_app.language.values.dates import Dated, dates
from briefing_app.language.values.identifiers import identifiers, idioms
from briefing_app.language.values.lasting import hours_and_minutes
from briefing_app.language.values.model import Clock, Found, Money, Number, Percentage, Rank, Written
from briefing_app.language.values.number_nouns import number_nouns
from briefing_app.language.values.sayings import is_in_a_saying
from briefing_app.language.values.times import times
from briefing_app.language.values.years import roman, years

_ORDINAL_DIGITS = re.compile(r"(\d(?<![\w.,]\d)\d*)(?:ers?|res?|ères?|nde?s?|e|es|ème|èmes|ième|ièmes)(?!\w)")
_ROMAN_ORDINAL = re.compile(r"([IVX](?<!\w[IVX])[IVX]{0,6})(?:e|ème|er|re)?(?![\w’'])")
_DAMMA, _SHORT = "\u064f", 3
_JOINED = re.compile(r" ?(?:à|et|ou|-|–|الي|و|او) ?")


@lru_cache(maxsize=32)
def values(text: str, language: Language) -> tuple[Found, ...]:
    """The values of ``text``, in its order; spans are code points of ``text`` and do not cross.

    What may only be meant for one is not among them: see :func:`hints` and :func:`duals`. The last texts are
    remembered: several checks look at the same pair one after the other.
    """
    reading = read(text, language)
    claims = sorted(reading.claims, key=lambda one: one.start)
    return tuple(map(reading.found, _sharing_units(reading.text, claims)))


def hints(text: str, language: Language) -> tuple[Found, ...]:
    """Words of which a number may be meant, each a weak value: « un », « une dizaine », « trimestre », a king's number.

    They answer what the other language says, and most pairs need none of them.
    """
    reading = read(text, language)
    claims = reading.beside((*reading.doubtful, *_approximate(reading)))
    return tuple(map(reading.found, sorted(claims, key=lambda one: one.start)))


def duals(text: str) -> tuple[Found, ...]:
    """The words of an Arabic text that may be duals, each a weak two (هدفين, ضفتي), but for its sure values."""
    reading = read(text, Language.ARABIC)
    others = spelled(arabic_numbers.duals(reading.text), Rank.CARDINAL)
    sure = [one for one in reading.claims if not one.is_weak]
    return tuple(
        reading.found(two) for two in others if not any(one.start < two.end and two.start < one.end for one in sure)
    )


@lru_cache(maxsize=8)
def read(text: str, language: Language) -> Reading:
    """The text with all claims made, but for hints; the last ones are remembered."""
    reading = Reading(folded(text, language), language)
    days = tuple(dates(reading.text, language))
    ranked, in_words = _in_words(reading)
    for claims in (
        idioms(reading),
        identifiers(reading, days),
        _dated(days, reading.text),
        _timed(reading),
        _lasting(reading),
        years(reading),
        _ordinals_in_digits(reading),
        (one for one in ranked if not one.is_weak),
        (*digits(reading), *(one for one in in_words if not one.is_weak)),
    ):
        reading.add(claims)
    reading.doubtful += (one for one in (*ranked, *in_words) if one.is_weak)
    return reading


def _in_words(reading: Reading) -> tuple[list[Claim], list[Claim]]:
    """Ordinals and parts, and cardinals; those of a saying are weak."""
    made = list(_ordinals_and_parts(reading)), [_or_a_part(reading, one) for one in cardinals(reading)]
    ranked, in_words = ([_unless_said(reading, one) for one in claims] for claims in made)
    return ranked, in_words


def _unless_said(reading: Reading, claim: Claim) -> Claim:
    """Weak, when it is a part of a saying."""
    if claim.is_weak or not is_in_a_saying(reading.text, claim.start, claim.end, reading.language):
        return claim
    return msgspec.structs.replace(claim, is_weak=True)


def _or_a_part(reading: Reading, claim: Claim) -> Claim:
    """«خُمس» with its vowel sign is a fifth, and no five."""
    at = reading.read.at[claim.start]
    is_short = claim.end - claim.start <= _SHORT and reading.read.source[at + 1 : at + 2] == _DAMMA
    if not is_short or not isinstance(claim.value, Number):
        return claim
    part = Number(1 / claim.value.amount, Rank.PART)
    return Claim(part, claim.start, claim.end, claim.written, is_weak=True)


def _sharing_units(text: str, claims: list[Claim]) -> Iterable[Claim]:
    """« de 12 à 15 % »: a number right before a percentage or money counts the same."""
    if not any(isinstance(claim.value, Percentage | Money) for claim in claims):
        return claims
    sure = [claim for claim in claims if not claim.is_weak]
    next_of = dict(zip(map(id, sure), sure[1:], strict=False))
    return [_sharing_unit(text, claim, next_of.get(id(claim))) for claim in claims]


def _sharing_unit(text: str, claim: Claim, after: Claim | None) -> Claim:
    match claim.value, after.value if after is not None else None:
        case Number() as number, Percentage() if after is not None and _are_joined(text, claim, after):
            return msgspec.structs.replace(claim, value=Percentage(number.amount, number.other))
        case Number() as number, Money(currency=currency) if after is not None and _are_joined(text, claim, after):
            return msgspec.structs.replace(claim, value=Money(number.amount, currency, number.other))
        case _:
            return claim


def _are_joined(text: str, claim: Claim, after: Claim) -> bool:
    return _JOINED.fullmatch(text, claim.end, after.start) is not None


def _dated(days: Iterable[Dated], text: str) -> Iterator[Claim]:
    for one in days:
        yield Claim(one.day, one.start, one.end, how_written(text[one.start : one.end]), one.is_weak)


def _timed(reading: Reading) -> Iterator[Claim]:
    for one in times(reading.text, reading.language):
        yield Claim(one.clock, one.start, one.end, how_written(reading.text[one.start : one.end]))


def _lasting(reading: Reading) -> Iterator[Claim]:
    for one in hours_and_minutes(reading.text, reading.language):
        clock = Clock(one.minutes % (24 * 60))
        yield Claim(clock, one.start, one.end, how_written(reading.text[one.start : one.end]), one.is_weak)


def _ordinals_in_digits(reading: Reading) -> Iterator[Claim]:
    """« 3e », « 21es »; « 1er » is as weak as « premier »."""
    for found in _ORDINAL_DIGITS.finditer(reading.text) if reading.language is Language.FRENCH else ():
        number = int(found[1])
        yield Claim(Number(Fraction(number), Rank.ORDINAL), *found.span(), Written.DIGITS, is_weak=number == 1)


def _ordinals_and_parts(reading: Reading) -> Iterator[Claim]:
    of = french_numbers if reading.language is Language.FRENCH else arabic_numbers
    yield from spelled(of.ordinals(reading.text), Rank.ORDINAL)
    yield from spelled(of.parts(reading.text), Rank.PART)


def _approximate(reading: Reading) -> Iterator[Claim]:
    """What may answer the other side's number and asks for none: « une dizaine », a king's number, « trimestre »."""
    if reading.language is Language.ARABIC:
        yield from two_of_money(reading)
    yield from spelled(number_nouns(reading.text, reading.language), Rank.CARDINAL)
    if reading.language is Language.FRENCH:
        yield from spelled(french_numbers.collectives(reading.text), Rank.CARDINAL)
        yield from _roman_names(reading)
    else:
        yield from spelled(arabic_numbers.bare_ordinals(reading.text), Rank.ORDINAL)


def _roman_names(reading: Reading) -> Iterator[Claim]:
    """« Mohammed VI »; capitals are looked for in the text itself."""
    for found in _ROMAN_ORDINAL.finditer(reading.read.source):
        number = roman(found[1])
        start = next((at for at, where in enumerate(reading.read.at) if where == found.start()), None)
        if number and start is not None:
            value = Number(Fraction(number), Rank.ORDINAL)
            yield Claim(value, start, start + len(found.group()), Written.WORDS, is_weak=True)
