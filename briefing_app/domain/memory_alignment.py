"""Two old documents laid side by side: pairs to be checked, split, joined or dropped; only what was checked is kept."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Bilingual, Language

BREAK = "\n"
"""Between two paragraphs that answer one."""


class Check(StrEnum):
    OPEN = "open"
    CONFIRMED = "confirmed"
    DROPPED = "dropped"


class AlignedPair(msgspec.Struct, frozen=True):
    """What is laid side by side; a side may be empty."""

    words: Bilingual
    check: Check = Check.OPEN

    @property
    def is_whole(self) -> bool:
        """True when both sides say something: only such a pair can be confirmed."""
        return bool(self.words.ar.strip() and self.words.fr.strip())


Pairs = tuple[AlignedPair, ...]


def checked(pairs: Pairs, index: int, check: Check) -> Pairs:
    """Confirm, drop or open a pair again; one with an empty side stays as it is rather than being confirmed."""
    if check is Check.CONFIRMED and not pairs[index].is_whole:
        return pairs
    return _with(pairs, index, msgspec.structs.replace(pairs[index], check=check))


def joined(pairs: Pairs, index: int) -> Pairs:
    """A pair and the next one as one, to be checked."""
    if index + 1 >= len(pairs):
        return pairs
    one, other = pairs[index].words, pairs[index + 1].words
    words = Bilingual(*(_together(one[language], other[language]) for language in Language))
    return (*pairs[:index], AlignedPair(words), *pairs[index + 2 :])


def split(pairs: Pairs, index: int, at: Bilingual) -> Pairs:
    """A pair as two, to be checked: ``at`` is what of each side stays in the first."""
    words = pairs[index].words
    rest = Bilingual(*(words[language][len(at[language]) :].strip() for language in Language))
    first = Bilingual(at.ar.strip(), at.fr.strip())
    if not first or not rest:
        return pairs
    return (*pairs[:index], AlignedPair(first), AlignedPair(rest), *pairs[index + 1 :])


def shifted(pairs: Pairs, index: int, language: Language) -> Pairs:
    """One side of a pair goes to the next one, whose side goes to the one behind it, and so on up to an empty side.

    What a paragraph without an answer has put out of step comes back into step by this.
    """
    rest = pairs[index:]
    if not rest or not rest[0].words[language].strip():
        return pairs
    end = next((number for number, pair in enumerate(rest) if not pair.words[language].strip()), len(rest))
    rows = rest[: end + 1] if end < len(rest) else (*rest, AlignedPair(Bilingual()))
    moved = ("", *(pair.words[language] for pair in rest[:end]))
    new = (
        AlignedPair(_sides(language, side, pair.words[language.twin])) for side, pair in zip(moved, rows, strict=True)
    )
    return (*pairs[:index], *(pair for pair in new if pair.words), *rest[end + 1 :])


def rewritten(pairs: Pairs, index: int, words: Bilingual) -> Pairs:
    """A pair with other words, to be checked; the same words leave it as it is."""
    return pairs if pairs[index].words == words else _with(pairs, index, AlignedPair(words))


def confirmed(pairs: Sequence[AlignedPair]) -> tuple[Bilingual, ...]:
    return tuple(pair.words for pair in pairs if pair.check is Check.CONFIRMED)


def _with(pairs: Pairs, index: int, pair: AlignedPair) -> Pairs:
    return (*pairs[:index], pair, *pairs[index + 1 :])


def _together(one: str, other: str) -> str:
    return BREAK.join(part for part in (one, other) if part.strip())


def _sides(language: Language, side: str, other: str) -> Bilingual:
    return Bilingual(side, other) if language is Language.ARABIC else Bilingual(other, side)
