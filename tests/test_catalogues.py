"""What the source says to people against what the three catalogues can say."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from gettext import c2py

import pytest
from babel.messages.pofile import read_po

from briefing_app import paths
from briefing_app.domain.errors import UserError
from briefing_app.messages import DOMAIN, LANGUAGES, Catalogue
from tests.test_messages import ALL, ROOT, catalogue, errors_raised

SOURCES = sorted((ROOT / "briefing_app").rglob("*.py"))
ARABIC = re.compile("[\u0621-\u064a]")
FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
CATALOGUES = {language: Catalogue.load(language, paths.translations()) for language in LANGUAGES}
TOML_PARAMS = {"source", "line", "field", "problem", "known"}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def words_of(node: ast.AST) -> set[str]:
    return {c.value for c in ast.walk(node) if isinstance(c, ast.Constant) and isinstance(c.value, str)}


def raised() -> Iterator[tuple[str, set[str], str]]:
    """(code, names of its parameters, place) of every UserError whose code and parameters stand in the source."""
    for path in SOURCES:
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "UserError" or not node.args:
                continue
            given = {keyword.arg for keyword in node.keywords if keyword.arg is not None}
            for code in sorted(words_of(node.args[0])):  # the same in every process of xdist
                if "." in code:
                    yield code, given, f"{path.name}:{node.lineno}"


RAISED = list(raised())


def texts_of(code: str) -> Iterator[tuple[str, str, str]]:
    for language in LANGUAGES:
        for part in ("message", "hint"):
            yield language, part, ALL[language][f"error.{code}.{part}"][0]


def test_errors_are_found_in_the_source() -> None:
    assert len({code for code, _, _ in RAISED}) > 30


@pytest.mark.parametrize(("code", "given", "place"), RAISED, ids=lambda value: value if isinstance(value, str) else "")
def test_an_error_is_raised_with_all_that_its_words_ask_for(code: str, given: set[str], place: str) -> None:
    for language, part, text in texts_of(code):
        assert placeholders(text) <= given, f"{place}: {code}.{part} in {language}"


@pytest.mark.parametrize(
    "code", sorted(code for code in errors_raised() if code.endswith((".invalid", ".unknown_key")))
)
def test_faults_of_toml_files_ask_for_what_every_one_of_them_gives(code: str) -> None:
    for language, part, text in texts_of(code):
        assert placeholders(text) <= TOML_PARAMS, (language, part)
    for language in LANGUAGES:
        message = ALL[language][f"error.{code}.message"][0]
        assert {"line", "field"} <= placeholders(message)


@pytest.mark.parametrize("code", sorted(errors_raised()))
def test_an_error_is_told_in_one_line_in_the_language(code: str) -> None:
    params = dict.fromkeys(set().union(*(placeholders(text) for _, _, text in texts_of(code))), "PARAM")
    for language in LANGUAGES:
        told = CATALOGUES[language].error(UserError(code, **params))
        for text in told:
            assert text.strip() == text
            assert "\n" not in text
            assert not text.startswith("error.")
        if language == "ar":
            assert ARABIC.search(told.message)
            assert ARABIC.search(told.hint)
        assert told.hint not in (told.message, "")
    assert len({CATALOGUES[language].error(UserError(code, **params)) for language in LANGUAGES}) == 3


def test_what_is_found_in_a_library_has_its_words() -> None:
    tree = ast.parse((ROOT / "briefing_app" / "storage" / "verification.py").read_text("utf-8"))
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "Problem"]
    codes = {word for call in calls for word in words_of(call.args[0])}
    assert len(codes) > 5
    for code in codes:
        assert len({CATALOGUES[language].text(f"verify.{code}") for language in LANGUAGES}) == 3, code


def test_why_a_revision_was_made_has_its_words() -> None:
    tree = ast.parse((ROOT / "briefing_app" / "services" / "note_service.py").read_text("utf-8"))
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, "attr", "") in ("_draft", "_add")]
    reasons = {word for call in calls for argument in call.args for word in words_of(argument)}
    assert {"created", "imported", "edited"} <= reasons
    for reason in reasons:
        assert f"reason.{reason}" in ALL["en"]


def test_every_call_for_a_text_gives_what_the_text_asks_for() -> None:
    """``t("key", name=…)`` and ``plural("key", n, name=…)`` all over the command line."""
    checked = 0
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            key = node.args[0].value if isinstance(node.args[0], ast.Constant) else None
            if name not in ("t", "text", "plural") or key not in ALL["en"]:
                continue
            given = {keyword.arg for keyword in node.keywords} | ({"n"} if name == "plural" else set())
            for language in LANGUAGES:
                for form in ALL[language][key]:
                    assert placeholders(form) <= given, f"{path.name}:{node.lineno}: {key} in {language}"
            checked += 1
    assert checked > 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_as_many_as_the_language_has(language: str) -> None:
    found = catalogue(language)
    rule = c2py(str(found.plural_expr))
    used = {rule(n) for n in range(201)}
    assert used == set(range(found.num_plurals))
    assert found.num_plurals == {"ar": 6, "fr": 2, "en": 2}[language]
    for key, texts in ALL[language].items():
        assert len(texts) in (1, found.num_plurals), key


@pytest.mark.parametrize(
    ("language", "n", "shown"),
    [("fr", 0, "0 "), ("fr", 1, "1 "), ("fr", 2, "2 "), ("en", 1, "1 "), ("en", 0, "0 "), ("en", 21, "21 ")],
)
def test_numbers_are_said_with_their_form(language: str, n: int, shown: str) -> None:
    told = CATALOGUES[language].plural("cli.note.pairs", n)
    assert told.startswith(shown)
    assert told.endswith("s") is (n > 1 or (n == 0 and language == "en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_sound_text_in_its_own_language(language: str) -> None:
    path = paths.translations() / language / "LC_MESSAGES" / f"{DOMAIN}.po"
    with path.open("rb") as stream:
        found = read_po(stream, locale=language, abort_invalid=True)
    assert str(found.locale) == language
    assert not [message.id for message in found if message.id and message.fuzzy]
    assert not list(found.obsolete)
    assert len(re.findall(r"^msgid ", path.read_text("utf-8"), re.M)) == len(found) + 1, "a key stands twice"
    for key, texts in ALL[language].items():
        for text in texts:
            assert not FORMS.search(text), key
            assert "  " not in text.strip() or "%" in text, key


def test_arabic_and_french_are_translated() -> None:
    """A text that is the English one is a text that somebody forgot; names and signs may be the same."""
    for key, texts in ALL["en"].items():
        words = re.sub(r"\{\w+\}|%\(\w+\)\w|%s", "", texts[0]).split()
        if len(words) > 2:
            assert ALL["fr"][key] != texts, key
            assert ARABIC.search("".join(ALL["ar"][key])), key


def test_values_with_braces_are_never_taken_for_placeholders() -> None:
    for language in LANGUAGES:
        told = CATALOGUES[language].error(UserError("file.not_found", path="{path} {0} %s"))
        assert "{path} {0} %s" in told.message


def test_a_text_of_the_argument_parser_without_translation_is_itself() -> None:
    found = CATALOGUES["fr"]
    assert found.translate("nobody translated this %s") == "nobody translated this %s"
    assert found.translate_plural("one thing", "%d things", 3) == "%d things"
    assert found.translate("usage: ") != "usage: "
