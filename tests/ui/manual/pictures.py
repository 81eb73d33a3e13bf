"""Makes the pictures of the manual from the real application: ``python3 dev.py pictures``.

Off screen, at a fixed day and size, in the fonts that the packages bring along. Beside the tests stays what each screen
consisted of (``screens/``), so that a test can tell when a picture is no longer that of its screen.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage, qRgb
from PySide6.QtWidgets import QApplication

from briefing_app import paths

SCREENS = Path(__file__).with_name("screens")
LANGUAGES = ("ar", "fr")
COLOURS = 64
LARGEST_BYTES = 60_000
QUIET_S = 2.0
"""What is worked out while nobody types begins within this time, and is waited for."""


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([sys.argv[0]])
    from briefing_app.ui import app as window_app

    window_app.dress(app)
    for language in LANGUAGES:
        with own_home() as home:
            picture_all(app, home, language)
    return 0


@contextmanager
def own_home() -> Iterator[Path]:
    """An empty home, where preferences and libraries of nobody are."""
    home = Path(tempfile.gettempdir()) / "Nadia"  # a path that can be seen in a picture
    home.mkdir()
    try:
        names = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"}
        os.environ.update({"HOME": str(home), **{name: str(home / part) for name, part in names.items()}})
        yield home
    finally:
        shutil.rmtree(home)


def picture_all(app: QApplication, home: Path, language: str) -> None:
    """Every picture of a language, and the lines of its screen."""
    from tests.ui.manual.fingerprint import fingerprint
    from tests.ui.manual.scenes import Stage, scenes

    folder = paths.resources() / "manual" / language / "pictures"
    folder.mkdir(exist_ok=True)
    (SCREENS / language).mkdir(parents=True, exist_ok=True)
    stage = Stage(app, home, language)
    for scene in scenes():
        screen = scene.show(stage)
        stage.hide_caret()
        stage.rest(QUIET_S)
        file = folder / f"{scene.name}.png"
        in_few_colours(screen.grab().toImage()).save(str(file), "PNG", 0)
        lines = [f"picture\t{digest(file)}", *fingerprint(screen)]
        (SCREENS / language / f"{scene.name}.txt").write_text("\n".join(lines) + "\n", "utf-8")
        print(f"{language} {scene.name}: {file.stat().st_size} bytes")
        assert file.stat().st_size <= LARGEST_BYTES, file
    stage.close()


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def in_few_colours(image: QImage) -> QImage:
    """The picture with the colours that it has most of; every other one as the nearest of these."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    count = Counter(pixels)
    kept = [colour for colour, _ in count.most_common(COLOURS)]
    index = {colour: at for at, colour in enumerate(kept)}
    for colour in count:
        if colour not in index:
            index[colour] = min(range(len(kept)), key=lambda at: _distance(colour, kept[at]))
    wide = -(-image.width() // 4) * 4
    lines = bytearray()
    for top in range(image.height()):
        row = pixels[top * image.width() : (top + 1) * image.width()]
        lines += bytes(index[colour] for colour in row).ljust(wide, b"\0")
    made = QImage(bytes(lines), image.width(), image.height(), wide, QImage.Format.Format_Indexed8)
    made.setColorTable([qRgb(colour >> 16 & 255, colour >> 8 & 255, colour & 255) for colour in kept])
    return made.copy()


def _distance(one: int, other: int) -> int:
    return sum((((one >> shift) & 255) - ((other >> shift) & 255)) ** 2 for shift in (0, 8, 16))


if __name__ == "__main__":
    sys.exit(main())
