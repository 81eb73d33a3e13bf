"""A note as a whole: promises without an owner or out of time, what is left to fill in, what is said twice."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest

from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionState,
    ActionStateChange,
    Due,
    DueBeforeEvent,
    DueOnDate,
    FollowUp,
    NotDue,
    Obligation,
)
from briefing_app.domain.editing import set_text
from briefing_app.domain.edits import apply
from briefing_app.domain.invitations import Answer, ModeAnswer, Party, Response, VisitInvitation, VisitMode
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section
from briefing_app.domain.references import Reference
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.language.checks.document import check_document
from briefing_app.language.checks.placed import Setting
from tests.samples import BUILT_INS, sample_note

SETTING = Setting(BUILT_INS.profile("egypt_france"))
OWNER = Bilingual("المراسم", "Protocole")
MADE = (ActionStateChange(ActionState.ACCEPTED, datetime(2026, 3, 15, 9, tzinfo=UTC), "Nadia"),)


def note_of(*texts: tuple[str, str], **fields: object) -> BriefingNote:
    pairs = tuple(new_pair(f"p{n}", plain(ar), plain(fr)) for n, (ar, fr) in enumerate(texts))
    section = Section("topics", Bilingual("الموضوعات", "Sujets"), pairs)
    note = sample_note()
    bare = {"sections": (section,), "facts": NoteFacts(), "actions": (), "invitations": (), **fields}
    return msgspec.structs.replace(note, **bare)


def action(owner: Bilingual = OWNER, due: Due = NotDue(), **more: object) -> ActionItem:  # noqa: B008 - frozen
    item = ActionItem(
        "a1", "A-1", ActionKind.TASK, Bilingual("أ", "A"), owner, Obligation.WE_OWE, due=due, history=MADE
    )
    return msgspec.structs.replace(item, state=ActionState.ACCEPTED, **more)


def found(note: BriefingNote) -> list[tuple[str, str]]:
    return [(one.finding.check, one.finding.reason) for one in check_document(note, SETTING)]


@pytest.mark.parametrize(
    ("item", "reasons"),
    [
        (action(), []),
        (action(Bilingual()), ["no_owner"]),
        (action(due=DueOnDate(date(2026, 3, 14))), ["due_in_the_past"]),
        (action(due=DueOnDate(date(2026, 3, 15))), []),
        (action(Bilingual(), DueOnDate(date(2026, 3, 14))), ["no_owner", "due_in_the_past"]),
        (action(due=DueBeforeEvent(-2, Bilingual(fr="la visite")), follow_up=FollowUp.PROGRAMME), ["after_its_event"]),
        (action(due=DueBeforeEvent(-2, Bilingual(fr="la visite")), follow_up=FollowUp.THANKS), []),
        (action(due=DueBeforeEvent(15, Bilingual(fr="la visite")), follow_up=FollowUp.MODE), []),
    ],
)
def test_actions(item: ActionItem, reasons: list[str]) -> None:
    assert found(note_of(actions=(item,))) == [("D-02", reason) for reason in reasons]
    closed = msgspec.structs.replace(item, state=ActionState.DONE)
    assert found(note_of(actions=(closed,))) == []


def invitation(*answers: tuple[VisitMode, Answer], **more: object) -> VisitInvitation:
    party = Party(Bilingual("أ", "A"))
    response = Response(tuple(ModeAnswer(mode, answer) for mode, answer in answers))
    return VisitInvitation("i1", "I-1", party, party, Bilingual("زيارة", "visite"), response=response, **more)  # type: ignore[arg-type]


BOTH = ((VisitMode.IN_PERSON, Answer.ACCEPTED), (VisitMode.VIDEO, Answer.ACCEPTED_IN_PRINCIPLE))


def test_an_invitation_accepted_in_two_ways_wants_somebody_to_ask_which() -> None:
    assert found(note_of(invitations=(invitation(*BOTH),))) == [("D-03", "open_mode")]
    assert found(note_of(invitations=(invitation(BOTH[0]),))) == []
    assert found(note_of(invitations=(invitation(*BOTH, confirmed_mode=VisitMode.VIDEO),))) == []
    asked = action(follow_up=FollowUp.MODE)
    assert found(note_of(invitations=(invitation(*BOTH, follow_ups=("a1",)),), actions=(asked,))) == []
    done = msgspec.structs.replace(asked, state=ActionState.DONE)
    assert found(note_of(invitations=(invitation(*BOTH, follow_ups=("a1",)),), actions=(done,))) == [
        ("D-03", "open_mode")
    ]


def test_a_provisional_reference_is_told_once_the_note_was_sent() -> None:
    provisional, definitive = Reference("P-1"), Reference("P-1", "MAE/1")
    assert found(note_of(reference=provisional, status=NoteStatus.SENT)) == [("D-07", "provisional")]
    assert found(note_of(reference=provisional, status=NoteStatus.DRAFT)) == []
    assert found(note_of(reference=definitive, status=NoteStatus.SENT)) == []


@pytest.mark.parametrize(
    ("dated", "met", "count"),
    [
        ("2026-03-15", "2026-03-16", 1),
        ("2026-03-31", "2026-04-01", 1),
        ("2026-02-28", "2026-03-01", 1),
        ("2028-02-28", "2028-02-29", 1),
        ("2026-12-31", "2027-01-01", 1),
        ("2026-03-15", "2027-03-14", 1),
        ("2026-03-15", "2026-10-01", 1),
        ("2016-03-15", "2026-03-15", 1),
        ("2026-03-15", "2026-03-15", 0),
        ("2026-03-16", "2026-03-15", 0),
        ("2026-04-01", "2026-03-31", 0),
        ("2027-01-01", "2026-12-31", 0),
        ("2027-03-14", "2026-03-15", 0),
        ("", "2026-03-15", 0),
        ("2026-03-15", "", 0),
        ("", "", 0),
    ],
)
def test_the_meeting_is_not_later_than_the_note(dated: str, met: str, count: int) -> None:
    days = [date.fromisoformat(day) if day else None for day in (dated, met)]
    told = found(note_of(facts=NoteFacts(dated=days[0], meeting=Meeting(day=days[1]))))
    assert told == [("D-08", "meeting_later")] * count


@pytest.mark.parametrize(
    ("ar", "fr", "words"),
    [
        ("نعم", "Le XX mars", ["XX"]),
        ("نعم", "À compléter", ["À compléter"]),
        ("نعم", "lieu à préciser", ["à préciser"]),
        ("يُستكمل لاحقا", "oui", ["يُستكمل"]),
        ("نعم", "Lieu : […]", ["[…]"]),
        ("نعم", "« … »", []),
        ("«…»", "oui", ["«…»"]),
        ("نعم", "TBC", ["TBC"]),
        ("نعم", "nom : ______", ["______"]),
        ("القرن العشرون", "le XXe siècle", []),
        ("نعم", "Il a dit… puis rien.", []),
        ("نعم", "Vraiment ?", []),
        ("يستكمل الوزير جولته", "Le ministre poursuit", []),
        ("يستكمل لاحقا", "oui", ["يستكمل لاحقا"]),
        ("يحدد لاحقا", "oui", ["يحدد لاحقا"]),
        ("نعم", "préciser et compléter", []),
        ("نعم", "les TBCs [sic]", []),
        ("نعم", "un accord XXL", []),
    ],
)
def test_what_is_left_to_be_filled_in(ar: str, fr: str, words: list[str]) -> None:
    placed = [one for one in check_document(note_of((ar, fr)), SETTING) if one.finding.check == "D-09"]
    shown = [(ar if one.finding.ar else fr)[slice(*(one.finding.ar or one.finding.fr or (0, 0)))] for one in placed]
    assert shown == words


def test_a_long_sentence_that_stands_twice() -> None:
    said = "Les deux ministres sont convenus de se revoir avant la fin de l’année."
    note = note_of(("نعم", f"{said} Merci."), ("لا", f"Merci. {said.replace('’', '’')}"), ("لا", "Merci."))
    (twice,) = check_document(note, SETTING)
    assert (twice.finding.check, twice.pair) == ("D-13", "p1")
    fr = note.pair("p1").fr.text.plain
    assert fr[slice(*twice.finding.fr or (0, 0))] == said


def test_a_twin_that_is_behind_is_told() -> None:
    note = note_of(("نعم", "oui"))
    changed = apply(note, set_text(note, "p0", Language.FRENCH, plain("non")))
    (behind,) = check_document(changed, SETTING)
    assert (behind.finding.check, behind.finding.ar, behind.pair) == ("P-27", (0, 3), "p0")


@pytest.mark.parametrize("template", BUILT_INS.template_ids())
def test_of_the_samples_only_the_open_mode_is_told(template: str) -> None:
    """Their invitation was accepted in person or by video, and nobody was given the task to ask."""
    note = sample_note(template)
    assert found(note) == [("D-03", "open_mode")] * len(note.invitations)
