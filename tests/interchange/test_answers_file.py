"""``docs/answers.md`` word by word: every field is read, every mistake is told with its line and field."""

from __future__ import annotations

import re
from datetime import date, time
from enum import EnumType
from typing import Any, get_args, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app import paths
from briefing_app.domain.actions import DueBeforeEvent, DueInMonth, DueOnDate, NotDue
from briefing_app.domain.answers import ActionAnswer, Answers, InvitationAnswer, ParticipantAnswer
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.meetings import Meeting
from briefing_app.interchange.answers_file import read_answers
from briefing_app.messages import LANGUAGES, Catalogue

MANUAL = (paths.resources().parent / "docs" / "answers.md").read_text("utf-8")
TABLES: dict[str, type[msgspec.Struct]] = {
    "[meeting]": Meeting,
    "[[participants]]": ParticipantAnswer,
    "[[actions]]": ActionAnswer,
    "[[invitations]]": InvitationAnswer,
}
PERSON = 'side = "host"\nname = { ar = "ع", fr = "A" }\n'
ACTION = 'title = { fr = "T" }\nowner = { fr = "O" }\nobligation = "we_owe"\n'
INVITATION = 'inviter = { name = { fr = "A" } }\ninvitee = { name = { fr = "B" } }\noccasion = { fr = "C" }\n'


def documented() -> list[tuple[str, str, tuple[str, ...]]]:
    """(table, field, the values it may hold when the manual lists them)."""
    found = []
    for key, text in re.findall(r"^\| `(\[+\w+\]+)` \| (.+) \|$", MANUAL, re.M):
        if key in TABLES:
            for field, values in re.findall(r"`(\w+)`(?: \(((?:`\w+`(?:, )?)+)\))?", text):
                found.append((key, field, tuple(re.findall(r"\w+", values))))
    return found


def refused(text: str) -> UserError:
    with pytest.raises(UserError) as told:
        read_answers(text, "réponses.toml")
    assert told.value.params["source"] == "réponses.toml"
    return told.value


@pytest.mark.parametrize(("table", "field", "values"), documented())
def test_the_manual_names_the_fields_and_all_their_values(table: str, field: str, values: tuple[str, ...]) -> None:
    type_ = get_type_hints(TABLES[table])[field]
    enums = [part for part in (type_, *get_args(type_)) if isinstance(part, EnumType)]
    if isinstance(type_, EnumType) and values:
        assert set(values) == {str(member) for member in enums[0]}
    elif values:
        assert set(values) <= set(get_type_hints(type_))


def test_the_manual_names_every_key_of_a_file() -> None:
    named = re.findall(r"`\[*(\w+)(?:\.ID)?\]*`", "".join(re.findall(r"^\| (.+?) \|", MANUAL, re.M)))
    assert set(named) - {"due"} == set(Answers.__struct_fields__)


def test_an_empty_file_is_no_answers() -> None:
    assert read_answers("", "x") == read_answers("# rien\r\n\r\n", "x") == Answers()


def test_every_field_of_the_file_and_the_meeting_is_read() -> None:
    answers = read_answers(
        'title = { ar = "ع", fr = "T" }\nsubject = { fr = "S" }\nmarking = "secret"\ndated = 2026-03-16\n'
        'counterpart = { ar = "ق" }\ncounterpart_country = "TN"\noffice = { fr = "O" }\n'
        'distribution = [{ fr = "Cabinet" }, { ar = "م" }]\n'
        "[meeting]\nday = 2026-03-15\nstart = 14:30:00\nend = 16:00:00\n"
        'zone = "Africa/Tunis"\nmode = "phone"\nplace = { fr = "Tunis" }\nlanguages = { fr = "français" }\n'
        '[[sections.summary]]\nar = "أ"\nfr = "a"\n[[sections.summary]]\nfr = "b"\n[[sections.other]]\n',
        "x",
    )
    assert (answers.title, answers.subject) == (Bilingual("ع", "T"), Bilingual(fr="S"))
    assert (answers.marking, answers.dated, answers.office) == ("secret", date(2026, 3, 16), Bilingual(fr="O"))
    assert (answers.counterpart, answers.counterpart_country) == (Bilingual(ar="ق"), "TN")
    assert answers.distribution == (Bilingual(fr="Cabinet"), Bilingual(ar="م"))
    assert answers.meeting == Meeting(
        day=date(2026, 3, 15),
        start=time(14, 30),
        end=time(16),
        zone="Africa/Tunis",
        mode=answers.meeting.mode,
        place=Bilingual(fr="Tunis"),
        languages=Bilingual(fr="français"),
    )
    assert answers.meeting.mode == "phone"
    assert [(p.ar, p.fr) for p in answers.sections["summary"]] == [("أ", "a"), ("", "b")]
    assert [len(answers.sections[name]) for name in answers.sections] == [2, 1]


