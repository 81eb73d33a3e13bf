"""The library's table: from a letter in the search line to painted rows, beside Qt's own table and filter."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from PySide6.QtCore import QSortFilterProxyModel
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from benchmarks.editor import desk_in
from benchmarks.texts import note_of
from benchmarks.timing import medians, milliseconds, table
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import NoteFacts
from briefing_app.domain.references import Reference
from briefing_app.storage.connection import in_transaction
from briefing_app.storage.library import Library
from briefing_app.storage.notes import NoteSummary, RevisionDraft
from briefing_app.ui.library.presenter import LibraryPresenter
from briefing_app.ui.library.view import LibraryView

START = datetime(2026, 1, 1, tzinfo=UTC)
TYPED = "cedric 9"
SIZE = (1280, 760)


def listing_table(count: int, rounds: int) -> str:
    """Milliseconds of the GUI thread, the middle of all letters typed and taken back."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as (desk, kit, _):
        _fill(desk._library, count)
        ours = LibraryView(LibraryPresenter(desk), kit)
        bare = _bare(desk.notes.list())
        for shown in (ours, bare):
            shown.resize(*SIZE)
            shown.show()
        while ours._folding.isActive():
            app.processEvents()
        times = medians({"ours": _typing(ours), "bare": _filtering(bare)}, rounds)
        for shown in (ours, bare):
            shown.close()
            shown.deleteLater()
    keys = 2 * len(TYPED)
    rows = [("notes", "ours", "QSortFilterProxyModel", "ratio")]
    rows.append((str(count), *(milliseconds(spent / keys) for spent in times.values()), _ratio(times)))
    return table("A letter in the search of the library, rows painted", rows)


def _ratio(times: dict[str, float]) -> str:
    return f"{times['ours'] / times['bare']:.2f}"


def _fill(library: Library, count: int) -> None:
    note = note_of(2)

    def fill() -> None:
        for n in range(count):
            title = Bilingual(
                f"لقاء الوزير رقم {n} مع السيد سيدريك أو", f"Entretien n° {n} du ministre avec M. Cédric O"
            )
            one = msgspec.structs.replace(
                note,
                id=f"01980000-0000-7000-8000-{n:012x}",
                reference=Reference(f"P-00AB-{n:05d}"),
                facts=NoteFacts(title=title, counterpart=Bilingual("فرنسا", "France")),
            )
            draft = RevisionDraft(f"r{n}", "benchmark", "created", START + timedelta(seconds=n))
            library.notes.write_revision(one, draft, None)

    in_transaction(library.connection, fill)


def _bare(notes: Iterable[NoteSummary]) -> QTableView:
    """What Qt brings: items, a proxy that filters by a fixed text, a table."""
    model = QStandardItemModel()
    for note in notes:
        model.appendRow([QStandardItem(text) for text in (note.reference, note.title.fr, note.title.ar)])
    proxy = QSortFilterProxyModel()
    proxy.setFilterKeyColumn(-1)
    view = QTableView()
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    model.setParent(view)
    proxy.setParent(view)
    proxy.setSourceModel(model)
    view.setModel(proxy)
    return view


def _typing(view: LibraryView) -> Callable[[], object]:
    search = view.filters.search

    def run() -> None:
        for letter in TYPED:
            QTest.keyClicks(search, letter)
            _painted(view)
        for _ in TYPED:
            search.backspace()
            _painted(view)

    return run


def _filtering(view: QTableView) -> Callable[[], object]:
    """Prefixes of a title, as many; back as far."""
    proxy = view.model()
    prefixes = [f"Entretien n° 9{'9' * n}"[: 10 + n] for n in range(len(TYPED))]

    def run() -> None:
        for prefix in (*prefixes, *reversed(prefixes)):
            proxy.setFilterFixedString(prefix)  # type: ignore[attr-defined]
            _painted(view)

    return run


def _painted(widget: QWidget) -> None:
    widget.repaint()
    QApplication.processEvents()
