"""Decides what becomes of two documents laid side by side; every act can be undone, only checked pairs enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory_alignment import (
    AlignedPair,
    Check,
    Pairs,
    checked,
    confirmed,
    joined,
    rewritten,
    shifted,
    split,
)
from briefing_app.domain.profiles import Marking
from briefing_app.services.memory_files import Imported, aligned_files

Take = Callable[[Sequence[Bilingual], str, str], Imported]
"""Takes checked pairs into the memory: they, the name of where they come from, the code of their marking."""


class AlignmentPresenter:
    """``index`` is the pair that is looked at; ``markings`` are those a pair may bear, the lowest first."""

    def __init__(self, take: Take, markings: Sequence[Marking], marking: str = "") -> None:
        self._take = take
        self.markings = tuple(markings)
        self.marking = marking
        self.files: dict[Language, Path] = {}
        self.pairs: Pairs = ()
        self.index = 0
        self._before: list[tuple[Pairs, int]] = []
        self._taken: Pairs = ()

    # Reading.

    def choose(self, language: Language, path: Path) -> None:
        self.files[language] = path

    @property
    def can_read(self) -> bool:
        return len(self.files) == len(Language)

    def read(self) -> Pairs:
        """Both files side by side; UserErrors as for importing a note. May be called on any thread."""
        return aligned_files(self.files[Language.ARABIC], self.files[Language.FRENCH])

    def show(self, pairs: Pairs) -> None:
        """Begin with what was read."""
        self.pairs, self.index, self._before, self._taken = pairs, 0, [], ()

    @property
    def name(self) -> str:
        """Of both documents, for the pairs that come from them."""
        return " / ".join(self.files[language].name for language in (Language.FRENCH, Language.ARABIC))

    # Checking.

    @property
    def current(self) -> AlignedPair | None:
        return self.pairs[self.index] if self.index < len(self.pairs) else None

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def is_at_the_end(self) -> bool:
        return self.index + 1 >= len(self.pairs)

    def go_to(self, index: int) -> None:
        self.index = max(0, min(index, len(self.pairs) - 1))

    def confirm(self) -> None:
        """The pair says the same on both sides; go on to the next one that was not looked at yet."""
        if self.current is not None and self.current.is_whole:
            self._change(checked(self.pairs, self.index, Check.CONFIRMED))
            self._go_on()

    def drop(self) -> None:
        """Nothing of the pair is to enter; go on."""
        if self.current is not None:
            self._change(checked(self.pairs, self.index, Check.DROPPED))
            self._go_on()

    def reopen(self) -> None:
        if self.current is not None:
            self._change(checked(self.pairs, self.index, Check.OPEN))

    def join(self) -> None:
        """This pair and the next one are one."""
        self._change(joined(self.pairs, self.index))

    def split(self, at: Bilingual) -> None:
        """``at`` is what of each side stays; the rest becomes a pair of its own."""
        if self.current is not None:
            self._change(split(self.pairs, self.index, at))

    def shift(self, language: Language) -> None:
        """This side belongs to the next pair, and so on."""
        if self.current is not None:
            self._change(shifted(self.pairs, self.index, language))

    def rewrite(self, words: Bilingual) -> None:
        """The person mended the words of the pair."""
        if self.current is not None:
            self._change(rewritten(self.pairs, self.index, words))

    def undo(self) -> None:
        if self._before:
            self.pairs, self.index = self._before.pop()

    def _change(self, pairs: Pairs) -> None:
        if pairs != self.pairs:
            self._before.append((self.pairs, self.index))
            self.pairs = pairs
            self.go_to(self.index)

    def _go_on(self) -> None:
        places = [*range(self.index + 1, len(self.pairs)), *range(self.index)]
        self.index = next((place for place in places if self.pairs[place].check is Check.OPEN), self.index)

    # Taking in.

    @property
    def confirmed(self) -> tuple[Bilingual, ...]:
        return confirmed(self.pairs)

    @property
    def has_untaken(self) -> bool:
        """Whether pairs were confirmed that are not in the memory."""
        return bool(self.confirmed) and self.confirmed != confirmed(self._taken)

    def take_in(self) -> Imported:
        """Let the confirmed pairs enter; UserError when the library cannot be written."""
        done = self._take(self.confirmed, self.name, self.marking)
        self._taken = self.pairs
        return done
