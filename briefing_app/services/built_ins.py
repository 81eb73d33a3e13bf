"""What comes with the application: templates, profiles, the base document, the sample meeting."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from briefing_app.domain.errors import UserError
from briefing_app.domain.profiles import Profile
from briefing_app.domain.templates import NoteTemplate

DEFAULT_PROFILE = "egypt_france"


class BuiltIns:
    """Reads the resource folder on demand; each file is read once."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._template = cache(self._read_template)
        self._profile = cache(self._read_profile)

    def template_ids(self) -> tuple[str, ...]:
        return tuple(sorted(path.stem for path in (self._resources / "templates").glob("*.toml")))

    def template(self, template_id: str) -> NoteTemplate | None:
        """The built-in template of that id, None when there is none."""
        return self._template(template_id) if template_id in self.template_ids() else None

    def profile_ids(self) -> tuple[str, ...]:
        return tuple(sorted(path.stem for path in (self._resources / "profiles").glob("*.toml")))

    def profile(self, profile_id: str) -> Profile:
        """The profile of that id; UserError ``profile.unknown`` names those there are."""
        if profile_id not in self.profile_ids():
            raise UserError("profile.unknown", profile=profile_id, known=", ".join(self.profile_ids()))
        return self._profile(profile_id)

    def profiles(self) -> tuple[Profile, ...]:
        """All of them, in the order of their ids."""
        return tuple(map(self._profile, self.profile_ids()))

    def sample_answers(self, template_id: str) -> str:
        """The sample meeting as answers (TOML): its facts, and the text it has in one of our templates."""
        sample = self._resources / "sample"
        sections = sample / "sections" / f"{template_id}.toml"
        return f"{(sample / 'facts.toml').read_text('utf-8')}\n{sections.read_text('utf-8')}"

    def base_document(self) -> bytes:
        """The Word file whose styles and letterhead exports start from."""
        return (self._resources / "word" / "base.docx").read_bytes()

    def _read_template(self, template_id: str) -> NoteTemplate:
        from briefing_app.interchange.template_file import read_template

        path = self._resources / "templates" / f"{template_id}.toml"
        return read_template(path.read_text("utf-8"), path.name)

    def _read_profile(self, profile_id: str) -> Profile:
        from briefing_app.interchange.profile_file import read_profile

        path = self._resources / "profiles" / f"{profile_id}.toml"
        return read_profile(path.read_text("utf-8"), path.name)
