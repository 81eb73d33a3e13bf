"""One window a person: a second start hands its files over and ends; what a killed process left is no hindrance."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.ui import single_instance
from briefing_app.ui.single_instance import SingleInstance

OTHER = """
import sys
from PySide6.QtCore import QCoreApplication
from briefing_app.ui.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(app, sys.argv[1])
instance.asked.connect(lambda files: print(*files, sep="|", flush=True))
told = instance.is_told(sys.argv[2:])
print("told" if told else "first", flush=True)
if not told:
    app.exec()
"""
Make = Callable[[], SingleInstance]
Other = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def name(tmp_path: Path) -> str:
    """A name of a socket of this test alone; a path, so that it lies in the folder of the test."""
    return str(tmp_path / "socket")


@pytest.fixture
def make(qapp: QApplication, name: str) -> Iterator[Make]:
    made: list[SingleInstance] = []

    def one() -> SingleInstance:
        made.append(SingleInstance(qapp, name))
        return made[-1]

    yield one
    for instance in made:
        instance.close()
        instance.deleteLater()


@pytest.fixture
def other(name: str) -> Iterator[Other]:
    """Starts more processes; those that still run at the end are ended."""
    with ExitStack() as running:

        def begin(*files: str) -> subprocess.Popen[str]:
            command = [sys.executable, "-c", OTHER, name, *files]
            process = running.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
            running.callback(process.kill)
            return process

        yield begin


def test_the_first_start_listens(make: Make) -> None:
    assert not make().is_told(["a.docx"])


def test_a_second_start_hands_its_files_over_and_ends(make: Make, other: Other, qtbot: QtBot, tmp_path: Path) -> None:
    first = make()
    assert not first.is_told([])
    file = tmp_path / "محضر اللقاء é.docx"
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        process = other(str(file), "relative.txt")
    assert asked.args == [[str(file), str(Path("relative.txt").resolve())]]
    said, _ = process.communicate(timeout=10)
    assert said == "told\n"
    assert process.returncode == 0


def test_a_second_start_waits_until_the_first_one_listens(make: Make, other: Other, qtbot: QtBot) -> None:
    first = make()
    assert not first.is_told([], listens_later=True)
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        process = other("/a.txt")
    assert asked.args == [["/a.txt"]]
    assert process.communicate(timeout=10)[0] == "told\n"


def test_nowhere_to_keep_a_lock_is_no_reason_not_to_start(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance.paths, "user_data", lambda: Path("/proc/nowhere"))
    first = make()
    assert not first.is_told([])


def test_a_start_without_files_brings_the_window_forward(make: Make, other: Other, qtbot: QtBot) -> None:
    first = make()
    first.is_told([])
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        process = other()
    assert asked.args == [[]]
    process.communicate(timeout=10)


def test_several_starts_are_answered_one_after_the_other(make: Make, other: Other, qtbot: QtBot) -> None:
    first = make()
    first.is_told([])
    asked: list[list[str]] = []
    first.asked.connect(asked.append)
    processes = [other(f"/{number}.txt") for number in range(3)]
    qtbot.waitUntil(lambda: len(asked) == 3, timeout=20_000)
    assert sorted(asked) == [["/0.txt"], ["/1.txt"], ["/2.txt"]]
    for process in processes:
        assert process.communicate(timeout=10)[0] == "told\n"


def test_what_a_killed_process_left_is_taken_over(make: Make, other: Other, name: str, qtbot: QtBot) -> None:
    killed = other()
    assert killed.stdout is not None
    assert killed.stdout.readline() == "first\n"
    killed.kill()
    killed.wait(10)
    assert Path(name).exists(), "the socket file is still there"
    first = make()
    assert not first.is_told([])
    with qtbot.waitSignal(first.asked, timeout=20_000):
        process = other("/a.txt")
    assert process.communicate(timeout=10)[0] == "told\n"


def test_after_the_window_was_closed_the_next_start_is_the_first(make: Make) -> None:
    first = make()
    first.is_told([])
    first.close()
    first.close()
    assert not make().is_told([])


@pytest.mark.parametrize("sent", [b"\n", b"no json\n", b'{"files": 1}\n', b"[1]\n", b"\xff\xfe\n"])
def test_what_is_no_list_of_files_opens_nothing(make: Make, name: str, sent: bytes, qtbot: QtBot) -> None:
    first = make()
    first.is_told([])
    socket = QLocalSocket(QCoreApplication.instance())
    with qtbot.waitSignal(first.asked, timeout=5000) as asked:
        socket.connectToServer(name)
        assert socket.waitForConnected(1000)
        socket.write(sent)
        socket.flush()
    assert asked.args == [[]]
    socket.deleteLater()


def test_nobody_else_may_talk_to_it(make: Make, name: str) -> None:
    make().is_told([])
    if sys.platform != "win32":
        assert Path(name).stat().st_mode & 0o077 == 0


def test_every_person_and_every_folder_has_a_name_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    names = set()
    for person, folder in (("nadia", "a"), ("nadia", "b"), ("omar", "a")):
        monkeypatch.setattr("getpass.getuser", lambda person=person: person)
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / folder))
        names.add(single_instance._name())
        assert single_instance._name() in names
    assert len(names) == 3
    assert not any(secret in name for name in names for secret in ("nadia", "omar", str(tmp_path)))


def test_without_the_network_library_every_start_is_a_window(monkeypatch: pytest.MonkeyPatch, qapp: QObject) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", None)
    instance = SingleInstance(qapp, "nobody")
    assert not instance.is_told(["a.docx"])
    instance.close()
