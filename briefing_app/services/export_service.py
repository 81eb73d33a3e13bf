"""Export: a stored note becomes a Word file, checked by our own lint before it is written."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from briefing_app.atomic_files import write_atomically
from briefing_app.docx_io.lint import LintFinding, lint
from briefing_app.docx_io.protection import encrypt
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout, Overflow, ReviewOptions
from briefing_app.docx_io.writer import write
from briefing_app.domain.errors import UserError
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.import_reading import read_file
from briefing_app.services.note_service import NoteService
from briefing_app.services.ports import Clock, Progress
from briefing_app.services.template_service import TemplateService
from briefing_app.storage.library import Library
from briefing_app.storage.notes import StoredNote
from briefing_app.storage.records import ExportRecord


class ExportRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What to write and where. ``base`` replaces the letterhead and styles; ``revision`` counts from 1."""

    note: str
    layout: Layout
    out: Path
    review: ReviewOptions | None = None
    password: str | None = None
    revision: int | None = None
    base: Path | None = None
    replace: bool = False


class Exported(msgspec.Struct, frozen=True):
    """``sha256`` (hex) is that of the file as written; ``lint`` holds what is wrong with it, a bug of ours."""

    file: Path
    sha256: str
    lint: tuple[LintFinding, ...]
    overflow: Overflow | None


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

        UserError ``file.exists`` unless ``replace``, ``file.*`` for a place that cannot be written,
        ``export.*`` for an unusable base document, ``note.*`` for an unknown note or revision.
        """
        if request.out.exists() and not request.replace:
            raise UserError("file.exists", path=str(request.out))
        stored = self._notes.show(request.note, request.revision)
        snapshot = self._snapshot(stored, request)
        written = write(snapshot, progress)
        findings = lint(written.docx)
        data = encrypt(written.docx, request.password) if request.password is not None else written.docx
        write_atomically(request.out, data, replace=request.replace)
        sha256 = hashlib.sha256(data).hexdigest()
        if request.review is not None:
            self._library.exports.add(self._record(snapshot, sha256))
        return Exported(request.out, sha256, findings, written.overflow)

    def _record(self, snapshot: ExportSnapshot, sha256: str) -> ExportRecord:
        reviewer = snapshot.for_review.reviewer if snapshot.for_review is not None else ""
        return ExportRecord(
            snapshot.export_id,
            snapshot.note.id,
            snapshot.revision.id,
            snapshot.layout.value,
            sha256,
            self._clock.now(),
            reviewer,
        )

    def _snapshot(self, stored: StoredNote, request: ExportRequest) -> ExportSnapshot:
        base = read_file(request.base) if request.base is not None else self._built_ins.base_document()
        return ExportSnapshot(
            note=stored.note,
            template=self._templates.version(stored.note.template),
            profile=self._built_ins.profile(stored.note.profile),
            layout=request.layout,
            revision=stored.revision,
            base=base,
            for_review=request.review,
        )
