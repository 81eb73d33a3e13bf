"""The shared office folder: hand-over files dropped in and picked up, where something else synchronises them (ADR 33).

No server, no lock: every file is written once, under a name that nobody else can have and that tells nothing.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Sequence
from pathlib import Path

import msgspec

from briefing_app.atomic_files import write_atomically
from briefing_app.domain.errors import UserError
from briefing_app.domain.file_names import HANDED_OVER
from briefing_app.interchange.bundle_content import Bundle
from briefing_app.services.bundle_planning import planned
from briefing_app.services.bundle_service import Arrival, BundleService, read_bundle, written
from briefing_app.services.ports import Progress
from briefing_app.storage.keys import Cost
from briefing_app.storage.library import Library
from briefing_app.storage.office import OfficeMemory, OfficeState

_NAME = re.compile(rf"[0-9a-f]{{32}}{re.escape(HANDED_OVER)}")
"""Ours only: what synchronising programs write while they copy, or where two copies collide, is left alone."""
_NONCE = 12
MOST_FILES = 500
"""Taken in at once; the others come the next time."""
_NOT_YET = frozenset({"bundle.truncated", "file.not_found", "file.not_readable"})
"""A file that is on its way."""


class Found(msgspec.Struct, frozen=True):
    """What lay in the folder: ``unfinished`` files are not whole yet, ``refused`` ones do not open here."""

    bundles: tuple[tuple[str, Bundle], ...]
    unfinished: int = 0
    refused: tuple[UserError, ...] = ()


class Collected(msgspec.Struct, frozen=True):
    """``files`` that were taken in, and what they brought, a file each."""

    arrivals: tuple[Arrival, ...]
    unfinished: int
    refused: tuple[UserError, ...]


def new_files(folder: Path, state: OfficeState) -> tuple[Path, ...]:
    """The hand-over files of others that were not read yet, by name; UserError ``office.folder_gone``."""
    done = state.read | frozenset(state.own.values())
    return tuple(path for path in _listed(folder) if path.name not in done)[:MOST_FILES]


def found_in(files: Sequence[Path], passphrase: str, progress: Progress | None = None) -> Found:
    """Read files of the folder; touches no library, on any thread. ``progress`` may raise to end it."""
    bundles: list[tuple[str, Bundle]] = []
    unfinished, refused = 0, []
    for done, path in enumerate(files, 1):
        try:
            bundles.append((path.name, read_bundle(path, passphrase)))
        except UserError as problem:
            if problem.code in _NOT_YET:
                unfinished += 1
            else:
                refused.append(problem)
        if progress is not None:
            progress(done, len(files))
    return Found(tuple(bundles), unfinished, tuple(refused))


def drop(folder: Path, data: bytes) -> str:
    """Write a hand-over file into the folder; its name there.

    UserError ``office.folder_gone``, ``file.not_writable`` or ``file.disk_full``; then nothing is there.
    """
    _listed(folder)
    name = f"{secrets.token_hex(16)}{HANDED_OVER}"
    write_atomically(folder / name, data, replace=False)
    return name


class SharedFolder:
    """Of an open library, on its thread."""

    def __init__(self, library: Library, bundles: BundleService) -> None:
        self._bundles = bundles
        self._memory = OfficeMemory(library.connection)
        self._key = hashlib.sha256(b"office folder" + library.key).digest() if library.key is not None else None

    @property
    def state(self) -> OfficeState:
        return self._memory.state()

    @property
    def keeps_passphrase(self) -> bool:
        """False in a library that is not encrypted: there the passphrase of the office is asked for each time."""
        return self._key is not None

    @property
    def passphrase(self) -> str:
        """The passphrase that is kept; '' for none, and where the library was given another key since."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        secret = self.state.secret
        if self._key is None or not secret:
            return ""
        try:
            data = bytes.fromhex(secret)
            return ChaCha20Poly1305(self._key).decrypt(data[:_NONCE], data[_NONCE:], None).decode()
        except (InvalidTag, ValueError):
            return ""

    def keep_passphrase(self, passphrase: str) -> None:
        """Keep the passphrase of the office under the key of the library, if that has one; '' forgets it."""
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        secret = ""
        if self._key is not None and passphrase:
            nonce = secrets.token_bytes(_NONCE)
            secret = (nonce + ChaCha20Poly1305(self._key).encrypt(nonce, passphrase.encode(), None)).hex()
        self._memory.change(lambda state: msgspec.structs.replace(state, secret=secret))

    def share(self, names: Sequence[str], folder: Path, passphrase: str, cost: Cost) -> tuple[str, ...]:
        """Drop each note into the folder as a file of its own; their names there, in the order of the notes."""
        return tuple(
            self.dropped(bundle.notes[0].id, drop(folder, written(bundle, passphrase, cost)), folder)
            for bundle in (self._bundles.gathered([name]) for name in names)
        )

    def dropped(self, note_id: str, name: str, folder: Path) -> str:
        """A note lies in the folder as ``name``: the file in which it lay before, which held less, goes."""
        before = self.state.own.get(note_id)

        def change(state: OfficeState) -> OfficeState:
            return msgspec.structs.replace(state, own={**state.own, note_id: name})

        self._memory.change(change)
        if before is not None:
            _take_away(folder / before)
        return name

    def take_in(self, found: Found, folder: Path) -> Collected:
        """Take in what was found, file by file; each of them is kept or is there to be read again."""
        arrivals = []
        for name, bundle in found.bundles:
            path = str(folder / name)
            arrivals.append(self._bundles.take_in(bundle, planned(bundle, self._bundles.here(bundle), path), path))
            self.mark_read(name, folder)
        return Collected(tuple(arrivals), found.unfinished, found.refused)

    def mark_read(self, name: str, folder: Path) -> None:
        """A file is done with; of those that are gone from the folder nothing is remembered."""
        there = {path.name for path in _listed(folder)}

        def change(state: OfficeState) -> OfficeState:
            return msgspec.structs.replace(state, read=frozenset({*(state.read & there), name}))

        self._memory.change(change)

    def collect(self, folder: Path, passphrase: str, progress: Progress | None = None) -> Collected:
        """Pick up everything that is new in the folder."""
        return self.take_in(found_in(new_files(folder, self.state), passphrase, progress), folder)


def _listed(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name)))
    except OSError as problem:
        raise UserError("office.folder_gone", path=str(folder)) from problem


def _take_away(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:  # it is read once more by whoever has not read it, which changes nothing
        return
