"""The envelope of a hand-over file: enciphered in pieces, each of which proves that it is in its place (ADR 32).

``head | check | sum | pieces``. The head says how the key is made from a passphrase; ``check`` is the tag of nothing
under that key, so that a wrong passphrase is told from a damaged file; ``sum`` is the beginning of SHA-256 over both.
The pieces are ChaCha20-Poly1305 over 64 KiB each, their nonce holding their number and whether they are the last one
(the STREAM construction), the head authenticated with each of them.
"""

from __future__ import annotations

import hashlib
import secrets
import struct
from collections.abc import Iterator

import msgspec

from briefing_app.domain.errors import UserError

MAGIC = b"BRNA-HO\n"
VERSION = 1
SALT_BYTES = 16
PIECE = 64 * 1024
TAG = 16
_HEAD = struct.Struct(">8sHIBB16s7sQ")
"""Magic, version, KiB, passes and lanes of Argon2id, salt, beginning of the nonces, length of what is inside."""
_SUM = 8
_BEFORE = _HEAD.size + TAG + _SUM
MOST_KIB, MOST_PASSES, MOST_LANES = 256 * 1024, 16, 16
"""What a key may cost: a file must not be able to ask for more than a laptop has."""


class Head(msgspec.Struct, frozen=True):
    """How the key of a file is made: Argon2id over the passphrase with ``salt``."""

    memory_kib: int
    passes: int
    lanes: int
    salt: bytes
    nonce: bytes
    length: int

    @property
    def packed(self) -> bytes:
        return _HEAD.pack(MAGIC, VERSION, self.memory_kib, self.passes, self.lanes, self.salt, self.nonce, self.length)


def new_head(memory_kib: int, passes: int, lanes: int, length: int) -> Head:
    """For a file that will hold ``length`` bytes, with a fresh salt."""
    return Head(memory_kib, passes, lanes, secrets.token_bytes(SALT_BYTES), secrets.token_bytes(7), length)


def sealed(content: bytes, head: Head, key: bytes) -> bytes:
    """The file; ``key`` are 32 bytes made as ``head`` says."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(key)
    packed = head.packed
    front = packed + cipher.encrypt(_nonce(head, 0, is_last=False), b"", packed)
    pieces = [front, _sum(front)]
    for number, start in enumerate(range(0, max(len(content), 1), PIECE), 1):
        is_last = start + PIECE >= len(content)
        pieces.append(cipher.encrypt(_nonce(head, number, is_last=is_last), content[start : start + PIECE], packed))
    return b"".join(pieces)


def head_of(data: bytes, path: str) -> Head:
    """What stands before the content. ``path`` names the file in errors.

    UserError ``bundle.no_bundle``, ``bundle.newer`` (version, known), ``bundle.truncated`` or ``bundle.damaged``.
    """
    if not data.startswith(MAGIC[: len(data)]):
        raise UserError("bundle.no_bundle", path=path)
    if len(data) < len(MAGIC) + 2:
        raise UserError("bundle.truncated", path=path)
    version = int.from_bytes(data[len(MAGIC) : len(MAGIC) + 2], "big")
    if version > VERSION:
        raise UserError("bundle.newer", path=path, version=version, known=VERSION)
    if len(data) < _BEFORE:
        raise UserError("bundle.truncated", path=path)
    front = data[: _HEAD.size + TAG]
    if _sum(front) != data[len(front) : _BEFORE]:
        raise UserError("bundle.damaged", path=path)
    head = Head(*_HEAD.unpack_from(data)[2:])
    if head.memory_kib > MOST_KIB or head.passes > MOST_PASSES or head.lanes > MOST_LANES or not head.passes:
        raise UserError("bundle.damaged", path=path)
    if not head.lanes or head.memory_kib < 8 * head.lanes:
        raise UserError("bundle.damaged", path=path)
    if len(data) < _size(head):
        raise UserError("bundle.truncated", path=path)
    if len(data) > _size(head):
        raise UserError("bundle.damaged", path=path)
    return head


def opened(data: bytes, head: Head, key: bytes, path: str) -> bytes:
    """What is inside, all of it proved; UserError ``bundle.wrong_passphrase`` or ``bundle.damaged``."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(key)
    packed = head.packed
    try:
        cipher.decrypt(_nonce(head, 0, is_last=False), data[_HEAD.size : _HEAD.size + TAG], packed)
    except InvalidTag as problem:
        raise UserError("bundle.wrong_passphrase", path=path) from problem
    try:
        return b"".join(cipher.decrypt(nonce, piece, packed) for nonce, piece in _pieces(data, head))
    except InvalidTag as problem:
        raise UserError("bundle.damaged", path=path) from problem


def _pieces(data: bytes, head: Head) -> Iterator[tuple[bytes, bytes]]:
    step = PIECE + TAG
    for number, start in enumerate(range(_BEFORE, len(data), step), 1):
        yield _nonce(head, number, is_last=start + step >= len(data)), data[start : start + step]


def _size(head: Head) -> int:
    pieces = max(-(-head.length // PIECE), 1)
    return _BEFORE + head.length + pieces * TAG


def _nonce(head: Head, number: int, *, is_last: bool) -> bytes:
    return head.nonce + number.to_bytes(4, "big") + bytes([is_last])


def _sum(front: bytes) -> bytes:
    return hashlib.sha256(front).digest()[:_SUM]
