"""What is open since the last meeting, written into the next note."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import ActionKind, ActionState, DueInMonth, DueOnDate, Obligation
from briefing_app.domain.answers import ActionAnswer, Answers, ParagraphAnswer
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rich_text import ParagraphKind
from briefing_app.domain.segments import TwinState
from briefing_app.domain.templates import Carried
from tests.samples import BUILT_INS

MINISTRY = Bilingual("وزارة التعاون التونسية", "le ministère tunisien de la Coopération")
PLACES = {"meeting_brief": "open_commitments", "decisions_record": "postponed"}


def promise(title: Bilingual, **fields: object) -> ActionAnswer:
    made = ActionAnswer(
        title=title,
        owner=Bilingual("المراسم", "Protocole"),
        obligation=Obligation.WE_OWE,
        kind=ActionKind.TASK,
        due=DueOnDate(date(2026, 4, 1)),
    )
    return msgspec.structs.replace(made, **fields)


def met(desk: Desk, *actions: ActionAnswer, marking: str = "internal", country: str = "TN") -> BriefingNote:
    answers = Answers(counterpart=MINISTRY, counterpart_country=country, actions=actions, marking=marking)
    return desk.notes.new("meeting_record", "egypt_france", answers).note


def next_note(desk: Desk, template: str = "meeting_brief", **fields: object) -> BriefingNote:
    answers = Answers(counterpart=MINISTRY, counterpart_country="TN")
    return desk.notes.new(template, "egypt_france", msgspec.structs.replace(answers, **fields)).note


def lines(note: BriefingNote, section: str = "open_commitments") -> list[tuple[str, str]]:
    pairs = note.section(section).pairs
    return [(p.ar.text.plain, p.fr.text.plain) for p in pairs if p.fr.text.kind is ParagraphKind.BULLET]


def test_the_templates_that_carry_promises_say_so_as_data() -> None:
    for template_id in BUILT_INS.template_ids():
        template = BUILT_INS.template(template_id)
        assert template is not None
        carrying = [section.id for section in template.sections if section.carries is Carried.OPEN_PROMISES]
        assert carrying == ([PLACES[template_id]] if template_id in PLACES else [])
        assert (template.version > 1) is bool(carrying)


@pytest.mark.parametrize("template", PLACES)
def test_what_is_open_stands_in_the_next_note_in_both_languages(desk: Desk, template: str) -> None:
    """Number, title, owner and due date, the first due first; twins in step; the formula before them stays."""
    late = promise(Bilingual("إرسال المسودة", "Envoyer le projet"), due=DueInMonth(2026, 5))
    soon = promise(Bilingual("تحديد موعد", "Fixer une date"))
    number = met(desk, late, soon).actions[0].number
    note = next_note(desk, template)
    assert lines(note, PLACES[template]) == [
        (
            f"{number[:-2]}02 · تحديد موعد · المراسم · ١ أبريل ٢٠٢٦",
            f"{number[:-2]}02 · Fixer une date · Protocole · 1er avril 2026",
        ),
        (f"{number} · إرسال المسودة · المراسم · مايو ٢٠٢٦", f"{number} · Envoyer le projet · Protocole · mai 2026"),
    ]
    for pair in note.section(PLACES[template]).pairs:
        assert all(pair.state(language) is TwinState.TRANSLATED for language in Language)
    if template == "meeting_brief":
        assert note.section("open_commitments").pairs[0].fr.text.plain == "Engagements encore ouverts :"
    assert note.actions == ()


def test_what_is_settled_or_of_somebody_else_is_not_carried(desk: Desk) -> None:
    note = met(desk, promise(Bilingual("أولى", "Une")), promise(Bilingual("ثانية", "Deux")))
    desk.promises.set_state(note.actions[0].number, ActionState.CANCELLED)
    other = Answers(
        counterpart=Bilingual("هيئة", "une agence"),
        counterpart_country="DZ",
        actions=(promise(Bilingual("ثالثة", "Trois")),),
    )
    desk.notes.new("meeting_record", None, other)
    assert [fr.split(" · ")[1] for _, fr in lines(next_note(desk))] == ["Deux"]
    assert lines(next_note(desk, counterpart=Bilingual("بلدية", "une ville"), counterpart_country="IT")) == []


def test_a_note_that_carries_nothing_is_as_before(desk: Desk) -> None:
    met(desk, promise(Bilingual("أولى", "Une")))
    for template in set(BUILT_INS.template_ids()) - PLACES.keys():
        assert all(not lines(next_note(desk, template), section.id) for section in next_note(desk, template).sections)
    assert (
        next_note(desk, "decisions_record", counterpart=Bilingual(fr="personne"), counterpart_country="IT")
        .section("postponed")
        .pairs
        == ()
    )


def test_what_was_answered_comes_first(desk: Desk) -> None:
    met(desk, promise(Bilingual("أولى", "Une")))
    answers = {"open_commitments": (ParagraphAnswer(ar="نص", fr="Texte"),)}
    pairs = next_note(desk, sections=answers).section("open_commitments").pairs
    assert [pair.fr.text.kind for pair in pairs] == [ParagraphKind.BODY, ParagraphKind.BULLET]


def test_a_higher_marking_keeps_its_words_to_itself(desk: Desk) -> None:
    """Of a promise marked above the next note only the number and the marking may be said."""
    number = met(desk, promise(Bilingual("أمر", "Une affaire")), marking="secret").actions[0].number
    ((ar, fr),) = lines(next_note(desk))
    assert fr == f"{number} · Secret"
    assert ar.startswith(f"{number} · سري")
    assert "affaire" not in fr + ar
    assert "Une affaire" in lines(next_note(desk, marking="secret"))[0][1]
    lowered = promise(Bilingual("علني", "Public"), marking="public")
    met(desk, lowered, marking="secret")
    assert any("Public ·" in fr for _, fr in lines(next_note(desk)))


def test_a_language_without_a_title_is_left_to_be_written(desk: Desk) -> None:
    met(desk, promise(Bilingual("", "Une seule langue")))
    note = next_note(desk)
    pair = note.section("open_commitments").pairs[-1]
    assert "Une seule langue" in pair.fr.text.plain
    assert pair.state(Language.ARABIC) is TwinState.EMPTY
