"""P-12: a yes here and a no there. P-15 without a name: a woman's post here, a man's there."""

from __future__ import annotations

import pytest

from briefing_app.language.checks.context import Context
from briefing_app.language.checks.pair_negation import check_negation
from briefing_app.language.checks.pair_posts import check_posts
from tests.samples import BUILT_INS

CONTEXT = Context(BUILT_INS.profile("egypt_france"))


@pytest.mark.parametrize(
    ("ar", "fr", "reason"),
    [
        ("قبل الوزير الدعوة.", "Le ministre n’a pas accepté l’invitation.", "fr"),
        ("قبل الوزير الدعوة.", "Le ministre a refusé l’invitation.", "fr"),
        ("رفض الوزير الدعوة.", "Le ministre a accepté l’invitation.", "ar"),
        ("لم يقبل الوزير الدعوة.", "Le ministre a accepté l’invitation.", "ar"),
        ("اعتذر الوزير عن عدم الحضور.", "Le ministre a accepté de venir.", "ar"),
        ("وقع الجانبان الاتفاق.", "Les deux parties n’ont pas encore signé l’accord.", "fr"),
        ("لن يشارك الوفد في القمة.", "La délégation participera au sommet.", "ar"),
        ("يعترف البلدان بالحدود.", "Les deux pays ne reconnaissent plus la frontière.", "fr"),
        ("قررت اللجنة التأجيل.", "La commission n’a rien ni jamais décidé.", "fr"),
        ("يوافق المجلس على النص.", "Le conseil n’approuve nullement le texte.", "fr"),
        ("قبل الوزير الدعوة.", "Le ministre a accepté l’invitation.", ""),
        ("لم يقبل الوزير الدعوة.", "Le ministre n’a pas accepté l’invitation.", ""),
        ("رفض الوزير الدعوة.", "Le ministre n’a pas accepté l’invitation.", ""),
        ("اعتذر الوزير عن الدعوة.", "Le ministre a décliné l’invitation.", ""),
        ("لا يقبل الوزير إلا دعوة مكتوبة.", "Le ministre accepte une invitation écrite.", ""),
        ("يقبل الوزير الدعوة المكتوبة.", "Le ministre n’accepte qu’une invitation écrite.", ""),
        ("لم يرفض الوزير الدعوة.", "Le ministre a accepté l’invitation.", ""),
        ("يقبل الوزير الدعوة.", "Il craint que le ministre n’accepte pas.", ""),
        ("قبل الوزير وقبلت الوزيرة.", "Le ministre n’a pas accepté.", ""),
        ("قبل الاجتماع بيوم", "la veille de la réunion, rien n’est accepté", ""),
        ("وقع الحادث مساء.", "L’accident ne s’est pas produit le matin.", ""),
        ("يشارك الوفد في القمة.", "La délégation participe au sommet, qui n’est pas ouvert au public.", ""),
    ],
)
def test_p_12_yes_and_no(ar: str, fr: str, reason: str) -> None:
    found = [one for one in check_negation(ar, fr, CONTEXT) if one.check == "P-12"]
    assert [one.reason for one in found] == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("ar", "fr", "words"),
    [
        ("استقبل الوزير الوفد.", "La ministre a reçu la délégation.", ("الوزير", "La ministre")),
        ("استقبلت الوزيرة الوفد.", "Le ministre a reçu la délégation.", ("الوزيرة", "Le ministre")),
        ("التقى بسفير فرنسا.", "Il a rencontré l’ambassadrice de France.", ("بسفير", "ambassadrice")),
        ("التقى السفيرة.", "Il a rencontré l’ambassadeur.", ("السفيرة", "ambassadeur")),
        ("رئيس اللجنة", "la présidente de la commission", ("رئيس", "présidente")),
        ("رئيسة اللجنة", "le président de la commission", ("رئيسة", "président")),
        ("وللمديرة", "au directeur", ("وللمديرة", "directeur")),
        ("مستشارتها", "son conseiller", ("مستشارتها", "conseiller")),
        ("وزيرة الخارجية", "le ministre des Affaires étrangères", ("وزيرة", "le ministre")),
        ("استقبل الوزير الوفد.", "Le ministre a reçu la délégation.", None),
        ("استقبلت الوزيرة الوفد.", "La ministre a reçu la délégation.", None),
        ("التقت الوزيرة نظيرها الوزير المصري.", "La ministre a rencontré son homologue.", None),
        ("استقبلت الوزيرة الوفد.", "Madame le ministre a reçu la délégation.", None),
        ("السفيرة", "Mme l’ambassadeur", None),
        ("اجتماع الوزراء", "réunion des ministres", None),
        ("نائب الرئيس", "la vice-présidente", None),
        ("وزارة الخارجية", "la ministre", None),
        ("عنوان الكتاب «الوزير»", "la ministre", None),
        ("رئاسة الجمهورية", "le président de la République", None),
        ("الوزيرة ووكيل الوزير", "le ministre", None),
    ],
)
def test_p_15_a_post_is_held_by_a_man_or_by_a_woman(ar: str, fr: str, words: tuple[str, str] | None) -> None:
    found = [(ar[slice(*(one.ar or (0, 0)))], fr[slice(*(one.fr or (0, 0)))]) for one in check_posts(ar, fr, CONTEXT)]
    assert found == ([words] if words else [])
