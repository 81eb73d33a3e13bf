"""What the library knows beside a note, for its checks; read on the thread of the library, before they begin."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Person
from briefing_app.domain.templates import NoteTemplate
from briefing_app.language.checks.renderings import OtherRendering
from briefing_app.language.terms.base import EMPTY, TermBase
from briefing_app.services.template_service import TemplateService


class Knowledge(msgspec.Struct, frozen=True):
    """``template``: the version the note was born with; None when nobody knows it any more. ``people``: those of the
    directory. ``terms``: what is looked for in its texts. ``remembered``: which of them the memory renders otherwise.
    """

    template: NoteTemplate | None = None
    people: tuple[Person, ...] = ()
    terms: TermBase = EMPTY
    remembered: tuple[OtherRendering, ...] = ()


class KnowledgeSource:
    """Of an open library."""

    def __init__(
        self,
        templates: TemplateService,
        people: Callable[[], tuple[Person, ...]],
        terms: Callable[[BriefingNote], TermBase] = lambda note: EMPTY,
        remembered: Callable[[BriefingNote], tuple[OtherRendering, ...]] = lambda note: (),
    ) -> None:
        self._templates = templates
        self._people = people
        self._terms = terms
        self._remembered = remembered

    def of(self, note: BriefingNote) -> Knowledge:
        """What is known for the checks of a note, but for what the memory says: that is good for hints alone."""
        return Knowledge(self._templates.known(note.template), self._people(), self._terms(note))

    def with_memory(self, note: BriefingNote) -> Knowledge:
        """All that is known; the memory is asked for every pair."""
        return msgspec.structs.replace(self.of(note), remembered=self._remembered(note))
