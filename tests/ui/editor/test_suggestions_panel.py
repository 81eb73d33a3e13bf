"""Suggestions in the panel: found once the person pauses, accepted, edited, dismissed, each with its undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain import promise_edits
from briefing_app.domain.actions import ActionItem, Obligation
from briefing_app.domain.edits import DismissalsChanged
from briefing_app.domain.invitations import Answer
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.promises import make_action, source_in
from briefing_app.domain.suggestions import PairSuggestion, Suggestion, SuggestionKind
from briefing_app.services.editing_session import EditingSession
from briefing_app.services.revision_browser import RevisionBrowser
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.suggestion_feed import PAUSE_MS
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from tests.ui.conftest import MakeKit
from tests.ui.editor.hand import AR, FR, keep_note, put_caret, type_in
from tests.ui.opening import check_opening

FRENCH = "Nous enverrons la liste avant juin."
ARABIC = "سنرسل القائمة قبل يونيو."
TRIGGERS = {FR: "enverrons", AR: "سنرسل"}


class Source:
    """Finds a commitment wherever its trigger stands, as the service does it through the session of the note."""

    def __init__(self, session: EditingSession) -> None:
        self.session = session
        self.looks = 0
        self.is_ownerless = False

    def suggestions(self, note: BriefingNote) -> tuple[PairSuggestion, ...]:
        self.looks += 1
        found = []
        for pair in note.pairs():
            taken = pair.ar.anchors or pair.fr.anchors
            sides = {language: _side(pair.text(language).plain, language) for language in (AR, FR)}
            if any(sides.values()) and not taken:
                item = PairSuggestion(pair.id, sides[AR], sides[FR])
                found += [item] if not item.keys & frozenset(note.dismissed) else []
        return tuple(found)

    def lacks_owner(self, note: BriefingNote, suggestion: PairSuggestion) -> bool:
        return self.is_ownerless

    def accept(self, note_id: str, suggestion: PairSuggestion) -> ActionItem:
        note = self.session.note
        spans = {side.language: (side.start, side.end) for side in suggestion.sides}
        action = make_action(
            note,
            self.session.new_id(),
            title=Bilingual("إرسال القائمة", "Envoyer la liste"),
            owner=Bilingual("المراسم", "Protocole"),
            obligation=Obligation.WE_OWE,
            source=source_in(note, suggestion.pair_id, spans),
        )
        self.session.close_step()
        self.session.do(promise_edits.add_action(note, action))
        return action

    def dismiss(self, note_id: str, suggestion: PairSuggestion) -> None:
        dismissed = self.session.note.dismissed
        self.session.close_step()
        self.session.do(DismissalsChanged(dismissed, (*dismissed, *sorted(suggestion.keys))))


def _side(text: str, language: Language) -> Suggestion | None:
    at = text.find(TRIGGERS[language])
    if at < 0:
        return None
    who, what = ("nous", "la liste") if language is FR else ("نحن", "القائمة")
    return Suggestion(
        SuggestionKind.COMMITMENT_OURS, language, at, len(text), text[at:], TRIGGERS[language], 0.9, who, what
    )


@pytest.fixture
def open_with(desk: Desk, application: Application, kit: Kit, qtbot: QtBot) -> Callable[..., EditorView]:
    def make(*twins: tuple[str, str], kit: Kit = kit) -> EditorView:
        session = desk.edit(keep_note(desk, list(twins)))
        profile = application.built_ins.profile(session.note.profile)
        browser = RevisionBrowser(desk.notes, session.note.id)
        presenter = EditorPresenter(session, profile, browser, typing_aids=False, suggestions=Source(session))
        view = EditorView(presenter, kit)
        qtbot.addWidget(view)
        view.resize(1200, 700)
        view.show()
        qtbot.waitExposed(view)
        view.inspector.show_tab(2)
        return view

    return make


@pytest.fixture
def view(open_with: Callable[..., EditorView], qtbot: QtBot) -> EditorView:
    opened = open_with(("un deux", "واحد"), (FRENCH, ARABIC))
    qtbot.waitUntil(lambda: shown(opened) == 1)
    yield opened
    opened.leave()
    qtbot.waitUntil(lambda: opened.promise_tools.feed._job is None)


def shown(view: EditorView) -> int:
    return view.inspector.promises.suggestions.list.count()


def source_of(view: EditorView) -> Source:
    source = view.presenter.promises.source
    assert isinstance(source, Source)
    return source


def test_a_suggestion_is_explained(view: EditorView) -> None:
    panel = view.inspector.promises.suggestions
    lines = panel.list.item(0).text().split("\n")
    assert lines[0] == "Commitment of ours"
    assert lines[1] == "enverrons la liste avant juin."
    assert lines[2:4] == ["Who: \u2066nous\u2069", "What: \u2066la liste\u2069"]
    assert lines[4] == "Because of \u2067«سنرسل»\u2069 and \u2066«\u00a0enverrons\u00a0»\u2069"
    assert panel._heading.text() == "Suggestions from the text (1)"


def test_accepting_adds_at_once_and_is_undone(view: EditorView, qtbot: QtBot, notices: list[Notice]) -> None:
    panel = view.inspector.promises
    before = view.presenter.note
    panel.suggestions.accept.click()
    action = view.presenter.note.actions[-1]
    assert panel.list.key() == action.id
    places = {place.language: place.words for place in view.presenter.promises.places(action.id)}
    assert places == {FR: FRENCH[5:], AR: ARABIC}
    qtbot.waitUntil(lambda: shown(view) == 0)
    assert panel.suggestions._heading.text() == "The text makes no other promise."
    assert notices[-1].action is not None
    notices[-1].action[1]()
    assert view.presenter.note == before
    qtbot.waitUntil(lambda: shown(view) == 1)


def test_what_nobody_owns_is_not_added_before_somebody_is_named(view: EditorView, qtbot: QtBot) -> None:
    panel = view.inspector.promises
    before = view.presenter.note
    source = view.presenter.promises.source
    assert isinstance(source, Source)
    source.is_ownerless = True
    with qtbot.waitSignal(panel.draft_wanted) as asked:
        panel.suggestions.accept.click()
    assert isinstance(asked.args[0], PairSuggestion)
    assert view.presenter.note == before


def test_dismissing_is_for_ever_and_is_undone(view: EditorView, qtbot: QtBot) -> None:
    panel = view.inspector.promises.suggestions
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert len(view.presenter.note.dismissed) == 2, "its words in each language"
    qtbot.waitUntil(lambda: shown(view) == 0)
    put_caret(view, FR, 0, 0)
    type_in(view, "x")
    QTest.qWait(PAUSE_MS + 300)
    assert shown(view) == 0
    view.undo()
    view.undo()
    assert not view.presenter.note.dismissed
    qtbot.waitUntil(lambda: shown(view) == 1)


def test_editing_hands_it_to_whoever_has_the_dialog(view: EditorView) -> None:
    wanted: list[PairSuggestion] = []
    view.draft_wanted.connect(wanted.append)
    view.inspector.promises.suggestions.edit.click()
    assert [item.pair_id for item in wanted] == [view.presenter.rows[1].pair.id]


def test_a_click_selects_its_words_and_hovering_lights_them_up(view: EditorView, qtbot: QtBot) -> None:
    entries = view.inspector.promises.suggestions.list
    at = entries.visualItemRect(entries.item(0)).center()
    QTest.mouseMove(entries.viewport(), at)
    qtbot.waitUntil(lambda: bool(view.columns.decorator.spotlight))
    assert set(view.columns.decorator.spotlight) == {(1, FR), (1, AR)}
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not view.columns.decorator.spotlight
    selected = [view.columns.columns[language].textCursor().selectedText() for language in (FR, AR)]
    assert selected == [FRENCH[5:], ARABIC]


def test_new_words_are_found_after_a_pause_and_not_before(view: EditorView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.promise_tools.feed._job is None)
    looks = source_of(view).looks
    put_caret(view, FR, 0, 0)
    for letter in "Nous enverrons tout. ":
        type_in(view, letter)
    assert source_of(view).looks == looks, "nothing is looked at while somebody types"
    qtbot.waitUntil(lambda: shown(view) == 2)
    assert source_of(view).looks == looks + 2, "the pair that changed, then those with promises"


def test_nothing_is_told_in_the_status_bar_meanwhile(view: EditorView, qtbot: QtBot) -> None:
    told: list[object] = []
    view._kit.jobs.started.connect(told.append)
    put_caret(view, FR, 0, 0)
    type_in(view, "Nous enverrons. ")
    qtbot.waitUntil(lambda: shown(view) == 2)
    assert told == []


def test_a_fault_is_told_once(
    view: EditorView, qtbot: QtBot, notices: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(note: BriefingNote) -> tuple[PairSuggestion, ...]:
        raise ValueError("a fault")

    view.promise_tools.feed._memory._look = fail  # type: ignore[union-attr]
    for letter in "xy":
        put_caret(view, FR, 0, 0)
        type_in(view, letter)
        QTest.qWait(PAUSE_MS + 200)
    assert len([notice for notice in notices if "went wrong" in notice.text]) == 1


def test_words_typed_over_a_moment_ago_are_not_accepted(view: EditorView, qtbot: QtBot, notices: list[Notice]) -> None:
    put_caret(view, FR, 1, 0)
    type_in(view, "Oui. ")
    before = view.presenter.note
    view.inspector.promises.suggestions.accept.click()
    assert view.presenter.note is before
    assert "just changed" in notices[-1].text
    qtbot.waitUntil(lambda: view.presenter.promises.stands(current(view)))
    view.inspector.promises.suggestions.accept.click()
    assert len(view.presenter.note.actions) == 1


def current(view: EditorView) -> PairSuggestion:
    found = view.inspector.promises.suggestions.current()
    assert found is not None
    return found


def test_what_was_found_in_an_older_text_is_looked_for_again(view: EditorView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.promise_tools.feed._job is None)
    found: list[tuple[PairSuggestion, ...]] = []
    view.promise_tools.feed.found.connect(found.append)
    put_caret(view, FR, 0, 0)
    type_in(view, "x")
    view.promise_tools.feed._look()
    type_in(view, "y")  # while the work is under way
    qtbot.waitUntil(lambda: bool(found))
    assert view.promise_tools.feed._looked_at is view.presenter.note


def test_an_answer_is_said(open_with: Callable[..., EditorView], qtbot: QtBot) -> None:
    view = open_with(("un", "واحد"))
    side = Suggestion(SuggestionKind.INVITATION_GIVEN, FR, 0, 2, "un", "un", 0.9, answer=Answer.ACCEPTED)
    panel = view.inspector.promises
    panel.show_suggestions((PairSuggestion(view.presenter.rows[0].pair.id, fr=side),))
    assert "Answer: Accepted" in panel.suggestions.list.item(0).text()
    view.leave()


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_in_every_language(
    open_with: Callable[..., EditorView], make_kit: MakeKit, qtbot: QtBot, language: str
) -> None:
    view = open_with((FRENCH, ARABIC), (FRENCH, ARABIC), kit=make_kit(language))
    qtbot.waitUntil(lambda: shown(view) == 2)
    check_opening(view.inspector.promises, language)
    view.leave()
    qtbot.waitUntil(lambda: view.promise_tools.feed._job is None)
