"""What the sample meeting seems to promise, by the real rules: merged, taken, waved away for ever."""

from __future__ import annotations

from functools import partial

import pytest

from briefing_app.bootstrap import Desk
from briefing_app.docx_io.reader import read_paragraphs
from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.actions import ActionItem, ActionSource, Anchor, Obligation
from briefing_app.domain.editing import set_text
from briefing_app.domain.invitations import Answer, VisitInvitation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.promise_edits import places_of
from briefing_app.domain.promises import make_action, make_invitation
from briefing_app.domain.rich_text import plain
from briefing_app.domain.suggestions import Omission, PairSuggestion, SuggestionKind
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.export_service import ExportRequest
from briefing_app.services.note_changes import Change
from briefing_app.services.promise_drafts import ANSWERING, INVITING
from tests.samples import BUILT_INS

FR = Language.FRENCH


def untaken(desk: Desk, template: str) -> BriefingNote:
    answers = read_answers(BUILT_INS.sample_answers(template), "sample")
    made = desk.notes.new(template, None, answers).note
    for action in made.actions:
        desk.promises.remove_action(made.id, action.id)
    for invitation in made.invitations:
        desk.promises.remove_invitation(made.id, invitation.id)
    return desk.promises.note(made.id)


@pytest.fixture
def note(desk: Desk) -> BriefingNote:
    """The sample communiqué without any promise taken yet."""
    return untaken(desk, "readout_public")


@pytest.fixture
def record(desk: Desk) -> BriefingNote:
    """The sample record, which has commitments, in the same way."""
    return untaken(desk, "meeting_record")


def found(desk: Desk, note: BriefingNote) -> tuple[PairSuggestion, ...]:
    return desk.promises.suggestions(desk.promises.note(note.id))


def the_invitation(desk: Desk, note: BriefingNote) -> PairSuggestion:
    return next(item for item in found(desk, note) if item.kind in INVITING)


def test_the_invitation_of_the_sample_is_one_suggestion_of_two_languages(desk: Desk, note: BriefingNote) -> None:
    item = the_invitation(desk, note)
    assert item.kind is SuggestionKind.INVITATION_GIVEN
    assert item.ar is not None
    assert item.fr is not None
    for side in item.sides:
        text = note.pair(item.pair_id).text(side.language).plain
        assert text[side.start : side.end] == side.text
        assert side.trigger in side.text
    assert desk.promises.note(note.id) == note, "nothing is stored"


def test_what_is_accepted_is_in_the_note_and_not_suggested_again(desk: Desk, note: BriefingNote) -> None:
    before = found(desk, note)
    assert before
    made = [desk.promises.accept(note.id, item) for item in before]
    after = desk.promises.note(note.id)
    assert {promise.id for promise in made} == {p.id for p in (*after.actions, *after.invitations)}
    (invitation,) = (promise for promise in made if isinstance(promise, VisitInvitation))
    assert (invitation.inviter.country, invitation.invitee.country) == ("EG", "FR")
    assert {item.answer for item in invitation.response.per_mode} == {Answer.ACCEPTED}
    assert found(desk, note) == ()
    assert all(places_of(after, promise.id) for promise in made)


def test_accepted_promises_are_in_the_word_file_as_on_screen(desk: Desk, record: BriefingNote, tmp_path) -> None:  # type: ignore[no-untyped-def]
    for item in found(desk, record):
        desk.promises.accept(record.id, item)
    after = desk.promises.note(record.id)
    out = tmp_path / "o.docx"
    desk.exports.export(ExportRequest(note=record.id, layout=Layout.FACING, out=out))
    written = (
        "\n".join(text.plain for text in read_paragraphs(out.read_bytes()))
        .replace("\u00a0", " ")
        .replace("\u202f", " ")
    )
    assert after.actions
    for action in after.actions:
        assert action.number in written
        assert action.title.fr.replace("\u00a0", " ").replace("\u202f", " ") in written
    assert found(desk, record) == ()


def test_what_is_waved_away_stays_away_for_ever(desk: Desk, note: BriefingNote) -> None:
    """Whatever stands before the words, in whatever language they are still the same."""
    item = the_invitation(desk, note)
    desk.promises.dismiss(note.id, item)
    assert all(other.kind not in INVITING for other in found(desk, note))
    pair = note.pair(item.pair_id)
    moved = plain(f"Mardi dernier. {pair.fr.text.plain}")
    desk.promises.perform(note.id, lambda n: set_text(n, pair.id, FR, moved), Change.EDITED)
    assert all(other.kind not in INVITING for other in found(desk, note))
    desk.promises.perform(note.id, lambda n: set_text(n, pair.id, FR, plain("Autre chose.")), Change.EDITED)
    assert all(other.kind not in INVITING for other in found(desk, note)), "the Arabic words were waved away as well"


