"""From a passphrase to the key of the file, and the recovery key a person can write down (ADR 0006).

The cipher keeps its 16-byte salt in the first 16 bytes of the file, so one file holds all that is needed:
``key = Argon2id(passphrase, salt)``. The recovery key is that key itself, in letters.
"""

from __future__ import annotations

import hashlib
import unicodedata

import msgspec

from briefing_app.domain.errors import UserError

KEY_BYTES = 32
SALT_BYTES = 16
CHECK_LETTERS = 4
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's Base32: no I, L, O, U
_LETTERS = (KEY_BYTES * 8 + 4) // 5
_GROUP = 5


class Cost(msgspec.Struct, frozen=True):
    """How dear a guess is: Argon2id memory in KiB, passes, lanes (RFC 9106)."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


class NoKey(msgspec.Struct, frozen=True, tag=True):
    """The library is not encrypted, or so it is thought."""


class Passphrase(msgspec.Struct, frozen=True, tag=True):
    text: str


class RecoveryKey(msgspec.Struct, frozen=True, tag=True):
    text: str


Credentials = NoKey | Passphrase | RecoveryKey


def derive_key(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """32 bytes from the passphrase in NFC; UserError ``library.passphrase_empty`` or ``secret.not_utf8``."""
    if not passphrase.strip():
        raise UserError("library.passphrase_empty")
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        secret = unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError as problem:
        raise UserError("secret.not_utf8") from problem
    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return kdf.derive(secret)


def key_for(credentials: Passphrase | RecoveryKey, salt: bytes, cost: Cost) -> bytes:
    """The key of a file whose first 16 bytes are ``salt``."""
    match credentials:
        case Passphrase(text):
            return derive_key(text, salt, cost)
        case RecoveryKey(text):
            return parse_recovery_key(text)


def recovery_key(key: bytes) -> str:
    """The key in groups of five letters and digits, with four check letters at the end."""
    number = int.from_bytes(key, "big") << (_LETTERS * 5 - KEY_BYTES * 8)
    letters = "".join(_ALPHABET[(number >> shift) & 31] for shift in range((_LETTERS - 1) * 5, -1, -5))
    letters += _check(letters)
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def parse_recovery_key(text: str) -> bytes:
    """The key back; case, spaces, dashes and look-alike letters do not matter.

    UserError ``library.recovery_key_invalid`` when a letter is wrong, missing or one too many.
    """
    folded = text.upper().translate(str.maketrans("OIL", "011", " -\t\n\r\u2010\u2013\u00a0"))
    letters, check = folded[:-CHECK_LETTERS], folded[-CHECK_LETTERS:]
    if len(letters) != _LETTERS or not set(folded) <= set(_ALPHABET) or _check(letters) != check:
        raise UserError("library.recovery_key_invalid")
    number = 0
    for letter in letters:
        number = number << 5 | _ALPHABET.index(letter)
    return (number >> (_LETTERS * 5 - KEY_BYTES * 8)).to_bytes(KEY_BYTES, "big")


def _check(letters: str) -> str:
    digest = hashlib.sha256(letters.encode()).digest()
    return "".join(_ALPHABET[byte & 31] for byte in digest[:CHECK_LETTERS])
