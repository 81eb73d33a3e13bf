"""A promise in every segment of a note: what a review must leave on its words, or say that they are gone."""

from __future__ import annotations

from briefing_app.domain.actions import ActionItem, Obligation
from briefing_app.domain.edits import apply, revert
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.promise_edits import AnchorState, add_action, anchor_state, places_of
from briefing_app.domain.promises import make_action, source_in
from briefing_app.domain.review import ChangeKind
from briefing_app.domain.review_apply import Plan, plan
from briefing_app.domain.review_merge import Review
from briefing_app.domain.review_plan import Decision, Verdict
from tests.conftest import CountedIdentifiers


def taken_in(note: BriefingNote, review: Review) -> tuple[BriefingNote, Plan]:
    """The note after everything was accepted, what asks among it; taking it back gives the note as it was."""
    everything = {proposal.id: Decision(Verdict.ACCEPT) for proposal in review.proposals}
    made = plan(note, review, everything, CountedIdentifiers().new)
    after = apply(note, made.edit)
    assert revert(after, made.edit) == note
    return after, made


def promised(note: BriefingNote, spans: dict[str, dict[Language, tuple[int, int]]]) -> BriefingNote:
    """``note`` with an action on the words of each pair that ``spans`` names."""
    for number, (pair_id, words) in enumerate(spans.items()):
        action = make_action(
            note,
            f"action{number}",
            title=Bilingual("متابعة", "Suivi"),
            owner=Bilingual("المراسم", "Protocole"),
            obligation=Obligation.WE_OWE,
            source=source_in(note, pair_id, words),
        )
        note = apply(note, add_action(note, action))
    return note


def states(note: BriefingNote, language: Language) -> dict[str, AnchorState | None]:
    return {action.id: anchor_state(note, action, language) for action in note.actions}


def check_anchors(after: BriefingNote, review: Review) -> None:
    """Each anchor stands once, on letters that were anchored; where nothing touched its words it stands on them."""
    for action in after.actions:
        for language in Language:
            places = [place for place in places_of(after, action.id) if place.language is language]
            assert len(places) <= 1
            quoted = words_of(action, language)
            state = anchor_state(after, action, language)
            if places:
                assert 0 <= places[0].start < places[0].end <= len(after.pair(places[0].pair_id).text(language))
                assert places[0].words
            if is_untouched(action, language, review):
                assert [place.words for place in places] == [quoted]
                assert state is AnchorState.KEPT
            else:
                assert (state is AnchorState.LOST) is (not places)


def words_of(action: ActionItem, language: Language) -> str:
    assert action.source is not None
    return next(anchor.quoted for anchor in action.source.anchors if anchor.language is language)


def is_untouched(action: ActionItem, language: Language, review: Review) -> bool:
    """No change of the review stands on the words, or inside them; and their pair was not taken away."""
    source = action.source
    assert source is not None
    words = next(anchor for anchor in source.anchors if anchor.language is language)
    for proposal in review.proposals:
        for site in proposal.sites:
            if site.pair != source.pair_id:
                continue
            if proposal.change.kind is ChangeKind.ROW_REMOVED:
                return False
            overlaps = site.start < words.end and words.start < site.end
            inside = site.start == site.end and words.start < site.start < words.end
            if site.language is language and (overlaps or inside):
                return False
    return True
