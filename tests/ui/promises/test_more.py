"""The parts of both dialogs that unfold: every field there and back, what is refused, and when they are open."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from briefing_app.domain.actions import ActionItem, DueBeforeEvent
from briefing_app.domain.invitations import Event, Logistics, Publicity, VisitInvitation, Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.language.capital_times import data_version
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.promises.action import ActionDialog
from briefing_app.ui.promises.invitation import InvitationDialog
from briefing_app.ui.promises.inviting import InvitationPresenter
from briefing_app.ui.promises.presenter import (
    LONGEST_TITLE,
    ActionPresenter,
    names_in,
    names_text,
    short_title,
)
from briefing_app.ui.promises.problems import ProblemWords
from briefing_app.ui.promises.state import ActionMore, Chosen, InvitationMore, Problem
from tests.samples import BUILT_INS, sample_note
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening

NOTE = sample_note()
PROFILE = BUILT_INS.profile("egypt_france")
TODAY = date(2026, 3, 15)
FULL = ActionMore(
    description=Bilingual("وصف", "une description"),
    contributors=(Bilingual("أ", "A"), Bilingual("ب", "")),
    counterpart=Bilingual("سفارة", "une ambassade"),
    hidden_until=date(2026, 5, 1),
    chase_every=14,
    depends_on=(NOTE.actions[1].id,),
    marking="internal",
    reminders=(date(2026, 5, 2), date(2026, 6, 1)),
    evidence="NV/3",
)
VISIT = InvitationMore(
    on_behalf_of=Bilingual("رئيس الوزراء", "le Premier ministre"),
    event=Bilingual("المعرض", "le salon"),
    event_host=Bilingual("الغرفة", "la chambre"),
    event_place=Bilingual("القاهرة", "Le Caire"),
    event_start=date(2026, 10, 24),
    event_end=date(2026, 10, 26),
    reply_by=date(2026, 9, 1),
    reciprocity_of="earlier",
    delegation=Bilingual("خمسة", "cinq"),
    delegation_size=5,
    deliverables=Bilingual("اتفاق", "un accord"),
    link_owner=Bilingual("التقنية", "l’informatique"),
    interpreters=Bilingual("اثنان", "deux"),
    accommodation=Bilingual("فندق", "un hôtel"),
    security=Bilingual("حرس", "une escorte"),
    gifts=Bilingual("كتاب", "un livre"),
    media=Bilingual("صحافة", "la presse"),
    host_zone="Africa/Cairo",
    guest_zone="Europe/Brussels",
    test_day=date(2026, 10, 25),
    test_time=time(12, 0),
    publicity=Publicity.EMBARGOED,
    embargo_day=date(2026, 10, 20),
    embargo_time=time(9, 30),
)


def action_of(note: BriefingNote = NOTE, **about: object) -> ActionPresenter:
    return ActionPresenter(note, PROFILE, lambda: "fresh", TODAY, **about)  # type: ignore[arg-type]


def invitation_of(**about: object) -> InvitationPresenter:
    earlier = (Chosen("earlier", Bilingual("دعوة سابقة", "une invitation antérieure")),)
    return InvitationPresenter(NOTE, PROFILE, lambda: "fresh", earlier=earlier, **about)  # type: ignore[arg-type]


def shown(dialog: ActionDialog | InvitationDialog, qtbot: QtBot) -> ActionDialog | InvitationDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


# Actions.


def test_every_field_of_an_action_is_kept(qtbot: QtBot, kit: Kit) -> None:
    dialog = shown(ActionDialog(action_of(previous=NOTE.actions[0]), kit), qtbot)
    dialog.more.value = FULL
    assert dialog.more.value == FULL
    made = action_of(previous=NOTE.actions[0]).made(dialog.entry())
    again = action_of(previous=made).entry().more
    assert msgspec.structs.replace(again, declassified=False) == FULL
    assert made.chase_every_days == 14
    assert made.reminders == FULL.reminders


def test_what_is_filled_unfolds_by_itself(qtbot: QtBot, kit: Kit) -> None:
    plain = shown(ActionDialog(action_of(previous=NOTE.actions[2]), kit), qtbot)
    assert not plain.unfolding.is_open
    QTest.mouseClick(plain.unfolding.button, Qt.MouseButton.LeftButton)
    assert plain.more.isVisible()
    rich = msgspec.structs.replace(NOTE.actions[2], evidence="NV/3")
    assert shown(ActionDialog(action_of(previous=rich), kit), qtbot).unfolding.is_open


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_unfolded_dialogs_open_in_every_language(qtbot: QtBot, make_kit: MakeKit, language: str) -> None:
    kit = make_kit(language)
    for dialog in (ActionDialog(action_of(), kit), InvitationDialog(invitation_of(), kit)):
        shown(dialog, qtbot)
        QTest.mouseClick(dialog.unfolding.button, Qt.MouseButton.LeftButton)
        QTest.qWait(20)
        assert dialog.height() <= 740
        check_opening(dialog, language)


def marked(code: str) -> tuple[BriefingNote, str]:
    """The sample with its first section marked, and a pair of that section."""
    section = msgspec.structs.replace(NOTE.sections[1], marking=code)
    sections = (NOTE.sections[0], section, *NOTE.sections[2:])
    return msgspec.structs.replace(NOTE, sections=sections), section.pairs[0].id


def test_an_action_is_never_marked_lower_than_its_words_unless_on_purpose() -> None:
    note, pair_id = marked("restricted")
    presenter = action_of(note, pair_id=pair_id)
    least = presenter.least_marking
    assert least is not None
    assert least.code == "restricted"
    entry = msgspec.structs.replace(
        presenter.entry(), title=Bilingual("", "x"), owner=Bilingual("", "y"), more=ActionMore(marking="internal")
    )
    entry = msgspec.structs.replace(entry, due=msgspec.structs.replace(entry.due, day=TODAY))
    assert presenter.problem(entry) is Problem.MARKING_LOWER
    lowered = msgspec.structs.replace(entry, more=ActionMore(marking="internal", declassified=True))
    assert presenter.problem(lowered) is None
    assert presenter.problem(msgspec.structs.replace(entry, more=ActionMore(marking="secret"))) is None
    made = presenter.made(lowered)
    assert action_of(note, previous=made).entry().more.declassified, "it was lowered by hand before"


def test_the_tick_is_for_a_lower_marking_only(qtbot: QtBot, kit: Kit) -> None:
    note, pair_id = marked("restricted")
    dialog = shown(ActionDialog(action_of(note, pair_id=pair_id), kit), qtbot)
    assert not dialog.more.declassified.isEnabled()
    dialog.more.marking.value = "internal"
    assert dialog.more.declassified.isEnabled()
    dialog.title.value = dialog.owner.value = Bilingual("", "x")
    dialog.due.kind.setCurrentIndex(3)
    dialog.findChild(QDialogButtonBox).accepted.emit()
    assert dialog.isVisible()
    assert dialog.unfolding.is_open, "what is to be mended is shown"
    assert "marked higher" in dialog.problem_label.text()
    assert dialog.focusWidget() is dialog.more.marking


def test_actions_do_not_wait_for_each_other() -> None:
    first, second, third = NOTE.actions
    chain = (first, msgspec.structs.replace(second, depends_on=(third.id,)), third)
    note = msgspec.structs.replace(NOTE, actions=chain)
    presenter = action_of(note, previous=third)
    entry = presenter.entry()
    circle = msgspec.structs.replace(entry, more=msgspec.structs.replace(entry.more, depends_on=(second.id,)))
    assert presenter.problem(circle) is Problem.DEPENDS_IN_CIRCLE
    straight = msgspec.structs.replace(entry, more=msgspec.structs.replace(entry.more, depends_on=(first.id,)))
    assert presenter.problem(straight) is None
    assert [other.value for other in presenter.others()] == [first.id, second.id]


def test_an_action_it_waits_for_in_another_note_is_kept(qtbot: QtBot, kit: Kit) -> None:
    known = msgspec.structs.replace(NOTE.actions[0], depends_on=("elsewhere", NOTE.actions[1].id))
    dialog = shown(ActionDialog(action_of(previous=known), kit), qtbot)
    assert dialog.more.value.depends_on == known.depends_on


def test_days_are_added_and_taken_away(qtbot: QtBot, kit: Kit) -> None:
    field = shown(ActionDialog(action_of(), kit), qtbot).more.reminders
    assert not field.add.isEnabled()
    for day in (date(2026, 6, 1), date(2026, 5, 1), date(2026, 6, 1)):
        field.day.value = day
        field.add.click()
    assert field.value == (date(2026, 5, 1), date(2026, 6, 1))
    assert [button.text() for button in field._buttons] == ["1 May 2026", "1 June 2026"]
    field._buttons[0].click()
    assert field.value == (date(2026, 6, 1),)
    field.day.value = date(2026, 7, 1)
    assert field.value == (date(2026, 6, 1), date(2026, 7, 1)), "a day that waits to be added counts"


def test_words_chosen_in_the_text_are_the_title_to_begin_with() -> None:
    pair = NOTE.section("lead").pairs[0]
    entry = action_of(pair_id=pair.id, spans={Language.FRENCH: (0, 12)}).entry()
    assert entry.title.fr == pair.fr.text.plain[:12].strip()
    assert entry.title.ar == short_title(pair.ar.text.plain)
    assert len(entry.title.ar) <= LONGEST_TITLE + 1
    assert entry.more.counterpart == NOTE.facts.counterpart
    assert action_of(pair_id=pair.id).entry().title == Bilingual(), "a whole paragraph is no title"


def test_a_title_is_one_line_without_its_stop() -> None:
    assert short_title("  Envoyer\n la liste ; ") == "Envoyer la liste"
    assert short_title("سنرسل القائمة، ") == "سنرسل القائمة"
    long = short_title("mot " * 60)
    assert long.endswith("mot…")
    assert len(long) <= LONGEST_TITLE + 1


def test_names_are_paired_by_their_order() -> None:
    names = (Bilingual("أ", "A"), Bilingual("ب", "B"), Bilingual("", "C"))
    assert names_in(names_text(names)) == names
    assert names_in(Bilingual("أ ؛ ب", "A;B")) == names[:2]
    assert names_in(Bilingual()) == ()


def test_a_draft_is_looked_over_under_its_own_number_and_source() -> None:
    draft: ActionItem = msgspec.structs.replace(NOTE.actions[0], id="draft", number="A-9")
    presenter = action_of(draft=draft)
    assert presenter.is_new
    assert presenter.number == "A-9"
    assert presenter.made(presenter.entry()) == draft


def test_an_event_keeps_the_visit_it_counts_from() -> None:
    due = DueBeforeEvent(10, Bilingual("الزيارة", "la visite"), "visit")
    presenter = action_of(previous=msgspec.structs.replace(NOTE.actions[0], due=due))
    entry = presenter.entry()
    assert presenter.made(entry).due == due
    moved = msgspec.structs.replace(entry, due=msgspec.structs.replace(entry.due, days=12))
    assert presenter.made(moved).due == msgspec.structs.replace(due, days=12)
    other = msgspec.structs.replace(entry, due=msgspec.structs.replace(entry.due, event=Bilingual("", "le sommet")))
    assert presenter.made(other).due == DueBeforeEvent(10, Bilingual("", "le sommet"))


# Invitations.


def test_every_field_of_an_invitation_is_kept(qtbot: QtBot, kit: Kit) -> None:
    presenter = invitation_of(previous=NOTE.invitations[0])
    dialog = shown(InvitationDialog(presenter, kit), qtbot)
    dialog.more.value = VISIT
    assert dialog.more.value == VISIT
    made = presenter.made(dialog.entry())
    assert made.event == Event(
        VISIT.event, VISIT.event_host, VISIT.event_place, Window(date(2026, 10, 24), date(2026, 10, 26))
    )
    assert made.logistics.test_call == datetime(2026, 10, 25, 9, 0, tzinfo=UTC), "Cairo is still on summer time"
    assert made.embargo_until == datetime(2026, 10, 20, 6, 30, tzinfo=UTC)
    assert made.logistics.host_zone == "", "the profile's own zone is not stored"
    assert made.logistics.guest_zone == "Europe/Brussels"
    assert invitation_of(previous=made).entry().more == VISIT


def test_an_untouched_invitation_stays_as_it_was(qtbot: QtBot, kit: Kit) -> None:
    known: VisitInvitation = msgspec.structs.replace(
        NOTE.invitations[0],
        event=Event(Bilingual("", "le salon"), window=Window(date(2026, 5, 1), date(2026, 5, 2), tentative=True)),
        logistics=Logistics(test_call=datetime(2026, 4, 1, 8, 0, tzinfo=UTC)),
    )
    presenter = invitation_of(previous=known)
    dialog = shown(InvitationDialog(presenter, kit), qtbot)
    assert presenter.made(dialog.entry()) == known


@pytest.mark.parametrize(
    ("changes", "problem", "field"),
    [
        ({"event_start": None}, Problem.EVENT_BACKWARDS, "event_start"),
        ({"event_end": date(2026, 10, 1)}, Problem.EVENT_BACKWARDS, "event_start"),
        ({"test_time": None}, Problem.TEST_INCOMPLETE, "test_time"),
        ({"test_day": None}, Problem.TEST_INCOMPLETE, "test_time"),
        ({"test_day": date(2026, 4, 24), "test_time": time(0, 30)}, Problem.TEST_LEFT_OUT, "test_time"),
        ({"embargo_day": None}, Problem.EMBARGO_OPEN, "embargo_day"),
    ],
)
def test_what_cannot_be_is_said_where_it_can_be_mended(
    qtbot: QtBot, kit: Kit, changes: dict[str, object], problem: Problem, field: str
) -> None:
    presenter = invitation_of(previous=NOTE.invitations[0])
    dialog = shown(InvitationDialog(presenter, kit), qtbot)
    dialog.more.value = msgspec.structs.replace(VISIT, **changes)
    assert presenter.problem(dialog.entry()) is problem
    assert dialog.field_of(problem) is getattr(dialog.more, field)
    dialog.findChild(QDialogButtonBox).accepted.emit()
    assert dialog.isVisible()
    assert dialog.problem_label.isVisible()
    assert dialog.unfolding.is_open


def test_the_call_is_echoed_by_both_clocks(qtbot: QtBot, kit: Kit) -> None:
    dialog = shown(InvitationDialog(invitation_of(), kit), qtbot)
    version = f"Time zones as of release {data_version()}."
    assert dialog.more.clocks.text() == version
    dialog.more.test_day.value = date(2026, 10, 28)
    dialog.more.test_time.setText("12:00")
    told = dialog.more.clocks.text().split("\n")
    assert told == ["12 h 00, heure du Caire (UTC+3) · 10 h 00, heure de Paris (UTC+1)", version]
    dialog.more.guest_zone.value = "Africa/Cairo"
    assert dialog.more.clocks.text().split("\n")[0] == "12 h 00, heure du Caire (UTC+3)"


def test_an_embargo_has_its_day_only_while_there_is_one(qtbot: QtBot, kit: Kit) -> None:
    dialog = shown(InvitationDialog(invitation_of(), kit), qtbot)
    assert not dialog.more.embargo_day.isEnabled()
    dialog.more.publicity.value = Publicity.EMBARGOED
    assert dialog.more.embargo_day.isEnabled()


def test_earlier_invitations_are_offered_without_the_invitation_itself() -> None:
    own = NOTE.invitations[0]
    assert [item.value for item in invitation_of().earlier()] == [own.id, "earlier"]
    assert [item.value for item in invitation_of(previous=own).earlier()] == ["earlier"]


def test_zones_that_have_no_name_here_are_offered_by_their_own() -> None:
    far = msgspec.structs.replace(NOTE.invitations[0], logistics=Logistics(guest_zone="America/New_York"))
    offered = dict(invitation_of(previous=far).zones(Language.FRENCH))
    assert offered["America/New_York"] == "America/New_York"
    assert offered["Africa/Cairo"] == "Le Caire"


@pytest.mark.parametrize("problem", list(Problem))
def test_every_problem_has_words(kit: Kit, problem: Problem) -> None:
    assert ProblemWords().words(problem)
