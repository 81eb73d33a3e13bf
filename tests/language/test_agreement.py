from __future__ import annotations

import pytest

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Gender, Person, Style
from briefing_app.language.agreement import (
    SlotValue,
    fill,
    honorific,
    malformed,
    named,
    slots_in,
    with_preposition,
)

AR, FR = Language.ARABIC, Language.FRENCH
MAN, WOMAN = Gender.MASCULINE, Gender.FEMININE


def person(gender: Gender = MAN, style: Style = Style.PLAIN, own: Bilingual = Bilingual()) -> Person:  # noqa: B008
    return Person("p", Bilingual("منى حسن", "Mona Hassan"), gender, style, own)


@pytest.mark.parametrize(
    ("style", "gender", "ar", "fr"),
    [
        (Style.PLAIN, MAN, "السيد", "M."),
        (Style.PLAIN, WOMAN, "السيدة", "Mme"),
        (Style.MINISTER, MAN, "معالي السيد", "S.E. M."),
        (Style.MINISTER, WOMAN, "معالي السيدة", "S.E. Mme"),
        (Style.AMBASSADOR, MAN, "سعادة السفير", "S.E. M."),
        (Style.AMBASSADOR, WOMAN, "سعادة السفيرة", "S.E. Mme"),
        (Style.HEAD_OF_STATE, MAN, "فخامة الرئيس", "S.E. M."),
        (Style.DOCTOR, WOMAN, "الدكتورة", "Dr"),
        (Style.PROFESSOR, MAN, "الأستاذ الدكتور", "Pr"),
    ],
)
def test_forms_of_address(style: Style, gender: Gender, ar: str, fr: str) -> None:
    made = person(gender, style)
    assert (honorific(made, AR), honorific(made, FR)) == (ar, fr)
    assert named(made, FR) == f"{fr} Mona Hassan"


def test_a_form_of_ones_own_comes_first() -> None:
    assert named(person(own=Bilingual("د.", "")), AR) == "د. منى حسن"
    assert named(person(own=Bilingual("د.", "")), FR) == "M. Mona Hassan"


INVITES = Bilingual(
    "{inviter?دعا|دعت} {inviter} {inviter?نظيره|نظيرها} إلى {occasion}.",
    "{inviter} a été {inviter?reçu|reçue} pour {occasion} et a invité {invitee}.",
)


def slots(gender: Gender) -> dict[str, SlotValue]:
    return {
        "inviter": SlotValue(Bilingual("الوزيرة" if gender is WOMAN else "الوزير", "La ministre"), gender),
        "invitee": SlotValue(Bilingual("السيد أو", "M. O")),
        "occasion": SlotValue(Bilingual("الجولة النهائية", "la finale")),
    }


def test_verbs_agree_with_the_person() -> None:
    assert fill(INVITES.ar, slots(MAN), AR) == "دعا الوزير نظيره إلى الجولة النهائية."
    assert fill(INVITES.ar, slots(WOMAN), AR) == "دعت الوزيرة نظيرها إلى الجولة النهائية."
    assert fill(INVITES.fr, slots(WOMAN), FR) == "La ministre a été reçue pour la finale et a invité M. O."
    assert " reçu pour" in fill(INVITES.fr, slots(MAN), FR)


def test_a_slot_without_a_value_can_be_found() -> None:
    assert fill("le {date}, {place}", {}, FR) == "le [date], [place]"
    assert fill("{inviter?reçu|reçue}", {}, FR) == "reçu"


@pytest.mark.parametrize(
    ("preposition", "text", "joined"),
    [
        ("de", "le ministère", "du ministère"),
        ("de", "les ministères", "des ministères"),
        ("de", "la ministre", "de la ministre"),
        ("de", "Égypte", "d’Égypte"),
        ("de", "l’ambassade", "de l’ambassade"),
        ("de", "homologue", "d’homologue"),
        ("à", "le ministère", "au ministère"),
        ("à", "les services", "aux services"),
        ("à", "l’ambassade", "à l’ambassade"),
        ("à", "Paris", "à Paris"),
        ("ل", "الوزارة", "للوزارة"),
        ("ل", "اللجنة", "للجنة"),
        ("ل", "وزارة الخارجية", "لوزارة الخارجية"),
        ("ب", "القاهرة", "بالقاهرة"),
    ],
)
def test_prepositions_join_as_the_language_wants(preposition: str, text: str, joined: str) -> None:
    assert with_preposition(preposition, text) == joined
    formula = f"{{{preposition}:place}}"
    language = FR if preposition in ("de", "à") else AR
    assert fill(formula, {"place": SlotValue(Bilingual(text, text))}, language) == joined


def test_the_slots_of_a_formula() -> None:
    assert slots_in(INVITES.fr) == {"inviter", "invitee", "occasion"}


@pytest.mark.parametrize(
    ("formula", "language", "wrong"),
    [
        ("{inviter} et {occasion}", FR, ""),
        ("{à:place}", FR, ""),
        ("{ل:place}", AR, ""),
        ("{ل:place}", FR, "{ل:place}"),
        ("{wrong}", FR, "{wrong}"),
        ("{inviter", FR, "{inviter"),
        ("fin }", FR, "}"),
        ("{inviter?seul}", FR, "{inviter?seul}"),
    ],
)
def test_malformed_formulas_are_pointed_at(formula: str, language: Language, wrong: str) -> None:
    assert malformed(formula, language) == wrong
