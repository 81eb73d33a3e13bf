"""Conflicts one after the other: what is shown of each, what a choice does, and that it can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from briefing_app.domain.conflicts import Conflict, SideVersion
from briefing_app.domain.editing import set_text
from briefing_app.domain.edits import Edit, PairRemoved
from briefing_app.domain.history import History
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import plain
from briefing_app.ui.bundles.presenter import ConflictsPresenter
from tests.laptops import shared_note

AR, FR = Language.ARABIC, Language.FRENCH
AT = datetime(2026, 3, 15, 9, tzinfo=UTC)


def conflict(pair: str, language: Language, *texts: str) -> Conflict:
    versions = (
        SideVersion(f"r{n}", f"Personne {n}", AT + timedelta(hours=n), plain(text)) for n, text in enumerate(texts, 1)
    )
    return Conflict(pair, language, tuple(versions))


class Note:
    """An open note with conflicts that are not in the order of the text."""

    def __init__(self) -> None:
        conflicts = (
            conflict("p3", AR, "هنا.", "هناك."),
            conflict("p1", FR, "D’ici.", "De là-bas.", "D’ailleurs."),
            conflict("gone", FR, "a", "b"),
        )
        note = msgspec.structs.replace(shared_note(), conflicts=conflicts)
        note = History(note).do(set_text(note, "p1", FR, plain("D’ailleurs.")))
        self.history = History(note)
        self.presenter = ConflictsPresenter(lambda: self.history.note, self.apply)

    def apply(self, edit: Edit) -> None:
        self.history.do(edit)
        self.history.close_step()

    def text(self, pair: str, language: Language) -> str:
        return self.history.note.pair(pair).text(language).plain


@pytest.fixture
def note() -> Note:
    return Note()


def test_they_come_in_the_order_of_the_text_and_those_of_segments_that_are_gone_not_at_all(note: Note) -> None:
    assert [(one.pair, one.language) for one in note.presenter.conflicts] == [("p1", FR), ("p3", AR)]


def test_next_and_previous_end_at_the_ends(note: Note) -> None:
    presenter, seen = note.presenter, []
    for by in (0, 1, 1, -1, -1):
        presenter.step(by)
        assert presenter.current is not None
        seen.append(presenter.current.pair)
    assert seen == ["p1", "p3", "p3", "p1", "p1"]


def test_it_begins_with_the_segment_of_the_caret_if_that_has_one(note: Note) -> None:
    for pair, expected in (("p3", "p3"), ("p2", "p1"), ("nowhere", "p1")):
        note.presenter.show(pair)
        assert note.presenter.current is not None
        assert note.presenter.current.pair == expected


def test_what_stands_now_is_told_from_the_other_versions(note: Note) -> None:
    one = note.presenter.conflicts[0]
    assert [note.presenter.stands(one, version) for version in one.versions] == [False, False, True]
    assert note.presenter.own_text(one) is None
    assert note.presenter.twin(one) == "وصل الوفد."
    assert note.presenter.heading(one).fr == "Faits"


def test_taking_one_lets_it_stand_settles_that_side_only_and_is_one_step_of_undo(note: Note) -> None:
    one = note.presenter.conflicts[0]
    before = note.history.note
    note.presenter.take(one.versions[0])
    assert note.text("p1", FR) == "D’ici."
    assert [other.pair for other in note.presenter.conflicts] == ["p3"]
    assert note.presenter.current is not None
    assert note.presenter.current.pair == "p3", "the next one is shown"
    note.history.undo()
    assert note.history.note == before
    assert len(note.presenter.conflicts) == 2


def test_taking_what_stands_settles_it_too(note: Note) -> None:
    one = note.presenter.conflicts[0]
    note.presenter.take(one.versions[2])
    assert note.text("p1", FR) == "D’ailleurs."
    assert len(note.presenter.conflicts) == 1


def test_what_was_written_meanwhile_can_be_kept_and_settles_nothing_by_itself(note: Note) -> None:
    note.apply(set_text(note.history.note, "p1", FR, plain("Les trois.")))
    one = note.presenter.conflicts[0]
    assert one.pair == "p1"
    own = note.presenter.own_text(one)
    assert own is not None
    assert own.plain == "Les trois."
    note.presenter.keep()
    assert note.text("p1", FR) == "Les trois."
    assert [other.pair for other in note.presenter.conflicts] == ["p3"]


def test_the_last_choice_leaves_nothing_to_show(note: Note) -> None:
    for _ in range(2):
        note.presenter.keep()
    assert (note.presenter.current, note.presenter.conflicts, note.presenter.at) == (None, (), 0)
    note.presenter.keep()
    note.presenter.take(SideVersion("r", "x", AT, plain("x")))
    assert note.text("p1", FR) == "D’ailleurs."


def test_a_segment_that_goes_takes_its_conflict_out_of_the_list_and_undo_brings_it_back(note: Note) -> None:
    note.presenter.step(1)
    pair = note.history.note.pair("p3")
    note.apply(PairRemoved("view", 0, pair))
    assert note.presenter.current is not None
    assert note.presenter.current.pair == "p1"
    note.history.undo()
    assert [one.pair for one in note.presenter.conflicts] == ["p1", "p3"]
