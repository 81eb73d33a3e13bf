"""What a search found, as it is drawn and read out: the words lit in their place, on their side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Language
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.library.presenter import LibraryPresenter, Wanted
from briefing_app.ui.library.results import HIT_ROLE, letters_in
from briefing_app.ui.widgets.bilingual import listing_font
from briefing_app.ui.widgets.lit_text import draw_lit
from tests.ui.conftest import MakeKit
from tests.ui.library.conftest import AddNote
from tests.ui.library.test_view import Show
from tests.ui.opening import check_opening

AR, FR = Language.ARABIC, Language.FRENCH
WIDTH, HEIGHT = 400, 80


def lit_columns(kit: Kit, text: str, spans: list[tuple[int, int]], language: Language, lines: int = 1) -> list[int]:
    """Where, from left to right, the ground of lit words was drawn."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(listing_font(kit.theme, language))
    draw_lit(painter, QRect(0, 0, WIDTH, HEIGHT), text, spans, language, kit.theme, lines=lines)
    painter.end()
    ground = kit.theme.colour("selection").rgb()
    return [x for x in range(WIDTH) if any(image.pixel(x, y) == ground for y in range(HEIGHT))]


def test_the_words_that_were_found_stand_on_a_ground_of_their_own(kit: Kit) -> None:
    french = lit_columns(kit, "mot suite", [(0, 3)], FR)
    arabic = lit_columns(kit, "كلمة وبقية", [(0, 4)], AR)
    assert french
    assert arabic
    assert max(french) < WIDTH / 4
    assert min(arabic) > WIDTH * 3 / 4
    assert lit_columns(kit, "mot suite", [], FR) == []


def test_signs_of_two_units_before_do_not_move_the_light(kit: Kit) -> None:
    plain = lit_columns(kit, "mot suite", [(4, 9)], FR)
    moved = lit_columns(kit, "\U0001f600 suite", [(2, 7)], FR)
    assert abs(len(plain) - len(moved)) <= 2


def test_words_beyond_the_last_line_are_not_drawn(kit: Kit) -> None:
    text = "mot " * 60
    assert lit_columns(kit, text, [(len(text) - 4, len(text) - 1)], FR, lines=2) == []


def test_a_snippet_is_as_long_as_its_room(kit: Kit) -> None:
    metrics = QFontMetrics(listing_font(kit.theme, FR))
    assert letters_in(900, "mot " * 50, metrics) > 2 * letters_in(400, "mot " * 50, metrics)
    assert letters_in(10, "mot", metrics) == letters_in(10, "", metrics) == 40


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_results_open_well_in_every_language(
    show: Show, presenter: LibraryPresenter, make_kit: MakeKit, three: list[str], language: str, qtbot: QtBot
) -> None:
    view = show(presenter, make_kit(language))
    view.filters.search.setText("france")
    qtbot.waitUntil(lambda: len(view.preview.texts()) > 4)
    check_opening(view, language)
    assert view.lists.found.visualRect(view.lists.found.results.index(1)).height() > 60


def test_a_result_is_read_out_with_its_words_and_where_they_stand(
    show: Show, presenter: LibraryPresenter, kit: Kit, add_note: AddNote
) -> None:
    add_note("Visite", "زيارة", paragraphs=(("Le mot cherché.", "الكلمة"),))
    view = show(presenter, kit)
    model = view.lists.found.results
    for words, said in (
        ("cherche", ("Visite", "Le mot cherché.", "In the text")),
        ("زيارة", ("زيارة", "In the title")),
    ):
        view.filters.search.setText(words)
        assert model.rowCount() == 1
        text = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
        for part in said:
            assert part in text


def test_a_note_that_went_away_meanwhile_is_an_empty_row(
    show: Show, presenter: LibraryPresenter, kit: Kit, three: list[str], desk: Desk
) -> None:
    view = show(presenter, kit)
    presenter.filter(Wanted(text="maroc"))
    desk.notes.delete(three[1])
    view.lists.filtered()
    model = view.lists.found.results
    assert model.index(0).data(HIT_ROLE) is None
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == ""
    opened: list[object] = []
    view.place_opened.connect(opened.append)
    view.lists.open_chosen()
    QApplication.processEvents()
    assert opened == []
    view.refresh()
    assert model.rowCount() == 0


def test_the_first_result_is_chosen_and_a_chosen_one_stays(
    show: Show, presenter: LibraryPresenter, kit: Kit, three: list[str]
) -> None:
    view = show(presenter, kit)
    view.filters.search.setText("france")
    found = view.lists.found
    assert presenter.chosen == three[0]
    found.setCurrentIndex(found.results.index(1))
    view.filters.search.setText("economie france")
    assert presenter.chosen == three[2]
    view.filters.search.setText("france")
    assert found.currentIndex().row() == 1
    view.filters.search.clear()
    assert view.table.selected() == (three[2],)
