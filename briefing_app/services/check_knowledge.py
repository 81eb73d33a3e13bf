"""What the library knows beside a note, for its checks; read on the thread of the library, before they begin."""

from __future__ import annotations

import msgspec

from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.templates import NoteTemplate
from briefing_app.services.template_service import TemplateService


class Knowledge(msgspec.Struct, frozen=True):
    """``template``: the version the note was born with; None when nobody knows it any more."""

    template: NoteTemplate | None = None


class KnowledgeSource:
    """Of an open library."""

    def __init__(self, templates: TemplateService) -> None:
        self._templates = templates

    def of(self, note: BriefingNote) -> Knowledge:
        """What is known for the checks of a note."""
        return Knowledge(self._templates.known(note.template))
