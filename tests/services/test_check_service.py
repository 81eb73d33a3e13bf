"""The checks on a note: pair after pair, with the day of the note."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest

from briefing_app.domain.approval_blockers import BlockerKind
from briefing_app.domain.editing import set_text
from briefing_app.domain.edits import apply
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.domain.waiver_edits import take_back, waive
from briefing_app.domain.waivers import Waiver
from briefing_app.interchange.pairs_file import PairRow
from briefing_app.language.checks.checking import check_pair
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.language.checks.word_lists import Words
from briefing_app.services import check_service
from briefing_app.services.check_knowledge import KnowledgeSource
from briefing_app.services.check_service import CheckService, PairFinding, check_rows
from briefing_app.services.template_service import TemplateService
from tests.samples import BUILT_INS, sample_note

PROFILE = BUILT_INS.profile("egypt_france")
CHECKS = CheckService(BUILT_INS)
KNOWN = KnowledgeSource(TemplateService(None, BUILT_INS), lambda: ())
NOW = datetime(2026, 3, 15, 9, tzinfo=UTC)


def told(note: BriefingNote, checks: CheckService = CHECKS) -> tuple[PairFinding, ...]:
    """Without hints: the samples are written in Latin digits."""
    return tuple(one for one in checks.findings(note, KNOWN.of(note)) if one.finding.severity is not Severity.HINT)


def note_of(*pairs: tuple[str, str], day: date | None = None) -> BriefingNote:
    made = tuple(new_pair(f"p{n}", plain(ar), plain(fr)) for n, (ar, fr) in enumerate(pairs))
    section = Section("topics", Bilingual("الموضوعات", "Sujets"), made, required=True)
    return msgspec.structs.replace(
        sample_note(), sections=(section,), facts=NoteFacts(dated=day), actions=(), invitations=()
    )


def test_findings_come_pair_after_pair() -> None:
    note = note_of(("30 شركة", "13 entreprises"), ("نعم", "oui"), ("في 3 مايو", "le 4 mai"))
    assert [(one.pair, one.finding.check) for one in told(note)] == [("p0", "P-03"), ("p2", "P-05")]


@pytest.mark.parametrize(("day", "count"), [(date(2021, 6, 16), 0), (date(2026, 6, 16), 1), (None, 1)])
def test_the_day_of_the_note_tells_the_year(day: date | None, count: int) -> None:
    note = note_of(("في 15 مارس 2021", "le 15 mars"), day=day)
    assert len(list(told(note))) == count


def test_rows_keep_their_numbers() -> None:
    rows = [PairRow(1, "نعم", "oui"), PairRow(7, "30 شركة", "13 entreprises")]
    found = [(one.row, one.finding.check) for one in check_rows(rows, PROFILE, Words())]
    assert (7, "P-03") in found
    assert {row for row, _ in found} == {7}


@pytest.mark.parametrize("template", BUILT_INS.template_ids())
def test_the_samples_of_all_templates_have_no_value_that_differs(template: str) -> None:
    note = sample_note(template)
    assert [one for one in told(note) if one.finding.check in ("P-03", "P-05", "P-08", "P-09")] == []


def test_only_a_pair_that_changed_is_checked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(ar: str, fr: str, context: Context) -> tuple[Finding, ...]:
        asked.append(fr)
        return check_pair(ar, fr, context)

    monkeypatch.setattr(check_service, "check_pair", counted)
    checks = CheckService(BUILT_INS)
    note = note_of(("30 شركة", "13 entreprises"), ("نعم", "oui"))
    first = told(note, checks)
    assert asked == ["13 entreprises", "oui"]
    changed = apply(note, set_text(note, "p1", Language.FRENCH, plain("non, 5 fois")))
    assert [(one.pair, one.finding.check) for one in told(changed, checks)] == [
        ("p0", "P-03"),
        ("p1", "P-27"),
        ("p1", "P-03"),
    ]
    assert asked[2:] == ["non, 5 fois"]
    assert told(note, checks) == first


def test_a_finding_that_is_waived_stands_until_the_words_change() -> None:
    note = note_of(("30 شركة", "13 entreprises"))
    (found,) = told(note)
    assert found.words == Bilingual("30", "13")
    assert found.waiver is None
    assert [blocker.kind for blocker in CHECKS.blockers(note, KNOWN.of(note))] == [BlockerKind.FINDING]
    finding = found.finding
    waiver = Waiver(finding.check, finding.reason, "p0", found.words, "deux façons de compter", "Nadia", NOW)
    waived = apply(note, waive(note, waiver))
    assert [one.waiver for one in told(waived)] == [waiver]
    assert CHECKS.blockers(waived, KNOWN.of(waived)) == ()
    changed = apply(waived, set_text(waived, "p0", Language.FRENCH, plain("14 entreprises")))
    assert [(one.finding.check, one.waiver) for one in told(changed)] == [("P-03", None), ("P-27", None)]
    assert [blocker.what for blocker in CHECKS.blockers(changed, KNOWN.of(changed))] == ["14"]
    assert told(apply(waived, take_back(waived, waiver))) == (found,)


def test_a_finding_of_one_side_is_about_its_language() -> None:
    note = note_of(("في 3 مايو 2026", "au printemps"), ("30 شركة", "13 entreprises"))
    assert [one.language for one in told(note)] == [Language.ARABIC, None]
