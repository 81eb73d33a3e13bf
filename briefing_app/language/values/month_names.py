"""Names of months and weekdays as they are written in the countries of the profiles: folded, but for the families.

Sources: CLDR 46 (``ar``, ``ar-DZ``, ``ar-MA``, ``ar-MR``, ``ar-LB``) and the spellings of the press there; the Islamic
months of ``calendars``.
"""

from __future__ import annotations

import msgspec

from briefing_app.language.folding import fold

FRENCH_MONTHS = {
    name: number
    for number, name in enumerate(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(), 1
    )
} | {"aout": 8, "fevrier": 2, "decembre": 12}


class MonthFamily(msgspec.Struct, frozen=True):
    """The names of the twelve months in ``countries`` (ISO 3166 codes; 001 is the world)."""

    countries: tuple[str, ...]
    months: tuple[str, ...]


MONTH_FAMILIES = (
    MonthFamily(
        ("EG", "SD", "SA", "AE", "KW", "QA", "OM", "BH", "YE", "LY", "001"),
        ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
    ),
    MonthFamily(
        ("LB", "SY", "JO", "PS", "IQ"),
        (
            "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
            "تشرين الثاني", "كانون الأول",
        ),
    ),
    MonthFamily(
        ("DZ", "TN"),
        ("جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
    ),
    MonthFamily(
        ("MA",),
        ("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"),
    ),
    MonthFamily(
        ("MR",),
        ("يناير", "فبراير", "مارس", "إبريل", "مايو", "يونيو", "يوليو", "أغشت", "شتمبر", "أكتوبر", "نوفمبر", "دجمبر"),
    ),
)  # fmt: skip
"""The first is that of a country that none names."""
_OTHER_SPELLINGS = {"مايه": 5, "يونيه": 6, "يوليه": 7}
ARABIC_MONTHS = {
    fold(name): number for family in MONTH_FAMILIES for number, name in enumerate(family.months, 1)
} | _OTHER_SPELLINGS
UNSURE_ALONE = frozenset("mars mai ماي اب جوان اوت مارس".split())
"""Other words too: a month only beside a day or a year, or behind the word for month."""
FRENCH_WEEKDAYS = {name: n for n, name in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())}
ARABIC_WEEKDAYS = {name: n for n, name in enumerate("الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد".split())}
HIJRI_ARABIC = {
    name: number
    for number, names in enumerate(
        (
            ("محرم", "المحرم"), ("صفر",), ("ربيع الاول",), ("ربيع الاخر", "ربيع الثاني"), ("جمادي الاولي",),
            ("جمادي الاخره", "جمادي الثانيه"), ("رجب",), ("شعبان",), ("رمضان",), ("شوال",),
            ("ذو القعده", "ذي القعده"), ("ذو الحجه", "ذي الحجه"),
        ),
        1,
    )
    for name in names
}  # fmt: skip
_OF_FIRST, _OF_SECOND = ("al-awal", "al-awwal", "el-aouel", "i"), ("ath-thani", "al-thani", "al-akhir", "ettani", "ii")
_OULA, _THANIA = ("al-oula", "al-awwal", "el-oula", "i"), ("ath-thania", "al-thania", "al-akhira", "ettania", "ii")
HIJRI_FRENCH = {
    name: number
    for number, names in enumerate(
        (
            ("mouharram", "moharram", "muharram", "moharrem"),
            ("safar",),
            tuple(f"{month} {which}" for month in ("rabia", "rabi", "rabi'", "rabie") for which in _OF_FIRST),
            tuple(f"{month} {which}" for month in ("rabia", "rabi", "rabi'", "rabie") for which in _OF_SECOND),
            tuple(f"{month} {which}" for month in ("joumada", "jumada", "djoumada") for which in _OULA),
            tuple(f"{month} {which}" for month in ("joumada", "jumada", "djoumada") for which in _THANIA),
            ("rajab", "redjeb", "radjab", "rejeb", "ragab"),
            ("chaabane", "chaâbane", "chaaban", "cha'bane", "cha'ban"),
            ("ramadan",),
            ("chawwal", "chaoual", "chawal", "choual", "shawwal"),
            ("dhou al-qi'da", "dhoul-qi'da", "dhou el-qi'da", "dhou al-qaada", "dhou el-kaada"),
            tuple(f"{month}{name}" for month in ("dhou al-", "dhoul-", "dhou el-") for name in ("hijja", "hidja")),
        ),
        1,
    )
    for name in names
}
