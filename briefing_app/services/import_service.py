"""Import: existing texts in Arabic and French become one note of aligned twins."""

from __future__ import annotations

from pathlib import Path

import msgspec

from briefing_app.domain.answers import Answers
from briefing_app.domain.languages import Language
from briefing_app.services.import_reading import read_paragraphs
from briefing_app.services.note_service import NoteService
from briefing_app.services.pairing import paired, single
from briefing_app.storage.notes import StoredNote


class ImportRequest(msgspec.Struct, frozen=True, kw_only=True):
    ar_file: Path
    fr_file: Path | None = None
    template: str | None = None
    profile: str | None = None
    answers: Answers = Answers()


class Imported(msgspec.Struct, frozen=True):
    """``pairs`` counts the segments made; the unpaired ones among them have one side only."""

    stored: StoredNote
    pairs: int
    unpaired_ar: int
    unpaired_fr: int


class ImportService:
    def __init__(self, notes: NoteService) -> None:
        self._notes = notes

    def import_files(self, request: ImportRequest) -> Imported:
        """Read, check, align and store; both files are read in full before anything is stored.

        UserError ``file.*``, ``text.*``, ``word.*`` and ``import.*`` say what is wrong with a file.
        """
        arabic = read_paragraphs(request.ar_file, Language.ARABIC)
        if request.fr_file is None:
            pairing = single(arabic)
        else:
            pairing = paired(arabic, read_paragraphs(request.fr_file, Language.FRENCH))
        stored = self._notes.new_from_pairs(request.template, request.profile, request.answers, pairing.pairs)
        return Imported(stored, len(pairing.pairs), pairing.unpaired_ar, pairing.unpaired_fr)
