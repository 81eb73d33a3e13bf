"""The translation memory at work: what former notes said of a segment, where words stand, forgetting a note."""

from __future__ import annotations

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.memory import Clearance, Hit, Hits, NoteOrigin, Origin, Suggestions, clearance_at, worth
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.search import Passage, SearchField, SearchQuery, Term
from briefing_app.language.memory import MOST
from briefing_app.language.memory.keys import masked, word_keys
from briefing_app.language.memory.scoring import alike
from briefing_app.language.memory.suggesting import Stored, suggestions
from briefing_app.language.scripts import arabic_share
from briefing_app.language.search_match import Finder
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.ports import Author, Clock, Progress
from briefing_app.storage.library import Library

MOST_SCORED = 24
"""Of the segments that are alike so many are looked at for where they come from."""
MOST_HITS = 50
_READ_FOR_HITS = 400


class Asking(msgspec.Struct, frozen=True):
    """For whom the memory is asked: what may be shown, which pair of a note is not to find itself, whose months.

    ``country`` is an ISO 3166 code, '' for any.
    """

    clearance: Clearance = Clearance()
    note_id: str = ""
    pair_id: str = ""
    country: str = ""


ANYONE = Asking()


class NoteMemory(msgspec.Struct, frozen=True):
    """How many pairs of a note the memory holds, and whether it is to be forgotten."""

    pairs: int
    is_forgotten: bool


class MemoryService:
    """Reads any library; whatever changes one tells UserError ``library.read_only`` when it is open for reading."""

    def __init__(self, library: Library, built_ins: BuiltIns, clock: Clock, author: Author) -> None:
        self._library = library
        self._memory = library.memory
        self._built_ins = built_ins
        self._clock = clock
        self._author = author

    # Keeping up.

    @property
    def is_ready(self) -> bool:
        """False while notes are still to be read."""
        return self._memory.is_ready

    def prepare(self, progress: Progress | None = None) -> None:
        self._memory.prepare(progress)

    def prepare_some(self, seconds: float) -> bool:
        """Read notes for about so long; True while there is more to do."""
        return self._memory.prepare_some(seconds)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Read every note anew; UserError ``library.read_only``."""
        self._check_writable()
        self._memory.rebuild(progress)

    def count(self) -> int:
        """How many different pairs there are."""
        return self._memory.count()

    # Asking.

    def asking(self, note: BriefingNote, pair_id: str = "") -> Asking:
        """For a pair of a note: nothing of a higher marking than the note's own."""
        profile = self._built_ins.profile(note.profile)
        country = profile.ar_locale.replace("-", "_").partition("_")[2]
        return Asking(clearance_at(profile, note.facts.marking), note.id, pair_id, country)

    def suggest(self, text: str, source: Language, asking: Asking = ANYONE, most: int = MOST) -> Suggestions:
        """What the memory has for a segment in ``source``, for its twin; nothing for a text without words."""
        if not self._memory.texts.are_there or not masked(text):
            return Suggestions()
        candidates = self._memory.texts.like(text, source)
        scored = alike(masked(text), [one.mask for one in candidates])[:MOST_SCORED]
        words = self._memory.texts.words(candidates[index].row for index, _ in scored)
        stored: list[Stored] = []
        hidden = 0
        for index, score in scored:
            row = candidates[index].row
            origins = self._origins(row, asking)
            hidden += not origins and bool(self._other_origins(row, Clearance(), asking))
            stored.append(Stored(words[row], origins, score))
        return Suggestions(suggestions(text, source, stored, asking.country, most), hidden)

    def concordance(self, text: str, asking: Asking = ANYONE, most: int = MOST_HITS) -> Hits:
        """The pairs that say a word, or several one behind the other, in either language; the newest first.

        UserError ``search.nothing_asked`` for a text without a letter or digit.
        """
        language = Language.ARABIC if arabic_share(text) > 0.5 else Language.FRENCH
        keys = word_keys(text, language)
        if not keys:
            raise UserError("search.nothing_asked")
        if not self._memory.texts.are_there:
            return Hits()
        rows = self._memory.texts.holding_all(keys, _READ_FOR_HITS)
        words = self._memory.texts.words(rows)
        finder = Finder(SearchQuery((Term(text, is_phrase=len(text.split()) > 1),)))
        hits: list[Hit] = []
        hidden, is_cut = 0, len(rows) == _READ_FOR_HITS
        for row in rows:
            places = {side: _spans(finder, words[row][side], side) for side in Language}
            if not places[language]:
                continue
            origins = self._origins(row, asking)
            hidden += not origins and bool(self._other_origins(row, Clearance(), asking))
            if origins and len(hits) == most:
                is_cut = True
                break
            if origins:
                hits.append(Hit(words[row], places[Language.ARABIC], places[Language.FRENCH], origins))
        return Hits(tuple(hits), hidden, is_cut)

    # Forgetting.

    def of_note(self, note_id: str) -> NoteMemory:
        return NoteMemory(len(self._memory.of_note(note_id)), self._memory.is_forgotten(note_id))

    def forget(self, note_id: str) -> int:
        """Take everything of a note out, for good: a later revision brings nothing in. Returns how many pairs went."""
        self._check_writable()
        count = len(self._memory.of_note(note_id))
        self._memory.forget(note_id, self._clock.now(), self._author())
        return count

    def take_up(self, note_id: str) -> int:
        """Let a note be remembered again; returns how many pairs came in."""
        self._check_writable()
        self._memory.take_up(note_id)
        return len(self._memory.of_note(note_id))

    def _origins(self, row: int, asking: Asking) -> tuple[Origin, ...]:
        return tuple(sorted(self._other_origins(row, asking.clearance, asking), key=worth, reverse=True))

    def _other_origins(self, row: int, clearance: Clearance, asking: Asking) -> list[Origin]:
        """Where a pair comes from, but for the one that asks."""
        return [one for one in self._memory.origins(row, clearance) if not _is_asking(one, asking)]

    def _check_writable(self) -> None:
        if not self._library.is_writable:
            raise UserError("library.read_only", path=str(self._library.path))


def _is_asking(origin: Origin, asking: Asking) -> bool:
    return isinstance(origin, NoteOrigin) and (origin.note_id, origin.pair_id) == (asking.note_id, asking.pair_id)


def _spans(finder: Finder, text: str, language: Language) -> tuple[tuple[int, int], ...]:
    return finder.place(Passage(SearchField.TEXT, language, text)).spans
