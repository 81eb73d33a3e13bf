"""The events of a visit invitation in a calendar: its dates, agreed or proposed, and the test of the video link."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from briefing_app.domain.invitations import Answer, InvitationState, Party, VisitInvitation, Window
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.profiles import Profile
from briefing_app.domain.register import InvitationEntry, withholds_titles
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
from briefing_app.language import promise_words as words
from briefing_app.language.promise_words import call_moment, call_text, joined, labelled

if TYPE_CHECKING:
    from icalendar import Event

TEST_CALL_LENGTH = timedelta(minutes=30)
_CALLED_OFF = frozenset({InvitationState.CANCELLED, InvitationState.LAPSED, InvitationState.POSTPONED})


class _Days(msgspec.Struct, frozen=True):
    """One stretch of days in the calendar. ``part`` keeps its uid apart from its siblings'."""

    part: str
    window: Window
    status: str


def visit_events(entry: InvitationEntry, profile: Profile, now: datetime) -> Iterator[Event]:
    """The events of one invitation; none as long as no day is known."""
    for days in _days(entry.invitation):
        yield _visit(entry, profile, days, now)
    moment = call_moment(entry.invitation.logistics, profile)
    if moment is not None:
        yield _test_call(entry, profile, moment, now)


def _days(invitation: VisitInvitation) -> Iterator[_Days]:
    """The days agreed; before that every window proposed, or the dates of the event itself.

    The first window shares its uid with the days agreed, so that it moves to them; the others are called off then.
    """
    off = _is_off(invitation)
    agreed = invitation.confirmed_dates or (_last_agreed(invitation) if off else None)
    windows = list(invitation.proposed_windows)
    if not windows and invitation.event is not None and invitation.event.window is not None:
        windows = [invitation.event.window]
    if agreed is not None:
        status = "CANCELLED" if off else "TENTATIVE" if agreed.tentative else "CONFIRMED"
        yield _Days("visit-1", agreed, status)
        windows[:1] = []
        off = True
    for number, window in enumerate(windows, 2 if agreed is not None else 1):
        yield _Days(f"visit-{number}", window, "CANCELLED" if off else "TENTATIVE")


def _is_off(invitation: VisitInvitation) -> bool:
    """Called off, lapsed, put off to a day not known yet, or declined in every mode."""
    answers = {item.answer for item in invitation.response.per_mode}
    declined = invitation.state is InvitationState.ANSWERED and answers == {Answer.DECLINED}
    return declined or invitation.state in _CALLED_OFF


def _last_agreed(invitation: VisitInvitation) -> Window | None:
    """The days that were agreed before the visit was put off."""
    agreed = (e.window for e in reversed(invitation.history) if e.state is InvitationState.DATES_AGREED)
    return next((window for window in agreed if window is not None), None)


def _visit(entry: InvitationEntry, profile: Profile, days: _Days, now: datetime) -> Event:
    pattern = words.VISIT if days.status == "CONFIRMED" else words.PROPOSED_VISIT
    event = _event(entry, profile, days.part, pattern, now)
    event.add("dtstart", days.window.start)
    event.add("dtend", days.window.end + timedelta(days=1))
    event.add("status", days.status)
    event.add("transp", "OPAQUE" if days.status == "CONFIRMED" else "TRANSPARENT")
    place = entry.invitation.event.place if entry.invitation.event is not None else Bilingual()
    if not withholds_titles(profile, entry.marking):
        add_texts(event, location=in_both(place), description=described(_lines(entry, profile)))
    return event


def _test_call(entry: InvitationEntry, profile: Profile, moment: datetime, now: datetime) -> Event:
    """The test of the link, in UTC; its description has the time in both capitals."""
    logistics = entry.invitation.logistics
    event = _event(entry, profile, "test-call", words.TEST_CALL, now)
    event.add("dtstart", utc(moment))
    event.add("dtend", utc(moment) + TEST_CALL_LENGTH)
    event.add("status", "CANCELLED" if _is_off(entry.invitation) else "CONFIRMED")
    if not withholds_titles(profile, entry.marking):

        def lines(language: Language) -> Iterator[str]:
            yield labelled(words.TIME, call_text(logistics, profile, language), language)
            yield from _lines(entry, profile)(language)

        add_texts(event, description=described(lines))
    return event


def _event(entry: InvitationEntry, profile: Profile, part: str, pattern: Bilingual, now: datetime) -> Event:
    """What every event of an invitation has; of one whose words are withheld also the description."""
    from icalendar import Event

    invitation, withheld = entry.invitation, withholds_titles(profile, entry.marking)
    event = Event()
    event.add("uid", uid_of(invitation.id, part))
    event.add("dtstamp", utc(now))
    event.add("sequence", len(invitation.history))
    if invitation.history:
        event.add("created", utc(invitation.history[0].recorded))
        event.add("last-modified", utc(invitation.history[-1].recorded))
    event.add("class", class_of(profile, entry.marking))
    if withheld:
        lines = withheld_lines(invitation.number, entry.reference, marking_label(profile, entry.marking))
        add_texts(event, summary=f"Invitation {invitation.number}", description=described(lines))
    else:
        occasion = both(lambda language: invitation.occasion[language] or invitation.number)
        titles = both(lambda language: pattern[language].format(occasion=occasion[language]))
        add_texts(event, summary=in_both(titles))
    return event


def _lines(entry: InvitationEntry, profile: Profile) -> Callable[[Language], Iterable[str]]:
    invitation = entry.invitation

    def lines(language: Language) -> Iterator[str]:
        yield labelled(words.NUMBER, invitation.number, language)
        yield labelled(words.INVITER, _party(invitation.inviter, language), language)
        yield labelled(words.INVITEE, _party(invitation.invitee, language), language)
        yield labelled(words.OCCASION, invitation.occasion[language], language)
        if invitation.confirmed_mode is not None:
            yield labelled(words.CONFIRMED_MODE, words.VISIT_MODES[invitation.confirmed_mode][language], language)
        else:
            modes = (words.VISIT_MODES[mode][language] for mode in invitation.modes_offered)
            yield labelled(words.MODES, joined(modes, language), language)
        yield labelled(words.STATE, words.INVITATION_STATES[invitation.state][language], language)
        yield labelled(words.REFERENCE, entry.reference, language)
        yield labelled(words.MARKING, marking_label(profile, entry.marking)[language], language)

    return lines


def _party(party: Party, language: Language) -> str:
    return joined((party.name[language], party.post[language], party.body[language]), language)
