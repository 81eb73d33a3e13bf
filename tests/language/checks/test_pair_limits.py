"""A most that became a least, and words that only look like it."""

from __future__ import annotations

import pytest

from briefing_app.language.checks.context import Context
from briefing_app.language.checks.pair_limits import check_limits
from tests.samples import BUILT_INS

CONTEXT = Context(BUILT_INS.profile("egypt_france"))
FLAGGED = [
    ("أكثر من 100 شركة", "moins de 100 entreprises", "100"),
    ("قبل 15 مارس 2026", "après le 15 mars 2026", "15 mars 2026"),
    ("بعد 15 مارس 2026", "au plus tard le 15 mars 2026", "15 mars 2026"),
    ("ما لا يقل عن ثلاثة وزراء", "au plus trois ministres", "trois"),
    ("20 يوما على الأقل", "20 jours au maximum", "20"),
    ("حتى نهاية شهر يونيو 2026", "à partir de juin 2026", "juin 2026"),
    ("لا يتجاوز 5 في المائة", "plus de 5 %", "5 %"),
    ("اعتبارا من الساعة 15:30", "avant 15 h 30", "15 h 30"),
]
SILENT = [
    ("أكثر من 100 شركة", "plus de 100 entreprises"),
    ("ما يزيد على 100 شركة", "au moins 100 entreprises"),
    ("قبل 15 مارس 2026", "avant le 15 mars 2026"),
    ("في موعد أقصاه 15 مارس 2026", "au plus tard le 15 mars 2026"),
    ("لا يقل عن ثلاثة وزراء", "pas moins de trois ministres"),
    ("20 يوما على الأكثر", "20 jours au plus"),
    ("لا يتجاوز 5 في المائة", "n’excède pas 5 %"),
    ("بعد اجتماع 15 مارس 2026", "avant la réunion du 15 mars 2026"),
    ("بلغ العدد 100", "plus de 100"),
    ("قبل الحفل حضر 30 ضيفا", "après la cérémonie, 30 invités"),
    ("لا أكثر من ثلاثة وزراء", "pas plus de trois ministres"),
]


@pytest.mark.parametrize(("ar", "fr", "words"), FLAGGED)
def test_opposite_limits_are_told(ar: str, fr: str, words: str) -> None:
    (finding,) = check_limits(ar, fr, CONTEXT)
    assert (finding.check, fr[slice(*finding.fr or (0, 0))]) == ("P-11", words)


@pytest.mark.parametrize(("ar", "fr"), SILENT)
def test_other_words_are_not(ar: str, fr: str) -> None:
    assert list(check_limits(ar, fr, CONTEXT)) == []
