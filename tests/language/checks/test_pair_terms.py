"""P-17 and P-18: what is told of terms, and what is left alone; fixes that touch nothing else."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Body
from briefing_app.domain.terms import Concept, PartOfSpeech, Term, TermGender, TermStatus
from briefing_app.language.checks.checking import check_pair, check_text
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, mended
from briefing_app.language.terms.base import TermBase
from briefing_app.language.terms.derived import body_entries, country_entries
from briefing_app.language.terms.entry import entry_of
from briefing_app.language.terms.layer import Layer
from tests.language.terms.sample import ADMITTED, FORBIDDEN, GLOSSARY, ar, concept, fr
from tests.samples import BUILT_INS

AR, FR = Language.ARABIC, Language.FRENCH
BODIES = (Body("b", Bilingual("الوكالة الفرنسية للتنمية", "Agence française de développement")),)
F = TermGender.FEMININE


def gendered(text: str, gender: TermGender, status: TermStatus = TermStatus.PREFERRED) -> Term:
    return Term(FR, text, status, PartOfSpeech.NOUN, gender)


OFFICE: tuple[Concept, ...] = (
    *GLOSSARY,
    concept("visite", fr("visite de travail"), ar("زيارة عمل")),
    concept("mission", fr("mission"), ar("بعثة")),
    concept("tache", fr("mission", ADMITTED), fr("tâche"), ar("مهمة")),
    concept("note", gendered("note verbale", F), gendered("lettre verbale", F, FORBIDDEN), ar("مذكرة شفوية"), ar("مذكرة شفهية", FORBIDDEN)),
    concept("alone", fr("chancellerie")),
    concept("dev", fr("développement"), ar("تنمية")),
    concept("rapport", fr("compte rendu"), fr("rapport", FORBIDDEN), ar("محضر")),
    concept("rapport2", fr("rapport"), ar("تقرير")),
)  # fmt: skip
BASE = TermBase(
    [Layer([entry_of(one) for one in OFFICE]), Layer(BUILT_INS.warned_terms())],
    names=[Layer(body_entries(BODIES)), Layer(country_entries())],
)
CONTEXT = Context(BUILT_INS.profile("egypt_france"), terms=BASE)
BARE = Context(BUILT_INS.profile("egypt_france"), terms=TermBase([Layer(()), Layer(BUILT_INS.warned_terms())]))

MISSING = [
    ("وقع الجانبان وثيقة", "Les deux parties ont signé un accord-cadre", "accord-cadre", "اتفاق إطاري"),
    ("وقع الجانبان اتفاقا إطاريا", "Les deux parties ont signé un texte", "اتفاقا إطاريا", "accord-cadre"),
    ("اجتمعت اللجنة المشتركة أمس", "Le comité s’est réuni hier", "اللجنة المشتركة", "commission mixte"),
    ("وباللجان المشتركة", "et par des comités", "وباللجان المشتركة", "commission mixte"),
    ("أدرج البند في البرنامج", "Le point figure à l’ordre du jour", "ordre du jour", "جدول الأعمال / جدول أعمال"),
    ("عرض النص على المجلس", "Le projet de loi a été soumis", "projet de loi", "مشروع قانون / مسودة قانون"),
    ("التقى السفير نظيره", "Il a rencontré son homologue", "السفير", "ambassadeur"),
    ("استقبل الوزير السفيرة", "Le ministre a reçu la diplomate", "السفيرة", "ambassadeur"),
    ("قام بزيارة رسمية", "Il a effectué une visite de travail", "visite de travail", "زيارة عمل"),
    (
        "يمول المشروع من البرنامج الأوروبي",
        "Le projet est financé par Horizon Europe",
        "Horizon Europe",
        "Horizon Europe",
    ),
    ("عاد من السفر", "Il est revenu de mission", "mission", "بعثة / مهمة"),
    ("صدر عن المنظمة الدولية", "publié par l’ONU", "ONU", "الأمم المتحدة"),
]
RESPECTED = [
    ("وقع الجانبان اتفاقا إطاريا", "Les deux parties ont signé un accord-cadre"),
    ("وقعا اتفاقهما الإطاري", "Ils ont signé leur accord-cadre"),
    ("اتفاقان إطاريان", "deux accords"),  # «اتفاقان» is a listed form of the shorter term
    ("عرضت مسودة القانون", "Le projet de loi a été soumis"),  # another admitted name
    ("عُرض مشروع القانون", "L’avant-projet, puis le projet de loi"),
    ("وقع الجانبان وثيقة", "Ils ont signé un « accord-cadre » selon la presse"),
    ("نُشر بعنوان «اللجنة المشتركة»", "Publié sous un autre titre"),
    ("مول المشروع من هورايزن: Horizon Europe", "Le projet est financé par Horizon Europe"),
    ("افتتحت الوكالة الفرنسية للتنمية مكتبها", "L’Agence française de développement a ouvert son bureau"),
    ("زار مقر الشركة", "Il a visité le siège de la société Horizon Développement"),
    ("افتتح مبنى", "Il a inauguré la chancellerie"),  # no name for it in Arabic
    ("أنهى مهمته", "Il a achevé sa mission"),  # the word has two meanings, one of them is there
    ("", "Ils ont signé un accord-cadre"),  # P-01 tells
    ("انظر الموقع", "voir www.accord-cadre.org/accord"),
    ("في السنة", "au cours de l’année"),
    ("أرسلت مذكرة شفهية", "Une note verbale a été envoyée"),  # the forbidden name is told instead
]
WRONG = [
    ("مملكة سوازيلند", "le royaume", "سوازيلند", "إسواتيني"),
    ("زار الوفد سوازيلاند وفولتا العليا", "", "سوازيلاند", "إسواتيني"),
    ("", "une délégation du Dahomey", "Dahomey", "Bénin"),
    ("", "Le Zaïre et la Haute-Volta", "Zaïre", "République démocratique du Congo"),
    ("من بورما", "", "بورما", "ميانمار"),
    ("أُرسلت مذكرة شفهية", "", "مذكرة شفهية", "مذكرة شفوية"),
    ("", "Une lettre verbale a été remise", "lettre verbale", "note verbale"),
    ("اعتمد جدول الأعمال", "L’agenda a été adopté", "agenda", "ordre du jour"),
    ("قدم محضر اللقاء", "Le rapport de l’entretien a été remis", "rapport", "compte rendu"),
    ("نوقش الأمر خلال العقد الماضي", "La question a été discutée au cours de la décade passée", "décade", "décennie"),
    ("بقيمة 3 مليارات دولار", "d’un montant de 3 billions de dollars", "billions", "milliard"),
    ("استأنف الجانبان المفاوضات", "Les deux parties ont résumé les négociations", "résumé les", "reprendre"),
    ("تدعم فرنسا هذا المسار", "La France supporte ce processus", "supporte", "soutenir"),
    ("", "Il a délivré un discours", "délivré un discours", "prononcer"),
]
RIGHT = [
    ("مملكة إسواتيني", "le royaume d’Eswatini"),
    ("جمهورية سوازيلاند سابقا", "l’ancien Zaïre et l’ex-Swaziland"),
    ("قال «سوازيلاند»", "selon la formule « le Zaïre »"),
    ("نهر زائير", "le fleuve Zaïre"),
    ("مقدونيا الشمالية وجمهورية مقدونيا الشمالية", "la République de Macédoine du Nord"),
    ("عرض جدول أعماله", "Il a présenté son ordre du jour"),
    ("أجندة 2063 وجدول الأعمال", "L’Agenda 2063 et l’ordre du jour"),
    ("تقرير اللجنة", "Le rapport du comité"),  # the word is right for something else
    ("تقرير عن المحضر", "Le rapport sur le compte rendu"),
    ("كل عشرة أيام", "par décades"),
    ("يتحمل التكاليف", "il supporte les coûts"),
    ("يدعم المشروع ويتحمل التكاليف", "Il soutient le projet et supporte les coûts"),
    ("قد يسافر", "Il partira éventuellement"),
    ("صوت الإدانة", "selon ses principes"),
    ("تقنية", "voir www.agenda.org"),
]


def of(check: str, found: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in found if finding.check == check]


def words(finding: Finding, ar_text: str, fr_text: str) -> str:
    span = finding.ar or finding.fr or (0, 0)
    return (ar_text if finding.ar else fr_text)[slice(*span)]


@pytest.mark.parametrize(("ar_text", "fr_text", "said", "wanted"), MISSING)
def test_a_term_without_its_twin_is_told(ar_text: str, fr_text: str, said: str, wanted: str) -> None:
    (finding,) = of("P-17", check_pair(ar_text, fr_text, CONTEXT))
    assert (words(finding, ar_text, fr_text), dict(finding.facts)["wanted"]) == (said, wanted)
    assert (finding.severity, finding.fix, finding.ar is None) == (Severity.WARNING, None, said in fr_text)


@pytest.mark.parametrize(("ar_text", "fr_text"), RESPECTED)
def test_a_term_that_is_respected_is_not(ar_text: str, fr_text: str) -> None:
    assert of("P-17", check_pair(ar_text, fr_text, CONTEXT)) == []


@pytest.mark.parametrize(("ar_text", "fr_text", "said", "wanted"), WRONG)
def test_a_word_better_not_used_is_told(ar_text: str, fr_text: str, said: str, wanted: str) -> None:
    first, *_ = of("P-18", check_pair(ar_text, fr_text, CONTEXT))
    assert (words(first, ar_text, fr_text), dict(first.facts)["wanted"]) == (said, wanted)
    assert first.severity is Severity.WARNING


@pytest.mark.parametrize(("ar_text", "fr_text"), RIGHT)
def test_a_word_that_is_right_is_not(ar_text: str, fr_text: str) -> None:
    assert of("P-18", check_pair(ar_text, fr_text, CONTEXT)) == []


def test_what_comes_with_the_application_needs_no_term_base_of_the_office() -> None:
    assert [finding.check for finding in of("P-18", check_pair("من سوازيلاند", "du Swaziland", BARE))] == ["P-18"] * 2
    assert of("P-17", check_pair("وثيقة", "un accord-cadre", BARE)) == []
    assert of("P-18", check_pair("مواعيده", "son agenda de la semaine", BARE)) == []
    silent = Context(BUILT_INS.profile("egypt_france"))
    assert of("P-18", check_pair("من سوازيلاند", "du Swaziland", silent)) == []


def test_a_text_without_a_twin_is_told_of_what_is_wrong_anywhere() -> None:
    assert [finding.check for finding in of("P-18", check_text("le Swaziland", FR, CONTEXT))] == ["P-18"]
    assert of("P-18", check_text("اعتمد سوازيلاند", AR, CONTEXT))
    assert of("P-17", check_text("un accord-cadre", FR, CONTEXT)) == []
    assert of("P-18", check_text("L’agenda", FR, CONTEXT))  # the office forbids it


TWINS = [
    (arabic, french)
    for one in OFFICE
    for arabic in one.of(AR)
    for french in one.of(FR)
    if arabic.status.is_approved and french.status.is_approved and french.text != "mission"
]


@pytest.mark.parametrize(("arabic", "french"), TWINS, ids=lambda term: term.text)
def test_either_side_may_be_the_one_that_lacks_it(arabic: Term, french: Term) -> None:
    """Swapping the sides loses nothing, and both names together are right in every order."""
    ar_text, fr_text = f"ذكر {arabic.text} أمس", f"Il cite {french.text} hier"
    assert of("P-17", check_pair(ar_text, fr_text, CONTEXT)) == []
    (on_arabic,) = of("P-17", check_pair(ar_text, "Il cite autre chose", CONTEXT))
    (on_french,) = of("P-17", check_pair("ذكر شيئا آخر", fr_text, CONTEXT))
    assert (words(on_arabic, ar_text, ""), words(on_french, "", fr_text)) == (arabic.text, french.text)


FIXED = [
    ("زار الوفد وسوازيلاند", AR, "زار الوفد وإسواتيني"),
    ("بسَوازيلاند", AR, "بإسواتيني"),
    ("من بورما", AR, "من ميانمار"),
    ("مذكرة شفهية", AR, "مذكرة شفوية"),
    ("une délégation du Dahomey", FR, "une délégation du Bénin"),
    ("Lettre verbale de la mission", FR, "Note verbale de la mission"),
    ("la lettre verbale", FR, "la note verbale"),
    ("Dahomey : visite", FR, "Bénin : visite"),
    ("Zaïre — État", FR, "République démocratique du Congo — État"),
]
NOT_FIXED = [
    ("le Swaziland", FR),  # l’Eswatini
    ("au Zaïre", FR),  # en République démocratique du Congo
    ("l’agenda", FR),  # genders are not known
    ("les lettres verbales", FR),
    ("المذكرة الشفهية", AR),
    ("La France a délivré un discours", FR),
]


@pytest.mark.parametrize(("text", "language", "wanted"), FIXED)
def test_a_safe_fix_puts_the_right_name_there_and_is_done(text: str, language: Language, wanted: str) -> None:
    (finding,) = of("P-18", check_text(text, language, CONTEXT))
    assert finding.fix is not None
    assert (finding.fix.start, finding.fix.end) == finding.span(language)
    mended_text = mended(text, [finding.fix])
    assert mended_text == wanted
    assert of("P-18", check_text(mended_text, language, CONTEXT)) == []


@pytest.mark.parametrize(("text", "language"), NOT_FIXED)
def test_what_would_change_the_words_around_is_left_to_the_person(text: str, language: Language) -> None:
    (finding,) = of("P-18", check_text(text, language, CONTEXT))
    assert finding.fix is None
