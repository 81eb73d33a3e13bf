"""The recovery key of a library in a file of its own."""

from __future__ import annotations

from pathlib import Path

from briefing_app.atomic_files import write_atomically
from briefing_app.domain.errors import UserError


def write_recovery_key(target: Path, library: Path, key: str) -> None:
    """Write which library it is and its key, over a file that is there.

    UserError ``file.exists`` when ``target`` is the library itself; ``file.not_writable``, ``file.disk_full``.
    """
    if target.resolve() == library.resolve():
        raise UserError("file.exists", path=str(target))
    write_atomically(target, f"{library}\n{key}\n".encode(), replace=True)
