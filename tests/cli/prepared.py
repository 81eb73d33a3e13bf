"""What the commands of a test begin with, made once a process: the parsers, and libraries of which each test has a copy."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable
from pathlib import Path

from briefing_app.cli.parser import Show, build_parser
from briefing_app.messages import Catalogue


class KeptParsers:
    """``build`` is ``build_parser`` with one parser for each language: only who shows its help changes."""

    def __init__(self) -> None:
        self._made: dict[str, argparse.ArgumentParser] = {}
        self._show: Show | None = None

    def build(self, catalogue: Catalogue, show: Show) -> argparse.ArgumentParser:
        self._show = show
        argparse._ = catalogue.translate  # type: ignore[attr-defined]
        argparse.ngettext = catalogue.translate_plural  # type: ignore[attr-defined]
        if catalogue.language not in self._made:
            self._made[catalogue.language] = build_parser(catalogue, self._page)
        return self._made[catalogue.language]

    def _page(self, text: str, *, beside: bool) -> None:
        assert self._show is not None
        self._show(text, beside=beside)


class KeptLibraries:
    """Libraries that a test would make by commands: they are run once, then the file is copied."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._answers: dict[str, str] = {}

    def put(self, name: str, library: Path, make: Callable[[], str]) -> str:
        """Have at ``library`` what ``make`` once made there; its answer."""
        if name in self._answers:
            shutil.copy(self._folder / name, library)
        else:
            self._answers[name] = make()
            shutil.copy(library, self._folder / name)
        return self._answers[name]
