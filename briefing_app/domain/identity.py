"""Identifiers that sort by time and never collide between laptops: UUID version 7 (RFC 9562, section 5.7)."""

from __future__ import annotations

import uuid


def uuid7(unix_ms: int, entropy: bytes) -> str:
    """Build a UUIDv7 in canonical text form.

    ``unix_ms`` is milliseconds since 1970-01-01 UTC; ``entropy`` is exactly 10 random bytes.
    """
    if len(entropy) != 10 or not 0 <= unix_ms < 1 << 48:
        raise ValueError("uuid7 wants 10 bytes of entropy and a 48-bit time")
    value = (unix_ms << 80) | int.from_bytes(entropy, "big")
    value &= ~(0xF << 76) & ~(0x3 << 62)
    value |= (0x7 << 76) | (0x2 << 62)
    return str(uuid.UUID(int=value))
