"""Preferences that somebody wrote by hand, or half: the usual ones, never a window that does not open."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app.services.preferences import Preferences, PreferencesFile


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"\xff"',
        b'{"library": "\xff\xfe"}',
        b'{"library": 3}',
        b'{"x":' + b"[" * 9000,
        bytes(9),
    ],
)
def test_what_cannot_be_read_is_as_if_nothing_were_there(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(content)
    assert PreferencesFile(path).load() == Preferences()


def test_what_was_kept_is_read_again(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path / "deep" / "preferences.json")
    kept = Preferences(library="compte\u202excod.exe", recent=("a", "b"))
    file.save(kept)
    assert file.load() == kept
