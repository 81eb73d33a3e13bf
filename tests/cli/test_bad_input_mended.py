"""What a tester broke the command line with: each ends in one clear line, exit code 2 or 3, and leaves nothing."""

from __future__ import annotations

import getpass
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import apsw
import pytest

from briefing_app import paths
from briefing_app.cli import secrets_input
from briefing_app.domain.errors import UserError
from briefing_app.messages import LANGUAGES, Catalogue
from briefing_app.storage import connection as connections
from briefing_app.storage import library as libraries
from briefing_app.storage.connection import Mode
from tests.cli.test_commands import AR_TEXT, FORMS, Result, Run, in_terminal
from tests.cli.test_contract import filled
from tests.cli.test_terminal import Terminal, console

LONG = "n" * 300
ARABIC = re.compile("[\u0621-\u064a]")
linux = pytest.mark.skipif(sys.platform != "linux", reason="/dev/full, names in bytes")


def program(folder: Path, *words: str | bytes, **streams: Any) -> Result:
    """The real program, in a folder."""
    command = [sys.executable, "-m", "briefing_app", *words]
    environment = {**os.environ, "PYTHONPATH": str(paths.resources().parent), **streams.pop("environment", {})}
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL, **streams}
    done = subprocess.run(command, check=False, cwd=folder, env=environment, **given)
    return Result(done.returncode, (done.stdout or b"").decode(), (done.stderr or b"").decode())


def told_in_one_line(result: Result, code: str) -> None:
    assert (result.code, result.out) == (3, "")
    assert re.fullmatch(rf"error\[{re.escape(code)}\]: [^\n]+ — [^\n]+\n", result.err), result.err


# --- places where no file can be


@pytest.mark.parametrize(
    "words",
    [
        "export NOTE --layout fr --force --out .",
        "export NOTE --layout fr --force --out ..",
        f"export NOTE --layout fr --out {LONG}",
        f"export NOTE --layout fr --force --out {LONG}.docx",
        "templates export cable . --force",
        f"templates export cable {LONG}",
        f"templates list --library {LONG}",
        f"library create {LONG}",
        f"library create {'n' * 250}",
        f"library create {'م' * 125}",
        f"library backup {LONG}",
        f"library backup {'n' * 250}",
        f"library restore l.briefing {LONG}",
        "library create loop",
        f"demo --out {LONG}",
        "demo --out occupied --force",
    ],
)
def test_where_no_file_can_be_is_told(run: Run, note: str, tmp_path: Path, words: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "occupied" / "demo.briefing").mkdir(parents=True)
    files = {path.name for path in tmp_path.rglob("*")}
    given = filled(run, words, note)
    for language in LANGUAGES:
        told_in_one_line(run(*given, "--lang", language), "file.not_writable")
        assert run(*given, "--json", "--lang", language).error["code"] == "file.not_writable"
    assert {path.name for path in tmp_path.rglob("*")} - files <= {"l.briefing.lock"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (f"note import {LONG}", "file.not_readable"),
        (f"note new --template cable --answers {LONG}", "file.not_readable"),
        (f"export NOTE --layout fr --out o.docx --base {LONG}", "file.not_readable"),
        (f"library info --library {LONG}", "library.not_readable"),
        (f"library info --passphrase-file {LONG}", "file.not_readable"),
    ],
)
def test_a_name_that_no_file_has_cannot_be_read(run: Run, note: str, words: str, code: str) -> None:
    told_in_one_line(run(*filled(run, words, note)), code)


def test_the_longest_name_that_a_library_can_have(run: Run) -> None:
    name = "n" * (255 - len("-journal"))
    assert run("library", "create", name).code == 0
    assert run("note", "new", "--template", "cable", "--library", name).code == 0


# --- numbers


