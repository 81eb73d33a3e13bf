"""Values a text states, each a frozen object that the other language of the pair must state too.

Source: ``language.md`` 5.1, checks P-03 to P-10. Nothing here knows how a value is written.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

import msgspec


class Rank(StrEnum):
    """What kind of number it is; for comparing, the twenty-first is 21."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    PART = "part"  # a half, two thirds


class Number(msgspec.Struct, frozen=True, tag="number"):
    """``other`` is the second reading of digits that two customs read differently: 1.250 or 1,250."""

    amount: Fraction
    rank: Rank = Rank.CARDINAL
    other: Fraction | None = None


class Percentage(msgspec.Struct, frozen=True, tag="percentage"):
    amount: Fraction
    other: Fraction | None = None


class Money(msgspec.Struct, frozen=True, tag="money"):
    """``currency``: an ISO 4217 code, or in small letters a name that several currencies share (``pound``)."""

    amount: Fraction
    currency: str
    other: Fraction | None = None


class Day(msgspec.Struct, frozen=True, tag="day"):
    """``day`` 0: the whole month; ``year`` 0: not said; ``weekday`` 0 (Monday) to 6, -1: not said."""

    day: int
    month: int
    year: int = 0
    weekday: int = -1


class HijriDay(msgspec.Struct, frozen=True, tag="hijri"):
    """Of the Islamic calendar; ``day`` 0 and ``year`` 0 as for :class:`Day`."""

    day: int
    month: int
    year: int = 0


class Clock(msgspec.Struct, frozen=True, tag="clock"):
    """``minute`` of the day. ``is_half_day``: the text does not tell morning from afternoon.

    ``is_zoned``: the text names whose time it is.
    """

    minute: int
    is_half_day: bool = False
    is_zoned: bool = False


class Years(msgspec.Struct, frozen=True, tag="years"):
    """``count`` years from ``start``: a decade or a century. ``start`` below 100: the century is not said."""

    start: int
    count: int


class Identifier(msgspec.Struct, frozen=True, tag="identifier"):
    """A reference, an address or a telephone number, digits and letters folded."""

    text: str


class Named(msgspec.Struct, frozen=True, tag="named"):
    """A number in a name: COP28, G20, Covid-19. The other language may say it without, or in words."""

    name: str
    number: Fraction


Value = Number | Percentage | Money | Day | HijriDay | Clock | Years | Identifier | Named


class Written(StrEnum):
    DIGITS = "digits"
    WORDS = "words"
    MIXED = "mixed"


class Found(msgspec.Struct, frozen=True):
    """A value and the code points ``start`` … ``end`` of the text that state it.

    ``is_weak``: words that may mean the value and may not (a dual, « un », « neuf »): they answer the other side's
    value and ask for none.
    """

    value: Value
    start: int
    end: int
    written: Written
    is_weak: bool = False
