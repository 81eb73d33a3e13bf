"""A suggestion becomes the promise it speaks of: the fields that the words, the people and the profile can fill."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date

from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionSource,
    Anchor,
    Due,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
)
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import (
    Answer,
    Conveyance,
    ModeAnswer,
    Party,
    Response,
    VisitInvitation,
    VisitMode,
    Window,
)
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import MeetingSide, Participant
from briefing_app.domain.profiles import Profile
from briefing_app.domain.promise_edits import Spans
from briefing_app.domain.promises import make_action, make_invitation, source_in
from briefing_app.domain.segments import SegmentPair
from briefing_app.domain.suggestions import PairSuggestion, Speakers, Suggestion, SuggestionKind
from briefing_app.language.agreement import named
from briefing_app.language.folding import fold

INVITING = frozenset({SuggestionKind.INVITATION_GIVEN, SuggestionKind.INVITATION_RECEIVED})
ANSWERING = frozenset({SuggestionKind.INVITATION_ACCEPTED, SuggestionKind.INVITATION_DECLINED})
_KINDS = {
    SuggestionKind.COMMITMENT_OURS: ActionKind.COMMITMENT_OURS,
    SuggestionKind.COMMITMENT_THEIRS: ActionKind.COMMITMENT_THEIRS,
    SuggestionKind.REQUEST: ActionKind.REQUEST,
    SuggestionKind.AGREEMENT: ActionKind.TASK,
    SuggestionKind.DECISION: ActionKind.TASK,
    SuggestionKind.NEXT_STEP: ActionKind.TASK,
}
_OBLIGATIONS = {
    SuggestionKind.COMMITMENT_OURS: Obligation.WE_OWE,
    SuggestionKind.COMMITMENT_THEIRS: Obligation.THEY_OWE,
    SuggestionKind.AGREEMENT: Obligation.JOINT,
    SuggestionKind.NEXT_STEP: Obligation.JOINT,
    SuggestionKind.DECISION: Obligation.INTERNAL,
}
_SAID = {SuggestionKind.INVITATION_ACCEPTED: Answer.ACCEPTED, SuggestionKind.INVITATION_DECLINED: Answer.DECLINED}
_ALIKE = str.maketrans("\u00a0\u202f’", "  '")
_RECOGNISABLE = 4
"""So many letters of a name are more than a pronoun."""
_EDGES = " \t\n\u00a0\u202f,.;:،؛"


def speakers_of(note: BriefingNote, profile: Profile, language: Language) -> Speakers:
    """Who is who in the text of one language: people by name, countries, and the day it speaks of.

    Posts and bodies are left out: their words (« ministère ») are those of either side.
    """
    facts = note.facts
    return Speakers(
        ours=_names(note, MeetingSide.HOST, language),
        theirs=_names(note, MeetingSide.COUNTERPART, language),
        our_country=facts.meeting.host_country or profile.host_country,
        their_country=facts.counterpart_country or profile.counterpart_country,
        day=facts.meeting.day or facts.dated,
    )


def draft_action(note: BriefingNote, profile: Profile, suggestion: PairSuggestion, action_id: str) -> ActionItem:
    """The action that the words speak of, for a person to look over; anchored to them in each language they are in."""
    obligation = _obligation(note, profile, suggestion)
    return make_action(
        note,
        action_id,
        title=both(lambda language: _title(_side(suggestion, language), language)),
        owner=_owner(note, profile, suggestion, obligation),
        obligation=obligation,
        kind=_KINDS.get(suggestion.kind, ActionKind.INVITATION),
        due=_due(suggestion),
        source=ActionSource(suggestion.pair_id, _anchors(suggestion)),
    )


def owner_of(note: BriefingNote, profile: Profile, suggestion: PairSuggestion) -> Bilingual:
    """Who would own the action, empty in both languages where nobody is named."""
    return _owner(note, profile, suggestion, _obligation(note, profile, suggestion))


def draft_invitation(
    note: BriefingNote, profile: Profile, suggestion: PairSuggestion, invitation_id: str
) -> VisitInvitation:
    """The invitation that the words speak of, with the answer where they give it."""
    inviting = MeetingSide.HOST if _we_invite(note, profile, suggestion) else MeetingSide.COUNTERPART
    invited = MeetingSide.COUNTERPART if inviting is MeetingSide.HOST else MeetingSide.HOST
    modes = _modes(suggestion)
    answer = answer_in(suggestion)
    day = note.facts.meeting.day or note.facts.dated
    answers = tuple(ModeAnswer(mode, answer) for mode in modes) if answer is not None else ()
    window = _window(_due(suggestion))
    return make_invitation(
        note,
        invitation_id,
        inviter=_party(note, profile, inviting),
        invitee=_party(note, profile, invited),
        occasion=both(lambda language: _what(_side(suggestion, language))),
        modes_offered=modes,
        proposed_windows=(window,) if window is not None else (),
        conveyed=Conveyance(on=day),
        response=Response(per_mode=answers, on=day) if answers else Response(),
        pair_id=suggestion.pair_id,
    )


def spans_of(suggestion: PairSuggestion) -> Spans:
    """Where the words stand in each language that has them."""
    return {side.language: (side.start, side.end) for side in suggestion.sides}


def source_of_words(note: BriefingNote, pair_id: str, words: Bilingual) -> ActionSource:
    """The words as a source: those given in each language, or both whole sides of a pair where none are.

    Without a pair the words say which it is; the kind of space and apostrophe does not matter. UserError
    ``pair.unknown``, ``words.not_found``, ``words.several``.
    """
    if not words:
        return source_in(note, pair_id, {})
    pairs = (note.pair(pair_id),) if pair_id else tuple(note.pairs())
    wanted = {side: words[side].translate(_ALIKE) for side in Language if words[side]}
    holders = [pair for pair in pairs if all(word in _plainly(pair, side) for side, word in wanted.items())]
    if not holders:
        raise UserError("words.not_found")
    if len(holders) > 1 or any(_plainly(holders[0], side).count(word) > 1 for side, word in wanted.items()):
        raise UserError("words.several")
    return ActionSource(holders[0].id, tuple(_anchored(holders[0], side, word) for side, word in wanted.items()))


def answer_in(suggestion: PairSuggestion) -> Answer | None:
    """The answer to an invitation that the words give, if they do."""
    said = next((side.answer for side in suggestion.sides if side.answer is not None), None)
    return said or _SAID.get(suggestion.kind)


def _plainly(pair: SegmentPair, language: Language) -> str:
    """The text with one kind of space and apostrophe, code point for code point."""
    return pair.text(language).plain.translate(_ALIKE)


def _anchored(pair: SegmentPair, language: Language, word: str) -> Anchor:
    start = _plainly(pair, language).index(word)
    return Anchor(language, start, start + len(word), pair.text(language).plain[start : start + len(word)])


def _side(suggestion: PairSuggestion, language: Language) -> Suggestion | None:
    return suggestion.ar if language is Language.ARABIC else suggestion.fr


def _anchors(suggestion: PairSuggestion) -> tuple[Anchor, ...]:
    return tuple(Anchor(side.language, side.start, side.end, side.text) for side in suggestion.sides)


def _what(side: Suggestion | None) -> str:
    return (side.what or side.text).strip(_EDGES) if side is not None else ""


def _title(side: Suggestion | None, language: Language) -> str:
    text = _what(side)
    return text[:1].upper() + text[1:] if language is Language.FRENCH else text


def _due(suggestion: PairSuggestion) -> Due:
    """The first date that one of the languages gives, else the words that speak of one."""
    for side in suggestion.sides:
        if not isinstance(side.due, NotDue):
            return side.due
    words: Mapping[Language, str] = {side.language: side.when for side in suggestion.sides}
    return NotDue(both(lambda language: words.get(language, "")))


def _window(due: Due) -> Window | None:
    match due:
        case DueOnDate(day):
            return Window(day, day, tentative=True)
        case DueInMonth(year, month):
            return Window(date(year, month, 1), date(year, month, monthrange(year, month)[1]), tentative=True)
        case _:
            return None


def _modes(suggestion: PairSuggestion) -> tuple[VisitMode, ...]:
    said = {mode for side in suggestion.sides for mode in side.modes}
    return tuple(mode for mode in VisitMode if mode in said) or (VisitMode.IN_PERSON,)


def _obligation(note: BriefingNote, profile: Profile, suggestion: PairSuggestion) -> Obligation:
    if suggestion.kind is SuggestionKind.REQUEST:
        return Obligation.WE_OWE if _is_theirs(note, suggestion) else Obligation.THEY_OWE
    return _OBLIGATIONS.get(suggestion.kind, Obligation.WE_OWE)


def _we_invite(note: BriefingNote, profile: Profile, suggestion: PairSuggestion) -> bool:
    """Of an answer alone, the one who answers is the one who was invited."""
    if suggestion.kind in INVITING:
        return suggestion.kind is SuggestionKind.INVITATION_GIVEN
    return not _is_ours(note, profile, suggestion)


def _is_ours(note: BriefingNote, profile: Profile, suggestion: PairSuggestion) -> bool:
    return _speaks(suggestion, note, MeetingSide.HOST, profile.office)


def _is_theirs(note: BriefingNote, suggestion: PairSuggestion) -> bool:
    return _speaks(suggestion, note, MeetingSide.COUNTERPART, note.facts.counterpart)


def _speaks(suggestion: PairSuggestion, note: BriefingNote, meeting_side: MeetingSide, body: Bilingual) -> bool:
    """True when who acts bears a name, post or body of that side, or a recognisable part of one."""
    for side in suggestion.sides:
        who = fold(side.who)
        people = [item.person for item in note.facts.participants if item.side is meeting_side]
        titles = [text[side.language] for person in people for text in (person.post.title, person.body)]
        names = (*_names(note, meeting_side, side.language), *titles, body[side.language])
        known = [fold(name) for name in names if name]
        if any(name in who or (len(who) >= _RECOGNISABLE and who in name) for name in known):
            return True
    return False


def _owner(note: BriefingNote, profile: Profile, suggestion: PairSuggestion, obligation: Obligation) -> Bilingual:
    """Who acts in the words; where a language does not say, the head of the side that owes."""
    side = MeetingSide.COUNTERPART if obligation is Obligation.THEY_OWE else MeetingSide.HOST
    head = _party(note, profile, side).name if obligation is not Obligation.JOINT else Bilingual()
    said = {spoken.language: spoken.who.strip(_EDGES) for spoken in suggestion.sides}
    if suggestion.kind is SuggestionKind.REQUEST:
        said = {}  # who asks is not who is to do it
    return both(lambda language: said.get(language, "") or head[language])


def _party(note: BriefingNote, profile: Profile, side: MeetingSide) -> Party:
    """The head of a side, else the body that speaks for it."""
    people = sorted(note.facts.participants, key=lambda participant: participant.precedence)
    head = next((participant for participant in people if participant.side is side), None)
    if head is not None:
        return _party_of(head)
    if side is MeetingSide.HOST:
        return Party(profile.office, country=profile.host_country)
    return Party(note.facts.counterpart, country=note.facts.counterpart_country or profile.counterpart_country)


def _party_of(participant: Participant) -> Party:
    person = participant.person
    name = both(lambda language: named(person, language) if person.name[language] else "")
    return Party(name, person.post.title, person.body, person.country, person.id)


def _names(note: BriefingNote, side: MeetingSide, language: Language) -> tuple[str, ...]:
    people = (participant.person for participant in note.facts.participants if participant.side is side)
    found = (
        text for person in people if person.name[language] for text in (named(person, language), person.name[language])
    )
    return tuple(dict.fromkeys(found))
