from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import apsw
import msgspec
import pytest

from briefing_app.domain import editing
from briefing_app.domain.edits import Edit
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory import Batch, BatchKind, Clearance, FileOrigin, NoteOrigin, Unit, UnitSide
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section, TemplateVersion
from briefing_app.domain.references import Reference
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.language.memory.keys import masked
from briefing_app.language.memory.scoring import alike
from briefing_app.storage import schema
from briefing_app.storage.connection import Mode
from briefing_app.storage.copies import backup
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.memory_rows import MemoryRows
from briefing_app.storage.notes import RevisionDraft
from briefing_app.storage.verification import verify
from tests.approved import give_status
from tests.conftest import QUICK

NOW = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
FIRST = Bilingual("أشاد الوزير بالتعاون الجمركي في أسوان.", "Le ministre a salué la coopération douanière à Assouan.")
SECOND = Bilingual("طلب السفير تسريع ترميم المخطوطات.", "L’ambassadeur a demandé l’accélération de la restauration.")
PAIRS = {"p1": FIRST, "p2": SECOND}


def note(note_id: str = "n1", marking: str = "internal", *, section_marking: str = "") -> BriefingNote:
    pairs = tuple(new_pair(f"{note_id}-{name}", plain(words.ar), plain(words.fr)) for name, words in PAIRS.items())
    sections = (Section("s", Bilingual("قسم", "Partie"), pairs, marking=section_marking),)
    facts = NoteFacts(title=Bilingual("لقاء", "Entretien"), marking=marking)
    return BriefingNote(
        note_id, TemplateVersion("brief_info", 1), "egypt_france", Reference(f"P-00AB-{note_id}"), facts, sections
    )


def draft(name: str, author: str = "Nadia") -> RevisionDraft:
    return RevisionDraft(name, author, "edited", NOW)


def opened(folder: Path) -> Library:
    path = folder / "m.briefing"
    if not path.exists():
        create(path, None, NOW, QUICK)
    return open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK)


def confirmed(library: Library, note_id: str, name: str, revision: str) -> None:
    change(library, note_id, editing.confirm(library.notes.get(note_id).note, f"{note_id}-{name}"), revision)


def change(library: Library, note_id: str, edit: Edit, revision: str) -> None:
    library.drafts.append(note_id, edit)
    library.drafts.checkpoint(note_id, draft(revision))


def held(library: Library, note_id: str = "n1") -> dict[str, Bilingual]:
    return {pair_id: one.words for pair_id, one in library.memory.of_note(note_id).items()}


def found(library: Library, text: str, language: Language) -> list[Bilingual]:
    candidates = library.memory.texts.like(text, language)
    rows = [candidates[index].row for index, _ in alike(masked(text), [one.mask for one in candidates])]
    words = library.memory.texts.words(rows)
    return [words[row] for row in rows]


def row_of(library: Library, words: Bilingual) -> int:
    (row,) = library.connection.execute("SELECT row FROM memory_texts WHERE ar = ?", (words.ar,)).fetchone() or (0,)
    return int(str(row))


def unit(ar: str, fr: str, **more: str) -> Unit:
    return Unit(UnitSide(ar), UnitSide(fr), **more)  # type: ignore[arg-type]


def batch(batch_id: str = "b1", marking: str = "") -> Batch:
    return Batch(batch_id, BatchKind.TMX, "ancienne.tmx", NOW, "Nadia", marking)


# What enters and what goes.


def test_a_pair_enters_with_the_revision_that_confirmed_it(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note(), draft("r1"))
        assert held(library) == {}
        confirmed(library, "n1", "p1", "r2")
        confirmed(library, "n1", "p2", "r3")
        assert held(library) == {"n1-p1": FIRST, "n1-p2": SECOND}
        assert {one.revision for one in library.memory.of_note("n1").values()} == {"r2", "r3"}
        assert found(library, "Le ministre salue la coopération douanière", Language.FRENCH) == [FIRST]
        assert found(library, "السفير يطلب ترميم المخطوطات", Language.ARABIC) == [SECOND]
        row = row_of(library, FIRST)
        origin = NoteOrigin(
            "n1", "n1-p1", "P-00AB-n1", Bilingual("لقاء", "Entretien"), "", 2, "Nadia", "internal", False
        )
        assert library.memory.origins(row, Clearance()) == [origin]


