"""One language's dictionary with the lists beside it, as the rules ask it; remembers what the dictionary said."""

from __future__ import annotations

from collections.abc import Sequence

from briefing_app.language.spelling.lexicon import WordList
from briefing_app.language.spelling.ranking import Proposals
from briefing_app.services.ports import SpellingEngine

MOST_REMEMBERED = 100_000
"""Words; then it forgets all of them."""


class EngineLexicon:
    """A :class:`~briefing_app.language.spelling.lexicon.Lexicon` for one thread; ``proposed`` is for any."""

    def __init__(self, engine: SpellingEngine) -> None:
        self.engine = engine
        self.listed = WordList()
        self.proposed: dict[str, Proposals] = {}
        self._known: dict[str, bool] = {}
        self._given: frozenset[str] = frozenset()

    def give(self, words: frozenset[str]) -> None:
        """Let the engine suggest these words, and none of those that were given before and are not among them."""
        if words == self._given:
            return
        if gone := self._given - words:
            self.engine.remove(sorted(gone))
        if new := words - self._given:
            self.engine.add(sorted(new))
        self._given = words
        self._known.clear()
        self.proposed.clear()

    def expect(self, words: Sequence[str]) -> None:
        new = [word for word in dict.fromkeys(words) if word not in self._known and word not in self.listed]
        if not new:
            return
        if len(self._known) + len(new) > MOST_REMEMBERED:
            self._known.clear()
        unknown = self.engine.check(new)
        self._known.update((word, word not in unknown) for word in new)

    def knows(self, word: str) -> bool:
        if word in self.listed:
            return True
        if word not in self._known:
            self.expect((word,))
        return self._known[word]

    def lists(self, word: str) -> bool:
        return word in self.listed
