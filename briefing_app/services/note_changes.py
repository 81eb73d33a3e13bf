"""Changing a note from beside its editor: through the session it is open in, else in the library at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum

from briefing_app.domain.edits import Edit, apply
from briefing_app.domain.errors import UserError
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import LOCKED_STATUSES
from briefing_app.services.note_service import NoteService
from briefing_app.services.ports import Author, Clock, Identifiers, OpenNotes
from briefing_app.storage.library import Library
from briefing_app.storage.notes import RevisionDraft


class Change(StrEnum):
    """Why a note gets another revision. Promises of an approved note are followed up, and not edited."""

    EDITED = "edited"
    FOLLOWED_UP = "followed_up"
    REVIEWED = "reviewed"


class NothingOpen:
    """No note is being edited."""

    def session_of(self, note_id: str) -> None:
        """None, whatever the note."""


class NoteChanges:
    """``author`` is the label written into histories and revisions, as typed: no authenticated signature.

    A window says through ``open_notes`` which notes are being edited.
    """

    def __init__(
        self, library: Library, notes: NoteService, clock: Clock, identifiers: Identifiers, author: Author
    ) -> None:
        self._library = library
        self._notes = notes
        self._clock = clock
        self._identifiers = identifiers
        self._author = author
        self.open_notes: OpenNotes = NothingOpen()

    @property
    def author(self) -> str:
        """Who is named as the one who changes something now."""
        return self._author()

    def now(self) -> datetime:
        return self._clock.now()

    def today(self) -> date:
        """The day it is where the person is."""
        return self.now().astimezone().date()

    def new_id(self) -> str:
        return self._identifiers.new()

    def note(self, name: str) -> BriefingNote:
        """A note as it is now, what is being typed included; UserError ``note.unknown`` or ``note.ambiguous``."""
        note_id = self._notes.resolve(name)
        session = self.open_notes.session_of(note_id)
        return session.note if session is not None else self._notes.show(note_id).note

    def perform(self, note_id: str, edit_of: Callable[[BriefingNote], Edit], change: Change) -> BriefingNote:
        """Make the edit that ``edit_of`` finds right for the note as it is now; durable when this returns.

        UserError ``note.locked`` for an approved note that would be edited, ``library.read_only``, and
        ``library.damaged`` when the journal of the note is torn.
        """
        session = self.open_notes.session_of(note_id)
        if session is not None:
            edit = edit_of(session.note)
            session.close_step()
            note = session.follow_up(edit) if change is Change.FOLLOWED_UP else session.do(edit)
            session.flush()
            return note
        if not self._library.is_writable:
            raise UserError("library.read_only", path=str(self._library.path))
        replayed = self._library.drafts.current(note_id)
        if replayed.torn:
            raise UserError("library.damaged", path=str(self._library.path))
        if change is not Change.FOLLOWED_UP and replayed.note.status in LOCKED_STATUSES:
            raise UserError("note.locked", note=replayed.note.reference.shown)
        edit = edit_of(replayed.note)
        after = apply(replayed.note, edit)
        self._library.drafts.append(note_id, edit)
        draft = RevisionDraft(self._identifiers.new(), self.author, change.value, self._clock.now())
        self._library.drafts.checkpoint(note_id, draft)
        return after
