"""States from outside: an export for review and its return move a note on, and every command says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.bootstrap import Application
from briefing_app.domain.review_states import NoteStatus
from briefing_app.messages import LANGUAGES
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from tests.approved import give_status
from tests.cli.test_commands import Run
from tests.conftest import QUICK, CountedIdentifiers, FixedClock
from tests.docx_io.review.reviewer import Reviewer


def status_of(run: Run, note: str) -> str:
    shown, listed = run("note", "show", note, "--json").json["status"], run("note", "list", "--json").json
    assert [summary["status"] for summary in listed if summary["id"] == note] == [shown]
    return str(shown)


def test_out_for_review_and_back(run: Run, note: str, tmp_path: Path) -> None:
    assert status_of(run, note) == "draft"
    run("export", note, "--layout", "fr", "--for-review", "--reviewer", "M. le chef", "--out", "r.docx")
    assert status_of(run, note) == "in_review"
    assert [n["id"] for n in run("note", "list", "--status", "in_review", "--json").json] == [note]
    reviewer = Reviewer((tmp_path / "r.docx").read_bytes())
    reviewer.replace(reviewer.unit(0, "fr"), 0, 2, "La")
    (tmp_path / "r.docx").write_bytes(reviewer.bytes())
    run("review", "scan", note, "r.docx", "--json")
    assert status_of(run, note) == "in_review"
    assert run("review", "apply", note, "r.docx", "--accept", "all", "--json").json["revision"] == 2
    assert status_of(run, note) == "returned"
    told = run("--lang", "en", "note", "history", note).out
    assert (told.count("sent for review"), told.count("returned")) == (1, 1)


def test_an_export_that_is_no_review_moves_nothing(run: Run, note: str) -> None:
    assert run("export", note, "--layout", "fr", "--out", "n.docx").code == 0
    assert status_of(run, note) == "draft"


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_read_the_states(run: Run, note: str, tmp_path: Path, language: str) -> None:
    approve(run, note, tmp_path)
    told = run("--lang", language, "note", "history", note)
    assert told.code == 0
    assert "cli." not in told.out
    assert told.out.count("(ar)") == told.out.count("(fr)") == 1


def approve(run: Run, note: str, tmp_path: Path) -> None:
    """As somebody in the window does."""
    library = next(tmp_path.glob("*.briefing"))
    application = Application(paths.resources(), FixedClock(), CountedIdentifiers(), QUICK, "chief")
    with application.libraries.open(library, NoKey(), Mode.READ_WRITE) as opened:
        give_status(opened, note, NoteStatus.APPROVED)


def test_an_approved_note_goes_out_clean_and_for_no_review(run: Run, note: str, tmp_path: Path) -> None:
    approve(run, note, tmp_path)
    assert status_of(run, note) == "approved"
    assert run("export", note, "--layout", "facing", "--out", "final.docx", "--json").json["lint"] == []
    refused = run("export", note, "--layout", "fr", "--for-review", "--out", "r.docx", "--json")
    assert (refused.code, refused.error["code"]) == (3, "approval.locked")
    assert not (tmp_path / "r.docx").exists()
