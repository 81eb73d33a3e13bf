"""The card: a step smaller until the page holds it, a word to the user when none does, and nothing left out."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.docx_io.card import FULL, fit, pages, text_height
from briefing_app.docx_io.composer import Composer
from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.styles import CARD_SIZES, Size
from briefing_app.docx_io.writer import write
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.rich_text import ParagraphKind
from tests.docx_io.written import DOCUMENT, STYLES, Docx, bare_note, pair, text_of, val, w
from tests.samples import BUILT_INS, sample_note, snapshot_of
from tests.strategies import ARABIC, FRENCH

WIDTH = 9638
LONG_AR, LONG_FR = "جملة عربية متوسطة الطول للتجربة. " * 6, "Une phrase française de longueur moyenne. " * 6


def note_of(count: int) -> BriefingNote:
    return bare_note(*(pair(LONG_AR, LONG_FR, n) for n in range(count)))


def composer(note: BriefingNote) -> Composer:
    return Composer(snapshot_of(note, Layout.CARD), WIDTH)


def sizes_used(note: BriefingNote) -> tuple[int, int]:
    styles = Docx(write(snapshot_of(note, Layout.CARD)).docx).tree(STYLES)
    card = next(style for style in styles.iter(w("style")) if style.get(w("styleId")) == "FRCarte")
    return int(val(card.find(f".//{w('sz')}")) or 0), int(val(card.find(f".//{w('szCs')}")) or 0)


def test_type_shrinks_step_by_step_as_text_grows() -> None:
    texts = [("كلمة عربية " * n, "mot français " * n) for n in range(40, 800, 10)]
    chosen = [fit(composer(bare_note(pair(*sides)))).size for sides in texts]
    steps = [CARD_SIZES.index(size) for size in chosen if size is not None]
    assert len(steps) == len(chosen)
    assert steps == sorted(steps)
    assert set(steps) == set(range(len(CARD_SIZES))), "every size has its moment"


def test_what_fits_is_not_told_and_what_does_not_is() -> None:
    for count in (1, 10, 20, 40):
        made = fit(composer(note_of(count)))
        assert made.size is not None
        full = pages(composer(note_of(count)), made.size)
        assert (made.overflow is None) is (full <= FULL)
        if made.overflow is not None:
            assert made.size == CARD_SIZES[-1]
            assert made.overflow.pages == round(full, 2)


def test_a_larger_size_would_not_have_fitted() -> None:
    for count in (4, 8, 12, 16):
        made = fit(composer(note_of(count)))
        for larger in CARD_SIZES[: CARD_SIZES.index(made.size)]:  # type: ignore[arg-type]
            assert pages(composer(note_of(count)), larger) > FULL


@pytest.mark.parametrize("count", [1, 8, 40])
def test_the_written_styles_are_of_the_chosen_size(count: int) -> None:
    size = fit(composer(note_of(count))).size
    assert size is not None
    assert sizes_used(note_of(count)) == (size.latin, size.arabic)


@pytest.mark.parametrize("layout", [layout for layout in Layout if layout is not Layout.CARD])
def test_other_layouts_take_the_pages_they_need(layout: Layout) -> None:
    written = write(snapshot_of(note_of(40), layout))
    assert written.overflow is None
    texts = [
        style for style in Docx(written.docx).tree(STYLES).iter(w("style")) if style.get(w("styleId")) == "FRTexte"
    ]
    assert [val(style.find(f".//{w('sz')}")) for style in texts] == ["21"]


def test_nothing_is_cut_from_a_card_that_is_too_long() -> None:
    written = write(snapshot_of(note_of(40), Layout.CARD))
    assert written.overflow is not None
    assert written.overflow.pages > 1
    root = Docx(written.docx).tree(DOCUMENT)
    assert len(list(root.iter(w("bookmarkStart")))) == 80
    assert sum(text_of(p).startswith("Une phrase") for p in root.iter(w("p"))) == 40


def test_an_empty_section_takes_no_room_on_a_card() -> None:
    """The other layouts show a required section that waits for its text; a card has no room to wait."""
    empty = Section("s", Bilingual("فارغ", "Vide"), (pair("", "", 9),), required=True)
    note = bare_note(pair("نص", "texte"))
    note = msgspec.structs.replace(note, sections=(*note.sections, empty))
    for layout, shown in ((Layout.CARD, False), (Layout.FACING, True)):
        root = Docx(write(snapshot_of(note, layout)).docx).tree(DOCUMENT)
        assert ("Vide" in [text_of(p) for p in root.iter(w("p"))]) is shown


@pytest.mark.parametrize("template_id", BUILT_INS.template_ids())
def test_a_card_has_each_block_once_and_no_list_of_people(template_id: str) -> None:
    root = Docx(write(snapshot_of(sample_note(template_id), Layout.CARD)).docx).tree(DOCUMENT)
    captions = [str(val(found)) for found in root.iter(w("tblCaption"))]
    assert captions[0] == "En-tête du document — بيانات الوثيقة"
    assert captions.count("Suites à donner — المتابعة") == 1
    assert not [caption for caption in captions if caption.startswith("Participants — ")]
    styles = {val(m.getparent().find(f"{w('pPr')}/{w('pStyle')}")) for m in root.iter(w("bookmarkStart"))}  # type: ignore[union-attr]
    assert styles == {"FRCarte", "ARCarte"}


@pytest.mark.parametrize(
    ("less", "more"),
    [
        (bare_note(pair("نص", "texte")), bare_note(pair("نص", "texte"), actions=sample_note().actions)),
        (bare_note(pair("نص", "texte")), bare_note(pair("نص", "texte"), invitations=sample_note().invitations)),
        (bare_note(pair("نص", "texte")), bare_note(pair("نص", "texte"), facts=sample_note().facts)),
        (
            bare_note(pair(LONG_AR, LONG_FR)),
            bare_note(pair(LONG_AR * 2, LONG_FR)),
        ),
        (
            bare_note(pair("", LONG_FR * 6)),
            bare_note(pair("", LONG_FR * 6, kind=ParagraphKind.BULLET)),
        ),
    ],
    ids=["promises", "invitation", "facts", "arabic", "indent"],
)
def test_everything_that_is_shown_counts(less: BriefingNote, more: BriefingNote) -> None:
    size = CARD_SIZES[0]
    assert pages(composer(more), size) > pages(composer(less), size)


texts = st.one_of(st.text(ARABIC, max_size=400), st.text(FRENCH, max_size=400))


@given(texts, texts, st.sampled_from(Language), st.sampled_from(CARD_SIZES), st.floats(40, 400))
def test_more_text_is_never_lower(text: str, added: str, language: Language, size: Size, column: float) -> None:
    assert text_height(text + added, language, size, column) >= text_height(text, language, size, column)
    assert text_height(text, language, size, column) >= text_height(text, language, size, column * 2)
    assert text_height(text, language, size, column) > 0


def test_line_breaks_make_lines() -> None:
    size = CARD_SIZES[0]
    one = text_height("a", Language.FRENCH, size, 200)
    assert text_height("a\nb\n\nc", Language.FRENCH, size, 200) == pytest.approx(4 * one)
    assert text_height("", Language.FRENCH, size, 200) == one
