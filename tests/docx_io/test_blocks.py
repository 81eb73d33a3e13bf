"""The blocks around the text: title, facts, people, promises, invitations, visa boxes, in each layout's languages."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest
from lxml import etree

from briefing_app.docx_io import labels
from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.actions import ActionState, Channel, DueBeforeEvent, DueInMonth, DueOnDate, NotDue, Obligation
from briefing_app.domain.invitations import (
    Answer,
    Conveyance,
    InvitationState,
    Logistics,
    ModeAnswer,
    Response,
    VisitMode,
    VisitType,
    Window,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting, MeetingMode
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Attendance, MeetingSide, Post, Role
from tests.docx_io.written import DOCUMENT, LRM, STYLES, bare_note, docx_of, exported, on, pair, text_of, val, w
from tests.samples import BUILT_INS, sample_note

LAYOUTS = list(Layout)
Rows = list[list[list[str]]]
BOTH = Layout.FACING


def rows_of(table: etree._Element) -> Rows:
    """Rows of cells of paragraphs, without direction marks and with plain spaces."""

    def shown(paragraph: etree._Element) -> str:
        return text_of(paragraph).replace(LRM, "").replace("\u00a0", " ").replace("\u202f", " ")

    return [[[shown(p) for p in cell.iter(w("p"))] for cell in row.iter(w("tc"))] for row in table.iter(w("tr"))]


def tables(note: BriefingNote, layout: Layout, caption: str, **changes: object) -> list[etree._Element]:
    """The tables whose caption begins with ``caption``; those of the sections' text aside."""
    found = docx_of(note, layout, **changes).tree(DOCUMENT).iter(w("tbl"))
    kept = [t for t in found if val(t.find(f"{w('tblPr')}/{w('tblStyle')}")) in ("Registre", "Grille")]
    return [t for t in kept if str(val(t.find(f"{w('tblPr')}/{w('tblCaption')}"))).startswith(caption)]


def the_rows(note: BriefingNote, layout: Layout, caption: str, **changes: object) -> Rows:
    (table,) = tables(note, layout, caption, **changes)
    return rows_of(table)


def with_facts(**facts: object) -> BriefingNote:
    note = bare_note(pair("نص", "texte"))
    return msgspec.structs.replace(note, facts=msgspec.structs.replace(note.facts, **facts))


# --- facts


def test_facts_of_both_languages_have_their_labels_at_the_edges() -> None:
    rows = the_rows(
        with_facts(subject=Bilingual("موضوع", "sujet"), meeting=Meeting(place=Bilingual("القاهرة", "Le Caire"))),
        BOTH,
        "Données",
    )
    assert rows == [
        [["Lieu"], ["Le Caire"], ["القاهرة"], ["المكان"]],
        [["Format"], ["en présentiel"], ["لقاء حضوري"], ["صيغة اللقاء"]],
        [["Objet"], ["sujet"], ["موضوع"], ["الموضوع"]],
    ]


@pytest.mark.parametrize(
    ("layout", "caption", "expected"),
    [
        (Layout.FRENCH, "Données", [[["Objet"], ["sujet"]]]),
        (Layout.ARABIC, "بيانات", [[["الموضوع"], ["موضوع"]]]),
        (Layout.SEQUENTIAL, "Données", [[["Objet"], ["sujet"]]]),
        (Layout.SEQUENTIAL, "بيانات", [[["الموضوع"], ["موضوع"]]]),
    ],
)
def test_facts_of_one_language_stand_label_first(layout: Layout, caption: str, expected: Rows) -> None:
    assert the_rows(with_facts(subject=Bilingual("موضوع", "sujet")), layout, caption) == expected


@pytest.mark.parametrize("layout", LAYOUTS)
def test_facts_that_are_not_known_take_no_line(layout: Layout) -> None:
    """No day, no place: nothing says how or where the meeting was held."""
    assert tables(with_facts(), layout, "Données") == []
    assert tables(with_facts(), layout, "بيانات") == []


@pytest.mark.parametrize(
    ("mode", "french", "arabic"),
    [
        (MeetingMode.VIDEO, "par visioconférence", "عبر الاتصال المرئي"),
        (MeetingMode.HYBRID, "en format hybride", "صيغة مختلطة"),
        (MeetingMode.PHONE, "par téléphone", "عبر الهاتف"),
    ],
)
def test_how_the_meeting_was_held(mode: MeetingMode, french: str, arabic: str) -> None:
    note = with_facts(meeting=Meeting(day=date(2021, 6, 16), mode=mode))
    assert the_rows(note, BOTH, "Données")[1] == [["Format"], [french], [arabic], ["صيغة اللقاء"]]


