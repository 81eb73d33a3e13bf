"""Whether promises are whole and agree with the sentences that made them.

Source: ``language.md`` 5.4 (D-02, D-03) and 5.1 (P-26). The owner is not held against the names of the sentence: who is
named there is as often the one the promise was made to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from briefing_app.domain.actions import ActionItem, ActionState, DueBeforeEvent, DueInMonth, DueOnDate, FollowUp
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.promise_edits import Place, places_of
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.placed import Placed, about_note, at_pair
from briefing_app.language.values.model import Day
from briefing_app.language.values.reading import values

_PREPARING = frozenset(FollowUp) - {FollowUp.THANKS, FollowUp.RECIPROCITY, FollowUp.COMMUNIQUE}
"""Steps that make no sense when the visit is over."""


def check_promises(note: BriefingNote) -> Iterator[Placed]:
    """Action after action, then the invitations."""
    for action in note.actions:
        if action.is_open:
            yield from _of_action(action, note)
    for invitation in note.invitations:
        if _has_open_mode(invitation, note):
            yield about_note("D-03", "open_mode", Severity.WARNING, number=invitation.number)


def _of_action(action: ActionItem, note: BriefingNote) -> Iterator[Placed]:
    pair_id = action.source.pair_id if action.source is not None else ""
    facts = (("number", action.number),)
    for reason in _reasons(action, note):
        yield at_pair(note, pair_id, Finding(check="D-02", reason=reason, severity=Severity.WARNING, facts=facts))
    if action.state is not ActionState.SUGGESTED:
        places = places_of(note, action.id)
        alone = _said_alone(note, places)
        if alone is not None:
            yield _at_words(note, alone, "one_language", action.number)
        for place in places:
            if _names_another_day(note, action, place):
                yield _at_words(note, place, "due", action.number)


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


def _said_alone(note: BriefingNote, places: Sequence[Place]) -> Place | None:
    """The words of a promise that only one language makes, where the other one ought to speak too."""
    if len({place.language for place in places}) != 1:
        return None
    section, index = note.locate(places[0].pair_id)
    says_both = section.single_language is None and not section.pairs[index].text(places[0].language.twin).is_empty
    return places[0] if says_both else None


def _names_another_day(note: BriefingNote, action: ActionItem, place: Place) -> bool:
    """The words say one date only, which is not that of the meeting, and the action is due on another one."""
    found = {one.value for one in values(place.words, place.language) if not one.is_weak}
    days = [value for value in found if isinstance(value, Day)]
    if len(days) != 1 or any(_is_day(days[0], day) for day in (note.facts.dated, note.facts.meeting.day) if day):
        return False
    match action.due:
        case DueOnDate(day):
            return not _is_day(days[0], day)
        case DueInMonth(year, month):
            return days[0].month != month or days[0].year not in (0, year)
        case _:
            return False


def _is_day(value: Day, day: date) -> bool:
    """Whether a date is that day, as far as it says; a month holds all its days."""
    return (value.day or day.day, value.month, value.year or day.year) == (day.day, day.month, day.year)


def _at_words(note: BriefingNote, place: Place, reason: str, number: str) -> Placed:
    span = (place.start, place.end)
    return at_pair(note, place.pair_id, on_side(place.language, "P-26", reason, Severity.CRITICAL, span, number=number))


def _has_open_mode(invitation: VisitInvitation, note: BriefingNote) -> bool:
    """Accepted in more than one way, and nobody has the task to find out which."""
    if len(invitation.open_modes) < 2:
        return False
    tasks = (action for action in note.actions if action.id in invitation.follow_ups and action.is_open)
    return all(action.follow_up is not FollowUp.MODE for action in tasks)
