"""What a segment becomes where lines of revisions meet: side by side, and whether the sides still agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from briefing_app.domain.conflicts import SideVersion
from briefing_app.domain.languages import Language
from briefing_app.domain.merging_lineage import State, Write
from briefing_app.domain.merging_registers import PAIRS, TWIN, Registers, SideSaid, TwinSaid
from briefing_app.domain.rich_text import RichText
from briefing_app.domain.segments import SegmentPair, Side


class Twins:
    """Reads the state in which the lines meet; ``base`` is what the note said before they parted."""

    def __init__(self, state: State, base: Registers) -> None:
        self._state = state
        self._base = base

    def versions(self, pair_id: str, language: Language) -> tuple[SideVersion, ...]:
        """What a side was written as, when several laptops wrote it differently; nothing where it is settled."""
        writes = self._sides(pair_id, language)
        said = [_said(write) for write in writes]
        if len({one.text for one in said}) == 1 and not all(one.versions for one in said):
            return ()
        found = [version for one in said for version in one.versions]
        if len(writes) > 1:
            found.extend(_version(write) for write in writes)
        by_text: dict[RichText, SideVersion] = {}
        for version in sorted(found, key=lambda one: (one.at, one.revision)):
            by_text[version.text] = version
        return tuple(sorted(by_text.values(), key=lambda one: (one.text == said[-1].text, one.at, one.revision)))

    def pair(self, pair_id: str) -> SegmentPair:
        """The pair as it stands, without anchors."""
        ar, fr = (_said(self._sides(pair_id, language)[-1]).text for language in (Language.ARABIC, Language.FRENCH))
        twins = [cast(TwinSaid, write.value) for write in self._state[PAIRS, pair_id, TWIN]]
        for twin in reversed(twins):
            if (twin.ar, twin.fr) == (ar, fr):
                is_settled = not any(self.versions(pair_id, language) for language in Language)
                confirmed = twin.confirmed and is_settled
                return SegmentPair(
                    pair_id, Side(ar, twin.ar_agreed), Side(fr, twin.fr_agreed), confirmed, twin.last_edited
                )
        return self._apart(pair_id, ar, fr, twins)

    def _apart(self, pair_id: str, ar: RichText, fr: RichText, twins: list[TwinSaid]) -> SegmentPair:
        """The two sides were written by people who did not see each other's words.

        The side that was written first is to follow up, for nobody has read it beside the other one.
        """
        later = max(Language, key=lambda language: self._sides(pair_id, language)[-1].node.moment)
        ar_agreed = next((twin.ar_agreed for twin in reversed(twins) if twin.ar == ar), None)
        fr_agreed = next((twin.fr_agreed for twin in reversed(twins) if twin.fr == fr), None)
        if ar_agreed is not None and fr_agreed is not None:
            ar_agreed, fr_agreed = (ar_agreed, None) if later is Language.ARABIC else (None, fr_agreed)
        return SegmentPair(pair_id, Side(ar, ar_agreed), Side(fr, fr_agreed), False, later)

    def _sides(self, pair_id: str, language: Language) -> Sequence[Write]:
        """The writes that count: who went back to what was there before has changed nothing."""
        path = (PAIRS, pair_id, language.value)
        writes = self._state[path]
        before = self._base.get(path)
        return [write for write in writes if write.value != before] or writes


def _said(write: Write) -> SideSaid:
    return cast(SideSaid, write.value)


def _version(write: Write) -> SideVersion:
    return SideVersion(write.node.id, write.node.by, write.node.at, _said(write).text)
