"""A real window on a display of its own, with a window manager, driven by xdotool: what no offscreen test can see."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import msgspec
import pytest

from briefing_app.domain.languages import Language
from briefing_app.services.preferences import Preferences, Scheme
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from tests.ui.e2e.conftest import add_notes, real_application
from tests.ui.e2e.real_display import (
    SOON,
    Display,
    Writer,
    answers,
    end,
    is_soon,
    preferences_file,
    real_display,
    stored,
)

pytestmark = pytest.mark.slow


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    with real_display(tmp_path) as shown:
        yield shown


@pytest.fixture
def library(tmp_path: Path, display: Display) -> Path:
    """A plain library with the sample meeting, and the preferences of the display's own home that name it."""
    path = tmp_path / "library.briefing"
    real_application().libraries.create(path, None)
    add_notes(path, "readout_public")
    preferences = preferences_file(display)
    preferences.parent.mkdir(parents=True)
    chosen = Preferences(language="en", scheme=Scheme.LIGHT, library=str(path), typing_aids=False)
    preferences.write_bytes(msgspec.json.encode(chosen))
    return path


@pytest.fixture
def window(display: Display, library: Path, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The application as its own process, shown and active."""
    with ExitStack() as running:
        said = running.enter_context((tmp_path / "said.txt").open("wb"))
        process = subprocess.Popen(
            [sys.executable, "-m", "briefing_app"], env=display.environment, stdout=said, stderr=said
        )
        running.callback(end, process)
        name = ("--onlyvisible", "--name", "^Briefing notes")
        assert is_soon(lambda: answers(display, "search", *name)), (tmp_path / "said.txt").read_text("utf-8")
        display.tool("search", "--sync", *name, "windowactivate", "--sync")
        yield process


def test_a_note_is_written_by_the_keyboard_of_a_real_display(
    display: Display, library: Path, window: subprocess.Popen[bytes]
) -> None:
    writer = Writer(display, library)
    french, arabic = writer.text(Language.FRENCH), writer.text(Language.ARABIC)

    def type_french() -> None:
        display.press("ctrl+Home")
        display.type("l’été ")
        display.press("ctrl+b")
        display.type("gras")
        display.press("ctrl+b")
        display.type(". ")

    def type_and_take_back() -> None:
        display.press("Right", "Left")
        display.type("xyz")
        assert is_soon(lambda: writer.text(Language.FRENCH) != f"l’été gras. {french}")
        display.press("ctrl+z")

    writer.open_the_note()
    writer.write(Language.ARABIC, lambda: display.type("سلام، "), f"سلام، {arabic}")
    display.press("ctrl+t")
    writer.write(Language.FRENCH, type_french, f"l’été gras. {french}")
    writer.write(Language.FRENCH, type_and_take_back, f"l’été gras. {french}")
    display.press("ctrl+s", "ctrl+q")
    assert window.wait(SOON) == 0
    note = stored(library)
    first = next(note.pairs())
    assert first.ar.text.plain == f"سلام، {arabic}"
    runs = [(run.text, run.bold) for run in first.fr.text.runs]
    assert runs == [("l’été ", False), ("gras", True), (f". {french}", False)]
    with real_application().desk(library, NoKey(), Mode.READ_ONLY) as desk:
        assert [revision.reason for revision in desk.notes.history(note.id)][-1] == "edited"
