"""A note in a library, a stand-in for LibreOffice, and the export screen over both."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.services.ports import Progress
from briefing_app.services.preferences import Preferences
from briefing_app.ui.export.presenter import ExportPresenter
from briefing_app.ui.export.view import ExportDialog
from briefing_app.ui.kit.kit import Kit
from tests.samples import BUILT_INS

PDF = b"%PDF-1.6 stand-in"


class StubPages:
    """What a test says LibreOffice does. ``hold`` cleared: it works until a cancellation is heard or it is set."""

    def __init__(self, count: int = 3, *, is_available: bool = True) -> None:
        self.is_available = is_available
        self.count = count
        self.problem: UserError | None = None
        self.hold = threading.Event()
        self.hold.set()
        self.begun: list[bytes] = []
        self.ended: list[bytes] = []
        self.dpi: list[int] = []

    def pdf_of(self, docx: bytes, progress: Progress | None = None) -> bytes:
        self.begun.append(docx)
        while progress is not None:
            progress(0, 2)
            if self.hold.wait(0.01):
                break
        if self.problem is not None:
            raise self.problem
        self.ended.append(docx)
        if progress is not None:
            progress(2, 2)
        return PDF

    def write_pdf(self, docx: bytes, out: Path, replace: bool, progress: Progress | None = None) -> None:
        out.write_bytes(self.pdf_of(docx, progress))

    def pages_of(self, pdf: bytes, dpi: int, folder: Path, progress: Progress | None = None) -> tuple[Path, ...]:
        assert pdf == PDF
        self.dpi.append(dpi)
        made = []
        for number in range(self.count):
            image = QImage(210, 297, QImage.Format.Format_RGB32)
            image.fill(QColor.fromHsv(number * 40, 200, 250))
            made.append(folder / f"page-{number}.png")
            assert image.save(str(made[-1]))
        return tuple(made)


class Watched:
    """The presenter of a test, and what it told the outside."""

    def __init__(self, presenter: ExportPresenter, saved: list[str], remembered: list[Path]) -> None:
        self.presenter = presenter
        self.saved = saved
        self.remembered = remembered


MakePresenter = Callable[..., Watched]
MakeDialog = Callable[..., ExportDialog]


@pytest.fixture
def profile() -> Profile:
    return BUILT_INS.profile("egypt_france")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exports"
    made.mkdir()
    return made


@pytest.fixture
def pages() -> Iterator[StubPages]:
    stub = StubPages()
    yield stub
    stub.hold.set()


@pytest.fixture
def make_presenter(desk: Desk, sample_note: str, profile: Profile, pages: StubPages, folder: Path) -> MakePresenter:
    def make(note: str = sample_note, pages: StubPages = pages, preferences: Preferences = Preferences()) -> Watched:  # noqa: B008
        saved: list[str] = []
        remembered: list[Path] = []
        presenter = ExportPresenter(
            desk.exports, note, profile, pages, preferences, lambda: saved.append("saved"), remembered.append, folder
        )
        return Watched(presenter, saved, remembered)

    return make


@pytest.fixture
def long_note(desk: Desk, sample_note: str) -> str:
    """The sample with words enough for a second card."""
    pair = next(pair for pair in desk.notes.show(sample_note).note.pairs() if not pair.is_empty)
    desk.notes.edit(sample_note, pair.id, Language.FRENCH, "La coopération se poursuit dans tous les domaines. " * 20)
    return sample_note


@pytest.fixture
def make_dialog(make_presenter: MakePresenter, qtbot: QtBot) -> Iterator[MakeDialog]:
    made: list[ExportDialog] = []

    def make(kit: Kit, presenter: ExportPresenter | None = None) -> ExportDialog:
        dialog = ExportDialog(presenter or make_presenter().presenter, kit)
        made.append(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    yield make
    from shiboken6 import isValid

    for dialog in made:
        if isValid(dialog):
            dialog._task.cancel()
            dialog._renderer.stop()
            dialog.deleteLater()
