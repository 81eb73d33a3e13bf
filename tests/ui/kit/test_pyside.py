"""The pair of PySide6 and Python this runs on keeps count of its references."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QFont, QTextOption

CALLS = 500


@pytest.mark.parametrize(
    "call",
    [
        lambda: QTextOption().setUseDesignMetrics(True),
        lambda: QTextOption().setWrapMode(QTextOption.WrapMode.NoWrap),
        lambda: QFont().setBold(True),
    ],
    ids=["design metrics", "wrap mode", "bold"],
)
def test_no_reference_to_none_is_lost(call: object) -> None:
    """PySide6 6.12.0 loses one a call on Python before 3.12, until the interpreter aborts: stay with 6.11.2 there."""
    assert callable(call)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    lost = before - sys.getrefcount(None)
    assert lost < CALLS / 10, (
        f"{lost} references to None lost in {CALLS} calls: this PySide6 must not run on this Python"
    )


def test_booleans_keep_theirs() -> None:
    before = sys.getrefcount(True)
    option = QTextOption()
    for _ in range(CALLS):
        option.useDesignMetrics()
    assert abs(before - sys.getrefcount(True)) < CALLS / 10
