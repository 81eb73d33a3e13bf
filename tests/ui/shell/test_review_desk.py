"""Reviews in the window: files dropped, doubts asked, decisions kept, applied, taken back, gone on with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain.languages import Language
from briefing_app.domain.review_plan import Decision, Verdict
from briefing_app.services.export_service import ExportRequest
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.export.pages_view import PagesPane
from briefing_app.ui.export.preview import Pictures, Sketch
from briefing_app.ui.importing.view import ImportDialog
from briefing_app.ui.review.question import Question
from briefing_app.ui.review.view import ReviewView
from briefing_app.ui.start.view import StartView
from tests.docx_io.review.reviewer import Reviewer
from tests.docx_io.review.transformations import identity_gone, transformed
from tests.ui.e2e.conftest import Start, real_application
from tests.ui.e2e.person import Person

FR = Language.FRENCH
ACCEPT = Decision(Verdict.ACCEPT)


@pytest.fixture
def person(start: Start, library: Path) -> Person:
    return start()


def note_of(person: Person) -> str:
    return person.desk.notes.list()[0].id


def sent(person: Person, folder: Path, layout: Layout = Layout.FRENCH) -> Path:
    out = folder / "sent.docx"
    request = ExportRequest(note=note_of(person), layout=layout, out=out, review=ReviewOptions(), replace=True)
    person.desk.exports.export(request)
    return out


def returned(path: Path, *texts: str, author: str = "Nadia", name: str = "back.docx") -> Path:
    """The first two letters of as many French paragraphs as there are texts say something else."""
    reviewer = Reviewer(path.read_bytes(), author)
    for unit, text in enumerate(texts, 1):
        reviewer.replace(reviewer.unit(unit, "fr"), 0, 2, text)
    target = path.with_name(name)
    target.write_bytes(reviewer.bytes())
    return target


def view_of(person: Person) -> ReviewView:
    view = person.desktop.window.place("review")
    assert isinstance(view, ReviewView)
    return view


def soon(person: Person, seen: Callable[[], object]) -> None:
    """Jobs wait for each other: what the open note suggests is worked out on the same thread."""
    person.qtbot.waitUntil(lambda: bool(seen()), timeout=30_000)


def begin(person: Person, *files: Path) -> ReviewView:
    """Drop files onto the window and wait for their review."""
    person.drop(person.desktop.window, *files)
    soon(person, lambda: person.desktop.reviews.is_shown)
    return view_of(person)


def texts(person: Person) -> list[str]:
    """The French paragraphs that say something: an open note has empty ones to write in."""
    pairs = person.desk.notes.show(note_of(person)).note.pairs()
    return [pair.fr.text.plain for pair in pairs if pair.fr.text.plain]


def waiting(person: Person) -> dict[str, Decision] | None:
    kept = person.desk.waiting_reviews.of(note_of(person))
    return dict(kept.decisions) if kept is not None else None


# Coming in.


def test_dropped_reviews_open_together_over_their_note(person: Person, tmp_path: Path) -> None:
    """The commands of the note rest while its review is shown."""
    out = sent(person, tmp_path)
    view = begin(person, returned(out, "XX", "YY"), returned(out, "ZZ", author="Karim", name="k.docx"))
    opened = person.desktop.notes.presenter
    assert opened is not None
    assert opened.note.id == note_of(person)
    assert (len(view.presenter.entries()), len(view.presenter.review.conflicts), waiting(person)) == (3, 1, {})
    assert view.about.text().endswith("version 1 as it went out")
    commands = person.desktop.window.commands
    assert not any(commands[name].isEnabled() for name in ("undo", "confirm_next", "find", "export", "next_open"))
    view.back.click()
    assert commands["export"].isEnabled()
    assert commands["find"].isEnabled()


def test_files_that_begin_no_review_are_told(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that cannot be read, one that nobody touched, one that says nothing; and there is a command to choose them."""
    path = tmp_path / "x.docx"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: ([str(path)], ""))
    for content in (b"\xd0\xcf\x11\xe0" + b"\x00" * 600, b"PK\x03\x04"):
        path.write_bytes(content)
        person.command("Import a review").trigger()
        soon(person, person.notices)
        person.desktop.window.notices.clear()
    out = sent(person, tmp_path)
    person.drop(person.desktop.window, out)
    soon(person, lambda: "The reviewer changed nothing." in person.notices())
    path.write_bytes(transformed(Reviewer(out.read_bytes()), identity_gone))
    person.command("Import a review").trigger()
    soon(person, lambda: "does not say which note" in person.notices())
    assert not person.desktop.reviews.is_shown
    assert waiting(person) is None
    person.drop(person.desktop.window, path)  # with no note open it may as well be a text
    soon(person, lambda: isinstance(QApplication.activeModalWidget(), ImportDialog))


