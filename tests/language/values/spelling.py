"""Numbers spelled out by other code than reads them: for the tests of reading."""

from __future__ import annotations

from briefing_app.domain.languages import Language

FR_SMALL = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
FR_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"}
AR_ONES = {
    "m": "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split(),
    "f": "صفر واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر".split(),
}
AR_TENS = {2: "عشرون", 3: "ثلاثون", 4: "أربعون", 5: "خمسون", 6: "ستون", 7: "سبعون", 8: "ثمانون", 9: "تسعون"}
AR_HUNDREDS = "مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة".split()


def spelled(number: int, language: Language, *, swiss: bool = False, feminine: bool = False) -> str:
    """1 to 999 999 999 in words."""
    return french(number, swiss) if language is Language.FRENCH else arabic(number, "f" if feminine else "m")


def french(number: int, swiss: bool) -> str:
    words = []
    millions, rest = divmod(number, 10**6)
    thousands, low = divmod(rest, 1000)
    if millions:
        words.append(f"{_french_below(millions, swiss, last=True)} million{'s' if millions > 1 else ''}")
    if thousands:
        words.append("mille" if thousands == 1 else f"{_french_below(thousands, swiss, last=False)} mille")
    if low or not words:
        words.append(_french_below(low, swiss, last=True))
    return " ".join(words)


def _french_below(number: int, swiss: bool, *, last: bool) -> str:
    hundreds, rest = divmod(number, 100)
    words = []
    if hundreds:
        words.append("cent" if hundreds == 1 else f"{FR_SMALL[hundreds]} cent{'s' if not rest and last else ''}")
    if rest or not hundreds:
        words.append(_french_below_hundred(rest, swiss, last))
    return " ".join(words)


def _french_below_hundred(number: int, swiss: bool, last: bool) -> str:
    if number < 20:
        return FR_SMALL[number]
    tens, unit = divmod(number, 10)
    if swiss and tens in (7, 9):
        name = "septante" if tens == 7 else "nonante"
    elif tens in (7, 9):
        joint = " et " if number == 71 else "-"
        return f"{FR_TENS[tens - 1]}{joint}{FR_SMALL[10 + unit]}"
    else:
        name = FR_TENS[tens]
    if tens == 8:
        return f"{name}{'s' if not unit and last else ''}" if not unit else f"{name}-{FR_SMALL[unit]}"
    if not unit:
        return name
    return f"{name} et un" if unit == 1 else f"{name}-{FR_SMALL[unit]}"


def arabic(number: int, gender: str) -> str:
    groups = []
    millions, rest = divmod(number, 10**6)
    thousands, low = divmod(rest, 1000)
    if millions:
        groups.append(_counted(millions, "مليون", "مليونان", "ملايين", "مليونا"))
    if thousands:
        groups.append(_counted(thousands, "ألف", "ألفان", "آلاف", "ألفا"))
    if low or not groups:
        groups.append(_arabic_below(low, gender))
    return " و".join(groups)


def _counted(number: int, one: str, two: str, few: str, many: str) -> str:
    if number == 1:
        return one
    if number == 2:
        return two
    low = number % 100
    if 3 <= low <= 10:
        return f"{_arabic_below(number, 'm')} {few}"
    return f"{_arabic_below(number, 'm')} {many if 11 <= low <= 99 else one}"


def _arabic_below(number: int, gender: str) -> str:
    hundreds, rest = divmod(number, 100)
    words = [AR_HUNDREDS[hundreds - 1]] if hundreds else []
    if rest and rest <= 10:
        words.append(AR_ONES[gender][rest])
    elif rest and rest < 20:
        words.append(_teen(rest - 10, gender))
    elif rest:
        tens, unit = divmod(rest, 10)
        words += [AR_ONES[gender][unit]] * bool(unit) + [AR_TENS[tens]]
    return " و".join(words) if words else AR_ONES[gender][0]


def _teen(unit: int, gender: str) -> str:
    ten = "عشر" if gender == "m" else "عشرة"
    if unit == 1:
        return f"{'أحد' if gender == 'm' else 'إحدى'} {ten}"
    if unit == 2:
        return f"{'اثنا' if gender == 'm' else 'اثنتا'} {ten}"
    return f"{AR_ONES[gender][unit]} {ten}"
