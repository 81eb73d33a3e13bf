"""Between the text and the promises made in it: the bar beside selected words, going to words, linking to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.domain.languages import Language
from briefing_app.ui.editor.pointing import Pointing, Stretches
from briefing_app.ui.editor.selection_bar import SelectionBar
from briefing_app.ui.editor.state import ChosenWords
from briefing_app.ui.editor.suggestion_feed import SuggestionFeed
from briefing_app.ui.kit.notices import Notice, Severity

if TYPE_CHECKING:
    from briefing_app.ui.editor.view import EditorView
    from briefing_app.ui.kit.kit import Kit


class PromiseTools(QObject):
    """Of one view, whose signals it sends."""

    def __init__(self, view: EditorView, kit: Kit) -> None:
        super().__init__(view)
        self._view = view
        self._kit = kit
        self.bar = SelectionBar(view.columns, view.bears, kit)
        self.feed = SuggestionFeed(view.presenter, kit, self)
        self._pointing = Pointing(view.columns)
        panel = view.inspector.promises
        panel.action_wanted.connect(view.action_wanted)
        panel.invitation_wanted.connect(view.invitation_wanted)
        panel.step_wanted.connect(view.step_wanted)
        panel.draft_wanted.connect(view.draft_wanted)
        panel.invitation_opened.connect(view.invitation_opened)
        panel.link_wanted.connect(self._link)
        panel.words_wanted.connect(self.go_to_words)
        panel.pointed.connect(self.light_up)
        self.feed.found.connect(panel.show_suggestions)
        self.bar.mark_wanted.connect(view.toggle_mark)
        self.bar.action_wanted.connect(view.make_action)
        self.bar.invitation_wanted.connect(view.make_invitation)
        panel.show_suggestions(())

    def chosen_words(self) -> ChosenWords:
        """What is selected in the paragraph of the caret, and in its twin; of several paragraphs the first one."""
        columns, rows = self._view.columns, self._view.presenter.rows
        span = columns.span()
        pair = rows[span.start_row].pair
        if pair.is_empty:
            return ChosenWords()
        spans = {}
        for language in (span.language, span.language.twin):
            start, end = columns.columns[language].selection()
            if start != end and start.row == span.start_row:
                last = end.offset if end.row == start.row else len(pair.text(language))
                spans[language] = (start.offset, last)
        return ChosenWords(pair.id, spans if span.language in spans else {})

    def go_to_words(self, words: Sequence[Stretches]) -> None:
        """Select them in both columns."""
        self.bar.dismiss()
        self._pointing.light_up(())
        self._pointing.select(words)
        self._view.take_caret()

    def light_up(self, words: Sequence[Stretches]) -> None:
        """Show where words stand; none takes the light away."""
        self._pointing.light_up(words)

    def _link(self, promise_id: str) -> None:
        """Put a promise that lost its words on those that are selected; without a selection say what to do.

        The twin of chosen words is all of its paragraph, as in the quotation of the dialogs.
        """
        chosen = self.chosen_words()
        if not chosen.spans:
            text = self.tr("Select the words that make the promise first, in one column or in both.")
            self._kit.notify(Notice(text, Severity.ATTENTION))
            return
        presenter = self._view.presenter
        pair = presenter.note.pair(chosen.pair_id)
        spans = {language: chosen.spans.get(language, (0, len(pair.text(language)))) for language in Language}
        presenter.promises.anchor_again(promise_id, chosen.pair_id, spans)
