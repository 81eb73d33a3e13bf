"""Generated sentences in the prose: inserted in their place, renewed where untouched, never over somebody's words."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing_app.domain import editing
from briefing_app.domain.edits import Edit, apply, inverse
from briefing_app.domain.invitations import VisitInvitation, Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Gender
from briefing_app.domain.promise_edits import change_invitation, find_invitation
from briefing_app.domain.rich_text import plain
from briefing_app.services.announcement import Standing, announcing, insert, renew, standings
from tests.samples import BUILT_INS, sample_note

AR, FR = Language.ARABIC, Language.FRENCH
PROFILE = BUILT_INS.profile("egypt_france")


@pytest.fixture
def note() -> BriefingNote:
    return sample_note()


def of(note: BriefingNote) -> VisitInvitation:
    return note.invitations[0]


def now(note: BriefingNote) -> Bilingual:
    return announcing(note, of(note), PROFILE)


def inserted(note: BriefingNote) -> BriefingNote:
    return apply(note, insert(note, of(note), now(note), lambda: "told"))


def with_dates(note: BriefingNote) -> BriefingNote:
    window = Window(date(2026, 6, 1), date(2026, 6, 3))
    return apply(note, change_invitation(note, msgspec.structs.replace(of(note), proposed_windows=(window,))))


def with_text(note: BriefingNote, language: Language, text: str) -> BriefingNote:
    return apply(note, editing.set_text(note, "told", language, plain(text)))


def stand(note: BriefingNote) -> dict[Language, Standing]:
    return dict(standings(note, of(note), now(note)))


def done(note: BriefingNote, edit: Edit | None) -> BriefingNote:
    assert edit is not None
    return apply(note, edit)


def test_before_they_are_inserted_they_are_not_there(note: BriefingNote) -> None:
    assert set(stand(note).values()) == {Standing.NOT_THERE}
    assert renew(note, of(note), now(note)) is None


def test_they_stand_at_the_end_of_the_prose_and_are_one_step(note: BriefingNote) -> None:
    edit = insert(note, of(note), now(note), lambda: "told")
    after = apply(note, edit)
    section, index = after.locate("told")
    assert index == len(section.pairs) - 1
    pair = after.pair("told")
    assert (pair.ar.text.plain, pair.fr.text.plain) == (now(note).ar, now(note).fr)
    assert set(stand(after).values()) == {Standing.UP_TO_DATE}
    assert apply(after, inverse(edit)) == note


def test_they_stand_behind_the_words_that_invited(note: BriefingNote) -> None:
    first = next(note.pairs())
    note = apply(note, change_invitation(note, msgspec.structs.replace(of(note), pair_id=first.id)))
    after = inserted(note)
    section, index = after.locate("told")
    assert section.pairs[index - 1].id == first.id


def test_prose_nobody_touched_is_renewed_in_both_languages(note: BriefingNote) -> None:
    later = with_dates(inserted(note))
    assert set(stand(later).values()) == {Standing.CAN_BE_RENEWED}
    after = done(later, renew(later, of(later), now(later)))
    assert set(stand(after).values()) == {Standing.UP_TO_DATE}
    assert after.pair("told").fr.text.plain == now(later).fr != now(note).fr
    assert renew(after, of(after), now(after)) is None


@pytest.mark.parametrize("language", list(Language))
def test_prose_edited_by_hand_is_flagged_and_left(note: BriefingNote, language: Language) -> None:
    edited = with_dates(with_text(inserted(note), language, "رأي" if language is AR else "À ma façon."))
    assert stand(edited) == {language: Standing.EDITED_BY_HAND, language.twin: Standing.CAN_BE_RENEWED}
    after = done(edited, renew(edited, of(edited), now(edited)))
    assert after.pair("told").text(language) == edited.pair("told").text(language)
    assert stand(after) == {language: Standing.EDITED_BY_HAND, language.twin: Standing.UP_TO_DATE}
    assert renew(after, of(after), now(after)) is None


def test_words_put_back_as_they_were_can_be_renewed_again(note: BriefingNote) -> None:
    before = inserted(note)
    edited = with_dates(with_text(before, FR, "À ma façon."))
    again = with_text(edited, FR, now(note).fr)
    assert stand(again)[FR] is Standing.CAN_BE_RENEWED


def test_a_paragraph_that_was_deleted_is_not_there(note: BriefingNote) -> None:
    after = inserted(note)
    gone = apply(after, editing.remove_pair(after, "told"))
    assert set(stand(gone).values()) == {Standing.NOT_THERE}
    assert find_invitation(gone, of(gone).id).announced is not None


def test_gender_is_that_of_the_participant(note: BriefingNote) -> None:
    invitee = next(p for p in note.facts.participants if p.side.value == "counterpart")
    woman = msgspec.structs.replace(invitee.person, gender=Gender.FEMININE)
    people = tuple(msgspec.structs.replace(p, person=woman) if p is invitee else p for p in note.facts.participants)
    party = msgspec.structs.replace(of(note).invitee, person_id=woman.id)
    named = msgspec.structs.replace(of(note), invitee=party)
    note = apply(note, change_invitation(note, named))
    other = msgspec.structs.replace(note, facts=msgspec.structs.replace(note.facts, participants=people))
    assert announcing(other, named, PROFILE) != announcing(note, named, PROFILE)
    assert "وقبلت" in announcing(other, named, PROFILE).ar
