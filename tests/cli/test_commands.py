"""The contract of ``cli.md``, from outside: exit codes, one JSON document, one line for an error, nothing half-done."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing_app import bootstrap
from briefing_app.cli import entry, main
from briefing_app.docx_io.reader import read_paragraphs
from briefing_app.language.comparing import comparable
from briefing_app.messages import LANGUAGES
from briefing_app.storage import schema
from tests.applications import sharing
from tests.cli.prepared import KeptLibraries, KeptParsers
from tests.conftest import QUICK
from tests.samples import BUILT_INS

AR_TEXT = "التقى الوزير نظيره الفرنسي لبحث التعاون بين البلدين في عدد من المجالات.\nوأشاد الوزير بالعمل مع EPITA.\n"
FR_TEXT = "Le ministre a reçu son homologue français pour examiner la coopération des deux pays.\nLe ministre a salué le travail avec EPITA.\n"
Run = Callable[..., "Result"]


class Result:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        assert self.code in (0, 1), self.err
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, str]:
        assert self.code == 3, (self.code, self.out, self.err)
        assert self.out == ""
        return dict(json.loads(self.err)["error"])


@pytest.fixture
def run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, parsers: KeptParsers
) -> Run:
    """Runs the real command line in this process, on a library in a folder of the test, with quick keys."""
    real = bootstrap.application
    monkeypatch.setattr(bootstrap, "application", lambda: sharing(real(QUICK)))
    monkeypatch.setattr(entry, "build_parser", parsers.build)
    monkeypatch.setenv("BRIEFING_LIBRARY", str(tmp_path / "l.briefing"))
    monkeypatch.chdir(tmp_path)

    def go(*words: str, stdin: str = "") -> Result:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        capsys.readouterr()
        code = main(list(words))
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return go


@pytest.fixture
def texts(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "a.txt").write_text(AR_TEXT, "utf-8")
    (tmp_path / "f.txt").write_text(FR_TEXT, "utf-8")
    return "a.txt", "f.txt"


@pytest.fixture
def note(run: Run, texts: tuple[str, str], tmp_path: Path, kept: KeptLibraries) -> str:
    """A library with one imported note; its id."""

    def make() -> str:
        assert run("library", "create", "l.briefing").code == 0
        return str(run("note", "import", *texts, "--template", "readout_public", "--json").json["id"])

    return kept.put("note", tmp_path / "l.briefing", make)


def test_libraries_from_birth_to_another_passphrase(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pw").write_text("عبارة\n", "utf-8")
    made = run("library", "create", "l.briefing", "--encrypt", "--passphrase-file", "pw", "--json").json
    assert {key: made[key] for key in ("path", "encrypted", "schema", "notes", "revisions")} == {
        "path": "l.briefing",
        "encrypted": True,
        "schema": schema.CURRENT,
        "notes": 0,
        "revisions": 0,
    }
    assert run("library", "info", "--json").error["code"] == "library.passphrase_needed"
    assert run("library", "info", "--passphrase-file", "-", "--json", stdin="عبارة\n").json["encrypted"]
    (tmp_path / "key").write_text(made["recovery_key"])
    assert run("--recovery-key-file", "key", "library", "info", "--json").json["encrypted"]
    (tmp_path / "new").write_text("autre\n")
    rekeyed = run("library", "rekey", "--passphrase-file", "pw", "--new-passphrase-file", "new", "--json").json
    assert rekeyed["recovery_key"] != made["recovery_key"]
    assert run("library", "info", "--passphrase-file", "pw", "--json").error["code"] == "library.wrong_passphrase"
    assert run("library", "verify", "--passphrase-file", "new", "--json").json["problems"] == []
    assert run("library", "backup", "b.briefing", "--passphrase-file", "new", "--json").json["path"] == "b.briefing"
    assert run("library", "restore", "b.briefing", "r.briefing", "--passphrase-file", "new", "--json").code == 0
    plain = run("library", "rekey", "--passphrase-file", "new", "--decrypt", "--json").json
    assert not plain["encrypted"]
    assert "recovery_key" not in plain
    shown = run("library", "info")
    assert "Encrypted: no" in shown.out


def test_a_new_library_shows_its_recovery_key_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pw").write_text("phrase")
    shown = run("library", "create", "l.briefing", "--encrypt", "--passphrase-file", "pw")
    assert re.search(r"^    ([0-9A-Z]{5}-){11}[0-9A-Z]$", shown.out, re.M)


def test_importing_gives_pairs(run: Run, texts: tuple[str, str]) -> None:
    run("library", "create", "l.briefing")
    made = run("note", "import", *texts, "--template", "readout_public", "--json").json
    assert (made["pairs"], made["unpaired_ar"], made["unpaired_fr"]) == (2, 0, 0)
    assert re.fullmatch(r"P-[0-9A-F]{4}-0001", made["reference"])
    shown = run("note", "show", made["reference"], "--json").json
    pairs = [pair for section in shown["sections"] for pair in section["pairs"]]
    assert [pair["ar"] for pair in pairs] == AR_TEXT.splitlines()
    assert [pair["fr"] for pair in pairs] == FR_TEXT.splitlines()
    assert {pair["fr_state"] for pair in pairs} == {"translated"}
    assert set(shown) >= {"sections", "participants", "actions", "invitations", "status", "revision"}


def test_one_language_alone(run: Run, texts: tuple[str, str]) -> None:
    run("library", "create", "l.briefing")
    made = run("note", "import", texts[0], "--json").json
    assert made["pairs"] == 2
    human = run("note", "import", *texts)
    assert "2 segments" in human.out


def test_word_files_are_imported_too(run: Run, note: str) -> None:
    for layout in ("ar", "fr"):
        assert run("export", note, "--layout", layout, "--out", f"{layout}.docx").code == 0
    again = run("note", "import", "ar.docx", "fr.docx", "--json").json
    assert again["pairs"] >= 2


def test_editing_marks_the_twin(run: Run, note: str, tmp_path: Path) -> None:
    pair = run("note", "show", note, "--json").json["sections"][1]["pairs"][0]
    (tmp_path / "new.txt").write_text("Le ministre a reçu deux homologues.\n", "utf-8")
    edited = run(
        "note", "edit", note, "--pair", pair["id"], "--language", "fr", "--text-file", "new.txt", "--json"
    ).json
    assert (edited["fr"], edited["ar_state"], edited["fr_state"]) == (
        "Le ministre a reçu deux homologues.",
        "to_follow_up",
        "translated",
    )
    history = run("note", "history", note, "--json").json
    assert [revision["revision"] for revision in history] == [1, 2]
    assert history[1]["parent"] == history[0]["id"]
    assert run("note", "show", note, "--json").json["revision"] == 2
    unknown = run("note", "edit", note, "--pair", "nothing", "--language", "fr", "--text-file", "new.txt", "--json")
    assert unknown.error["code"] == "pair.unknown"
    words = ("note", "edit", note, "--pair", pair["id"], "--language", "fr", "--text-file")
    assert "to follow up" in run(*words, "f.txt").out
    assert run(*words, "a.txt", "--json").error["code"] == "import.not_french"


def test_lists_and_filters(run: Run, note: str) -> None:
    assert [item["id"] for item in run("note", "list", "--json").json] == [note]
    assert run("note", "list", "--status", "sent", "--json").json == []
    assert len(run("note", "list", "--counterpart", "fr", "--limit", "1", "--json").json) == 1
    assert run("note", "delete", note[:12], "--json").json == {"id": note, "deleted": True}
    assert run("note", "list", "--json").json == []
    assert run("note", "show", note, "--json").error["code"] == "note.unknown"
    assert "No note here yet" in run("note", "list").out


@pytest.mark.parametrize("layout", ["facing", "sequential", "ar", "fr", "card"])
def test_exports(run: Run, note: str, tmp_path: Path, layout: str) -> None:
    exported = run("export", note, "--layout", layout, "--out", "o.docx", "--json").json
    assert (exported["file"], exported["lint"]) == ("o.docx", [])
    import hashlib

    assert exported["sha256"] == hashlib.sha256((tmp_path / "o.docx").read_bytes()).hexdigest()
    found = [comparable(text.plain) for text in read_paragraphs((tmp_path / "o.docx").read_bytes())]
    if layout != "ar":
        assert comparable(FR_TEXT.splitlines()[0]) in found
    assert run("export", note, "--layout", layout, "--out", "o.docx", "--json").error["code"] == "file.exists"
    assert run("export", note, "--layout", layout, "--out", "o.docx", "--force", "--json").code == 0


def test_exports_for_review_with_password_revision_and_base(run: Run, note: str, tmp_path: Path) -> None:
    words = ("export", note, "--layout", "facing", "--out")
    assert run(*words, "r.docx", "--for-review", "--protect", "--reviewer", "M. X", "--json").code == 0
    with zipfile.ZipFile(tmp_path / "r.docx") as package:
        assert b"trackRevisions" in package.read("word/settings.xml")
    (tmp_path / "pw").write_text("secret")
    assert run(*words, "p.docx", "--password-file", "pw", "--json").code == 0
    assert (tmp_path / "p.docx").read_bytes()[:4] == b"\xd0\xcf\x11\xe0"
    assert run(*words, "one.docx", "--revision", "1", "--json").code == 0
    assert run(*words, "nine.docx", "--revision", "9", "--json").error["code"] == "revision.unknown"
    (tmp_path / "base.docx").write_bytes(BUILT_INS.base_document())
    assert run(*words, "b.docx", "--base", "base.docx", "--json").code == 0
    assert run(*words, "c.docx", "--base", "pw", "--json").error["code"] == "export.base_invalid"
    assert not (tmp_path / "c.docx").exists()


def test_a_card_that_does_not_fit_is_said(run: Run, tmp_path: Path) -> None:
    run("library", "create", "l.briefing")
    (tmp_path / "a.txt").write_text(
        (AR_TEXT.splitlines()[0] + " ") * 6 + "\n" + "".join(AR_TEXT.splitlines()[0] * 9 + "\n" for _ in range(9)),
        "utf-8",
    )
    made = run("note", "import", "a.txt", "--json").json
    told = run("export", made["id"], "--layout", "card", "--out", "c.docx", "--json")
    assert told.json["lint"] == []
    assert "does not fit on one page" in told.err


def test_templates(run: Run, tmp_path: Path) -> None:
    listed = run("templates", "list", "--json").json
    assert len(listed) == 12
    assert set(listed[0]) == {"id", "name_ar", "name_fr", "sections"}
    assert set(listed[0]["sections"][0]) == {"id", "title_ar", "title_fr", "required"}
    assert run("templates", "show", "cable", "--json").json["id"] == "cable"
    assert "cable" in run("templates", "show", "cable").out
    assert run("templates", "show", "x", "--json").error["code"] == "template.unknown"
    run("library", "create", "l.briefing")
    assert run("templates", "export", "cable", "c.toml", "--json").code == 0
    assert run("templates", "export", "cable", "c.toml", "--json").error["code"] == "file.exists"
    text = (tmp_path / "c.toml").read_text("utf-8").replace('id = "cable"', 'id = "own_cable"')
    (tmp_path / "own.toml").write_text(text, "utf-8")
    assert run("templates", "import", "own.toml", "--json").json["version"] == 1
    assert run("templates", "import", "own.toml", "--json").json["version"] == 2
    assert len(run("templates", "list", "--json").json) == 13
    made = run("note", "new", "--template", "own_cable", "--json").json
    assert run("note", "show", made["id"], "--json").json["template_version"] == 2
    (tmp_path / "bad.toml").write_text(text.replace("[[sections]]", "[[section]]", 1), "utf-8")
    assert run("templates", "import", "bad.toml", "--json").error["code"] == "template.unknown_key"
    assert "own_cable" in run("templates", "list").out


def test_notes_from_templates_and_answers(run: Run, tmp_path: Path) -> None:
    run("library", "create", "l.briefing")
    (tmp_path / "x.toml").write_text(BUILT_INS.sample_answers("meeting_record"), "utf-8")
    made = run("note", "new", "--template", "meeting_record", "--answers", "x.toml", "--json").json
    shown = run("note", "show", made["id"], "--json").json
    assert len(shown["actions"]) == 3
    assert shown["invitations"][0]["state"] == "answered"
    tunisian = run("note", "new", "--template", "cable", "--profile", "tunisia_france", "--json").json
    assert run("note", "show", tunisian["id"], "--json").json["profile"] == "tunisia_france"
    assert run("note", "new", "--template", "cable", "--profile", "mars", "--json").error["code"] == "profile.unknown"
    (tmp_path / "bad.toml").write_text("meating = 1\n")
    assert (
        run("note", "new", "--template", "cable", "--answers", "bad.toml", "--json").error["code"]
        == "answers.unknown_key"
    )


def test_the_demonstration(run: Run, tmp_path: Path) -> None:
    made = run("demo", "--out", "demo", "--json").json
    assert len(made["files"]) == 10
    assert all((tmp_path / file).is_file() for file in made["files"])
    assert run("demo", "--out", "demo", "--json").error["code"] == "library.exists"
    assert run("demo", "--out", "demo", "--force").code == 0
    (tmp_path / "file").touch()
    assert run("demo", "--out", "file/x", "--json").error["code"] == "file.not_writable"


# --- what bad input gets


def bad_inputs(tmp_path: Path) -> dict[str, tuple[tuple[str, ...], str]]:
    """Commands that cannot be done, each with the code that says why."""
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 4)
    (tmp_path / "english.txt").write_text(
        "The minister met with his counterpart to talk about the things they have in common. " * 5
    )
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 broken")
    (tmp_path / "old.docx").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(100))
    with (tmp_path / "huge.txt").open("wb") as stream:
        stream.truncate(200_000_000)
    (tmp_path / "foreign").write_bytes(b"something else altogether")
    return {
        "empty": (("note", "import", "empty.txt"), "text.empty"),
        "binary": (("note", "import", "binary.txt"), "text.not_text"),
        "huge": (("note", "import", "huge.txt"), "file.too_large"),
        "missing": (("note", "import", "nowhere.txt"), "file.not_found"),
        "folder": (("note", "import", "."), "file.not_readable"),
        "swapped": (("note", "import", "f.txt", "a.txt"), "import.not_arabic"),
        "english": (("note", "import", "a.txt", "english.txt"), "import.not_french"),
        "broken_word": (("note", "import", "broken.docx"), "word.not_word"),
        "old_word": (("note", "import", "old.docx"), "word.encrypted"),
        "no_library": (("library", "info", "--library", "nowhere"), "library.not_found"),
        "foreign_library": (("library", "info", "--library", "foreign"), "library.passphrase_needed"),
        "library_exists": (("library", "create", "l.briefing"), "library.exists"),
        "unknown_note": (("note", "show", "P-9999"), "note.unknown"),
        "unknown_template": (("note", "new", "--template", "x"), "template.unknown"),
        "no_folder": (("export", "P-ONE", "--layout", "fr", "--out", "no/where.docx"), "file.not_writable"),
        "no_secret": (("library", "create", "e", "--encrypt", "--passphrase-file", "gone"), "file.not_found"),
        "empty_secret": (
            ("library", "create", "e", "--encrypt", "--passphrase-file", "empty.txt"),
            "library.passphrase_empty",
        ),
        "bad_key": (
            ("library", "info", "--library", "foreign", "--recovery-key-file", "a.txt"),
            "library.recovery_key_invalid",
        ),
    }


NAMES = "empty binary huge missing folder swapped english broken_word old_word no_library foreign_library library_exists unknown_note unknown_template no_folder no_secret empty_secret bad_key".split()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_bad_input_gets_one_clear_line(run: Run, note: str, tmp_path: Path, name: str, language: str) -> None:
    words, code = bad_inputs(tmp_path)[name]
    words = tuple(note if word == "P-ONE" else word for word in words)
    before = {path.name for path in tmp_path.iterdir()}
    told = run(*words, "--lang", language)
    assert (told.code, told.out) == (3, "")
    assert told.err.startswith(f"error[{code}]: ")
    assert " — " in told.err
    assert told.err.count("\n") == 1
    assert "Traceback" not in told.err
    assert "{" not in told.err
    assert {path.name for path in tmp_path.iterdir()} - before <= {"l.briefing.lock", "e.lock"}
    if language == "ar":
        assert re.search("[\u0621-\u064a]", told.err)
    as_json = run(*words, "--json", "--lang", language)
    assert as_json.error["code"] == code


# --- words, help, bugs


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_told_in_the_language(run: Run, language: str) -> None:
    shown = run("note", "import", "--help", "--lang", language)
    assert shown.code == 0
    first = {"ar": "الاستعمال", "fr": "utilisation", "en": "usage"}[language]
    assert shown.out.startswith(first)
    assert "cli." not in shown.out


@pytest.mark.parametrize(
    "words",
    [
        ("note",),
        ("wrong",),
        ("export", "x"),
        ("export", "x", "--layout", "round", "--out", "o"),
        ("note", "list", "--limit", "x"),
    ],
)
def test_wrong_words_are_exit_code_two(run: Run, words: tuple[str, ...]) -> None:
    told = run(*words)
    assert (told.code, told.out) == (2, "")
    assert "error[usage]" in told.err
    assert told.err.startswith("usage")
    as_json = run(*words, "--json")
    assert (as_json.code, json.loads(as_json.err)["error"]["code"]) == (2, "usage")


def test_no_words_at_all_print_the_help(run: Run) -> None:
    told = run()
    assert told.code == 2
    assert "library" in told.err


def test_global_options_before_and_after(run: Run, note: str) -> None:
    assert run("--json", "note", "list").json == run("note", "list", "--json").json
    assert run("--lang", "fr", "library", "info").out.startswith("Bibliothèque")
    assert run("library", "info", "--lang", "fr").out.startswith("Bibliothèque")


def test_a_bug_is_told_with_a_report_and_no_traceback(run: Run, note: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing_app.cli.commands import notes

    def broken(_: object) -> int:
        raise ZeroDivisionError("سر الأسرار")

    monkeypatch.setitem(notes.COMMANDS, "list", broken)
    told = run("note", "list", "--json")
    assert (told.code, told.out) == (4, "")
    body = json.loads(told.err)["error"]
    assert body["code"] == "bug"
    report = Path(body["hint"].rpartition(" ")[2]).read_text("utf-8")
    assert "ZeroDivisionError" in report
    assert "سر" not in report


def test_interruption(run: Run, note: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing_app.cli.commands import notes

    def stopped(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(notes.COMMANDS, "list", stopped)
    assert run("note", "list").code == 130


def test_a_reader_that_goes_away_is_no_error(run: Run, note: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing_app.cli.commands import notes

    def gone(_: object) -> int:
        raise BrokenPipeError

    monkeypatch.setitem(notes.COMMANDS, "list", gone)
    assert run("note", "list").code == 0


# --- the real program


def program(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "briefing_app", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **environment})


def test_nothing_heavy_is_loaded_for_light_commands(tmp_path: Path) -> None:
    path = str(tmp_path / "l.briefing")
    assert program("library", "create", path).returncode == 0
    for words in ("import briefing_app.cli", "--help", f"note list --library {path}"):
        code = (
            "import sys; import briefing_app.cli\n"
            + ("" if words.startswith("import") else f"briefing_app.cli.main({words.split()!r})\n")
            + "heavy = {'PySide6', 'docx', 'lxml', 'cryptography', 'babel', 'msoffcrypto', 'bidi'} & set(sys.modules)\n"
            "sys.exit(str(heavy) if heavy else 0)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert done.returncode == 0, (words, done.stderr)


def test_no_socket_is_ever_opened(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "def watch(event, args):\n"
        "    if event.startswith(('socket.', 'urllib', 'http', 'ftplib', 'smtplib')): raise SystemExit(f'network: {event}')\n"
        "sys.addaudithook(watch)\n"
        f"import briefing_app.cli\nsys.exit(briefing_app.cli.main(['demo', '--out', {str(tmp_path / 'd')!r}, '--json']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def in_terminal(*words: str, **environment: str) -> str:
    """What a terminal of 80 columns is given."""
    reader, writer = pty.openpty()
    command = [sys.executable, "-m", "briefing_app", *words]
    plain = {k: v for k, v in os.environ.items() if k not in ("VTE_VERSION", "KONSOLE_VERSION", "MLTERM")}
    process = subprocess.Popen(command, stdout=writer, stderr=writer, stdin=writer, env={**plain, **environment})
    os.close(writer)
    data = b""
    while True:
        try:
            chunk = os.read(reader, 65536)
        except OSError:
            break
        if not chunk:
            break
        data += chunk
    os.close(reader)
    process.wait()
    return data.decode()


FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")


def test_arabic_is_shaped_for_a_terminal_and_nowhere_else(tmp_path: Path) -> None:
    """arabic-reshaper and python-bidi touch what a bare terminal shows; never a pipe, a file or JSON."""
    words = ("templates", "list", "--library", str(tmp_path / "none"))
    assert FORMS.search(in_terminal(*words))
    assert not FORMS.search(in_terminal(*words, "--json"))
    assert not FORMS.search(in_terminal(*words, BRIEFING_SHAPE="never"))
    assert not FORMS.search(in_terminal(*words, VTE_VERSION="6800"))
    assert FORMS.search(in_terminal(*words, VTE_VERSION="5000"))
    piped = program(*words, BRIEFING_SHAPE="auto")
    assert "محضر" in piped.stdout
    assert not FORMS.search(piped.stdout)
    assert FORMS.search(in_terminal(*words, VTE_VERSION="6800", BRIEFING_SHAPE="always"))


def test_no_stored_or_exported_text_holds_presentation_forms(run: Run, note: str, tmp_path: Path) -> None:
    run("export", note, "--layout", "facing", "--out", "o.docx")
    with zipfile.ZipFile(tmp_path / "o.docx") as package:
        for name in package.namelist():
            assert not FORMS.search(package.read(name).decode("utf-8", "ignore")), name
    assert not FORMS.search(run("note", "show", note).out)
