"""The change that is looked at: what it says, why it asks, those that contradict it, and the decision."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.languages import Language
from briefing_app.domain.review_plan import Decision
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.review.change_html import change_html, text_html
from briefing_app.ui.review.presenter import ReviewPresenter
from briefing_app.ui.review.state import Entry, Standing
from briefing_app.ui.review.words import ReviewWords
from briefing_app.ui.widgets.fields import LanguageArea
from briefing_app.ui.widgets.scrolling import scrolled

ICON = 18
IN_A_ROW = 3
"""Changes that contradict each other stand beside each other, so many in a row."""
HEIGHT = 184
"""Of the whole, so that the text above stays where it is from change to change."""


class ChangeDetail(QFrame):
    """``accepted(id, text)``, text None as the reviewer wrote it; ``refused(id)``, ``reopened(id)``."""

    accepted = Signal(str, object)
    refused = Signal(str)
    reopened = Signal(str)

    def __init__(self, presenter: ReviewPresenter, words: ReviewWords, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._presenter = presenter
        self._words = words
        self._kit = kit
        self._entry: Entry | None = None
        self._area: LanguageArea | None = None
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.about = QLabel(self)
        self.about.setProperty("role", "soft")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.follows = QLabel(self)
        self.follows.setProperty("role", "soft")
        self.follows.setWordWrap(True)
        self.reason = _Reason(kit, self)
        self.words = QTextBrowser(self)
        self.words.setOpenLinks(False)
        self.words.setAccessibleName(self.tr("What the change says"))
        self.rivals = QWidget(self)
        self.rivals.setLayout(QGridLayout())
        self._make_buttons()
        self._lay_out()
        self.show_entry(None)

    def _make_buttons(self) -> None:
        self.accept = QPushButton(self.tr("&Accept"), self)
        self.accept.setProperty("primary", True)
        self.accept.setToolTip("Ctrl+Return")
        self.refuse = QPushButton(self.tr("&Refuse"), self)
        self.refuse.setToolTip("Ctrl+Backspace")
        self.edit = QPushButton(self.tr("Edi&t…"), self)
        self.edit.setToolTip("F2")
        self.reopen = QPushButton(self.tr("&Undecide"), self)
        self.accept.clicked.connect(self.take)
        self.refuse.clicked.connect(self._refuse)
        self.edit.clicked.connect(self.begin_editing)
        self.reopen.clicked.connect(self._reopen)

    def _lay_out(self) -> None:
        """What it is at the start, what it says in the middle, what to do with it at the end: always equally high."""
        self.setFixedHeight(HEIGHT)
        said = QWidget(self)
        about = QVBoxLayout(said)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(4)
        for part in (self.title, self.about, self.reason, self.follows):
            about.addWidget(part)
        about.addStretch(1)
        grid = self.rivals.layout()
        if grid is not None:
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setSpacing(8)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(6)
        self._middle.addWidget(self.words, 1)
        self._middle.addWidget(self.rivals, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for button in (self.accept, self.refuse, self.edit, self.reopen):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        row.addWidget(scrolled(said), 4)
        row.addLayout(self._middle, 7)
        row.addLayout(buttons)

    # Showing.

    def show_entry(self, entry: Entry | None) -> None:
        """Show a change as it stands now; what was being written is put aside when it is another one."""
        if self._area is not None and (entry is None or self._entry is None or entry.id != self._entry.id):
            self.end_editing()
        self._entry = entry
        for part in (self.about, self.words, self.accept, self.refuse, self.edit, self.reopen):
            part.setVisible(entry is not None)
        self.rivals.setVisible(entry is not None and bool(entry.rivals) and self._area is None)
        if entry is None:
            self.title.setText(self.tr("No change is chosen."))
            self.reason.say("")
            self.follows.hide()
            return
        change = entry.proposal.change
        self.title.setText(f"<b>{self._words.kind(change.kind)}</b> · {self._words.standing(entry.standing)}")
        self.about.setText(self._words.head(entry))
        why = self._why(entry)
        self.reason.say(why)
        self._say_who_follows(self._presenter.follower(entry.id) if not why else None)
        self.words.setVisible(self._area is None and not entry.rivals)
        self._show_words(entry, self._presenter.decisions.get(entry.id))
        self._show_rivals(entry)
        is_open = entry.standing is Standing.UNDECIDED
        self.reopen.setVisible(not is_open)
        self.edit.setVisible(self._presenter.can_edit(entry.id) and self._area is None)
        if self._area is None:
            self.accept.setText(self.tr("&Accept"))
            self.accept.setEnabled(entry.standing is not Standing.ACCEPTED)
        self.refuse.setEnabled(entry.standing is not Standing.REFUSED)

    def _say_who_follows(self, language: Language | None) -> None:
        """Only one side changes: what that means for the other; not where something more pressing is said."""
        said = {
            Language.FRENCH: self.tr("Only the Arabic changes here: the French will have to follow up."),
            Language.ARABIC: self.tr("Only the French changes here: the Arabic will have to follow up."),
        }
        self.follows.setVisible(language is not None)
        self.follows.setText(said[language] if language is not None else "")

    def _why(self, entry: Entry) -> str:
        change = entry.proposal.change
        said = [self._words.reason(change.asks)] if change.asks is not None else []
        if entry.rivals:
            said.append(self.tr("Another reviewer contradicts it: choose one of them."))
        if change.partner:
            said.append(self.tr("One end of a move: both ends are decided alike."))
        return " ".join(said)

    def _show_words(self, entry: Entry, decision: Decision | None) -> None:
        change = entry.proposal.change
        language = self._language(entry)
        html = change_html(entry, decision, self._kit.theme)
        if change.rejected and change.rejected not in (change.before, change.after):
            html += self._said(self.tr("With its tracked part refused:"), change.rejected, language)
        now = self._presenter.now_reads(change)
        if now is not None:
            html += self._said(self.tr("In the note by now:"), now, language)
        self.words.setFont(self._kit.theme.content_font(language.value))
        self.words.setHtml(html)

    def _said(self, about: str, text: str, language: Language) -> str:
        colour = self._kit.theme.colours.ink_soft
        interface = "ar" if self._kit.language.is_rtl else "fr"
        head = text_html(about, Language(interface)).replace("<p ", f'<p style="color:{colour}" ')
        return head + text_html(text or "–", language)

    def _language(self, entry: Entry) -> Language:
        if entry.proposal.sites:
            return entry.proposal.sites[0].language
        return entry.proposal.change.language or Language.FRENCH

    def _show_rivals(self, entry: Entry) -> None:
        """The change and those that contradict it, side by side, each with its own button."""
        grid = self.rivals.layout()
        assert isinstance(grid, QGridLayout)
        while (item := grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, change_id in enumerate((entry.id, *entry.rivals) if entry.rivals else ()):
            grid.addWidget(self._rival(self._presenter.entry(change_id)), number // IN_A_ROW, number % IN_A_ROW)

    def _rival(self, entry: Entry) -> QWidget:
        card = QFrame(self.rivals)
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        name = QLabel(self._words.reviewers(entry), card)
        name.setWordWrap(True)
        said = QTextBrowser(card)
        said.setAccessibleName(name.text())
        said.setFont(self._kit.theme.content_font(self._language(entry).value))
        said.setHtml(change_html(entry, self._presenter.decisions.get(entry.id), self._kit.theme))
        take = QPushButton(self.tr("Take this one"), card)
        take.setAccessibleName(f"{take.text()} · {name.text()}")
        take.setEnabled(entry.standing not in (Standing.ACCEPTED, Standing.EDITED))
        take.clicked.connect(lambda: self.accepted.emit(entry.id, None))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(name, 1)
        head.addWidget(take)
        column.addLayout(head)
        column.addWidget(said, 1)
        return card

    # Deciding.

    def take(self) -> None:
        """Accept: as it stands, or in the words that were written."""
        if self._entry is not None:
            text = self._area.toPlainText() if self._area is not None else None
            change_id = self._entry.id
            self.end_editing()
            self.accepted.emit(change_id, text)

    def _refuse(self) -> None:
        if self._entry is not None:
            change_id = self._entry.id
            self.end_editing()
            self.refused.emit(change_id)

    def _reopen(self) -> None:
        if self._entry is not None:
            self.reopened.emit(self._entry.id)

    def begin_editing(self) -> None:
        """Let the person write what is to stand there instead."""
        entry = self._entry
        if entry is None or self._area is not None or not self._presenter.can_edit(entry.id):
            return
        area = LanguageArea(self._language(entry), self)
        area.setAccessibleName(self.tr("What is to stand there"))
        area.setFont(self._kit.theme.content_font(area.language.value))
        area.setPlainText(self._presenter.result(entry.id))
        area.selectAll()
        self._area = area
        self._middle.insertWidget(0, area, 1)
        self.words.hide()
        self.rivals.hide()
        self.accept.setText(self.tr("&Accept as written"))
        self.accept.setEnabled(True)
        self.edit.hide()
        area.setFocus()

    def end_editing(self) -> bool:
        """Put the small editor away; False when there was none."""
        if self._area is None:
            return False
        area, self._area = self._area, None
        had_focus = area.hasFocus()
        area.hide()
        area.deleteLater()
        if self._entry is not None:
            self.show_entry(self._entry)
        if had_focus:
            self.accept.setFocus()
        return True


class _Reason(QFrame):
    """Why a person must look, on the ground of what asks for attention."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("severity", "attention")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(8)
        picture = QLabel(self)
        picture.setPixmap(kit.icons.pixmap("warning", "attention", ICON))
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)

    def say(self, text: str) -> None:
        self.label.setText(text)
        self.setVisible(bool(text))
