"""The whole loop in the window: out for review, edited with tracking on, dropped back, decided by keys, out clean."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QPlainTextEdit

from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.reader import View, read_paragraphs
from briefing_app.domain.languages import Language
from briefing_app.domain.segments import TwinState
from briefing_app.language.comparing import comparable
from briefing_app.ui.review.view import ReviewView
from tests.docx_io.review.reviewer import Reviewer
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person

AR, FR = Language.ARABIC, Language.FRENCH
LATER_MS = 30_000


def soon(person: Person, seen: object) -> None:
    """What waits for a job, behind whatever the open note has worked out for it."""
    person.qtbot.waitUntil(lambda: bool(seen()), timeout=LATER_MS)  # type: ignore[operator]


def write_out(person: Person, folder: Path, *, for_review: bool) -> Path:
    """Export the note, both languages side by side."""
    person.press("Ctrl+E")
    person.pick("Layout", 0)
    box = person.find(QCheckBox, "For review, with change tracking on")
    if box.isChecked() is not for_review:
        person.click("For review, with change tracking on")
    name = "review" if for_review else "clean"
    person.fill("Name of the file", name)
    assert person.find(QLineEdit, "Name of the file").text() == name
    person.click("Export as Word")
    soon(person, lambda: (folder / f"{name}.docx").is_file())
    soon(person, lambda: person.sees("was written"))
    person.press("Escape")
    return folder / f"{name}.docx"


def manage(path: Path) -> None:
    """What a manager does: words in both languages, a paragraph gone, a question, an edit without tracking."""
    manager = Reviewer(path.read_bytes(), "Nadia Mansour")
    french, arabic = manager.unit(1, "fr"), manager.unit(1, "ar")
    start = manager.text(french).index("par visioconférence")
    manager.replace(french, start, start + len("par visioconférence"), "au Caire")
    start = manager.text(arabic).index("عبر الاتصال المرئي")
    manager.replace(arabic, start, start + len("عبر الاتصال المرئي"), "في القاهرة")
    manager.delete_paragraph(manager.unit(5, "fr"))
    manager.comment(manager.unit(2, "ar"), "هل هذا هو الاسم الرسمي؟")
    manager.type_over(manager.unit(3, "fr"), 0, 2, "Ce")
    path.write_bytes(manager.bytes())


def test_a_review_goes_out_and_comes_back(start: Start, library: Path, home: Path) -> None:
    person = start()
    person.find(QListWidget, "Drafts to finish").setFocus(Qt.FocusReason.TabFocusReason)
    person.press("Return")
    path = write_out(person, home / "Documents", for_review=True)
    before = [text for text in person.text(FR) if text]
    manage(path)

    person.drop(person.desktop.window, path)
    soon(person, lambda: person.desktop.reviews.is_shown)
    view = person.desktop.window.place("review")
    assert isinstance(view, ReviewView)
    assert person.sees("4 changes · 4 undecided")
    person.press("Ctrl+Return")  # the French words
    person.press("F2")
    area = person.focus
    assert isinstance(area, QPlainTextEdit)
    assert area.toPlainText() == "في القاهرة"
    area.setPlainText("في القاهرة حضوريًا")
    person.press("Ctrl+Return")  # the Arabic ones, in other words
    refused = next(entry for entry in view.presenter.entries() if entry.proposal.change.after == "")
    view.show_change(refused.id)
    person.press("Ctrl+Backspace")  # the paragraph stays
    person.press("Ctrl+Return")  # what was typed without tracking
    assert person.sees("4 changes · 0 undecided · 3 accepted · 1 refused")
    person.press("Ctrl+Shift+Return")

    assert "3 accepted, 1 refused. 1 comment came in." in person.notices()
    after = [text for text in person.text(FR) if text]
    assert "au Caire" in after[1]
    assert after[3] == "Ce" + before[3][2:]
    assert after[5] == before[5]
    assert "في القاهرة حضوريًا" in person.text(AR)[1]
    behind = [row for row in person.editor.presenter.rows if row.pair.state(AR) is TwinState.TO_FOLLOW_UP]
    assert [row.pair.fr.text.plain[:2] for row in behind] == ["Ce"]
    answer_and_close(person)

    clean = write_out(person, home / "Documents", for_review=False).read_bytes()
    paragraphs = [comparable(text.plain) for text in read_paragraphs(clean)]
    for text in (after[1], after[3], after[5], person.text(AR)[1]):
        assert comparable(text) in paragraphs
    assert paragraphs == [comparable(text.plain) for text in read_paragraphs(clean, View.REJECT)]
    assert lint(clean) == ()


def answer_and_close(person: Person) -> None:
    """The question of the manager, in the panel of comments."""
    person.press("Ctrl+5")
    person.pick("Comments", 0)
    person.fill("Your answer", "نعم، كما في الموقع الرسمي.")
    person.click("Answer")
    person.click("Close")
    (thread,) = person.editor.presenter.note.threads
    assert thread.comments[0].author == "Nadia Mansour"
    assert thread.comments[1].text == "نعم، كما في الموقع الرسمي."
    assert thread.is_closed
