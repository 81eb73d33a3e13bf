"""French number words: cardinals to the milliards, ordinals, parts; septante, huitante, octante and nonante too.

On folded text: small letters, accents kept, hyphens U+002D. « un » alone is an article; « neuf » alone may be "new".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from briefing_app.language.values.spelled import Spelled, has_any, matches_at, words_of

UNITS = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90,
}  # fmt: skip
MAGNITUDES = {"mille": 10**3, "million": 10**6, "milliard": 10**9, "billion": 10**12}
SMALL = {word: number for number, word in enumerate(UNITS)} | {"une": 1}
_SIMPLE = {**SMALL, **TENS, "cent": 100, "cents": 100, "vingts": 20}
_ALL = {**_SIMPLE, **MAGNITUDES, "millions": 10**6, "milliards": 10**9, "billions": 10**12}
WORD = "|".join(sorted(_ALL, key=len, reverse=True))
MAGNITUDE = "millions?|milliards?|billions?|mille"
_JOIN = r"(?:-| )(?:et(?:-| ))?"
RUN = re.compile(rf"(?:(?<![\w'-])|(?<=\b[ldn]'))(?:{WORD})(?:{_JOIN}(?:{WORD})(?![\w]))*(?![\w-])")
_UNSURE_ALONE = ("un", "une", "zéro")
"""Articles, and what the other language says by « none »."""
_UNSURE = re.compile(
    r"(?:(?<=\bde )|(?<=\bd'))neuf\b|neuf(?! (?!sous|dans|sans|plus|vers|très|mais|chez)[\w'-]{3,}[sx]\b)"
    r"|(?:quinze|huit) jours\b"
)
"""« neuf » that may be new, and a fortnight and a week."""
_TOKEN = re.compile(rf"({WORD})({_JOIN}|$)")

_ORDINAL_STEMS = {
    "deux": 2, "trois": 3, "quatr": 4, "cinqu": 5, "six": 6, "sept": 7, "huit": 8, "neuv": 9, "dix": 10, "onz": 11,
    "douz": 12, "treiz": 13, "quatorz": 14, "quinz": 15, "seiz": 16, "vingt": 20, "trent": 30, "quarant": 40,
    "cinquant": 50, "soixant": 60, "septant": 70, "octant": 80, "huitant": 80, "nonant": 90, "cent": 100, "mill": 1000,
}  # fmt: skip
_STEM = "|".join(sorted(_ORDINAL_STEMS, key=len, reverse=True))
ORDINAL = re.compile(
    rf"(?<![\w'-])((?:(?:{WORD})(?:-et-| et |-| ))*)"
    rf"(?:(unième)|({_STEM})ièmes?|(premi(?:er|ère)s?)|(seconde?s?))(?![\w-])"
)
_UN = re.compile(r"\bun \Z")
PART_OF = re.compile(rf"(?<![\w-])(?:un )?(demi[- ]|quart de )({MAGNITUDE})(?![\w-])")
PARTS = re.compile(
    r"(?<![\w-])(?:(la moitié|demie?s?)"
    r"|(?:(un|le|deux|trois|quatre|cinq|six|sept|huit|neuf) )"
    r"(tiers|quarts?|(?:cinqu|six|sept|huit|neuv|dix)ièmes?|centièmes?))(?![\w-])"
)
_PART = {
    "tiers": 3, "quart": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10,
    "centième": 100,
}  # fmt: skip
COLLECTIVE = re.compile(
    r"(?<![\w-])(?:(une?|deux|trois|quatre|cinq) )?"
    r"(dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)s?(?![\w-])"
)
_COLLECTIVES = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
_COLLECTIVE_WORDS = frozenset(f"{word}{plural}" for word in _COLLECTIVES for plural in ("", "s"))


def cardinals(text: str) -> Iterator[Spelled]:
    """The cardinals in words; a run of words that is no single number is cut into several."""
    for run in matches_at(RUN, text, words_of(text) & _ALL.keys()):
        for one in _read(run.group(), run.start()):
            is_doubtful = one.is_weak or _UNSURE.match(text, one.start) is not None
            yield Spelled(one.amount, one.start, one.end, is_doubtful)


def magnitude(word: str) -> int:
    """1 000 000 for ``millions``."""
    return _ALL[word]


def _read(run: str, offset: int) -> Iterator[Spelled]:
    if run in _ALL:
        yield Spelled(Fraction(_ALL[run]), offset, offset + len(run), run in _UNSURE_ALONE)
        return
    counter = _Counter()
    start = 0
    end = 0
    joined_by_et = False
    for token in _TOKEN.finditer(run):
        word, joint = token.group(1, 2)
        if end and not counter.takes(word, joined_by_et):
            yield _spelled(counter, offset + start, offset + end)
            counter, start = _Counter(), token.start()
        counter.add(word)
        end = token.end(1)
        joined_by_et = "et" in joint
    if end:
        yield _spelled(counter, offset + start, offset + end)


def _spelled(counter: _Counter, start: int, end: int) -> Spelled:
    is_weak = len(counter.words) == 1 and counter.words[0] in _UNSURE_ALONE
    return Spelled(Fraction(counter.value), start, end, is_weak)


THIRD = re.compile(r"(?<!\w)(?:tierces?|tiers)(?!\w)")
_TIMES_AS_MANY = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5, "décupl": 10}
TIMES_AS_MANY = re.compile(rf"(?<!\w)({'|'.join(_TIMES_AS_MANY)})\w+")


class _Counter:
    """The number read so far: millions and more, thousands, and what is below."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._big = self._thousands = self._low = 0
        self._last_magnitude = 10**15
        self._has_low = False

    @property
    def value(self) -> int:
        return self._big + self._thousands + self._low

    def takes(self, word: str, after_et: bool) -> bool:
        """Whether the word goes on with the same number."""
        number = _ALL[word]
        below = self._low % 100
        if number >= 1000:
            return not after_et and number < self._last_magnitude and (number > 1000 or self._low < 1000)
        if after_et:
            return (number == 1 and below >= 20 and below % 10 == 0) or (number == 11 and below == 60)
        if number == 100:
            return (1 < self._low < 20 and self._low != 10) or not self._has_low  # quinze cents
        if number == 20 and below == 4:
            return True
        if number >= 20:
            return below == 0
        if number >= 10:
            return below in (0, 60, 80)
        return number > 0 and (below == 0 or (below % 10 == 0 and below >= 20) or (below == 10 and number >= 7))

    def add(self, word: str) -> None:
        number = _ALL[word]
        self.words.append(word)
        if number >= 1000:
            if number == 1000:
                self._thousands, self._low = (self._low or 1) * 1000, 0
            else:
                self._big += (self._thousands + self._low or 1) * number
                self._thousands = self._low = 0
            self._last_magnitude = number
            self._has_low = False
            return
        self._has_low = True
        if number == 100:
            self._low = (self._low or 1) * 100
        elif number == 20 and self._low % 100 == 4:
            self._low += 76
        else:
            self._low += number


