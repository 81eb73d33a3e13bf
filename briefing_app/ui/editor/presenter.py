"""Decides what every gesture in the editor means; knows the session and the profile, and no Qt."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from briefing_app.domain import editing, gestures
from briefing_app.domain.edits import Edit, FactsChanged, PairChanged
from briefing_app.domain.gestures import Span
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section
from briefing_app.domain.profiles import Profile
from briefing_app.domain.rewriting import Row, blank_pair, rewrite, rows_of
from briefing_app.domain.rich_text import Mark, ParagraphKind, RichText, Run
from briefing_app.domain.segments import SegmentPair, TwinState
from briefing_app.language.typing_aids import aid_for
from briefing_app.services.editing_session import EditingSession
from briefing_app.services.revision_browser import RevisionBrowser
from briefing_app.ui.editor.findings import FindingSource, NoteFindings
from briefing_app.ui.editor.keeping_place import caret_kept
from briefing_app.ui.editor.memory import MemorySource, NoteMemories
from briefing_app.ui.editor.moving import move_words
from briefing_app.ui.editor.promises import NotePromises, SuggestionSource
from briefing_app.ui.editor.spelling import NoteSpelling, SpellingSource
from briefing_app.ui.editor.state import Caret, Change, Counter, OutlineEntry, Totals, caret_after, next_open
from briefing_app.ui.editor.terms import NoteTerms, TermSource

Render = Callable[[Change], None]


class EditorPresenter:
    """One open note. ``render`` shows each change; ``unsaved`` is called when something waits to be written."""

    def __init__(
        self,
        session: EditingSession,
        profile: Profile,
        browser: RevisionBrowser,
        *,
        typing_aids: bool = True,
        suggestions: SuggestionSource | None = None,
        checks: FindingSource | None = None,
        spelling: SpellingSource | None = None,
        terms: TermSource | None = None,
        memory: MemorySource | None = None,
    ) -> None:
        self.session = session
        self.promises = NotePromises(self, session.now, session.author, suggestions)
        self.findings = NoteFindings(self, checks)
        self.spelling = NoteSpelling(self, spelling)
        self.terms = NoteTerms(self, terms)
        self.memory = NoteMemories(self, memory)
        self.browser = browser
        self.profile = profile
        self.typing_aids = typing_aids
        self.rows: tuple[Row, ...] = rows_of(session.note)
        self.caret = Caret(profile.leading, 0, 0)
        self.scroll = 0
        self._counter = Counter()
        self._around_aids: dict[int, tuple[SegmentPair, int]] = {}
        self._render: Render = lambda change: None
        self._unsaved: Callable[[], None] = lambda: None

    def attach(self, render: Render, unsaved: Callable[[], None]) -> None:
        self._render = render
        self._unsaved = unsaved

    @property
    def note(self) -> BriefingNote:
        return self.session.note

    @property
    def is_read_only(self) -> bool:
        return self.session.is_read_only

    # Typing.

    def edited(self, language: Language, first: int, before: int, texts: Sequence[RichText], caret: Caret) -> None:
        """The paragraphs from row ``first`` on (``before`` of them) now read ``texts`` in the document."""
        rows = self.rows[first : first + before]
        edit = rewrite(rows, language, texts, self.session.new_id, caret.offset if len(texts) == 1 else None)
        self.caret = caret
        self._do(edit, caret, first, len(self.rows) - first - before)
        if self.typing_aids and isinstance(edit, PairChanged) and _is_one_character(edit):
            self._help_typing(language, caret)

    def _help_typing(self, language: Language, caret: Caret) -> None:
        pair = self.rows[caret.row].pair
        text = pair.text(language).plain
        aid = aid_for(text, caret.offset, language, self.profile)
        if aid is None:
            return
        grown = len(aid.text) - (aid.end - aid.start)
        offset = caret.offset + grown if aid.end <= caret.offset else aid.start + len(aid.text)
        before = pair.text(language).slice(aid.start, max(aid.end, aid.start + 1)).runs
        marks = before[0] if before else Run("")
        edit = editing.type_text(self.note, pair.id, language, aid.start, aid.end, (marks.with_text(aid.text),))
        for known, at in ((edit.before, caret.offset), (edit.after, offset)):
            self._around_aids[id(known)] = (known, at)
        self.session.close_step()
        self._do(PairChanged(edit.before, edit.after, language), Caret(language, caret.row, offset))
        self.session.close_step()

    def close_step(self) -> None:
        """The caret moved or the column lost the focus: the next typing is a step of undo of its own."""
        self.session.close_step()

    def undo(self) -> bool:
        return self._step(self.session.undo)

    def redo(self) -> bool:
        return self._step(self.session.redo)

    def _step(self, take: Callable[[], Edit | None]) -> bool:
        if take() is None:  # an approved note has none but the steps in the life of its promises
            return False
        before, self.rows = self.rows, rows_of(self.note)
        self.caret = caret_after(before, self.rows, self.caret.language) or self.caret
        _, offset = self._around_aids.get(id(self.rows[self.caret.row].pair), (None, self.caret.offset))
        self.caret = Caret(self.caret.language, self.caret.row, offset)
        self._render(Change(before, self.rows, self.caret))
        self._unsaved()
        return True

    # Gestures over a span or a row.

    def toggle_mark(self, span: Span, mark: Mark) -> None:
        self._do(gestures.toggle_mark(self.note, span, mark))

    def set_kind(self, first: int, last: int, kind: ParagraphKind) -> None:
        self._do(gestures.set_kinds(self.note, self.rows[first : last + 1], kind))

    def paste(self, span: Span, paragraphs: Sequence[RichText]) -> None:
        """Put paragraphs in the place of a span; the caret stands behind what came in."""
        edit = gestures.paste(self.note, span, paragraphs, self.session.new_id)
        if not paragraphs:
            self._do(edit, Caret(span.language, span.start_row, span.start))
            return
        row = span.start_row + len(paragraphs) - 1
        offset = len(paragraphs[-1]) + (span.start if len(paragraphs) == 1 else 0)
        self._do(edit, Caret(span.language, row, offset))

    def move_words(self, span: Span, target: Caret) -> None:
        """Words dragged to another place of their column, as one step of undo."""
        self.session.close_step()
        before = self.rows
        self._do(move_words(self.note, span, target, self.session.new_id))
        if self.rows is not before:
            self.caret = caret_after(before, self.rows, span.language) or self.caret
            self._render(Change(self.rows, self.rows, self.caret))

    def replace_all(self, language: Language, wanted: str, new: str, *, match_case: bool) -> int:
        """Replace every occurrence in one language in one step; returns how many there were."""
        count = sum(
            len(gestures.occurrences(row.pair.text(language).plain, wanted, match_case=match_case)) for row in self.rows
        )
        self._do(gestures.replace_all(self.note, language, wanted, new, match_case=match_case))
        return count

    def confirm(self, row: int) -> None:
        """ "Still right": both sides of a pair agree as they stand."""
        edit = editing.confirm(self.note, self.rows[row].pair.id)
        self._do(edit if edit.before != edit.after else None)

    def move_row(self, row: int, step: int) -> None:
        edit = gestures.move_row(self.note, row, step, self.session.new_id)
        moved = self.rows[row].pair.id
        self._do(edit)
        if edit is not None:
            self._go_to_pair(moved)

    def insert_row(self, row: int) -> None:
        self._do(gestures.insert_row(self.note, row, self.session.new_id()), Caret(self.caret.language, row + 1, 0))

    def remove_rows(self, first: int, last: int) -> None:
        edit = gestures.remove_rows(self.note, first, last, self.session.new_id)
        self._do(edit, Caret(self.caret.language, max(first - 1, 0), 0))

    # Sections, facts, what others worked out, revisions.

    def move_section(self, section_id: str, step: int) -> None:
        self._do(gestures.shift_section(self.note, section_id, step))
        self._go_to_pair(self.note.section(section_id).pairs[0].id)

    def rename_section(self, section_id: str, title: Bilingual) -> None:
        self._do(editing.retitle_section(self.note, section_id, title))

    def remove_section(self, section_id: str) -> None:
        if len(self.note.sections) > 1:
            self._do(editing.remove_section(self.note, section_id))

    def add_section(self, after: str, title: Bilingual) -> None:
        """A section of the person's own behind another one, with an empty paragraph in it."""
        index = self.note.sections.index(self.note.section(after)) + 1
        section = Section(self.session.new_id(), title, (blank_pair(self.session.new_id()),))
        self._do(editing.insert_section(index, section))
        self._go_to_pair(section.pairs[0].id)

    def change_facts(self, facts: NoteFacts) -> None:
        self._do(FactsChanged(self.note.facts, facts) if facts != self.note.facts else None)

    def apply(self, edit: Edit | None, caret: Caret | None = None) -> None:
        """Make an edit that somebody else worked out, as a step of undo of its own."""
        self.session.close_step()
        self._do(edit, caret)

    def restore(self, wanted: BriefingNote) -> None:
        """Make the note say what an older revision said; one step of undo takes it back."""
        self._do(gestures.restored(self.note, wanted))

    def refresh(self) -> None:
        """The session was changed by somebody else: show the note as it is now."""
        before, self.rows = self.rows, rows_of(self.note)
        self._render(Change(before, self.rows))
        if self.session.has_unsaved:
            self._unsaved()

    def take_over(self) -> None:
        """Words of others came into the session: show them; the person stays where they are, at the same words."""
        before, self.rows = self.rows, rows_of(self.note)
        self.caret = caret_kept(before, self.rows, self.caret)
        self._render(Change(before, self.rows, self.caret, keeps_view=True))

    # What is asked about the note.

    def next_open(self, step: int) -> Caret | None:
        """The next or previous place that asks for work; the caret goes there."""
        found = next_open(self.rows, self.caret, step)
        if found is not None:
            self.caret = found
        return found

    def outline(self) -> tuple[OutlineEntry, ...]:
        return self._counter.outline(self.note)

    def totals(self, outline: Sequence[OutlineEntry]) -> Totals:
        return self._counter.totals(self.note, outline)

    def row_of_pair(self, pair_id: str) -> int | None:
        return next((number for number, row in enumerate(self.rows) if row.pair.id == pair_id), None)

    def is_behind(self, row: int, language: Language) -> bool:
        return self.rows[row].pair.state(language) is TwinState.TO_FOLLOW_UP

    # Saving.

    def flush(self) -> int:
        """Write what is in memory only to the library; returns how many edits that were."""
        return self.session.flush()

    def close(self) -> None:
        """Leave the note: what was edited becomes a revision."""
        self.session.checkpoint("edited")

    def _go_to_pair(self, pair_id: str) -> None:
        row = self.row_of_pair(pair_id)
        if row is not None:
            self.caret = Caret(self.caret.language, row, 0)
            self._render(Change(self.rows, self.rows, self.caret))

    def _do(
        self, edit: Edit | None, caret: Caret | None = None, head: int = sys.maxsize, tail: int = sys.maxsize
    ) -> None:
        """Apply an edit and show it. A read-only note shows what it was before."""
        if edit is None or self.is_read_only:
            self._render(Change(self.rows, self.rows, caret, head, tail))
            return
        self.session.do(edit)
        before, self.rows = self.rows, rows_of(self.note)
        if caret is not None:
            self.caret = caret
        self._render(Change(before, self.rows, caret, head, tail))
        self._unsaved()


def _is_one_character(edit: PairChanged) -> bool:
    return edit.typed is not None and edit.typed[1] - edit.typed[0] == 1
