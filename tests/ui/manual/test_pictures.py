"""The pictures of the manual are those of the screens as they are now, small, and all of them are used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, qRgb
from PySide6.QtWidgets import QApplication

from briefing_app import paths
from tests.ui.e2e.conftest import home  # noqa: F401 - a fixture
from tests.ui.manual.fingerprint import NEAR, differences, fingerprint
from tests.ui.manual.pictures import LANGUAGES, LARGEST_BYTES, QUIET_S, SCREENS, digest, in_few_colours
from tests.ui.manual.scenes import Stage, scenes

ALL_TOGETHER = 2_000_000
HOW = "look at the screen, run “python3 dev.py pictures”, look at the pictures"


def folder(language: str) -> Path:
    return paths.resources() / "manual" / language / "pictures"


def kept(language: str, name: str) -> list[str]:
    return (SCREENS / language / f"{name}.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_is_as_it_was_when_its_picture_was_made(
    qapp: QApplication,
    home: Path,  # noqa: F811
    language: str,
) -> None:
    stage = Stage(qapp, home, language)
    changed = {}
    try:
        for scene in scenes():
            screen = scene.show(stage)
            stage.hide_caret()
            found = differences(fingerprint(screen), kept(language, scene.name)[1:])
            if found:  # something may still be worked out
                stage.rest(QUIET_S)
                found = differences(fingerprint(screen), kept(language, scene.name)[1:])
            if found:
                changed[scene.name] = found
    finally:
        stage.close()
    assert changed == {}, HOW


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_was_made_with_the_list_of_its_screen(language: str) -> None:
    names = {scene.name for scene in scenes()}
    assert {path.stem for path in folder(language).iterdir()} == names
    assert {path.stem for path in (SCREENS / language).iterdir()} == names
    for name in names:
        assert kept(language, name)[0] == f"picture\t{digest(folder(language) / f'{name}.png')}", HOW


def test_pictures_are_small_and_shown_on_some_page() -> None:
    files = [path for language in LANGUAGES for path in folder(language).glob("*.png")]
    assert max(path.stat().st_size for path in files) <= LARGEST_BYTES
    assert sum(path.stat().st_size for path in files) <= ALL_TOGETHER
    for language in LANGUAGES:
        text = "".join(page.read_text("utf-8") for page in folder(language).parent.glob("*.md"))
        shown = set(re.findall(r"\(pictures/([a-z-]+)\.png\)", text))
        assert shown == {path.stem for path in folder(language).glob("*.png")}


LINES = [
    "colours\t#000000",
    "0\tQDialog\tTitle\t0 0 400 300",
    "1\tQPushButton\tKeep\t10 260 80 32",
]


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        (["colours\t#111111", *LINES[1:]], "the colours"),
        ([*LINES[:2], "1\tQPushButton\tSave\t10 260 80 32"], "Save"),
        (LINES[:2], "Keep"),
        ([*LINES, "1\tQLabel\tMore\t10 10 80 20"], "More"),
        ([*LINES[:2], f"1\tQPushButton\tKeep\t{11 + NEAR} 260 80 32"], "moved"),
    ],
)
def test_what_changed_is_told(changed: list[str], told: str) -> None:
    found = differences(changed, LINES)
    assert found
    assert any(told in line for line in found), found


def test_what_a_font_moves_is_no_change() -> None:
    nearly = [*LINES[:2], f"1\tQPushButton\tKeep\t{10 + NEAR} {260 - NEAR} 84 30"]
    assert differences(nearly, LINES) == []


def test_a_picture_keeps_its_colours_when_they_are_few_and_its_size(qapp: QApplication) -> None:
    image = QImage(7, 3, QImage.Format.Format_RGB32)
    image.fill(qRgb(11, 79, 85))
    image.setPixel(6, 2, qRgb(255, 255, 255))
    made = in_few_colours(image)
    assert made.format() == QImage.Format.Format_Indexed8
    assert (made.width(), made.height()) == (7, 3)
    assert made.pixel(6, 2) == qRgb(255, 255, 255)
    assert made.pixel(0, 0) == qRgb(11, 79, 85)
