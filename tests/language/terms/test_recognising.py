"""Terms found in running text: whole words, inflected as the language does, the longest one first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.folding import fold
from briefing_app.language.terms.base import EMPTY, Said, TermBase
from briefing_app.language.terms.entry import entry_of
from briefing_app.language.terms.layer import Layer
from tests.language.terms.sample import ADMITTED, AR, BASE, FR, GLOSSARY, ar, base_of, concept, fr, said, seen

ARABIC = [
    ("وقّع الجانبان اتفاقًا جديدًا.", [("اتفاقًا", "accord")]),
    ("والاتفاق", [("والاتفاق", "accord")]),
    ("فبالاتفاق", [("فبالاتفاق", "accord")]),
    ("للاتفاق أثر", [("للاتفاق", "accord")]),
    ("كالاتفاق السابق", [("كالاتفاق", "accord")]),
    ("ولاتفاق كهذا", [("ولاتفاق", "accord")]),
    ("اتّفــاق", [("اتّفــاق", "accord")]),
    ("إتفاق", [("إتفاق", "accord")]),
    ("وباتفاقات عدة", [("وباتفاقات", "accord")]),
    ("الاتفاق الإطاري", [("الاتفاق الإطاري", "cadre")]),
    ("اتفاقا إطاريا", [("اتفاقا إطاريا", "cadre")]),
    ("اجتمعت اللجنة المشتركة", [("اللجنة المشتركة", "mixte")]),
    ("للجنة المشتركة دور", [("للجنة المشتركة", "mixte")]),
    ("عن اللجان المشتركة", [("اللجان المشتركة", "mixte")]),
    ("والأمم المتحدة", [("والأمم المتحدة", "onu")]),
    ("للأمم المتحدة", [("للأمم المتحدة", "onu")]),
    ("مشروع القانون", [("مشروع القانون", "loi")]),
    ("إلى السفراء الجدد", [("السفراء", "envoye")]),
    ("قناه السويس", [("قناه", "canal")]),
    ("برنامج Horizon Europe للبحث", [("Horizon Europe", "horizon")]),
    ("جدول الأعمال", [("جدول الأعمال", "jour")]),
    # What is none.
    ("الاتفاقيات", []),
    ("أمم متحدة", []),
    ("لجنة، مشتركة", []),
    ("لجنة فرعية مشتركة", []),
    ("سفيراتنا", []),
    ("", []),
]
FRENCH = [
    ("L’accord signé hier", [("accord", "accord")]),
    ("d'accord", [("accord", "accord")]),
    ("Les ACCORDS", [("ACCORDS", "accord")]),
    ("deux accords-cadres", [("accords-cadres", "cadre")]),
    ("un accord cadre", [("accord cadre", "cadre")]),
    ("la Commission mixte", [("Commission mixte", "mixte")]),
    ("les commissions mixtes", [("commissions mixtes", "mixte")]),
    ("l’ONU et l'organisation des nations unies", [("ONU", "onu"), ("organisation des nations unies", "onu")]),
    ("trois projets de loi", [("projets de loi", "loi")]),
    ("l’ambassadrice", [("ambassadrice", "envoye")]),
    ("les ambassadrices", [("ambassadrices", "envoye")]),
    ("les canaux", [("canaux", "canal")]),
    ("des solutions durables", [("durables", "durable")]),
    ("la Cour et les Cours suprêmes", [("Cour", "cour")]),
    ("la cote", [("cote", "cote")]),
    ("LA CÔTE", [("CÔTE", "cote")]),
    ("programme Horizon\u00a0Europe", [("Horizon\u00a0Europe", "horizon")]),
    ("l’UE", [("UE", "ue")]),
    ("à l’ordre du jour", [("ordre du jour", "jour")]),
    # What is none.
    ("un désaccord", []),
    ("l’accord-type", []),
    ("au cours de l’année", []),
    ("le côté droit", []),
    ("la commission, mixte", []),
    ("une ue", []),
    ("Horizons Europes", []),
    ("commission dite mixte", []),
]


@pytest.mark.parametrize(("text", "wanted"), ARABIC)
def test_arabic(text: str, wanted: list[tuple[str, str]]) -> None:
    assert seen(text, AR) == wanted


@pytest.mark.parametrize(("text", "wanted"), FRENCH)
def test_french(text: str, wanted: list[tuple[str, str]]) -> None:
    assert seen(text, FR) == wanted


def test_a_pronoun_only_says_that_the_text_may_speak_of_it() -> None:
    """«شراكتهما» is no sure mention, but who reads it would not miss the term."""
    base = base_of(concept("p", ar("شراكة استراتيجية"), fr("partenariat stratégique")))
    found = said("عززا شراكتهما الاستراتيجية", AR, base)
    assert (found.found, found.keys) == ((), {"p"})


def test_the_longest_wins_and_what_is_inside_is_still_spoken_of() -> None:
    found = said("un accord-cadre", FR)
    assert [named.entry.key for one in found.found for named in one.named] == ["cadre"]
    assert found.keys == {"accord", "cadre"}


def test_names_that_overlap_do_not_both_stand() -> None:
    base = base_of(concept("a", fr("conseil de sécurité")), concept("b", fr("sécurité alimentaire mondiale")))
    assert seen("conseil de sécurité alimentaire mondiale", FR, base) == [("sécurité alimentaire mondiale", "b")]


def test_the_less_is_taken_away_the_better() -> None:
    """سوريا is the country before it is an accusative of سوري."""
    base = base_of(concept("country", ar("سوريا")), concept("people", ar("سوري")))
    assert seen("زار سوريا", AR, base) == [("سوريا", "country")]
    assert seen("وفدا سوريا", AR, base_of(concept("people", ar("سوري")))) == [("سوريا", "people")]


def test_concepts_that_share_a_name_are_told_together() -> None:
    base = base_of(concept("a", fr("mission"), ar("بعثة")), concept("b", fr("mission", ADMITTED), ar("مهمة")))
    assert seen("la mission", FR, base) == [("mission", "a b")]


def test_what_stands_aside_hides_what_is_in_it() -> None:
    base = base_of(concept("a", fr("accord")), aside=(fr("accord de Paris"),))
    assert seen("l’accord de Paris et l’accord", FR, base) == [("accord", "a")]


def test_a_forbidden_name_does_not_speak_for_the_concept() -> None:
    found = said("l’agenda", FR)
    assert ([one.named[0].term.text for one in found.found], found.keys) == (["agenda"], frozenset())


def test_letters_before_a_word_are_counted_where_they_are_its_own() -> None:
    assert [one.named[0].before for one in said("والاتفاق، اتفاق، للاتفاق، اتفاقا", AR).found] == [3, 0, -1, -1]


def test_accents_that_contradict_only_say_that_it_may_be_meant() -> None:
    base = base_of(concept("etat", fr("Etat")))
    found = said("un État", FR, base)
    assert (found.found, found.keys) == ((), {"etat"})
    assert seen("un etat", FR, base) == [("etat", "etat")]


def test_entries_that_were_changed_are_hidden_in_the_first_layer_only() -> None:
    entry = entry_of(GLOSSARY[0])
    assert TermBase([Layer([entry])], {"accord"}).read("accord", FR).found == ()
    assert TermBase([Layer([entry]), Layer([entry])], {"accord"}).read("accord", FR).keys == {"accord"}


def test_nothing_is_found_without_terms() -> None:
    assert (EMPTY.read("accord", FR), EMPTY.is_empty, BASE.is_empty) == (Said(), True, False)


def test_long_work_breathes() -> None:
    breaths: list[None] = []
    Layer((entry_of(concept(str(number), fr(f"mot {number}"))) for number in range(1200)), lambda: breaths.append(None))
    assert len(breaths) == 2


@given(st.text(alphabet="وفبلكالاتفقةهيىأإ ٌـاsàaeucordnxi'’-،.", max_size=60), st.sampled_from(Language))
def test_any_text_can_be_read(text: str, language: Language) -> None:
    found = said(text, language).found
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= other.start for one, other in zip(found, found[1:], strict=False))


@given(st.sampled_from(GLOSSARY), st.sampled_from(["", "و", "ف", "ب", "ل", "ك", "وب", "فل", "وك"]))
def test_every_clitic_before_every_arabic_term(one: object, clitics: str) -> None:
    for term in one.of(AR):  # type: ignore[attr-defined]
        word = term.text
        joined = f"{clitics[:-1]}لل{word[2:]}" if clitics.endswith("ل") and word.startswith("ال") else clitics + word
        assert one.id in said(f"قال {joined}.", AR).keys or not term.status.is_approved  # type: ignore[attr-defined]
        assert [fold(joined)] == [fold(text) for text, _ in seen(f"قال {joined}.", AR)]
