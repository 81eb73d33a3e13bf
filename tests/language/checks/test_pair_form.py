"""Pairs that do not look like partners: empty, copied, ending, too short, quoting and bracketing otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.language.checks.pair_form import PAIR_FORM
from tests.language.checks.good_texts import PAIRS
from tests.language.checks.marked import BUILT_INS, context, spans_in, without_marks
from tests.thoroughness import examples

EGYPT = context()
LONG_FR = "Le ministre des Affaires étrangères a reçu hier son homologue français au Caire pour un entretien."
LONG_AR = "استقبل وزير الخارجية نظيره الفرنسي أمس في القاهرة وأجريا محادثات."
FLAGGED: dict[str, list[tuple[str, str, str]]] = {
    "P-01": [
        ("french_empty", "⟦نص⟧", ""),
        ("arabic_empty", "", "⟦texte⟧"),
        ("french_empty", "⟦نص⟧", "⟦  ⟧"),
        ("arabic_empty", "⟦\n⟧", "⟦texte⟧"),
        ("french_empty", "⟦٣⟧", ""),
        ("arabic_empty", "⟦\u200f⟧", "⟦12⟧"),
        ("arabic_empty", "⟦\u00a0⟧", "⟦a⟧"),
        ("french_empty", "⟦EPITA⟧", "⟦\u200b⟧"),
    ],
    "P-02": [
        ("copied", "⟦le ministre a reçu son homologue⟧", "⟦le ministre a reçu son homologue⟧"),
        ("copied", "قال ⟦le ministre a reçu⟧ ثم", "Hier ⟦le ministre a reçu⟧ son homologue"),
        ("copied", "⟦استقبل الوزير نظيره الفرنسي⟧", "⟦استقبل الوزير نظيره الفرنسي⟧"),
        ("copied", "وصف المشروع: ⟦projet de coopération technique⟧", "Titre : ⟦projet de coopération technique⟧"),
        ("copied", "⟦renforcement des capacités numériques⟧", "Le ⟦renforcement des capacités numériques⟧ avance"),
        ("copied", "أكد ⟦أهمية التعاون المشترك⟧", "Il dit ⟦أهمية التعاون المشترك⟧"),
        ("copied", "⟦santé, éducation, énergie⟧", "⟦santé, éducation, énergie⟧ et eau"),
        ("copied", "⟦to be translated later⟧", "⟦to be translated later⟧"),
        ("copied", "⟦Le roi Mohammed VI⟧", "⟦Le roi Mohammed VI⟧"),
        ("copied", "⟦أسئلة وأجوبة⟧", "⟦أسئلة وأجوبة⟧"),
        ("copied", "⟦Au lendemain de la guerre⟧", "⟦Au lendemain de la guerre⟧"),
    ],
    "P-20": [
        ("end", "انتهى اللقاء⟦.⟧", "L’entretien est terminé ⟦?⟧"),
        ("end", "هل انتهى⟦؟⟧", "Est-ce fini⟦.⟧"),
        ("end", "انتهى اللقا⟦ء⟧", "L’entretien est terminé⟦.⟧"),
        ("end", "انتهى⟦.⟧", "C’est fini ⟦!⟧"),
        ("end", "ما يلي⟦:⟧", "Ce qui suit⟦.⟧"),
        ("end", "ثم عاد⟦…⟧", "Puis il est rentré⟦.⟧"),
        ("end", "ثم عاد⟦؛⟧", "Puis il est rentré⟦.⟧"),
        ("end", "قال «نعم⟦.⟧»", "Il dit « ou⟦i⟧ »"),
    ],
    "P-23": [
        ("arabic_short", "⟦نص قصير⟧", f"⟦{LONG_FR}⟧"),
        ("arabic_long", f"⟦{LONG_AR * 3}⟧", f"⟦{LONG_FR}⟧"),
        ("arabic_short", "⟦استقبل الوزير نظيره.⟧", f"⟦{LONG_FR}⟧"),
        ("arabic_long", f"⟦{LONG_AR}⟧", "⟦Le ministre a reçu hier son homologue ici.⟧"),
        ("arabic_short", "⟦نعم.⟧", "⟦Le ministre a reçu hier son homologue ici.⟧"),
        ("arabic_short", "⟦انتهى اللقاء أمس.⟧", "⟦L’entretien s’est achevé hier dans la soirée.⟧"),
        ("arabic_long", f"⟦{'كلمة ' * 40}⟧", f"⟦{LONG_FR}⟧"),
        ("arabic_short", f"⟦{LONG_AR}⟧", f"⟦{LONG_FR * 2}⟧"),
    ],
    "P-24": [
        ("quotations", "قال ⟦«⟧نعم»", "⟦Il a dit oui⟧"),
        ("quotations", "⟦قال نعم⟧", "Il a dit ⟦“⟧oui”"),
        ("quotations", 'قال ⟦"⟧نعم" و«لا»', "Il a dit ⟦«⟧ oui »"),
        ("brackets", "اللقاء ⟦(⟧الأول)", "⟦le premier entretien⟧"),
        ("brackets", "⟦اللقاء الأول⟧", "l’entretien ⟦[⟧le premier]"),
        ("unbalanced", "اللقاء (الأول) ثم الثاني⟦)⟧", "l’entretien (premier), puis le second"),
        ("unbalanced", "اللقاء (الأول)", "l’entretien ⟦(⟧premier"),
        ("unbalanced", "اللقاء ⟦[⟧الأول", "l’entretien [premier]"),
        ("unbalanced", "اللقاء ⟦(⟧الأول⟦]⟧", "l’entretien (premier)"),
    ],
}
SILENT: dict[str, list[tuple[str, str]]] = {
    "P-01": [("", ""), (" ", "\u00a0"), ("\u200f", ""), *PAIRS[:6]],
    "P-02": [
        ("معهد Centre for Applied Innovation", "le Centre for Applied Innovation"),
        ("المرجع MAE/CR/2026/0147", "réf. MAE/CR/2026/0147"),
        ("الموقع https://a.example.org/le/ministre/a", "site https://a.example.org/le/ministre/a"),
        ("EPITA MCIT ENA HEC", "EPITA MCIT ENA HEC"),
        ("السيد Jean de La Fontaine", "M. Jean de La Fontaine"),
        ("12 13 14 15", "12 13 14 15"),
        ("برنامج «le grand projet commun»", "le programme « le grand projet commun »"),
        ("مبادرة smart city", "initiative smart city"),
        ("Institut français du Proche-Orient", "Institut français du Proche-Orient"),
    ],
    "P-20": [
        ("هل انتهى؟", "Est-ce fini ?"),
        ("حقا؟!", "Vraiment ?!"),
        ("انتهى.", "Fini. "),
        ("قال «نعم».", "Il dit « oui »."),
        ("انتهى…", "Fini..."),
        ("ما يلي:", "ce qui suit :"),
        ("أولا؛", "un ;"),
        ("بلا علامة", "sans marque"),
        ("", "texte."),
    ],
    "P-23": [("نعم", "Oui, tout à fait."), ("", LONG_FR), (LONG_AR, LONG_FR), *PAIRS[:6]],
    "P-24": [
        ("قال «نعم»", "il a dit « oui »"),
        ('قال "نعم"', "il a dit « oui »"),
        ("اللقاء (الأول)", "l’entretien (premier)"),
        ("1) أولا", "1) un"),
        ("1) أولا", "1°) un"),
        ("أ) أولا\nب) ثانيا", "a) un\nb) deux"),
        ("لا اقتباس", "l’école n’a rien d’autre"),
        ("(أ) أولا", "(a) un"),
        ("(انظر أ)", "(voir a)"),
        ("[مادة (١٢)]", "[article (12)]"),
    ],
}


def _found(name: str, ar: str, fr: str) -> list[Finding]:
    return [one for check in PAIR_FORM if check.name == name for one in check.run(ar, fr, EGYPT)]


@pytest.mark.parametrize("name", FLAGGED)
def test_what_is_wrong_is_found_on_both_sides(name: str) -> None:
    assert len(FLAGGED[name]) >= 8
    for reason, ar, fr in FLAGGED[name]:
        found = [one for one in _found(name, without_marks(ar), without_marks(fr)) if one.reason == reason]
        assert found, (ar, fr)
        assert [one.ar for one in found if one.ar and one.ar[1]] == spans_in(ar), (ar, fr)
        assert [one.fr for one in found if one.fr and one.fr[1]] == spans_in(fr), (ar, fr)


@pytest.mark.parametrize("name", SILENT)
def test_what_is_right_is_left_alone(name: str) -> None:
    assert len(SILENT[name]) >= 8
    assert {pair: found for pair in SILENT[name] if (found := _found(name, *pair))} == {}


def test_headings_and_cells_may_end_and_measure_as_they_like() -> None:
    heading = type(EGYPT)(BUILT_INS.profile("egypt_france"), is_running_text=False)
    pair = ("عنوان:", f"{LONG_FR}")
    found = {one.check for check in PAIR_FORM for one in check.run(*pair, heading)}
    assert found == set()
    assert {one.check for check in PAIR_FORM for one in check.run(*pair, EGYPT)} == {"P-20", "P-23"}


def test_only_an_empty_twin_keeps_from_approval() -> None:
    grave = {
        one.check
        for rows in FLAGGED.values()
        for _, ar, fr in rows
        for check in PAIR_FORM
        for one in check.run(without_marks(ar), without_marks(fr), EGYPT)
        if one.severity is Severity.CRITICAL
    }
    assert grave == {"P-01"}


@settings(deadline=None, max_examples=examples(30, 60))
@given(st.text(max_size=40), st.text(max_size=40))
def test_swapping_the_sides_loses_nothing(one: str, other: str) -> None:
    """But for the length, whose bounds are those of the Arabic."""

    def told(ar: str, fr: str) -> list[str]:
        return sorted(found.check for check in PAIR_FORM for found in check.run(ar, fr, EGYPT) if check.name != "P-23")

    assert told(one, other) == told(other, one)
