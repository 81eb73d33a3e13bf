"""The dialog of a new note: choose a template, enter the facts, and there it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.errors import UserError
from briefing_app.ui.facts.view import FactsForm
from briefing_app.ui.kit.notices import Notice, NoticeArea, Severity
from briefing_app.ui.new_note.gallery import Gallery
from briefing_app.ui.new_note.presenter import NewNotePresenter
from briefing_app.ui.new_note.preview import TemplatePreview
from briefing_app.ui.widgets.choices import content_language

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

GALLERY, NOTHING = 0, 1


class NewNoteDialog(QDialog):
    """Enter goes one step forward, Escape one back. ``created(id)`` when the note is in the library."""

    created = Signal(str)

    def __init__(self, presenter: NewNotePresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._content = content_language(kit.language.code)
        self.setWindowTitle(self.tr("New note"))
        self.resize(1180, 712)
        self.step = QLabel(self)
        self.step.setProperty("role", "title")
        self.steps = QStackedWidget(self)
        self.steps.addWidget(self._template_step())
        self.facts = FactsForm(presenter.facts, kit, self)
        self.steps.addWidget(self.facts)
        self._notices = NoticeArea(kit.icons, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.step)
        layout.addWidget(self.steps, 1)
        layout.addWidget(self._notices)
        layout.addLayout(self._buttons())
        self._filter_templates()
        self._show_step(0)

    def reject(self) -> None:
        """One step back; from the first step the dialog closes."""
        if self._notices.dismiss():
            return
        if self.steps.currentIndex() == 1:
            self._show_step(0)
        else:
            super().reject()

    def accept(self) -> None:
        """One step forward; from the second the note is made."""
        if self.steps.currentIndex() == 1:
            self._create()
        elif self._places.currentIndex() == GALLERY:
            self._show_step(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter steps forward: to the facts, then from field to field; Ctrl+Enter makes the note from any of them."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), QPushButton):
            is_in_facts = self.steps.currentIndex() == 1
            if is_in_facts and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.focusNextChild()
            else:
                self.accept()
        else:
            super().keyPressEvent(event)

    def _template_step(self) -> QWidget:
        page = QWidget(self)
        self.filter = QLineEdit(page)
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Find a template by a word of its name, purpose or sections"))
        self.filter.setAccessibleName(self.tr("Find a template"))
        self.filter.textChanged.connect(self._filter_templates)
        self.gallery = Gallery(self._kit, page)
        self.gallery.chosen.connect(self._choose)
        self.gallery.taken.connect(self.accept)
        self.preview = TemplatePreview(self._kit, page)
        self._places = QStackedWidget(page)
        self._places.addWidget(self.gallery)
        self._places.addWidget(self._nothing_found())
        start = QVBoxLayout()
        start.setSpacing(8)
        start.addWidget(self.filter)
        start.addWidget(self._places, 1)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(start, 3)
        row.addWidget(self.preview, 2)
        return page

    def _nothing_found(self) -> QWidget:
        page = QWidget(self)
        text = QLabel(self.tr("No template has these words."), page)
        text.setProperty("role", "soft")
        again = QPushButton(self.tr("Show &all templates"), page)
        again.setAutoDefault(False)
        again.clicked.connect(self._show_all)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(again, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return page

    def _buttons(self) -> QHBoxLayout:
        self.back = QPushButton(self.tr("&Back"), self)
        self.back.setAutoDefault(False)
        self.back.clicked.connect(lambda: self._show_step(0))
        self.close_button = QPushButton(self.tr("&Cancel"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        self.forward = QPushButton(self)
        self.forward.setDefault(True)
        self.forward.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        return row

    def _show_step(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.back.setVisible(step == 1)
        name = self._presenter.template.name[self._content]
        if step == 0:
            self.step.setText(self.tr("Choose a template"))
            self.forward.setText(self.tr("&Continue to the facts"))
            self.gallery.setFocus()
        else:
            self.step.setText(self.tr("%1: the facts").replace("%1", name))
            self.forward.setText(self.tr("Create the &note"))
            self.facts.day.setFocus()

    def _filter_templates(self) -> None:
        cards = self._presenter.cards(self.filter.text(), self._content)
        self._places.setCurrentIndex(GALLERY if cards else NOTHING)
        self.preview.setVisible(bool(cards))
        self.forward.setEnabled(bool(cards))
        self.gallery.show_cards(cards, self._presenter.chosen)

    def _show_all(self) -> None:
        self.filter.clear()
        self.filter.setFocus()

    def _choose(self, template_id: str) -> None:
        self._presenter.chosen = template_id
        self.preview.show_template(self._presenter.template, self._presenter.sections())

    def _create(self) -> None:
        problem = self.facts.problem()
        if problem:
            self._say(problem)
            return
        try:
            note = self._presenter.create()
        except UserError as refused:
            self._notices.show_notice(self._kit.told(refused))
            return
        forgotten = self._presenter.remember(note)
        if forgotten is not None:
            self._kit.fail(forgotten)
        self.created.emit(note.id)
        super().accept()

    def _say(self, problem: str) -> None:
        while self._notices.dismiss():
            pass
        self._notices.show_notice(Notice(problem, Severity.ATTENTION, stays=True))
