from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing_app.domain.actions import (
    ActionKind,
    ActionState,
    Channel,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.invitations import (
    Answer,
    InvitationState,
    ModeAnswer,
    VisitMode,
    VisitType,
    Window,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.ui.promises.inviting import InvitationPresenter
from briefing_app.ui.promises.presenter import ActionPresenter, due_of
from briefing_app.ui.promises.state import DueKind, InvitationEntry, Problem
from tests.samples import BUILT_INS, sample_note

TODAY = date(2026, 3, 15)
PROFILE = BUILT_INS.profile("egypt_france")
TITLE, OWNER = Bilingual("متابعة", "Suivre"), Bilingual("المراسم", "Protocole")


@pytest.fixture(scope="module")
def note() -> BriefingNote:
    return sample_note()


def action(note: BriefingNote, **about: object) -> ActionPresenter:
    return ActionPresenter(note, PROFILE, lambda: "fresh", TODAY, **about)  # type: ignore[arg-type]


def invitation(note: BriefingNote, **about: object) -> InvitationPresenter:
    return InvitationPresenter(note, PROFILE, lambda: "fresh", **about)  # type: ignore[arg-type]


# Actions


def test_a_new_action_opens_empty_under_its_number(note: BriefingNote) -> None:
    presenter = action(note)
    entry = presenter.entry()
    assert presenter.is_new
    assert presenter.number == "A-P-00AB-0001-04"
    assert not entry.title
    assert (entry.obligation, entry.kind) == (Obligation.WE_OWE, ActionKind.COMMITMENT_OURS)
    assert (entry.due.kind, entry.due.day, entry.due.year, entry.due.month) == (DueKind.DATE, None, 2026, 3)


def test_the_counterpart_comes_from_the_note(note: BriefingNote) -> None:
    assert action(note).entry().more.counterpart == note.facts.counterpart
    known = msgspec.structs.replace(note.actions[0], counterpart=OWNER)
    assert action(note, previous=known).entry().more.counterpart == OWNER


def test_what_is_missing_is_named_one_after_the_other(note: BriefingNote) -> None:
    presenter = action(note)
    entry = presenter.entry()
    assert presenter.problem(entry) is Problem.TITLE_MISSING
    entry = msgspec.structs.replace(entry, title=TITLE)
    assert presenter.problem(entry) is Problem.OWNER_MISSING
    entry = msgspec.structs.replace(entry, owner=OWNER)
    assert presenter.problem(entry) is Problem.DAY_MISSING
    entry = msgspec.structs.replace(entry, due=msgspec.structs.replace(entry.due, kind=DueKind.EVENT))
    assert presenter.problem(entry) is Problem.EVENT_MISSING
    entry = msgspec.structs.replace(entry, due=msgspec.structs.replace(entry.due, kind=DueKind.NONE))
    assert presenter.problem(entry) is None


@pytest.mark.parametrize(
    "due",
    [
        DueOnDate(date(2026, 6, 30)),
        DueInMonth(2027, 2),
        DueBeforeEvent(10, Bilingual("القمة", "le sommet")),
        DueBeforeEvent(-3, Bilingual("القمة", "le sommet")),
        NotDue(Bilingual("خلال العام", "dans l’année")),
    ],
)
def test_every_way_of_falling_due_goes_through_the_form_unchanged(note: BriefingNote, due: Due) -> None:
    known = msgspec.structs.replace(note.actions[0], due=due)
    presenter = action(note, previous=known)
    assert due_of(presenter.entry().due) == due
    assert presenter.made(presenter.entry()) == known


def test_a_day_that_is_missing_is_no_date(note: BriefingNote) -> None:
    assert due_of(action(note).entry().due) == NotDue()


def test_the_action_that_is_made_has_everything_entered(note: BriefingNote) -> None:
    pair = note.section("lead").pairs[0]
    presenter = action(note, pair_id=pair.id, spans={Language.FRENCH: (0, 5)})
    entry = msgspec.structs.replace(
        presenter.entry(),
        title=TITLE,
        owner=OWNER,
        obligation=Obligation.JOINT,
        kind=ActionKind.REQUEST,
        priority=Priority.HIGH,
        channel=Channel.LETTER,
    )
    made = presenter.made(entry)
    assert (made.id, made.number, made.title, made.owner) == ("fresh", "A-P-00AB-0001-04", TITLE, OWNER)
    assert (made.obligation, made.kind, made.priority, made.channel) == (
        Obligation.JOINT,
        ActionKind.REQUEST,
        Priority.HIGH,
        Channel.LETTER,
    )
    assert made.source is not None
    assert made.source.pair_id == pair.id
    quoted = {anchor.language: anchor.quoted for anchor in made.source.anchors}
    assert quoted[Language.FRENCH] == pair.text(Language.FRENCH).plain[:5] == presenter.quoted().fr
    assert made.counterpart == note.facts.counterpart


def test_a_changed_action_keeps_number_state_and_source(note: BriefingNote) -> None:
    known = msgspec.structs.replace(note.actions[1], state=ActionState.WAITING, evidence="x")
    presenter = action(note, previous=known)
    assert not presenter.is_new
    made = presenter.made(msgspec.structs.replace(presenter.entry(), title=TITLE))
    assert made == msgspec.structs.replace(known, title=TITLE)


def test_an_action_without_words_quotes_none(note: BriefingNote) -> None:
    assert action(note).quoted() == Bilingual()


@pytest.mark.parametrize(
    ("obligation", "kind"),
    [
        (Obligation.THEY_OWE, ActionKind.COMMITMENT_THEIRS),
        (Obligation.JOINT, ActionKind.TASK),
        (Obligation.INTERNAL, ActionKind.TASK),
    ],
)
def test_a_direction_has_its_usual_kind(note: BriefingNote, obligation: Obligation, kind: ActionKind) -> None:
    assert action(note).usual_kind(obligation) is kind


def test_owners_are_the_people_the_counterpart_and_other_owners(note: BriefingNote) -> None:
    presenter = action(note)
    assert presenter.owners("talaat") == (Bilingual("د. عمرو طلعت", "Dr Amr Talaat"),)
    assert presenter.owners("مراسم") == (OWNER,)
    assert presenter.owners("secretariat d'etat") == (note.facts.counterpart,)
    assert len(presenter.owners("")) == len(set(presenter.owners("")))


def test_the_action_is_echoed_as_the_document_says_it(note: BriefingNote) -> None:
    presenter = action(note, previous=note.actions[0])
    assert [line.fr for line in presenter.echo(presenter.entry())] == [
        "Adresser par écrit l’invitation à la finale en Égypte",
        "Protocole · 30 juin 2021",
    ]
    assert action(note).echo(action(note).entry()) == ()


# Invitations


def filled(note: BriefingNote, **changes: object) -> InvitationEntry:
    entry = msgspec.structs.replace(invitation(note).entry(), occasion=TITLE)
    return msgspec.structs.replace(entry, **changes)


def test_a_new_invitation_goes_from_the_head_of_the_hosts_to_that_of_the_counterparts(note: BriefingNote) -> None:
    presenter = invitation(note)
    entry = presenter.entry()
    assert presenter.number == "I-P-00AB-0001-02"
    assert (entry.inviter.fr, entry.invitee.fr) == ("Dr Amr Talaat", "M. Cédric O")
    assert (entry.modes, entry.channel, entry.conveyed_on) == (
        frozenset({VisitMode.IN_PERSON}),
        None,
        date(2021, 6, 16),
    )


def test_without_participants_it_opens_empty(note: BriefingNote) -> None:
    facts = msgspec.structs.replace(note.facts, participants=())
    presenter = invitation(msgspec.structs.replace(note, facts=facts))
    assert presenter.entry().inviter == Bilingual()
    assert presenter.people() == ()
    assert presenter.problem(presenter.entry()) is Problem.INVITER_MISSING


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"inviter": Bilingual()}, Problem.INVITER_MISSING),
        ({"invitee": Bilingual()}, Problem.INVITEE_MISSING),
        ({"occasion": Bilingual()}, Problem.OCCASION_MISSING),
        ({"modes": frozenset()}, Problem.MODE_MISSING),
        ({"end": TODAY}, Problem.WINDOW_OPEN),
        ({"start": TODAY, "end": date(2026, 3, 14)}, Problem.WINDOW_BACKWARDS),
        ({"start": TODAY, "end": TODAY}, None),
        ({"start": TODAY}, None),
        ({}, None),
    ],
)
def test_what_is_wrong_with_an_invitation_is_named(
    note: BriefingNote, changes: dict[str, object], problem: Problem | None
) -> None:
    assert invitation(note).problem(filled(note, **changes)) is problem


