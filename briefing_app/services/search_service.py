"""Full-text search over all notes, in both languages: which notes, and the place of each with what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.search import FoundPlace, SearchQuery, Snippet
from briefing_app.domain.search_passages import passages
from briefing_app.language.search_match import Finder
from briefing_app.language.search_query import parse_query
from briefing_app.language.search_snippets import snippet
from briefing_app.services.ports import Progress
from briefing_app.storage.library import Library
from briefing_app.storage.search import Found

LIMIT = 20
MOST, MOST_READ = 200, 50
"""Notes in one answer of the window; fewer where each must be read to know whether it answers."""


class SearchHit(msgspec.Struct, frozen=True):
    """A note that was found. ``score`` is 1.0 for titles, people and references as typed, down to 0.25 (ADR 27)."""

    note: str
    reference: str
    place: FoundPlace
    snippet: Snippet
    score: float


class SearchResults:
    """The notes that answer, in order; the place in each is looked for when it is asked for.

    ``is_cut``: more notes would answer.
    """

    def __init__(self, found: Sequence[Found], read: Callable[[Found], SearchHit | None], *, is_cut: bool) -> None:
        self._found = found
        self._read = read
        self._hits: dict[int, SearchHit | None] = {}
        self.is_cut = is_cut

    def __len__(self) -> int:
        return len(self._found)

    def note(self, index: int) -> str:
        return self._found[index].note_id

    def hit(self, index: int) -> SearchHit | None:
        """None for a note that is not there any more, or that says something else since it was found."""
        if index not in self._hits:
            self._hits[index] = self._read(self._found[index])
        return self._hits[index]


NOTHING = SearchResults((), lambda _: None, is_cut=False)


class SearchService:
    """Of a note the edits count that are in its journal."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._search = library.search

    @property
    def is_ready(self) -> bool:
        """False while notes are missing in the index; :meth:`prepare` adds them."""
        return self._search.is_ready

    @property
    def is_stored(self) -> bool:
        """False where the index cannot be written into the library and is made anew each time."""
        return self._search.is_stored

    def reach(self) -> tuple[int, int]:
        """(notes that can be found, notes of the library)."""
        return self._search.reach()

    def prepare(self, progress: Progress | None = None) -> None:
        """Bring the index up to date; ``progress`` may raise to end that, and nothing is lost."""
        self._search.prepare(progress)

    def prepare_some(self, seconds: float) -> bool:
        """The same for about so long; True while there is more to do."""
        return self._search.prepare_some(seconds)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Build the index anew; UserError ``library.read_only`` where it cannot be written."""
        if not self._library.is_writable:
            raise UserError("library.read_only", path=str(self._library.path))
        self._search.rebuild(progress)

    def search(self, text: str, limit: int = LIMIT, *, is_exact: bool = False) -> tuple[SearchHit, ...]:
        """The notes that say all of ``text``, the closest first, of these the one changed last; all for no ``limit``.

        UserError ``search.nothing_asked`` for a text without a letter or digit.
        """
        query = parse_query(text, is_exact=is_exact)
        if not query.terms:
            raise UserError("search.nothing_asked")
        return tuple(islice(self.hits(query), limit or None))

    def results(self, text: str, *, is_exact: bool = False, among: frozenset[str] | None = None) -> SearchResults:
        """What a person finds while typing ``text``, of the notes ``among``, None for all; nothing for no word.

        The last word may be a beginning, unless every letter counts.
        """
        query = parse_query(text, is_exact=is_exact, is_typing=not is_exact)
        finder = Finder(query)
        must_read = query.is_exact and any(term.is_phrase or term.field for term in query.terms)
        most = MOST_READ if must_read else MOST
        found = self._search.find(query, among) if query.terms else iter(())
        if must_read:
            found = (one for one in found if self._hit(one, finder) is not None)
        first = list(islice(found, most + 1))
        return SearchResults(first[:most], lambda one: self._hit(one, finder), is_cut=len(first) > most)

    def hits(self, query: SearchQuery, among: frozenset[str] | None = None) -> Iterator[SearchHit]:
        """The same for a query that was read already, one after the other; of the notes ``among``, None for all."""
        finder = Finder(query)
        for found in self._search.find(query, among):
            hit = self._hit(found, finder)
            if hit is not None:
                yield hit

    def _hit(self, found: Found, finder: Finder) -> SearchHit | None:
        """None for a note that cannot be read, or that has the words, but not where they are asked for."""
        note = self._search.read(found.note_id)
        place = finder.best(partial(passages, note)) if note is not None else None
        if note is None or place is None:
            return None
        return SearchHit(note.id, note.reference.shown, place, snippet(place), found.closeness)
