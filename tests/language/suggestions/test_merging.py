"""The two mentions of one promise become one; nothing is lost, nothing used twice."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.actions import DueInMonth, DueOnDate
from briefing_app.domain.invitations import Answer
from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Suggestion, SuggestionKind
from briefing_app.language.suggestions import merged
from tests.language.suggestions.conftest import Reader

KINDS = list(SuggestionKind)


def said(kind: SuggestionKind, language: Language, text: str = "x", at: int = 0, **more: object) -> Suggestion:
    return Suggestion(kind, language, at, at + len(text), text, text, 0.9, **more)  # type: ignore[arg-type]


@st.composite
def sides(draw: st.DrawFn) -> tuple[list[Suggestion], list[Suggestion]]:
    both = []
    for language in Language:
        kinds = draw(st.lists(st.sampled_from(KINDS), max_size=5))
        both.append([said(kind, language, f"{kind} {n}", n * 40) for n, kind in enumerate(kinds)])
    return both[0], both[1]


@given(sides())
def test_each_suggestion_stands_in_exactly_one_pair(given_sides: tuple[list[Suggestion], list[Suggestion]]) -> None:
    ar, fr = given_sides
    pairs = merged("p", ar, fr)
    assert sorted(pair.ar.text for pair in pairs if pair.ar) == sorted(item.text for item in ar)
    assert sorted(pair.fr.text for pair in pairs if pair.fr) == sorted(item.text for item in fr)
    assert all(pair.sides and pair.pair_id == "p" for pair in pairs)
    assert [pair.ar.start for pair in pairs if pair.ar] == [item.start for item in ar]


@given(st.lists(st.sampled_from(KINDS), max_size=6))
def test_the_same_kinds_in_the_same_order_all_meet(kinds: list[SuggestionKind]) -> None:
    ar, fr = ([said(kind, language, at=n * 9) for n, kind in enumerate(kinds)] for language in Language)
    assert all(pair.ar and pair.fr and pair.ar.kind is pair.fr.kind for pair in merged("p", ar, fr))


def test_a_date_tells_two_commitments_apart() -> None:
    march, june = DueInMonth(2026, 3), DueOnDate(date(2026, 6, 1))
    ar = [said(SuggestionKind.COMMITMENT_OURS, Language.ARABIC, "1", due=march)]
    fr = [
        said(SuggestionKind.COMMITMENT_OURS, Language.FRENCH, "2", due=june),
        said(SuggestionKind.COMMITMENT_OURS, Language.FRENCH, "3", 9, due=march),
    ]
    pairs = merged("p", ar, fr)
    assert [(bool(pair.ar), pair.fr.text if pair.fr else "") for pair in pairs] == [(False, "2"), (True, "3")]


def test_an_agreement_and_a_commitment_of_one_place_are_one_promise() -> None:
    ar = [said(SuggestionKind.AGREEMENT, Language.ARABIC)]
    fr = [said(SuggestionKind.COMMITMENT_THEIRS, Language.FRENCH)]
    assert len(merged("p", ar, fr)) == 1


def test_an_invitation_is_never_a_request() -> None:
    ar = [said(SuggestionKind.INVITATION_GIVEN, Language.ARABIC)]
    fr = [said(SuggestionKind.REQUEST, Language.FRENCH)]
    assert len(merged("p", ar, fr)) == 2


def test_twin_sentences_give_one_suggestion(seen: Reader) -> None:
    pairs = merged(
        "p",
        seen(
            "تعهدت السيدة لور بوتي بتمويل منحتين قبل نهاية يونيو. واتفق الوزيران على عقد دورة في مارس.", Language.ARABIC
        ),
        seen(
            "Mme Laure Petit s’est engagée à financer deux bourses avant la fin de juin. Les deux ministres sont convenus"
            " d’une session en mars.",
            Language.FRENCH,
        ),
    )
    assert [(pair.kind, bool(pair.ar), bool(pair.fr)) for pair in pairs] == [
        (SuggestionKind.COMMITMENT_THEIRS, True, True),
        (SuggestionKind.AGREEMENT, True, True),
    ]


def test_an_answered_invitation_keeps_its_answer(seen: Reader) -> None:
    pairs = merged(
        "p",
        seen(
            "دعا السيد خالد منصور السيدة لور بوتي إلى زيارة القاهرة، فقبلت الدعوة حضوريًا أو عبر الاتصال المرئي.",
            Language.ARABIC,
        ),
        seen(
            "M. Khaled Mansour a invité Mme Laure Petit à visiter Le Caire ; celle-ci a accepté, en présentiel ou par"
            " visioconférence.",
            Language.FRENCH,
        ),
    )
    assert len(pairs) == 1
    assert {side.answer for side in pairs[0].sides} == {Answer.ACCEPTED}
    assert {len(side.modes) for side in pairs[0].sides} == {2}
