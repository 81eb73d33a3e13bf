"""Answers in set phrases: agreement with the people named, days by profile, in every template."""

from __future__ import annotations

from datetime import date

import pytest

from briefing_app.domain.answers import Answers, InvitationAnswer, ParticipantAnswer
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import Party
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Gender, MeetingSide, Style
from briefing_app.domain.references import Reference
from briefing_app.services.composition import compose
from tests.conftest import CountedIdentifiers
from tests.samples import BUILT_INS

F, M = Gender.FEMININE, Gender.MASCULINE
TODAY = date(2026, 3, 15)


def person(side: MeetingSide, ar: str, fr: str, gender: Gender = M, style: Style = Style.PLAIN) -> ParticipantAnswer:
    return ParticipantAnswer(name=Bilingual(ar, fr), side=side, gender=gender, style=style)


def composed(template_id: str, answers: Answers, profile_id: str = "egypt_france") -> BriefingNote:
    template = BUILT_INS.template(template_id)
    assert template is not None
    profile = BUILT_INS.profile(profile_id)
    return compose(template, answers, profile, CountedIdentifiers(), Reference("P-00AB-0007"), TODAY)


def opening(note: BriefingNote, section: str) -> tuple[str, str]:
    pair = note.section(section).pairs[0]
    return pair.ar.text.plain, pair.fr.text.plain


@pytest.mark.parametrize(
    ("host", "arabic", "french"), [(M, "بحث ", "s’est entretenu avec"), (F, "بحثت ", "s’est entretenue avec")]
)
@pytest.mark.parametrize("counterpart", Gender)
def test_the_verb_agrees_with_the_host_and_not_with_the_guest(
    host: Gender, arabic: str, french: str, counterpart: Gender
) -> None:
    people = (
        person(MeetingSide.COUNTERPART, "ضيف", "Hôte Étranger", counterpart),
        person(MeetingSide.HOST, "مضيف", "Hôte Premier", host),
        person(MeetingSide.HOST, "آخر", "Hôte Second", M if host is F else F),
    )
    ar, fr = opening(composed("readout_public", Answers(participants=people)), "lead")
    assert ar.startswith(arabic)
    assert f"Hôte Premier {french}" in fr
    assert "Hôte Second" not in fr


@pytest.mark.parametrize(
    ("style", "gender", "ar", "fr"),
    [
        (Style.PLAIN, F, "السيدة ليلى", "Mme Leïla"),
        (Style.AMBASSADOR, F, "سعادة السفيرة ليلى", "S.E. Mme Leïla"),
        (Style.AMBASSADOR, M, "سعادة السفير ليلى", "S.E. M. Leïla"),
    ],
)
def test_the_guest_is_called_by_style_and_gender(style: Style, gender: Gender, ar: str, fr: str) -> None:
    note = composed(
        "meeting_brief", Answers(participants=(person(MeetingSide.COUNTERPART, "ليلى", "Leïla", gender, style),))
    )
    assert opening(note, "interlocutor") == (f"يُلتقى خلاله {ar}.", f"L’interlocuteur est {fr}.")
    assert note.facts.title == Bilingual(f"إعداد لقاء {ar}", f"Préparation de l’entretien avec {fr}")


@pytest.mark.parametrize(("gender", "verb"), [(M, "وجّه"), (F, "وجّهت")])
def test_who_invites_decides_the_verb_of_the_invitation(gender: Gender, verb: str) -> None:
    inviter = person(MeetingSide.HOST, "نادية سامي", "Nadia Sami", gender)
    answers = Answers(
        participants=(person(MeetingSide.COUNTERPART, "بول", "Paul", M if gender is F else F), inviter),
        invitations=(
            InvitationAnswer(
                inviter=Party(inviter.name),
                invitee=Party(Bilingual("بول", "Paul")),
                occasion=Bilingual("المعرض", "le Salon"),
            ),
        ),
    )
    ar, fr = opening(composed("visit_file", answers), "invitation")
    assert ar == f"{verb} نادية سامي الدعوة إلى بول بمناسبة المعرض."
    assert fr == "Nadia Sami a invité Paul ; occasion : le Salon."


