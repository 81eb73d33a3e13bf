"""How WordprocessingML says that something was put in, taken away or looks different (17.13.5), in schema order."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from itertools import count

import msgspec

from briefing_app.docx_io import oxml


class Fate(StrEnum):
    """What became of a run, paragraph mark or row; the values are the names of the elements."""

    KEPT = ""
    INSERTED = "ins"
    DELETED = "del"


class ParagraphProperties(msgspec.Struct, frozen=True):
    """The content of ``w:pPr`` but for that of its ``w:rPr``, which is that of the paragraph mark."""

    own: str
    mark: str


class Stamp:
    """Whose changes these are and when they were made; numbers every annotation of one file."""

    def __init__(self, author: str, when: datetime) -> None:
        """``when`` is an aware moment; it is written in UTC. Signs that XML cannot hold fall out of ``author``."""
        name = "".join(sign for sign in author if sign.isprintable()).strip()
        date = when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self._who = f'w:author="{oxml.escaped(name)}" w:date="{date}"'
        self._numbers = count(1)

    def number(self) -> int:
        """The next annotation of the file."""
        return next(self._numbers)

    def mark(self, fate: Fate) -> str:
        """For a paragraph mark or a row; nothing for one that stayed."""
        return f"<w:{fate}{self._signed()}/>" if fate is not Fate.KEPT else ""

    def around(self, fate: Fate, runs: str) -> str:
        """``runs`` as put in or taken away."""
        return f"<w:{fate}{self._signed()}>{runs}</w:{fate}>" if fate is not Fate.KEPT and runs else runs

    def changed(self, name: str, before: str) -> str:
        """What the properties ``name`` (``rPr``, ``pPr``, ``trPr``) were before."""
        return f"<w:{name}Change{self._signed()}><w:{name}>{before}</w:{name}></w:{name}Change>"

    def run_properties(self, before: str, after: str) -> str:
        return after if before == after else after + self.changed("rPr", before)

    def paragraph_properties(self, before: ParagraphProperties, after: ParagraphProperties, fate: Fate) -> str:
        """``w:pPr`` of a paragraph whose mark has this fate."""
        mark = self.mark(fate) + self.run_properties(before.mark, after.mark)
        own = after.own + (f"<w:rPr>{mark}</w:rPr>" if mark else "")
        return f"<w:pPr>{own}{'' if before.own == after.own else self.changed('pPr', before.own)}</w:pPr>"

    def _signed(self) -> str:
        return f' w:id="{self.number()}" {self._who}'
