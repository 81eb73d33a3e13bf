"""What the form of facts holds, apart from the people."""

from __future__ import annotations

from datetime import date, time
from enum import Enum, auto

import msgspec

from briefing_app.domain.languages import Bilingual
from briefing_app.domain.meetings import MeetingMode


class FactsEntry(msgspec.Struct, frozen=True):
    """``marking`` is empty when the template decides."""

    title: Bilingual = Bilingual()
    subject: Bilingual = Bilingual()
    day: date | None = None
    start: time | None = None
    end: time | None = None
    mode: MeetingMode = MeetingMode.IN_PERSON
    place: Bilingual = Bilingual()
    marking: str = ""
    distribution: tuple[Bilingual, ...] = ()


class PersonProblem(Enum):
    """Why an entry of a person cannot be taken."""

    NAME_MISSING = auto()
    COUNTRY_UNKNOWN = auto()
