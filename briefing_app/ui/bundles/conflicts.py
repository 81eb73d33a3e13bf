"""Both versions of a side that two laptops wrote differently, and the choice between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.conflicts import Conflict, SideVersion
from briefing_app.domain.languages import Language
from briefing_app.language.bidi_controls import disarmed, isolated
from briefing_app.ui.bundles.presenter import ConflictsPresenter
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.comment_words import CommentWords
from briefing_app.ui.widgets.scrolling import scrolled

SIZE = (680, 560)


class ConflictsDialog(QDialog):
    """``place_wanted(pair, language)``: the person would rather write in the note."""

    place_wanted = Signal(str, object)

    def __init__(self, presenter: ConflictsPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._kit = kit
        self._words = CommentWords(kit, self)
        self.setWindowTitle(self.tr("Written in two ways"))
        self.resize(*SIZE)
        self.where = QLabel(self)
        self.where.setProperty("role", "title")
        self.where.setWordWrap(True)
        self.told = QLabel(self)
        self.told.setProperty("role", "soft")
        self.told.setWordWrap(True)
        self.cards = QWidget(self)
        self._column = QVBoxLayout(self.cards)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.where)
        column.addWidget(self.told)
        column.addWidget(scrolled(self.cards, self), 1)
        column.addLayout(self._ending())
        self.show_current()

    def _ending(self) -> QHBoxLayout:
        self.previous = self._button(self.tr("&Previous"), lambda: self._step(-1))
        self.following = self._button(self.tr("&Next"), lambda: self._step(1))
        self.write = self._button(self.tr("&Write in the note"), self._go_there)
        self.leave = self._button(self.tr("&Close"), self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.previous)
        row.addWidget(self.following)
        row.addStretch(1)
        row.addWidget(self.write)
        row.addWidget(self.leave)
        return row

    def show_current(self) -> None:
        """Show the side that is to be settled next; when there is none the dialog is done."""
        conflict = self.presenter.current
        if conflict is None:
            self.accept()
            return
        language = self._kit.language
        count, number = len(self.presenter.conflicts), self.presenter.at + 1
        title = self.presenter.heading(conflict)
        shown = title.ar if language.is_rtl else title.fr
        side = self.tr("Arabic") if conflict.language is Language.ARABIC else self.tr("French")
        self.where.setText(self._line(isolated(shown or title.fr or title.ar), side))
        text = self.tr("%1 of %2. Each version is kept until you choose; Undo takes a choice back.")
        self.told.setText(text.replace("%1", language.number(number)).replace("%2", language.number(count)))
        self.previous.setEnabled(number > 1)
        self.following.setEnabled(number < count)
        self._fill(conflict)

    def _fill(self, conflict: Conflict) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, version in enumerate(conflict.versions, 1):
            self._column.addWidget(self._version(conflict, version, number))
        own = self.presenter.own_text(conflict)
        if own is not None:
            head = self.tr("As it stands in the note")
            keep = self._button(self.tr("&Keep this"), self._keep)
            self._column.addWidget(self._card(head, own.plain, conflict.language, keep))
        twin = self.presenter.twin(conflict)
        if twin.strip():
            self._column.addWidget(self._card(self.tr("The other language"), twin, conflict.language.twin, None))
        self._column.addStretch(1)

    def _version(self, conflict: Conflict, version: SideVersion, number: int) -> QFrame:
        stands = self.presenter.stands(conflict, version)
        now = self.tr("stands in the note now") if stands else ""
        head = self._line(self._words.name(version.by), self._kit.language.moment(version.at), now)
        label = self.tr("Keep &%1") if stands else self.tr("Take &%1")
        button = self._button(label.replace("%1", str(number)), lambda: self._take(version))
        button.setAccessibleName(f"{label.replace('&%1', str(number))}: {version.by}")
        return self._card(head, version.text.plain, conflict.language, button)

    def _line(self, *parts: str) -> str:
        """What there is of the parts, in the direction of the interface whatever they begin with."""
        return self._words.marked(" · ".join(f"\u2068{part}\u2069" for part in parts if part))

    def _card(self, head: str, text: str, language: Language, button: QPushButton | None) -> QFrame:
        card = QFrame(self.cards)
        card.setProperty("role", "card")
        title = QLabel(head, card)
        title.setProperty("role", "soft")
        title.setWordWrap(True)
        words = QLabel(disarmed(text) if text.strip() else self.tr("(empty)"), card)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setFont(self._kit.theme.content_font(language.value))
        is_arabic = language is Language.ARABIC
        words.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LeftToRight)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        if button is not None:
            top.addWidget(button)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(words)
        return card

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: run())  # type: ignore[operator]
        return button

    def _take(self, version: SideVersion) -> None:
        self.presenter.take(version)
        self.show_current()

    def _keep(self) -> None:
        self.presenter.keep()
        self.show_current()

    def _step(self, by: int) -> None:
        self.presenter.step(by)
        self.show_current()

    def _go_there(self) -> None:
        conflict = self.presenter.current
        self.accept()
        if conflict is not None:
            self.place_wanted.emit(conflict.pair, conflict.language)
