"""Hunspell behind its port: in this process, in one of its own, and what happens when that one ends."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import msgspec
import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.services import spelling_worker
from briefing_app.services.dictionaries import Dictionary
from briefing_app.services.ports import SpellingEngine
from briefing_app.services.spelling_engine import HunspellEngine
from briefing_app.services.spelling_process import EngineProcess, worker_command
from briefing_app.services.spelling_talk import WORKER, Answer, Check, Suggest
from tests.dictionaries import tiny

AR, FR = Language.ARABIC, Language.FRENCH


@pytest.fixture(params=[HunspellEngine, EngineProcess])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SpellingEngine]:
    made: SpellingEngine = request.param(tiny(tmp_path / "dossier é", FR))
    yield made
    made.close()


@pytest.fixture
def process(tmp_path: Path) -> Iterator[EngineProcess]:
    made = EngineProcess(tiny(tmp_path, FR))
    yield made
    made.close()


def test_it_knows_its_words_and_proposes_some(engine: SpellingEngine) -> None:
    assert engine.check(("accord", "Accord", "acord", "ministre", "الوزير")) == {"acord", "الوزير"}
    assert engine.check(()) == frozenset()
    assert engine.suggest("acord") == ("accord",)
    assert engine.suggest("xqzjkvwxqzjkvw") == ()


def test_words_are_added_proposed_and_taken_out_again(engine: SpellingEngine) -> None:
    engine.add(("Mbera", "accord"))
    assert engine.check(("Mbera", "accord")) == frozenset()
    assert "Mbera" in engine.suggest("Mberra")
    engine.remove(("Mbera", "accord", "unknown"))
    assert engine.check(("Mbera", "accord")) == {"Mbera"}, "a word of its own stays"
    assert "Mbera" not in engine.suggest("Mberra")
    engine.add(("Mbera",))
    assert engine.check(("Mbera",)) == frozenset()


def test_arabic_words(tmp_path: Path) -> None:
    engine = HunspellEngine(tiny(tmp_path, AR))
    assert engine.check(("الوزير", "الوزيرر")) == {"الوزيرر"}
    assert engine.suggest("الوزيرر")[0] == "الوزير"


def test_a_letter_that_an_old_encoding_has_not_makes_a_word_unknown(tmp_path: Path) -> None:
    engine = HunspellEngine(tiny(tmp_path, FR, "de", "été", encoding="latin-1"))
    assert engine.check(("été", "cœur")) == {"cœur"}
    assert engine.suggest("cœur") == ()


@pytest.mark.parametrize("kind", [HunspellEngine, EngineProcess])
@pytest.mark.parametrize("damage", ["missing", "empty", "other"])
def test_files_that_are_no_dictionary_are_told(kind: type, damage: str, tmp_path: Path) -> None:
    dictionary = tiny(tmp_path, FR, *(("foo", "bar") if damage == "other" else ()))
    if damage == "missing":
        dictionary = Dictionary(FR, tmp_path, "absent")
    elif damage == "empty":
        dictionary.path.write_bytes(b"")
    with pytest.raises(UserError, match=r"spelling\.dictionary_unusable") as told:
        kind(dictionary).check(("de",))
    assert told.value.params["path"] == str(dictionary.path)


def test_the_process_begins_with_the_first_question_and_ends_with_close(process: EngineProcess) -> None:
    assert process._process is None
    process.add(("Mbera",))
    assert process._process is None
    process.check(("de",))
    child = process._process
    assert child is not None
    assert child.poll() is None
    process.close()
    assert child.poll() is not None
    with pytest.raises(UserError, match=r"spelling\.stopped"):
        process.check(("de",))
    process.close()


def test_a_process_that_was_killed_begins_again_with_what_was_added(process: EngineProcess) -> None:
    process.add(("Mbera",))
    process.check(("de",))
    child = process._process
    assert child is not None
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    assert process.check(("Mbera", "acord")) == {"acord"}
    assert process._process is not child


def test_a_process_that_always_ends_is_told(tmp_path: Path) -> None:
    process = EngineProcess(tiny(tmp_path, FR), [sys.executable, "-c", "import sys; sys.stdin.readline()"])
    with pytest.raises(UserError, match=r"spelling\.stopped"):
        process.check(("de",))
    absent = EngineProcess(tiny(tmp_path, FR), [str(tmp_path / "absent")])
    with pytest.raises(UserError, match=r"spelling\.stopped"):
        absent.check(("de",))


def test_closing_ends_a_question_that_waits(tmp_path: Path) -> None:
    """A process that says nothing: whoever waits is told as soon as the library is left."""
    silent = EngineProcess(tiny(tmp_path, FR), [sys.executable, "-c", "print(end=''); import sys; sys.stdin.read()"])
    told: list[UserError] = []

    def ask() -> None:
        try:
            silent.suggest("acord")
        except UserError as problem:
            told.append(problem)

    waiting = Thread(target=ask)
    waiting.start()
    while silent._process is None:
        waiting.join(0.01)
    silent.close()
    waiting.join(10)
    assert [problem.code for problem in told] == ["spelling.stopped"]


def test_the_worker_answers_line_by_line(tmp_path: Path) -> None:
    dictionary = tiny(tmp_path, FR)
    questions = b"".join(msgspec.json.encode(one) + b"\n" for one in (Check(("acord", "de")), Suggest("acord")))
    said = io.BytesIO()
    assert spelling_worker.work(("fr", str(tmp_path), "fr"), io.BytesIO(questions), said) == 0
    answers = [msgspec.json.decode(line, type=Answer) for line in said.getvalue().splitlines()]
    assert answers == [Answer(("acord",)), Answer(("accord",))]
    dictionary.path.unlink()
    said = io.BytesIO()
    assert spelling_worker.work(("fr", str(tmp_path), "fr"), io.BytesIO(questions), said) == 1
    assert msgspec.json.decode(said.getvalue(), type=Answer).is_unusable


def test_a_frozen_application_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command() == [sys.executable, "-m", "briefing_app", WORKER]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, WORKER]