def test_a_promise_that_runs_on_into_the_next_pair_is_placed_in_its_own(desk: Desk, note: BriefingNote) -> None:
    first, second = list(note.pairs())[-2:]
    desk.promises.perform(
        note.id,
        lambda n: set_text(
            n, first.id, FR, plain("Le ministre égyptien a invité son homologue français à se rendre au Caire.")
        ),
        Change.EDITED,
    )
    desk.promises.perform(
        note.id, lambda n: set_text(n, second.id, FR, plain("Celui-ci a accepté l’invitation.")), Change.EDITED
    )
    after = desk.promises.note(note.id)
    for item in desk.promises.suggestions(after):
        for side in item.sides:
            assert after.pair(item.pair_id).text(side.language).plain[side.start : side.end] == side.text
    assert any(item.pair_id == first.id and item.kind in INVITING for item in desk.promises.suggestions(after))


@pytest.mark.parametrize("words", ["all", "half", "elsewhere"])
def test_an_action_on_the_words_takes_the_suggestion(desk: Desk, record: BriefingNote, words: str) -> None:
    item = next(item for item in found(desk, record) if item.kind not in INVITING | ANSWERING)
    side = item.sides[0]
    text = record.pair(item.pair_id).text(side.language).plain
    start, end = {
        "all": (side.start, side.end),
        "half": ((side.start + side.end) // 2, side.end),
        "elsewhere": (0, min(side.start, 12)) if side.start >= 12 else (side.end, min(len(text), side.end + 12)),
    }[words]
    source = ActionSource(item.pair_id, (Anchor(side.language, start, end, text[start:end]),))
    action = make_action(
        record,
        "mine",
        title=Bilingual("عنوان", "Titre"),
        owner=Bilingual("م", "P"),
        obligation=Obligation.WE_OWE,
        source=source,
    )
    assert isinstance(desk.promises.add_action(record.id, action), ActionItem)
    assert (item.keys in [other.keys for other in found(desk, record)]) is (words == "elsewhere")


def test_an_invitation_from_before_words_were_followed_holds_its_pair(desk: Desk, note: BriefingNote) -> None:
    item = the_invitation(desk, note)
    drafted = desk.promises.invitation_from(note, item)
    old = make_invitation(
        note,
        "old",
        inviter=drafted.inviter,
        invitee=drafted.invitee,
        occasion=drafted.occasion,
        pair_id=item.pair_id,
    )
    desk.promises.add_invitation(note.id, old, {})
    assert all(other.kind not in INVITING for other in found(desk, note))


def test_what_is_left_out_of_a_note_stands_in_its_pair_in_each_language(desk: Desk, note: BriefingNote) -> None:
    """The aim of a plan, written into two pairs: told by pair, in the order of the pairs, Arabic before French."""
    ar, fr = "تستهدف الخطة تدريب 500 متدرب هذا العام.", "Le plan vise à former 500 stagiaires cette année."
    first, second = list(note.pairs())[:2]
    for pair in (second, first):
        for language, text in ((Language.ARABIC, ar), (FR, fr)):
            typed = partial(set_text, pair_id=pair.id, language=language, text=plain(text))
            desk.promises.perform(note.id, typed, Change.EDITED)
    changed = desk.promises.note(note.id)
    told = [item for item in desk.promises.left_out(changed) if item.text in (ar, fr)]
    assert [(item.pair_id, item.language) for item in told] == [
        (pair.id, language) for pair in (first, second) for language in (Language.ARABIC, FR)
    ]
    assert {item.reason for item in told} == {Omission.OBJECTIVE}
    assert all(item.start == 0 and item.end == len(item.text) for item in told)


def test_an_impersonal_agreement_lacks_an_owner_and_a_commitment_has_one(desk: Desk, note: BriefingNote) -> None:
    pair = next(note.pairs())
    text = "Il a été convenu de reporter l’examen. La partie française s’est engagée à financer deux bourses."
    desk.promises.perform(note.id, lambda n: set_text(n, pair.id, FR, plain(text)), Change.EDITED)
    changed = desk.promises.note(note.id)
    lacking = {item.kind: desk.promises.lacks_owner(changed, item) for item in desk.promises.suggestions(changed)}
    assert lacking[SuggestionKind.COMMITMENT_THEIRS] is False
    assert lacking[SuggestionKind.INVITATION_GIVEN] is False
    assert lacking[SuggestionKind.AGREEMENT] is True
