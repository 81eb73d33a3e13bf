"""The screen of the sample's invitation, over a real library."""

from __future__ import annotations

import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.ui.invitation.presenter import InvitationScreen


@pytest.fixture
def screen(desk: Desk, application: Application, sample_note: str) -> InvitationScreen:
    note = desk.promises.note(sample_note)
    return InvitationScreen(
        desk.promises,
        application.built_ins.profile,
        sample_note,
        note.invitations[0].id,
        now=application.clock.now,
        new_id=application.identifiers.new,
        author="Nadia",
        is_writable=True,
    )
