"""What the fixes of each check make of a text, and when none is offered."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import mended
from tests.language.checks.marked import BUILT_INS, context, findings

AR, FR = Language.ARABIC, Language.FRENCH
ARABIC = [
    ("A-01", "ﺍﻟﻮﺯﻳﺮ ﷴ", "الوزير محمد"),
    ("A-01", "كتابﹰا ﻻ", "كتابًا لا"),
    ("A-02", "الــوزارة العربيـة", "الوزارة العربية"),
    ("A-03", "وزیر الکویت إلی اللجنە", "وزير الكويت إلى اللجنه"),
    ("A-04", "متى, أين; لماذا?", "متى، أين؛ لماذا؟"),
    ("A-06", "قال : نعم ، ثم عاد.وغادر", "قال: نعم، ثم عاد. وغادر"),
    ("A-07", "الوزير و السفير", "الوزير والسفير"),
    ("A-08", "عام 20٢٦ بلغ 1.250.000 بنسبة 3,5", "عام ٢٠٢٦ بلغ ١٬٢٥٠٬٠٠٠ بنسبة ٣٫٥"),
    ("A-08", "بلغ 1,250 ثم 3.5", "بلغ 1,250 ثم 3.5"),
    ("A-09", "بلغ ١,٢٥٠", "بلغ ١,٢٥٠"),
    ("A-10", "١٥% ثم %٢٠ ثم ٪ ٥", "١٥٪ ثم ٢٠٪ ثم ٥ ٪"),
    ("A-11", "من ٣ حزيران إلى ٥ غشت ٢٠٢٦", "من ٣ يونيو إلى ٥ أغسطس ٢٠٢٦"),
    ("A-12", "والى الاعاقة فى الوزاره", "والى الإعاقة في الوزارة"),
    ("A-12", "قال انه عاد وإستقبل نظيره", "قال إنه عاد واستقبل نظيره"),
    ("A-13", "حضر السَّفِيرُ اللقاء مع الوفد المرافق", "حضر السّفير اللقاء مع الوفد المرافق"),
    ("A-14", "أ\u202eب\u202c ج \u2066د", "أب ج د"),
    ("A-15", "لغة C++.", "لغة \u2066C++\u2069."),
    ("A-16", "من ١٥\u200e-\u200e٢٠ مارس", "من ١٥\u200f-\u200f٢٠ مارس"),
    ("A-17", 'قال "نعم" و“لا”', "قال «نعم» و«لا»"),
    ("A-18", "في في  القاهرة\u200b", "في القاهرة"),
    ("A-20", "يوم 15/3/2026", "يوم ١٥ مارس ٢٠٢٦"),
]
FRENCH = [
    ("A-05", "Paris، Tunis", "Paris, Tunis"),
    ("F-01", "il a dit: oui; puis?!", "il a dit\u00a0: oui\u202f; puis\u202f?!"),
    ("F-03", 'un "mot" et «un» autre', "un «\u00a0mot\u00a0» et «\u00a0un\u00a0» autre"),
    ("F-04", "A Paris, l’Etat", "À Paris, l’État"),
    ("F-05", "100000 puis 1.250.000 et 1,250,000", "100\u202f000 puis 1\u202f250\u202f000 et 1\u202f250\u202f000"),
    ("F-06", "soit 3.5 %", "soit 3,5 %"),
    ("F-07", "15% de M.Dupont, 5km", "15\u00a0% de M.\u00a0Dupont, 5\u00a0km"),
    ("F-08", "Mr Dupont, Mme. Roux, S.E.M. Amr, Mlle Anne", "M. Dupont, Mme Roux, S.E.\u00a0M. Amr, Mme Anne"),
    ("F-09", "la 1ère, le 1ier, les 2èmes, le XXIème", "la 1re, le 1er, les 2es, le XXIe"),
    ("F-10", "le 05 Mars, le 1 avril, le 2er mai", "le 5 mars, le 1er avril, le 2 mai"),
    ("F-11", "à 9h05 et à 14:00", "à 9\u00a0h\u00a005 et à 14\u00a0h"),
    ("F-12", "l'école, etc... Fin..", "l’école, etc. Fin."),
    ("F-13", "le Premier Ministre et le chef d’état", "le Premier ministre et le chef d’État"),
    ("F-14", "Oeuvre du coeur", "Œuvre du cœur"),
    ("F-15", "en Algerie", "en Algérie"),
]


@pytest.mark.parametrize(("name", "text", "after"), ARABIC)
def test_arabic_fixes(name: str, text: str, after: str) -> None:
    assert _mended(name, text, AR, context()) == after


@pytest.mark.parametrize(("name", "text", "after"), FRENCH)
def test_french_fixes(name: str, text: str, after: str) -> None:
    assert _mended(name, text, FR, context()) == after


@pytest.mark.parametrize(
    ("name", "text", "after", "language", "profile"),
    [
        ("A-08", "بلغ ١٬٢٥٠٫٥", "بلغ 1.250,5", AR, "morocco_france"),
        ("A-11", "في 3 يوليو 2026", "في 3 يوليوز 2026", AR, "morocco_france"),
        ("A-20", "يوم 15/8/2026", "يوم 15 أوت 2026", AR, "algeria_france"),
        ("F-02", "« Oui » ; non !", "«Oui»; non!", FR, "eu_arab"),
        ("F-03", "le “mot”", "le «mot»", FR, "eu_arab"),
        ("F-11", "à 9h05", "à 09:05", FR, "eu_arab"),
    ],
)
def test_fixes_go_by_the_profile(name: str, text: str, after: str, language: Language, profile: str) -> None:
    assert _mended(name, text, language, context(profile)) == after


def test_a_house_may_keep_its_own_ya() -> None:
    keeping = Context(BUILT_INS.profile("egypt_france"), words=BUILT_INS.check_words(), keeps_egyptian_ya=True)
    assert _mended("A-12", "فى الوزاره", AR, keeping) == "فى الوزارة"


def test_without_lists_nothing_is_looked_up() -> None:
    bare = Context(BUILT_INS.profile("egypt_france"))
    assert _mended("A-12", "فى الوزاره", AR, bare) == "فى الوزاره"
    assert _mended("F-14", "coeur", FR, bare) == "coeur"


def _mended(name: str, text: str, language: Language, asked: Context) -> str:
    found = findings(name, text, language, asked)
    return mended(text, [one.fix for one in found if one.fix is not None])
