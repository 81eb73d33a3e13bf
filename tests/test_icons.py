"""The icons: one box, one stroke, one colour to be replaced, nothing from outside."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from briefing_app import paths

FOLDER = paths.resources() / "icons"
SVG = "{http://www.w3.org/2000/svg}"
APPLICATION = "app.svg"
ICONS = sorted(path for path in FOLDER.glob("*.svg") if path.name != APPLICATION)
NAMES = """
    start library actions people templates new open import export print pdf save_version undo redo cut copy paste bold
    italic underline bullet numbered quote body marks direction find replace next previous next_open confirm follow_up
    empty translated confirmed flag comment outline findings memory history settings lock unlock help palette close plus
    minus up down more warning danger info ok calendar video place person body_org trash restore search filter sun moon
    contrast keyboard invitation suggestion waiting section split join move_up move_down expand collapse folder copy_link
    progress cancel back bell link language terms
""".split()
SHAPES = {f"{SVG}{name}" for name in ("path", "circle", "rect", "ellipse")}
LOOKS = {"fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "style", "class", "color", "opacity"}


def root_of(path: Path) -> ElementTree.Element:
    return ElementTree.fromstring(path.read_text("utf-8"))


def test_every_icon_is_there_and_none_besides() -> None:
    assert [path.stem for path in ICONS] == sorted(NAMES)
    assert (FOLDER / APPLICATION).is_file()


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_one_box_one_stroke_one_colour(path: Path) -> None:
    root = root_of(path)
    assert root.tag == f"{SVG}svg"
    assert root.attrib == {
        "viewBox": "0 0 20 20",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "1.75",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }
    shapes = list(root)
    assert 1 <= len(shapes) <= 4
    for shape in shapes:
        assert shape.tag in SHAPES
        assert len(shape) == 0
        assert not LOOKS & shape.attrib.keys(), "a shape has no look of its own"


@pytest.mark.parametrize("path", [*ICONS, FOLDER / APPLICATION], ids=lambda path: path.stem)
def test_no_text_and_nothing_from_outside(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not "".join(root_of(path).itertext()).strip()
    assert re.findall(r"https?://[^\"]*", text) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"href|url\(|<!|<\?|<text|<image|<script|<style|data:", text)


def test_the_application_icon() -> None:
    root = root_of(FOLDER / APPLICATION)
    assert root.get("viewBox") == "0 0 64 64"
    assert "#0B4F55" in {element.get("fill") for element in root}


@pytest.mark.parametrize("path", [*ICONS, FOLDER / APPLICATION], ids=lambda path: path.stem)
def test_qt_draws_it_inside_its_box(path: Path) -> None:
    """Ink there is, and none within half a pixel of the edge where it would be cut."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(path.read_bytes())
    assert renderer.isValid()
    image = QImage(80, 80, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    inked = [(x, y) for x in range(80) for y in range(80) if image.pixelColor(x, y).alpha() > 40]
    assert inked
    assert all(2 <= x < 78 and 2 <= y < 78 for x, y in inked)
