"""A check as the runner calls it: its name, the pure function, and whether it is on where no profile asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding


class Check(msgspec.Struct, frozen=True):
    """Of one text. Several may share a name, when a part of a rule is off by default."""

    name: str
    run: Callable[[str, Context], Iterator[Finding]]
    is_on: bool = True


class PairCheck(msgspec.Struct, frozen=True):
    """Of the Arabic and the French text of a pair, in this order."""

    name: str
    run: Callable[[str, str, Context], Iterator[Finding]]
