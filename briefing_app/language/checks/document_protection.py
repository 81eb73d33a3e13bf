"""Whether what a note holds may stand under its marking, and in a public text.

Source: ``language.md`` 5.4 (D-05, D-06), ``domain.md`` 4.5: the mark of a document is at least the highest inside;
parts of a public text hold no marked sections.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.language.checks.placed import Placed, Setting, about_note, at_pair


def check_protection(note: BriefingNote, setting: Setting) -> Iterator[Placed]:
    """Sections, promises and people above the marking of the note; in a public note all that is not public."""
    rank = setting.rank(note.facts.marking)
    is_public = setting.template is not None and setting.template.is_public
    for section in note.sections:
        if setting.rank(section.marking) > rank:
            yield _at_section(note, section, "D-05", "section")
        elif is_public and section.marking and setting.rank(section.marking) > _lowest(setting):
            yield _at_section(note, section, "D-06", "section")
    for action in note.actions:
        if action.is_open and setting.rank(action.marking) > rank:
            pair_id = action.source.pair_id if action.source is not None else ""
            yield at_pair(note, pair_id, _finding("D-05", "action", number=action.number))
    if is_public:
        yield from _in_public(note, setting)


def _in_public(note: BriefingNote, setting: Setting) -> Iterator[Placed]:
    for thread in note.threads:
        if not thread.is_closed:
            yield at_pair(note, thread.pair, _finding("D-06", "comment"))
    for participant in note.facts.participants:
        person = participant.person
        if setting.rank(person.marking) > _lowest(setting):
            yield about_note("D-06", "person", Severity.WARNING, name=person.name.fr or person.name.ar)


def _lowest(setting: Setting) -> int:
    return min((one.rank for one in setting.profile.markings), default=0)


def _at_section(note: BriefingNote, section: Section, check: str, reason: str) -> Placed:
    """Beside its first pair: there the words begin that the marking is about."""
    finding = _finding(check, reason, section=section.title.fr or section.title.ar)
    return at_pair(note, section.pairs[0].id, finding) if section.pairs else Placed(finding)


def _finding(check: str, reason: str, **facts: str) -> Finding:
    return Finding(check=check, reason=reason, severity=Severity.WARNING, facts=tuple(facts.items()))
