"""``terms`` from outside: files in and out, what a text uses, words in three languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_commands import Run

GLOSSARY = "fr;ar;domaine\naccord-cadre;اتفاق إطاري;droit\ncommission mixte;لجنة مشتركة;\n"


@pytest.fixture
def library(run: Run, tmp_path: Path) -> Path:
    assert run("library", "create", "l.briefing").code == 0
    (tmp_path / "g.csv").write_text(GLOSSARY, "utf-8")
    return tmp_path


def test_a_glossary_comes_in_and_is_told_in_numbers(run: Run, library: Path) -> None:
    assert run("terms", "import", "g.csv", "--json").json == {
        "file": "g.csv", "added": 2, "changed": 0, "left": 0, "passed_over": 0,
    }  # fmt: skip
    (library / "g.csv").write_text(GLOSSARY.replace("droit", "traités"), "utf-8")
    assert run("terms", "import", "g.csv", "--lang", "fr").out.splitlines() == [
        "0 notion ajoutée",
        "1 notion modifiée",
        "1 notion déjà là",
    ]
    assert "بقي مفهومان على حالهما" in run("terms", "import", "g.csv", "--lang", "ar").out


@pytest.mark.parametrize("name", ["t.tbx", "t.csv"])
def test_all_terms_go_out_and_come_in_again(run: Run, library: Path, name: str) -> None:
    run("terms", "import", "g.csv")
    assert run("terms", "export", name, "--json").json == {"file": name, "concepts": 2}
    before = (library / name).read_bytes()
    assert run("terms", "export", name, "--json").error["code"] == "file.exists"
    assert run("terms", "export", name, "--force").out.strip() == f"{name}: 2 concepts"
    assert (library / name).read_bytes() == before
    assert run("terms", "import", name, "--json").json["left"] == 2


def test_the_terms_of_a_text(run: Run, library: Path) -> None:
    run("terms", "import", "g.csv")
    found = run("terms", "lookup", "Les accords-cadres avec le Zaïre", "--json").json
    assert [(one["text"], one["start"], one["kind"], one["twins"][0]["text"]) for one in found] == [
        ("accords-cadres", 4, "office", "اتفاق إطاري"),
        ("Zaïre", 27, "warned", "جمهورية الكونغو الديمقراطية"),
    ]
    (arabic,) = run("terms", "lookup", "وباللجنة المشتركة", "--json").json
    assert (arabic["language"], arabic["twins"]) == ("ar", [{"text": "commission mixte", "status": "preferred"}])
    told = run("terms", "lookup", "Le Zaïre et l’Égypte", "--lang", "fr").out
    assert "Zaïre → République démocratique du Congo" in told
    assert "à éviter" in told
    assert "pays" in told


def test_what_stands_in_no_text_is_searched_in_the_names(run: Run, library: Path) -> None:
    run("terms", "import", "g.csv")
    (found,) = run("terms", "lookup", "mixte", "--json").json
    assert (found["text"], found["start"], found["kind"]) == ("commission mixte / لجنة مشتركة", None, "office")
    assert run("terms", "lookup", "rien de tel", "--json").json == []
    assert run("terms", "lookup", "rien de tel").out.strip() == "no term was found"
    assert run("terms", "lookup", "أي شيء", "--language", "fr", "--json").json == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a;b\n", "terms.no_columns"),
        ("fr;ar\n;\n", "terms.nothing"),
        ("language;term\nde;Wort\n", "terms.bad_value"),
        ("", "text.empty"),
    ],
)
def test_a_file_that_is_none_changes_nothing(run: Run, library: Path, text: str, code: str) -> None:
    (library / "g.csv").write_text(text, "utf-8")
    assert run("terms", "import", "g.csv", "--json").error["code"] == code
    assert run("terms", "export", "t.csv", "--json").json["concepts"] == 0


def test_other_bad_input(run: Run, library: Path) -> None:
    (library / "x.tbx").write_text("<martif><text></martif>", "utf-8")
    assert run("terms", "import", "x.tbx", "--json").error["code"] == "xml.damaged"
    assert run("terms", "import", "none.tbx", "--json").error["code"] == "file.not_found"
    assert run("terms", "import", "g.docx", "--json").error["code"] == "terms.unknown_kind"
    assert run("terms", "export", "t.docx", "--json").error["code"] == "terms.unknown_kind"
    assert run("terms").code == 2
    assert run("terms", "lookup").code == 2


def test_a_note_is_checked_against_the_terms(run: Run, library: Path) -> None:
    run("terms", "import", "g.csv")
    (library / "a.txt").write_text("وقع الجانبان وثيقة جديدة في هذا المجال مع الشركاء.", "utf-8")
    (library / "f.txt").write_text("Les deux parties ont signé un accord-cadre dans ce domaine.", "utf-8")
    made = run("note", "import", "a.txt", "f.txt", "--json").json
    told = run("check", made["id"], "--severity", "warning", "--lang", "en").out
    assert "P-17" in told
    assert "“accord-cadre” has no approved twin in the Arabic text: اتفاق إطاري" in told
