"""Which page of the manual belongs to what is on the screen; F1 asks here."""

from __future__ import annotations

from collections.abc import Iterable

from briefing_app.ui.manual.pages import FIRST

TOPICS = {
    # Dialogs.
    "FirstRunDialog": "first-run",
    "NewNoteDialog": "new-note",
    "FactsDialog": "people",
    "PersonDialog": "people",
    "ImportDialog": "new-note",
    "ActionDialog": "actions",
    "ActionStepDialog": "actions",
    "InvitationDialog": "invitations",
    "WaiveDialog": "checks",
    "ConceptDialog": "terms",
    "AlignmentDialog": "terms",
    "BatchesDialog": "terms",
    "SectionTitleDialog": "writing",
    "RedlineDialog": "review",
    "Question": "review",
    "ApprovalDialog": "approval",
    "ReasonDialog": "approval",
    "ExportDialog": "export",
    "PreferencesDialog": "preferences",
    "RekeyDialog": "backups",
    "HandOverDialog": "hand-over",
    "ReceiveDialog": "hand-over",
    "ArrivalDialog": "hand-over",
    "ConflictsDialog": "hand-over",
    "OfficeDialog": "hand-over",
    "ComputerDialog": "backups",
    "ReportDialog": "backups",
    "ShortcutsDialog": "keys",
    "CommandPalette": "keys",
    "AboutDialog": FIRST,
    # Parts of a screen, and screens.
    "FindingsPanel": "checks",
    "PromisesPanel": "actions",
    "HistoryPanel": "approval",
    "CommentsPanel": "review",
    "LanguagePanel": "terms",
    "InvitationsPage": "invitations",
    "EditorView": "writing",
    "ReviewView": "review",
    "InvitationView": "invitations",
    "StartView": FIRST,
    "LibraryView": "library",
    "RegisterView": "actions",
    "PeopleView": "people",
    "TermsView": "terms",
    "UnlockView": "backups",
}
"""By the class of a dialog, a panel or a page; one that is not named here takes the page of what holds it."""


def topic_of(classes: Iterable[str]) -> str:
    """The page for the first class that has one; ``classes`` from the innermost part outwards."""
    return next((TOPICS[name] for name in classes if name in TOPICS), FIRST)
