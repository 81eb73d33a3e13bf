"""Making a new note: which templates there are, which one was chosen, and the note that comes of the facts."""

from __future__ import annotations

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.templates import NoteTemplate
from briefing_app.language.folding import fold
from briefing_app.services.built_ins import DEFAULT_PROFILE, BuiltIns
from briefing_app.services.note_service import DEFAULT_TEMPLATE, NoteService
from briefing_app.services.people_service import PeopleService
from briefing_app.services.template_service import TemplateService
from briefing_app.ui.facts.presenter import FactsPresenter
from briefing_app.ui.new_note.state import SectionView, TemplateCard, card_of, sections_of


class NewNotePresenter:
    """``facts`` is the presenter of the second step; what was entered there stays when one goes back."""

    def __init__(
        self,
        templates: TemplateService,
        notes: NoteService,
        people: PeopleService,
        built_ins: BuiltIns,
        preferences_profile: str,
    ) -> None:
        """A profile of the preferences that is no longer there is passed over for the default one."""
        self._notes = notes
        self._people = people
        self._templates = {template.id: template for template in templates.list()}
        known = preferences_profile in built_ins.profile_ids()
        self.facts = FactsPresenter(people, built_ins, preferences_profile if known else DEFAULT_PROFILE)
        self.chosen = DEFAULT_TEMPLATE if DEFAULT_TEMPLATE in self._templates else next(iter(self._templates))

    @property
    def template(self) -> NoteTemplate:
        """The template chosen."""
        return self._templates[self.chosen]

    def cards(self, query: str, language: Language) -> tuple[TemplateCard, ...]:
        """The templates in whose names, purposes or section titles every word of ``query`` is found.

        The record of a meeting, which is what most notes are, comes first; the others by name in ``language``.
        """
        words = fold(query).split()
        found = [template for template in self._templates.values() if _holds(template, words)]
        found.sort(key=lambda template: (template.id != DEFAULT_TEMPLATE, fold(template.name[language])))
        return tuple(map(card_of, found))

    def sections(self) -> tuple[SectionView, ...]:
        """The sections of the template chosen."""
        return sections_of(self.template)

    def create(self) -> BriefingNote:
        """Store the new note. UserError when the library cannot take it: then there is no note."""
        return self._notes.new(self.chosen, self.facts.profile_id, self.facts.answers()).note

    def remember(self, note: BriefingNote) -> UserError | None:
        """Add who is new to the directory; the problem when that fails, for the note is there all the same."""
        try:
            self._people.remember_participants(note)
        except UserError as problem:
            return problem
        return None


def _holds(template: NoteTemplate, words: list[str]) -> bool:
    texts = (template.name, template.purpose, *(section.title for section in template.sections))
    searched = fold("\n".join(side for text in texts for side in (text.ar, text.fr)))
    return all(word in searched for word in words)
