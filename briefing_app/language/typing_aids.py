"""What the editor sets right behind a typed character: quotation marks, no-break spaces, Arabic marks and digits.

Sources: ``language.md`` 5.2 (A-04, A-06, A-08, A-10, A-17), 5.3 (F-01, F-02, F-03, F-05, F-07, F-12) and 6. Only
what was typed, the spaces before it and the sign that it settles are touched, never a letter; web and mail
addresses are left alone. What cannot be known yet waits for the next character: ``1,`` may become ``1,5``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import takewhile

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import DigitSystem, FrenchSpacing, Profile
from briefing_app.language.digits import ARABIC_THOUSANDS, to_digits
from briefing_app.language.french import NBSP, NNBSP, SIGNS, TITLES
from briefing_app.language.islands import ltr_spans
from briefing_app.language.scripts import ARABIC_LETTER, is_arabic_letter, is_latin_letter

_OPENING = "([{«“‘—–/¿¡"
_HIGH_MARKS = ";:!?"
_ASCII_DIGITS, _ARABIC_DIGITS = "0123456789", "٠١٢٣٤٥٦٧٨٩"
_ARABIC_MARKS = {",": "،", ";": "؛", "?": "؟"}
_CLITICS = frozenset("و ف ب ل ك ال وال بال فال كال".split())
_TATWEEL = "ـ"

_ADDRESS = re.compile(
    rf"(?:\b(?:https?|ftp|mailto|doi):|www\.|(?<!\w)(?<!\w[.-])\w[\w-]*(?:\.[\w-]+)*\.[a-z]{{2,}}/)[^\s\"«»<>،؛؟{ARABIC_LETTER}]*"
    r"|(?<![\w.+'-])[\w.+'-]+@[\w.-]*",
    re.IGNORECASE,
)
"""Looked for from the beginning of a word only: a long one is read once."""
_KEPT_STRAIGHT = re.compile(r'(?<!\d)"')
_GROUPED = re.compile(rf"(?<![\w+.,/:-])(?<!\d[ {NBSP}{NNBSP}])[1-9]\d{{0,2}}(?:{NNBSP}\d{{3}})* \d{{3}}$", re.ASCII)
_OVERFULL = re.compile(rf"\d{NNBSP}\d{{4}}$", re.ASCII)
_LONGEST_NUMBER = 24
_WHOLE = rf"(?<![{_ARABIC_DIGITS}.٫٬/])[{_ARABIC_DIGITS}]+"
_FIRST_POINT = re.compile(rf"{_WHOLE}\.$")
_SECOND_POINT = re.compile(rf"{_WHOLE}(٫)[{_ARABIC_DIGITS}]+\.$")
_D = f"[{_ARABIC_DIGITS}]"
_ARABIC_GROUP = re.compile(
    rf"(?<![{_ARABIC_DIGITS}٫٬/.:+-])(?<!{_D}[ {NBSP}{NNBSP}])(?!٠){_D}{{1,3}}(?:٬{_D}{{3}})* {_D}{{3}}$"
)
_ARABIC_OVERFULL = re.compile(rf"[{_ARABIC_DIGITS}]٬[{_ARABIC_DIGITS}]{{4}}$")
_IN_NUMBER = {
    DigitSystem.ARABIC_INDIC: re.compile(rf"(?:[0-9][.,:/\- {NBSP}{NNBSP}]?|[+#@$€£])$"),
    DigitSystem.LATIN: re.compile(rf"[{_ARABIC_DIGITS}][.,:/\-٫٬ {NBSP}{NNBSP}]?$"),
}
"""By the digits a profile wants: the end of a number that is being written in the others, and stays in them."""


class Aid(msgspec.Struct, frozen=True):
    """Replace the code points ``start`` to ``end`` of the paragraph by ``text``; ``end`` is never past the caret."""

    start: int
    end: int
    text: str

    @property
    def shift(self) -> int:
        """How far the caret moves on (back when negative)."""
        return len(self.text) - (self.end - self.start)

    def applied(self, paragraph: str) -> str:
        return paragraph[: self.start] + self.text + paragraph[self.end :]


class _Typed(msgspec.Struct, frozen=True):
    """The moment after a key: ``ch`` has just come between ``before`` and ``after``."""

    before: str
    ch: str
    after: str

    @property
    def last(self) -> str:
        return self.before[-1:]

    @property
    def next(self) -> str:
        return self.after[:1]

    @property
    def gap(self) -> int:
        """How many ordinary spaces stand in front of the character."""
        return len(self.before) - len(self.before.rstrip(" "))

    @property
    def end(self) -> str:
        """The sign before those spaces; empty at the start of a line and where a space of another kind stands."""
        end = self.before.rstrip(" ")[-1:]
        return "" if end.isspace() else end

    @property
    def follows_word(self) -> bool:
        return self.end != "" and self.end not in _OPENING + _HIGH_MARKS

    @property
    def opens(self) -> bool:
        """A quotation mark typed here opens, by what stands before it."""
        return self.last == "" or self.last.isspace() or self.last in _OPENING

    def is_open(self, quotes: str) -> bool:
        return self.before.rfind(quotes[0]) > self.before.rfind(quotes[1])

    def retyped(self, text: str, back: int = 0) -> Aid:
        """``text`` for the character and the ``back`` ones before it."""
        at = len(self.before)
        return Aid(at - back, at + 1, text)

    def spaced(self, space: str) -> Aid | None:
        """``space`` for the ordinary spaces before the character; None when nothing stands there and nothing should."""
        at = len(self.before)
        return Aid(at - self.gap, at, space) if space or self.gap else None


_Rule = Callable[[_Typed, Profile], Aid | None]


def aid_for(text: str, caret: int, language: Language, profile: Profile) -> Aid | None:
    """What to change now that ``text[caret - 1]`` has been typed; None when nothing is.

    To be applied as an undo step of its own, so that undoing gives back what was typed; the caret then moves by
    ``shift``. Asked again there, with the aid applied, the answer is None.
    """
    if not 0 < caret <= len(text):
        return None
    typed = _Typed(text[: caret - 1], text[caret - 1], text[caret:])
    rule = (_IN_ARABIC if language is Language.ARABIC else _IN_FRENCH).get(typed.ch)
    return None if rule is None or _in_address(typed) else rule(typed, profile)


def _in_address(typed: _Typed) -> bool:
    if typed.ch == " ":
        return False
    left = _last_token(typed.before)
    right = "" if typed.next.isspace() else "".join(typed.after.split(maxsplit=1)[:1])
    return any(found.start() <= len(left) < found.end() for found in _ADDRESS.finditer(left + typed.ch + right))


def _last_token(text: str) -> str:
    """What has been written since the last space of any kind."""
    return "" if text[-1:].isspace() else "".join(text.rsplit(maxsplit=1)[-1:])


def _straight_kept(typed: _Typed) -> bool:
    """The writer has taken back an opening quotation mark and wants the closing one straight as well."""
    return len(_KEPT_STRAIGHT.findall(typed.before)) % 2 == 1


def _with_spaces(profile: Profile) -> bool:
    return profile.french_spacing is FrenchSpacing.IMPRIMERIE_NATIONALE


# French


def _high_mark(typed: _Typed, profile: Profile) -> Aid | None:
    """``;`` ``!`` ``?`` after a word: a narrow no-break space before (IN), none (EU)."""
    return typed.spaced(NNBSP if _with_spaces(profile) else "") if typed.follows_word else None


def _colon(typed: _Typed, profile: Profile) -> Aid | None:
    """A no-break space before (IN), none (EU); nothing directly after a digit (15:30, 1:3) or inside a word."""
    inside = typed.next != "" and not typed.next.isspace() and typed.next not in "»”)"
    after_number = typed.end.isdigit()
    if not typed.follows_word or inside or (after_number and not (_with_spaces(profile) and typed.gap)):
        return None
    return typed.spaced(NBSP if _with_spaces(profile) else "")


def _french_quote(typed: _Typed, profile: Profile) -> Aid | None:
    """« » outside, “ ” inside them; nothing after a digit, where it may mean inches or seconds."""
    space = NBSP if _with_spaces(profile) else ""
    outer, inner = typed.is_open("«»"), typed.is_open("“”")
    if outer and typed.last in (NBSP, NNBSP) and not typed.before.endswith("«" + typed.last):
        return typed.retyped("»")
    if typed.opens or (typed.last in ("'", "’") and typed.before[-2:-1].isalpha()):
        if outer:
            return typed.retyped("“")
        return typed.retyped("«" if typed.next.isspace() else "«" + space)
    if inner:
        return typed.retyped("”")
    if _straight_kept(typed) or (typed.last.isdigit() and not outer):
        return None
    return typed.retyped(space + "»")


def _opening_key(typed: _Typed, profile: Profile) -> Aid | None:
    """``«`` by key: a no-break space after it (IN), unless a space is there."""
    at = len(typed.before) + 1
    return Aid(at, at, NBSP) if _with_spaces(profile) and not typed.next.isspace() else None


def _closing_key(typed: _Typed, profile: Profile) -> Aid | None:
    """``»`` by key: a no-break space before it (IN), none (EU)."""
    return typed.spaced(NBSP if _with_spaces(profile) else "") if typed.end not in ("", "«") else None


def _french_space(typed: _Typed, profile: Profile) -> Aid | None:
    """No-break after M., Mme, n°, art. and after «; swallowed where a no-break one already stands inside «."""
    if typed.before.endswith("«" + NBSP):
        return typed.retyped("")
    if typed.last == "«":
        return typed.retyped(NBSP if _with_spaces(profile) else "")
    titled = any(typed.before.endswith(t) and not typed.before[-len(t) - 1 : -len(t)].isalnum() for t in TITLES)
    return typed.retyped(NBSP) if titled and not typed.next.isspace() else None


def _apostrophe(typed: _Typed, profile: Profile) -> Aid | None:
    """Curly after a letter (l’école); straight after a digit, where it may mean feet or minutes."""
    return typed.retyped("’") if typed.last.isalpha() else None


def _ellipsis(typed: _Typed, profile: Profile) -> Aid | None:
    """One sign for three points, neither more nor fewer."""
    exact = typed.before.endswith("..") and typed.before[-3:-2] not in (".", "/") and typed.next != "."
    return typed.retyped("…", back=2) if exact else None


def _sign(typed: _Typed, profile: Profile) -> Aid | None:
    """A no-break space between a number and ``%`` or ``€``."""
    return typed.spaced(NBSP) if typed.end.isdecimal() else None


def _french_digit(typed: _Typed, profile: Profile) -> Aid | None:
    """The third digit after ``12 `` makes a group of thousands (U+202F); a fourth shows that it was none."""
    number, at = typed.before + typed.ch, len(typed.before)
    if typed.next.isdigit():
        return None
    if _GROUPED.search(number, max(at - _LONGEST_NUMBER, 0)):
        return Aid(at - 3, at - 2, NNBSP)
    return Aid(at - 4, at - 3, " ") if _OVERFULL.search(number, max(at - _LONGEST_NUMBER, 0)) else None


# Arabic


def _arabic_mark(typed: _Typed, profile: Profile) -> Aid | None:
    """``،`` ``؛`` ``؟`` for the Latin ones after Arabic; inside a number never, and a comma after a digit waits."""
    if not _after_arabic(typed) or (typed.last.isdigit() and typed.next.isdigit()):
        return None
    if typed.ch == "," and typed.last.isdigit() and typed.next == "":
        return None
    return typed.retyped(_ARABIC_MARKS[typed.ch], back=typed.gap if typed.end else 0)


def _arabic_space(typed: _Typed, profile: Profile) -> Aid | None:
    """The comma that waited after a number was one of the sentence."""
    at = len(typed.before)
    waited = typed.last == "," and typed.before[-2:-1].isdigit() and _after_arabic(typed)
    return Aid(at - 1, at, _ARABIC_MARKS[","]) if waited else None


def _after_arabic(typed: _Typed) -> bool:
    """The nearest letter before is an Arabic one; spaces, digits, marks and brackets are passed over."""
    for ch in reversed(typed.before):
        if is_arabic_letter(ch) or is_latin_letter(ch):
            return is_arabic_letter(ch)
    return False


def _close_up(typed: _Typed, profile: Profile) -> Aid | None:
    """No ordinary space before a mark."""
    return typed.spaced("") if typed.end else None


def _arabic_quote(typed: _Typed, profile: Profile) -> Aid | None:
    """« » without spaces, also after a joined preposition (لـ«…»).

    A quotation inside a quotation stays straight: its marks and their sides differ from house to house (CLDR ``ar``
    has them the other way round).
    """
    if typed.opens or typed.last == _TATWEEL:
        return None if typed.is_open("«»") else typed.retyped("«")
    if _straight_kept(typed):
        return None
    if typed.is_open("«»"):
        return typed.retyped("»")
    if typed.last.isdigit():
        return None
    return typed.retyped("«" if _last_token(typed.before) in _CLITICS else "»")


def _arabic_digit(typed: _Typed, profile: Profile) -> Aid | None:
    """In the digits of the profile, unless it goes on with what is written in others; a point is settled on the way."""
    digit = typed.ch if _goes_on(typed, profile.digits) else to_digits(typed.ch, profile.digits)
    if digit in _ARABIC_DIGITS and typed.last == ".":
        near = max(len(typed.before) - _LONGEST_NUMBER, 0)
        if _FIRST_POINT.search(typed.before, near):
            return typed.retyped("٫" + digit, back=1)
        if found := _SECOND_POINT.search(typed.before, near):  # a date or a section number after all: points again
            back = len(typed.before) - found.start(1)
            return typed.retyped("." + typed.before[found.end(1) :] + digit, back)
    return _grouping(typed, digit) or (typed.retyped(digit) if digit != typed.ch else None)


def _grouping(typed: _Typed, digit: str) -> Aid | None:
    """The third digit after ``١٢ `` makes a group of thousands (٬), which a plain space would show the wrong way
    round; a fourth one shows that it was none."""
    number = typed.before[-_LONGEST_NUMBER:] + digit
    if typed.next.isdigit():
        return None
    if _ARABIC_GROUP.search(number):
        return typed.retyped(ARABIC_THOUSANDS + typed.before[-2:] + digit, back=3)
    if _ARABIC_OVERFULL.search(number):
        return typed.retyped(f" {typed.before[-3:]}{digit}", back=4)
    return None


def _goes_on(typed: _Typed, wanted: DigitSystem) -> bool:
    """The digit belongs to a number in the other system, or (Arabic-Indic wanted) to a Latin island or reference."""
    if _IN_NUMBER[wanted].search(typed.before[-2:]):
        return True
    if wanted is DigitSystem.LATIN:
        return typed.next != "" and typed.next in _ARABIC_DIGITS
    return (typed.next != "" and typed.next in _ASCII_DIGITS) or is_latin_letter(typed.next) or _in_island(typed)


def _in_island(typed: _Typed) -> bool:
    """No island reaches over an Arabic letter, so that only what follows the last one is looked at."""
    foreign = takewhile(lambda ch: not is_arabic_letter(ch), reversed(typed.before))
    tail = "".join(foreign)[::-1] + typed.ch
    spans = ltr_spans(tail)
    return bool(spans) and spans[-1][1] == len(tail) and any(map(is_latin_letter, tail[spans[-1][0] :]))


def _percent(typed: _Typed, profile: Profile) -> Aid | None:
    return typed.retyped("٪") if typed.end != "" and typed.end in _ARABIC_DIGITS and typed.gap <= 1 else None


_IN_FRENCH: dict[str, _Rule] = {
    '"': _french_quote,
    "«": _opening_key,
    "»": _closing_key,
    "'": _apostrophe,
    ":": _colon,
    ".": _ellipsis,
    " ": _french_space,
    **dict.fromkeys(";!?", _high_mark),
    **dict.fromkeys(SIGNS, _sign),
    **dict.fromkeys(_ASCII_DIGITS, _french_digit),
}
_IN_ARABIC: dict[str, _Rule] = {
    '"': _arabic_quote,
    "%": _percent,
    " ": _arabic_space,
    **dict.fromkeys(_ARABIC_MARKS, _arabic_mark),
    **dict.fromkeys("،؛؟.:!", _close_up),
    **dict.fromkeys(_ASCII_DIGITS + _ARABIC_DIGITS, _arabic_digit),
}
