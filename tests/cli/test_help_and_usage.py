"""Help and mistakes in writing a command, in the three languages, for every command there is now or later."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator

import pytest

from briefing_app import __version__, paths
from briefing_app.cli.parser import build_parser
from briefing_app.messages import LANGUAGES, Catalogue
from tests.cli.test_commands import Run

ARABIC = re.compile("[\u0621-\u064a]")
KEY = re.compile(r"\b(cli|error|status|twin|reason|verify)\.[a-z_]+")
ENGLISH = re.compile(
    r"\b(usage|show this|positional|expected|invalid|choice|choose|required|the following|unrecogni[sz]ed|ambiguous|"
    r"could match|ignored|value|not allowed)\b"
)
Parsers = dict[tuple[str, ...], argparse.ArgumentParser]


def parsers(language: str) -> Parsers:
    """The parser of every command by its words, families and the program itself included."""
    return dict(walked((), build_parser(Catalogue.load(language, paths.translations()))))


def walked(
    words: tuple[str, ...], parser: argparse.ArgumentParser
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    yield words, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield from walked((*words, name), inner)


COMMANDS = tuple(parsers("en"))
LEAVES = tuple(
    words for words in COMMANDS if not any(len(w) > len(words) and w[: len(words)] == words for w in COMMANDS)
)


def test_the_commands_of_the_contract_are_there() -> None:
    told = {" ".join(words) for words in LEAVES}
    for family, names in {
        "library": "create info verify backup restore rekey",
        "templates": "list show import export",
        "note": "new import list show history delete edit",
    }.items():
        assert {f"{family} {name}" for name in names.split()} <= told
    assert {"export", "demo"} <= told


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_its_help_in_the_language(run: Run, words: tuple[str, ...], language: str) -> None:
    shown = run(*words, "--help", "--lang", language)
    assert (shown.code, shown.err) == (0, "")
    assert not KEY.search(shown.out)
    assert "briefing-app " + " ".join(words) in shown.out
    for option in ("--lang", "--library", "--passphrase-file", "--json"):
        assert option in shown.out
    if language != "en":
        assert not ENGLISH.search(shown.out)
    if language == "ar":
        sentences = [line for line in shown.out.splitlines() if line and not line.startswith(" ")]
        assert all(ARABIC.search(line) for line in sentences)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_option_and_argument_is_explained_in_every_language(words: tuple[str, ...]) -> None:
    explained = {}
    for language in LANGUAGES:
        parser = parsers(language)[words]
        helps = {
            action.dest: action.help or "" for action in parser._actions if action.dest not in ("_command", "_sub")
        }
        assert all(helps.values()), [name for name, text in helps.items() if not text]
        explained[language] = helps
        assert parser.description
    for name, english in explained["en"].items():
        assert ARABIC.search(explained["ar"][name]), name
        assert explained["fr"][name] != english, name


@pytest.mark.parametrize("words", LEAVES, ids=" ".join)
def test_the_global_options_are_part_of_every_command(words: tuple[str, ...]) -> None:
    options = parsers("en")[words]._option_string_actions
    assert {"--lang", "--library", "--passphrase-file", "--recovery-key-file", "--json", "--help"} <= set(options)
    lang = options["--lang"]
    assert set(lang.choices or ()) == {"ar", "fr", "en"}


MISTAKES = {
    "note": "COMMAND",
    "library": "COMMAND",
    "wrong": "wrong",
    "note wrong": "wrong",
    "note show": "ID",
    "note show a b": "b",
    "note list --limit": "--limit",
    "note list --limit x": "x",
    "note list --status lost": "lost",
    "note list --colour red": "--colour",
    "note new": "--template",
    "note edit x --pair p --language en --text-file f": "en",
    "note edit x --pair p --language fr": "--text-file",
    "library backup": "DEST",
    "library restore a": "DEST",
    "library create p --encrypt=yes": "yes",
    "export x --layout round --out o": "round",
    "export x --layout fr": "--out",
    "export x --layout fr --out o --revision one": "one",
    "redline x --layout fr --out o": "--from",
    "redline x --from one --layout fr --out o": "one",
    "redline x --from 1 --layout round --out o": "round",
    "templates export x": "FILE",
    "demo": "--out",
    "demo --out": "--out",
    "--library": "--library",
}


@pytest.mark.parametrize("mistake", MISTAKES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mistake_is_told_in_the_language_with_the_word_that_is_wrong(run: Run, mistake: str, language: str) -> None:
    told = run("--lang", language, *mistake.split())
    assert (told.code, told.out) == (2, "")
    *usage, line = told.err.splitlines()
    assert usage[0].startswith({"ar": "الاستعمال", "fr": "utilisation", "en": "usage"}[language])
    assert re.fullmatch(r"error\[usage\]: .+ — .+", line)
    assert not KEY.search(told.err)
    if MISTAKES[mistake] != "COMMAND":
        assert MISTAKES[mistake] in line
    if language != "en":
        assert not ENGLISH.search(line.removeprefix("error[usage]"))
    as_json = run("--json", "--lang", language, *mistake.split())
    assert (as_json.code, as_json.out) == (2, "")
    error = json.loads(as_json.err)["error"]
    assert line == f"error[{error['code']}]: {error['message']} — {error['hint']}"


@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_a_language_that_is_none_of_ours_is_a_mistake(run: Run, as_json: tuple[str, ...]) -> None:
    told = run("--lang", "de", "templates", "list", *as_json)
    assert (told.code, told.out) == (2, "")
    assert "de" in told.err
    assert all(language in told.err for language in LANGUAGES)


@pytest.mark.parametrize(
    ("locale_name", "start"), [("ar_EG.UTF-8", "الاستعمال"), ("fr_FR.UTF-8", "utilisation"), ("ja_JP.UTF-8", "usage")]
)
def test_the_language_is_that_of_the_system_unless_asked(
    run: Run, monkeypatch: pytest.MonkeyPatch, locale_name: str, start: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale_name)
    assert run("note", "--help").out.startswith(start)
    assert run("note", "--help", "--lang", "en").out.startswith("usage")
    monkeypatch.delenv("LC_ALL")
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", locale_name)
    assert run("note", "--help").out.startswith(start)


def test_the_version_is_one_line(run: Run) -> None:
    assert (run("--version").code, run("--version").out) == (0, f"{__version__}\n")
