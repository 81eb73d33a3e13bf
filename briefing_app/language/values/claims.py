"""A text while it is read: values claim the words they stand in, and who comes first keeps them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.folded import Folded
from briefing_app.language.values.model import Found, Number, Rank, Value, Written
from briefing_app.language.values.spelled import Spelled, has_digits

_TATWEEL = "\u0640"


class Claim(msgspec.Struct, frozen=True):
    """A value at ``start`` … ``end`` of the folded text."""

    value: Value
    start: int
    end: int
    written: Written
    is_weak: bool = False


class Reading:
    """A folded text, and what was claimed of it so far. ``doubtful``: words whose number may be none."""

    def __init__(self, read: Folded, language: Language) -> None:
        self.read = read
        self.text = read.text
        self.language = language
        self.claims: list[Claim] = []
        self.doubtful: list[Claim] = []
        self._taken = bytearray(len(read.text))

    def add(self, claims: Iterable[Claim]) -> None:
        """Those whose words are free, the longest first."""
        self.claims += _fitting(claims, self._taken)

    def beside(self, claims: Iterable[Claim]) -> list[Claim]:
        """Those that would be added; nothing is."""
        return list(_fitting(claims, bytearray(self._taken)))

    def is_free(self, start: int, end: int) -> bool:
        return self._taken.find(1, start, end) < 0

    def place(self, at: int) -> int:
        """Where the letter ``at`` of the text itself stands in the folded one."""
        return bisect_left(self.read.at, at)

    def found(self, claim: Claim) -> Found:
        """With the words of the text itself, a tatweel at their end among them."""
        start, end = self.read.original(claim.start, claim.end)
        source = self.read.source
        while source[end : end + 1] == _TATWEEL:
            end += 1
        return Found(claim.value, start, end, claim.written, claim.is_weak)


def _fitting(claims: Iterable[Claim], taken: bytearray) -> Iterator[Claim]:
    made = list(claims)
    if len(made) > 1:
        made.sort(key=lambda one: (one.start - one.end, one.is_weak))
    for claim in made:
        if taken.find(1, claim.start, claim.end) < 0:
            taken[claim.start : claim.end] = b"\1" * (claim.end - claim.start)
            yield claim


def spelled(found: Iterable[Spelled], rank: Rank) -> Iterable[Claim]:
    return (Claim(Number(one.amount, rank, one.other), one.start, one.end, Written.WORDS, one.is_weak) for one in found)


def how_written(text: str) -> Written:
    return Written.DIGITS if has_digits(text) else Written.WORDS
