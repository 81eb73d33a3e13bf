"""The two languages of a note, their direction, and texts that exist in both."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import msgspec


class Direction(StrEnum):
    LTR = "ltr"
    RTL = "rtl"


class Language(StrEnum):
    ARABIC = "ar"
    FRENCH = "fr"

    @property
    def twin(self) -> Language:
        return Language.FRENCH if self is Language.ARABIC else Language.ARABIC

    @property
    def direction(self) -> Direction:
        return Direction.RTL if self is Language.ARABIC else Direction.LTR


class Bilingual(msgspec.Struct, frozen=True, omit_defaults=True):
    """One short text in both languages: a title, a name, a post. Either side may still be empty."""

    ar: str = ""
    fr: str = ""

    def __getitem__(self, language: Language) -> str:
        return self.ar if language is Language.ARABIC else self.fr

    def __bool__(self) -> bool:
        return bool(self.ar or self.fr)


def both(make: Callable[[Language], str]) -> Bilingual:
    """The same thing said in Arabic and in French."""
    return Bilingual(make(Language.ARABIC), make(Language.FRENCH))
