"""``check`` from outside: a note, a file of pairs, what counts for the exit code, words in three languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.domain.languages import Language
from briefing_app.language.checks.checking import check_pair
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Severity
from briefing_app.messages import LANGUAGES, Catalogue
from tests.cli.test_commands import Run
from tests.dictionaries import tiny
from tests.language.checks.test_pair_limits import FLAGGED as LIMITS
from tests.language.checks.value_cases import FLAGGED
from tests.samples import BUILT_INS

ROWS = (
    "id\tfr\tar\n"
    "a\tLe ministère a formé 10 000 stagiaires\tدرّبت الوزارة ١٠٠ ألف متدرب\n"
    "b\toui\tنعم\n"
    "c\tl’accord\tالاتفاق في 15 مارس\n"
)


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    path = tmp_path / "pairs.tsv"
    path.write_text(ROWS, "utf-8")
    return path


def lines(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def test_pairs_of_a_file_as_json_lines(run: Run, pairs: Path) -> None:
    done = run("check", "--pairs", "pairs.tsv", "--json")
    assert done.code == 1
    first, second, *hints = lines(done.out)
    assert {hint["severity"] for hint in hints} == {"hint"}
    ar, fr = first.pop("ar"), first.pop("fr")
    assert (ar, fr) == ([14, 21], [21, 27])
    assert {key: first[key] for key in ("row", "check", "severity")} == {
        "row": 1, "check": "P-03", "severity": "critical",
    }  # fmt: skip
    assert "10 000" in str(first["message"])
    assert (second["row"], second["check"], second["severity"], second["fr"]) == (3, "P-05", "warning", None)


def test_the_severity_decides_what_is_told_and_the_exit_code(run: Run, pairs: Path) -> None:
    assert len(lines(run("check", "--pairs", "pairs.tsv", "--severity", "warning", "--json").out)) == 2
    assert len(lines(run("check", "--pairs", "pairs.tsv", "--severity", "critical", "--json").out)) == 1
    pairs.write_text("ar\tfr\nنعم\toui\n", "utf-8")
    done = run("check", "--pairs", "pairs.tsv", "--json")
    assert (done.code, done.out) == (0, "")
    assert run("check", "--pairs", "pairs.tsv").out.strip() == "nothing was found"


def test_a_note_is_checked_pair_by_pair(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("التقى الوزير نظيره الفرنسي يوم 15 مارس 2026 لبحث التعاون بين البلدين.", "utf-8")
    (tmp_path / "f.txt").write_text(
        "Le ministre a reçu son homologue le 16 mars 2026 pour parler de coopération.", "utf-8"
    )
    assert run("library", "create", "l.briefing").code == 0
    made = run("note", "import", "a.txt", "f.txt", "--json").json
    sections = run("note", "show", made["id"], "--json").json["sections"]
    pair = next(pair for section in sections for pair in section["pairs"] if pair["fr"])
    done = run("check", made["id"], "--severity", "critical", "--json")
    (found,) = lines(done.out)
    assert (done.code, found["pair"], found["check"]) == (1, pair["id"], "P-05")
    start, end = found["fr"]  # type: ignore[misc]
    assert pair["fr"][start:end] == "16 mars 2026"
    told = run("check", made["reference"], "--lang", "fr", "--severity", "critical").out
    assert "P-05" in told
    assert "critique" in told


def test_a_note_is_held_beside_the_memory(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("وقع الطرفان على الاتفاق في القاهرة", "utf-8")
    (tmp_path / "f.txt").write_text("Les deux parties ont signé l’accord au Caire", "utf-8")
    unit = "<tu><tuv xml:lang='fr'><seg>{}</seg></tuv><tuv xml:lang='ar'><seg>{}</seg></tuv></tu>"
    former = unit.format("Les deux parties ont signé l’accord au Caire", "وقّع الجانبان الاتفاق بالقاهرة")
    (tmp_path / "m.tmx").write_text(f"<tmx version='1.4'><header/><body>{former}</body></tmx>", "utf-8")
    assert run("library", "create", "l.briefing").code == 0
    made = run("note", "import", "a.txt", "f.txt", "--json").json
    assert "P-19" not in run("check", made["id"], "--json").out
    assert run("memory", "import", "m.tmx").code == 0
    done = run("check", made["id"], "--json")
    (found,) = [one for one in lines(done.out) if one["check"] == "P-19"]
    assert (done.code, found["severity"], found["ar"], found["fr"]) == (1, "hint", [0, 34], [0, 44])
    assert found["message"] == "Said otherwise in m.tmx: “وقّع الجانبان الاتفاق بالقاهرة”"
    told = {language: run("check", made["id"], "--lang", language).out for language in ("fr", "ar")}
    assert "Rendu autrement dans m.tmx\u00a0: «\u00a0وقّع" in told["fr"]
    assert "ورد في m.tmx بصيغة أخرى" in told["ar"]
    assert "P-19" not in run("check", made["id"], "--severity", "warning").out


@pytest.mark.parametrize(
    ("words", "code", "error"),
    [
        (("check",), 2, "usage"),
        (("check", "x", "--pairs", "pairs.tsv"), 2, "usage"),
        (("check", "--pairs", "no.tsv"), 3, "file.not_found"),
        (("check", "--pairs", "pairs.tsv", "--profile", "atlantis"), 3, "profile.unknown"),
        (("check", "--pairs", "pairs.tsv", "--severity", "grave"), 2, "usage"),
    ],
)
def test_bad_input(run: Run, pairs: Path, words: tuple[str, ...], code: int, error: str) -> None:
    done = run(*words, "--json")
    assert (done.code, json.loads(done.err)["error"]["code"]) == (code, error)


def test_a_file_without_the_columns_and_one_that_is_no_text(run: Run, pairs: Path) -> None:
    pairs.write_text("a\tb\n", "utf-8")
    assert run("check", "--pairs", "pairs.tsv", "--json").error["code"] == "pairs.no_columns"
    pairs.write_bytes(b"\x00\x01\x02\xff" * 20)
    assert run("check", "--pairs", "pairs.tsv", "--json").error["code"] == "text.not_text"


def test_every_finding_is_said_in_three_languages() -> None:
    """Each in words of its own, with the words of the text in them."""
    context = Context(BUILT_INS.profile("egypt_france"))
    catalogues = [Catalogue.load(language, paths.translations()) for language in LANGUAGES]
    for ar, fr, *_ in (*(case for cases in FLAGGED.values() for case in cases), *LIMITS):
        for finding in check_pair(ar, fr, context):
            key, facts = f"check.{finding.check}.{finding.reason}", dict(finding.facts)
            said = [catalogue.text(key, **facts) for catalogue in catalogues]
            assert len({*said, key}) == 4, key
            assert all(words in text for text in said for words in facts.values()), key
    for severity in Severity:
        assert len({catalogue.text(f"check.severity.{severity}") for catalogue in catalogues}) == 3


@pytest.fixture
def dictionaries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Small ones of both languages where the application looks for them, and no others."""
    folder = tmp_path / "share" / "hunspell"
    for language in Language:
        tiny(folder, language)
    monkeypatch.setattr(paths, "dictionaries", lambda: (folder,))
    return folder


