"""Numbers in digits and in words with what they count: a percentage, money, or nothing that is known here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from briefing_app.domain.languages import Language
from briefing_app.language.values import arabic_numbers, french_numbers, units
from briefing_app.language.values.claims import Claim, Reading
from briefing_app.language.values.digit_numbers import DIGITS, amounts
from briefing_app.language.values.lasting import in_another_unit
from briefing_app.language.values.model import Money, Named, Number, Percentage, Rank, Written
from briefing_app.language.values.spelled import matches_at, words_of

_SPACED_MAGNITUDE = {
    Language.FRENCH: re.compile(rf" ({french_numbers.MAGNITUDE})(?!\w)"),
    Language.ARABIC: re.compile(rf" ({arabic_numbers.MAGNITUDE})(?!\w)"),
}
_REST = {
    Language.FRENCH: re.compile(rf" (?:et )?(\d[\d ]*)(?: ({french_numbers.MAGNITUDE}))?(?!\w)"),
    Language.ARABIC: re.compile(rf" و ?(\d[\d ]*)(?: ({arabic_numbers.MAGNITUDE}))?(?!\w)"),
}
_HALF_MORE = {
    Language.FRENCH: re.compile(r" et demie?(?!\w)"),
    Language.ARABIC: re.compile(rf" و ?(?:ال)?نصف(?: (?:ال)?(?:{arabic_numbers.MAGNITUDE}))?(?!\w)"),
}
_NOUN_AND_HALF = {
    Language.FRENCH: re.compile(r" [\w-]{2,} et demie?(?!\w)"),
    Language.ARABIC: re.compile(r" \w{2,} و ?نصف(?: ال\w+)?(?!\w)"),
}
_HALF, _REACH = {Language.FRENCH: " et demi", Language.ARABIC: "نصف"}, 40
"""Letters that a noun may have before « et demi »."""
_PERCENT_SIGNS = ("%", "٪")
_SIZES = (10**12, 10**9, 10**6, 10**3)
_PART = re.compile(r"([1-9])(?<![\w/.,-].)/([2-9]|10)(?![\w/.-])")
_SHORT_YEARS = re.compile(r"((?:19|20)\d\d)(?<![\w/.-]....)[-/–](\d\d)(?![\w/-])")
_MONEY_NAMES = ("دولار", "دينار", "درهم", "جنيه", "ريال", "فرنك", "ليرت", "اوقيت")
_TWO_OF_MONEY = re.compile(rf"(?<!\w)[وفبل]?(?:ال)?({'|'.join(_MONEY_NAMES)})(?:ين|ان)(?!\w)(?:( و ?نصف)(?!\w))?")
_DUALS_OF_MONEY = frozenset(
    f"{prefix}{name}{ending}"
    for prefix in ("", "و", "ف", "ب", "ل", "ال", "وال", "بال")
    for name in _MONEY_NAMES
    for ending in ("ين", "ان")
)
_NAME_BEFORE = re.compile(r"([^\W\d_]+)-?$")
_CLITICS_BEFORE = re.compile("[وف]?(?:لل|[بلك]?ال|[بلك])?")


def digits(reading: Reading) -> Iterator[Claim]:
    """Numbers in digits whose words are free."""
    text, language = reading.text, reading.language
    yield from _parts_in_digits(reading)
    for found in DIGITS.finditer(text):
        if not reading.is_free(*found.span()):
            continue
        amount, other = amounts(found.group(), language)
        end, written = found.end(), Written.DIGITS
        factor = _SPACED_MAGNITUDE[language].match(text, end)
        short = units.ABBREVIATED.match(text, end)
        if factor is not None:
            size = _size(factor[1], language)
            amount, end, written = amount * size, factor.end(), Written.MIXED
            other = other * size if other is not None else None
            amount, end = _with_rest(text, amount, end, size, language)
        elif short is not None:
            size = next(size for size, group in zip(units.FACTORS, short.groups(), strict=True) if group)
            amount, end = amount * size, short.end()
            other = other * size if other is not None else None
        if other is None:
            other = _with_a_half(text, amount, end, language) or in_another_unit(text, amount, end, language)
        name = _name_before(text, found.start())
        if name:
            yield Claim(Named(name, amount), found.start(), found.end(), Written.DIGITS, is_weak=True)
        else:
            yield _counted(text, Number(amount, other=other), found.start(), end, written, language)


def _parts_in_digits(reading: Reading) -> Iterator[Claim]:
    """« 3/4 » of the members; and of 2025-26 the second year."""
    for found in _PART.finditer(reading.text) if "/" in reading.text else ():
        if int(found[1]) < int(found[2]):
            yield Claim(
                Number(Fraction(int(found[1]), int(found[2])), Rank.PART), found.start(), found.end(2), Written.DIGITS
            )
    for found in _SHORT_YEARS.finditer(reading.text):
        if (int(found[1]) + 1) % 100 == int(found[2]):
            yield Claim(Number(Fraction(int(found[1]))), *found.span(1), Written.DIGITS)
            yield Claim(Number(Fraction(int(found[1]) + 1)), found.end(1), found.end(), Written.DIGITS)


def cardinals(reading: Reading) -> Iterator[Claim]:
    """Numbers in words, also those that are weak."""
    text, language = reading.text, reading.language
    of = french_numbers if language is Language.FRENCH else arabic_numbers
    for one in (*of.cardinals(text), *of.parts_of(text)):
        amount, end = one.amount, one.end
        half = _HALF_MORE[language].match(text, end)
        size = next((size for size in _SIZES if amount and amount % size == 0), 0)
        written = Written.WORDS
        if half is not None and size:
            amount, end = amount + Fraction(size, 2), half.end()
        elif size and (rest := _with_rest(text, amount, end, size, language))[1] > end:
            (amount, end), written = rest, Written.MIXED
        other = one.other or _with_a_half(text, amount, end, language)
        number = Number(amount, other=other or in_another_unit(text, amount, end, language))
        yield _counted(text, number, one.start, end, written, language, is_weak=one.is_weak)


def two_of_money(reading: Reading) -> Iterator[Claim]:
    """«دولاران», «دينارين ونصف»: a dual of a currency, weak as all duals are."""
    for found in matches_at(_TWO_OF_MONEY, reading.text, words_of(reading.text) & _DUALS_OF_MONEY):
        currency = units.currency_behind(found[1], 0, Language.ARABIC)
        if currency is not None:
            amount = Fraction(5, 2) if found[2] else Fraction(2)
            yield Claim(Money(amount, currency.code), *found.span(), Written.WORDS, is_weak=True)


def _name_before(text: str, at: int) -> str:
    """The letters before the number of G20, COP28, Covid-19; none for «و30»."""
    if not (text[at - 1 : at].isalpha() or text[at - 1 : at] == "-"):
        return ""
    name = _NAME_BEFORE.search(text, max(0, at - 20), at)
    return name[1] if name is not None and _CLITICS_BEFORE.fullmatch(name[1]) is None else ""


def _size(word: str, language: Language) -> int:
    if language is Language.FRENCH:
        return french_numbers.magnitude(word)
    size, own = arabic_numbers.magnitude(word)
    return size * own


def _with_rest(text: str, amount: Fraction, end: int, size: int, language: Language) -> tuple[Fraction, int]:
    """The smaller part that may follow: 2 millions 500 000, ٣ ملايين و٢٥٠ ألف; and a half more."""
    half = _HALF_MORE[language].match(text, end)
    if half is not None:
        return amount + Fraction(size, 2), half.end()
    rest = _REST[language].match(text, end)
    if rest is None:
        return amount, end
    below = int(re.sub(r"\D", "", rest[1])) * (_size(rest[2], language) if rest[2] else 1)
    whole = re.fullmatch(r"\d{1,3}(?: \d{3})*", rest[1].strip()) is not None
    if not whole or below >= size or (not rest[2] and below < 100):
        return amount, end
    return amount + below, rest.start() + len(rest.group().rstrip())


def _with_a_half(text: str, amount: Fraction, end: int, language: Language) -> Fraction | None:
    """The other reading of « soixante-dix kilomètres et demi »."""
    if text.find(_HALF[language], end, end + _REACH) < 0:
        return None
    return amount + Fraction(1, 2) if _NOUN_AND_HALF[language].match(text, end) else None


def _with_subunits(text: str, amount: Fraction, end: int, language: Language) -> tuple[Fraction, int]:
    """« 15 dinars 750 millimes » are 15,750 dinars."""
    found = units.SUBUNITS[language].match(text, end)
    if found is None:
        return amount, end
    return amount + Fraction(int(found[1]), 1000 if found[2] else 100), found.end()


def _counted(
    text: str, number: Number, start: int, end: int, written: Written, language: Language, *, is_weak: bool = False
) -> Claim:
    """The number as what it counts: a percentage, money, or itself."""
    percent = units.PERCENT[language].match(text, end)
    if percent is not None:
        return Claim(Percentage(number.amount, number.other), start, percent.end(), written)
    if text[max(0, start - 1) : start] in _PERCENT_SIGNS:  # ٪15
        return Claim(Percentage(number.amount, number.other), start - 1, end, written)
    currency = units.currency_behind(text, end, language)
    if currency is not None and not is_weak:
        amount, end = _with_subunits(text, number.amount, currency.end, language)
        return Claim(Money(amount, currency.code, number.other), start, end, written)
    before = units.currency_before(text, start)
    if before is not None:
        return Claim(Money(number.amount, before[0], number.other), before[1], end, written)
    return Claim(number, start, end, written, is_weak)
