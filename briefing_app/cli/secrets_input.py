"""Passphrases and recovery keys: from a file, standard input or a prompt, never from the arguments."""

from __future__ import annotations

import getpass
import re
import sys
from pathlib import Path

from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import MAX_SECRET
from briefing_app.messages import Catalogue
from briefing_app.storage.keys import Credentials, NoKey, Passphrase, RecoveryKey

_MOST_BYTES = 4 * MAX_SECRET


def first_line(source: str) -> str:
    """The first line of a file, or of standard input for ``-``, without its end and without a byte-order mark.

    UserError ``file.not_found``, ``file.not_readable``, or ``secret.not_utf8`` for standard input.
    """
    if source == "-":
        return _next_line_of_standard_input()
    try:
        with Path(source).open("rb") as stream:
            return _text_of(stream.readline(_MOST_BYTES))
    except FileNotFoundError as problem:
        raise UserError("file.not_found", path=source) from problem
    except (OSError, UnicodeDecodeError) as problem:
        raise UserError("file.not_readable", path=source) from problem


def second_line(source: str) -> str:
    """The line after the first one of a file, or of standard input after :func:`first_line` read that; '' for none."""
    if source == "-":
        return _next_line_of_standard_input()
    try:
        with Path(source).open("rb") as stream:
            stream.readline(_MOST_BYTES)
            return _text_of(stream.readline(_MOST_BYTES))
    except (OSError, UnicodeDecodeError) as problem:
        raise UserError("file.not_readable", path=source) from problem


def _next_line_of_standard_input() -> str:
    stream = getattr(sys.stdin, "buffer", sys.stdin)  # bytes: a secret does not depend on the locale
    if stream is None:
        raise UserError("file.not_readable", path="-")
    try:
        line = stream.readline(_MOST_BYTES)
        return _text_of(line if isinstance(line, bytes) else line.encode())
    except UnicodeError as problem:
        raise UserError("secret.not_utf8") from problem
    except OSError as problem:
        raise UserError("file.not_readable", path="-") from problem


def _text_of(line: bytes) -> str:
    text = re.split("[\r\n]", line.decode("utf-8-sig"), maxsplit=1)[0]
    return text[:MAX_SECRET]


def credentials(passphrase_file: str | None, recovery_key_file: str | None) -> Credentials:
    """What the options give; nothing is asked for yet."""
    if recovery_key_file is not None:
        return RecoveryKey(first_line(recovery_key_file))
    if passphrase_file is not None:
        return Passphrase(first_line(passphrase_file))
    return NoKey()


def asked(catalogue: Catalogue, path: Path, prompt: str = "cli.passphrase.prompt") -> Passphrase:
    """A passphrase typed at a prompt; UserError ``library.passphrase_needed`` where nobody types."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise UserError("library.passphrase_needed", path=str(path))
    return Passphrase(_typed(catalogue.text(prompt), path))


def asked_twice(catalogue: Catalogue, path: Path, prompt: str = "cli.passphrase.prompt") -> str:
    """A new passphrase, typed twice; UserError ``library.passphrases_differ``."""
    first = asked(catalogue, path, prompt).text
    if _typed(catalogue.text("cli.passphrase.again"), path) != first:
        raise UserError("library.passphrases_differ")
    return first


def _typed(prompt: str, path: Path) -> str:
    try:
        text = getpass.getpass(prompt)
        text.encode()
    except EOFError as problem:
        raise UserError("library.passphrase_needed", path=str(path)) from problem
    except UnicodeError as problem:
        raise UserError("secret.not_utf8") from problem
    return text