@pytest.mark.parametrize(
    ("body", "to_ar", "to_fr"),
    [
        (Bilingual("وزارة الخارجية", "le ministère des Affaires étrangères"), "لوزارة الخارجية", "au ministère des"),
        (Bilingual("السفارة الفرنسية", "l’ambassade de France"), "للسفارة الفرنسية", "à l’ambassade de France"),
        (Bilingual("اللجنة العليا", "les autorités compétentes"), "للجنة العليا", "aux autorités compétentes"),
        (Bilingual("سفارة تونس", "la mission permanente"), "لسفارة تونس", "à la mission permanente"),
    ],
)
def test_a_note_verbale_joins_its_prepositions_to_the_addressee(body: Bilingual, to_ar: str, to_fr: str) -> None:
    note = composed("note_verbale", Answers(counterpart=body, office=Bilingual("السفارة", "L’ambassade")))
    assert f"لتعرب {to_ar} عن" in opening(note, "closing")[0]
    assert f"ses compliments {to_fr}" in opening(note, "opening")[1]
    assert f"renouveler {to_fr}" in opening(note, "closing")[1]
    assert opening(note, "reference") == ("رقم P-00AB-0007", "N° P-00AB-0007")
    assert opening(note, "addressee") == (f"إلى {body.ar}", body.fr)


DAYS = {
    "algeria_france": ("1 جويلية 2026", "1er juillet 2026"),
    "egypt_france": ("١ يوليو ٢٠٢٦", "1er juillet 2026"),
    "eu_arab": ("1 يوليو 2026", "1er juillet 2026"),
    "lebanon_france": ("١ تموز ٢٠٢٦", "1er juillet 2026"),
    "mauritania_france": ("1 يوليو 2026", "1er juillet 2026"),
    "morocco_france": ("1 يوليوز 2026", "1er juillet 2026"),
    "tunisia_france": ("1 جويلية 2026", "1er juillet 2026"),
}


@pytest.mark.parametrize("profile_id", DAYS)
def test_the_day_of_the_meeting_is_written_as_the_profile_has_it(profile_id: str) -> None:
    answers = Answers(meeting=Meeting(day=date(2026, 7, 1)), subject=Bilingual("المياه", "l’eau"))
    ar, fr = DAYS[profile_id]
    note = composed("decisions_record", answers, profile_id)
    assert opening(note, "meeting") == (
        f"عُقد الاجتماع يوم {ar} لبحث المياه.",
        f"La réunion s’est tenue le {fr} ; objet : l’eau.",
    )
    profile = BUILT_INS.profile(profile_id)
    assert (note.profile, note.facts.counterpart_country) == (profile_id, profile.counterpart_country)
    assert note.facts.dated == date(2026, 7, 1)


def test_every_profile_has_its_days_above() -> None:
    assert set(DAYS) == set(BUILT_INS.profile_ids())


@pytest.mark.parametrize(
    ("dated", "met", "french"),
    [
        (None, None, "15 mars 2026"),
        (date(2026, 2, 2), None, "2 février 2026"),
        (None, date(2025, 12, 31), "31 décembre 2025"),
        (date(2026, 2, 2), date(2025, 12, 31), "31 décembre 2025"),
    ],
)
def test_the_day_in_the_text_is_that_of_the_meeting_then_of_the_note_then_today(
    dated: date | None, met: date | None, french: str
) -> None:
    note = composed("meeting_record", Answers(dated=dated, meeting=Meeting(day=met)))
    assert f"a eu lieu le {french} ;" in opening(note, "meeting")[1]
    assert note.facts.dated == (dated or met)


