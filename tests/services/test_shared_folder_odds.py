"""What programs that synchronise folders do to files, and what colleagues do to folders: nothing is lost or doubled."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.interchange.bundle_seal import MAGIC
from briefing_app.services import shared_folder
from briefing_app.services.bundle_planning import Outcome
from briefing_app.services.shared_folder import found_in, new_files
from briefing_app.storage.verification import verify
from tests.services.offices import PASSPHRASE, Office, working
from tests.services.test_shared_folder import a_note, code_of, collect, share

FR = Language.FRENCH
SUFFIX = ".briefing-bundle"
A = "0123456789abcdef" * 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Office"
    made.mkdir()
    return made


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[list[Office]]:
    with working(tmp_path, "nadia", "sami") as made:
        yield made


def outcomes(office: Office, folder: Path) -> list[Outcome]:
    return [note.outcome for arrival in collect(office, folder).arrivals for note in arrival.notes]


# Names that are none of ours.


@pytest.mark.parametrize(
    "name",
    [
        f"{A} (conflicted copy 2026-03-15){SUFFIX}",
        f"{A} (Copie en conflit de PC-SAMI 2026-03-15){SUFFIX}",
        f"{A} (نسخة متعارضة){SUFFIX}",
        f"{A}-PC-SAMI{SUFFIX}",
        f"{A} (1){SUFFIX}",
        f"{A}.sync-conflict-20260315-090000-ABCDEFG{SUFFIX}",
        f"{A}{SUFFIX}.part",
        f"{A}{SUFFIX}.crdownload",
        f".{A}{SUFFIX}.tmp",
        f".syncthing.{A}{SUFFIX}.tmp",
        f"~{A}{SUFFIX}",
        f"{A.upper()}{SUFFIX}",
        f"{A}0{SUFFIX}",
        f"{A[1:]}{SUFFIX}",
        f"{A}\n{SUFFIX}",
        f"{A}{SUFFIX}\n",
        f"Copie de {A}{SUFFIX}",
        f"{A}.briefing",
        "desktop.ini",
        ".DS_Store",
    ],
)
def test_files_of_other_names_are_left_alone(offices: list[Office], folder: Path, name: str) -> None:
    nadia, sami = offices
    (shared,) = share(nadia, folder, a_note(nadia))
    (folder / shared).rename(folder / name)
    before = (folder / name).read_bytes()
    done = collect(sami, folder)
    assert (done.arrivals, done.unfinished, done.refused) == ((), 0, ())
    assert (folder / name).read_bytes() == before
    share(nadia, folder, a_note(nadia))
    assert (folder / name).exists()


def test_a_folder_of_that_name_and_folders_inside_hinder_nothing(offices: list[Office], folder: Path) -> None:
    nadia, sami = offices
    (folder / f"{A}{SUFFIX}").mkdir()
    inside = folder / "Archives"
    inside.mkdir()
    share(nadia, inside, a_note(nadia))
    share(nadia, folder, a_note(nadia))
    done = collect(sami, folder)
    assert len(done.arrivals) == 1
    assert done.unfinished + len(done.refused) == 1


# Files that are on their way.


def test_a_file_that_is_filled_with_nothing_at_first_comes_in_once_it_is_whole(
    offices: list[Office], folder: Path
) -> None:
    """Some programs make the file as long as it will be, and fill it from the start."""
    nadia, sami = offices
    note = a_note(nadia)
    (name,) = share(nadia, folder, note)
    whole = (folder / name).read_bytes()
    for filled in (0, 4, len(MAGIC), 60, len(whole) // 2, len(whole) - 1):
        (folder / name).write_bytes(whole[:filled] + bytes(len(whole) - filled))
        done = collect(sami, folder)
        assert done.arrivals == ()
        assert done.unfinished + len(done.refused) == 1
        assert sami.desk.shared_folder.state.read == frozenset()
    (folder / name).write_bytes(whole)
    assert outcomes(sami, folder) == [Outcome.ADDED]
    assert sami.hash(note) == nadia.hash(note)


def test_a_file_of_a_later_version_waits_for_an_update_and_hinders_nothing(offices: list[Office], folder: Path) -> None:
    nadia, sami = offices
    (name,) = share(nadia, folder, a_note(nadia))
    data = (folder / name).read_bytes()
    newer = data[: len(MAGIC)] + (99).to_bytes(2, "big") + data[len(MAGIC) + 2 :]
    (folder / f"{A}{SUFFIX}").write_bytes(newer)
    done = collect(sami, folder)
    assert len(done.arrivals) == 1
    assert [problem.code for problem in done.refused] == ["bundle.newer"]
    assert f"{A}{SUFFIX}" not in sami.desk.shared_folder.state.read


def test_a_file_that_comes_back_as_it_was_before_changes_nothing(offices: list[Office], folder: Path) -> None:
    """A folder that is restored, or a laptop that was away, brings old files once more."""
    nadia, sami = offices
    note = a_note(nadia)
    (old,) = share(nadia, folder, note)
    kept = (folder / old).read_bytes()
    nadia.write(note, 1, FR, "Plus récent.")
    share(nadia, folder, note)
    assert not (folder / old).exists()
    assert outcomes(sami, folder) == [Outcome.ADDED]
    head = sami.library.notes.head(note)
    (folder / old).write_bytes(kept)
    assert outcomes(sami, folder) == [Outcome.KNOWN]
    assert sami.library.notes.head(note) == head
    assert "Plus récent." in {pair.fr.text.plain for pair in sami.note(note).pairs()}


# Twice the same.


def test_the_same_file_under_two_names_comes_in_once(offices: list[Office], folder: Path) -> None:
    nadia, sami = offices
    note = a_note(nadia)
    (name,) = share(nadia, folder, note)
    shutil.copy(folder / name, folder / f"{A}{SUFFIX}")
    assert sorted(outcomes(sami, folder)) == [Outcome.ADDED, Outcome.KNOWN]
    assert len(sami.desk.notes.history(note)) == len(nadia.desk.notes.history(note))
    assert outcomes(sami, folder) == []


def test_an_own_file_under_another_name_is_known(offices: list[Office], folder: Path) -> None:
    nadia, _ = offices
    note = a_note(nadia)
    (name,) = share(nadia, folder, note)
    before = nadia.desk.notes.history(note)
    shutil.copy(folder / name, folder / f"{A}{SUFFIX}")
    assert outcomes(nadia, folder) == [Outcome.KNOWN]
    assert nadia.desk.notes.history(note) == before


def test_a_note_comes_by_stick_and_through_the_folder(offices: list[Office], folder: Path) -> None:
    nadia, sami = offices
    note = a_note(nadia)
    sami.receive(nadia.hand_over(note))
    share(nadia, folder, note)
    assert outcomes(sami, folder) == [Outcome.KNOWN]


def test_two_who_share_one_note_at_once_each_have_their_file(offices: list[Office], folder: Path) -> None:
    nadia, sami = offices
    note = a_note(nadia)
    sami.receive(nadia.hand_over(note))
    nadia.write(note, 1, FR, "De Nadia.")
    sami.write(note, 1, FR, "De Sami.")
    files = {*share(nadia, folder, note), *share(sami, folder, note)}
    assert {path.name for path in folder.iterdir()} == files
    for office in offices:
        assert outcomes(office, folder) == [Outcome.MERGED]
    assert nadia.hash(note) == sami.hash(note)
    assert [len(office.note(note).conflicts) for office in offices] == [1, 1]


# Clocks.


class Wrong:
    """A clock that is years off."""

    def __init__(self, years: int) -> None:
        self._now = datetime(2026, 3, 15, 9, tzinfo=UTC) + timedelta(days=365 * years)

    def now(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now


def test_laptops_whose_clocks_are_years_apart_end_with_the_same(tmp_path: Path, folder: Path) -> None:
    offices = []
    for number, (name, years) in enumerate((("nadia", -30), ("sami", 0), ("leila", 40)), 1):
        office = Office(tmp_path, name, number)
        office.application.clock = Wrong(years)
        office.desk = type(office.desk)(office.application, office.library)
        offices.append(office)
    nadia, sami, leila = offices
    note = a_note(leila)
    share(leila, folder, note)
    for office in (nadia, sami):
        collect(office, folder)
    nadia.write(note, 1, FR, "De Nadia.")
    sami.write(note, 1, FR, "De Sami.")
    leila.write(note, 2, FR, "De Leila.")
    for _ in range(3):
        for office in offices:
            share(office, folder, note)
            collect(office, folder)
    assert len({office.hash(note) for office in offices}) == 1
    (conflict,) = sami.note(note).conflicts
    assert {version.text.plain for version in conflict.versions} == {"De Nadia.", "De Sami."}
    assert "De Leila." in {pair.fr.text.plain for pair in nadia.note(note).pairs()}
    for office in offices:
        assert verify(office.library).problems == ()
        office.close()


# Folders.


def test_a_folder_from_which_nothing_can_be_taken_away_keeps_the_older_file(
    offices: list[Office], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nadia, sami = offices
    note = a_note(nadia)
    (old,) = share(nadia, folder, note)
    nadia.write(note, 1, FR, "Plus récent.")
    unlink = Path.unlink

    def refuses(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == old:
            raise PermissionError(13, "read only")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuses)
    (new,) = share(nadia, folder, note)
    monkeypatch.undo()
    assert {path.name for path in folder.iterdir()} == {old, new}
    assert collect(nadia, folder).arrivals != (), "its own older file is read once more"
    collect(sami, folder)
    assert sami.hash(note) == nadia.hash(note)
    (third,) = share(nadia, folder, note)
    assert {path.name for path in folder.iterdir()} == {old, third}


def test_what_is_named_as_a_folder_and_is_none_is_told(offices: list[Office], folder: Path) -> None:
    nadia, sami = offices
    file = folder / "file"
    file.write_bytes(b"")
    for place in (file, folder / "gone", file / "inside"):
        assert code_of(lambda place=place: collect(sami, place)) == "office.folder_gone"  # type: ignore[misc]
        assert code_of(lambda place=place: share(nadia, place, a_note(nadia))) == "office.folder_gone"  # type: ignore[misc]
    assert nadia.desk.shared_folder.state.own == {}


def test_a_folder_that_goes_when_a_note_was_taken_in_loses_nothing(
    offices: list[Office], folder: Path, tmp_path: Path
) -> None:
    nadia, sami = offices
    note = a_note(nadia)
    share(nadia, folder, note)
    found = found_in(new_files(folder, sami.desk.shared_folder.state), PASSPHRASE)
    folder.rename(tmp_path / "away")
    assert code_of(lambda: sami.desk.shared_folder.take_in(found, folder)) == "office.folder_gone"
    assert sami.hash(note) == nadia.hash(note)
    (tmp_path / "away").rename(folder)
    assert outcomes(sami, folder) == [Outcome.KNOWN]
    assert outcomes(sami, folder) == []


def test_a_folder_with_too_many_files_is_read_in_shares(
    offices: list[Office], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nadia, sami = offices
    monkeypatch.setattr(shared_folder, "MOST_FILES", 2)
    share(nadia, folder, *(a_note(nadia) for _ in range(5)))
    assert [len(outcomes(sami, folder)) for _ in range(4)] == [2, 2, 1, 0]
    assert len(sami.desk.notes.list()) == 5


def test_a_medium_that_refuses_the_second_file_keeps_the_first_and_reads_the_second_again(
    offices: list[Office], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nadia, sami = offices
    share(nadia, folder, a_note(nadia), a_note(nadia))
    take_in, taken = type(sami.desk.bundles).take_in, []

    def second_fails(self, bundle, plans, path):  # type: ignore[no-untyped-def]
        taken.append(path)
        if len(taken) == 2:
            raise UserError("library.disk_full", path="x")
        return take_in(self, bundle, plans, path)

    monkeypatch.setattr(type(sami.desk.bundles), "take_in", second_fails)
    assert code_of(lambda: collect(sami, folder)) == "library.disk_full"
    assert (len(sami.desk.notes.list()), len(sami.desk.shared_folder.state.read)) == (1, 1)
    assert outcomes(sami, folder) == [Outcome.ADDED]
    assert len(sami.desk.notes.list()) == 2


def test_reading_may_be_ended_between_two_files(offices: list[Office], folder: Path) -> None:
    nadia, sami = offices
    share(nadia, folder, a_note(nadia), a_note(nadia))
    files = new_files(folder, sami.desk.shared_folder.state)
    told: list[tuple[int, int]] = []

    class EnoughError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise EnoughError

    with pytest.raises(EnoughError):
        found_in(files, PASSPHRASE, stop)
    assert told == [(1, 2)]
