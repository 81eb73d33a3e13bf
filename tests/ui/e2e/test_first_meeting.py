"""From an empty home to a note in Word and back: the journey of a first day, by keys and clicks alone."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QLineEdit

from briefing_app import bootstrap
from briefing_app.cli import main
from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.reader import read_paragraphs
from briefing_app.domain.languages import Language
from briefing_app.language.comparing import comparable
from tests.conftest import QUICK
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person

AR, FR = Language.ARABIC, Language.FRENCH
SECRET = "quatre mots sans rapport"
OFFICE = {"French": "Direction de la coopération", "Arabic": "إدارة التعاون"}
SUBJECT = {"French": "la formation aux métiers du numérique", "Arabic": "التدريب على المهن الرقمية"}
PLACE = {"French": "Le Caire et Paris", "Arabic": "القاهرة وباريس"}
NBSP, NNBSP = "\u00a0", "\u202f"
TYPED = (
    (
        "Les deux parties ont décidé, le 12 mai 2026, de former 100 000 stagiaires avec l'EPITA : c'est acquis !",
        "قرر الجانبان يوم 12 مايو 2026 تدريب 100 ألف متدرب مع EPITA، وقد تم الاتفاق على ذلك.",
    ),
    (
        "La ministre a salué « une coopération exemplaire » ; qui en doute ?",
        "وأشادت الوزيرة بما وصفته بأنه «تعاون نموذجي»؛ فمن يشك في ذلك؟",
    ),
    (
        "L'ambassadrice (Mme Moreau) a remercié ses hôtes de leur accueil.",
        "وشكرت السفيرة (السيدة مورو) مضيفيها على حسن الاستقبال.",
    ),
)
WRITTEN = (
    (
        f"Les deux parties ont décidé, le 12 mai 2026, de former 100{NNBSP}000 stagiaires avec l’EPITA{NBSP}: "
        f"c’est acquis{NNBSP}!",
        "قرر الجانبان يوم ١٢ مايو ٢٠٢٦ تدريب ١٠٠ ألف متدرب مع EPITA، وقد تم الاتفاق على ذلك.",
    ),
    (
        f"La ministre a salué «{NBSP}une coopération exemplaire{NBSP}»{NNBSP}; qui en doute{NNBSP}?",
        TYPED[1][1],
    ),
    (f"L’ambassadrice (Mme{NBSP}Moreau) a remercié ses hôtes de leur accueil.", TYPED[2][1]),
)
"""What the typing aids of the profile make of it: no-break spaces, apostrophes, digits; everything else as typed."""
ACTION = {"French": "Ouvrir la formation avec l’EPITA", "Arabic": "بدء التدريب مع EPITA"}
OCCASION = {"French": "la remise des diplômes", "Arabic": "حفل تسليم الشهادات"}
ROW = 2
"""Where the topics begin in a public readout: behind the headline and the lead."""


def test_the_first_meeting(start: Start, home: Path, command_line: Callable[..., Any]) -> None:
    person = start()
    go_through_the_first_run(person, home)
    begin_the_note(person)
    write_the_paragraphs(person)
    make_promises(person)
    bring_into_step(person)
    titles = person.editor.presenter.note.facts.title
    export_and_read_back(person, home, [titles.fr, titles.ar])
    lock_and_unlock(person)
    speak_arabic(person)
    texts = person.stored(FR) + person.stored(AR)
    note_id = person.editor.presenter.note.id
    person.press("Ctrl+Q")
    assert not person.desktop.window.isVisible()
    shown = command_line("note", "show", note_id, "--json")
    assert every_text(shown) >= set(filter(None, texts))
    history = command_line("note", "history", note_id, "--json")
    assert len(history["revisions"] if isinstance(history, dict) else history) >= 2


def go_through_the_first_run(person: Person, home: Path) -> None:
    """French, the names of the office, a profile, an encrypted library and its recovery key."""
    person.click("Français")
    person.wait(lambda: person.desktop.kit.language.code == "fr" and person.sees("Welcome"))
    assert not person.sees("This library is locked"), "nothing else is shown behind the first questions"
    person.press("Return")
    for language, name in OFFICE.items():
        person.fill(f"Name of the office · {language}", name)
    person.press("Return")
    person.click("Égypte et France · مصر وفرنسا")
    person.press("Return")
    person.fill("Passphrase", SECRET)
    person.fill("The same passphrase once more", SECRET)
    person.press("Return")
    person.click("Start with the sample note")
    person.press("Return")
    person.wait(lambda: person.sees("I have kept the recovery key"))
    key = person.top.findChild(QLabel, "recoveryKey")
    assert key is not None
    assert len(key.text().split()) >= 8
    person.click("I have kept the recovery key")
    person.press("Return")
    person.wait(lambda: person.top is person.desktop.window)
    assert person.sees("No notes yet")
    assert (home / "data" / "briefing-app" / "library.briefing").read_bytes()[:6] != b"SQLite"


def begin_the_note(person: Person) -> None:
    """A public readout, with the facts of the meeting and one woman from each side."""
    person.press("Ctrl+N")
    person.fill("Find a template", "Communiqué à la presse")
    person.press("Return")
    person.type("15032026")
    person.fill("Start", "14:30")
    person.choose("Format", "By video")
    for field, words in (("Place", PLACE), ("Subject", SUBJECT)):
        for language, text in words.items():
            person.fill(f"{field} · {language}", text)
    enter_somebody(person, "host", "Amina Fares", "أمينة فارس", "ministre déléguée", "الوزيرة المفوضة")
    enter_somebody(person, "counterpart", "Claire Moreau", "كلير مورو", "ambassadrice de France", "سفيرة فرنسا")
    person.click("Create the note")
    person.wait(lambda: person.desktop.window.editor is not None)
    assert "la formation aux métiers du numérique" in person.text(FR)[1]
    assert "التدريب على المهن الرقمية" in person.text(AR)[1]
    assert person.text(FR)[ROW:] == [""] * len(person.text(FR)[ROW:])


def enter_somebody(person: Person, side: str, french: str, arabic: str, post: str, arabic_post: str) -> None:
    """A name that is not in the directory yet: Enter asks for the rest."""
    person.find(QLineEdit, f"Add to the {side} side").setFocus()
    person.type(french)

    def fill_in() -> None:
        person.fill("Name · Arabic", arabic)
        person.choose("Gender", "Woman")
        person.fill("Post · French", post)
        person.fill("Post · Arabic", arabic_post)
        person.click("Take this person")

    entered = person.in_the_next_dialog(fill_in)
    person.press("Return")
    entered()
    assert person.sees(arabic)


def write_the_paragraphs(person: Person) -> None:
    """Three paragraphs and their twins, from one column to the other and back by keys."""
    person.go_to(FR, ROW)
    for number, (french, arabic) in enumerate(TYPED):
        person.type(french)
        person.press("Ctrl+T")
        assert person.place()[:2] == (AR, ROW + number)
        person.type(arabic)
        person.go_to(FR, ROW + number)
        if number < len(TYPED) - 1:
            person.press("Return")
    assert tuple(zip(person.text(FR)[ROW : ROW + 3], person.text(AR)[ROW : ROW + 3], strict=True)) == WRITTEN
    assert person.text(FR) == person.stored(FR)
    assert person.text(AR) == person.stored(AR)


def make_promises(person: Person) -> None:
    """An action from words selected in the text, and an invitation accepted for both ways of coming."""
    person.go_to(FR, ROW + 2)
    person.select_back(len("leur accueil."))
    person.press("Ctrl+Shift+A")
    assert person.sees("leur accueil.")
    for language, title in ACTION.items():
        person.fill(f"What is to be done · {language}", title)
    person.fill("Who owns it · French", "Protocole")
    person.fill("Who owns it · Arabic", "المراسم")
    person.fill("Day it is due", "30062026")
    person.click("Add the action")
    person.press("Ctrl+Shift+Y")
    for language, occasion in OCCASION.items():
        person.fill(f"To what · {language}", occasion)
    for mode in ("In person", "By video"):
        answer = "Answer: %1"
        person.choose(person.words(answer).replace("%1", person.words(mode)), "Accepted")
    person.click("Add the invitation")
    note = person.editor.presenter.note
    assert [action.title.fr for action in note.actions] == [ACTION["French"]]
    assert note.actions[0].source is not None
    assert {anchor.language: anchor.quoted for anchor in note.actions[0].source.anchors}[FR] == "leur accueil."
    assert [str(item.answer) for item in note.invitations[0].response.per_mode] == ["accepted", "accepted"]


def bring_into_step(person: Person) -> None:
    """Confirm the twins with Ctrl+Enter, then F8 until it says that nothing is open."""
    person.go_to(FR, 0)
    for _ in range(5):
        person.press("Ctrl+Return")
    for _ in range(len(person.text(FR))):
        if person.sees("No open points: both languages are in step."):
            return
        person.press("F8")
        assert not person.text(FR)[person.place()[1]] or not person.text(AR)[person.place()[1]]
    assert person.sees("No open points: both languages are in step.")


def export_and_read_back(person: Person, home: Path, titles: list[str]) -> None:
    """Both files hold what was written, and our own check finds nothing."""
    person.press("Ctrl+E")
    files = {"facing": write_the_file(person, home, 0), "ar": write_the_file(person, home, 2)}
    person.press("Escape")
    french, arabic = [pair[0] for pair in WRITTEN], [pair[1] for pair in WRITTEN]
    wanted = {"facing": [*titles, *french, *arabic], "ar": [titles[1], *arabic]}
    names = {"facing": ["Amina Fares", "أمينة فارس", "Claire Moreau", "كلير مورو"], "ar": ["أمينة فارس", "كلير مورو"]}
    promised = {
        "facing": [*ACTION.values(), *OCCASION.values(), "Protocole", "المراسم"],
        "ar": [ACTION["Arabic"], OCCASION["Arabic"], "المراسم"],
    }
    for layout, docx in files.items():
        paragraphs = [comparable(paragraph.plain) for paragraph in read_paragraphs(docx)]
        for text in wanted[layout]:
            assert comparable(text) in paragraphs, (layout, text)
        for words in (*names[layout], *promised[layout]):
            assert any(comparable(words) in paragraph for paragraph in paragraphs), (layout, words)
        assert lint(docx) == ()
        with zipfile.ZipFile(io.BytesIO(docx)) as package:
            assert package.testzip() is None
            assert "word/document.xml" in package.namelist()
    assert not any(comparable(text) in [comparable(p.plain) for p in read_paragraphs(files["ar"])] for text in french)


def write_the_file(person: Person, home: Path, layout: int) -> bytes:
    """Choose a layout in the export dialog and write the Word file of it."""
    person.pick("Layout", layout)
    name = person.find(QLineEdit, "Name of the file").text()
    person.click("Export as Word")
    person.wait(lambda: person.sees(person.words("%1 was written, %2.").split("%1")[1].split(",")[0]))
    return (home / "Documents" / f"{name}.docx").read_bytes()


def lock_and_unlock(person: Person) -> None:
    """Locked, no word of the note is on the screen; unlocked, everything is as it was, with the caret in the text."""
    person.wait_until_saved()
    french, arabic = person.text(FR), person.text(AR)
    secret = {word for text in (*french, *arabic) for word in text.split() if len(word) > 5}
    assert any(word in shown for shown in person.everything_shown() for word in secret)
    person.press("Ctrl+L")
    assert person.sees("This library is locked")
    shown = list(person.everything_shown())
    assert [text for text in shown if any(word in text for word in secret)] == []
    person.type(SECRET)
    person.press("Return")
    person.wait(lambda: person.desktop.window.editor is not None)
    assert (person.text(FR), person.text(AR)) == (french, arabic)


def speak_arabic(person: Person) -> None:
    """Another language at run time: same note, same caret, mirrored window; French stays at the left."""
    person.go_to(AR, ROW + 1)
    place = person.place()
    person.press("Ctrl+Alt+Shift+F1")
    assert person.desktop.kit.language.code == "ar"
    assert person.place() == place
    window, editor = person.desktop.window, person.editor
    assert window.rail is not None
    left_of = {
        name: widget.mapTo(window, QPoint(0, 0)).x() for name, widget in (("rail", window.rail), ("page", editor))
    }
    assert left_of["rail"] > left_of["page"]
    columns = {side: column.mapTo(window, QPoint(0, 0)).x() for side, column in editor.columns.columns.items()}
    assert columns[FR] < columns[AR]
    assert window.windowTitle() == "مذكرات الإحاطة"
    person.type("!")
    person.press("Ctrl+Z")
    person.wait_until_saved()


@pytest.fixture
def command_line(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """The command line on the library of the home; gives what it prints as JSON."""
    secret = home / "secret.txt"
    secret.write_text(SECRET, "utf-8")
    real = bootstrap.application

    def run(*words: str) -> Any:
        monkeypatch.setattr(bootstrap, "application", lambda: real(QUICK))
        capsys.readouterr()
        code = main([*words, "--passphrase-file", str(secret)])
        told = capsys.readouterr()
        assert code == 0, told.err
        return json.loads(told.out)

    return run


def every_text(value: Any) -> set[str]:
    """Every string anywhere in a JSON document."""
    if isinstance(value, dict):
        return set().union(*map(every_text, value.values()))
    if isinstance(value, list):
        return set().union(*map(every_text, value))
    return {value} if isinstance(value, str) else set()
