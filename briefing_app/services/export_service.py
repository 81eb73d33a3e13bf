"""Export: a stored note becomes a Word file, checked by our own lint before it is written.

In three steps, so that a window can do the long one in the background: ``prepare`` reads the library, ``produce``
works without it, ``record`` writes to it.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from briefing_app.atomic_files import is_there, write_atomically
from briefing_app.docx_io.clean import Trace, traces_in
from briefing_app.docx_io.lint import LintFinding
from briefing_app.docx_io.protection import decrypt, encrypt
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout, Overflow, ReviewOptions
from briefing_app.docx_io.writer import STEPS, write_and_lint
from briefing_app.domain.approval_log import SentForReview
from briefing_app.domain.approval_standing import LanguageState
from briefing_app.domain.errors import UserError
from briefing_app.domain.file_names import export_name
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.profiles import Profile
from briefing_app.domain.review_states import IN_FORCE
from briefing_app.services.approval_service import ApprovalService
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.import_reading import read_file
from briefing_app.services.note_service import NoteService
from briefing_app.services.ports import Clock, Progress
from briefing_app.services.template_service import TemplateService
from briefing_app.storage.library import Library
from briefing_app.storage.notes import StoredNote
from briefing_app.storage.records import ExportRecord


class ExportRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What to write and where. ``base`` replaces the letterhead and styles; ``revision`` counts from 1.

    ``watermark`` None: drafts carry it; ``marking`` raises the marking of this one file, it never lowers it.
    ``office`` heads the document instead of the profile's, unless the base document has a letterhead of its own.
    ``keep_marks``: leave in an approved note what a file is recognised by when it comes back.
    """

    note: str
    layout: Layout
    out: Path
    review: ReviewOptions | None = None
    password: str | None = None
    revision: int | None = None
    base: Path | None = None
    replace: bool = False
    watermark: bool | None = None
    marking: str | None = None
    office: Bilingual | None = None
    keep_marks: bool = False


