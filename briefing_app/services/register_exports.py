"""The register as a file: the follow-up sheet for Word, CSV for a spreadsheet, iCalendar for a calendar.

In two steps, so that a window can do the long one in the background: ``prepare`` reads the library, ``produce`` works
without it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import msgspec

from briefing_app.atomic_files import is_there, write_atomically
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.profiles import Profile
from briefing_app.domain.register import InvitationEntry, RegisterEntry, SaidFilter
from briefing_app.services.built_ins import DEFAULT_PROFILE, BuiltIns
from briefing_app.services.ports import Clock, Progress
from briefing_app.services.register_service import Grouping, RegisterService
from briefing_app.storage.register_rows import RegisterFilter

if TYPE_CHECKING:
    from briefing_app.docx_io.lint import LintFinding

STEPS = 3
"""The last one is the writing of the file: it is done or not done."""


class RegisterFormat(StrEnum):
    """What the register is written as; the value is the suffix of the file."""

    WORD = "docx"
    CSV = "csv"
    CALENDAR = "ics"


class RegisterRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What to write and where. ``only`` narrows the actions that pass the filter to these ids, None to none of them.

    ``profile`` writes the dates of the sheet, ``office`` heads it instead of the profile's; ``base`` is a Word file
    that brings its looks.
    """

    format: RegisterFormat
    out: Path
    wanted: RegisterFilter = RegisterFilter()
    only: frozenset[str] | None = None
    grouping: Grouping = Grouping.COUNTERPART
    profile: str = DEFAULT_PROFILE
    office: Bilingual | None = None
    base: Path | None = None
    replace: bool = False


class PreparedRegister(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the work needs, read from the library: it may be done on another thread."""

    request: RegisterRequest
    entries: tuple[RegisterEntry, ...]
    invitations: tuple[InvitationEntry, ...]
    profiles: Mapping[str, Profile]
    base: bytes
    today: date
    now: datetime

    def profile_of(self, profile_id: str) -> Profile:
        """The profile of a note; UserError ``profile.unknown``."""
        try:
            return self.profiles[profile_id]
        except KeyError:
            raise UserError("profile.unknown", profile=profile_id, known=", ".join(self.profiles)) from None


class RegisterExported(msgspec.Struct, frozen=True, kw_only=True):
    """The file that was written; ``findings`` are those of our own check of a Word file."""

    file: Path
    sha256: str
    size: int
    actions: int
    invitations: int
    findings: tuple[LintFinding, ...] = ()


class RegisterExports:
    def __init__(self, register: RegisterService, built_ins: BuiltIns, clock: Clock) -> None:
        self._register = register
        self._built_ins = built_ins
        self._clock = clock

    def export(self, request: RegisterRequest, progress: Progress | None = None) -> RegisterExported:
        """Write the file; nothing is left behind when it cannot be done. UserErrors as the two steps have them."""
        return self.produce(self.prepare(request), progress)

    def prepare(self, request: RegisterRequest) -> PreparedRegister:
        """Read from the library, and from the base document, what the work needs.

        Invitations go along where the list is not narrowed to single actions. UserError ``file.exists`` unless
        ``replace``, ``file.*`` for a base document that cannot be read, ``profile.unknown``.
        """
        if is_there(request.out) and not request.replace:
            raise UserError("file.exists", path=str(request.out))
        entries = self._register.entries(request.wanted)
        if request.only is not None:
            entries = tuple(entry for entry in entries if entry.action.id in request.only)
        invitations = self._register.invitations(request.wanted) if request.only is None else ()
        profiles = {profile.id: profile for profile in self._built_ins.profiles()}
        self._built_ins.profile(request.profile)
        return PreparedRegister(
            request=request,
            entries=entries,
            invitations=invitations,
            profiles=profiles,
            base=self._base(request),
            today=request.wanted.today or self._register.today,
            now=self._clock.now(),
        )

    def produce(self, prepared: PreparedRegister, progress: Progress | None = None) -> RegisterExported:
        """Make the file and write it in one step; nothing is left behind when it cannot be done or is cancelled.

        Touches no library. UserError ``file.*`` for a place that cannot be written, ``export.base_invalid`` for an
        unusable base document, ``marking.unknown``.
        """
        step = progress or _silently
        step(0, STEPS)
        data = _bytes(prepared)
        step(1, STEPS)
        findings: tuple[LintFinding, ...] = ()
        if prepared.request.format is RegisterFormat.WORD:
            from briefing_app.docx_io.lint import lint

            findings = tuple(lint(data))
        step(STEPS - 1, STEPS)
        write_atomically(prepared.request.out, data, replace=prepared.request.replace)
        return RegisterExported(
            file=prepared.request.out,
            sha256=hashlib.sha256(data).hexdigest(),
            size=len(data),
            actions=len(prepared.entries),
            invitations=len(prepared.invitations),
            findings=findings,
        )

    def suggested_name(self, form: RegisterFormat) -> str:
        """A file name of ASCII that says what it is and of which day, and nothing of what is in it."""
        return f"{self._register.today.isoformat()}_follow-up.{form.value}"

    def _base(self, request: RegisterRequest) -> bytes:
        if request.format is not RegisterFormat.WORD:
            return b""
        if request.base is None:
            return self._built_ins.base_document()
        from briefing_app.services.import_reading import read_file

        return read_file(request.base)


def _bytes(prepared: PreparedRegister) -> bytes:
    match prepared.request.format:
        case RegisterFormat.WORD:
            return _sheet(prepared)
        case RegisterFormat.CSV:
            from briefing_app.interchange.register_csv import write_register

            return write_register(prepared.entries, prepared.profile_of)
        case RegisterFormat.CALENDAR:
            from briefing_app.interchange.calendar_file import write_calendar

            return write_calendar(prepared.entries, prepared.invitations, prepared.profile_of, prepared.now)
        case _:
            assert_never(prepared.request.format)


def _sheet(prepared: PreparedRegister) -> bytes:
    from briefing_app.docx_io.follow_up_groups import Grouping as SheetGrouping
    from briefing_app.docx_io.follow_up_sheet import SheetOptions, write_follow_up_sheet

    request = prepared.request
    orders = {
        Grouping.WEEK: SheetGrouping.DUE_WEEK,
        Grouping.COUNTERPART: SheetGrouping.COUNTERPART,
        Grouping.OWNER: SheetGrouping.OWNER,
    }
    profile = prepared.profile_of(request.profile)
    if request.office is not None:
        profile = msgspec.structs.replace(profile, office=request.office)
    options = SheetOptions(
        profile=profile,
        today=prepared.today,
        made=prepared.now,
        base=prepared.base,
        grouping=orders[request.grouping],
        filters=_said(request.wanted, prepared),
    )
    return write_follow_up_sheet(prepared.entries, prepared.invitations, options, prepared.profile_of)


def _said(wanted: RegisterFilter, prepared: PreparedRegister) -> SaidFilter:
    """The filter as the head of a sheet says it."""
    reference = prepared.entries[0].reference if wanted.note_id and prepared.entries else ""
    return SaidFilter(reference, wanted.owner, wanted.counterpart, wanted.state, wanted.overdue_only)


def _silently(done: int, total: int) -> None:
    """Nobody watches."""
