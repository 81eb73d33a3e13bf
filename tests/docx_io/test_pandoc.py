"""pandoc, an independent reader, gets every segment's text back, once and in order, out of every layout."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.writer import write
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.rich_text import RichText, Run, rich_text
from briefing_app.domain.segments import new_pair
from briefing_app.language.comparing import comparable
from tests.office import pandoc_text
from tests.samples import sample_note, snapshot_of
from tests.thoroughness import examples

EXAMPLES_A_RUN = 20
RUNS = examples(6, 16)
ARABIC_WORDS = "الوزير استقبل نظيره EPITA 100 000 مارس 12-03-2026 في القاعة B-204، التعاون؛ قال «نعم» 15 % ١٤٤٧".split(
    " "
)
FRENCH_WORDS = (
    "Le ministre a reçu M. Cédric O ; coopération : « oui » 100 000 à 14 h 30, مصر finale l’Égypte C++".split(" ")
)


def side(words: list[str]) -> st.SearchStrategy[RichText]:
    runs = st.builds(
        Run,
        st.lists(st.sampled_from(words), min_size=1, max_size=8).map(lambda w: " ".join(w) + " "),
        bold=st.booleans(),
        italic=st.booleans(),
    )
    return st.lists(runs, min_size=1, max_size=3).map(rich_text)


texts = st.tuples(side(ARABIC_WORDS), side(FRENCH_WORDS))
layouts = st.sampled_from(list(Layout))


def labelled(texts_: list[tuple[RichText, RichText]]) -> BriefingNote:
    """A note whose segments begin and end with a number of their own, so that they can be told apart."""
    pairs = []
    for n, (ar, fr) in enumerate(texts_):
        ends = [rich_text((Run(f"qz{n}a "), *text.runs, Run(f" qz{n}b"))) for text in (ar, fr)]
        pairs.append(new_pair(f"00000000-0000-7000-8000-{n:012d}", *ends))
    sections = tuple(
        Section(f"s{start}", Bilingual("القسم", "Partie"), tuple(pairs[start : start + 3]))
        for start in range(0, len(pairs), 3)
    )
    import msgspec

    return msgspec.structs.replace(sample_note(), sections=sections)


def read_back(text: str) -> list[tuple[int, str]]:
    """The segments in a plain text, each with its number, in the order they stand."""
    flat = comparable(text)
    return [(int(n), comparable(f"qz{n}a{inner}qz{n}b")) for n, inner in re.findall(r"qz(\d+)a(.*?)qz\1b", flat)]


def folded(text: str) -> str:
    """Without spaces: pandoc moves them out of emphasis."""
    return re.sub(r"\s", "", comparable(text))


def bodies(layout: Layout) -> tuple[Language, ...]:
    return layout.languages


@pytest.mark.office
@settings(max_examples=RUNS)
@given(st.lists(texts, min_size=EXAMPLES_A_RUN, max_size=EXAMPLES_A_RUN), layouts)
def test_pandoc_reads_every_segment_once_and_in_order(
    tmp_path_factory: pytest.TempPathFactory, many: list[tuple[RichText, RichText]], layout: Layout
) -> None:
    """Each run holds twenty generated segments in both languages: over 300 examples in a thorough run."""
    note = labelled(many)
    path: Path = tmp_path_factory.mktemp("pandoc") / f"{layout.value}.docx"
    path.write_bytes(write(snapshot_of(note, layout)).docx)
    found = read_back(pandoc_text(path))
    pairs = list(note.pairs())
    for language in bodies(layout):
        mine = [(n, text) for n, text in found if folded(text) == folded(pairs[n].text(language).plain)]
        assert [n for n, _ in mine] == list(range(len(pairs))), (layout, language)
    assert len(found) == len(pairs) * len(bodies(layout))
