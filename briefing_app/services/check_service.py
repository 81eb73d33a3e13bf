"""The checks on a whole note, or on pairs of a file: each finding with the pair it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

import msgspec

from briefing_app.domain.approval_blockers import Blocker, BlockerKind
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.people import Person
from briefing_app.domain.profiles import Profile
from briefing_app.domain.rich_text import ParagraphKind
from briefing_app.domain.segments import SegmentPair
from briefing_app.domain.waivers import Waiver
from briefing_app.interchange.pairs_file import PairRow
from briefing_app.language.checks.checking import check_pair, check_text
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.document import check_document
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.language.checks.names import People
from briefing_app.language.checks.placed import Setting
from briefing_app.language.checks.word_lists import Words
from briefing_app.language.terms.base import EMPTY, TermBase
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.check_knowledge import Knowledge


class PairFinding(msgspec.Struct, frozen=True):
    """A finding in a pair of a note. ``words`` are those it shows; ``waiver`` is set where somebody let it stand."""

    section: str
    pair: str
    finding: Finding
    words: Bilingual
    waiver: Waiver | None = None

    @property
    def language(self) -> Language | None:
        """The side it is about; None for both."""
        if self.finding.ar is None and self.finding.fr is not None:
            return Language.FRENCH
        return Language.ARABIC if self.finding.fr is None and self.finding.ar is not None else None


class RowFinding(msgspec.Struct, frozen=True):
    """A finding in a row of a file, counted from 1."""

    row: int
    finding: Finding


TOLD_ELSEWHERE = frozenset({"D-01", "P-01", "P-27"})
"""Empty sections, empty sides and twins behind: ``approval_blockers`` tells them of every note."""
_Key = tuple[str, date | None, tuple[Person, ...], tuple[Person, ...], TermBase]


class _Checked(msgspec.Struct, frozen=True):
    """A pair of a section, how it was checked, and what was found in it, nothing of it waived."""

    pair: SegmentPair
    section: str
    only: Language | None
    context: Context
    found: tuple[PairFinding, ...]


class CheckService:
    """Remembers what it found in each pair, so that only pairs that changed are checked again."""

    def __init__(self, built_ins: BuiltIns) -> None:
        self._built_ins = built_ins
        self._words = built_ins.check_words()
        self._known: dict[str, _Checked] = {}
        self._contexts: tuple[_Key, dict[bool, Context]] = ("", None, (), (), EMPTY), {}

    def findings(
        self, note: BriefingNote, knowledge: Knowledge, between: Callable[[], None] = lambda: None
    ) -> tuple[PairFinding, ...]:
        """What is about the note itself, then pair after pair, the gravest first; those that are waived too.

        ``between`` is called after each pair that had to be checked. UserError ``profile.unknown``.
        """
        contexts = self._contexts_of(note, knowledge)
        found: list[PairFinding] = []
        known: dict[str, _Checked] = {}
        for section in note.sections:
            for pair in section.pairs:
                checked = self._known.get(pair.id)
                context = contexts[pair.ar.text.kind is ParagraphKind.BODY]
                if checked is None or not _holds(checked, pair, section, context):
                    checked = _check(pair, section, context)
                    between()
                known[pair.id] = checked
                found.extend(checked.found)
        self._known = known
        context = contexts[True]
        setting = Setting(context.profile, knowledge.template, context.people, knowledge.remembered)
        found.extend(_of_document(note, setting))
        if note.waivers:
            found = [msgspec.structs.replace(one, waiver=_waiver(note, one)) for one in found]
        places = {pair.id: place for place, pair in enumerate(note.pairs(), 1)}
        return tuple(sorted(found, key=lambda one: (places.get(one.pair, 0), one.finding.severity.rank)))

    def blockers(self, note: BriefingNote, knowledge: Knowledge) -> tuple[Blocker, ...]:
        """What keeps a note from being approved: the critical findings that nobody let stand."""
        critical = (one for one in self.findings(note, knowledge) if one.finding.severity is Severity.CRITICAL)
        return tuple(
            Blocker(BlockerKind.FINDING, one.language, one.section, one.pair, one.words.fr or one.words.ar)
            for one in critical
            if one.waiver is None and one.finding.check not in TOLD_ELSEWHERE
        )

    def _contexts_of(self, note: BriefingNote, knowledge: Knowledge) -> dict[bool, Context]:
        """By whether the text runs: the same objects as long as what they say stays, which compare at once."""
        participants = tuple(participant.person for participant in note.facts.participants)
        day = note.facts.dated or note.facts.meeting.day
        key = note.profile, day, participants, knowledge.people, knowledge.terms
        if self._contexts[0] != key:
            profile = self._built_ins.profile(note.profile)
            people = People((*participants, *knowledge.people))
            contexts = (
                Context(profile, day, runs, self._words, people=people, terms=knowledge.terms) for runs in (False, True)
            )
            self._contexts = key, {context.is_running_text: context for context in contexts}
        return self._contexts[1]


def _holds(checked: _Checked, pair: SegmentPair, section: Section, context: Context) -> bool:
    """Whether what was found in a pair is so still: it reads the same and stands in the same place."""
    if (checked.section, checked.only) != (section.id, section.single_language) or checked.context != context:
        return False
    return checked.pair is pair or all(
        checked.pair.text(language).plain == pair.text(language).plain for language in Language
    )


def _check(pair: SegmentPair, section: Section, context: Context) -> _Checked:
    only = section.single_language
    if only is None:
        found = check_pair(pair.ar.text.plain, pair.fr.text.plain, context)
    else:
        found = check_text(pair.text(only).plain, only, context)
    return _Checked(pair, section.id, only, context, tuple(_placed(section.id, pair, one) for one in found))


def check_rows(
    rows: Iterable[PairRow], profile: Profile, words: Words, terms: TermBase = EMPTY
) -> Iterator[RowFinding]:
    """Row after row of a file."""
    context = Context(profile, words=words, terms=terms)
    for row in rows:
        for finding in check_pair(row.ar, row.fr, context):
            yield RowFinding(row.row, finding)


def _of_document(note: BriefingNote, setting: Setting) -> Iterator[PairFinding]:
    for one in check_document(note, setting):
        if one.pair:
            yield _placed(one.section, note.pair(one.pair), one.finding)
        else:
            yield PairFinding("", "", one.finding, Bilingual())


def _placed(section: str, pair: SegmentPair, finding: Finding) -> PairFinding:
    words = Bilingual(*(_words(pair, finding, language) for language in (Language.ARABIC, Language.FRENCH)))
    return PairFinding(section, pair.id, finding, words)


def _waiver(note: BriefingNote, found: PairFinding) -> Waiver | None:
    is_about = (found.finding.check, found.finding.reason, found.pair, found.words)
    return next((waiver for waiver in note.waivers if waiver.is_about(*is_about)), None)


def _words(pair: SegmentPair, finding: Finding, language: Language) -> str:
    span = finding.span(language)
    return "" if span is None else pair.text(language).plain[slice(*span)]
