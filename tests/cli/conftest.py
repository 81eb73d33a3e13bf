"""The command line as ``test_commands`` runs it, for every module of this folder."""

from tests.cli.test_commands import note, run, texts

__all__ = ["note", "run", "texts"]
