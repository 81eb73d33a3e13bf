"""What a person types into a search: words, "phrases", beginnings (word*), fields (titre:, title:, العنوان:)."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from briefing_app.domain.search import SearchField, SearchQuery, Term
from briefing_app.language.folding import fold
from briefing_app.language.search_words import folded_forms

NAMES: Mapping[SearchField, tuple[str, ...]] = {
    SearchField.TITLES: ("titre", "title", "العنوان", "titres", "titles", "عنوان", "objet", "subject", "الموضوع"),
    SearchField.PEOPLE: (
        *("personne", "person", "الأشخاص", "personnes", "people", "participant", "participants", "المشاركون"),
        *("المشاركين", "interlocuteur", "counterpart", "الجهة", "الطرف"),
    ),
    SearchField.TEXT: ("texte", "text", "النص", "corps", "body", "نص"),
    SearchField.ACTIONS: (
        *("suite", "action", "الإجراءات", "suites", "actions", "إجراء", "المتابعة"),
        *("invitation", "invitations", "الدعوات", "دعوة"),
    ),
    SearchField.REFERENCE: ("référence", "reference", "المرجع", "réf", "ref", "مرجع", "الرقم"),
}
"""The names of each field in any language; the first three are the ones shown: French, English, Arabic."""

_SHOWN = ("fr", "en", "ar")
_FIELDS = {fold(name): field for field, names in NAMES.items() for name in names}
_LONGEST = 2_000
"""Signs of a query that are looked at: nobody searches for a page."""
_TERM = re.compile(
    r"(?:(?P<field>[^\W\d_]+)\s?:\s*)?"
    r'(?:["“”„«]\s*(?P<phrase>[^"“”„«»]*)["“”»]?(?P<star>\*)?'
    r'|(?P<word>(?:[^\s"“”„«»]|(?<=\d)[\u00a0\u202f\u2009](?=\d{3}))+))'
)
_NUMBER = re.compile("(?<![\\d.,٬'] )(?<!\\d)\\d{1,3}(?: \\d{3})* [0٠]{3}(?!\\d)")
_ELIDED = re.compile("^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu)['’ʼ′´`](?=.)", re.IGNORECASE)


def shown_fields(language: str) -> str:
    """The fields as they can be typed in an interface in ``fr``, ``en`` or ``ar``: « titre: personne: … »."""
    return " ".join(f"{names[_SHOWN.index(language)]}:" for names in NAMES.values())


def parse_query(text: str, *, is_exact: bool = False, is_typing: bool = False) -> SearchQuery:
    """The terms of a query; none for one that has no letter or digit.

    What is not understood as syntax is words. ``is_typing``: the last word is still being written, and counts as the
    beginning of one.
    """
    text = text[:_LONGEST]
    found = [term for match in _TERM.finditer(_with_whole_numbers(text)) for term in _terms(match)]
    terms = [term for term in found if folded_forms(term.text)]
    last = terms[-1] if terms and is_typing and not text[-1:].isspace() else None
    is_begun = last is not None and not last.is_phrase and not last.is_prefix
    if last is not None and is_begun:
        terms[-1] = msgspec.structs.replace(last, is_prefix=True)
    return SearchQuery(tuple(dict.fromkeys(terms)), is_exact, is_begun)


def _terms(match: re.Match[str]) -> list[Term]:
    named, phrase, word = match["field"], match["phrase"], match["word"]
    field = _FIELDS.get(fold(named)) if named else None
    before = f"{named}:" if named and field is None else ""  # no field of ours: a word like any other
    if phrase is None:
        return [Term(before + _ELIDED.sub("", word.rstrip("*")), field, is_prefix=word.endswith("*"))]
    term = Term(phrase.strip(), field, is_phrase=True, is_prefix=bool(match["star"]))
    return [Term(before), term] if before else [term]


def _with_whole_numbers(text: str) -> str:
    """Thousands typed with spaces as one word: « 000 » is none that anybody looks for."""
    return _NUMBER.sub(lambda found: found[0].replace(" ", "\u00a0"), text)