def test_a_known_invitation_goes_through_the_form_unchanged(note: BriefingNote) -> None:
    known = note.invitations[0]
    presenter = invitation(note, previous=known)
    assert presenter.made(presenter.entry()) == known


def test_a_participant_brings_post_country_and_id(note: BriefingNote) -> None:
    made = invitation(note).made(filled(note))
    assert made.invitee.post == note.facts.participants[1].person.post.title
    assert (made.invitee.country, made.invitee.person_id) == ("FR", note.facts.participants[1].person.id)


def test_somebody_typed_is_nothing_but_a_name(note: BriefingNote) -> None:
    made = invitation(note).made(filled(note, invitee=Bilingual("", "Mme Anne Roux")))
    assert made.invitee.name.fr == "Mme Anne Roux"
    assert (made.invitee.post, made.invitee.person_id) == (Bilingual(), "")


def test_a_participant_can_take_the_place_of_who_was_typed(note: BriefingNote) -> None:
    known = note.invitations[0]
    presenter = invitation(note, previous=known)
    swapped = msgspec.structs.replace(presenter.entry(), invitee=presenter.people()[0])
    made = presenter.made(swapped)
    assert made.invitee.person_id == note.facts.participants[0].person.id


def test_modes_and_answers_stand_in_the_order_of_the_document(note: BriefingNote) -> None:
    entry = filled(
        note,
        modes=frozenset({VisitMode.VIDEO, VisitMode.IN_PERSON}),
        answers={
            VisitMode.REPRESENTATIVE: Answer.ACCEPTED,
            VisitMode.VIDEO: Answer.NO_REPLY,
            VisitMode.IN_PERSON: Answer.DECLINED,
        },
    )
    made = invitation(note).made(entry)
    assert made.modes_offered == (VisitMode.IN_PERSON, VisitMode.VIDEO)
    assert made.response.per_mode == (
        ModeAnswer(VisitMode.IN_PERSON, Answer.DECLINED),
        ModeAnswer(VisitMode.REPRESENTATIVE, Answer.ACCEPTED),
    )
    assert made.state is InvitationState.ANSWERED


