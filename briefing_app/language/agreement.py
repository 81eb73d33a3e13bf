"""Forms of address and the agreement of set phrases with the people named in them, in both languages.

A formula is plain text with slots: ``{inviter}`` is replaced by the person or thing; ``{inviter?a|b}`` by
``a`` for a man and ``b`` for a woman; ``{de:place}``, ``{à:place}`` and ``{ل:body}``, ``{ب:place}`` join a
preposition as the language wants it (du, des, d’, au, aux, لل).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Gender, Person, Style
from briefing_app.language.elision import elides

SLOT = re.compile(r"\{(?:(?P<preposition>[^{}:?|]+):)?(?P<name>[a-z_]+)(?:\?(?P<man>[^{}|]*)\|(?P<woman>[^{}|]*))?\}")
PREPOSITIONS = {
    Language.FRENCH: frozenset({"de", "à"}),
    Language.ARABIC: frozenset({"ل", "ب", "و"}),
}
SLOTS = frozenset(
    """
    inviter invitee occasion date place subject counterpart counterpart_body counterpart_country office host reference
    modes
    """.split()
)

_HONORIFICS = {
    (Style.PLAIN, Gender.MASCULINE): Bilingual("السيد", "M."),
    (Style.PLAIN, Gender.FEMININE): Bilingual("السيدة", "Mme"),
    (Style.DOCTOR, Gender.MASCULINE): Bilingual("الدكتور", "Dr"),
    (Style.DOCTOR, Gender.FEMININE): Bilingual("الدكتورة", "Dr"),
    (Style.PROFESSOR, Gender.MASCULINE): Bilingual("الأستاذ الدكتور", "Pr"),
    (Style.PROFESSOR, Gender.FEMININE): Bilingual("الأستاذة الدكتورة", "Pr"),
    (Style.MINISTER, Gender.MASCULINE): Bilingual("معالي السيد", "S.E. M."),
    (Style.MINISTER, Gender.FEMININE): Bilingual("معالي السيدة", "S.E. Mme"),
    (Style.AMBASSADOR, Gender.MASCULINE): Bilingual("سعادة السفير", "S.E. M."),
    (Style.AMBASSADOR, Gender.FEMININE): Bilingual("سعادة السفيرة", "S.E. Mme"),
    (Style.HEAD_OF_STATE, Gender.MASCULINE): Bilingual("فخامة الرئيس", "S.E. M."),
    (Style.HEAD_OF_STATE, Gender.FEMININE): Bilingual("فخامة الرئيسة", "S.E. Mme"),
}
_DE = {"le": "du", "les": "des"}
_A = {"le": "au", "les": "aux"}
_ARTICLE = re.compile(r"([Ll]es?) ")
# Words that begin with alef and lam of their own: the eighth form of verbs in lam, names and loans written without
# their hamza, and the family name Al when it stands apart.
_OWN_ALEF_LAM = re.compile(
    r"(?:الت(?:زام|قا[ءئؤ]|ماس|حاق|باس|هاب|فات|فاف|وا[ءئؤ]|ئام|جا[ءئؤ]|حام|قاط|صاق)(?:ات|ة|ا)?(?:ي|ه|ها|هم|هما|هن|نا)?"
    r"|الكترون\w*|المانيا|الكسندر|اليزابيث|ال)(?!\w)"
)
_VOWEL_SIGNS = re.compile("[\u064b-\u0652\u0670\u0640]")


class SlotValue(msgspec.Struct, frozen=True):
    """What stands in a slot, in both languages; ``gender`` matters for people only."""

    text: Bilingual
    gender: Gender = Gender.MASCULINE


Slots = Mapping[str, SlotValue]


def honorific(person: Person, language: Language) -> str:
    """The form of address before the name; an explicit one of the person's comes first."""
    return person.honorific[language] or _HONORIFICS[person.style, person.gender][language]


def named(person: Person, language: Language) -> str:
    """Form of address and name, joined by a plain space; the name alone when there is no such form."""
    return " ".join(part for part in (honorific(person, language), person.name[language]) if part)


def slots_in(formula: str) -> frozenset[str]:
    """The names of the slots a formula uses."""
    return frozenset(found["name"] for found in SLOT.finditer(formula))


def malformed(formula: str, language: Language) -> str:
    """The first stretch in braces that is no known slot of the language, empty when all are."""
    for braces in re.finditer(r"\{[^{}]*\}?|\}", formula):
        found = SLOT.fullmatch(braces.group())
        if found is None or found["name"] not in SLOTS:
            return braces.group()
        if found["preposition"] is not None and found["preposition"] not in PREPOSITIONS[language]:
            return braces.group()
    return ""


def fill(formula: str, slots: Slots, language: Language) -> str:
    """The formula with its slots filled; one without a value stays as ``[name]``, for the checks to find."""

    def value(found: re.Match[str]) -> str:
        slot = slots.get(found["name"])
        if found["man"] is not None:
            woman = slot is not None and slot.gender is Gender.FEMININE
            return found["woman"] if woman else found["man"]
        text = slot.text[language] if slot is not None and slot.text[language] else f"[{found['name']}]"
        return with_preposition(found["preposition"], text) if found["preposition"] else text

    return SLOT.sub(value, formula)


def with_preposition(preposition: str, text: str) -> str:
    """``de`` + ``le ministre`` → ``du ministre``; ``ل`` + ``الوزير`` → ``للوزير``; elision before a vowel.

    An article contracts with a capital as well (``Le Caire`` → ``au Caire``); ``La`` and ``L’`` never do.
    """
    match preposition:
        case "de":
            return _contracted(text, _DE) or (f"d’{text}" if elides(text) else f"de {text}")
        case "à":
            return _contracted(text, _A) or f"à {text}"
        case "ل" if text.startswith("ال") and not _OWN_ALEF_LAM.match(_VOWEL_SIGNS.sub("", text)):
            return "لل" + text[2:].removeprefix("ل") if text.startswith("الل") else "لل" + text[2:]
        case _:
            return preposition + text


def _contracted(text: str, forms: Mapping[str, str]) -> str:
    found = _ARTICLE.match(text)
    return f"{forms[found[1].lower()]} {text[found.end() :]}" if found else ""
