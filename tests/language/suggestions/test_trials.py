"""Readouts written to try the rules on, in many styles: each is read as its marks say, and no more is seen in it.

A file of trials: ``## our country, theirs, day | ours | theirs`` (persons apart by ``;``), then readouts of one line,
``\\n`` for a new one; ``{G|…}`` marks the words of a promise. G and R are invitations given and received, A and D
answers, = agreements, O and T commitments of ours and theirs, Q requests, X decisions, S next steps. The rules were
mended by these texts: they keep what was reached and tell nothing of unseen text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Speakers
from briefing_app.language.suggestions import suggest
from tests.language.promise_labels import PromiseKind
from tests.language.suggestion_scores import Claim, claims_of
from tests.language.suggestions.conftest import rules_of

KINDS = dict(zip("GRAD=OTQXS", PromiseKind, strict=True))
_MARK = re.compile(r"\{([GRAD=OTQXS])\|([^}]*)\}")


def trials(language: Language) -> Iterator[tuple[Speakers, str, list[Claim]]]:
    """Who speaks, the text without its marks, and what they say should be seen."""
    speakers = Speakers()
    for line in (Path(__file__).parent / f"trials_{language.value}.txt").read_text("utf-8").splitlines():
        if line.startswith("## "):
            speakers = speakers_in(line)
            continue
        pieces, claims, at, length = [], [], 0, 0
        line = line.replace("\\n", "\n")
        for mark in _MARK.finditer(line):
            pieces += [line[at : mark.start()], mark[2]]
            length += mark.start() - at
            claims.append(Claim(KINDS[mark[1]].value, length, length + len(mark[2]), mark[2]))
            length, at = length + len(mark[2]), mark.end()
        yield speakers, "".join((*pieces, line[at:])), claims


def speakers_in(head: str) -> Speakers:
    places, *names = (part.strip() for part in f"{head[3:]}||".split("|"))
    ours, theirs = (tuple(name.strip() for name in part.split(";") if name.strip()) for part in names[:2])
    our_country, their_country, day = places.split()
    return Speakers(ours, theirs, our_country, their_country, date.fromisoformat(day))


CASES = [
    pytest.param(language, *trial, id=f"{language.value}-{number}")
    for language in Language
    for number, trial in enumerate(trials(language))
]


@pytest.mark.parametrize(("language", "speakers", "text", "wanted"), CASES)
def test_what_a_trial_says_is_seen_and_no_more(
    language: Language, speakers: Speakers, text: str, wanted: list[Claim]
) -> None:
    left = list(claims_of(suggest(text, language, rules_of(language), speakers)))
    assert Counter(claim.kind for claim in left) == Counter(claim.kind for claim in wanted)
    for claim in wanted:
        best = max((one for one in left if one.kind == claim.kind), key=lambda one: _shared(one, claim))
        assert 2 * _shared(best, claim) > claim.end - claim.start, claim
        left.remove(best)


def _shared(one: Claim, other: Claim) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


@pytest.mark.parametrize("language", Language)
def test_the_trials_hold_enough_of_each_kind(language: Language) -> None:
    found = Counter(claim.kind for _, _, claims in trials(language) for claim in claims)
    assert min(found[kind.value] for kind in PromiseKind) >= 8, found
    assert sum(not claims for _, _, claims in trials(language)) >= 20
