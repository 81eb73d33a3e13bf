"""Reports of what went wrong of ours: enough to find it, nothing that was in a note."""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app import __version__, paths
from briefing_app.diagnostics import Steps, crash_report, reports, versions
from briefing_app.diagnostics.crash_reports import KEPT
from briefing_app.domain.errors import BugError, UserError

NOW = datetime(2026, 3, 15, 9, 5, 7, tzinfo=UTC)
SECRET = "مضمون المذكرة السري"


def caught(work: Callable[[], object]) -> BaseException:
    try:
        work()
    except Exception as problem:
        return problem
    raise AssertionError("nothing was raised")


def report_of(work: Callable[[], object], folder: Path) -> str:
    return crash_report(caught(work), folder, NOW).read_text("utf-8")


def wrong(error: BaseException) -> Callable[[], None]:
    def fails() -> None:
        raise error

    return fails


def test_a_report_says_which_program_ran_where_and_when(tmp_path: Path) -> None:
    path = crash_report(caught(wrong(ValueError())), tmp_path / "new" / "logs", NOW)
    assert re.fullmatch(r"crash-20260315-090507-[0-9a-f]{6}\.txt", path.name)
    first, when, where, empty, *lines = path.read_text("utf-8").splitlines()
    told, libraries = lines[: lines.index("")], lines[lines.index("") + 1 :]
    assert first == f"briefing-app {__version__} (from source)"
    assert when == "2026-03-15T09:05:07+00:00"
    assert platform.python_version() in where
    assert empty == ""
    assert told[0] == "ValueError"
    assert re.fullmatch(r"  .*test_crash_reports\.py:\d+ fails", told[-1])
    assert [line.split()[0] for line in libraries] == list(versions.LIBRARIES)
    assert re.fullmatch(r"python-docx 1\.\d+\.\d+", libraries[versions.LIBRARIES.index("python-docx")])


def test_reports_of_the_same_second_do_not_overwrite_each_other(tmp_path: Path) -> None:
    made = {crash_report(caught(wrong(ValueError())), tmp_path, NOW) for _ in range(5)}
    assert len(made) == len(list(tmp_path.iterdir())) == 5


@pytest.mark.parametrize(
    "error",
    [
        ValueError(SECRET),
        KeyError(SECRET),
        OSError(13, SECRET, f"/home/{SECRET}"),
        UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET),
        ExceptionGroup(SECRET, [ValueError(SECRET)]),
        UserError("file.exists", path=SECRET),
    ],
    ids=lambda error: type(error).__name__,
)
def test_no_value_of_an_error_comes_into_its_report(error: Exception, tmp_path: Path) -> None:
    error.add_note(SECRET)
    text = report_of(wrong(error), tmp_path)
    assert type(error).__name__ in text
    assert not set(SECRET.split()) & set(re.split(r"\W+", text))


def test_our_own_errors_are_told_with_their_words(tmp_path: Path) -> None:
    assert "BugError: the key was not taken" in report_of(wrong(BugError("the key was not taken")), tmp_path)
    assert "UserError: library.busy" in report_of(wrong(UserError("library.busy", path=SECRET)), tmp_path)


def test_causes_are_told_in_their_order_and_hidden_ones_are_not(tmp_path: Path) -> None:
    def chained() -> None:
        try:
            try:
                raise LookupError(SECRET)
            except LookupError as first:
                raise ArithmeticError(SECRET) from first
        except ArithmeticError:
            raise BugError("last")  # noqa: B904 - what happens while something is handled is told as well

    def hidden() -> None:
        try:
            raise LookupError(SECRET)
        except LookupError:
            raise BugError("alone") from None

    names = re.findall(r"^(\w+Error)", report_of(chained, tmp_path), re.M)
    assert names == ["BugError", "ArithmeticError", "LookupError"]
    assert report_of(chained, tmp_path).count("because of") == 2
    assert re.findall(r"^(\w+Error)", report_of(hidden, tmp_path), re.M) == ["BugError"]


def test_no_folder_of_a_person_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "منى حسن"
    home.mkdir()
    (home / "inside.py").write_text("def fails():\n    raise ValueError\n")
    code = compile((home / "inside.py").read_text(), str(home / "inside.py"), "exec")
    for roots in ([], [str(home)], [str(tmp_path)]):
        monkeypatch.setattr(sys, "path", roots)
        space: dict[str, Callable[[], None]] = {}
        exec(code, space)
        text = report_of(space["fails"], tmp_path / "logs")
        assert "inside.py:2 fails" in text
        assert str(tmp_path) not in text
        assert ("منى" in text) is (roots == [str(tmp_path)])


@given(st.text())
def test_whatever_a_foreign_error_says_is_left_out(text: str) -> None:
    """Of the message not a word; the name of the class and the lines of the code stay."""
    with TemporaryDirectory() as folder:
        told = report_of(wrong(RuntimeError(f"«{text}»")), Path(folder))
    assert "«" not in told
    assert "RuntimeError" in told


# --- what was done before


def test_the_steps_before_are_told_in_their_order(tmp_path: Path) -> None:
    steps = Steps()
    for name in ("command export", "error file.disk_full", "bug"):
        steps.take(name)
    text = crash_report(caught(wrong(ValueError())), tmp_path, NOW, steps.lines()).read_text("utf-8")
    assert re.search(r"\d\.\d command export\n +\d\.\d error file\.disk_full\n +\d\.\d bug\n", text)


@pytest.mark.parametrize(
    "name", [SECRET, "Note secrète", "command Jean", "a b c d", "", "command\nx", "٣", "command é"]
)
def test_what_somebody_typed_is_no_step(name: str) -> None:
    steps = Steps()
    steps.take(name)
    assert steps.lines() == []


def test_only_the_last_steps_are_kept() -> None:
    steps = Steps()
    for number in range(100):
        steps.take(f"step {number}")
    assert [line.split()[-1] for line in steps.lines()] == [str(number) for number in range(60, 100)]


# --- how many are kept


def test_with_one_more_the_oldest_goes(tmp_path: Path) -> None:
    (tmp_path / "crash course.docx").write_text("mine")
    made = [
        crash_report(caught(wrong(ValueError())), tmp_path, NOW + timedelta(days=day)).name for day in range(KEPT + 3)
    ]
    assert [path.name for path in reports(tmp_path)] == made[:2:-1]
    assert (tmp_path / "crash course.docx").exists()


def test_the_report_of_today_stays_when_the_clock_went_back(tmp_path: Path) -> None:
    for day in range(KEPT + 2):
        path = crash_report(caught(wrong(ValueError())), tmp_path, NOW - timedelta(days=day))
        assert path.exists()


def test_where_there_is_no_folder_there_are_no_reports(tmp_path: Path) -> None:
    assert reports(tmp_path / "none") == []


# --- where things are


def test_nothing_is_made_by_asking_where_things_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    assert paths.default_library({}) == tmp_path / "XDG_DATA_HOME" / "briefing-app" / "library.briefing"
    assert paths.user_logs().is_relative_to(tmp_path / "XDG_STATE_HOME")
    assert paths.default_library({"BRIEFING_LIBRARY": ""}) == paths.default_library({})
    assert list(tmp_path.iterdir()) == []


def test_an_installed_package_uses_what_came_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wheel carries ``resources`` inside the package; a checkout has them beside it."""
    package = tmp_path / "site-packages" / "briefing_app"
    for folder in (package / "resources", tmp_path / "site-packages" / "translations"):
        folder.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.resources() == package / "resources"
    assert paths.translations() == package.parent / "translations"
