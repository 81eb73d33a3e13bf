"""Countries by their ISO 3166-1 alpha-2 code: their names in Arabic, French and English, as CLDR has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from briefing_app.domain.errors import BugError
from briefing_app.language.folding import fold

NAME_LANGUAGES = ("ar", "fr", "en")
# Two letters in CLDR that are no official code of ISO 3166-1: unions, outlying parts, exceptional reservations, tests.
_NOT_ISO = frozenset("AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ".split())
_CODE = re.compile("[A-Z]{2}")
_ARTICLE = re.compile(r"^(?:l'|(?:la|le|les|the) )")
_BRACKET = re.compile(r" *\([^()]*\)$")


def country_name(code: str, language_code: str) -> str:
    """The name of a country in ``ar``, ``fr`` or ``en``; what is no code of a country comes back as it is."""
    return _names(language_code).get(code, code)


def country_codes() -> tuple[str, ...]:
    """The official codes of ISO 3166-1, in the order of the alphabet."""
    return tuple(sorted(_names("en")))


def find_country(text: str) -> str | None:
    """The code of the country that ``text`` names in one of the three languages, or is the code of; else None.

    Case, accents, hamza, ta marbuta, hyphens and a French or English article do not matter.
    """
    return _by_key().get(_key(text))


def country_code(text: str) -> str | None:
    """The code of a country by its name in any language; empty for no text, None when there is no such country.

    The European Union stands in profiles under its code, which is no country's, and is kept.
    """
    text = text.strip()
    return text if text in ("", "EU") else find_country(text)


def country_names(language_code: str) -> tuple[str, ...]:
    """All countries by name in ``ar``, ``fr`` or ``en``, in the order of that language's letters, folded."""
    return tuple(sorted((country_name(code, language_code) for code in country_codes()), key=fold))


@cache
def _names(language_code: str) -> Mapping[str, str]:
    from babel import Locale

    if language_code not in NAME_LANGUAGES:
        raise BugError("countries have names in Arabic, French and English only")
    territories = {str(code): str(name) for code, name in Locale(language_code).territories.items()}
    wanted = (code for code in territories if _CODE.fullmatch(code) and code not in _NOT_ISO)
    return MappingProxyType({code: territories[code] for code in wanted})


@cache
def _by_key() -> Mapping[str, str]:
    """Codes by the key of each name; a name without its bracket (Myanmar) stands back behind a whole one."""
    found: dict[str, str] = {}
    for name, code in (*_all_names(), *((_BRACKET.sub("", name), code) for name, code in _all_names())):
        found.setdefault(_key(name), code)
    for code in country_codes():
        found[_key(code)] = code
    return MappingProxyType(found)


def _all_names() -> Iterator[tuple[str, str]]:
    for language_code in NAME_LANGUAGES:
        for code, name in _names(language_code).items():
            yield name, code


def _key(text: str) -> str:
    words = fold(text).replace("-", " ").split()
    return _ARTICLE.sub("", " ".join(words))
