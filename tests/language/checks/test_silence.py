"""Good texts: what we deliver, what we generate, and forty pairs of our own; no check may call anything in them wrong."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.domain.languages import Language
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.language.checks.pair_form import PAIR_FORM
from tests.language.checks.good_texts import PAIRS
from tests.language.checks.marked import all_findings, context

AR, FR = Language.ARABIC, Language.FRENCH
GOLDEN = Path(__file__).parents[2] / "golden" / "sentences"
EGYPT = context()


def _wrong(ar: str, fr: str) -> list[Finding]:
    form = [one for check in PAIR_FORM for one in check.run(ar, fr, EGYPT)]
    found = [*all_findings(ar, AR, EGYPT), *all_findings(fr, FR, EGYPT), *form]
    return [one for one in found if one.severity is not Severity.HINT]


def _bilingual(value: object) -> Iterator[tuple[str, str]]:
    match value:
        case {"ar": str(ar), "fr": str(fr)}:
            yield ar, fr
        case dict():
            for inner in value.values():
                yield from _bilingual(inner)
        case list():
            for inner in value:
                yield from _bilingual(inner)


def _delivered() -> Iterator[tuple[str, str]]:
    for folder in ("sample", "templates", "profiles"):
        for path in sorted((paths.resources() / folder).rglob("*.toml")):
            yield from _bilingual(tomllib.loads(path.read_text("utf-8")))


def test_what_we_deliver() -> None:
    pairs = list(_delivered())
    assert len(pairs) > 300
    assert {pair: wrong for pair in pairs if (wrong := _wrong(*pair))} == {}


@pytest.mark.parametrize("name", ["invitations.tsv", "invitation_lives.tsv"])
def test_what_we_generate(name: str) -> None:
    with (GOLDEN / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(rows) > 300
    assert {(row[-2], row[-1]): wrong for row in rows[::3] if (wrong := _wrong(row[-2], row[-1]))} == {}


@pytest.mark.parametrize(("ar", "fr"), PAIRS)
def test_our_own_pairs(ar: str, fr: str) -> None:
    assert _wrong(ar, fr) == []


def test_hints_on_good_pairs_are_few() -> None:
    """Two acronyms, one Latin island; a quotation or a mark that the other language does not have."""
    hints = [one for ar, fr in PAIRS for one in (*all_findings(ar, AR, EGYPT), *all_findings(fr, FR, EGYPT))]
    assert len(PAIRS) >= 40
    assert sorted({one.check for one in hints}) == []
