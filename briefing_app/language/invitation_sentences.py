"""The sentences that announce a visit invitation, made in Arabic and French from the object, with agreement.

They are a proposal: what somebody wrote over them is never replaced, only reported (``language.generated_prose``).
"""

from __future__ import annotations

from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.profiles import Profile
from briefing_app.language.invitation_arabic import arabic
from briefing_app.language.invitation_french import french
from briefing_app.language.invitation_plan import Gendered, of_party, of_person, plan

__all__ = ["Gendered", "of_party", "of_person", "sentences"]


def sentences(invitation: VisitInvitation, inviter: Gendered, invitee: Gendered, profile: Profile) -> Bilingual:
    """One to three sentences a language, on one line: the invitation and its answer, then what became of it.

    ``occasion`` is a noun phrase with its article (« la finale du concours », «الجولة النهائية»). French has plain
    spaces, as all stored text; the export makes those no-break that want it. A language stays empty when neither
    a name nor a post says who is invited.
    """
    told = plan(invitation, inviter, invitee, profile)
    return Bilingual(arabic(told), french(told))
