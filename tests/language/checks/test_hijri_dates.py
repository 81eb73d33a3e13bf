"""Two calendars that name one day: within a day of each other, whichever comes first."""

from __future__ import annotations

import pytest

from briefing_app.language.checks.context import Context
from briefing_app.language.checks.hijri_dates import check_hijri
from tests.samples import BUILT_INS

CONTEXT = Context(BUILT_INS.profile("egypt_france"))
FLAGGED = [
    ("26 رمضان 1447 هـ الموافق 18 مارس 2026", ""),
    ("26 رمضان 1447 هـ الموافق 12 مارس 2026", ""),
    ("15 مارس 2025م (26 رمضان 1447 هـ)", ""),
    ("١ محرم ١٤٤٧ هـ الموافق ٢٩ يونيو ٢٠٢٥", ""),
    ("", "le 26 ramadan 1447 (18 mars 2026)"),
    ("", "le 18 mars 2026 (26 ramadan 1447)"),
    ("", "le 1er mouharram 1447, soit le 26 juin 2026"),
    ("10 ذو الحجة 1446 هـ، الموافق 31 يونيو 2025", ""),
]
SILENT = [
    ("26 رمضان 1447 هـ الموافق 15 مارس 2026", ""),
    ("26 رمضان 1447 هـ الموافق 16 مارس 2026", ""),
    ("14 مارس 2026 (26 رمضان 1447 هـ)", ""),
    ("26 رمضان 1447 هـ", ""),
    ("26 رمضان 1447 هـ الموافق مارس 2026", ""),
    ("26 رمضان الموافق 18 مارس 2026", ""),
    ("26 رمضان 1300 هـ الموافق 18 مارس 2026", ""),
    ("اجتمعوا في 26 رمضان 1447 هـ ثم التقوا من جديد في العاصمة يوم 18 مايو 2026", ""),
    ("", "le 26 ramadan 1447 (15 mars 2026)"),
    ("", "le 15 mars 2026"),
]


@pytest.mark.parametrize(("ar", "fr"), FLAGGED)
def test_days_that_are_not_one_are_told(ar: str, fr: str) -> None:
    (finding,) = check_hijri(ar, fr, CONTEXT)
    assert (finding.check, finding.ar is not None) == ("P-07", bool(ar))


@pytest.mark.parametrize(("ar", "fr"), SILENT)
def test_days_that_may_be_one_are_not(ar: str, fr: str) -> None:
    assert list(check_hijri(ar, fr, CONTEXT)) == []