@pytest.mark.parametrize(
    ("table", "written", "read"),
    [
        ("participants", 'gender = "feminine"', "feminine"),
        ("participants", 'style = "head_of_state"', "head_of_state"),
        ("participants", 'honorific = { ar = "د.", fr = "Dr" }', Bilingual("د.", "Dr")),
        ("participants", 'post = { fr = "P" }', Bilingual(fr="P")),
        ("participants", 'body = { ar = "ه" }', Bilingual(ar="ه")),
        ("participants", 'country = "EG"', "EG"),
        ("participants", 'attendance = "represented"', "represented"),
        ("participants", 'role = "interpreter"', "interpreter"),
        ("actions", 'kind = "request"', "request"),
        ("actions", 'description = { fr = "D" }', Bilingual(fr="D")),
        ("actions", 'counterpart = { fr = "C" }', Bilingual(fr="C")),
        ("actions", "due = { type = 'date', day = 2026-04-01 }", DueOnDate(date(2026, 4, 1))),
        ("actions", "due = { type = 'month', year = 2026, month = 4 }", DueInMonth(2026, 4)),
        (
            "actions",
            "due = { type = 'before_event', days = 10, event = {fr='E'} }",
            DueBeforeEvent(10, Bilingual(fr="E")),
        ),
        ("actions", "due = { type = 'none', reason = { ar = 'س' } }", NotDue(Bilingual(ar="س"))),
        ("actions", 'priority = "principal_level"', "principal_level"),
        ("actions", 'channel = "note_verbale"', "note_verbale"),
        ("actions", 'marking = "secret"', "secret"),
        ("actions", "paragraph = 3", 3),
        ("invitations", 'visit_type = "state"', "state"),
        ("invitations", 'modes_offered = ["hybrid", "representative"]', ("hybrid", "representative")),
        ("invitations", 'publicity = "embargoed"', "embargoed"),
        ("invitations", 'state = "held"', "held"),
        ("invitations", "paragraph = 2", 2),
    ],
)
def test_every_field_of_people_promises_and_invitations_is_read(table: str, written: str, read: object) -> None:
    needed = {"participants": PERSON, "actions": ACTION, "invitations": INVITATION}[table]
    (answer,) = getattr(read_answers(f"[[{table}]]\n{needed}{written}\n", "x"), table)
    assert getattr(answer, written.partition(" ")[0]) == read


def test_tables_inside_an_invitation_are_read() -> None:
    text = (
        f"[[invitations]]\n{INVITATION}proposed_windows = [{{ start = 2026-05-01, end = 2026-05-09, tentative = true }}]\n"
        "[invitations.conveyed]\norally = false\nchannel = 'letter'\non = 2026-03-20\nreference = 'N 12'\n"
        "[invitations.response]\nvia = 'embassy'\nper_mode = [{ mode = 'video', answer = 'declined' }]\n"
    )
    (invitation,) = read_answers(text, "x").invitations
    (window,) = invitation.proposed_windows
    assert (window.start, window.end, window.tentative) == (date(2026, 5, 1), date(2026, 5, 9), True)
    assert (invitation.conveyed.orally, invitation.conveyed.channel, invitation.conveyed.reference) == (
        False,
        "letter",
        "N 12",
    )
    assert (invitation.response.per_mode[0].answer, invitation.response.via) == ("declined", "embassy")


