"""The self-test passes where everything works, and says which part does not where one does not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from briefing_app import __version__, bootstrap, paths
from briefing_app.domain.errors import BugError, UserError
from briefing_app.language.checks import checking
from briefing_app.services import self_test
from briefing_app.services.check_service import CheckService
from briefing_app.services.demo_service import DemoService
from briefing_app.services.dictionaries import Dictionary
from briefing_app.services.export_service import Exported, ExportService
from briefing_app.services.import_service import ImportService
from briefing_app.services.library_service import LibraryService
from briefing_app.services.review_service import ReviewService
from briefing_app.services.self_test import Check, Outcome, Report, outcome_of, require, run
from briefing_app.services.self_test_trial import LibraryTrial
from briefing_app.services.spelling_service import SpellingService
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Created, Library
from tests.conftest import QUICK, CountedIdentifiers, FixedClock

NAMES = [
    "encrypted_library", "sample", "import", "sealed", "layouts", "password", "review", "findings", "spelling_ar",
    "spelling_fr", "backup",
]  # fmt: skip


@pytest.fixture
def application() -> bootstrap.Application:
    return bootstrap.Application(paths.resources(), FixedClock(), CountedIdentifiers(), QUICK, "test")


def trial_of(application: bootstrap.Application, folder: Path, *, needs_dictionaries: bool = True) -> LibraryTrial:
    return LibraryTrial(folder, application.libraries, application.desk, needs_dictionaries=needs_dictionaries)


def report_of(trial: LibraryTrial) -> Report:
    return run(trial.checks(), FixedClock(), lambda outcome: None)


def failed(report: Report) -> dict[str, str]:
    return {outcome.name: outcome.detail for outcome in report.outcomes if not outcome.passed}


@pytest.mark.office
def test_everything_is_tried_and_passes(application: bootstrap.Application, tmp_path: Path) -> None:
    told: list[Outcome] = []
    report = run(trial_of(application, tmp_path).checks(), FixedClock(), told.append)
    assert failed(report) == {}
    assert report.passed
    assert [outcome.name for outcome in report.outcomes] == NAMES
    assert tuple(told) == report.outcomes
    assert (report.version, report.packaged) == (__version__, False)
    details = {outcome.name: outcome.detail for outcome in report.outcomes}
    assert details["encrypted_library"] == "library.wrong_passphrase"
    assert details["layouts"] == "10"
    assert details["review"] == "2"
    assert details["spelling_ar"] == "ar"
    made = {path.name for path in tmp_path.glob("*.docx")}
    assert len(made) == 12, made


def test_from_source_there_may_be_no_dictionary(
    application: bootstrap.Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A packaged application brings them along: there it is a fault."""
    monkeypatch.setattr(paths, "dictionaries", lambda: (tmp_path / "nowhere",))
    (tmp_path / "source").mkdir()
    (tmp_path / "packaged").mkdir()
    found = []
    for folder, needed in ((tmp_path / "source", False), (tmp_path / "packaged", True)):
        checks = trial_of(application, folder, needs_dictionaries=needed).checks()
        wanted = [check for check in checks if check.name in ("encrypted_library", "spelling_ar", "spelling_fr")]
        found.append(failed(run(wanted, FixedClock(), lambda outcome: None)))
    assert found[0] == {}
    assert found[1] == {"spelling_ar": "no dictionary of ar", "spelling_fr": "no dictionary of fr"}


Broken = Callable[[pytest.MonkeyPatch], None]


def _plain_library(monkeypatch: pytest.MonkeyPatch) -> None:
    real = LibraryService.create
    monkeypatch.setattr(LibraryService, "create", lambda self, path, _: real(self, path, None))


def _any_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    real_create, real_open = LibraryService.create, LibraryService.open

    def create(service: LibraryService, path: Path, _: str | None) -> Created:
        return msgspec.structs.replace(real_create(service, path, None), recovery_key="")

    def open_any(service: LibraryService, path: Path, _: object, mode: object) -> Library:
        return real_open(service, path, NoKey(), mode)  # type: ignore[arg-type]

    monkeypatch.setattr(LibraryService, "create", create)
    monkeypatch.setattr(LibraryService, "open", open_any)
    monkeypatch.setattr("briefing_app.services.self_test_trial.is_encrypted", lambda path: True)