def test_distribution_names_everybody_in_their_order() -> None:
    copies = (Bilingual("مكتب الوزير", "Cabinet"), Bilingual("", "Archives"), Bilingual("السفارة", "Ambassade"))
    note = with_facts(distribution=copies)
    assert the_rows(note, BOTH, "Diffusion") == [
        [["Diffusion"], ["Cabinet, Archives, Ambassade"], ["مكتب الوزير، السفارة"], ["التوزيع"]]
    ]
    assert tables(with_facts(), BOTH, "Diffusion") == []


# --- title


def title(layout: Layout, **facts: object) -> list[str]:
    root = docx_of(with_facts(**facts), layout).tree(DOCUMENT)
    body = root.find(w("body"))
    assert body is not None
    looks = ("FRType", "ARType", "Title", "ARTitre", "FRPetit", "ARPetit")
    found = [p for p in body.iter(w("p")) if val(p.find(f"{w('pPr')}/{w('pStyle')}")) in looks]
    return [text_of(p).replace(LRM, "").replace("\u00a0", " ") for p in found if text_of(p)]


FRENCH_TITLE = ["Communiqué à la presse", "Titre", "Référence : P-00AB-0001 · 15 mars 2026"]
ARABIC_TITLE = ["بيان صحفي عن لقاء", "عنوان", "الرقم المرجعي: P-00AB-0001 · ١٥ مارس ٢٠٢٦"]


@pytest.mark.parametrize(
    ("layout", "expected"),
    [
        (Layout.FRENCH, FRENCH_TITLE),
        (Layout.ARABIC, ARABIC_TITLE),
        (Layout.SEQUENTIAL, [*ARABIC_TITLE, *FRENCH_TITLE]),
        (Layout.FACING, [line for lines in zip(FRENCH_TITLE, ARABIC_TITLE, strict=True) for line in lines]),
        (Layout.CARD, [line for lines in zip(FRENCH_TITLE, ARABIC_TITLE, strict=True) for line in lines]),
    ],
)
def test_the_title_in_every_layout(layout: Layout, expected: list[str]) -> None:
    """The day is that of the revision while note and meeting have none."""
    assert title(layout) == expected


def test_a_title_that_is_the_kind_stands_once() -> None:
    template = BUILT_INS.template("readout_public")
    assert template is not None
    lines = title(Layout.FRENCH, title=template.name)
    assert lines.count(template.name.fr) == 1
    assert lines[0] == template.name.fr


@pytest.mark.parametrize("style", ["Title", "ARTitre"])
def test_only_the_title_looks_like_a_title(style: str) -> None:
    layout = Layout.FRENCH if style == "Title" else Layout.ARABIC
    root = exported("nasty", layout).tree(DOCUMENT)
    assert [val(p) for p in root.iter(w("pStyle"))].count(style) == 1


# --- people


def people(**changes: object) -> BriefingNote:
    """Three people: host 2, counterpart 1, host 1, in this order of entry."""
    first, second = sample_note("meeting_record").facts.participants
    third = msgspec.structs.replace(
        first,
        precedence=2,
        attendance=Attendance.PRESENT,
        role=Role.INTERPRETER,
        person=msgspec.structs.replace(first.person, id="3", name=Bilingual("منى علي", "Mona Ali"), **changes),
    )
    return with_facts(participants=(third, second, first))


def test_people_stand_by_side_and_precedence() -> None:
    found = [rows_of(table) for table in tables(people(), BOTH, "Participants")]
    assert [rows[0] for rows in found] == [
        [["Participants — Égypte"], ["المشاركون — مصر"]],
        [["Participants — France"], ["المشاركون — فرنسا"]],
    ]
    names = [[row[0][0] for row in rows[1:]] for rows in found]
    assert names[0][0].endswith("Amr Talaat")
    assert names[0][1].endswith("Mona Ali")
    assert [name.endswith("Cédric O") for name in names[1]] == [True]


