"""The command line as ``test_commands`` runs it, for every module of this folder."""

import pytest

from tests.cli.prepared import KeptLibraries, KeptParsers
from tests.cli.test_commands import note, run, texts

__all__ = ["note", "run", "texts"]


@pytest.fixture(scope="session")
def parsers() -> KeptParsers:
    return KeptParsers()


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> KeptLibraries:
    return KeptLibraries(tmp_path_factory.mktemp("kept"))
