"""Answers as TOML (``docs/answers.md``): the facts a note is born from, entered once for both languages."""

from __future__ import annotations

from briefing_app.domain.answers import Answers
from briefing_app.interchange.toml_source import Faults, converted, parse

FAULTS = Faults("answers.invalid", "answers.unknown_key")


def read_answers(text: str, source: str) -> Answers:
    """The answers; UserError ``answers.invalid`` or ``answers.unknown_key`` name the line and the field."""
    return converted(parse(text, source, FAULTS), text, source, Answers, FAULTS)
