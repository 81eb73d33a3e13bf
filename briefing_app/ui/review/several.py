"""Deciding several changes at once: of a kind, of a reviewer, everything that is sure."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from briefing_app.domain.review_plan import Verdict
from briefing_app.ui.review.presenter import ReviewPresenter
from briefing_app.ui.review.state import Wanted
from briefing_app.ui.review.words import ReviewWords


class SeveralButton(QPushButton):
    """``decided(Wanted, Verdict)``; the menu is made when it opens, about the change that is chosen then."""

    decided = Signal(object, object)

    def __init__(self, presenter: ReviewPresenter, words: ReviewWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("&Several at once"))
        self.setToolTip(self.tr("Changes that ask, and those in conflict, are decided one by one"))
        self._presenter = presenter
        self._words = words
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)

    def fill(self) -> None:
        """The groups that there are, each with how many changes are meant."""
        menu = self.menu()
        menu.clear()
        for verdict in (Verdict.ACCEPT, Verdict.REJECT):
            if verdict is Verdict.REJECT:
                menu.addSeparator()
            for text, wanted in self._groups(verdict):
                count = len(self._presenter.sure_ones(wanted))
                action = menu.addAction(f"{text} ({count})")
                action.setEnabled(count > 0)
                action.triggered.connect(lambda _=False, w=wanted, v=verdict: self.decided.emit(w, v))

    def _groups(self, verdict: Verdict) -> list[tuple[str, Wanted]]:
        is_accept = verdict is Verdict.ACCEPT
        every = self.tr("Accept everything that is sure") if is_accept else self.tr("Refuse everything that is sure")
        found = [(every, Wanted())]
        if self._presenter.wanted != Wanted():
            shown = self.tr("Accept what the list shows") if is_accept else self.tr("Refuse what the list shows")
            found.append((shown, self._presenter.wanted))
        if not self._presenter.current:
            return found
        proposal = self._presenter.entry(self._presenter.current).proposal
        kind = self.tr("Accept all of this kind: %1") if is_accept else self.tr("Refuse all of this kind: %1")
        found.append((kind.replace("%1", self._words.kind(proposal.change.kind)), Wanted(kind=proposal.change.kind)))
        for author in proposal.reviewers:
            whose = self.tr("Accept all by %1") if is_accept else self.tr("Refuse all by %1")
            found.append((whose.replace("%1", self._words.name(author)), Wanted(author=author)))
        return found
