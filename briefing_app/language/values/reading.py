"""All values of a text: identifiers, dates and times claim their words first, then numbers with what they count."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from functools import lru_cache

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.folded import Folded, folded
from briefing_app.language.values import arabic_numbers, french_numbers, units
from briefing_app.language.values.dates import dates
from briefing_app.language.values.digit_numbers import DIGITS, amounts
from briefing_app.language.values.model import (
    Found,
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
from briefing_app.language.values.spelled import Spelled, has_any, has_digits
from briefing_app.language.values.times import times

IDENTIFIER = re.compile(
    r"https?://[^\s<>«»]*[\w/]|www\.[^\s<>«»]*\w"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<!\w)\+\d[\d .-]{6,}\d(?!\d)"
    r"|(?<![\w/])(?=[a-z0-9/.-]*\d)(?:[a-z]+(?:[/.-][a-z0-9]+)*/[a-z0-9]+(?:[/.-][a-z0-9]+)*)"
    r"|(?<![\w/])[a-z]{1,6}-\d+(?:[/-]\d+)+(?![\w/])"
    r"|(?<![\w/.,])\d+/\d{2,4}(?:/[a-z]+)*(?![\w/])"
)
_SCHOOL_YEAR = re.compile(r"(?:19|20)\d\d/(?:19|20)\d\d")
"""2025/2026, which the other language writes 2025-2026."""
_IDIOM = re.compile(r"(?<!\w)24 ?(?:h|heures)? ?(?:/|sur) ?24(?!\w)|(?<!\w)7 ?(?:j|jours)? ?(?:/|sur) ?7(?!\w)")
CENTURY = {
    Language.FRENCH: re.compile(r"(?<!\w)(?:([ivx]+)(?:e|ème|er)|(\d+)(?:e|ème)|([\w-]+(?: et unième)?)) siècle(?!\w)"),
    Language.ARABIC: re.compile(r"(?<!\w)[وبفلك]?(?:ال)?قرن (?:ال)?([\w]+(?: (?:عشر|وال\w+))?)"),
}
DECADE = {
    Language.FRENCH: re.compile(r"(?<!\w)(?:années|décennie) (?:(\d{4}|\d0)(?!\d)|([a-zé-]+))"),
    Language.ARABIC: re.compile(r"(?<!\w)[وبفلك]?(?:ال|لل)?(\w+?)(?:ات|يات|ينيات|ينات)(?!\w)"),
}
_SIGNS_OF_YEARS = {Language.FRENCH: ("siècle", "années", "décennie"), Language.ARABIC: ("قرن", "ينيات", "ينات")}
_DECADES_AR = {
    "عشرين": 20, "ثلاثين": 30, "اربعين": 40, "خمسين": 50, "ستين": 60, "سبعين": 70, "ثمانين": 80, "تسعين": 90,
}  # fmt: skip
_ORDINAL_DIGITS = {
    Language.FRENCH: re.compile(r"(?<![\w.,])(\d+)(?:ers?|res?|ères?|nde?s?|e|es|ème|èmes|ième|ièmes)(?!\w)"),
    Language.ARABIC: re.compile(r"(?!)"),
}
_ROMAN_ORDINAL = re.compile(r"(?<!\w)([IVX]{1,7})(?:e|ème|er|re)?(?![\w’'])")
_ROMAN = {"I": 1, "V": 5, "X": 10}
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
_JOINED = re.compile(r" ?(?:à|et|ou|-|–|الي|و|او) ?")
_TATWEEL = "\u0640"
_NAME_BEFORE = re.compile(r"([^\W\d_]+)-?$")
_CLITICS_BEFORE = re.compile("[وف]?(?:لل|[بلك]?ال|[بلك])?")


class _Claim(msgspec.Struct, frozen=True):
    """A value at ``start`` … ``end`` of the folded text."""

    value: Value
    start: int
    end: int
    written: Written
    is_weak: bool = False


@lru_cache(maxsize=32)
def values(text: str, language: Language) -> tuple[Found, ...]:
    """Every value of ``text``, in its order; spans are code points of ``text`` and do not cross.

    The last texts are remembered: several checks look at the same pair one after the other.
    """
    read = folded(text, language)
    claims = _Claims()
    for source in _SOURCES:
        for claim in sorted(source(read, language), key=lambda one: (one.start - one.end, one.is_weak)):
            claims.add(claim)
    return tuple(_found(read, claim) for claim in _sharing_units(read.text, claims.in_order()))


def _sharing_units(text: str, claims: list[_Claim]) -> Iterator[_Claim]:
    """« de 12 à 15 % »: a number right before a percentage or money counts the same."""
    sure = [claim for claim in claims if not claim.is_weak]
    next_of = dict(zip(map(id, sure), sure[1:], strict=False))
    for claim in claims:
        after = next_of.get(id(claim))
        is_joined = after is not None and _JOINED.fullmatch(text, claim.end, after.start) is not None
        match claim.value, after.value if after is not None and is_joined else None:
            case Number() as number, Percentage():
                yield msgspec.structs.replace(claim, value=Percentage(number.amount, number.other))
            case Number() as number, Money(currency=currency):
                yield msgspec.structs.replace(claim, value=Money(number.amount, currency, number.other))
            case _:
                yield claim


def _found(read: Folded, claim: _Claim) -> Found:
    start, end = read.original(claim.start, claim.end)
    end += len(read.source[end:]) - len(read.source[end:].lstrip(_TATWEEL))
    return Found(claim.value, start, end, claim.written, claim.is_weak)


class _Claims:
    """Who comes first keeps its words."""

    def __init__(self) -> None:
        self._taken: list[_Claim] = []

    def add(self, claim: _Claim) -> None:
        if not any(one.start < claim.end and claim.start < one.end for one in self._taken):
            self._taken.append(claim)

    def in_order(self) -> list[_Claim]:
        return sorted(self._taken, key=lambda one: one.start)


def _identifiers(read: Folded, language: Language) -> Iterator[_Claim]:
    if not (has_digits(read.text) or has_any(read.text, ("@", "http", "www."))):
        return
    dated: list[tuple[int, int]] | None = None
    for found in IDENTIFIER.finditer(read.text):
        if dated is None:
            dated = [(one.start, one.end) for one in dates(read.text, language)]
        if _SCHOOL_YEAR.fullmatch(found.group()) and int(found.group()[:4]) + 1 == int(found.group()[5:]):
            continue
        if not any(start <= found.start() and found.end() <= end for start, end in dated):
            yield _Claim(Identifier(found.group()), *found.span(), Written.DIGITS)


def _idioms(read: Folded, language: Language) -> Iterator[_Claim]:
    """« 24 h/24 », « 7 jours sur 7 »: the other language has words for it."""
    if not has_any(read.text, ("24", "7")):
        return
    for found in _IDIOM.finditer(read.text):
        yield _Claim(Identifier(found.group()), *found.span(), Written.DIGITS, is_weak=True)


def _dates(read: Folded, language: Language) -> Iterator[_Claim]:
    for one in dates(read.text, language):
        yield _Claim(one.day, one.start, one.end, _written(read.text[one.start : one.end]), one.is_weak)


def _times(read: Folded, language: Language) -> Iterator[_Claim]:
    for one in times(read.text, language):
        yield _Claim(one.clock, one.start, one.end, _written(read.text[one.start : one.end]))


def _years(read: Folded, language: Language) -> Iterator[_Claim]:
    if not has_any(read.text, _SIGNS_OF_YEARS[language]):
        return
    for found in CENTURY[language].finditer(read.text):
        number = _century_number(found, language)
        if number:
            yield _Claim(Years(number * 100 - 99, 100), *found.span(), _written(found.group()))
    for found in DECADE[language].finditer(read.text):
        start = _decade_start(found, language)
        if start:
            yield _Claim(Years(start, 10), *found.span(), _written(found.group()))


def _century_number(found: re.Match[str], language: Language) -> int:
    if language is Language.ARABIC:
        words = found[1] if found[1].startswith("ال") else f"ال{found[1]}"
        return next((int(one.amount) for one in arabic_numbers.ordinals(words)), 0)
    if found[1]:
        return roman(found[1].upper())
    if found[2]:
        return int(found[2])
    return next((int(one.amount) for one in french_numbers.ordinals(found[3])), 0)


def _decade_start(found: re.Match[str], language: Language) -> int:
    if language is Language.ARABIC:
        stem = found[1]
        return next((start for name, start in _DECADES_AR.items() if stem in (name, name[:-2])), 0)
    if found[1]:
        return int(found[1])
    spelled = list(french_numbers.cardinals(found[2]))
    return int(spelled[0].amount) if len(spelled) == 1 and spelled[0].amount % 10 == 0 else 0


def roman(text: str) -> int:
    """The number of a Roman numeral up to XXXIX; 0 for letters that are none."""
    total = 0
    for letter, after in zip(text, [*text[1:], ""], strict=True):
        value = _ROMAN.get(letter, 0)
        total += -value if after in _ROMAN and _ROMAN[after] > value else value
    written = "X" * (total // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[total % 10]
    return total if written == text else 0


def _digits(read: Folded, language: Language) -> Iterator[_Claim]:
    text = read.text
    if not has_digits(text):
        return
    for found in DIGITS.finditer(text):
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
        name = _name_before(text, found.start())
        if other is None:
            other = _with_a_half(text, amount, end, language)
        if name:
            yield _Claim(Named(name, amount), found.start(), found.end(), Written.DIGITS, is_weak=True)
        else:
            yield _counted(text, Number(amount, other=other), found.start(), end, written, language)


def _name_before(text: str, at: int) -> str:
    """The letters before the number of G20, COP28, Covid-19; none for «و30»."""
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


def _words(read: Folded, language: Language) -> Iterator[_Claim]:
    yield from (claim for claim in _cardinals(read, language) if not claim.is_weak)


def _cardinals(read: Folded, language: Language) -> Iterator[_Claim]:
    text = read.text
    of = french_numbers if language is Language.FRENCH else arabic_numbers
    for one in (*of.cardinals(text), *of.parts_of(text)):
        amount, end = one.amount, one.end
        half = _HALF_MORE[language].match(text, end)
        size = 10**6 if amount and amount % 10**6 == 0 else 10**3 if amount and amount % 1000 == 0 else 0
        written = Written.WORDS
        if half is not None and size:
            amount, end = amount + Fraction(size, 2), half.end()
        elif size and (rest := _with_rest(text, amount, end, size, language))[1] > end:
            (amount, end), written = rest, Written.MIXED
        number = Number(amount, other=_with_a_half(text, amount, end, language))
        yield _counted(text, number, one.start, end, written, language, is_weak=one.is_weak)


def _with_a_half(text: str, amount: Fraction, end: int, language: Language) -> Fraction | None:
    """The other reading of « soixante-dix kilomètres et demi »."""
    return amount + Fraction(1, 2) if _NOUN_AND_HALF[language].match(text, end) else None


def _counted(
    text: str, number: Number, start: int, end: int, written: Written, language: Language, *, is_weak: bool = False
) -> _Claim:
    """The number as what it counts: a percentage, money, or itself."""
    percent = units.PERCENT[language].match(text, end)
    if percent is not None:
        return _Claim(Percentage(number.amount, number.other), start, percent.end(), written)
    currency = units.currency_behind(text, end, language)
    if currency is not None and not is_weak:
        return _Claim(Money(number.amount, currency.code, number.other), start, currency.end, written)
    before = units.currency_before(text, start)
    if before is not None:
        return _Claim(Money(number.amount, before[0], number.other), before[1], end, written)
    return _Claim(number, start, end, written, is_weak)


def _ranked(read: Folded, language: Language) -> Iterator[_Claim]:
    """Ordinals and parts that are certain."""
    for found in _ORDINAL_DIGITS[language].finditer(read.text):
        yield _Claim(Number(Fraction(found[1]), Rank.ORDINAL), *found.span(), Written.DIGITS)
    yield from (claim for claim in _ordinals_and_parts(read, language) if not claim.is_weak)


def _approximate(read: Folded, language: Language) -> Iterator[_Claim]:
    """What may answer the other side's number and asks for none: « une dizaine », a dual, a half, a king's number."""
    found = (*_ordinals_and_parts(read, language), *_cardinals(read, language))
    yield from (claim for claim in found if claim.is_weak)
    if language is Language.FRENCH:
        yield from _spelled(french_numbers.collectives(read.text), Rank.CARDINAL)
        yield from _roman_names(read)
    else:
        yield from _spelled(arabic_numbers.duals(read.text), Rank.CARDINAL)


def _ordinals_and_parts(read: Folded, language: Language) -> Iterator[_Claim]:
    of = french_numbers if language is Language.FRENCH else arabic_numbers
    yield from _spelled(of.ordinals(read.text), Rank.ORDINAL)
    yield from _spelled(of.parts(read.text), Rank.PART)


def _roman_names(read: Folded) -> Iterator[_Claim]:
    """« Mohammed VI »; capitals are looked for in the text itself."""
    for found in _ROMAN_ORDINAL.finditer(read.source):
        number = roman(found[1])
        start = next((at for at, where in enumerate(read.at) if where == found.start()), None)
        if number and start is not None:
            value = Number(Fraction(number), Rank.ORDINAL)
            yield _Claim(value, start, start + len(found.group()), Written.WORDS, is_weak=True)


def _spelled(found: Iterable[Spelled], rank: Rank) -> Iterator[_Claim]:
    for one in found:
        yield _Claim(Number(one.amount, rank), one.start, one.end, Written.WORDS, one.is_weak)


def _written(text: str) -> Written:
    return Written.DIGITS if any(char.isdecimal() for char in text) else Written.WORDS


Source = Callable[[Folded, Language], Iterable[_Claim]]
_SOURCES: tuple[Source, ...] = (_idioms, _identifiers, _dates, _times, _years, _ranked, _digits, _words, _approximate)
