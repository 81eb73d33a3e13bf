"""The window part of the self-test: it passes over a real library, and fails where the window is not what it must be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGlyphRun, QImage
from PySide6.QtWidgets import QApplication

from briefing_app import __main__, bootstrap
from briefing_app.services.self_test import Outcome, outcome_of, run
from briefing_app.services.self_test_trial import LibraryTrial
from briefing_app.ui import self_test
from briefing_app.ui.shell.note_desk import NoteDesk
from tests.conftest import FixedClock


@pytest.fixture
def trial(application: bootstrap.Application, tmp_path: Path) -> LibraryTrial:
    """With the note that the window shows."""
    made = LibraryTrial(tmp_path, application.libraries, application.desk, needs_dictionaries=False)
    needed = [check for check in made.checks() if check.name in ("encrypted_library", "sample", "import")]
    assert run(needed, FixedClock(), lambda outcome: None).passed
    return made


def outcomes(application: bootstrap.Application, trial: LibraryTrial, pictures: Path) -> dict[str, Outcome]:
    return {check.name: outcome_of(check) for check in self_test.checks(application, trial, pictures)}


@pytest.mark.usefixtures("qapp")
def test_the_window_in_both_languages(application: bootstrap.Application, trial: LibraryTrial, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    found = outcomes(application, trial, pictures)
    assert {name: one.detail for name, one in found.items() if not one.passed} == {}
    assert list(found) == ["shaping", "window_ar", "window_fr"]
    assert found["window_ar"].detail == "offscreen, 1366 × 768"
    for language in ("ar", "fr"):
        picture = QImage(str(pictures / f"window-{language}.png"))
        assert (picture.width(), picture.height()) == (1366, 768)


@pytest.mark.usefixtures("qapp")
def test_a_note_that_does_not_open_is_told(
    application: bootstrap.Application, trial: LibraryTrial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NoteDesk, "show", lambda self: None)
    assert outcomes(application, trial, tmp_path)["window_ar"].detail == "the note is not shown"


@pytest.mark.usefixtures("qapp")
def test_a_bug_in_the_window_is_told(
    application: bootstrap.Application, trial: LibraryTrial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = NoteDesk.show

    def show(desk: NoteDesk) -> None:
        real(desk)
        desk._desktop.kit.fail(ZeroDivisionError("words of a note"))

    monkeypatch.setattr(NoteDesk, "show", show)
    assert outcomes(application, trial, tmp_path)["window_fr"].detail == "ZeroDivisionError"


@pytest.mark.usefixtures("qapp")
def test_letters_that_are_not_joined_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "APART", self_test.WORDS)
    with pytest.raises(Exception, match="not joined"):
        self_test.shaping()


@pytest.mark.usefixtures("qapp")
def test_letters_without_a_glyph_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(text: str, font: QFont) -> list[QGlyphRun]:
        return []

    monkeypatch.setattr(self_test, "_glyphs", none)
    with pytest.raises(Exception, match="without a glyph"):
        self_test.shaping()


@pytest.mark.usefixtures("qapp")
def test_a_packaged_application_uses_the_fonts_that_came_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert self_test.shaping() == "Noto Naskh Arabic, Noto Sans Arabic"
    for name in ("content_font", "interface_font"):
        monkeypatch.setattr(self_test, name, lambda language, size: QFont("DejaVu Sans"))
    with pytest.raises(Exception, match="not with the fonts that came along: DejaVu Sans"):
        self_test.shaping()


def test_the_command_line_is_given_these_checks(
    application: bootstrap.Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Off-screen, unless a platform was asked for."""
    made = LibraryTrial(tmp_path, application.libraries, application.desk, needs_dictionaries=False)
    for asked, used in ((None, "offscreen"), ("xcb", "xcb")):
        monkeypatch.delenv("QT_QPA_PLATFORM")
        if asked:
            monkeypatch.setenv("QT_QPA_PLATFORM", asked)
        names = [check.name for check in __main__.window_checks(application, made, tmp_path)]
        assert names == ["shaping", "window_ar", "window_fr"]
        assert os.environ["QT_QPA_PLATFORM"] == used
    assert not __main__.wants_window(["--self-test"])


def test_the_fonts_that_came_along_are_used(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a packaged application; from source there are none."""
    from briefing_app.ui import app

    added: list[str] = []
    monkeypatch.setattr(app.QFontDatabase, "addApplicationFont", added.append)
    app.dress(qapp)
    assert added == []
    fonts = tmp_path / "data" / "fonts"
    fonts.mkdir(parents=True)
    for name in ("B.ttf", "A.ttf", "licence.txt"):
        (fonts / name).touch()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    app._add_fonts(app.paths.fonts())
    assert [Path(name).name for name in added] == ["A.ttf", "B.ttf"]
