"""What every test may use: a fixed clock, counted identifiers, golden files, and a watch over what is left behind."""

from __future__ import annotations

import difflib
import logging
import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from briefing_app.domain.identity import uuid7
from briefing_app.storage.keys import Cost
from tests.thoroughness import examples

pytest_plugins = ["tests.office"]

settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    max_examples=examples(40, 100),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("ci")

GOLDEN = Path(__file__).parent / "golden"
ROOM = 1024**3
"""Bytes; what lies there at one time was seen to be less than a tenth of it."""
QUICK = Cost(memory_kib=64, passes=1, lanes=1)
"""A key cost for tests; the real one is in ``storage.keys`` and has a test of its own."""


class FixedClock:
    """Starts on a known day and moves on by a second at every look."""

    def __init__(self) -> None:
        self._now = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now


class CountedIdentifiers:
    """UUIDv7 that are the same in every run."""

    def __init__(self) -> None:
        self._count = 0

    def new(self) -> str:
        self._count += 1
        return uuid7(1_760_000_000_000 + self._count, self._count.to_bytes(10, "big"))


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def identifiers() -> CountedIdentifiers:
    return CountedIdentifiers()


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An odd time zone, no locale and an empty home: nothing may depend on the machine."""
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("BRIEFING_LIBRARY", raising=False)
    monkeypatch.delenv("BRIEFING_SHAPE", raising=False)


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A log record nobody expected fails the test; so does a thread that is left running."""
    before = set(threading.enumerate())
    yield
    records = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not records, f"unexpected log: {[record.name for record in records]}"
    left = [t.name for t in threading.enumerate() if t not in before and not t.name.startswith("execnet")]
    assert not left, f"threads left running: {left}"


def pytest_configure() -> None:
    """Folders of tests lie in memory where the system has room for them: libraries wait for the disk at every write."""
    memory = Path("/dev/shm")
    if memory.is_dir() and os.access(memory, os.W_OK) and _takes_all(os.statvfs(memory)):
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))


def _takes_all(system: os.statvfs_result) -> bool:
    """Whether a file system has room for what all tests make at a time, and lets programs of theirs run."""
    return system.f_bavail * system.f_frsize > ROOM and not system.f_flag & os.ST_NOEXEC


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew; review the diff")


class Golden:
    """Compares text with a committed file, or writes it anew when asked to."""

    def __init__(self, update: bool) -> None:
        self._update = update

    def check(self, name: str, actual: str) -> None:
        path = GOLDEN / name
        if self._update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(actual, "utf-8")
            return
        expected = path.read_text("utf-8") if path.is_file() else ""
        if actual != expected:
            lines = difflib.unified_diff(expected.splitlines(), actual.splitlines(), "golden", "now", lineterm="", n=1)
            shown = "\n".join(list(lines)[:60])
            pytest.fail(f"{name} changed; look at it, then run “python3 dev.py golden”\n{shown}")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    return Golden(bool(request.config.getoption("--update-golden")))
