"""The words of the window: complete in three languages, and on every screen in the right direction, whole and named."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QWidget,
)

from briefing_app import paths
from briefing_app.domain.languages import Language
from briefing_app.domain.people import MeetingSide
from briefing_app.ui.facts.person import PersonDialog
from briefing_app.ui.shell.menus import PLACES
from tests.ui.e2e.conftest import Start, bugs, home, library, prefer, real_application, start  # noqa: F401 - fixtures
from tests.ui.e2e.person import Person
from tests.ui.opening import check_opening, clipped, unnamed, unreachable
from tests.ui.words import FORMS, LANGUAGES, Message, file_of, messages, read_messages

PLACEHOLDER = re.compile(r"%(?:\d|n)|\{\w+\}")
TRANSLATED = ("ar", "fr")
Twins = tuple[Message, Message]


def twins(language: str) -> Iterator[Twins]:
    """Every message in English with its translation."""
    return zip(messages("en"), messages(language), strict=True)


# The files.


def test_there_are_messages() -> None:
    assert len(messages("en")) > 500


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_file_has_the_same_messages(language: str) -> None:
    assert [message.where for message in messages(language)] == [message.where for message in messages("en")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_finished(language: str) -> None:
    left = [message.where for message in messages(language) if message.state or not all(message.forms)]
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_its_forms(language: str) -> None:
    wrong = [
        message.where for message in messages(language) if message.is_plural and len(message.forms) != FORMS[language]
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_placeholder_is_lost_or_made_up(language: str) -> None:
    """A form for one or two of a thing may say the number in words."""
    wrong = []
    for message in messages(language):
        wanted = Counter(PLACEHOLDER.findall(message.source))
        for form in message.forms:
            found = Counter(PLACEHOLDER.findall(form))
            if message.is_plural and not found["%n"]:
                found["%n"] = wanted["%n"]
            if found != wanted:
                wrong.append((message.where, form))
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_letter_to_press_is_there_in_every_language_or_in_none(language: str) -> None:
    wrong = []
    for english, message in twins(language):
        count = _letters(english.source)
        assert count <= 1, english.where
        wrong += [(message.where, form) for form in message.forms if _letters(form) != count]
    assert wrong == []


def _letters(text: str) -> int:
    return text.replace("&&", "").count("&")


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_asks_for_more_ends_with_dots_in_every_language(language: str) -> None:
    wrong = [
        (message.where, form)
        for message in messages(language)
        for form in message.forms
        if form.rstrip().endswith("…") != message.source.rstrip().endswith("…") or "..." in form
    ]
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_spaces_at_the_ends_and_lines_are_those_of_the_source(language: str) -> None:
    wrong = []
    for message in messages(language):
        for form in message.forms:
            same_start = form[:1].isspace() == message.source[:1].isspace()
            same_end = form[-1:].isspace() == message.source[-1:].isspace()
            if not (same_start and same_end and form.count("\n") == message.source.count("\n")):
                wrong.append((message.where, form))
    assert wrong == []


FRENCH_MISTAKES = re.compile(r"[^\u00a0\u202f][;!?»]|[^\u00a0\u202f]:(?!\d)|«[^\u00a0\u202f]|\w'\w")


def test_french_has_its_spaces_and_apostrophes() -> None:
    wrong = [
        (message.where, form) for message in messages("fr") for form in message.forms if FRENCH_MISTAKES.search(form)
    ]
    assert [pair for pair in wrong if not pair[0].endswith('" < > |')] == [], "the last shows signs as such"


def test_arabic_has_its_own_marks() -> None:
    wrong = [
        (message.where, form)
        for message in messages("ar")
        for form in message.forms
        if re.search(r"[\u0600-\u06ff]\s?[,;?]", form)
    ]
    assert wrong == []


# The compiled files, and the sources they come from.


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_those_of_the_file(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"briefing_app_{language}", str(paths.translations()))
    stale = [
        message.where
        for message in messages(language)
        if not message.is_plural and translator.translate(message.context, message.source) != message.forms[0]
    ]
    assert stale == [], "run “python3 dev.py translations”"


def test_every_word_of_the_source_is_in_the_files(tmp_path: Path) -> None:
    """What ``lupdate`` collects from the source is what there is to translate: nothing new, nothing left over."""
    program = Path(sys.executable).with_name("pyside6-lupdate")
    copy = tmp_path / "words.ts"
    shutil.copy(file_of("en"), copy)
    source = paths.translations().parent / "briefing_app" / "ui"
    options = ["-silent", "-extensions", "py", "-no-obsolete", "-locations", "none"]
    subprocess.run([program, *options, str(source), "-ts", str(copy)], check=True, capture_output=True, timeout=60)
    found, known = read_messages(copy), messages("en")
    new = {message.where for message in found} - {message.where for message in known}
    left_over = {message.where for message in known} - {message.where for message in found}
    assert (new, left_over) == (set(), set()), "run “python3 dev.py texts”, then translate"


# Every screen in every language.

Show = Callable[[Person], QWidget]


def page(person: Person) -> QWidget:
    return person.desktop.window.pages.currentWidget()


def dialog(key: str) -> Show:
    """What a key of the window opens."""

    def show(person: Person) -> QWidget:
        person.press(key)
        assert person.top is not person.desktop.window
        return person.top

    return show


def place(name: str) -> Show:
    def show(person: Person) -> QWidget:
        person.desktop.go_to(name)
        return page(person)

    return show


def note(person: Person) -> QWidget:
    desk = person.desktop.desk
    assert desk is not None
    person.desktop.notes.open(desk.notes.list()[0].id)
    return page(person)


def over_the_note(key: str) -> Show:
    """A dialog over the open note, with its first words selected."""

    def show(person: Person) -> QWidget:
        note(person)
        person.go_to(Language.FRENCH, 0)
        person.select_back(9)
        return dialog(key)(person)

    return show


def inspector(tab: int) -> Show:
    def show(person: Person) -> QWidget:
        note(person)
        person.press(f"Ctrl+{tab}")
        person.qtbot.wait(150)
        return page(person)

    return show


def find_bar(person: Person) -> QWidget:
    note(person)
    person.press("Ctrl+F")
    person.type("la")
    return page(person)


def section_title(person: Person) -> QWidget:
    inspector(1)(person)
    person.click("Rename section")
    return person.top


def nothing_found(person: Person) -> QWidget:
    person.press("Ctrl+F")
    person.type("zzz")
    return page(person)


def bodies(person: Person) -> QWidget:
    shown = place("people")(person)
    shown.findChild(QTabWidget).setCurrentIndex(1)
    person.click("New body")
    return shown


def new_person(person: Person) -> QWidget:
    shown = place("people")(person)
    person.click("New person")
    return shown


def facts_of_a_new_note(person: Person) -> QWidget:
    shown = dialog("Ctrl+N")(person)
    person.press("Return")
    return shown


def somebody(person: Person) -> QWidget:
    """The dialog of a participant; opened by hand, for the real one waits for an answer."""
    facts = over_the_note("Ctrl+M")(person)
    presenter = facts._presenter  # type: ignore[attr-defined]
    shown = PersonDialog(presenter.side(MeetingSide.HOST)[0], presenter, person.desktop.kit, facts)
    shown.open()
    return shown


def importing(person: Person) -> QWidget:
    file = paths.user_preferences().with_name("texte.txt")
    file.write_text("Un texte à importer dans la bibliothèque.", "utf-8")
    person.desktop.import_files([file])
    person.wait(lambda: person.find(QPushButton, "Import", enabled=False).isEnabled())
    return person.top


def preferences(tab: int) -> Show:
    def show(person: Person) -> QWidget:
        shown = dialog("Ctrl+,")(person)
        shown.findChild(QTabWidget).setCurrentIndex(tab)
        return shown

    return show


def passphrase(person: Person) -> QWidget:
    preferences(4)(person)
    person.click("Set a passphrase")
    return person.top


def way_in(person: Person) -> QWidget:
    person.desktop.library.open(paths.user_preferences().with_name("missing.briefing"))
    return page(person)


def empty(name: str) -> Show:
    def show(person: Person) -> QWidget:
        other = paths.user_preferences().with_name("empty.briefing")
        real_application().libraries.create(other, None)
        person.desktop.library.open(other)
        return place(name)(person)

    return show


def part(name: str) -> Show:
    """A part of the window itself."""

    def show(person: Person) -> QWidget:
        note(person)
        window = person.desktop.window
        found = {"rail": window.rail, "status": window.status, "notices": window.notices}[name]
        assert found is not None
        person.desktop.notes.keep_version()
        person.desktop.library.lock()
        return found

    return show


SCREENS: dict[str, Show] = {
    **{name: place(name) for name in PLACES},
    **{f"{name} of an empty library": empty(name) for name in PLACES},
    "nothing found": nothing_found,
    "bodies": bodies,
    "new person": new_person,
    "way in": way_in,
    "first run": dialog("Ctrl+Shift+L"),
    "new note": dialog("Ctrl+N"),
    "facts of a new note": facts_of_a_new_note,
    "importing": importing,
    "note": note,
    **{f"inspector {tab}": inspector(tab) for tab in (1, 2, 3, 4)},
    "find bar": find_bar,
    "facts": over_the_note("Ctrl+M"),
    "participant": somebody,
    "action": over_the_note("Ctrl+Shift+A"),
    "invitation": over_the_note("Ctrl+Shift+Y"),
    "export": over_the_note("Ctrl+E"),
    "section title": section_title,
    **{f"preferences {tab}": preferences(tab) for tab in range(5)},
    "passphrase": passphrase,
    "palette": dialog("Ctrl+K"),
    "shortcuts": dialog("Ctrl+F1"),
    "about": dialog("Shift+F1"),
    "computer": dialog("Ctrl+Alt+I"),
    "rail": part("rail"),
    "status": part("status"),
    "notices": part("notices"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_is_whole_in_every_language(start: Start, library: Path, screen: str, language: str) -> None:  # noqa: F811
    person = start()
    person.desktop.use_language(language)
    person.desktop.window.resize(1366, 768)
    shown = SCREENS[screen](person)
    person.qtbot.waitExposed(shown.window())
    QApplication.processEvents()
    if not shown.findChildren(QRadioButton):
        check_opening(shown, language)
        return
    assert (shown.layoutDirection() == Qt.LayoutDirection.RightToLeft) is (language == "ar")
    assert (list(clipped(shown)), list(unnamed(shown))) == ([], [])
    assert all(told.startswith("QRadioButton") for told in unreachable(shown)), "those by the arrows"
