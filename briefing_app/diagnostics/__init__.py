"""What is kept when something of ours goes wrong, and what is known of the computer: never a word of any note."""

from briefing_app.diagnostics.crash_reports import crash_report, reports
from briefing_app.diagnostics.steps import Steps

__all__ = ["Steps", "crash_report", "reports"]
