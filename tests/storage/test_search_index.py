"""The search index says what the notes say: after any change, in libraries of every age, and when it is damaged."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

import apsw
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.editing import set_text
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.language.search_query import parse_query
from briefing_app.language.search_words import exact_forms, folded_forms
from briefing_app.storage.connection import Mode, in_transaction
from briefing_app.storage.copies import backup, rekey
from briefing_app.storage.keys import Credentials, NoKey
from briefing_app.storage.library import Library, open_library
from briefing_app.storage.search_index import COLUMNS, EXACT, TEXT, SearchIndex, in_memory, index_row
from briefing_app.storage.verification import Problem, verify
from tests.conftest import QUICK
from tests.samples import sample_note
from tests.storage.test_library import KINDS, NOW, draft, opened
from tests.storage.test_people import FIXTURES, fixture
from tests.storage.test_people import KINDS as FIXTURE_KINDS
from tests.strategies import arabic_text, french_text

FR = Language.FRENCH
Contents = dict[str, set[tuple[object, ...]]]


def note(name: str, *texts: tuple[str, str], title: str = "Titre", reference: str = "") -> BriefingNote:
    """A note of pairs of (Arabic, French)."""
    base = sample_note()
    pairs = tuple(new_pair(f"{name}-{n}", plain(ar), plain(fr)) for n, (ar, fr) in enumerate(texts))
    return msgspec.structs.replace(
        base,
        id=name,
        reference=Reference(reference or f"P-{name}"),
        facts=NoteFacts(title=Bilingual("عنوان", title)),
        sections=(msgspec.structs.replace(base.sections[0], pairs=pairs),),
        actions=(),
        invitations=(),
    )


def contents(connection: apsw.Connection) -> Contents:
    """Every word of every table with its note, column and place; and the words there are."""
    notes = dict(connection.execute("SELECT row, note_id FROM search_notes").fetchall())
    found: Contents = {"notes": {(name,) for name in notes.values()}}
    for table in COLUMNS:
        connection.execute(f"CREATE VIRTUAL TABLE temp.seen USING fts5vocab(main, {table}, instance)")
        rows = connection.execute("SELECT term, doc, col, offset FROM temp.seen").fetchall()
        found[table] = {(term, notes[row], column, place) for term, row, column, place in rows}
        assert len(found[table]) == len(rows)
        connection.execute("DROP TABLE temp.seen")
    return found


def built_anew(notes: Iterable[BriefingNote]) -> Contents:
    index = in_memory()
    for one in notes:
        index.put(one)
    return contents(index.connection)


def order(index: SearchIndex) -> list[str]:
    """The notes in it, the one changed last first."""
    rows = index.connection.execute("SELECT note_id FROM search_notes ORDER BY row DESC").fetchall()
    return [str(note_id) for (note_id,) in rows]


def ids(library: Library, query: str) -> list[str]:
    return [found.note_id for found in library.search.find(parse_query(query))]


# --- what is in it


def test_a_row_has_the_words_of_each_field_in_their_order() -> None:
    row = index_row(note("n", ("الوَزيرُ", "L’École. École"), ("", "100 000"), title="Visite", reference="P-00AB-0147"))
    assert row.fields == {
        "titles": "عنوان ¶ visite",
        "people": "",
        "text": "الوزير ¶ l ecole ecole ¶ 100 000 100000",
        "actions": "",
        "reference": "p 00ab 0147 ¶ 147",
    }
    assert row.exact.split() == sorted({"p", "00ab", "0147", "عنوان", "visite", "الوَزيرُ", "l", "école", "100", "000"})
    assert "¶" not in row.words
    assert "147" in row.words


def test_a_phrase_does_not_go_from_one_paragraph_into_the_next(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note("n", ("", "un mot"), ("", "de plus")), draft("r1"))
        assert ids(library, '"un mot"') == ids(library, "mot plus") == ["n"]
        assert ids(library, '"mot de"') == []


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(["save", "edit", "checkpoint", "delete", "bring back", "prepare"]),
        st.sampled_from(["a", "b", "c"]),
        arabic_text,
        french_text,
    ),
    max_size=12,
)


@settings(max_examples=30)
@given(OPERATIONS)
def test_after_any_changes_it_equals_one_that_is_built_anew(operations: list[tuple[str, str, str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as library:
        there: dict[str, bool] = {}
        for number, (kind, name, ar, fr) in enumerate(operations):
            change(library, there, kind, number, note(name, (ar, fr)), fr)
        notes = [library.notes.get(name).note for name, is_there in there.items() if is_there]
        assert contents(library.connection) == built_anew(notes)
        assert verify(library).problems == ()
        words = {word for (word,) in library.connection.execute("SELECT word FROM search_words")}
        assert words >= {word for one in notes for word in index_row(one).words}


def change(library: Library, there: dict[str, bool], kind: str, number: int, one: BriefingNote, text: str) -> None:
    if kind == "save" and one.id not in there:
        library.notes.add(one, draft(f"r{number}"))
        there[one.id] = True
    elif kind == "save" and there[one.id]:
        library.notes.append(one, draft(f"r{number}"))
    elif kind == "edit" and there.get(one.id):
        current = library.drafts.current(one.id).note
        library.drafts.append(one.id, set_text(current, next(current.pairs()).id, FR, plain(text)))
    elif kind == "checkpoint" and there.get(one.id) and library.drafts.has_edits(one.id):
        library.drafts.checkpoint(one.id, draft(f"r{number}"))
    elif kind == "delete" and there.get(one.id):
        library.notes.delete(one.id, NOW)
        there[one.id] = False
    elif kind == "bring back" and there.get(one.id) is False:
        library.notes.bring_back(one.id)
        there[one.id] = True
    elif kind == "prepare":
        library.search.rebuild()


# --- built for libraries that have none


@pytest.mark.parametrize(("kind", "credentials"), FIXTURE_KINDS)
@pytest.mark.parametrize("version", [1, 2, 3, 4, 5])
def test_a_library_of_any_version_is_searched_once_it_was_opened_for_writing(
    tmp_path: Path, version: int, kind: str, credentials: Credentials
) -> None:
    path = fixture(f"v{version}-{kind}", tmp_path)
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        assert library.search.is_ready
        stored = [library.notes.get(note_id).note for note_id in order(SearchIndex(library.connection))]
        assert len(stored) == library.info().notes > 0
        assert contents(library.connection) == built_anew(stored)
        assert verify(library).problems == ()
        assert ids(library, "الوزير") == ids(library, "ministre") == [stored[0].id]


@pytest.mark.parametrize(("kind", "credentials"), FIXTURE_KINDS)
def test_an_older_library_opened_for_reading_is_searched_and_left_as_it_is(
    tmp_path: Path, kind: str, credentials: Credentials
) -> None:
    path = fixture(f"v5-{kind}", tmp_path)
    with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as library:
        assert (library.search.is_ready, library.search.is_stored) == (False, False)
        library.search.prepare()
        assert library.search.is_ready
        assert len(ids(library, "ministre")) == 1
    assert path.read_bytes() == (FIXTURES / path.name).read_bytes()


def emptied(library: Library, names: Iterable[str]) -> None:
    """A library as a migration leaves it: its notes are not in the index."""
    for at, name in enumerate(names):
        one = note(name, ("", f"mot{at}"))
        moment = NOW.replace(minute=at)
        library.notes.add(one, msgspec.structs.replace(draft(f"r-{name}"), created=moment))
    in_transaction(library.connection, SearchIndex(library.connection).clear)


def test_notes_that_are_indexed_late_stand_behind_those_saved_meanwhile(tmp_path: Path) -> None:
    names = [f"n{n}" for n in range(9)]
    with opened(tmp_path) as library:
        emptied(library, names)
        assert library.search.prepare_some(0.0)
        done, total = library.search.reach()
        assert (0 < done < 3, total) == (True, 9)
        assert ids(library, "mot8") == ["n8"]
        assert ids(library, "mot0") == []
        library.notes.add(note("new"), draft("r-new"))
        library.notes.append(library.notes.get("n3").note, draft("again"))
        library.search.prepare()
        assert order(SearchIndex(library.connection)) == ["n3", "new", "n8", "n7", "n6", "n5", "n4", "n2", "n1", "n0"]
        assert library.search.reach() == (10, 10)
        assert verify(library).problems == ()


def test_building_goes_on_where_it_was_left(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        emptied(library, [f"n{n}" for n in range(9)])
        told: list[tuple[int, int]] = []

        def cancel(done: int, total: int) -> None:
            told.append((done, total))
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            library.search.prepare(cancel)
        assert told == [(9, 9)]
        assert not library.search.is_ready
        path = library.path
    with open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK) as again:
        assert again.search.is_ready
        assert ids(again, "mot0") == ["n0"]


def test_an_index_of_another_form_is_built_anew(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note("n", ("", "mot")), draft("r1"))
        assert library.search.is_ready
        in_transaction(library.connection, lambda: library.connection.execute("UPDATE search_form SET number = 99"))
        path = library.path
    with open_library(path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
        assert not reader.search.is_stored
    with open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK) as again:
        assert again.search.is_ready
        assert ids(again, "mot") == ["n"]
        assert verify(again).problems == ()


def test_a_note_that_cannot_be_read_does_not_keep_the_others_out(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        emptied(library, ["a", "b"])
        library.connection.execute("DROP TRIGGER revisions_stay")
        library.connection.execute("UPDATE revisions SET snapshot = x'00' WHERE note_id = 'b'")
        library.search.prepare()
        assert ids(library, "mot0") == ["a"]
        assert ids(library, "mot1") == []


# --- what verify finds


def test_an_index_that_is_not_built_is_no_finding(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        emptied(library, ["a"])
        assert verify(library).problems == ()


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("DELETE FROM search_text WHERE rowid = (SELECT row FROM search_notes WHERE note_id = 'a')", TEXT),
        ("DELETE FROM search_exact WHERE rowid = (SELECT row FROM search_notes WHERE note_id = 'a')", EXACT),
        ("INSERT INTO search_heads (rowid, titles) VALUES (7, 'x')", "search_heads"),
        ("INSERT INTO search_text (rowid, text) VALUES (7, 'mot0')", TEXT),
        ("INSERT INTO search_notes VALUES (7, 'b')", "search_notes"),
        ("DELETE FROM search_notes WHERE note_id = 'a'", "a"),
        ("DELETE FROM search_words WHERE word = 'mot0'", "search_words"),
    ],
)
def test_an_index_that_says_something_else_is_named_and_mended(tmp_path: Path, statement: str, where: str) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note("a", ("كلمة", "mot0")), draft("r1"))
        library.notes.add(note("b", ("كلمة", "mot1")), draft("r2"))
        library.notes.delete("b", NOW)
        assert verify(library).problems == ()
        in_transaction(library.connection, lambda: library.connection.execute(statement))
        report = verify(library)
        assert Problem("search", where) in report.problems
        assert {problem.code for problem in report.problems} == {"search"}
        assert report.is_sound
        library.search.rebuild()
        assert verify(library).problems == ()


def test_words_that_changed_places_are_noticed(tmp_path: Path) -> None:
    """The same words as often, in other notes, other columns or another order."""
    for texts in (("un deux", "trois"), ("deux un", "trois"), ("trois", "un deux")):
        with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as library:
            for name, text in zip("ab", texts, strict=True):
                library.notes.add(note(name, ("", text)), draft(f"r{name}"))
            rows = [row for (row,) in library.connection.execute("SELECT row FROM search_notes ORDER BY row")]
            for row, text in zip(rows, ("un deux", "trois"), strict=True):
                values = (*index_row(note("x", ("", text))).values(TEXT)[:3], "", "p a" if row == rows[0] else "p b")
                sql = "INSERT OR REPLACE INTO search_text (rowid, titles, people, text, actions, reference) "
                library.connection.execute(sql + "VALUES (?, ?, ?, ?, ?, ?)", (row, *values))
            found = [] if texts == ("un deux", "trois") else [Problem("search", TEXT)]
            assert list(verify(library).problems) == found


# --- copies, and what a file gives away


@pytest.mark.parametrize("kind", KINDS)
def test_the_index_is_in_copies_and_gives_nothing_away(tmp_path: Path, kind: str) -> None:
    with opened(tmp_path, kind) as library:
        library.notes.add(note("n", ("كلمة السر", "Motsecret")), draft("r1"))
        backup(library, tmp_path / "copy.briefing")
        library.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        path, key = library.path, library.key
    for file in (path, tmp_path / "copy.briefing"):
        is_plain = kind == "plain"
        assert (b"motsecret" in file.read_bytes()) is is_plain
        assert ("كلمه".encode() in file.read_bytes()) is is_plain
    assert (key is None) is (kind == "plain")


def test_a_library_under_another_key_is_searched_as_before(tmp_path: Path) -> None:
    library = opened(tmp_path)
    library.notes.add(note("n", ("", "mot")), draft("r1"))
    path = library.path
    created = rekey(library, "une autre phrase", QUICK)
    from briefing_app.storage.keys import Passphrase

    assert created.info.encrypted
    with open_library(path, Passphrase("une autre phrase"), Mode.READ_ONLY, NOW, QUICK) as again:
        assert (again.search.is_stored, again.search.is_ready) == (True, True)
        assert ids(again, "mot") == ["n"]


@given(st.one_of(arabic_text, french_text))
def test_what_is_indexed_is_read_back_word_by_word(text: str) -> None:
    """SQLite's tokenizer takes our words apart as we do."""
    index = in_memory()
    index.put(note("n", (text, "")))
    found = contents(index.connection)
    said = plain(text).plain
    assert {word for word, _, column, _ in found[TEXT] if column == "text"} - {"¶"} == set(folded_forms(said))
    assert {word for word, *_ in found[EXACT]} >= set(exact_forms(said))
