"""The closed lists that checks look words up in, as ``resources/checks/{ar,fr}.toml`` gives them."""

from __future__ import annotations

import msgspec

from briefing_app.language.checks.countries_said import NONE as NO_COUNTRIES
from briefing_app.language.checks.countries_said import Countries

Corrections = dict[str, str]
"""What is written, and what it ought to be."""


class ArabicWords(msgspec.Struct, frozen=True, omit_defaults=True):
    """``slips``: whole words. ``with_ta``: nouns and adjectives on ة that are written with ه behind the article.

    ``right``: words that a slip behind و or ف only seems to be in. ``fulfilled``: the same, with a word with ب near.
    ``sayings``: verbs behind which ان is إن. ``doubled``: words that never stand twice in a row. ``maqsura``: words
    whose final Farsi ی stands for ى. ``persian``: names that keep their letters. ``acronyms``: known to every reader.
    """

    language: str = "ar"
    slips: Corrections = {}
    egyptian: Corrections = {}
    right: tuple[str, ...] = ()
    fulfilled: tuple[str, ...] = ()
    with_ta: tuple[str, ...] = ()
    sayings: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
    maqsura: tuple[str, ...] = ()
    persian: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()


class FrenchWords(msgspec.Struct, frozen=True, omit_defaults=True):
    """``capitals``: words whose first letter lacks its accent. ``after_a``: what follows « À » at the start of a
    sentence. ``accents``: names of countries and bodies without theirs. ``casing``: posts and bodies in running text.
    """

    language: str = "fr"
    capitals: Corrections = {}
    after_a: tuple[str, ...] = ()
    ligatures: Corrections = {}
    accents: Corrections = {}
    casing: Corrections = {}


class Words(msgspec.Struct, frozen=True):
    """The lists of both languages; empty ones make the checks that need them silent."""

    ar: ArabicWords = ArabicWords()
    fr: FrenchWords = FrenchWords()
    countries: Countries = NO_COUNTRIES
