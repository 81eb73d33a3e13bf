"""Findings that a person let stand, with the reason: for as long as the words they are about stand as they were."""

from __future__ import annotations

from datetime import datetime

import msgspec

from briefing_app.domain.languages import Bilingual


class Waiver(msgspec.Struct, frozen=True, omit_defaults=True):
    """``check`` and ``kind`` name the finding, ``pair`` where it is, ``words`` what it showed of each side.

    Other words there are another finding: a waiver dies by itself when the text changes. ``by`` as typed.
    """

    check: str
    kind: str
    pair: str
    words: Bilingual
    reason: str
    by: str
    at: datetime

    def is_about(self, check: str, kind: str, pair: str, words: Bilingual) -> bool:
        return (self.check, self.kind, self.pair, self.words) == (check, kind, pair, words)
