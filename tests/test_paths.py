from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.diagnostics import crash_report
from briefing_app.domain.errors import BugError, UserError
from briefing_app.services.system import SystemClock, TimeOrderedIdentifiers
from tests.conftest import FixedClock


def test_resources_of_a_checkout_and_of_a_frozen_application(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert (paths.resources() / "templates").is_dir()
    assert (paths.translations() / "ar").is_dir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_the_library_of_a_person(tmp_path: Path) -> None:
    assert paths.default_library({"BRIEFING_LIBRARY": "/x/y.briefing"}) == Path("/x/y.briefing")
    assert paths.default_library({}).name == "library.briefing"
    assert not paths.user_data().exists()
    assert not paths.user_logs().exists()


def test_a_report_holds_places_and_no_values(tmp_path: Path) -> None:
    def fails() -> None:
        secret = "نص سري"
        try:
            raise ValueError(secret)
        except ValueError as inner:
            raise BugError("an invariant") from inner

    try:
        fails()
    except BugError as problem:
        report = crash_report(problem, tmp_path / "logs", datetime(2026, 3, 15, tzinfo=UTC))
    text = report.read_text("utf-8")
    assert "BugError: an invariant" in text
    assert "because of" in text
    assert "ValueError" in text
    assert "سري" not in text
    assert str(Path.home()) not in text
    assert "test_paths.py" in text


def test_user_errors_keep_their_parameters_to_themselves() -> None:
    error = UserError("file.exists", path="x")
    assert str(error) == "file.exists"
    with pytest.raises(TypeError):
        error.params["path"] = "y"  # type: ignore[index]


def test_identifiers_never_go_back_with_the_clock() -> None:
    class Backwards(FixedClock):
        def now(self) -> datetime:
            return datetime.fromtimestamp(2_000_000_000 - super().now().timestamp() / 1000, UTC)

    identifiers = TimeOrderedIdentifiers(Backwards())
    made = [identifiers.new() for _ in range(20)]
    assert made == sorted(made)
    assert len(set(made)) == 20
    assert SystemClock().now().tzinfo is UTC
