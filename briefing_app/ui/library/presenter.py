"""What the library shows: the notes that pass the filters, in the order asked for, and the beginning of one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any

import msgspec

from briefing_app.bootstrap import Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.review_waiting import WaitingSummary
from briefing_app.domain.segments import TwinState
from briefing_app.language.folding import fold
from briefing_app.services.search_service import NOTHING
from briefing_app.storage.notes import NoteSummary

BEGINNING = 3
"""So many paragraphs of a note are shown beside the table, a language each."""
_KNOWN_FORMS = 100_000

_folded = lru_cache(_KNOWN_FORMS)(fold)


class Column(StrEnum):
    """What a note is listed by, and can be sorted by."""

    REFERENCE = "reference"
    TITLE_FR = "title_fr"
    TITLE_AR = "title_ar"
    COUNTERPART = "counterpart"
    DAY = "day"
    STATE = "state"
    PROGRESS = "progress"
    ACTIONS = "actions"


class Order(msgspec.Struct, frozen=True):
    """``column`` None is the order of the library itself: the note changed last first."""

    column: Column | None = None
    descending: bool = False


class Wanted(msgspec.Struct, frozen=True):
    """The filters; all of them must let a note through. ``text`` is searched in all that the notes say."""

    status: NoteStatus | None = None
    counterpart: str = ""
    text: str = ""
    is_exact: bool = False

    @property
    def is_any(self) -> bool:
        return not self.is_narrow and not self.is_search

    @property
    def is_search(self) -> bool:
        return bool(self.text.strip())

    @property
    def is_narrow(self) -> bool:
        """True when some notes are left out whatever they say."""
        return self.status is not None or bool(self.counterpart.strip())


class Preview(msgspec.Struct, frozen=True):
    """One note as the pane beside the table shows it; ``states`` counts the paragraphs of each language.

    ``review`` is the one that waits.
    """

    summary: NoteSummary
    template: Bilingual
    subject: Bilingual
    beginning: dict[Language, tuple[str, ...]]
    states: dict[Language, dict[TwinState, int]]
    review: WaitingSummary | None = None


class _Row(msgspec.Struct):
    """A note with the names of its counterpart, folded when they are first asked for."""

    summary: NoteSummary
    counterparts: str = ""

    def fold(self) -> str:
        """The names as they are filtered by, made once; never empty."""
        if not self.counterparts:
            pair, country = self.summary.counterpart, self.summary.counterpart_country
            self.counterparts = f"{_folded(pair.ar)}\n{_folded(pair.fr)}\n{country.casefold()}"
        return self.counterparts


class LibraryPresenter:
    """Holds what must survive the window: filters, order, the note chosen. :meth:`refresh` reads the library."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._all: list[_Row] = []
        self._by_id: dict[str, NoteSummary] = {}
        self._sorted: list[_Row] = []
        self._folded_up_to = 0
        self.shown: list[NoteSummary] = []
        self.results = NOTHING
        """What the text is found in, of the notes shown."""
        self.wanted = Wanted()
        self.order = Order()
        self.chosen = ""
        self.language = Language.FRENCH
        """In which language counterparts are named and sorted; the view says it."""

    @property
    def is_writable(self) -> bool:
        return self._desk.is_writable

    @property
    def count(self) -> int:
        """How many notes the library holds."""
        return len(self._all)

    def refresh(self) -> None:
        """Read the notes anew; filters and order stay."""
        self._all = [_Row(summary) for summary in self._desk.notes.list()]
        self._by_id = {row.summary.id: row.summary for row in self._all}
        self._folded_up_to = 0
        self._sort()

    def fold_some(self, most: int = 400) -> bool:
        """Get some more notes ready for the filter; False when all are. It works before that, slower."""
        until = min(self._folded_up_to + most, len(self._all))
        for row in self._all[self._folded_up_to : until]:
            row.fold()
        self._folded_up_to = until
        return until < len(self._all)

    def filter(self, wanted: Wanted) -> None:
        """Show the notes that pass these filters, and search them for the text."""
        self.wanted = wanted
        rows = self._sorted
        if wanted.status is not None:
            rows = [row for row in rows if row.summary.status is wanted.status]
        for word in _folded(wanted.counterpart).split():
            rows = [row for row in rows if word in row.fold()]
        self.shown = [row.summary for row in rows]
        self.search_again()

    def search_again(self) -> None:
        """Search anew with the same filters: more notes can be found than before."""
        self.results = NOTHING
        if self.wanted.is_search:
            among = frozenset(summary.id for summary in self.shown) if self.wanted.is_narrow else None
            self.results = self._desk.search.results(self.wanted.text, is_exact=self.wanted.is_exact, among=among)

    def summary(self, note_id: str) -> NoteSummary | None:
        """What the list says of a note; None for one that is not in the library any more."""
        return self._by_id.get(note_id)

    @property
    def reach(self) -> tuple[int, int] | None:
        """(notes that can be found, notes of the library) while the index is being built, else None."""
        return None if self._desk.search.is_ready else self._desk.search.reach()

    def sort(self, order: Order) -> None:
        self.order = order
        self._sort()

    def index_of(self, note_id: str) -> int | None:
        """The place of a note among those shown."""
        return next((at for at, summary in enumerate(self.shown) if summary.id == note_id), None)

    def preview(self, note_id: str) -> Preview | None:
        """The beginning of a note; None when it is not there any more."""
        summary = self.summary(note_id)
        if summary is None:
            return None
        try:
            note = self._desk.notes.show(note_id).note
            template = self._desk.templates.version(note.template).name
        except UserError:
            return None
        return Preview(
            summary,
            template,
            note.facts.subject,
            {language: _beginning(note, language) for language in Language},
            {language: _states(note, language) for language in Language},
            self._desk.waiting_reviews.summary(note_id),
        )

    def put_away(self, note_ids: Iterable[str]) -> tuple[str, ...]:
        """Delete notes (they can be brought back) and say which; UserError ``library.read_only``."""
        if not self._desk.is_writable:
            raise UserError("library.read_only", path=str(self._desk.path))
        away = tuple(self._desk.notes.delete(note_id) for note_id in note_ids)
        self.refresh()
        return away

    def bring_back(self, note_ids: Iterable[str]) -> None:
        for note_id in note_ids:
            self._desk.notes.bring_back(note_id)
        self.refresh()

    def counterpart(self, summary: NoteSummary) -> tuple[str, Language]:
        """The counterpart's name and the language it is in: the interface's when there is one."""
        language = self.language
        name = summary.counterpart[language]
        return (name, language) if name else (summary.counterpart[language.twin], language.twin)

    def _sort(self) -> None:
        self._sorted = list(self._all)
        key = self._key(self.order.column)
        if key is not None:
            self._sorted.sort(key=lambda row: key(row.summary), reverse=self.order.descending)
        self.filter(self.wanted)

    def _key(self, column: Column | None) -> Callable[[NoteSummary], Any] | None:
        keys: dict[Column, Callable[[NoteSummary], Any]] = {
            Column.REFERENCE: lambda summary: _folded(summary.reference),
            Column.TITLE_FR: lambda summary: _folded(summary.title.fr),
            Column.TITLE_AR: lambda summary: _folded(summary.title.ar),
            Column.COUNTERPART: lambda summary: _folded(self.counterpart(summary)[0]),
            Column.DAY: lambda summary: summary.day,
            Column.STATE: lambda summary: _STATUSES[summary.status],
            Column.PROGRESS: lambda summary: summary.share,
            Column.ACTIONS: lambda summary: summary.open_actions,
        }
        return keys[column] if column is not None else None


_STATUSES = {status: number for number, status in enumerate(NoteStatus)}


def day_of(summary: NoteSummary) -> date | None:
    return date.fromisoformat(summary.day) if summary.day else None


def _beginning(note: BriefingNote, language: Language) -> tuple[str, ...]:
    texts = (pair.text(language) for pair in note.pairs())
    return tuple(text.plain for text in texts if not text.is_empty)[:BEGINNING]


def _states(note: BriefingNote, language: Language) -> dict[TwinState, int]:
    counted = Counter(pair.state(language) for pair in note.pairs() if not pair.is_empty)
    return {state: counted[state] for state in TwinState if counted[state]}
