"""``cli.md`` line by line: every key of every document, every option in every place, every exit code."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import apsw
import pytest

from briefing_app import bootstrap, paths
from briefing_app.cli.commands import exports
from briefing_app.docx_io.lint import LintFinding
from briefing_app.docx_io.reader import read_paragraphs
from briefing_app.domain.errors import BugError
from briefing_app.language.comparing import comparable
from briefing_app.messages import LANGUAGES
from briefing_app.services import export_service, note_service
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from tests.cli.test_commands import AR_TEXT, FORMS, FR_TEXT, Result, Run

INFO = "path encrypted schema notes revisions"
SECTIONS = "id title_ar title_fr required"
TEMPLATE = "id name_ar name_fr sections"
PAIR = "id ar fr ar_state fr_state"
NOTE = (
    "id reference template template_version profile title_ar title_fr marking status revision sections participants "
    "actions invitations conflicts"
)
SUMMARY = (
    "id reference title_ar title_fr counterpart_ar counterpart_fr counterpart_country template day status ready_ar "
    "ready_fr wanted open_actions updated"
)
DOCUMENTS = {
    "library create new.briefing": INFO,
    "library info": INFO,
    "library verify": f"{INFO} problems",
    "library backup copy.briefing": INFO,
    "library restore l.briefing copy.briefing": INFO,
    "library rekey --decrypt": INFO,
    "library rekey --new-passphrase-file f.txt": f"{INFO} recovery_key",
    "library create new.briefing --encrypt --passphrase-file f.txt": f"{INFO} recovery_key",
    "templates list": TEMPLATE,
    "templates show cable": TEMPLATE,
    "templates import own.toml": f"{TEMPLATE} version",
    "templates export cable out.toml": "id file",
    "note new --template cable --profile morocco_france --answers answers.toml": "id reference",
    "note import a.txt f.txt --template cable --answers answers.toml": "id reference pairs unpaired_ar unpaired_fr",
    "note list": SUMMARY,
    "note show NOTE": NOTE,
    "note history NOTE": "revision id parent created author reason content_hash",
    "note delete NOTE": "id deleted",
    "note edit NOTE --pair PAIR --language fr --text-file f.txt": PAIR,
    "export NOTE --layout fr --out o.docx": "file sha256 lint",
    "demo --out demo": "library note files",
}


@pytest.fixture
def stocked(note: str, tmp_path: Path) -> str:
    """A library with one note, and beside it a template and answers to take in."""
    (tmp_path / "own.toml").write_text(
        'id = "own"\nversion = 1\ncode = "ON"\nname = { ar = "س", fr = "N" }\npurpose = { ar = "غ", fr = "B" }\n'
        '[[sections]]\nid = "body"\ntitle = { ar = "س", fr = "T" }\nguidance = { ar = "س", fr = "G" }\n',
        "utf-8",
    )
    (tmp_path / "answers.toml").write_text('title = { ar = "الماء", fr = "L’eau" }\n', "utf-8")
    return note


def filled(run: Run, words: str, note: str) -> tuple[str, ...]:
    """The words with the real ids in the places of NOTE and PAIR."""
    pair = run("note", "show", note, "--json").json["sections"][1]["pairs"][0]["id"]
    return tuple({"NOTE": note, "PAIR": pair}.get(word, word) for word in words.split())


@pytest.mark.parametrize("words", DOCUMENTS)
def test_json_is_one_document_with_these_keys_and_nothing_else(run: Run, stocked: str, words: str) -> None:
    told = run(*filled(run, words, stocked), "--json")
    assert (told.code, told.err) == (0, "")
    assert told.out.count("\n") == 1
    assert told.out.endswith("\n")
    shown = told.json
    for record in shown if isinstance(shown, list) else [shown]:
        assert set(record) == set(DOCUMENTS[words].split())


@pytest.mark.parametrize("words", DOCUMENTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_people_get_words_and_no_keys_of_a_catalogue(run: Run, stocked: str, words: str, language: str) -> None:
    told = run("--lang", language, *filled(run, words, stocked))
    assert (told.code, told.err) == (0, "")
    assert told.out.strip()
    assert not re.search(r"\b(cli|error|status|twin|reason|verify)\.[a-z_]+", told.out)
    assert "{" not in told.out
    with pytest.raises(json.JSONDecodeError):
        json.loads(told.out)


def test_the_parts_of_a_document_have_their_keys_too(run: Run, stocked: str) -> None:
    (listed,) = [t for t in run("templates", "list", "--json").json if t["id"] == "cable"]
    assert {frozenset(section) for section in listed["sections"]} == {frozenset(SECTIONS.split())}
    shown = run("note", "show", stocked, "--json").json
    assert {frozenset(section) for section in shown["sections"]} == {frozenset(f"{SECTIONS} pairs".split())}
    pairs = [pair for section in shown["sections"] for pair in section["pairs"]]
    assert {frozenset(pair) for pair in pairs} == {frozenset(PAIR.split())}
    assert (shown["status"], shown["revision"], shown["template"]) == ("draft", 1, "readout_public")


def test_what_the_documents_say_of_each_other_is_true(run: Run, stocked: str, tmp_path: Path) -> None:
    """Ids, references, counts and files are those that the next command finds."""
    shown = run("note", "show", stocked, "--json").json
    (listed,) = run("note", "list", "--json").json
    for key in ("id", "reference", "title_ar", "title_fr", "template", "status"):
        assert listed[key] == shown[key], key
    (born,) = run("note", "history", shown["reference"], "--json").json
    assert (born["revision"], born["parent"], born["reason"]) == (1, "", "imported")
    info = run("library", "info", "--json").json
    assert (info["encrypted"], info["notes"], info["revisions"]) == (False, 1, 1)
    made = run("demo", "--out", "demo", "--json").json
    there = run("note", "list", "--library", made["library"], "--json").json
    assert [item["id"] for item in there] == [made["note"]]
    assert len(set(made["files"])) == len(made["files"])


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("note show NOTE", "title_ar"),
        ("templates show cable", "name_ar"),
        ("note list", "title_ar"),
    ],
)
def test_json_is_utf8_as_written_whatever_the_language(run: Run, stocked: str, words: str, field: str) -> None:
    told = [run(*filled(run, words, stocked), "--json", "--lang", language).out for language in LANGUAGES]
    assert told[0] == told[1] == told[2]
    shown: Any = json.loads(told[0])
    value = (shown[0] if isinstance(shown, list) else shown)[field]
    assert re.search("[\u0621-\u064a]", value)
    assert value in told[0]


# --- global options


@pytest.mark.parametrize("place", [0, 1, 2])
def test_every_global_option_in_every_place(run: Run, tmp_path: Path, place: int) -> None:
    (tmp_path / "pw").write_text("phrase\n")
    made = run("library", "create", "e", "--encrypt", "--passphrase-file", "pw", "--json").json
    (tmp_path / "key").write_text(made["recovery_key"].lower())
    for secret in (("--passphrase-file", "pw"), ("--recovery-key-file", "key")):
        words = ["library", "info"]
        words[place:place] = ["--library", "e", "--json", "--lang", "ar", *secret]
        assert run(*words).json["path"] == "e"
        words[words.index("--json")] = "--lang=fr"
        assert run(*[word for word in words if word not in ("--lang", "ar")]).out.startswith("Bibliothèque")


def test_which_library_is_meant(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The option, else the variable, else the one of the person."""
    for name in ("option", "variable"):
        run("library", "create", f"{name}.briefing")
    monkeypatch.setenv("BRIEFING_LIBRARY", "variable.briefing")
    assert run("library", "info", "--json").json["path"] == "variable.briefing"
    assert run("library", "info", "--library", "option.briefing", "--json").json["path"] == "option.briefing"
    for nothing in ("", None):
        monkeypatch.delenv("BRIEFING_LIBRARY", raising=False)
        if nothing is not None:
            monkeypatch.setenv("BRIEFING_LIBRARY", nothing)
        assert str(tmp_path / "data" / "briefing-app" / "library.briefing") in run("library", "info").err


