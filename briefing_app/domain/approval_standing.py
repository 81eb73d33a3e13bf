"""Where a note stands, worked out from its log and from what it says now: nothing of it is stored beside the log."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

import msgspec

from briefing_app.domain.approval_hash import Fingerprint
from briefing_app.domain.approval_log import (
    Approved,
    LogEntry,
    MadeReady,
    NextBegun,
    Returned,
    Sent,
    SentForReview,
    Step,
    Superseded,
    TakenBack,
    Waived,
    Withdrawn,
    edition_at,
    newest_edition,
)
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import IN_FORCE, LOCKED_STATUSES, NoteStatus

PrintOf = Callable[[], Fingerprint]
"""Asked only when something was approved: it reads the whole note."""


class LanguageState(StrEnum):
    OPEN = "open"
    APPROVED = "approved"
    OUTDATED = "outdated"  # approved, and changed since
    WAIVED = "waived"


class LanguageStanding(msgspec.Struct, frozen=True):
    """``entry`` is the one that approved or waived the language."""

    state: LanguageState = LanguageState.OPEN
    entry: LogEntry | None = None


class Standing(msgspec.Struct, frozen=True):
    """How one edition stands. ``approved`` is the number of the revision that was approved, 0 for none."""

    edition: int
    status: NoteStatus
    ar: LanguageStanding
    fr: LanguageStanding
    approved: int = 0

    def of(self, language: Language) -> LanguageStanding:
        return self.ar if language is Language.ARABIC else self.fr

    @property
    def is_locked(self) -> bool:
        return self.status in LOCKED_STATUSES

    @property
    def is_in_force(self) -> bool:
        return self.status in IN_FORCE


Cover = Mapping[Language, LogEntry]
"""The entry by which a language is approved or waived."""


def standing(log: Sequence[LogEntry], print_of: PrintOf, edition: int | None = None) -> Standing:
    """How an edition stands, the newest when none is named, while the note says what ``print_of`` tells.

    ``log`` is in order (``approval_log.in_order``).
    """
    wanted = newest_edition(log) if edition is None else edition
    status, cover = NoteStatus.DRAFT, dict[Language, LogEntry]()
    for entry in log:
        if entry.edition == wanted:
            status = status_after(status, entry.step)
            _cover(cover, entry)
    if not cover:
        return Standing(wanted, status, LanguageStanding(), LanguageStanding())
    now = print_of()
    is_whole = _is_whole(cover, now)
    states = {language: _language(cover.get(language), now, is_whole=is_whole) for language in Language}
    if is_whole and status not in LOCKED_STATUSES:
        status = NoteStatus.APPROVED
    approved = max(cover.values(), key=lambda entry: (entry.at, entry.id)).number if is_whole else 0
    return Standing(wanted, status, states[Language.ARABIC], states[Language.FRENCH], approved)


def status_at(log: Sequence[LogEntry], number: int, print_of: PrintOf) -> NoteStatus:
    """The status that revision ``number`` has today; ``print_of`` tells what that revision says.

    What came before the approved revision of its edition is a draft for ever.
    """
    found = standing(log, print_of, edition_at(log, number))
    if found.is_locked and found.status is not NoteStatus.WITHDRAWN and not 0 < found.approved <= number:
        return NoteStatus.DRAFT
    return found.status


def in_force(log: Sequence[LogEntry]) -> tuple[int, ...]:
    """The editions before the newest that were approved or sent, and neither superseded nor withdrawn."""
    ended = {entry.edition for entry in log if isinstance(entry.step, Superseded | Withdrawn)}
    return tuple(edition for edition in range(1, newest_edition(log)) if edition not in ended)


def status_after(status: NoteStatus, step: Step) -> NoteStatus:
    """Where a step leads; approvals leave the status to what the note says (``standing``)."""
    match step:
        case MadeReady():
            return NoteStatus.READY_FOR_REVIEW
        case TakenBack() | NextBegun():
            return NoteStatus.DRAFT
        case SentForReview():
            return NoteStatus.IN_REVIEW
        case Returned():
            return NoteStatus.RETURNED
        case Sent():
            return NoteStatus.SENT
        case Withdrawn():
            return NoteStatus.WITHDRAWN
        case Superseded():
            return NoteStatus.SUPERSEDED
        case Approved() | Waived():
            return status


def _cover(cover: dict[Language, LogEntry], entry: LogEntry) -> None:
    match entry.step:
        case Approved(language) | Waived(language):
            cover[language] = entry
        case TakenBack():
            cover.clear()


def _is_whole(cover: Cover, now: Fingerprint) -> bool:
    """Whether every language is approved as it reads now, or waived, and all was said of the same promises.

    What became of the promises afterwards is the register's: the text is approved all the same.
    """
    steps = [entry.step for entry in cover.values()]
    approved = [step for step in steps if isinstance(step, Approved)]
    promises = {step.promises for step in steps if isinstance(step, Approved | Waived)}
    return (
        len(cover) == len(Language)
        and bool(approved)
        and len(promises) == 1
        and all(step.words == now.words(step.language) for step in approved)
    )


def _language(entry: LogEntry | None, now: Fingerprint, *, is_whole: bool) -> LanguageStanding:
    if entry is None:
        return LanguageStanding()
    match entry.step:
        case Approved(language, words, promises):
            holds = words == now.words(language) and (is_whole or promises == now.promises)
            return LanguageStanding(LanguageState.APPROVED if holds else LanguageState.OUTDATED, entry)
        case _:
            return LanguageStanding(LanguageState.WAIVED, entry)
