"""Open promises as lines of the next note: what the register has open with a counterpart, in both languages."""

from __future__ import annotations

from collections.abc import Sequence

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.domain.register import RegisterEntry
from briefing_app.domain.rich_text import ParagraphKind, RichText, plain
from briefing_app.language.promise_words import due_text
from briefing_app.services.pairing import TwinTexts

BETWEEN = " · "


def carried_lines(entries: Sequence[RegisterEntry], profile: Profile, marking: str) -> tuple[TwinTexts, ...]:
    """A bullet an entry: number, title, owner and due date, as a note marked ``marking`` may say it.

    A promise of a higher marking, or of one that the profile does not know, gives its number and marking only. A
    language without a title stays empty: that side is to be written.
    """
    return tuple(_twins(entry, profile, marking) for entry in entries)


def _twins(entry: RegisterEntry, profile: Profile, marking: str) -> TwinTexts:
    if not _may_say(entry.marking, profile, marking):
        ar, fr = (plain(_withheld(entry, profile, language), ParagraphKind.BULLET) for language in Language)
        return ar, fr
    due = due_text(entry.action.due, profile)

    def line(language: Language) -> RichText:
        action = entry.action
        if not action.title[language]:
            return RichText(kind=ParagraphKind.BULLET)
        parts = (action.number, action.title[language], action.owner[language], due[language])
        return plain(BETWEEN.join(part for part in parts if part), ParagraphKind.BULLET)

    return line(Language.ARABIC), line(Language.FRENCH)


def _may_say(code: str, profile: Profile, marking: str) -> bool:
    ranks = {known.code: known.rank for known in profile.markings}
    own = ranks.get(marking, profile.markings[0].rank)
    return not code or (code in ranks and ranks[code] <= own)


def _withheld(entry: RegisterEntry, profile: Profile, language: Language) -> str:
    labels = {known.code: known.label[language] for known in profile.markings}
    return f"{entry.action.number}{BETWEEN}{labels.get(entry.marking, entry.marking)}"
