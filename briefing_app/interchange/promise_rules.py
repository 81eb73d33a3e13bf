"""The rules of suggestions as TOML (``resources/promises``), with the line and field of every mistake."""

from __future__ import annotations

from collections.abc import Iterator

from briefing_app.interchange.toml_places import Path
from briefing_app.interchange.toml_source import Faults, converted, invalid, parse
from briefing_app.language.suggestions.folded import unmarked
from briefing_app.language.suggestions.patterns import PatternError, checked
from briefing_app.language.suggestions.rules import PromiseRules, Words

FAULTS = Faults("promise_rules.invalid", "promise_rules.unknown_key")


def read_promise_rules(text: str, source: str) -> PromiseRules:
    """The rules of one language; ``source`` is named in errors.

    UserError ``promise_rules.invalid`` (source, line, field, problem), also for a pattern that names a verb or word
    list that is not there, or ``promise_rules.unknown_key``.
    """
    text = unmarked(text)
    rules = converted(parse(text, source, FAULTS, str), text, source, PromiseRules, FAULTS)
    for path, problem in _problems(rules):
        raise invalid(text, source, path, problem, FAULTS)
    return rules


def _problems(rules: PromiseRules) -> Iterator[tuple[Path, str]]:
    if len(rules.dates.months) != 12:
        yield ("dates", "months"), "12"
    if len(rules.dates.weekdays) != 7:
        yield ("dates", "weekdays"), "7"
    for number, rule in enumerate(rules.rules):
        if not 0 < rule.confidence <= 1:
            yield ("rules", number, "confidence"), "0–1"
        for field in ("patterns", "unless"):
            yield from _unread(rules, getattr(rule, field), ("rules", number, field))
    for table in ("exclusions", "future", "who"):
        for field in getattr(rules, table).__struct_fields__:
            if field != "places":
                yield from _unread(rules, getattr(getattr(rules, table), field), (table, field))
    for field in ("in_person", "video", "tentative", "in_principle"):
        yield from _unread(rules, getattr(rules, field), (field,))


def _unread(rules: PromiseRules, patterns: Words, path: Path) -> Iterator[tuple[Path, str]]:
    for number, pattern in enumerate(patterns):
        try:
            checked(rules, pattern)
        except PatternError as problem:
            yield (*path, number), f"{pattern}: {problem}"
