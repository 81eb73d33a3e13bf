"""A review comes back: the file is recognised, scanned against its own round, and what was decided is applied."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path

import msgspec

from briefing_app.docx_io.review.exported import exported_text
from briefing_app.docx_io.review.scanner import read_round, scan
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout, ReviewOptions
from briefing_app.docx_io.writer import write
from briefing_app.domain.edits import Edit
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review import ReviewScan, Round
from briefing_app.domain.review_apply import Plan, plan
from briefing_app.domain.review_merge import Review, review_of
from briefing_app.domain.review_plan import Decision
from briefing_app.domain.review_waiting import ReturnedFile
from briefing_app.domain.revisions import Revision
from briefing_app.services.approval_service import ApprovalService
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.import_reading import read_file
from briefing_app.services.note_changes import Change, NoteChanges
from briefing_app.services.note_service import NoteService
from briefing_app.services.ports import Progress
from briefing_app.services.template_service import TemplateService
from briefing_app.storage.library import Library
from briefing_app.storage.notes import StoredNote

Decide = Callable[[Review], dict[str, Decision]]


class Standing(StrEnum):
    """How a returned file stands to its note."""

    CURRENT = "current"
    OLDER = "older"
    UNKNOWN = "unknown"  # it does not say: it was laid beside the export it resembles most


class Allowed(msgspec.Struct, frozen=True):
    """What a person has asked for in so many words: an ``older`` round, or a file without identity ``by_text``."""

    older: bool = False
    by_text: bool = False


class Scanned(msgspec.Struct, frozen=True):
    """A returned file against the round it came from."""

    round: Round
    standing: Standing
    scan: ReviewScan


class PreparedScan(msgspec.Struct, frozen=True):
    """A returned file and the exports that it may have come from."""

    content: bytes
    standing: Standing
    exports: tuple[ExportSnapshot, ...]


class Applied(msgspec.Struct, frozen=True):
    """What became of a review; ``revision`` is the new one. ``unplaced`` counts what is kept with the note instead."""

    revision: Revision
    plan: Plan
    unplaced: int


class ReviewService:
    """A window tells ``changes`` which notes are open, so that a review goes through the session of its note."""

    def __init__(
        self,
        library: Library,
        notes: NoteService,
        templates: TemplateService,
        built_ins: BuiltIns,
        changes: NoteChanges,
        approvals: ApprovalService,
    ) -> None:
        self._library = library
        self._notes = notes
        self._templates = templates
        self._built_ins = built_ins
        self.changes = changes
        self._approvals = approvals

    def scan(self, name: str, file: Path, allowed: Allowed = Allowed()) -> Scanned:  # noqa: B008 - frozen
        """What the reviewer did; changes nothing. The three steps in one.

        UserError ``file.*`` for a file that cannot be read, and as :func:`round_said` and :meth:`prepare` have it.
        """
        returned = ReturnedFile(str(file), read_file(file))
        return self.produce(self.prepare(name, returned, round_said(returned), allowed))

    def prepare(
        self,
        name: str,
        file: ReturnedFile,
        said: Round | None,
        allowed: Allowed = Allowed(),  # noqa: B008 - frozen
    ) -> PreparedScan:
        """Read from the library what a returned file, which ``said`` where it comes from, is laid beside.

        UserError ``review.other_note``, ``review.older_round`` and ``review.no_identity`` unless ``allowed``,
        ``review.unknown_round`` for an export that this library does not know.
        """
        note_id = self._notes.resolve(name)
        if said is None:
            if not allowed.by_text:
                raise UserError("review.no_identity", path=file.name)
            return PreparedScan(file.content, Standing.UNKNOWN, tuple(self._any_round(note_id)))
        stored = self._round(note_id, said, file.name)
        newest = self._newest_round(note_id)
        older = newest is not None and stored.revision.number < newest.number
        if older and newest is not None and not allowed.older:
            raise UserError("review.older_round", path=file.name, revision=stored.revision.number, newest=newest.number)
        standing = Standing.OLDER if older else Standing.CURRENT
        return PreparedScan(file.content, standing, (self._snapshot(stored, said),))

    def produce(self, prepared: PreparedScan, progress: Progress | None = None) -> Scanned:
        """Lay the file beside the export it came from, of several beside the one from which it differs least.

        Touches no library. UserError ``word.*`` for a file that cannot be read.
        """
        best: Scanned | None = None
        for done, snapshot in enumerate(prepared.exports):
            if progress is not None:
                progress(done, len(prepared.exports))
            exported = exported_text(snapshot)
            read = msgspec.structs.replace(scan(prepared.content, exported), round=exported.round)
            if best is None or _distance(read) < _distance(best.scan):
                best = Scanned(exported.round, prepared.standing, read)
        if best is None:
            raise BugError("a note without a revision")
        return best

    def review(self, name: str, files: Sequence[Path], allowed: Allowed = Allowed()) -> Review:  # noqa: B008 - frozen
        """The proposals of one file, or of several of the same round laid together.

        UserError as :meth:`scan` has it, ``review.different_rounds``.
        """
        return self.together([self.scan(name, file, allowed) for file in files])

    def together(self, scanned: Sequence[Scanned]) -> Review:
        """Scans of one round laid together: the same revision in the same layout, whatever else the copies differ in.

        UserError ``review.different_rounds``.
        """
        rounds = {(one.round.revision, one.round.layout) for one in scanned}
        if len(rounds) > 1:
            raise UserError("review.different_rounds")
        return review_of([msgspec.structs.replace(one.scan, round=scanned[0].round) for one in scanned])

    def apply(self, name: str, review: Review, decide: Decide, files: Sequence[str] = ()) -> Applied:
        """Make what was decided one new revision, durable when this returns; comments and the tray come with it.

        The note is "returned" then; ``files`` are the names of those that came back.

        UserError ``review.*`` for decisions that do not fit, ``note.locked``, ``library.read_only``.
        """
        note_id = self._notes.resolve(name)
        made: list[Plan] = []

        def edit_of(note: BriefingNote) -> Edit:
            made.append(plan(note, review, decide(review), self.changes.new_id))
            return made[-1].edit

        self.changes.perform(note_id, edit_of, Change.REVIEWED)
        session = self.changes.open_notes.session_of(note_id)
        if session is not None:
            session.checkpoint(Change.REVIEWED.value)
        if not made:
            raise BugError("a review was applied without a plan")
        self._approvals.returned(note_id, files, len(made[-1].undecided))
        kept = len(review.unplaced) + len(made[-1].overtaken)
        return Applied(self._library.notes.head(note_id), made[-1], kept)

    def _round(self, note_id: str, said: Round, path: str) -> StoredNote:
        """The revision a file came from."""
        if said.note != note_id:
            raise UserError("review.other_note", path=path)
        revision_id = said.export.partition(".")[0]
        known = [revision for revision in self._notes.history(note_id) if revision.id == revision_id]
        if not known:
            raise UserError("review.unknown_round", path=path)
        return self._library.notes.get(note_id, known[0].number)

    def _newest_round(self, note_id: str) -> Revision | None:
        """The newest revision that went out for review."""
        sent = {record.revision for record in self._library.exports.of_note(note_id)}
        return next((one for one in reversed(self._notes.history(note_id)) if one.id in sent), None)

    def _snapshot(self, stored: StoredNote, said: Round) -> ExportSnapshot:
        """The export once more. Its looks are those of the file when one of the usual ways to export gives its name."""
        layout = _layout(said)
        usual = (ReviewOptions(), ReviewOptions(protect=True), None)
        made = [self._made(stored, layout, review) for review in usual]
        made += [msgspec.structs.replace(one, watermark=True) for one in made]  # approved since: a draft then
        return next((one for one in made if one.export_id == said.export), made[0])

    def _made(self, stored: StoredNote, layout: Layout, review: ReviewOptions | None) -> ExportSnapshot:
        return ExportSnapshot(
            note=stored.note,
            template=self._templates.version(stored.note.template),
            profile=self._built_ins.profile(stored.note.profile),
            layout=layout,
            revision=stored.revision,
            base=self._built_ins.base_document(),
            for_review=review,
        )

    def _any_round(self, note_id: str) -> Iterator[ExportSnapshot]:
        """The review copies, and the newest revision, in any layout."""
        newest = self._newest_round(note_id)
        revisions = {self._library.notes.head(note_id).number, *([newest.number] if newest is not None else [])}
        for number in sorted(revisions, reverse=True):
            stored = self._library.notes.get(note_id, number)
            yield from (self._made(stored, layout, ReviewOptions()) for layout in Layout)


def round_said(file: ReturnedFile) -> Round | None:
    """Which export a file says it came from, None when it does not say; UserError ``word.*``."""
    return read_round(file.content)


def written(snapshot: ExportSnapshot) -> bytes:
    """The export once more, as the Word file that went out."""
    return write(snapshot).docx


def _distance(read: ReviewScan) -> int:
    return len(read.changes) + len(read.unplaced)


def _layout(said: Round) -> Layout:
    """The layout by the manifest, else by the name of the export; UserError ``review.unknown_round``."""
    for name in (said.layout, *said.export.split(".")):
        if name in Layout.__members__.values():
            return Layout(name)
    raise UserError("review.unknown_round", path=said.export)
