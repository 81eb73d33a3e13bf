from __future__ import annotations

import random
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.action_life import is_overdue
from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionState,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
)
from briefing_app.domain.errors import UserError
from briefing_app.domain.file_names import ascii_slug, export_name
from briefing_app.domain.identity import uuid7
from briefing_app.domain.invitations import (
    Answer,
    InvitationState,
    ModeAnswer,
    Party,
    Response,
    VisitInvitation,
    VisitMode,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.profiles import ExportRule, Marking
from briefing_app.domain.references import (
    Reference,
    definitive_reference,
    duplicates,
    provisional_reference,
    registered,
)
from briefing_app.domain.review_states import ALLOWED_NEXT, LOCKED_STATUSES, NoteStatus
from briefing_app.domain.revisions import content_hash
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import SegmentPair, Side
from briefing_app.domain.templates import NoteTemplate, TemplateSection
from tests.strategies import notes

AR, FR = Language.ARABIC, Language.FRENCH
TODAY = date(2026, 3, 15)


def action(due: Due, state: ActionState = ActionState.ACCEPTED) -> ActionItem:
    title = Bilingual("إرسال الدعوة", "Envoyer l’invitation")
    owner = Bilingual("المراسم", "Protocole")
    return ActionItem("a", "A-1", ActionKind.TASK, title, owner, Obligation.WE_OWE, due=due, state=state)


@pytest.mark.parametrize(
    ("due", "state", "overdue"),
    [
        (DueOnDate(date(2026, 3, 14)), ActionState.ACCEPTED, True),
        (DueOnDate(TODAY), ActionState.ACCEPTED, False),
        (DueOnDate(date(2026, 3, 14)), ActionState.DONE, False),
        (DueOnDate(date(2026, 3, 14)), ActionState.WAITING, True),
        (DueOnDate(date(2026, 3, 14)), ActionState.REOPENED, True),
        (DueInMonth(2026, 3), ActionState.ACCEPTED, False),
        (DueInMonth(2026, 2), ActionState.IN_PROGRESS, True),
        (DueInMonth(2025, 12), ActionState.CANCELLED, False),
        (DueBeforeEvent(10, Bilingual("الزيارة", "la visite")), ActionState.ACCEPTED, False),
        (NotDue(), ActionState.ACCEPTED, False),
    ],
)
def test_overdue_is_computed(due: Due, state: ActionState, overdue: bool) -> None:
    assert is_overdue(action(due, state), TODAY) is overdue


def invitation(**fields: object) -> VisitInvitation:
    party = Party(Bilingual("الوزير", "Le ministre"))
    base = VisitInvitation("i", "I-1", party, party, Bilingual("الجولة النهائية", "la finale"))
    return msgspec.structs.replace(base, **fields)


def test_modes_stay_open_until_one_is_confirmed() -> None:
    answers = (
        ModeAnswer(VisitMode.IN_PERSON, Answer.ACCEPTED),
        ModeAnswer(VisitMode.VIDEO, Answer.ACCEPTED_IN_PRINCIPLE),
        ModeAnswer(VisitMode.HYBRID, Answer.DECLINED),
    )
    accepted = invitation(response=Response(per_mode=answers), state=InvitationState.ANSWERED)
    assert accepted.open_modes == (VisitMode.IN_PERSON, VisitMode.VIDEO)
    assert invitation(response=Response(per_mode=answers), confirmed_mode=VisitMode.VIDEO).open_modes == ()


@given(notes())
def test_notes_survive_json(note: BriefingNote) -> None:
    assert msgspec.json.decode(msgspec.json.encode(note), type=BriefingNote) == note


@given(notes())
def test_the_hash_speaks_of_content_and_not_of_the_review(note: BriefingNote) -> None:
    approved = msgspec.structs.replace(note, status=NoteStatus.APPROVED)
    assert content_hash(approved) == content_hash(note)
    renamed = msgspec.structs.replace(note, reference=Reference("P-FFFF-9999"))
    assert content_hash(renamed) != content_hash(note)


def note_with(*pairs: SegmentPair) -> BriefingNote:
    section = Section("s", Bilingual("قسم", "Partie"), pairs)
    return msgspec.structs.replace(notes_example(), sections=(section,))


def notes_example() -> BriefingNote:
    from briefing_app.domain.notes import TemplateVersion

    return BriefingNote("n", TemplateVersion("brief_info", 1), "egypt_france", Reference("P-00AB-0001"))


def test_completeness_counts_what_ought_to_be_said() -> None:
    note = note_with(
        SegmentPair("1", Side(plain("نص")), Side(plain("texte"))),
        SegmentPair("2", Side(), Side(plain("seul"))),
        SegmentPair("3"),
        SegmentPair("4", Side(plain("نص")), Side(plain("texte"))).edited(FR, plain("changé")),
    )
    assert note.completeness(AR) == (1, 3)
    assert note.completeness(FR) == (3, 3)
    assert note.sections[0].has_text
    assert note.sections[0].index_of("3") == 2
    assert note.sections[0].index_of("9") is None


def test_template_sections_are_found_by_id() -> None:
    section = TemplateSection("purpose", Bilingual("الغرض", "Objet"), Bilingual("…", "…"))
    template = NoteTemplate("t", 1, "NI", Bilingual("مذكرة", "Note"), Bilingual(), (section,))
    assert template.section("purpose") is section
    assert template.section("other") is None


@given(st.integers(0, (1 << 48) - 1), st.binary(min_size=10, max_size=10))
def test_uuid7_carries_its_time_version_and_variant(unix_ms: int, entropy: bytes) -> None:
    text = uuid7(unix_ms, entropy)
    digits = text.replace("-", "")
    assert int(digits[:12], 16) == unix_ms
    assert digits[12] == "7"
    assert digits[16] in "89ab"


@pytest.mark.parametrize(("unix_ms", "entropy"), [(-1, bytes(10)), (1 << 48, bytes(10)), (0, bytes(9))])
def test_uuid7_refuses_what_does_not_fit(unix_ms: int, entropy: bytes) -> None:
    with pytest.raises(ValueError, match="uuid7"):
        uuid7(unix_ms, entropy)


def test_later_ids_sort_later() -> None:
    stream = random.Random(7)
    ids = [uuid7(1_760_000_000_000 + step, stream.randbytes(10)) for step in range(50)]
    assert ids == sorted(ids)


def test_three_laptops_never_give_the_same_number() -> None:
    made = [provisional_reference(device, n) for device in ("00AB", "7F10", "C0DE") for n in range(1, 40)]
    assert duplicates(made) == ()
    assert made[0].shown == "P-00AB-0001"


def test_registration_keeps_the_provisional_number_and_happens_once() -> None:
    number = definitive_reference("{unit}/{kind}/{year}/{sequence:04}", unit="MCIT", kind="CR", year=2026, sequence=147)
    reference = registered(provisional_reference("00AB", 3), number)
    assert (reference.shown, reference.provisional, reference.is_provisional) == (
        "MCIT/CR/2026/0147",
        "P-00AB-0003",
        False,
    )
    assert registered(reference, number) == reference
    with pytest.raises(UserError, match=r"reference\.already_registered"):
        registered(reference, "MCIT/CR/2026/0148")
    other = registered(provisional_reference("7F10", 9), number)
    assert duplicates([reference, other]) == (number,)


def test_file_names_are_ascii_and_discreet_above_internal() -> None:
    internal = Marking("internal", Bilingual("داخلي", "Usage interne"), 1, "444444")
    secret = Marking("secret", Bilingual("سري", "Secret"), 4, "AA0000", export_rule=ExportRule.NO_SUBJECT_IN_NAMES)
    subject = "Coopération égypto-française"
    assert (
        export_name(TODAY, "MAE/DAM/CR/0147", 2, "AR-FR", internal, subject)
        == "2026-03-15_MAE-DAM-CR-0147_r2_AR-FR_Cooperation-egypto-francaise"
    )
    assert export_name(TODAY, "MAE/DAM/CR/0147", 2, "AR", secret, subject) == "2026-03-15_MAE-DAM-CR-0147_r2_AR"
    assert export_name(TODAY, "P-1", 0, "AR", internal, "موضوع") == "2026-03-15_P-1_r0_AR"


@given(st.text())
def test_slugs_are_always_safe(text: str) -> None:
    slug = ascii_slug(text)
    assert slug.isascii()
    assert not set(slug) & set('/\\:*?"<>| ')


def test_every_status_leads_somewhere_known_and_locked_ones_never_back_to_draft() -> None:
    assert set(ALLOWED_NEXT) == set(NoteStatus)
    for status in LOCKED_STATUSES:
        assert NoteStatus.DRAFT not in ALLOWED_NEXT[status]


def test_a_marking_is_looked_up_by_its_code() -> None:
    from tests.language.profiles import make_profile

    profile = make_profile()
    code = profile.markings[0].code
    assert profile.marking(code).code == code
    with pytest.raises(UserError, match=r"marking\.unknown"):
        profile.marking("cosmic")
