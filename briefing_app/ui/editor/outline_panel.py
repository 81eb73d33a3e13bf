"""The outline: sections with their words in each language against the target; moving, naming, adding, removing them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.counting import Tally, reading_seconds
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.state import Caret, OutlineEntry
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.fields import BilingualField
from briefing_app.ui.widgets.icon_button import icon_button

TakeTitle = Callable[[Bilingual], None]


class OutlinePanel(QWidget):
    row_wanted = Signal(int)

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._entries: Sequence[OutlineEntry] = ()
        self._buttons: list[QToolButton] = []
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Sections"))
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(lambda item: self._go())
        self._list.itemClicked.connect(lambda item: self._go())
        self._list.currentRowChanged.connect(lambda row: self._enable())
        self._sums = QLabel(self)
        self._sums.setProperty("role", "soft")
        self._sums.setWordWrap(True)
        self.setFocusProxy(self._list)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        self._buttons = [
            self._button(buttons, "move_up", self.tr("Move section up"), lambda: self._move(-1)),
            self._button(buttons, "move_down", self.tr("Move section down"), lambda: self._move(1)),
            self._button(buttons, "section", self.tr("Rename section"), self.rename),
            self._button(buttons, "plus", self.tr("Add a section below"), self.add),
            self._button(buttons, "trash", self.tr("Remove section"), self._remove),
        ]
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._list, 1)
        column.addWidget(self._sums)
        column.addLayout(buttons)

    def _button(self, row: QHBoxLayout, icon: str, name: str, run: Callable[[], None]) -> QToolButton:
        button = icon_button(self._kit.icons, icon, name, self)
        button.clicked.connect(run)
        row.addWidget(button)
        return button

    def show_outline(self, entries: Sequence[OutlineEntry], caret: Caret) -> None:
        self._entries = entries
        if self._list.count() != len(entries):
            self._list.clear()
            for _ in entries:
                self._list.addItem(QListWidgetItem())
        for number, entry in enumerate(entries):
            item = self._list.item(number)
            item.setText(self._words(number, entry))
            item.setToolTip(f"{entry.title.fr}\n{entry.title.ar}")
        self._sums.setText("\n".join(self._sum(language, entries) for language in (Language.FRENCH, Language.ARABIC)))
        self.show_caret(caret)

    def _sum(self, language: Language, entries: Sequence[OutlineEntry]) -> str:
        """Words, characters and time to read of the whole note in one language."""
        whole = Tally()
        for entry in entries:
            whole = whole.plus(entry.french if language is Language.FRENCH else entry.arabic)
        minutes = ceil(reading_seconds(whole.words, language) / 60)
        words = self.tr("French: %1 words, %2 characters, %3 min to read")
        if language is Language.ARABIC:
            words = self.tr("Arabic: %1 words, %2 characters, %3 min to read")
        for place, number in (("%1", whole.words), ("%2", whole.characters), ("%3", minutes)):
            words = words.replace(place, self._kit.language.number(number))
        return words

    def show_caret(self, caret: Caret) -> None:
        """Light up the section the caret is in."""
        here = [number for number, entry in enumerate(self._entries) if entry.row <= caret.row]
        if here and self._list.currentRow() != here[-1]:
            self._list.setCurrentRow(here[-1])
        self._enable()

    def _enable(self) -> None:
        """Only what can be done with the section that is picked."""
        row, count = self._list.currentRow(), len(self._entries)
        possible = (row > 0, 0 <= row < count - 1, row >= 0, row >= 0, row >= 0 and count > 1)
        for button, is_possible in zip(self._buttons, possible, strict=True):
            button.setEnabled(is_possible and not self._presenter.is_read_only)

    def rename(self) -> None:
        entry = self._current()
        if entry is not None:
            self._ask_title(self.tr("Rename section"), entry.title, self._rename_to(entry.section_id))

    def add(self) -> None:
        entry = self._current()
        if entry is not None:
            self._ask_title(self.tr("Add a section"), Bilingual(), self._add_after(entry.section_id))

    def _rename_to(self, section_id: str) -> TakeTitle:
        return lambda title: self._presenter.rename_section(section_id, title)

    def _add_after(self, section_id: str) -> TakeTitle:
        return lambda title: self._presenter.add_section(section_id, title)

    def _ask_title(self, heading: str, title: Bilingual, take: TakeTitle) -> None:
        dialog = SectionTitleDialog(heading, title, self)
        dialog.accepted.connect(lambda: take(dialog.title()))
        dialog.open()

    def _move(self, step: int) -> None:
        entry = self._current()
        if entry is not None:
            self._presenter.move_section(entry.section_id, step)

    def _remove(self) -> None:
        entry = self._current()
        if entry is not None:
            self._presenter.remove_section(entry.section_id)

    def _current(self) -> OutlineEntry | None:
        row = self._list.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _go(self) -> None:
        entry = self._current()
        if entry is not None:
            self.row_wanted.emit(entry.row)

    def _words(self, number: int, entry: OutlineEntry) -> str:
        title = entry.title.ar if self._kit.language.is_rtl else entry.title.fr
        count = self._kit.language.number
        words = self.tr("FR %1 · AR %2 words").replace("%1", count(entry.french.words))
        words = words.replace("%2", count(entry.arabic.words))
        if entry.target:
            words += " " + self.tr("of about %1").replace("%1", count(entry.target))
        notes = []
        if entry.required and entry.is_blank:
            notes.append(self.tr("required, still empty"))
        if entry.open_points:
            notes.append(self.tr("%n open point(s)", "", entry.open_points))
        return "\n".join([f"{number + 1}. {title}", words, *notes])


class SectionTitleDialog(QDialog):
    """Both titles of a section."""

    def __init__(self, heading: str, title: Bilingual, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setMinimumWidth(560)
        self._field = BilingualField(self.tr("Section title"), self)
        self._field.value = title
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("&Keep"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._field.changed.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self._field)
        column.addWidget(buttons)
        self._check()

    def title(self) -> Bilingual:
        return self._field.value

    def _check(self) -> None:
        self._ok.setEnabled(bool(self._field.value))
