"""People, the bodies they speak for, and how they attend a meeting."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Bilingual


class Gender(StrEnum):
    FEMININE = "feminine"
    MASCULINE = "masculine"


class Style(StrEnum):
    """The form of address; the words in each language follow from it and the gender (``language.agreement``)."""

    PLAIN = "plain"  # السيد / M.
    DOCTOR = "doctor"  # د. / Dr
    PROFESSOR = "professor"  # أ.د. / Pr
    MINISTER = "minister"  # معالي / S.E. M.
    AMBASSADOR = "ambassador"  # سعادة / S.E. M.
    HEAD_OF_STATE = "head_of_state"  # فخامة / S.E. M.


class MeetingSide(StrEnum):
    HOST = "host"
    COUNTERPART = "counterpart"


class Attendance(StrEnum):
    PRESENT = "present"
    REMOTE = "remote"
    EXCUSED = "excused"
    PART = "part"
    REPRESENTED = "represented"


class Role(StrEnum):
    HEAD_OF_DELEGATION = "head_of_delegation"
    PRINCIPAL = "principal"
    MEMBER = "member"
    NOTE_TAKER = "note_taker"
    INTERPRETER = "interpreter"
    OBSERVER = "observer"


class Body(msgspec.Struct, frozen=True, omit_defaults=True):
    """A ministry, embassy, agency or company. ``country`` is an ISO 3166-1 alpha-2 code."""

    id: str
    name: Bilingual
    acronym: Bilingual = Bilingual()
    country: str = ""


class Post(msgspec.Struct, frozen=True, omit_defaults=True):
    """A function held by a person, with the period when it is known."""

    title: Bilingual = Bilingual()
    since: date | None = None
    until: date | None = None


class Person(msgspec.Struct, frozen=True, omit_defaults=True):
    """A person of the directory. ``honorific`` overrides what style and gender would give."""

    id: str
    name: Bilingual
    gender: Gender = Gender.MASCULINE
    style: Style = Style.PLAIN
    honorific: Bilingual = Bilingual()
    post: Post = Post()
    body: Bilingual = Bilingual()
    country: str = ""
    variants: tuple[str, ...] = ()
    language: str = ""
    contact: str = ""
    notes: str = ""
    marking: str = ""


class Participant(msgspec.Struct, frozen=True, omit_defaults=True):
    """A person in a meeting. ``precedence`` is set by hand (1 first), never computed from the alphabet."""

    person: Person
    side: MeetingSide
    precedence: int
    attendance: Attendance = Attendance.PRESENT
    role: Role = Role.MEMBER
    part_from: str = ""
    part_until: str = ""
    represented_by: Bilingual = Bilingual()
