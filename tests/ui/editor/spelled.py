"""Spelling of the tests: every word with ``zz`` in it is misspelt until somebody says otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from threading import Event, current_thread, main_thread

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.services.spelling_service import Misspelling

_WORD = re.compile(r"\w*(?:zz|ظظ)\w*")


class Speller:
    """``suggestions`` by word; ``hold`` makes them wait until it is set."""

    def __init__(self, suggestions: dict[str, tuple[str, ...]] | None = None) -> None:
        self.suggestions = suggestions or {}
        self.right: set[str] = set()
        self.passed: set[tuple[str, str]] = set()
        self.prepared = self.known_again = self.read = 0
        self.hold = Event()
        self.hold.set()
        self.troubles: dict[Language, UserError] = {}
        self.problem: UserError | None = None

    def know_again(self) -> None:
        self.known_again += 1

    def prepare(self, note: BriefingNote) -> None:
        assert current_thread() is main_thread(), "the library is read on its thread"
        self.prepared += 1

    def misspelt(self, note: BriefingNote, between: Callable[[], None] = lambda: None) -> tuple[Misspelling, ...]:
        self.read += 1
        found = []
        for pair in note.pairs():
            between()
            for language in Language:
                for word in _WORD.finditer(pair.text(language).plain):
                    if word.group() not in self.right and (note.id, word.group()) not in self.passed:
                        found.append(Misspelling(pair.id, language, word.start(), word.end(), word.group()))
        return tuple(found)

    def suggest(self, typed: str, language: Language, note: BriefingNote) -> tuple[str, ...]:
        assert current_thread() is not main_thread(), "the window does not wait"
        self.hold.wait(10)
        if self.problem is not None:
            raise self.problem
        return self.suggestions.get(typed, ())

    def add(self, language: Language, words: Iterable[str]) -> tuple[str, ...]:
        self._refuse()
        new = tuple(words)
        self.right.update(new)
        return new

    def remove(self, language: Language, words: Iterable[str]) -> None:
        self.right.difference_update(words)

    def pass_over(self, note_id: str, language: Language, word: str) -> None:
        self._refuse()
        self.passed.add((note_id, word))

    def tell_again(self, note_id: str, language: Language, word: str) -> None:
        self._refuse()
        self.passed.discard((note_id, word))

    def _refuse(self) -> None:
        if self.problem is not None:
            raise self.problem
