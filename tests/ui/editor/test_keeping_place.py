"""Where a caret stands once somebody else's words are in the note: at the same words as far as they are there."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import Section
from briefing_app.domain.rewriting import Row
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.ui.editor.keeping_place import caret_kept, offset_kept, row_kept
from briefing_app.ui.editor.state import Caret
from tests.thoroughness import examples

AR, FR = Language.ARABIC, Language.FRENCH
SECTION = Section("s", Bilingual("ع", "T"))


def rows(*texts: str) -> tuple[Row, ...]:
    """Segments that are called by their first letter."""
    pairs = [new_pair(text[:1], plain(""), plain(text[1:])) for text in texts]
    section = msgspec.structs.replace(SECTION, pairs=tuple(pairs))
    return tuple(Row(section, index, pair) for index, pair in enumerate(pairs))


def at(text: str) -> tuple[str, int]:
    """A text and where ``|`` stands in it."""
    return text.replace("|", ""), text.index("|")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Le ministre| est venu.", "Le ministre| est venu."),
        ("Le ministre| est venu.", "Hier, Le ministre| est venu."),
        ("Le ministre| est venu.", "Le ministre| est venu hier."),
        ("Le ministre| est venu.", "Hier, Le nouveau ministre| est bien venu."),
        ("Le min|istre est venu.", "Hier, Le min|istre est venu."),
        ("|Le ministre", "Hier, |Le ministre"),
        ("Le ministre|", "Le ministre| et sa suite"),
        ("Le ministre est| venu.", "Le ministre |venu."),
        ("Le ministre est ve|nu.", "Le ministre est |reparti."),
        ("|", "Du texte|"),
        ("Du texte|", "|"),
        ("وصل الوزير| أمس.", "في القاهرة وصل الوزير| أمس."),
        ("وصل الو|زير أمس.", "وصل الو|زير مساء أمس."),
    ],
)
def test_a_place_in_a_text_goes_with_its_word(before: str, after: str) -> None:
    old, offset = at(before)
    new, expected = at(after)
    assert offset_kept(old, new, offset) == expected


@settings(max_examples=examples(200, 3000), deadline=None)
@given(st.text("ab ,é", max_size=30), st.text("ab ,é", max_size=30), st.data())
def test_it_is_always_a_place_in_the_text(before: str, after: str, data: st.DataObject) -> None:
    places = [offset_kept(before, after, offset) for offset in range(len(before) + 1)]
    assert all(0 <= place <= len(after) for place in places)
    assert places == sorted(places)
    if before == after:
        assert places == list(range(len(before) + 1))


def test_the_caret_stays_in_its_segment_wherever_that_goes() -> None:
    before = rows("aUn", "bDeux", "cTrois")
    caret = Caret(FR, 1, 2)
    assert caret_kept(before, rows("aUn", "bDeux", "cTrois"), caret) == caret
    assert caret_kept(before, rows("xNeuf", "aUn", "cTrois", "bDeux"), caret) == Caret(FR, 3, 2)
    assert caret_kept(before, rows("bEt Deux"), caret) == Caret(FR, 0, 5)
    assert caret_kept(before, rows("xNeuf", "aUn", "bDeux"), Caret(AR, 1, 0)) == Caret(AR, 2, 0)


def test_from_a_segment_that_is_gone_it_goes_to_the_nearest_one_before() -> None:
    before = rows("aUn", "bDeux", "cTrois")
    assert caret_kept(before, rows("aUn", "cTrois"), Caret(FR, 1, 2)) == Caret(FR, 0, 2)
    assert caret_kept(before, rows("aUn plus long", "xNeuf"), Caret(FR, 2, 5)) == Caret(FR, 0, len("Un plus long"))
    assert caret_kept(before, rows("cTrois"), Caret(FR, 1, 2)) == Caret(FR, 0, 0)
    assert caret_kept(before, rows("xNeuf"), Caret(FR, 2, 1)) == Caret(FR, 0, 0)
    assert caret_kept(before, rows("aUn", "bDeux"), Caret(FR, 7, 1)) == Caret(FR, 1, 4), "a row that never was"


def test_a_row_is_found_by_its_segment() -> None:
    before, after = rows("aUn", "bDeux"), rows("xNeuf", "bDeux")
    assert [row_kept(before, after, row) for row in (0, 1)] == [None, 1]
