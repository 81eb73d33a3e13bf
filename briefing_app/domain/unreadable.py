"""What decoding raises for bytes that are not what was once written."""

from __future__ import annotations

import msgspec

UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, TypeError, RecursionError)
"""No JSON or another one, letters that are no UTF-8, no bytes at all, brackets without end."""
