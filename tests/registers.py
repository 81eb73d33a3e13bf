"""Registers for the tests of every room: the sample meeting's promises, and many made up in turn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import msgspec

from briefing_app.domain.action_life import is_overdue, last_day
from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionState,
    ActionStateChange,
    Channel,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.register import InvitationEntry, RegisterEntry
from tests.samples import sample_note

TODAY = date(2021, 7, 12)
NOW = datetime(2021, 7, 12, 8, 30, tzinfo=UTC)
LONG = Bilingual(
    "موافاة الجانب الفرنسي بقائمة الجهات البحثية المعنية بتطبيقات الذكاء الاصطناعي في EPITA، مع بيان ما تم (100 %) وما لم يتم",
    "Transmettre à la partie française la liste des organismes de recherche compétents : EPITA, « مصر », et l’état à 100 %",
)


def register_of(note: BriefingNote, today: date = TODAY) -> tuple[RegisterEntry, ...]:
    """The actions of a note as a register has them."""
    return tuple(
        entry_of(
            action,
            note_id=note.id,
            reference=note.reference.shown,
            note_title=note.facts.title,
            note_marking=note.facts.marking,
            profile=note.profile,
            due_day=last_day(action, note.invitations),
            overdue=is_overdue(action, today, note.invitations),
        )
        for action in note.actions
    )


def invitations_of(note: BriefingNote) -> tuple[InvitationEntry, ...]:
    return tuple(
        InvitationEntry(note.id, note.reference.shown, note.facts.title, note.facts.marking, note.profile, invitation)
        for invitation in note.invitations
    )


def sample_register() -> tuple[RegisterEntry, ...]:
    return register_of(sample_note())


def sample_invitations() -> tuple[InvitationEntry, ...]:
    return invitations_of(sample_note())


def entry_of(action: ActionItem, **fields: object) -> RegisterEntry:
    """A row of the register; what is not given is as for a note marked internal."""
    bare = RegisterEntry(
        note_id="0190-note",
        reference="MAE/CR/2021/0147",
        note_title=Bilingual("عنوان المذكرة", "Titre de la note"),
        note_marking="internal",
        profile="egypt_france",
        action=action,
        due_day=last_day(action),
        overdue=is_overdue(action, TODAY),
    )
    return msgspec.structs.replace(bare, **fields)


def action(number: int = 1, **fields: object) -> ActionItem:
    bare = ActionItem(
        id=f"0190a000-0000-7000-8000-{number:012d}",
        number=f"A-2021-0147-{number:02d}",
        kind=ActionKind.TASK,
        title=Bilingual("إعداد ملف الزيارة", "Préparer le dossier de la visite"),
        owner=Bilingual("المراسم", "Protocole"),
        obligation=Obligation.WE_OWE,
        counterpart=Bilingual("السيد سيدريك أو", "M. Cédric O"),
        counterpart_country="FR",
        due=DueOnDate(date(2021, 7, 20)),
    )
    return msgspec.structs.replace(bare, **fields)


def changes(*states: ActionState) -> tuple[ActionStateChange, ...]:
    """A history: one state a day from the first of July on."""
    return tuple(
        ActionStateChange(state, datetime(2021, 7, day, 10, 0, tzinfo=UTC), "Amina")
        for day, state in enumerate(states, 1)
    )


_DUES: Sequence[Due] = (
    DueOnDate(date(2021, 7, 1)),
    DueOnDate(date(2021, 7, 15)),
    DueInMonth(2021, 9),
    DueBeforeEvent(10, Bilingual("الزيارة", "la visite")),
    NotDue(),
    NotDue(Bilingual("خلال العام الحالي", "dans l’année")),
)
_COUNTERPARTS = (
    (Bilingual("السيد سيدريك أو", "M. Cédric O"), "FR"),
    (Bilingual("وزارة البيئة", "Ministère de l’Environnement"), "MA"),
    (Bilingual(), ""),
)


def many(count: int) -> tuple[RegisterEntry, ...]:
    """A register with every kind of promise in turn."""
    made = []
    for n in range(1, count + 1):
        counterpart, country = _COUNTERPARTS[n % len(_COUNTERPARTS)]
        state = list(ActionState)[2:][n % 8]
        made.append(
            entry_of(
                action(
                    n,
                    title=LONG if n % 4 == 0 else Bilingual(f"الإجراء رقم {n}", f"Suite n° {n}"),
                    obligation=list(Obligation)[n % 4],
                    counterpart=counterpart,
                    counterpart_country=country,
                    due=_DUES[n % len(_DUES)],
                    priority=list(Priority)[n % 3],
                    channel=[None, *Channel][n % 7],
                    state=state,
                    history=changes(ActionState.ACCEPTED, state),
                )
            )
        )
    return tuple(made)
