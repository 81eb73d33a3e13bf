"""Typing while misspelt words are looked for, beside the same editor without and beside two bare text widgets; then how
long a reading of a note takes, and how long the window is silent while suggestions are found."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.editor import WORDS, _bare, _opened, _place, _press, _quantiles, _stored, desk_in
from benchmarks.timing import milliseconds, table
from briefing_app.domain.languages import Language
from briefing_app.ui.editor.view import EditorView

SIZE = 200
BURST = 24
"""Keys after each pause: a few words."""
SLIPS = {Language.ARABIC: "الاجتامع", Language.FRENCH: "coopérassion"}


def spelling_tables(keys: int = 600) -> str:
    """Every burst of keys begins while a reading of the whole note has just begun."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as (desk, kit, application):
        off, _ = _opened(desk, kit, application, _stored(desk, SIZE))
        on, _ = _opened(desk, kit, application, _stored(desk, SIZE + 1), desk.spelling)
        bare, place = _bare(SIZE)
        loading = _bursts([on], place, keys // 6)[id(on)]
        taken = _bursts([off, on], place, keys)
        peer, without, spelled = taken[0], taken[id(off)], taken[id(on)]
        rows = [("editor of 200 pairs", "key p50", "key p99", "longest", "p99 to bare", "p99 to without")]
        for name, keyed in (
            ("two bare text widgets", peer),
            ("without spelling", without),
            ("while dictionaries load", loading),
            ("while the note is read", spelled),
        ):
            p50, p99 = _quantiles(keyed)
            figures = (milliseconds(p50), milliseconds(p99), milliseconds(max(keyed)))
            rows.append((name, *figures, f"{p99 / _quantiles(peer)[1]:.2f}", f"{p99 / _quantiles(without)[1]:.2f}"))
        text = table("Spelling: key press to both columns painted, all in turns", rows)
        text += _reading(on)
        text += _suggestions(on)
        for view in (on, off):
            view.leave()
            view.deleteLater()
        bare.deleteLater()
        app.processEvents()
    return text


def _bursts(views: list[EditorView], place: Callable[[Language], QWidget], keys: int) -> dict[int, list[float]]:
    """Seconds a key by the id of the view, 0 for the bare widgets: bursts in turns, each right after a reading began,
    without spelling after the same pause."""
    taken: dict[int, list[float]] = {0: [], **{id(view): [] for view in views}}
    for number in range(keys // BURST):
        language = list(Language)[number % 2]
        for view in views:
            target = _place(view, (number * 7) % SIZE, language)
            feed = view.spelling_tools.feed
            view.spelling_tools.again()
            _until(lambda feed=feed: feed._job is not None, 2.5 if feed._source is not None else 1)
            taken[id(view)] += [_key(target, letter) for letter in WORDS[language.value][:BURST]]
        target = place(language)
        taken[0] += [_key(target, letter) for letter in WORDS[language.value][:BURST]]
    return taken


def _key(target: QWidget, letter: str) -> float:
    start = time.perf_counter()
    _press(target, letter)
    QCoreApplication.processEvents()
    return time.perf_counter() - start


def _until(is_so: object, seconds: float) -> None:
    end = time.perf_counter() + seconds
    while not is_so() and time.perf_counter() < end:  # type: ignore[operator]
        QCoreApplication.processEvents()
        time.sleep(0.001)


def _reading(view: EditorView) -> str:
    """Of a note of 200 pairs: all of it, and after one key."""
    source, note = view.presenter.spelling.source, view.presenter.note
    source._known.clear()  # type: ignore[union-attr]
    start = time.perf_counter()
    source.prepare(note)  # type: ignore[union-attr]
    source.misspelt(note)  # type: ignore[union-attr]
    whole = time.perf_counter() - start
    _press(_place(view, 3, Language.FRENCH), "x")
    QCoreApplication.processEvents()
    start = time.perf_counter()
    source.misspelt(view.presenter.note)  # type: ignore[union-attr]
    return f"reading 200 pairs: {milliseconds(whole)}; after one key: {milliseconds(time.perf_counter() - start)}\n"


def _suggestions(view: EditorView) -> str:
    """How long they take, and the longest time in which the event loop was not served meanwhile."""
    told = []
    for language, slip in SLIPS.items():
        source, silence, clock = view.presenter.spelling.source, [0.0], QElapsedTimer()

        def tick(silence: list[float] = silence, clock: QElapsedTimer = clock) -> None:
            silence[0] = max(silence[0], clock.nsecsElapsed() / 1e9)
            clock.restart()

        timer = QTimer()
        timer.setInterval(1)
        timer.timeout.connect(tick)
        found: list[object] = []
        ask = partial(source.suggest, slip, language, view.presenter.note)  # type: ignore[union-attr]
        clock.start()
        timer.start()
        start = time.perf_counter()
        view._kit.asides.run("", lambda _, ask=ask: ask(), found.append)
        _until(lambda found=found: bool(found), 10)
        took = time.perf_counter() - start
        timer.stop()
        told.append(f"suggestions ({language.value}): {milliseconds(took)}, window silent {milliseconds(silence[0])}")
    return "\n".join(told) + "\n"
