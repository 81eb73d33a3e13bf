"""Redline: what changed between two revisions of a note, as a Word file with real tracked changes.

In two steps as an export is, so that a window can do the long one in the background: ``prepare`` reads the library,
``produce`` works without it. Leaves no trace in the library: a redline is shown to people, it does not come back.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from briefing_app.atomic_files import is_there, write_atomically
from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.redline import STEPS, write_redline
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.export_service import Exported, ExportService
from briefing_app.services.import_reading import read_file
from briefing_app.services.note_service import NoteService
from briefing_app.services.ports import Author, Progress
from briefing_app.services.template_service import TemplateService
from briefing_app.storage.notes import StoredNote

TOTAL_STEPS = STEPS + 1  # and lint


class RedlineRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What to compare and where to write it. Revisions count from 1; ``after`` None: the note as it is now.

    ``base`` and ``office`` as an export has them.
    """

    note: str
    before: int
    after: int | None = None
    layout: Layout
    out: Path
    base: Path | None = None
    office: Bilingual | None = None
    replace: bool = False


class PreparedRedline(msgspec.Struct, frozen=True, kw_only=True):
    """Both states, read from the library: the rest may be done on another thread."""

    before: ExportSnapshot
    after: ExportSnapshot
    out: Path
    replace: bool = False


class RedlineService:
    """``author`` is the label that revisions bear too: whose changes Word shows."""

    def __init__(
        self,
        notes: NoteService,
        templates: TemplateService,
        exports: ExportService,
        built_ins: BuiltIns,
        author: Author,
    ) -> None:
        self._notes = notes
        self._templates = templates
        self._exports = exports
        self._built_ins = built_ins
        self._author = author

    def write(self, request: RedlineRequest, progress: Progress | None = None) -> Exported:
        """Both steps in one; UserError as they have it."""
        return self.produce(self.prepare(request), progress)

    def prepare(self, request: RedlineRequest) -> PreparedRedline:
        """Read both states. What was edited since the newest revision becomes one first, as in an export.

        UserError ``redline.same`` for two states that are one, ``file.exists`` unless ``replace``, ``file.*`` for a
        base document that cannot be read, ``note.*`` and ``revision.unknown``.
        """
        if request.before == request.after:
            raise UserError("redline.same", revision=request.before)
        if is_there(request.out) and not request.replace:
            raise UserError("file.exists", path=str(request.out))
        before = self._notes.show(request.note, request.before)
        if request.after is None:
            after = self._notes.settled(request.note)
        else:
            after = self._notes.show(request.note, request.after)
        if after == before:
            raise UserError("redline.same", revision=request.before)
        base = read_file(request.base) if request.base is not None else self._built_ins.base_document()
        snapshots = [self._snapshot(stored, request, base) for stored in (before, after)]
        return PreparedRedline(before=snapshots[0], after=snapshots[1], out=request.out, replace=request.replace)

    def produce(self, prepared: PreparedRedline, progress: Progress | None = None) -> Exported:
        """Make the file and write it in one step; nothing is left behind when it cannot be done or is cancelled.

        The changes bear the time at which the later revision was made. UserError as an export has it.
        """
        told = None if progress is None else (lambda done, _: progress(done, TOTAL_STEPS))
        after = prepared.after
        written = write_redline(prepared.before, after, self._author(), after.revision.created, told)
        findings = lint(written.docx)
        if progress is not None:
            progress(TOTAL_STEPS, TOTAL_STEPS)  # the last moment to cancel
        write_atomically(prepared.out, written.docx, replace=prepared.replace)
        return Exported(prepared.out, hashlib.sha256(written.docx).hexdigest(), findings, written.overflow)

    def suggested_name(self, note_id: str, layout: Layout, before: int) -> str:
        """The name by rule of the file in ``layout`` that compares with revision ``before``, suffix included."""
        name = Path(self._exports.suggested_name(note_id, layout))
        return f"{name.stem}_redline-r{before}{name.suffix}"

    def _snapshot(self, stored: StoredNote, request: RedlineRequest, base: bytes) -> ExportSnapshot:
        profile = self._built_ins.profile(stored.note.profile)
        if request.office is not None:
            profile = msgspec.structs.replace(profile, office=request.office)
        return ExportSnapshot(
            note=stored.note,
            template=self._templates.version(stored.note.template),
            profile=profile,
            layout=request.layout,
            revision=stored.revision,
            base=base,
        )
