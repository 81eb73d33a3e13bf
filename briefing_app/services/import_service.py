"""Import: existing texts in Arabic and French become one note of aligned twins."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from briefing_app.domain.answers import Answers
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import RichText
from briefing_app.services.import_reading import read_paragraphs
from briefing_app.services.note_service import NoteService
from briefing_app.services.pairing import Pairing, paired, single
from briefing_app.services.ports import Progress
from briefing_app.storage.notes import StoredNote

STEPS = 3


class ImportRequest(msgspec.Struct, frozen=True, kw_only=True):
    """One file may be left out: its language is then still to be written."""

    ar_file: Path | None = None
    fr_file: Path | None = None
    template: str | None = None
    profile: str | None = None
    answers: Answers = Answers()


class PreparedImport(msgspec.Struct, frozen=True):
    """What was read and aligned, and for which request; nothing is stored yet."""

    request: ImportRequest
    pairing: Pairing


class Imported(msgspec.Struct, frozen=True):
    """``pairs`` counts the segments made; the unpaired ones among them have one side only."""

    stored: StoredNote
    pairs: int
    unpaired_ar: int
    unpaired_fr: int


class ImportService:
    """:meth:`detected` and :meth:`prepare` read files and no library: they may run on another thread."""

    def __init__(self, notes: NoteService) -> None:
        self._notes = notes

    def import_files(self, request: ImportRequest) -> Imported:
        """Read, check, align and store; both files are read in full before anything is stored.

        UserError ``file.*``, ``text.*``, ``word.*`` and ``import.*`` say what is wrong with a file.
        """
        return self.store(self.prepare(request))

    @staticmethod
    def detected(path: Path) -> Language | None:
        """The language a file is written in; None when it is unsure, or the file cannot be read."""
        for language in Language:
            try:
                read_paragraphs(path, language)
            except UserError:
                continue
            return language
        return None

    @staticmethod
    def prepare(request: ImportRequest, progress: Progress | None = None) -> PreparedImport:
        """Read, check and align. UserErrors as :meth:`import_files`; BugError for a request without a file."""
        step = progress or _unheard
        step(0, STEPS)
        arabic = read_paragraphs(request.ar_file, Language.ARABIC) if request.ar_file is not None else ()
        step(1, STEPS)
        french = read_paragraphs(request.fr_file, Language.FRENCH) if request.fr_file is not None else ()
        step(2, STEPS)
        prepared = PreparedImport(request, _pairing(arabic, french))
        step(3, STEPS)
        return prepared

    def store(self, prepared: PreparedImport) -> Imported:
        """Make the note of what was prepared; UserError ``template.unknown`` or ``profile.unknown``."""
        request, pairing = prepared.request, prepared.pairing
        stored = self._notes.new_from_pairs(request.template, request.profile, request.answers, pairing.pairs)
        return Imported(stored, len(pairing.pairs), pairing.unpaired_ar, pairing.unpaired_fr)


def _pairing(arabic: Sequence[RichText], french: Sequence[RichText]) -> Pairing:
    if arabic and french:
        return paired(arabic, french)
    if arabic:
        return single(arabic)
    if french:
        return Pairing(tuple((ar, fr) for fr, ar in single(french).pairs), 0, 0)
    raise BugError("an import needs a file in one language at least")


def _unheard(done: int, total: int) -> None:
    """Progress that nobody asked for."""
