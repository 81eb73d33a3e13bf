"""A first run over an empty home; ``refused`` is the letterhead no export could start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app.bootstrap import Application
from briefing_app.domain.errors import UserError
from briefing_app.services.preferences import PreferencesFile
from briefing_app.ui.first_run.presenter import FirstRunPresenter

SECRET = "cheval pile agrafe correcte"


@pytest.fixture
def preferences_file(tmp_path: Path) -> PreferencesFile:
    return PreferencesFile(tmp_path / "config" / "preferences.json")


@pytest.fixture
def presenter(application: Application, preferences_file: PreferencesFile, tmp_path: Path) -> FirstRunPresenter:
    def check(path: Path) -> None:
        if path.name == "refused.docx":
            raise UserError("file.not_found", path=str(path))

    default = tmp_path / "data" / "briefing" / "library.briefing"
    return FirstRunPresenter(application.libraries, preferences_file, application.built_ins, check, default)
