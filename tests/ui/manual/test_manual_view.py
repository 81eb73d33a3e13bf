"""The window of the manual in every language: whole, named, reachable; pages, links, searching, keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPalette, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.ui.manual.presenter import ManualPresenter
from briefing_app.ui.manual.view import ManualWindow
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening

Open = Callable[[str], ManualWindow]


@pytest.fixture
def opened(make_kit: MakeKit, qtbot: QtBot) -> Open:
    def make(language: str) -> ManualWindow:
        window = ManualWindow(ManualPresenter(paths.resources() / "manual", language), make_kit(language))
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitActive(window):
            window.activateWindow()
        return window

    return make


def page(window: ManualWindow) -> QTextBrowser:
    found = window.findChild(QTextBrowser)
    assert found is not None
    return found


def contents(window: ManualWindow) -> QListWidget:
    found = window.findChild(QListWidget)
    assert found is not None
    return found


def search(window: ManualWindow) -> QLineEdit:
    found = window.findChild(QLineEdit)
    assert found is not None
    return found


def lit(window: ManualWindow) -> list[str]:
    return [selection.cursor.selectedText() for selection in page(window).extraSelections()]


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_is_whole_in_every_language(opened: Open, language: str) -> None:
    window = opened(language)
    check_opening(window, language)
    assert contents(window).count() == len(window.presenter.pages)
    assert page(window).palette().color(QPalette.ColorRole.Base).isValid()


def test_a_click_in_the_contents_turns_the_page_and_alt_left_back(opened: Open) -> None:
    window = opened("fr")
    contents(window).setCurrentRow(3)
    assert page(window).toPlainText().startswith("Rédiger dans les deux langues")
    assert window.windowTitle().startswith("Rédiger dans les deux langues")
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page(window).toPlainText().startswith("Démarrage rapide")
    assert contents(window).currentRow() == 0
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert contents(window).currentRow() == 3


def test_arabic_goes_back_to_the_right(opened: Open) -> None:
    window = opened("ar")
    window.open_at("keys")
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.presenter.page.slug == "quick-start"


def test_a_link_between_pages_is_followed_and_no_other(opened: Open) -> None:
    window = opened("fr")
    page(window).anchorClicked.emit(QUrl("09-review.md"))
    assert window.presenter.page.slug == "review"
    for link in ("https://example.org/", "file:///etc/hostname", "missing.md"):
        page(window).anchorClicked.emit(QUrl(link))
        assert window.presenter.page.slug == "review"
        assert page(window).toPlainText().startswith("La relecture")


def test_words_are_lit_on_the_page_and_gone_through_by_keys(opened: Open) -> None:
    window = opened("fr")
    window.open_at("backups")
    search(window).setText("cle de secours")
    slugs = {contents(window).item(row).data(Qt.ItemDataRole.UserRole) for row in range(contents(window).count())}
    assert slugs == {"quick-start", "first-run", "backups"}
    assert {"clé", "de", "secours"} <= set(lit(window))
    starts = []
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_F3)
        starts.append(page(window).textCursor().selectionStart())
    assert starts[0] < starts[1]
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page(window).textCursor().selectionStart() == starts[0]
    assert any("sur cette page" in label.text() for label in window.findChildren(QLabel))


def test_enter_goes_to_the_first_page_that_has_the_words(opened: Open) -> None:
    window = opened("fr")
    search(window).setText("TMX")
    assert lit(window) == []
    QTest.keyClick(search(window), Qt.Key.Key_Return)
    assert window.presenter.page.slug == "terms"
    assert set(lit(window)) == {"TMX"}


def test_words_on_no_page_are_told(opened: Open) -> None:
    window = opened("fr")
    search(window).setText("qqqq")
    assert contents(window).count() == 0
    assert any(label.isVisible() and label.text().startswith("Aucune page") for label in window.findChildren(QLabel))
    QTest.keyClick(search(window), Qt.Key.Key_Escape)
    assert contents(window).count() == len(window.presenter.pages)
    assert window.isVisible(), "Escape empties the line first"


def test_escape_and_ctrl_w_close_it(opened: Open, qtbot: QtBot) -> None:
    for key, held in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    ):
        window = opened("fr")
        with qtbot.waitSignal(window.closed):
            QTest.keyClick(page(window), key, held)
        assert not window.isVisible()


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("width", [760, 1080, 1366])
def test_pictures_fit_in_windows_of_every_width(opened: Open, language: str, width: int) -> None:
    window = opened(language)
    window.open_at("approval")
    window.resize(width, 700)
    QApplication.processEvents()
    shown = page(window)
    assert shown.horizontalScrollBar().maximum() == 0
    image = shown.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/approval.png"))
    assert isinstance(image, QImage)
    assert 300 < image.width() / image.devicePixelRatio() <= shown.viewport().width() - 64
