"""One module a family of commands; each command turns options into a service call and its answer into output."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from briefing_app import bootstrap, paths
from briefing_app.bootstrap import Application, Desk
from briefing_app.cli.console import Console
from briefing_app.cli.secrets_input import asked, credentials
from briefing_app.domain.answers import Answers
from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import SETTINGS_MB
from briefing_app.domain.languages import Bilingual
from briefing_app.storage.connection import Mode, told
from briefing_app.storage.keys import Credentials, NoKey

FAMILIES = {
    "library": "library",
    "templates": "templates",
    "note": "notes",
    "export": "exports",
    "redline": "exports",
    "actions": "actions",
    "invitations": "invitations",
    "review": "review",
    "check": "checks",
    "terms": "terms",
    "memory": "memory",
    "search": "search",
    "bundle": "bundles",
    "demo": "exports",
}


class Run(NamedTuple):
    """What a command works with."""

    options: argparse.Namespace
    console: Console
    application: Application

    @property
    def library(self) -> Path:
        given: Path | None = self.options.library
        return given if given is not None else paths.default_library()

    def credentials(self) -> Credentials:
        """From the options, or asked for when the library is encrypted and a person is there."""
        from briefing_app.storage.connection import is_encrypted

        given = credentials(self.options.passphrase_file, self.options.recovery_key_file)
        if isinstance(given, NoKey) and is_encrypted(self.library):
            return asked(self.console.catalogue, self.library)
        return given

    @contextmanager
    def desk(self, mode: Mode) -> Iterator[Desk]:
        with self.application.desk(self.library, self.credentials(), mode) as desk:
            yield desk

    def answers(self) -> Answers:
        """The answers file of the options, or no answers."""
        path: Path | None = self.options.answers
        if path is None:
            return Answers()
        from briefing_app.interchange.answers_file import read_answers

        return read_answers(text_of(path), str(path))


def text_of(path: Path) -> str:
    """A file of UTF-8 text that a person wrote; UserError ``text.not_text`` for anything else, ``file.too_large``."""
    from briefing_app.services.import_reading import read_file

    try:
        return read_file(path, SETTINGS_MB).decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise UserError("text.not_text", path=str(path)) from problem


def in_both(text: Bilingual) -> str:
    """``français / عربي``; one of them alone where the other says nothing."""
    return " / ".join(part for part in (text.fr, text.ar) if part)


def run(options: argparse.Namespace, console: Console) -> int:
    """Run the command that the parser found; returns its exit code.

    What the medium of the library refuses at any moment is told in the user's words.
    """
    family, _, name = str(options.command).partition(".")
    module = import_module(f"briefing_app.cli.commands.{FAMILIES[family]}")
    command = module.COMMANDS[name or family]
    given = Run(options, console, bootstrap.application())
    with told(given.library, encrypted=True):
        return int(command(given))
