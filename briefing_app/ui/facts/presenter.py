"""The facts of a meeting while they are entered: who takes part in which order, and what becomes of it all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest

import msgspec

from briefing_app.domain.answers import Answers, ParticipantAnswer
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting, MeetingMode
from briefing_app.domain.notes import BriefingNote, NoteFacts
from briefing_app.domain.people import Attendance, MeetingSide, Participant, Person, Role
from briefing_app.domain.profiles import Profile
from briefing_app.language.countries import country_code, country_names
from briefing_app.language.folding import fold
from briefing_app.language.scripts import has_arabic
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.fact_echo import FactEcho, echo
from briefing_app.services.people_service import PeopleService
from briefing_app.ui.facts.state import FactsEntry, PersonProblem

MOST_OFFERED = 8
_AT_A_DISTANCE = (MeetingMode.VIDEO, MeetingMode.PHONE)


class FactsPresenter:
    """``entry`` and ``profile_id`` are kept up to date by the form; the people are changed here only."""

    def __init__(self, people: PeopleService, built_ins: BuiltIns, profile_id: str) -> None:
        self._people = people
        self._built_ins = built_ins
        self._sides: dict[MeetingSide, list[Participant]] = {side: [] for side in MeetingSide}
        self._previous = NoteFacts()
        self.profile_id = profile_id
        self.entry = FactsEntry()

    @property
    def profile(self) -> Profile:
        return self._built_ins.profile(self.profile_id)

    def profiles(self) -> tuple[Profile, ...]:
        return self._built_ins.profiles()

    def load(self, facts: NoteFacts, profile_id: str) -> None:
        """Begin with the facts of a note; what the form does not show is kept for :meth:`facts`."""
        self._previous = facts
        self.profile_id = profile_id
        meeting = facts.meeting
        self.entry = FactsEntry(
            facts.title,
            facts.subject,
            meeting.day,
            meeting.start,
            meeting.end,
            meeting.mode,
            meeting.place,
            facts.marking,
            facts.distribution,
        )
        ordered = sorted(facts.participants, key=lambda participant: participant.precedence)
        for side in MeetingSide:
            self._sides[side] = [participant for participant in ordered if participant.side is side]

    # People

    def side(self, side: MeetingSide) -> tuple[Participant, ...]:
        """Who is there for one side, the first in precedence first."""
        return tuple(self._sides[side])

    def participants(self) -> tuple[Participant, ...]:
        """Hosts, then counterparts, with their precedence counted from 1 on each side."""
        return tuple(
            msgspec.structs.replace(participant, precedence=number)
            for side in MeetingSide
            for number, participant in enumerate(self._sides[side], 1)
        )

    def found(self, text: str) -> tuple[Person, ...]:
        """The first people of the directory in whom ``text`` is found, in either language; none for no text."""
        return self._people.list(text)[:MOST_OFFERED] if text.strip() else ()

    def taken_part(self, person: Person, side: MeetingSide) -> Participant:
        """A person as one more who attends a side: the first leads it, and a video meeting is attended remotely."""
        members = self._sides[side]
        participant = self._people.participant_of(person, side, len(members) + 1)
        return msgspec.structs.replace(
            participant,
            attendance=Attendance.REMOTE if self.entry.mode in _AT_A_DISTANCE else Attendance.PRESENT,
            role=Role.MEMBER if members else Role.HEAD_OF_DELEGATION,
        )

    def newcomer(self, text: str, side: MeetingSide) -> Participant:
        """Somebody who is not in the directory: the name in the language it is written in, the country of the side."""
        name = " ".join(text.split())
        country = self.profile.host_country if side is MeetingSide.HOST else self.profile.counterpart_country
        person = Person("", Bilingual(ar=name) if has_arabic(name) else Bilingual(fr=name), country=country)
        return self.taken_part(person, side)

    def add(self, participant: Participant) -> int:
        """Put somebody last on their side and return the row; who is there already keeps the place they have."""
        members = self._sides[participant.side]
        for row, member in enumerate(members):
            if member.person == participant.person or (member.person.id and member.person.id == participant.person.id):
                return row
        members.append(participant)
        return len(members) - 1

    def replace(self, row: int, participant: Participant) -> None:
        self._sides[participant.side][row] = participant

    def remove(self, side: MeetingSide, row: int) -> None:
        del self._sides[side][row]

    def move(self, side: MeetingSide, row: int, step: int) -> int:
        """Move somebody by ``step`` places as far as there are any, and return the row it came to."""
        members = self._sides[side]
        target = min(max(row + step, 0), len(members) - 1)
        members.insert(target, members.pop(row))
        return target

    # What may be typed

    def bodies(self, text: str) -> tuple[Bilingual, ...]:
        """Ministries, embassies and companies in whose name ``text`` is found: of the directory and of its people."""
        wanted = fold(text)
        known = (body.name for body in self._people.bodies())
        spoken_for = (person.body for person in self._people.list() if person.body)
        names = dict.fromkeys((*known, *spoken_for))
        return tuple(name for name in names if wanted in fold(name.ar) or wanted in fold(name.fr))

    def countries(self, interface_language: str) -> tuple[str, ...]:
        """All countries by name, in the order of that language's letters, folded."""
        return country_names(interface_language)

    def country_code(self, text: str) -> str | None:
        """As :func:`briefing_app.language.countries.country_code`."""
        return country_code(text)

    def problem(self, person: Person, country: str) -> PersonProblem | None:
        """Why a person cannot be taken as entered, ``country`` being what was typed; None when all is well."""
        if not person.name:
            return PersonProblem.NAME_MISSING
        return PersonProblem.COUNTRY_UNKNOWN if self.country_code(country) is None else None

    # What comes of it

    def echo(self) -> FactEcho:
        """The facts as the document will say them."""
        return echo(self._meeting(), self.participants(), self.profile)

    def answers(self) -> Answers:
        """What a new note is made from."""
        entry = self.entry
        return Answers(
            title=entry.title,
            subject=entry.subject,
            marking=entry.marking,
            dated=entry.day,
            meeting=self._meeting(),
            participants=tuple(map(_answer, self.participants())),
            distribution=entry.distribution,
        )

    def facts(self, previous: NoteFacts, new_id: Callable[[], str]) -> NoteFacts:
        """The facts of a note that had ``previous``; whoever has no id yet gets one, the others keep theirs."""
        entry = self.entry
        participants = tuple(_identified(participant, new_id) for participant in self.participants())
        follows_meeting = previous.dated in (None, previous.meeting.day)
        derived = not previous.counterpart or previous.counterpart == _counterpart(previous.participants)
        return msgspec.structs.replace(
            previous,
            title=entry.title or previous.title,
            subject=entry.subject,
            marking=entry.marking or previous.marking,
            dated=entry.day if follows_meeting else previous.dated,
            meeting=self._meeting(previous.meeting),
            participants=participants,
            counterpart=(_counterpart(participants) or previous.counterpart) if derived else previous.counterpart,
            distribution=entry.distribution,
        )

    def remember(self, note: BriefingNote) -> None:
        """Add who is new to the directory; UserError ``library.read_only``."""
        self._people.remember_participants(note)

    def _meeting(self, previous: Meeting | None = None) -> Meeting:
        entry = self.entry
        return msgspec.structs.replace(
            previous or self._previous.meeting,
            day=entry.day,
            start=entry.start,
            end=entry.end,
            mode=entry.mode,
            place=entry.place,
        )