@pytest.mark.parametrize("number", ["1" * 30, "-" + "1" * 30, "1" * 5000, "1000000001"])
@pytest.mark.parametrize("words", ["export NOTE --layout fr --out o.docx --revision", "note list --limit"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_nothing_counts_to_is_wrong_usage(
    run: Run, note: str, words: str, number: str, language: str
) -> None:
    told = run("--lang", language, *filled(run, words, note), number)
    assert (told.code, told.out) == (2, "")
    line = told.err.splitlines()[-1]
    assert re.fullmatch(r"error\[usage\]: .+ — .+", line)
    assert number[:20] in line
    assert len(line) < 250


@pytest.mark.parametrize(("number", "code"), [("1000000000", 0), ("0", 0), ("-5", 0)])
def test_numbers_within_bounds_are_taken(run: Run, note: str, number: str, code: int) -> None:
    assert run("note", "list", "--limit", number).code == code
    told = run("export", note, "--layout", "fr", "--out", "o.docx", "--revision", number, "--json")
    assert told.error["code"] == "revision.unknown"


# --- words that are cut off


@pytest.mark.parametrize("words", ["--js library info", "library info --js", "library info --lib x"])
def test_options_are_written_out(run: Run, note: str, words: str) -> None:
    told = run(*words.split())
    assert (told.code, told.out) == (2, "")
    assert re.search(r"error\[usage\]: .*--(js|lib)", told.err)


# --- what is no UTF-8


@linux
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "words",
    [
        (b"note", b"show", b"caf\xe9"),
        (b"note", b"import", b"caf\xe9.txt"),
        (b"note", b"list", b"--counterpart", b"\xc9cole"),
        (b"library", b"create", b"\xff"),
        (b"\xff",),
        (b"--l\xe9", b"x"),
    ],
)
def test_an_argument_that_is_not_utf8_is_wrong_usage(tmp_path: Path, words: tuple[bytes, ...], language: str) -> None:
    told = program(tmp_path, "--lang", language, *words)
    assert (told.code, told.out) == (2, "")
    assert re.fullmatch(r"error\[usage\]: .*\\udc\w\w.* — .+", told.err.splitlines()[-1])
    as_json = program(tmp_path, "--lang", language, *words, "--json")
    assert json.loads(as_json.err)["error"]["code"] == "usage"
    assert list(tmp_path.iterdir()) == []


@linux
def test_a_library_cannot_be_where_its_database_cannot_name_it(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    folder.mkdir()
    for words in ("library create l", "demo --out d"):
        told_in_one_line(program(folder, *words.split()), "library.path_not_utf8")
    assert {path.name for path in folder.rglob("*")} <= {"l.lock", "d", "demo.briefing.lock"}


@linux
@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_a_folder_whose_name_is_not_utf8_is_named_as_well_as_it_can_be(
    tmp_path: Path, as_json: tuple[str, ...]
) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    folder.mkdir()
    told = program(tmp_path, "note", "list", *as_json, environment={"BRIEFING_LIBRARY": str(folder / "l")})
    assert (told.code, told.out) == (3, "")
    assert "library.not_found" in told.err
    assert json.loads(told.err) if as_json else "caf\ufffd" in told.err


class Bytes(io.BytesIO):
    """Standard input in bytes, as a pipe gives it."""

    @property
    def buffer(self) -> Bytes:
        return self


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_secret_that_is_not_utf8_is_told(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    (tmp_path / "pw").write_bytes("été".encode("cp1252"))
    told_in_one_line(run("library", "create", "e", "--encrypt", "--passphrase-file", "pw"), "file.not_readable")
    words = ("library", "create", "e", "--encrypt", "--lang", language, "--passphrase-file", "-")
    told_in_one_line(run(*words, stdin="\udce9t\udce9\n"), "secret.not_utf8")
    monkeypatch.setattr(sys, "stdin", Bytes(b"\xe9t\xe9\n"))
    with pytest.raises(UserError, match=r"secret\.not_utf8"):
        secrets_input.first_line("-")
    assert {path.name for path in tmp_path.iterdir()} == {"pw"}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("\udce9", "secret.not_utf8"),
        (EOFError(), "library.passphrase_needed"),
        (UnicodeDecodeError("utf-8", b"\xe9", 0, 1, "x"), "secret.not_utf8"),
    ],
)
def test_what_is_typed_and_is_no_text_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: str | Exception, code: str
) -> None:
    def prompt(_: str) -> str:
        if isinstance(typed, Exception):
            raise typed
        return typed

    monkeypatch.setattr(getpass, "getpass", prompt)
    monkeypatch.setattr(sys, "stdin", Terminal())
    with pytest.raises(UserError) as told:
        secrets_input.asked_twice(Catalogue.load("fr", paths.translations()), tmp_path)
    assert told.value.code == code