def test_a_pair_whose_words_change_goes_until_it_is_confirmed_anew(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note(), draft("r1"))
        confirmed(library, "n1", "p1", "r2")
        edit = editing.set_text(
            library.notes.get("n1").note, "n1-p1", Language.FRENCH, plain("Autre chose, à Assouan.")
        )
        change(library, "n1", edit, "r3")
        assert held(library) == {}
        assert library.memory.count() == 0
        assert found(library, FIRST.fr, Language.FRENCH) == []
        confirmed(library, "n1", "p1", "r4")
        assert held(library) == {"n1-p1": Bilingual(FIRST.ar, "Autre chose, à Assouan.")}


def test_an_approved_note_gives_all_that_is_in_step_and_keeps_it_in_the_next_edition(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note(), draft("r1"))
        give_status(library, "n1", NoteStatus.APPROVED)
        assert {one.words: (one.is_approved, one.said_by) for one in library.memory.of_note("n1").values()} == {
            FIRST: (True, "chief"),
            SECOND: (True, "chief"),
        }
        library.notes.append(msgspec.structs.replace(note(), facts=NoteFacts(marking="internal")), draft("r2"))
        assert held(library) == {"n1-p1": FIRST, "n1-p2": SECOND}
        assert {one.revision for one in library.memory.of_note("n1").values()} == {"r1"}


def test_another_marking_is_another_row_of_the_same_words(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note(), draft("r1"))
        confirmed(library, "n1", "p1", "r2")
        said = library.notes.get("n1").note
        library.notes.append(msgspec.structs.replace(said, facts=NoteFacts(marking="secret")), draft("r3"))
        (one,) = library.memory.of_note("n1").values()
        assert (one.marking, one.revision) == ("secret", "r2")
        row = row_of(library, FIRST)
        assert library.memory.origins(row, Clearance(frozenset({"internal"}))) == []
        assert len(library.memory.origins(row, Clearance(frozenset({"internal", "secret"})))) == 1


def test_the_marking_of_a_section_is_that_of_its_pairs(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note(section_marking="public"), draft("r1"))
        confirmed(library, "n1", "p1", "r2")
        assert [one.marking for one in library.memory.of_note("n1").values()] == ["public"]


def test_a_deleted_note_leaves_the_memory_and_comes_back_with_it(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note(), draft("r1"))
        confirmed(library, "n1", "p1", "r2")
        before = library.memory.of_note("n1")
        library.notes.delete("n1", NOW)
        assert (held(library), library.memory.count()) == ({}, 0)
        library.notes.bring_back("n1")
        assert library.memory.of_note("n1") == before


def test_words_that_two_notes_share_stand_once_and_stay_with_the_other(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        for name in ("n1", "n2"):
            library.notes.add(note(name), draft(f"{name}r1"))
            confirmed(library, name, "p1", f"{name}r2")
        assert library.memory.count() == 1
        library.memory.forget("n1", NOW, "Nadia")
        assert library.memory.count() == 1
        row = row_of(library, FIRST)
        assert [one.note_id for one in library.memory.origins(row, Clearance()) if isinstance(one, NoteOrigin)] == [
            "n2"
        ]


# Forgetting.


def contents(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.glob("m.briefing*")))


def test_nothing_of_a_forgotten_note_stands_in_the_file(tmp_path: Path) -> None:
    """Revisions are deflated, so the bytes of a sentence stand where the memory has them, and nowhere else."""
    with opened(tmp_path) as library:
        library.notes.add(note(), draft("r1"))
        confirmed(library, "n1", "p1", "r2")
        confirmed(library, "n1", "p2", "r3")
        assert FIRST.fr.encode() in contents(tmp_path)
        keys = {term for (term,) in library.connection.execute("SELECT term FROM memory_keys")}
        library.memory.forget("n1", NOW, "Nadia")
        for words in (FIRST, SECOND):
            for language in Language:
                assert words[language].encode() not in contents(tmp_path)
        assert keys
        assert library.connection.execute("SELECT term FROM memory_keys").fetchall() == []
        assert not _in_memory_tables(library)
        library.notes.delete("n1", NOW)
        library.notes.bring_back("n1")
        assert FIRST.fr.encode() not in contents(tmp_path)


