"""What decoding raises for bytes that are not what was once written, and what a user is told then."""

from __future__ import annotations

import msgspec

from briefing_app.domain.errors import UserError

UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, TypeError, RecursionError)
"""No JSON or another one, letters that are no UTF-8, no bytes at all, brackets without end."""


class DamagedEntryError(UserError):
    """``library.entry_damaged``: something kept in a library cannot be read any more; ``verify`` says what."""

    def __init__(self) -> None:
        super().__init__("library.entry_damaged")
