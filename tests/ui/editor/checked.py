"""A check of the tests: 30 against 13, a plain space before a semicolon, a double point, and a word for the whole note."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.segments import SegmentPair
from briefing_app.language.checks.finding import Finding, Fix, Severity, on_side
from briefing_app.services.check_service import PairFinding

FR = Language.FRENCH
NARROW = "\u202f"


class Checker:
    """Counts how often it was asked; with ``about_all`` it finds something in the note itself."""

    def __init__(self, *, about_all: bool = False) -> None:
        self.asked = 0
        self.about_all = about_all

    def know_again(self, note: BriefingNote) -> None:
        """Knows nothing beside the note."""

    def prepare(self, note: BriefingNote, seconds: float = 0.0) -> bool:
        """Reads nothing beside the note."""
        return False

    def findings(self, note: BriefingNote, between: Callable[[], None] = lambda: None) -> tuple[PairFinding, ...]:
        self.asked += 1
        found = [PairFinding("", "", on_note(), Bilingual())] if self.about_all else []
        for section in note.sections:
            for pair in section.pairs:
                between()
                found += [placed(note, section.id, pair, finding) for finding in of_pair(pair)]
        return tuple(found)


def on_note() -> Finding:
    return Finding(check="D-07", reason="missing", severity=Severity.WARNING)


def of_pair(pair: SegmentPair) -> Iterator[Finding]:
    ar, fr = pair.ar.text.plain, pair.fr.text.plain
    if "30" in ar and "13" in fr:
        at = (ar.index("30"), ar.index("30") + 2), (fr.index("13"), fr.index("13") + 2)
        facts = (("ar", "30"), ("fr", "13"))
        yield Finding(check="P-03", reason="differs", severity=Severity.CRITICAL, ar=at[0], fr=at[1], facts=facts)
    for at_ in (place for place in range(len(fr)) if fr.startswith(" ;", place)):
        fix = Fix(FR, at_, at_ + 1, NARROW)
        yield Finding(
            check="F-01",
            reason="missing",
            severity=Severity.WARNING,
            fr=(at_, at_ + 2),
            facts=(("mark", ";"),),
            fix=fix,
        )
    if ".." in fr:
        at_ = fr.index("..")
        yield on_side(FR, "F-12", "apostrophe", Severity.HINT, (at_, at_ + 2), fix="…")


def placed(note: BriefingNote, section: str, pair: SegmentPair, finding: Finding) -> PairFinding:
    words = Bilingual(*("" if span is None else text[slice(*span)] for span, text in sides(pair, finding)))
    about = (finding.check, finding.reason, pair.id, words)
    waiver = next((waiver for waiver in note.waivers if waiver.is_about(*about)), None)
    return PairFinding(section, pair.id, finding, words, waiver)


def sides(pair: SegmentPair, finding: Finding) -> Iterator[tuple[tuple[int, int] | None, str]]:
    for language in (Language.ARABIC, Language.FRENCH):
        yield finding.span(language), pair.text(language).plain
