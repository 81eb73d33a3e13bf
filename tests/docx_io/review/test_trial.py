"""The reviewer of the self-test types as Word does: the scanner reads what was typed, and where."""

from __future__ import annotations

import pytest

from briefing_app.docx_io.review.exported import exported_text
from briefing_app.docx_io.review.scanner import scan
from briefing_app.docx_io.review.trial import with_words_added
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.docx_io.writer import write
from briefing_app.domain.errors import BugError
from briefing_app.domain.languages import Bilingual, Language
from tests.samples import sample_note, snapshot_of

ADDED = Bilingual(" وأُقر.", " Approuvé.")


@pytest.mark.parametrize("layout", [Layout.FACING, Layout.SEQUENTIAL])
def test_words_are_added_in_both_languages(layout: Layout) -> None:
    snapshot = snapshot_of(sample_note(), layout, for_review=ReviewOptions())
    read = scan(with_words_added(write(snapshot).docx, "Nadia", ADDED), exported_text(snapshot))
    assert sorted(change.language.value for change in read.changes if change.language) == ["ar", "fr"]
    for change in read.changes:
        assert change.author == "Nadia"
        assert change.language is not None
        assert change.after == change.before + ADDED[change.language]


def test_one_language_alone_and_none() -> None:
    snapshot = snapshot_of(sample_note(), Layout.FRENCH, for_review=ReviewOptions())
    docx = write(snapshot).docx
    read = scan(with_words_added(docx, "Nadia", Bilingual("", ADDED.fr)), exported_text(snapshot))
    assert [change.language for change in read.changes] == [Language.FRENCH]
    assert scan(with_words_added(docx, "Nadia", Bilingual("", "")), exported_text(snapshot)).is_untouched
    with pytest.raises(BugError, match="paragraph in ar"):
        with_words_added(docx, "Nadia", ADDED)
