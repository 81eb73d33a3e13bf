"""The misspelt words of the open note: where they stand now, and what is done about one; no Qt.

Between two readings a word goes with the text that is typed around it, and goes away when it is touched. A word that
is just being written is not underlined before the caret leaves it, nor one of which a finding tells already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.segments import SegmentPair
from briefing_app.language.checks.finding import Fix
from briefing_app.services.fixing import Mending, mending_edit
from briefing_app.ui.editor.carrying import change_of
from briefing_app.ui.editor.state import Caret

if TYPE_CHECKING:
    from briefing_app.services.spelling_service import Misspelling
    from briefing_app.ui.editor.presenter import EditorPresenter

Stretch = tuple[int, int]
CHECK = "S-01"


class SpellingSource(Protocol):
    """What the spelling service does for the open note; ``troubles`` are of languages whose dictionary fails."""

    troubles: dict[Language, UserError]

    def know_again(self) -> None: ...
    def prepare(self, note: BriefingNote) -> None: ...
    def misspelt(self, note: BriefingNote, between: Callable[[], None] = ...) -> tuple[Misspelling, ...]: ...
    def suggest(self, typed: str, language: Language, note: BriefingNote) -> tuple[str, ...]: ...
    def add(self, language: Language, words: Iterable[str]) -> tuple[str, ...]: ...
    def remove(self, language: Language, words: Iterable[str]) -> None: ...
    def pass_over(self, note_id: str, language: Language, word: str) -> None: ...
    def tell_again(self, note_id: str, language: Language, word: str) -> None: ...


class MisspeltWord(msgspec.Struct, frozen=True):
    """``typed`` as it stands in row ``row``, ``word`` as a dictionary is asked for it."""

    row: int
    language: Language
    start: int
    end: int
    typed: str
    word: str


Told = Mapping[tuple[int, Language], tuple[tuple[int, int, object], ...]]
"""Stretches that findings underline, by row and language."""


class _Read(msgspec.Struct, frozen=True):
    """The misspelt words of a pair as it was read."""

    pair: SegmentPair
    words: tuple[Misspelling, ...]


class NoteSpelling:
    """Over the presenter of the open note; without a ``source`` nothing is misspelt."""

    def __init__(self, presenter: EditorPresenter, source: SpellingSource | None = None) -> None:
        self._presenter = presenter
        self.source = source
        self._read: dict[str, _Read] = {}
        self._standing: dict[str, _Read] = {}
        self._writing: Caret | None = None

    @property
    def is_writable(self) -> bool:
        return not self._presenter.is_read_only

    # Reading.

    def troubles(self) -> dict[Language, UserError]:
        """The languages that cannot be looked through, as they are now."""
        return dict(self.source.troubles) if self.source is not None else {}

    def take(self, found: Sequence[Misspelling], writing: Caret | None = None) -> None:
        """What is misspelt in the note as it stands now; the word at ``writing`` is still being written."""
        by_pair: dict[str, list[Misspelling]] = {}
        for one in found:
            by_pair.setdefault(one.pair, []).append(one)
        pairs = {row.pair.id: row.pair for row in self._presenter.rows}
        self._read = {key: _Read(pairs[key], tuple(words)) for key, words in by_pair.items() if key in pairs}
        self._standing = {}
        self._writing = writing

    def forget(self, language: Language, word: str) -> None:
        """A word counts as right from now on."""
        for known in (self._read, self._standing):
            for key, read in known.items():
                kept = tuple(one for one in read.words if (one.language, one.word) != (language, word))
                known[key] = _Read(read.pair, kept)

    def leave_word(self) -> bool:
        """The caret went elsewhere: a word that was being written is told of; returns whether there was one."""
        was_writing, self._writing = self._writing is not None, None
        return was_writing

    # What is shown.

    def marks(self, told: Told | None = None) -> dict[tuple[int, Language], tuple[Stretch, ...]]:
        """The words to underline, by row and language, but for those that findings have ``told`` of: whoever has their
        marks already passes them. Called at every keystroke.
        """
        marks: dict[tuple[int, Language], tuple[Stretch, ...]] = {}
        if not self._read:
            return marks
        told = self._presenter.findings.marks() if told is None else told
        for row, pair in enumerate(row.pair for row in self._presenter.rows):
            for one in self._of(pair):
                key = row, one.language
                if not self._is_hidden(row, one, told):
                    marks[key] = (*marks.get(key, ()), (one.start, one.end))
        return marks

    def at(self, place: Caret) -> MisspeltWord | None:
        """The underlined word that a place is in, or beside."""
        for one in self.all():
            if (one.row, one.language) == (place.row, place.language) and one.start <= place.offset <= one.end:
                return one
        return None

    def all(self) -> tuple[MisspeltWord, ...]:
        """The underlined words, row by row, each language in the order of its text."""
        return tuple(self._list())

    def next(self, caret: Caret) -> MisspeltWord | None:
        """The first one behind a place, in the language of the place, then in the other, round the end."""
        words = self.all()
        own = [one for one in words if one.language is caret.language]
        behind = [one for one in own if (one.row, one.start) > (caret.row, caret.offset)]
        others = [one for one in words if one.language is not caret.language]
        return next(iter((*behind, *others, *own)), None)

    def _list(self) -> Iterator[MisspeltWord]:
        words = {(pair.id, one.language, one.start): one.word for pair in self._pairs() for one in self._of(pair)}
        for (row, language), stretches in self.marks().items():
            pair = self._presenter.rows[row].pair
            for start, end in stretches:
                typed = pair.text(language).plain[start:end]
                yield MisspeltWord(row, language, start, end, typed, words[pair.id, language, start])

    def _pairs(self) -> Iterator[SegmentPair]:
        return (row.pair for row in self._presenter.rows)

    def _of(self, pair: SegmentPair) -> tuple[Misspelling, ...]:
        """Those of a pair as it is now; a pair that did not change costs nothing."""
        read = self._read.get(pair.id)
        if read is None or read.pair is pair:
            return read.words if read is not None else ()
        known = self._standing.get(pair.id, read)
        if known.pair is not pair:
            known = self._standing[pair.id] = _Read(pair, tuple(_moved(known, pair)))
        return known.words

    def _is_hidden(self, row: int, one: Misspelling, told: Told) -> bool:
        here = self._writing
        if here is not None and (here.row, here.language) == (row, one.language) and one.start < here.offset <= one.end:
            return True
        return any(start < one.end and one.start < end for start, end, _ in told.get((row, one.language), ()))

    # What is done; replacing is a step of undo of its own.

    def suggest(self, one: MisspeltWord) -> tuple[str, ...]:
        """Words to put in its place; not for the thread of the window."""
        return self.source.suggest(one.typed, one.language, self._presenter.note) if self.source is not None else ()

    def replace(self, one: MisspeltWord, text: str) -> bool:
        """Put another word in its place; marks and the agreement with the twin stay. False when it is not there now."""
        row = next(iter(self._presenter.rows[one.row : one.row + 1]), None)
        if row is None or row.pair.text(one.language).plain[one.start : one.end] != one.typed:
            return False
        pair = row.pair
        mending = Mending(pair.id, CHECK, Fix(one.language, one.start, one.end, text))
        self._presenter.apply(mending_edit(self._presenter.note, [mending]))
        return True

    def add(self, one: MisspeltWord) -> tuple[str, ...]:
        """Let it count as right in every note; returns what is kept of it. UserError ``library.read_only``."""
        return self.source.add(one.language, (one.word,)) if self.source is not None else ()

    def remove(self, language: Language, words: Iterable[str]) -> None:
        """Undo :meth:`add`."""
        if self.source is not None:
            self.source.remove(language, words)

    def pass_over(self, one: MisspeltWord) -> None:
        """Let it stand in this note, wherever it is. UserError ``library.read_only``."""
        if self.source is not None:
            self.source.pass_over(self._presenter.note.id, one.language, one.word)

    def tell_again(self, one: MisspeltWord) -> None:
        """Undo :meth:`pass_over`."""
        if self.source is not None:
            self.source.tell_again(self._presenter.note.id, one.language, one.word)


def _moved(read: _Read, pair: SegmentPair) -> Iterator[Misspelling]:
    """The words of a pair that was typed in, where they stand now; without those that were touched or grew."""
    texts = {language: pair.text(language).plain for language in Language}
    changes = {language: change_of(read.pair.text(language).plain, texts[language]) for language in Language}
    for one in read.words:
        span = changes[one.language].carried((one.start, one.end))
        if span is not None and not _has_grown(texts[one.language], span):
            yield msgspec.structs.replace(one, start=span[0], end=span[1])


def _has_grown(text: str, span: Stretch) -> bool:
    """Whether letters stand at a word that had none there."""
    return text[max(span[0] - 1, 0) : span[0]].isalpha() or text[span[1] : span[1] + 1].isalpha()
