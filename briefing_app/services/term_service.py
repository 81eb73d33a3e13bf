"""The terms of the office: kept, looked through, exchanged in files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import FILE_MB, TABLE_MB
from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, tidy
from briefing_app.language.terms.merging import Merge, merge
from briefing_app.services.ports import Identifiers
from briefing_app.services.term_shelf import TermShelf
from briefing_app.storage.library import Library
from briefing_app.storage.terms import StoredTerms

SLICE = 500
"""Concepts that are written in one step: so many take a moment only."""
OVERLAY = 200
"""Changes that are kept apart before everything is made ready anew."""
FEW = 1000
"""So many concepts are read in a moment."""
TBX, CSV = (".tbx", ".xml"), (".csv", ".tsv", ".txt")


class FileOfTerms(msgspec.Struct, frozen=True):
    """``passed_over`` counts entries of the file that name nothing in Arabic or French."""

    concepts: tuple[Concept, ...]
    passed_over: int


class TermState(msgspec.Struct, frozen=True):
    """What the term base was at some moment, and what changed since: None where a concept is gone.

    ``whole`` is the same object as long as only ``changed`` grew. May be read on any thread.
    """

    whole: StoredTerms
    changed: tuple[tuple[str, Concept | None], ...] = ()

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """All of them now, by id."""
        if not self.changed:
            return self.whole.concepts
        known = {concept.id: concept for concept in self.whole.concepts}
        for concept_id, concept in self.changed:
            known.pop(concept_id, None)
            if concept is not None:
                known[concept_id] = concept
        return tuple(known[key] for key in sorted(known))


class TermService:
    """Reads any library; whatever changes one tells UserError ``library.read_only`` when it is open for reading."""

    def __init__(self, library: Library, identifiers: Identifiers) -> None:
        self._library = library
        self._identifiers = identifiers
        self._state: TermState | None = None

    # Reading.

    @property
    def state(self) -> TermState:
        """The term base, read when it is first asked for."""
        if self._state is None:
            self._state = TermState(self._library.terms.stored())
        return self._state

    @property
    def is_empty(self) -> bool:
        """Whether the office has no terms yet."""
        return not self._library.terms.count()

    def concepts(self) -> tuple[Concept, ...]:
        """All of them, by id."""
        return self.state.concepts

    def list(self, query: str = "") -> tuple[Concept, ...]:
        """The concepts in whose terms, forms, subject, note or source every word of ``query`` is found; by French
        name, those without one last.
        """
        return TermShelf(self.concepts()).find(query)

    def get(self, concept_id: str) -> Concept | None:
        return self._library.terms.get(concept_id)

    def subjects(self) -> tuple[str, ...]:
        """The subject fields in use, in the order of their letters; of a large term base none, for reading it all
        would hold up who waits.
        """
        state = self.state
        return TermShelf(state.concepts).subjects() if len(state.whole) <= FEW else ()

    # Changing.

    def save(self, concept: Concept) -> Concept:
        """Store a concept, with a new id when there is none yet, and return what was stored.

        UserError ``term.no_name`` when it has no term in either language.
        """
        library = self._writable()
        saved = tidy(concept)
        if not saved.terms:
            raise UserError("term.no_name")
        saved = msgspec.structs.replace(saved, id=saved.id or self.new_id())
        library.terms.put(saved)
        self._note((saved.id, saved))
        return saved

    def remove(self, concept_id: str) -> Concept | None:
        """Take a concept out; what it was, for :meth:`put_back`, or None when there is none of that id."""
        library = self._writable()
        concept = library.terms.get(concept_id)
        if concept is not None:
            library.terms.remove(concept_id)
            self._note((concept_id, None))
        return concept

    def put_back(self, concept: Concept) -> None:
        """Undo :meth:`remove`: the very entry, under the same id."""
        self._writable().terms.put(concept)
        self._note((concept.id, concept))

    def read_anew(self) -> None:
        """Terms were stored by somebody else: what is known of them is read again when it is asked for."""
        self._state = None

    # Files.

    def planned(self, file: FileOfTerms) -> Merge:
        """What taking a file in would do; nothing is stored."""
        return merge(self.concepts(), file.concepts, self.new_id)

    def take_in(self, plan: Merge) -> Iterator[int]:
        """Store what was planned, slice by slice; yields how many concepts are stored after each."""
        library, stored = self._writable(), 0
        try:
            for start in range(0, len(plan.concepts), SLICE):
                part = plan.concepts[start : start + SLICE]
                library.terms.put_all(part)
                stored = start + len(part)
                yield stored
        finally:
            self._note(*((concept.id, concept) for concept in plan.concepts[:stored]))

    def exported(self, path: Path) -> bytes:
        """All concepts in the form that the name of ``path`` says; UserError ``terms.unknown_kind``."""
        return written(self.list(), path)

    def new_id(self) -> str:
        """A fresh one, that may stand in XML as it is."""
        return f"c-{self._identifiers.new()}"

    def _note(self, *changes: tuple[str, Concept | None]) -> None:
        if self._state is None:
            return
        changed = dict(self._state.changed)
        changed.update(changes)
        whole = len(changed) > OVERLAY
        self._state = None if whole else TermState(self._state.whole, tuple(changed.items()))

    def _writable(self) -> Library:
        if not self._library.is_writable:
            raise UserError("library.read_only", path=str(self._library.path))
        return self._library


def read_terms_file(path: Path) -> FileOfTerms:
    """The concepts of a TBX or CSV file; touches no library.

    UserError ``terms.unknown_kind``, those of ``services.import_reading.read_file`` and of the readers.
    """
    from briefing_app.services.import_reading import read_file

    kind = _kind(path)
    data = read_file(path, FILE_MB if kind is TBX else TABLE_MB)
    if kind is TBX:
        from briefing_app.interchange.tbx_file import read_tbx

        return FileOfTerms(*read_tbx(data, str(path)))
    from briefing_app.interchange.terms_csv import read_terms
    from briefing_app.interchange.text_file import decoded

    return FileOfTerms(read_terms(decoded(data, str(path), Language.ARABIC), str(path)), 0)


def written(concepts: Iterable[Concept], path: Path) -> bytes:
    """Concepts in the form that the name of ``path`` says; UserError ``terms.unknown_kind``."""
    if _kind(path) is TBX:
        from briefing_app.interchange.tbx_file import write_tbx

        return write_tbx(concepts)
    from briefing_app.interchange.terms_csv import write_terms

    return write_terms(concepts)


def _kind(path: Path) -> tuple[str, ...]:
    for kind in (TBX, CSV):
        if path.suffix.lower() in kind:
            return kind
    raise UserError("terms.unknown_kind", path=str(path))
