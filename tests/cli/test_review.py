"""``review scan`` and ``review apply`` from outside: keys, exit codes, one line for each thing that is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing_app.messages import LANGUAGES
from tests.cli.test_commands import Run
from tests.docx_io.review.reviewer import Reviewer

CHANGE = "id kind pair language before after author date placed_by".split()


@pytest.fixture
def file(run: Run, note: str, tmp_path: Path) -> Path:
    """The note of the test, out for review and back with a word changed in each language and a comment."""
    assert run("export", note, "--layout", "facing", "--for-review", "--out", "r.docx").code == 0
    path = tmp_path / "r.docx"
    reviewer = Reviewer(path.read_bytes())
    reviewer.replace(reviewer.unit(0, "fr"), 0, 2, "La")
    reviewer.replace(reviewer.unit(0, "ar"), 0, 5, "استقبل")
    reviewer.comment(reviewer.unit(1, "fr"), "À revoir")
    path.write_bytes(reviewer.bytes())
    return path


def test_scan_tells_and_changes_nothing(run: Run, note: str, file: Path) -> None:
    told = run("review", "scan", note, "r.docx", "--json")
    assert told.code == 1
    assert set(told.json) == {"round", "changes", "comments", "unplaced"}
    assert (told.json["round"]["revision"], told.json["round"]["standing"]) == (1, "current")
    changes = told.json["changes"]
    assert all(set(CHANGE) <= set(change) for change in changes)
    assert [(c["kind"], c["language"], c["before"], c["after"]) for c in changes] == [
        ("replaced", "fr", "Le", "La"),
        ("replaced", "ar", "التقى", "استقبل"),
    ]
    (comment,) = told.json["comments"]
    assert (comment["language"], comment["author"], comment["text"]) == ("fr", "Nadia", "À revoir")
    assert len(run("note", "history", note, "--json").json) == 1


def test_a_file_that_nobody_touched(run: Run, note: str) -> None:
    run("export", note, "--layout", "fr", "--for-review", "--out", "p.docx")
    told = run("review", "scan", note, "p.docx", "--json")
    assert (told.code, told.json["changes"], told.json["comments"], told.json["unplaced"]) == (0, [], [], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_get_words(run: Run, note: str, file: Path, language: str) -> None:
    told = run("--lang", language, "review", "scan", note, "r.docx")
    assert told.code == 1
    assert "cli." not in told.out
    assert "À revoir" in told.out
    applied = run("--lang", language, "review", "apply", note, "r.docx", "--accept", "all")
    assert applied.code == 0
    assert "cli." not in applied.out + applied.err
    assert "{" not in applied.out


def test_accept_all(run: Run, note: str, file: Path) -> None:
    told = run("review", "apply", note, "r.docx", "--accept", "all", "--json").json
    assert (told["revision"], told["accepted"], told["rejected"], told["unplaced"]) == (2, 2, 0, 0)
    shown = run("note", "show", note, "--json").json
    first = next(pair for section in shown["sections"] for pair in section["pairs"] if pair["fr"])
    assert first["fr"].startswith("La ministre")
    assert first["ar"].startswith("استقبل الوزير")
    assert [one["reason"] for one in run("note", "history", note, "--json").json] == ["imported", "reviewed"]


def test_reject_all(run: Run, note: str, file: Path) -> None:
    before = run("note", "show", note, "--json").json["sections"]
    told = run("review", "apply", note, "r.docx", "--reject", "all", "--json").json
    assert (told["accepted"], told["rejected"]) == (0, 2)
    assert run("note", "show", note, "--json").json["sections"] == before


def test_decisions_one_by_one(run: Run, note: str, file: Path, tmp_path: Path) -> None:
    (tmp_path / "d.json").write_text(json.dumps({"c001": "accept", "c002": "reject"}), "utf-8")
    told = run("review", "apply", note, "r.docx", "--decisions", "d.json", "--json").json
    assert (told["accepted"], told["rejected"], told["undecided"]) == (1, 1, 0)


@pytest.mark.parametrize("content", ["", "[]", '{"c001": "maybe"}', '{"c001": 1}', "{", '["c001"]', "\x00"])
def test_decisions_that_are_none(run: Run, note: str, file: Path, tmp_path: Path, content: str) -> None:
    (tmp_path / "d.json").write_text(content, "utf-8")
    told = run("review", "apply", note, "r.docx", "--decisions", "d.json", "--json")
    if content == "[]":
        assert told.code == 3
    assert told.error["code"] == "review.decisions_invalid"


def test_a_change_that_is_not_there(run: Run, note: str, file: Path, tmp_path: Path) -> None:
    (tmp_path / "d.json").write_text('{"c099": "accept"}', "utf-8")
    told = run("review", "apply", note, "r.docx", "--decisions", "d.json", "--json")
    assert told.error["code"] == "review.unknown_change"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "word.not_word"), (b"\xd0\xcf\x11\xe0 old", "word.encrypted"), (b"PK\x03\x04", "word.not_word")],
)
def test_files_that_are_none(run: Run, note: str, tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / "x.docx").write_bytes(content)
    for words in (("scan",), ("apply", "--accept", "all")):
        assert run("review", words[0], note, "x.docx", *words[1:], "--json").error["code"] == code
    assert run("review", "scan", note, "nowhere.docx", "--json").error["code"] == "file.not_found"


def test_a_file_that_is_too_large(run: Run, note: str, tmp_path: Path) -> None:
    with (tmp_path / "large.docx").open("wb") as large:
        large.truncate(51_000_000)
    assert run("review", "scan", note, "large.docx", "--json").error["code"] == "file.too_large"


def test_usage(run: Run, note: str, file: Path) -> None:
    for words in ((), ("--accept", "some"), ("--accept", "all", "--reject", "all")):
        assert run("review", "apply", note, "r.docx", *words).code == 2
    assert run("review", "scan", note).code == 2


def test_two_files_and_their_conflict(run: Run, note: str, file: Path, tmp_path: Path) -> None:
    run("export", note, "--layout", "facing", "--for-review", "--out", "s.docx")
    reviewer = Reviewer((tmp_path / "s.docx").read_bytes(), "Karim")
    reviewer.replace(reviewer.unit(0, "fr"), 0, 2, "Ce")
    (tmp_path / "s.docx").write_bytes(reviewer.bytes())
    told = run("review", "scan", note, "r.docx", "s.docx", "--json").json
    ((first, second),) = told["conflicts"]
    undecided = run("review", "apply", note, "r.docx", "s.docx", "--accept", "all", "--json").json
    assert (undecided["accepted"], undecided["undecided"]) == (1, 2)
    (tmp_path / "d.json").write_text(json.dumps({first: "reject", second: "accept"}), "utf-8")
    assert run("review", "apply", note, "r.docx", "s.docx", "--decisions", "d.json", "--json").json["accepted"] == 1
    text = json.dumps(run("note", "show", note, "--json").json, ensure_ascii=False)
    assert "Ce ministre" in text


def test_the_library_stays_whole(run: Run, note: str, file: Path) -> None:
    run("review", "apply", note, "r.docx", "--accept", "all")
    assert run("library", "verify", "--json").json["problems"] == []
