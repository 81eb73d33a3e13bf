"""Passphrases and recovery keys: from a file, standard input or a prompt, never from the arguments."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

from briefing_app.domain.errors import UserError
from briefing_app.messages import Catalogue
from briefing_app.storage.keys import Credentials, NoKey, Passphrase, RecoveryKey

MAX_SECRET = 4096


def first_line(source: str) -> str:
    """The first line of a file, or of standard input for ``-``, without its end."""
    try:
        if source == "-":
            text = sys.stdin.readline(MAX_SECRET)
        else:
            with Path(source).open(encoding="utf-8-sig") as stream:
                text = stream.readline(MAX_SECRET)
    except FileNotFoundError as problem:
        raise UserError("file.not_found", path=source) from problem
    except (OSError, UnicodeDecodeError) as problem:
        raise UserError("file.not_readable", path=source) from problem
    return text.rstrip("\r\n")


def credentials(passphrase_file: str | None, recovery_key_file: str | None) -> Credentials:
    """What the options give; nothing is asked for yet."""
    if recovery_key_file is not None:
        return RecoveryKey(first_line(recovery_key_file))
    if passphrase_file is not None:
        return Passphrase(first_line(passphrase_file))
    return NoKey()


def asked(catalogue: Catalogue, path: Path) -> Passphrase:
    """A passphrase typed at a prompt; UserError ``library.passphrase_needed`` where nobody can type."""
    if not sys.stdin.isatty():
        raise UserError("library.passphrase_needed", path=str(path))
    return Passphrase(getpass.getpass(catalogue.text("cli.passphrase.prompt")))


def asked_twice(catalogue: Catalogue, path: Path) -> str:
    """A new passphrase, typed twice; UserError ``library.passphrases_differ``."""
    first = asked(catalogue, path).text
    if getpass.getpass(catalogue.text("cli.passphrase.again")) != first:
        raise UserError("library.passphrases_differ")
    return first
