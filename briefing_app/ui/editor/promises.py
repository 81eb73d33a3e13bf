"""The promises of the open note: what the panel shows of each, and every change of one; knows no Qt.

Changes go through the session, so that one step of undo takes each of them back; an approved note allows the steps
in the life of a promise and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

import msgspec

from briefing_app.domain import promise_edits
from briefing_app.domain.action_life import (
    NEXT_STATES,
    ActionStep,
    advanced,
    chased,
    is_chase_due,
    is_overdue,
    last_day,
)
from briefing_app.domain.actions import ActionItem, ActionState
from briefing_app.domain.edits import Edit
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.promise_edits import AnchorState, Place, Spans, anchor_state, places_of
from briefing_app.domain.suggestions import PairSuggestion

if TYPE_CHECKING:
    from briefing_app.ui.editor.presenter import EditorPresenter

Promise = ActionItem | VisitInvitation


class SuggestionSource(Protocol):
    """What the promise service does with suggestions, for the note that is open."""

    def suggestions(self, note: BriefingNote) -> tuple[PairSuggestion, ...]: ...

    def lacks_owner(self, note: BriefingNote, suggestion: PairSuggestion) -> bool: ...

    def accept(self, note_id: str, suggestion: PairSuggestion) -> Promise: ...

    def dismiss(self, note_id: str, suggestion: PairSuggestion) -> None: ...


class Words(msgspec.Struct, frozen=True):
    """How the words of a promise fare in one language: ``then`` when it was made, ``now`` in the note."""

    state: AnchorState
    then: str = ""
    now: str = ""


class PromiseState(msgspec.Struct, frozen=True):
    """A promise as the panel shows it. ``words`` has the languages in which it was anchored."""

    promise: Promise
    last_day: date | None = None
    is_overdue: bool = False
    is_chase_due: bool = False
    words: Mapping[Language, Words] = msgspec.field(default_factory=dict)

    @property
    def is_lost(self) -> bool:
        """True when no words of the note are the promise's any more, or never were."""
        return all(words.state is AnchorState.LOST for words in self.words.values())

    @property
    def next_states(self) -> tuple[ActionState, ...]:
        """What an action may become now, in the order of its life."""
        if not isinstance(self.promise, ActionItem):
            return ()
        return tuple(state for state in ActionState if state in NEXT_STATES[self.promise.state])


