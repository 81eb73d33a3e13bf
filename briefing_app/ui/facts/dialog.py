"""The facts of a note that exists already, to be changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from briefing_app.domain.edits import replaced
from briefing_app.domain.errors import UserError
from briefing_app.domain.notes import BriefingNote
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.people_service import PeopleService
from briefing_app.ui.facts.presenter import FactsPresenter
from briefing_app.ui.facts.view import FactsForm

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit


class FactsDialog(QDialog):
    """Accepted: ``facts_changed(NoteFacts)``, unless nothing is different, and new people are in the directory."""

    facts_changed = Signal(object)

    def __init__(
        self,
        note: BriefingNote,
        people: PeopleService,
        built_ins: BuiltIns,
        new_id: Callable[[], str],
        kit: Kit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._note = note
        self._new_id = new_id
        self._kit = kit
        self._presenter = FactsPresenter(people, built_ins, note.profile)
        self.setWindowTitle(self.tr("Facts of the meeting"))
        self.resize(1120, 704)
        self.form = FactsForm(self._presenter, kit, self)
        self.form.load(note.facts, built_ins.profile(note.profile))
        self._problem = QLabel(self)
        self._problem.setProperty("role", "danger")
        self._problem.setWordWrap(True)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.form, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons())

    def accept(self) -> None:
        """Refused, with the reason shown, when something cannot be taken as it is."""
        problem = self.form.problem()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if problem:
            return
        facts = self._presenter.facts(self._note.facts, self._new_id)
        if facts != self._note.facts:
            self.facts_changed.emit(facts)
            self._remember(replaced(self._note, facts=facts))
        super().accept()

    def _remember(self, note: BriefingNote) -> None:
        try:
            self._presenter.remember(note)
        except UserError as problem:
            self._kit.fail(problem)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(self.tr("&Keep these facts"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setDefault(True)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