def paired_lines(arabic: str, french: str) -> tuple[Bilingual, ...]:
    """The lines of two texts as twins, one after the other; lines that are empty on both sides are left out."""
    sides = ([line.strip() for line in text.splitlines()] for text in (arabic, french))
    twins = (Bilingual(ar, fr) for ar, fr in zip_longest(*sides, fillvalue=""))
    return tuple(twin for twin in twins if twin)


def lines_of(twins: Sequence[Bilingual], language: Language) -> str:
    """One side of the twins, one a line, so that they stay beside each other."""
    return "\n".join(twin[language] for twin in twins)


def _answer(participant: Participant) -> ParticipantAnswer:
    person = participant.person
    return ParticipantAnswer(
        name=person.name,
        side=participant.side,
        gender=person.gender,
        style=person.style,
        honorific=person.honorific,
        post=person.post.title,
        body=person.body,
        country=person.country,
        attendance=participant.attendance,
        role=participant.role,
    )


def _identified(participant: Participant, new_id: Callable[[], str]) -> Participant:
    person = participant.person
    if person.id:
        return participant
    return msgspec.structs.replace(participant, person=msgspec.structs.replace(person, id=new_id()))


def _counterpart(participants: Sequence[Participant]) -> Bilingual:
    """The body of the first of the counterparts who speaks for one."""
    bodies = (person.person.body for person in participants if person.side is MeetingSide.COUNTERPART)
    return next((body for body in bodies if body), Bilingual())
