"""A folder that something else synchronises: files dropped in, picked up, and left alone until they are whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.shared_folder import Collected, found_in, new_files
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import Passphrase
from tests.conftest import QUICK
from tests.samples import BUILT_INS
from tests.services.offices import PASSPHRASE, Office, working

FR = Language.FRENCH


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Office"
    made.mkdir()
    return made


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[list[Office]]:
    with working(tmp_path, "nadia", "sami") as made:
        yield made


def a_note(office: Office) -> str:
    answers = read_answers(BUILT_INS.sample_answers("readout_public"), "sample")
    return office.desk.notes.new("readout_public", None, answers).note.id


def share(office: Office, folder: Path, *notes: str) -> tuple[str, ...]:
    return office.desk.shared_folder.share(notes, folder, PASSPHRASE, QUICK)


def collect(office: Office, folder: Path, passphrase: str = PASSPHRASE) -> Collected:
    return office.desk.shared_folder.collect(folder, passphrase)


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(UserError) as told:
        work()
    return told.value.code


def test_what_is_dropped_is_picked_up_once_and_never_by_who_dropped_it(offices: list[Office], folder: Path) -> None:
    nadia, sami = offices
    note = a_note(nadia)
    share(nadia, folder, note)
    assert len(collect(sami, folder).arrivals) == 1
    assert sami.hash(note) == nadia.hash(note)
    assert collect(sami, folder).arrivals == ()
    assert collect(nadia, folder).arrivals == ()


def test_laptops_that_drop_and_pick_up_end_with_the_same(offices: list[Office], folder: Path) -> None:
    nadia, sami = offices
    note = a_note(nadia)
    share(nadia, folder, note)
    collect(sami, folder)
    nadia.write(note, 1, FR, "De Nadia.")
    sami.write(note, 2, FR, "De Sami.")
    for office in (nadia, sami):
        share(office, folder, note)
    for office in (nadia, sami):
        collect(office, folder)
    assert nadia.hash(note) == sami.hash(note)
    assert {"De Nadia.", "De Sami."} <= {pair.fr.text.plain for pair in nadia.note(note).pairs()}


def test_a_newer_file_of_a_note_takes_the_place_of_the_older_one(offices: list[Office], folder: Path) -> None:
    nadia, _ = offices
    note, other = a_note(nadia), a_note(nadia)
    first, second = share(nadia, folder, note, other)
    (third,) = share(nadia, folder, note)
    assert {path.name for path in folder.iterdir()} == {second, third}
    assert first != third


def test_names_tell_nothing_and_nothing_is_readable(offices: list[Office], folder: Path) -> None:
    nadia, _ = offices
    note = a_note(nadia)
    (name,) = share(nadia, folder, note)
    stem = name.removesuffix(".briefing-bundle")
    assert len(stem) == 32
    assert set(stem) <= set("0123456789abcdef")
    data = (folder / name).read_bytes()
    for pair in nadia.note(note).pairs():
        for language in Language:
            for word in pair.text(language).plain.split():
                assert len(word) < 5 or word.encode() not in data


def test_files_that_are_on_their_way_wait_and_copies_that_collided_are_left_alone(
    offices: list[Office], folder: Path
) -> None:
    nadia, sami = offices
    (name,) = share(nadia, folder, a_note(nadia))
    whole = (folder / name).read_bytes()
    for other in (f"{name}.tmp", f".{name}.part", name.replace(".", " (conflicted copy 2026-03-15)."), "Lisez-moi.txt"):
        (folder / other).write_bytes(whole)
    for length in (0, 30, len(whole) // 2, len(whole) - 1):
        (folder / name).write_bytes(whole[:length])
        done = collect(sami, folder)
        assert (done.arrivals, done.unfinished, done.refused) == ((), 1, ())
    (folder / name).write_bytes(whole)
    assert len(collect(sami, folder).arrivals) == 1
    assert len(list(folder.iterdir())) == 5


def test_a_file_under_another_passphrase_is_told_and_the_others_come_in(offices: list[Office], folder: Path) -> None:
    nadia, sami = offices
    note = a_note(nadia)
    nadia.desk.shared_folder.share((a_note(nadia),), folder, "une autre", QUICK)
    share(nadia, folder, note)
    done = collect(sami, folder)
    assert [problem.code for problem in done.refused] == ["bundle.wrong_passphrase"]
    assert [one.id for arrival in done.arrivals for one in arrival.notes] == [note]
    assert len(collect(sami, folder, "une autre").arrivals) == 1


def test_a_folder_that_is_gone_or_cannot_be_written_is_told_and_nothing_is_lost(
    offices: list[Office], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nadia, sami = offices
    note = a_note(nadia)
    gone = folder / "gone"
    assert code_of(lambda: share(nadia, gone, note)) == "office.folder_gone"
    assert code_of(lambda: collect(sami, gone)) == "office.folder_gone"

    def refused(*_: object, **__: object) -> int:
        raise PermissionError(13, "read only")

    monkeypatch.setattr(os, "open", refused)
    assert code_of(lambda: share(nadia, folder, note)) == "file.not_writable"
    monkeypatch.undo()
    assert nadia.desk.shared_folder.state.own == {}
    share(nadia, folder, note)
    assert len(collect(sami, folder).arrivals) == 1


def test_a_file_that_goes_while_it_is_read_waits(folder: Path) -> None:
    found = found_in([folder / "0.briefing-bundle"], PASSPHRASE)
    assert (found.bundles, found.unfinished) == ((), 1)


def test_what_is_remembered_of_files_goes_with_them(offices: list[Office], folder: Path) -> None:
    nadia, sami = offices
    (name,) = share(nadia, folder, a_note(nadia))
    collect(sami, folder)
    assert sami.desk.shared_folder.state.read == {name}
    (folder / name).unlink()
    (other,) = share(nadia, folder, a_note(nadia))
    collect(sami, folder)
    assert sami.desk.shared_folder.state.read == {other}
    assert new_files(folder, sami.desk.shared_folder.state) == ()


def test_a_plain_library_keeps_no_passphrase(offices: list[Office]) -> None:
    shared = offices[0].desk.shared_folder
    assert not shared.keeps_passphrase
    shared.keep_passphrase(PASSPHRASE)
    assert shared.passphrase == ""


def test_an_encrypted_library_keeps_it_under_its_key_and_another_key_does_not_open_it(tmp_path: Path) -> None:
    office = Office(tmp_path, "nadia", 1)
    office.close()
    path = tmp_path / "sealed.briefing"
    libraries = office.application.libraries
    libraries.create(path, "alpha bravo")
    with office.application.desk(path, Passphrase("alpha bravo"), Mode.READ_WRITE) as desk:
        desk.shared_folder.keep_passphrase(PASSPHRASE)
        assert desk.shared_folder.keeps_passphrase
        assert PASSPHRASE not in desk.shared_folder.state.secret
    with office.application.desk(path, Passphrase("alpha bravo"), Mode.READ_ONLY) as desk:
        assert desk.shared_folder.passphrase == PASSPHRASE
    libraries.rekey(path, Passphrase("alpha bravo"), "charlie delta")
    with office.application.desk(path, Passphrase("charlie delta"), Mode.READ_WRITE) as desk:
        assert desk.shared_folder.passphrase == ""
        desk.shared_folder.keep_passphrase(PASSPHRASE)
        desk.shared_folder.keep_passphrase("")
        assert desk.shared_folder.passphrase == ""