def test_a_secret_is_the_same_from_a_file_and_from_standard_input(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = "\ufeffعبارة été\r\nsuite\n".encode()
    (tmp_path / "pw").write_bytes(data)
    assert secrets_input.first_line("pw") == "عبارة été"
    monkeypatch.setattr(sys, "stdin", Bytes(data))
    assert [secrets_input.first_line("-"), secrets_input.first_line("-")] == ["عبارة été", "suite"]
    run("library", "create", "l.briefing", "--encrypt", "--passphrase-file", "pw")
    told = run("library", "info", "--passphrase-file", "-", "--json", stdin="\ufeffعبارة été\n")
    assert told.json["encrypted"]


def test_without_any_standard_input_a_secret_is_told_to_be_missing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    for ask, code in (
        (lambda: secrets_input.first_line("-"), "file.not_readable"),
        (
            lambda: secrets_input.asked(Catalogue.load("ar", paths.translations()), tmp_path),
            "library.passphrase_needed",
        ),
    ):
        with pytest.raises(UserError) as told:
            ask()
        assert told.value.code == code


# --- standard output that takes nothing


@linux
@pytest.mark.parametrize("words", ["templates list", "templates list --json", "--help", "--version", "note --help"])
def test_a_full_standard_output_is_told(tmp_path: Path, words: str) -> None:
    with Path("/dev/full").open("wb") as full:
        told = program(tmp_path, *words.split(), "--lang", "fr", stdout=full)
    assert told.code == 3
    assert told.err.count("\n") == 1
    assert "output.not_writable" in told.err


@linux
@pytest.mark.parametrize("words", ["templates list", "templates list --json", "--help", "library create x"])
def test_a_closed_standard_output_is_told(tmp_path: Path, words: str) -> None:
    told = program(tmp_path, *words.split(), stdout=None, preexec_fn=lambda: os.close(1))
    assert told.code == 3
    assert told.err.count("\n") == 1
    assert "output.not_writable" in told.err


@linux
@pytest.mark.parametrize("words", ["templates list", "note show x", "note", "--nothing"])
def test_a_standard_error_that_takes_nothing_changes_no_exit_code(tmp_path: Path, words: str) -> None:
    wanted = program(tmp_path, *words.split()).code
    with Path("/dev/full").open("wb") as full:
        assert program(tmp_path, *words.split(), stderr=full).code == wanted
    assert program(tmp_path, *words.split(), stderr=None, preexec_fn=lambda: os.close(2)).code == wanted


@linux
def test_a_reader_that_has_gone_is_no_error(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    told = program(tmp_path, "templates", "list", stdout=writing)
    os.close(writing)
    assert (told.code, told.err) == (0, "")


# --- texts of one side


def test_an_edit_is_repaired_and_cleaned(run: Run, note: str, tmp_path: Path) -> None:
    pair = run("note", "show", note, "--json").json["sections"][1]["pairs"][0]["id"]
    words = ("note", "edit", note, "--pair", pair, "--json", "--text-file", "new.txt", "--language")
    (tmp_path / "new.txt").write_text("\ufeff  ﺍﻟﺘﻘﻰ ﺍﻟﻮﺯﻳﺮ ﻧﻈﻴﺮﻩ \u200f\n", "utf-8")
    assert run(*words, "ar").json["ar"] == "التقى الوزير نظيره"
    (tmp_path / "new.txt").write_text("La déﬁnition oﬃcielle.\n", "utf-8")
    assert run(*words, "fr").json["fr"] == "La définition officielle."


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("fr", AR_TEXT, "import.not_french"),
        ("ar", "Le ministre a reçu son homologue.", "import.not_arabic"),
        (
            "fr",
            "The minister met with his counterpart to talk about the things they have in common. " * 5,
            "import.not_french",
        ),
        ("fr", "\u200f\u200e", "import.no_text"),
    ],
)
def test_an_edit_in_another_language_is_refused_as_an_import_is(
    run: Run, note: str, tmp_path: Path, language: str, text: str, code: str
) -> None:
    before = run("note", "show", note, "--json").out
    (tmp_path / "new.txt").write_text(text, "utf-8")
    words = "note edit NOTE --pair PAIR --text-file new.txt --json --language"
    assert run(*filled(run, words, note), language).error["code"] == code
    assert run("note", "show", note, "--json").out == before


