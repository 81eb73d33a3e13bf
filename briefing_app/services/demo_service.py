"""The demonstration: the sample meeting in a fresh library, every Word layout of it, and the files of its register.

Its readout is read a second time, so that there are two revisions to compare.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain import editing
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import plain
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.built_ins import DEFAULT_PROFILE, BuiltIns
from briefing_app.services.editing_session import EditingSession
from briefing_app.services.export_service import ExportRequest, ExportService
from briefing_app.services.note_service import NoteService
from briefing_app.services.ports import Progress
from briefing_app.services.redline_service import RedlineRequest, RedlineService
from briefing_app.services.register_exports import RegisterExports, RegisterFormat, RegisterRequest
from briefing_app.storage.notes import StoredNote
from briefing_app.storage.register_rows import RegisterFilter

SAMPLE_TEMPLATE = "readout_public"
REGISTER_STEM = "follow-up"


class Demonstrated(msgspec.Struct, frozen=True):
    """The note that was made and the files written, in the order they were."""

    stored: StoredNote
    files: tuple[Path, ...]


class ChangedPair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A pair of the sample after the second reading; ``place`` counts in its section from 1."""

    section: str
    place: int
    ar: str
    fr: str


class SecondReading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    changed: tuple[ChangedPair, ...]


class DemoService:
    """Works in a library that was just created for it."""

    def __init__(
        self,
        notes: NoteService,
        edit: Callable[[str], EditingSession],
        exports: ExportService,
        redlines: RedlineService,
        register: RegisterExports,
        built_ins: BuiltIns,
    ) -> None:
        self._notes = notes
        self._edit = edit
        self._exports = exports
        self._redlines = redlines
        self._register = register
        self._built_ins = built_ins

    def run(self, folder: Path, progress: Progress | None = None, *, replace: bool = False) -> Demonstrated:
        """Compose the sample meeting and export it in every layout, for review, as a redline, and its register."""
        source = f"{SAMPLE_TEMPLATE}.toml"
        answers = read_answers(self._built_ins.sample_answers(SAMPLE_TEMPLATE), source)
        stored = self._read_again(self._notes.new(SAMPLE_TEMPLATE, DEFAULT_PROFILE, answers))
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
        redline = self._redline_request(stored, folder, replace=replace)
        work: list[Callable[[], Path]] = [
            *(partial(_exported, self._exports, request) for request in requests),
            lambda: self._redlines.write(redline).file,
            *(
                partial(_listed, self._register, request)
                for request in self._register_requests(folder, replace=replace)
            ),
        ]
        files = []
        for write in work:
            files.append(write())
            _tell(progress, len(files), len(work))
        return Demonstrated(stored, tuple(files))

    def _read_again(self, stored: StoredNote) -> StoredNote:
        """The second revision of the sample."""
        session = self._edit(stored.note.id)
        for changed in msgspec.toml.decode(self._built_ins.sample_revision(), type=SecondReading).changed:
            pair = stored.note.section(changed.section).pairs[changed.place - 1]
            for language, text in ((Language.ARABIC, changed.ar), (Language.FRENCH, changed.fr)):
                session.do(editing.set_text(session.note, pair.id, language, plain(text, pair.text(language).kind)))
            session.do(editing.confirm(session.note, pair.id))
        session.checkpoint("edited")
        return self._notes.show(stored.note.id)

    def _redline_request(self, stored: StoredNote, folder: Path, *, replace: bool) -> RedlineRequest:
        first = stored.revision.number - 1
        name = self._redlines.suggested_name(stored.note.id, Layout.FACING, first)
        return RedlineRequest(
            note=stored.note.id, before=first, layout=Layout.FACING, out=folder / name, replace=replace
        )

    def _review_request(self, stored: StoredNote, folder: Path, *, replace: bool) -> ExportRequest:
        name = self._exports.suggested_name(stored.note.id, Layout.FACING).replace("facing", "review")
        review = ReviewOptions()
        return ExportRequest(
            note=stored.note.id, layout=Layout.FACING, out=folder / name, review=review, replace=replace
        )

    def _register_requests(self, folder: Path, *, replace: bool) -> list[RegisterRequest]:
        everything = RegisterFilter(open_only=False, with_hidden=True)
        return [
            RegisterRequest(
                format=kind, out=folder / f"{REGISTER_STEM}.{kind.value}", wanted=everything, replace=replace
            )
            for kind in RegisterFormat
        ]


def _exported(exports: ExportService, request: ExportRequest) -> Path:
    return exports.export(request).file


def _listed(register: RegisterExports, request: RegisterRequest) -> Path:
    return register.export(request).file


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress(done, total)
