"""What is larger than anybody writes is refused before it is read, by every way a file comes in."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.cli.commands import text_of
from briefing_app.cli.commands.review import _decisions
from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import FILE_MB, MAX_PARAGRAPHS, MEMORY_MB, SETTINGS_MB, TABLE_MB, TEXT_MB
from briefing_app.domain.languages import Language
from briefing_app.messages import LANGUAGES, Catalogue
from briefing_app.services.import_reading import read_file, read_paragraphs
from briefing_app.services.letterhead import check_letterhead
from briefing_app.services.memory_files import read_tmx_file
from briefing_app.services.term_service import read_terms_file

MB = 1_000_000
WAYS: tuple[tuple[str, Callable[[Path], object], int], ...] = (
    ("note.txt", lambda path: read_paragraphs(path, Language.FRENCH), TEXT_MB),
    ("note.docx", lambda path: read_paragraphs(path, Language.FRENCH), FILE_MB),
    ("base.docx", check_letterhead, FILE_MB),
    ("terms.csv", read_terms_file, TABLE_MB),
    ("terms.tbx", read_terms_file, FILE_MB),
    ("memory.tmx", read_tmx_file, MEMORY_MB),
    ("answers.toml", text_of, SETTINGS_MB),
    ("decisions.json", _decisions, SETTINGS_MB),
)


def sparse(path: Path, size: int) -> Path:
    with path.open("wb") as stream:
        stream.truncate(size)
    return path


def refused(call: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as told:
        call()
    return told.value


@pytest.mark.parametrize(("name", "read", "limit"), WAYS, ids=[way[0] for way in WAYS])
def test_a_byte_too_many_is_refused(tmp_path: Path, name: str, read: Callable[[Path], object], limit: int) -> None:
    error = refused(lambda: read(sparse(tmp_path / name, limit * MB + 1)))
    assert error.code == "file.too_large"
    assert (error.params["limit_mb"], error.params["size_mb"]) == (limit, limit + 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_three_languages(tmp_path: Path, language: str) -> None:
    error = refused(lambda: text_of(sparse(tmp_path / "a.toml", 9 * MB)))
    told = Catalogue.load(language, paths.translations()).error(error)
    assert "a.toml" in told.message
    assert "9" in told.message + told.hint
    assert told.hint


def test_as_much_as_is_allowed_is_read(tmp_path: Path) -> None:
    assert len(read_file(sparse(tmp_path / "a", 2 * MB), 2)) == 2 * MB


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_that_never_ends_has_no_size_and_is_refused() -> None:
    assert Path("/dev/zero").stat().st_size == 0
    assert refused(lambda: read_file(Path("/dev/zero"), 1)).code == "file.too_large"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_that_somebody_chose_is_the_file_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert read_file(tmp_path / "b.txt") == b"x"


@pytest.mark.parametrize("name", ["", ".", "a\x00b", "x" * 5000])
def test_what_is_no_file_name_is_told(tmp_path: Path, name: str) -> None:
    assert refused(lambda: read_file(tmp_path / name)).code == "file.not_readable"


@pytest.mark.parametrize(("lines", "code"), [(MAX_PARAGRAPHS, None), (MAX_PARAGRAPHS + 1, "import.too_long")])
def test_a_text_of_thousands_of_paragraphs_is_refused(tmp_path: Path, lines: int, code: str | None) -> None:
    path = tmp_path / "note.txt"
    path.write_text("Le ministre a reçu son homologue.\n" * lines, "utf-8")
    if code is None:
        assert len(read_paragraphs(path, Language.FRENCH)) == lines
        return
    error = refused(lambda: read_paragraphs(path, Language.FRENCH))
    assert (error.code, error.params["count"], error.params["limit"]) == (code, lines, MAX_PARAGRAPHS)
