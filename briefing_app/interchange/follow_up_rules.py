"""The follow-ups of a visit invitation as TOML (``resources/promises/follow_ups.toml``): one rule a kind, all kinds."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

import msgspec

from briefing_app.domain.actions import FollowUp
from briefing_app.domain.follow_ups import FollowUpRule, Rules
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.interchange.toml_places import Path
from briefing_app.interchange.toml_source import Faults, converted, invalid, parse

FAULTS = Faults("follow_ups.invalid", "follow_ups.unknown_key")
MOST_DAYS = 366
"""No follow-up is further from the visit, or from the step that asks for it."""


class _Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    follow_ups: tuple[FollowUpRule, ...]


def read_follow_ups(text: str, source: str) -> Rules:
    """The rule of every follow-up; ``source`` is named in errors.

    UserError ``follow_ups.invalid`` (source, line, field, problem) for a kind that is missing or there twice, a text
    without a language, and days that are none or count from two ends; ``follow_ups.unknown_key``.
    """
    rules = converted(parse(text, source, FAULTS), text, source, _Rules, FAULTS).follow_ups
    for path, problem in _problems(rules):
        raise invalid(text, source, path, problem, FAULTS)
    return MappingProxyType({rule.kind: rule for rule in rules})


def _problems(rules: tuple[FollowUpRule, ...]) -> Iterator[tuple[Path, str]]:
    seen: set[FollowUp] = set()
    for number, rule in enumerate(rules):
        path: Path = ("follow_ups", number)
        if rule.kind in seen:
            yield (*path, "kind"), f'kind = "{rule.kind}"'
        seen.add(rule.kind)
        yield from _untranslated(rule.title, (*path, "title"))
        yield from _untranslated(rule.owner, (*path, "owner"))
        yield from _days(rule, path)
    missing = [kind for kind in FollowUp if kind not in seen]
    if missing:
        yield ("follow_ups",), ", ".join(missing)


def _days(rule: FollowUpRule, path: Path) -> Iterator[tuple[Path, str]]:
    before, after = rule.days_before_visit, rule.days_after_step
    if before is not None and after is not None:
        yield (*path, "days_after_step"), "days_before_visit"
    if before is not None and abs(before) > MOST_DAYS:
        yield (*path, "days_before_visit"), f"-{MOST_DAYS}…{MOST_DAYS}"
    if after is not None and not 0 <= after <= MOST_DAYS:
        yield (*path, "days_after_step"), f"0…{MOST_DAYS}"


def _untranslated(text: Bilingual, path: Path) -> Iterator[tuple[Path, str]]:
    for language in Language:
        if not text[language].strip():
            yield (*path, language.value), f'{language.value} = ""'
