"""From stored text to runs: direction by script, complex-script twins of every mark, language tags, spacing."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from briefing_app.docx_io import oxml
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.domain.rich_text import RichText, Run
from briefing_app.language.french import spaced
from briefing_app.language.islands import LRM, RLM, Piece, pieces, without_controls


class Marks(msgspec.Struct, frozen=True):
    """What is set on a run beside its style."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    colour: str = ""


_DIRECTION_MARKS = LRM + RLM
PLAIN = Marks()
BOLD = Marks(bold=True)


class RunWriter:
    """Writes runs by one profile. The properties of each kind of run are worked out once."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._properties: dict[tuple[Marks, bool], str] = {}

    def properties(self, marks: Marks, *, rtl: bool) -> str:
        """The content of ``w:rPr`` (rules E3, E4, E12): b/bCs and i/iCs always together."""
        key = (marks, rtl)
        if key not in self._properties:
            parts = [
                "<w:b/><w:bCs/>" if marks.bold else "",
                "<w:i/><w:iCs/>" if marks.italic else "",
                f'<w:color w:val="{marks.colour}"/>' if marks.colour else "",
                '<w:u w:val="single"/>' if marks.underline else "",
                f'<w:rtl/><w:lang w:bidi="{self._profile.ar_tag}"/>'
                if rtl
                else f'<w:lang w:val="{self._profile.fr_tag}"/>',
            ]
            self._properties[key] = "".join(parts)
        return self._properties[key]

    def plain(self, text: str, language: Language, marks: Marks = PLAIN) -> str:
        """Runs for a text of one look."""
        return "".join(
            oxml.run(self.properties(marks, rtl=piece.rtl), piece.text) for piece in self._pieces(text, language)
        )

    def rich(self, text: RichText, language: Language, marks: Marks = PLAIN) -> str:
        """Runs for a paragraph; ``marks`` are added to those of its runs."""
        if not text.runs:
            return ""
        if len(text.runs) == 1:
            return self.plain(text.runs[0].text, language, _with(marks, text.runs[0]))
        bare = [run.with_text(without_controls(run.text)) for run in text.runs]
        cut = self._pieces("".join(run.text for run in bare), language)
        return "".join(
            oxml.run(self.properties(_with(marks, run), rtl=rtl), part) for run, part, rtl in _crossed(bare, cut)
        )

    def _pieces(self, text: str, language: Language) -> tuple[Piece, ...]:
        if language is Language.FRENCH:
            text = spaced(text, self._profile.french_spacing)
        return pieces(text, language)


def _with(marks: Marks, run: Run) -> Marks:
    if not (run.bold or run.italic or run.underline):
        return marks
    return Marks(marks.bold or run.bold, marks.italic or run.italic, marks.underline or run.underline, marks.colour)


def _crossed(runs: list[Run], cut: tuple[Piece, ...]) -> Iterator[tuple[Run, str, bool]]:
    """The pieces cut once more where the marks change; direction marks stay at the ends of their piece."""
    queue = [run for run in runs if run.text]
    at = used = 0
    for piece in cut:
        rest = piece.text
        while rest:
            run = queue[min(at, len(queue) - 1)]
            room = len(run.text) - used
            taken, counted = _take(rest, room)
            yield run, rest[:taken], piece.rtl
            rest = rest[taken:]
            used += counted
            if used == len(run.text) and at < len(queue):
                at, used = at + 1, 0


def _take(rest: str, room: int) -> tuple[int, int]:
    """How many characters of ``rest`` hold ``room`` characters that are no direction marks, those behind included."""
    taken = counted = 0
    while taken < len(rest) and counted < room:
        counted += rest[taken] not in _DIRECTION_MARKS
        taken += 1
    while taken < len(rest) and rest[taken] in _DIRECTION_MARKS:
        taken += 1
    return taken, counted
