"""Answers as TOML (``docs/answers.md``): the facts a note is born from, entered once for both languages."""

from __future__ import annotations

from collections.abc import Iterator

from briefing_app.domain.actions import Due, DueBeforeEvent, DueInMonth
from briefing_app.domain.answers import Answers
from briefing_app.domain.rich_text import clean
from briefing_app.interchange.toml_places import Path
from briefing_app.interchange.toml_source import Faults, converted, invalid, parse
from briefing_app.interchange.zones import is_zone
from briefing_app.language.repair import repair

FAULTS = Faults("answers.invalid", "answers.unknown_key")
YEARS = range(1, 10_000)
MONTHS = range(1, 13)
MOST_DAYS = 36_500


def read_answers(text: str, source: str) -> Answers:
    """The answers, copies from PDF repaired.

    UserError ``answers.invalid`` or ``answers.unknown_key`` name the line and the field.
    """
    answers = converted(parse(text, source, FAULTS, _tidy), text, source, Answers, FAULTS)
    for path, problem in _problems(answers):
        raise invalid(text, source, path, problem, FAULTS)
    return answers


def _tidy(text: str) -> str:
    return clean(repair(text).text)


def _problems(answers: Answers) -> Iterator[tuple[Path, str]]:
    if answers.meeting.zone and not is_zone(answers.meeting.zone):
        yield ("meeting", "zone"), "IANA"
    for number, action in enumerate(answers.actions):
        for field, problem in _due_problems(action.due):
            yield ("actions", number, "due", field), problem


def _due_problems(due: Due) -> Iterator[tuple[str, str]]:
    match due:
        case DueInMonth(year, month):
            if year not in YEARS:
                yield "year", f"{YEARS[0]}–{YEARS[-1]}"
            if month not in MONTHS:
                yield "month", f"{MONTHS[0]}–{MONTHS[-1]}"
        case DueBeforeEvent(days) if abs(days) > MOST_DAYS:
            yield "days", f"≤ {MOST_DAYS}"
