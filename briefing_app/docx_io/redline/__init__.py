"""Redline: a Word file of one state of a note in which every difference to an earlier one is a tracked change."""

from __future__ import annotations

from briefing_app.docx_io.redline.writing import STEPS, write_redline

__all__ = ["STEPS", "write_redline"]
