"""One concept over an open note: a new one of the words that were selected, or a known one to change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from briefing_app.domain.errors import UserError
from briefing_app.domain.terms import Concept
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.terms.form import ConceptForm
from briefing_app.ui.widgets.problem_label import ProblemLabel
from briefing_app.ui.widgets.scrolling import scrolled

SIZE = (560, 520)


class ConceptDialog(QDialog):
    """``take(concept)`` keeps it; what that refuses is said in the dialog, which stays."""

    def __init__(
        self,
        concept: Concept,
        subjects: Sequence[str],
        take: Callable[[Concept], object],
        kit: Kit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._take = take
        is_new = not concept.id
        self.setWindowTitle(self.tr("New term") if is_new else self.tr("Term"))
        self.resize(*SIZE)
        self.form = ConceptForm(kit, self)
        self.form.fill(concept)
        self.form.offer_subjects(subjects)
        self.problem = ProblemLabel(kit, self)
        self.form.typed.connect(lambda: self.problem.say())
        told = QLabel(self.tr("What it is called in each language; it is found in every note from now on."), self)
        told.setProperty("role", "soft")
        told.setWordWrap(True)
        told.setVisible(is_new)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("&Keep"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addWidget(scrolled(self.form, self), 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.form.lead_to(*buttons.buttons())
        self.form.focus_first()

    def accept(self) -> None:
        try:
            self._take(self.form.value)
        except UserError as problem:
            self.problem.tell(problem)
            self.form.focus_first()
            return
        super().accept()
