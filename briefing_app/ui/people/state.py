"""What the forms of the directory hold: an entry as it is typed."""

from __future__ import annotations

from enum import Enum, auto

import msgspec

from briefing_app.domain.languages import Bilingual
from briefing_app.domain.people import Gender, Style


class PersonEntry(msgspec.Struct, frozen=True):
    """``country`` is a name or a code, ``variants`` other spellings, one a line."""

    name: Bilingual = Bilingual()
    variants: str = ""
    gender: Gender = Gender.MASCULINE
    style: Style = Style.PLAIN
    honorific: Bilingual = Bilingual()
    post: Bilingual = Bilingual()
    body: Bilingual = Bilingual()
    country: str = ""
    language: str = ""
    contact: str = ""
    notes: str = ""


class BodyEntry(msgspec.Struct, frozen=True):
    name: Bilingual = Bilingual()
    acronym: Bilingual = Bilingual()
    country: str = ""


class EntryProblem(Enum):
    """Why an entry cannot be kept."""

    NAME_MISSING = auto()
    COUNTRY_UNKNOWN = auto()
