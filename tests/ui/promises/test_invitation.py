"""The dialog of an invitation, worked by keys and clicks."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from briefing_app.domain.actions import Channel
from briefing_app.domain.invitations import (
    Answer,
    InvitationState,
    ModeAnswer,
    VisitInvitation,
    VisitMode,
    VisitType,
    Window,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.promises.invitation import InvitationDialog
from briefing_app.ui.promises.inviting import InvitationPresenter
from briefing_app.ui.widgets.suggestions import Offers
from tests.samples import BUILT_INS, sample_note
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening
from tests.ui.promises.test_action import down, press
from tests.ui.typed import type_text

NOTE = sample_note()
PROFILE = BUILT_INS.profile("egypt_france")
PAIR = NOTE.section("invitations").pairs[0]
KNOWN = NOTE.invitations[0]


def opened(
    qtbot: QtBot, kit: Kit, note: BriefingNote = NOTE, previous: VisitInvitation | None = None, pair_id: str = ""
) -> InvitationDialog:
    presenter = InvitationPresenter(note, PROFILE, lambda: "fresh", previous=previous, pair_id=pair_id)
    dialog = InvitationDialog(presenter, kit)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, kit: Kit) -> InvitationDialog:
    return opened(qtbot, kit)


def take(qtbot: QtBot, dialog: InvitationDialog) -> VisitInvitation:
    with qtbot.waitSignal(dialog.invitation_made) as told:
        press(qtbot, dialog, QDialogButtonBox.ButtonRole.AcceptRole)
    assert not dialog.isVisible()
    return told.args[0]


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_in_every_language(qtbot: QtBot, make_kit: MakeKit, language: str) -> None:
    dialog = opened(qtbot, make_kit(language), previous=KNOWN, pair_id=PAIR.id)
    assert dialog.width() <= 1366
    assert dialog.height() <= 740
    check_opening(dialog, language)


def test_a_new_one_opens_on_its_occasion_with_the_heads_named(qtbot: QtBot, dialog: InvitationDialog) -> None:
    assert dialog.windowTitle() == "New invitation I-P-00AB-0001-02"
    assert dialog.focusWidget() is dialog.occasion.french
    assert dialog.inviter.value == Bilingual("د. عمرو طلعت", "Dr Amr Talaat")
    assert dialog.invitee.value == Bilingual("السيد سيدريك أو", "M. Cédric O")
    assert dialog.echo.text(Language.FRENCH) == "Invitant\u00a0: Dr Amr Talaat\nInvité\u00a0: M. Cédric O"


def test_an_invitation_is_entered_and_told(qtbot: QtBot, dialog: InvitationDialog) -> None:
    qtbot.keyClicks(dialog.occasion.french, "la finale")
    type_text(dialog.occasion.arabic, "النهائي")
    dialog.visit_type.value = VisitType.EVENT
    down(qtbot, dialog.channel)
    qtbot.keyClicks(dialog.reference, "NV 12/26")
    dialog.conveyed_on.value = date(2026, 3, 16)
    qtbot.keyClick(dialog.offered[VisitMode.VIDEO], Qt.Key.Key_Space)
    down(qtbot, dialog.answers[VisitMode.VIDEO])
    qtbot.keyClicks(dialog.conditions.french, "sous condition")
    dialog.start.edit.setFocus()
    qtbot.keyClicks(dialog.start.edit, "01052026")
    dialog.end.edit.setFocus()
    qtbot.keyClicks(dialog.end.edit, "03052026")
    qtbot.keyClick(dialog.tentative, Qt.Key.Key_Space)
    assert "Dates proposées\u00a0: du 1er mai 2026 au 3 mai 2026" in dialog.echo.text(Language.FRENCH)
    made = take(qtbot, dialog)
    assert (made.number, made.occasion) == ("I-P-00AB-0001-02", Bilingual("النهائي", "la finale"))
    assert (made.visit_type, made.conveyed.channel, made.conveyed.reference) == (
        VisitType.EVENT,
        Channel.NOTE_VERBALE,
        "NV 12/26",
    )
    assert made.modes_offered == (VisitMode.IN_PERSON, VisitMode.VIDEO)
    assert made.response.per_mode == (ModeAnswer(VisitMode.VIDEO, Answer.ACCEPTED),)
    assert made.response.conditions.fr == "sous condition"
    assert made.proposed_windows == (Window(date(2026, 5, 1), date(2026, 5, 3), True),)
    assert made.state is InvitationState.ANSWERED


def test_a_known_invitation_is_shown_and_kept_as_it_was(qtbot: QtBot, kit: Kit) -> None:
    dialog = opened(qtbot, kit, previous=KNOWN)
    assert dialog.windowTitle() == "Invitation I-P-00AB-0001-01"
    assert [mode for mode, box in dialog.offered.items() if box.isChecked()] == [VisitMode.IN_PERSON, VisitMode.VIDEO]
    assert dialog.answers[VisitMode.VIDEO].value is Answer.ACCEPTED
    assert dialog.answers[VisitMode.HYBRID].value is Answer.NO_REPLY
    assert dialog.visit_type.value is VisitType.EVENT
    assert take(qtbot, dialog) == KNOWN


def test_a_participant_is_chosen_from_the_button(qtbot: QtBot, dialog: InvitationDialog) -> None:
    actions = dialog.inviter.choose.menu().actions()
    assert [action.text() for action in actions] == ["Dr Amr Talaat", "M. Cédric O"]
    actions[1].trigger()
    assert dialog.inviter.value == Bilingual("السيد سيدريك أو", "M. Cédric O")
    dialog.occasion.value = Bilingual("", "x")
    assert take(qtbot, dialog).inviter.person_id == NOTE.facts.participants[1].person.id


def test_a_participant_is_offered_while_a_name_is_typed(qtbot: QtBot, dialog: InvitationDialog) -> None:
    dialog.invitee.value = Bilingual()
    line = dialog.invitee.focusProxy().focusProxy()
    qtbot.keyClicks(line, "tal")
    popup = line.findChild(Offers).popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.invitee.value == Bilingual("د. عمرو طلعت", "Dr Amr Talaat")


def test_without_participants_there_is_nobody_to_choose_from(qtbot: QtBot, kit: Kit) -> None:
    alone = msgspec.structs.replace(NOTE, facts=msgspec.structs.replace(NOTE.facts, participants=()))
    dialog = opened(qtbot, kit, note=alone)
    assert not dialog.inviter.choose.isVisible()
    assert dialog.inviter.value == Bilingual()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        ("inviter", "Name who invites"),
        ("invitee", "Name who is invited"),
        ("occasion", "Say to what"),
        ("mode", "Tick at least one"),
        ("open", "Choose the first day"),
        ("backwards", "The last day lies before"),
    ],
)
def test_what_is_wrong_is_said_with_the_focus_on_it(
    qtbot: QtBot, dialog: InvitationDialog, spoil: str, words: str
) -> None:
    dialog.occasion.value = Bilingual("", "x")
    where: object = None
    match spoil:
        case "inviter":
            dialog.inviter.value, where = Bilingual(), dialog.inviter
        case "invitee":
            dialog.invitee.value, where = Bilingual(), dialog.invitee
        case "occasion":
            dialog.occasion.value, where = Bilingual(), dialog.occasion
        case "mode":
            where = dialog.offered[VisitMode.IN_PERSON]
            dialog.offered[VisitMode.IN_PERSON].setChecked(False)
        case "open":
            dialog.end.value, where = date(2026, 3, 15), dialog.start
        case _:
            dialog.start.value, dialog.end.value, where = date(2026, 3, 15), date(2026, 3, 14), dialog.end
    with qtbot.assertNotEmitted(dialog.invitation_made):
        press(qtbot, dialog, QDialogButtonBox.ButtonRole.AcceptRole)
    assert dialog.isVisible()
    assert dialog.problem_label.text().startswith(words)
    assert where.isAncestorOf(dialog.focusWidget()) or dialog.focusWidget() is where  # type: ignore[attr-defined]


def test_a_problem_is_gone_when_it_is_mended(qtbot: QtBot, dialog: InvitationDialog) -> None:
    press(qtbot, dialog, QDialogButtonBox.ButtonRole.AcceptRole)
    assert dialog.problem_label.isVisible()
    dialog.occasion.value = Bilingual("", "x")
    assert take(qtbot, dialog).occasion.fr == "x"


def test_escape_makes_nothing(qtbot: QtBot, dialog: InvitationDialog) -> None:
    dialog.occasion.value = Bilingual("", "x")
    with qtbot.assertNotEmitted(dialog.invitation_made):
        qtbot.keyClick(dialog.occasion.french, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_fields_of_the_parties_are_as_wide_as_the_others(dialog: InvitationDialog) -> None:
    names = dialog.inviter.focusProxy()
    assert abs(names.width() - dialog.occasion.width()) <= 4
