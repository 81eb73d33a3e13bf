"""Every kind in both languages, in the many ways it is said, and what must not be taken for one."""

from __future__ import annotations

import pytest

from briefing_app.domain.invitations import Answer
from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Suggestion, SuggestionKind
from tests.language.suggestions.cases_ar import ARABIC
from tests.language.suggestions.cases_fr import FRENCH
from tests.language.suggestions.conftest import Reader

TABLES = {Language.FRENCH: FRENCH, Language.ARABIC: ARABIC}
ANSWERS = {
    SuggestionKind.INVITATION_ACCEPTED: (Answer.ACCEPTED, Answer.ACCEPTED_IN_PRINCIPLE, Answer.TENTATIVE),
    SuggestionKind.INVITATION_DECLINED: (Answer.DECLINED,),
}
CASES = [
    pytest.param(language, kind, text.strip(), id=f"{language.value}-{kind}-{number}")
    for language, table in TABLES.items()
    for kind, texts in table.items()
    for number, text in enumerate(texts.strip().splitlines())
]


@pytest.mark.parametrize(("language", "kind", "text"), [case for case in CASES if case.values[1] != "none"])
def test_seen_once_and_as_nothing_else(language: Language, kind: str, text: str, seen: Reader) -> None:
    wanted = SuggestionKind(kind)
    found = seen(text, language)
    assert len(found) == 1, [item.kind for item in found]
    if wanted in ANSWERS:
        assert found[0].answer in ANSWERS[wanted]
        assert found[0].kind in (wanted, SuggestionKind.INVITATION_GIVEN, SuggestionKind.INVITATION_RECEIVED)
    else:
        assert found[0].kind is wanted


@pytest.mark.parametrize(("language", "kind", "text"), [case for case in CASES if case.values[1] == "none"])
def test_not_taken_for_a_promise(language: Language, kind: str, text: str, seen: Reader) -> None:
    assert [item.kind for item in seen(text, language)] == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", [*(kind.value for kind in SuggestionKind), "none"])
def test_the_tables_hold_enough(language: Language, kind: str) -> None:
    assert len(TABLES[language][kind].strip().splitlines()) >= (24 if kind == "none" else 8)


def only(found: tuple[Suggestion, ...]) -> Suggestion:
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("language", "text", "who", "what", "when"),
    [
        (
            Language.FRENCH,
            "De son côté, Mme Laure Petit s’est engagée à financer deux bourses avant le 15 mars.",
            "Mme Laure Petit",
            "financer deux bourses avant le 15 mars",
            "avant le 15 mars",
        ),
        (
            Language.FRENCH,
            "La partie égyptienne mettra un local à la disposition des chercheurs.",
            "La partie égyptienne",
            "mettra un local à la disposition des chercheurs",
            "",
        ),
        (
            Language.ARABIC,
            "ومن جانبها، تعهدت السيدة لور بوتي بتمويل منحتين قبل 15 مارس.",
            "السيدة لور بوتي",
            "بتمويل منحتين قبل 15 مارس",
            "قبل 15 مارس",
        ),
        (
            Language.ARABIC,
            "وسيتحمل الجانب المصري تكاليف نقل القطع.",
            "الجانب المصري",
            "تكاليف نقل القطع",
            "",
        ),
    ],
)
def test_who_what_and_when_are_words_of_the_text(
    language: Language, text: str, who: str, what: str, when: str, seen: Reader
) -> None:
    found = only(seen(text, language))
    assert (found.who, found.what, found.when) == (who, what, when)
    assert found.trigger in text
