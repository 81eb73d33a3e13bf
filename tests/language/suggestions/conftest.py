"""The delivered rules, and the two sides that the cases speak of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Speakers, Suggestion
from briefing_app.language.suggestions import PromiseRules, suggest
from briefing_app.services.built_ins import BuiltIns

TODAY = date(2026, 2, 10)
SIDES = {
    Language.FRENCH: Speakers(("M. Khaled Mansour",), ("Mme Laure Petit",), "EG", "FR", TODAY),
    Language.ARABIC: Speakers(("السيد خالد منصور",), ("السيدة لور بوتي",), "EG", "FR", TODAY),
}
_BUILT_INS = BuiltIns(Path(__file__).parents[3] / "resources")

Reader = Callable[[str, Language], tuple[Suggestion, ...]]


def rules_of(language: Language) -> PromiseRules:
    return _BUILT_INS.promise_rules(language)


def seen_in(text: str, language: Language) -> tuple[Suggestion, ...]:
    """What is suggested from ``text`` between Mr Mansour (ours, Egypt) and Ms Petit (theirs, France)."""
    return suggest(text, language, rules_of(language), SIDES[language])


@pytest.fixture
def seen() -> Reader:
    return seen_in
