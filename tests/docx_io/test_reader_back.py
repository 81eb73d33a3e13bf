"""Out through the writer and back through the reader: text, kinds and marks are what they were (rules I9, I17)."""

from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.docx_io.reader import View, read_paragraphs
from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.writer import write
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, rich_text
from briefing_app.domain.segments import new_pair
from briefing_app.language.french import unspaced
from tests.docx_io.written import AR, FR, NASTY, bare_note, nasty_note, pair
from tests.samples import BUILT_INS, sample_note, snapshot_of
from tests.strategies import ARABIC, FRENCH
from tests.thoroughness import examples

CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
ALONE = {AR: Layout.ARABIC, FR: Layout.FRENCH}


def stored(text: RichText) -> RichText:
    """The form in which text is kept: no direction marks, plain spaces."""
    return rich_text((run.with_text(CONTROLS.sub("", unspaced(run.text))) for run in text.runs), text.kind)


def come_back(texts: list[RichText], language: Language, view: View = View.ACCEPT) -> list[RichText]:
    """The paragraphs of a note of these texts as they are read out of its Word file, without title and heading."""
    pairs = [new_pair(f"00000000-0000-7000-8000-{n:012d}", text, text) for n, text in enumerate(texts)]
    docx = write(snapshot_of(bare_note(*pairs), ALONE[language])).docx
    found = read_paragraphs(docx, view)
    heading = next(n for n, text in enumerate(found) if text.plain in ("Sujets", "الموضوعات"))
    return [stored(text) for text in found[heading + 1 :]]


def paragraph(alphabet: str) -> st.SearchStrategy[RichText]:
    """Any marks on any text; a quotation is in italics by its style, so it has none of its own here."""
    run = st.builds(
        Run,
        st.text(alphabet + "\n\t\u200e\u202bé", min_size=1, max_size=25),
        bold=st.booleans(),
        italic=st.booleans(),
        underline=st.booleans(),
    )
    kinds = st.sampled_from([kind for kind in ParagraphKind if kind is not ParagraphKind.QUOTE])
    made = st.builds(rich_text, st.lists(run, min_size=1, max_size=5), kinds)
    return made.filter(lambda text: not stored(text).is_empty)


@settings(max_examples=examples(60, 150))
@given(st.lists(paragraph(ARABIC), min_size=1, max_size=6))
def test_any_arabic_comes_back_as_it_was(texts: list[RichText]) -> None:
    assert come_back(texts, AR) == [stored(text) for text in texts]


@settings(max_examples=examples(60, 150))
@given(st.lists(paragraph(FRENCH), min_size=1, max_size=6))
def test_any_french_comes_back_as_it_was(texts: list[RichText]) -> None:
    assert come_back(texts, FR) == [stored(text) for text in texts]


@settings(max_examples=examples(30, 60))
@given(st.lists(paragraph(ARABIC + FRENCH), min_size=1, max_size=4), st.sampled_from(Language))
def test_a_second_journey_changes_nothing(texts: list[RichText], language: Language) -> None:
    """Rule I17: export(import(export(x))) is export(x)."""
    once = come_back(texts, language)
    assert come_back(once, language) == once


@settings(max_examples=examples(30, 60))
@given(st.text(min_size=1, max_size=80), st.sampled_from(Language))
def test_signs_of_any_script_come_back(text: str, language: Language) -> None:
    made = rich_text([Run(text)])
    expected = stored(made)
    assert come_back([made], language) == ([] if expected.is_empty else [expected])


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", [kind for kind in ParagraphKind if kind is not ParagraphKind.QUOTE])
def test_nasty_texts_of_every_kind(language: Language, kind: ParagraphKind) -> None:
    texts = [pair(ar, fr, kind=kind).text(language) for ar, fr in NASTY]
    assert come_back(texts, language) == [stored(text) for text in texts if not stored(text).is_empty]


@pytest.mark.parametrize("language", list(Language))
def test_a_quotation_comes_back_as_one(language: Language) -> None:
    texts = [pair(ar, fr, kind=ParagraphKind.QUOTE).text(language) for ar, fr in NASTY if ar and fr]
    found = come_back(texts, language)
    assert [(text.plain, text.kind) for text in found] == [(stored(text).plain, text.kind) for text in texts]


@pytest.mark.parametrize("layout", list(Layout))
def test_nothing_is_tracked_in_what_we_write(layout: Layout) -> None:
    docx = write(snapshot_of(nasty_note(), layout)).docx
    assert read_paragraphs(docx, View.ACCEPT) == read_paragraphs(docx, View.REJECT)


@pytest.mark.parametrize("layout", [Layout.FACING, Layout.CARD])
def test_twins_come_back_side_by_side(layout: Layout) -> None:
    """French before Arabic, row by row."""
    note = bare_note(*(pair(f"فقرة {n}", f"Paragraphe {n}", n) for n in range(1, 4)))
    found = [stored(text).plain for text in read_paragraphs(write(snapshot_of(note, layout)).docx)]
    expected = [text for n in range(1, 4) for text in (f"Paragraphe {n}", f"فقرة {n}")]
    assert found[found.index("Paragraphe 1") :] == expected


@pytest.mark.parametrize("template_id", BUILT_INS.template_ids())
@pytest.mark.parametrize("language", list(Language))
def test_the_text_of_every_template_comes_back_in_order(template_id: str, language: Language) -> None:
    note = msgspec.structs.replace(sample_note(template_id), actions=(), invitations=())
    found = [stored(text) for text in read_paragraphs(write(snapshot_of(note, ALONE[language])).docx)]
    expected = [stored(p.text(language)) for p in note.pairs() if not p.text(language).is_empty]
    at = 0
    for text in expected:
        assert text in found[at:], text.plain
        at = found.index(text, at) + 1
