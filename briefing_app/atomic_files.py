"""Writing a file so that there is either the old one or the whole new one, whatever happens in between."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from briefing_app.domain.errors import UserError


def write_atomically(path: Path, data: bytes, *, replace: bool) -> None:
    """Write ``data`` beside ``path``, flush it to the medium, then put it in place in one step.

    With ``replace`` False an existing file is left alone: UserError ``file.exists``. UserError
    ``file.disk_full`` and ``file.not_writable`` say why nothing was written.
    """
    if not replace and path.exists():
        raise UserError("file.exists", path=str(path))
    part = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    except OSError as problem:
        raise told(problem, path) from problem
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _put_in_place(part, path, replace=replace)
    except OSError as problem:
        part.unlink(missing_ok=True)
        raise told(problem, path) from problem
    except UserError:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def told(problem: OSError, path: Path) -> UserError:
    """The user's words for what the operating system refused."""
    code = "file.disk_full" if problem.errno in (errno.ENOSPC, errno.EDQUOT) else "file.not_writable"
    return UserError(code, path=str(path))


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable (POSIX; Windows has no handle for it)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _put_in_place(part: Path, path: Path, *, replace: bool) -> None:
    if replace:
        part.replace(path)
        return
    try:
        os.link(part, path)  # unlike rename, refuses a file that appeared meanwhile
    except FileExistsError as problem:
        raise UserError("file.exists", path=str(path)) from problem
    except OSError:
        part.replace(path)  # a medium without hard links (FAT): the check before the write has to do
        return
    part.unlink()
