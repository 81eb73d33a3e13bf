"""iCalendar files (RFC 5545) out of the register: actions as to-dos, visits and test calls as events.

One fixed uid a promise, so that a calendar that has the file already changes its entries and adds none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from briefing_app.domain.actions import ActionState, Priority
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.domain.register import InvitationEntry, RegisterEntry, withholds_titles
from briefing_app.interchange.calendar_parts import (
    add_texts,
    class_of,
    described,
    in_both,
    marking_label,
    uid_of,
    utc,
    withheld_lines,
)
from briefing_app.interchange.calendar_visits import visit_events
from briefing_app.language import promise_words as words
from briefing_app.language.capital_times import zone
from briefing_app.language.promise_words import labelled

if TYPE_CHECKING:
    from icalendar import Calendar, Component, Todo

PRODUCT = "-//briefing-app//register//AR"
REMINDER_HOUR = time(9)
"""When the host capital's clock shows this, a reminder rings on its day."""
STATUSES = {
    ActionState.ACCEPTED: "NEEDS-ACTION",
    ActionState.REOPENED: "NEEDS-ACTION",
    ActionState.IN_PROGRESS: "IN-PROCESS",
    ActionState.WAITING: "IN-PROCESS",
    ActionState.DONE: "COMPLETED",
    ActionState.REFUSED: "CANCELLED",
    ActionState.SUPERSEDED: "CANCELLED",
    ActionState.CANCELLED: "CANCELLED",
}
"""The states that go out: a suggestion is no promise, and one dismissed never was in a calendar."""
PRIORITIES = {Priority.PRINCIPAL_LEVEL: 1, Priority.HIGH: 3, Priority.NORMAL: 5}

ProfileOf = Callable[[str], Profile]
"""The profile of an id; UserError when there is none of that name."""


def write_calendar(
    actions: Iterable[RegisterEntry],
    invitations: Iterable[InvitationEntry],
    profile_of: ProfileOf,
    now: datetime,
) -> bytes:
    """The register as the bytes of a calendar; ``now`` (aware) is its time stamp.

    A promise marked above "internal" bears its number in place of every word (``language.md`` section 9).
    """
    calendar = _calendar()
    entries = [entry for entry in actions if entry.action.state in STATUSES]
    uids = {name: uid_of(entry.action.id) for entry in entries for name in (entry.action.number, entry.action.id)}
    for entry in entries:
        calendar.add_component(_todo(entry, profile_of(entry.profile), uids, now))
    for invitation in invitations:
        for event in visit_events(invitation, profile_of(invitation.profile), now):
            calendar.add_component(event)
    return bytes(calendar.to_ical())


def _calendar() -> Calendar:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", in_both(words.REGISTER))
    return calendar


def _todo(entry: RegisterEntry, profile: Profile, uids: Mapping[str, str], now: datetime) -> Todo:
    from icalendar import Todo

    action, withheld = entry.action, withholds_titles(profile, entry.marking)
    todo = Todo()
    todo.add("uid", uid_of(action.id))
    todo.add("dtstamp", utc(now))
    todo.add("sequence", len(action.history))
    if action.history:
        todo.add("created", utc(action.history[0].at))
        todo.add("last-modified", utc(action.history[-1].at))
    summary = f"Action {action.number}" if withheld else in_both(action.title) or action.number
    lines = _withheld(entry, profile) if withheld else _lines(entry, profile)
    add_texts(todo, summary=summary, description=described(lines))
    if not withheld:
        todo.add("categories", [in_both(words.OBLIGATIONS[action.obligation])])
    todo.add("class", class_of(profile, entry.marking))
    todo.add("priority", PRIORITIES[action.priority])
    _add_days(todo, entry)
    _add_state(todo, entry)
    for needed in action.depends_on:
        todo.add("related-to", uids.get(needed, uid_of(needed)), parameters={"RELTYPE": "DEPENDS-ON"})
    if action.is_open:
        for alarm in _alarms(action.reminders, profile, summary):
            todo.add_component(alarm)
    return todo


def _add_days(todo: Todo, entry: RegisterEntry) -> None:
    """The last day in time, and the day until which the action is hidden, unless that would come after it."""
    hidden, due = entry.action.hidden_until, entry.due_day
    if hidden is not None and (due is None or hidden <= due):
        todo.add("dtstart", hidden)
    if due is not None:
        todo.add("due", due)


def _add_state(todo: Todo, entry: RegisterEntry) -> None:
    action = entry.action
    todo.add("status", STATUSES[action.state])
    if action.state is ActionState.DONE:
        done = [change.at for change in action.history if change.state is ActionState.DONE]
        if done:
            todo.add("completed", utc(done[-1]))
        todo.add("percent-complete", 100)
    elif STATUSES[action.state] == "NEEDS-ACTION":
        todo.add("percent-complete", 0)


def _lines(entry: RegisterEntry, profile: Profile) -> Callable[[Language], Iterable[str]]:
    action, due = entry.action, words.due_text(entry.action.due, profile)

    def lines(language: Language) -> Iterator[str]:
        yield action.title[language]
        yield action.description[language]
        yield labelled(words.NUMBER, action.number, language)
        yield labelled(words.OWNER, action.owner[language], language)
        yield labelled(words.COUNTERPART, action.counterpart[language], language)
        yield words.OBLIGATIONS[action.obligation][language]
        yield words.PRIORITIES[action.priority][language]
        yield labelled(words.DUE, due[language], language)
        yield labelled(words.STATE, words.ACTION_STATES[action.state][language], language)
        if action.channel is not None:
            yield labelled(words.CHANNEL, words.CHANNELS[action.channel][language], language)
        yield labelled(words.RESULT, action.result[language], language)
        yield labelled(words.EVIDENCE, action.evidence, language)
        yield labelled(words.REFERENCE, entry.reference, language)
        yield labelled(words.MARKING, marking_label(profile, entry.marking)[language], language)

    return lines


def _withheld(entry: RegisterEntry, profile: Profile) -> Callable[[Language], Iterable[str]]:
    return withheld_lines(entry.action.number, entry.reference, marking_label(profile, entry.marking))


def _alarms(days: Sequence[date], profile: Profile, summary: str) -> Iterator[Component]:
    from icalendar import Alarm

    for day in sorted(set(days)):
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        add_texts(alarm, description=summary)
        rings = datetime.combine(day, REMINDER_HOUR, zone(profile.host_zone))
        alarm.add("trigger", utc(rings), parameters={"VALUE": "DATE-TIME"})
        yield alarm
