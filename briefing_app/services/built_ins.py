"""What comes with the application: templates, profiles, the base document, the sample meeting."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.domain.templates import NoteTemplate

if TYPE_CHECKING:
    from briefing_app.domain.follow_ups import Rules
    from briefing_app.language.checks.word_lists import Words
    from briefing_app.language.suggestions import PromiseRules
    from briefing_app.language.terms.entry import Entry

DEFAULT_PROFILE = "egypt_france"


class BuiltIns:
    """Reads the resource folder on demand; each file is read once."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._ids = cache(self._read_ids)
        self._template = cache(self._read_template)
        self._profile = cache(self._read_profile)
        self._promise_rules = cache(self._read_promise_rules)
        self._follow_ups = cache(self._read_follow_ups)
        self._check_words = cache(self._read_check_words)
        self._warned_terms = cache(self._read_warned_terms)

    def template_ids(self) -> tuple[str, ...]:
        return self._ids("templates")

    def template(self, template_id: str) -> NoteTemplate | None:
        """The built-in template of that id, None when there is none."""
        return self._template(template_id) if template_id in self.template_ids() else None

    def profile_ids(self) -> tuple[str, ...]:
        return self._ids("profiles")

    def profile(self, profile_id: str) -> Profile:
        """The profile of that id; UserError ``profile.unknown`` names those there are."""
        if profile_id not in self.profile_ids():
            raise UserError("profile.unknown", profile=profile_id, known=", ".join(self.profile_ids()))
        return self._profile(profile_id)

    def profiles(self) -> tuple[Profile, ...]:
        """All of them, in the order of their ids."""
        return tuple(map(self._profile, self.profile_ids()))

    def follow_up_rules(self) -> Rules:
        """What each follow-up of a visit invitation is called, whose it is, and when it falls due."""
        return self._follow_ups()

    def sample_answers(self, template_id: str) -> str:
        """The sample meeting as answers (TOML): its facts, and the text it has in one of our templates."""
        sample = self._resources / "sample"
        sections = sample / "sections" / f"{template_id}.toml"
        return f"{(sample / 'facts.toml').read_text('utf-8')}\n{sections.read_text('utf-8')}"

    def sample_revision(self) -> str:
        """What a second reading changed in the readout of the sample meeting (TOML), pair by pair."""
        return (self._resources / "sample" / "second_revision.toml").read_text("utf-8")

    def promise_rules(self, language: Language) -> PromiseRules:
        """The rules by which promises are suggested from a text in ``language``."""
        return self._promise_rules(language)

    def check_words(self) -> Words:
        """The closed lists that the checks of both languages look words up in."""
        return self._check_words()

    def spelling_words(self, language: Language) -> tuple[str, ...]:
        """Our own words beside a spelling dictionary."""
        from briefing_app.interchange.word_list import read_words

        return read_words((self._resources / "spelling" / f"{language.value}.txt").read_text("utf-8"))

    def warned_terms(self) -> tuple[Entry, ...]:
        """Old names of countries and false friends, of which P-18 tells."""
        return self._warned_terms()

    def base_document(self) -> bytes:
        """The Word file whose styles and letterhead exports start from."""
        return (self._resources / "word" / "base.docx").read_bytes()

    def _read_ids(self, kind: str) -> tuple[str, ...]:
        return tuple(sorted(path.stem for path in (self._resources / kind).glob("*.toml")))

    def _read_template(self, template_id: str) -> NoteTemplate:
        from briefing_app.interchange.template_file import read_template

        path = self._resources / "templates" / f"{template_id}.toml"
        return read_template(path.read_text("utf-8"), path.name)

    def _read_profile(self, profile_id: str) -> Profile:
        from briefing_app.interchange.profile_file import read_profile

        path = self._resources / "profiles" / f"{profile_id}.toml"
        return read_profile(path.read_text("utf-8"), path.name)

    def _read_follow_ups(self) -> Rules:
        from briefing_app.interchange.follow_up_rules import read_follow_ups

        path = self._resources / "promises" / "follow_ups.toml"
        return read_follow_ups(path.read_text("utf-8"), path.name)

    def _read_promise_rules(self, language: Language) -> PromiseRules:
        from briefing_app.interchange.promise_rules import read_promise_rules

        path = self._resources / "promises" / f"{language.value}.toml"
        return read_promise_rules(path.read_text("utf-8"), path.name)

    def _read_check_words(self) -> Words:
        from briefing_app.interchange.check_words import read_arabic_words, read_countries, read_french_words
        from briefing_app.language.checks.word_lists import Words

        ar, fr, countries = (self._resources / "checks" / f"{name}.toml" for name in ("ar", "fr", "countries"))
        return Words(
            read_arabic_words(ar.read_text("utf-8"), ar.name),
            read_french_words(fr.read_text("utf-8"), fr.name),
            read_countries(countries.read_text("utf-8"), countries.name),
        )

    def _read_warned_terms(self) -> tuple[Entry, ...]:
        from briefing_app.interchange.warned_terms import read_false_friends, read_names

        names, friends = (self._resources / "terms" / f"{name}.toml" for name in ("names", "false_friends"))
        return read_names(names.read_text("utf-8"), names.name) + read_false_friends(
            friends.read_text("utf-8"), friends.name
        )
