"""Letters that are not what they look like: presentation forms, tatweel, Farsi letters (A-01, A-02, A-03)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import crosses, kept, quoted
from briefing_app.language.scripts import ARABIC_LETTER, LATIN_LETTER

_AR = Language.ARABIC
_SIGNS = "\ufd3e\ufd3f\ufdf2\ufdfa-\ufdfd"
"""Ornate brackets, the name of God, formulas and the sign of the rial: written so on purpose."""
_FORMS = re.compile(
    f"[\ufb50-\ufdff\ufe70-\ufefc](?<![{_SIGNS}])(?:(?![{_SIGNS}])[\ufb50-\ufdff\ufe70-\ufefc]| (?=[\ufe70-\ufefc]))*"
)
_MARKS = "\u064b-\u065f\u0670"
_WORD = re.compile(f"[{ARABIC_LETTER}{_MARKS}\u0640\u200c]+")
_TATWEEL = re.compile(f"(?<=[{ARABIC_LETTER}{_MARKS}])\u0640+|\u0640+(?=[{ARABIC_LETTER}{_MARKS}])")
_CONNECTOR = re.compile(f"(?<![{ARABIC_LETTER}{_MARKS}])(?:[وف]?(?:[لبكفو]|ال|بال|كال|لل))\u0640$")
_ISLAND = re.compile(
    f"[ \u00a0]?[\u200e\u200f\u061c\u2066-\u2068]?[«“”\"'‘’(\\[{LATIN_LETTER}0-9٠-٩۰-۹%٪$€£+#@]"
    f"|[ \u00a0]?[\u200e\u200f]?[-./_]{{1,2}}[{LATIN_LETTER}0-9]"
)
_HIJRI = re.compile(f"(?<![{ARABIC_LETTER}{_MARKS}])(?:ال)?ه\u0640$")
_LIST_LETTER = re.compile(rf"(?:^|[\n(،؛])[ \t]*[{ARABIC_LETTER}]\u0640$")
_FARSI = re.compile("[\u06cc\u06a9\u06d5]")
_PERSIAN = re.compile("[پچژگٹڈڑںھہے]")
_PERSIAN_TEXT = 2
"""So many words with letters of their own make a text Persian or Urdu."""


def presentation_forms(text: str, context: Context) -> Iterator[Finding]:
    """A-01: a stretch of presentation forms; the fix is the same letters in their plain form."""
    for found in _FORMS.finditer(text):
        yield on_side(_AR, "A-01", "form", Severity.WARNING, found.span(), fix=_plain(found.group()))


def _plain(forms: str) -> str:
    """NFKC, without the space or tatweel that it gives a vowel sign to stand on."""
    return "".join(_plain_one(form) for form in forms)


def _plain_one(form: str) -> str:
    plain = unicodedata.normalize("NFKC", form)
    return plain[1:] if len(plain) > 1 and plain[0] in " \u0640" else plain


def tatweel(text: str, context: Context) -> Iterator[Finding]:
    """A-02: a tatweel that lengthens a word; one that joins a word to an island, a sign or a list mark is right."""
    spans = None
    for found in _TATWEEL.finditer(text) if "\u0640" in text else ():
        spans = kept(text) if spans is None else spans
        if not _is_in_place(text, found) and not crosses(spans, *found.span()):
            yield on_side(_AR, "A-02", "stretched", Severity.WARNING, found.span(), fix="")


def _is_in_place(text: str, found: re.Match[str]) -> bool:
    before, after = text[max(0, found.start() - 8) : found.end()], text[found.end() :]
    if len(found.group()) > 1 or (after and _WORD.match(after)):
        return False
    if _CONNECTOR.search(before) and _ISLAND.match(after):
        return True
    return _HIJRI.search(before) is not None or _LIST_LETTER.search(before) is not None


def farsi_letters(text: str, context: Context) -> Iterator[Finding]:
    """A-03: ی ک ە in an Arabic word. A word with another Persian or Urdu letter,
    one listed as a name, a quotation and a text that is Persian keep them."""
    if not _FARSI.search(text):
        return
    words, aside = context.words.ar, quoted(text)
    if sum(_PERSIAN.search(word) is not None for word in _WORD.findall(text)) >= _PERSIAN_TEXT:
        return
    for word in _WORD.finditer(text):
        if not _FARSI.search(word.group()) or _PERSIAN.search(word.group()) or word.group() in words.persian:
            continue
        if crosses(aside, *word.span()):
            continue
        for letter in _FARSI.finditer(word.group()):
            at = word.start() + letter.start()
            is_last = at + 1 == word.end()
            plain = {"\u06cc": "ي", "\u06a9": "ك", "\u06d5": "ه"}[letter.group()]
            if is_last and plain == "ي" and word.group()[:-1] + "ى" in words.maqsura:
                plain = "ى"
            span = (at, at + 1)
            yield on_side(_AR, "A-03", "farsi", Severity.WARNING, span, fix=plain, word=word.group(), wanted=plain)
