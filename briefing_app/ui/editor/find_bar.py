"""Find and replace in one column, across sections; a space finds a no-break space too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from briefing_app.domain.gestures import Span, occurrences
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import Run, rich_text
from briefing_app.ui.editor.column import Place
from briefing_app.ui.editor.columns import TwinColumns
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.widgets.fields import direction_of
from briefing_app.ui.widgets.icon_button import icon_button


class FindBar(QWidget):
    """Hidden until it is wanted; Escape closes it and gives the text back to the person."""

    def __init__(
        self, presenter: EditorPresenter, columns: TwinColumns, kit: Kit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._columns = columns
        self._kit = kit
        self._wanted = self._line(self.tr("Find"))
        self._new = self._line(self.tr("Replace with"))
        self._match_case = QCheckBox(self.tr("Match &case"), self)
        self._count = QLabel(self)
        self._count.setProperty("role", "soft")
        self._replace = QPushButton(self.tr("&Replace"), self)
        self._replace_all = QPushButton(self.tr("Replace &all"), self)
        self._build()
        self.hide()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        line.setClearButtonEnabled(False)
        line.setMinimumWidth(120)
        return line

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._wanted, 2)
        row.addWidget(self._button("previous", self.tr("Previous occurrence"), lambda: self.find_next(-1)))
        row.addWidget(self._button("next", self.tr("Next occurrence"), lambda: self.find_next(1)))
        row.addWidget(self._count)
        row.addWidget(self._match_case)
        row.addWidget(self._new, 2)
        row.addWidget(self._replace)
        row.addWidget(self._replace_all)
        row.addWidget(self._button("close", self.tr("Close the find bar"), self.close_bar))
        self._wanted.returnPressed.connect(lambda: self.find_next(1))
        self._new.returnPressed.connect(self.replace)
        self._wanted.textChanged.connect(self._show_count)
        self._match_case.toggled.connect(self._show_count)
        self._replace.clicked.connect(self.replace)
        self._replace_all.clicked.connect(self.replace_all)

    def _button(self, icon: str, name: str, run: Callable[[], object]) -> QToolButton:
        button = icon_button(self._kit.icons, icon, name, self)
        button.clicked.connect(run)
        return button

    def open_bar(self) -> None:
        """Show the bar for the column the person is in, with what is selected as what to find."""
        span = self._columns.span()
        direction = direction_of(span.language)
        for line in (self._wanted, self._new):
            line.setLayoutDirection(direction)
        if not span.is_empty and span.start_row == span.end_row:
            text = self._presenter.rows[span.start_row].pair.text(span.language).plain
            self._wanted.setText(text[span.start : span.end])
        for button in (self._replace, self._replace_all, self._new):
            button.setEnabled(not self._presenter.is_read_only)
        self.show()
        self._show_count()
        self._wanted.setFocus()
        self._wanted.selectAll()

    def close_bar(self) -> None:
        self.hide()
        self._columns.column.setFocus()

    def find_next(self, step: int) -> bool:
        """Select the next (+1) or previous (-1) occurrence, round the end; False when there is none."""
        self._columns.active = self._language()
        places = self._places(self._columns.active)
        span = self._columns.span()
        if not places:
            self._show_count()
            return False
        here = (span.start_row, span.start)
        if step > 0:
            later = [place for place in places if place > here or (place == here and span.is_empty)]
            found = later[0] if later else places[0]
        else:
            earlier = [place for place in places if place < here]
            found = earlier[-1] if earlier else places[-1]
        row, start = found
        self._columns.column.select(Place(row, start), Place(row, start + len(self._wanted.text())))
        self._columns.column.ensureCursorVisible()
        return True

    def replace(self) -> None:
        """Replace the selected occurrence and go on to the next; with none selected, find one first."""
        span = self._columns.span()
        if (span.start_row, span.start) in self._places(span.language) and self._is_found(span):
            new = rich_text((Run(self._new.text()),))
            self._presenter.close_step()
            self._presenter.paste(span, (new,) if new.runs else ())
        self.find_next(1)
        self._show_count()

    def replace_all(self) -> None:
        count = self._presenter.replace_all(
            self._language(), self._wanted.text(), self._new.text(), match_case=self._match_case.isChecked()
        )
        self._kit.notify(Notice(self.tr("%n occurrence(s) replaced.", "", count)))
        self._show_count()

    def _is_found(self, span: Span) -> bool:
        return span.start_row == span.end_row and span.end - span.start == len(self._wanted.text())

    def _language(self) -> Language:
        """The column the person is in; the other one when only that has the words."""
        active = self._columns.active
        return active.twin if not self._places(active) and self._places(active.twin) else active

    def _places(self, language: Language) -> list[tuple[int, int]]:
        wanted, match_case = self._wanted.text(), self._match_case.isChecked()
        return [
            (number, start)
            for number, row in enumerate(self._presenter.rows)
            for start in occurrences(row.pair.text(language).plain, wanted, match_case=match_case)
        ]

    def _show_count(self) -> None:
        count = len(self._places(self._language()))
        self._count.setText(self.tr("%n found", "", count) if self._wanted.text() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)
