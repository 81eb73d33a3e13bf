"""Arabic number words: cardinals to the milliards in every case and gender, ordinals, parts.

On folded text (ة is ه, ى is ي, أ is ا, vowel signs are gone). The parts of a number follow each other behind و;
what stands side by side multiplies (ثلاثة آلاف), but for the teens, which are one word in two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

import msgspec

from briefing_app.language.values.spelled import Spelled, has_any, matches_at, words_of

_STEMS = {3: "ثلاث", 4: "اربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثماني", 9: "تسع", 10: "عشر"}
_ONES = {"واحد": 1, "واحده": 1, **dict.fromkeys("اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي".split(), 2)}
_ENDINGS = ("", "ه", "ا")
_UNITS = {f"{stem}{end}": n for n, stem in _STEMS.items() for end in _ENDINGS} | {"ثمان": 8, "ثمانا": 8} | _ONES
_TEEN_UNITS = {
    **{word: n for word, n in _UNITS.items() if 2 <= n <= 9},
    **dict.fromkeys("احد احدي".split(), 1),
}
_TENS = {
    f"{stem}{ending}": tens
    for stem, tens in (
        ("عشر", 20), ("ثلاث", 30), ("اربع", 40), ("خمس", 50), ("ست", 60), ("سبع", 70), ("ثمان", 80), ("تسع", 90)
    )
    for ending in ("ون", "ين")
}  # fmt: skip
_HUNDRED = ("مائه", "مئه", "ميه")
_HUNDREDS = {
    **dict.fromkeys(_HUNDRED, 100),
    **{f"{stem}{end}": 200 for stem in ("مائت", "مئت") for end in ("ان", "ين", "ا", "ي")},
    **{f"{stem}{word}": 100 * n for n, stem in _STEMS.items() if n < 10 for word in _HUNDRED[:2]},
    **{f"ثمان{word}": 800 for word in _HUNDRED[:2]},
}
_MAGNITUDES = {
    **dict.fromkeys("الف الفا الاف".split(), (10**3, 1)),
    **dict.fromkeys("الفان الفين الفي".split(), (10**3, 2)),
    **dict.fromkeys("مليون مليونا ملايين".split(), (10**6, 1)),
    **dict.fromkeys("مليونان مليونين مليوني".split(), (10**6, 2)),
    **dict.fromkeys("مليار مليارا مليارات بليون بليونا بلايين".split(), (10**9, 1)),
    **dict.fromkeys("ملياران مليارين ملياري".split(), (10**9, 2)),
    **dict.fromkeys("تريليون تريليونا تريليونات".split(), (10**12, 1)),
}
"""What a word multiplies by, and how many of it it says by itself."""
_FIFTHS = frozenset("خمس سبع تسع عشر".split())
"""Before a noun with its article خمس السكان may be a fifth of them, and five of them."""
PLURALS = frozenset("الاف ملايين مليارات بلايين تريليونات".split())
"""Without a number before them they say none: آلاف الشباب."""
MAGNITUDE = "|".join(sorted(_MAGNITUDES, key=len, reverse=True))
CLITICS = "(?:[وف]?(?:لل|[بلك]?ال|[بلك])?)"
_CARDINAL_WORDS = {**_UNITS, **_TENS, **_HUNDREDS}
_EVERY = "|".join(sorted({*_CARDINAL_WORDS, *_MAGNITUDES}, key=len, reverse=True))
_TEEN = "|".join(sorted(_TEEN_UNITS, key=len, reverse=True))
_WORD = re.compile(rf"(?<!\w)({CLITICS})(?:({_TEEN}) عشره?|({_EVERY}))(?!\w)")
_ARTICLES = ("ال", "بال", "لال", "كال", "لل")
_FORMS = frozenset(
    f"{conjunction}{clitic}{word}"
    for conjunction in ("", "و", "ف")
    for clitic in ("", "ب", "ل", "ك", *_ARTICLES)
    for word in {*_CARDINAL_WORDS, *_MAGNITUDES, *_TEEN_UNITS}
)
"""Every word that a cardinal may begin with."""

_ORDINAL_UNITS = {
    **dict.fromkeys(("اول", "اولي"), 1),
    **{f"{word}{end}": n for n, word in {
        2: "ثاني", 3: "ثالث", 4: "رابع", 5: "خامس", 6: "سادس", 7: "سابع", 8: "ثامن", 9: "تاسع", 10: "عاشر",
    }.items() for end in ("", "ه")},
}  # fmt: skip
_ORDINAL_TEENS = {**{word: n for word, n in _ORDINAL_UNITS.items() if 2 <= n <= 9}, "حادي": 1, "حاديه": 1}
_UNIT = "|".join(sorted({*_ORDINAL_UNITS, *_ORDINAL_TEENS}, key=len, reverse=True))
_TENS_WORD = "|".join(sorted(_TENS, key=len, reverse=True))
ORDINAL = re.compile(
    rf"(?<!\w)[وف]?(?:لل|[بلك]?ال)({_UNIT})(?: (عشره?)(?!\w)| وال({_TENS_WORD}))?(?!\w)"
    rf"|(?<!\w)[وف]?(?:لل|[بلك]?ال)({_TENS_WORD})(?!\w)"
)
_ORDINAL_FORMS = frozenset(
    f"{conjunction}{article}{word}"
    for conjunction in ("", "و", "ف")
    for article in _ARTICLES
    for word in {*_ORDINAL_UNITS, *_ORDINAL_TEENS, *_TENS}
)
PART_OF = re.compile(rf"(?<!\w)[وفبل]?(نصف|ربع|ثلث) ((?:ال)?(?:{MAGNITUDE}))(?!\w)")
"""ربع مليون: a number, not a part."""
_PART_NAMES = {
    "نصف": 2, "ثلث": 3, "ربع": 4, "خمس": 5, "سدس": 6, "سبع": 7, "ثمن": 8, "تسع": 9, "عشر": 10,
}  # fmt: skip
_PART_PLURALS = {"اثلاث": 3, "ارباع": 4, "اخماس": 5, "اسداس": 6, "اسباع": 7, "اثمان": 8, "اتساع": 9, "اعشار": 10}
_SIGNS_OF_PARTS = ("نصف", "ثلث", "ربع", "ثمن", "سدس", *_PART_PLURALS)
PARTS = re.compile(
    rf"(?<!\w)[وفبل]?(?:ال)?(?:({'|'.join(_UNITS)}) ({'|'.join(_PART_PLURALS)})"
    r"|(نصف|ثلث|ربع)|(ثلث|ثمن|سدس)(?:ا|ي|ان|ين))(?:ها|هم|هما|ه)?(?!\w)"
)
_NO_DUALS = "الي علي لدي حتي التي الذي اللتي متي هذا هنا كما مما لما فيما بما عندما حينما ايضا الا اما انما كذا اذا لكي"
DUAL = re.compile(rf"(?<!\w)(?!(?:{'|'.join(_NO_DUALS.split())})(?!\w))\w{{2,}}(?:ين|ان|\wي|\wا)(?!\w)")


class _Word(msgspec.Struct, frozen=True):
    clitics: str
    text: str
    teen: int
    start: int
    end: int


def cardinals(text: str) -> Iterator[Spelled]:
    """The cardinals in words. واحد alone is weak, and so is الاثنين, which is a Monday as well."""
    words = [
        _Word(found[1], found[3] or "", 10 + _TEEN_UNITS[found[2]] if found[2] else 0, found.start(), found.end())
        for found in matches_at(_WORD, text, words_of(text) & _FORMS)
    ]
    at = 0
    while at < len(words):
        counter = _Counter()
        first = at
        while at < len(words):
            word = words[at]
            joined = at == first or (words[at - 1].end + 1 == word.start and text[word.start - 1] == " ")
            if not joined or not counter.takes(word, is_first=at == first):
                break
            counter.add(word, is_first=at == first)
            at += 1
        if counter.count:
            yield from _spelled(text, words[first:at], counter)
        at = max(at, first + 1)


def _spelled(text: str, words: list[_Word], counter: _Counter) -> Iterator[Spelled]:
    first = words[0]
    if len(words) == 1 and (first.text in PLURALS or (first.text == "ست" and first.clitics in ("ل", "ول", "فل"))):
        return
    start = first.start + len(first.clitics)
    if len(words) == 1 and first.text in _FIFTHS and text.startswith(" ال", first.end):
        yield Spelled(Fraction(counter.value), start, first.end, other=Fraction(1, counter.value))
        return
    alone = first.text if len(words) == 1 else ""
    is_weak = alone in ("واحد", "واحده") or (alone == "اثنين" and first.clitics.endswith("ال"))
    yield Spelled(Fraction(counter.value), start, words[-1].end, is_weak)


class _Counter:
    """The number read so far: closed groups, and the group below a thousand that may still be multiplied."""

    def __init__(self) -> None:
        self.count = 0
        self._total = 0
        self._group = 0
        self._last_magnitude = 10**15

    @property
    def value(self) -> int:
        return self._total + self._group

    def takes(self, word: _Word, *, is_first: bool) -> bool:
        if is_first:
            return True
        with_and = word.clitics.startswith("و")
        if word.clitics.lstrip("و") not in ("", "ال"):
            return False
        if word.text in _MAGNITUDES:
            number, own = _MAGNITUDES[word.text]
            if number > self._last_magnitude and not with_and and own == 1:
                return self._group == 0 and self._total < number  # ألفي مليون
            if number >= self._last_magnitude:
                return False
            return self._group == 0 if with_and else self._group > 0 and own == 1
        if not with_and:
            return word.text in _HUNDRED and 3 <= self._group <= 9
        return self._fits(self._number(word))

    def _fits(self, number: int) -> bool:
        below = self._group % 100
        if number >= 100:
            return self._group == 0
        if number >= 20:
            return below < 10
        return below == 0

    def _number(self, word: _Word) -> int:
        return word.teen or _CARDINAL_WORDS[word.text]

    def add(self, word: _Word, *, is_first: bool) -> None:
        self.count += 1
        if word.text in _MAGNITUDES:
            number, own = _MAGNITUDES[word.text]
            if number > self._last_magnitude:
                self._total *= number
            else:
                self._total += (self._group or own) * number
            self._group, self._last_magnitude = 0, number
            return
        number = self._number(word)
        multiplies = number == 100 and not is_first and not word.clitics.startswith("و")
        self._group = self._group * 100 if multiplies else self._group + number


_BARE = {
    **_ORDINAL_UNITS,
    "ثان": 2,
    **{f"{word}ا": number for word, number in _ORDINAL_UNITS.items() if not word.endswith(("ه", "ي"))},
    "ثانيا": 2,
}
_BARE_ORDINAL = re.compile(rf"(?<!\w)[وفبلك]?({'|'.join(sorted(_BARE, key=len, reverse=True))})(?!\w)")
_BARE_FORMS = frozenset(f"{clitic}{word}" for clitic in ("", "و", "ف", "ب", "ل", "ك") for word in _BARE)
_AFTER_HUNDREDS = re.compile(rf" بعد ال({'|'.join(_HUNDREDS)})(?!\w)")
"""الرابعة والستون بعد المائة is the 164th."""


def _ordinal(unit: str, teen: str, tens: str) -> Iterator[int]:
    if teen and unit in _ORDINAL_TEENS:
        yield 10 + _ORDINAL_TEENS[unit]
    elif tens:
        yield _TENS[tens] + (_ORDINAL_TEENS.get(unit, 0) or _ORDINAL_UNITS.get(unit, 0))
    elif not teen and unit in _ORDINAL_UNITS:
        yield _ORDINAL_UNITS[unit]


def ordinals(text: str) -> Iterator[Spelled]:
    """The ordinals with their article; the first and the second are weak: they stand in names and posts."""
    for found in matches_at(ORDINAL, text, words_of(text) & _ORDINAL_FORMS):
        unit, teen, tens, alone = found.groups()
        start = found.start()
        hundreds = _AFTER_HUNDREDS.match(text, found.end())
        if hundreds is not None:
            below = next(_ordinal(unit, teen, tens), 0)
            if below:
                yield Spelled(Fraction(_HUNDREDS[hundreds[1]] + below), start, hundreds.end())
                continue
        if alone:
            continue  # العشرون is the cardinal's form as well
        for number in _ordinal(unit, teen, tens):
            yield Spelled(Fraction(number), start, found.end(), is_weak=number <= 2)


def bare_ordinals(text: str) -> Iterator[Spelled]:
    """Those without the article, all weak: «ثالث أكبر اقتصاد», «رابع لقاء»."""
    for found in matches_at(_BARE_ORDINAL, text, words_of(text) & _BARE_FORMS):
        yield Spelled(Fraction(_BARE[found[1]]), found.start(), found.end(), is_weak=True)


def parts(text: str) -> Iterator[Spelled]:
    """Halves, thirds, quarters; more than one part (ثلثان, أربعة أخماس) asks for its like, the others are weak."""
    if not has_any(text, _SIGNS_OF_PARTS):
        return
    for found in PARTS.finditer(text):
        count, plural, one, two = found.groups()
        if plural:
            amount = Fraction(_UNITS[count], _PART_PLURALS[plural])
        elif one:
            amount = Fraction(1, _PART_NAMES[one])
        else:
            amount = Fraction(2, _PART_NAMES[two])
        yield Spelled(amount, found.start(), found.end(), is_weak=amount.numerator == 1)


def parts_of(text: str) -> Iterator[Spelled]:
    """ربع مليون is 250 000."""
    if not has_any(text, ("نصف ", "ربع ", "ثلث ")):
        return
    for found in PART_OF.finditer(text):
        part = {"نصف": Fraction(1, 2), "ربع": Fraction(1, 4), "ثلث": Fraction(1, 3)}[found[1]]
        yield Spelled(part * magnitude(found[2].removeprefix("ال"))[0], found.start(1), found.end())


def duals(text: str) -> Iterator[Spelled]:
    """Words that may be duals, each a weak two: هدفين, and before another noun ضفتي, وزيرا."""
    for found in DUAL.finditer(text):
        yield Spelled(Fraction(2), found.start(), found.end(), is_weak=True)


def magnitude(word: str) -> tuple[int, int]:
    """(1 000 000, 1) for ملايين, (1 000 000, 2) for مليونين."""
    return _MAGNITUDES[word]
