"""Plain French sentences, each behind the opening of its meeting, are read as their letters say.

A file of sentences: ``## our country, theirs, day | ours | theirs``, ``> `` the opening, then lines of letters and a
sentence, ``RA: …``; the letters are those of the trials, ``-`` stands for nothing. The rules were mended by them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Speakers
from briefing_app.language.suggestions import suggest
from tests.language.suggestion_scores import claims_of
from tests.language.suggestions.conftest import rules_of
from tests.language.suggestions.test_trials import KINDS, speakers_in


def sentences(language: Language) -> Iterator[tuple[Speakers, str, str, str]]:
    """Who speaks, the opening, the letters of what should be seen, and the sentence."""
    speakers, opening = Speakers(), ""
    for line in (Path(__file__).parent / f"sentences_{language.value}.txt").read_text("utf-8").splitlines():
        if line.startswith("## "):
            speakers = speakers_in(line)
        elif line.startswith("> "):
            opening = line[2:]
        elif line and not line.startswith("#"):
            letters, sentence = line.split(": ", 1)
            yield speakers, opening, letters, sentence


CASES = [pytest.param(*case, id=f"fr-{number}") for number, case in enumerate(sentences(Language.FRENCH))]


@pytest.mark.parametrize(("speakers", "opening", "letters", "sentence"), CASES)
def test_what_a_sentence_says_is_seen_and_no_more(
    speakers: Speakers, opening: str, letters: str, sentence: str
) -> None:
    found = suggest(f"{opening} {sentence}", Language.FRENCH, rules_of(Language.FRENCH), speakers)
    seen = Counter(claim.kind for claim in claims_of(found) if claim.end > len(opening))
    assert seen == Counter(KINDS[letter].value for letter in letters.strip("-"))


def test_the_sentences_hold_enough_of_each_kind() -> None:
    found = Counter(letter for _, _, letters, _ in sentences(Language.FRENCH) for letter in letters)
    assert min(found[letter] for letter in KINDS) >= 20, found
    assert found["-"] >= 150
