"""What the export screen knows and decides: the choices for one file, its pages, and the three steps of writing it."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import msgspec

from briefing_app.docx_io.snapshot import ExportSnapshot, Layout, ReviewOptions
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.profiles import Marking, Profile
from briefing_app.domain.review_states import LOCKED_STATUSES
from briefing_app.services.export_service import (
    TOTAL_STEPS,
    Exported,
    ExportRequest,
    ExportService,
    PreparedExport,
)
from briefing_app.services.ports import Progress
from briefing_app.services.preferences import Preferences
from briefing_app.ui.export.state import Choice, Drawing, Field, Pages, Problem, Result, Wanted

SHOWN_DPI, PRINTED_DPI = 120, 300
WORK_STEPS = 100
SUFFIX = ".docx"
FORBIDDEN = frozenset('/\\:*?"<>|')
"""What no file name may hold on one system or another."""


class PageMaker(Protocol):
    """What is asked of ``services.page_service``; a test puts something else there."""

    @property
    def is_available(self) -> bool: ...
    def pdf_of(self, docx: bytes, progress: Progress | None = None) -> bytes: ...
    def write_pdf(self, docx: bytes, out: Path, replace: bool, progress: Progress | None = None) -> None: ...
    def pages_of(self, pdf: bytes, dpi: int, folder: Path, progress: Progress | None = None) -> tuple[Path, ...]: ...


class ExportPresenter:
    """The library is touched by ``wanted``, ``prepare`` and ``finish`` only; what they return may go to a thread."""

    def __init__(
        self,
        exports: ExportService,
        note_id: str,
        profile: Profile,
        pages: PageMaker,
        preferences: Preferences,
        save_first: Callable[[], None],
        remember: Callable[[Path], None],
        folder: Path | None = None,
    ) -> None:
        """``save_first`` writes what was typed; ``remember`` keeps the folder, ``folder`` is the one kept last.

        UserError as ``save_first`` and ``ExportService.prepare`` have it: the note is read at once.
        """
        self._exports = exports
        self._note_id = note_id
        self._profile = profile
        self._pages = pages
        self._save_first = save_first
        self._remember = remember
        self._office = _office(preferences, profile)
        self._letterhead = Path(preferences.letterhead) if preferences.letterhead else None
        self._kept: dict[str, Pages] = {}
        self._can_rasterise = True
        self._named_by_rule = True
        save_first()
        self._snapshot = exports.prepare(ExportRequest(note=note_id, layout=Layout.FACING, out=Path(), replace=True))
        self.choice = Choice(
            marking=self.own_marking,
            base=self._letterhead,
            folder=folder if folder is not None and folder.is_dir() else _documents(),
            name=self._name(Layout.FACING),
        )

    @property
    def reference(self) -> str:
        return self._snapshot.snapshot.note.reference.shown

    @property
    def markings(self) -> tuple[Marking, ...]:
        """All those of the profile; which one is too low for the note is said by the service."""
        return self._profile.markings

    @property
    def own_marking(self) -> str:
        """The code of the marking of the note, else of its template; empty when it has none."""
        return self._snapshot.snapshot.marking_code

    @property
    def is_draft(self) -> bool:
        return self._snapshot.snapshot.is_draft

    @property
    def is_final(self) -> bool:
        """Whether the text is approved, and goes out clean."""
        return bool(self._snapshot.looked_for)

    @property
    def can_be_reviewed(self) -> bool:
        """A note that is locked goes out for no review."""
        return self._snapshot.snapshot.note.status not in LOCKED_STATUSES

    @property
    def letterhead(self) -> Path | None:
        """The base document of the preferences."""
        return self._letterhead

    @property
    def has_office(self) -> bool:
        """Whether LibreOffice is there for PDF and true pages."""
        return self._pages.is_available

    @property
    def can_make_pdf(self) -> bool:
        """A PDF of ours cannot carry a password: none is made of a note that was to have one."""
        return self.has_office and not self.choice.encrypt

    @property
    def out(self) -> Path:
        return self.choice.folder / f"{self.choice.name.strip()}{SUFFIX}"

    def choose_layout(self, layout: Layout) -> None:
        """Another layout; the name follows it unless a person wrote one."""
        name = self._name(layout) if self._named_by_rule else self.choice.name
        self.choice = msgspec.structs.replace(self.choice, layout=layout, name=name)

    def choose_name(self, name: str) -> None:
        """A name by hand; the suffix may be there or not, and an empty one goes back to the rule."""
        stripped = name.strip()
        if stripped.lower().endswith(SUFFIX):
            stripped = stripped[: -len(SUFFIX)]
        self._named_by_rule = not stripped or stripped == self._name(self.choice.layout)
        self.choice = msgspec.structs.replace(self.choice, name=stripped)

    def choose(self, **changes: object) -> None:
        """Other fields of the choice."""
        self.choice = msgspec.structs.replace(self.choice, **changes)

    def problem(self) -> Problem | None:
        """What must be mended before the export, the first thing only."""
        choice = self.choice
        if not choice.name.strip():
            return Problem.NAME_EMPTY
        if FORBIDDEN & set(choice.name) or choice.name.startswith("."):
            return Problem.NAME_INVALID
        if choice.encrypt and not choice.password:
            return Problem.PASSWORD_EMPTY
        if choice.encrypt and choice.password != choice.repeated:
            return Problem.PASSWORDS_DIFFER
        return None

    def field_of(self, problem: UserError) -> Field:
        """Beside which field a refusal is to be told."""
        if problem.code in ("export.marking_lower", "marking.unknown"):
            return Field.MARKING
        is_base = self.choice.base is not None and problem.params.get("path") == str(self.choice.base)
        return Field.LETTERHEAD if problem.code == "export.base_invalid" or is_base else Field.NONE

    def wanted(self) -> Wanted:
        """What the pages of the present choice are made from; UserError as ``prepare``."""
        prepared = self._prepared(Path("note.docx"), replace=True, is_plain=True)
        return Wanted(prepared, _key(prepared.snapshot))

    def kept(self, wanted: Wanted) -> Pages | None:
        """The pages, when they were made before or cannot be made: our own sketch stands for them then."""
        if not self.has_office:
            return Pages(wanted.prepared.snapshot, Drawing.NO_OFFICE)
        if not self._can_rasterise:
            return Pages(wanted.prepared.snapshot, Drawing.NO_RASTERISER)
        return self._kept.get(wanted.key)

    def keep(self, wanted: Wanted, pages: Pages) -> None:
        if pages.drawing is Drawing.NO_RASTERISER:
            self._can_rasterise = False
        elif pages.drawing is Drawing.TRUE:
            self._kept[wanted.key] = pages

    def draw(self, wanted: Wanted, dpi: int, progress: Progress) -> Pages:
        """Make the pages; for another thread. UserError of ``ExportService.produce``; what LibreOffice cannot do
        is told by ``Pages.drawing``."""
        snapshot = wanted.prepared.snapshot
        step = _part(progress, 0, 10)
        step(0, 1)
        with tempfile.TemporaryDirectory(prefix="briefing-export-", ignore_cleanup_errors=True) as name:
            folder = Path(name)
            docx = self._docx(wanted.prepared, folder, step)[0]
            try:
                pdf = self._pages.pdf_of(docx, _part(progress, 10, 80))
                files = self._pages.pages_of(pdf, dpi, folder, _part(progress, 80, WORK_STEPS))
            except UserError:
                return Pages(snapshot, Drawing.FAILED if self.has_office else Drawing.NO_OFFICE)
            pictures = tuple(file.read_bytes() for file in files)
        return Pages(snapshot, Drawing.TRUE if pictures else Drawing.NO_RASTERISER, pictures)

    def prepare(self, *, replace: bool) -> PreparedExport:
        """Read what the Word file is made from; UserError ``file.exists`` unless ``replace``, and as the service."""
        return self._prepared(self.out, replace=replace, is_plain=False)

    def produce(self, prepared: PreparedExport, progress: Progress) -> Exported:
        """Write the Word file; for another thread. UserError as ``ExportService.produce``."""
        progress(0, TOTAL_STEPS)
        return self._exports.produce(prepared, progress)

    def finish(self, prepared: PreparedExport, exported: Exported) -> Result:
        """Remember what was written, and the folder; UserError when the library cannot."""
        self._exports.record(prepared, exported)
        self._remember(self.choice.folder)
        return Result(
            exported.file,
            exported.file.stat().st_size,
            exported.overflow.pages if exported.overflow is not None else 0.0,
            tuple(sorted({finding.code for finding in exported.lint})),
            self.choice.base is not None,
            exported,
            exported.looked_for,
        )

    def write_pdf(self, wanted: Wanted, out: Path, progress: Progress) -> Result:
        """Write the archived PDF over what may stand there; for another thread. UserError ``pages.*``, ``file.*``."""
        step = _part(progress, 0, 10)
        step(0, 1)
        with tempfile.TemporaryDirectory(prefix="briefing-export-", ignore_cleanup_errors=True) as name:
            docx, exported = self._docx(wanted.prepared, Path(name), step)
            self._pages.write_pdf(docx, out, True, _part(progress, 10, WORK_STEPS))
        overflow = exported.overflow.pages if exported.overflow is not None else 0.0
        faults = tuple(sorted({finding.code for finding in exported.lint}))
        return Result(out, out.stat().st_size, overflow, faults, self.choice.base is not None)

    def _docx(self, prepared: PreparedExport, folder: Path, progress: Progress) -> tuple[bytes, Exported]:
        out = folder / "note.docx"
        exported = self._exports.produce(msgspec.structs.replace(prepared, out=out), progress)
        return out.read_bytes(), exported

    def _prepared(self, out: Path, *, replace: bool, is_plain: bool) -> PreparedExport:
        """``is_plain``: without password and change tracking, which change nothing of how the pages look."""
        self._save_first()
        choice = self.choice
        review = ReviewOptions(choice.protect, reviewer=choice.reviewer.strip()) if choice.for_review else None
        return self._exports.prepare(
            ExportRequest(
                note=self._note_id,
                layout=choice.layout,
                out=out,
                review=None if is_plain else review,
                password=choice.password if choice.encrypt and not is_plain else None,
                base=choice.base,
                replace=replace,
                watermark=choice.watermark,
                marking=choice.marking if choice.marking != self.own_marking else None,
                office=self._office,
                keep_marks=choice.keep_marks,
            )
        )

    def _name(self, layout: Layout) -> str:
        return self._exports.suggested_name(self._note_id, layout).removesuffix(SUFFIX)


def _office(preferences: Preferences, profile: Profile) -> Bilingual | None:
    """The office of the preferences; a side it leaves empty is that of the profile, so that the head has no hole."""
    own = Bilingual(preferences.office_ar.strip(), preferences.office_fr.strip())
    return Bilingual(own.ar or profile.office.ar, own.fr or profile.office.fr) if own else None


def _documents() -> Path:
    home = Path.home()
    return home / "Documents" if (home / "Documents").is_dir() else home


def _key(snapshot: ExportSnapshot) -> str:
    """Layout, options and text as one name: equal names are equal pages."""
    digest = hashlib.sha256(msgspec.json.encode(snapshot.note))
    digest.update(snapshot.base)
    digest.update(msgspec.json.encode((snapshot.profile, snapshot.layout, snapshot.revision.id, snapshot.marking)))
    digest.update(str(snapshot.has_watermark).encode())
    return digest.hexdigest()


def _part(progress: Progress, start: int, end: int) -> Progress:
    """A progress whose own steps go from ``start`` to ``end`` of the whole."""
    return lambda done, total: progress(start + (end - start) * done // max(total, 1), WORK_STEPS)
