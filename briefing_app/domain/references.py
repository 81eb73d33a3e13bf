"""Reference numbers that survive several offline laptops: provisional first, definitive on registration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from briefing_app.domain.errors import UserError


class Reference(msgspec.Struct, frozen=True, omit_defaults=True):
    """``provisional`` is given by the device at birth; ``definitive`` by the registry, later. Both are kept."""

    provisional: str
    definitive: str = ""
    revision: int = 0

    @property
    def shown(self) -> str:
        return self.definitive or self.provisional

    @property
    def is_provisional(self) -> bool:
        return not self.definitive


def provisional_reference(device: str, sequence: int) -> Reference:
    """``P-<device>-<sequence>``: unique as long as device codes are (4 hexadecimal digits, made once a library)."""
    return Reference(f"P-{device}-{sequence:04d}")


def definitive_reference(pattern: str, *, unit: str, kind: str, year: int, sequence: int) -> str:
    """Fill a profile's pattern such as ``{unit}/{kind}/{year}/{sequence:04}``."""
    return pattern.format(unit=unit, kind=kind, year=year, sequence=sequence)


def registered(reference: Reference, definitive: str) -> Reference:
    """The same note after registration; the provisional number stays beside the definitive one.

    UserError ``reference.already_registered`` when it already carries another definitive number.
    """
    if reference.definitive and reference.definitive != definitive:
        raise UserError("reference.already_registered", reference=reference.definitive)
    return msgspec.structs.replace(reference, definitive=definitive)


def duplicates(references: Iterable[Reference]) -> tuple[str, ...]:
    """The numbers borne by more than one note, sorted; gaps in a sequence are allowed, duplicates are not."""
    seen = Counter(number for item in references for number in {item.provisional, item.definitive} if number)
    return tuple(sorted(number for number, times in seen.items() if times > 1))
