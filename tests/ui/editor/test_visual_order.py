"""What a reader sees in mixed lines, and that caret, keys, mouse and selection agree with what is seen."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPainter,
    QPalette,
    QTextCursor,
    QTextLayout,
    QTextLine,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import Section
from briefing_app.domain.rewriting import Row
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.services.preferences import Scheme
from briefing_app.ui.editor.column import ColumnEdit
from briefing_app.ui.editor.columns import TwinColumns
from briefing_app.ui.editor.decoration import Decorations
from briefing_app.ui.editor.layout import SIDE
from briefing_app.ui.kit.kit import Kit
from tests.ui.editor.unicode_order import levels_of, visual_order

AR, FR = Language.ARABIC, Language.FRENCH
MIRRORS = dict(zip("()[]«»", ")(][»«", strict=True))
SIZE = (1400, 300)
ALL = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll

ARABIC = [
    "استقبل الوزير السفير.",
    "EPITA مدرسة هندسة",
    "مدرسة EPITA الفرنسية",
    "شراكة مع EPITA",
    "شراكة مع EPITA.",
    "شراكة مع EPITA، وغيرها",
    "تدريب 100 000 متدرب",
    "100 000 متدرب في العام",
    "تدريب ١٠٠ ألف متدرب",
    "يوم 12/3/2021 في باريس",
    "يوم 12 مارس 2021",
    "12 مارس",
    "من 10 إلى 12 مارس",
    "الساعة 14:30 بتوقيت القاهرة",
    "من 14:30 إلى 16:00",
    "وزارة الاتصالات (MCIT) المصرية",
    "الوزير (الدكتور طلعت) والسفير",
    "الهاتف: +33 1 44 08 01 01",
    "+33 1 44 08 01 01 هاتف",
    "قال «نعم» ثم غادر",
    "برنامج «Horizon Europe» الأوروبي",
    "انظر https://mcit.gov.eg/ar?id=12 للمزيد",
    "لغة C++ ولغة C#",
    "بنسبة 15% من الإجمالي",
    "بنسبة %15",
    "بنسبة 3,5 %.",
    "القاعة B-204 في الطابق 2",
    "المرجع P-00AB-0001.",
    "القرار A/RES/78/1 للجمعية",
    "المبلغ: 1.250.000 €",
    "السنة 2025-2026",
    "(MoU) و(MoC)",
    "a/b ثم c/d",
    "بين Paris وCaire، ثم Lyon!",
    "عنوان: info@mcit.gov.eg؟",
    "Cédric O",
    "14:30",
    "لا إله؛ إلاَّ اللّٰه",
    "مُذَكِّرَةٌ رقم [12]",
    "سطر\u00a0بمسافة 5\u202f000 ثابتة",
]
FRENCH = [
    "M. Cédric O, secrétaire d’État.",
    "M. أحمد, ministre",
    "MM. أحمد علي, عمرو طلعت et Mme O",
    "Le mot (القاهرة) désigne la ville",
    "Le mot « القاهرة » désigne la ville",
    "Le ministre عمرو طلعت",
    "Le ministre عمرو طلعت.",
    "القاهرة est la capitale",
    "Le 12/3/2021 à 14:30 : القاهرة 2021",
    "100 000 stagiaires, 15 % de plus",
    "Le titre « مصر 2030 », publié en 2020",
    "Réf. B-204 (أ/ب) ; C++",
    "Article «\u00a0٣\u00a0» de la loi",
    "مصر، فرنسا ; Égypte, France !",
]
CASES = [(AR, text) for text in ARABIC] + [(FR, text) for text in FRENCH]
each_case = pytest.mark.parametrize(("language", "text"), CASES, ids=[text for _, text in CASES])

ShowText = Callable[[Language, str], ColumnEdit]


@pytest.fixture(scope="module")
def bench(qapp: QApplication) -> Iterator[TwinColumns]:
    """Both columns in a window of their own, made once for all the cases."""
    kit = Kit(qapp, paths.resources(), paths.translations(), lambda problem: None)
    kit.language.use("en")
    kit.theme.apply(Scheme.LIGHT, 100, "en")
    columns = TwinColumns(kit)
    columns.resize(*SIZE)
    columns.show()
    yield columns
    columns.close()
    columns.deleteLater()
    kit.close()


@pytest.fixture
def columns(bench: TwinColumns, qtbot: QtBot) -> TwinColumns:
    qtbot.waitExposed(bench)
    bench.resize(*SIZE)
    bench.set_visual_caret(False)
    return bench


@pytest.fixture
def show_text(columns: TwinColumns) -> ShowText:
    """The column of a language with one paragraph in it, on one line unless the columns are made narrow."""

    def show(language: Language, text: str) -> ColumnEdit:
        sides = {language: plain(text), language.twin: plain("")}
        pair = new_pair("p", sides[AR], sides[FR])
        columns.load([Row(Section("s", Bilingual("قسم", "Section"), (pair,)), 0, pair)], Decorations())
        columns.active = language
        column = columns.column
        column.setFocus()
        return column

    return show


class Glyph:
    """Where one character lies on the screen, in the coordinates of its layout."""

    def __init__(self, line: QTextLine, text: str, index: int) -> None:
        self.number = -1
        edges: list[float] = []
        for run in line.glyphRuns(index, 1, ALL):
            self.font = run.rawFont()
            numbers = run.glyphIndexes()
            advances = self.font.advancesForGlyphIndexes(numbers)
            for self.number, position, advance in zip(numbers, run.positions(), advances, strict=True):
                edges += [position.x(), position.x() + advance.x()]
        self.left, self.right = min(edges, default=0.0), max(edges, default=0.0)
        self.is_seen = self.right - self.left > 0.5 and not unicodedata.combining(text[index])
        """False for what has no place of its own: the second part of a ligature, harakat."""

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def lines_of(column: ColumnEdit) -> QTextLayout:
    return column.document().begin().layout()


def glyphs_of(column: ColumnEdit) -> list[Glyph]:
    lines, text = lines_of(column), column.document().begin().text()
    assert lines.lineCount() == 1
    return glyphs_in(lines.lineAt(0), text, 0, len(text))


def glyphs_in(line: QTextLine, text: str, start: int, end: int) -> list[Glyph]:
    """A glyph for each character; of those that share one, only the first counts as seen."""
    glyphs = [Glyph(line, text, index) for index in range(start, end)]
    for before, glyph in zip(glyphs, glyphs[1:], strict=False):
        glyph.is_seen = glyph.is_seen and (glyph.left, glyph.right) != (before.left, before.right)
    return glyphs


def test_the_table_is_large_enough_and_mixed() -> None:
    assert len(CASES) >= 50
    mixed = [text for language, text in CASES if len(set(levels_of(text, language))) > 1]
    assert len(mixed) >= 40


@each_case
def test_glyphs_stand_in_the_order_of_the_unicode_algorithm(language: Language, text: str, show_text: ShowText) -> None:
    glyphs = glyphs_of(show_text(language, text))
    seen = [index for index, glyph in enumerate(glyphs) if glyph.is_seen]
    assert len(seen) > len(text) / 2
    on_screen = sorted(seen, key=lambda index: glyphs[index].left)
    (expected,) = visual_order(text, language)
    assert [text[i] for i in on_screen] == [text[i] for i in expected if i in seen]
    assert on_screen == [i for i in expected if i in seen]


@each_case
def test_signs_with_two_sides_are_mirrored_where_the_text_reads_from_the_right(
    language: Language, text: str, show_text: ShowText
) -> None:
    glyphs = glyphs_of(show_text(language, text))
    for index, level in enumerate(levels_of(text, language)):
        if text[index] in MIRRORS:
            drawn = MIRRORS[text[index]] if level % 2 else text[index]
            assert [glyphs[index].number] == glyphs[index].font.glyphIndexesForString(drawn)


@pytest.mark.parametrize("language", [AR, FR])
def test_each_line_of_a_broken_paragraph_is_ordered_by_itself(
    language: Language, columns: TwinColumns, show_text: ShowText
) -> None:
    text = " ".join(ARABIC if language is AR else FRENCH)
    column = show_text(language, text)
    columns.resize(900, 600)
    lines = lines_of(column)
    assert lines.lineCount() > 4
    spans = [
        (line.textStart(), line.textStart() + line.textLength()) for line in map(lines.lineAt, range(lines.lineCount()))
    ]
    for number, ((start, end), expected) in enumerate(zip(spans, visual_order(text, language, spans), strict=True)):
        glyphs = dict(enumerate(glyphs_in(lines.lineAt(number), text, start, end), start))
        seen = [index for index, glyph in glyphs.items() if glyph.is_seen and not text[index].isspace()]
        assert sorted(seen, key=lambda index: glyphs[index].left) == [i for i in expected if i in seen]


@each_case
def test_home_and_end_go_to_the_edges(language: Language, text: str, show_text: ShowText) -> None:
    """Home where reading begins, End where it ends: at the right and the left in Arabic.

    Where an island stands at the edge of a line, the caret stands at its own first or last letter, as in any Qt text.
    """
    column = show_text(language, text)
    box, glyphs = lines_of(column).lineAt(0).naturalTextRect(), glyphs_of(column)
    levels, base = levels_of(text, language), int(language is AR)
    begins, ends = (box.right(), box.left()) if base else (box.left(), box.right())
    if levels[0] != base:
        begins = glyphs[0].right if levels[0] % 2 else glyphs[0].left
    if levels[-1] != base:
        ends = glyphs[-1].left if levels[-1] % 2 else glyphs[-1].right
    for key, position, x in ((Qt.Key.Key_End, len(text), ends), (Qt.Key.Key_Home, 0, begins)):
        QTest.keyClick(column, key)
        assert column.textCursor().position() == position
        assert column.cursorRect().center().x() == pytest.approx(x, abs=2)


def walk(column: ColumnEdit, key: Qt.Key, xs: list[int] | None = None) -> list[int]:
    """The places of the caret while a key is pressed, the first included, until it moves no more; ``xs`` on screen."""
    places: list[int] = []
    while not places or column.textCursor().position() != places[-1]:
        places.append(column.textCursor().position())
        if xs is not None:
            xs.append(column.cursorRect().x())
        QTest.keyClick(column, key)
    return places


def keys_of(language: Language) -> tuple[Qt.Key, Qt.Key]:
    """The arrow keys that go on and back in the direction of reading."""
    return (Qt.Key.Key_Left, Qt.Key.Key_Right) if language is AR else (Qt.Key.Key_Right, Qt.Key.Key_Left)


@each_case
def test_arrow_keys_visit_every_place_in_reading_order(language: Language, text: str, show_text: ShowText) -> None:
    column = show_text(language, text)
    places = [n for n in range(len(text) + 1) if lines_of(column).isValidCursorPosition(n)]
    onwards, back = keys_of(language)
    QTest.keyClick(column, Qt.Key.Key_Home)
    assert walk(column, onwards) == places
    assert walk(column, back) == places[::-1]


@each_case
def test_in_visual_style_arrow_keys_visit_every_place_from_edge_to_edge(
    language: Language, text: str, columns: TwinColumns, show_text: ShowText
) -> None:
    """On the screen the caret always goes the way of the key; an island at an edge is entered from Home backwards."""
    column = show_text(language, text)
    columns.set_visual_caret(True)
    onwards, back = keys_of(language)
    QTest.keyClick(column, Qt.Key.Key_Home)
    walk(column, back)
    xs: list[int] = []
    there = walk(column, onwards, xs)
    assert len(there) == len(set(there))
    assert {n for n in range(len(text) + 1) if lines_of(column).isValidCursorPosition(n)} <= set(there)
    assert xs == sorted(xs, reverse=language is AR)
    assert walk(column, back) == there[::-1]


@each_case
def test_shift_and_arrows_select_in_reading_order(language: Language, text: str, show_text: ShowText) -> None:
    column = show_text(language, text)
    onwards = Qt.Key.Key_Left if language is AR else Qt.Key.Key_Right
    QTest.keyClick(column, Qt.Key.Key_Home)
    for _ in range(len(text)):
        QTest.keyClick(column, onwards, Qt.KeyboardModifier.ShiftModifier)
        cursor = column.textCursor()
        assert cursor.anchor() == 0
        assert column.createMimeDataFromSelection().text() == text[: cursor.position()]
    assert column.textCursor().position() == len(text)


@each_case
def test_a_click_on_a_glyph_puts_the_caret_beside_its_character(
    language: Language, text: str, show_text: ShowText
) -> None:
    column = show_text(language, text)
    line = lines_of(column).lineAt(0)
    y = lines_of(column).position().y() + line.y() + line.height() / 2
    glyphs = glyphs_of(column)
    for index, glyph in enumerate(glyphs):
        if not glyph.is_seen:
            continue
        beside = [index, index + 1]
        while beside[-1] < len(text) and not glyphs[beside[-1]].is_seen:
            beside.append(beside[-1] + 1)
        point = QPointF(glyph.middle, y)
        QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())
        assert column.textCursor().position() in beside, (text[index], index)


@each_case
def test_what_is_selected_is_lit_up_and_nothing_else(language: Language, text: str, show_text: ShowText) -> None:
    column = show_text(language, text)
    glyphs = glyphs_of(column)
    valid = [n for n in range(len(text) + 1) if lines_of(column).isValidCursorPosition(n)]
    one, two, last = valid[len(valid) // 3], valid[2 * len(valid) // 3], len(text)
    for start, end in ((0, one), (one, two), (one, last), (0, last)):
        wanted = [glyph for glyph in glyphs[start:end] if glyph.is_seen]
        others = [glyph for glyph in (*glyphs[:start], *glyphs[end:]) if glyph.is_seen]
        lit = painted(column, start, end)
        for glyph in wanted:
            assert all(x in lit for x in range(int(glyph.left + 1.5), int(glyph.right - 1))), (start, end)
        for glyph in others:
            if not any(glyph.left < other.right and other.left < glyph.right for other in wanted):
                assert not any(x in lit for x in range(int(glyph.left + 1.5), int(glyph.right - 1))), (start, end)


def painted(column: ColumnEdit, start: int, end: int) -> set[int]:
    """The pixels from the left that a selection lights up in the first line."""
    layout = column.twin_layout
    image = QImage(column.viewport().width(), 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor("white"))
    context.clip = QRectF(image.rect())
    context.cursorPosition = -1
    selection = QAbstractTextDocumentLayout.Selection()
    selection.cursor = QTextCursor(column.document())
    selection.cursor.setPosition(start)
    selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection.format.setBackground(QColor("red"))
    selection.format.setForeground(QColor("red"))
    context.selections = [selection]
    painter = QPainter(image)
    layout.draw(painter, context)
    painter.end()
    line = lines_of(column).lineAt(0)
    y = int(lines_of(column).position().y() + line.y() + line.height() / 2)
    return {x for x in range(image.width()) if image.pixelColor(x, y) == QColor("red")}


@each_case
def test_the_caret_is_drawn_where_the_keyboard_is(language: Language, text: str, show_text: ShowText) -> None:
    """The caret that is painted stands where ``cursorRect`` tells input methods and screen readers it is."""
    column = show_text(language, text)
    for position in {0, len(text) // 2, len(text)}:
        cursor = column.textCursor()
        cursor.setPosition(position)
        column.setTextCursor(cursor)
        drawn = caret_pixels(column, position)
        assert drawn
        assert column.cursorRect().center().x() == pytest.approx(min(drawn), abs=3)


def caret_pixels(column: ColumnEdit, position: int) -> set[int]:
    """The pixels from the left that only the caret paints, in the middle of the first line."""
    images = []
    for at in (-1, position):
        image = QImage(column.viewport().width(), 200, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
        context.clip = QRectF(image.rect())
        context.cursorPosition = at
        painter = QPainter(image)
        column.twin_layout.draw(painter, context)
        painter.end()
        images.append(image)
    line = lines_of(column).lineAt(0)
    y = int(lines_of(column).position().y() + line.y() + 2)
    return {x for x in range(images[0].width()) if images[0].pixel(x, y) != images[1].pixel(x, y)}


@pytest.mark.parametrize("text", ["EPITA مدرسة", "12/3/2021", ""])
def test_the_arabic_column_is_flush_right_whatever_comes_first(text: str, show_text: ShowText) -> None:
    column = show_text(AR, text)
    right = lines_of(column).lineAt(0).naturalTextRect().right()
    assert right == pytest.approx(column.viewport().width() - SIDE, abs=1.5)
