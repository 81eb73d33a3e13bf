"""Typing at a person's pace with everything on (checks, promises, spelling, terms, memory), beside the same editor with
nothing on and two bare text widgets: what a key waits for, and the longest time the window serves nobody."""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.editor import SIZE, WORDS, _bare, _opened, _place, _press, _quantiles, _stored, desk_in
from benchmarks.memory_texts import corpus, segment
from benchmarks.terms import glossary
from benchmarks.timing import milliseconds, table
from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Language
from briefing_app.domain.memory import Unit, UnitSide
from briefing_app.language.terms.merging import Merge
from briefing_app.services.memory_files import TmxFile
from briefing_app.services.revision_browser import RevisionBrowser
from briefing_app.ui.editor.late_checks import LateChecks
from briefing_app.ui.editor.late_memory import LateMemory
from briefing_app.ui.editor.late_terms import LateTerms
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.kit import Kit

PAIRS = 200
PACE = 0.08
"""Seconds between two keys of a quick typist."""
WORD = 12
"""Keys, after which the typist thinks, so that what waits for a pause begins."""
THOUGHT = 0.7


def everything_table(keys: int = 480, concepts: int = 20_000, pairs: int = 20_000) -> str:
    """One row an editor: quantiles of key press to both columns painted, and the longest turn of the event loop."""
    app = QApplication.instance() or QApplication([])
    rows = [("editor of 200 pairs", "key p50", "key p99", "longest key", "p99 to bare", "longest turn")]
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as (desk, kit, application):
        _fill(desk, concepts, pairs)
        gc.freeze()  # as in briefing_app.ui.app
        bare, place = _bare(PAIRS)
        peer = _told(place, keys)
        rows.append(_row("two bare text widgets", *peer, peer))
        bare.deleteLater()
        nothing, _ = _opened(desk, kit, application, _stored(desk, PAIRS))
        rows.append(_row("nothing on", *_told(_walk(nothing), keys), peer))
        _end(nothing)
        everything = _with_everything(desk, kit, application, _stored(desk, PAIRS + 1))
        rows.append(_row("everything on, just opened", *_told(_walk(everything), keys), peer))
        rows.append(_row("everything on", *_told(_walk(everything), keys), peer))
        _end(everything)
        app.processEvents()
    return table("Typing at a person's pace", rows)


def _fill(desk: Desk, concepts: int, pairs: int) -> None:
    for _ in desk.terms.take_in(Merge(tuple(glossary(concepts)), concepts, 0, 0)):
        pass
    units = tuple(Unit(UnitSide(one.ar), UnitSide(one.fr)) for one in map(segment, corpus(pairs)))
    desk.memory_files.take_in(TmxFile("corpus.tmx", units, 0, 0))


def _with_everything(desk: Desk, kit: Kit, application: Application, note_id: str) -> EditorView:
    """The editor as the window makes it, with the panel of terms and memory in front."""
    session = desk.edit(note_id)
    desk.promises.through(kit)
    desk.spelling.use(tuple(Language))
    presenter = EditorPresenter(
        session,
        application.built_ins.profile(session.note.profile),
        RevisionBrowser(desk.notes, note_id),
        suggestions=desk.promises,
        checks=LateChecks(desk, session.note),
        spelling=desk.spelling,
        terms=LateTerms(desk),
        memory=LateMemory(desk),
    )
    view = EditorView(presenter, kit)
    view.resize(*SIZE)
    view.show()
    kit.asides.run("", lambda _: LateMemory.load(), lambda _: None, is_told=False)
    view.inspector.show_language_panel()
    QCoreApplication.processEvents()
    return view


def _walk(view: EditorView) -> Callable[[Language], QWidget]:
    """Another paragraph each time."""
    places = iter(range(0, PAIRS * 7, 7))
    return lambda language: _place(view, next(places) % PAIRS, language)


def _told(place: Callable[[Language], QWidget], keys: int) -> tuple[list[float], float]:
    """Seconds of each key, and of the longest turn of the event loop between keys."""
    taken, turns = [], [0.0]
    for number, letter in enumerate(_letters(keys)):
        if number % WORD == 0:
            _serve(THOUGHT, turns)
            start = time.perf_counter()
            target = place(list(Language)[number // WORD % 2])
            turns.append(time.perf_counter() - start)
        start = time.perf_counter()
        _press(target, letter)
        QCoreApplication.processEvents()
        taken.append(time.perf_counter() - start)
        _serve(PACE - taken[-1], turns)
    return taken, max(turns)


def _letters(keys: int) -> Iterable[str]:
    for number in range(keys):
        words = WORDS[list(Language)[number // WORD % 2].value]
        yield words[number % len(words)]


def _serve(seconds: float, turns: list[float]) -> None:
    """Let the event loop run, noting how long each of its turns takes."""
    end = time.perf_counter() + seconds
    while (start := time.perf_counter()) < end:
        QCoreApplication.processEvents()
        turns.append(time.perf_counter() - start)
        time.sleep(0.001)


def _row(name: str, taken: list[float], longest: float, peer: tuple[list[float], float]) -> tuple[str, ...]:
    p50, p99 = _quantiles(taken)
    figures = (p50, p99, max(taken))
    return (name, *map(milliseconds, figures), f"{p99 / _quantiles(peer[0])[1]:.2f}", milliseconds(longest))


def _end(view: EditorView) -> None:
    view.leave()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
