"""The clock that files of the register are stamped by."""

from __future__ import annotations

from briefing_app.bootstrap import Desk
from briefing_app.domain.answers import Answers
from briefing_app.services.last_change import LastChange
from briefing_app.storage.library import Library
from tests.conftest import FixedClock


def test_it_stands_still_until_a_note_changes(desk: Desk, library: Library, clock: FixedClock) -> None:
    stamp = LastChange(library, clock)
    assert stamp.now() < stamp.now(), "without a note it is the clock"
    first = desk.notes.new("cable", None, Answers())
    assert stamp.now() == stamp.now() == first.revision.created
    later = desk.notes.new("cable", None, Answers())
    assert stamp.now() == later.revision.created > first.revision.created
    assert stamp.now().utcoffset() is not None
