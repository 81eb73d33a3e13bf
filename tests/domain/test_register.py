"""What a marking lets leave the library, in the profiles that come with us and in others."""

from __future__ import annotations

import msgspec
import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.profiles import ExportRule, Marking, Profile
from briefing_app.domain.register import highest_marking, withholds_titles
from tests.registers import action, entry_of, sample_invitations
from tests.samples import BUILT_INS

PROFILES = [BUILT_INS.profile(profile_id) for profile_id in BUILT_INS.profile_ids()]


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: str(profile.id))
def test_titles_are_withheld_above_internal(profile: Profile) -> None:
    shown = {m.code: not withholds_titles(profile, m.code) for m in profile.markings}
    assert shown == {"public": True, "internal": True, "restricted": False, "confidential": False, "secret": False}
    assert not withholds_titles(profile, "")
    assert withholds_titles(profile, "no_such_marking"), "what is not known is not let out"


@pytest.mark.parametrize(
    ("marking", "withheld"),
    [
        (Marking("plain", Bilingual("عادي", "Ordinaire"), 0, "000000"), False),
        (Marking("high", Bilingual("عال", "Élevé"), 9, "000000"), False),
        (Marking("silent", Bilingual("صامت", "Muet"), 0, "000000", export_rule=ExportRule.NO_SUBJECT_IN_NAMES), True),
        (Marking("classified", Bilingual("سري", "Secret"), 0, "000000", is_classification=True), True),
    ],
)
def test_an_office_without_an_internal_mark_says_it_by_its_rules(marking: Marking, withheld: bool) -> None:
    profile = msgspec.structs.replace(PROFILES[0], markings=(marking,))
    assert withholds_titles(profile, marking.code) is withheld


def test_a_rank_above_internal_is_enough() -> None:
    internal = next(marking for marking in PROFILES[0].markings if marking.code == "internal")
    above = Marking("above", Bilingual("أعلى", "Au-dessus"), internal.rank + 1, "000000")
    profile = msgspec.structs.replace(PROFILES[0], markings=(internal, above))
    assert withholds_titles(profile, "above")
    assert not withholds_titles(profile, "internal")


def test_the_highest_marking_is_by_rank() -> None:
    profile = BUILT_INS.profile("egypt_france")
    assert highest_marking(profile, ["internal", "", "restricted", "public"]) == "restricted"
    assert highest_marking(profile, ["", ""]) == ""
    assert highest_marking(profile, []) == ""
    with pytest.raises(UserError) as told:
        highest_marking(profile, ["internal", "no_such_marking"])
    assert told.value.code == "marking.unknown"


def test_an_action_may_be_marked_otherwise_than_its_note() -> None:
    assert entry_of(action(), note_marking="secret").marking == "secret"
    assert entry_of(action(marking="internal"), note_marking="secret").marking == "internal"
    assert msgspec.structs.replace(sample_invitations()[0], note_marking="secret").marking == "secret"
