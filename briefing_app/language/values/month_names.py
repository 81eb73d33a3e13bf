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
HIJRI_FRENCH = {
    name: number
    for number, names in enumerate(
        (
            ("mouharram", "moharram"), ("safar",), ("rabia al-awal", "rabia i"), ("rabia ath-thani", "rabia ii"),
            ("joumada al-oula", "joumada i"), ("joumada ath-thania", "joumada ii"), ("rajab", "redjeb"),
            ("chaabane", "chaâbane"), ("ramadan",), ("chawwal", "chaoual"), ("dhou al-qi'da", "dhou al-qaada"),
            ("dhou al-hijja", "dhou al-hidja"),
        ),
        1,
    )
    for name in names
}  # fmt: skip
