"""Writing a file so that there is either the old one or the whole new one, whatever happens in between."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from briefing_app.domain.errors import UserError

UNABLE_TO_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EACCES, errno.EPERM)
"""What is said by a medium that cannot flush folders, or of a folder one may write into and not look into."""


def is_there(path: Path) -> bool:
    """True when there is a file, folder or anything else at ``path``.

    UserError ``file.not_writable`` for a name that no file can have, or where nobody may look.
    """
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError) as problem:
        raise UserError("file.not_writable", path=str(path)) from problem
    return True


def part_of(path: Path) -> Path:
    """Where a file is made before it is put at ``path``; UserError ``file.not_writable`` for a path without a name."""
    if not path.name or path.name == "..":
        raise UserError("file.not_writable", path=str(path))
    return path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")


def write_atomically(path: Path, data: bytes, *, replace: bool) -> None:
    """Write ``data`` beside ``path``, flush it to the medium, then put it in place in one step.

    With ``replace`` False an existing file is left alone: UserError ``file.exists``. UserError
    ``file.disk_full`` and ``file.not_writable`` say why nothing was written.
    """
    if is_there(path) and not replace:
        raise UserError("file.exists", path=str(path))
    part = part_of(path)
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
        sync_folder(path.parent)
    except OSError as problem:
        part.unlink(missing_ok=True)
        raise told(problem, path) from problem
    except BaseException:  # a cancellation leaves nothing either
        part.unlink(missing_ok=True)
        raise


def told(problem: OSError, path: Path) -> UserError:
    """The user's words for what the operating system refused."""
    code = "file.disk_full" if problem.errno in (errno.ENOSPC, errno.EDQUOT) else "file.not_writable"
    return UserError(code, path=str(path))


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable, where folders can be flushed at all (Windows has no handle for them)."""
    if os.name != "posix":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as problem:
        if problem.errno not in UNABLE_TO_SYNC:
            raise


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