class PreparedExport(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the work needs, read from the library: it may be done on another thread.

    ``looked_for``: of what it is to be proved that the file has none; nothing for a draft or a review copy.
    """

    snapshot: ExportSnapshot
    out: Path
    password: str | None = None
    replace: bool = False
    looked_for: tuple[Trace, ...] = ()

    @property
    def review(self) -> ReviewOptions | None:
        return self.snapshot.for_review


class Exported(msgspec.Struct, frozen=True):
    """``sha256`` (hex) is that of the file as written; ``lint`` holds what is wrong with it, a bug of ours.

    ``looked_for`` is what was looked for in its bytes and not found.
    """

    file: Path
    sha256: str
    lint: tuple[LintFinding, ...]
    overflow: Overflow | None
    looked_for: tuple[Trace, ...] = ()


LANGUAGES = {Layout.ARABIC: "AR", Layout.FRENCH: "FR"}
TOTAL_STEPS = STEPS + 2  # and lint, and the password
WAY_BACK = (Trace.PROPERTIES, Trace.SESSIONS, Trace.WAY_BACK)
"""What is there, or is not looked at, in a file that is to be recognised when it comes back."""


class ExportService:
    def __init__(
        self,
        library: Library,
        notes: NoteService,
        templates: TemplateService,
        built_ins: BuiltIns,
        clock: Clock,
        approvals: ApprovalService,
    ) -> None:
        self._library = library
        self._notes = notes
        self._templates = templates
        self._built_ins = built_ins
        self._clock = clock
        self._approvals = approvals

    def export(self, request: ExportRequest, progress: Progress | None = None) -> Exported:
        """Write one layout of a note; nothing is left behind when it cannot be done.

        The three steps in one; UserError as ``prepare`` and ``produce`` have it.
        """
        prepared = self.prepare(request)
        exported = self.produce(prepared, progress)
        self.record(prepared, exported)
        return exported

    def prepare(self, request: ExportRequest) -> PreparedExport:
        """Read from the library, and from the base document, what the work needs.

        What was edited since the newest revision becomes one first, where the library can be written: what goes out
        is a revision that the library has. Of an approved note it is the revision that was approved.

        UserError ``approval.locked`` for a review copy of an approved note, ``file.exists`` unless ``replace``,
        ``file.*`` for a base document that cannot be read, ``note.*`` for an unknown note or revision,
        ``marking.unknown`` and ``export.marking_lower``, ``library.read_only`` for a review copy, which the library
        could not remember, ``library.damaged`` for one of edits that are torn.
        """
        if request.review is not None and not self._library.is_writable:
            raise UserError("library.read_only", path=str(self._library.path))
        if is_there(request.out) and not request.replace:
            raise UserError("file.exists", path=str(request.out))
        if request.review is not None:
            self._approvals.require_unlocked(request.note)
        snapshot, looked_for = self._snapshot(self._stored(request), request)
        return PreparedExport(
            snapshot=snapshot,
            out=request.out,
            password=request.password,
            replace=request.replace,
            looked_for=looked_for,
        )

    def produce(self, prepared: PreparedExport, progress: Progress | None = None) -> Exported:
        """Make the file and write it in one step; nothing is left behind when it cannot be done or is cancelled.

        Touches no library. UserError ``file.*`` for a place that cannot be written, ``export.base_invalid`` for an
        unusable base document, ``export.password_empty``, ``export.not_clean`` when what is in the bytes of an approved
        note is more than the note.
        """
        written, findings = write_and_lint(
            prepared.snapshot, None if progress is None else lambda done, _: progress(done, TOTAL_STEPS)
        )
        if progress is not None:
            progress(STEPS + 1, TOTAL_STEPS)
        data = encrypt(written.docx, prepared.password) if prepared.password is not None else written.docx
        _prove(data, prepared)
        if progress is not None:
            progress(TOTAL_STEPS, TOTAL_STEPS)  # the last moment to cancel: what follows is done or not done
        write_atomically(prepared.out, data, replace=prepared.replace)
        sha256 = hashlib.sha256(data).hexdigest()
        return Exported(prepared.out, sha256, findings, written.overflow, prepared.looked_for)

    def record(self, prepared: PreparedExport, exported: Exported) -> None:
        """Remember a review copy in the library for its return, and that the note is in review.

        Any other export leaves no trace there.
        """
        review = prepared.review
        if review is None:
            return
        snapshot = prepared.snapshot
        self._library.exports.add(
            ExportRecord(
                snapshot.export_id,
                snapshot.note.id,
                snapshot.revision.id,
                snapshot.layout.value,
                exported.sha256,
                self._clock.now(),
                review.reviewer,
            )
        )
        copy = SentForReview(exported.file.name, snapshot.export_id, review.reviewer)
        self._approvals.sent_for_review(StoredNote(snapshot.note, snapshot.revision), copy)

    def suggested_name(self, note_id: str, layout: Layout) -> str:
        """The name by rule of a file that holds a note in ``layout``, suffix included.

        UserError ``note.unknown`` or ``note.ambiguous``.
        """
        stored = self._approved(note_id) or self._notes.show(note_id)
        note, revision = stored.note, stored.revision
        profile = self._built_ins.profile(note.profile)
        code = note.facts.marking or self._templates.version(note.template).default_marking
        stem = export_name(
            note.facts.dated or note.facts.meeting.day or revision.created.date(),
            note.reference.shown,
            revision.number if note.status in IN_FORCE or self._notes.is_settled(note.id) else revision.number + 1,
            LANGUAGES.get(layout, "AR-FR"),
            profile.marking(code or profile.markings[0].code),
        )
        return f"{stem}_{layout.value}.docx"

    def _stored(self, request: ExportRequest) -> StoredNote:
        if request.revision is not None:
            return self._notes.show(request.note, request.revision)
        stored = self._approved(request.note) or self._notes.settled(request.note)
        if request.review is not None and self._library.drafts.has_edits(stored.note.id):
            raise UserError("library.damaged", path=str(self._library.path))
        return stored

    def _approved(self, name: str) -> StoredNote | None:
        """The revision that was approved, while the note is; its promises may have gone on since."""
        head = self._library.notes.get(self._notes.resolve(name))
        now = self._approvals.standing_of(head)
        return self._library.notes.get(head.note.id, now.approved) if now.is_in_force and now.approved else None

    def _snapshot(self, stored: StoredNote, request: ExportRequest) -> tuple[ExportSnapshot, tuple[Trace, ...]]:
        """What is written, and what of it is to be proved."""
        note = stored.note
        template = self._templates.version(note.template)
        profile = self._built_ins.profile(note.profile)
        if request.marking is not None:
            _check_marking(request.marking, note.facts.marking or template.default_marking, profile)
        if request.office is not None:
            profile = msgspec.structs.replace(profile, office=request.office)
        base = read_file(request.base) if request.base is not None else self._built_ins.base_document()
        is_final = request.review is None and self._is_final(stored, request.layout)
        watermark = (
            True if request.watermark is None and note.status in IN_FORCE and not is_final else request.watermark
        )
        snapshot = ExportSnapshot(
            note=note,
            template=template,
            profile=profile,
            layout=request.layout,
            revision=stored.revision,
            base=base,
            for_review=request.review,
            watermark=watermark,
            marking=request.marking,
            is_clean=is_final and not request.keep_marks,
        )
        looked_for = tuple(trace for trace in Trace if not (request.keep_marks and trace in WAY_BACK))
        return snapshot, looked_for if is_final else ()

    def _is_final(self, stored: StoredNote, layout: Layout) -> bool:
        """Whether all that the layout shows was approved: a language that was waived and has words is a draft still."""
        if stored.note.status not in IN_FORCE:
            return False
        now = self._approvals.standing_at(stored)
        return all(
            now.of(language).state is LanguageState.APPROVED or _is_silent(stored, language)
            for language in layout.languages
        )


def _is_silent(stored: StoredNote, language: Language) -> bool:
    return all(pair.text(language).is_empty for pair in stored.note.pairs())


def _prove(data: bytes, prepared: PreparedExport) -> None:
    """Open the very bytes that will be written and look; UserError ``export.not_clean``."""
    if not prepared.looked_for:
        return
    docx = decrypt(data, prepared.password) if prepared.password is not None else data
    found = [one for one in traces_in(docx) if one.trace in prepared.looked_for]
    if found:
        traces = ", ".join(dict.fromkeys(one.trace.value for one in found))
        raise UserError("export.not_clean", path=str(prepared.out), traces=traces, part=found[0].where)


def _check_marking(wanted: str, own: str, profile: Profile) -> None:
    """UserError ``marking.unknown``, or ``export.marking_lower`` for a marking below the note's ``own``."""
    marking = profile.marking(wanted)
    if own and marking.rank < profile.marking(own).rank:
        raise UserError("export.marking_lower", marking=wanted, note_marking=own)
