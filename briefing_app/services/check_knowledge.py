"""What the library knows beside a note, for its checks; read on the thread of the library, before they begin."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Person
from briefing_app.domain.templates import NoteTemplate
from briefing_app.language.terms.base import EMPTY, TermBase
from briefing_app.services.template_service import TemplateService


class Knowledge(msgspec.Struct, frozen=True):
    """``template``: the version the note was born with; None when nobody knows it any more. ``people``: those of the
    directory. ``terms``: what is looked for in its texts.
    """

    template: NoteTemplate | None = None
    people: tuple[Person, ...] = ()
    terms: TermBase = EMPTY


class KnowledgeSource:
    """Of an open library."""

    def __init__(
        self,
        templates: TemplateService,
        people: Callable[[], tuple[Person, ...]],
        terms: Callable[[BriefingNote], TermBase] = lambda note: EMPTY,
    ) -> None:
        self._templates = templates
        self._people = people
        self._terms = terms

    def of(self, note: BriefingNote) -> Knowledge:
        """What is known for the checks of a note."""
        return Knowledge(self._templates.known(note.template), self._people(), self._terms(note))
