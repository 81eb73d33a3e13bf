"""``python -m tests.language.checks.seeded_scores [--half dev|dev2|dev3|dev4|dev5|dev6|held] [--texts]``: recall by class, and false findings.

Every error that :mod:`seeding` can put into the correct pairs of ``tests/fixtures/pairs`` is put there, one at a time;
it is found when the checks say something that they do not say of the pair as it was. ``--texts`` shows what was missed
and what is said of correct pairs: never for the half that is held aside.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from briefing_app import paths
from briefing_app.language.checks.checking import check_pair
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.services.built_ins import DEFAULT_PROFILE, BuiltIns
from tests.language.checks.seeding import CLASSES, Pair, Seeded, seeded

OPENED = ("dev", "dev2", "dev3", "dev4", "dev5", "dev6")
"""Halves that were looked at while rules were written."""
FOLDER = Path(__file__).parents[2] / "fixtures" / "pairs"
RECALL = {kind: wanted for kind, (_, wanted) in CLASSES.items()} | {"wrong language": 0.95}


class Scores(msgspec.Struct, frozen=True):
    """By class how many errors were put in and how many were found; what is said of correct pairs."""

    pairs: int
    put_in: Counter[str]
    found: Counter[str]
    missed: tuple[Seeded, ...]
    false: tuple[tuple[Pair, Finding], ...]

    def recall(self, kind: str) -> float:
        return self.found[kind] / self.put_in[kind] if self.put_in[kind] else 1.0

    def false_per_thousand(self, severity: Severity) -> float:
        return 1000 * sum(finding.severity is severity for _, finding in self.false) / self.pairs


def pairs_of(half: str) -> Iterator[Pair]:
    with (FOLDER / f"{half}.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Pair(row["id"], row["ar"], row["fr"])


def scores_of(pairs: tuple[Pair, ...], context: Context, errors: Callable[[Pair], Iterable[Seeded]] = seeded) -> Scores:
    put_in, found = Counter[str](), Counter[str]()
    missed: list[Seeded] = []
    false: list[tuple[Pair, Finding]] = []
    for pair in pairs:
        before = check_pair(pair.ar, pair.fr, context)
        false += [(pair, finding) for finding in before]
        known = {_said(finding) for finding in before}
        for error in errors(pair):
            put_in[error.kind] += 1
            after = check_pair(error.pair.ar, error.pair.fr, context)
            if any(_said(one) not in known and one.severity is not Severity.HINT for one in after):
                found[error.kind] += 1
            else:
                missed.append(error)
    return Scores(len(pairs), put_in, found, tuple(missed), tuple(false))


def _said(finding: Finding) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    return finding.check, finding.reason, finding.facts


def _print_false(scores: Scores) -> None:
    """What is said of correct pairs, and how often by each rule, but for hints: which of them cry."""
    print("\nsaid of correct pairs, per 1,000")
    for severity in Severity:
        print(f"{severity:8}  {scores.false_per_thousand(severity):6.1f}")
    checks = Counter(finding.check for _, finding in scores.false if finding.severity is not Severity.HINT)
    for check, count in checks.most_common():
        print(f"  {check:6}  {1000 * count / scores.pairs:6.1f}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--half", choices=(*OPENED, "held"), default="dev")
    parser.add_argument("--texts", action="store_true")
    options = parser.parse_args()
    built_ins = BuiltIns(paths.resources())
    context = Context(built_ins.profile(DEFAULT_PROFILE), words=built_ins.check_words())
    scores = scores_of(tuple(pairs_of(options.half)), context)
    print(f"{scores.pairs} pairs, half “{options.half}”\n\nclass              put in  found  recall  wanted")
    for kind, wanted in RECALL.items():
        counts = f"{scores.put_in[kind]:6}  {scores.found[kind]:5}"
        print(f"{kind:17}  {counts}    {scores.recall(kind):.2f}    {wanted:.2f}")
    _print_false(scores)
    if options.texts and options.half != "held":
        for error in scores.missed:
            print(f"\nMISSED {error.kind} {error.language} {error.pair.id}\n  {error.pair.ar}\n  {error.pair.fr}")
        for pair, finding in scores.false:
            print(f"\nFALSE {finding.check} {finding.severity} {pair.id} {finding.facts}\n  {pair.ar}\n  {pair.fr}")


if __name__ == "__main__":
    main()