@pytest.fixture
def misspelt_pairs(tmp_path: Path) -> Path:
    path = tmp_path / "misspelt.tsv"
    path.write_text("ar\tfr\nقال الوزيرر\tl’acord signé\nالتعاون\tun soeur\n", "utf-8")
    return path


def spelling_of(out: str) -> list[tuple[object, object, object]]:
    return [(one["row"], one["ar"], one["fr"]) for one in lines(out) if one["check"] == "S-01"]


def test_spelling_is_told_when_it_is_asked_for(run: Run, misspelt_pairs: Path, dictionaries: Path) -> None:
    assert spelling_of(run("check", "--pairs", "misspelt.tsv", "--json").out) == []
    done = run("check", "--pairs", "misspelt.tsv", "--spelling", "--json")
    assert done.code == 1
    assert spelling_of(done.out) == [(1, [4, 11], None), (1, None, [0, 7])], "soeur is a finding already"
    assert "F-14" in {one["check"] for one in lines(done.out)}
    assert "“l'acord” is in no dictionary" in run("check", "--pairs", "misspelt.tsv", "--spelling").out
    assert (
        spelling_of(run("check", "--pairs", "misspelt.tsv", "--spelling", "--severity", "warning", "--json").out) == []
    )


def test_a_missing_dictionary_is_said_before_anything_else(run: Run, misspelt_pairs: Path, dictionaries: Path) -> None:
    (dictionaries / "fr.dic").unlink()
    done = run("check", "--pairs", "misspelt.tsv", "--spelling")
    assert (done.code, done.out) == (3, "")
    assert "spelling.no_french" in done.err
    assert "hunspell-fr-classical" in done.err
    assert run("check", "--pairs", "misspelt.tsv").code == 1


def test_a_dictionary_that_fails_is_said(run: Run, misspelt_pairs: Path, dictionaries: Path) -> None:
    (dictionaries / "ar.dic").write_text("1\nzzz\n", "utf-8")
    done = run("check", "--pairs", "misspelt.tsv", "--spelling")
    assert (done.code, done.out) == (3, "")
    assert "spelling.dictionary_unusable" in done.err


def test_the_spelling_of_a_note_by_its_own_words(run: Run, tmp_path: Path, dictionaries: Path) -> None:
    (tmp_path / "a.txt").write_text("قال الوزير في اجتماع التعاون بين البلدين أن الوزيرر قال", "utf-8")
    (tmp_path / "f.txt").write_text("Le ministre a signé un acord de coopération pour les deux pays.", "utf-8")
    assert run("library", "create", "l.briefing").code == 0
    made = run("note", "import", "a.txt", "f.txt", "--json").json
    found = [one for one in lines(run("check", made["id"], "--spelling", "--json").out) if one["check"] == "S-01"]
    assert [(one["severity"], one["ar"], one["fr"]) for one in found] == [
        ("hint", [44, 51], None),
        ("hint", None, [23, 28]),
    ]
    assert len({one["pair"] for one in found}) == 1
