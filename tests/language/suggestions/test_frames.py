"""Sentences made of parts, a thousand of each language: whoever acts, in whatever turn, is read for what he does.

They say whether a rule holds for all of its kind; how the rules do on texts that people write, ``test_scores`` says.
"""

from __future__ import annotations

from collections import Counter

import pytest

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions import suggest
from tests.language.suggestion_scores import claims_of
from tests.language.suggestions import frames_ar, frames_fr
from tests.language.suggestions.conftest import rules_of
from tests.thoroughness import examples

CASES = {Language.ARABIC: tuple(frames_ar.cases()), Language.FRENCH: tuple(frames_fr.cases())}
EVERY = 7
"""In an everyday run every seventh one."""


@pytest.mark.parametrize("language", Language)
def test_a_made_up_sentence_is_read_as_it_is_made(language: Language) -> None:
    wrong = []
    for case in CASES[language][:: examples(EVERY, 1)]:
        found = sorted(
            claim.kind for claim in claims_of(suggest(case.text, language, rules_of(language), case.speakers))
        )
        if found != sorted(case.kinds):
            wrong.append((case.group, case.text, found))
    assert not wrong


@pytest.mark.parametrize("language", Language)
def test_there_are_many_of_each_group_and_many_that_promise_nothing(language: Language) -> None:
    groups = Counter(case.group for case in CASES[language])
    assert min(groups.values()) >= 20, groups
    assert sum(not case.kinds for case in CASES[language]) * 4 >= len(CASES[language])