class NotePromises:
    """Over the presenter of the open note. ``now`` gives an aware instant, ``author`` is written into histories."""

    def __init__(
        self,
        presenter: EditorPresenter,
        now: Callable[[], datetime],
        author: str,
        source: SuggestionSource | None = None,
    ) -> None:
        self._presenter = presenter
        self.now = now
        self.author = author
        self.source = source

    @property
    def _note(self) -> BriefingNote:
        return self._presenter.note

    @property
    def today(self) -> date:
        return self.now().astimezone().date()

    # What is shown.

    def states(self) -> tuple[PromiseState, ...]:
        """Every promise of the note: actions by their number, then invitations."""
        note, today = self._note, self.today
        actions = (
            PromiseState(
                action,
                last_day(action, note.invitations),
                is_overdue(action, today, note.invitations),
                is_chase_due(action, today),
                self._words_of_action(action),
            )
            for action in note.actions
        )
        invitations = (PromiseState(item, words=self._words_of_invitation(item)) for item in note.invitations)
        return (*actions, *invitations)

    def of(self, promise_id: str) -> PromiseState | None:
        return next((state for state in self.states() if state.promise.id == promise_id), None)

    def known(self) -> frozenset[str]:
        """The ids of all promises of the note."""
        return frozenset([item.id for item in self._note.actions] + [item.id for item in self._note.invitations])

    def places(self, promise_id: str) -> tuple[Place, ...]:
        """Where its words stand now."""
        return places_of(self._note, promise_id)

    def pair_of(self, promise: Promise) -> str:
        """The pair it was made from, empty for none."""
        if isinstance(promise, ActionItem):
            return promise.source.pair_id if promise.source is not None else ""
        return promise.pair_id

    def by_pair(self) -> dict[str, tuple[str, ...]]:
        """The ids of the promises that stand in each pair that has some."""
        found: dict[str, dict[str, None]] = {}
        for row in self._presenter.rows:
            for span in (*row.pair.ar.anchors, *row.pair.fr.anchors):
                found.setdefault(row.pair.id, {})[span.promise] = None
        for action in self._note.actions:
            source = action.source
            if source is not None and not (source.is_followed and source.anchors):
                found.setdefault(source.pair_id, {})[action.id] = None
        known = self.known()
        kept = {pair_id: tuple(item for item in ids if item in known) for pair_id, ids in found.items()}
        return {pair_id: ids for pair_id, ids in kept.items() if ids}

    def _words_of_action(self, action: ActionItem) -> dict[Language, Words]:
        frozen = {anchor.language: anchor.quoted for anchor in (action.source.anchors if action.source else ())}
        now = {place.language: place.words for place in self.places(action.id)}
        words = {}
        for language, quoted in frozen.items():
            state = anchor_state(self._note, action, language)
            if state is not None:
                words[language] = Words(state, quoted, now.get(language, ""))
        return words

    def _words_of_invitation(self, invitation: VisitInvitation) -> dict[Language, Words]:
        """An invitation does not freeze its words: they are there or they are gone."""
        now = {place.language: Words(AnchorState.KEPT, now=place.words) for place in self.places(invitation.id)}
        if now or not invitation.pair_id:
            return now
        return {language: Words(AnchorState.LOST) for language in Language}

    # What is changed.

    def put_action(self, action: ActionItem) -> None:
        """Add an action with anchors on its words, or change the one of the same id."""
        is_known = any(known.id == action.id for known in self._note.actions)
        put = promise_edits.change_action if is_known else promise_edits.add_action
        self._presenter.apply(put(self._note, action))

    def remove_action(self, action_id: str) -> None:
        self._presenter.apply(promise_edits.remove_action(self._note, action_id))

    def put_invitation(self, invitation: VisitInvitation, spans: Spans | None = None) -> None:
        """Add an invitation with anchors on ``spans`` of its pair, or change the one of the same id."""
        if any(known.id == invitation.id for known in self._note.invitations):
            self._presenter.apply(promise_edits.change_invitation(self._note, invitation))
            return
        self._presenter.apply(promise_edits.add_invitation(self._note, invitation, self._whole(invitation, spans)))

    def remove_invitation(self, invitation_id: str) -> None:
        self._presenter.apply(promise_edits.remove_invitation(self._note, invitation_id))

    def remove(self, promise: Promise) -> None:
        if isinstance(promise, ActionItem):
            self.remove_action(promise.id)
        else:
            self.remove_invitation(promise.id)

    def anchor_again(self, promise_id: str, pair_id: str, spans: Spans) -> None:
        """Put a promise on other words of the note."""
        self._presenter.apply(promise_edits.anchor_again(self._note, promise_id, pair_id, spans))

    def advance(self, action_id: str, step: ActionStep) -> None:
        """Move an action on; UserError as :func:`briefing_app.domain.action_life.advanced`."""
        action = promise_edits.find_action(self._note, action_id)
        self._follow_up(promise_edits.change_action(self._note, advanced(action, step)))

    def move_on(self, action_id: str, to: ActionState) -> None:
        """A step that asks for nothing."""
        self.advance(action_id, ActionStep(to, self.now(), self.author))

    def chase(self, action_id: str) -> None:
        """Write down that its owner was reminded today."""
        action = promise_edits.find_action(self._note, action_id)
        self._follow_up(promise_edits.change_action(self._note, chased(action, self.today)))

    def stands(self, suggestion: PairSuggestion) -> bool:
        """True while the words of a suggestion are where it saw them."""
        pair = next((pair for pair in self._note.pairs() if pair.id == suggestion.pair_id), None)
        return pair is not None and all(
            pair.text(side.language).plain[side.start : side.end] == side.text for side in suggestion.sides
        )

    def lacks_owner(self, suggestion: PairSuggestion) -> bool:
        """True for a suggestion whose action nobody would own: somebody has to be named first."""
        return self.source is not None and self.source.lacks_owner(self._note, suggestion)

    def accept(self, suggestion: PairSuggestion) -> Promise | None:
        """Make of a suggestion the promise it speaks of; returns it."""
        if self.source is None:
            return None
        made = self.source.accept(self._note.id, suggestion)
        self._presenter.refresh()
        return made

    def dismiss(self, suggestion: PairSuggestion) -> None:
        """Wave a suggestion away for ever."""
        if self.source is not None:
            self.source.dismiss(self._note.id, suggestion)
            self._presenter.refresh()

    def _follow_up(self, edit: Edit) -> None:
        self._presenter.session.follow_up(edit)
        self._presenter.refresh()

    def _whole(self, invitation: VisitInvitation, spans: Spans | None) -> Spans:
        """The words chosen, the whole side where none were: as the quotation of the dialog has it."""
        pair = next((pair for pair in self._note.pairs() if pair.id == invitation.pair_id), None)
        if pair is None:
            return {}
        return {language: (spans or {}).get(language, (0, len(pair.text(language)))) for language in Language}
