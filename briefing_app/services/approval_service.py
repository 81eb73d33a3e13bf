"""Approval: what a note's state is, what stands in the way, and the steps by which people move it on (ADR 23)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

import msgspec

from briefing_app.domain.approval_blockers import Blocker, BlockerSource, blockers_of
from briefing_app.domain.approval_hash import Fingerprint, fingerprint
from briefing_app.domain.approval_log import (
    Approved,
    LogEntry,
    MadeReady,
    NextBegun,
    Returned,
    Sent,
    SentForReview,
    Step,
    TakenBack,
    Waived,
    Withdrawn,
    edition_at,
)
from briefing_app.domain.approval_standing import LanguageState, Standing, standing
from briefing_app.domain.approval_steps import Act, next_entries
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus
from briefing_app.language.agreement import SLOTS
from briefing_app.services.note_changes import Change, NoteChanges
from briefing_app.services.note_service import NoteService
from briefing_app.storage.library import Library
from briefing_app.storage.notes import RevisionDraft, StoredNote

NEXT_REVISION = "next_edition"
"""Why the first revision of another edition was made."""


class Overview(msgspec.Struct, frozen=True):
    """Everything the approval panel shows. ``blockers`` in the order of the text."""

    note: BriefingNote
    number: int
    standing: Standing
    blockers: tuple[Blocker, ...]
    log: tuple[LogEntry, ...]

    def in_the_way(self, language: Language) -> tuple[Blocker, ...]:
        """What keeps a language from being approved."""
        return tuple(blocker for blocker in self.blockers if blocker.concerns(language))


class ApprovalService:
    """``sources`` tell of what stands in the way beside the text itself.

    A note that is open in the window is settled through its session, and its session told of the new state.
    """

    def __init__(
        self, library: Library, notes: NoteService, changes: NoteChanges, sources: Sequence[BlockerSource] = ()
    ) -> None:
        self._library = library
        self._notes = notes
        self._changes = changes
        self._sources = tuple(sources)

    @property
    def author(self) -> str:
        """Who is written down where nobody typed a name."""
        return self._changes.author

    def overview(self, name: str) -> Overview:
        """How a note stands as it is now, with what is being typed.

        UserError ``note.unknown`` or ``note.ambiguous``.
        """
        note = self._changes.note(name)
        log = self._library.approvals.of_note(note.id)
        now = standing(log, partial(fingerprint, note))
        number = self._library.notes.head(note.id).number
        return Overview(note, number, now, () if now.is_locked else self._blockers(note, now), log)

    def standing_of(self, stored: StoredNote) -> Standing:
        """How the newest edition stands, by the note as it is stored."""
        return standing(self._library.approvals.of_note(stored.note.id), partial(fingerprint, stored.note))

    def standing_at(self, stored: StoredNote) -> Standing:
        """How the edition stands in which a revision lies."""
        log = self._library.approvals.of_note(stored.note.id)
        return standing(log, partial(fingerprint, stored.note), edition_at(log, stored.revision.number))

    def standing_now(self, note: BriefingNote) -> Standing:
        """How a note stands while it reads as it is being edited."""
        return standing(self._library.approvals.of_note(note.id), partial(fingerprint, note))

    # The steps. All raise UserError ``approval.*`` where a step is not allowed, ``library.read_only``, and
    # ``library.damaged`` for a note whose journal is torn.

    def make_ready(self, name: str, by: str) -> Standing:
        """The drafter is done; open points may be left."""
        return self._step(name, by, MadeReady())

    def take_back(self, name: str, by: str) -> Standing:
        return self._step(name, by, TakenBack())

    def came_back(self, name: str, by: str) -> Standing:
        """A review came back without a file: on paper, by word of mouth."""
        return self._step(name, by, Returned())

    def approve(self, name: str, language: Language, by: str) -> Standing:
        """Approve one language as it reads now; UserError ``approval.blocked`` while anything stands in its way.

        What would make the note approved as a whole must be free of blockers in every language that is not waived.
        """
        stored = self._settled(name)
        prints = fingerprint(stored.note)
        self._check_blockers(stored.note, language)
        return self._write(stored, Approved(language, prints.words(language), prints.promises), by, prints)

    def waive(self, name: str, language: Language, by: str, reason: str) -> Standing:
        """One language needs no approval; UserError ``approval.blocked`` while anything stands in the way of the other,
        if that was approved."""
        stored = self._settled(name)
        prints = fingerprint(stored.note)
        now = self.standing_now(stored.note)
        if now.of(language.twin).state is LanguageState.APPROVED:
            _refuse_any(blocker for blocker in self._blockers(stored.note, now) if blocker.language is language.twin)
        return self._write(stored, Waived(language, reason.strip(), prints.promises), by, prints)

    def sent(self, name: str, by: str, to: str = "") -> Standing:
        return self._step(name, by, Sent(to.strip()))

    def withdraw(self, name: str, by: str, reason: str) -> Standing:
        return self._step(name, by, Withdrawn(reason.strip()))

    def begin_next(self, name: str, by: str) -> Standing:
        """Take an approved note up again: the next revision is a draft; the approved one stays as it is."""
        stored = self._settled(name)
        draft = RevisionDraft(self._changes.new_id(), by.strip(), NEXT_REVISION, self._changes.now())
        act = Act(by, draft.created, draft.id, stored.revision.number + 1)
        prints = partial(fingerprint, stored.note)
        log = self._library.approvals.of_note(stored.note.id)
        entries = next_entries(log, NextBegun(), act, prints, self._changes.new_id)
        self._library.approvals.append(stored.note.id, entries, draft)
        return self._told(stored.note.id, ends_undo=True)

    def sent_for_review(self, stored: StoredNote, copy: SentForReview) -> Standing:
        """A review copy of a revision was written: called by the export, in the name of the author."""
        return self._write(stored, copy, self.author, None)

    def returned(self, name: str, files: Sequence[str], undecided: int) -> Standing:
        """A review was taken in: called when it is applied, in the name of the author."""
        stored = self._library.notes.get(self._notes.resolve(name))
        return self._write(stored, Returned(tuple(files), undecided), self.author, None)

    def require_unlocked(self, name: str) -> None:
        """UserError ``approval.locked`` for a note that is approved, sent or withdrawn."""
        if self.standing_of(self._library.notes.get(self._notes.resolve(name))).is_locked:
            raise UserError("approval.locked")

    # What they are made of.

    def _step(self, name: str, by: str, step: Step) -> Standing:
        return self._write(self._settled(name), step, by, None)

    def _settled(self, name: str) -> StoredNote:
        """The newest revision, with all that was typed in it."""
        note_id = self._notes.resolve(name)
        path = str(self._library.path)
        if not self._library.is_writable:
            raise UserError("library.read_only", path=path)
        session = self._changes.open_notes.session_of(note_id)
        if session is not None:
            session.checkpoint(Change.EDITED.value)
        else:
            self._notes.settled(note_id)
        if self._library.drafts.has_edits(note_id):
            raise UserError("library.damaged", path=path)
        return self._library.notes.get(note_id)

    def _write(self, stored: StoredNote, step: Step, by: str, prints: Fingerprint | None) -> Standing:
        note, revision = stored.note, stored.revision
        act = Act(by, self._changes.now(), revision.id, revision.number)
        head = self._library.notes.get(note.id).note
        log = self._library.approvals.of_note(note.id)
        entries = next_entries(log, step, act, lambda: prints or fingerprint(head), self._changes.new_id)
        self._library.approvals.append(note.id, entries)
        return self._told(note.id, ends_undo=isinstance(step, Approved | Waived | Withdrawn))

    def _told(self, note_id: str, *, ends_undo: bool) -> Standing:
        """The standing now; the session of an open note knows it too, and undo does not lead behind an approval."""
        stored = self._library.notes.get(note_id)
        session = self._changes.open_notes.session_of(note_id)
        now = self.standing_of(stored)
        if session is not None:
            session.take_status(now.status, ends_undo=ends_undo)
        return now

    def _check_blockers(self, note: BriefingNote, language: Language) -> None:
        now = self.standing_now(note)
        blockers = self._blockers(note, now)
        if now.status is not NoteStatus.DRAFT:  # a draft is refused for being one
            _refuse_any(blocker for blocker in blockers if blocker.concerns(language))
        if now.of(language.twin).state is LanguageState.APPROVED:
            _refuse_any(blocker for blocker in blockers if blocker.language is language.twin)

    def _blockers(self, note: BriefingNote, now: Standing) -> tuple[Blocker, ...]:
        """All but those of a language that is waived."""
        found = [*blockers_of(note, SLOTS), *(blocker for source in self._sources for blocker in source(note))]
        waived = [language for language in Language if now.of(language).state is LanguageState.WAIVED]
        return tuple(blocker for blocker in found if blocker.language not in waived)


def _refuse_any(blockers: Iterable[Blocker]) -> None:
    if count := sum(1 for _ in blockers):
        raise UserError("approval.blocked", count=count)
