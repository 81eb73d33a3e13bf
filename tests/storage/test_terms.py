"""The term base in a library: whole, sealed, empty in a library of an older version."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, PartOfSpeech, Term, TermGender, TermNumber, TermStatus
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.verification import Problem, verify
from tests.conftest import QUICK

NOW = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
FIXTURES = Path(__file__).parents[1] / "fixtures" / "libraries"
MIXED = Concept(
    "c1",
    (
        Term(
            Language.FRENCH,
            "commission mixte",
            TermStatus.PREFERRED,
            PartOfSpeech.NOUN,
            TermGender.FEMININE,
            TermNumber.SINGULAR,
            ("CM",),
            "jamais « comité »",
        ),
        Term(Language.ARABIC, "لجنة مشتركة", forms=("لجان مشتركة",)),
        Term(Language.FRENCH, "comité mixte", TermStatus.FORBIDDEN),
    ),
    "coopération",
    "Deux\nlignes",
    "protocole de 2019",
)
PLAIN = Concept("c2", (Term(Language.FRENCH, "accord"),))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    create(tmp_path / "l.briefing", None, NOW, QUICK)
    with open_library(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE, NOW, QUICK) as opened:
        yield opened


def test_concepts_come_back_as_they_went_in(library: Library) -> None:
    library.terms.put_all((PLAIN, MIXED))
    assert (library.terms.all(), library.terms.count()) == ((MIXED, PLAIN), 2)
    library.terms.put(Concept("c2", (Term(Language.FRENCH, "traité"),)))
    library.terms.remove("c1")
    assert [concept.name(Language.FRENCH) for concept in library.terms.all()] == ["traité"]
    assert (library.terms.get("c1"), library.terms.get("c2") is not None) == (None, True)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE terms SET content = CAST(replace(content, 'mixte', 'mixts') AS BLOB) WHERE id = 'c1'",
        "DELETE FROM terms WHERE id = 'c1'",
        "DELETE FROM seals WHERE kind = 'terms' AND name = 'c1'",
        "UPDATE terms SET content = x'7b' WHERE id = 'c1'",
    ],
)
def test_every_change_from_outside_is_noticed(library: Library, statement: str) -> None:
    library.terms.put_all((PLAIN, MIXED))
    assert verify(library).problems == ()
    library.connection.execute(statement)
    assert verify(library).problems == (Problem("term", "c1"),)


def test_what_cannot_be_read_is_damage(library: Library) -> None:
    library.terms.put(PLAIN)
    library.connection.execute("UPDATE terms SET content = x'7b'")
    with pytest.raises(DamagedEntryError):
        library.terms.all()


def test_a_library_of_an_older_version_has_none_until_it_is_opened_for_writing(tmp_path: Path) -> None:
    path = Path(shutil.copy(FIXTURES / "v3-plain.briefing", tmp_path / "old.briefing"))
    with open_library(path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
        assert (reader.terms.all(), reader.terms.count(), reader.terms.get("c1")) == ((), 0, None)
    with open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK) as library:
        library.terms.put(MIXED)
        assert (library.terms.all(), verify(library).problems) == ((MIXED,), ())
