"""Whose promise it is: by name, by country, by what was said before, and by the text alone."""

from __future__ import annotations

import pytest

from briefing_app.domain.invitations import Answer, VisitMode
from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Speakers, SuggestionKind
from briefing_app.language.suggestions import suggest
from tests.language.suggestions.conftest import SIDES, rules_of, seen_in

OURS, THEIRS = SuggestionKind.COMMITMENT_OURS, SuggestionKind.COMMITMENT_THEIRS
GIVEN, RECEIVED = SuggestionKind.INVITATION_GIVEN, SuggestionKind.INVITATION_RECEIVED


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("M. Khaled Mansour a reçu Mme Laure Petit. Celle-ci s’est engagée à rendre la stèle.", THEIRS),
        ("M. Khaled Mansour a reçu Mme Laure Petit. Il s’est engagé à rendre la stèle.", OURS),
        ("M. Khaled Mansour a reçu Mme Laure Petit, qui s’est engagée à rendre la stèle.", THEIRS),
        ("Le ministre français a expliqué sa méthode, précisant qu’il s’emploiera à réunir les musées.", THEIRS),
        ("Paris livrera les rames au Caire.", THEIRS),
        ("Le Caire livrera les rames à Paris.", OURS),
        ("« Vous aurez le rapport demain », a promis Mme Laure Petit à M. Khaled Mansour.", THEIRS),
        ("M. Khaled Mansour a obtenu de Mme Laure Petit l’assurance que la stèle serait rendue.", THEIRS),
        ("Mme Laure Petit a répondu que son ambassade enverrait la liste.", THEIRS),
    ],
)
def test_whose_commitment_in_french(text: str, kind: SuggestionKind) -> None:
    assert [item.kind for item in seen_in(text, Language.FRENCH)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("استقبل السيد خالد منصور السيدة لور بوتي. وتعهدت الوزيرة بإعادة اللوحات.", THEIRS),
        ("استقبل السيد خالد منصور السيدة لور بوتي، التي تعهدت بإعادة اللوحات.", THEIRS),
        ("أوضح الوزير الفرنسي أنه يجري العمل على المشروع، مشيرًا إلى أنه سيعمل على ربط المتاحف.", THEIRS),
        ("أوضح الوزير المصري أنه يجري العمل على المشروع، مشيرًا إلى أنه سيعمل على ربط المتاحف.", OURS),
        ("وستسلم باريس القطارات إلى القاهرة.", THEIRS),
        ("وقالت السيدة لور بوتي إن بلادها ستدفع التكاليف.", THEIRS),
        ("ووعد نظيرته بإرسال الملف.", OURS),
        ("وسنوافي الجانب الفرنسي بالقائمة.", OURS),
    ],
)
def test_whose_commitment_in_arabic(text: str, kind: SuggestionKind) -> None:
    assert [item.kind for item in seen_in(text, Language.ARABIC)] == [kind]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (Language.FRENCH, "Le ministre a invité son homologue français à se rendre en Égypte.", GIVEN),
        (Language.FRENCH, "Invité par Mme Laure Petit à visiter Lyon, M. Khaled Mansour l’a remerciée.", RECEIVED),
        (Language.FRENCH, "Mme Laure Petit a été invitée par M. Khaled Mansour à visiter Louxor.", GIVEN),
        (Language.ARABIC, "دعا الوزير نظيره الفرنسي إلى زيارة مصر.", GIVEN),
        (Language.ARABIC, "تلقى الوزير المصري دعوة من نظيرته الفرنسية لزيارة باريس.", RECEIVED),
        (Language.ARABIC, "ودعا نظيرته الفرنسية إلى زيارة القاهرة.", GIVEN),
    ],
)
def test_who_invites(language: Language, text: str, kind: SuggestionKind) -> None:
    assert [item.kind for item in seen_in(text, language)] == [kind]


def test_the_answer_tells_who_was_asked_and_how_he_comes() -> None:
    text = (
        "دعا السيد خالد منصور نظيرته الفرنسية إلى زيارة مصر لحضور الجولة النهائية؛ حيث أعربت الوزيرة الفرنسية عن قبولها"
        " الدعوة سواء من خلال التواجد في مصر أو التواصل عبر آليات رقمية في حال استمرار الإجراءات."
    )
    (found,) = seen_in(text, Language.ARABIC)
    assert (found.kind, found.answer) == (GIVEN, Answer.ACCEPTED)
    assert found.modes == (VisitMode.IN_PERSON, VisitMode.VIDEO)
    assert found.text == text.removesuffix(".")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.FRENCH, "L’Italie livrera deux navires en mai."),
        (Language.FRENCH, "L’Union européenne s’est engagée à financer le port."),
        (Language.FRENCH, "Un journaliste a demandé la liste des invités."),
        (Language.ARABIC, "وستسلم إيطاليا سفينتين في مايو."),
        (Language.ARABIC, "وتعهد الاتحاد الأوروبي بتمويل الميناء."),
    ],
)
def test_nobody_of_either_side(language: Language, text: str) -> None:
    assert seen_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (Language.FRENCH, "Le ministre a reçu son homologue belge. Le ministre belge s’est engagé à livrer les rames."),
        (Language.FRENCH, "La partie belge s’est engagée à livrer les rames."),
        (
            Language.FRENCH,
            "M. Luc Peeters, directeur belge, a reçu le ministre. M. Peeters a promis de livrer les rames.",
        ),
        (Language.ARABIC, "استقبل الوزير نظيره البلجيكي. وتعهد الوزير البلجيكي بتسليم القطارات."),
        (Language.ARABIC, "وتعهد الجانب البلجيكي بتسليم القطارات."),
    ],
)
def test_by_the_text_alone(language: Language, text: str) -> None:
    found = suggest(text, language, rules_of(language), Speakers())
    assert [item.kind for item in found] == [THEIRS]


def test_the_same_words_with_the_sides_exchanged() -> None:
    sides = SIDES[Language.FRENCH]
    exchanged = Speakers(sides.theirs, sides.ours, sides.their_country, sides.our_country, sides.day)
    text = "Mme Laure Petit s’est engagée à financer deux bourses."
    assert [item.kind for item in suggest(text, Language.FRENCH, rules_of(Language.FRENCH), exchanged)] == [OURS]
