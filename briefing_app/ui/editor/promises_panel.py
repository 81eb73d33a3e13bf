"""The panel of promises: those of the note with their state and words, and below them what the text suggests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from briefing_app.domain.actions import ActionItem, ActionState
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import PairSuggestion
from briefing_app.ui.editor.pointing import Stretches
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.promise_detail import ASKS_NOTHING, PromiseDetail
from briefing_app.ui.editor.promise_words import PromiseTexts
from briefing_app.ui.editor.promises import PromiseState
from briefing_app.ui.editor.suggestions_panel import SuggestionsPanel
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.widgets.lined_list import LinedList

SHARE = 0.45
"""Of the height of the panel, for suggestions when there are some."""


class PromisesPanel(QWidget):
    """``action_wanted`` and ``invitation_wanted`` carry the promise to change, or None for a new one.

    ``words_wanted`` and ``pointed`` carry stretches of words; ``step_wanted`` an action and the state it is to take;
    ``draft_wanted`` a suggestion to be looked over; ``invitation_opened`` and ``link_wanted`` the id of a promise.
    """

    row_wanted = Signal(int)
    words_wanted = Signal(object)
    pointed = Signal(object)
    action_wanted = Signal(object)
    invitation_wanted = Signal(object)
    step_wanted = Signal(object, object)
    draft_wanted = Signal(object)
    invitation_opened = Signal(str)
    link_wanted = Signal(str)

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._states: tuple[PromiseState, ...] = ()
        self.texts = PromiseTexts(kit, self)
        self._empty = QLabel(
            self.tr("No promise yet. Select the words that make one, then choose “Make this an action”."), self
        )
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "soft")
        self._new_action = QPushButton(self.tr("New &action…"), self)
        self._new_action.clicked.connect(lambda: self.action_wanted.emit(None))
        self._new_invitation = QPushButton(self.tr("New &invitation…"), self)
        self._new_invitation.clicked.connect(lambda: self.invitation_wanted.emit(None))
        self.list = LinedList(self.tr("Actions and invitations"), kit, self)
        self.list.itemClicked.connect(lambda item: self._go())
        self.list.itemActivated.connect(lambda item: self._go())
        self.list.currentRowChanged.connect(lambda row: self._show_detail())
        self.detail = PromiseDetail(self.texts, kit, self)
        self.suggestions = SuggestionsPanel(self.texts, kit, self)
        self.setFocusProxy(self.list)
        self._build()
        self._connect()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._new_action, 1)
        top.addWidget(self._new_invitation, 1)
        promises = QWidget(self)
        column = QVBoxLayout(promises)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)
        column.addStretch(0)
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(1)
        self._parts.addWidget(promises)
        self._parts.addWidget(self.suggestions)
        self._parts.setStretchFactor(0, 3)
        self._parts.setStretchFactor(1, 2)
        page = QVBoxLayout(self)
        page.setContentsMargins(8, 8, 8, 8)
        page.addWidget(self._parts)

    def _connect(self) -> None:
        detail, found = self.detail, self.suggestions
        detail.step_wanted.connect(self._step)
        detail.chased.connect(self._for_action(lambda action: self._presenter.promises.chase(action.id)))
        detail.change_wanted.connect(self._change)
        detail.removed.connect(self._take_away)
        detail.opened.connect(self._open)
        detail.link_wanted.connect(self._link)
        found.accepted.connect(lambda item: self._if_it_stands(item, self._accept))
        found.dismissed.connect(lambda item: self._if_it_stands(item, self._dismiss))
        found.edit_wanted.connect(lambda item: self._if_it_stands(item, self.draft_wanted.emit))
        found.words_wanted.connect(lambda item: self.words_wanted.emit(self._stretches_of(item)))
        found.pointed.connect(lambda item: self.pointed.emit(self._stretches_of(item)))

    # Showing.

    def show_promises(self) -> None:
        self._states = self._presenter.promises.states()
        today = self._presenter.promises.today
        self.list.show_entries([self.texts.entry(state, self.texts.late(state, today)) for state in self._states])
        self._empty.setVisible(not self._states)
        self.list.setVisible(bool(self._states))
        can_edit = not self._presenter.is_read_only
        for button in (self._new_action, self._new_invitation):
            button.setEnabled(can_edit)
        self._show_detail()

    def show_suggestions(self, suggestions: Sequence[PairSuggestion]) -> None:
        had_some = self.suggestions.current() is not None
        self.suggestions.setVisible(self._presenter.promises.source is not None)
        self.suggestions.show_suggestions(suggestions, can_edit=not self._presenter.is_read_only)
        if suggestions and not had_some:  # room for a whole one, the promises above keep the rest
            height = self._parts.height()
            self._parts.setSizes([height - int(height * SHARE), int(height * SHARE)])

    def choose(self, promise_id: str) -> None:
        """Make a promise the chosen one."""
        self.list.choose(promise_id)

    def _show_detail(self) -> None:
        self.detail.show_state(self._current(), can_edit=not self._presenter.is_read_only)

    def _current(self) -> PromiseState | None:
        key = self.list.key()
        return next((state for state in self._states if state.promise.id == key), None)

    # What the person wants.

    def _go(self) -> None:
        """To the very words; to their paragraph when they are gone and it is not."""
        state = self._current()
        if state is None:
            return
        places = self._presenter.promises.places(state.promise.id)
        words = self._stretches((place.pair_id, place.language, place.start, place.end) for place in places)
        if words:
            self.words_wanted.emit(words)
            return
        row = self._presenter.row_of_pair(self._presenter.promises.pair_of(state.promise))
        if row is not None:
            self.row_wanted.emit(row)

    def _change(self) -> None:
        state = self._current()
        if state is not None:
            wanted = self.action_wanted if isinstance(state.promise, ActionItem) else self.invitation_wanted
            wanted.emit(state.promise)

    def _take_away(self) -> None:
        state = self._current()
        if state is not None:
            self._attempt(lambda: self._presenter.promises.remove(state.promise))
            text = self.tr("%1 removed.").replace("%1", state.promise.number)
            self._kit.notify(Notice(text, action=(self.tr("&Undo"), self._undo)))

    def _open(self) -> None:
        state = self._current()
        if state is not None:
            self.invitation_opened.emit(state.promise.id)

    def _link(self) -> None:
        state = self._current()
        if state is not None:
            self.link_wanted.emit(state.promise.id)

    def _step(self, to: ActionState) -> None:
        state = self._current()
        if state is None or not isinstance(state.promise, ActionItem):
            return
        if to in ASKS_NOTHING:
            action_id = state.promise.id
            self._attempt(lambda: self._presenter.promises.move_on(action_id, to))
        else:
            self.step_wanted.emit(state.promise, to)

    def _if_it_stands(self, suggestion: PairSuggestion, act: Callable[[PairSuggestion], None]) -> None:
        """Nothing is made of words that were typed over a moment ago."""
        if self._presenter.promises.stands(suggestion):
            act(suggestion)
        else:
            self._kit.notify(Notice(self.tr("These words have just changed: the text is being read again.")))

    def _accept(self, suggestion: PairSuggestion) -> None:
        if self._presenter.promises.lacks_owner(suggestion):
            self.draft_wanted.emit(suggestion)  # the form asks for one accountable owner
            return

        def accept() -> None:
            made = self._presenter.promises.accept(suggestion)
            if made is not None:
                self.show_promises()
                self.choose(made.id)
                text = self.tr("%1 added.").replace("%1", made.number)
                self._kit.notify(Notice(text, action=(self.tr("&Undo"), self._undo)))

        self._attempt(accept)

    def _dismiss(self, suggestion: PairSuggestion) -> None:
        self._attempt(lambda: self._presenter.promises.dismiss(suggestion))
        text = self.tr("Dismissed: these words are not suggested again.")
        self._kit.notify(Notice(text, action=(self.tr("&Undo"), self._undo)))

    def _undo(self) -> None:
        self._presenter.undo()

    def _for_action(self, act: Callable[[ActionItem], None]) -> Callable[[], None]:
        def run() -> None:
            state = self._current()
            promise = state.promise if state is not None else None
            if isinstance(promise, ActionItem):
                self._attempt(lambda: act(promise))

        return run

    def _attempt(self, act: Callable[[], None]) -> None:
        try:
            act()
        except UserError as problem:
            self._kit.fail(problem)

    # Where words stand.

    def _stretches_of(self, suggestion: PairSuggestion | None) -> tuple[Stretches, ...]:
        if suggestion is None:
            return ()
        sides = suggestion.sides
        return self._stretches((suggestion.pair_id, side.language, side.start, side.end) for side in sides)

    def _stretches(self, places: Iterable[tuple[str, Language, int, int]]) -> tuple[Stretches, ...]:
        rows = ((self._presenter.row_of_pair(place[0]), place) for place in places)
        return tuple(Stretches(row, *place[1:]) for row, place in rows if row is not None)
