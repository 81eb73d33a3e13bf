"""Between the text and the terms of the office: making them ready, putting them in, adding selected words to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.terms import in_a_line
from briefing_app.language.terms.pairing import Standing
from briefing_app.ui.editor.pointing import Stretches
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.editor.terms_section import next_to_insert
from briefing_app.ui.kit.notices import Notice, Severity

if TYPE_CHECKING:
    from briefing_app.language.terms.pairing import PairTerm
    from briefing_app.services.ports import Progress
    from briefing_app.ui.editor.view import EditorView
    from briefing_app.ui.kit.jobs import Job
    from briefing_app.ui.kit.kit import Kit


class TermTools(QObject):
    """Of one view, whose signals it sends."""

    def __init__(self, view: EditorView, kit: Kit) -> None:
        super().__init__(view)
        self._view = view
        self._kit = kit
        self._terms = view.presenter.terms
        self._panel = view.inspector.language.terms
        self._job: Job | None = None
        self._panel.insert_wanted.connect(self.insert)
        self._panel.opened.connect(view.term_opened)
        self._panel.add_wanted.connect(self.add)
        self._panel.words_wanted.connect(self._show_words)
        view.promise_tools.bar.term_wanted.connect(self.add)
        self.renew()

    def stop(self) -> None:
        """The note is left."""
        self._panel.stop()
        self._cancel()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def renew(self) -> None:
        """Terms or people may have changed: look for what there is now, and make it ready off this thread."""
        self._terms.renew()
        base = self._terms.base
        if base is None or base.is_ready:
            self._panel.show_now()
            return

        def work(progress: Progress) -> None:
            base.make_ready(lambda: progress(0, 0))

        self._cancel()
        self._job = self._kit.jobs.run(
            self.tr("Making the terms ready"), work, lambda _: self._panel.show_now(), is_told=False
        )

    def terms_changed(self) -> None:
        """The office's terms were changed from here: panel and findings follow."""
        self.renew()
        source = self._view.presenter.findings.source
        if source is not None:
            source.know_again(self._view.presenter.note)
        self._view.finding_tools.feed.again()

    # Putting in.

    def insert_next(self) -> None:
        """Ctrl+J: the term chosen in the panel if it is missing, or if the person is in the list; else the first that
        is missing.
        """
        caret = self._view.columns.caret()
        terms = self._terms.of_row(caret.row, caret.language)
        term = self._chosen(terms) or next_to_insert(terms, caret.language)
        if term is None:
            self._kit.notify(Notice(self.tr("No term is missing in this paragraph.")))
            return
        self.insert(term, term.twins[0].text)

    def _chosen(self, terms: tuple[PairTerm, ...]) -> PairTerm | None:
        chosen = self._panel.current() if self._panel.isVisible() else None
        if chosen is None or chosen not in terms or not chosen.twins:
            return None
        return chosen if chosen.standing is Standing.MISSING or self._panel.list.hasFocus() else None

    def insert(self, term: PairTerm, name: str) -> None:
        """Put the name of a term into the column of its language, at the caret there if it is in this paragraph."""
        view = self._view
        if view.presenter.is_read_only:
            return
        row, language = view.columns.caret().row, term.language.twin
        start, end = self._place(row, language)
        self._terms.put_in(name, Caret(language, row, start), end)
        view.columns.column.setFocus()
        view.take_caret()
        self._panel.show_caret(view.columns.caret())
        self._panel.show_now()

    def _place(self, row: int, language: Language) -> tuple[int, int]:
        """Where the caret or the selection of a column stands in a row; else the end of its text."""
        start, end = self._view.columns.columns[language].selection()
        if start.row == row:
            return start.offset, end.offset if end.row == row else start.offset
        length = len(self._view.presenter.rows[row].pair.text(language))
        return length, length

    def _show_words(self, term: PairTerm) -> None:
        row = self._view.columns.caret().row
        self._view.promise_tools.go_to_words([Stretches(row, term.language, *term.span)])

    # Adding.

    def add(self) -> None:
        """A new term of the words that are selected, in one column or in both."""
        if not self._terms.can_add:
            text = self.tr("The library is open for reading only: no term can be added.")
            self._kit.notify(Notice(text, Severity.ATTENTION))
            return
        self._view.term_wanted.emit(self.chosen())

    def chosen(self) -> Bilingual:
        """The words selected in the paragraph of the caret and in its twin."""
        chosen = self._view.promise_tools.chosen_words()
        if not chosen.spans:
            return Bilingual()
        pair = self._view.presenter.note.pair(chosen.pair_id)
        spans = chosen.spans
        return both(lambda language: in_a_line(pair.text(language).plain[slice(*spans.get(language, (0, 0)))]))
