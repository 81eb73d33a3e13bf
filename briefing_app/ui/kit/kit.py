"""What the composition root hands to every view: theme, icons, words, jobs, notices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from briefing_app.diagnostics import Steps
from briefing_app.domain.errors import UserError
from briefing_app.ui.kit.icons import Icons
from briefing_app.ui.kit.interface_language import InterfaceLanguage
from briefing_app.ui.kit.jobs import JobRunner
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.kit.problem_values import apart
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
        self.steps = Steps()
        self.show_report: Callable[[Path], object] | None = None
        """Shows a report of a bug in full; set by whoever has a place for it."""
        self.explain: Callable[[BaseException], UserError | None] = lambda problem: None
        """What a foreign error means for the person; set by whoever knows what they work with."""
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
        explained = problem if isinstance(problem, UserError) else self.explain(problem)
        if explained is not None:
            self.steps.take(f"error {explained.code}")
            return Notice(*self.words(explained))
        self.steps.take("bug")
        report = self._report(problem)
        text = QCoreApplication.translate("Kit", "Something went wrong in the application. Nothing you wrote is lost.")
        if report is None:
            return Notice(text, Severity.DANGER, stays=True)
        hint = QCoreApplication.translate("Kit", "A report without any text of yours was written.")
        show = QCoreApplication.translate("Kit", "Show the &report…")
        return Notice(text, Severity.DANGER, hint, (show, lambda: self._show_report(report)), stays=True)

    def _show_report(self, report: Path) -> None:
        if self.show_report is not None:
            self.show_report(report)

    def words(self, problem: UserError) -> tuple[str, Severity, str]:
        """(what happened, how bad, what to do) for a UserError, in the interface language."""
        words = self.language.catalogue.error(apart(problem))
        return words.message, Severity.DANGER, words.hint
