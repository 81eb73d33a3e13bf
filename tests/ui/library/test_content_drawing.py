"""Words of a note outside the editor: their edge, their lines, their bars."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.segments import TwinState
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.bilingual import (
    ContentLabel,
    directed,
    draw_bar,
    draw_content,
    draw_pair,
    listing_font,
)
from briefing_app.ui.widgets.note_states import STATUS_ICONS, TWIN_ICONS, ProgressWords, percent

AR, FR = Language.ARABIC, Language.FRENCH
WIDTH, HEIGHT = 240, 60
LONG = {
    FR: "La coopération égypto-française dans les communications et les technologies de l’information",
    AR: "التعاون المصري الفرنسي في الاتصالات وتكنولوجيا المعلومات وبناء القدرات الرقمية",
}


class Canvas:
    """A white picture that knows where something was drawn."""

    def __init__(self) -> None:
        self.image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        self.image.fill(Qt.GlobalColor.white)
        self.rect = QRect(0, 0, WIDTH, HEIGHT)

    def __enter__(self) -> QPainter:
        self.painter = QPainter(self.image)
        return self.painter

    def __exit__(self, *_: object) -> None:
        self.painter.end()

    def columns(self) -> list[int]:
        return [x for x in range(WIDTH) if any(self._is_ink(x, y) for y in range(HEIGHT))]

    def rows(self) -> list[int]:
        return [y for y in range(HEIGHT) if any(self._is_ink(x, y) for x in range(WIDTH))]

    def _is_ink(self, x: int, y: int) -> bool:
        return self.image.pixelColor(x, y).lightness() < 160


def drawn(kit: Kit, text: str, language: Language, lines: int = 1, edge: Language | None = None) -> Canvas:
    canvas = Canvas()
    with canvas as painter:
        painter.setFont(listing_font(kit.theme, language))
        draw_content(painter, canvas.rect, text, language, lines, edge=edge)
    return canvas


def test_each_language_begins_at_its_edge(kit: Kit) -> None:
    french, arabic = drawn(kit, "Visite", FR).columns(), drawn(kit, "زيارة", AR).columns()
    assert french[0] < 6
    assert french[-1] < WIDTH // 2
    assert arabic[0] > WIDTH // 2
    assert arabic[-1] > WIDTH - 8
    assert drawn(kit, "P-00AB-0001", FR, edge=AR).columns()[-1] > WIDTH - 8


@pytest.mark.parametrize("language", [FR, AR])
def test_long_words_take_two_lines_and_never_leave_the_cell(kit: Kit, language: Language) -> None:
    one, two = drawn(kit, LONG[language], language), drawn(kit, LONG[language], language, 2)
    assert len(two.rows()) > 1.4 * len(one.rows())
    assert two.columns()[-1] <= WIDTH
    short = "Visite" if language is FR else "زيارة"
    assert drawn(kit, short, language, 2).rows() == drawn(kit, short, language, 1).rows()
    assert drawn(kit, "", language, 2).rows() == []


def test_signs_beyond_the_first_plane_do_not_shift_the_second_line(kit: Kit) -> None:
    plain = drawn(kit, "a " * 40, FR, 2)
    assert drawn(kit, "𝒜 " + "a " * 60, FR, 2).columns()[-1] <= WIDTH
    assert len(plain.rows()) > 10


def test_a_pair_keeps_french_left_and_arabic_right(kit: Kit) -> None:
    canvas = Canvas()
    with canvas as painter:
        draw_pair(painter, canvas.rect, Bilingual("زيارة", "Visite"), kit.theme)
    columns = canvas.columns()
    assert columns[0] < 6
    assert columns[-1] > WIDTH - 8
    assert WIDTH // 2 not in columns


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_bar_fills_from_where_reading_begins(kit: Kit, mirrored: bool) -> None:
    canvas = Canvas()
    with canvas as painter:
        draw_bar(painter, QRectF(0, 20, WIDTH, 6), 0.25, kit.theme, mirrored)
    accent = kit.theme.colour("accent")
    filled = [x for x in range(WIDTH) if canvas.image.pixelColor(x, 23) == accent]
    assert len(filled) == pytest.approx(WIDTH / 4, abs=3)
    assert (filled[0] > WIDTH / 2) is mirrored


def test_a_full_bar_is_green_and_an_empty_one_has_no_ink(kit: Kit) -> None:
    def middle(share: float) -> QColor:
        canvas = Canvas()
        with canvas as painter:
            draw_bar(painter, QRectF(0, 20, WIDTH, 6), share, kit.theme, False)
        return canvas.image.pixelColor(WIDTH // 2, 23)

    assert middle(1) == kit.theme.colour("ok")
    assert middle(0) == kit.theme.colour("line")


def test_a_label_keeps_its_direction_whatever_it_begins_with(kit: Kit, qtbot: QtBot) -> None:
    label = ContentLabel(AR, kit.theme)
    qtbot.addWidget(label)
    label.set_content("5G هي الجيل الخامس\nسطر")
    assert label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert label.text() == "\u200f5G هي الجيل الخامس\n\u200fسطر"
    assert directed("x", FR) == "\u200ex"


def test_per_cent_never_says_all_before_it_is_all(kit: Kit) -> None:
    assert (percent(199, 200), percent(200, 200), percent(0, 0)) == (99, 100, 0)
    words = ProgressWords()
    assert words.sentence(1, 2, 3) == "French 33 %, Arabic 66 %"
    assert words.sentence(0, 0, 0) == "No text yet"


def test_every_state_has_an_icon_that_was_drawn(kit: Kit) -> None:
    assert set(STATUS_ICONS) == set(NoteStatus)
    assert set(TWIN_ICONS) == set(TwinState)
    for name, colour in (*STATUS_ICONS.values(), *TWIN_ICONS.values()):
        assert not kit.icons.icon(name, colour).isNull()
