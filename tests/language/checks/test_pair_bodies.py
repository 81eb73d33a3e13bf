"""P-16 for bodies: told of where a side is silent about one, and left alone where it says it in any other way."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Body
from briefing_app.language.checks.checking import check_pair
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.pair_bodies import check_bodies
from briefing_app.language.terms.base import TermBase
from briefing_app.language.terms.derived import body_entries, country_entries
from briefing_app.language.terms.layer import Layer
from tests.samples import BUILT_INS

AR, FR = Language.ARABIC, Language.FRENCH
BODIES = (
    Body("1", Bilingual("الوكالة الفرنسية للتنمية", "Agence française de développement"), Bilingual("", "AFD")),
    Body("2", Bilingual("هيئة الرقابة المالية", "Autorité de régulation financière")),
    Body("3", Bilingual("جامعة النيل", "Université du Nil")),
    Body("4", Bilingual("بنك القناة", "Banque du Canal")),
    Body("5", Bilingual("شركة دلتا للاتصالات", "Delta Télécom")),
    Body("6", Bilingual("", "Horizon Conseil")),
)
BASE = TermBase([Layer(BUILT_INS.warned_terms())], names=[Layer(body_entries(BODIES)), Layer(country_entries())])
CONTEXT = Context(BUILT_INS.profile("egypt_france"), terms=BASE)


def told(ar: str, fr: str, context: Context = CONTEXT) -> list[tuple[str, str]]:
    texts = {AR: ar, FR: fr}
    return [
        (one.reason, texts[language][slice(*span)])
        for one in check_bodies(ar, fr, context)
        for language in Language
        if (span := one.span(language)) is not None
    ]


SILENT_TWIN = [
    ("وُقّع الاتفاق أمس.", "L’Agence française de développement a signé l’accord.", "Agence française de développement"),
    ("وقّعت الوكالة الفرنسية للتنمية الاتفاق.", "L’accord a été signé hier.", "الوكالة الفرنسية للتنمية"),
    ("اجتمع الفريقان في مقر هيئة الرقابة المالية.", "Les équipes se sont réunies.", "هيئة الرقابة المالية"),
    ("اجتمع الفريقان.", "Les équipes se sont réunies à l’Autorité de régulation financière.", "Autorité de régulation financière"),
    ("زار الوفد جامعة النيل صباحا.", "Les visiteurs ont fait le tour des laboratoires.", "جامعة النيل"),
    ("زار الضيوف المعامل.", "Les visiteurs sont allés à l’Université du Nil.", "Université du Nil"),
    ("يموّل المشروع قرض ميسّر.", "La Banque du Canal finance le projet.", "Banque du Canal"),
    ("ويموّل بنك القناة المشروع.", "Un prêt finance le projet.", "بنك القناة"),
    ("يتولى التنفيذ فريق مصري.", "Delta Télécom est chargée de l’exécution.", "Delta Télécom"),
]  # fmt: skip

SAID_SOMEHOW = [
    ("وقّعت الوكالة الفرنسية للتنمية الاتفاق.", "L’Agence française de développement a signé l’accord."),
    ("وقّعت الوكالة الاتفاق.", "L’Agence française de développement a signé l’accord."),
    ("وقّعت الوكالة الفرنسية للتنمية الاتفاق.", "L’AFD a signé l’accord."),
    ("مع AFD منذ عام.", "Avec l’AFD depuis un an."),
    ("اجتمع الفريقان في مقر الهيئة.", "Les équipes se sont réunies à l’Autorité de régulation financière."),
    ("زار الوفد جامعة النيل.", "La délégation a visité l’université."),
    ("ولجامعات عدة دور.", "L’Université du Nil a son rôle."),
    ("ويموّل بنك القناة المشروع.", "Les banques financent le projet."),
    ("اتفق الجانبان على ذلك.", "Delta Télécom et ses partenaires en sont convenus."),
    ("يتولى التنفيذ فريق مصري.", "Le rapport « Delta Télécom » sera publié."),
    ("يتولى التنفيذ مكتب خاص.", "Horizon Conseil est chargé de l’exécution."),
    ("", "Delta Télécom est chargée de l’exécution."),
]


@pytest.mark.parametrize(("ar", "fr", "words"), SILENT_TWIN)
def test_a_body_that_one_side_alone_speaks_of(ar: str, fr: str, words: str) -> None:
    twin = FR if words in ar else AR
    assert told(ar, fr) == [(f"body_{twin.value}", words)]
    assert [one.reason for one in check_pair(ar, fr, CONTEXT) if one.check == "P-16"] == [f"body_{twin.value}"]


@pytest.mark.parametrize(("ar", "fr"), SAID_SOMEHOW)
def test_and_one_that_both_speak_of(ar: str, fr: str) -> None:
    assert told(ar, fr) == []


def test_without_a_directory_nothing_is_known() -> None:
    ar, fr, _ = SILENT_TWIN[0]
    assert told(ar, fr, Context(BUILT_INS.profile("egypt_france"))) == []