MISTAKES: list[tuple[str, int, str]] = [
    # the wrong kind of value
    ('title = "Entretien"', 1, "title"),
    ("title = { ar = 1 }", 1, "title.ar"),
    ("marking = 3", 1, "marking"),
    ("meeting = []", 1, "meeting"),
    ('participants = "tous"', 1, "participants"),
    ("[participants]\nside = 'host'", 1, "participants"),
    ("distribution = ['Cabinet']", 1, "distribution[1]"),
    ("distribution = [{ fr = 'a' }, { fr = 2 }]", 1, "distribution[2].fr"),
    # days and hours
    ("# bilan\ndated = 'demain'", 2, "dated"),
    ("dated = '2026-02-30'", 1, "dated"),
    ("dated = 2026-03-15T10:00:00Z", 1, "dated"),
    ("[meeting]\n\nday = 20260315", 3, "meeting.day"),
    ("[meeting]\nstart = '14h30'", 2, "meeting.start"),
    ("[meeting]\nend = 14.30", 2, "meeting.end"),
    # people
    ("[[participants]]\nside = 'host'", 1, "participants[1]"),
    (f"[[participants]]\n{PERSON}\n[[participants]]\nname = {{ fr = 'B' }}", 5, "participants[2]"),
    (f"[[participants]]\n{PERSON}[[participants]]\n{PERSON}gender = 'neuter'", 7, "participants[2].gender"),
    (f"[[participants]]\n{PERSON}country = ['EG']", 4, "participants[1].country"),
    (f"[[participants]]\n{PERSON}post = 'ministre'", 4, "participants[1].post"),
    # promises
    (f"[[actions]]\n{ACTION}due = {{ type = 'someday' }}", 5, "actions[1].due.type"),
    (f"[[actions]]\n{ACTION}due = {{ day = 2026-04-01 }}", 5, "actions[1].due"),
    (f"[[actions]]\n{ACTION}due = {{ type = 'date' }}", 5, "actions[1].due"),
    (f"[[actions]]\n{ACTION}due = 2026-04-01", 5, "actions[1].due"),
    (f"[[actions]]\n{ACTION}[actions.due]\ntype = 'date'\nday = 'mardi'", 7, "actions[1].due.day"),
    (f"[[actions]]\n{ACTION}paragraph = 'premier'", 5, "actions[1].paragraph"),
    (f"[[actions]]\n{ACTION}channel = 'pigeon'", 5, "actions[1].channel"),
    # invitations
    (f"[[invitations]]\n{INVITATION}modes_offered = ['video', 'dream']", 5, "invitations[1].modes_offered[2]"),
    ("[[invitations]]\ninviter = { fr = 'A' }", 2, "invitations[1].inviter"),
    (
        f"[[invitations]]\n{INVITATION}[invitations.response]\nper_mode = [{{ mode = 'video', answer = 'oui' }}]",
        6,
        "invitations[1].response.per_mode[1].answer",
    ),
    (
        f"[[invitations]]\n{INVITATION}proposed_windows = [{{ start = 2026-05-01 }}]",
        5,
        "invitations[1].proposed_windows[1]",
    ),
    # the writing itself
    ("title = { ar = 'a', fr = 'b'", 1, "-"),
    ("dated = 2026-02-30", 1, "-"),
    ("[meeting]\nstart = 25:00:00", 2, "-"),
    ("[meeting]\n[meeting]", 2, "-"),
    ("[meeting]\nplace = 'a'\nplace = 'b'", 3, "-"),
    ("subject = { fr = “citation” }", 1, "-"),
    ("marking = internal", 1, "-"),
    ("marking: 'internal'", 1, "-"),
    ("[[participants]\nside = 'host'", 1, "-"),
    ('\n\ntitle = { fr = "l\'un\n" }', 3, "-"),
]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize(("text", "line", "field"), MISTAKES)
def test_a_mistake_is_told_with_its_line_and_field(text: str, line: int, field: str, ends: str) -> None:
    error = refused(text.replace("\n", ends))
    assert (error.code, error.params["line"], error.params["field"]) == ("answers.invalid", line, field)
    for language in LANGUAGES:
        told = Catalogue.load(language, paths.translations()).error(error)
        assert str(line) in told.message
        assert "réponses.toml" in told.message
        assert field in told.message


