"""Hand-over between laptops: notes with all that belongs to them into one enciphered file, and out of it (ADR 32)."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from briefing_app.domain.conflicts import Conflict
from briefing_app.domain.errors import UserError
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Body, Person
from briefing_app.domain.register import withholds_titles
from briefing_app.domain.terms import Concept
from briefing_app.interchange.bundle_content import Bundle, CarriedNote, CarriedRevision, ReviewCopy, packed, unpacked
from briefing_app.services.bundle_directory import bodies_of, new_bodies, new_people, new_terms, people_of, terms_of
from briefing_app.services.bundle_planning import NoteHere, NotePlan, Outcome, plan_of, planned, renumbered
from briefing_app.services.ports import Progress
from briefing_app.storage.keys import Cost, derive_key
from briefing_app.storage.library import ClashError, Library, give_device

if TYPE_CHECKING:
    from briefing_app.services.built_ins import BuiltIns
    from briefing_app.services.note_changes import NoteChanges
    from briefing_app.services.note_service import NoteService
    from briefing_app.services.template_service import TemplateService
    from briefing_app.services.term_service import TermService

T = TypeVar("T")
Pieces = Generator[tuple[int, int], None, T]
"""Work in pieces short enough for the thread of the window: (notes done, notes) after each, then its result."""
LIMIT_MB = 300
"""Of a hand-over file: thousands of notes."""


class MarkedNote(msgspec.Struct, frozen=True):
    """A note that leaves the library only when that is wanted; ``marking`` is the code of the highest it holds."""

    id: str
    reference: str
    marking: str


class ArrivedNote(msgspec.Struct, frozen=True):
    """What became of one note; ``conflicts`` are those that are open in it now, whenever they came about."""

    id: str
    reference: str
    outcome: Outcome
    conflicts: tuple[Conflict, ...]


class Arrival(msgspec.Struct, frozen=True):
    """What a hand-over file brought. ``by`` is who made it, as typed."""

    by: str
    notes: tuple[ArrivedNote, ...]

    def count(self, outcome: Outcome) -> int:
        return sum(note.outcome is outcome for note in self.notes)

    @property
    def conflicts(self) -> int:
        return sum(len(note.conflicts) for note in self.notes)


def written(bundle: Bundle, passphrase: str, cost: Cost) -> bytes:
    """The file of a bundle; on any thread. UserError ``library.passphrase_empty`` or ``secret.not_utf8``."""
    from briefing_app.interchange.bundle_seal import new_head, sealed

    content = packed(bundle)
    head = new_head(cost.memory_kib, cost.passes, cost.lanes, len(content))
    return sealed(content, head, derive_key(passphrase, head.salt, cost))


def read_bundle(path: Path, passphrase: str) -> Bundle:
    """What a file holds, all of it proved; touches no library, on any thread.

    UserError ``bundle.no_bundle``, ``bundle.newer``, ``bundle.truncated``, ``bundle.damaged``,
    ``bundle.wrong_passphrase``, those of ``import_reading.read_file``, and those of a passphrase.
    """
    from briefing_app.interchange.bundle_seal import head_of, opened
    from briefing_app.services.import_reading import read_file

    data = read_file(path, LIMIT_MB)
    head = head_of(data, str(path))
    key = derive_key(passphrase, head.salt, Cost(head.memory_kib, head.passes, head.lanes))
    return unpacked(opened(data, head, key, str(path)), str(path))


class Gathered(msgspec.Struct, frozen=True):
    """Notes for a bundle, as the library has them, and the directory and terms of which some go along."""

    bundle: Bundle
    notes: tuple[BriefingNote, ...]
    people: tuple[Person, ...]
    bodies: tuple[Body, ...]
    terms: tuple[Concept, ...]


def bundle_of(gathered: Gathered) -> Bundle:
    """The bundle, with those people, institutions and terms that its notes speak of; on any thread."""
    people = people_of(gathered.notes, gathered.people)
    bodies = bodies_of(gathered.notes, people, gathered.bodies)
    terms = terms_of(gathered.notes, gathered.terms)
    return msgspec.structs.replace(gathered.bundle, people=people, bodies=bodies, terms=terms)


class BundleService:
    """Of an open library, on its thread. What was being typed in a note becomes a revision before it is touched."""

    def __init__(
        self,
        library: Library,
        notes: NoteService,
        templates: TemplateService,
        terms: TermService,
        changes: NoteChanges,
        built_ins: BuiltIns,
    ) -> None:
        self._library = library
        self._notes = notes
        self._templates = templates
        self._terms = terms
        self._changes = changes
        self._built_ins = built_ins

    # Out.

    def marked(self, names: Iterable[str]) -> tuple[MarkedNote, ...]:
        """Those of the notes that bear, or hold, a marking of which nothing leaves the library unasked."""
        found = []
        for name in names:
            note = self._changes.note(name)
            codes = {
                code for code in self._markings(note) if withholds_titles(self._built_ins.profile(note.profile), code)
            }
            if codes:
                found.append(MarkedNote(note.id, note.reference.shown, self._highest(note, codes)))
        return tuple(found)

    def gathered(self, names: Sequence[str]) -> Bundle:
        """Everything that goes along with these notes. UserError ``note.unknown``, ``note.ambiguous``, or
        ``library.damaged`` for a note whose journal is torn.
        """
        return bundle_of(self.looked_up(names))

    def looked_up(self, names: Sequence[str]) -> Gathered:
        """What :func:`bundle_of` makes a bundle of, read from the library; UserError as :meth:`gathered` has it."""
        return _result(self.gathering(names))

    def gathering(self, names: Sequence[str]) -> Pieces[Gathered]:
        """The same note by note, where somebody types meanwhile."""
        ids = tuple(dict.fromkeys(map(self._notes.resolve, names)))
        heads, carried = [], []
        for done, note_id in enumerate(ids, 1):
            self._settle(note_id)
            heads.append(self._library.notes.get(note_id).note)
            carried.append(self._carried(note_id))
            yield done, len(ids)
        templates = {note.template: self._templates.known(note.template) for note in heads}
        people, bodies, terms = self._library.people.all(), self._library.bodies.all(), self._terms.concepts()
        empty = Bundle(
            self._library.device,
            self._changes.now(),
            self._changes.author,
            tuple(carried),
            tuple(template for template in templates.values() if template is not None),
        )
        return Gathered(empty, tuple(heads), tuple(people), tuple(bodies), tuple(terms))

    def _carried(self, note_id: str) -> CarriedNote:
        library = self._library
        snapshots = library.notes.snapshots(note_id)
        copies = library.exports.of_note(note_id)
        return CarriedNote(
            note_id,
            tuple(CarriedRevision(revision, snapshots[revision.id]) for revision in library.notes.history(note_id)),
            library.approvals.of_note(note_id),
            tuple(ReviewCopy(c.id, c.revision, c.layout, c.sha256, c.created, c.reviewer) for c in copies),
            library.memory.is_forgotten(note_id),
        )

    # In.

    def here(self, bundle: Bundle) -> Mapping[str, NoteHere]:
        """What the library has of the notes of a bundle; UserError ``library.read_only`` or ``library.damaged``."""
        return _result(self.looking(bundle))

    def looking(self, bundle: Bundle) -> Pieces[Mapping[str, NoteHere]]:
        """The same note by note, where somebody types meanwhile."""
        if not self._library.is_writable:
            raise UserError("library.read_only", path=str(self._library.path))
        found: dict[str, NoteHere] = {}
        for done, carried in enumerate(bundle.notes, 1):
            found[carried.id] = self._here(carried.id)
            yield done, len(bundle.notes)
        return found

    def _here(self, note_id: str) -> NoteHere:
        library = self._library
        head = self._head(note_id)
        if not head:
            return NoteHere()
        copies = frozenset(f"{copy.id} {copy.sha256}" for copy in library.exports.of_note(note_id))
        return NoteHere(
            head,
            tuple(library.notes.history(note_id)),
            library.notes.snapshots(note_id),
            library.approvals.of_note(note_id),
            copies,
        )

    def _head(self, note_id: str) -> str:
        """The newest revision of a note, with all that was typed in it; '' for one that is not here."""
        if self._library.notes.exists(note_id):
            self._settle(note_id)
        try:
            return self._library.notes.head(note_id).id
        except UserError:
            return ""

    def take_in(self, bundle: Bundle, plans: Sequence[NotePlan], path: str) -> Arrival:
        """Store what was planned, all of it in one step; what changed here in between is planned anew.

        What arrived is one step of undo of a note that is open in the window.
        UserError ``library.read_only`` and the others of a medium that refuses; then nothing was stored.
        """
        plans = [self._of_now(bundle, plan, path) for plan in plans]
        namesakes = self._settled_namesakes(plans)
        arrived = self._at_once(bundle, plans, path)
        self._tell_open(plans, namesakes)
        return Arrival(bundle.by, arrived)

    def taking_in(
        self, bundle: Bundle, plans: Sequence[NotePlan], path: str, arrived: Callable[[ArrivedNote], object]
    ) -> Pieces[None]:
        """The same note by note, where somebody types meanwhile: whole notes, each of them durable when ``arrived`` is
        told of it. Who ends it in between has those, and may take the file in once more.
        """
        for done, made_before in enumerate(plans, 1):
            plan = self._of_now(bundle, made_before, path)
            namesakes = self._settled_namesakes([plan])
            (note,) = self._at_once(bundle if done == 1 else None, [plan], path)
            self._tell_open([plan], namesakes)
            arrived(note)
            yield done, len(plans)

    def import_(self, path: Path, passphrase: str, progress: Progress | None = None) -> Arrival:
        """Read a file and take it in."""
        bundle = read_bundle(path, passphrase)
        return self.take_in(bundle, planned(bundle, self.here(bundle), str(path), progress), str(path))

    def _of_now(self, bundle: Bundle, plan: NotePlan, path: str) -> NotePlan:
        """The plan, made anew where the note is another one since."""
        if self._head(plan.id) == plan.expected:
            return plan
        carried = next(one for one in bundle.notes if one.id == plan.id)
        return plan_of(carried, self._here(plan.id), path)

    def _settled_namesakes(self, plans: Sequence[NotePlan]) -> tuple[str, ...]:
        """Other notes here that bear the number of one that comes."""
        found = tuple(other for plan in plans if (other := self._namesake(plan)) and self._library.notes.exists(other))
        for other in found:
            self._settle(other)
        return found

    def _tell_open(self, plans: Sequence[NotePlan], namesakes: Sequence[str]) -> None:
        """The sessions of open notes go on with what is in the library now."""
        changed = [plan.id for plan in plans if plan.outcome is not Outcome.KNOWN]
        for note_id in (*changed, *namesakes):
            session = self._changes.open_notes.session_of(note_id)
            if session is not None:
                session.take_over()

    def _at_once(self, beside: Bundle | None, plans: Sequence[NotePlan], path: str) -> tuple[ArrivedNote, ...]:
        try:
            return self._library.at_once(lambda: self._stored(beside, plans))
        except ClashError as problem:
            raise UserError("bundle.damaged", path=path) from problem

    def _stored(self, beside: Bundle | None, plans: Sequence[NotePlan]) -> tuple[ArrivedNote, ...]:
        """Store notes, and before them what came ``beside`` the notes of a bundle."""
        if beside is not None:
            self._store_beside(beside)
        return tuple(map(self._stored_note, plans))

    def _store_beside(self, bundle: Bundle) -> None:
        library = self._library
        for template in bundle.templates:
            if library.templates.get(template.id, template.version) is None:
                library.templates.put(template, is_own=False)
        library.people.put_all(new_people(library.people.all(), bundle.people))
        library.bodies.put_all(new_bodies(library.bodies.all(), bundle.bodies))
        library.terms.put_all(new_terms(self._terms.concepts(), bundle.terms, self._terms.new_id))
        self._terms.read_anew()

    def _stored_note(self, plan: NotePlan) -> ArrivedNote:
        library, note = self._library, plan.note
        if plan.is_forgotten:
            library.memory.leave_out(plan.id, self._changes.now(), self._changes.author)
        if plan.revisions:
            note = self._with_own_number(plan)
        for copy in plan.copies:
            library.exports.add(copy)
        if plan.log and library.notes.exists(plan.id):
            library.approvals.append(plan.id, plan.log)
        return ArrivedNote(plan.id, note.reference.shown, plan.outcome, plan.conflicts)

    def _with_own_number(self, plan: NotePlan) -> BriefingNote:
        """Store the revisions of a note. Of two that bear one provisional number the one made later gets another; so
        that it does not happen again, this library numbers under another code from now on (ADR 17).
        """
        notes, note, revisions = self._library.notes, plan.note, list(plan.revisions)
        other = self._namesake(plan)
        if other:
            give_device(self._library.connection)
            if other > plan.id and notes.exists(other):
                stored = notes.get(other)
                revision, snapshot, after = renumbered(stored.note, stored.revision, stored.revision.number + 1)
                notes.take_in(after, [(revision, snapshot)])
            else:
                head = revisions[-1][0]
                revision, snapshot, note = renumbered(note, head, head.number + 1)
                revisions.append((revision, snapshot))
        notes.take_in(note, revisions)
        return note

    def _namesake(self, plan: NotePlan) -> str:
        """Another note that bears the provisional number of this one; '' as it should be."""
        other = self._library.notes.bearing(plan.note.reference.provisional)
        return other if other != plan.id else ""

    # Both.

    def _settle(self, note_id: str) -> None:
        """What was typed becomes a revision; UserError ``library.damaged`` where the journal is torn."""
        if not self._library.is_writable:
            return
        session = self._changes.open_notes.session_of(note_id)
        if session is not None:
            session.checkpoint("edited")
        else:
            self._notes.settled(note_id)
        if self._library.drafts.has_edits(note_id):
            raise UserError("library.damaged", path=str(self._library.path))

    def _markings(self, note: BriefingNote) -> set[str]:
        template = self._templates.known(note.template)
        own = note.facts.marking or (template.default_marking if template is not None else "")
        inside = [section.marking for section in note.sections] + [action.marking for action in note.actions]
        return {code for code in (own, *inside) if code}

    def _highest(self, note: BriefingNote, codes: set[str]) -> str:
        ranks = {marking.code: marking.rank for marking in self._built_ins.profile(note.profile).markings}
        return max(codes, key=lambda code: (ranks.get(code, 1_000), code))


def _result(pieces: Pieces[T]) -> T:
    """All the pieces at once."""
    while True:
        try:
            next(pieces)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
