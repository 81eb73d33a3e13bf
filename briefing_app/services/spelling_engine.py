"""A Hunspell dictionary in this process. It holds the interpreter while it loads and while it looks for suggestions,
so the application asks it through a process of its own (``spelling_process``, ADR 30)."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language

if TYPE_CHECKING:
    from briefing_app.services.dictionaries import Dictionary

_EVERY_TEXT_HAS = {Language.ARABIC: ("من", "في", "على"), Language.FRENCH: ("de", "la", "pour")}
"""A dictionary that knows none of these is none of the language, or is damaged."""


class HunspellEngine:
    """Loaded at once, which takes most of a second for Arabic."""

    def __init__(self, dictionary: Dictionary) -> None:
        """UserError ``spelling.dictionary_unusable`` for files that are no dictionary of the language."""
        from hunspell import Hunspell

        encoding = "utf-8" if os.name == "nt" else sys.getfilesystemencoding()
        try:
            self._hunspell = Hunspell(dictionary.name, f"{dictionary.folder}{os.sep}", encoding)
        except OSError as problem:
            raise UserError("spelling.dictionary_unusable", path=str(dictionary.path)) from problem
        self._added: set[str] = set()
        if not any(self._knows(word) for word in _EVERY_TEXT_HAS[dictionary.language]):
            raise UserError("spelling.dictionary_unusable", path=str(dictionary.path))

    def check(self, words: Sequence[str]) -> frozenset[str]:
        return frozenset(word for word in words if not self._knows(word))

    def suggest(self, word: str) -> tuple[str, ...]:
        try:
            return tuple(one for one in self._hunspell.suggest(word) if one)
        except UnicodeEncodeError:
            return ()

    def add(self, words: Sequence[str]) -> None:
        for word in words:
            if not self._knows(word):  # Hunspell cannot tell what was added from what it had
                self._hunspell.add(word)
                self._added.add(word)

    def remove(self, words: Sequence[str]) -> None:
        for word in self._added.intersection(words):
            self._hunspell.remove(word)
            self._added.discard(word)

    def close(self) -> None:
        """Nothing to let go of."""

    def _knows(self, word: str) -> bool:
        try:
            return bool(self._hunspell.spell(word))
        except UnicodeEncodeError:  # a letter that an old dictionary's encoding has not
            return False
