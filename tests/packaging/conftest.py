"""A folder that stands for the frozen application: a program, a library of the system, our data."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from resources.packaging import contents, icons


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "briefing-app"
    (made / "_internal" / "data" / "dict").mkdir(parents=True)
    shutil.copy("/bin/true", made / "briefing-app")
    shutil.copy("/bin/true", made / "_internal" / "libgood.so.1")
    (made / "_internal" / "data" / "dict" / "ar.dic").write_text("1\nسلام\n", "utf-8")
    (made / "_internal" / "link.so").symlink_to("libgood.so.1")
    (made / "licences").mkdir()
    (made / "licences" / "INSIDE.txt").write_text("…", "utf-8")
    return made


@pytest.fixture(scope="session")
def drawn_icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("icons")
    icons.make_icons(contents.ROOT / "resources" / "icons" / "app.svg", made)
    return made
