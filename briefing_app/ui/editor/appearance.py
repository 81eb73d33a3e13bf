"""What the columns and the spine show of each pair; worked out anew only for the pairs that changed."""

from __future__ import annotations

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.rewriting import Row
from briefing_app.domain.segments import SegmentPair
from briefing_app.domain.thread_edits import open_threads
from briefing_app.ui.editor.decoration import Decorations, Heading, Stretch
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.spine import SpineRow

TO_TRANSLATE = {Language.FRENCH: "à traduire", Language.ARABIC: "للترجمة"}
"""In the column's own language, whatever the interface speaks."""


class _Seen(msgspec.Struct, frozen=True):
    """A pair as it was looked at last."""

    pair: SegmentPair
    spine: SpineRow
    empty: tuple[Language, ...]


class Appearance:
    """Notes share what did not change, so a pair that is the same object looks the same."""

    def __init__(self, presenter: EditorPresenter) -> None:
        self._presenter = presenter
        self._seen: dict[str, _Seen] = {}

    def spine_rows(self) -> list[SpineRow]:
        promises = self._presenter.promises.by_pair()
        comments = open_threads(self._presenter.note)
        rows = []
        for row in self._presenter.rows:
            spine = self._look(row.pair).spine
            made, said = len(promises.get(row.pair.id, ())), comments.get(row.pair.id, 0)
            is_bare = not made and not said
            rows.append(spine if is_bare else msgspec.structs.replace(spine, promises=made, comments=said))
        return rows

    def decorations(self) -> Decorations:
        """Headings above the first row of each section, placeholders in empty paragraphs."""
        headings, placeholders = {}, {}
        number = 0
        for at, row in enumerate(self._presenter.rows):
            if row.index == 0:
                number += 1
                headings[at] = Heading(number, row.section.title, row.section.required)
            for language in self._look(row.pair).empty:
                placeholders[at, language] = self._placeholder(row, language)
        digits, waves = self._presenter.profile.digits, self._presenter.findings.marks()
        misspelt = self._presenter.spelling.marks(waves)
        return Decorations(headings, placeholders, digits, self._stretches(), waves, misspelt)

    def _stretches(self) -> dict[tuple[int, Language], tuple[Stretch, ...]]:
        """The words of promises, by row and language."""
        note = self._presenter.note
        known = self._presenter.promises.known()
        found: dict[tuple[int, Language], tuple[Stretch, ...]] = {}
        for at, row in enumerate(self._presenter.rows):
            for language, spans in ((Language.ARABIC, row.pair.ar.anchors), (Language.FRENCH, row.pair.fr.anchors)):
                if spans:
                    found[at, language] = tuple((span.start, span.end) for span in spans if span.promise in known)
        for action in note.actions:
            if action.source is not None and not action.source.is_followed:
                for place in self._presenter.promises.places(action.id):
                    row_number = self._presenter.row_of_pair(place.pair_id)
                    if row_number is not None:
                        key = (row_number, place.language)
                        found[key] = (*found.get(key, ()), (place.start, place.end))
        return found

    def _look(self, pair: SegmentPair) -> _Seen:
        seen = self._seen.get(pair.id)
        if seen is None or seen.pair is not pair:
            spine = SpineRow(pair.state(Language.FRENCH), pair.state(Language.ARABIC), pair.is_empty)
            empty = tuple(language for language in Language if pair.text(language).is_empty)
            seen = self._seen[pair.id] = _Seen(pair, spine, empty)
        return seen

    def _placeholder(self, row: Row, language: Language) -> str:
        """What to write here, or that the twin waits for its translation."""
        if not row.pair.text(language.twin).is_empty:
            return TO_TRANSLATE[language]
        return row.section.guidance[language] if row.index == 0 and not row.section.has_text else ""
