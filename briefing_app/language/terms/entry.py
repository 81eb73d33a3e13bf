"""What is looked for: a concept of the office, or what stands for one, with its names in both languages."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, Term, TermStatus


class EntryKind(StrEnum):
    """``warned``: comes with the application, for words that are better not used. ``aside``: means nothing, and keeps
    what stands inside it from being found.
    """

    OFFICE = "office"
    WARNED = "warned"
    PERSON = "person"
    POST = "post"
    BODY = "body"
    COUNTRY = "country"
    ASIDE = "aside"


class Entry(msgspec.Struct, frozen=True, gc=False):
    """``key`` is the concept's id, or names what the entry was derived from.

    ``hints`` also say that a text speaks of it, but are too short or common to be found by themselves (a family name).
    ``only_in_step``: a forbidden term of it is told of only where the twin speaks of the same thing: a false friend.
    ``may_replace``: its approved name can stand in the place of a forbidden one.
    """

    key: str
    kind: EntryKind
    terms: tuple[Term, ...]
    hints: tuple[Term, ...] = ()
    subject: str = ""
    note: str = ""
    source: str = ""
    only_in_step: bool = False
    may_replace: bool = True

    def is_looked_for(self, term: Term) -> bool:
        """Not what is to be written instead of a word better not used; but for what the twin of a false friend says."""
        if self.kind is not EntryKind.WARNED or not term.status.is_approved:
            return True
        return self.only_in_step and all(other.language is not term.language for other in self.forbidden)

    @property
    def forbidden(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if not term.status.is_approved)

    def approved(self, language: Language) -> tuple[Term, ...]:
        """What to call it in a language, the best name first; what is kept as it is counts in both."""
        return tuple(term for term in Concept("", self.terms).of(language) if term.status.is_approved) or tuple(
            term for term in self.terms if term.status is TermStatus.KEPT
        )


def entry_of(concept: Concept) -> Entry:
    """A concept of the office as it is looked for."""
    return Entry(
        concept.id,
        EntryKind.OFFICE,
        concept.terms,
        subject=concept.subject,
        note=concept.note,
        source=concept.source,
    )
