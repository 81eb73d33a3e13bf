"""How well the suggestions do on the labelled readouts: precision and recall per kind and language.

    python -m tests.language.suggestion_scores [--half dev|dev2|…|dev12|held] [--texts]

A suggestion counts when its kind is the label's and its span covers more than half of the label's words. A label
of an answer is met as well by the ``answer`` of an invitation that covers it. Whoever mends rules looks at the
totals of the held half only: ``--texts`` (what was missed, what was too much) is for the development halves.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from briefing_app.domain.invitations import Answer
from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Speakers, Suggestion, SuggestionKind
from briefing_app.language.suggestions import suggest
from briefing_app.services.built_ins import BuiltIns
from tests.language.promise_labels import Half, Label, Readout, halves, load

RESOURCES = Path(__file__).parents[2] / "resources"
ACCEPTED = (Answer.ACCEPTED, Answer.ACCEPTED_IN_PRINCIPLE, Answer.TENTATIVE)


class Claim(msgspec.Struct, frozen=True):
    """One thing a suggestion claims: an invitation with its answer claims two."""

    kind: str
    start: int
    end: int
    text: str


class Score(msgspec.Struct):
    """Labels met, labels missed, claims too many."""

    met: int = 0
    missed: int = 0
    extra: int = 0

    @property
    def precision(self) -> float:
        return self.met / (self.met + self.extra) if self.met + self.extra else 1.0

    @property
    def recall(self) -> float:
        return self.met / (self.met + self.missed) if self.met + self.missed else 1.0


def speakers_of(readout: Readout) -> Speakers:
    return Speakers(readout.ours, readout.theirs, readout.our_country, readout.counterpart_country, readout.meeting_day)


def claims_of(suggestions: Sequence[Suggestion]) -> Iterator[Claim]:
    for suggestion in suggestions:
        yield Claim(suggestion.kind, suggestion.start, suggestion.end, suggestion.text)
        if suggestion.answer is not None and suggestion.kind.value in ("invitation_given", "invitation_received"):
            answered = "invitation_accepted" if suggestion.answer in ACCEPTED else "invitation_declined"
            yield Claim(answered, suggestion.start, suggestion.end, suggestion.text)


def met_by(label: Label, readout: Readout, claims: Sequence[Claim]) -> Claim | None:
    """The claim that covers most of the label's words, if it covers more than half."""
    start = readout.text.index(label.words)
    end = start + len(label.words)
    fitting = [claim for claim in claims if claim.kind == label.kind]
    best = max(fitting, key=lambda claim: min(end, claim.end) - max(start, claim.start), default=None)
    if best is None or 2 * (min(end, best.end) - max(start, best.start)) <= end - start:
        return None
    return best


def scores(half: Half, language: Language) -> tuple[dict[str, Score], list[str]]:
    """The score of each kind, and a line for each miss and each claim too many."""
    rules = BuiltIns(RESOURCES).promise_rules(language)
    found: dict[str, Score] = {kind.value: Score() for kind in SuggestionKind}
    lines: list[str] = []
    for readout in load(half, language):
        left = list(claims_of(suggest(readout.text, language, rules, speakers_of(readout))))
        for label in readout.labels:
            claim = met_by(label, readout, left)
            if claim is None:
                found[label.kind].missed += 1
                lines.append(f"missed {readout.id} {label.kind.value}: {label.words}")
            else:
                found[label.kind].met += 1
                left.remove(claim)
        for claim in left:
            found[claim.kind].extra += 1
            lines.append(f"extra  {readout.id} {claim.kind}: {claim.text}")
    return found, lines


def table(half: Half) -> tuple[str, list[str]]:
    """The printed table of one half and its lines about texts."""
    rows = [f"{half.value:<22}{'labels':>7}{'precision':>11}{'recall':>8}"]
    total: Counter[str] = Counter()
    told: list[str] = []
    for language in Language:
        found, lines = scores(half, language)
        told.extend(f"{language.value} {line}" for line in lines)
        whole = Score(*(sum(getattr(score, field) for score in found.values()) for field in ("met", "missed", "extra")))
        for kind, score in (*found.items(), ("all", whole)):
            rows.append(_row(f"{language.value} {kind}", score))
        total.update({"met": whole.met, "missed": whole.missed, "extra": whole.extra})
    rows.append(_row("both", Score(**total)))
    return "\n".join(rows), told


def _row(name: str, score: Score) -> str:
    return f"{name:<22}{score.met + score.missed:>7}{score.precision:>11.2f}{score.recall:>8.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(description="precision and recall of the suggestions on the labelled readouts")
    parser.add_argument("--half", type=Half, choices=list(Half), default=Half.DEV)
    parser.add_argument("--texts", action="store_true", help="what was missed and what was too much (not for held)")
    chosen = parser.parse_args()
    if chosen.texts and chosen.half is Half.HELD:
        parser.error("the held-aside half is not to be read: totals only")
    if chosen.half not in halves():
        parser.error("no held-aside half is there now: a new one is to be written first, see the README of the set")
    rows, told = table(chosen.half)
    print(rows)
    if chosen.texts:
        print("\n".join(told))


if __name__ == "__main__":
    main()