def parts_of(text: str) -> Iterator[Spelled]:
    """« un demi-million » is 500 000."""
    if not has_any(text, ("demi", "quart de ")):
        return
    for found in PART_OF.finditer(text):
        part = Fraction(1, 4) if found[1].startswith("quart") else Fraction(1, 2)
        yield Spelled(part * magnitude(found[2]), found.start(), found.end())


def ordinals(text: str) -> Iterator[Spelled]:
    """The ordinals in words; the first and the second are weak: they stand in names and posts."""
    if not has_any(text, ("ième", "premi", "second")):
        return
    for found in ORDINAL.finditer(text):
        before, unieme, stem, premier, second = found.groups()
        if premier or second:
            if not before:
                yield Spelled(Fraction(1 if premier else 2), found.start(), found.end(), is_weak=True)
            continue
        last = "un" if unieme else next(word for word in _ALL if _ALL[word] == _ORDINAL_STEMS[stem])
        spelled = list(_read(before + last, found.start()))
        if len(spelled) == 1:
            amount = spelled[0].amount
            is_weak = amount <= 2 or (
                amount <= 10 and _UN.search(text, max(0, found.start() - 4), found.start()) is not None
            )
            yield Spelled(amount, found.start(), found.end(), is_weak)


def parts(text: str) -> Iterator[Spelled]:
    """Halves, thirds and quarters; all weak but « trois quarts » and the like, for « un tiers » may be somebody."""
    if not has_any(text, ("moitié", "demi", "tiers", "quart", "ième")):
        return
    for found in PARTS.finditer(text):
        half, count, part = found.groups()
        if half:
            yield Spelled(Fraction(1, 2), found.start(), found.end(), is_weak=True)
            continue
        number = SMALL.get(count, 1)
        below = _PART[part if part == "tiers" else part.rstrip("s")]
        if number < below:
            is_one = number == 1  # « un cinquième pays » is no part
            other = Fraction(below) if is_one else None
            yield Spelled(Fraction(number, below), found.start(), found.end(), is_weak=is_one, other=other)


def collectives(text: str) -> Iterator[Spelled]:
    """« une dizaine », « deux centaines »: about so many, hence weak; « des milliers » says no number. « A doublé »."""
    for found in THIRD.finditer(text) if has_any(text, ("tierce", "tiers")) else ():
        yield Spelled(Fraction(3), found.start(), found.end(), is_weak=True)
    for found in TIMES_AS_MANY.finditer(text) if has_any(text, _TIMES_AS_MANY) else ():
        yield Spelled(Fraction(_TIMES_AS_MANY[found[1]]), found.start(), found.end(), is_weak=True)
    if words_of(text).isdisjoint(_COLLECTIVE_WORDS):
        return
    for found in COLLECTIVE.finditer(text):
        if found[1]:
            yield Spelled(Fraction(SMALL[found[1]] * _COLLECTIVES[found[2]]), found.start(), found.end(), is_weak=True)
