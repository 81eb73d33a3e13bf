from __future__ import annotations

from hypothesis import given

from briefing_app.domain.actions import ActionItem, ActionKind, ActionSource, Obligation
from briefing_app.domain.invitations import Party, VisitInvitation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section, TemplateVersion
from briefing_app.domain.people import MeetingSide, Participant, Person, Post
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import plain
from briefing_app.domain.search import SearchField
from briefing_app.domain.search_passages import passages
from briefing_app.domain.segments import new_pair
from tests.strategies import notes

PERSON = Person(
    "p",
    Bilingual("سيدريك أو", "Cédric O"),
    post=Post(Bilingual(fr="Secrétaire d’État")),
    body=Bilingual("الوزارة"),
    variants=("Cedric Oh",),
    notes="ne se lit pas",
    contact="06 00 00 00 00",
)
NOTE = BriefingNote(
    "n",
    TemplateVersion("t", 1),
    "egypt_france",
    Reference("P-00AB-0001", "MAE/2026/0147"),
    NoteFacts(
        title=Bilingual("لقاء", "Entretien"),
        subject=Bilingual(fr="Coopération"),
        meeting=Meeting(place=Bilingual(fr="Paris")),
        participants=(Participant(PERSON, MeetingSide.COUNTERPART, 1),),
        counterpart=Bilingual("فرنسا", "France"),
        counterpart_country="FR",
        distribution=(Bilingual(fr="Cabinet"),),
    ),
    (Section("s", Bilingual("القسم", "Partie"), (new_pair("p1", plain("نص"), plain("Texte")),)),),
    (
        ActionItem(
            *("a", "A-1", ActionKind.TASK, Bilingual(fr="Envoyer"), Bilingual("المكتب"), Obligation.WE_OWE),
            source=ActionSource("p1"),
        ),
    ),
    (VisitInvitation("i", "I-1", Party(Bilingual(fr="Hôte")), Party(Bilingual("ضيف")), Bilingual(fr="Finale")),),
)


def said(field: SearchField) -> list[tuple[str, str, str]]:
    return [(one.language.value, one.text, one.pair) for one in passages(NOTE) if one.field is field]


def test_every_field_says_what_is_searched_in_it() -> None:
    assert said(SearchField.REFERENCE) == [("fr", "MAE/2026/0147", ""), ("fr", "P-00AB-0001", "")]
    assert [text for _, text, _ in said(SearchField.TITLES)] == ["لقاء", "Entretien", "Coopération", "Paris"]
    assert [text for _, text, _ in said(SearchField.PEOPLE)] == [
        *("فرنسا", "France", "FR", "سيدريك أو", "Cédric O", "Secrétaire d’État", "الوزارة", "Cedric Oh", "Cabinet")
    ]
    assert said(SearchField.TEXT) == [("ar", "نص", "p1"), ("fr", "Texte", "p1")]


def test_promises_lead_to_their_pair() -> None:
    assert said(SearchField.ACTIONS) == [
        ("fr", "Envoyer", "p1"),
        ("ar", "المكتب", "p1"),
        ("fr", "A-1", "p1"),
        ("fr", "Finale", ""),
        ("fr", "Hôte", ""),
        ("ar", "ضيف", ""),
        ("fr", "I-1", ""),
    ]


def test_what_is_private_or_of_the_template_is_not_searched() -> None:
    every = " ".join(one.text for one in passages(NOTE))
    for hidden in ("ne se lit pas", "06 00", "Partie", "القسم"):
        assert hidden not in every


@given(notes())
def test_every_paragraph_is_searched_under_its_pair(note: BriefingNote) -> None:
    texts = {(one.pair, one.language): one.text for one in passages(note) if one.field is SearchField.TEXT}
    for pair in note.pairs():
        for language in Language:
            assert texts.get((pair.id, language), "") == pair.text(language).plain