@pytest.mark.parametrize(
    ("layout", "caption", "head", "last"),
    [
        (Layout.FRENCH, "Participants", ["Participants — Égypte", "Présence"], "présent, interprète"),
        (Layout.ARABIC, "المشاركون", ["المشاركون — مصر", "الحضور"], "حاضر، ترجمة فورية"),
    ],
)
def test_attendance_has_a_column_where_there_is_one_language(
    layout: Layout, caption: str, head: list[str], last: str
) -> None:
    rows = rows_of(tables(people(), layout, caption)[0])
    assert [cell[0] for cell in rows[0]] == head
    assert rows[-1][1] == [last]
    assert len(rows[-1][0]) == 2, "name and post"


def test_attendance_stands_under_the_name_where_there_are_two() -> None:
    last = rows_of(tables(people(), BOTH, "Participants")[0])[-1]
    assert [cell[-1] for cell in last] == ["présent, interprète", "حاضر، ترجمة فورية"]


def test_a_side_of_several_countries_is_called_by_its_side() -> None:
    rows = rows_of(tables(people(country="SD"), BOTH, "Participants")[0])
    assert rows[0] == [["Participants — Partie hôte"], ["المشاركون — الجانب المضيف"]]


def test_a_person_without_a_post_has_no_empty_line() -> None:
    note = people(post=Post(), body=Bilingual())
    rows = rows_of(tables(note, Layout.FRENCH, "Participants")[0])
    assert len(rows[-1][0]) == 1


def test_names_are_bold_in_both_scripts() -> None:
    (table, _) = tables(people(), BOTH, "Participants")
    for cell in table.findall(w("tr"))[1].findall(w("tc")):
        bold = [on(r.find(f"{w('rPr')}/{w('bCs')}")) for p in cell.findall(w("p")) for r in p.findall(w("r"))]
        assert bold[0]
        assert not bold[-1]


@pytest.mark.parametrize("attendance", list(Attendance))
@pytest.mark.parametrize("side", list(MeetingSide))
def test_every_attendance_has_words(attendance: Attendance, side: MeetingSide) -> None:
    person = msgspec.structs.replace(people().facts.participants[0], attendance=attendance, side=side, role=Role.MEMBER)
    rows = rows_of(tables(with_facts(participants=(person,)), BOTH, "Participants")[0])
    assert all(cell[-1] and "،" not in cell[-1] and "," not in cell[-1] for cell in rows[1])


# --- promises


def actions(*changes: dict[str, object]) -> BriefingNote:
    one = msgspec.structs.replace(
        sample_note().actions[0], title=Bilingual("إجراء", "action"), owner=Bilingual("المراسم", "Protocole")
    )
    made = [msgspec.structs.replace(one, id=str(n), number=f"A-{n}", **change) for n, change in enumerate(changes)]
    return bare_note(pair("نص", "texte"), actions=tuple(made))


HEADS = [
    (BOTH, "Suites", [["N°"], ["Action"], ["الإجراء"], ["Responsable", "المسؤول"], ["Échéance", "الموعد"]]),
    (Layout.CARD, "Suites", [["N°"], ["Action"], ["الإجراء"], ["Responsable", "المسؤول"], ["Échéance", "الموعد"]]),
    (Layout.FRENCH, "Suites", [["N°"], ["Action"], ["Responsable"], ["Échéance"]]),
    (Layout.ARABIC, "المتابعة", [["الرقم"], ["الإجراء"], ["المسؤول"], ["الموعد"]]),
]


@pytest.mark.parametrize(("layout", "caption", "head"), HEADS)
def test_the_columns_of_the_promises(layout: Layout, caption: str, head: list[list[str]]) -> None:
    rows = the_rows(actions({}, {}), layout, caption)
    assert rows[0] == head
    assert [row[0] for row in rows[1:]] == [["A-0"], ["A-1"]]


def test_a_promise_in_both_languages() -> None:
    row = the_rows(actions({"due": DueOnDate(date(2026, 7, 1)), "state": ActionState.WAITING}), BOTH, "Suites")[1]
    assert row == [
        ["A-0"],
        ["action", "engagement de notre part · en attente de l’autre partie"],
        ["إجراء", "التزام من جانبنا · بانتظار الجانب الآخر"],
        ["Protocole", "المراسم"],
        ["1er juillet 2026", "١ يوليو ٢٠٢٦"],
    ]


