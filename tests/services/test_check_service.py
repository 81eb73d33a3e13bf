"""The checks on a note: pair after pair, with the day of the note."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.interchange.pairs_file import PairRow
from briefing_app.services.check_service import check_note, check_rows
from tests.samples import BUILT_INS, sample_note

PROFILE = BUILT_INS.profile("egypt_france")


def note_of(*pairs: tuple[str, str], day: date | None = None) -> BriefingNote:
    made = tuple(new_pair(f"p{n}", plain(ar), plain(fr)) for n, (ar, fr) in enumerate(pairs))
    section = Section("topics", Bilingual("الموضوعات", "Sujets"), made, required=True)
    return msgspec.structs.replace(sample_note(), sections=(section,), facts=NoteFacts(dated=day))


def test_findings_come_pair_after_pair() -> None:
    note = note_of(("30 شركة", "13 entreprises"), ("نعم", "oui"), ("في 3 مايو", "le 4 mai"))
    assert [(one.pair, one.finding.check) for one in check_note(note, PROFILE)] == [("p0", "P-03"), ("p2", "P-05")]


@pytest.mark.parametrize(("day", "count"), [(date(2021, 6, 16), 0), (date(2026, 6, 16), 1), (None, 0)])
def test_the_day_of_the_note_tells_the_year(day: date | None, count: int) -> None:
    note = note_of(("في 15 مارس 2021", "le 15 mars"), day=day)
    assert len(list(check_note(note, PROFILE))) == count


def test_rows_keep_their_numbers() -> None:
    rows = [PairRow(1, "نعم", "oui"), PairRow(7, "30 شركة", "13 entreprises")]
    assert [(one.row, one.finding.check) for one in check_rows(rows, PROFILE)] == [(7, "P-03")]


@pytest.mark.parametrize("template", BUILT_INS.template_ids())
def test_the_samples_of_all_templates_have_no_value_that_differs(template: str) -> None:
    note = sample_note(template)
    assert [one for one in check_note(note, PROFILE) if one.finding.check in ("P-03", "P-05", "P-08", "P-09")] == []
