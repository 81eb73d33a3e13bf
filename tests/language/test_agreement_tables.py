from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Gender, Person, Style
from briefing_app.language.agreement import (
    PREPOSITIONS,
    SLOTS,
    SlotValue,
    fill,
    honorific,
    malformed,
    named,
    slots_in,
    with_preposition,
)
from tests.samples import BUILT_INS

AR, FR = Language.ARABIC, Language.FRENCH
MAN, WOMAN = Gender.MASCULINE, Gender.FEMININE

# style: Arabic for a man and for a woman, French for a man and for a woman
ADDRESS = {
    "plain": ("السيد", "السيدة", "M.", "Mme"),
    "doctor": ("الدكتور", "الدكتورة", "Dr", "Dr"),
    "professor": ("الأستاذ الدكتور", "الأستاذة الدكتورة", "Pr", "Pr"),
    "minister": ("معالي السيد", "معالي السيدة", "S.E. M.", "S.E. Mme"),
    "ambassador": ("سعادة السفير", "سعادة السفيرة", "S.E. M.", "S.E. Mme"),
    "head_of_state": ("فخامة الرئيس", "فخامة الرئيسة", "S.E. M.", "S.E. Mme"),
}


def someone(style: Style, gender: Gender, own: Bilingual | None = None) -> Person:
    return Person("p", Bilingual("نور صالح", "Nour Saleh"), gender, style, own or Bilingual())


def test_the_table_forgets_no_style() -> None:
    assert set(ADDRESS) == {style.value for style in Style}


@pytest.mark.parametrize("style", ADDRESS)
@pytest.mark.parametrize("gender", Gender)
def test_each_style_agrees_with_the_person(style: str, gender: Gender) -> None:
    row = ADDRESS[style]
    arabic, french = row[gender is WOMAN], row[2 + (gender is WOMAN)]
    person = someone(Style(style), gender)
    assert (named(person, AR), named(person, FR)) == (f"{arabic} نور صالح", f"{french} Nour Saleh")


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("gender", Gender)
def test_a_form_of_ones_own_replaces_one_language_at_a_time(style: Style, gender: Gender) -> None:
    usual = someone(style, gender)
    arabic_only = someone(style, gender, Bilingual(ar="سيادة المستشار"))
    assert honorific(arabic_only, AR) == "سيادة المستشار"
    assert honorific(arabic_only, FR) == honorific(usual, FR)
    french_only = someone(style, gender, Bilingual(fr="S.A.R."))
    assert (honorific(french_only, AR), honorific(french_only, FR)) == (honorific(usual, AR), "S.A.R.")


def values(gender: Gender) -> dict[str, SlotValue]:
    woman = gender is WOMAN
    host = Bilingual(
        "معالي السيدة منى حسن" if woman else "معالي السيد عمرو طلعت", "S.E. Mme Hassan" if woman else "S.E. M. Talaat"
    )
    return {
        "host": SlotValue(host, gender),
        "inviter": SlotValue(host, gender),
        "counterpart": SlotValue(Bilingual("السيد سيدريك أو", "M. Cédric O")),
        "invitee": SlotValue(Bilingual("السيد سيدريك أو", "M. Cédric O")),
        "counterpart_body": SlotValue(Bilingual("السفارة الفرنسية", "le ministère des Affaires étrangères")),
        "office": SlotValue(Bilingual("وزارة الخارجية", "Le ministère")),
        "date": SlotValue(Bilingual("١٥ مارس ٢٠٢٦", "15 mars 2026")),
        "subject": SlotValue(Bilingual("التعاون الرقمي", "la coopération numérique")),
        "occasion": SlotValue(Bilingual("الجولة النهائية", "la finale")),
    }


