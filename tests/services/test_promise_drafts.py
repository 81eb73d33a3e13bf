"""From a suggestion to the promise: what is filled in, what is anchored, what is taken and waved away."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import ActionItem, ActionKind, DueInMonth, DueOnDate, NotDue, Obligation
from briefing_app.domain.answers import Answers, ParticipantAnswer
from briefing_app.domain.editing import set_text
from briefing_app.domain.invitations import Answer, InvitationState, Step, VisitInvitation, VisitMode, Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Gender, MeetingSide, Style
from briefing_app.domain.promise_edits import AnchorState, anchor_state, places_of
from briefing_app.domain.rich_text import plain
from briefing_app.domain.suggestions import PairSuggestion, Suggestion, SuggestionKind
from briefing_app.services.note_changes import Change
from briefing_app.services.promise_drafts import answer_in, speakers_of
from briefing_app.services.promise_suggestions import awaiting_answer
from tests.samples import BUILT_INS

FR, AR = Language.FRENCH, Language.ARABIC
FR_TEXT = "Le ministre s’est engagé à envoyer le projet en mai. Il a invité son homologue au Caire."
AR_TEXT = "تعهد الوزير بإرسال المشروع في مايو. ودعا نظيره إلى القاهرة."
KIND = SuggestionKind


@pytest.fixture
def note(desk: Desk) -> BriefingNote:
    people = (
        ParticipantAnswer(
            name=Bilingual("منى حسن", "Mona Hassan"),
            side=MeetingSide.HOST,
            gender=Gender.FEMININE,
            style=Style.MINISTER,
            country="EG",
            post=Bilingual("وزيرة التعاون", "ministre de la Coopération"),
        ),
        ParticipantAnswer(
            name=Bilingual("سامي بن علي", "Sami Ben Ali"),
            side=MeetingSide.COUNTERPART,
            country="TN",
            body=Bilingual("السفارة", "l’ambassade"),
        ),
    )
    answers = Answers(
        participants=people,
        counterpart=Bilingual("وزارة", "le ministère tunisien"),
        counterpart_country="TN",
        meeting=Meeting(day=date(2026, 3, 1)),
    )
    made = desk.notes.new("synthesis", None, answers).note
    pair = made.section("presentation").pairs[0].id
    for language, text in ((FR, FR_TEXT), (AR, AR_TEXT)):
        desk.promises.perform(
            made.id, lambda n, side=language, t=text: set_text(n, pair, side, plain(t)), Change.EDITED
        )
    return desk.promises.note(made.id)


def side(language: Language, words: str, kind: SuggestionKind, **fields: object) -> Suggestion:
    text = FR_TEXT if language is FR else AR_TEXT
    start = text.index(words)
    made = Suggestion(kind, language, start, start + len(words), words, words.split()[0], 0.9)
    return msgspec.structs.replace(made, **fields)


def both(note: BriefingNote, ar: Suggestion | None, fr: Suggestion | None) -> PairSuggestion:
    return PairSuggestion(note.section("presentation").pairs[0].id, ar, fr)


def promised(note: BriefingNote, kind: SuggestionKind = KIND.COMMITMENT_OURS, **fields: object) -> PairSuggestion:
    fr = side(
        FR,
        "Le ministre s’est engagé à envoyer le projet en mai",
        kind,
        who="Le ministre",
        what="envoyer le projet",
        when="en mai",
        **fields,
    )
    ar = side(
        AR, "تعهد الوزير بإرسال المشروع في مايو", kind, who="الوزير", what="إرسال المشروع", when="في مايو", **fields
    )
    return both(note, ar, fr)


def invited(note: BriefingNote, kind: SuggestionKind = KIND.INVITATION_GIVEN, **fields: object) -> PairSuggestion:
    fr = side(FR, "Il a invité son homologue au Caire", kind, who="Il", what="visite au Caire", **fields)
    ar = side(AR, "ودعا نظيره إلى القاهرة", kind, what="زيارة القاهرة", **fields)
    return both(note, ar, fr)


# --- actions


def test_an_action_is_filled_from_both_languages(desk: Desk, note: BriefingNote) -> None:
    action = desk.promises.action_from(note, promised(note, due=DueInMonth(2026, 5)))
    assert action.title == Bilingual("إرسال المشروع", "Envoyer le projet")
    assert action.owner == Bilingual("الوزير", "Le ministre")
    assert (action.kind, action.obligation, action.due) == (
        ActionKind.COMMITMENT_OURS,
        Obligation.WE_OWE,
        DueInMonth(2026, 5),
    )
    assert (action.number[-3:], action.counterpart.fr, action.counterpart_country) == (
        "-01",
        "le ministère tunisien",
        "TN",
    )
    assert desk.promises.note(note.id).actions == ()


def test_what_the_words_do_not_say_is_filled_from_the_note(desk: Desk, note: BriefingNote) -> None:
    only_fr = both(note, None, side(FR, "envoyer le projet en mai", KIND.COMMITMENT_THEIRS, when="en mai"))
    action = desk.promises.action_from(note, only_fr)
    assert action.title == Bilingual("", "Envoyer le projet en mai")
    assert action.owner.fr == "M. Sami Ben Ali"
    assert action.owner.ar.endswith("سامي بن علي")
    assert action.due == NotDue(Bilingual("", "en mai"))
    assert action.source is not None
    assert [anchor.language for anchor in action.source.anchors] == [FR]


@pytest.mark.parametrize(
    ("kind", "who", "made", "owed"),
    [
        (KIND.COMMITMENT_THEIRS, "", ActionKind.COMMITMENT_THEIRS, Obligation.THEY_OWE),
        (KIND.AGREEMENT, "Les deux parties", ActionKind.TASK, Obligation.JOINT),
        (KIND.NEXT_STEP, "", ActionKind.TASK, Obligation.JOINT),
        (KIND.DECISION, "", ActionKind.TASK, Obligation.INTERNAL),
        (KIND.REQUEST, "S.E. Mme Mona Hassan", ActionKind.REQUEST, Obligation.THEY_OWE),
        (KIND.REQUEST, "M. Sami Ben Ali", ActionKind.REQUEST, Obligation.WE_OWE),
        (KIND.REQUEST, "l’ambassade", ActionKind.REQUEST, Obligation.WE_OWE),
        (KIND.REQUEST, "il", ActionKind.REQUEST, Obligation.THEY_OWE),
    ],
)
def test_who_owes_follows_from_the_kind_and_from_who_speaks(
    desk: Desk, note: BriefingNote, kind: SuggestionKind, who: str, made: ActionKind, owed: Obligation
) -> None:
    action = desk.promises.action_from(note, both(note, None, side(FR, "envoyer le projet", kind, who=who)))
    assert (action.kind, action.obligation) == (made, owed)
    if kind is KIND.REQUEST:
        assert ("Hassan" if owed is Obligation.WE_OWE else "Ben Ali") in action.owner.fr


def test_an_accepted_action_is_on_its_words_and_follows_them(desk: Desk, note: BriefingNote) -> None:
    suggestion = promised(note)
    made = desk.promises.accept(note.id, suggestion)
    assert isinstance(made, ActionItem)
    after = desk.promises.note(note.id)
    assert {(p.language, p.words) for p in places_of(after, made.id)} == {
        (s.language, s.text) for s in suggestion.sides
    }
    pair = after.section("presentation").pairs[0]
    moved = desk.promises.perform(
        after.id, lambda n: set_text(n, pair.id, FR, plain("Hier. " + FR_TEXT)), Change.EDITED
    )
    assert anchor_state(moved, moved.actions[0], FR) is AnchorState.KEPT


# --- invitations


def test_an_invitation_is_from_the_head_of_one_side_to_that_of_the_other(desk: Desk, note: BriefingNote) -> None:
    given = desk.promises.invitation_from(note, invited(note))
    assert (given.inviter.name.fr, given.invitee.name.fr) == ("S.E. Mme Mona Hassan", "M. Sami Ben Ali")
    assert (given.inviter.country, given.invitee.country, given.inviter.post.fr) == (
        "EG",
        "TN",
        "ministre de la Coopération",
    )
    assert (given.occasion, given.modes_offered) == (
        Bilingual("زيارة القاهرة", "visite au Caire"),
        (VisitMode.IN_PERSON,),
    )
    assert (given.state, given.conveyed.on) == (InvitationState.EXTENDED_ORALLY, date(2026, 3, 1))
    received = desk.promises.invitation_from(note, invited(note, KIND.INVITATION_RECEIVED))
    assert (received.inviter, received.invitee) == (given.invitee, given.inviter)


def test_an_answer_in_the_same_breath_is_taken_over(desk: Desk, note: BriefingNote) -> None:
    modes = (VisitMode.IN_PERSON, VisitMode.VIDEO)
    suggestion = invited(note, answer=Answer.ACCEPTED, modes=modes, due=DueInMonth(2026, 10))
    made = desk.promises.accept(note.id, suggestion)
    assert isinstance(made, VisitInvitation)
    assert [(item.mode, item.answer) for item in made.response.per_mode] == [(mode, Answer.ACCEPTED) for mode in modes]
    assert (made.state, made.open_modes) == (InvitationState.ANSWERED, modes)
    assert made.proposed_windows == (Window(date(2026, 10, 1), date(2026, 10, 31), tentative=True),)
    assert len(places_of(desk.promises.note(note.id), made.id)) == 2
    dated = desk.promises.invitation_from(note, invited(note, due=DueOnDate(date(2026, 10, 5))))
    assert dated.proposed_windows == (Window(date(2026, 10, 5), date(2026, 10, 5), tentative=True),)


@pytest.mark.parametrize(
    ("kind", "answer"), [(KIND.INVITATION_ACCEPTED, Answer.ACCEPTED), (KIND.INVITATION_DECLINED, Answer.DECLINED)]
)
def test_an_answer_alone_goes_to_the_invitation_that_waits(
    desk: Desk, note: BriefingNote, kind: SuggestionKind, answer: Answer
) -> None:
    waiting = desk.promises.accept(note.id, invited(note, modes=(VisitMode.IN_PERSON, VisitMode.VIDEO)))
    reply = both(note, None, side(FR, "au Caire", kind, modes=(VisitMode.VIDEO,)))
    answered = desk.promises.accept(note.id, reply)
    assert isinstance(answered, VisitInvitation)
    assert (answered.id, answered.state) == (waiting.id, InvitationState.ANSWERED)
    assert [(item.mode, item.answer) for item in answered.response.per_mode] == [(VisitMode.VIDEO, answer)]
    assert answered.history[-1].step is Step(answer.value)
    assert len(desk.promises.note(note.id).invitations) == 1
    assert awaiting_answer(desk.promises.note(note.id)) is None


@pytest.mark.parametrize(("who", "inviter"), [("M. Sami Ben Ali", "EG"), ("S.E. Mme Mona Hassan", "TN"), ("", "EG")])
def test_an_answer_without_an_invitation_makes_one(desk: Desk, note: BriefingNote, who: str, inviter: str) -> None:
    reply = both(note, None, side(FR, "au Caire", KIND.INVITATION_ACCEPTED, who=who))
    made = desk.promises.accept(note.id, reply)
    assert isinstance(made, VisitInvitation)
    assert (made.inviter.country, made.state) == (inviter, InvitationState.ANSWERED)


def test_bodies_stand_in_for_people_nobody_named(desk: Desk) -> None:
    answers = Answers(counterpart=Bilingual("هيئة", "une agence"), counterpart_country="DZ")
    note = desk.notes.new("synthesis", None, answers).note
    pair = next(note.pairs()).id
    given = desk.promises.invitation_from(note, PairSuggestion(pair, None, side(FR, "au Caire", KIND.INVITATION_GIVEN)))
    assert (given.invitee.name.fr, given.invitee.country) == ("une agence", "DZ")
    assert (given.inviter.name, given.inviter.country) == (BUILT_INS.profile(note.profile).office, "EG")


def test_the_answer_that_is_said_is_known() -> None:
    for kind, answer in ((KIND.INVITATION_ACCEPTED, Answer.ACCEPTED), (KIND.INVITATION_GIVEN, None)):
        assert answer_in(PairSuggestion("p", None, side(FR, "au Caire", kind))) is answer
    reserved = side(FR, "au Caire", KIND.INVITATION_ACCEPTED, answer=Answer.ACCEPTED_IN_PRINCIPLE)
    assert answer_in(PairSuggestion("p", None, reserved)) is Answer.ACCEPTED_IN_PRINCIPLE


# --- who is who, and what is waved away


def test_speakers_are_the_people_of_each_side_without_posts_and_bodies(note: BriefingNote) -> None:
    profile = BUILT_INS.profile(note.profile)
    french, arabic = speakers_of(note, profile, FR), speakers_of(note, profile, AR)
    assert french.ours == ("S.E. Mme Mona Hassan", "Mona Hassan")
    assert french.theirs == ("M. Sami Ben Ali", "Sami Ben Ali")
    assert "سامي بن علي" in arabic.theirs
    assert (french.our_country, french.their_country, french.day) == ("EG", "TN", date(2026, 3, 1))
    assert "" not in (*french.ours, *french.theirs, *arabic.ours, *arabic.theirs)


def test_what_is_waved_away_is_kept_once_for_each_language(desk: Desk, note: BriefingNote) -> None:
    suggestion = promised(note)
    desk.promises.dismiss(note.id, suggestion)
    desk.promises.dismiss(note.id, suggestion)
    assert set(desk.promises.note(note.id).dismissed) == suggestion.keys
    assert len(desk.promises.note(note.id).dismissed) == 2