@pytest.mark.parametrize(
    ("text", "line", "field", "near"),
    [
        ("\nsubjet = { fr = 'x' }", 2, "subjet", "subject"),
        ("[metting]\nday = 2026-03-15", 1, "metting", "meeting"),
        ("[[participant]]\nside = 'host'", 1, "participant", "participants"),
        (f"[[participants]]\n{PERSON}atendance = 'remote'", 4, "participants[1].atendance", "attendance"),
        (f"[[participants]]\n{PERSON}[[participants]]\n{PERSON}nom = 'x'", 7, "participants[2].nom", "-"),
        (f"[[actions]]\n{ACTION}deadline = 2026-04-01", 5, "actions[1].deadline", "-"),
        (f"[[actions]]\n{ACTION}[actions.dew]\ntype = 'none'", 5, "actions[1].dew", "due"),
        (f"[[invitations]]\n{INVITATION}[invitations.respons]\nby = 'x'", 5, "invitations[1].respons", "response"),
    ],
)
def test_an_unknown_key_is_told_with_the_one_that_may_have_been_meant(
    text: str, line: int, field: str, near: str
) -> None:
    error = refused(text)
    assert error.code == "answers.unknown_key"
    assert (error.params["line"], error.params["field"], error.params["known"]) == (line, field, near)


between = st.lists(
    st.sampled_from(["", "# name = 3", "  ", "\t# [[participants]]", "country = 'EG'", "role = 'member'"])
)


@given(st.lists(between, min_size=1, max_size=5), st.data())
def test_the_line_of_a_wrong_key_is_found_among_any_number_of_people(
    found: list[list[str]], data: st.DataObject
) -> None:
    """The mistake is put into one of them; comments and blank lines stand anywhere."""
    wrong = data.draw(st.integers(0, len(found) - 1))
    lines: list[str] = []
    at = 0
    for number, others in enumerate(found):
        lines.extend(("[[participants]]", *PERSON.splitlines(), *dict.fromkeys(others)))
        if number == wrong:
            lines.append("height = 2")
            at = len(lines)
    error = refused("\n".join(lines))
    assert (error.params["line"], error.params["field"]) == (at, f"participants[{wrong + 1}].height")


@given(
    st.recursive(
        st.one_of(
            st.integers(-5, 5), st.booleans(), st.text(max_size=5), st.dates(), st.times(), st.floats(allow_nan=False)
        ),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3),
            st.dictionaries(st.sampled_from("ar fr day type name x".split()), inner, max_size=3),
        ),
        max_leaves=6,
    ),
    st.sampled_from([field for field in Answers.__struct_fields__ if field != "sections"]),
)
def test_any_value_anywhere_is_read_or_told(value: Any, key: str) -> None:
    """No value of the wrong shape ends in anything but a UserError on the line of its key."""
    try:
        read_answers(f"# 1\n\n{key} = {toml(value)}\n", "x")
    except UserError as told:
        assert told.code in ("answers.invalid", "answers.unknown_key")
        assert told.params["line"] == 3
        assert str(told.params["field"]).startswith(key)


def toml(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return msgspec.json.encode(value).decode().replace("\x7f", "\\u007f")
        case list():
            return f"[{', '.join(map(toml, value))}]"
        case dict():
            return f"{{ {', '.join(f'{name} = {toml(inner)}' for name, inner in value.items())} }}"
        case float():
            return repr(value) if value == value and abs(value) < 1e15 else "1.5"
        case date() | time():
            return value.isoformat()
        case _:
            return str(value)
