from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from briefing_app import paths
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.segments import TwinState
from briefing_app.messages import DOMAIN, LANGUAGES, Catalogue, choose_language

ROOT = Path(__file__).parents[1]
KEY_CALLS = {"text", "t", "plural"}


def catalogue(language: str) -> Catalog:
    with (ROOT / "translations" / language / "LC_MESSAGES" / f"{DOMAIN}.po").open("rb") as stream:
        return read_po(stream, locale=language)


def forms(message: object) -> tuple[str, ...]:
    return tuple(message) if isinstance(message, (tuple, list)) else (str(message),)


def entries(language: str) -> dict[str, tuple[str, ...]]:
    return {
        message.id[0] if isinstance(message.id, tuple) else str(message.id): forms(message.string)
        for message in catalogue(language)
        if message.id
    }


def placeholders(text: str) -> set[str]:
    braces = {name for _, name, _, _ in string.Formatter().parse(text) if name} if "%(" not in text else set()
    return braces | set(re.findall(r"%\((\w+)\)", text))


ALL = {language: entries(language) for language in LANGUAGES}


def test_the_three_catalogues_say_the_same_things() -> None:
    assert ALL["ar"].keys() == ALL["fr"].keys() == ALL["en"].keys()
    assert all(form.strip() for texts in ALL.values() for texts_ in texts.values() for form in texts_)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_placeholders_are_those_of_english(language: str) -> None:
    for key, texts in ALL["en"].items():
        wanted = set().union(*(placeholders(form) for form in texts))
        found = set().union(*(placeholders(form) for form in ALL[language][key]))
        assert found == wanted, key


def test_arabic_plurals_have_six_forms() -> None:
    plural = [texts for texts in ALL["ar"].values() if len(texts) > 1]
    assert plural
    assert all(len(texts) == 6 for texts in plural)
    arabic = Catalogue.load("ar", paths.translations())
    shown = [arabic.plural("cli.note.pairs", n) for n in (0, 1, 2, 3, 11, 100)]
    assert shown == ["لا مقاطع", "مقطع واحد", "مقطعان", "3 مقاطع", "11 مقطعًا", "100 مقطع"]


def test_compiled_catalogues_are_fresh() -> None:
    for language in LANGUAGES:
        with (ROOT / "translations" / language / "LC_MESSAGES" / f"{DOMAIN}.mo").open("rb") as stream:
            compiled = read_mo(stream)
        for key, texts in ALL[language].items():
            message = compiled.get(key)
            assert message is not None, f"{key}: run “python3 dev.py translations”"
            assert forms(message.string) == texts, f"{key}: run “python3 dev.py translations”"


def used() -> tuple[set[str], set[str], set[str]]:
    """(keys, starts of keys built at run time, error codes) that the source names."""
    keys, starts, codes = set(), set(), set()
    for path in (ROOT / "briefing_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if re.fullmatch(r"[a-z]+(\.[a-z_]+)+", node.value):
                    codes.add(node.value)
                    keys.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                starts.add(str(node.values[0].value))
    return keys, starts, codes


def errors_raised() -> set[str]:
    found = set()
    for path in (ROOT / "briefing_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("UserError", "Faults"):
                found |= {
                    c.value
                    for arg in node.args
                    for c in ast.walk(arg)
                    if isinstance(c, ast.Constant) and isinstance(c.value, str) and "." in c.value
                }
    return found


def test_every_error_has_a_message_and_a_hint() -> None:
    raised = errors_raised()
    assert len(raised) > 30
    for code in raised:
        for part in ("message", "hint"):
            assert f"error.{code}.{part}" in ALL["en"], code


def test_every_key_of_the_source_exists_and_none_is_left_over() -> None:
    keys, starts, codes = used()
    known = set(ALL["en"])
    prefixes = tuple(
        start
        for start in starts
        if start in ("error.", "status.", "twin.", "reason.", "verify.", "cli.column.", "cli.", "check.")
    )
    ours = {key for key in keys if key.startswith(("cli.", "status.", "twin.", "reason.", "verify."))}
    assert ours <= known, ours - known
    for key in known:
        if " " in key or "." not in key or "%" in key:
            continue  # a word of the argument parser
        parts = key.split(".")
        code = ".".join(parts[1:-1])
        assert key in keys or code in codes or key.startswith(prefixes), f"{key} is not used"


def test_every_state_has_its_words() -> None:
    for status in NoteStatus:
        assert f"status.{status.value}" in ALL["en"]
    for state in TwinState:
        assert f"twin.{state.value}" in ALL["en"]


def test_errors_are_told_in_the_language() -> None:
    error = UserError("library.not_found", path="/x")
    for language in LANGUAGES:
        told = Catalogue.load(language, paths.translations()).error(error)
        assert "/x" in told.message
        assert told.hint


def test_a_catalogue_that_was_never_compiled_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BugError, match=r"dev\.py translations"):
        Catalogue.load("ar", tmp_path)


@pytest.mark.parametrize(
    ("wanted", "locale_name", "language"),
    [
        ("fr", "ar_EG.UTF-8", "fr"),
        (None, "ar_EG.UTF-8", "ar"),
        (None, "fr_FR", "fr"),
        (None, "C", "en"),
        (None, "de_DE.UTF-8", "en"),
        (None, "", "en"),
    ],
)
def test_the_language_of_the_interface(wanted: str | None, locale_name: str, language: str) -> None:
    assert choose_language(wanted, locale_name) == language
