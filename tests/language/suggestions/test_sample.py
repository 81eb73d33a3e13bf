"""The delivered sample meeting: what its own texts promise, pair by pair."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

from briefing_app.domain.invitations import Answer, VisitMode
from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import PairSuggestion, Speakers, SuggestionKind
from briefing_app.language.suggestions import merged, suggest
from tests.language.suggestions.conftest import rules_of

SECTIONS = Path(__file__).parents[3] / "resources" / "sample" / "sections"
SPEAKERS = {
    Language.ARABIC: Speakers(("د. عمرو طلعت",), ("السيد سيدريك أو",), "EG", "FR", date(2021, 3, 1)),
    Language.FRENCH: Speakers(("Dr Amr Talaat",), ("M. Cédric O",), "EG", "FR", date(2021, 3, 1)),
}


def suggested(template: str, speakers: dict[Language, Speakers] = SPEAKERS) -> dict[str, list[PairSuggestion]]:
    """By section what its pairs promise."""
    document = tomllib.loads((SECTIONS / f"{template}.toml").read_text("utf-8"))
    found: dict[str, list[PairSuggestion]] = {}
    for section, pairs in document["sections"].items():
        for number, pair in enumerate(pairs):
            each = {
                language: suggest(pair[language.value], language, rules_of(language), speakers[language])
                for language in Language
            }
            found.setdefault(section, []).extend(
                merged(f"{section}{number}", each[Language.ARABIC], each[Language.FRENCH])
            )
    return found


def test_the_readout_has_the_invitation_with_its_answer_and_nothing_else() -> None:
    found = suggested("readout_public")
    assert {section: len(pairs) for section, pairs in found.items() if pairs} == {"invitations": 1}
    invitation = found["invitations"][0]
    assert invitation.kind is SuggestionKind.INVITATION_GIVEN
    assert len(invitation.sides) == 2
    for side in invitation.sides:
        assert side.answer is Answer.ACCEPTED
        assert side.modes == (VisitMode.IN_PERSON, VisitMode.VIDEO)


def test_the_record_has_the_agreement_the_request_and_the_commitment_in_both_languages() -> None:
    found = suggested("meeting_record")
    kinds = {section: [pair.kind for pair in pairs] for section, pairs in found.items() if pairs}
    assert kinds["commitments"] == [SuggestionKind.COMMITMENT_THEIRS]
    assert SuggestionKind.AGREEMENT in kinds["summary"]
    assert len(found["commitments"][0].sides) == 2


def test_the_cable_tells_the_commitment_of_the_other_side() -> None:
    facts = suggested("cable")["facts"]
    assert [(pair.kind, len(pair.sides)) for pair in facts] == [(SuggestionKind.COMMITMENT_THEIRS, 2)]


def test_without_names_and_countries_the_text_tells_the_sides() -> None:
    nobody = {language: Speakers() for language in Language}
    found = suggested("readout_public", nobody)["invitations"]
    assert [pair.kind for pair in found] == [SuggestionKind.INVITATION_GIVEN]