def test_templates_without_any_library_are_the_built_in_ones(run: Run, tmp_path: Path) -> None:
    assert len(run("templates", "list", "--json").json) == 12
    assert run("templates", "export", "synthesis", "n.toml").out == "n.toml\n"
    assert run("templates", "import", "n.toml", "--json").error["code"] == "library.not_found"
    assert not (tmp_path / "l.briefing").exists()


# --- secrets


def test_secrets_of_one_command_come_one_line_each_from_standard_input(run: Run) -> None:
    run("library", "create", "l.briefing", "--encrypt", "--passphrase-file", "-", stdin="  un deux  \r\nreste\n")
    sources = ("--passphrase-file", "-", "--new-passphrase-file", "-")
    assert run("library", "rekey", *sources, "--json", stdin="un deux\nx\n").error["code"] == "library.wrong_passphrase"
    assert run("library", "rekey", *sources, "--json", stdin="  un deux  \ntrois").json["encrypted"]
    assert run("library", "info", "--passphrase-file", "-", "--json", stdin="trois").json["encrypted"]


@pytest.mark.parametrize("source", ["--passphrase-file", "--recovery-key-file"])
def test_no_secret_is_ever_repeated(run: Run, tmp_path: Path, source: str) -> None:
    run("library", "create", "l.briefing", "--encrypt", "--passphrase-file", "-", stdin="juste")
    for as_json in ((), ("--json",)):
        told = run("library", "verify", source, "-", *as_json, stdin="ouvre-toi sésame\n")
        assert told.code == 3
        assert "sésame" not in told.out + told.err


