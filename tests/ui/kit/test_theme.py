"""Looks are put on the whole application at once; icons take their colour and mirror with the interface."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.domain.errors import BugError
from briefing_app.services.preferences import Scheme
from briefing_app.ui.kit.colours import DARK, LIGHT
from briefing_app.ui.kit.icons import MIRRORED
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.theme import ARABIC_FACTOR, CONTENT_POINTS, INTERFACE_POINTS
from tests.ui.conftest import MakeKit

NAMES = sorted(path.stem for path in (paths.resources() / "icons").glob("*.svg") if path.stem != "app")
SYMMETRIC = {"expand", "export", "import"}
"""Drawn alike on both sides: mirroring does nothing to them."""


@pytest.mark.parametrize(("scheme", "colours"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_a_scheme_is_put_on_everything(kit: Kit, scheme: Scheme, colours: object, qapp: QApplication) -> None:
    kit.theme.apply(scheme, 100, "en")
    assert kit.theme.scheme is scheme
    assert kit.theme.colours is colours
    assert qapp.palette().color(qapp.palette().ColorRole.Base) == kit.theme.colour("paper")
    assert kit.theme.colour("accent").name().upper() in qapp.styleSheet()
    assert kit.theme.is_dark is (scheme is Scheme.DARK)


def test_the_system_decides_when_it_is_asked_to(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    for is_dark, colours in ((True, DARK), (False, LIGHT)):
        monkeypatch.setattr("briefing_app.ui.kit.theme._system_is_dark", lambda is_dark=is_dark: is_dark)
        kit.theme.apply(Scheme.SYSTEM, 100, "en")
        assert kit.theme.colours is colours


def test_high_contrast_leaves_the_palette_of_the_system(kit: Kit, qapp: QApplication) -> None:
    system = QColor(kit.theme._system.color(kit.theme._system.ColorRole.WindowText))
    kit.theme.apply(Scheme.DARK, 100, "en")
    kit.theme.apply(Scheme.CONTRAST, 100, "en")
    assert qapp.palette().color(qapp.palette().ColorRole.WindowText) == system
    assert kit.theme.colour("ink") == system


@pytest.mark.parametrize("size", [90, 100, 200])
def test_interface_and_content_grow_together(kit: Kit, size: int, qapp: QApplication) -> None:
    kit.theme.apply(Scheme.LIGHT, size, "ar")
    assert qapp.font().pointSizeF() == pytest.approx(INTERFACE_POINTS * size / 100)
    french, arabic = kit.theme.content_font("fr"), kit.theme.content_font("ar")
    assert french.pointSizeF() == pytest.approx(CONTENT_POINTS * size / 100)
    assert arabic.pointSizeF() == pytest.approx(french.pointSizeF() * ARABIC_FACTOR)


def test_the_first_family_is_that_of_the_language(kit: Kit, qapp: QApplication) -> None:
    kit.theme.apply(Scheme.LIGHT, 100, "ar")
    assert qapp.font().families()[0] == "Noto Sans Arabic"
    assert kit.theme.content_font("ar").families()[0] == "Noto Naskh Arabic"
    kit.theme.apply(Scheme.LIGHT, 100, "fr")
    assert qapp.font().families()[0] == "Noto Sans"
    assert kit.theme.content_font("fr").families()[0] == "Noto Serif"


def test_a_button_is_painted_in_the_scheme(kit: Kit, qtbot: QtBot) -> None:
    grounds = []
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        kit.theme.apply(scheme, 100, "en")
        button = QPushButton("x")
        qtbot.addWidget(button)
        button.resize(100, 40)
        button.show()
        grounds.append(button.grab().toImage().pixelColor(20, 20).name())
        assert grounds[-1] == kit.theme.colour("raised").name()
    assert grounds[0] != grounds[1]


# Icons.


def drawn(icon: QIcon, side: int = 40, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(side, side), 1.0, mode).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def inked(image: QImage, least: int = 200) -> list[tuple[int, int]]:
    return [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() > least
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_asked_for(kit: Kit, name: str) -> None:
    for colour in ("ink", "danger"):
        image = drawn(kit.icons.icon(name, colour))
        places = inked(image)
        assert places
        wanted = kit.theme.colour(colour)
        for x, y in places[:: max(len(places) // 20, 1)]:
            found = image.pixelColor(x, y)
            assert max(abs(found.red() - wanted.red()), abs(found.blue() - wanted.blue())) < 40


def test_icons_follow_the_scheme(kit: Kit) -> None:
    light = drawn(kit.icons.icon("bold"))
    kit.theme.apply(Scheme.DARK, 100, "en")
    dark = drawn(kit.icons.icon("bold"))
    (x, y), *_ = inked(light)
    assert light.pixelColor(x, y).lightness() < 90 < 160 < dark.pixelColor(x, y).lightness()


def test_a_disabled_icon_is_faint(kit: Kit) -> None:
    icon = kit.icons.icon("plus")
    faint, full = drawn(icon, mode=QIcon.Mode.Disabled), drawn(icon)
    assert inked(full)
    assert not inked(faint)
    assert inked(faint, least=60)


def difference(first: QImage, second: QImage) -> float:
    """How far two pictures are apart, 0 for the same and 1 for ink against none, beside the ink of the first."""
    places = [(x, y) for x in range(first.width()) for y in range(first.height())]
    ink = sum(first.pixelColor(*place).alphaF() for place in places)
    return sum(abs(first.pixelColor(*at).alphaF() - second.pixelColor(*at).alphaF()) for at in places) / ink


@pytest.mark.parametrize("name", NAMES)
def test_only_icons_along_the_line_of_reading_mirror(make_kit: MakeKit, name: str) -> None:
    left = drawn(make_kit("en").icons.icon(name))
    right = drawn(make_kit("ar").icons.icon(name))
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if name in MIRRORED:
        assert difference(right, left.flipped(Qt.Orientation.Horizontal)) < 0.02
        assert difference(right, left) > 0.05 or name in SYMMETRIC
    else:
        assert right == left


def test_every_mirrored_icon_is_one_of_ours() -> None:
    assert set(NAMES) >= MIRRORED


@pytest.mark.parametrize("side", [16, 20, 48])
def test_icons_are_sharp_at_every_size(kit: Kit, side: int) -> None:
    image = drawn(kit.icons.icon("bold"), side)
    assert image.size() == QSize(side, side)
    pixmap = kit.icons.pixmap("bold", "ink", side)
    assert pixmap.deviceIndependentSize().toSize() == QSize(side, side)


def test_an_icon_that_was_never_drawn_is_a_bug(kit: Kit) -> None:
    with pytest.raises(BugError, match="no icon called nonsense"):
        kit.icons.icon("nonsense")
