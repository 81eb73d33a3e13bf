"""``redline`` from outside: one document, one file with both states, nothing written that was not asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app.docx_io.reader import View, read_paragraphs
from briefing_app.docx_io.snapshot import Layout
from briefing_app.services import redline_service
from tests.cli.test_commands import Run

SECOND = "Le ministre a longuement reçu son homologue."


@pytest.fixture
def revised(run: Run, tmp_path: Path) -> str:
    """A note of two revisions; its reference."""
    (tmp_path / "a.txt").write_text("التقى الوزير نظيره الفرنسي لبحث التعاون بين البلدين في عدد من المجالات.", "utf-8")
    (tmp_path / "f.txt").write_text(
        "Le ministre a reçu son homologue français pour examiner la coopération des deux pays.", "utf-8"
    )
    (tmp_path / "second.txt").write_text(SECOND, "utf-8")
    assert run("library", "create", "l.briefing").code == 0
    made = run("note", "import", "a.txt", "f.txt", "--json").json
    sections = run("note", "show", made["id"], "--json").json["sections"]
    pair = next(pair["id"] for section in sections for pair in section["pairs"] if pair["fr"])
    assert run("note", "edit", made["id"], "--pair", pair, "--language", "fr", "--text-file", "second.txt").code == 0
    return str(made["reference"])


@pytest.mark.parametrize("layout", Layout)
def test_a_redline_in_every_layout(run: Run, revised: str, tmp_path: Path, layout: Layout) -> None:
    words = ("redline", revised, "--from", "1", "--layout", layout.value, "--out", "r.docx")
    told = run(*words, "--json").json
    assert (set(told), told["file"], told["lint"]) == ({"file", "sha256", "lint"}, "r.docx", [])
    read = [{text.plain for text in read_paragraphs((tmp_path / "r.docx").read_bytes(), view)} for view in View]
    assert [SECOND in texts for texts in read] == [layout is not Layout.ARABIC, False]
    assert run(*words, "--to", "2", "--json").error["code"] == "file.exists"
    again = run(*words, "--to", "2", "--force", "--json").json
    assert again["sha256"] == told["sha256"]


def test_people_get_the_file_and_its_sum(run: Run, revised: str) -> None:
    told = run("redline", revised, "--from", "1", "--layout", "card", "--out", "r.docx")
    assert (told.code, told.err) == (0, "")
    name, total = told.out.split()
    assert (name, len(total)) == ("r.docx", 64)
    assert run("note", "history", revised, "--json").json[-1]["revision"] == 2


def test_a_finding_of_our_own_lint_is_a_bug(
    run: Run,
    revised: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from briefing_app.docx_io.lint import LintFinding

    monkeypatch.setattr(redline_service, "lint", lambda _: (LintFinding("L99", "word/document.xml", "p 3", "x"),))
    told = run("redline", revised, "--from", "1", "--layout", "fr", "--out", "r.docx", "--json")
    assert told.code == 4