def test_a_password_for_the_word_file_may_come_from_standard_input(run: Run, note: str, tmp_path: Path) -> None:
    told = run("export", note, "--layout", "fr", "--out", "p.docx", "--password-file", "-", "--json", stdin="clé\n")
    assert told.code == 0
    assert (tmp_path / "p.docx").read_bytes()[:4] == b"\xd0\xcf\x11\xe0"


# --- exit code 1: findings


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        ("UPDATE notes SET title_fr = 'autre'", "summary"),
        ("UPDATE revisions SET content_hash = 'x'", "content_hash"),
        ("UPDATE revisions SET snapshot = x'00'", "snapshot"),
    ],
)
def test_a_library_that_is_not_sound_is_exit_code_one(
    run: Run, note: str, tmp_path: Path, damage: str, code: str
) -> None:
    with apsw.Connection(str(tmp_path / "l.briefing")) as connection:
        connection.execute("DROP TRIGGER revisions_stay")
        connection.execute(damage)
    connection.close()
    told = run("library", "verify", "--json")
    assert (told.code, told.err) == (1, "")
    assert {frozenset(problem) for problem in told.json["problems"]} == {frozenset({"code", "where"})}
    assert code in [problem["code"] for problem in told.json["problems"]]
    lines = {language: run("library", "verify", "--lang", language) for language in LANGUAGES}
    assert {result.code for result in lines.values()} == {1}
    assert len({result.out for result in lines.values()}) == 3
    assert not any("verify." in result.out for result in lines.values())
    assert run("library", "backup", "copy", "--json").error["code"] == "library.backup_failed"
    assert not (tmp_path / "copy").exists()


# --- exit code 3: what the world did


REFUSED = {
    "note new --template cable --answers gone.toml": "file.not_found",
    "note new --template cable --answers latin.toml": "text.not_text",
    "note new --template cable --answers section.toml": "answers.unknown_section",
    "note new --template cable --answers marking.toml": "marking.unknown",
    "note new --template cable --answers half.toml": "answers.invalid",
    "note import a.txt f.txt --template nothing": "template.unknown",
    "note import a.txt f.txt --profile nothing": "profile.unknown",
    "note import a.txt gone.txt": "file.not_found",
    "note import f.txt": "import.not_arabic",
    "note history nothing": "note.unknown",
    "note delete nothing": "note.unknown",
    "note edit nothing --pair PAIR --language fr --text-file f.txt": "note.unknown",
    "note edit NOTE --pair PAIR --language fr --text-file gone.txt": "file.not_found",
    "note edit NOTE --pair PAIR --language fr --text-file empty": "text.empty",
    "export nothing --layout fr --out o.docx": "note.unknown",
    "export NOTE --layout fr --out o.docx --base gone.docx": "file.not_found",
    "export NOTE --layout fr --out o.docx --password-file gone": "file.not_found",
    "export NOTE --layout fr --out o.docx --revision 0": "revision.unknown",
    "export NOTE --layout fr --out a.txt": "file.exists",
    "export NOTE --layout fr --out folder --force": "file.not_writable",
    "redline nothing --from 1 --layout fr --out o.docx": "note.unknown",
    "redline NOTE --from 1 --layout fr --out o.docx": "redline.same",
    "redline NOTE --from 1 --to 1 --layout fr --out o.docx": "redline.same",
    "redline NOTE --from 7 --layout fr --out o.docx": "revision.unknown",
    "redline NOTE --from 1 --to 0 --layout fr --out o.docx": "revision.unknown",
    "redline NOTE --from 1 --to 2 --layout fr --out a.txt": "file.exists",
    "templates import gone.toml": "file.not_found",
    "templates import half.toml": "template.invalid",
    "templates export nothing o.toml": "template.unknown",
    "library backup a.txt": "library.target_exists",
    "library backup no/where": "library.no_folder",
    "library restore gone b": "library.not_found",
    "library restore l.briefing a.txt": "library.target_exists",
    "library restore a.txt b --passphrase-file f.txt": "library.wrong_passphrase",
    "library create no/where": "library.no_folder",
    "library info --library folder": "library.not_readable",
    "library info --library empty": "library.not_a_library",
    "library info --library a.txt": "library.passphrase_needed",
    "demo --out a.txt": "file.not_writable",
}


