"""What both dialogs have in common: the words quoted from the note, the fields, the echo, and why not, if not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.languages import Bilingual
from briefing_app.ui.promises.more import labelled
from briefing_app.ui.promises.problems import ProblemWords
from briefing_app.ui.promises.state import Problem
from briefing_app.ui.widgets.echo import EchoStrip
from briefing_app.ui.widgets.scrolling import scrolled
from briefing_app.ui.widgets.unfolding import Unfolding

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

SCROLL_BAR = 16
MOST_HEIGHT = 720
MOST_QUOTED = 124
"""Some lines in either language; a longer quotation scrolls."""


class Asked(Protocol):
    """What a dialog asks its presenter about an entry."""

    def quoted(self) -> Bilingual: ...

    def problem(self, entry: Any) -> Problem | None: ...

    def echo(self, entry: Any) -> tuple[Bilingual, ...]: ...

    def made(self, entry: Any) -> object: ...


class PromiseDialog(QDialog):
    """Not a screen of its own: the two dialogs fill :attr:`grid` and say what becomes of an entry."""

    def __init__(self, kit: Kit, asked: Asked, take: str, echo_lines: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._asked = asked
        quoted = asked.quoted()
        card = QFrame(self)
        card.setProperty("role", "card")
        self.grid = QGridLayout(card)
        self.grid.setContentsMargins(16, 12, 16, 16)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        self.echo = EchoStrip(kit, echo_lines, self)
        self.problem_label = QLabel(self)
        self.problem_label.setProperty("role", "danger")
        self.problem_label.setWordWrap(True)
        self.problem_label.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        self._quote = self._quotation(quoted) if quoted else None
        if self._quote is not None:
            layout.addWidget(self._quote)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._scroll = scrolled(card)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.echo)
        layout.addWidget(self.problem_label)
        layout.addWidget(self._buttons(take))

    def entry(self) -> Any:
        """What the fields say now."""
        raise NotImplementedError

    def field_of(self, problem: Problem) -> QWidget:
        """Where a problem can be mended."""
        raise NotImplementedError

    def tell(self, promise: object) -> None:
        """The entry was taken: tell whoever opened the dialog."""
        raise NotImplementedError

    def accept(self) -> None:
        """Refused, with the reason shown, while something is missing or cannot be."""
        entry = self.entry()
        problem = self._asked.problem(entry)
        if problem is not None:
            self.refuse(problem, self.field_of(problem))
            return
        self.tell(self._asked.made(entry))
        super().accept()

    def follow(self) -> None:
        """Say the entry as the document will have it."""
        self.echo.say(self._asked.echo(self.entry()))

    def unfold(self, title: str, fields: QWidget, row: int, columns: int, is_open: bool) -> Unfolding:
        """Put seldom needed fields at the foot of the card, behind their title; open when they say something."""
        part = Unfolding(title, fields, self._kit.icons, self)
        self.grid.addWidget(part, row, 0, 1, columns)
        part.unfolded.connect(lambda: self.fit(self.width()))
        part.is_open = is_open
        return part

    def _quotation(self, quoted: Bilingual) -> QScrollArea:
        """The words of the note, in a frame of its own: a whole paragraph must not take the room of the fields."""
        strip = EchoStrip(self._kit, 1, self, title=self.tr("The words of the note"))
        strip.say((quoted,))
        scroll = scrolled(strip, self)
        scroll.setAccessibleName(self.tr("The words of the note"))
        return scroll

    def _fit_quote(self, width: int) -> None:
        layout = self.layout()
        strip = self._quote.widget() if self._quote is not None else None
        if self._quote is None or strip is None or layout is None:
            return
        margins = layout.contentsMargins()
        wanted = strip.heightForWidth(width - margins.left() - margins.right())
        self._quote.setFixedHeight(min(wanted, MOST_QUOTED))
        self._quote.setFocusPolicy(Qt.FocusPolicy.StrongFocus if wanted > MOST_QUOTED else Qt.FocusPolicy.NoFocus)

    def fit(self, width: int) -> None:
        """Take the size at which nothing scrolls, as far as a small screen has it."""
        card, layout = self._scroll.widget(), self.layout()
        assert card is not None
        assert layout is not None
        self._scroll.setMinimumWidth(card.minimumSizeHint().width() + SCROLL_BAR)
        width = max(width, layout.minimumSize().width())
        self._fit_quote(width)
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        others = wanted - self._scroll.sizeHint().height()
        self.resize(width, min(others + card.sizeHint().height(), MOST_HEIGHT))

    def refuse(self, problem: Problem, field: QWidget) -> None:
        """Say why the entry is not taken, with the focus where it can be mended."""
        for part in self.findChildren(Unfolding):
            if part.isAncestorOf(field):
                part.is_open = True
        self.problem_label.setText(ProblemWords(self).words(problem))
        self.problem_label.show()
        field.setFocus()
        self._scroll.ensureWidgetVisible(field)

    def labelled(self, text: str, field: QWidget) -> QVBoxLayout:
        """A field under its label, which is its buddy."""
        return labelled(text, field, self)

    def _buttons(self, take: str) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
