"""What the composition root hands to every view: theme, icons, words, jobs, notices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from briefing_app.domain.errors import UserError
from briefing_app.ui.kit.icons import Icons
from briefing_app.ui.kit.interface_language import InterfaceLanguage
from briefing_app.ui.kit.jobs import JobRunner
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.kit.theme import Theme


class Kit:
    """``notify`` is set by the window that shows notices; before there is one they are kept for it.

    ``jobs`` is for long work; ``asides`` for what somebody waits for with a menu open, whatever goes on meanwhile.
    """

    def __init__(
        self, app: QApplication, resources: Path, translations: Path, report: Callable[[BaseException], Path | None]
    ) -> None:
        self.theme = Theme(app)
        self.icons = Icons(resources / "icons", self.theme)
        self.language = InterfaceLanguage(app, translations)
        self.jobs = JobRunner(self.fail, app)
        self.asides = JobRunner(self.fail, app)
        self._report = report
        self._show: Callable[[Notice], None] | None = None
        self._waiting: list[Notice] = []

    def show_notices_in(self, show: Callable[[Notice], None] | None) -> None:
        """From now on notices go to ``show``; None while there is no window for them."""
        self._show = show
        if show is not None:
            waiting, self._waiting = self._waiting, []
            for notice in waiting:
                show(notice)

    def notify(self, notice: Notice) -> None:
        """Tell the person something, inline."""
        if self._show is None:
            self._waiting.append(notice)
        else:
            self._show(notice)

    def close(self) -> None:
        """End the worker threads; nothing may be started afterwards."""
        self.jobs.close()
        self.asides.close()
        self.language.forget()

    def fail(self, problem: BaseException) -> None:
        """Tell what went wrong: a UserError in the person's words, anything else as a bug with a local report."""
        self.notify(self.told(problem))

    def told(self, problem: BaseException) -> Notice:
        """A problem as a notice; a bug is written to a local report without a word of any note."""
        if isinstance(problem, UserError):
            return Notice(*self.words(problem))
        report = self._report(problem)
        text = QCoreApplication.translate("Kit", "Something went wrong in the application. Nothing you wrote is lost.")
        hint = QCoreApplication.translate("Kit", "A report without any text of yours is here: %1")
        return Notice(text, Severity.DANGER, hint.replace("%1", str(report)) if report else "", stays=True)

    def words(self, problem: UserError) -> tuple[str, Severity, str]:
        """(what happened, how bad, what to do) for a UserError, in the interface language."""
        words = self.language.catalogue.error(problem)
        return words.message, Severity.DANGER, words.hint
