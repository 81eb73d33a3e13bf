"""What is imported: which file is Arabic and which French, and what kind of note they become."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from briefing_app.domain.languages import Language
from briefing_app.domain.templates import NoteTemplate
from briefing_app.services.built_ins import DEFAULT_PROFILE, BuiltIns
from briefing_app.services.import_service import Imported, ImportRequest, ImportService, PreparedImport
from briefing_app.services.note_service import DEFAULT_TEMPLATE
from briefing_app.services.ports import Progress
from briefing_app.services.template_service import TemplateService


class ImportPresenter:
    """Files first have no language; a file holds one language, and a language one file at most."""

    def __init__(
        self,
        imports: ImportService,
        templates: TemplateService,
        built_ins: BuiltIns,
        files: Sequence[Path] = (),
        profile_id: str = DEFAULT_PROFILE,
    ) -> None:
        """``profile_id`` is the one the person writes by; it is offered first."""
        self._imports = imports
        self.templates: tuple[NoteTemplate, ...] = tuple(templates.list())
        self.profiles = built_ins.profiles()
        self.template_id = DEFAULT_TEMPLATE
        self.profile_id = profile_id
        self.files: tuple[Path, ...] = tuple(dict.fromkeys(files))
        self._chosen: dict[Language, Path | None] = dict.fromkeys(Language)
        self._is_corrected = False

    def file(self, language: Language) -> Path | None:
        """The file taken for a language."""
        return self._chosen[language]

    @property
    def can_import(self) -> bool:
        return any(self._chosen.values())

    @property
    def left_out(self) -> tuple[Path, ...]:
        """Files that hold neither language: they will not be imported."""
        return tuple(path for path in self.files if path not in self._chosen.values())

    def add_files(self, paths: Sequence[Path]) -> tuple[Path, ...]:
        """Take more files in; those that were not known yet."""
        new = tuple(dict.fromkeys(path for path in paths if path not in self.files))
        self.files += new
        return new

    def assign(self, language: Language, path: Path | None) -> None:
        """A person says which file holds a language, or that none does; a file taken from the twin is swapped."""
        self._is_corrected = True
        if path is not None and self._chosen[language.twin] == path:
            self._chosen[language.twin] = self._chosen[language]
        self._chosen[language] = path

    def detect(self, paths: Sequence[Path], progress: Progress) -> dict[Path, Language | None]:
        """In which language each file is written. Reads files only: may run on another thread."""
        found: dict[Path, Language | None] = {}
        for done, path in enumerate(paths):
            progress(done, len(paths))
            found[path] = self._imports.detected(path)
        return found

    def take_detected(self, found: dict[Path, Language | None]) -> None:
        """Give each language the first file found to hold it; a file of no known language takes a free place.

        What a person said stands: then only places that are still free are filled.
        """
        for path, language in sorted(found.items(), key=lambda item: item[1] is None):
            if path in self._chosen.values():
                continue
            free = [place for place in Language if self._chosen[place] is None]
            if language in free:
                self._chosen[language] = path
            elif language is None and free and not self._is_corrected:
                self._chosen[free[0]] = path

    def request(self) -> ImportRequest:
        return ImportRequest(
            ar_file=self._chosen[Language.ARABIC],
            fr_file=self._chosen[Language.FRENCH],
            template=self.template_id,
            profile=self.profile_id,
        )

    def prepare(self, request: ImportRequest, progress: Progress) -> PreparedImport:
        """Read and align. Reads files only: may run on another thread; UserErrors of ``ImportService``."""
        return self._imports.prepare(request, progress)

    def store(self, prepared: PreparedImport) -> Imported:
        """Make the note of what was prepared."""
        return self._imports.store(prepared)
