"""The two kinds of failure: what the world did (UserError) and what we did (BugError).

Texts are not here: a front end looks the code up in the catalogue of the interface language.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Param = str | int


class UserError(Exception):
    """Something outside the program prevents the job, and the user can do something about it.

    ``code`` names a pair of catalogue entries, ``error.<code>.message`` (what happened) and
    ``error.<code>.hint`` (what to do); ``params`` fill their placeholders and never hold note content.
    """

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, Param] = MappingProxyType(params)


class BugError(Exception):
    """An invariant of ours does not hold; told as a bug, with a local report, never as the user's fault."""
