"""Words that are better not used, as TOML (``resources/terms``), with the line and field of every mistake."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import PartOfSpeech, Term, TermGender, TermStatus
from briefing_app.interchange.toml_source import Faults, converted, invalid, parse
from briefing_app.language.terms.entry import Entry, EntryKind

FAULTS = Faults("warned_terms.invalid", "warned_terms.unknown_key")
_GENDERS = {"m": TermGender.MASCULINE, "f": TermGender.FEMININE}
_AR, _FR = Language.ARABIC, Language.FRENCH


class OldName(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """``gender`` is that of the old and of the new French name, a letter each."""

    ar: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()
    now_ar: str = ""
    now_fr: str = ""
    gender: str = ""
    aside_ar: tuple[str, ...] = ()
    aside_fr: tuple[str, ...] = ()


class FalseFriend(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """``ar``: what the Arabic says where the French word is wrong; without any it is wrong anywhere."""

    fr: tuple[str, ...]
    now_fr: str
    ar: tuple[str, ...] = ()
    aside_fr: tuple[str, ...] = ()


class _Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    names: tuple[OldName, ...]


class _FalseFriends(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    false_friends: tuple[FalseFriend, ...]


def read_names(text: str, source: str) -> tuple[Entry, ...]:
    """Names of countries that are no longer used, with what stands aside.

    UserError ``warned_terms.invalid`` (source, line, field, problem), also for a name without a new one, or
    ``warned_terms.unknown_key``.
    """
    found = converted(parse(text, source, FAULTS), text, source, _Names, FAULTS).names
    for number, name in enumerate(found):
        if not (name.ar or name.fr) or bool(name.fr) > bool(name.now_fr) or bool(name.ar) > bool(name.now_ar):
            raise invalid(text, source, ("names", number), "now_ar, now_fr", FAULTS)
    return tuple(entry for name in found for entry in _entries_of_name(name))


def read_false_friends(text: str, source: str) -> tuple[Entry, ...]:
    """French words that say something else than their twin; errors as for :func:`read_names`."""
    found = converted(parse(text, source, FAULTS), text, source, _FalseFriends, FAULTS).false_friends
    for number, friend in enumerate(found):
        if not friend.fr or not friend.now_fr.strip():
            raise invalid(text, source, ("false_friends", number), "fr, now_fr", FAULTS)
    return tuple(entry for friend in found for entry in _entries_of_friend(friend))


def _entries_of_name(name: OldName) -> Iterator[Entry]:
    proper = PartOfSpeech.PROPER_NOUN
    genders = [_GENDERS.get(letter, TermGender.UNSAID) for letter in name.gender.ljust(2)]
    terms = [Term(_FR, old, TermStatus.FORBIDDEN, proper, genders[0]) for old in name.fr]
    terms += [Term(_AR, old, TermStatus.FORBIDDEN, proper) for old in name.ar]
    terms += [Term(_FR, name.now_fr, TermStatus.PREFERRED, proper, genders[1])] if name.now_fr else []
    terms += [Term(_AR, name.now_ar, TermStatus.PREFERRED, proper)] if name.now_ar else []
    key = f"name:{name.now_fr or name.now_ar}"
    yield Entry(key, EntryKind.WARNED, tuple(terms))
    yield from _aside(key, name.aside_ar, name.aside_fr)


def _entries_of_friend(friend: FalseFriend) -> Iterator[Entry]:
    key = f"false_friend:{friend.fr[0]}"
    terms = [Term(_FR, form, TermStatus.FORBIDDEN, PartOfSpeech.PROPER_NOUN) for form in friend.fr]
    terms.append(Term(_FR, friend.now_fr, part_of_speech=PartOfSpeech.PROPER_NOUN))
    terms += [Term(_AR, form, part_of_speech=PartOfSpeech.PROPER_NOUN) for form in friend.ar]
    yield Entry(key, EntryKind.WARNED, tuple(terms), only_in_step=bool(friend.ar), may_replace=False)
    yield from _aside(key, (), friend.aside_fr)


def _aside(key: str, ar: tuple[str, ...], fr: tuple[str, ...]) -> Iterator[Entry]:
    terms = [Term(_AR, text) for text in ar] + [Term(_FR, text) for text in fr]
    if terms:
        yield Entry(f"{key} aside", EntryKind.ASIDE, tuple(terms))
