from __future__ import annotations

from datetime import date

import pytest

from briefing_app.domain.actions import ActionKind
from briefing_app.domain.answers import Answers, ParagraphAnswer
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import MeetingSide
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import ParagraphKind, plain
from briefing_app.domain.segments import TwinState
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.composition import compose, compose_from_pairs
from tests.conftest import CountedIdentifiers
from tests.samples import BUILT_INS, sample_note

AR, FR = Language.ARABIC, Language.FRENCH
TODAY = date(2026, 3, 15)
REQUIRED = {
    "meeting_record": 7,
    "readout_public": 3,
    "brief_info": 4,
    "brief_decision": 6,
    "talking_points": 2,
    "meeting_brief": 6,
    "visit_file": 5,
    "synthesis": 4,
    "cable": 6,
    "note_verbale": 6,
    "aide_memoire": 2,
    "decisions_record": 3,
}
"""How many sections domain.md 4.1 marks as required, by template."""


def composed(template_id: str, answers: Answers) -> BriefingNote:
    template = BUILT_INS.template(template_id)
    assert template is not None
    profile = BUILT_INS.profile("egypt_france")
    return compose(template, answers, profile, CountedIdentifiers(), Reference("P-00AB-0001"), TODAY)


@pytest.mark.parametrize("template_id", sorted(REQUIRED))
def test_the_sample_fills_every_required_section_in_both_languages(template_id: str) -> None:
    note = sample_note(template_id)
    for section in note.sections:
        if section.required:
            for language in Language:
                text = "".join(pair.text(language).plain for pair in section.pairs)
                assert text.strip(), (section.id, language)
                assert "[" not in text, (section.id, text)


@pytest.mark.parametrize("template_id", sorted(REQUIRED))
def test_templates_have_what_the_domain_asks_for(template_id: str) -> None:
    template = BUILT_INS.template(template_id)
    assert template is not None
    assert sum(section.required for section in template.sections) == REQUIRED[template_id]
    for section in template.sections:
        for language in Language:
            assert section.title[language]
            assert len(section.guidance[language]) > 10
        assert bool(section.opening.ar) == bool(section.opening.fr)


def test_there_are_twelve_templates_with_codes_of_their_own() -> None:
    assert set(BUILT_INS.template_ids()) == set(REQUIRED)
    codes = {template.code for t in BUILT_INS.template_ids() if (template := BUILT_INS.template(t))}
    assert len(codes) == 12


def test_a_new_note_is_ready_to_write_in() -> None:
    note = composed("meeting_record", Answers())
    for section in note.sections:
        assert bool(section.pairs) or not section.required
    states = {pair.state(language) for pair in note.pairs() for language in Language}
    assert states <= {TwinState.EMPTY, TwinState.TRANSLATED}
    assert note.template.version == 1
    assert note.facts.marking == "internal"


def test_openings_agree_with_the_people_in_both_languages() -> None:
    text = """
subject = { ar = "التعاون", fr = "la coopération" }
[[participants]]
side = "host"
name = { ar = "منى حسن", fr = "Mona Hassan" }
gender = "feminine"
style = "minister"
[[participants]]
side = "counterpart"
name = { ar = "جان موران", fr = "Jean Morin" }
"""
    note = composed("readout_public", read_answers(text, "t"))
    lead = note.section("lead").pairs[0]
    assert lead.ar.text.plain.startswith("بحثت معالي السيدة منى حسن مع السيد جان موران")
    assert "S.E. Mme Mona Hassan s’est entretenue avec M. Jean Morin" in lead.fr.text.plain
    assert note.facts.title.fr == "S.E. Mme Mona Hassan s’entretient avec M. Jean Morin"


def test_promises_are_numbered_and_anchored_to_their_sentence() -> None:
    note = sample_note()
    assert [action.number[-2:] for action in note.actions] == ["01", "02", "03"]
    assert note.actions[0].kind is ActionKind.INVITATION
    assert note.invitations[0].open_modes
    answers = read_answers(
        '[[sections.summary]]\nar = "وعدنا."\nfr = "Nous promettons."\n'
        '[[actions]]\ntitle = { fr = "T" }\nowner = { fr = "O" }\nobligation = "we_owe"\nparagraph = 3\n',
        "t",
    )
    made = composed("meeting_record", answers)
    source = made.actions[0].source
    assert source is not None
    assert [anchor.quoted for anchor in source.anchors] == ["وعدنا.", "Nous promettons."]
    assert made.pair(source.pair_id).fr.text.plain == "Nous promettons."


def test_precedence_is_the_order_of_the_answers_on_each_side() -> None:
    people = sample_note().facts.participants
    assert [(p.side, p.precedence) for p in people] == [(MeetingSide.HOST, 1), (MeetingSide.COUNTERPART, 1)]


@pytest.mark.parametrize(
    ("text", "kind", "kept"),
    [
        ("- point", ParagraphKind.BULLET, "point"),
        ("2. point", ParagraphKind.NUMBERED, "point"),
        ("> citation", ParagraphKind.QUOTE, "citation"),
        ("tiret - au milieu", ParagraphKind.BODY, "tiret - au milieu"),
    ],
)
def test_list_marks_become_kinds(text: str, kind: ParagraphKind, kept: str) -> None:
    note = composed("meeting_record", Answers(sections={"summary": (ParagraphAnswer(fr=text, ar=text),)}))
    pair = note.section("summary").pairs[0]
    assert (pair.fr.text, pair.ar.text) == (plain(kept, kind), plain(kept, kind))


def test_unknown_sections_and_markings_are_refused() -> None:
    with pytest.raises(UserError) as section:
        composed("meeting_record", Answers(sections={"nowhere": ()}))
    assert section.value.code == "answers.unknown_section"
    assert "summary" in str(section.value.params["known"])
    with pytest.raises(UserError, match=r"marking\.unknown"):
        composed("meeting_record", Answers(marking="cosmic"))


def imported(template_id: str, count: int) -> BriefingNote:
    template = BUILT_INS.template(template_id)
    assert template is not None
    pairs = [(plain(f"فقرة {n}"), plain(f"Paragraphe {n}")) for n in range(count)]
    profile = BUILT_INS.profile("egypt_france")
    return compose_from_pairs(template, Answers(), profile, pairs, CountedIdentifiers(), Reference("P-1"), TODAY)


@pytest.mark.parametrize("template_id", sorted(REQUIRED))
def test_imported_pairs_are_all_there_and_in_order(template_id: str) -> None:
    note = imported(template_id, 5)
    assert [pair.fr.text.plain for pair in note.pairs()] == [f"Paragraphe {n}" for n in range(5)]
    assert all(pair.state(language) is TwinState.TRANSLATED for pair in note.pairs() for language in Language)


def test_a_communique_begins_with_its_lead() -> None:
    note = imported("readout_public", 3)
    assert [len(note.section(name).pairs) for name in ("lead", "topics")] == [1, 2]
    assert note.facts.title == Bilingual("بيان صحفي عن لقاء", "Communiqué à la presse")
