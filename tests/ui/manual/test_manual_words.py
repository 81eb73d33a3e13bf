"""What the manual says is so: names are names of the window, keys are keys of it, links lead to pages, marks are right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from briefing_app import paths
from briefing_app.ui.manual.pages import Page, read_pages, slug_of
from briefing_app.ui.shell.menus import LANGUAGE_NAMES
from tests.ui.conftest import MakeKit
from tests.ui.manual.steps import Key, Name, marks_of
from tests.ui.words import LANGUAGES, messages, plain

FOLDER = paths.resources() / "manual"
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
NOT_ON_SCREEN = re.compile(r"`[^`]*`|\]\([^)]*\)|^\|[-| ]+\|$", re.MULTILINE)
MADE_OF_PARTS = re.compile(r" · |\s*:\s*")


def pages(language: str) -> list[Page]:
    """Those written in the language, without those shown in the place of missing ones."""
    return [page for page in read_pages(FOLDER, language) if page.language == language]


def names_of_the_window(language: str) -> set[str]:
    """Every text of the window in a language, and how the languages are called."""
    forms = {plain(form) for message in messages(language) for form in message.forms}
    return forms | set(LANGUAGE_NAMES.values())


def marks(language: str, kind: type[Name] | type[Key]) -> Iterator[tuple[str, str]]:
    for page in pages(language):
        for mark in marks_of(page.text):
            if isinstance(mark, kind):
                yield page.name, mark.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_a_text_of_the_window(language: str) -> None:
    known = names_of_the_window(language)
    wrong = [
        (page, name)
        for page, name in marks(language, Name)
        if plain(name) not in known and not all(part in known for part in MADE_OF_PARTS.split(plain(name)))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_written_as_the_window_writes_it(language: str, make_kit: MakeKit) -> None:
    make_kit(language)
    native = QKeySequence.SequenceFormat.NativeText
    wrong = []
    for page, text in marks(language, Key):
        keys = QKeySequence.fromString(text, native)
        is_the_enter_key = text.endswith("Enter")
        if keys.toString(native) != text and not is_the_enter_key:
            wrong.append((page, text, keys.toString(native)))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_pages_and_pictures_that_are_there(language: str) -> None:
    slugs = {page.slug for page in read_pages(FOLDER, language)}
    for page in pages(language):
        for is_picture, target in LINK.findall(page.text):
            if is_picture:
                assert (FOLDER / language / target).is_file(), (page.name, target)
            else:
                assert slug_of(target) in slugs, (page.name, target)


def test_both_languages_have_the_same_pages_with_the_same_parts() -> None:
    arabic, french = pages("ar"), pages("fr")
    assert [page.name for page in arabic] == [page.name for page in french]
    for one, other in zip(arabic, french, strict=True):
        assert shape(one.text) == shape(other.text), one.name


def shape(text: str) -> list[str]:
    """Headings, steps, rows and pictures of a page, without their words."""
    starts = (re.match(r"#+ |\d+\. |- |\||!|> ", line) for line in text.splitlines())
    return [start.group() for start in starts if start]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_begins_with_its_title_and_only_that(language: str) -> None:
    for page in pages(language):
        assert page.text.startswith(f"# {page.title}\n"), page.name
        assert page.text.count("\n# ") == 0, page.name
        assert "<" not in NOT_ON_SCREEN.sub("", page.text), page.name


def test_french_has_its_spaces_and_apostrophes() -> None:
    mistakes = re.compile(
        r"[^\u00a0\u202f\s\d][;!?»](?!\w)|[ ][;:!?»]|[^\u00a0\u202f]:(?=\s)|«[^\u00a0\u202f]|[\u00a0\u202f]{2}|\w'\w"
    )
    for page in pages("fr"):
        found = mistakes.search(NOT_ON_SCREEN.sub("", page.text))
        assert found is None, (page.name, page.text[found.start() - 20 : found.end() + 20] if found else "")


def test_arabic_has_its_own_marks() -> None:
    for page in pages("ar"):
        text = NOT_ON_SCREEN.sub("", re.sub(r"\*[^*]+\*", "", page.text))
        found = re.search(r"[\u0600-\u06ff»]\s?[,;?]", text)
        assert found is None, (page.name, found and found.group())


def test_no_page_is_named_wrong() -> None:
    files = [path for path in FOLDER.rglob("*") if path.is_file() and path.suffix not in (".png", ".json")]
    assert all(slug_of(path.name) for path in files), files
    assert all(path.parent.name in LANGUAGES for path in files)
    assert Path(FOLDER / "ar").is_dir()
