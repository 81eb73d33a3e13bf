"""The screen on which two old documents are checked pair by pair before they enter the memory."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory_alignment import Check, Pairs
from briefing_app.language.bidi_controls import isolated
from briefing_app.ui.alignment.presenter import AlignmentPresenter
from briefing_app.ui.alignment.table import PairTable
from briefing_app.ui.kit.jobs import Job
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice, NoticeArea, Severity
from briefing_app.ui.widgets.choices import DropDown
from briefing_app.ui.widgets.fields import LanguageArea
from briefing_app.ui.widgets.file_intake import SUFFIXES

SIZE = (1120, 690)
AREA_HEIGHT = 100
SIDES = (Language.FRENCH, Language.ARABIC)


class AlignmentDialog(QDialog):
    def __init__(self, presenter: AlignmentPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Align two documents"))
        self.resize(*SIZE)
        self.choose = {language: self._button("", partial(self._choose, language)) for language in SIDES}
        self.notices = NoticeArea(kit.icons, self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setProperty("role", "soft")
        self.table = PairTable(kit, self)
        self.table.chosen.connect(self._go_to)
        self.areas = {language: self._area(language) for language in SIDES}
        self.confirm = self._button(self.tr("&Confirm"), presenter.confirm, "Ctrl+Return", "confirm")
        self.drop = self._button(self.tr("&Leave out"), presenter.drop, "Ctrl+Delete", "cancel")
        self.reopen = self._button(self.tr("Check a&gain"), presenter.reopen)
        self.join = self._button(self.tr("&Join with the next"), presenter.join, "Ctrl+J", "join")
        self.split = self._button(self.tr("&Split at the carets"), self._split, "Ctrl+Shift+Return", "split")
        self.shift = {
            Language.FRENCH: self._button(
                self.tr("Move the &French down"), partial(presenter.shift, Language.FRENCH), icon="move_down"
            ),
            Language.ARABIC: self._button(
                self.tr("Move the &Arabic down"), partial(presenter.shift, Language.ARABIC), icon="move_down"
            ),
        }
        self.undo = self._button(self.tr("&Undo"), presenter.undo, "Ctrl+Z", "undo")
        self.marking = DropDown(self)
        self.marking.setAccessibleName(self.tr("Marking of these pairs"))
        for one in presenter.markings:
            self.marking.addItem(one.label.ar if kit.language.is_rtl else one.label.fr, one.code)
        self.marking.setCurrentIndex(max(self.marking.findData(presenter.marking), 0))
        self.take = QPushButton(self)
        self.take.setProperty("primary", True)
        self.take.setAutoDefault(False)
        self.take.clicked.connect(lambda: self._take_in())
        self.leave = QPushButton(self.tr("Cl&ose"), self)
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self._lay_out()
        self._show()

    def _button(self, text: str, run: Callable[[], object], shortcut: str = "", icon: str = "") -> QPushButton:
        """A button that does something to the pairs and shows them; its key works wherever the focus is."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        if icon:
            button.setIcon(self._kit.icons.icon(icon))

        def act() -> None:
            self._keep_words()
            run()
            self._show()

        button.clicked.connect(act)
        if shortcut:
            native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"\u2066{native}\u2069")
            key = QShortcut(QKeySequence(shortcut), self)
            key.activated.connect(button.click)
        return button

    def _area(self, language: Language) -> LanguageArea:
        area = LanguageArea(language, self)
        area.setFixedHeight(AREA_HEIGHT)
        area.setAccessibleName(
            self.tr("French of the pair") if language is Language.FRENCH else self.tr("Arabic of the pair")
        )
        return area

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(_left_to_right(*self.choose.values()))
        column.addWidget(self.notices)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addLayout(_left_to_right(*self.areas.values()))
        for buttons in (
            (self.confirm, self.drop, self.reopen, self.undo),
            (self.join, self.split, *self.shift.values()),
        ):
            acts = QHBoxLayout()
            acts.setSpacing(8)
            for button in buttons:
                acts.addWidget(button)
            acts.addStretch(1)
            column.addLayout(acts)
        ending = QHBoxLayout()
        ending.setSpacing(8)
        label = QLabel(self.tr("&Marking of these pairs"), self)
        label.setBuddy(self.marking)
        for part in (label, self.marking):
            ending.addWidget(part)
        ending.addStretch(1)
        ending.addWidget(self.leave)
        ending.addWidget(self.take)
        column.addLayout(ending)

    # Files.

    def _choose(self, language: Language) -> None:
        title = self.tr("The French document") if language is Language.FRENCH else self.tr("The Arabic document")
        kinds = self.tr("Word and text files")
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(self, title, "", f"{kinds} ({patterns})")
        if name:
            self.take_file(language, Path(name))

    def take_file(self, language: Language, path: Path) -> None:
        """One of both documents; with the second one they are laid side by side."""
        self._presenter.choose(language, path)
        self._show()
        if self._presenter.can_read:
            title = self.tr("Laying both documents side by side")
            self._job = self._kit.jobs.run(title, lambda progress: self._presenter.read(), self._read, self._failed)
            self._job.ended.connect(self._idle)
            self._show()

    def _read(self, pairs: Pairs) -> None:
        self.notices.dismiss()
        self._presenter.show(pairs)
        self._idle()
        self.table.setFocus()

    def _failed(self, problem: Exception) -> None:
        notice = self._kit.told(problem)
        self.notices.show_notice(Notice(notice.text, Severity.DANGER, notice.hint, stays=True))

    def _idle(self) -> None:
        self._job = None
        self._show()

    # Showing.

    def _show(self) -> None:
        presenter = self._presenter
        names = {Language.FRENCH: self.tr("French document…"), Language.ARABIC: self.tr("Arabic document…")}
        for language, button in self.choose.items():
            path = presenter.files.get(language)
            button.setText(names[language] if path is None else isolated(path.name))
            button.setToolTip("" if path is None else str(path))
            button.setEnabled(self._job is None)
        self.table.show_pairs(presenter.pairs, presenter.index)
        self.said.setText(self._summary())
        self._show_words()
        self._allow()

    def _summary(self) -> str:
        if self._job is not None:
            return self.tr("Both documents are being read…")
        pairs = self._presenter.pairs
        if not pairs:
            return self.tr(
                "Choose the same document in both languages. Its paragraphs are laid side by side; you check them pair "
                "by pair, and only what you confirm enters the memory."
            )
        left = sum(pair.check is Check.OPEN for pair in pairs)
        number = self._kit.language.number
        return self.tr("%n pair(s)", "", len(pairs)) + " · " + self.tr("to be checked: %1").replace("%1", number(left))

    def _show_words(self) -> None:
        current = self._presenter.current
        for language, area in self.areas.items():
            text = current.words[language] if current is not None else ""
            if area.toPlainText() != text:
                area.setPlainText(text)
            area.setEnabled(current is not None)

    def _allow(self) -> None:
        presenter, current = self._presenter, self._presenter.current
        there = current is not None and self._job is None
        self.confirm.setEnabled(there and current is not None and current.is_whole)
        for button in (self.drop, self.split, *self.shift.values()):
            button.setEnabled(there)
        self.reopen.setEnabled(there and current is not None and current.check is not Check.OPEN)
        self.join.setEnabled(there and not presenter.is_at_the_end)
        self.undo.setEnabled(presenter.can_undo)
        count = len(presenter.confirmed)
        self.take.setText(self.tr("Take %n pair(s) into the memory", "", count))
        self.take.setEnabled(presenter.has_untaken)

    # What the person does.

    def _keep_words(self) -> None:
        """What was mended in the fields below counts before anything else is done."""
        if self._presenter.current is not None:
            self._presenter.rewrite(self._words())

    def _words(self) -> Bilingual:
        return Bilingual(self.areas[Language.ARABIC].toPlainText(), self.areas[Language.FRENCH].toPlainText())

    def _go_to(self, row: int) -> None:
        if row >= 0 and row != self._presenter.index:
            self._keep_words()
            self._presenter.go_to(row)
            self._show()

    def _split(self) -> None:
        """At the caret of each field; what stands before it stays."""
        parts = {}
        for language, area in self.areas.items():
            before = area.textCursor()
            before.movePosition(before.MoveOperation.Start, before.MoveMode.KeepAnchor)
            parts[language] = before.selectedText().replace("\u2029", "\n")
        self._presenter.split(Bilingual(parts[Language.ARABIC], parts[Language.FRENCH]))

    def _take_in(self) -> None:
        self._keep_words()
        self._presenter.marking = self.marking.currentData() or ""
        try:
            done = self._presenter.take_in()
        except UserError as problem:
            self._failed(problem)
            return
        self._show()
        self.notices.show_notice(Notice(self.tr("%n pair(s) entered the memory.", "", done.new)))

    def reject(self) -> None:
        """However it is closed; pairs that were confirmed and did not enter are asked about once."""
        if self._presenter.has_untaken:
            self._ask_to_leave()
        else:
            super().reject()

    def _ask_to_leave(self) -> None:
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Align two documents"))
        question.setText(self.tr("Leave without the pairs that you confirmed?"))
        leave = question.addButton(self.tr("&Leave"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(self.tr("&Stay"), QMessageBox.ButtonRole.RejectRole))
        leave.clicked.connect(lambda: super(AlignmentDialog, self).reject())
        question.open()


def _left_to_right(*parts: QWidget) -> QHBoxLayout:
    """French at the physical left in every interface language, as in the editor."""
    row = QHBoxLayout()
    row.setDirection(QHBoxLayout.Direction.LeftToRight)
    row.setSpacing(12)
    is_mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for part in reversed(parts) if is_mirrored else parts:
        row.addWidget(part, 1)
    return row
