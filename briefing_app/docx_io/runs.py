"""From stored text to runs: direction by script, complex-script twins of every mark, language tags, spacing."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from briefing_app.docx_io import oxml
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.domain.rich_text import RichText, Run
from briefing_app.language.french import spaced
from briefing_app.language.islands import LRM, RLM, turns, without_controls


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
        self._looks: dict[Marks, tuple[str, str]] = {}
        self._plain = self._look(PLAIN)

    def properties(self, marks: Marks, *, rtl: bool) -> str:
        """The content of ``w:rPr`` (rules E3, E4, E12): b/bCs and i/iCs always together."""
        return self._look(marks)[rtl]

    def plain(self, text: str, language: Language, marks: Marks = PLAIN) -> str:
        """Runs for a text of one look."""
        from_left, from_right = self._plain if marks is PLAIN else self._look(marks)
        if language is Language.ARABIC:
            return oxml.runs_by_turns(from_right, from_left, self._turns(text, language))
        return oxml.runs_by_turns(from_left, from_right, self._turns(text, language))

    def rich(self, text: RichText, language: Language, marks: Marks = PLAIN) -> str:
        """Runs for a paragraph; ``marks`` are added to those of its runs."""
        if not text.runs:
            return ""
        if len(text.runs) == 1:
            return self.plain(text.runs[0].text, language, _with(marks, text.runs[0]))
        bare = [run.with_text(without_controls(run.text)) for run in text.runs]
        cut = self._turns("".join(run.text for run in bare), language)
        return "".join(
            oxml.run(self.properties(_with(marks, run), rtl=(language is Language.ARABIC) is own), part)
            for run, part, own in _crossed(bare, cut)
        )

    def _look(self, marks: Marks) -> tuple[str, str]:
        """The properties of a run from the left and of one from the right."""
        if marks not in self._looks:
            shared = (
                "<w:b/><w:bCs/>" if marks.bold else "",
                "<w:i/><w:iCs/>" if marks.italic else "",
                f'<w:color w:val="{marks.colour}"/>' if marks.colour else "",
                '<w:u w:val="single"/>' if marks.underline else "",
            )
            self._looks[marks] = (
                f'{"".join(shared)}<w:lang w:val="{self._profile.fr_tag}"/>',
                f'{"".join(shared)}<w:rtl/><w:lang w:bidi="{self._profile.ar_tag}"/>',
            )
        return self._looks[marks]

    def _turns(self, text: str, language: Language) -> list[str]:
        has_controls = not text.isprintable()  # asked before no-break spaces come in, which do not print either
        if language is Language.FRENCH:
            text = spaced(text, self._profile.french_spacing)
        return turns(without_controls(text) if has_controls else text, language)


def _with(marks: Marks, run: Run) -> Marks:
    if not (run.bold or run.italic or run.underline):
        return marks
    return Marks(marks.bold or run.bold, marks.italic or run.italic, marks.underline or run.underline, marks.colour)


def _crossed(runs: list[Run], cut: list[str]) -> Iterator[tuple[Run, str, bool]]:
    """The turns cut once more where the marks change; direction marks stay at the ends of their turn.

    True with those in the direction of the paragraph.
    """
    queue = [run for run in runs if run.text]
    at = used = 0
    for number, rest in enumerate(cut):
        while rest:
            run = queue[min(at, len(queue) - 1)]
            room = len(run.text) - used
            taken, counted = _take(rest, room)
            yield run, rest[:taken], number % 2 == 0
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
