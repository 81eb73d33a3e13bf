"""The services over a fresh library in a folder of the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from tests.applications import quick_application
from tests.conftest import CountedIdentifiers, FixedClock


@pytest.fixture
def application(clock: FixedClock, identifiers: CountedIdentifiers) -> Application:
    return quick_application(clock, identifiers)


@pytest.fixture
def library(application: Application, tmp_path: Path) -> Iterator[Library]:
    application.libraries.create(tmp_path / "l.briefing", None)
    with application.libraries.open(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE) as opened:
        yield opened


@pytest.fixture
def desk(application: Application, library: Library) -> Desk:
    return Desk(application, library)
