"""Which notes answer a query, and in which order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefing_app.domain.editing import set_text
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rich_text import plain
from briefing_app.language.search_query import parse_query
from briefing_app.storage import search_terms
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library, open_library
from tests.conftest import QUICK
from tests.storage.test_library import NOW, draft, opened
from tests.storage.test_search_index import note

FR = Language.FRENCH


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with opened(tmp_path) as library:
        yield library


def add(library: Library, *notes: BriefingNote) -> None:
    for one in notes:
        library.notes.add(one, draft(f"r-{one.id}"))


def found(
    library: Library, text: str, among: frozenset[str] | None = None, *, is_exact: bool = False, is_typing: bool = False
) -> list[str]:
    query = parse_query(text, is_exact=is_exact, is_typing=is_typing)
    return [one.note_id for one in library.search.find(query, among)]


def test_titles_come_before_text_and_what_was_typed_before_other_spellings(library: Library) -> None:
    add(
        library,
        note("far title", title="بفرنسا"),
        note("near title", title="visite فرنسا"),
        note("far text", ("إلى بفرنسا", "")),
        note("old text", ("وفرنسا", "")),
        note("new text", ("الفرنسا", "")),
    )
    query = parse_query("وفرنسا")
    ranked = [(one.note_id, one.closeness) for one in library.search.find(query)]
    assert ranked == [
        ("old text", 0.75),
        ("near title", 0.5),
        ("far title", 0.5),
        ("new text", 0.25),
        ("far text", 0.25),
    ]
    assert found(library, "فرنسا") == ["near title", "far title", "new text", "old text", "far text"]


def test_of_equals_the_one_changed_last_is_first(library: Library) -> None:
    add(library, *(note(f"n{n}", ("", "mot")) for n in range(4)))
    library.notes.append(library.notes.get("n1").note, draft("again"))
    assert found(library, "mot") == ["n1", "n3", "n2", "n0"]


def test_every_term_must_be_found_wherever_it_stands(library: Library) -> None:
    add(library, note("n", ("كلمة", "un"), ("", "mot"), title="Visite"), note("m", ("كلمة", "un")))
    assert found(library, "كلمه visite mot") == ["n"]
    assert found(library, "كلمه un") == ["m", "n"]
    assert found(library, "mot absent") == []


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("titre:visite", ["t"]),
        ("texte:visite", ["x"]),
        ("visite", ["t", "x"]),
        ('titre:"visite du ministre"', ["t"]),
        ("titre:minist*", ["t"]),
        ("réf:147", ["x"]),
        ("référence:mae/0147", ["x"]),
        ("0147", ["x"]),
        ("personne:durand", ["x"]),
        ("texte:ecole titre:visite", ["t"]),
        ("titre:ecole", []),
    ],
)
def test_a_field_is_searched_by_itself(library: Library, query: str, expected: list[str]) -> None:
    other = note("x", ("", "La visite"), title="Autre", reference="MAE/0147")
    people = msgspec.structs.replace(other.facts, counterpart=Bilingual(fr="Mme Durand"))
    add(
        library,
        msgspec.structs.replace(other, facts=people),
        note("t", ("", "L’école"), title="Visite du ministre"),
    )
    assert found(library, query) == expected


@pytest.mark.parametrize(
    ("text", "query", "is_found"),
    [
        ("l’été", "été", True),
        ("l’été", "ÉTÉ", True),
        ("l’été", "ete", False),
        ("زيارةُ", "زيارةُ", True),
        ("زيارةُ", "زيارة", False),
        ("زيارة", "زياره", False),
        ("الأمل", "الامل", False),
        ("الأمل", "أمل", False),
        ("١٥ مارس", "15", False),
        ("deux étés", "été*", True),
        ("cote côte", '"cote côte"', True),
    ],
)
def test_an_exact_query_folds_nothing_but_case(library: Library, text: str, query: str, is_found: bool) -> None:
    add(library, note("n", (text, text)), note("other", ("autre", "chose")))
    assert found(library, query, is_exact=True) == (["n"] if is_found else [])


def test_only_the_notes_among_which_is_searched_answer(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    add(library, *(note(f"n{n}", ("", "mot")) for n in range(4)))
    some = frozenset({"n2", "n0", "gone"})
    assert found(library, "mot", some) == ["n2", "n0"]
    assert found(library, "mot", frozenset()) == []
    monkeypatch.setattr("briefing_app.storage.search._FEW", 0)
    assert found(library, "mot", some) == ["n2", "n0"]


def test_beginnings_become_the_words_there_are(library: Library) -> None:
    add(library, note("n", ("والوزارة", "ministère")), note("m", ("وزير", "ministre")), note("o", ("", "mini")))
    assert found(library, "minist*") == ["m", "n"]
    assert found(library, "وزا*") == ["n"]
    assert found(library, "الوز*") == ["m", "n"]
    assert found(library, "minist") == []
    assert found(library, "minist", is_typing=True) == ["m", "n"]


def test_a_beginning_of_very_many_words_is_found_and_while_typing_waits_for_more(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library, note("n", ("", "mina minb minc")), note("m", ("", "min")), note("o", ("", "mixte")))
    monkeypatch.setattr(search_terms, "MANY", 2)
    assert found(library, "min*") == ["m", "n"]
    assert found(library, '"mina mi"*') == ["n"]
    assert found(library, "min", is_typing=True) == ["m"]
    assert found(library, "minb", is_typing=True) == ["n"]
    assert found(library, "min*", is_exact=True) == ["m", "n"]


def test_edits_that_are_no_revision_yet_count(library: Library) -> None:
    add(library, note("n", ("", "avant")), note("m", ("", "autre")))
    one = library.notes.get("n").note
    library.drafts.append("n", set_text(one, next(one.pairs()).id, FR, plain("après")))
    assert (found(library, "avant"), found(library, "apres")) == ([], ["n"])
    assert found(library, "apres", frozenset({"m"})) == []
    assert found(library, "apres", is_exact=True) == []
    library.drafts.append("n", set_text(library.drafts.current("n").note, next(one.pairs()).id, FR, plain("encore")))
    assert (found(library, "apres"), found(library, "encore")) == ([], ["n"])
    library.drafts.checkpoint("n", draft("r2"))
    assert found(library, "encore") == ["n"]
    assert found(library, "autre") == ["m"]


def test_a_journal_that_is_torn_leaves_the_revision_to_be_found(library: Library) -> None:
    add(library, note("n", ("", "avant")))
    one = library.notes.get("n").note
    library.drafts.append("n", set_text(one, next(one.pairs()).id, FR, plain("après")))
    library.connection.execute("UPDATE journal SET sha256 = 'x'")
    assert found(library, "avant") == ["n"]
    assert library.search.read("n") == one


def test_a_note_put_away_is_found_no_more_until_it_comes_back(library: Library) -> None:
    add(library, note("n", ("", "mot")))
    one = library.notes.get("n").note
    library.drafts.append("n", set_text(one, next(one.pairs()).id, FR, plain("mot écrit")))
    library.notes.delete("n", NOW)
    assert found(library, "mot") == []
    assert library.search.read("n") is None
    library.notes.bring_back("n")
    assert found(library, "ecrit") == ["n"]


def test_a_reader_sees_what_the_writer_saves(library: Library) -> None:
    add(library, note("n", ("", "un")))
    with open_library(library.path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
        assert reader.search.is_stored
        assert found(reader, "deux") == []
        add(library, note("m", ("", "deux")))
        assert found(reader, "deux") == ["m"]


@pytest.mark.parametrize(
    "query", ['"', "titre:", "NOT", "a AND b", "NEAR(a b)", "text:*", "a^2", "col:-x", "'; --", "\\"]
)
def test_nothing_that_is_typed_is_syntax_of_the_database(library: Library, query: str) -> None:
    add(library, note("n", ("", "a and b not near 2 x")))
    for is_exact in (False, True):
        for is_typing in (False, True):
            found(library, query, is_exact=is_exact, is_typing=is_typing)
    assert found(library, "a AND b") == ["n"]
