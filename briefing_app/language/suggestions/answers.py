"""Invitations and their answers: what is said of one in the same breath belongs to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from briefing_app.domain.invitations import Answer, VisitMode
from briefing_app.domain.suggestions import SuggestionKind
from briefing_app.language.suggestions.calendar_words import When
from briefing_app.language.suggestions.identity import Subject
from briefing_app.language.suggestions.rules import PromiseRules
from briefing_app.language.suggestions.sides import SIDED, Side
from briefing_app.language.suggestions.wording import union

_HANDED = re.compile("[وف]?(?:سلم|ناول|ابلغ)ت? ")
INVITATIONS = frozenset({SuggestionKind.INVITATION_GIVEN, SuggestionKind.INVITATION_RECEIVED})
ANSWERS = {
    SuggestionKind.INVITATION_ACCEPTED: Answer.ACCEPTED,
    SuggestionKind.INVITATION_DECLINED: Answer.DECLINED,
}


class Draft(msgspec.Struct, frozen=True):
    """A suggestion in offsets of the folded text. ``is_loose``: told by a future tense alone."""

    kind: SuggestionKind
    sentence: int
    start: int
    end: int
    hit_start: int
    hit_end: int
    confidence: float
    subject: Subject
    when: When | None
    what_start: int
    what_end: int
    is_loose: bool = False
    answer: Answer | None = None
    modes: tuple[VisitMode, ...] = ()

    @property
    def is_invitation(self) -> bool:
        return self.kind in INVITATIONS


def with_answers(drafts: Sequence[Draft], text: str, rules: PromiseRules) -> list[Draft]:
    """The drafts, each answer joined to the invitation before it when that stands in its sentence or the last."""
    joined: list[Draft] = []
    for draft in drafts:
        answer = ANSWERS.get(draft.kind)
        if answer is None:
            joined.append(draft)
            continue
        given = _finer(answer, text, draft.start, draft.end, rules)
        modes = _modes(text, draft.start, draft.end, rules) if answer is Answer.ACCEPTED else ()
        asked = _asked(joined, draft)
        if asked is None:
            joined.append(msgspec.structs.replace(draft, answer=given, modes=modes))
        else:
            invitation = joined[asked]
            kind = _other_way(invitation, draft, _HANDED.match(text, invitation.hit_start) is not None)
            modes = tuple(dict.fromkeys((*invitation.modes, *modes)))
            joined[asked] = msgspec.structs.replace(invitation, kind=kind, end=draft.end, answer=given, modes=modes)
    return joined


def _asked(joined: Sequence[Draft], answer: Draft) -> int | None:
    """The first of the invitations that ``answer`` may be one to: in its sentence or the one before."""
    found = None
    for number in range(len(joined) - 1, -1, -1):
        if answer.sentence - joined[number].sentence > 1:
            break
        found = number if _asks(joined[number], answer) else found
    return found


def _asks(invitation: Draft, answer: Draft) -> bool:
    return (
        invitation.is_invitation
        and (invitation.answer is None or invitation.answer is ANSWERS[answer.kind])
        and 0 <= answer.sentence - invitation.sentence <= 1
    )


def _other_way(invitation: Draft, answer: Draft, is_handed: bool) -> SuggestionKind:
    """The kind of the invitation: whoever answers it did not give it, whatever the order of its words makes believe.

    ``is_handed``: its verb may be followed by whom it was handed to, «سلم الوزير دعوة … واعتذر الوزير».
    """
    if not answer.subject.is_given or invitation.answer is not None:
        return invitation.kind
    asker = invitation.subject
    is_told = asker.is_given and asker.side in SIDED and asker.end > asker.start and not asker.is_guess
    by_name = answer.subject.end > answer.subject.start and not answer.subject.is_guess
    is_told = is_told and not (is_handed and by_name and answer.subject.side is asker.side)
    if is_told or (answer.subject.is_guess and asker.is_given):
        return invitation.kind
    if answer.subject.side is Side.OURS:
        return SuggestionKind.INVITATION_RECEIVED
    return SuggestionKind.INVITATION_GIVEN if answer.subject.side is Side.THEIRS else invitation.kind


def _finer(answer: Answer, text: str, start: int, end: int, rules: PromiseRules) -> Answer:
    if answer is Answer.ACCEPTED and union(rules, rules.in_principle).search(text, start, end):
        return Answer.ACCEPTED_IN_PRINCIPLE
    if answer is Answer.ACCEPTED and union(rules, rules.tentative).search(text, start, end):
        return Answer.TENTATIVE
    return answer


def _modes(text: str, start: int, end: int, rules: PromiseRules) -> tuple[VisitMode, ...]:
    """The ways of attending that the answer names, none where it names none."""
    modes = ((VisitMode.IN_PERSON, rules.in_person), (VisitMode.VIDEO, rules.video))
    return tuple(mode for mode, words in modes if union(rules, words).search(text, start, end))
