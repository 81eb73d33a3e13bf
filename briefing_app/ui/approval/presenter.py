"""What the approval dialog knows and decides: the overview of the note, and the steps in the name that was typed."""

from __future__ import annotations

from collections.abc import Callable

from briefing_app.domain.approval_standing import LanguageState
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.services.approval_service import ApprovalService, Overview
from briefing_app.ui.approval.state import APPROVABLE, Deed, deeds


class ApprovalPresenter:
    """``remember`` keeps the name that was typed; ``name`` is the one kept last."""

    def __init__(self, approvals: ApprovalService, note_id: str, name: str, remember: Callable[[str], None]) -> None:
        """UserError as ``ApprovalService.overview`` has it: the note is read at once."""
        self._approvals = approvals
        self._note_id = note_id
        self._remember = remember
        self.name = name
        self.overview = approvals.overview(note_id)

    @property
    def status(self) -> NoteStatus:
        return self.overview.standing.status

    @property
    def deeds(self) -> tuple[Deed, ...]:
        return deeds(self.status)

    def refresh(self) -> Overview:
        """The note as it is now."""
        self.overview = self._approvals.overview(self._note_id)
        return self.overview

    def can_approve(self, language: Language) -> bool:
        is_open = self.overview.standing.of(language).state is not LanguageState.APPROVED
        return self.status in APPROVABLE and is_open and not self.overview.in_the_way(language)

    def can_waive(self, language: Language) -> bool:
        now = self.overview.standing
        is_open = now.of(language).state in (LanguageState.OPEN, LanguageState.OUTDATED)
        return self.status in APPROVABLE and is_open and now.of(language.twin).state is not LanguageState.WAIVED

    def section_title(self, section_id: str) -> Bilingual:
        """The heading of a section by its id; empty when there is none."""
        found = (section.title for section in self.overview.note.sections if section.id == section_id)
        return next(found, Bilingual())

    # The steps: UserError as ``ApprovalService`` has them.

    def approve(self, language: Language) -> None:
        self._approvals.approve(self._note_id, language, self.name)
        self._done()

    def waive(self, language: Language, reason: str) -> None:
        self._approvals.waive(self._note_id, language, self.name, reason)
        self._done()

    def do(self, deed: Deed, said: str = "") -> None:
        """A step of the whole note; ``said`` is the reason, or to whom it was sent. Nothing for what others do."""
        match deed:
            case Deed.READY:
                self._approvals.make_ready(self._note_id, self.name)
            case Deed.TAKE_BACK:
                self._approvals.take_back(self._note_id, self.name)
            case Deed.CAME_BACK:
                self._approvals.came_back(self._note_id, self.name)
            case Deed.SEND:
                self._approvals.sent(self._note_id, self.name, said)
            case Deed.WITHDRAW:
                self._approvals.withdraw(self._note_id, self.name, said)
            case Deed.NEXT:
                self._approvals.begin_next(self._note_id, self.name)
            case Deed.APPROVE | Deed.EXPORT_FOR_REVIEW | Deed.IMPORT_REVIEW | Deed.EXPORT_FINAL:
                return
        self._done()

    def _done(self) -> None:
        self._remember(self.name.strip())
        self.refresh()
