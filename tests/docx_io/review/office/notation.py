"""How the tables of office reviews are written: what is done, in which layouts, and what a manager expects of it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Language
from briefing_app.domain.review import BREAK

EVERYWHERE = tuple(Layout)
IN_PARAGRAPHS = (Layout.SEQUENTIAL, Layout.ARABIC, Layout.FRENCH)
"""Segments follow each other as paragraphs: only there can two of them be joined, or one cut with its end."""
IN_CELLS = (Layout.FACING, Layout.CARD)
"""Every segment stands in a cell of its own: only there are rows."""
NADIA, KARIM = "Nadia", "Karim"


class In(msgspec.Struct, frozen=True):
    """A text of the table in both languages."""

    ar: str
    fr: str

    def of(self, language: Language) -> str:
        return self.ar if language is Language.ARABIC else self.fr


Text = In | str
Step = tuple[Text | int | bool | tuple[str, ...], ...]


class Told(msgspec.Struct, frozen=True):
    """A change as the scan must tell it: in the language of the edit unless it says which; none for a row."""

    kind: Text
    pair: int
    before: Text = ""
    after: Text = ""
    author: str = NADIA
    tracked: bool = True
    asks: str = ""
    how: str = "bookmark"
    rejected: Text = ""
    stacked: tuple[tuple[str, Text], ...] = ()
    row: tuple[In, ...] = ()
    bold: bool = False
    language: str = ""


class Tray(msgspec.Struct, frozen=True):
    """What must lie in the tray."""

    kind: str
    before: Text = ""
    after: Text = ""
    reason: str = "outside"
    author: str = NADIA
    tracked: bool = True


class Said(msgspec.Struct, frozen=True):
    """A thread: its segment (0 when it has none), the words under it, and (author, text) of its comments."""

    pair: int
    words: Text
    comments: tuple[tuple[str, str], ...]
    closed: bool = False


class Now(msgspec.Struct, frozen=True):
    """The segment ``pair`` reads ``text`` in the language of the edit; its twin is as it was."""

    pair: int
    text: Text


class Both(msgspec.Struct, frozen=True):
    """The segment ``pair`` (0: a new one) reads so in both languages."""

    pair: int
    texts: In


class New(msgspec.Struct, frozen=True):
    """A new segment in the language of the edit alone."""

    text: Text


class Joined(msgspec.Struct, frozen=True):
    """The segment ``pair`` took in others: ``own`` in the language of the edit, ``twin`` in the other one."""

    pair: int
    own: In
    twin: In


Becomes = int | Now | Both | New | Joined
AS_BEFORE: tuple[Becomes, ...] = (1, 2, 3, 4, 5)


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of edit, done in one language of one layout (``once``: it speaks of no language).

    ``becomes`` is the note after everything was accepted. ``shows`` are paragraphs that LibreOffice shows after
    accepting and no segment has, ``hides`` those of segments that it does not show: what lies in the tray.
    With ``lenient`` a step that finds nothing to do is passed over. ``looks`` and ``hollow`` count the marks of looks alone and those without a word; ``anyway`` says in words
    what LibreOffice loses by itself.
    """

    name: str
    does: tuple[Step, ...]
    tells: tuple[Told, ...] = ()
    becomes: tuple[Becomes, ...] = AS_BEFORE
    layouts: tuple[Layout, ...] = EVERYWHERE
    tray: tuple[Tray, ...] = ()
    threads: tuple[Said, ...] = ()
    shows: tuple[Text, ...] = ()
    hides: tuple[Text, ...] = ()
    lenient: bool = False
    looks: int = 0
    hollow: int = 0
    once: bool = False
    note: str = "plain"
    anyway: str = ""


def resolved(text: Text, language: Language) -> str:
    return text.of(language) if isinstance(text, In) else text


def steps_for(steps: Sequence[Step], language: Language) -> list[list[object]]:
    return [[part.of(language) if isinstance(part, In) else part for part in step] for step in steps]


def after(text: In) -> In:
    """A paragraph put in behind its neighbour."""
    return In(BREAK + text.ar, BREAK + text.fr)


def ahead(text: In) -> In:
    """A paragraph put in before its neighbour."""
    return In(text.ar + BREAK, text.fr + BREAK)


def spaced(*texts: In) -> In:
    """Sentences one behind the other."""
    return In(" ".join(text.ar for text in texts), " ".join(text.fr for text in texts))
