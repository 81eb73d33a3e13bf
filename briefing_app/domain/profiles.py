"""Profiles: the conventions two administrations write by. Markings, digits, spacing and dates are data here,
never taken from the operating system."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language


class DigitSystem(StrEnum):
    LATIN = "latin"
    ARABIC_INDIC = "arabic_indic"


class FrenchSpacing(StrEnum):
    """Where French wants a no-break space before ``; : ! ?`` and inside « » (``language.md`` section 5.3)."""

    IMPRIMERIE_NATIONALE = "imprimerie_nationale"
    EU = "eu"


class ExportRule(StrEnum):
    FREE = "free"
    NO_SUBJECT_IN_NAMES = "no_subject_in_names"


class Marking(msgspec.Struct, frozen=True, omit_defaults=True):
    """A protection marking. ``rank`` orders them inside one profile only; countries are never mapped."""

    code: str
    label: Bilingual
    rank: int
    colour: str
    is_classification: bool = False
    band: Bilingual = Bilingual()
    export_rule: ExportRule = ExportRule.FREE


class Profile(msgspec.Struct, frozen=True, omit_defaults=True):
    """How one pair of administrations writes.

    ``ar_locale``/``fr_locale`` are Babel locale names and decide month names; ``*_tag`` are BCP 47 tags for
    Word; ``*_zone`` are IANA time zones of the two capitals; ``time_pattern`` is a Babel (CLDR) pattern a language.
    ``rules_on`` are checks that look for more here than elsewhere (``docs/checks.md``), ``rules_off`` those of which
    nothing is told.
    """

    id: str
    name: Bilingual
    host_country: str
    counterpart_country: str
    ar_locale: str
    fr_locale: str
    ar_tag: str
    fr_tag: str
    digits: DigitSystem
    french_spacing: FrenchSpacing
    host_zone: str
    counterpart_zone: str
    leading: Language
    date_pattern: Bilingual
    time_pattern: Bilingual
    reference_pattern: str
    markings: tuple[Marking, ...]
    hijri: bool = False
    note_verbale_title: bool = True
    office: Bilingual = Bilingual()
    unit: str = "UNIT"
    rules_on: tuple[str, ...] = ()
    rules_off: tuple[str, ...] = ()

    def marking(self, code: str) -> Marking:
        """The marking called ``code``; UserError ``marking.unknown`` when the profile has none of that name."""
        for marking in self.markings:
            if marking.code == code:
                return marking
        raise UserError("marking.unknown", marking=code, profile=self.id)
