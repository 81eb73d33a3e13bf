"""The journal: what a person did since the last revision, there after a crash and in the right order."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import apsw
import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from briefing_app.domain import editing
from briefing_app.domain.edits import ActionsChanged, Edit, InvitationsChanged, apply, inverse
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.history import History
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.references import Reference
from briefing_app.domain.revisions import content_hash
from briefing_app.domain.rich_text import Mark, ParagraphKind, Run, plain
from briefing_app.domain.segments import new_pair
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import Credentials, NoKey, Passphrase
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.verification import verify
from tests.conftest import QUICK
from tests.samples import sample_note
from tests.storage.test_library import KINDS, NOW, SECRET, draft, made, opened
from tests.strategies import arabic_text, french_text

AR, FR = Language.ARABIC, Language.FRENCH


def crashed(library: Library, folder: Path) -> Path:
    """The files of an open library as the medium holds them at this moment."""
    folder.mkdir()
    for path in library.path.parent.glob(library.path.name + "*"):
        if path.suffix not in (".lock", ".holder"):
            shutil.copy(path, folder)
    return folder / library.path.name


def first_of(note: BriefingNote) -> str:
    return next(note.pairs()).id


@pytest.mark.parametrize("kind", KINDS)
def test_every_edit_is_there_after_a_crash_right_behind_it(tmp_path: Path, kind: str) -> None:
    note = sample_note()
    credentials: Credentials = Passphrase(SECRET) if kind == "encrypted" else NoKey()
    with opened(tmp_path, kind) as library:
        library.notes.add(note, draft("r1"))
        for step, (language, text) in enumerate([(FR, "Un"), (AR, "واحد"), (FR, "Deux\nlignes"), (AR, "")], 1):
            edit = editing.set_text(note, first_of(note), language, plain(text))
            library.drafts.append(note.id, edit)
            note = apply(note, edit)
            path = crashed(library, tmp_path / f"crash{step}")
            with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as again:
                replayed = again.drafts.current(note.id)
                assert (replayed.note, replayed.edits, replayed.torn) == (note, step, 0)
                assert verify(again).problems == ()


def _shortened(note: BriefingNote) -> Edit:
    return ActionsChanged(note.actions, note.actions[:1])


EDITS: dict[str, Callable[[BriefingNote], Edit | None]] = {
    "text": lambda note: editing.set_text(note, first_of(note), AR, plain("نص\nسطر")),
    "typing": lambda note: editing.type_text(note, first_of(note), FR, 3, 3, (Run("«é»", bold=True),)),
    "mark": lambda note: editing.set_mark(note, first_of(note), AR, 0, 4, Mark.UNDERLINE, True),
    "kind": lambda note: editing.set_kind(note, first_of(note), ParagraphKind.QUOTE),
    "confirm": lambda note: editing.confirm(note, first_of(note)),
    "split": lambda note: editing.split_pair(note, first_of(note), FR, 5, "new"),
    "join": lambda note: editing.join_pairs(note, note.section("topics").pairs[1].id, FR),
    "insert": lambda note: editing.insert_pair(note, "topics", 1, new_pair("new", plain("ج"), plain("N"))),
    "remove": lambda note: editing.remove_pair(note, first_of(note)),
    "move": lambda note: editing.move_pair(note, first_of(note), "topics", 2),
    "section moved": lambda note: editing.move_section(note, "lead", 0),
    "section made": lambda _: editing.insert_section(1, Section("own", Bilingual("قسم", "Partie"))),
    "section removed": lambda note: editing.remove_section(note, "topics"),
    "section title": lambda note: editing.retitle_section(note, "topics", Bilingual("آخر", "Autre")),
    "facts": lambda note: editing.change_facts(note, msgspec.structs.replace(note.facts, subject=Bilingual("م", "S"))),
    "actions": _shortened,
    "invitations": lambda note: InvitationsChanged(note.invitations, ()),
}


@pytest.mark.parametrize("name", EDITS)
def test_every_kind_of_edit_comes_back_and_can_be_taken_back(tmp_path: Path, name: str) -> None:
    note = sample_note()
    edit = EDITS[name](note)
    assert edit is not None
    after = apply(note, edit)
    assert after != note
    path, credentials = made(tmp_path)
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        library.notes.add(note, draft("r1"))
        library.drafts.append(note.id, edit)
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        assert library.drafts.current(note.id).note == after
        library.drafts.append(note.id, inverse(edit))
        assert library.drafts.current(note.id).note == note
        assert library.drafts.checkpoint(note.id, draft("r2")).revision.content_hash == content_hash(note)


def test_undo_and_redo_stand_in_the_journal_as_edits(tmp_path: Path) -> None:
    history = History(sample_note())
    first = first_of(history.note)
    with opened(tmp_path) as library:
        library.notes.add(history.note, draft("r1"))
        for text in ("Un", "Deux", "Trois"):
            edit = editing.set_text(history.note, first, FR, plain(text))
            history.do(edit)
            library.drafts.append(history.note.id, edit)
        for step, expected in ((history.undo, "Deux"), (history.undo, "Un"), (history.redo, "Deux")):
            done = step()
            assert done is not None
            library.drafts.append(history.note.id, done if step == history.redo else inverse(done))
            replayed = library.drafts.current(history.note.id)
            assert replayed.note == history.note
            assert replayed.note.pair(first).fr.text == plain(expected)
        assert library.drafts.current(history.note.id).edits == 6


def test_two_notes_written_by_turns_stay_apart(tmp_path: Path) -> None:
    one = sample_note()
    two = msgspec.structs.replace(one, id="two", reference=Reference("P-2"))
    with opened(tmp_path) as library:
        library.notes.add(one, draft("one1"))
        library.notes.add(two, draft("two1"))
        for step in range(3):
            for name, note in ((one.id, one), ("two", two)):
                current = library.drafts.current(name).note
                text = plain(f"{note.reference.shown} {step}")
                library.drafts.append(name, editing.set_text(current, first_of(current), FR, text))
        assert library.drafts.checkpoint(one.id, draft("one2")).revision.parent == "one1"
        left = library.drafts.current("two")
        assert (left.edits, next(left.note.pairs()).fr.text) == (3, plain("P-2 2"))
        assert library.drafts.current(one.id).edits == 0
        assert next(library.notes.get(one.id).note.pairs()).fr.text == plain("P-00AB-0001 2")
        assert library.notes.head("two").id == "two1"


def test_the_edits_of_a_deleted_note_come_back_with_it(tmp_path: Path) -> None:
    note = sample_note()
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        edit = editing.confirm(note, first_of(note))
        library.drafts.append(note.id, edit)
        library.notes.delete(note.id, NOW)
        with pytest.raises(UserError, match=r"note\.unknown"):
            library.drafts.current(note.id)
        with pytest.raises(UserError, match=r"note\.unknown"):
            library.drafts.checkpoint(note.id, draft("r2"))
        assert verify(library).problems == ()
        library.notes.bring_back(note.id)
        assert library.drafts.current(note.id).note == apply(note, edit)


def test_numbers_of_the_journal_only_grow(tmp_path: Path) -> None:
    note = sample_note()
    numbers = []
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        for n in range(3):
            current = library.drafts.current(note.id).note
            numbers.append(library.drafts.append(note.id, editing.set_text(current, first_of(note), FR, plain(str(n)))))
            library.drafts.checkpoint(note.id, draft(f"r{n + 2}"))
    assert numbers == sorted(set(numbers))


def test_a_note_that_is_not_there_takes_no_edit(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        with pytest.raises(UserError, match=r"note\.unknown"):
            library.drafts.append("nobody", editing.confirm(sample_note(), first_of(sample_note())))
        assert library.connection.execute("SELECT count(*) FROM journal").fetchone() == (0,)


def test_a_checkpoint_that_fails_leaves_journal_and_revision(tmp_path: Path) -> None:
    note = sample_note()
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        library.drafts.append(note.id, editing.set_text(note, first_of(note), FR, plain("Un")))
        with pytest.raises(apsw.ConstraintError):
            library.drafts.checkpoint(note.id, draft("r1"))
        assert library.drafts.current(note.id).edits == 1
        assert library.drafts.checkpoint(note.id, draft("r2")).revision.number == 2


@pytest.mark.parametrize("data", [b'{"type":"pair_folded"}', b'{"type":"pair_changed"}', b"null", b"", b"\xff"])
def test_an_edit_that_is_none_stops_the_replay_there(tmp_path: Path, data: bytes) -> None:
    """Whole by its sum, yet no edit we know: from a later version, say."""
    note = sample_note()
    edit = editing.set_text(note, first_of(note), FR, plain("Avant"))
    with opened(tmp_path) as library:
        library.notes.add(note, draft("r1"))
        library.drafts.append(note.id, edit)
        row = (note.id, "r1", data, hashlib.sha256(data).hexdigest())
        library.connection.execute("INSERT INTO journal (note_id, base, edit, sha256) VALUES (?, ?, ?, ?)", row)
        replayed = library.drafts.current(note.id)
        assert (replayed.note, replayed.edits, replayed.torn) == (apply(note, edit), 1, 1)


def test_an_edit_made_for_another_state_is_kept_and_not_applied(tmp_path: Path) -> None:
    note = sample_note()
    first = editing.set_text(note, first_of(note), FR, plain("Un"))
    other = editing.set_text(note, first_of(note), FR, plain("Autre"))
    gone = editing.confirm(sample_note("cable"), first_of(sample_note("cable")))
    for misfit in (other, msgspec.structs.replace(gone, before=msgspec.structs.replace(gone.before, id="gone"))):
        folder = tmp_path / str(misfit is other)
        folder.mkdir()
        with opened(folder) as library:
            library.notes.add(note, draft("r1"))
            for edit in (first, misfit, editing.confirm(apply(note, first), first_of(note))):
                library.drafts.append(note.id, edit)
            replayed = library.drafts.current(note.id)
            assert (replayed.note, replayed.edits, replayed.torn) == (apply(note, first), 1, 2)
            with pytest.raises(BugError):
                library.drafts.checkpoint(note.id, draft("r2"))


# --- any sequence of gestures


class Writing(RuleBasedStateMachine):
    """A library beside a model of it: what was done is what is found, whenever it is looked at."""

    @initialize(encrypted=st.booleans())
    def begin(self, encrypted: bool) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._path = Path(self._folder.name) / "l.briefing"
        self._credentials: Credentials = Passphrase(SECRET) if encrypted else NoKey()
        create(self._path, SECRET if encrypted else None, NOW, QUICK)
        self._library = self._opened()
        self._history = History(sample_note("synthesis"))
        self._edits = 0
        self._revisions = [self._history.note]
        self._library.notes.add(self._history.note, draft("r1"))

    def _opened(self) -> Library:
        return open_library(self._path, self._credentials, Mode.READ_WRITE, NOW, QUICK)

    def _write(self, edit: Edit) -> None:
        self._library.drafts.append(self._history.note.id, edit)
        self._edits += 1

    def _do(self, edit: Edit) -> None:
        self._history.do(edit)
        self._write(edit)

    def _pair(self, at: int) -> str:
        pairs = list(self._history.note.pairs())
        return pairs[at % len(pairs)].id

    @rule(at=st.integers(0, 50), text=french_text)
    def write_french(self, at: int, text: str) -> None:
        self._do(editing.set_text(self._history.note, self._pair(at), FR, plain(text)))

    @rule(at=st.integers(0, 50), text=arabic_text)
    def write_arabic(self, at: int, text: str) -> None:
        self._do(editing.set_text(self._history.note, self._pair(at), AR, plain(text)))

    @rule(at=st.integers(0, 50), language=st.sampled_from(Language), offset=st.integers(0, 40))
    def split(self, at: int, language: Language, offset: int) -> None:
        pair = self._pair(at)
        cut = min(offset, len(self._history.note.pair(pair).text(language)))
        self._do(
            editing.split_pair(self._history.note, pair, language, cut, f"new{self._edits}-{len(self._revisions)}")
        )

    @rule(at=st.integers(0, 50))
    def confirm(self, at: int) -> None:
        self._do(editing.confirm(self._history.note, self._pair(at)))

    @rule()
    def undo(self) -> None:
        edit = self._history.undo()
        if edit is not None:
            self._write(inverse(edit))

    @rule()
    def redo(self) -> None:
        edit = self._history.redo()
        if edit is not None:
            self._write(edit)

    @rule()
    def checkpoint(self) -> None:
        stored = self._library.drafts.checkpoint(self._history.note.id, draft(f"r{len(self._revisions) + 1}"))
        self._revisions.append(self._history.note)
        self._edits = 0
        assert (stored.revision.number, stored.note) == (len(self._revisions), self._history.note)

    @rule()
    def reopen(self) -> None:
        self._library.close()
        self._library = self._opened()

    @precondition(lambda self: len(self._revisions) > 1)
    @rule(at=st.integers(0, 50))
    def look_back(self, at: int) -> None:
        number = at % len(self._revisions) + 1
        assert self._library.notes.get(self._history.note.id, number).note == self._revisions[number - 1]

    @invariant()
    def what_is_stored_is_what_was_written(self) -> None:
        replayed = self._library.drafts.current(self._history.note.id)
        assert (replayed.note, replayed.edits, replayed.torn) == (self._history.note, self._edits, 0)

    def teardown(self) -> None:
        assert verify(self._library).problems == ()
        self._library.close()
        self._folder.cleanup()


TestWriting = Writing.TestCase
TestWriting.settings = settings(max_examples=30, stateful_step_count=25)