@pytest.mark.parametrize(
    ("due", "french", "arabic"),
    [
        (DueInMonth(2026, 2), "février 2026", "فبراير ٢٠٢٦"),
        (DueBeforeEvent(15, Bilingual("القمة", "le sommet")), "15 jours avant le sommet", "قبل القمة بـ١٥ يومًا"),
        (DueBeforeEvent(-20, Bilingual("القمة", "le sommet")), "20 jours après le sommet", "بعد القمة بـ٢٠ يومًا"),
        (NotDue(), "sans échéance", "بلا موعد محدد"),
        (NotDue(Bilingual("لاحقًا", "plus tard")), "plus tard", "لاحقًا"),
    ],
)
def test_when_a_promise_falls_due(due: object, french: str, arabic: str) -> None:
    assert the_rows(actions({"due": due}), BOTH, "Suites")[1][4] == [french, arabic]


@pytest.mark.parametrize("state", list(ActionState))
def test_every_state_and_obligation_has_words(state: ActionState) -> None:
    rows = the_rows(actions(*({"state": state, "obligation": owed} for owed in Obligation)), BOTH, "Suites")
    for column in (1, 2):
        notes = [row[column][1] for row in rows[1:]]
        assert len(set(notes)) == len(Obligation)
        assert len({note.partition(" · ")[2] for note in notes}) == 1
        assert all(all(note.partition(" · ")) for note in notes)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_without_promises_there_is_no_table_and_no_heading(layout: Layout) -> None:
    docx = docx_of(bare_note(pair("نص", "texte")), layout)
    text = "\n".join(text_of(p) for p in docx.tree(DOCUMENT).iter(w("p")))
    assert "Suites à donner" not in text
    assert "المتابعة" not in text


# --- invitations


def invitations(*changes: dict[str, object]) -> BriefingNote:
    one = sample_note().invitations[0]
    made = [msgspec.structs.replace(one, id=str(n), number=f"I-{n}", **change) for n, change in enumerate(changes)]
    return bare_note(pair("نص", "texte"), invitations=tuple(made))


def line(note: BriefingNote, label: str) -> list[str] | None:
    rows = the_rows(note, BOTH, "Invitation")
    return next(([row[1][0], row[2][0]] for row in rows if row[0] == [label]), None)


def test_each_invitation_has_a_block_and_the_heading_stands_once() -> None:
    note = invitations({}, {})
    found = [rows_of(table)[0] for table in tables(note, BOTH, "Invitation")]
    assert found == [[["N°"], [n], [n], ["الرقم"]] for n in ("I-0", "I-1")]
    headings = [p for p in docx_of(note).tree(DOCUMENT).iter(w("p")) if text_of(p) == "Invitation à une visite"]
    assert len(headings) == 1


@pytest.mark.parametrize("layout", [Layout.FRENCH, Layout.ARABIC])
def test_an_invitation_in_one_language_has_two_columns(layout: Layout) -> None:
    caption = "Invitation" if layout is Layout.FRENCH else "دعوة"
    rows = the_rows(invitations({}), layout, caption)
    assert {len(row) for row in rows} == {2}
    assert len(rows) == len(the_rows(invitations({}), BOTH, "Invitation"))


@pytest.mark.parametrize(
    ("conveyed", "french"),
    [
        (Conveyance(orally=True), "oralement, au cours de l’entretien"),
        (Conveyance(orally=True, channel=Channel.LETTER), "oralement, au cours de l’entretien"),
        (Conveyance(False, Channel.LETTER, date(2026, 5, 4), "L-12"), "lettre, 4 mai 2026, L-12"),
        (Conveyance(False, Channel.NOTE_VERBALE), "note verbale"),
    ],
)
def test_how_an_invitation_travelled(conveyed: Conveyance, french: str) -> None:
    found = line(invitations({"conveyed": conveyed}), "Transmission")
    assert found is not None
    assert found[0] == french


def test_an_answer_for_each_way_of_coming() -> None:
    answers = (ModeAnswer(VisitMode.IN_PERSON, Answer.DECLINED), ModeAnswer(VisitMode.REPRESENTATIVE, Answer.TENTATIVE))
    found = line(invitations({"response": Response(answers)}), "Réponse")
    assert found == [
        "en présentiel (déclinée), par un représentant (réservée)",
        "حضوريًا (معتذَر عنها)، عبر ممثل (لم تُحسم)",
    ]


@pytest.mark.parametrize("label", ["Réponse", "Précisions", "Dates proposées", "Confirmé"])
def test_what_is_not_known_of_an_invitation_takes_no_line(label: str) -> None:
    assert line(invitations({"response": Response()}), label) is None