def test_a_file_that_says_nothing_is_asked_about_over_an_open_note(person: Person, tmp_path: Path) -> None:
    path = returned(sent(person, tmp_path), "XX")
    path.write_bytes(transformed(Reviewer(path.read_bytes()), identity_gone))
    person.desktop.notes.open(note_of(person))
    person.drop(person.desktop.window, path)
    soon(person, lambda: isinstance(QApplication.activeModalWidget(), Question))
    person.click("A review of this note")
    soon(person, lambda: person.sees("by its text alone"))
    person.click("Go on")
    soon(person, lambda: person.desktop.reviews.is_shown)
    assert [entry.proposal.change.after for entry in view_of(person).presenter.entries()] == ["XX"]


def test_an_older_round_is_asked_about(person: Person, tmp_path: Path) -> None:
    path = returned(sent(person, tmp_path), "XX", "YY")
    pair = next(pair for pair in person.desk.notes.show(note_of(person)).note.pairs() if pair.fr.text.plain)
    person.desk.notes.edit(note_of(person), pair.id, FR, "Un autre titre")
    sent(person, tmp_path)
    person.drop(person.desktop.window, path)
    soon(person, lambda: person.sees("version 2 has been sent out since"))
    person.click("Cancel")
    assert waiting(person) is None
    person.drop(person.desktop.window, path)
    soon(person, lambda: person.sees("version 2 has been sent out since"))
    person.click("Go on")
    soon(person, lambda: person.desktop.reviews.is_shown)
    kept = person.desk.waiting_reviews.of(note_of(person))
    assert kept is not None
    assert kept.older


def test_a_review_of_another_round_has_to_wait_its_turn(person: Person, tmp_path: Path) -> None:
    begin(person, returned(sent(person, tmp_path), "XX"))
    other = returned(sent(person, tmp_path, Layout.FACING), "ZZ", name="other.docx")
    person.drop(person.desktop.window, other)
    soon(person, lambda: "another review of this note waits" in person.notices())
    assert len(person.desk.waiting_reviews.summaries()) == 1


# Deciding.


def test_every_decision_is_in_the_library_at_once_and_gone_on_with(
    person: Person, start: Start, tmp_path: Path, library: Path
) -> None:
    """As another process sees it: nothing is lost when this one dies now; the returned file is not needed again."""
    path = returned(sent(person, tmp_path), "XX", "YY")
    view = begin(person, path)
    person.press("Ctrl+Return")
    first = view.presenter.entries()[0].id
    with real_application().desk(library, NoKey(), Mode.READ_ONLY) as other:
        kept = other.waiting_reviews.of(note_of(person))
        assert kept is not None
        assert kept.decisions == {first: ACCEPT}
    path.unlink()
    person.desktop.go_to("library")
    assert person.desktop.window.place("review") is None
    person.desktop.window.close()
    again = start()
    page = again.desktop.window.place("start")
    assert isinstance(page, StartView)
    assert page.reviews.isVisible()
    page.reviews.list.opened.emit(note_of(again))
    soon(again, lambda: again.desktop.reviews.is_shown)
    assert view_of(again).presenter.counts().accepted == 1
    again.desktop.use_language("ar")
    assert again.desktop.reviews.is_shown
    assert view_of(again).layoutDirection() == Qt.LayoutDirection.RightToLeft
    again.press("Ctrl+Z")  # what was decided the last time is no step of this one
    assert waiting(again) == {first: ACCEPT}


def test_the_editor_and_the_library_say_that_a_review_waits(person: Person, tmp_path: Path) -> None:
    begin(person, returned(sent(person, tmp_path), "XX", "YY"))
    person.press("Escape")
    assert not person.desktop.reviews.is_shown
    assert person.focus is person.column_in_use()
    assert person.sees("Review: 2 undecided")
    person.desktop.go_to("library")
    soon(person, lambda: person.sees("waits: 2 undecided"))
    person.desktop.notes.open(note_of(person))
    assert "waits: 2 undecided" in person.notices()
    person.click("Review: 2 undecided")
    soon(person, lambda: person.desktop.reviews.is_shown)


