"""The closed lists of the checks as TOML (``resources/checks``), with the line and field of every mistake."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from briefing_app.domain.people import Gender
from briefing_app.interchange.toml_places import Path
from briefing_app.interchange.toml_source import Faults, converted, invalid, parse
from briefing_app.language.checks.countries_said import Countries, CountryWords
from briefing_app.language.checks.word_lists import ArabicWords, Corrections, FrenchWords
from briefing_app.language.country_grammar import nationality


class CountryList(msgspec.Struct, frozen=True):
    countries: tuple[CountryWords, ...]


FAULTS = Faults("check_words.invalid", "check_words.unknown_key")


def read_arabic_words(text: str, source: str) -> ArabicWords:
    """The Arabic lists; ``source`` is named in errors.

    UserError ``check_words.invalid`` (source, line, field, problem), also for a correction that changes nothing or is
    itself a slip; or ``check_words.unknown_key``.
    """
    words = converted(parse(text, source, FAULTS), text, source, ArabicWords, FAULTS)
    for path, problem in (*_corrections(words.slips, "slips"), *_corrections(words.egyptian, "egyptian")):
        raise invalid(text, source, path, problem, FAULTS)
    return words


def read_french_words(text: str, source: str) -> FrenchWords:
    """The French lists; errors as for :func:`read_arabic_words`."""
    words = converted(parse(text, source, FAULTS), text, source, FrenchWords, FAULTS)
    for table in ("capitals", "ligatures", "accents", "casing"):
        for path, problem in _corrections(getattr(words, table), table):
            raise invalid(text, source, path, problem, FAULTS)
    return words


def read_countries(text: str, source: str) -> Countries:
    """How texts speak of countries; errors as for :func:`read_arabic_words`, also for a code without an adjective."""
    listed = converted(parse(text, source, FAULTS), text, source, CountryList, FAULTS).countries
    for number, one in enumerate(listed):
        if not nationality(one.code, Gender.MASCULINE).fr:
            raise invalid(text, source, ("countries", number, "code"), one.code, FAULTS)
    return Countries(listed)


def _corrections(table: Corrections, name: str) -> Iterator[tuple[Path, str]]:
    """Those that would be found again once they are made."""
    for slip, wanted in table.items():
        if not slip.strip() or not wanted.strip() or wanted in table:
            yield (name, slip), f"{slip} → {wanted}"
