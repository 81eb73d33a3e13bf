"""Schema version 6 as it shipped, and every older version brought up to it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.search import SearchQuery, Term
from briefing_app.storage import schema
from briefing_app.storage.connection import Mode, connect
from briefing_app.storage.keys import Credentials, NoKey, Passphrase
from briefing_app.storage.library import Library, key_of, open_library
from briefing_app.storage.notes import NoteFilter
from briefing_app.storage.verification import verify
from tests.conftest import QUICK
from tests.fixtures.libraries.make import NOW

FIXTURES = Path(__file__).parents[1] / "fixtures" / "libraries"
KINDS = [("plain", NoKey()), ("encrypted", Passphrase("phrase de test"))]


def copied(name: str, folder: Path) -> Path:
    return Path(shutil.copy(FIXTURES / f"{name}.briefing", folder / f"{name}.briefing"))


def found(library: Library, word: str) -> int:
    return len(list(library.search.find(SearchQuery((Term(word),)))))


@pytest.mark.parametrize(("kind", "credentials"), KINDS)
def test_a_copy_of_version_six_still_opens(tmp_path: Path, kind: str, credentials: Credentials) -> None:
    """Written by ``tests/fixtures/libraries/make.py`` the day the version shipped: it is part of the format."""
    path = copied(f"v6-{kind}", tmp_path)
    with connect(path, key_of(path, credentials, QUICK), Mode.READ_ONLY) as connection:
        assert connection.pragma("user_version") == 6
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        assert verify(library).problems == ()
        assert [concept.id for concept in library.terms.all()] == ["c1"]
        assert library.memory.batches()[0][1] == 1
        assert library.personal_words.all(Language.FRENCH) == ("Talaat",)
        (note,) = library.notes.summaries(NoteFilter())
        assert library.personal_words.passed(note.id, Language.ARABIC) == ("أو",)
        assert library.search.is_ready
        assert found(library, "ministre") == 1


@pytest.mark.parametrize(("kind", "credentials"), KINDS)
@pytest.mark.parametrize("version", range(1, 6))
def test_every_older_version_comes_to_have_what_six_has(
    tmp_path: Path, version: int, kind: str, credentials: Credentials
) -> None:
    path = copied(f"v{version}-{kind}", tmp_path)
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        library.search.prepare()
        library.memory.prepare()
        assert (library.info().schema, verify(library).problems) == (schema.CURRENT, ())
        assert schema.is_as_made(library.connection)
        assert found(library, "ministre") == 1
