"""An action of a note while it is entered: what is known already, what is wrong, what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import zip_longest

import msgspec

from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionSource,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.profiles import Marking, Profile
from briefing_app.domain.promises import Spans, make_action, next_action_number, source_in
from briefing_app.language.folding import fold
from briefing_app.services.fact_echo import people_line, promise_line
from briefing_app.ui.promises.state import ActionEntry, ActionMore, Chosen, DueEntry, DueKind, Problem

LONGEST_TITLE = 120
_ENDS = " \u00a0\u202f.،؛;:,…"
_USUAL_KINDS = {
    Obligation.WE_OWE: ActionKind.COMMITMENT_OURS,
    Obligation.THEY_OWE: ActionKind.COMMITMENT_THEIRS,
    Obligation.JOINT: ActionKind.TASK,
    Obligation.INTERNAL: ActionKind.TASK,
}


class ActionPresenter:
    """One action: a new one, from the words chosen in ``pair_id`` when there are any, ``previous`` to be changed, or
    a ``draft`` that somebody else made (a suggestion) to be looked at before it is taken.
    """

    def __init__(
        self,
        note: BriefingNote,
        profile: Profile,
        new_id: Callable[[], str],
        today: date,
        *,
        previous: ActionItem | None = None,
        draft: ActionItem | None = None,
        pair_id: str = "",
        spans: Spans | None = None,
    ) -> None:
        self._note = note
        self._profile = profile
        self._today = today
        self._known = previous or draft
        self._new_id = new_id
        self.is_new = previous is None
        fresh = source_in(note, pair_id, spans or {}) if pair_id else None
        self._is_chosen = bool(spans)
        self.source = self._known.source if self._known is not None else fresh

    @property
    def number(self) -> str:
        """The number it has or will have."""
        return self._known.number if self._known is not None else next_action_number(self._note)

    def entry(self) -> ActionEntry:
        """What the dialog opens with; words that were chosen in the text are the title to begin with."""
        known = self._known
        if known is None:
            due = self._due_entry(DueOnDate(self._today))
            return ActionEntry(
                title=self._title(),
                owner=Bilingual(),
                obligation=Obligation.WE_OWE,
                kind=self.usual_kind(Obligation.WE_OWE),
                due=msgspec.structs.replace(due, day=None),
                priority=Priority.NORMAL,
                channel=None,
                more=ActionMore(counterpart=self._note.facts.counterpart),
            )
        due = self._due_entry(known.due)
        return ActionEntry(
            known.title,
            known.owner,
            known.obligation,
            known.kind,
            due,
            known.priority,
            known.channel,
            self._more(known),
        )

    def usual_kind(self, obligation: Obligation) -> ActionKind:
        """What a promise of this direction most often is."""
        return _USUAL_KINDS[obligation]

    def quoted(self) -> Bilingual:
        """The words the action comes from, in each language that has them."""
        return quoted_of(self.source)

    def owners(self, text: str) -> tuple[Bilingual, ...]:
        """Who may own it: the participants by name, the body of the counterpart, owners of other actions."""
        others = (action.owner for action in self._note.actions)
        candidates = (*names_of(self._note), self._note.facts.counterpart, *others)
        return matching(candidates, text)

    def others(self) -> tuple[Chosen, ...]:
        """The other actions of the note, which this one may wait for."""
        own = self._known.id if self._known is not None else ""
        return tuple(
            Chosen(action.id, Bilingual(*(f"{action.number} · {text}" for text in (action.title.ar, action.title.fr))))
            for action in self._note.actions
            if action.id != own
        )

    def markings(self) -> tuple[Chosen, ...]:
        """The protection markings of the profile, the lowest first."""
        ordered = sorted(self._profile.markings, key=lambda marking: marking.rank)
        return tuple(Chosen(marking.code, marking.label) for marking in ordered)

    @property
    def least_marking(self) -> Marking | None:
        """The marking of the words: that of their section, else of the note; None when neither has one."""
        section = next(
            (s for s in self._note.sections if self.source and s.index_of(self.source.pair_id) is not None), None
        )
        code = (section.marking if section is not None else "") or self._note.facts.marking
        return next((marking for marking in self._profile.markings if marking.code == code), None)

    def problem(self, entry: ActionEntry) -> Problem | None:
        if not entry.title:
            return Problem.TITLE_MISSING
        if not entry.owner:
            return Problem.OWNER_MISSING
        if entry.due.kind is DueKind.DATE and entry.due.day is None:
            return Problem.DAY_MISSING
        if entry.due.kind is DueKind.EVENT and not entry.due.event:
            return Problem.EVENT_MISSING
        if self.is_lower(entry.more.marking) and not entry.more.declassified:
            return Problem.MARKING_LOWER
        return Problem.DEPENDS_IN_CIRCLE if self._waits_for_itself(entry.more.depends_on) else None

    def is_lower(self, code: str) -> bool:
        """True for a marking below that of the words."""
        least = self.least_marking
        return bool(code) and least is not None and self._profile.marking(code).rank < least.rank

    def echo(self, entry: ActionEntry) -> tuple[Bilingual, ...]:
        """The action as the document will say it; a date that is still missing says nothing."""
        line = (
            promise_line(entry.owner, due_of(entry.due), self._profile) if entry.title or entry.owner else Bilingual()
        )
        return tuple(text for text in (entry.title, line) if text)

    def made(self, entry: ActionEntry) -> ActionItem:
        """The action; one that was there before keeps its number, its state and its history."""
        known = self._known or make_action(
            self._note,
            self._new_id(),
            title=entry.title,
            owner=entry.owner,
            obligation=entry.obligation,
            source=self.source,
        )
        more = entry.more
        return msgspec.structs.replace(
            known,
            title=entry.title,
            owner=entry.owner,
            obligation=entry.obligation,
            kind=entry.kind,
            due=self._due(entry.due),
            priority=entry.priority,
            channel=entry.channel,
            description=more.description,
            contributors=more.contributors,
            counterpart=more.counterpart,
            hidden_until=more.hidden_until,
            chase_every_days=more.chase_every,
            depends_on=more.depends_on,
            marking=more.marking,
            reminders=tuple(sorted(set(more.reminders))),
            evidence=more.evidence.strip(),
        )

    def _due(self, entry: DueEntry) -> Due:
        """The due date; one before an event keeps the visit it counts from while the event is the same."""
        due, known = due_of(entry), self._known.due if self._known is not None else None
        if isinstance(due, DueBeforeEvent) and isinstance(known, DueBeforeEvent) and due.event == known.event:
            return msgspec.structs.replace(due, invitation_id=known.invitation_id)
        return due

    def _title(self) -> Bilingual:
        if not self._is_chosen:
            return Bilingual()
        quoted = self.quoted()
        return Bilingual(short_title(quoted.ar), short_title(quoted.fr))

    def _more(self, known: ActionItem) -> ActionMore:
        return ActionMore(
            known.description,
            known.contributors,
            known.counterpart,
            known.hidden_until,
            known.chase_every_days,
            known.depends_on,
            known.marking,
            self.is_lower(known.marking),
            known.reminders,
            known.evidence,
        )

    def _waits_for_itself(self, depends_on: Sequence[str]) -> bool:
        own = self._known.id if self._known is not None else ""
        waits = {action.id: action.depends_on for action in self._note.actions}
        seen: set[str] = set()
        ahead = list(depends_on)
        while ahead:
            action_id = ahead.pop()
            if action_id == own:
                return True
            if action_id not in seen:
                seen.add(action_id)
                ahead.extend(waits.get(action_id, ()))
        return False

    def _due_entry(self, due: Due) -> DueEntry:
        empty = DueEntry(DueKind.DATE, None, self._today.year, self._today.month)
        match due:
            case DueOnDate(day):
                return msgspec.structs.replace(empty, day=day)
            case DueInMonth(year, month):
                return msgspec.structs.replace(empty, kind=DueKind.MONTH, year=year, month=month)
            case DueBeforeEvent(days, event):
                return msgspec.structs.replace(empty, kind=DueKind.EVENT, days=days, event=event)
            case NotDue(reason):
                return msgspec.structs.replace(empty, kind=DueKind.NONE, reason=reason)


def due_of(entry: DueEntry) -> Due:
    """The due date an entry stands for; without its day it is not due."""
    match entry.kind:
        case DueKind.DATE:
            return DueOnDate(entry.day) if entry.day else NotDue()
        case DueKind.MONTH:
            return DueInMonth(entry.year, entry.month)
        case DueKind.EVENT:
            return DueBeforeEvent(entry.days, entry.event)
        case DueKind.NONE:
            return NotDue(entry.reason)


def names_of(note: BriefingNote) -> tuple[Bilingual, ...]:
    """The participants as they are named in the document."""
    return tuple(people_line((participant,)) for participant in note.facts.participants)


def quoted_of(source: ActionSource | None) -> Bilingual:
    words = {anchor.language: anchor.quoted for anchor in (source.anchors if source else ())}
    return Bilingual(words.get(Language.ARABIC, ""), words.get(Language.FRENCH, ""))


def matching(candidates: Sequence[Bilingual], text: str) -> tuple[Bilingual, ...]:
    wanted = fold(text)
    found = (value for value in candidates if value and (wanted in fold(value.ar) or wanted in fold(value.fr)))
    return tuple(dict.fromkeys(found))


def short_title(words: str) -> str:
    """Chosen words as a title on one line: without the stop at their end, cut between two words when they are long."""
    text = " ".join(words.split()).strip(_ENDS)
    if len(text) <= LONGEST_TITLE:
        return text
    return text[:LONGEST_TITLE].rpartition(" ")[0].strip(_ENDS) + "…"


def names_in(text: Bilingual) -> tuple[Bilingual, ...]:
    """Names separated by semicolons (either script's), paired by their order."""
    arabic, french = ([part.strip() for part in side.replace("؛", ";").split(";")] for side in (text.ar, text.fr))
    pairs = (Bilingual(ar, fr) for ar, fr in zip_longest(arabic, french, fillvalue=""))
    return tuple(pair for pair in pairs if pair)


def names_text(names: Sequence[Bilingual]) -> Bilingual:
    """Names as they are typed: the way back of :func:`names_in`."""
    return (
        Bilingual("؛ ".join(name.ar for name in names), " ; ".join(name.fr for name in names)) if names else Bilingual()
    )
