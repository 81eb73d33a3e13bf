"""The sentences that announce the invitation, in both languages, and how the note's own prose stands to them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.languages import Language
from briefing_app.services.announcement import Standing
from briefing_app.ui.invitation.state import InvitationPage
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.bilingual import ContentLabel
from briefing_app.ui.widgets.echo import heading

ICONS = {
    Standing.NOT_THERE: ("empty", "ink_soft"),
    Standing.UP_TO_DATE: ("confirmed", "ok"),
    Standing.CAN_BE_RENEWED: ("follow_up", "attention"),
    Standing.EDITED_BY_HAND: ("body", "attention"),
}
ICON = 18


class SentencesCard(QFrame):
    """``insert_wanted`` puts them into the note, ``renew_wanted`` renews what nobody wrote over."""

    insert_wanted = Signal()
    renew_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._kit = kit
        self.texts = {
            language: ContentLabel(language, kit.theme, self) for language in (Language.FRENCH, Language.ARABIC)
        }
        self.pictures = {language: QLabel(self) for language in self.texts}
        self.standings = {language: QLabel(self) for language in self.texts}
        self.insert = QPushButton(self.tr("&Insert into the note"), self)
        self.insert.clicked.connect(self.insert_wanted)
        self.renew = QPushButton(self.tr("Re&new the prose"), self)
        self.renew.clicked.connect(self.renew_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("The sentences that announce it"), self))
        both = QWidget(self)
        both.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # French at the left, Arabic at the right
        sides = QHBoxLayout(both)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(24)
        for language, label in self.texts.items():
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            side = QVBoxLayout()
            side.setSpacing(6)
            side.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            about = QWidget(both)
            about.setLayoutDirection(QApplication.layoutDirection())
            line = QHBoxLayout(about)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(6)
            line.addWidget(self.pictures[language], 0, Qt.AlignmentFlag.AlignTop)
            self.standings[language].setWordWrap(True)
            self.standings[language].setProperty("role", "soft")
            line.addWidget(self.standings[language], 1)
            side.addWidget(about)
            side.addStretch(1)
            sides.addLayout(side, 1)
        column.addWidget(both)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.insert)
        buttons.addWidget(self.renew)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def show_page(self, page: InvitationPage) -> None:
        for language, label in self.texts.items():
            label.set_content(page.sentences[language])
            standing = page.standings[language]
            self.pictures[language].setPixmap(self._kit.icons.pixmap(*ICONS[standing], ICON))
            self.standings[language].setText(self._words(standing))
        is_there = page.is_in_the_note
        self.insert.setVisible(not is_there)
        self.insert.setEnabled(page.can_edit and bool(page.sentences))
        self.renew.setVisible(is_there)
        self.renew.setEnabled(page.can_edit and Standing.CAN_BE_RENEWED in page.standings.values())

    def _words(self, standing: Standing) -> str:
        match standing:
            case Standing.NOT_THERE:
                return self.tr("Not in the note.")
            case Standing.UP_TO_DATE:
                return self.tr("In the note, up to date.")
            case Standing.CAN_BE_RENEWED:
                return self.tr("In the note as it was before: it can be renewed.")
            case Standing.EDITED_BY_HAND:
                return self.tr("Edited by hand in the note: it is left as it is.")
