"""pandoc finds both states in a redline, the Open XML SDK nothing wrong: over three hundred revision pairs, in batches."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.writer import write
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.language.comparing import comparable
from tests.docx_io.redline.changed_notes import facts_worked_on, redline_of, sections_worked_on, snapshots
from tests.office import pandoc_text, sdk_findings
from tests.samples import sample_note
from tests.thoroughness import examples

PAIRS_A_RUN = 21
RUNS_A_LAYOUT = examples(1, 3)

batches = st.tuples(*(sections_worked_on(number) for number in range(PAIRS_A_RUN)))


def states(batch: tuple[tuple[Section, Section], ...]) -> tuple[BriefingNote, BriefingNote]:
    """One note that holds many revision pairs, a section each."""
    before, after = (msgspec.structs.replace(sample_note(), sections=side) for side in zip(*batch, strict=True))
    return before, after


def read(path: Path, docx: bytes, changes: str = "accept") -> list[str]:
    """The paragraphs that say something, without spaces: pandoc moves them out of emphasis."""
    path.write_bytes(docx)
    lines = (re.sub(r"\s", "", comparable(line)) for line in pandoc_text(path, changes).splitlines())
    return [line for line in lines if line]


@pytest.mark.office
@pytest.mark.parametrize("layout", Layout)
@settings(max_examples=RUNS_A_LAYOUT)
@given(batch=batches, data=st.data())
def test_pandoc_accepts_to_the_later_state_and_rejects_to_the_earlier(
    tmp_path_factory: pytest.TempPathFactory,
    layout: Layout,
    batch: tuple[tuple[Section, Section], ...],
    data: st.DataObject,
) -> None:
    """Each run holds twenty-one pairs of sections and one of facts: 330 in a thorough run."""
    before, after = states(batch)
    after = data.draw(facts_worked_on(after))
    path: Path = tmp_path_factory.mktemp("pandoc") / f"{layout.value}.docx"
    redline = redline_of(before, after, layout)
    exported = [write(snapshot).docx for snapshot in snapshots(before, after, layout)]
    assert read(path, redline, "accept") == read(path, exported[1])
    assert read(path, redline, "reject") == read(path, exported[0])
    path.write_bytes(redline)
    assert sdk_findings(path) == []
