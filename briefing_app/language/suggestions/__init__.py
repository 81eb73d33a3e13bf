"""Promises that a text itself makes, found offline by the rules of ``resources/promises`` and explained."""

from __future__ import annotations

from briefing_app.language.suggestions.merging import merged
from briefing_app.language.suggestions.rules import PromiseRules
from briefing_app.language.suggestions.suggesting import left_out, suggest

__all__ = ["PromiseRules", "left_out", "merged", "suggest"]