def test_a_medium_that_refuses_is_told_and_tried_again(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app.domain.errors import UserError

    begin(person, returned(sent(person, tmp_path), "XX"))
    service = person.desk.waiting_reviews
    with monkeypatch.context() as broken:

        def refuse(*args: object) -> None:
            raise UserError("library.full", path="x")

        broken.setattr(service, "decide", refuse)
        person.press("Ctrl+Return")
        assert person.notices()
        assert waiting(person) == {}
    person.desktop.reviews._saving.save()
    assert list((waiting(person) or {}).values()) == [ACCEPT]


# Applying.


def test_applying_makes_one_revision_that_can_be_taken_back(person: Person, tmp_path: Path) -> None:
    """It says what was done, the twin of the changed side follows up, and the review waits again after an undo."""
    before = texts(person)
    begin(person, returned(sent(person, tmp_path), "XX", "YY"))
    person.press("Ctrl+Return", "Ctrl+Backspace", "Ctrl+Shift+Return")
    assert not person.desktop.reviews.is_shown
    assert "as version 2: 1 accepted, 1 refused. 1 twin to follow up." in person.notices()
    assert texts(person) == [before[0], "XX" + before[1][2:], *before[2:]]
    assert [revision.reason for revision in person.desk.notes.history(note_of(person))] == ["created", "reviewed"]
    assert waiting(person) is None
    editor = person.editor
    editor.menus.show_change(1)
    assert editor.presenter.is_behind(1, Language.ARABIC)
    assert "XX" in editor.inspector.twin._change.toPlainText()
    person.find(QPushButton, "Undo").click()
    assert person.desktop.reviews.is_shown
    person.desktop.notes.flush()
    assert texts(person) == before
    verdicts = [one.verdict for one in (waiting(person) or {}).values()]
    assert verdicts == [Verdict.ACCEPT, Verdict.REJECT]
    person.press("Ctrl+Shift+Return")
    assert texts(person)[1].startswith("XX")


def test_giving_up_is_taken_back(person: Person, tmp_path: Path) -> None:
    before = texts(person)
    begin(person, returned(sent(person, tmp_path), "XX"))
    person.press("Ctrl+Return")
    person.click("Give up")
    assert (waiting(person), texts(person)) == (None, before)
    person.command("Go on with the review").trigger()
    assert "No review of this note waits." in person.notices()
    person.find(QPushButton, "Undo").click()
    assert person.desktop.reviews.is_shown
    assert list((waiting(person) or {}).values()) == [ACCEPT]


def test_what_is_undecided_is_asked_about_and_goes_on_waiting(person: Person, tmp_path: Path) -> None:
    begin(person, returned(sent(person, tmp_path), "XX", "YY"))
    person.press("Ctrl+Return", "Ctrl+Shift+Return")
    assert person.sees("1 change is not decided.")
    person.click("Cancel")
    assert person.desktop.reviews.is_shown
    person.press("Ctrl+Shift+Return")
    person.click("Apply what is decided")
    assert "1 still waits for a decision." in person.notices()
    assert person.sees("Review: 1 undecided")
    person.desktop.reviews.go_on_here()
    soon(person, lambda: person.desktop.reviews.is_shown)
    person.press("Ctrl+Return", "Ctrl+Shift+Return")
    assert texts(person)[2].startswith("YY")
    assert waiting(person) is None


# The original.


class Office:
    """A page service that has LibreOffice."""

    is_available = True

    def __init__(self, picture: Path) -> None:
        self._picture = picture
        self.given: list[bytes] = []

    def pdf_of(self, docx: bytes, progress: object) -> bytes:
        self.given.append(docx)
        return b"%PDF-"

    def pages_of(self, pdf: bytes, dpi: int, folder: Path, progress: object) -> tuple[Path, ...]:
        return (self._picture,)

    def close(self) -> None:
        """There is nothing to end."""


def test_the_original_is_shown_by_whatever_can_draw_it(person: Person, tmp_path: Path) -> None:
    """Our own sketch where LibreOffice is not; else the pages of the very files, drawn when somebody looks."""
    out = sent(person, tmp_path)
    path = returned(out, "XX")
    view = begin(person, path)
    view.tabs.setCurrentIndex(3)
    pages = view.original.pages
    assert isinstance(pages, PagesPane)
    assert isinstance(pages._source, Sketch)
    assert person.sees("LibreOffice is not installed")
    view.original.which.setCurrentIndex(1)
    assert person.sees("only LibreOffice could show the returned file here")
    picture = tmp_path / "page.png"
    QImage(12, 17, QImage.Format.Format_RGB32).save(str(picture))
    office = Office(picture)
    person.desktop.application.__dict__["pages"] = office
    view.original.which.setCurrentIndex(0)
    soon(person, lambda: isinstance(pages._source, Pictures))
    view.original.which.setCurrentIndex(1)
    soon(person, lambda: len(office.given) == 2)
    assert office.given == [out.read_bytes(), path.read_bytes()]
    view.original.which.setCurrentIndex(0)  # they are kept
    assert len(office.given) == 2
