"""The words for states, steps, blockers and entries of the log, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefing_app.domain.approval_blockers import Blocker, BlockerKind
from briefing_app.domain.approval_log import (
    Approved,
    LogEntry,
    MadeReady,
    NextBegun,
    Returned,
    Sent,
    SentForReview,
    Superseded,
    TakenBack,
    Waived,
    Withdrawn,
)
from briefing_app.domain.approval_standing import LanguageStanding, LanguageState
from briefing_app.domain.languages import Language
from briefing_app.language.bidi_controls import isolated
from briefing_app.ui.approval.state import Deed
from briefing_app.ui.kit.kit import Kit


class ApprovalWords(QObject):
    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit

    def language(self, language: Language) -> str:
        return self.tr("Arabic") if language is Language.ARABIC else self.tr("French")

    def deed(self, deed: Deed) -> str:
        """On a button."""
        return {
            Deed.READY: self.tr("&Ready for review"),
            Deed.TAKE_BACK: self.tr("&Back to draft"),
            Deed.EXPORT_FOR_REVIEW: self.tr("&Export for review…"),
            Deed.IMPORT_REVIEW: self.tr("&Import the review…"),
            Deed.CAME_BACK: self.tr("It came back on &paper"),
            Deed.APPROVE: self.tr("&Approve…"),
            Deed.EXPORT_FINAL: self.tr("&Export the final file…"),
            Deed.SEND: self.tr("It was &sent…"),
            Deed.WITHDRAW: self.tr("&Withdraw…"),
            Deed.NEXT: self.tr("Make the &next revision"),
        }[deed]

    def state(self, standing: LanguageStanding) -> str:
        """Of one language, with who and when."""
        entry = standing.entry
        if entry is None:
            return self.tr("Not approved yet")
        texts = {
            LanguageState.APPROVED: self.tr("Approved by %1 on %2, revision %3"),
            LanguageState.OUTDATED: self.tr("Approved by %1 on %2, but changed since: to be approved again"),
            LanguageState.WAIVED: self.tr("Not needed: %4 (%1, %2)"),
        }
        said = entry.step.reason if isinstance(entry.step, Waived) else ""
        return self._filled(texts[standing.state], entry, said)

    def blocker(self, blocker: Blocker) -> str:
        """What is in the way; where it is, is said beside."""
        texts = {
            BlockerKind.SECTION_EMPTY: self.tr("A required section is empty"),
            BlockerKind.SIDE_EMPTY: self.tr("Not translated"),
            BlockerKind.TWIN_BEHIND: self.tr("To follow up: the other language changed"),
            BlockerKind.SLOT_LEFT: self.tr("Something to fill in is left"),
            BlockerKind.CONFLICT: self.tr("Written in two ways: to be chosen"),
            BlockerKind.CHANGE_UNPLACED: self.tr("A reviewer’s change without a place"),
            BlockerKind.THREAD_OPEN: self.tr("An open comment"),
            BlockerKind.REVIEW_WAITING: self.tr("A review waits, %n change(s) undecided", "", blocker.count),
            BlockerKind.CHANGES_UNDECIDED: self.tr("The last review left %n change(s) undecided", "", blocker.count),
            BlockerKind.FINDING: self.tr("A check found something critical"),
        }
        return texts[blocker.kind]

    def entry(self, entry: LogEntry) -> str:
        """What happened."""
        match entry.step:
            case MadeReady():
                return self.tr("ready for review")
            case TakenBack():
                return self.tr("back to draft")
            case SentForReview(file, _, reviewer):
                text = self.tr("sent to %1 for review: %2") if reviewer else self.tr("sent for review: %2")
                return text.replace("%1", isolated(reviewer)).replace("%2", isolated(file))
            case Returned(files, undecided):
                return self._returned(files, undecided)
            case Approved(language):
                return self.tr("the Arabic approved") if language is Language.ARABIC else self.tr("the French approved")
            case Waived(language, reason):
                text = self.tr("the French not needed: %1")
                if language is Language.ARABIC:
                    text = self.tr("the Arabic not needed: %1")
                return text.replace("%1", isolated(reason))
            case Sent(to):
                return self.tr("sent to %1").replace("%1", isolated(to)) if to else self.tr("sent")
            case Withdrawn(reason):
                return self.tr("withdrawn: %1").replace("%1", isolated(reason))
            case Superseded(by):
                return self.tr("superseded by revision %1").replace("%1", self._kit.language.number(by))
            case NextBegun():
                return self.tr("taken up again as the next revision")

    def _returned(self, files: tuple[str, ...], undecided: int) -> str:
        if not files:
            return self.tr("came back")
        text = self.tr("came back: %1").replace("%1", isolated(", ".join(files)))
        return f"{text} · {self.tr('%n change(s) left undecided', '', undecided)}" if undecided else text

    def about(self, entry: LogEntry) -> str:
        """Who, when, and of which revision."""
        number, moment = self._kit.language.number(entry.number), self._kit.language.moment(entry.at)
        revision = self.tr("revision %1").replace("%1", number)
        return f"{isolated(entry.by)} · {moment} · {revision}"

    def _filled(self, text: str, entry: LogEntry, said: str) -> str:
        number = self._kit.language.number(entry.number)
        values = (isolated(entry.by), self._kit.language.moment(entry.at), number, isolated(said))
        for place, value in zip(("%1", "%2", "%3", "%4"), values, strict=True):
            text = text.replace(place, value, 1)
        return text
