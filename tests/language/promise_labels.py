"""The labelled promises by which offline suggestions are judged: what a label is, and the reader of one half.

Data and guidelines: ``tests/fixtures/promises``. A held-aside half is for measuring only; whoever writes rules reads
``Half.DEV`` to ``Half.DEV12`` and never the files of ``Half.HELD``, which are there when a new one is written.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path

import msgspec

from briefing_app.domain.languages import Language

FOLDER = Path(__file__).parents[1] / "fixtures" / "promises"


class Half(StrEnum):
    """Part of the set. ``DEV2`` and ``DEV5`` to ``DEV8`` were held aside until they had served, ``DEV9`` to
    ``DEV12`` were measured before the rules were mended by them; see the README."""

    DEV = "dev"
    DEV2 = "dev2"
    DEV3 = "dev3"
    DEV4 = "dev4"
    DEV5 = "dev5"
    DEV6 = "dev6"
    DEV7 = "dev7"
    DEV8 = "dev8"
    DEV9 = "dev9"
    DEV10 = "dev10"
    DEV11 = "dev11"
    DEV12 = "dev12"
    HELD = "held"


class PromiseKind(StrEnum):
    INVITATION_GIVEN = "invitation_given"
    INVITATION_RECEIVED = "invitation_received"
    INVITATION_ACCEPTED = "invitation_accepted"
    INVITATION_DECLINED = "invitation_declined"
    AGREEMENT = "agreement"
    COMMITMENT_OURS = "commitment_ours"
    COMMITMENT_THEIRS = "commitment_theirs"
    REQUEST = "request"
    DECISION = "decision"
    NEXT_STEP = "next_step"


class Label(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One promise. ``words``: the clause that makes it, found once in the text; ``who`` and ``when``: words of the
    text, or empty; ``due``: YYYY-MM-DD, YYYY-MM or empty, reckoned from the meeting day.
    """

    kind: PromiseKind
    words: str
    who: str = ""
    when: str = ""
    due: str = ""


class Readout(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One meeting in one language; a twin in the other language has the same ``id`` in the same half.

    Countries are ISO 3166 alpha-2. ``ours`` and ``theirs`` are empty where the text alone must tell the sides.
    """

    id: str
    our_country: str
    counterpart_country: str
    meeting_day: date
    text: str
    ours: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    labels: tuple[Label, ...] = ()


def halves() -> tuple[Half, ...]:
    """Those whose files are there; between two held-aside halves there is none of that name."""
    return tuple(
        half
        for half in Half
        if all((FOLDER / f"{half.value}_{language.value}.toml").is_file() for language in Language)
    )


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    readout: tuple[Readout, ...]


def load(half: Half, language: Language) -> tuple[Readout, ...]:
    """The readouts of ``half`` in ``language``, in the order of their file.

    Raises ``msgspec.ValidationError`` for a kind, field or day that is not one.
    """
    path = FOLDER / f"{half.value}_{language.value}.toml"
    return msgspec.toml.decode(path.read_bytes(), type=_File).readout
