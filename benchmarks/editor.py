"""The two-column editor: key press to both columns painted, opening a note, memory; beside two bare text widgets."""

from __future__ import annotations

import gc
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextEdit, QWidget

from benchmarks.texts import note_of, revision_of, texts
from benchmarks.timing import milliseconds, table
from briefing_app import bootstrap, paths
from briefing_app.domain.languages import Language
from briefing_app.services.preferences import Scheme
from briefing_app.services.revision_browser import RevisionBrowser
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.notes import RevisionDraft
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.spelling import SpellingSource
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.kit import Kit

WORDS = {"ar": "وخلال اللقاء أشاد الوزير بالتعاون ", "fr": "le ministre a salué la coopération "}
KEYS = 600
SIZE = (1200, 800)


def editor_tables(sizes: tuple[int, ...] = (50, 200, 400), keys: int = KEYS) -> str:
    """Typing and opening, with everything on that a person has on."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as (desk, kit, application):
        rows = [("pairs", "open", "key p50", "key p99", "bare p50", "bare p99", "p99 ratio")]
        opened = {}
        for size in sizes:
            note_id = _stored(desk, size)
            view, opened[size] = _opened(desk, kit, application, note_id)
            ours = _typing(view, partial(_place, view, size // 2), keys)
            view.leave()
            view.deleteLater()
            bare, place = _bare(size)
            peer = _typing(bare, place, keys)
            bare.deleteLater()
            app.processEvents()
            figures = (*_quantiles(ours), *_quantiles(peer))
            ratio = f"{figures[1] / figures[3]:.2f}"
            rows.append((str(size), milliseconds(opened[size]), *map(milliseconds, figures), ratio))
        growth = opened[sizes[-1]] / opened[sizes[-2]]
    title = "Editor: open, and key press to both columns painted"
    return table(title, rows) + f"opening {sizes[-1]} / {sizes[-2]} pairs: {growth:.2f}\n"


def memory_table(keys: int = 36_000) -> str:
    """Memory while a note of 200 pairs is typed in, undone and saved: as many keys as an hour at ten a second has."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as (desk, kit, application):
        view, _ = _opened(desk, kit, application, _stored(desk, 200))
        rows = [("keys", "memory", "times the first")]
        first = 0
        for pressed, row in enumerate(_hour(view, keys)):
            app.processEvents()
            if pressed % 700 == 699:
                for _ in range(10):
                    view.undo()
            if pressed % (keys // 12) == 0:
                gc.collect()
                first = first or _resident()
                rows.append((str(pressed), f"{_resident() / 1e6:.1f} MB", f"{_resident() / first:.3f}"))
            del row
        rows.append((str(keys), f"{_resident() / 1e6:.1f} MB", f"{_resident() / first:.3f}"))
        view.leave()
    return table("Memory while typing", rows)


def _hour(view: EditorView, keys: int) -> Iterator[int]:
    """Type words here and there in both languages; yields the row after each key."""
    pressed = 0
    while pressed < keys:
        for language in Language:
            row = (pressed // 60) % 200
            target = _place(view, row, language)
            for letter in WORDS[language.value]:
                _press(target, letter)
                pressed += 1
                yield row


@contextmanager
def desk_in(folder: Path) -> Iterator[tuple[bootstrap.Desk, Kit, bootstrap.Application]]:
    """An empty library in a folder, and what a screen needs, in French and light."""
    app = QApplication.instance()
    application = bootstrap.application()
    path = folder / "library.briefing"
    application.libraries.create(path, None)
    desk = application.open_desk(path, NoKey(), Mode.READ_WRITE)
    kit = Kit(app, paths.resources(), paths.translations(), lambda problem: None)  # type: ignore[arg-type]
    kit.language.use("fr")
    kit.theme.apply(Scheme.LIGHT, 100, "fr")
    try:
        yield desk, kit, application
    finally:
        kit.close()
        desk.close()


def _stored(desk: bootstrap.Desk, size: int) -> str:
    note = note_of(size, f"01980000-0000-7000-8000-{size:012x}")
    revision = revision_of(note)
    draft = RevisionDraft(f"01980000-0000-7000-9000-{size:012x}", "benchmark", "created", revision.created)
    desk._library.notes.add(_numbered(note, size), draft)
    return note.id


def _numbered(note: object, size: int) -> object:
    import msgspec

    from briefing_app.domain.references import Reference

    return msgspec.structs.replace(note, reference=Reference(f"P-00AB-{size:04d}"))


def _opened(
    desk: bootstrap.Desk,
    kit: Kit,
    application: bootstrap.Application,
    note_id: str,
    spelling: SpellingSource | None = None,
) -> tuple[EditorView, float]:
    start = time.perf_counter()
    session = desk.edit(note_id)
    profile = application.built_ins.profile(session.note.profile)
    browser = RevisionBrowser(desk.notes, note_id)
    view = EditorView(EditorPresenter(session, profile, browser, spelling=spelling), kit)
    view.resize(*SIZE)
    view.show()
    QCoreApplication.processEvents()
    return view, time.perf_counter() - start


def _place(view: EditorView, row: int, language: Language) -> QWidget:
    column = view.columns.columns[language]
    column.setFocus()
    view.columns.go_to(Caret(language, row, 20))
    QCoreApplication.processEvents()
    return column


def _bare(size: int) -> tuple[QWidget, Callable[[Language], QWidget]]:
    window = QWidget()
    row = QHBoxLayout(window)
    edits = {}
    for language in (Language.FRENCH, Language.ARABIC):
        edit = QTextEdit(window)
        edit.setPlainText("\n".join(pair[0 if language is Language.ARABIC else 1] for pair in texts(size)))
        row.addWidget(edit)
        edits[language] = edit
    window.resize(*SIZE)
    window.show()
    QCoreApplication.processEvents()

    def place(language: Language) -> QWidget:
        edit = edits[language]
        cursor = edit.textCursor()
        cursor.setPosition(edit.document().findBlockByNumber(size // 2).position() + 20)
        edit.setTextCursor(cursor)
        edit.setFocus()
        QCoreApplication.processEvents()
        return edit

    return window, place


def _typing(window: QWidget, place: Callable[[Language], QWidget], keys: int) -> list[float]:
    """Seconds from a key event to the end of the paint events it caused, in turns of both languages."""
    taken = []
    for language in Language:
        target = place(language)
        text = WORDS[language.value]
        for number in range(keys // 2):
            start = time.perf_counter()
            _press(target, text[number % len(text)])
            QCoreApplication.processEvents()
            taken.append(time.perf_counter() - start)
    return taken


def _press(target: QWidget, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _quantiles(taken: list[float]) -> tuple[float, float]:
    return statistics.median(taken), statistics.quantiles(taken, n=100)[98]


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096
