"""The filters above the list of changes: how they stand, whose, which kind, which language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.review import ChangeKind
from briefing_app.ui.review.presenter import ReviewPresenter
from briefing_app.ui.review.state import Show, Wanted
from briefing_app.ui.review.words import ReviewWords
from briefing_app.ui.widgets.choices import DropDown


class ChangeFilters(QWidget):
    """``changed(Wanted)`` when another choice is made in one of them."""

    changed = Signal(object)

    def __init__(self, presenter: ReviewPresenter, words: ReviewWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = [(words.name(name), name) for name in presenter.authors]
        kinds = [(words.kind(kind), kind) for kind in presenter.kinds]
        languages = [(words.language(language), language) for language in (Language.FRENCH, Language.ARABIC)]
        self.show_ = self._box(self.tr("Which changes"), [(words.show(show), show) for show in Show])
        self.author = self._box(self.tr("Reviewer"), [(self.tr("All reviewers"), ""), *names])
        self.kind = self._box(self.tr("Kind of change"), [(self.tr("All kinds"), None), *kinds])
        self.language = self._box(self.tr("Language"), [(self.tr("Both languages"), None), *languages])
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, box in enumerate((self.show_, self.author, self.kind, self.language)):
            grid.addWidget(box, number // 2, number % 2)
        wanted = presenter.wanted
        for box, value in (
            (self.show_, wanted.show),
            (self.author, wanted.author),
            (self.kind, wanted.kind),
            (self.language, wanted.language),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
            box.currentIndexChanged.connect(lambda _: self.changed.emit(self.wanted))

    @property
    def wanted(self) -> Wanted:
        kind, language = self.kind.currentData(), self.language.currentData()  # Qt gives the bare text back
        return Wanted(
            Show(self.show_.currentData()),
            str(self.author.currentData()),
            ChangeKind(kind) if kind else None,
            Language(language) if language else None,
        )

    def _box(self, name: str, entries: Sequence[tuple[str, Any]]) -> DropDown:
        box = DropDown(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        for text, value in entries:
            box.addItem(text, value)
        return box
