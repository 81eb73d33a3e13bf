"""The facts of a meeting as the document will say them, in both languages, while they are being entered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time

import msgspec

from briefing_app.docx_io import labels
from briefing_app.docx_io.facts import invitation_facts
from briefing_app.domain.actions import Due
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.meetings import Meeting, MeetingMode
from briefing_app.domain.people import MeetingSide, Participant
from briefing_app.domain.profiles import Profile
from briefing_app.language.agreement import named
from briefing_app.language.calendars import format_day, format_in_both_capitals
from briefing_app.language.digits import fold_digits
from briefing_app.language.promise_words import due_text, joined

_TIME = re.compile(r"\s*([0-9]{1,2})\s*(?:[:.h]\s*([0-9]{2})?)?\s*")


class FactEcho(msgspec.Struct, frozen=True):
    """What stands in the title block: when, how and where; at what time; who with whom."""

    meeting: Bilingual
    clock: Bilingual
    people: Bilingual

    @property
    def lines(self) -> tuple[Bilingual, ...]:
        """Those that say something."""
        return tuple(line for line in (self.meeting, self.clock, self.people) if line)


def echo(meeting: Meeting, participants: Sequence[Participant], profile: Profile) -> FactEcho:
    """Everything that is known so far; nothing stands for what is not."""
    return FactEcho(meeting_line(meeting, profile), clock_line(meeting, profile), people_line(participants))


def meeting_line(meeting: Meeting, profile: Profile) -> Bilingual:
    """``16 juin 2021, par visioconférence, Le Caire et Paris``. The plain mode alone says nothing and is left out."""
    is_known = meeting.day is not None or bool(meeting.place) or meeting.mode is not MeetingMode.IN_PERSON
    mode = labels.MEETING_MODES[meeting.mode] if is_known else Bilingual()

    def line(language: Language) -> str:
        day = format_day(meeting.day, language, profile) if meeting.day else ""
        return joined((day, mode[language], meeting.place[language]), language)

    return both(line)


def clock_line(meeting: Meeting, profile: Profile) -> Bilingual:
    """The start in both capitals: ``13 h 00, heure du Caire (UTC+2) · …``; empty without a day and a start."""
    day, start = meeting.day, meeting.start
    if day is None or start is None:
        return Bilingual()
    zone = meeting.zone or profile.host_zone
    return both(lambda language: format_in_both_capitals(day, start, zone, profile, language))


def people_line(participants: Sequence[Participant]) -> Bilingual:
    """The hosts, then the counterparts, each in their order, with their forms of address."""

    def line(language: Language) -> str:
        sides = (
            joined((_named(person, language) for person in participants if person.side is side), language)
            for side in MeetingSide
        )
        return " — ".join(side for side in sides if side)

    return both(line)


def person_line(participant: Participant) -> Bilingual:
    """One person as the list of participants has them: ``Mme Anne Roux, ambassadrice, Ambassade de France``."""
    person = participant.person
    return both(
        lambda language: joined(
            (_named(participant, language), person.post.title[language], person.body[language]), language
        )
    )


def promise_line(owner: Bilingual, due: Due, profile: Profile) -> Bilingual:
    """Who does it by when: ``Protocole · 30 juin 2021``."""
    when = due_text(due, profile)
    return both(lambda language: labels.DOT[language].join(filter(None, (owner[language], when[language]))))


def invitation_lines(invitation: VisitInvitation, profile: Profile) -> tuple[Bilingual, ...]:
    """Who invites whom, the answer and the dates, each after its label: ``Invitant : Dr Amr Talaat``."""
    known = {fact.label: fact.value for fact in invitation_facts(invitation, profile)}
    lines = (
        (labels.INVITER, invitation.inviter.name),
        (labels.INVITEE, invitation.invitee.name),
        (labels.ANSWER, known.get(labels.ANSWER, Bilingual())),
        (labels.WINDOWS, known.get(labels.WINDOWS, Bilingual())),
    )
    return tuple(_after_label(label, value) for label, value in lines if value)


def time_in(text: str) -> time | None:
    """The time of day that is typed as ``14:30``, ``14h30``, ``14 h``, ``١٤:٣٠``; None when it is no time of a day."""
    found = _TIME.fullmatch(fold_digits(text).lower())
    if found is None:
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    return time(hours, minutes) if hours < 24 and minutes < 60 else None


def _after_label(label: Bilingual, value: Bilingual) -> Bilingual:
    colon = Bilingual(": ", "\u00a0: ")
    return both(lambda language: f"{label[language]}{colon[language]}{value[language]}" if value[language] else "")


def _named(participant: Participant, language: Language) -> str:
    return named(participant.person, language) if participant.person.name[language] else ""