def test_how_it_was_conveyed_decides_the_state_of_a_new_one(note: BriefingNote) -> None:
    oral = invitation(note).made(filled(note))
    written = invitation(note).made(filled(note, channel=Channel.LETTER, reference=" 12/26 ", conveyed_on=TODAY))
    assert (oral.state, oral.conveyed.orally) == (InvitationState.EXTENDED_ORALLY, True)
    assert written.state is InvitationState.EXTENDED_IN_WRITING
    assert (written.conveyed.orally, written.conveyed.channel, written.conveyed.reference, written.conveyed.on) == (
        False,
        Channel.LETTER,
        "12/26",
        TODAY,
    )


def test_dates_are_a_window_and_other_windows_stay(note: BriefingNote) -> None:
    made = invitation(note).made(filled(note, start=TODAY, tentative=True))
    assert made.proposed_windows == (Window(TODAY, TODAY, True),)
    later = Window(date(2026, 9, 1), date(2026, 9, 3))
    known = msgspec.structs.replace(note.invitations[0], proposed_windows=(made.proposed_windows[0], later))
    presenter = invitation(note, previous=known)
    moved = msgspec.structs.replace(presenter.entry(), end=date(2026, 3, 17))
    assert presenter.made(moved).proposed_windows == (Window(TODAY, date(2026, 3, 17), True), later)


def test_everything_the_dialog_leaves_out_is_kept(note: BriefingNote) -> None:
    known = msgspec.structs.replace(
        note.invitations[0], delegation_size=5, state=InvitationState.DATES_AGREED, visit_type=VisitType.STATE
    )
    presenter = invitation(note, previous=known)
    made = presenter.made(msgspec.structs.replace(presenter.entry(), occasion=TITLE))
    assert made == msgspec.structs.replace(known, occasion=TITLE)


def test_the_words_it_was_made_in_are_quoted_while_their_pair_is_there(note: BriefingNote) -> None:
    pair = note.section("invitations").pairs[0]
    assert invitation(note, pair_id=pair.id).quoted().fr == pair.text(Language.FRENCH).plain
    gone = msgspec.structs.replace(note.invitations[0], pair_id="gone")
    assert invitation(note, previous=gone).quoted() == Bilingual()
    assert invitation(note, pair_id=pair.id).made(filled(note)).pair_id == pair.id


def test_the_echo_leaves_out_dates_that_cannot_be(note: BriefingNote) -> None:
    good = invitation(note).echo(filled(note, start=TODAY, end=date(2026, 3, 20)))
    bad = invitation(note).echo(filled(note, start=TODAY, end=date(2026, 3, 1)))
    assert good[-1].fr == "Dates proposées\u00a0: du 15 mars 2026 au 20 mars 2026"
    assert [line.fr for line in bad] == ["Invitant\u00a0: Dr Amr Talaat", "Invité\u00a0: M. Cédric O"]