def _lint(monkeypatch: pytest.MonkeyPatch) -> None:
    real = ExportService.export

    def export(service: ExportService, *given: object) -> Exported:
        return msgspec.structs.replace(real(service, *given), lint=("E01",))  # type: ignore[arg-type]

    monkeypatch.setattr(ExportService, "export", export)


def _no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.services.export_service.encrypt", lambda data, *_: data)
    monkeypatch.setattr("briefing_app.services.export_service.decrypt", lambda data, *_: data)


def _deaf_review(monkeypatch: pytest.MonkeyPatch) -> None:
    real = ReviewService.together
    monkeypatch.setattr(
        ReviewService, "together", lambda self, scanned: msgspec.structs.replace(real(self, scanned), proposals=())
    )


def _one_file_short(monkeypatch: pytest.MonkeyPatch) -> None:
    real = ImportService.import_files
    monkeypatch.setattr(
        ImportService, "import_files", lambda self, asked: msgspec.structs.replace(real(self, asked), unpaired_fr=1)
    )


def _blind_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CheckService, "findings", lambda self, *_: ())


def _dictionary_of_another_language(monkeypatch: pytest.MonkeyPatch) -> None:
    real = SpellingService.dictionary

    def dictionary(service: SpellingService, language: object) -> Dictionary | None:
        found = real(service, language)  # type: ignore[arg-type]
        return None if found is None else msgspec.structs.replace(found, name="fr")

    monkeypatch.setattr(SpellingService, "dictionary", dictionary)


def _no_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(service: DemoService, folder: Path) -> None:
        raise UserError("file.disk_full", path=str(folder))

    monkeypatch.setattr(DemoService, "run", refuse)


@pytest.mark.office
@pytest.mark.parametrize(
    ("broken", "found"),
    [
        (_plain_library, {"encrypted_library": "the library is not encrypted"}),
        (_any_passphrase, {"encrypted_library": "the library opens with a wrong passphrase"}),
        (_lint, {"layouts": "facing: lint 1"}),
        (_no_password, {"password": "a file with a password is not encrypted"}),
        (_deaf_review, {"review": "0 of 1 in ar"}),
        (_one_file_short, {"import": "paragraphs without their twin"}),
        (_blind_checks, {"findings": "different numbers were not found"}),
        (_dictionary_of_another_language, {"spelling_ar": "spelling.dictionary_unusable"}),
        (_no_sample, {"sample": "file.disk_full"}),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_what_is_broken_is_named(
    application: bootstrap.Application,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    broken: Broken,
    found: dict[str, str],
) -> None:
    broken(monkeypatch)
    wanted = NAMES[: NAMES.index(next(iter(found))) + 1]
    checks = [check for check in trial_of(application, tmp_path).checks() if check.name in wanted]
    report = run(checks, FixedClock(), lambda outcome: None)
    assert not report.passed
    assert found.items() <= failed(report).items()


def test_a_word_of_a_note_is_in_no_detail() -> None:
    """Of errors that are not ours only the kind and the place are told."""

    def fail() -> str:
        raise ValueError("secret words of a note")

    assert outcome_of(Check("x", fail)).detail.startswith("ValueError (fail, ")
    assert outcome_of(Check("x", lambda: "12")) == Outcome("x", True, "12", outcome_of(Check("x", str)).seconds)
    ours = outcome_of(Check("x", lambda: checking.__name__ if require(False, "3 of 4") else ""))
    assert (ours.passed, ours.detail) == (False, "3 of 4")
    with pytest.raises(BugError):
        require(False, "no")


def test_a_report_without_a_check_has_not_passed() -> None:
    assert not run((), FixedClock(), lambda outcome: None).passed


def test_words_in_the_clear_are_found(application: bootstrap.Application, tmp_path: Path) -> None:
    trial = trial_of(application, tmp_path)
    checks = {check.name: check for check in trial.checks()}
    trial.library.write_bytes("… واتفق الجانبان على عقد 3 جلسات في مدررسة الإدارة بالقاهرة. …".encode("utf-16-le"))
    assert outcome_of(checks["sealed"]).detail == "words stand in the library as they are"


def test_a_frozen_application_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert self_test.is_packaged()
