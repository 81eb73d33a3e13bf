"""The demonstration: the sample meeting in a fresh library, and every Word layout of it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.built_ins import DEFAULT_PROFILE, BuiltIns
from briefing_app.services.export_service import ExportRequest, ExportService
from briefing_app.services.note_service import NoteService
from briefing_app.services.ports import Progress
from briefing_app.storage.notes import StoredNote

SAMPLE_TEMPLATE = "readout_public"


class Demonstrated(msgspec.Struct, frozen=True):
    """The note that was made and the files written, in the order they were."""

    stored: StoredNote
    files: tuple[Path, ...]


class DemoService:
    """Works in a library that was just created for it."""

    def __init__(self, notes: NoteService, exports: ExportService, built_ins: BuiltIns) -> None:
        self._notes = notes
        self._exports = exports
        self._built_ins = built_ins

    def run(self, folder: Path, progress: Progress | None = None, *, replace: bool = False) -> Demonstrated:
        """Compose the sample meeting and export it in every layout, then once more for review."""
        source = f"{SAMPLE_TEMPLATE}.toml"
        answers = read_answers(self._built_ins.sample_answers(SAMPLE_TEMPLATE), source)
        stored = self._notes.new(SAMPLE_TEMPLATE, DEFAULT_PROFILE, answers)
        requests = [
            ExportRequest(
                note=stored.note.id,
                layout=layout,
                out=folder / self._exports.suggested_name(stored.note.id, layout),
                replace=replace,
            )
            for layout in Layout
        ]
        requests.append(self._review_request(stored, folder, replace=replace))
        files = []
        for done, request in enumerate(requests):
            files.append(self._exports.export(request).file)
            if progress is not None:
                progress(done + 1, len(requests))
        return Demonstrated(stored, tuple(files))

    def _review_request(self, stored: StoredNote, folder: Path, *, replace: bool) -> ExportRequest:
        name = self._exports.suggested_name(stored.note.id, Layout.FACING).replace("facing", "review")
        review = ReviewOptions()
        return ExportRequest(
            note=stored.note.id, layout=Layout.FACING, out=folder / name, review=review, replace=replace
        )
