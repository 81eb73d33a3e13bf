"""Names of months and weekdays as they are written in the countries of the profiles, folded.

Sources: CLDR 46 (``ar``, ``ar-DZ``, ``ar-MA``, ``ar-MR``, ``ar-LB``) and the spellings of the press there; the Islamic
months of ``calendars``.
"""

from __future__ import annotations

FRENCH_MONTHS = {
    name: number
    for number, name in enumerate(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(), 1
    )
} | {"aout": 8, "fevrier": 2, "decembre": 12}
ARABIC_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("يناير", "جانفي", "كانون الثاني"),
            ("فبراير", "فيفري", "شباط"),
            ("مارس", "اذار"),
            ("ابريل", "افريل", "نيسان"),
            ("مايو", "ماي", "ايار", "مايه"),
            ("يونيو", "جوان", "حزيران", "يونيه"),
            ("يوليو", "يوليوز", "جويليه", "تموز", "يوليه"),
            ("اغسطس", "غشت", "اوت", "اب"),
            ("سبتمبر", "شتنبر", "ايلول"),
            ("اكتوبر", "تشرين الاول"),
            ("نوفمبر", "نونبر", "تشرين الثاني"),
            ("ديسمبر", "دجنبر", "دجمبر", "كانون الاول"),
        ),
        1,
    )
    for name in names
}
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
            ("rajab", "redjeb", "radjab"),
            ("chaabane", "chaâbane", "chaaban", "cha'bane", "cha'ban"),
            ("ramadan",),
            ("chawwal", "chaoual", "chawal"),
            ("dhou al-qi'da", "dhoul-qi'da", "dhou el-qi'da", "dhou al-qaada", "dhou el-kaada"),
            tuple(f"{month}{name}" for month in ("dhou al-", "dhoul-", "dhou el-") for name in ("hijja", "hidja")),
        ),
        1,
    )
    for name in names
}
