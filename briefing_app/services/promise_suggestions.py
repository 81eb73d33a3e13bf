"""What the text of a note seems to promise, without what a person has taken or waved away already."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

import msgspec

from briefing_app.domain.actions import ActionKind
from briefing_app.domain.invitations import Answer, InvitationState, VisitInvitation
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.profiles import Profile
from briefing_app.domain.promise_edits import Place, places_of
from briefing_app.domain.segments import SegmentPair
from briefing_app.domain.suggestions import LeftOut, PairSuggestion, Speakers, Suggestion
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.promise_drafts import ANSWERING, INVITING, speakers_of

_BETWEEN = "\n"
_CLOSED = frozenset({InvitationState.HELD, InvitationState.CANCELLED, InvitationState.LAPSED})


def suggestions_in_text(
    text: str, language: Language, built_ins: BuiltIns, speakers: Speakers
) -> tuple[Suggestion, ...]:
    """What one text in one language seems to promise, in the order of the words."""
    from briefing_app.language.suggestions import suggest

    return suggest(text, language, built_ins.promise_rules(language), speakers)


def left_out_of_text(text: str, language: Language, built_ins: BuiltIns, speakers: Speakers) -> tuple[LeftOut, ...]:
    """What one text has that looks like a promise and is none, each with the reason."""
    from briefing_app.language.suggestions import left_out

    return left_out(text, language, built_ins.promise_rules(language), speakers)


def left_out_of(note: BriefingNote, profile: Profile, built_ins: BuiltIns) -> tuple[LeftOut, ...]:
    """What the note has in either language that looks like a promise and is none, in the order of its pairs."""
    text = {language: _Pairs(tuple(note.pairs()), language) for language in Language}
    found = [
        (text[language].place(item.start), text[language].cut(item))
        for language in Language
        for item in left_out_of_text(text[language].whole, language, built_ins, speakers_of(note, profile, language))
    ]
    return tuple(item for _, item in sorted(found, key=lambda placed: placed[0]))


def suggestions_in(note: BriefingNote, profile: Profile, built_ins: BuiltIns) -> tuple[PairSuggestion, ...]:
    """What the note seems to promise and does not hold yet, pair by pair; both languages of one promise are one.

    Each language is read as one text, so that a pronoun finds the person of the paragraph before.
    """
    from briefing_app.language.suggestions import merged

    pairs = tuple(note.pairs())
    ar, fr = (_by_pair(pairs, language, note, profile, built_ins) for language in (Language.ARABIC, Language.FRENCH))
    found = (item for pair in pairs for item in merged(pair.id, ar[pair.id], fr[pair.id]))
    waved_away = frozenset(note.dismissed)
    taken = tuple(_taken(note))
    return tuple(item for item in found if not item.keys & waved_away and not _is_taken(note, item, taken))


def awaiting_answer(note: BriefingNote) -> VisitInvitation | None:
    """The first invitation of the note that nobody has answered and that is not over."""
    return next((item for item in note.invitations if item.state not in _CLOSED and not _is_answered(item)), None)


class _Taken(Place, frozen=True):
    """The words of a promise that the note holds, and whether it is about an invitation."""

    is_invitation: bool = False


class _Pairs:
    """The pairs of a note in one language as one text, and back from its places to those of a pair."""

    def __init__(self, pairs: Sequence[SegmentPair], language: Language) -> None:
        self._texts = [pair.text(language).plain for pair in pairs]
        self._pairs = pairs
        self._starts = list(accumulate((len(text) + len(_BETWEEN) for text in self._texts), initial=0))

    @property
    def whole(self) -> str:
        return _BETWEEN.join(self._texts)

    def place(self, at: int) -> int:
        """The number of the pair that ``at`` is in."""
        return bisect_right(self._starts, at) - 1

    def placed(self, item: Suggestion) -> tuple[str, Suggestion]:
        """The suggestion as its pair has it, with the pair's id: what runs on into the next one is left there."""
        number = self.place(item.start)
        begin, end, text = self._within(number, item.start, item.end)
        return self._pairs[number].id, msgspec.structs.replace(item, start=begin, end=end, text=text)

    def cut(self, item: LeftOut) -> LeftOut:
        number = self.place(item.start)
        begin, end, text = self._within(number, item.start, item.end)
        return msgspec.structs.replace(item, start=begin, end=end, text=text, pair_id=self._pairs[number].id)

    def _within(self, number: int, start: int, end: int) -> tuple[int, int, str]:
        text, begin = self._texts[number], start - self._starts[number]
        words = text[begin : end - self._starts[number]].rstrip()
        return begin, begin + len(words), words


def _by_pair(
    pairs: Sequence[SegmentPair], language: Language, note: BriefingNote, profile: Profile, built_ins: BuiltIns
) -> dict[str, list[Suggestion]]:
    """What one language of the note promises, by the pair in which it begins."""
    text = _Pairs(pairs, language)
    found: dict[str, list[Suggestion]] = {pair.id: [] for pair in pairs}
    for item in suggestions_in_text(text.whole, language, built_ins, speakers_of(note, profile, language)):
        pair_id, placed = text.placed(item)
        found[pair_id].append(placed)
    return found


def _taken(note: BriefingNote) -> Iterator[_Taken]:
    for action in note.actions:
        is_invitation = action.kind is ActionKind.INVITATION
        for place in places_of(note, action.id):
            yield _Taken(place.pair_id, place.language, place.start, place.end, place.words, is_invitation)
    for invitation in note.invitations:
        for place in places_of(note, invitation.id):
            yield _Taken(place.pair_id, place.language, place.start, place.end, place.words, is_invitation=True)


def _is_taken(note: BriefingNote, suggestion: PairSuggestion, taken: tuple[_Taken, ...]) -> bool:
    """True when a promise of the same sort stands on the words, in either language.

    An answer is taken when every invitation of the note has one; an invitation from before words were followed
    holds its whole pair.
    """
    if suggestion.kind in ANSWERING:
        return bool(note.invitations) and awaiting_answer(note) is None
    about_invitation = suggestion.kind in INVITING
    if any(place.is_invitation is about_invitation and _covers(place, suggestion) for place in taken):
        return True
    return about_invitation and any(
        invitation.pair_id == suggestion.pair_id and not places_of(note, invitation.id)
        for invitation in note.invitations
    )


def _covers(place: Place, suggestion: PairSuggestion) -> bool:
    """True when half of the shorter stretch at least is common to both."""
    if place.pair_id != suggestion.pair_id:
        return False
    for side in suggestion.sides:
        if side.language is place.language:
            common = min(place.end, side.end) - max(place.start, side.start)
            if common > 0 and common * 2 >= min(place.end - place.start, side.end - side.start):
                return True
    return False


def _is_answered(invitation: VisitInvitation) -> bool:
    return any(item.answer is not Answer.NO_REPLY for item in invitation.response.per_mode)
