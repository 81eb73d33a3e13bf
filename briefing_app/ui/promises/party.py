"""One end of an invitation: a participant of the note, or somebody typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.ui.widgets.fields import BilingualField
from briefing_app.ui.widgets.suggestions import Suggestions, show_from_start


class PartyField(QWidget):
    """Names in both languages, and a button that lists the participants; ``changed`` on every change."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        people: Callable[[str], Sequence[Bilingual]],
        content: Language,
        picture: QIcon,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = BilingualField(name, self)
        Suggestions(self._names, people)
        self._names.changed.connect(self.changed)
        self.choose = QToolButton(self)
        self.choose.setIcon(picture)
        text = self.tr("%1: choose from the participants").replace("%1", name)
        self.choose.setToolTip(text)
        self.choose.setAccessibleName(text)
        self.choose.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choose.setMenu(self._menu(people(""), content))
        self.choose.setVisible(bool(people("")))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._names, 1)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignBottom)
        self.setFocusProxy(self._names)

    @property
    def value(self) -> Bilingual:
        return self._names.value

    @value.setter
    def value(self, name: Bilingual) -> None:
        show_from_start(self._names, name)

    def _menu(self, people: Sequence[Bilingual], content: Language) -> QMenu:
        menu = QMenu(self)
        for name in people:
            action = menu.addAction((name[content] or name[content.twin]).replace("&", "&&"))
            action.triggered.connect(lambda _=False, chosen=name: show_from_start(self._names, chosen))
        return menu
