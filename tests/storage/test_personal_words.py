"""The personal dictionary in the library: kept, sealed, in copies, and absent from older libraries."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.storage.connection import Mode
from briefing_app.storage.copies import backup, restore
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.notes import RevisionDraft
from briefing_app.storage.verification import Problem, verify
from tests.conftest import QUICK
from tests.samples import sample_note

NOW = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
FIXTURES = Path(__file__).parents[1] / "fixtures" / "libraries"
AR, FR = Language.ARABIC, Language.FRENCH


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    create(tmp_path / "l.briefing", None, NOW, QUICK)
    with open_library(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE, NOW, QUICK) as opened:
        yield opened


def test_words_are_kept_by_language_each_once(library: Library) -> None:
    words = library.personal_words
    assert words.add(FR, ("Mbera", "caza")) == 2
    assert words.add(FR, ("caza", "wilaya")) == 1
    assert words.add(AR, ("رقمنة", "caza")) == 2
    assert words.all(FR) == ("Mbera", "caza", "wilaya")
    assert words.all(AR) == ("caza", "رقمنة")
    assert words.remove(FR, ("caza", "unknown")) == 1
    assert words.all(FR) == ("Mbera", "wilaya")
    assert words.all(AR) == ("caza", "رقمنة")
    assert verify(library).problems == ()


def test_a_word_is_passed_over_in_one_note_only(library: Library) -> None:
    note = sample_note()
    library.notes.add(note, RevisionDraft("r1", "desk", "created", NOW))
    words = library.personal_words
    words.pass_over(note.id, FR, "Mbera")
    words.pass_over(note.id, FR, "Mbera")
    words.pass_over(note.id, FR, "Atar")
    words.pass_over(note.id, AR, "امبره")
    assert words.passed(note.id, FR) == ("Atar", "Mbera")
    assert words.passed(note.id, AR) == ("امبره",)
    assert words.passed("another", FR) == words.all(FR) == ()
    words.tell_again(note.id, FR, "Atar")
    words.tell_again(note.id, FR, "Atar")
    assert words.passed(note.id, FR) == ("Mbera",)
    assert verify(library).problems == ()


def test_a_word_of_no_note_is_refused(library: Library) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        library.personal_words.pass_over("nowhere", FR, "Mbera")
    assert library.personal_words.passed("nowhere", FR) == ()


@pytest.mark.parametrize("change", ["word = 'Mbéra'", "language = 'ar'"])
def test_verify_names_a_word_that_was_changed(library: Library, change: str) -> None:
    library.personal_words.add(FR, ("Mbera", "caza"))
    library.connection.execute(f"UPDATE personal_words SET {change} WHERE word = 'Mbera'")
    told = {problem.where for problem in verify(library).problems}
    assert "fr Mbera" in told
    assert all(problem.code == "word" for problem in verify(library).problems)


def test_verify_names_a_word_that_is_gone(library: Library) -> None:
    library.personal_words.add(FR, ("Mbera",))
    library.connection.execute("DELETE FROM personal_words")
    assert verify(library).problems == (Problem("word", "fr Mbera"),)


def test_words_are_there_again_in_a_restored_backup(library: Library, tmp_path: Path) -> None:
    library.personal_words.add(AR, ("رقمنة",))
    backup(library, tmp_path / "copy.briefing")
    restore(tmp_path / "copy.briefing", tmp_path / "back.briefing", NoKey(), NOW, QUICK)
    with open_library(tmp_path / "back.briefing", NoKey(), Mode.READ_ONLY, NOW, QUICK) as back:
        assert back.personal_words.all(AR) == ("رقمنة",)
        with pytest.raises(UserError, match=r"library\.read_only_medium"):
            back.personal_words.add(AR, ("حوكمة",))


def test_a_reader_of_an_older_library_finds_none_and_a_writer_can_add(tmp_path: Path) -> None:
    old = Path(shutil.copy(FIXTURES / "v5-plain.briefing", tmp_path / "old.briefing"))
    with open_library(old, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
        assert reader.personal_words.all(FR) == reader.personal_words.passed("x", FR) == ()
    with open_library(old, NoKey(), Mode.READ_WRITE, NOW, QUICK) as writer:
        writer.personal_words.add(FR, ("caza",))
        assert writer.personal_words.all(FR) == ("caza",)
        assert verify(writer).is_sound
