"""Which segments of a note the memory renders otherwise than the note does; what the checks tell of it (P-19)."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from time import perf_counter
from typing import NamedTuple

from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.memory import Clearance, FileOrigin, NoteOrigin, Origin, clearance_at, worth
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.language.checks.renderings import OtherRendering, forms_of, is_otherwise, is_whole
from briefing_app.language.memory.keys import masked
from briefing_app.services.built_ins import BuiltIns
from briefing_app.storage.library import Library
from briefing_app.storage.memory_texts import MOST_SAME


class _Asking(NamedTuple):
    """For which note, and what may be shown in it."""

    note_id: str
    clearance: Clearance


class FormerRenderings:
    """Of an open library, on whose thread it is asked. Only words that were not asked for before cost something, as
    long as the memory stays as it is.
    """

    def __init__(self, library: Library, built_ins: BuiltIns) -> None:
        self._memory = library.memory
        self._built_ins = built_ins
        self._asking: _Asking | None = None
        self._state = 0
        self._done: BriefingNote | None = None
        self._known: dict[Bilingual, tuple[OtherRendering, ...]] = {}

    def of(self, note: BriefingNote) -> tuple[OtherRendering, ...]:
        """All of a note. UserError ``profile.unknown``."""
        self.prepare_some(note, inf)
        return self.known()

    def known(self) -> tuple[OtherRendering, ...]:
        """What was found for the note that was asked for last."""
        return tuple(one for others in self._known.values() for one in others)

    def prepare_some(self, note: BriefingNote, seconds: float) -> bool:
        """Ask for about so long, for one pair at least; True while there are more. UserError ``profile.unknown``.

        A memory that changes meanwhile is asked anew once this came to its end, so that it comes to one.
        """
        until = perf_counter() + seconds
        asking = _Asking(note.id, clearance_at(self._built_ins.profile(note.profile), note.facts.marking))
        if asking != self._asking or (self._done is not None and self._memory.state != self._state):
            self._asking, self._state, self._done, self._known = asking, self._memory.state, None, {}
        if note is self._done:
            return False
        self._done = None
        wanted = dict.fromkeys(self._wanted(note))
        new = [words for words in wanted if words not in self._known]
        self._known = {words: self._known[words] for words in wanted if words in self._known}
        for words in new:
            self._known[words] = tuple(self._others(words, asking))
            if perf_counter() >= until and len(self._known) < len(wanted):
                return True
        self._done = note
        return False

    def _wanted(self, note: BriefingNote) -> Iterator[Bilingual]:
        """The words of the pairs that may be told of: both sides are written, and neither is behind."""
        if not self._memory.texts.are_there or "P-19" in self._built_ins.profile(note.profile).rules_off:
            return
        for pair in note.pairs():
            words = Bilingual(pair.ar.text.plain, pair.fr.text.plain)
            if words.ar and words.fr and not (pair.is_behind(Language.ARABIC) or pair.is_behind(Language.FRENCH)):
                yield words

    def _others(self, words: Bilingual, asking: _Asking) -> Iterator[OtherRendering]:
        """What is said with ever other numbers is a formula; what is said like this somewhere else is in use."""
        masks = both(lambda language: masked(words[language]))
        sides = [language for language in Language if is_whole(masks[language])]
        rows = {language: self._memory.texts.same(masks[language], language) for language in Language if sides}
        alike = set.intersection(*map(set, rows.values())) if sides else set()
        others = {row for language in sides for row in rows[language]} - alike
        if not others or max(map(len, rows.values())) >= MOST_SAME or any(self._origins(row, asking) for row in alike):
            return
        former, forms = self._memory.texts.words(others), forms_of(words)
        for language in sides:
            found = [
                (origin, former[row][language.twin])
                for row in rows[language]
                if row in others and is_otherwise(forms, forms_of(former[row]), language)
                for origin in self._origins(row, asking)
            ]
            if found:
                origin, said = max(found, key=lambda one: worth(one[0]))
                yield OtherRendering(words, language, said, _where(origin))

    def _origins(self, row: int, asking: _Asking) -> list[Origin]:
        """Where a pair comes from beside the note itself, of what may be shown."""
        try:
            origins = self._memory.origins(row, asking.clearance)
        except DamagedEntryError:  # ``verify`` tells
            return []
        return [one for one in origins if not (isinstance(one, NoteOrigin) and one.note_id == asking.note_id)]


def _where(origin: Origin) -> str:
    match origin:
        case NoteOrigin(reference=reference):
            return reference
        case FileOrigin(name=name):
            return name
