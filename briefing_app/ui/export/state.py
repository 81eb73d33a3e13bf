"""What a person chooses for one file, and what comes of it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import msgspec

from briefing_app.docx_io.clean import Trace
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout
from briefing_app.services.export_service import Exported, PreparedExport


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """``marking`` empty: the note has none; ``watermark`` None: by the state of the note.

    ``base`` None: the built-in base document. ``name`` without suffix; ``folder`` as chosen.
    """

    layout: Layout = Layout.FACING
    marking: str = ""
    watermark: bool | None = None
    base: Path | None = None
    for_review: bool = False
    protect: bool = False
    reviewer: str = ""
    keep_marks: bool = False
    encrypt: bool = False
    password: str = ""
    repeated: str = ""
    folder: Path
    name: str


class Problem(StrEnum):
    """Why the choice cannot be exported as it is."""

    NAME_EMPTY = "name_empty"
    NAME_INVALID = "name_invalid"
    PASSWORD_EMPTY = "password_empty"  # noqa: S105 - no password
    PASSWORDS_DIFFER = "passwords_differ"


class Field(StrEnum):
    """Where the reason for a refusal lies."""

    MARKING = "marking"
    LETTERHEAD = "letterhead"
    NONE = "none"


class Drawing(StrEnum):
    """How the pages that are shown were made."""

    TRUE = "true"
    NO_OFFICE = "no_office"  # our own sketch: LibreOffice is not installed
    NO_RASTERISER = "no_rasteriser"  # our own sketch: pdftoppm is not installed
    FAILED = "failed"  # our own sketch: LibreOffice did not manage


class Pages(msgspec.Struct, frozen=True):
    """``pictures`` are PNG files in order; none of them when our own sketch of ``snapshot`` stands for them."""

    snapshot: ExportSnapshot
    drawing: Drawing
    pictures: tuple[bytes, ...] = ()


class Wanted(msgspec.Struct, frozen=True):
    """Pages that are to be shown: what to make them from, and the name they are kept under."""

    prepared: PreparedExport
    key: str


class Result(msgspec.Struct, frozen=True):
    """A file that was written. ``pages`` above 0: the card takes about so many. ``faults`` are codes of our check.

    ``looked_for`` is what its bytes were searched for, and have none of.
    """

    file: Path
    size: int
    pages: float = 0.0
    faults: tuple[str, ...] = ()
    has_own_letterhead: bool = False
    exported: Exported | None = None
    looked_for: tuple[Trace, ...] = ()
