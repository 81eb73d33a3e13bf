"""Several laptops, each with a library of its own, that hand notes over to each other in files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from briefing_app import paths
from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.identity import uuid7
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.revisions import content_hash
from briefing_app.services.bundle_service import Arrival, written
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from briefing_app.storage.verification import verify
from tests.conftest import QUICK, FixedClock

PASSPHRASE = "les quatre chats du ministère"


class Numbered:
    """UUIDv7 that are the same in every run and other ones on every laptop."""

    def __init__(self, laptop: int) -> None:
        self._laptop = laptop
        self._count = 0

    def new(self) -> str:
        self._count += 1
        return uuid7(1_760_000_000_000 + self._count, bytes([self._laptop]) + self._count.to_bytes(9, "big"))


class Late:
    """A clock that is ``minutes`` behind the others."""

    def __init__(self, minutes: int) -> None:
        self._clock = FixedClock()
        self._behind = timedelta(minutes=minutes)

    def now(self) -> datetime:
        return self._clock.now() - self._behind


class Office:
    """One laptop."""

    def __init__(self, folder: Path, name: str, number: int) -> None:
        self.name = name
        self.folder = folder
        self.application = Application(paths.resources(), Late(number), Numbered(number), QUICK, name)
        path = folder / f"{name}.briefing"
        self.application.libraries.create(path, None)
        self.library: Library = self.application.libraries.open(path, NoKey(), Mode.READ_WRITE)
        self.desk = Desk(self.application, self.library)

    def hand_over(self, *names: str) -> Path:
        """The file of these notes."""
        path = self.folder / f"{self.name}-{self.application.identifiers.new()}.briefing-bundle"
        path.write_bytes(written(self.desk.bundles.gathered(names), PASSPHRASE, QUICK))
        return path

    def receive(self, path: Path) -> Arrival:
        return self.desk.bundles.import_(path, PASSPHRASE)

    def write(self, name: str, pair: int, language: Language, text: str) -> None:
        """Give a side of the n-th segment another text."""
        pairs = list(self.note(name).pairs())
        self.desk.notes.edit(name, pairs[pair].id, language, text)

    def note(self, name: str) -> BriefingNote:
        return self.desk.notes.show(name).note

    def hash(self, name: str) -> str:
        return content_hash(self.note(name))

    def close(self) -> None:
        self.desk.close()


@contextmanager
def working(folder: Path, *names: str) -> Iterator[list[Office]]:
    """Laptops of these people, whose libraries are sound at the end."""
    made = [Office(folder, name, number) for number, name in enumerate(names, 1)]
    yield made
    for office in made:
        assert verify(office.library).problems == ()
        office.close()
