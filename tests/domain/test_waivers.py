"""Letting findings stand: with a reason, once for the same words, undone."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from briefing_app.domain.edits import apply, revert
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.waiver_edits import take_back, waive
from briefing_app.domain.waivers import Waiver
from tests.samples import sample_note

NOTE = sample_note()
AT = datetime(2026, 3, 15, 9, tzinfo=UTC)
WAIVER = Waiver("P-03", "differs", "p1", Bilingual("30", "13"), "voulu ainsi", "Nadia", AT)


@pytest.mark.parametrize("reason", ["", "  ", "\n"])
def test_a_reason_is_wanted(reason: str) -> None:
    with pytest.raises(UserError) as told:
        waive(NOTE, msgspec.structs.replace(WAIVER, reason=reason))
    assert told.value.code == "waiver.no_reason"


def test_a_second_waiver_for_the_same_words_takes_the_place_of_the_first() -> None:
    first = apply(NOTE, waive(NOTE, WAIVER))
    again = msgspec.structs.replace(WAIVER, reason="arrondi", by="Karim")
    other = msgspec.structs.replace(WAIVER, words=Bilingual("30", "14"))
    second = apply(first, waive(first, again))
    assert second.waivers == (again,)
    assert apply(second, waive(second, other)).waivers == (again, other)


def test_it_is_taken_back_and_undone() -> None:
    edit = waive(NOTE, WAIVER)
    waived = apply(NOTE, edit)
    assert revert(waived, edit) == NOTE
    assert apply(waived, take_back(waived, WAIVER)).waivers == ()
    assert msgspec.json.decode(msgspec.json.encode(waived), type=type(NOTE)).waivers == (WAIVER,)