@pytest.mark.parametrize(
    ("language", "text"), [("ar", "2026/03/15"), ("fr", "15/03/2026"), ("ar", "نعم"), ("fr", "Oui")]
)
def test_short_texts_and_dates_are_of_their_language(
    run: Run, note: str, tmp_path: Path, language: str, text: str
) -> None:
    (tmp_path / "new.txt").write_text(text, "utf-8")
    words = "note edit NOTE --pair PAIR --text-file new.txt --json --language"
    assert run(*filled(run, words, note), language).json[language] == text


def test_answers_that_hold_control_characters_are_exported(run: Run, tmp_path: Path) -> None:
    run("library", "create", "l.briefing")
    (tmp_path / "a.toml").write_text(
        'title = { ar = "ﺍﻟﻮﺯﻳﺮ\\u0000", fr = "T\\u0001itre" }\n[meeting]\nday = 2026-03-15\nplace.fr = "Pa\\u0008ris"\n',
        "utf-8",
    )
    made = run("note", "new", "--template", "meeting_record", "--answers", "a.toml", "--json").json["id"]
    assert run("export", made, "--layout", "facing", "--out", "o.docx", "--json").json["lint"] == []
    shown = run("note", "show", made, "--json").json
    assert (shown["title_ar"], shown["title_fr"]) == ("الوزير", "Titre")


# --- what is shown


def test_a_title_of_two_lines_is_one_row(run: Run, tmp_path: Path) -> None:
    run("library", "create", "l.briefing")
    (tmp_path / "a.toml").write_text('title = { ar = "سطر\\nسطر", fr = """Un\ndeux""" }\n', "utf-8")
    run("note", "new", "--template", "cable", "--answers", "a.toml")
    assert len(run("note", "list").out.splitlines()) == 3
    assert "Un deux" in run("note", "list").out


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_is_read_from_the_side_of_the_interface_in_a_bare_terminal(language: str) -> None:
    out = Terminal()
    made = console(out, io.StringIO())
    made.catalogue = Catalogue.load(language, paths.translations())
    made.table(("un", "deux"), [("a", "b"), ("cccc", "d")])
    shown = {"ar": ["deux    un", "────  ────", "   b     a", "   d  cccc"]}
    assert out.getvalue().splitlines() == shown.get(language, ["un    deux", "────  ────", "a     b", "cccc  d"])
    pipe = io.StringIO()
    made = console(pipe, io.StringIO())
    made.catalogue = Catalogue.load(language, paths.translations())
    made.table(("un", "deux"), [("a", "b")])
    assert pipe.getvalue().splitlines() == ["un  deux", "──  ────", "a   b"]


@pytest.mark.parametrize("words", ["--help", "note --help", "note list --help", "note"])
def test_arabic_help_is_shaped_in_a_bare_terminal(words: str) -> None:
    shown = in_terminal(*words.split(), "--lang", "ar")
    assert FORMS.search(shown)
    assert not ARABIC.search(shown)
    assert not FORMS.search(in_terminal(*words.split(), "--lang", "fr"))


