"""P-12: a decision that one side takes and the other refuses.

Source: ``language.md`` 5.1: an explicit negation with a verb of a closed list on one side only. Told only where both
sides have the verb once; double negations, « ne … que », «لا … إلا» and wishes are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, Span
from briefing_app.language.folded import Folded
from briefing_app.language.values.reading import read
from briefing_app.language.values.spelled import has_any

AR, FR = Language.ARABIC, Language.FRENCH


class _Deed(msgspec.Struct, frozen=True):
    """A deed as a language says it, and that it was refused without a "no"; both folded. ``signs``: letters without
    one of which neither is said.
    """

    done: re.Pattern[str]
    refused: re.Pattern[str]
    signs: tuple[str, ...]


class _Said(msgspec.Struct, frozen=True):
    """The one place where a text has a deed, and whether it says no."""

    span: Span
    is_denied: bool


def _deed(language: Language, signs: str, done: str, refused: str = "(?!)") -> _Deed:
    before = r"(?<!\w)[وفبل]?(?:ال)?" if language is AR else r"(?<![\w-])"
    done, refused = (rf"{before}(?:{words})(?!\w)" for words in (done, refused))
    return _Deed(re.compile(done), re.compile(refused), tuple(signs.split()))


_DEEDS = (
    {
        AR: _deed(
            AR,
            "قبل قبول وافق رفض عتذر اعتذ",
            r"[يتن]?قبل(?:ت|وا|ا)|[يتن]قبل|قبل(?= ال(?:وزير|رئيس|سيد|جانب|طرف|وفد|سفير|مجلس))"
            r"|قبول\w*|[يتن]?وافق\w*|موافق\w*",
            r"[يتن]?رفض\w*|[يت]?عتذر\w*|اعتذ[را]\w*",
        ),
        FR: _deed(
            FR,
            "accept approuv consent refus reje déclin",
            r"accept\w*|approuv\w*|consent\w*",
            r"refus\w*|reje[ct]\w*|déclin\w*",
        ),
    },
    {
        AR: _deed(AR, "وقع توقيع", r"[يتن]?وقع(?:ت|وا|ا)?|توقيع\w*"),
        FR: _deed(FR, "sign", r"sign(?:e|ent|é|ée|és|ées|er|ature|era|eront)"),
    },
    {
        AR: _deed(AR, "شارك", r"[يتن]?شارك(?:ت|وا|ا)?|مشارك\w*"),
        FR: _deed(FR, "particip absten", r"particip\w*", r"absten\w*"),
    },
    {
        AR: _deed(AR, "عترف اعتر", r"[يتن]عترف\w*|اعتر[فا]\w*"),
        FR: _deed(FR, "reconn", r"reconna[iî]\w*|reconnu\w*"),
    },
    {
        AR: _deed(AR, "قرر قرار", r"[يتن]قرر\w*|قرر\w*|قرار"),
        FR: _deed(FR, "décid décision", r"décid\w*|décision"),
    },
)
_NO = {
    AR: re.compile(r"(?<!\w)[وف]?(?:لا|لم|لن|ليس|ليست|[بل]?عدم|دون) (?:\w+ ){0,2}$"),
    FR: re.compile(r"(?<!\w)(?:ne |n')[\w' -]{0,30}$"),
}
_SIGNS_OF_NO = {
    AR: ("لا ", "لم ", "لن ", "ليس", "عدم ", "دون ", "رفض", "عتذر", "اعتذ"),
    FR: ("ne ", "n'", "refus", "reje", "déclin", "absten"),
}
"""Without one of these nothing is refused."""
_REST_OF_NO = re.compile(r"(?<!\w)(?:pas|plus|jamais|aucune?|nullement)(?!\w)")
_ASIDE = {
    AR: re.compile(r"(?<!\w)الا(?!\w)"),
    FR: re.compile(r"(?<!\w)(?:que|qu'|sans)(?!\w)"),
}
_WISH = re.compile(r"espér|souhait|crain|avant qu|(?<!\w)(?:[يتن]امل|[يتن]تمني|[يتن]خشي)(?!\w)")
_REACH = 40


def check_negation(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """Deed after deed of the list."""
    texts = {AR: read(ar, AR).read, FR: read(fr, FR).read}
    if not any(has_any(text.text, _SIGNS_OF_NO[language]) for language, text in texts.items()):
        return
    for deed in (one for one in _DEEDS if all(has_any(texts[side].text, one[side].signs) for side in Language)):
        here = _said(texts[AR], deed[AR], AR)
        there = _said(texts[FR], deed[FR], FR) if here is not None else None
        if here is None or there is None or here.is_denied is there.is_denied:
            continue
        if not any(_WISH.search(text.text) for text in texts.values()):
            reason = AR.value if here.is_denied else FR.value
            yield Finding(check="P-12", reason=reason, severity=Severity.WARNING, ar=here.span, fr=there.span)


def _said(text: Folded, deed: _Deed, language: Language) -> _Said | None:
    """None where the deed is not named exactly once, or it is not plain whether it was done."""
    done, refused = list(deed.done.finditer(text.text)), list(deed.refused.finditer(text.text))
    if len(done) + len(refused) != 1:
        return None
    found = (done or refused)[0]
    before = text.text[max(0, found.start() - _REACH) : found.start()]
    no = _NO[language].search(before)
    if no is None:
        return _Said(text.original(*found.span()), bool(refused))
    around = no[0] + text.text[found.start() : found.end() + _REACH]
    if refused or _ASIDE[language].search(around):
        return None
    is_denied = language is AR or _REST_OF_NO.search(around) is not None
    return _Said(text.original(*found.span()), is_denied) if is_denied else None
