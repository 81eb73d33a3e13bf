"""The first run: a few questions, one page each. Enter goes on, Escape goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.errors import UserError
from briefing_app.storage.library import Created
from briefing_app.ui.first_run.pages import LanguagePage, LibraryPage, OfficePage, PageWidget, ProfilePage, ReadyPage
from briefing_app.ui.first_run.presenter import FirstRunPresenter
from briefing_app.ui.first_run.state import Page, Problem, Step
from briefing_app.ui.widgets.problem_label import ProblemLabel
from briefing_app.ui.widgets.recovery_key import RecoveryKeyCard

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

SIZE = (720, 620)


class FirstRunDialog(QDialog):
    """``language_chosen(code)``: put that language on, make the dialog anew over the same presenter and show it, then
    hide and ``deleteLater()`` this one (never ``close()``: that is the person giving up).

    ``finished_setup(FirstRun)``: the library is there and the preferences are kept; the dialog is accepted. Rejected:
    the person gave up, and nothing was made.
    """

    language_chosen = Signal(str)
    finished_setup = Signal(object)

    def __init__(self, presenter: FirstRunPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._is_busy = False
        if not presenter.setup.language:
            presenter.change(language=kit.language.code)
        self.setWindowTitle(self.tr("Welcome"))
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._where = QLabel(self)
        self._where.setProperty("role", "soft")
        self._problem = ProblemLabel(kit, self)
        self._back = QPushButton(self.tr("&Back"), self)
        self._next = QPushButton(self)
        self._stack = QStackedWidget(self)
        self._pages = {Page.LANGUAGE: self._language_page(), **self._other_pages()}
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._lay_out()
        self.resize(*SIZE)
        self._show_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self._presenter.can_go_back:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Give up; not while the library is made, and not before its key is kept."""
        if self._is_busy:
            return
        if self._presenter.created is None:
            super().reject()
        else:
            self._go_on()

    def _language_page(self) -> PageWidget:
        page = LanguagePage(self._presenter, self._kit, self)
        page.chosen.connect(self.language_chosen)
        return page

    def _other_pages(self) -> dict[Page, PageWidget]:
        library = LibraryPage(self._presenter, self._kit, self)
        library.changed.connect(self._follow)
        return {
            Page.OFFICE: OfficePage(self._presenter, self._kit, self),
            Page.PROFILE: ProfilePage(self._presenter, self._kit, self),
            Page.LIBRARY: library,
            Page.READY: ReadyPage(self._presenter, self._kit, self),
        }

    def _lay_out(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._stack)
        self._stack.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        line = QFrame(self)
        line.setProperty("role", "line")
        self._back.setAutoDefault(False)
        self._back.clicked.connect(self._go_back)
        self._next.setDefault(True)
        self._next.clicked.connect(self._go_on)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._where, 1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(scroll, 1)
        column.addWidget(self._problem)
        column.addWidget(line)
        column.addLayout(buttons)

    def _go_back(self) -> None:
        if not self._is_busy and self._presenter.go_back():
            self._show_page()

    def _go_on(self) -> None:
        if self._is_busy:
            return
        step = self._presenter.step
        problem = self._presenter.go_on()
        if problem is not None:
            self._tell(problem)
        elif step is Step.CREATE:
            self._create()
        elif step is Step.FINISH:
            self._finish()
        else:
            self._show_page()

    def _create(self) -> None:
        work = self._presenter.creation()
        self._be_busy(True)
        self._kit.jobs.run(self.tr("Making the library"), lambda progress: work(), self._created, self._not_created)

    def _created(self, created: Created) -> None:
        self._be_busy(False)
        self._presenter.take_created(created)
        if self._presenter.page is Page.KEY:
            self._show_page()
        else:
            self._finish()

    def _not_created(self, problem: Exception) -> None:
        self._be_busy(False)
        self._presenter.creation_failed()
        self._show_page()
        self._problem.tell(problem)

    def _finish(self) -> None:
        try:
            first_run = self._presenter.finish()
        except UserError as problem:
            self._follow()
            self._problem.tell(problem)
            return
        self.finished_setup.emit(first_run)
        self.accept()

    def _show_page(self) -> None:
        page = self._presenter.page
        if page is Page.KEY and page not in self._pages:
            self._pages[page] = KeyPage(self._presenter, self._kit, self)
            self._pages[page].changed.connect(self._follow)
            self._stack.addWidget(self._pages[page])
        shown = self._pages[page]
        self._stack.setCurrentWidget(shown)
        self._title.setText(shown.title)
        self._follow()
        shown.showing()

    def _follow(self) -> None:
        """What was wrong may be right now; the buttons say what comes next."""
        presenter = self._presenter
        self._problem.say()
        where = self.tr("Step %1 of %2").replace("%1", self._kit.language.number(presenter.number))
        self._where.setText(where.replace("%2", self._kit.language.number(presenter.count)))
        self._back.setEnabled(presenter.can_go_back and not self._is_busy)
        texts = {
            Step.GO_ON: self.tr("&Next"),
            Step.CREATE: self.tr("&Make the library"),
            Step.FINISH: self.tr("&Finish"),
        }
        self._next.setText(texts[presenter.step])
        self._next.setEnabled(not self._is_busy and (presenter.page is not Page.KEY or presenter.setup.has_kept_key))

    def _be_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self._stack.setEnabled(not busy)
        self._follow()
        if busy:
            self._where.setText(self.tr("Making the library…"))

    def _tell(self, problem: Problem | UserError) -> None:
        if isinstance(problem, UserError):
            self._problem.tell(problem)
        else:
            self._problem.say(self._words(problem))
        self._pages[self._presenter.page].mend(problem)

    def _words(self, problem: Problem) -> str:
        match problem:
            case Problem.PATH_MISSING:
                return self.tr("Say where the library should be kept.")
            case Problem.PATH_TAKEN:
                return self.tr("There is a file of that name. Tick the box to open it, or choose another name.")
            case Problem.NOTHING_TO_OPEN:
                return self.tr("There is no file of that name. Choose the library to open, or untick the box.")
            case Problem.PASSPHRASE_MISSING:
                return self.tr("Type a passphrase, or untick the box to go without one.")
            case Problem.PASSPHRASES_DIFFER:
                return self.tr("The two passphrases are not the same. Type the same one twice.")
            case Problem.KEY_NOT_KEPT:
                return self.tr("The recovery key is shown only this once. Keep it, then tick the box.")


class KeyPage(PageWidget):
    """The recovery key of the library that was just made."""

    @property
    def title(self) -> str:
        return self.tr("Keep this recovery key")

    def build(self) -> None:
        self.words(
            self.tr(
                "It opens the library if the passphrase is forgotten. It is shown only now and kept nowhere: write it "
                "down, or save it where only you can read it. Without both, nobody can open the library again."
            )
        )
        self.card = RecoveryKeyCard(self.presenter.recovery_key, self.presenter.save_key, self.kit, self)
        self.card.kept.setChecked(self.presenter.setup.has_kept_key)
        self.card.kept_changed.connect(self._keep)
        self.column.addWidget(self.card)

    def showing(self) -> None:
        self.card.kept.setFocus()

    def _keep(self, kept: bool) -> None:
        self.presenter.change(has_kept_key=kept)
        self.changed.emit()
