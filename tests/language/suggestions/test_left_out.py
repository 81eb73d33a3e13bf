"""What was considered and is no suggestion: the reason is told, and nothing is told where something is suggested."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import LeftOut, Omission
from briefing_app.language.suggestions import left_out, suggest
from tests.language.suggestions.conftest import SIDES, rules_of

FR, AR = Language.FRENCH, Language.ARABIC


def omitted(text: str, language: Language) -> tuple[LeftOut, ...]:
    return left_out(text, language, rules_of(language), SIDES[language])


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        (FR, "Le plan du ministère vise à former 100 000 stagiaires cette année.", Omission.OBJECTIVE),
        (FR, "Mme Laure Petit ne s’est pas engagée à financer deux bourses.", Omission.NEGATED),
        (FR, "Mme Laure Petit s’est engagée il y a dix ans à financer deux bourses.", Omission.PAST),
        (FR, "Si la loi passe, Mme Laure Petit s’est engagée à financer deux bourses.", Omission.CONDITIONAL),
        (FR, "Les Nations unies se sont engagées à financer deux bourses.", Omission.THIRD_PARTY),
        (FR, "Mme Laure Petit s’est-elle engagée à financer deux bourses ?", Omission.QUESTION),
        (AR, "تستهدف خطة الوزارة تدريب 100 ألف متدرب خلال العام الحالي.", Omission.OBJECTIVE),
        (AR, "وكانت السيدة لور بوتي قد تعهدت بتمويل منحتين.", Omission.NEGATED),
        (AR, "تعهدت السيدة لور بوتي العام الماضي بتمويل منحتين.", Omission.PAST),
        (AR, "وتعهدت الأمم المتحدة بتمويل منحتين.", Omission.THIRD_PARTY),
    ],
)
def test_the_reason_is_told_with_the_trigger_and_the_sentence(language: Language, text: str, reason: Omission) -> None:
    (item,) = omitted(text, language)
    assert item.reason is reason
    assert item.language is language
    assert text[item.start : item.end] == item.text
    assert item.trigger in item.text
    assert suggest(text, language, rules_of(language), SIDES[language]) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FR, "Mme Laure Petit s’est engagée à financer deux bourses."),
        (FR, "L’entretien s’est déroulé dans une atmosphère cordiale."),
        (FR, "Mme Laure Petit n’a pas pu venir en mars mais s’est engagée à financer deux bourses."),
        (AR, "تعهدت السيدة لور بوتي بتمويل منحتين."),
        (AR, "وجرى اللقاء في أجواء ودية."),
    ],
)
def test_nothing_is_told_of_a_promise_or_of_small_talk(language: Language, text: str) -> None:
    assert omitted(text, language) == ()


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (
            FR,
            (
                "Le plan vise à raccorder 300 écoles.",
                "Mme Laure Petit s’est engagée à financer deux bourses.",
                "La Banque mondiale a décidé de participer.",
            ),
        ),
        (
            AR,
            (
                "تطمح الخطة إلى ربط 300 مدرسة بالشبكة.",
                "تعهدت السيدة لور بوتي بتمويل منحتين.",
                "وقررت الأمم المتحدة تمديد المهلة.",
            ),
        ),
    ],
)
def test_among_sentences_each_is_told_by_itself_in_their_order(language: Language, texts: tuple[str, ...]) -> None:
    whole = " ".join(texts)
    found = omitted(whole, language)
    assert [item.reason for item in found] == [Omission.OBJECTIVE, Omission.THIRD_PARTY]
    assert [item.text.rstrip(".") for item in found] == [texts[0].rstrip("."), texts[2].rstrip(".")]
    assert len(suggest(whole, language, rules_of(language), SIDES[language])) == 1