@pytest.mark.parametrize(
    ("template_id", "section_id", "gender", "language", "wanted"),
    [
        (
            "readout_public",
            "lead",
            MAN,
            AR,
            "بحث معالي السيد عمرو طلعت مع السيد سيدريك أو يوم ١٥ مارس ٢٠٢٦ التعاون الرقمي.",
        ),
        (
            "readout_public",
            "lead",
            WOMAN,
            AR,
            "بحثت معالي السيدة منى حسن مع السيد سيدريك أو يوم ١٥ مارس ٢٠٢٦ التعاون الرقمي.",
        ),
        (
            "readout_public",
            "lead",
            MAN,
            FR,
            "Le 15 mars 2026, S.E. M. Talaat s’est entretenu avec M. Cédric O ; objet : la coopération numérique.",
        ),
        (
            "readout_public",
            "lead",
            WOMAN,
            FR,
            "Le 15 mars 2026, S.E. Mme Hassan s’est entretenue avec M. Cédric O ; objet : la coopération numérique.",
        ),
        (
            "visit_file",
            "invitation",
            MAN,
            AR,
            "وجّه معالي السيد عمرو طلعت الدعوة إلى السيد سيدريك أو بمناسبة الجولة النهائية.",
        ),
        (
            "visit_file",
            "invitation",
            WOMAN,
            AR,
            "وجّهت معالي السيدة منى حسن الدعوة إلى السيد سيدريك أو بمناسبة الجولة النهائية.",
        ),
        (
            "note_verbale",
            "closing",
            MAN,
            AR,
            "وتغتنم وزارة الخارجية هذه المناسبة لتعرب للسفارة الفرنسية عن فائق تقديرها واحترامها.",
        ),
        (
            "note_verbale",
            "closing",
            MAN,
            FR,
            "Le ministère saisit cette occasion pour renouveler au ministère des Affaires étrangères les assurances de sa haute considération.",
        ),
    ],
)
def test_formulas_that_come_along(
    template_id: str, section_id: str, gender: Gender, language: Language, wanted: str
) -> None:
    template = BUILT_INS.template(template_id)
    assert template is not None
    section = template.section(section_id)
    assert section is not None
    assert fill(section.opening[language], values(gender), language) == wanted


@pytest.mark.parametrize(
    ("preposition", "text", "joined"),
    [
        ("de", "Île-de-France", "d’Île-de-France"),
        ("de", "œuvres", "d’œuvres"),
        ("de", "Alger", "d’Alger"),
        ("de", "les Émirats", "des Émirats"),
        ("de", "Tunis", "de Tunis"),
        ("de", "legs", "de legs"),
        ("de", "lesquels", "de lesquels"),
        ("à", "les Émirats", "aux Émirats"),
        ("à", "lesquels", "à lesquels"),
        ("à", "la présidence", "à la présidence"),
        ("à", "Alger", "à Alger"),
        ("ل", "لبنان", "للبنان"),
        ("ل", "اليونسكو", "لليونسكو"),
        ("ل", "ألمانيا", "لألمانيا"),
        ("ل", "اللغة", "للغة"),
        ("ب", "الوزارة", "بالوزارة"),
        ("ب", "لبنان", "بلبنان"),
        ("و", "الوزير", "والوزير"),
    ],
)
def test_prepositions_before_places_and_bodies(preposition: str, text: str, joined: str) -> None:
    assert with_preposition(preposition, text) == joined


@pytest.mark.parametrize(
    ("formula", "language", "wrong"),
    [
        ("{و:inviter}{ب:place}", AR, ""),
        ("{de:place}", AR, "{de:place}"),
        ("{en:place}", FR, "{en:place}"),
        ("{Host}", FR, "{Host}"),
        ("{}", FR, "{}"),
        ("{host?reçu|reçue|reçus}", FR, "{host?reçu|reçue|reçus}"),
        ("{host?|e}", FR, ""),
    ],
)
def test_the_first_wrong_slot_is_shown(formula: str, language: Language, wrong: str) -> None:
    assert malformed(formula, language) == wrong


@given(st.sampled_from(sorted(SLOTS)), st.sampled_from(Language), st.data())
def test_every_slot_takes_every_preposition_of_its_language(slot: str, language: Language, data: st.DataObject) -> None:
    preposition = data.draw(st.sampled_from(sorted(PREPOSITIONS[language])))
    formula = f"{{{preposition}:{slot}}} {{{slot}}} {{{slot}?a|b}}"
    assert malformed(formula, language) == ""
    assert slots_in(formula) == {slot}
    filled = fill(formula, {slot: SlotValue(Bilingual("باريس", "Paris"), WOMAN)}, language)
    name = "باريس" if language is AR else "Paris"
    assert filled == f"{with_preposition(preposition, name)} {name} b"


@pytest.mark.parametrize(("language", "shown"), [(AR, "[place]"), (FR, "Le Caire")])
def test_a_value_missing_in_one_language_is_missing_there_only(language: Language, shown: str) -> None:
    assert fill("{place}", {"place": SlotValue(Bilingual(fr="Le Caire"))}, language) == shown


def test_what_fills_a_slot_is_not_read_as_a_formula() -> None:
    assert fill("{subject}", {"subject": SlotValue(Bilingual(fr="{host?a|b}"))}, FR) == "{host?a|b}"
