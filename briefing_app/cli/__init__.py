"""The command line: arguments, tables, JSON and exit codes. Knows no Qt and decides no rule."""

from briefing_app.cli.entry import main

__all__ = ["main"]
