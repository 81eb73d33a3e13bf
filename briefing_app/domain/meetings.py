"""The facts of the meeting a note is about, entered once for both languages."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Bilingual


class MeetingMode(StrEnum):
    IN_PERSON = "in_person"
    VIDEO = "video"
    HYBRID = "hybrid"
    PHONE = "phone"


class Meeting(msgspec.Struct, frozen=True, omit_defaults=True):
    """``start``/``end`` are wall-clock times in ``zone`` (IANA name; empty: the host capital of the profile)."""

    day: date | None = None
    start: time | None = None
    end: time | None = None
    zone: str = ""
    mode: MeetingMode = MeetingMode.IN_PERSON
    place: Bilingual = Bilingual()
    languages: Bilingual = Bilingual()
    host_country: str = ""
    counterpart_country: str = ""