@pytest.fixture
def awkward(stocked: str, tmp_path: Path) -> str:
    """What offices have lying about: half a file, a Latin one, a folder, nothing at all."""
    for name, text in {
        "section.toml": '[[sections.nothing]]\nfr = "x"\n',
        "marking.toml": 'marking = "cosmic"\n',
        "half.toml": "[meeting\n",
        "empty": "",
    }.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "latin.toml").write_bytes('title = { fr = "Été" }'.encode("cp1252"))
    (tmp_path / "folder").mkdir()
    return stocked


@pytest.mark.parametrize("words", REFUSED)
def test_what_cannot_be_done_is_told_and_changes_nothing(run: Run, awkward: str, tmp_path: Path, words: str) -> None:
    given = filled(run, words, awkward)
    before = run("library", "info", "--json").json, run("note", "show", awkward, "--json").json
    files = {path.name for path in tmp_path.iterdir()}
    for language in LANGUAGES:
        as_json, line = run(*given, "--json", "--lang", language), run(*given, "--lang", language)
        error = as_json.error
        assert set(json.loads(as_json.err)) == {"error"}
        assert set(error) == {"code", "message", "hint"}
        assert error["code"] == REFUSED[words]
        assert (line.code, line.out) == (3, "")
        assert line.err == " ".join(f"error[{error['code']}]: {error['message']} — {error['hint']}".split()) + "\n"
        assert "error." not in error["message"] + error["hint"]
    assert (run("library", "info", "--json").json, run("note", "show", awkward, "--json").json) == before
    assert {name for name in {path.name for path in tmp_path.iterdir()} - files if not name.endswith(".lock")} == set()


def test_a_library_in_use_may_be_read_and_not_written(run: Run, stocked: str, tmp_path: Path) -> None:
    with bootstrap.application().desk(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE):
        for words in (
            "note new --template cable",
            "note delete NOTE",
            "templates import own.toml",
            "library rekey --decrypt",
        ):
            assert run(*filled(run, words, stocked), "--json").error["code"] == "library.held", words
        assert len(run("note", "list", "--json").json) == 1
        assert run("export", stocked, "--layout", "fr", "--out", "o.docx", "--json").code == 0
    assert run("note", "new", "--template", "cable", "--json").code == 0


def test_a_note_is_named_by_id_or_reference_everywhere(run: Run, note: str) -> None:
    reference = run("note", "show", note, "--json").json["reference"]
    for name in (note, note[:20], reference):
        assert run("note", "history", name, "--json").code == 0
        assert run("export", name, "--layout", "card", "--out", "o.docx", "--force", "--json").code == 0
    assert run("note", "delete", reference, "--json").json["id"] == note


# --- what the options do


