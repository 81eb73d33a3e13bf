"""Preferences over an encrypted library; ``refused.docx`` is the letterhead no export could start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app.bootstrap import Application
from briefing_app.domain.errors import UserError
from briefing_app.services.preferences import Preferences
from briefing_app.ui.preferences.presenter import PreferencesPresenter

SECRET = "cheval pile agrafe correcte"
CHOSEN = Preferences(language="en", office_fr="Ministère", office_ar="الوزارة", author="Nadia", recent=("a", "b"))


@pytest.fixture
def library(application: Application, tmp_path: Path) -> Path:
    application.libraries.create(tmp_path / "locked.briefing", SECRET)
    return tmp_path / "locked.briefing"


def check_letterhead(path: Path) -> None:
    if path.name == "refused.docx":
        raise UserError("file.not_found", path=str(path))


@pytest.fixture
def presenter(application: Application, library: Path) -> PreferencesPresenter:
    return PreferencesPresenter(CHOSEN, application.built_ins, library, check_letterhead, is_writable=True)


@pytest.fixture
def plain(application: Application, tmp_path: Path) -> PreferencesPresenter:
    path = tmp_path / "plain.briefing"
    application.libraries.create(path, None)
    return PreferencesPresenter(CHOSEN, application.built_ins, path, check_letterhead, is_writable=True)
