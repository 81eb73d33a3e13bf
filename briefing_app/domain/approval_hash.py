"""What an approval is bound to: digests of the words of each language, and of the promises printed with them."""

from __future__ import annotations

import hashlib
from datetime import date, time
from functools import cache
from typing import Any

import msgspec

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section


class Fingerprint(msgspec.Struct, frozen=True):
    """SHA-256 (hex) of the Arabic words, the French words, and the promises."""

    ar: str
    fr: str
    promises: str

    def words(self, language: Language) -> str:
        return self.ar if language is Language.ARABIC else self.fr


def fingerprint(note: BriefingNote) -> Fingerprint:
    return Fingerprint(words_hash(note, Language.ARABIC), words_hash(note, Language.FRENCH), promises_hash(note))


def words_hash(note: BriefingNote, language: Language) -> str:
    """Over the facts, headings and paragraphs of one language with their marks, in their order.

    Of a text in both languages only this side counts; empty paragraphs, ids and twin states do not. What is as a new
    field is by default is left out, so that a later version of the application computes the same.
    """
    said = [
        note.template.id,
        note.profile,
        _seen(note.facts, language),
        [_section(section, language) for section in note.sections],
    ]
    return _digest(said)


def promises_hash(note: BriefingNote) -> str:
    """Over actions and invitations as they are printed, in both languages; their histories are the register's."""
    actions = [
        msgspec.structs.replace(
            action,
            source=None,
            history=(),
            hidden_until=None,
            last_chased=None,
            chase_every_days=0,
            evidence="",
            nothing_to_record=False,
            reminders=(),
        )
        for action in note.actions
    ]
    invitations = [msgspec.structs.replace(item, history=(), pair_id="") for item in note.invitations]
    return _digest([actions, invitations])


def _section(section: Section, language: Language) -> list[Any]:
    """A section whose text is in one language only says nothing in the other."""
    is_here = section.single_language in (None, language)
    texts = [pair.text(language) for pair in section.pairs] if is_here else []
    return [
        section.id,
        section.title[language] if is_here else "",
        section.content.value,
        section.numbered,
        section.marking,
        [text for text in texts if not text.is_empty],
    ]


def _seen(value: object, language: Language) -> Any:
    """A fact as readers of ``language`` see it; what says nothing to them is not there."""
    match value:
        case Bilingual():
            return value[language]
        case msgspec.Struct():
            fields = ((field, getattr(value, field.name)) for field in _fields(type(value)))
            said = {
                field.name: _seen(found, language)
                for field, found in fields
                if field.required or found != field.default
            }
            return {name: found for name, found in said.items() if not _is_nothing(found)}
        case tuple():
            return [found for found in (_seen(item, language) for item in value) if not _is_nothing(found)]
        case date() | time():
            return value.isoformat()
        case _:
            return value


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(kind)


def _is_nothing(found: object) -> bool:
    return found is None or found in ("", [], {})


def _digest(said: list[Any]) -> str:
    return hashlib.sha256(msgspec.json.encode(said, order="sorted")).hexdigest()
