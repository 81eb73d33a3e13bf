"""One instant in the capitals of both sides, with the offset from UTC; by the time-zone data that comes with us.

The zones are those of the ``tzdata`` package on every system: what an office prints must not depend on how old its
computer is, and Egypt has changed its daylight saving more than once.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language

CAPITALS = {
    "Africa/Cairo": Bilingual("القاهرة", "du Caire"),
    "Africa/Casablanca": Bilingual("الرباط", "de Rabat"),
    "Africa/Tunis": Bilingual("تونس", "de Tunis"),
    "Africa/Algiers": Bilingual("الجزائر", "d’Alger"),
    "Africa/Nouakchott": Bilingual("نواكشوط", "de Nouakchott"),
    "Asia/Beirut": Bilingual("بيروت", "de Beyrouth"),
    "Europe/Paris": Bilingual("باريس", "de Paris"),
    "Europe/Brussels": Bilingual("بروكسل", "de Bruxelles"),
}


class CapitalTime(msgspec.Struct, frozen=True):
    """Wall-clock ``moment`` (aware) of a zone; ``day_shift`` days after (negative: before) the day it is asked for."""

    zone: str
    moment: datetime
    day_shift: int = 0

    @property
    def offset(self) -> str:
        """``UTC+2``, ``UTC-3:30``."""
        return f"UTC{offset_text(self.moment.utcoffset() or timedelta())}"


def data_version() -> str:
    """The release of the time-zone data, ``2026a``: times in the future are as good as it is new."""
    import tzdata

    return str(tzdata.IANA_VERSION)


@cache
def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name from our own data; UserError ``zone.unknown`` for one that is not there."""
    parts = name.split("/")
    if not all(part and part.replace("_", "").replace("-", "").replace("+", "").isalnum() for part in parts):
        raise UserError("zone.unknown", zone=name)
    try:
        with files("tzdata").joinpath("zoneinfo", *parts).open("rb") as data:
            return ZoneInfo.from_file(data, key=name)
    except (OSError, ValueError) as problem:
        raise UserError("zone.unknown", zone=name) from problem


def in_capitals(day: date, start: time, at: str, zones: tuple[str, ...]) -> tuple[CapitalTime, ...]:
    """What the clocks of ``zones`` show when those of ``at`` show ``start`` on ``day``; each zone once.

    A time that the clocks of ``at`` pass twice is the first of the two; one that they leave out is moved on by an hour.
    """
    instant = datetime.combine(day, start, zone(at))
    exact = instant.astimezone(zone("UTC")).astimezone(zone(at))
    return tuple(
        CapitalTime(name, local, (local.date() - day).days)
        for name in dict.fromkeys(zones)
        for local in (exact.astimezone(zone(name)),)
    )


def is_left_out(day: date, start: time, at: str) -> bool:
    """True for a time that the clocks of ``at`` do not show on that day: they are put forward over it."""
    instant = datetime.combine(day, start, zone(at))
    return instant.astimezone(zone("UTC")).astimezone(zone(at)).replace(tzinfo=None) != instant.replace(tzinfo=None)


def capital(name: str) -> Bilingual:
    """The capital of a zone after "heure …" and «بتوقيت …»; one we have no name for is called by its own."""
    own = name.rpartition("/")[2].replace("_", " ")
    return CAPITALS.get(name, Bilingual(own, f"de {own}"))


def zones_by_capital(language: Language) -> tuple[tuple[str, str], ...]:
    """(IANA name, capital as a title) of the capitals we know."""
    titles = {"du ": "Le ", "de ": "", "d’": ""}

    def title(name: Bilingual) -> str:
        text = name[language]
        for link, article in titles.items():
            if language is Language.FRENCH and text.startswith(link):
                return article + text.removeprefix(link)
        return text

    return tuple((zone_name, title(name)) for zone_name, name in CAPITALS.items())


def offset_text(offset: timedelta) -> str:
    """``+2``, ``-3:30``."""
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")
