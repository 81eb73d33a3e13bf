"""What is wrong with a note as a whole, beyond its pairs: promises, dates, what was left to be filled in.

Source: ``language.md`` 5.4 (D-02, D-03, D-07, D-08, D-09, D-13) and 5.1 (P-27). What keeps a note from being approved
by itself (empty sections, twins behind, reviews) is told there; P-27 is told here too, for the lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from briefing_app.domain.actions import ActionItem, DueBeforeEvent, DueOnDate, FollowUp
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.segments import SegmentPair, TwinState
from briefing_app.language.checks.finding import Finding, Severity, Span, on_side
from briefing_app.language.comparing import comparable

PLACEHOLDER = re.compile(
    r"(?<!\w)(?:XX+|xx+|TBC|TBD|[Àà] (?:compléter|préciser|confirmer ultérieurement))(?!\w)"
    r"|(?<!\w)(?:يُستكمل|ي(?:ستكمل|ُ?حدد) لاحقا)(?!\w)"
    r"|\[(?:…|\.{3}|\?+| *)\]|«(?:…|\.{3}| *)»|\?{3,}|…{2,}|\.{5,}|_{3,}"
)
SENTENCE = re.compile(r"[^.!?؟]+[.!?؟]")
LONG = 40
"""Shorter sentences are formulas, which may stand twice."""


class Placed(msgspec.Struct, frozen=True):
    """A finding and where it is; ``section`` and ``pair`` empty for the note itself."""

    finding: Finding
    section: str = ""
    pair: str = ""


def check_document(note: BriefingNote) -> Iterator[Placed]:
    """All of them, in no order of gravity."""
    for action in note.actions:
        yield from _of_action(action, note)
    for invitation in note.invitations:
        if _has_open_mode(invitation, note):
            yield _about_note("D-03", "open_mode", Severity.WARNING, number=invitation.number)
    if note.status is NoteStatus.SENT and note.reference.is_provisional:
        yield _about_note("D-07", "provisional", Severity.WARNING, number=note.reference.shown)
    day, meeting = note.facts.dated, note.facts.meeting.day
    if day is not None and meeting is not None and meeting > day:
        yield _about_note("D-08", "meeting_later", Severity.WARNING)
    seen: set[tuple[Language, str]] = set()
    for section in note.sections:
        for pair in section.pairs:
            for finding in (*_of_pair(pair), *_repeated(pair, seen)):
                yield Placed(finding, section.id, pair.id)


def _about_note(check: str, reason: str, severity: Severity, **facts: str) -> Placed:
    return Placed(Finding(check=check, reason=reason, severity=severity, facts=tuple(facts.items())))


def _of_action(action: ActionItem, note: BriefingNote) -> Iterator[Placed]:
    if not action.is_open:
        return
    place = action.source.pair_id if action.source is not None else ""
    section = next((one.id for one in note.sections if one.index_of(place) is not None), "")
    for reason in _reasons(action, note):
        facts = (("number", action.number),)
        finding = Finding(check="D-02", reason=reason, severity=Severity.WARNING, facts=facts)
        yield Placed(finding, section, place if section else "")


def _reasons(action: ActionItem, note: BriefingNote) -> Iterator[str]:
    if action.owner == Bilingual():
        yield "no_owner"
    due = action.due
    if isinstance(due, DueOnDate):
        made = action.history[0].at.date() if action.history else note.facts.dated
        if made is not None and due.day < made:
            yield "due_in_the_past"
    if isinstance(due, DueBeforeEvent) and due.days < 0 and action.follow_up in _PREPARING:
        yield "after_its_event"


_PREPARING = frozenset(FollowUp) - {FollowUp.THANKS, FollowUp.RECIPROCITY, FollowUp.COMMUNIQUE}
"""Steps that make no sense when the visit is over."""


def _has_open_mode(invitation: VisitInvitation, note: BriefingNote) -> bool:
    """Accepted in more than one way, and nobody has the task to find out which."""
    if len(invitation.open_modes) < 2:
        return False
    tasks = (action for action in note.actions if action.id in invitation.follow_ups and action.is_open)
    return all(action.follow_up is not FollowUp.MODE for action in tasks)


def _of_pair(pair: SegmentPair) -> Iterator[Finding]:
    for language in Language:
        text = pair.text(language).plain
        if pair.state(language) is TwinState.TO_FOLLOW_UP:
            yield on_side(language, "P-27", "behind", Severity.CRITICAL, (0, len(text)))
        for start, end in _left(text):
            yield on_side(language, "D-09", "left", Severity.WARNING, (start, end), words=text[start:end])


def _repeated(pair: SegmentPair, seen: set[tuple[Language, str]]) -> Iterator[Finding]:
    for language in Language:
        for span, said in _long_sentences(pair.text(language).plain):
            if (language, said) in seen:
                yield on_side(language, "D-13", "twice", Severity.HINT, span)
            seen.add((language, said))


@lru_cache(maxsize=1024)
def _left(text: str) -> tuple[Span, ...]:
    """What is left to be filled in; remembered, for most texts of a note are as they were."""
    return tuple(found.span() for found in PLACEHOLDER.finditer(text))


@lru_cache(maxsize=1024)
def _long_sentences(text: str) -> tuple[tuple[Span, str], ...]:
    """The sentences that must not stand twice, in their comparable form."""
    found = ((one.start() + len(one[0]) - len(one[0].lstrip()), one.end(), one[0]) for one in SENTENCE.finditer(text))
    return tuple(((start, end), said) for start, end, raw in found if len(said := comparable(raw)) >= LONG)
