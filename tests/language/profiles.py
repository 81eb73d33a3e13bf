"""Profiles for tests: the real ones that come with the application."""

from __future__ import annotations

from briefing_app import paths
from briefing_app.domain.profiles import Profile
from briefing_app.services.built_ins import BuiltIns


def make_profile(profile_id: str = "egypt_france") -> Profile:
    return BuiltIns(paths.resources()).profile(profile_id)
