"""Decides what can be done with a report of a bug; knows no Qt."""

from __future__ import annotations

from pathlib import Path

from briefing_app.atomic_files import told, write_atomically
from briefing_app.domain.errors import UserError


class ReportPresenter:
    """One report. Nothing of it goes anywhere but where the person puts it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def text(self) -> str:
        """All of it; UserError ``file.not_found`` or ``file.not_readable``."""
        try:
            return self.path.read_text("utf-8", "replace")
        except FileNotFoundError as problem:
            raise UserError("file.not_found", path=str(self.path)) from problem
        except OSError as problem:
            raise UserError("file.not_readable", path=str(self.path)) from problem

    def save(self, target: Path) -> None:
        """A copy where the person wants it; they were asked about a file that is there already."""
        write_atomically(target, self.text().encode(), replace=True)

    def delete(self) -> None:
        """UserError ``file.not_writable`` when it cannot be taken away."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as problem:
            raise told(problem, self.path) from problem
