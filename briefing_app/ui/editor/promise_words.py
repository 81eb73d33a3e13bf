"""What the panel says of promises and suggestions: the lines of a list entry, and what a suggestion rests on."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from briefing_app.domain.actions import ActionItem
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.promise_edits import AnchorState
from briefing_app.domain.suggestions import PairSuggestion, Suggestion
from briefing_app.ui.editor.promises import PromiseState
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import Choices, content_language
from briefing_app.ui.widgets.lined_list import Line, LinedEntry
from briefing_app.ui.widgets.promise_states import ACTION_ICONS, INVITATION_ICONS, DueWords
from briefing_app.ui.widgets.quoting import directed, quoted


class PromiseTexts(QObject):
    """Made with the panel: its words are those of the interface language then in force."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._choices = Choices(self)
        self.due = DueWords(kit, self)
        self.content = content_language(kit.language.code)

    def entry(self, state: PromiseState, today_line: str) -> LinedEntry:
        """A promise in the list; ``today_line`` says how late it is, empty when it is not."""
        promise = state.promise
        if isinstance(promise, ActionItem):
            icon, colour = ACTION_ICONS[promise.state]
            about = (self.due.text(promise.owner), self.due.due(promise.due) or self.tr("no date"))
            lines = [self._title(promise.title), self._number(promise.number, self._choices.words(promise.state))]
        else:
            icon, colour = INVITATION_ICONS[promise.state]
            dates = promise.confirmed_dates or next(iter(promise.proposed_windows), None)
            about = (self.due.text(promise.invitee.name), self.due.window(dates) if dates else "")
            lines = [self._title(promise.occasion), self._number(promise.number, self._choices.words(promise.state))]
        lines.append(Line(" · ".join(filter(None, about)), "ink_soft", is_small=True, most=2))
        if today_line:
            lines.append(Line(today_line, "danger", is_small=True))
        if state.is_chase_due:
            lines.append(Line(self.tr("to be asked after"), "attention", is_small=True))
        lines += [Line(text, "attention", is_small=True) for text in self._anchor_lines(state)]
        return LinedEntry(promise.id, icon, colour, tuple(lines))

    def late(self, state: PromiseState, today: object) -> str:
        """How late a promise is; empty when it is in time."""
        if not state.is_overdue or state.last_day is None:
            return ""
        return self.due.late(state.last_day, today)  # type: ignore[arg-type]

    def anchor(self, state: AnchorState) -> str:
        return self._choices.words(state)

    def _anchor_lines(self, state: PromiseState) -> Iterator[str]:
        found = {words.state for words in state.words.values()}
        if state.words and found == {AnchorState.LOST}:
            yield self.anchor(AnchorState.LOST)
        elif AnchorState.CHANGED in found:
            yield self.anchor(AnchorState.CHANGED)

    def _title(self, title: Bilingual) -> Line:
        language = self.content if title[self.content] else self.content.twin
        return Line(title[language], is_strong=True, language=language)

    def _number(self, number: str, state: str) -> Line:
        return Line(f"\u2066{number}\u2069 · {state}", "ink_soft", is_small=True)

    # Suggestions.

    def suggestion(self, suggestion: PairSuggestion) -> LinedEntry:
        """A suggestion in the list: its kind, its sentence, who, what and when, and why it is one."""
        side = self.side(suggestion)
        lines = [
            Line(self._choices.words(suggestion.kind), is_strong=True),
            Line(side.text, language=side.language, most=4),
        ]
        facts = ((self.tr("Who: %1"), side.who), (self.tr("What: %1"), side.what), (self.tr("When: %1"), side.when))
        lines += [
            Line(pattern.replace("%1", directed(said, side.language)), "ink_soft", is_small=True, most=2)
            for pattern, said in facts
            if said
        ]
        if side.answer is not None:
            answer = self.tr("Answer: %1").replace("%1", self._choices.words(side.answer))
            lines.append(Line(answer, "ink_soft", is_small=True))
        lines.append(Line(self._why(suggestion), "ink_soft", is_small=True))
        return LinedEntry(suggestion.keys, "suggestion", "accent", tuple(lines))

    def side(self, suggestion: PairSuggestion) -> Suggestion:
        """The mention in the language that is read here, the other one when that is all there is."""
        sides = {side.language: side for side in suggestion.sides}
        return sides.get(self.content) or sides[self.content.twin]

    def _why(self, suggestion: PairSuggestion) -> str:
        """The words that betray it, in each language."""
        told = [side for side in suggestion.sides if side.trigger]
        triggers = [directed(quoted(side.trigger, side.language), side.language) for side in told]
        if len(triggers) > 1:
            return self.tr("Because of %1 and %2").replace("%1", triggers[0]).replace("%2", triggers[1])
        return self.tr("Because of %1").replace("%1", triggers[0]) if triggers else ""
