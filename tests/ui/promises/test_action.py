"""The dialog of an action, worked by keys and clicks."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QScrollArea
from pytestqt.qtbot import QtBot

from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    Channel,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.promises.action import ActionDialog
from briefing_app.ui.promises.frame import MOST_HEIGHT, PromiseDialog
from briefing_app.ui.promises.presenter import ActionPresenter
from briefing_app.ui.widgets.echo import EchoStrip
from briefing_app.ui.widgets.suggestions import Offers
from tests.samples import BUILT_INS, sample_note
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening
from tests.ui.typed import type_text

NOTE = sample_note()
PROFILE = BUILT_INS.profile("egypt_france")
PAIR = NOTE.section("lead").pairs[0]


def opened(qtbot: QtBot, kit: Kit, previous: ActionItem | None = None, pair_id: str = "") -> ActionDialog:
    presenter = ActionPresenter(NOTE, PROFILE, lambda: "fresh", date(2026, 3, 15), previous=previous, pair_id=pair_id)
    dialog = ActionDialog(presenter, kit)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, kit: Kit) -> ActionDialog:
    return opened(qtbot, kit)


def press(qtbot: QtBot, dialog: PromiseDialog, role: QDialogButtonBox.ButtonRole) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    button = next(one for one in box.buttons() if box.buttonRole(one) is role)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def take(qtbot: QtBot, dialog: ActionDialog) -> ActionItem:
    with qtbot.waitSignal(dialog.action_made) as told:
        press(qtbot, dialog, QDialogButtonBox.ButtonRole.AcceptRole)
    assert not dialog.isVisible()
    return told.args[0]


def down(qtbot: QtBot, box: object, times: int = 1) -> None:
    box.setFocus()  # type: ignore[attr-defined]
    for _ in range(times):
        qtbot.keyClick(box, Qt.Key.Key_Down)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("pair_id", ["", PAIR.id])
def test_it_opens_in_every_language(qtbot: QtBot, make_kit: MakeKit, language: str, pair_id: str) -> None:
    dialog = opened(qtbot, make_kit(language), pair_id=pair_id)
    assert dialog.width() <= 1366
    assert dialog.height() <= 740
    check_opening(dialog, language)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_every_way_of_falling_due_opens_in_every_language(qtbot: QtBot, make_kit: MakeKit, language: str) -> None:
    dialog = opened(qtbot, make_kit(language), previous=NOTE.actions[0])
    for row in range(4):
        dialog.due.kind.setCurrentIndex(row)
        check_opening(dialog, language)


def test_an_action_is_entered_and_told(qtbot: QtBot, dialog: ActionDialog) -> None:
    qtbot.keyClicks(dialog.title.french, "Transmettre le rapport")
    type_text(dialog.title.arabic, "إرسال التقرير")
    qtbot.keyClicks(dialog.owner.french, "Protocole")
    dialog.owner.french.findChild(Offers).popup().hide()
    dialog.due.day.edit.setFocus()
    qtbot.keyClicks(dialog.due.day.edit, "30062026")
    down(qtbot, dialog.priority)
    down(qtbot, dialog.channel, 2)
    assert dialog.echo.text(Language.FRENCH) == "Transmettre le rapport\nProtocole · 30 juin 2026"
    made = take(qtbot, dialog)
    assert (made.id, made.number) == ("fresh", "A-P-00AB-0001-04")
    assert made.title == Bilingual("إرسال التقرير", "Transmettre le rapport")
    assert (made.due, made.priority, made.channel) == (DueOnDate(date(2026, 6, 30)), Priority.HIGH, Channel.LETTER)


def test_an_owner_that_is_known_fills_both_languages(qtbot: QtBot, dialog: ActionDialog) -> None:
    qtbot.keyClicks(dialog.owner.french, "Prot")
    popup = dialog.owner.french.findChild(Offers).popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.owner.value == Bilingual("المراسم", "Protocole")


def test_the_kind_goes_with_who_owes_until_one_is_chosen(qtbot: QtBot, dialog: ActionDialog) -> None:
    down(qtbot, dialog.obligation)
    assert (dialog.obligation.value, dialog.kind.value) == (Obligation.THEY_OWE, ActionKind.COMMITMENT_THEIRS)
    down(qtbot, dialog.kind)
    assert dialog.kind.value is ActionKind.REQUEST
    down(qtbot, dialog.obligation)
    assert (dialog.obligation.value, dialog.kind.value) == (Obligation.JOINT, ActionKind.REQUEST)


def test_the_kind_of_a_known_action_is_left_alone(qtbot: QtBot, kit: Kit) -> None:
    dialog = opened(qtbot, kit, previous=NOTE.actions[0])
    down(qtbot, dialog.obligation)
    assert dialog.kind.value is ActionKind.INVITATION


def test_a_month_an_event_and_no_date_can_be_chosen(qtbot: QtBot, dialog: ActionDialog) -> None:
    dialog.title.value = dialog.owner.value = Bilingual("", "x")
    down(qtbot, dialog.due.kind)
    down(qtbot, dialog.due.month, 6)
    assert _due(dialog) == DueInMonth(2026, 9)
    down(qtbot, dialog.due.kind)
    qtbot.keyClicks(dialog.due.event_name.french, "le sommet")
    assert _due(dialog) == DueBeforeEvent(7, Bilingual("", "le sommet"))
    down(qtbot, dialog.due.before)
    assert _due(dialog) == DueBeforeEvent(-7, Bilingual("", "le sommet"))
    down(qtbot, dialog.due.kind)
    qtbot.keyClicks(dialog.due.reason.french, "sans objet")
    assert _due(dialog) == NotDue(Bilingual("", "sans objet"))


def test_only_what_the_chosen_way_needs_is_shown(dialog: ActionDialog) -> None:
    fields = (dialog.due.day, dialog.due.month, dialog.due.event_name, dialog.due.reason)
    for row in range(4):
        dialog.due.kind.setCurrentIndex(row)
        assert [field.isVisible() for field in fields] == [at == row for at in range(4)]


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        ("title", "Say what is to be done"),
        ("owner", "Name who owns it"),
        ("day", "Choose the day"),
        ("event", "Name the event"),
    ],
)
def test_what_is_missing_is_said_with_the_focus_on_it(
    qtbot: QtBot, dialog: ActionDialog, missing: str, words: str
) -> None:
    dialog.title.value = Bilingual() if missing == "title" else Bilingual("", "x")
    dialog.owner.value = Bilingual() if missing == "owner" else Bilingual("", "x")
    if missing == "event":
        dialog.due.kind.setCurrentIndex(2)
    with qtbot.assertNotEmitted(dialog.action_made):
        press(qtbot, dialog, QDialogButtonBox.ButtonRole.AcceptRole)
    assert dialog.isVisible()
    assert dialog.problem_label.text().startswith(words)
    field = {
        "title": dialog.title.french,
        "owner": dialog.owner.french,
        "day": dialog.due.day.edit,
        "event": dialog.due.event_name.french,
    }[missing]
    assert dialog.focusWidget() is field


def test_a_known_action_is_shown_and_kept_as_it_was(qtbot: QtBot, kit: Kit) -> None:
    for known in NOTE.actions:
        assert take(qtbot, opened(qtbot, kit, previous=known)) == known


def test_the_title_of_the_window_has_the_number(qtbot: QtBot, kit: Kit, dialog: ActionDialog) -> None:
    assert dialog.windowTitle() == "New action A-P-00AB-0001-04"
    assert opened(qtbot, kit, previous=NOTE.actions[0]).windowTitle() == "Action A-P-00AB-0001-01"


def test_the_words_of_the_note_are_quoted(qtbot: QtBot, kit: Kit) -> None:
    dialog = opened(qtbot, kit, pair_id=PAIR.id)
    quotes = [strip for strip in dialog.findChildren(EchoStrip) if strip is not dialog.echo]
    assert [strip.text(Language.ARABIC) for strip in quotes] == [PAIR.text(Language.ARABIC).plain]
    assert len(opened(qtbot, kit).findChildren(EchoStrip)) == 1


@pytest.mark.parametrize("pair_id", ["", PAIR.id])
def test_a_long_quotation_leaves_the_fields_their_room(qtbot: QtBot, kit: Kit, pair_id: str) -> None:
    dialog = opened(qtbot, kit, pair_id=pair_id)
    assert dialog.height() <= MOST_HEIGHT
    assert dialog.due.visibleRegion().boundingRect() == dialog.due.rect()
    assert not dialog.echo.visibleRegion().isEmpty()


def test_a_long_quotation_can_be_read_with_the_keyboard(qtbot: QtBot, kit: Kit) -> None:
    dialog = opened(qtbot, kit, pair_id=PAIR.id)
    quote = next(one for one in dialog.findChildren(QScrollArea) if one.accessibleName())
    assert quote.accessibleName() == "The words of the note"
    assert quote.focusPolicy() == Qt.FocusPolicy.StrongFocus
    bar = quote.verticalScrollBar()
    qtbot.keyClick(quote, Qt.Key.Key_Down)
    assert bar.value() > 0


def test_the_field_that_is_missing_is_brought_into_view(qtbot: QtBot, kit: Kit) -> None:
    dialog = opened(qtbot, kit, pair_id=PAIR.id)
    dialog.resize(dialog.width(), 400)
    dialog.title.value = Bilingual("", "x")
    assert dialog.owner.french.visibleRegion().isEmpty()
    press(qtbot, dialog, QDialogButtonBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: not dialog.owner.french.visibleRegion().isEmpty())
    assert dialog.focusWidget() is dialog.owner.french


def test_the_counterpart_is_that_of_the_note_until_another_is_named(qtbot: QtBot, dialog: ActionDialog) -> None:
    assert dialog.more.counterpart.value == NOTE.facts.counterpart
    dialog.title.value = dialog.owner.value = Bilingual("", "x")
    dialog.due.kind.setCurrentIndex(3)
    dialog.more.counterpart.value = Bilingual("السفارة", "l’ambassade")
    assert take(qtbot, dialog).counterpart == Bilingual("السفارة", "l’ambassade")


def test_escape_makes_nothing(qtbot: QtBot, dialog: ActionDialog) -> None:
    dialog.title.value = dialog.owner.value = Bilingual("", "x")
    with qtbot.assertNotEmitted(dialog.action_made):
        qtbot.keyClick(dialog.title.french, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_enter_takes_the_action(qtbot: QtBot, dialog: ActionDialog) -> None:
    dialog.title.value = dialog.owner.value = Bilingual("", "x")
    dialog.due.kind.setCurrentIndex(3)
    with qtbot.waitSignal(dialog.action_made):
        qtbot.keyClick(dialog.title.french, Qt.Key.Key_Return)


def _due(dialog: ActionDialog) -> object:
    return dialog._presenter.made(dialog.entry()).due
