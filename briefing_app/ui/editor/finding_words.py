"""What the window says of a finding: its severity, its message in the interface language, the words it is about."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QObject

from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import RichText
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.ui.editor.findings import NoteFinding
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.lined_list import Line, LinedEntry

ICONS = {
    Severity.CRITICAL: ("danger", "danger"),
    Severity.WARNING: ("warning", "attention"),
    Severity.HINT: ("suggestion", "ink_soft"),
}
"""Picture and colour; the word stands beside them."""
OPENERS = {"ar": "\u2067", "fr": "\u2066"}
ISOLATE, END = "\u2068", "\u2069"
MOST_QUOTED, AROUND = 48, 22


class FindingWords(QObject):
    """Made with the panel: its words are those of the interface language then in force."""

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit

    def severity(self, severity: Severity) -> str:
        return _capital(self._kit.language.catalogue.text(f"check.severity.{severity}"))

    def severities(self, severity: Severity, count: int) -> str:
        """How many of a severity."""
        match severity:
            case Severity.CRITICAL:
                return self.tr("%n critical", "", count)
            case Severity.WARNING:
                return self.tr("%n warning(s)", "", count)
            case Severity.HINT:
                return self.tr("%n hint(s)", "", count)

    def message(self, finding: Finding) -> str:
        """One sentence; words of the note inside it keep their own direction."""
        facts = {name: isolated(value, name) for name, value in finding.facts}
        return self._kit.language.catalogue.text(f"check.{finding.check}.{finding.reason}", **facts)

    def told(self, finding: Finding) -> str:
        """Severity and message on one line, for tooltips and menus."""
        return self.tr("%1: %2").replace("%1", self.severity(finding.severity)).replace("%2", self.message(finding))

    def entry(self, one: NoteFinding) -> LinedEntry:
        """A finding in the list, with the words it is about where they stand, the fix last."""
        icon, colour = ICONS[one.severity]
        lines = [Line(self.severity(one.severity), colour, is_strong=True, is_small=True), *self._about(one)]
        fix = one.finding.fix
        if fix is not None:
            lines.append(Line(self._fix(fix.text, fix.language), "ok", is_small=True, most=2))
        return LinedEntry(one.key, icon, colour, tuple(lines))

    def waived(self, one: NoteFinding) -> LinedEntry:
        """A finding that was let stand: why, by whom and when."""
        lines = self._about(one)
        if one.waiver is not None:
            lines.append(Line(self.tr("Why: %1").replace("%1", isolated(one.waiver.reason, most=400)), is_small=True))
            about = self.tr("%1, %2").replace("%2", self._kit.language.moment(one.waiver.at))
            lines.append(Line(about.replace("%1", isolated(one.waiver.by)), "ink_soft", is_small=True))
        return LinedEntry(one.key, "ok", "ink_soft", tuple(lines))

    def _about(self, one: NoteFinding) -> list[Line]:
        lines = [Line(self.message(one.finding), most=4)]
        if one.row is None:
            return lines
        pair = self._presenter.rows[one.row].pair
        for language in (Language.FRENCH, Language.ARABIC):
            span = one.finding.span(language)
            if span is not None and span[1] > span[0]:
                quoted = excerpt(pair.text(language), *span)
                lines.append(Line(quoted, "ink_soft", is_small=True, language=language, most=2))
        return lines

    def _fix(self, text: str, language: Language) -> str:
        """What the words become; a fix of nothing but spaces says so."""
        if not text:
            return self.tr("Fix: take it out")
        if text.isspace():
            return self.tr("Fix: put the right space")
        return self.tr("Fix: %1").replace("%1", isolated(text, language.value))


def isolated(text: str, name: str = "", most: int = MOST_QUOTED) -> str:
    """Words inside a sentence of the interface; ``name`` "ar" or "fr" gives their direction, else they find it."""
    shown = text if len(text) <= most else text[: most - 1] + "…"
    return OPENERS.get(name, ISOLATE) + shown.translate(_CONTROLS) + END


def shortened(text: str, most: int = 84) -> str:
    """A sentence for a menu: what is cut off closes the quotations it cut open."""
    if len(text) <= most:
        return text
    cut = text[: most - 1].rpartition(" ")[0] + "…"
    opened = sum(cut.count(sign) for sign in (*OPENERS.values(), ISOLATE)) - cut.count(END)
    return cut + END * opened


def tip(lines: Sequence[str]) -> str:
    """Sentences for a tip, each a paragraph that wraps."""
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def excerpt(text: RichText, start: int, end: int) -> str:
    """The words with some of those around them, cut between words."""
    plain = text.plain
    before, here, after = plain[:start], plain[start:end], plain[end:]
    if len(before) > AROUND:
        before = "…" + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND:
        after = after[:AROUND].rpartition(" ")[0] + "…"
    if len(here) > MOST_QUOTED:
        here, after = here[: MOST_QUOTED - 1] + "…", ""
    return (before + here + after).replace("\n", " ")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_CONTROLS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x0A, 0x2028, 0x2029), " ")
