"""Export: a stored note becomes a Word file, checked by our own lint before it is written.

In three steps, so that a window can do the long one in the background: ``prepare`` reads the library, ``produce``
works without it, ``record`` writes to it.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from briefing_app.atomic_files import is_there, write_atomically
from briefing_app.docx_io.lint import LintFinding
from briefing_app.docx_io.protection import encrypt
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout, Overflow, ReviewOptions
from briefing_app.docx_io.writer import STEPS, write_and_lint
from briefing_app.domain.errors import UserError
from briefing_app.domain.file_names import export_name
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.profiles import Profile
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


class PreparedExport(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the work needs, read from the library: it may be done on another thread."""

    snapshot: ExportSnapshot
    out: Path
    password: str | None = None
    replace: bool = False

    @property
    def review(self) -> ReviewOptions | None:
        return self.snapshot.for_review


class Exported(msgspec.Struct, frozen=True):
    """``sha256`` (hex) is that of the file as written; ``lint`` holds what is wrong with it, a bug of ours."""

    file: Path
    sha256: str
    lint: tuple[LintFinding, ...]
    overflow: Overflow | None


LANGUAGES = {Layout.ARABIC: "AR", Layout.FRENCH: "FR"}
TOTAL_STEPS = STEPS + 2  # and lint, and the password


class ExportService:
    def __init__(
        self,
        library: Library,
        notes: NoteService,
        templates: TemplateService,
        built_ins: BuiltIns,
        clock: Clock,
    ) -> None:
        self._library = library
        self._notes = notes
        self._templates = templates
        self._built_ins = built_ins
        self._clock = clock

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
        is a revision that the library has.

        UserError ``file.exists`` unless ``replace``, ``file.*`` for a base document that cannot be read, ``note.*``
        for an unknown note or revision, ``marking.unknown`` and ``export.marking_lower``, ``library.read_only`` for a
        review copy, which the library could not remember, ``library.damaged`` for one of edits that are torn.
        """
        if request.review is not None and not self._library.is_writable:
            raise UserError("library.read_only", path=str(self._library.path))
        if is_there(request.out) and not request.replace:
            raise UserError("file.exists", path=str(request.out))
        if request.revision is None:
            stored = self._notes.settled(request.note)
            if request.review is not None and self._library.drafts.has_edits(stored.note.id):
                raise UserError("library.damaged", path=str(self._library.path))
        else:
            stored = self._notes.show(request.note, request.revision)
        return PreparedExport(
            snapshot=self._snapshot(stored, request),
            out=request.out,
            password=request.password,
            replace=request.replace,
        )

    def produce(self, prepared: PreparedExport, progress: Progress | None = None) -> Exported:
        """Make the file and write it in one step; nothing is left behind when it cannot be done or is cancelled.

        Touches no library. UserError ``file.*`` for a place that cannot be written, ``export.base_invalid`` for an
        unusable base document, ``export.password_empty``.
        """
        written, findings = write_and_lint(
            prepared.snapshot, None if progress is None else lambda done, _: progress(done, TOTAL_STEPS)
        )
        if progress is not None:
            progress(STEPS + 1, TOTAL_STEPS)
        data = encrypt(written.docx, prepared.password) if prepared.password is not None else written.docx
        if progress is not None:
            progress(TOTAL_STEPS, TOTAL_STEPS)  # the last moment to cancel: what follows is done or not done
        write_atomically(prepared.out, data, replace=prepared.replace)
        return Exported(prepared.out, hashlib.sha256(data).hexdigest(), findings, written.overflow)

    def record(self, prepared: PreparedExport, exported: Exported) -> None:
        """Remember a review copy in the library for its return; any other export leaves no trace there."""
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

    def suggested_name(self, note_id: str, layout: Layout) -> str:
        """The name by rule of a file that holds a note in ``layout``, suffix included.

        UserError ``note.unknown`` or ``note.ambiguous``.
        """
        stored = self._notes.show(note_id)
        note, revision = stored.note, stored.revision
        profile = self._built_ins.profile(note.profile)
        code = note.facts.marking or self._templates.version(note.template).default_marking
        stem = export_name(
            note.facts.dated or note.facts.meeting.day or revision.created.date(),
            note.reference.shown,
            revision.number if self._notes.is_settled(note.id) else revision.number + 1,
            LANGUAGES.get(layout, "AR-FR"),
            profile.marking(code or profile.markings[0].code),
        )
        return f"{stem}_{layout.value}.docx"

    def _snapshot(self, stored: StoredNote, request: ExportRequest) -> ExportSnapshot:
        note = stored.note
        template = self._templates.version(note.template)
        profile = self._built_ins.profile(note.profile)
        if request.marking is not None:
            _check_marking(request.marking, note.facts.marking or template.default_marking, profile)
        if request.office is not None:
            profile = msgspec.structs.replace(profile, office=request.office)
        base = read_file(request.base) if request.base is not None else self._built_ins.base_document()
        return ExportSnapshot(
            note=note,
            template=template,
            profile=profile,
            layout=request.layout,
            revision=stored.revision,
            base=base,
            for_review=request.review,
            watermark=request.watermark,
            marking=request.marking,
        )


def _check_marking(wanted: str, own: str, profile: Profile) -> None:
    """UserError ``marking.unknown``, or ``export.marking_lower`` for a marking below the note's ``own``."""
    marking = profile.marking(wanted)
    if own and marking.rank < profile.marking(own).rank:
        raise UserError("export.marking_lower", marking=wanted, note_marking=own)
