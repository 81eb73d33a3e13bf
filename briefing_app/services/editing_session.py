"""A note being edited: undo over everything, and a journal that is never more than a moment behind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

import msgspec

from briefing_app.domain.becoming import becoming
from briefing_app.domain.edits import Edit, EditGroup, PairChanged, PairInserted, apply, inverse
from briefing_app.domain.errors import UserError
from briefing_app.domain.history import History
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.review_states import LOCKED_STATUSES, NoteStatus
from briefing_app.domain.revisions import Revision
from briefing_app.domain.rewriting import blank_pair
from briefing_app.domain.segments import SegmentPair
from briefing_app.services.ports import Author, Clock, Identifiers
from briefing_app.storage.library import Library
from briefing_app.storage.notes import RevisionDraft


class Opened(msgspec.Struct, frozen=True):
    """How a note was found: ``recovered`` edits were in the journal only, ``torn`` ones could not be replayed."""

    revision: Revision
    recovered: int
    torn: int


class EditingSession:
    """Every change goes through :meth:`do`; nothing is durable before :meth:`flush`."""

    def __init__(self, library: Library, note_id: str, clock: Clock, identifiers: Identifiers, author: Author) -> None:
        self._library = library
        self._clock = clock
        self._identifiers = identifiers
        self._author = author
        self._open(note_id)

    def _open(self, note_id: str, places: Mapping[str, SegmentPair] = {}) -> None:
        replayed = self._library.drafts.current(note_id)
        self.opened = Opened(self._library.notes.head(note_id), replayed.edits, replayed.torn)
        self._pending = list(opening_edits(replayed.note, self._identifiers.new, places))
        self._opening = len(self._pending)
        note = replayed.note
        for edit in self._pending:
            note = apply(note, edit)
        self._history = History(note)

    def take_over(self) -> bool:
        """The library has another newest revision, made from all that was typed here and of what arrived: go on there.

        What arrived is one step of undo behind all that was done before. Where the note has another status or number
        since, undo begins anew instead: False.
        """
        history, before = self._history, self.note
        self._open(before.id, {section.id: section.pairs[0] for section in before.sections if _is_place(section)})
        after = self.note
        if (after.status, after.reference) != (before.status, before.reference):
            return False
        edit = becoming(before, after)
        if edit is not None:
            history.close_step()
            history.do(edit)
        history.close_step()
        self._history = history
        return True

    @property
    def note(self) -> BriefingNote:
        return self._history.note

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    @property
    def is_read_only(self) -> bool:
        """True for an approved note, a library opened for reading, and a journal that is torn."""
        return not self._library.is_writable or self.note.status in LOCKED_STATUSES or self.opened.torn > 0

    @property
    def can_be_taken_up(self) -> bool:
        """True for an approved note of which the next revision can be made here."""
        return self._library.is_writable and self.note.status in LOCKED_STATUSES and not self.opened.torn

    @property
    def has_unsaved(self) -> bool:
        """True while an edit is in memory only."""
        return len(self._pending) > self._opening

    @property
    def author(self) -> str:
        """Who is written into histories, as typed: no authenticated signature."""
        return self._author()

    def new_id(self) -> str:
        return self._identifiers.new()

    def now(self) -> datetime:
        """The present instant, aware, by the clock that revisions are dated by."""
        return self._clock.now()

    def do(self, edit: Edit) -> BriefingNote:
        """Apply an edit; UserError ``note.locked`` when the note may not be changed.

        A section that would lose its last pair keeps an empty one to write in, as part of the same step.
        """
        if self.is_read_only:
            raise UserError("note.locked", note=self.note.reference.shown)
        return self._done(edit)

    def follow_up(self, edit: Edit) -> BriefingNote:
        """Apply a step in the life of a promise, a step of undo of its own: an approved note allows it as well.

        UserError ``library.read_only``, or ``library.damaged`` for a journal that is torn.
        """
        path = str(self._library.path)
        if not self._library.is_writable:
            raise UserError("library.read_only", path=path)
        if self.opened.torn:
            raise UserError("library.damaged", path=path)
        self.close_step()
        return self._done(edit)

    def _done(self, edit: Edit) -> BriefingNote:
        if not isinstance(edit, PairChanged):
            places = opening_edits(apply(self.note, edit), self._identifiers.new)
            edit = EditGroup((edit, *places)) if places else edit
        note = self._history.do(edit)
        self._pending.append(edit)
        return note

    def take_status(self, status: NoteStatus, *, ends_undo: bool) -> None:
        """The note was approved, sent, taken up again …; ``ends_undo``: undo does not lead behind that."""
        self._history.take_status(status, ends_undo=ends_undo)

    def close_step(self) -> None:
        """Let the next typing be a step of undo of its own."""
        self._history.close_step()

    def undo(self) -> Edit | None:
        """Take back the last step; returns the edit that was made to do so, None when there is none."""
        done = self._history.undo()
        if done is None:
            return None
        edit = inverse(done)
        self._pending.append(edit)
        return edit

    def redo(self) -> Edit | None:
        """Do again what was undone last; returns it, None when there is none."""
        edit = self._history.redo()
        if edit is not None:
            self._pending.append(edit)
        return edit

    def flush(self) -> int:
        """Write what is in memory only to the journal; durable when this returns. Returns how many edits it wrote.

        When the medium refuses, nothing is lost: the edits stay in memory for the next try.
        """
        if not self.has_unsaved:
            return 0
        edits = coalesced(self._pending)
        self._library.drafts.append_all(self.note.id, edits)
        self._pending.clear()
        self._opening = 0
        return len(edits)

    def checkpoint(self, reason: str) -> Revision | None:
        """Make what was edited a revision of its own; None when nothing was."""
        self.flush()
        if not self._library.is_writable or self.opened.torn or not self._library.drafts.has_edits(self.note.id):
            return None
        draft = RevisionDraft(self._identifiers.new(), self._author(), reason, self._clock.now())
        return self._library.drafts.checkpoint(self.note.id, draft).revision


def opening_edits(
    note: BriefingNote, new_id: Callable[[], str], places: Mapping[str, SegmentPair] = {}
) -> tuple[Edit, ...]:
    """One empty pair in each section that has none, so that there is a place to write in it; that of ``places``, by
    the id of the section, where it is nowhere in the note.
    """
    taken = {pair.id for pair in note.pairs()}
    free = {section: pair for section, pair in places.items() if pair.id not in taken}
    return tuple(
        PairInserted(section.id, 0, free.get(section.id) or blank_pair(new_id(), numbered=section.numbered))
        for section in note.sections
        if not section.pairs
    )


def _is_place(section: Section) -> bool:
    return len(section.pairs) == 1 and section.pairs[0].is_empty


def coalesced(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The same way from the first state to the last with fewer steps: a burst of typing is one change of its pair."""
    kept: list[Edit] = []
    for edit in _flat(edits):
        last = kept[-1] if kept else None
        if isinstance(edit, PairChanged) and isinstance(last, PairChanged) and last.after == edit.before:
            kept.pop()
            if last.before != edit.after:
                kept.append(PairChanged(last.before, edit.after, edit.language))
        else:
            kept.append(edit)
    return tuple(kept)


def _flat(edits: Sequence[Edit]) -> list[Edit]:
    flat: list[Edit] = []
    for edit in edits:
        flat.extend(_flat(edit.edits) if isinstance(edit, EditGroup) else (edit,))
    return flat
