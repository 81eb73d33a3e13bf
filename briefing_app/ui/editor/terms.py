"""The terms of the open note: which a pair uses, what the other side should call them, and putting that in; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from briefing_app.domain import editing
from briefing_app.domain.edits import PairChanged
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import RichText, Run
from briefing_app.ui.editor.state import Caret

if TYPE_CHECKING:
    from briefing_app.domain.notes import BriefingNote
    from briefing_app.language.terms.base import TermBase
    from briefing_app.language.terms.pairing import PairTerm
    from briefing_app.ui.editor.presenter import EditorPresenter

_CLITICS = frozenset("و ف ب ل ك ال وال فال بال وبال فبال كال وب ول وك فب فل فك وبـ بـ لـ كـ وـ".split())
"""What is written together with the Arabic word that follows."""


_OPENERS = frozenset("«“‘([{'’\"-–—/\u2066\u2067\u2068")
"""Nothing stands between these and the word behind them."""


class TermSource(Protocol):
    """What the open library knows of terms; asked on its thread."""

    is_writable: bool

    def base(self, note: BriefingNote) -> TermBase: ...

    def is_empty(self) -> bool: ...


class Insertion(NamedTuple):
    """``text`` in the place of ``start`` … ``end``; the caret stands behind it at ``caret``."""

    start: int
    end: int
    text: str
    caret: int


class NoteTerms:
    """Over the presenter of the open note; ``base`` is None while nobody knows terms here."""

    def __init__(self, presenter: EditorPresenter, source: TermSource | None = None) -> None:
        self._presenter = presenter
        self.source = source
        self.base: TermBase | None = None

    def renew(self) -> None:
        """Ask the library what there is to look for; the same base comes back while nothing changed."""
        if self.source is not None:
            self.base = self.source.base(self._presenter.note)

    @property
    def is_ready(self) -> bool:
        """Whether looking terms up takes no time: False while thousands are still made ready."""
        return self.base is not None and self.base.is_ready

    @property
    def can_add(self) -> bool:
        return self.source is not None and self.source.is_writable

    def of_row(self, row: int, language: Language) -> tuple[PairTerm, ...]:
        """The terms of a pair for who writes in ``language``; none while they are not ready."""
        from briefing_app.language.terms.pairing import terms_of_pair

        if self.base is None or not self.base.is_ready or row >= len(self._presenter.rows):
            return ()
        pair = self._presenter.rows[row].pair
        return terms_of_pair(pair.ar.text.plain, pair.fr.text.plain, self.base, language)

    def put_in(self, words: str, start: Caret, end: int) -> None:
        """Put a term at ``start`` in the place of the words up to ``end``, as one step of undo."""
        pair = self._presenter.rows[start.row].pair
        text = pair.text(start.language)
        insertion = insertion_of(words, text.plain, start.offset, end, start.language)
        run = _look(text, insertion.start).with_text(insertion.text)
        edit = editing.type_text(self._presenter.note, pair.id, start.language, insertion.start, insertion.end, (run,))
        caret = Caret(start.language, start.row, insertion.caret)
        self._presenter.apply(PairChanged(edit.before, edit.after, start.language), caret)
        self._presenter.close_step()


def insertion_of(words: str, text: str, start: int, end: int, language: Language) -> Insertion:
    """Words at a place of a text, with the spaces they need; an Arabic clitic before them joins them."""
    before, behind = text[:start], text[end:]
    tail = before.split()[-1] if before and not before[-1].isspace() else ""
    joins = language is Language.ARABIC and tail in _CLITICS
    lead = " " if before and not before[-1].isspace() and before[-1] not in _OPENERS and not joins else ""
    trail = " " if behind and (behind[0].isalnum() or behind[0] in _OPENERS) else ""
    return Insertion(start, end, f"{lead}{words}{trail}", start + len(lead) + len(words))


def _look(text: RichText, at: int) -> Run:
    """The marks of what stands before a place, else of what stands behind it."""
    around = text.slice(max(at - 1, 0), max(at, 1)).runs
    return around[0] if around else Run("")
