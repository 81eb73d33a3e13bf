"""``memory`` from outside: TMX in and out, suggestions, words, forgetting, in three languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_commands import Run

TMX = """<?xml version="1.0"?><tmx version="1.4"><header srclang="fr"/><body>
<tu><tuv xml:lang="fr-FR"><seg>Le ministre a reçu 30 stagiaires le 5 mars 2026.</seg></tuv>
<tuv xml:lang="ar-EG"><seg>استقبل الوزير 30 متدربًا في ٥ مارس ٢٠٢٦.</seg></tuv></tu>
<tu><tuv xml:lang="fr"><seg>Le ministre a reçu une délégation.</seg></tuv>
<tuv xml:lang="ar"><seg>استقبل الوزير وفدًا.</seg></tuv></tu>
<tu><tuv xml:lang="fr"><seg>Seul</seg></tuv></tu>
</body></tmx>"""


@pytest.fixture
def library(run: Run, tmp_path: Path) -> Path:
    assert run("library", "create", "l.briefing").code == 0
    (tmp_path / "m.tmx").write_text(TMX, "utf-8")
    return tmp_path


def test_a_file_comes_in_once_and_is_told_in_numbers(run: Run, library: Path) -> None:
    first = run("memory", "import", "m.tmx", "--json").json
    assert {key: first[key] for key in ("file", "added", "known", "without_side", "empty")} == {
        "file": "m.tmx", "added": 2, "known": 0, "without_side": 1, "empty": 0,
    }  # fmt: skip
    assert run("memory", "import", "m.tmx", "--lang", "fr").out.splitlines() == [
        "0 paire nouvelle",
        "2 paires étaient déjà là",
        "1 unité laissée de côté, sans arabe ou sans français",
    ]
    assert "زوجان كانا موجودين" in run("memory", "import", "m.tmx", "--lang", "ar").out


def test_suggestions_by_either_side_the_best_first(run: Run, library: Path) -> None:
    run("memory", "import", "m.tmx")
    found = run("memory", "suggest", "Le ministre a reçu 13 stagiaires le 2 avril 2027.", "--from", "fr", "--json").json
    assert [sorted(one) for one in found] == [["origin", "score", "source", "target"]] * len(found)
    assert found[0]["target"] == "استقبل الوزير 13 متدربًا في ٢ أبريل ٢٠٢٧."
    assert found[0]["origin"].startswith("m.tmx · ")
    assert [one["score"] for one in found] == sorted((one["score"] for one in found), reverse=True)
    back = run("memory", "suggest", "استقبل الوزير وفدًا.", "--from", "ar", "--json").json
    assert (back[0]["score"], back[0]["target"]) == (100, "Le ministre a reçu une délégation.")
    shown = run("memory", "suggest", "استقبل الوزير وفدًا.", "--from", "ar", "--limit", "1", "--lang", "fr").out
    assert "100\u202f%" in shown
    assert "nothing alike" in run("memory", "suggest", "Zzz yyy xxx", "--from", "fr").out
    assert run("memory", "suggest", "Zzz", "--from", "fr", "--json").json == []


def test_words_are_found_and_lit(run: Run, library: Path) -> None:
    run("memory", "import", "m.tmx")
    found = run("memory", "find", "délégation", "--json").json
    assert [(one["fr"], one["fr_spans"]) for one in found] == [("Le ministre a reçu une délégation.", [[23, 33]])]
    assert "[délégation]" in run("memory", "find", "DELEGATION").out
    assert run("memory", "find", "؟", "--json").error["code"] == "search.nothing_asked"


def test_all_goes_out_as_a_file(run: Run, library: Path) -> None:
    run("memory", "import", "m.tmx", "--marking", "internal")
    assert run("memory", "export", "o.tmx", "--json").json == {"file": "o.tmx", "units": 2, "held_back": 0}
    assert run("memory", "export", "o.tmx", "--json").error["code"] == "file.exists"
    held = run("memory", "export", "o.tmx", "--force", "--marking", "public")
    assert held.out.splitlines() == ["o.tmx: 0 units", "2 pairs of a higher marking were held back"]
    assert (
        run("memory", "export", "o.tmx", "--force", "--marking", "nonsense", "--json").error["code"]
        == "marking.unknown"
    )
    assert run("memory", "import", "m.tmx", "--marking", "nonsense", "--json").error["code"] == "marking.unknown"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("<tmx><body/></tmx>", "memory.nothing"),
        ("<x/>", "memory.not_tmx"),
        ("x", "xml.damaged"),
        (None, "file.not_found"),
    ],
)
def test_what_is_no_memory_is_told_in_one_line(run: Run, library: Path, content: str | None, code: str) -> None:
    if content is not None:
        (library / "b.tmx").write_text(content)
    told = run("memory", "import", "b.tmx", "--json")
    assert (told.code, told.error["code"]) == (3, code)


def test_a_file_that_came_in_can_be_forgotten(run: Run, library: Path) -> None:
    batch = run("memory", "import", "m.tmx", "--json").json["batch"]
    listed = run("memory", "list", "--json").json
    assert (listed["pairs"], [one["id"] for one in listed["batches"]]) == (2, [batch])
    assert "m.tmx" in run("memory", "list").out
    assert run("memory", "forget", batch).out.strip() == "2 pairs were taken out"
    assert run("memory", "list", "--json").json == {"pairs": 0, "batches": []}


def test_a_note_is_forgotten_and_taken_up(run: Run, note: str) -> None:
    assert run("memory", "forget", note, "--json").json == {"id": note, "pairs": 0}
    assert run("memory", "take-up", note, "--json").json == {"id": note, "pairs": 0}
    assert run("memory", "suggest", "Texte", "--from", "fr", "--note", note, "--json").json == []
    assert run("memory", "forget", "nothing", "--json").error["code"] == "note.unknown"
