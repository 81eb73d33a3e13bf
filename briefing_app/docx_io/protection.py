"""Passwords: encrypting a whole file, and the hash that keeps change tracking switched on."""

from __future__ import annotations

import base64
import hashlib
import io

import msgspec

from briefing_app.domain.errors import BugError, UserError

SPIN = 100_000
SALT_BYTES = 16

# MS-OFFCRYPTO 2.3.7.2 (method 1): start values by length, and a matrix of seven words a character.
_START = (
    0xE1F0,
    0x1D0F,
    0xCC9C,
    0x84C0,
    0x110C,
    0x0E10,
    0xF1CE,
    0x313E,
    0x1872,
    0xE139,
    0xD40F,
    0x84F9,
    0x280C,
    0xA96A,
    0x4EC3,
)
_MATRIX = (
    (0xAEFC, 0x4DD9, 0x9BB2, 0x2745, 0x4E8A, 0x9D14, 0x2A09),
    (0x7B61, 0xF6C2, 0xFDA5, 0xEB6B, 0xC6F7, 0x9DCF, 0x2BBF),
    (0x4563, 0x8AC6, 0x05AD, 0x0B5A, 0x16B4, 0x2D68, 0x5AD0),
    (0x0375, 0x06EA, 0x0DD4, 0x1BA8, 0x3750, 0x6EA0, 0xDD40),
    (0xD849, 0xA0B3, 0x5147, 0xA28E, 0x553D, 0xAA7A, 0x44D5),
    (0x6F45, 0xDE8A, 0xAD35, 0x4A4B, 0x9496, 0x390D, 0x721A),
    (0xEB23, 0xC667, 0x9CEF, 0x29FF, 0x53FE, 0xA7FC, 0x5FD9),
    (0x47D3, 0x8FA6, 0x0F6D, 0x1EDA, 0x3DB4, 0x7B68, 0xF6D0),
    (0xB861, 0x60E3, 0xC1C6, 0x93AD, 0x377B, 0x6EF6, 0xDDEC),
    (0x45A0, 0x8B40, 0x06A1, 0x0D42, 0x1A84, 0x3508, 0x6A10),
    (0xAA51, 0x4483, 0x8906, 0x022D, 0x045A, 0x08B4, 0x1168),
    (0x76B4, 0xED68, 0xCAF1, 0x85C3, 0x1BA7, 0x374E, 0x6E9C),
    (0x3730, 0x6E60, 0xDCC0, 0xA9A1, 0x4363, 0x86C6, 0x1DAD),
    (0x3331, 0x6662, 0xCCC4, 0x89A9, 0x0373, 0x06E6, 0x0DCC),
    (0x1021, 0x2042, 0x4084, 0x8108, 0x1231, 0x2462, 0x48C4),
)


class ProtectionHash(msgspec.Struct, frozen=True):
    """What ``w:documentProtection`` wants: salt and hash in Base64, and how often it was turned."""

    salt: str
    hash: str
    spin: int = SPIN


def encrypt(docx: bytes, password: str) -> bytes:
    """The file under a password (AES-256, agile), proved by opening it again.

    UserError ``export.password_empty``; BugError when what was written does not open to the same bytes.
    """
    if not password:
        raise UserError("export.password_empty")
    from msoffcrypto.format.ooxml import OOXMLFile

    stream = io.BytesIO()
    OOXMLFile(io.BytesIO(docx)).encrypt(password, stream)
    if decrypt(stream.getvalue(), password) != docx:
        raise BugError("an encrypted file does not open to what went in")
    return stream.getvalue()


def decrypt(data: bytes, password: str) -> bytes:
    """What :func:`encrypt` made, opened by its password."""
    from msoffcrypto import OfficeFile

    opened, plain = OfficeFile(io.BytesIO(data)), io.BytesIO()
    opened.load_key(password=password)
    opened.decrypt(plain)
    return plain.getvalue()


def document_protection_hash(password: str, salt: bytes | None = None) -> ProtectionHash:
    """The hash for ``documentProtection`` (docx.md 1.6; ISO/IEC 29500-1, 17.15.1.29 with [MS-OI29500] 2.1.402).

    The salt is taken from the password when none is given, so that the same export has the same bytes; it
    guards nothing (the protection is no security), it only has to be there.
    """
    if salt is None:
        salt = hashlib.sha256(b"briefing-app protection" + password.encode()).digest()[:SALT_BYTES]
    key = _legacy_key(password).to_bytes(4, "little").hex().upper().encode("utf-16-le")
    value = hashlib.sha512(salt + key).digest()
    for turn in range(SPIN):
        value = hashlib.sha512(value + turn.to_bytes(4, "little")).digest()
    return ProtectionHash(base64.b64encode(salt).decode(), base64.b64encode(value).decode())


def _legacy_key(password: str) -> int:
    """The 32-bit hash of at most 15 characters that Word derives first."""
    codes = [_byte(ord(ch)) for ch in password[:15]]
    if not codes:
        return 0
    high = _START[len(codes) - 1]
    for index, code in enumerate(codes):
        row = _MATRIX[15 - len(codes) + index]
        for bit, word in enumerate(row):
            if code & (1 << bit):
                high ^= word
    low = 0
    for code in reversed(codes):
        low = (((low >> 14) & 1) | ((low << 1) & 0x7FFF)) ^ code
    low = (((low >> 14) & 1) | ((low << 1) & 0x7FFF)) ^ len(codes) ^ 0xCE4B
    return (high << 16) | low


def _byte(code: int) -> int:
    return code & 0xFF or code >> 8