@pytest.mark.parametrize("state", list(InvitationState))
def test_every_state_of_an_invitation_has_words(state: InvitationState) -> None:
    found = line(invitations({"state": state}), "État")
    assert found is not None
    assert all(found)


def test_every_type_of_visit_has_words_of_its_own() -> None:
    found = [line(invitations({"visit_type": kind}), "Type de visite") for kind in VisitType]
    assert len({tuple(words or ()) for words in found}) == len(VisitType)


# --- visa


VISA = [
    (BOTH, [["Accord", "أوافق"], ["Refus", "لا أوافق"], ["À discuter", "للمناقشة"]]),
    (Layout.FRENCH, [["Accord"], ["Refus"], ["À discuter"]]),
    (Layout.ARABIC, [["أوافق"], ["لا أوافق"], ["للمناقشة"]]),
]


@pytest.mark.parametrize(("layout", "head"), VISA)
def test_visa_boxes_leave_room_to_sign(layout: Layout, head: list[list[str]]) -> None:
    (table,) = tables(sample_note("brief_decision"), layout, "Visa")
    assert rows_of(table) == [head, [[""], [""], [""]]]
    height = table.findall(w("tr"))[1].find(f"{w('trPr')}/{w('trHeight')}")
    assert (val(height), val(height, "hRule")) == ("1300", "atLeast")
    centred = [val(p.find(f"{w('pPr')}/{w('jc')}")) for p in table.findall(w("tr"))[0].iter(w("p"))]
    assert set(centred) == {"center"}


def test_only_a_decision_has_visa_boxes() -> None:
    with_visa = [t for t in BUILT_INS.template_ids() if tables(sample_note(t), BOTH, "Visa")]
    assert with_visa == ["brief_decision"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_looks_of_the_blocks_are_styles_that_exist(layout: Layout) -> None:
    """No block sets a size of its own: a card could not shrink it."""
    docx = exported("visit_file", layout)
    assert next(docx.tree(DOCUMENT).iter(w("sz"), w("szCs"), w("rFonts")), None) is None
    assert next(docx.tree(STYLES).iter(w("sz")), None) is not None


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_day_counted_from_a_visit_is_shown_once_the_visit_has_its_dates(layout: Layout) -> None:
    note = sample_note()
    (visit,) = note.invitations
    due = DueBeforeEvent(10, Bilingual("الزيارة", "la visite"), visit.id)
    agreed = msgspec.structs.replace(visit, confirmed_dates=Window(date(2026, 5, 20), date(2026, 5, 21)))
    waiting = msgspec.structs.replace(note, actions=(msgspec.structs.replace(note.actions[0], due=due),))
    known = msgspec.structs.replace(waiting, invitations=(agreed,))
    shown = [" ".join(p for row in _actions(n, layout) for cell in row for p in cell) for n in (waiting, known)]
    for language, day in ((Language.FRENCH, "10 mai 2026"), (Language.ARABIC, "١٠ مايو ٢٠٢٦")):
        assert [day in text for text in shown] == [False, language in layout.languages and layout is not Layout.CARD]


def _actions(note: BriefingNote, layout: Layout) -> Rows:
    """The rows of promises, whichever language names the table; in both where one follows the other."""
    captions = {labels.ACTIONS.fr, labels.ACTIONS.ar}
    return [row for caption in captions for table in tables(note, layout, caption) for row in rows_of(table)]


@pytest.mark.parametrize("layout", [Layout.FACING, Layout.FRENCH])
def test_an_invitation_says_when_the_link_is_tried_and_who_comes(layout: Layout) -> None:
    note = sample_note()
    visit = msgspec.structs.replace(
        note.invitations[0],
        logistics=Logistics(test_call=datetime(2026, 5, 2, 9, 0, tzinfo=UTC)),
        delegation=Bilingual("الوزير وثلاثة مستشارين", "le ministre et trois conseillers"),
    )
    (found,) = tables(msgspec.structs.replace(note, invitations=(visit,)), layout, labels.INVITATION.fr)
    said = {row[0][0]: row[1][0] for row in rows_of(found)}
    assert said["Essai technique"] == ("2 mai 2026, 12 h 00, heure du Caire (UTC+3) · 11 h 00, heure de Paris (UTC+2)")
    assert said["Délégation"] == "le ministre et trois conseillers"
