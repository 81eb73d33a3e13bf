"""« L'institut », «رئيس البعثة»: of the side the text told them to be of, and of neither where it told both."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import SuggestionKind
from tests.language.suggestions.conftest import seen_in

AR, FR = Language.ARABIC, Language.FRENCH
OURS, THEIRS, STEP = SuggestionKind.COMMITMENT_OURS, SuggestionKind.COMMITMENT_THEIRS, SuggestionKind.NEXT_STEP


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (FR, "Il a reçu une mission de l’agence météorologique française. Le chef de la mission a annoncé la livraison de dix sondes.", THEIRS),
        (FR, "Il a reçu une mission de l’office égyptien des eaux. Le chef de la mission a annoncé la livraison de dix sondes.", OURS),
        (FR, "M. Mansour a reçu Mme Petit, de l’institut Berthier. L’institut fournira mille doses, a promis la chercheuse.", THEIRS),
        (FR, "Mme Petit a visité le laboratoire égyptien de Guizeh. Le laboratoire livrera les réactifs avant le 3 mars.", OURS),
        (AR, "استقبل المدير بعثة من الوكالة الفرنسية للفضاء. وأعلن رئيس البعثة عن تسليم عشرة أجهزة.", THEIRS),
        (AR, "استقبلت السيدة بوتي بعثة من الهيئة المصرية للآثار. وأعلن رئيس البعثة عن تسليم عشرة أجهزة.", OURS),
        (AR, "اجتمع الوزير مع نائب وزير الزراعة الفرنسي. وأكد نائب الوزير أنه سيرسل فريقًا من البياطرة.", THEIRS),
        (AR, "زار السيد منصور المعهد الفرنسي للبحار. وسيوفر المعهد المحاليل مجانًا.", THEIRS),
    ],
)  # fmt: skip
def test_a_body_is_of_the_side_it_was_told_to_be_of(language: Language, text: str, kind: SuggestionKind) -> None:
    assert [item.kind for item in seen_in(text, language)] == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FR, "L’institut égyptien et l’institut français ont fait le point. L’institut livrera les cartes le 3 mars."),
        (AR, "حضر المعهد المصري والمعهد الفرنسي. وسيسلم المعهد الخرائط يوم 3 مارس."),
    ],
)
def test_a_noun_that_both_sides_have_a_body_of_tells_neither(language: Language, text: str) -> None:
    assert THEIRS not in [item.kind for item in seen_in(text, language)]


def test_two_bodies_joined_agree_for_both_sides() -> None:
    text = "زارت السيدة بوتي الأكاديمية المصرية. وتراضت الأكاديمية والجامعة على تبادل أربعة طلبة."
    assert [item.kind for item in seen_in(text, AR)] == [SuggestionKind.AGREEMENT]


def test_the_place_a_thing_is_sent_to_is_not_whose_the_sender_is() -> None:
    assert [item.kind for item in seen_in("وستوافي الهيئة باريس بالسجلات خلال أسبوع.", AR)] == [OURS]
