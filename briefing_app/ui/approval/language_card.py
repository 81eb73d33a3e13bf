"""One language in the approval dialog: how it stands, and the buttons to approve it or to say it is not needed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.approval_standing import LanguageState
from briefing_app.domain.languages import Language
from briefing_app.ui.approval.presenter import ApprovalPresenter
from briefing_app.ui.approval.words import ApprovalWords
from briefing_app.ui.kit.kit import Kit

LOOKS = {
    LanguageState.OPEN: ("empty", "ink_soft"),
    LanguageState.APPROVED: ("confirmed", "ok"),
    LanguageState.OUTDATED: ("warning", "attention"),
    LanguageState.WAIVED: ("minus", "ink_soft"),
}
ICON = 20


class LanguageCard(QFrame):
    """``approve_wanted`` and ``waive_wanted`` when a person says so."""

    approve_wanted = Signal()
    waive_wanted = Signal()

    def __init__(self, language: Language, kit: Kit, words: ApprovalWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._kit = kit
        self._words = words
        self.setProperty("role", "card")
        self._picture = QLabel(self)
        name = QLabel(words.language(language), self)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.approve = QPushButton(self)
        self.waive = QPushButton(self.tr("Not needed…"), self)
        self._name_buttons()
        self.approve.clicked.connect(self.approve_wanted)
        self.waive.clicked.connect(self.waive_wanted)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._picture)
        head.addWidget(name)
        head.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.approve)
        row.addWidget(self.waive)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.state)
        column.addStretch(1)
        column.addLayout(row)

    def _name_buttons(self) -> None:
        is_arabic = self._language is Language.ARABIC
        self.approve.setText(self.tr("Approve the Ara&bic") if is_arabic else self.tr("Approve the &French"))
        name = self.tr("The Arabic is not needed") if is_arabic else self.tr("The French is not needed")
        self.waive.setAccessibleName(name)
        self.waive.setToolTip(name)
        self.approve.setAutoDefault(False)
        self.waive.setAutoDefault(False)

    def show_standing(self, presenter: ApprovalPresenter) -> None:
        standing = presenter.overview.standing.of(self._language)
        self._picture.setPixmap(self._kit.icons.pixmap(*LOOKS[standing.state], ICON))
        self.state.setText(self._words.state(standing))
        is_locked = presenter.overview.standing.is_locked
        for button, can in (
            (self.approve, presenter.can_approve(self._language)),
            (self.waive, presenter.can_waive(self._language)),
        ):
            button.setVisible(not is_locked and standing.state is not LanguageState.APPROVED)
            button.setEnabled(can)
