"""The rules of suggestions as TOML (``resources/promises``), with the line and field of every mistake."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from briefing_app.interchange.toml_places import Path
from briefing_app.interchange.toml_source import Faults, converted, invalid, parse
from briefing_app.language.folded import unmarked
from briefing_app.language.suggestions.rules import PromiseRules, Words
from briefing_app.language.suggestions.wording import PatternError, checked, sound

FAULTS = Faults("promise_rules.invalid", "promise_rules.unknown_key")


def read_promise_rules(text: str, source: str) -> PromiseRules:
    """The rules of one language; ``source`` is named in errors.

    UserError ``promise_rules.invalid`` (source, line, field, problem), also for a pattern that names a verb or word
    list that is not there, or ``promise_rules.unknown_key``. Whether every pattern is a regular expression is told
    by ``check_promise_rules``: it takes longer than a start of the application may.
    """
    text = unmarked(text)
    rules = converted(parse(text, source, FAULTS, str), text, source, PromiseRules, FAULTS)
    for path, problem in (*_wrong_figures(rules), *_wrong_patterns(rules, partial(checked, rules))):
        raise invalid(text, source, path, problem, FAULTS)
    return rules


def check_promise_rules(text: str, source: str) -> PromiseRules:
    """As ``read_promise_rules``; UserError ``promise_rules.invalid`` also for a pattern that cannot be compiled."""
    rules = read_promise_rules(text, source)
    for path, problem in _wrong_patterns(rules, sound):
        raise invalid(unmarked(text), source, path, problem, FAULTS)
    return rules


def _wrong_figures(rules: PromiseRules) -> Iterator[tuple[Path, str]]:
    if len(rules.dates.months) != 12:
        yield ("dates", "months"), "12"
    if len(rules.dates.weekdays) != 7:
        yield ("dates", "weekdays"), "7"
    for number, rule in enumerate(rules.rules):
        if not 0 < rule.confidence <= 1:
            yield ("rules", number, "confidence"), "0–1"


def _wrong_patterns(rules: PromiseRules, check: Callable[[str], None]) -> Iterator[tuple[Path, str]]:
    for path, patterns in _patterns(rules):
        for number, pattern in enumerate(patterns):
            try:
                check(pattern)
            except PatternError as problem:
                yield (*path, number), f"{pattern}: {problem}"


def _patterns(rules: PromiseRules) -> Iterator[tuple[Path, Words]]:
    """Every list of patterns in a rule file, with the way to it."""
    for number, rule in enumerate(rules.rules):
        for field in ("patterns", "unless", "unless_before"):
            yield ("rules", number, field), getattr(rule, field)
    for name, words in rules.words.items():
        yield ("words", name), words
    for table in ("exclusions", "future", "who"):
        for field in getattr(rules, table).__struct_fields__:
            if field != "places":
                yield (table, field), getattr(getattr(rules, table), field)
    for field in ("in_person", "video", "tentative", "in_principle", "asides", "invitation"):
        yield (field,), getattr(rules, field)
