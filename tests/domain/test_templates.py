from __future__ import annotations

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.templates import Letterhead, NoteTemplate, SectionContent
from briefing_app.language.agreement import malformed, slots_in
from tests.samples import BUILT_INS

# code, which sections are required (●) or optional (○) in order, the blocks at the end of sections
KINDS = {
    "meeting_record": (
        "CR",
        "●●●●●○○●●○",
        {"meeting": "meeting", "participants": "participants", "commitments": "invitation", "follow_up": "actions"},
    ),
    "readout_public": ("CP", "●●●○○○", {"invitations": "invitation"}),
    "brief_info": ("NI", "●●●●○○○", {"developments": "meeting", "next_steps": "actions"}),
    "brief_decision": ("ND", "●●●●●○○●", {"visa": "visa"}),
    "talking_points": ("EL", "●●○○○", {}),
    "meeting_brief": ("FP", "●●●●●●○○", {"interlocutor": "participants", "open_commitments": "actions"}),
    "visit_file": (
        "DV",
        "●●●●○○●",
        {"invitation": "invitation", "dates": "meeting", "delegation": "participants", "follow_up": "actions"},
    ),
    "synthesis": ("NS", "●●●●○", {}),
    "cable": ("TD", "●●●●●●○", {"facts": "meeting", "instructions": "actions"}),
    "note_verbale": ("NV", "●●●○●●●", {}),
    "aide_memoire": ("AM", "●●○", {}),
    "decisions_record": ("RD", "●●●○○", {"meeting": "meeting", "tasks": "actions"}),
}


def built_in(template_id: str) -> NoteTemplate:
    template = BUILT_INS.template(template_id)
    assert template is not None
    return template


every_kind = pytest.mark.parametrize("template", [built_in(name) for name in KINDS], ids=list(KINDS))


@every_kind
def test_sections_are_required_where_the_kind_wants_them(template: NoteTemplate) -> None:
    code, pattern, _ = KINDS[template.id]
    assert template.code == code
    assert "".join("●" if section.required else "○" for section in template.sections) == pattern


@every_kind
def test_blocks_stand_at_the_end_of_their_sections(template: NoteTemplate) -> None:
    blocks = {s.id: s.content.value for s in template.sections if s.content is not SectionContent.PROSE}
    assert blocks == KINDS[template.id][2]


@every_kind
def test_section_ids_are_their_own_and_find_their_section(template: NoteTemplate) -> None:
    ids = [section.id for section in template.sections]
    assert len(set(ids)) == len(ids)
    assert [template.section(section_id) for section_id in ids] == list(template.sections)


@every_kind
def test_formulas_say_the_same_in_both_languages(template: NoteTemplate) -> None:
    for formula in (template.title, *(section.opening for section in template.sections)):
        assert slots_in(formula.ar) == slots_in(formula.fr), formula
        for language in Language:
            assert malformed(formula[language], language) == ""


@pytest.mark.parametrize(
    ("template_id", "letterhead", "signature", "unofficial_twin", "marking"),
    [
        ("aide_memoire", Letterhead.NONE, False, False, "public"),
        ("note_verbale", Letterhead.FULL, False, True, "internal"),
        ("cable", Letterhead.FULL, True, False, "restricted"),
        ("readout_public", Letterhead.FULL, True, False, "public"),
        ("brief_decision", Letterhead.FULL, True, False, "internal"),
    ],
)
def test_the_look_that_custom_wants(
    template_id: str, letterhead: Letterhead, signature: bool, unofficial_twin: bool, marking: str
) -> None:
    template = built_in(template_id)
    assert (template.letterhead, template.signature) == (letterhead, signature)
    assert (template.twin_is_unofficial, template.default_marking) == (unofficial_twin, marking)
