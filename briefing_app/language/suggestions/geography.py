"""Which country a word is of: its name, the adjective of its people, a city of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from babel import Locale
from babel.core import get_global

from briefing_app.domain.languages import Language
from briefing_app.domain.people import Gender
from briefing_app.language.countries import country_codes, country_name
from briefing_app.language.country_grammar import nationality
from briefing_app.language.folded import folded
from briefing_app.language.suggestions.rules import PromiseRules

_SHARED = frozenset(("عمان", "طرابلس", "tripoli", "congo", "congolais", "congolaise", "royaume", "émirat"))
"""Names of two countries, of towns of two, or of a town and a country: in Jordan's readouts «عمان» is Amman."""
_ENDINGS = ("ي", "يه", "يين", "يون", "يات", "يان", "يتين", "يتان")
_SHORTEST = 4
"""Letters; a shorter name of a city is a word of every day as well."""
_FAR_AWAY = frozenset(("US", "CA", "AQ", "GL", "AU", "BR", "MX", "AR", "RU"))
"""Countries whose many towns of the CLDR say less than they confuse: « Center », « Phoenix », « Resolute »."""
_OF_EVERY_DAY = frozenset(
    ("réunion", "canton", "christmas", "cocos", "marquises", "troll", "wake", "استر", "ماهي", "كوكوس", "نيوي", "ديلي")
)
"""Names of places that are words as well, or look like some."""


_OF_THINGS = frozenset(("مالي", "بحري"))
"""Adjectives of countries that say as much of money or the sea."""


@cache
def places(rules: PromiseRules) -> Mapping[str, tuple[str, ...]]:
    """One word to the country it is of by name, adjective or city; to two where towns share a name."""
    found: dict[str, tuple[str, ...]] = {}
    language = rules.language
    for code in (*country_codes(), "EU"):
        for name in _country_words(code, language):
            for form in _inflected(folded(name, language).text, language):
                if " " not in form and len(form) > 2:
                    found.setdefault(form, (code,))
    for code, city in _cities(language):
        found.setdefault(city, (code,))
    for code, listed in rules.who.places.items():
        for city in listed.split(","):
            name = city.strip()
            found[name] = (*found.get(name, ()), code) if name in _SHARED else (code,)
    return MappingProxyType(found)


@cache
def countries(language: Language) -> frozenset[str]:
    """The names of countries, which have no gender of a person: «النرويج» beside «النرويجي»."""
    return frozenset(folded(country_name(code, language.value), language).text for code in country_codes())


def _country_words(code: str, language: Language) -> Iterator[str]:
    name = "" if code == "EU" else country_name(code, language.value)
    yield name
    adjectives = [nationality(code, gender)[language] for gender in Gender]
    yield from adjectives
    if language is Language.ARABIC and not any(adjectives):
        yield from _of(folded(name, language).text)


def _of(name: str) -> Iterator[str]:
    """The Arabic adjective of a country of one word, by rule: «كوبا» gives «كوبي», «كازاخستان» «كازاخستاني»."""
    stem = name.removeprefix("ال")
    stem = stem[:-2] if stem.endswith("يا") else stem.removesuffix("ا").removesuffix("ه")
    if " " not in name and len(stem) > 2:
        yield from (article + stem.removesuffix("ي") + ending for article in ("", "ال") for ending in _ENDINGS)


def _cities(language: Language) -> Iterator[tuple[str, str]]:
    """Towns of one word that the CLDR knows by their time zones."""
    told = Locale.parse(language.value).time_zones
    for zone, code in get_global("zone_territories").items():
        told_name = told.get(zone, {}).get("city")
        if code in _FAR_AWAY or not (told_name or language is Language.FRENCH):
            continue
        name = folded(told_name or zone.split("/")[-1].replace("_", " "), language).text
        name = name.split(" (")[0].removeprefix("la ").removeprefix("le ")
        if len(name) >= _SHORTEST and name not in _OF_EVERY_DAY and name.replace("-", "").replace("'", "").isalpha():
            yield code, name


def _inflected(word: str, language: Language) -> tuple[str, ...]:
    if language is Language.FRENCH:
        return (word, word + "s")
    stem = word.removesuffix("ه")
    plain = stem.removeprefix("ال")
    return (
        word,
        stem,
        stem + "ه",
        stem + "ين",
        stem + "ون",
        stem + "ان",
        stem + "تين",
        stem + "تان",
        stem + "ات",
        *((plain + "ا",) if plain.endswith("ي") and plain not in _OF_THINGS else ()),  # «وفدا أردنيا»
        plain,
        plain + "ه",
    )
