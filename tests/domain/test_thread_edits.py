"""Answering and closing the comments of a note: each an edit that can be taken back."""

from __future__ import annotations

import msgspec
import pytest

from briefing_app.domain.edits import apply, revert
from briefing_app.domain.errors import BugError
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.revisions import content_hash
from briefing_app.domain.thread_edits import answered, closed, open_threads, thread_of
from briefing_app.domain.threads import Comment, Thread, merged_threads
from tests.samples import sample_note

ASKED = Thread("k1", "p1", Language.FRENCH, "le ministre", (Comment("Nadia", "Lequel ?", "2026-03-16T10:20:00"),))
OTHER = Thread("k2", "p1", Language.ARABIC, "", (Comment("كريم", "نعم"),), is_closed=True)
LOST = Thread("k3", "", None, "", (Comment("Nadia", "Copie"),), change="outside")
ANSWER = Comment("Amr", "Celui d’Égypte.", "2026-03-17T08:00:00", is_utc=True)


@pytest.fixture
def note() -> BriefingNote:
    return msgspec.structs.replace(sample_note(), threads=(ASKED, OTHER, LOST))


def test_an_answer_stands_behind_the_others(note: BriefingNote) -> None:
    edit = answered(note, "k1", ANSWER)
    after = apply(note, edit)
    assert thread_of(after, "k1").comments == (*ASKED.comments, ANSWER)
    assert after.threads[1:] == note.threads[1:]
    assert revert(after, edit) == note


def test_an_answer_opens_what_was_closed(note: BriefingNote) -> None:
    assert not thread_of(apply(note, answered(note, "k2", ANSWER)), "k2").is_closed


@pytest.mark.parametrize("key", ["k1", "k3"])
def test_closing_and_opening_again(note: BriefingNote, key: str) -> None:
    edit = closed(note, key)
    after = apply(note, edit)
    assert thread_of(after, key).is_closed
    assert apply(after, closed(after, key, is_closed=False)) == note
    assert revert(after, edit) == note


def test_neither_changes_what_was_approved(note: BriefingNote) -> None:
    for edit in (answered(note, "k1", ANSWER), closed(note, "k1")):
        assert content_hash(apply(note, edit)) == content_hash(note)


def test_open_ones_are_counted_by_pair(note: BriefingNote) -> None:
    assert open_threads(note) == {"p1": 1}
    assert open_threads(apply(note, closed(note, "k1"))) == {}


def test_the_answer_stays_when_the_file_is_read_again(note: BriefingNote) -> None:
    after = apply(note, answered(note, "k1", ANSWER))
    after = apply(after, closed(after, "k1"))
    assert merged_threads(after.threads, (ASKED,)) == after.threads


def test_a_thread_that_is_not_there_is_a_bug(note: BriefingNote) -> None:
    with pytest.raises(BugError):
        closed(note, "gone")
