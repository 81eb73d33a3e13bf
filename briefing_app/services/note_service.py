"""Notes: born from a template, listed, shown, changed, deleted."""

from __future__ import annotations

from collections.abc import Sequence

from briefing_app.domain.answers import Answers
from briefing_app.domain.approval_log import LogEntry
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.profiles import Profile
from briefing_app.domain.references import Reference, provisional_reference
from briefing_app.domain.review_states import LOCKED_STATUSES
from briefing_app.domain.revisions import Revision
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import SegmentPair
from briefing_app.domain.templates import Carried, NoteTemplate
from briefing_app.services.built_ins import DEFAULT_PROFILE, BuiltIns
from briefing_app.services.pairing import TwinTexts
from briefing_app.services.ports import Author, Clock, Identifiers, OpenSinceLast
from briefing_app.services.template_service import TemplateService
from briefing_app.storage.library import Library
from briefing_app.storage.notes import NoteFilter, NoteSummary, RevisionDraft, StoredNote

MIN_PREFIX = 6
DEFAULT_TEMPLATE = "meeting_record"


class NoteService:
    """``author`` is the label written into revisions, as typed or configured: no authenticated signature."""

    def __init__(
        self,
        library: Library,
        built_ins: BuiltIns,
        templates: TemplateService,
        clock: Clock,
        identifiers: Identifiers,
        author: Author,
        open_since_last: OpenSinceLast,
    ) -> None:
        self._library = library
        self._built_ins = built_ins
        self._templates = templates
        self._clock = clock
        self._identifiers = identifiers
        self._author = author
        self._open_since_last = open_since_last

    def new(self, template_id: str, profile_id: str | None, answers: Answers) -> StoredNote:
        """A note from a template and answers, stored as revision 1.

        A section that carries open promises lists those of the counterpart that the register has.
        """
        template = self._templates.get(template_id)
        from briefing_app.services import composition

        profile = self._built_ins.profile(profile_id or DEFAULT_PROFILE)
        note = composition.compose(
            template,
            answers,
            profile,
            self._identifiers,
            self._next_reference(),
            self._clock.now().date(),
            self._carried(template, answers, profile),
        )
        return self._add(note, "created")

    def new_from_pairs(
        self, template_id: str | None, profile_id: str | None, answers: Answers, pairs: Sequence[TwinTexts]
    ) -> StoredNote:
        """A note whose text was imported: every pair goes into the template's sections, in order."""
        template = self._templates.get(template_id or DEFAULT_TEMPLATE)
        from briefing_app.services import composition

        note = composition.compose_from_pairs(
            template,
            answers,
            self._built_ins.profile(profile_id or DEFAULT_PROFILE),
            pairs,
            self._identifiers,
            self._next_reference(),
            self._clock.now().date(),
        )
        return self._add(note, "imported")

    def list(self, wanted: NoteFilter = NoteFilter()) -> Sequence[NoteSummary]:  # noqa: B008 - frozen
        """Summaries of the notes that pass the filter, the one changed last first."""
        return self._library.notes.summaries(wanted)

    def show(self, name: str, revision: int | None = None) -> StoredNote:
        """A note by id, unique start of an id, or reference; UserError ``note.unknown`` or ``note.ambiguous``.

        ``revision`` counts from 1; without it the newest, what was edited since included.
        """
        stored = self._library.notes.get(self.resolve(name), revision)
        if revision is not None:
            return stored
        return StoredNote(self._library.drafts.current(stored.note.id).note, stored.revision)

    def settled(self, name: str) -> StoredNote:
        """A note as :meth:`show` has it; what was edited since the newest revision becomes one first.

        Not in a library opened for reading, nor when the journal is torn.
        """
        note_id = self.resolve(name)
        if self.is_settled(note_id):
            return self.show(note_id)
        return self._library.drafts.checkpoint(note_id, self._draft("edited"))

    def is_settled(self, note_id: str) -> bool:
        """False when :meth:`settled` would make a revision."""
        drafts = self._library.drafts
        return not self._library.is_writable or not drafts.has_edits(note_id) or drafts.current(note_id).torn > 0

    def history(self, name: str) -> Sequence[Revision]:
        """All revisions of a note, the first one first."""
        return self._library.notes.history(self.resolve(name))

    def approval_log(self, name: str) -> Sequence[LogEntry]:
        """What was said of a note's state, the oldest first."""
        return self._library.approvals.of_note(self.resolve(name))

    def delete(self, name: str) -> str:
        """Put a note away (it can be brought back) and return its id."""
        note_id = self.resolve(name)
        self._library.notes.delete(note_id, self._clock.now())
        return note_id

    def bring_back(self, note_id: str) -> None:
        """Undo :meth:`delete`; a note that was not put away, or is not there, stays as it is."""
        self._library.notes.bring_back(note_id)

    def edit(self, name: str, pair_id: str, language: Language, text: str) -> SegmentPair:
        """Replace the text of one side, as a new revision; its twin becomes "to follow up".

        UserError ``note.locked`` for a note that was approved.
        """
        from briefing_app.domain.editing import set_text

        stored = self.show(name)
        if stored.note.status in LOCKED_STATUSES:
            raise UserError("note.locked", note=stored.note.reference.shown)
        kind = stored.note.pair(pair_id).text(language).kind
        edit = set_text(stored.note, pair_id, language, plain(text.strip(), kind))
        self._library.drafts.append(stored.note.id, edit)
        self._library.drafts.checkpoint(stored.note.id, self._draft("edited"))
        return edit.after

    def resolve(self, name: str) -> str:
        """The id behind what a person typed: an id, its start (6 characters at least), or a reference."""
        found = self._library.notes.find(name, MIN_PREFIX)
        if not found:
            raise UserError("note.unknown", note=name)
        if len(found) > 1:
            raise UserError("note.ambiguous", note=name)
        return found[0]

    def _carried(self, template: NoteTemplate, answers: Answers, profile: Profile) -> Sequence[TwinTexts]:
        """What is open with the counterpart, for a template that has a place for it."""
        if not any(section.carries is Carried.OPEN_PROMISES for section in template.sections):
            return ()
        from briefing_app.services.carried_promises import carried_lines
        from briefing_app.services.composition import counterpart_of

        marking = answers.marking or template.default_marking
        return carried_lines(self._open_since_last(*counterpart_of(answers, profile)), profile, marking)

    def _next_reference(self) -> Reference:
        return provisional_reference(self._library.device, self._library.notes.next_sequence())

    def _add(self, note: BriefingNote, reason: str) -> StoredNote:
        self._templates.keep(self._templates.version(note.template))
        return self._library.notes.add(note, self._draft(reason))

    def _draft(self, reason: str) -> RevisionDraft:
        return RevisionDraft(self._identifiers.new(), self._author(), reason, self._clock.now())
