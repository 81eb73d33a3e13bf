"""What the memory found, in words: where a pair comes from, what differs, where words stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QObject

from briefing_app.domain.languages import Language
from briefing_app.domain.memory import FileOrigin, Hit, NoteOrigin, Origin, Suggestion
from briefing_app.domain.profiles import Profile
from briefing_app.language.bidi_controls import END, FIRST_STRONG, isolated
from briefing_app.language.word_diff import word_diff
from briefing_app.ui.editor.words import difference_html
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.lined_list import Line, LinedEntry


class MemoryWords(QObject):
    def __init__(self, profile: Profile, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._profile = profile
        self._kit = kit

    def entry(self, number: int, one: Suggestion, source: Language) -> LinedEntry:
        """An entry of the list: how much alike and from where, and what it comes to."""
        icon, colour = ("confirmed", "ok") if one.score == 100 else ("memory", "accent")
        head = f"{self.percent(one.score)} · {self.short_origin(one.origins[0])}"
        return LinedEntry(
            number,
            icon,
            colour,
            (
                Line(head, "ink_soft", is_small=True, most=1),
                Line(one.target, language=source.twin, most=2),
            ),
        )

    def percent(self, score: int) -> str:
        return self.tr("%1 %").replace("%1", self._kit.language.number(score))

    def short_origin(self, origin: Origin) -> str:
        match origin:
            case NoteOrigin(reference=reference, is_approved=is_approved):
                state = self.tr("approved") if is_approved else self.tr("confirmed")
                return f"{state} · {isolated(reference)}"
            case FileOrigin(name=name):
                return isolated(name)

    def origin(self, origin: Origin) -> str:
        """All that is known of where a pair comes from."""
        match origin:
            case NoteOrigin():
                title = origin.title.ar if self._kit.language.is_rtl else origin.title.fr
                version = self.tr("version %1").replace("%1", self._kit.language.number(origin.revision))
                who = self.tr("approved by %1") if origin.is_approved else self.tr("confirmed by %1")
                title = title or origin.title.fr or origin.title.ar
                parts = [isolated(origin.reference), title and isolated(title), self._day(origin.day), version]
                parts.append(who.replace("%1", isolated(origin.said_by)) if origin.said_by else "")
                parts.append(self._marking(origin.marking))
            case FileOrigin():
                who = self.tr("brought in by %1").replace("%1", isolated(origin.said_by))
                parts = [
                    isolated(origin.name),
                    self._day(origin.day),
                    who if origin.said_by else "",
                    self._marking(origin.marking),
                ]
        return " · ".join(f"{FIRST_STRONG}{part}{END}" for part in parts if part)

    def _day(self, iso: str) -> str:
        return self._kit.language.day(date.fromisoformat(iso)) if iso else ""

    def _marking(self, code: str) -> str:
        label = next((one.label for one in self._profile.markings if one.code == code), None)
        if label is None:
            return code
        return label.ar if self._kit.language.is_rtl else label.fr

    def detail(self, text: str, one: Suggestion, source: Language) -> str:
        """The difference to the former segment, the values that were put in, where it comes from; as HTML."""
        colours = self._kit.theme.colours
        parts = []
        if one.score < 100:
            parts.append(difference_html(word_diff(one.source, text), source, colours))
        parts.append(self._paragraph(lit(one.target, one.written, f"color:{colours.ok}", "u"), source.twin))
        if one.unwritten:
            values = self.tr(", ", "between values").join(escape(isolated(value)) for value in one.unwritten)
            words = self.tr("To be put in by hand: %1").replace("%1", values)
            parts.append(self._said(words, colours.attention))
        others = len(one.origins) - 1
        origin = escape(self.origin(one.origins[0]))
        if others:
            origin += "<br>" + self.tr("and %n more place(s)", "", others)
        parts.append(self._said(origin, colours.ink_soft))
        return "".join(parts)

    def hits(self, hits: Sequence[Hit]) -> str:
        """Pairs in which words were found, these lit, as HTML."""
        colours = self._kit.theme.colours
        look = f"background-color:{colours.selection}; color:{colours.on_selection}"
        parts = []
        for hit in hits:
            parts.append(self._paragraph(lit(hit.words.fr, hit.fr, look, "b"), Language.FRENCH))
            parts.append(self._paragraph(lit(hit.words.ar, hit.ar, look, "b"), Language.ARABIC))
            parts.append(self._said(escape(self.origin(hit.origins[0])), colours.ink_soft) + "<p></p>")
        return "".join(parts)

    def _said(self, html: str, colour: str) -> str:
        """Words of the interface, in its direction."""
        look = 'dir="rtl" align="right"' if self._kit.language.is_rtl else 'dir="ltr" align="left"'
        return f'<p {look} style="color:{colour}">{html}</p>'

    def _paragraph(self, html: str, language: Language) -> str:
        align = "right" if language is Language.ARABIC else "left"
        return f'<p dir="{language.direction.value}" align="{align}">{html}</p>'


def lit(text: str, spans: Sequence[tuple[int, int]], look: str, tag: str) -> str:
    """Escaped text with the spans (code points) in a look of their own."""
    parts, done = list[str](), 0
    for start, end in spans:
        parts += [escape(text[done:start]), f'<{tag} style="{look}">{escape(text[start:end])}</{tag}>']
        done = end
    return "".join([*parts, escape(text[done:])]).replace("\n", "<br>")
