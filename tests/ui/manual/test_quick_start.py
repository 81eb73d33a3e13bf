"""The quick start of the manual, followed by somebody who knows nothing else, until there is a Word file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.reader import read_paragraphs
from briefing_app.language.comparing import comparable
from tests.thoroughness import examples
from tests.ui.e2e.conftest import Start, bugs, home, start  # noqa: F401 - fixtures
from tests.ui.e2e.real_display import real_display
from tests.ui.manual import reader
from tests.ui.manual.quick_start import quick_start, walk
from tests.ui.manual.reader import LostError, Reader
from tests.ui.manual.steps import Key, Name, Step, Words, steps_of

LATER_S = 240
WRITTEN = ("قرر الجانبان تدريب مئة متدرب.", "Les deux parties ont décidé de former cent stagiaires.")


@pytest.mark.parametrize("language", ("ar", "fr", "en")[: examples(1, 3)])
def test_whoever_follows_the_page_ends_with_a_word_file(start: Start, home: Path, language: str) -> None:  # noqa: F811
    """In every run in Arabic, where most can go wrong; French is followed on a real display below."""
    walk(start().desktop, language, home)
    check(home)


def check(folder: Path) -> None:
    """There is one Word file, it holds both texts, and our own check finds nothing."""
    (file,) = folder.rglob("*.docx")
    paragraphs = [comparable(paragraph.plain) for paragraph in read_paragraphs(file.read_bytes())]
    assert {comparable(text) for text in WRITTEN} <= set(paragraphs)
    assert lint(file.read_bytes()) == ()


@pytest.mark.slow
@pytest.mark.parametrize("language", ("fr", "ar")[: examples(1, 2)])
def test_the_page_holds_in_a_real_window(tmp_path: Path, language: str) -> None:
    out = tmp_path / "out"
    with real_display(tmp_path) as display:
        command = [sys.executable, "-m", "tests.ui.manual.quick_start", "--language", language, "--out", str(out)]
        environment = {**display.environment, "PYTHONPATH": str(Path.cwd())}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LATER_S, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(list(out.glob("*.png"))) == len(quick_start(language))
    check(out)


# The reading of steps, and what makes a walk end.


def test_a_step_is_its_marks_in_order_and_what_is_seen_then() -> None:
    page = "# Page\n\nSome **bold** words.\n\n3. In **Name** : `words`, then *Ctrl+E*. → **Done**: `file.docx`\n"
    assert steps_of(page) == (
        Step(3, (Name("Name"), Words("words"), Key("Ctrl+E")), (Name("Done"), Words("file.docx"))),
    )


def test_every_step_says_what_to_do_and_what_is_seen_then() -> None:
    for language in ("ar", "fr", "en"):
        steps = quick_start(language)
        assert [step.number for step in steps] == list(range(1, len(steps) + 1))
        assert all(step.acts and step.results for step in steps), language
        kinds = [[type(mark) for mark in (*step.acts, *step.results)] for step in steps]
        assert kinds == [[type(mark) for mark in (*step.acts, *step.results)] for step in quick_start("fr")], language


@pytest.mark.parametrize(
    ("step", "told"),
    [
        (Step(1, (Name("No such button"),), ()), "no 'No such button'"),
        (Step(2, (Words("words"),), ()), "no place to type"),
        (Step(3, (), (Name("Not to be seen"),)), "is not to be seen"),
        (Step(4, (Key("Ctrl+Nonsense"),), ()), "no such key"),
        (Step(5, (), (Words("missing.docx"),)), "is not to be seen"),
    ],
)
def test_a_step_that_is_not_so_ends_the_walk(
    start: Start,  # noqa: F811
    home: Path,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    step: Step,
    told: str,
) -> None:
    monkeypatch.setattr(reader, "PATIENCE_MS", 50)
    start()
    with pytest.raises(LostError, match=rf"step {step.number}: .*{told}"):
        Reader(home).follow([step])