def _in_memory_tables(library: Library) -> bool:
    names = [
        name
        for (name,) in library.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if str(name).startswith(("memory_texts", "memory_of_notes", "memory_units"))
    ]
    return any(library.connection.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchall() for name in names)


def test_a_forgotten_note_stays_forgotten_until_it_is_taken_up(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note(), draft("r1"))
        confirmed(library, "n1", "p1", "r2")
        library.memory.forget("n1", NOW, "Nadia")
        confirmed(library, "n1", "p2", "r3")
        assert library.memory.is_forgotten("n1")
        assert held(library) == {}
        give_status(library, "n1", NoteStatus.APPROVED)
        assert held(library) == {}
    with opened(tmp_path) as library:
        library.memory.rebuild()
        assert held(library) == {}
        assert verify(library).problems == ()
        library.memory.take_up("n1")
        assert held(library) == {"n1-p1": FIRST, "n1-p2": SECOND}
        assert verify(library).problems == ()


# Rows made anew.


def test_a_library_of_the_version_before_is_read_when_it_is_opened_for_writing(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note(), draft("r1"))
        confirmed(library, "n1", "p1", "r2")
        confirmed(library, "n1", "p2", "r3")
        give_status(library, "n1", NoteStatus.APPROVED)
        before = library.memory.of_note("n1")
        objects = "SELECT type, name FROM sqlite_schema WHERE tbl_name LIKE 'memory%' AND name NOT LIKE 'sqlite%'"
        for table in (
            "memory_keys",
            "memory_index",
            "memory_of_notes",
            "memory_read",
            "memory_made",
            "memory_forgotten",
        ):
            library.connection.execute(f"DROP TABLE {table}")
        for table in ("memory_units", "memory_batches", "memory_texts"):
            library.connection.execute(f"DROP TABLE {table}")
        assert library.connection.execute(objects).fetchall() == []
        other = apsw.Connection(":memory:")
        for script in schema.MIGRATIONS[:5]:
            schema._know(other)
            other.execute(script)
        newer = [name for (name,) in library.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        known = {name for (name,) in other.execute("SELECT name FROM sqlite_schema")}
        for name in newer:
            is_there = library.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
            if name not in known and is_there and not str(name).startswith("sqlite_"):
                library.connection.execute(f"DROP TABLE {name}")
        library.connection.pragma("user_version", 5)
    with open_library(tmp_path / "m.briefing", NoKey(), Mode.READ_ONLY, NOW, QUICK) as old:
        assert (old.memory.count(), old.memory.is_ready, old.memory.of_note("n1")) == (0, False, {})
        assert verify(old).problems == ()
    with opened(tmp_path) as library:
        assert library.memory.is_ready
        assert library.memory.of_note("n1") == before
        assert verify(library).problems == ()


def test_rows_made_in_another_way_are_made_anew(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note(), draft("r1"))
        confirmed(library, "n1", "p1", "r2")
        library.memory.add(batch(), [unit(SECOND.ar, SECOND.fr)])
        library.connection.execute("UPDATE memory_made SET way = 999")
        library.connection.execute("UPDATE memory_texts SET mask_fr = 'x', print_fr = 1")
        library.connection.execute("INSERT INTO memory_index (memory_index) VALUES ('delete-all')")
        assert found(library, FIRST.fr, Language.FRENCH) == []
    with opened(tmp_path) as library:
        assert found(library, FIRST.fr, Language.FRENCH) == [FIRST]
        assert found(library, SECOND.fr, Language.FRENCH) == [SECOND]
        assert verify(library).problems == ()


def test_verification_tells_rows_that_are_not_those_of_the_note(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note(), draft("r1"))
        confirmed(library, "n1", "p1", "r2")
        library.connection.execute("UPDATE memory_of_notes SET said_by = 'personne'")
        report = verify(library)
        assert [(problem.code, problem.where) for problem in report.problems] == [("memory_rows", "n1")]
        assert report.is_sound
        library.memory.rebuild()
        assert verify(library).problems == ()


def test_the_same_note_read_twice_is_held_once(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(note(), draft("r1"))
        confirmed(library, "n1", "p1", "r2")
        changes = library.connection.total_changes()
        library.notes.append(library.notes.get("n1").note, draft("r3"))
        written = library.connection.total_changes() - changes
        rows = MemoryRows(library.connection)
        before = rows.of_note("n1")
        rows.derive("n1")
        assert rows.of_note("n1") == before
        assert written < 60


# What came in from outside.


def test_what_came_in_is_kept_sealed_and_comes_out_in_its_order(tmp_path: Path) -> None:
    units = [unit(SECOND.ar, SECOND.fr), unit(FIRST.ar, FIRST.fr, marking="secret")]
    with opened(tmp_path) as library:
        assert library.memory.add(batch(marking="internal"), units) == (2, 0)
        assert library.memory.add(batch("b2"), units[:1]) == (0, 1)
        assert [(one.id, count) for one, count in library.memory.batches()] == [("b1", 2)]
        assert [one for _, one in library.memory.units()] == units
        assert library.memory.origins(row_of(library, FIRST), Clearance(frozenset({"internal"}))) == []
        row = row_of(library, SECOND)
        origin = FileOrigin("b1", BatchKind.TMX, "ancienne.tmx", "2026-03-15", "Nadia", "internal")
        assert library.memory.origins(row, Clearance(frozenset({"internal"}))) == [origin]
        assert verify(library).problems == ()
        backup(library, tmp_path / "copy.briefing")
    with open_library(tmp_path / "copy.briefing", NoKey(), Mode.READ_ONLY, NOW, QUICK) as copy:
        assert found(copy, FIRST.fr, Language.FRENCH) == [FIRST]


@pytest.mark.parametrize(
    ("sql", "codes"),
    [
        (
            "UPDATE memory_units SET content = CAST(replace(CAST(content AS TEXT), 'salué', 'salue') AS BLOB)",
            {"memory"},
        ),
        ("UPDATE memory_batches SET content = x'7b7d'", {"memory"}),
        ("DELETE FROM memory_units WHERE row = 1", {"memory"}),
        ("UPDATE memory_texts SET fr = 'Autre.'", {"memory"}),
    ],
)
def test_one_changed_row_of_what_came_in_is_noticed(tmp_path: Path, sql: str, codes: set[str]) -> None:
    with opened(tmp_path) as library:
        library.memory.add(batch(), [unit(FIRST.ar, FIRST.fr), unit(SECOND.ar, SECOND.fr)])
        library.connection.execute(sql)
        report = verify(library)
        assert {problem.code for problem in report.problems} >= codes
        assert not report.is_sound


def test_a_batch_goes_with_everything_that_only_it_had(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.memory.add(batch(), [unit(FIRST.ar, FIRST.fr), unit(SECOND.ar, SECOND.fr)])
        library.memory.add(batch("b2"), [unit(FIRST.ar, FIRST.fr, marking="public")])
        assert library.memory.remove("b1") == 2
        assert found(library, FIRST.fr, Language.FRENCH) == [FIRST]
        assert found(library, SECOND.fr, Language.FRENCH) == []
        assert SECOND.ar.encode() not in contents(tmp_path)
        assert verify(library).problems == ()


def test_a_batch_that_fails_leaves_nothing(tmp_path: Path) -> None:
    class Stopped(Exception):  # noqa: N818
        pass

    def stop(done: int, total: int) -> None:
        if done:
            raise Stopped

    with opened(tmp_path) as library:
        units = [unit(f"{FIRST.ar} {n}", f"{FIRST.fr} {n}") for n in range(150)]
        with pytest.raises(Stopped):
            library.memory.add(batch(), units, stop)
        assert (library.memory.count(), library.memory.batches()) == (0, [])