def test_labels_end_as_the_language_has_it(run: Run, note: str, tmp_path: Path) -> None:
    shown = run("library", "info", "--lang", "fr").out
    assert shown.startswith(f"Bibliothèque : {tmp_path}")
    assert all(re.search(r"\w : ", line) for line in shown.splitlines())
    assert "Notes : 1 · Révisions : 1" in shown
    for language in ("en", "ar"):
        assert all(re.search(r"\w: ", line) for line in run("library", "info", "--lang", language).out.splitlines())
    with apsw.Connection(str(tmp_path / "l.briefing")) as connection:
        connection.execute("UPDATE notes SET title_fr = 'autre'")
    connection.close()
    assert re.search(r"\w : \w", run("library", "verify", "--lang", "fr").out)


@pytest.mark.parametrize("wanted", ["école", "ECOLE", "École", "l'ecole", "المدرسه", "المدرسة", "tn", "Tunis ecole"])
def test_counterparts_are_found_as_people_type_them(run: Run, tmp_path: Path, wanted: str) -> None:
    run("library", "create", "l.briefing")
    (tmp_path / "a.toml").write_text(
        'counterpart = { ar = "المدرسة الوطنية", fr = "L’École" }\ncounterpart_country = "TN"\n', "utf-8"
    )
    run("note", "new", "--template", "cable", "--answers", "a.toml")
    run("note", "new", "--template", "cable")
    found = run("note", "list", "--counterpart", wanted, "--json").json
    assert len(found) == (0 if wanted == "Tunis ecole" else 1)


# --- a medium that refuses


WRITES = (
    "note new --template cable",
    "note import a.txt f.txt",
    "note edit NOTE --pair PAIR --language fr --text-file f.txt",
    "note delete NOTE",
    "templates import own.toml",
    "export NOTE --layout fr --out o.docx --for-review",
)


@pytest.mark.parametrize("words", WRITES)
@pytest.mark.parametrize("refusal", ["library.disk_full", "library.read_only_medium"])
def test_a_library_that_cannot_be_written_is_told(
    run: Run, note: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, refusal: str
) -> None:
    run("templates", "export", "cable", "own.toml")
    given, before = filled(run, words, note), run("note", "show", note, "--json").json
    real = connections.connect

    def refusing(path: Path, key: bytes | None, mode: Mode, **more: Any) -> apsw.Connection:
        """A connection that was opened well, and whose medium is full or read-only from then on."""
        connection = real(path, key, mode, **more)
        if refusal == "library.read_only_medium":
            connection.pragma("query_only", True)
        else:
            connection.create_scalar_function("full", full, 0)
            for table in ("notes", "revisions", "templates", "exports", "meta", "journal"):
                for change in ("INSERT", "UPDATE"):
                    connection.execute(
                        f"CREATE TEMP TRIGGER {table}_{change} BEFORE {change} ON {table} BEGIN SELECT full(); END"
                    )
        return connection

    def full() -> None:
        raise apsw.FullError("database or disk is full")

    monkeypatch.setattr(libraries, "connect", refusing)
    assert run(*given, "--json").error["code"] == refusal
    monkeypatch.setattr(libraries, "connect", real)
    assert run("note", "show", note, "--json").json == before
    assert [item["id"] for item in run("note", "list", "--json").json] == [note]


@pytest.mark.parametrize(
    "words", ["note list", "note show NOTE", "note history NOTE", "library info", "note new --template cable"]
)
def test_a_library_damaged_in_the_middle_is_told(run: Run, note: str, tmp_path: Path, words: str) -> None:
    given = filled(run, words, note)
    path = tmp_path / "l.briefing"
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
    told = run(*given, "--json")
    assert told.code == 3, told.err
    assert told.error["code"] in ("library.damaged", "library.not_a_library", "library.wrong_passphrase")
