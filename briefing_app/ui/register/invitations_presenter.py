"""The invitations of the library: what state each is in, what it waits for, and when."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from operator import itemgetter

import msgspec

from briefing_app.domain.invitation_needs import Wants, wants
from briefing_app.domain.invitations import InvitationState
from briefing_app.domain.languages import Language
from briefing_app.domain.register import InvitationEntry
from briefing_app.language.folding import fold
from briefing_app.services.register_service import RegisterService
from briefing_app.storage.register_rows import RegisterFilter

_STATES = {state: place for place, state in enumerate(InvitationState)}


class InvitationColumn(StrEnum):
    """What an invitation is listed by, and can be sorted by. The first one is never hidden: the caret is in it."""

    OCCASION = "occasion"
    PARTIES = "parties"
    STATE = "state"
    NEXT = "next"
    DATES = "dates"
    NUMBER = "number"
    NOTE = "note"


class InvitationRow(msgspec.Struct, frozen=True):
    entry: InvitationEntry
    wants: Wants | None

    def is_late(self, today: date) -> bool:
        return self.wants is not None and self.wants.is_late(today)


class InvitationsPresenter:
    """``shown`` passes the filters. What must survive the window is kept here."""

    def __init__(self, register: RegisterService) -> None:
        self._register = register
        self._all: tuple[InvitationRow, ...] = ()
        self.shown: list[InvitationRow] = []
        self.text = ""
        self.with_settled = False
        self.column = InvitationColumn.NEXT
        self.descending = False
        self.language = Language.FRENCH
        self.chosen = ""
        """The id of the invitation that is looked at."""

    @property
    def today(self) -> date:
        return self._register.today

    @property
    def total(self) -> int:
        return len(self._all)

    def refresh(self) -> None:
        """Read the invitations anew."""
        entries = self._register.invitations(RegisterFilter(open_only=False, with_hidden=True))
        self._all = tuple(InvitationRow(entry, wants(entry.invitation)) for entry in entries)
        self._arrange()

    def narrow(self, text: str, *, with_settled: bool) -> None:
        """Show those that have every word of ``text``, and those that are over when they are asked for."""
        self.text, self.with_settled = text, with_settled
        self._arrange()

    def sort(self, column: InvitationColumn, *, descending: bool) -> None:
        self.column, self.descending = column, descending
        self._arrange()

    def _arrange(self) -> None:
        rows = [row for row in self._all if self.with_settled or row.wants is not None]
        for word in fold(self.text).split():
            rows = [row for row in rows if word in _said(row.entry)]
        keyed = [(self._key(row), row) for row in rows]
        some = [(key, row) for key, row in keyed if key is not None]
        some.sort(key=itemgetter(0), reverse=self.descending)
        self.shown = [*(row for _, row in some), *(row for key, row in keyed if key is None)]

    def _key(self, row: InvitationRow) -> tuple[object, ...] | None:
        """What it is sorted by; None where it has nothing of that kind, which comes last either way."""
        invitation, dates = row.entry.invitation, row.entry.invitation.confirmed_dates
        match self.column:
            case InvitationColumn.NUMBER:
                return (fold(invitation.number),)
            case InvitationColumn.OCCASION:
                occasion = invitation.occasion
                return (fold(occasion[self.language] or occasion[self.language.twin]),)
            case InvitationColumn.PARTIES:
                name = invitation.invitee.name
                return (fold(name[self.language] or name[self.language.twin]),)
            case InvitationColumn.STATE:
                return (_STATES[invitation.state],)
            case InvitationColumn.NEXT:
                return (row.wants.by or date.max,) if row.wants is not None else None
            case InvitationColumn.DATES:
                return (dates.start,) if dates is not None else None
            case InvitationColumn.NOTE:
                return (fold(row.entry.reference),)


def _said(entry: InvitationEntry) -> str:
    """All that a search looks at."""
    invitation = entry.invitation
    texts = [invitation.number, entry.reference, invitation.occasion.ar, invitation.occasion.fr]
    for party in (invitation.inviter, invitation.invitee):
        for words in (party.name, party.post, party.body):
            texts += [words.ar, words.fr]
        texts.append(party.country)
    return "\n".join(map(fold, texts))
