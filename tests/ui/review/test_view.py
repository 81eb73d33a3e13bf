"""The review screen: the text with its changes, list, filters, keys, conflicts, the small editor, tray and comments."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.review import ChangeKind, Reason
from briefing_app.domain.review_merge import Review
from briefing_app.domain.review_plan import Decision, Verdict
from briefing_app.services.preferences import Scheme
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.review.canvas_rows import units
from briefing_app.ui.review.original import Copy, Document, OriginalPane
from briefing_app.ui.review.state import Counts, Outcome, Show, Standing
from briefing_app.ui.review.view import ReviewView
from briefing_app.ui.review.words import ReviewWords
from tests.docx_io.review.samples import Sent
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening
from tests.ui.review.reviews import AR, FR, Kept, asking, by_change, ids

ACCEPT = Decision(Verdict.ACCEPT)
LA, NOS, CES = ("Le", "La"), ("Les", "Nos"), ("Les", "Ces")
DOCUMENTS = (Document(Copy.WENT_OUT, 0, "As it went out"), Document(Copy.CAME_BACK, 1, "As it came back"))
Underline = QTextCharFormat.UnderlineStyle
MakeView = Callable[..., ReviewView]


@pytest.fixture
def make_view(kit: Kit, qtbot: QtBot) -> Iterator[MakeView]:
    """The screen over a presenter, shown at a common size; gone after the test, or the next style would go over it."""
    made: list[ReviewView] = []

    def make(kept: Kept, kit: Kit = kit) -> ReviewView:
        original = OriginalPane(DOCUMENTS, QLabel("pages"))
        view = ReviewView(kept.presenter, "P-0001 · version 1", original, kit)
        made.append(view)
        view.resize(1300, 620)
        view.show()
        qtbot.waitExposed(view)
        return view

    yield make
    for view in made:
        view.close()
        view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def view(make_view: MakeView, two: Kept) -> ReviewView:
    return make_view(two)


def press(view: ReviewView, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or view, key, modifiers)


CTRL = Qt.KeyboardModifier.ControlModifier


def visible(root: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in root.findChildren(kind) if widget.isVisible()]


# Opening.


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("size", [(1300, 620), (1860, 980)])
def test_it_opens_whole_in_every_language(
    make_view: MakeView, make_kit: MakeKit, two: Kept, language: str, size: tuple[int, int]
) -> None:
    view = make_view(two, make_kit(language))
    view.resize(*size)
    for tab in range(view.tabs.count()):
        view.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        check_opening(view, language)
    view.tabs.setCurrentIndex(0)
    for change_id in ids(two.presenter.entries()):
        view.show_change(change_id)
        QApplication.processEvents()
        check_opening(view, language)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_french_stands_left_and_arabic_right_in_either_interface(
    make_view: MakeView, make_kit: MakeKit, two: Kept, language: str
) -> None:
    view = make_view(two, make_kit(language))
    known = by_change(two.presenter)
    view.show_change(known[LA])
    french = view.canvas.place_of(known[LA])
    arabic = view.canvas.place_of(next(p.id for p in two.presenter.review.proposals if p.sites[0].language is AR))
    assert french is not None
    assert arabic is not None
    middle = view.canvas.viewport().width() / 2
    assert french.x() < middle < arabic.x()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_what_waits_is_drawn_by_lines_and_not_by_colour_alone(
    make_view: MakeView, kit: Kit, two: Kept, scheme: Scheme
) -> None:
    kit.theme.apply(scheme, 100, "en")
    view = make_view(two)
    struck, lined = changed_formats(view, 0)
    assert struck[0]
    assert not lined[0]
    assert lined[1] is not Underline.NoUnderline
    _, first, second = changed_formats(view, 1)
    assert first[1] is not second[1]  # each of the two reviewers has a line of their own


def changed_formats(view: ReviewView, row: int) -> list[tuple[bool, Underline]]:
    """(struck out, underline) of each change in the French of a row."""
    cell = view.canvas._laid[row].cells[FR]
    starts = {start for start, _, one in cell.spans if one.change}
    ranges = cell.layout.formats()  # kept: the formats die with it
    return [(one.format.fontStrikeOut(), one.format.underlineStyle()) for one in ranges if one.start in starts]


def test_the_head_counts_and_names_the_reviewers(view: ReviewView) -> None:
    assert "6 changes · 6 undecided · 0 accepted · 0 refused · 2 in conflict" in view.count.text()
    assert "Nadia" in view.legend.accessibleName()
    assert "كريم" in view.legend.accessibleName()
    assert [view.tabs.tabText(n) for n in range(4)] == ["Changes", "Comments 1", "Without a place 1", "Original"]


# The list and the text.


def test_the_list_tells_each_change_in_words(view: ReviewView, two: Kept) -> None:
    model = view.list.model_
    assert model.rowCount() == 6
    text = model.data(model.index(0))
    assert "Replaced" in text
    assert "French" in text
    assert "Undecided" in text
    known = by_change(two.presenter)
    two.presenter.refuse(known[LA])
    view.refresh()
    assert "Refused" in model.data(model.index(0))


def test_choosing_in_the_list_shows_the_change_in_the_text(view: ReviewView, two: Kept) -> None:
    view.list.setFocus()
    press(view, Qt.Key.Key_Down)
    second = ids(two.presenter.entries())[1]
    assert (two.presenter.current, view.canvas.current) == (second, second)
    assert view.detail._entry is not None
    assert view.detail._entry.id == second


def test_a_click_on_a_change_in_the_text_chooses_it(view: ReviewView, two: Kept) -> None:
    known = by_change(two.presenter)
    view.show_change(known[NOS])
    place = view.canvas.place_of(known[CES])
    assert place is not None
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert two.presenter.current == known[CES]
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(3, 3).toPoint())
    assert two.presenter.current == known[CES]


def test_a_change_further_down_is_brought_into_sight(view: ReviewView, two: Kept) -> None:
    view.resize(1300, 460)
    last = next(p.id for p in two.presenter.review.proposals if p.change.kind is ChangeKind.PARAGRAPH_DELETED)
    view.show_change(last)
    place = view.canvas.place_of(last)
    assert place is not None
    assert 0 <= place.y() <= view.canvas.viewport().height()
    assert view.canvas.verticalScrollBar().value() > 0


def test_filters_narrow_the_list(view: ReviewView, two: Kept) -> None:
    boxes = view.filters
    boxes.show_.setCurrentIndex(list(Show).index(Show.CONFLICTS))
    known = by_change(two.presenter)
    assert ids(view.list.model_.entries) == [known[NOS], known[CES]]
    assert two.presenter.current == known[NOS]
    boxes.author.setCurrentIndex(boxes.author.findData("كريم"))
    assert ids(view.list.model_.entries) == [known[CES]]
    boxes.kind.setCurrentIndex(boxes.kind.findData(ChangeKind.PARAGRAPH_ADDED))
    assert view.list.model_.entries == ()
    for box in (boxes.show_, boxes.author, boxes.kind):
        box.setCurrentIndex(0)
    boxes.language.setCurrentIndex(boxes.language.findData(AR))
    assert len(view.list.model_.entries) == 2


# Keys.


def test_accepting_and_refusing_by_keys_goes_on_to_the_next(view: ReviewView, two: Kept) -> None:
    order = ids(two.presenter.entries())
    view.list.setFocus()
    press(view, Qt.Key.Key_Return, CTRL)
    assert (two.presenter.decisions[order[0]], two.presenter.current) == (ACCEPT, order[1])
    press(view, Qt.Key.Key_Backspace, CTRL)
    assert two.presenter.entry(order[1]).standing is Standing.REFUSED
    assert two.presenter.current == order[2]
    press(view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert two.presenter.current == order[5]
    press(view, Qt.Key.Key_F8)
    assert two.presenter.current == order[2]
    press(view, Qt.Key.Key_Z, CTRL)
    assert two.presenter.entry(order[1]).standing is Standing.UNDECIDED
    press(view, Qt.Key.Key_Y, CTRL)
    assert two.presenter.entry(order[1]).standing is Standing.REFUSED
    assert two.kept[-1] == two.presenter.decisions


def test_when_all_is_decided_it_is_said(view: ReviewView, two: Kept, notices: list[Notice]) -> None:
    for _ in range(6):
        press(view, Qt.Key.Key_Return, CTRL)
    assert two.presenter.counts().undecided == 0
    assert "Everything is decided" in notices[-1].text
    press(view, Qt.Key.Key_F8)
    assert "Everything is decided" in notices[-1].text


def test_escape_goes_one_step_back(view: ReviewView, two: Kept, qtbot: QtBot) -> None:
    view.show_change(by_change(two.presenter)[LA])
    press(view, Qt.Key.Key_F2)
    with qtbot.assertNotEmitted(view.back_wanted):
        press(view, Qt.Key.Key_Escape)
    with qtbot.waitSignal(view.back_wanted):
        press(view, Qt.Key.Key_Escape)


def test_applying_and_giving_up_are_asked_for(view: ReviewView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.apply_wanted):
        press(view, Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(view.give_up_wanted):
        view.give_up.click()


# One change.


def test_a_change_is_edited_before_it_is_accepted(view: ReviewView, two: Kept) -> None:
    change = by_change(two.presenter)[LA]
    view.show_change(change)
    press(view, Qt.Key.Key_F2)
    area = view.detail._area
    assert area is not None
    assert (area.toPlainText(), area.language) == ("La", FR)
    area.setPlainText("Madame la")
    press(view, Qt.Key.Key_Return, CTRL)
    assert two.presenter.decisions[change] == Decision(Verdict.ACCEPT, "Madame la")
    assert view.detail._area is None
    view.show_change(change)
    assert "Accepted in your words" in view.detail.title.text()
    assert "Madame la" in view.detail.words.toPlainText()


def test_arabic_is_edited_from_the_right(view: ReviewView, two: Kept) -> None:
    change = next(p.id for p in two.presenter.review.proposals if p.change.after == "الوزيرة")
    view.show_change(change)
    view.detail.begin_editing()
    assert view.detail._area is not None
    option = view.detail._area.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft


def test_what_was_being_written_goes_with_its_change(view: ReviewView, two: Kept) -> None:
    known = by_change(two.presenter)
    view.show_change(known[LA])
    view.detail.begin_editing()
    view.show_change(ids(two.presenter.entries())[3])
    assert view.detail._area is None
    assert two.presenter.decisions == {}


def test_a_decision_is_taken_back_by_its_button(view: ReviewView, two: Kept) -> None:
    change = by_change(two.presenter)[LA]
    two.presenter.accept(change)
    view.show_change(change)
    view.refresh()
    assert not view.detail.accept.isEnabled()
    view.detail.reopen.click()
    assert two.presenter.decisions == {}
    assert view.detail.accept.isEnabled()


def test_a_conflict_is_shown_side_by_side_and_one_is_taken(view: ReviewView, two: Kept) -> None:
    known = by_change(two.presenter)
    view.show_change(known[NOS])
    assert "Another reviewer contradicts it" in view.detail.reason.label.text()
    QApplication.processEvents()
    takes = visible(view.detail.rivals, QPushButton)
    texts = [one.toPlainText() for one in visible(view.detail.rivals, QTextBrowser)]  # type: ignore[attr-defined]
    assert [text.split()[-1] for text in texts] == ["Nos", "Ces"]
    QTest.mouseClick(takes[1], Qt.MouseButton.LeftButton)
    assert {key: one.verdict for key, one in two.presenter.decisions.items()} == {
        known[CES]: Verdict.ACCEPT,
        known[NOS]: Verdict.REJECT,
    }


def test_why_a_change_asks_is_said_in_words(make_view: MakeView, alone: Review, sent: Sent) -> None:
    kept = Kept(asking(alone, 0, Reason.DUPLICATE), sent.note)
    view = make_view(kept)
    assert view.detail.reason.label.text().startswith("The same sentence stands elsewhere too")
    assert view.detail.reason.isVisible()
    assert "1 asks" in view.count.text()


def test_who_will_have_to_follow_up_is_said(view: ReviewView, two: Kept) -> None:
    known = by_change(two.presenter)
    arabic = next(p.id for p in two.presenter.review.proposals if p.change.after == "الوزيرة")
    view.show_change(known[LA])
    assert not view.detail.follows.isVisible()
    two.presenter.refuse(arabic)
    view.show_change(known[LA])
    assert view.detail.follows.isVisible()
    assert view.detail.follows.text().startswith("Only the French changes here")
    view.show_change(known[NOS])  # why it asks comes first
    assert not view.detail.follows.isVisible()


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_every_reason_fits(make_view: MakeView, make_kit: MakeKit, both: Review, sent: Sent, language: str) -> None:
    """A change in conflict that asks as well has the most to say."""
    kit = make_kit(language)
    number = next(n for n, proposal in enumerate(both.proposals) if proposal.change.after == "Nos")
    for reason in (Reason.DUPLICATE, Reason.VANISHED):
        view = make_view(Kept(asking(both, number, reason), sent.note), kit)
        view.show_change(both.proposals[number].id)
        QApplication.processEvents()
        check_opening(view, language)


# Several at once.


def test_several_are_decided_from_the_menu(view: ReviewView, two: Kept, notices: list[Notice]) -> None:
    view.show_change(by_change(two.presenter)[LA])
    view.several.fill()
    actions = {action.text(): action for action in view.several.menu().actions()}
    assert "Accept everything that is sure (4)" in actions
    assert "Refuse all of this kind: Replaced (2)" in actions
    assert "Accept all by \u2068كريم\u2069 (1)" in actions
    actions["Accept everything that is sure (4)"].trigger()
    assert two.presenter.counts().accepted == 4
    assert two.presenter.entry(two.presenter.current).rivals
    assert notices[-1].text == "4 changes accepted."
    assert notices[-1].action is not None
    notices[-1].action[1]()
    assert two.presenter.decisions == {}


def test_what_the_list_shows_is_decided_when_it_is_narrowed(view: ReviewView, two: Kept) -> None:
    view.filters.language.setCurrentIndex(view.filters.language.findData(AR))
    view.several.fill()
    actions = {action.text(): action for action in view.several.menu().actions()}
    actions["Refuse what the list shows (2)"].trigger()
    assert two.presenter.counts().refused == 2


# Beside the changes.


def test_the_tray_shows_all_of_it_with_the_reason(view: ReviewView) -> None:
    (item,) = [view.tray.list.item(n).text() for n in range(view.tray.list.count())]
    for words in ("Outside the text", "Copie", "Nadia", "enter it there by hand"):
        assert words in item


def test_comments_lead_to_their_segment(view: ReviewView) -> None:
    view.resize(1300, 440)
    view.canvas.verticalScrollBar().setValue(view.canvas.verticalScrollBar().maximum())
    item = view.comments.list.item(0)
    assert "هل هذا صحيح؟" in item.text()
    view.comments.list.setCurrentRow(-1)
    view.comments.list.setCurrentRow(0)
    assert view.canvas.verticalScrollBar().value() < view.canvas.verticalScrollBar().maximum()


def test_pictures_between_the_columns_have_words(view: ReviewView, two: Kept) -> None:
    assert view.canvas.words(two.presenter.rows()[1]) == "1 comment"
    two.note = two.presenter.note.__class__(
        **{name: getattr(two.note, name) for name in two.note.__struct_fields__} | {"sections": two.note.sections[:1]}
    )
    words = view.canvas.words(two.presenter.rows()[4])
    assert words == "The note has been changed here since it went out"
    event = QHelpEvent(QEvent.Type.ToolTip, view.canvas.rect().center(), view.mapToGlobal(view.rect().center()))
    assert view.canvas.viewportEvent(event)


def test_pages_are_asked_for_once_somebody_looks(view: ReviewView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.original.wanted) as asked:
        view.tabs.setCurrentIndex(3)
    assert asked.args == [DOCUMENTS[0]]
    with qtbot.assertNotEmitted(view.original.wanted):
        view.tabs.setCurrentIndex(0)
        view.tabs.setCurrentIndex(3)
    with qtbot.waitSignal(view.original.wanted) as asked:
        view.original.which.setCurrentIndex(1)
    assert asked.args == [DOCUMENTS[1]]


def test_only_what_changed_is_laid_out_anew(view: ReviewView, two: Kept) -> None:
    before = list(view.canvas._laid)
    two.presenter.accept(by_change(two.presenter)[LA])
    view.refresh()
    same = [one is other for one, other in zip(before, view.canvas._laid, strict=True)]
    assert same == [False, True, True, True, True]


# Words.


def test_what_was_done_is_said_in_sentences(kit: Kit) -> None:
    words = ReviewWords(kit)
    assert (
        words.outcome(Outcome(4, 2, 1, 0, 0, 0, 0)) == "The review is in the note, as version 4: 2 accepted, 1 refused."
    )
    told = words.outcome(Outcome(4, 2, 1, 3, 1, 2, 1))
    for part in ("3 still wait", "1 could not be placed", "2 comments came in.", "1 twin to follow up."):
        assert part in told
    assert words.counts(Counts(0, 0, 0, 0, 0, 0, 0, 0)) == "No changes"


@pytest.mark.parametrize(
    ("date", "is_utc", "expected"),
    [
        ("2026-03-16T10:20:00", False, "16 Mar 2026, 10:20, their time"),
        ("2026-03-16T10:20:00", True, "17 Mar 2026, 00:20"),
        ("2026-03-16T10:20:00+02:00", False, "16 Mar 2026, 22:20"),
        ("", False, ""),
        ("0-00-00T00:00:00", False, ""),
    ],
)
def test_times_are_told_as_the_file_means_them(kit: Kit, date: str, is_utc: bool, expected: str) -> None:
    """The clock of this computer is fourteen hours ahead of UTC here."""
    import time

    time.tzset()
    assert ReviewWords(kit).moment(date, is_utc=is_utc) == expected


def test_letters_are_counted_as_qt_counts_them() -> None:
    assert (units("a𝄞é"), units("")) == (4, 0)
