"""What the window says of a term: what it is, what the other side calls it, whether it does."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefing_app.domain.languages import Language
from briefing_app.language import bidi_controls
from briefing_app.language.terms.entry import EntryKind
from briefing_app.language.terms.pairing import PairTerm, Standing
from briefing_app.ui.editor.finding_words import isolated
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.lined_list import Line, LinedEntry

ICONS = {
    Standing.MISSING: ("empty", "attention"),
    Standing.RESPECTED: ("ok", "ok"),
    Standing.FORBIDDEN: ("warning", "danger"),
    Standing.ALONE: ("info", "ink_soft"),
}
"""Picture and colour; the words stand beside them."""
BETWEEN = " / "


class TermWords(QObject):
    """Made with the panel: its words are those of the interface language then in force."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit

    def entry(self, term: PairTerm) -> LinedEntry:
        """The words of the text, then what to call them on the other side."""
        icon, colour = ICONS[term.standing]
        lines = [Line(term.text, is_strong=True, language=term.language, most=2)]
        twins = BETWEEN.join(dict.fromkeys(twin.text for twin in term.twins))
        lines.append(Line(twins, language=term.language.twin, most=3))
        instead = [good.text for good in term.entry.approved(term.language) if good.language is term.language]
        if term.standing is Standing.FORBIDDEN and instead:
            text = self.tr("Write instead: %1").replace("%1", isolated(BETWEEN.join(instead)))
            lines.append(Line(text, colour, is_small=True))
        subject, note = term.entry.subject, term.entry.note.replace("\n", " ")  # typed, in whatever language
        about = (self._standing(term), self._kind(term.entry.kind), bidi_controls.isolated(subject) if subject else "")
        lines.append(Line(" · ".join(filter(None, about)), "ink_soft", is_small=True, most=2))
        if note:
            lines.append(Line(bidi_controls.isolated(note), "ink_soft", is_small=True, most=2))
        return LinedEntry(term.key, icon, colour, tuple(lines))

    def _standing(self, term: PairTerm) -> str:
        in_arabic = term.language is Language.FRENCH
        match term.standing:
            case Standing.MISSING:
                return self.tr("Not in the Arabic") if in_arabic else self.tr("Not in the French")
            case Standing.RESPECTED:
                return self.tr("Also in the Arabic") if in_arabic else self.tr("Also in the French")
            case Standing.FORBIDDEN:
                return self.tr("Better not used")
            case Standing.ALONE:
                return self.tr("No Arabic name is known") if in_arabic else self.tr("No French name is known")

    def _kind(self, kind: EntryKind) -> str:
        match kind:
            case EntryKind.PERSON:
                return self.tr("Person")
            case EntryKind.POST:
                return self.tr("Post")
            case EntryKind.BODY:
                return self.tr("Body")
            case EntryKind.COUNTRY:
                return self.tr("Country")
            case _:
                return ""
