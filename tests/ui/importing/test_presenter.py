"""Which file is taken for which language; without Qt."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app import bootstrap
from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Language
from briefing_app.services.built_ins import DEFAULT_PROFILE
from briefing_app.services.note_service import DEFAULT_TEMPLATE
from briefing_app.ui.importing.presenter import ImportPresenter

AR, FR = Language.ARABIC, Language.FRENCH
A, B, C = Path("a.txt"), Path("b.txt"), Path("c.txt")


@pytest.fixture
def presenter(desk: Desk, application: bootstrap.Application) -> ImportPresenter:
    return ImportPresenter(desk.imports, desk.templates, application.built_ins, [A, B, A])


def taken(presenter: ImportPresenter) -> tuple[Path | None, Path | None]:
    return presenter.file(AR), presenter.file(FR)


def test_it_begins_with_files_and_no_languages(presenter: ImportPresenter) -> None:
    assert presenter.files == presenter.left_out == (A, B)
    assert taken(presenter) == (None, None)
    assert not presenter.can_import
    assert presenter.template_id in {template.id for template in presenter.templates}
    assert (presenter.template_id, presenter.profile_id) == (DEFAULT_TEMPLATE, DEFAULT_PROFILE)
    assert presenter.profile_id in {profile.id for profile in presenter.profiles}


def test_more_files_are_added_once(presenter: ImportPresenter) -> None:
    assert presenter.add_files([B, C, C]) == (C,)
    assert presenter.files == (A, B, C)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({A: FR, B: AR}, (B, A)),
        ({A: AR, B: None}, (A, B)),
        ({A: None, B: AR}, (B, A)),
        ({A: None, B: None}, (A, B)),
        ({A: FR, B: FR}, (None, A)),
        ({A: FR}, (None, A)),
    ],
)
def test_detected_languages_are_taken(
    presenter: ImportPresenter, found: dict[Path, Language | None], expected: tuple[Path | None, Path | None]
) -> None:
    presenter.take_detected(found)
    assert taken(presenter) == expected
    assert presenter.can_import


def test_what_is_left_out_is_known(presenter: ImportPresenter) -> None:
    presenter.add_files([C])
    presenter.take_detected({A: FR, B: FR, C: AR})
    assert presenter.left_out == (B,)


def test_a_person_corrects(presenter: ImportPresenter) -> None:
    presenter.take_detected({A: FR, B: AR})
    presenter.assign(FR, B)
    assert taken(presenter) == (A, B)
    presenter.assign(AR, None)
    assert taken(presenter) == (None, B)
    presenter.assign(AR, B)
    assert taken(presenter) == (B, None)


def test_what_a_person_said_stands_when_more_is_detected(presenter: ImportPresenter) -> None:
    presenter.assign(AR, A)
    presenter.take_detected({A: FR, B: AR})
    assert taken(presenter) == (A, None)
    presenter.take_detected({C: None})
    assert taken(presenter) == (A, None)
    presenter.take_detected({C: FR})
    assert taken(presenter) == (A, C)


def test_languages_are_read_from_the_files_with_progress(presenter: ImportPresenter, tmp_path: Path) -> None:
    french, arabic, neither = (tmp_path / name for name in ("f.txt", "a.txt", "e.txt"))
    french.write_text("Le ministre a reçu son homologue pour examiner la coopération des deux pays.", "utf-8")
    arabic.write_text("التقى الوزير نظيره الفرنسي لبحث التعاون بين البلدين.", "utf-8")
    neither.write_text("The minister of the interior met with the council and this is that. " * 5, "utf-8")
    steps: list[tuple[int, int]] = []
    paths = [french, arabic, neither, tmp_path / "missing.txt"]
    found = presenter.detect(paths, lambda done, total: steps.append((done, total)))
    assert found == dict(zip(paths, (FR, AR, None, None), strict=True))
    assert steps == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_the_request_says_what_was_chosen(presenter: ImportPresenter) -> None:
    presenter.assign(FR, B)
    presenter.template_id, presenter.profile_id = "cable", "morocco_france"
    request = presenter.request()
    assert (request.ar_file, request.fr_file) == (None, B)
    assert (request.template, request.profile) == ("cable", "morocco_france")
