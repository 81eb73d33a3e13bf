"""The terms of a pair as they are shown at the caret: what is missing on the side one writes comes first."""

from __future__ import annotations

from briefing_app.domain.languages import Language
from briefing_app.language.terms.base import TermBase
from briefing_app.language.terms.derived import country_entries
from briefing_app.language.terms.entry import entry_of
from briefing_app.language.terms.layer import Layer
from briefing_app.language.terms.pairing import Standing, terms_of_pair, terms_of_text
from tests.language.terms.sample import ADMITTED, GLOSSARY, ar, concept, fr
from tests.samples import BUILT_INS

AR, FR = Language.ARABIC, Language.FRENCH
MORE = (
    concept("mission", fr("mission"), ar("بعثة")),
    concept("tache", fr("mission", ADMITTED), ar("مهمة")),
    concept("alone", fr("chancellerie")),
)
BASE = TermBase(
    [Layer(map(entry_of, (*GLOSSARY, *MORE))), Layer(BUILT_INS.warned_terms())], names=[Layer(country_entries())]
)


def shown(ar_text: str, fr_text: str, first: Language) -> list[tuple[str, str, str]]:
    return [
        (term.text, term.standing.value, term.twins[0].text if term.twins else "")
        for term in terms_of_pair(ar_text, fr_text, BASE, first)
    ]


def test_what_the_side_one_writes_lacks_comes_first() -> None:
    french = "L’accord-cadre entre l’Égypte et l’ONU"
    assert shown("بين مصر", french, AR) == [
        ("accord-cadre", "missing", "اتفاق إطاري"),
        ("ONU", "missing", "الأمم المتحدة"),
        ("Égypte", "respected", "مصر"),
    ]
    assert shown("بين مصر", french, FR)[0] == ("accord-cadre", "missing", "اتفاق إطاري")
    assert shown("الاتفاق الإطاري بين مصر", "l’ONU", FR) == [
        ("الاتفاق الإطاري", "missing", "accord-cadre"),
        ("مصر", "missing", "Égypte"),
        ("ONU", "missing", "الأمم المتحدة"),
    ]


def test_an_entry_is_told_once_as_the_other_side_calls_it() -> None:
    (term,) = terms_of_pair("وقع اتفاقا ثم اتفاقا", "un accord, puis un accord", BASE, AR)
    assert (term.language, term.text, term.standing, term.key) == (FR, "accord", Standing.RESPECTED, ("accord", FR))


def test_of_meanings_that_share_a_name_the_one_the_other_side_says() -> None:
    assert shown("مهمة", "la mission", AR) == [("mission", "respected", "مهمة")]
    assert shown("شيء", "la mission", FR) == [("mission", "missing", "بعثة"), ("mission", "missing", "مهمة")]


def test_words_better_not_used_come_before_all_others() -> None:
    assert shown("سوازيلاند", "l’Égypte", AR) == [
        ("سوازيلاند", "forbidden", "Eswatini"),
        ("Égypte", "missing", "مصر"),
    ]
    assert shown("مواعيد", "une décade", FR) == []
    assert shown("عقد", "une décade", FR)[0] == ("décade", "forbidden", "عقد")


def test_a_term_without_a_name_on_the_other_side_stands_alone() -> None:
    assert shown("", "la chancellerie", FR) == [("chancellerie", "alone", "")]


def test_the_terms_of_one_text() -> None:
    found = terms_of_text("Le Zaïre, une décade, l’agenda et Horizon Europe", FR, BASE)
    assert [(one.text, one.term.status.value, one.twins[0].text) for one in found] == [
        ("Zaïre", "forbidden", "جمهورية الكونغو الديمقراطية"),
        ("agenda", "forbidden", "جدول الأعمال"),
        ("Horizon Europe", "do_not_translate", "Horizon Europe"),
    ]
    assert next((one.start, one.end) for one in found) == (3, 8)
