"""The work of the self-test without a window: an encrypted library, texts in, Word files out, a review back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_plan import accept_all
from briefing_app.services.check_knowledge import KnowledgeSource
from briefing_app.services.check_service import CheckService
from briefing_app.services.demo_service import DemoService
from briefing_app.services.export_service import ExportRequest, ExportService
from briefing_app.services.import_service import ImportRequest, ImportService
from briefing_app.services.library_service import LibraryService
from briefing_app.services.note_service import NoteService
from briefing_app.services.review_service import ReviewService
from briefing_app.services.self_test import Check, require
from briefing_app.services.spelling_service import SpellingService
from briefing_app.storage.connection import Mode, is_encrypted
from briefing_app.storage.keys import Credentials, Passphrase, RecoveryKey

PASSPHRASE = Passphrase("عبارة سر للتجربة · phrase d’essai")
WRONG = Passphrase("phrase d’un autre")
PLANTED = Bilingual(
    "واتفق الجانبان على عقد 3 جلسات في مدررسة الإدارة بالقاهرة.",
    "Les deux parties sont convenues de 4 séances et d’une réunnion au Caire.",
)
"""The last pair that is imported: its numbers differ, and each side has a misspelt word."""
MISSPELT = Bilingual("مدررسة", "réunnion")
CORRECT = Bilingual("مدرسة", "réunion")
ADDED = Bilingual(" وقد اطلع عليه المدير.", " Vu par le directeur.")
TEMPLATE = "meeting_record"


class Workplace(Protocol):
    """What the trial needs of an open library, as the composition root wires it."""

    @property
    def notes(self) -> NoteService: ...
    @property
    def imports(self) -> ImportService: ...
    @property
    def exports(self) -> ExportService: ...
    @property
    def reviews(self) -> ReviewService: ...
    @property
    def checks(self) -> CheckService: ...
    @property
    def known(self) -> KnowledgeSource: ...
    @property
    def spelling(self) -> SpellingService: ...
    @property
    def demo(self) -> DemoService: ...


Open = Callable[[Path, Credentials, Mode], AbstractContextManager[Workplace]]


class LibraryTrial:
    """Checks in the order of a working day; each leaves in ``folder`` what the next one needs.

    ``needs_dictionaries``: a packaged application brings them along; from source there may be none.
    """

    def __init__(
        self, folder: Path, libraries: LibraryService, open_library: Open, *, needs_dictionaries: bool
    ) -> None:
        self._folder = folder
        self._libraries = libraries
        self._open = open_library
        self._needs_dictionaries = needs_dictionaries
        self.library = folder / "self-test.briefing"
        self.note = ""
        """The id of the note that was imported."""

    def checks(self) -> tuple[Check, ...]:
        return (
            Check("encrypted_library", self._encrypted_library),
            Check("sample", self._sample),
            Check("import", self._import),
            Check("sealed", self._sealed),
            Check("layouts", self._layouts),
            Check("password", self._password),
            Check("review", self._review),
            Check("findings", self._findings),
            Check("spelling_ar", lambda: self._spelling(Language.ARABIC)),
            Check("spelling_fr", lambda: self._spelling(Language.FRENCH)),
            Check("backup", self._backup),
        )

    def _work(self) -> AbstractContextManager[Workplace]:
        return self._open(self.library, PASSPHRASE, Mode.READ_WRITE)

    def _encrypted_library(self) -> str:
        """Made with a passphrase; opened with it and with the recovery key, and with no other."""
        created = self._libraries.create(self.library, PASSPHRASE.text)
        require(is_encrypted(self.library), "the library is not encrypted")
        for credentials in (PASSPHRASE, RecoveryKey(created.recovery_key)):
            self._libraries.open(self.library, credentials, Mode.READ_ONLY).close()
        try:
            self._libraries.open(self.library, WRONG, Mode.READ_ONLY).close()
        except UserError as refused:
            return refused.code
        require(False, "the library opens with a wrong passphrase")
        return ""

    def _sample(self) -> str:
        """The sample meeting: every layout, a review copy, a redline, the register and its calendar."""
        folder = self._folder / "sample"
        folder.mkdir()
        with self._work() as desk:
            files = desk.demo.run(folder).files
        require(all(file.stat().st_size for file in files), "a file of the sample is empty")
        return f"{len(files)}"

    def _import(self) -> str:
        """Two text files become the pairs that they were written as."""
        with self._work() as desk:
            sample = desk.notes.show(desk.notes.list()[0].id).note
            texts = {language: tuple(_paragraphs(sample, language)) for language in Language}
            files = {language: self._folder / f"{language.value}.txt" for language in Language}
            for language, file in files.items():
                file.write_text("\n\n".join(texts[language]) + "\n", "utf-8")
            request = ImportRequest(ar_file=files[Language.ARABIC], fr_file=files[Language.FRENCH], template=TEMPLATE)
            imported = desk.imports.import_files(request)
        self.note = imported.stored.note.id
        count = len(texts[Language.ARABIC])
        require(imported.pairs == count, f"{imported.pairs} pairs of {count}")
        require(imported.unpaired_ar + imported.unpaired_fr == 0, "paragraphs without their twin")
        return f"{imported.pairs}"

    def _sealed(self) -> str:
        """Nothing that was imported can be read in the library or beside it."""
        files = [file for file in self._folder.glob(f"{self.library.name}*") if file.is_file()]
        for planted in _encoded((PLANTED.ar, PLANTED.fr)):
            require(not any(planted in file.read_bytes() for file in files), "words stand in the library as they are")
        return f"{len(files)}"

    def _layouts(self) -> str:
        """Five layouts, for review and not, each without a finding of lint."""
        count = 0
        with self._work() as desk:
            for review in (None, ReviewOptions()):
                for layout in Layout:
                    found = desk.exports.export(self._request(layout, review)).lint
                    require(not found, f"{layout.value}: lint {len(found)}")
                    count += 1
        return f"{count}"

    def _password(self) -> str:
        """A Word file with a password, which is opened again with it before it is written."""
        out = self._folder / "password.docx"
        request = ExportRequest(note=self.note, layout=Layout.FACING, out=out, password=PASSPHRASE.text)
        with self._work() as desk:
            desk.exports.export(request)
        require(not out.read_bytes().startswith(b"PK"), "a file with a password is not encrypted")
        return f"{out.stat().st_size}"

    def _review(self) -> str:
        """What a reviewer typed in both languages of a review copy is in the note afterwards."""
        from briefing_app.docx_io.review.trial import with_words_added

        copy, returned = self._out(Layout.FACING, ReviewOptions()), self._folder / "returned.docx"
        returned.write_bytes(with_words_added(copy.read_bytes(), "Nadia", ADDED))
        with self._work() as desk:
            review = desk.reviews.review(self.note, [returned])
            applied = desk.reviews.apply(self.note, review, lambda read: dict(accept_all(read)))
            note = desk.notes.show(self.note).note
        for language in Language:
            ends = [pair.text(language).plain.endswith(ADDED[language]) for pair in note.pairs()]
            require(sum(ends) == 1, f"{sum(ends)} of 1 in {language.value}")
        require(applied.unplaced == 0, f"{applied.unplaced} without a place")
        return f"{len(review.proposals)}"

    def _findings(self) -> str:
        """The numbers that differ in the planted pair are found."""
        with self._work() as desk:
            note = desk.notes.show(self.note).note
            found = desk.checks.findings(note, desk.known.of(note))
        planted = _planted_pair(note)
        require(any(one.pair == planted for one in found), "different numbers were not found")
        return f"{len(found)}"

    def _spelling(self, language: Language) -> str:
        """The planted word is misspelt, and the right one is proposed; in a process of its own."""
        with self._work() as desk:
            dictionary = desk.spelling.dictionary(language)
            if dictionary is None:
                require(not self._needs_dictionaries, f"no dictionary of {language.value}")
                return "-"
            note = desk.notes.show(self.note).note
            desk.spelling.prepare(note)
            words = {one.word for one in desk.spelling.misspelt(note) if one.language is language}
            proposed = desk.spelling.suggest(MISSPELT[language], language, note)
        require(MISSPELT[language] in words, "a misspelt word was not found")
        require(CORRECT[language] in proposed, f"not among {len(proposed)} proposals")
        return dictionary.name

    def _backup(self) -> str:
        """The library is sound from end to end, and so is a copy of it."""
        report = self._libraries.verify(self.library, PASSPHRASE)
        require(not report.problems, f"{len(report.problems)} problems")
        copied = self._libraries.backup(self.library, PASSPHRASE, self._folder / "backup.briefing")
        require(copied.revisions == report.info.revisions, "the backup has other revisions")
        return f"{copied.revisions}"

    def _request(self, layout: Layout, review: ReviewOptions | None) -> ExportRequest:
        return ExportRequest(note=self.note, layout=layout, out=self._out(layout, review), review=review)

    def _out(self, layout: Layout, review: ReviewOptions | None) -> Path:
        return self._folder / f"{layout.value}-{'review' if review else 'plain'}.docx"


def _paragraphs(note: BriefingNote, language: Language) -> Iterator[str]:
    """The paragraphs of pairs that have both sides, and the planted one."""
    for pair in note.pairs():
        if all(pair.text(one).plain for one in Language):
            yield pair.text(language).plain
    yield PLANTED[language]


def _planted_pair(note: BriefingNote) -> str:
    ids = [pair.id for pair in note.pairs() if MISSPELT.fr in pair.text(Language.FRENCH).plain]
    require(len(ids) == 1, f"the planted pair is there {len(ids)} times")
    return ids[0]


def _encoded(texts: Iterable[str]) -> Iterator[bytes]:
    for text in texts:
        yield from (text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
