"""Lint of our own exports: what the rules for the writer (docx.md, E1 to E25) let a program see in the bytes.

Shares no code with the writer, so that it can catch its mistakes. ``docs/lint.md`` lists the codes.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefing_app.docx_io.lint.findings import LintFinding
from briefing_app.docx_io.lint.package import lint_files, lint_package

__all__ = ["LintFinding", "lint", "lint_parts"]


def lint(docx: bytes, *, has_identity: bool = True) -> tuple[LintFinding, ...]:
    """Everything wrong with a file of ours; nothing for a good one. Never raises for a bad one.

    ``has_identity`` False: one that goes out clean, and says nothing of where it comes from (ADR 24).
    """
    return tuple(lint_package(docx, has_identity=has_identity))


def lint_parts(parts: Mapping[str, str | bytes], *, has_identity: bool = True) -> tuple[LintFinding, ...]:
    """The same for the parts of a file by their names, before they are packed; text is what becomes UTF-8."""
    return tuple(lint_files({name: parts[name] for name in sorted(parts)}, has_identity=has_identity))
