"""Profiles as TOML (``resources/profiles``): the conventions of two administrations, markings included."""

from __future__ import annotations

from briefing_app.domain.profiles import Profile
from briefing_app.interchange.toml_source import Faults, converted, invalid, parse

FAULTS = Faults("profile.invalid", "profile.unknown_key")


def read_profile(text: str, source: str) -> Profile:
    """A profile; UserError ``profile.invalid`` (source, line, field, problem)."""
    profile = converted(parse(text, source, FAULTS), text, source, Profile, FAULTS)
    if not profile.markings:
        raise invalid(text, source, ("markings",), "[[markings]]", FAULTS)
    return profile