def test_an_earlier_revision_is_exported_as_it_was(run: Run, note: str, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Tout autre chose.\n", "utf-8")
    edit = filled(run, "note edit NOTE --pair PAIR --language fr --text-file new.txt", note)
    assert run(*edit).code == 0
    seen = {}
    for number in ("1", "2"):
        run("export", note, "--layout", "fr", "--out", "o.docx", "--force", "--revision", number)
        seen[number] = {comparable(text.plain) for text in read_paragraphs((tmp_path / "o.docx").read_bytes())}
    before, after = comparable(FR_TEXT.splitlines()[0]), comparable("Tout autre chose.")
    assert before in seen["1"] - seen["2"]
    assert after in seen["2"] - seen["1"]


def test_the_status_filter_takes_every_status_and_only_those(run: Run, note: str) -> None:
    for status in note_service.LOCKED_STATUSES:
        assert run("note", "list", "--status", status.value, "--json").json == []
    assert [item["id"] for item in run("note", "list", "--status", "draft", "--json").json] == [note]
    assert run("note", "list", "--status", "lost").code == 2


def test_limits_keep_the_notes_changed_last(run: Run, note: str) -> None:
    later = run("note", "new", "--template", "cable", "--json").json["id"]
    assert [item["id"] for item in run("note", "list", "--json").json] == [later, note]
    assert [item["id"] for item in run("note", "list", "--limit", "1", "--json").json] == [later]
    assert len(run("note", "list", "--limit", "0", "--json").json) == 2


def test_answers_and_profile_go_into_a_note_that_is_imported(run: Run, stocked: str) -> None:
    words = "note import a.txt f.txt --template readout_public --profile tunisia_france --answers answers.toml --json"
    shown = run("note", "show", run(*words.split()).json["id"], "--json").json
    assert (shown["profile"], shown["template"]) == ("tunisia_france", "readout_public")
    assert (shown["title_ar"], shown["title_fr"]) == ("الماء", "L’eau")


def test_copies_from_a_pdf_are_stored_as_letters(run: Run, tmp_path: Path) -> None:
    """Neither what is shown nor what is written afterwards holds a presentation form or a Latin ligature."""
    run("library", "create", "l.briefing")
    (tmp_path / "a.txt").write_text("ﺍﻟﺘﻘﻰ ﺍﻟﻮﺯﻳﺮ ﻧﻈﻴﺮﻩ ﺍﻟﻔﺮﻧﺴﻲ ﻓﻲ ﺍﻟﻘﺎﻫﺮﺓ ﺃﻣﺲ.\n", "utf-8")
    (tmp_path / "f.txt").write_text("Le ministre a reçu la déﬁnition oﬃcielle de son homologue.\n", "utf-8")
    made = run("note", "import", "a.txt", "f.txt", "--json").json
    shown = run("note", "show", made["id"], "--json")
    assert "التقى الوزير نظيره الفرنسي في القاهرة أمس." in shown.out
    assert "définition officielle" in shown.out
    run("export", made["id"], "--layout", "facing", "--out", "o.docx")
    written = "\n".join(text.plain for text in read_paragraphs((tmp_path / "o.docx").read_bytes()))
    for text in (shown.out, run("note", "show", made["id"]).out, run("note", "list").out, written):
        assert not FORMS.search(text)


# --- exit code 4: ours


def test_a_file_that_our_lint_refuses_is_a_bug_and_says_what_is_wrong(
    run: Run, note: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, finding = export_service.write_and_lint, LintFinding("L99", "word/document.xml", "p 3", "x")
    monkeypatch.setattr(export_service, "write_and_lint", lambda *asked: (write(*asked)[0], (finding,)))
    told = run("export", note, "--layout", "fr", "--out", "o.docx", "--json")
    assert told.code == 4
    assert json.loads(told.out)["lint"] == [
        {"code": "L99", "part": "word/document.xml", "where": "p 3", "problem": "x"}
    ]
    assert json.loads(told.err)["error"]["code"] == "bug"


@pytest.mark.parametrize("kind", [ValueError, OSError, RecursionError, MemoryError, AssertionError, BugError])
def test_any_failure_of_ours_is_a_report_without_a_word_of_a_note(
    run: Run, note: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[Exception]
) -> None:
    sentence = AR_TEXT.splitlines()[0]

    def breaks(*_: object) -> None:
        try:
            raise LookupError(sentence)
        except LookupError as inner:
            raise kind("" if kind is BugError else sentence) from inner

    monkeypatch.setattr(note_service.NoteService, "show", breaks)
    reports = set()
    for language in LANGUAGES:
        told = run("note", "show", note, "--lang", language)
        assert (told.code, told.out) == (4, "")
        assert re.fullmatch(r"error\[bug\]: .+ — .+\n", told.err)
        assert sentence not in told.err
        (report,) = set(paths.user_logs().iterdir()) - reports
        reports.add(report)
        assert str(report) in told.err
        text = report.read_text("utf-8")
        assert kind.__name__ in text
        assert "LookupError" in text
        assert not set(sentence.split()) & set(text.split())
        assert note not in text


def test_a_bug_is_still_told_where_no_report_can_be_kept(
    run: Run, note: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "a.txt" / "state"))
    monkeypatch.setitem(exports.COMMANDS, "demo", lambda _: 1 // 0)
    told = run("demo", "--out", "d", "--json")
    assert (told.code, told.out) == (4, "")
    assert json.loads(told.err)["error"]["hint"].endswith(" -")


# --- the real program


def test_the_program_ends_with_the_code_and_keeps_its_streams_apart(tmp_path: Path) -> None:
    def program(*words: str) -> Result:
        command = [sys.executable, "-m", "briefing_app", "--library", str(tmp_path / "l"), *words]
        done = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)
        return Result(done.returncode, done.stdout.decode(), done.stderr.decode())

    assert program("library", "create", str(tmp_path / "l"), "--json").json["notes"] == 0
    assert program("note", "show", "nothing", "--json").error["code"] == "note.unknown"
    assert program("note", "--json").code == 2
    assert program("library", "create", str(tmp_path / "e"), "--encrypt", "--json").error["code"] == (
        "library.passphrase_needed"
    )
    shown = program("templates", "show", "cable", "--lang", "ar")
    assert "برقية دبلوماسية" in shown.out
    assert not FORMS.search(shown.out)
