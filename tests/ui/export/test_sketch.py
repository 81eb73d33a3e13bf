"""Our own sketch of the pages: what stands on them, on which side, and where they break."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from briefing_app.docx_io.snapshot import ExportSnapshot, Layout
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section, TemplateVersion
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import ParagraphKind, Run, plain, rich_text
from briefing_app.domain.segments import SegmentPair, new_pair
from briefing_app.ui.export.preview import MARGIN, PAGE, Pictures, Sketch
from briefing_app.ui.export.sketch import Look, rows_of
from tests.samples import sample_note, snapshot_of

FR, AR = Language.FRENCH, Language.ARABIC
BOTH = (FR, AR)
LAYOUTS = list(Layout)


def pair_of(number: int, fr: str, ar: str, kind: ParagraphKind = ParagraphKind.BODY) -> SegmentPair:
    return new_pair(f"0199c82c-c008-7000-8000-{number:012}", plain(ar, kind), plain(fr, kind))


def bare(*pairs: SegmentPair, layout: Layout = Layout.FACING, **changes: object) -> ExportSnapshot:
    """A note of one section with these pairs and hardly anything around them."""
    section = Section("text", Bilingual("النص", "Texte"), tuple(pairs))
    facts = NoteFacts(title=Bilingual("العنوان", "Titre"), dated=date(2026, 3, 15))
    template = TemplateVersion("readout_public", 1)
    note = BriefingNote("0199c82c", template, "egypt_france", Reference("P-00AB-0001"), facts, (section,))
    return snapshot_of(note, layout, **changes)


def said(snapshot: ExportSnapshot) -> list[tuple[Language, str]]:
    return [(piece.language, piece.text.plain) for row in rows_of(snapshot) for piece in row.pieces if piece.text.plain]


@pytest.mark.parametrize("template", ["readout_public", "meeting_record", "cable", "brief_decision"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_text_of_the_note_is_there_once(template: str, layout: Layout) -> None:
    note = sample_note(template)
    texts = [text for _, text in said(snapshot_of(note, layout))]
    for pair in note.pairs():
        for language in layout.languages:
            wanted = pair.text(language).plain
            if wanted.strip():
                assert texts.count(wanted) >= 1, wanted
        for language in set(BOTH) - set(layout.languages):
            wanted = pair.text(language).plain
            assert not wanted.strip() or wanted == pair.text(language.twin).plain or wanted not in texts


@pytest.mark.parametrize("layout", [Layout.FACING, Layout.CARD])
def test_twins_stand_beside_each_other(layout: Layout) -> None:
    for row in rows_of(snapshot_of(sample_note(), layout)):
        assert [piece.language for piece in row.pieces] == [FR, AR]


def test_one_after_the_other_begins_with_the_leading_language_and_turns_the_page() -> None:
    snapshot = snapshot_of(sample_note(), Layout.SEQUENTIAL)
    rows = rows_of(snapshot)
    languages = [row.pieces[0].language for row in rows]
    assert all(len(row.pieces) == 1 for row in rows)
    leading = snapshot.profile.leading
    turn = languages.index(leading.twin)
    assert set(languages[:turn]) == {leading}
    assert set(languages[turn:]) == {leading.twin}
    assert [at for at, row in enumerate(rows) if row.new_page] == [turn]


def test_facts_stand_before_the_text_and_promises_behind_it() -> None:
    texts = [text for language, text in said(snapshot_of(sample_note())) if language is FR]
    place = next(at for at, text in enumerate(texts) if text.startswith("Lieu"))
    people = next(at for at, text in enumerate(texts) if "Amr Talaat" in text and at > place)
    headings = [row.pieces[0].text.plain for row in rows_of(snapshot_of(sample_note())) if row.ruled]
    assert place < people < texts.index(headings[0])
    assert "Suites à donner" in headings
    assert texts.index(headings[0]) < texts.index("Suites à donner")


def test_numbers_of_a_list_begin_anew_behind_a_paragraph() -> None:
    numbered = ParagraphKind.NUMBERED
    pairs = [pair_of(n, f"f{n}", f"ع{n}", numbered if n != 3 else ParagraphKind.BODY) for n in (1, 2, 3, 4)]
    numbers = [row.pieces[0].number for row in rows_of(bare(*pairs)) if row.pieces[0].look is Look.BODY]
    assert numbers == [1, 2, 0, 1]


def test_a_non_paper_bears_neither_office_nor_reference() -> None:
    note = sample_note("aide_memoire")
    pieces = [piece for row in rows_of(snapshot_of(note)) for piece in row.pieces]
    assert not [piece for piece in pieces if piece.look is Look.HEAD]
    assert note.reference.shown not in [
        piece.text.plain.split(" · ")[0] for piece in pieces if piece.look is Look.SMALL
    ]
    assert [piece for row in rows_of(snapshot_of(sample_note())) for piece in row.pieces if piece.look is Look.HEAD]


# How it is drawn.


def image_of(sketch: Sketch, page: int = 0, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
    """As it is painted in a window of that direction."""
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    sketch.paint(painter, page, QRectF(0, 0, 595, 842))
    painter.end()
    return image


def ink(image: QImage, left: int, right: int, top: int = 70, bottom: int = 760) -> int:
    """How many pixels are dark in a part of a page."""
    return sum(image.pixelColor(x, y).lightness() < 120 for x in range(left, right, 2) for y in range(top, bottom, 2))


LINE_FR, LINE_AR = "Une phrase courte.", "جملة قصيرة."


@pytest.mark.usefixtures("qapp")
class TestSketch:
    def test_each_language_stands_on_its_own_side(self) -> None:
        pairs = [pair_of(n, LINE_FR, LINE_AR) for n in range(6)]
        alone = {
            layout: image_of(Sketch(bare(*pairs, layout=layout, watermark=False)))
            for layout in (Layout.ARABIC, Layout.FRENCH)
        }
        top = 200  # below title and rules
        assert ink(alone[Layout.ARABIC], 400, 560, top) > 50
        assert ink(alone[Layout.ARABIC], 0, 290, top, 500) == 0
        assert ink(alone[Layout.FRENCH], 40, 200, top) > 50
        assert ink(alone[Layout.FRENCH], 300, 595, top, 500) == 0

    def test_facing_texts_stand_in_two_columns(self) -> None:
        pairs = [pair_of(n, "Une phrase " * 20, "جملة طويلة " * 20) for n in range(3)]
        image = image_of(Sketch(bare(*pairs, watermark=False)))
        assert ink(image, 57, 280) > 500
        assert ink(image, 310, 540) > 500
        assert ink(image, 292, 302, 200) == 0, "the gutter stays white"
        assert ink(image, 0, 50, 0, 842) == ink(image, 545, 595, 0, 842) == 0, "and so do the margins"

    def test_twins_begin_at_the_same_height(self) -> None:
        sketch = Sketch(bare(pair_of(1, "Long " * 150, "قصير"), pair_of(2, "Deux", "اثنان")))
        placed = {layout.text(): at.y() for layout, line, at in sketch._pages[0].placed if line == 0}
        assert placed["Deux"] == pytest.approx(placed["اثنان"], abs=40)
        assert placed["Deux"] > placed["قصير"] + 400

    def test_a_paragraph_longer_than_a_page_goes_on_over_the_next(self) -> None:
        words = " ".join(f"mot{n}" for n in range(2600))
        sketch = Sketch(bare(pair_of(1, words, "قصير"), pair_of(2, "Fin.", "نهاية."), layout=Layout.FACING))
        assert sketch.count >= 3
        text = "\n".join(sketch.text(page) for page in range(sketch.count))
        assert text.index("mot0 ") < text.index("mot2599")
        assert [word for word in text.split() if word.startswith("mot")] == words.split(), "nothing is lost"
        assert "Fin." in sketch.text(sketch.count - 1)
        for page in sketch._pages:
            for layout, line, at in page.placed:
                bottom = at.y() + layout.lineAt(line).y() + layout.lineAt(line).height()
                assert at.y() + layout.lineAt(line).y() >= MARGIN - 1
                assert bottom < PAGE.height() - MARGIN

    def test_a_row_that_does_not_fit_goes_to_the_next_page_whole(self) -> None:
        pairs = [pair_of(n, f"Début{n} " + "mot " * 120 + f"fin{n}", "نص") for n in range(8)]
        sketch = Sketch(bare(*pairs, layout=Layout.FRENCH))
        assert sketch.count > 1
        for page in range(sketch.count):
            for n in range(8):
                assert (f"Début{n}" in sketch.text(page)) == (f"fin{n}" in sketch.text(page))

    def test_the_other_language_begins_on_a_page_of_its_own(self) -> None:
        sketch = Sketch(bare(pair_of(1, LINE_FR, LINE_AR), layout=Layout.SEQUENTIAL))
        assert sketch.count == 2
        assert LINE_AR in sketch.text(0)
        assert LINE_FR in sketch.text(1)
        assert LINE_AR not in sketch.text(1)

    def test_a_heading_takes_its_text_along(self) -> None:
        for filling in range(20, 44):
            pairs = tuple(pair_of(n, "Ligne.", "سطر.") for n in range(filling))
            snapshot = bare(*pairs, layout=Layout.FRENCH)
            last = Section("last", Bilingual("ختام", "Conclusion"), (pair_of(99, "Dernier mot.", "كلمة"),))
            note = msgspec.structs.replace(snapshot.note, sections=(*snapshot.note.sections, last))
            sketch = Sketch(msgspec.structs.replace(snapshot, note=note))
            for page in range(sketch.count):
                assert ("Conclusion" in sketch.text(page)) == ("Dernier mot." in sketch.text(page))

    def test_the_watermark_and_the_marking_are_seen(self) -> None:
        pair = pair_of(1, LINE_FR, LINE_AR)
        with_it, without = (image_of(Sketch(bare(pair, watermark=on))) for on in (True, False))
        assert with_it != without
        unmarked, marked = (image_of(Sketch(bare(pair, watermark=False, marking=m))) for m in ("public", "secret"))
        assert ink(marked, 200, 400, 780, 842) != ink(unmarked, 200, 400, 780, 842)

    def test_paper_does_not_turn_with_the_interface(self) -> None:
        snapshot = bare(pair_of(1, LINE_FR, LINE_AR), watermark=True, marking="secret")
        images = [image_of(Sketch(snapshot), direction=direction) for direction in Qt.LayoutDirection]
        assert images[0] == images[1]

    def test_bullets_numbers_and_marks(self) -> None:
        bold = msgspec.structs.replace(
            pair_of(1, "", ""),
            fr=msgspec.structs.replace(pair_of(1, "", "").fr, text=rich_text([Run("Gras", bold=True)])),
        )
        pairs = (
            bold,
            pair_of(6, "Gros", "كبير"),
            pair_of(2, "puce", "نقطة", ParagraphKind.BULLET),
            pair_of(3, "premier", "أول", ParagraphKind.NUMBERED),
            pair_of(4, "second", "ثان", ParagraphKind.NUMBERED),
            pair_of(5, "deux\nlignes", "سطر", ParagraphKind.BODY),
        )
        sketch = Sketch(bare(*pairs))
        lines = sketch.text(0).split("\n")
        assert lines.count("•") == 2
        assert [line for line in lines if line in ("1.", "2.", "١.", "٢.")] == ["1.", "١.", "2.", "٢."]
        assert {"deux", "lignes"} <= set(lines)
        texts = {layout.text(): layout for layout, _, _ in sketch._pages[0].placed}
        widths = {text: texts[text].lineAt(0).naturalTextWidth() for text in ("Gras", "Gros")}
        assert widths["Gras"] > 1.03 * widths["Gros"], "bold letters are wider"

    def test_empty_notes_have_a_page(self) -> None:
        sketch = Sketch(bare())
        assert sketch.count == 1
        assert "Titre" in sketch.text(0)
        assert sketch.size(0) == PAGE

    def test_pictures_keep_their_shape_and_order(self) -> None:
        made = []
        for colour in (0xFF0000, 0x0000FF):
            image = QImage(210, 297, QImage.Format.Format_RGB32)
            image.fill(colour)
            data = QByteArray()
            buffer = QBuffer(data)
            buffer.open(QBuffer.OpenModeFlag.WriteOnly)
            assert image.save(buffer, "PNG")
            made.append(bytes(data.data()))
        pictures = Pictures(made)
        assert pictures.count == 2
        for page, name in enumerate(("#ff0000", "#0000ff")):
            for width in (50, 400):
                image = QImage(width, width, QImage.Format.Format_RGB32)
                painter = QPainter(image)
                pictures.paint(painter, page, QRectF(0, 0, width, width))
                painter.end()
                assert image.pixelColor(width // 2, width // 2).name() == name
            assert pictures.size(page).width() == 210
