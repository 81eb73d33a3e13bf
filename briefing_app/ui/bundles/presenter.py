"""What the dialog over conflicts knows and decides: one side after the other, each choice a step of undo."""

from __future__ import annotations

from collections.abc import Callable

from briefing_app.domain.conflict_edits import open_conflicts, settle
from briefing_app.domain.conflicts import Conflict, SideVersion
from briefing_app.domain.edits import Edit
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rich_text import RichText


class ConflictsPresenter:
    """``note`` is asked for the note as it stands, ``apply`` makes an edit of it that can be undone."""

    def __init__(self, note: Callable[[], BriefingNote], apply: Callable[[Edit], None]) -> None:
        self._note = note
        self._apply = apply
        self.at = 0

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Those that are open, in the order of the text."""
        return tuple(open_conflicts(self._note()))

    @property
    def current(self) -> Conflict | None:
        """The one that is shown; None when all are settled."""
        found = self.conflicts
        self.at = max(0, min(self.at, len(found) - 1))
        return found[self.at] if found else None

    def step(self, by: int) -> None:
        """Show the next or the previous one; at the ends it stays."""
        self.at += by
        _ = self.current

    def show(self, pair_id: str) -> None:
        """Begin with the first one of a segment."""
        found = (number for number, conflict in enumerate(self.conflicts) if conflict.pair == pair_id)
        self.at = next(found, 0)

    def stands(self, conflict: Conflict, version: SideVersion) -> bool:
        """Whether the side reads so now."""
        return self._text(conflict) == version.text

    def own_text(self, conflict: Conflict) -> RichText | None:
        """What stands in the side, where that is none of the versions: somebody wrote on; else None."""
        text = self._text(conflict)
        return None if any(version.text == text for version in conflict.versions) else text

    def twin(self, conflict: Conflict) -> str:
        """The same segment in the other language."""
        return self._note().pair(conflict.pair).text(conflict.language.twin).plain

    def heading(self, conflict: Conflict) -> Bilingual:
        """That of the section in which the segment is."""
        return self._note().locate(conflict.pair)[0].title

    def take(self, version: SideVersion) -> None:
        """Let the side that is shown read so."""
        self._settle(version.text)

    def keep(self) -> None:
        """Let the side that is shown stay as it stands."""
        self._settle(None)

    def _settle(self, text: RichText | None) -> None:
        if (conflict := self.current) is not None:
            self._apply(settle(self._note(), conflict, text))

    def _text(self, conflict: Conflict) -> RichText:
        return self._note().pair(conflict.pair).text(conflict.language)