@pytest.mark.parametrize("profile_id", DAYS)
@pytest.mark.parametrize("template_id", BUILT_INS.template_ids())
def test_every_template_opens_in_every_profile_without_a_slot_left(template_id: str, profile_id: str) -> None:
    """With everything answered no bracket is left; the empty sections wait in both languages alike."""
    people = (
        person(MeetingSide.HOST, "منى", "Mona", F, Style.MINISTER),
        person(MeetingSide.COUNTERPART, "جان", "Jean", M, Style.AMBASSADOR),
    )
    parties = [Party(p.name) for p in people]
    answers = Answers(
        subject=Bilingual("المياه", "l’eau"),
        counterpart=Bilingual("السفارة", "l’ambassade"),
        meeting=Meeting(day=TODAY, place=Bilingual("الرباط", "Rabat")),
        participants=people,
        invitations=(
            InvitationAnswer(inviter=parties[0], invitee=parties[1], occasion=Bilingual("المعرض", "le Salon")),
        ),
    )
    note = composed(template_id, answers, profile_id)
    texts = [text for pair in note.pairs() for text in (pair.ar.text.plain, pair.fr.text.plain)]
    for text in (*texts, note.facts.title.ar, note.facts.title.fr):
        assert not set("[]{}|") & set(text), text
    for pair in note.pairs():
        assert bool(pair.ar.text.plain) == bool(pair.fr.text.plain)
        assert pair.ar.text.kind is pair.fr.text.kind
    assert note.facts.title.ar
    assert note.facts.title.fr
    template = BUILT_INS.template(template_id)
    assert template is not None
    assert note.facts.marking == template.default_marking


@pytest.mark.parametrize("profile_id", DAYS)
def test_the_office_of_the_profile_signs_unless_another_is_named(profile_id: str) -> None:
    office = BUILT_INS.profile(profile_id).office
    assert opening(composed("cable", Answers(), profile_id), "addresses") == (f"من: {office.ar}", f"De : {office.fr}")
    named = composed("cable", Answers(office=Bilingual("البعثة", "La mission")), profile_id)
    assert opening(named, "addresses") == ("من: البعثة", "De : La mission")


def test_what_nobody_answered_stays_visible_in_brackets() -> None:
    ar, fr = opening(composed("meeting_record", Answers()), "participants")
    assert ("[host]" in ar, "[counterpart]" in ar) == (True, True)
    assert ("[host]" in fr, "[counterpart]" in fr) == (True, True)
    assert composed("meeting_record", Answers()).facts.title == Bilingual("محضر لقاء", "Compte rendu d’entretien")


@pytest.mark.parametrize("profile_id", DAYS)
@pytest.mark.parametrize("marking", ["public", "secret"])
def test_a_marking_is_taken_from_the_profile(profile_id: str, marking: str) -> None:
    assert composed("cable", Answers(marking=marking), profile_id).facts.marking == marking
    with pytest.raises(UserError) as told:
        composed("cable", Answers(marking=f"très {marking}"), profile_id)
    assert (told.value.code, told.value.params["profile"]) == ("marking.unknown", profile_id)


def test_the_body_of_the_first_guest_is_the_counterpart_unless_one_is_named() -> None:
    body = Bilingual("الوكالة", "l’Agence")
    guest = ParticipantAnswer(name=Bilingual("ج", "J"), side=MeetingSide.COUNTERPART, body=body)
    ours = ParticipantAnswer(name=Bilingual("م", "M"), side=MeetingSide.HOST, body=Bilingual("الوزارة", "le Ministère"))
    assert composed("cable", Answers(participants=(ours, guest))).facts.counterpart == body
    other = Bilingual("السفارة", "l’Ambassade")
    assert composed("cable", Answers(participants=(ours, guest), counterpart=other)).facts.counterpart == other


@pytest.mark.parametrize("language", Language)
def test_names_of_one_language_only_do_not_leak_into_the_other(language: Language) -> None:
    name = Bilingual(**{language.value: "Nom"})
    note = composed(
        "meeting_brief", Answers(participants=(ParticipantAnswer(name=name, side=MeetingSide.COUNTERPART),))
    )
    pair = note.section("interlocutor").pairs[0]
    assert "Nom" in pair.text(language).plain
    assert "Nom" not in pair.text(language.twin).plain
