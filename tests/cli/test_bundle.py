"""``bundle`` from outside: a file out, the file in, and everything that can be wrong with it, in three languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefing_app.cli.commands import bundles
from briefing_app.messages import LANGUAGES
from briefing_app.storage.keys import Passphrase
from tests.cli.test_commands import AR_TEXT, FR_TEXT, Run

SECRET = "les quatre chats du ministère"
OURS = ("--bundle-passphrase-file", "pw")
THERE = ("--library", "other.briefing")


@pytest.fixture
def library(note: str, run: Run, tmp_path: Path) -> str:
    """A library with a note, an empty one, a passphrase in ``pw`` and the note in ``b.bundle``; the id of the note."""
    (tmp_path / "pw").write_text(f"{SECRET}\n", "utf-8")
    assert run("bundle", "export", note, "--out", "b.bundle", *OURS).code == 0
    assert run("library", "create", "other.briefing").code == 0
    return note


def taken_in(run: Run, *words: str, library: str = "other.briefing", stdin: str = "") -> dict[str, Any]:
    given = words or ("b.bundle", *OURS)
    told = run("--library", library, "bundle", "import", *given, "--json", stdin=stdin)
    assert told.code == 0, told.err
    return dict(told.json)


def numbers(told: dict[str, Any]) -> tuple[int, int, int]:
    return told["added"], told["merged"], told["conflicts"]


def edit(run: Run, note: str, text: str, folder: Path, *words: str) -> None:
    pair = run("note", "show", note, "--json").json["sections"][1]["pairs"][0]["id"]
    (folder / "text").write_text(text, "utf-8")
    assert run(*words, "note", "edit", note, "--pair", pair, "--language", "fr", "--text-file", "text").code == 0


def test_a_note_goes_from_one_library_to_another_and_is_known_there(run: Run, library: str) -> None:
    assert taken_in(run) == {"added": 1, "merged": 0, "conflicts": 0}
    assert taken_in(run) == {"added": 0, "merged": 0, "conflicts": 0}
    mine = run("note", "show", library, "--json").json
    assert run(*THERE, "note", "show", library, "--json").json == mine
    assert run(*THERE, "library", "verify", "--json").json["problems"] == []


def test_what_both_changed_is_a_conflict_that_is_told(run: Run, library: str, tmp_path: Path) -> None:
    taken_in(run)
    edit(run, library, "La mienne.", tmp_path)
    edit(run, library, "La leur.", tmp_path, *THERE)
    assert run("bundle", "export", library, "--out", "b.bundle", "--force", *OURS).code == 0
    told = run(*THERE, "bundle", "import", "b.bundle", *OURS, "--json")
    assert told.json == {"added": 0, "merged": 1, "conflicts": 1}
    shown = run(*THERE, "note", "show", library, "--json").json
    assert shown["reference"] in told.err, "which note it is, for people"
    (conflict,) = shown["conflicts"]
    assert [version["text"] for version in conflict["versions"]] == ["La mienne.", "La leur."]
    pair = shown["sections"][1]["pairs"][0]
    assert (conflict["pair"], conflict["language"], pair["fr"]) == (pair["id"], "fr", "La leur.")
    history = run(*THERE, "note", "history", library, "--json").json
    assert len(history[-1]["parent"].split()) == 2
    shown = run(*THERE, "--lang", "fr", "bundle", "import", "b.bundle", *OURS).out
    assert "1 côté rédigé de deux façons" in shown


def test_the_document_of_an_export(run: Run, library: str) -> None:
    told = run("bundle", "export", library, "--out", "c.bundle", *OURS, "--json").json
    assert set(told) == {"file", "sha256", "notes"}
    assert told["notes"] == 1
    assert run("bundle", "export", library, "--out", "c.bundle", "--json").error["code"] == "file.exists"


def test_no_planted_sentence_is_readable_in_the_file(library: str, tmp_path: Path) -> None:
    data = (tmp_path / "b.bundle").read_bytes()
    planted = [word for text in (AR_TEXT, FR_TEXT) for word in text.split() if len(word) > 3]
    assert len(planted) > 10
    for words in (*planted, SECRET, library, "readout_public", "egypt_france"):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert words.encode(encoding) not in data


def test_the_passphrase_from_wherever_it_comes(
    run: Run, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("b.bundle", "--passphrase-file")
    assert numbers(taken_in(run, *words, "pw")) == (1, 0, 0)
    taken_in(run, *words, "-", stdin=f"{SECRET}\n")
    taken_in(run, "b.bundle", "--bundle-passphrase-file", "-", stdin=f"{SECRET}\n")
    (tmp_path / "both").write_text(f"de la bibliothèque\n{SECRET}\n", "utf-8")
    assert run("library", "create", "sealed.briefing", "--encrypt", "--passphrase-file", "both").code == 0
    assert numbers(taken_in(run, *words, "both", library="sealed.briefing")) == (1, 0, 0)
    taken_in(run, *words, "-", library="sealed.briefing", stdin=f"de la bibliothèque\n{SECRET}\n")
    refused = run(*THERE, "bundle", "import", "b.bundle", "--json")
    assert refused.error["code"] == "bundle.passphrase_needed"
    prompts: list[str] = []
    monkeypatch.setattr(bundles, "asked", lambda _, __, prompt: prompts.append(prompt) or Passphrase(SECRET))
    monkeypatch.setattr(bundles, "asked_twice", lambda _, __, prompt: prompts.append(prompt) or SECRET)
    assert numbers(taken_in(run, "b.bundle")) == (0, 0, 0)
    assert run("bundle", "export", library, "--out", "asked.bundle").code == 0
    assert prompts == ["cli.bundle.prompt"] * 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_bad_file_is_told_and_changes_nothing(run: Run, library: str, tmp_path: Path, language: str) -> None:
    good = (tmp_path / "b.bundle").read_bytes()
    flipped = bytearray(good)
    flipped[len(good) // 2] ^= 1
    (tmp_path / "wrong").write_text("autre chose", "utf-8")
    cases = {
        "bundle.truncated": (good[:-100], "pw"),
        "bundle.damaged": (bytes(flipped), "pw"),
        "bundle.no_bundle": (b"PK\x03\x04" + good, "pw"),
        "bundle.newer": (good[:8] + b"\x00\x63" + good[10:], "pw"),
        "bundle.wrong_passphrase": (good, "wrong"),
    }
    for code, (data, passphrase) in cases.items():
        (tmp_path / "bad.bundle").write_bytes(data)
        words = ("bundle", "import", "bad.bundle", "--bundle-passphrase-file", passphrase)
        told = run(*THERE, "--lang", language, *words)
        assert (told.code, told.out) == (3, "")
        assert f"error[{code}]" in told.err
    assert run(*THERE, "library", "info", "--json").json["revisions"] == 0
    assert run(*THERE, "bundle", "import", "no", *OURS, "--json").error["code"] == "file.not_found"


def test_a_note_marked_above_internal_must_be_wanted(run: Run, library: str, tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('marking = "secret"\n', "utf-8")
    made = run("note", "new", "--template", "cable", "--answers", "a.toml", "--json").json
    words = ("bundle", "export", library, made["id"], "--out", "m.bundle", *OURS)
    refused = run(*words, "--json")
    assert refused.error["code"] == "bundle.marked"
    assert made["reference"] in refused.error["message"]
    assert not (tmp_path / "m.bundle").exists()
    assert run(*words, "--marked", "--json").json["notes"] == 2


def test_a_marked_note_goes_into_the_office_folder_only_when_that_is_wanted(
    run: Run, library: str, tmp_path: Path
) -> None:
    (tmp_path / "office").mkdir()
    (tmp_path / "a.toml").write_text('marking = "restricted"\n', "utf-8")
    made = run("note", "new", "--template", "cable", "--answers", "a.toml", "--json").json
    words = ("bundle", "share", library, made["id"], "--folder", "office", *OURS)
    refused = run(*words, "--json")
    assert (refused.code, refused.error["code"]) == (3, "bundle.marked")
    assert list((tmp_path / "office").iterdir()) == [], "nor the one that bears nothing"
    assert len(run(*words, "--marked", "--json").json["files"]) == 2


def test_an_internal_note_goes_unasked_and_one_that_bears_the_marking_of_its_template_does_not(
    run: Run, library: str, tmp_path: Path
) -> None:
    (tmp_path / "a.toml").write_text('marking = "internal"\n', "utf-8")
    made = run("note", "new", "--template", "cable", "--answers", "a.toml", "--json").json
    assert run("bundle", "export", made["id"], "--out", "i.bundle", *OURS, "--json").code == 0
    cable = run("note", "new", "--template", "cable", "--json").json["id"]
    assert run("bundle", "export", cable, "--out", "c.bundle", *OURS, "--json").error["code"] == "bundle.marked"


def test_notes_that_are_not_there_are_told_before_a_file_is_made(run: Run, library: str, tmp_path: Path) -> None:
    told = run("bundle", "export", library, "nothing", "--out", "x.bundle", *OURS, "--json")
    assert (told.code, told.error["code"]) == (3, "note.unknown")
    assert not (tmp_path / "x.bundle").exists()
    (tmp_path / "office").mkdir()
    assert run("bundle", "share", "nothing", "--folder", "office", *OURS, "--json").error["code"] == "note.unknown"
    assert list((tmp_path / "office").iterdir()) == []


def test_files_that_do_not_open_are_told_and_the_others_come_in(run: Run, library: str, tmp_path: Path) -> None:
    (tmp_path / "office").mkdir()
    (tmp_path / "wrong").write_text("autre chose", "utf-8")
    run("bundle", "share", library, "--folder", "office", "--bundle-passphrase-file", "wrong")
    second = run("note", "new", "--template", "brief_info", "--json").json["id"]
    run("bundle", "share", second, "--folder", "office", *OURS)
    collect = (*THERE, "bundle", "collect", "--folder", "office")
    told = run(*collect, *OURS, "--json")
    assert (told.code, numbers(told.json), told.json["files"]) == (0, (1, 0, 0), 1)
    assert told.json["refused"] == ["bundle.wrong_passphrase"]
    assert "The passphrase does not open" in told.err
    again = run(*collect, "--bundle-passphrase-file", "wrong", "--json").json
    assert (numbers(again), again["refused"]) == ((1, 0, 0), [])
    assert (numbers(run(*collect, *OURS, "--json").json)) == (0, 0, 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_a_person_has_to_choose_is_said_for_people_and_beside_the_document(
    run: Run, library: str, tmp_path: Path, language: str
) -> None:
    taken_in(run)
    edit(run, library, "La mienne.", tmp_path)
    edit(run, library, "La leur.", tmp_path, *THERE)
    assert run("bundle", "export", library, "--out", "b.bundle", "--force", *OURS).code == 0
    shown = run(*THERE, "--lang", language, "bundle", "import", "b.bundle", *OURS)
    reference = run("note", "show", library, "--json").json["reference"]
    assert reference in shown.out
    assert shown.err == ""
    told = run(*THERE, "--lang", language, "bundle", "import", "b.bundle", *OURS, "--json")
    assert told.json == {"added": 0, "merged": 0, "conflicts": 1}
    assert reference in told.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_read_what_was_done(run: Run, library: str, language: str) -> None:
    shown = run("--lang", language, "bundle", "export", library, "--out", "p.bundle", *OURS)
    assert "p.bundle" in shown.out
    shown = run(*THERE, "--lang", language, "bundle", "import", "p.bundle", *OURS)
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.strip()
    assert "cli." not in shown.out


def test_the_shared_folder(run: Run, library: str, tmp_path: Path) -> None:
    (tmp_path / "office").mkdir()
    told = run("bundle", "share", library, "--folder", "office", *OURS, "--json").json
    assert (set(told), len(told["files"])) == ({"folder", "files"}, 1)
    found = run(*THERE, "bundle", "collect", "--folder", "office", *OURS, "--json").json
    assert (numbers(found), found["files"], found["unfinished"], found["refused"]) == ((1, 0, 0), 1, 0, [])
    assert found["notes"] == [
        {"id": library, "reference": found["notes"][0]["reference"], "outcome": "added", "conflicts": []}
    ]
    (tmp_path / "office" / f"{'0' * 32}.briefing-bundle").write_bytes(b"")
    for language in LANGUAGES:
        shown = run(*THERE, "--lang", language, "bundle", "collect", "--folder", "office", *OURS)
        assert (shown.code, shown.err, len(shown.out.splitlines())) == (0, "", 2)
    assert run("bundle", "share", library, "--folder", "nowhere", *OURS, "--json").error["code"] == "office.folder_gone"


def test_an_encrypted_library_keeps_the_passphrase_of_the_office(run: Run, library: str, tmp_path: Path) -> None:
    (tmp_path / "office").mkdir()
    run("bundle", "share", library, "--folder", "office", *OURS)
    (tmp_path / "own").write_text("de la bibliothèque\n", "utf-8")
    sealed = ("--library", "sealed.briefing", "--passphrase-file", "own")
    assert run("library", "create", "sealed.briefing", "--encrypt", "--passphrase-file", "own").code == 0
    collect = ("bundle", "collect", "--folder", "office", "--json")
    assert run(*sealed, *collect).error["code"] == "bundle.passphrase_needed"
    assert numbers(run(*sealed, *collect, "--keep", *OURS).json) == (1, 0, 0)
    assert numbers(run(*sealed, *collect).json) == (0, 0, 0)
    assert run(*THERE, *collect, "--keep", *OURS).error["code"] == "office.cannot_keep"
    shown = run(*THERE, "--lang", "fr", "bundle", "collect", "--folder", "office", "--passphrase-file", "own")
    assert "n’ouvre pas" in shown.err
