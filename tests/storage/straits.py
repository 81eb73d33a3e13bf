"""A library in straits: one operation in a process that may write only so much, or not everywhere.

``python -m tests.storage.straits OPERATION LIBRARY TARGET [--secret S] [--bytes N] [--weak]`` prints what was
acknowledged, then ``done`` or the code of the UserError; anything else ends in a traceback, which fails the test.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from briefing_app.domain import editing
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import plain
from briefing_app.storage.connection import Mode
from briefing_app.storage.copies import backup, rekey
from briefing_app.storage.keys import Credentials, NoKey, Passphrase
from briefing_app.storage.library import Library, create, open_library
from tests.conftest import QUICK
from tests.samples import sample_note
from tests.storage.test_library import NOW, draft

NEW_SECRET = "la nouvelle phrase"
_CAPABILITY_VERSION = 0x20080522


def be_weak() -> None:
    """Give up what root may do beyond the permissions of files; for anyone else this changes nothing."""
    header, none = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION, 0), (ctypes.c_uint32 * 6)()
    if os.geteuid() == 0 and ctypes.CDLL(None).capset(header, none) != 0:
        raise OSError("capabilities stay")


def append_revisions(library: Library, _: Path) -> None:
    note = sample_note()
    for n in range(40):
        library.notes.append(note, draft(f"more{n}"))
        print(f"more{n}", flush=True)


def append_edits(library: Library, _: Path) -> None:
    note_id = sample_note().id
    for n in range(40):
        note = library.drafts.current(note_id).note
        pair = next(note.pairs())
        text = f"{n} " + "mot " * 2000
        library.drafts.append(note_id, editing.set_text(note, pair.id, Language.FRENCH, plain(text)))
        print(text[:2].strip(), flush=True)


OPERATIONS: dict[str, Callable[[Library, Path], object]] = {
    "revisions": append_revisions,
    "edits": append_edits,
    "backup": backup,
    "rekey": lambda library, _: rekey(library, NEW_SECRET, QUICK),
    "create": lambda _, target: create(target, NEW_SECRET, NOW, QUICK),
    "open": lambda *_: None,
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("operation", choices=[*OPERATIONS, "read"])
    parser.add_argument("library", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--secret")
    parser.add_argument("--bytes", type=int)
    parser.add_argument("--weak", action="store_true")
    options = parser.parse_args()
    credentials: Credentials = Passphrase(options.secret) if options.secret else NoKey()
    reading = options.operation in ("backup", "create", "read")
    if options.weak:
        be_weak()
    try:
        with open_library(
            options.library, credentials, Mode.READ_ONLY if reading else Mode.READ_WRITE, NOW, QUICK
        ) as library:
            if options.bytes is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (options.bytes, resource.RLIM_INFINITY))
            if options.operation == "read":
                print(library.drafts.current(sample_note().id).edits)
            else:
                OPERATIONS[options.operation](library, options.target)
        print("done")
    except UserError as told:
        print(told.code)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def run(operation: str, library: Path, target: Path, secret: str | None, *more: str) -> list[str]:
    """What the process printed, line by line."""
    command = [sys.executable, "-m", "tests.storage.straits", operation, str(library), str(target), *more]
    done = subprocess.run([*command, *(("--secret", secret) if secret else ())], capture_output=True, text=True)
    assert done.returncode == 0, json.dumps(done.stderr)
    return done.stdout.split()


if __name__ == "__main__":
    main()
