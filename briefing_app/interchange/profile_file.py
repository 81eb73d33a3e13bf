"""Profiles as TOML (``resources/profiles``): the conventions of two administrations, markings included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.profiles import Profile
from briefing_app.interchange.toml_places import Path
from briefing_app.interchange.toml_source import Faults, converted, invalid, parse
from briefing_app.interchange.zones import is_zone

_RULE = re.compile(r"[PAFD]-\d\d")
FAULTS = Faults("profile.invalid", "profile.unknown_key")


def read_profile(text: str, source: str) -> Profile:
    """A profile; UserError ``profile.invalid`` (source, line, field, problem) or ``profile.unknown_key``."""
    profile = converted(parse(text, source, FAULTS), text, source, Profile, FAULTS)
    for path, problem in _problems(profile):
        raise invalid(text, source, path, problem, FAULTS)
    return profile


def _problems(profile: Profile) -> Iterator[tuple[Path, str]]:
    for field in ("host_zone", "counterpart_zone"):
        if not is_zone(getattr(profile, field)):
            yield (field,), "IANA"
    for field in ("rules_on", "rules_off"):
        for number, rule in enumerate(getattr(profile, field)):
            if not _RULE.fullmatch(rule):
                yield (field, number), "P-12, A-08, F-01, D-13 …"
    if not profile.markings:
        yield ("markings",), "[[markings]]"
    seen: set[str] = set()
    for number, marking in enumerate(profile.markings):
        if marking.code in seen or not marking.code.strip():
            yield ("markings", number, "code"), f'code = "{marking.code}"'
        seen.add(marking.code)
