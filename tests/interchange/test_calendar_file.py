"""Calendars out of the register: RFC 5545 to the letter, read back by a parser that shares no code with the writer."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.actions import ActionState, DueBeforeEvent, DueInMonth, NotDue, Obligation, Priority
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.register import RegisterEntry
from briefing_app.interchange.calendar_file import write_calendar
from tests.office import calendar_read
from tests.registers import LONG, NOW, action, changes, entry_of, many, sample_invitations, sample_register
from tests.samples import BUILT_INS


def written(*entries: RegisterEntry, now: datetime = NOW) -> bytes:
    return write_calendar(entries, (), BUILT_INS.profile, now)


def unfolded(calendar: bytes) -> list[str]:
    return calendar.decode().replace("\r\n ", "").split("\r\n")


def lines_of(*entries: RegisterEntry) -> list[str]:
    return unfolded(written(*entries))


def components(tree: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [component for component in tree["components"] if component["name"] == name]


def values(component: dict[str, Any]) -> dict[str, Any]:
    return {item["name"]: item["value"] for item in component["properties"]}


def judged(tmp_path: Path, *entries: RegisterEntry) -> list[dict[str, Any]]:
    path = tmp_path / "register.ics"
    path.write_bytes(written(*entries))
    return components(calendar_read(path), "vtodo")


def assert_well_formed(calendar: bytes) -> None:
    assert calendar.endswith(b"\r\n")
    assert b"\n" not in calendar.replace(b"\r\n", b"")
    assert b"\r" not in calendar.replace(b"\r\n", b"")
    for line in calendar.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # no character is cut in two


@pytest.mark.office
def test_the_sample_says_what_was_promised(tmp_path: Path) -> None:
    path = tmp_path / "sample.ics"
    path.write_bytes(write_calendar(sample_register(), sample_invitations(), BUILT_INS.profile, NOW))
    tree = calendar_read(path)
    assert tree["name"] == "vcalendar"
    assert values(tree)["version"] == "2.0"
    invitation, connection, training = (values(todo) for todo in components(tree, "vtodo"))
    assert invitation["summary"] == (
        "Adresser par écrit l’invitation à la finale en Égypte / توجيه الدعوة كتابةً لحضور الجولة النهائية في مصر"
    )
    assert (invitation["due"], invitation["status"], invitation["priority"]) == ("2021-06-30", "NEEDS-ACTION", 3)
    assert connection["due"] == "2021-09-30", "the last day of a month is the last in time"
    assert "due" not in training
    assert components(tree, "vevent") == [], "no day is known for the visit"


def test_it_is_folded_by_octets_and_ends_lines_as_the_standard_wants() -> None:
    assert_well_formed(write_calendar(many(40), sample_invitations(), BUILT_INS.profile, NOW))


TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=200)


@given(ar=TEXTS, fr=TEXTS, owner=TEXTS)
def test_any_text_stays_in_its_property(ar: str, fr: str, owner: str) -> None:
    """Line ends, semicolons and BEGIN:VEVENT in a title make no line, property or component of their own."""
    entry = entry_of(action(title=Bilingual(ar, fr), owner=Bilingual(owner, owner)))
    calendar = written(entry)
    assert_well_formed(calendar)
    names = [re.match("[A-Z-]+", line) for line in unfolded(calendar) if line]
    plain = [re.match("[A-Z-]+", line) for line in unfolded(written(entry_of(action()))) if line]
    assert [name.group() for name in names if name] == [name.group() for name in plain if name]


@pytest.mark.office
@pytest.mark.parametrize(
    "title",
    [
        LONG,
        Bilingual("نص, مع; فواصل\\ وسطر\nثانٍ", "texte, avec; \\ et\r\nBEGIN:VEVENT"),
        Bilingual("م" * 300, "é" * 300),
        Bilingual("مع تحكم\u202b\x00\x07", "avec\x0b contrôle\x1f"),
        Bilingual("🏳️‍🌈 راية", "a" * 74 + "é"),
    ],
)
def test_texts_come_back_as_they_were(tmp_path: Path, title: Bilingual) -> None:
    (todo,) = judged(tmp_path, entry_of(action(title=title)))
    want = re.sub("[\x00-\x09\x0b-\x1f]", "", f"{title.fr} / {title.ar}".replace("\r\n", "\n"))
    assert values(todo)["summary"] == want


@pytest.mark.office
def test_the_description_says_the_rest_in_both_languages(tmp_path: Path) -> None:
    entry = entry_of(action(obligation=Obligation.THEY_OWE, due=DueBeforeEvent(10, Bilingual("الزيارة", "la visite"))))
    (todo,) = judged(tmp_path, entry)
    french, arabic = values(todo)["description"].split("\n\n")
    for words in ("A-2021-0147-01", "Responsable\u00a0: Protocole", "M. Cédric O", "engagement de leur part"):
        assert words in french
    assert "Échéance\u00a0: 10 jours avant la visite" in french
    for words in ("المسؤول: المراسم", "السيد سيدريك أو", "التزام من جانبهم", "قبل الزيارة بـ١٠ أيام"):
        assert words in arabic
    assert "MAE/CR/2021/0147" in french
    assert "MAE/CR/2021/0147" in arabic
    assert values(todo)["categories"] == "engagement de leur part / التزام من جانبهم"


@pytest.mark.office
@pytest.mark.parametrize(
    ("state", "status", "percent"),
    [
        (ActionState.ACCEPTED, "NEEDS-ACTION", 0),
        (ActionState.REOPENED, "NEEDS-ACTION", 0),
        (ActionState.IN_PROGRESS, "IN-PROCESS", None),
        (ActionState.WAITING, "IN-PROCESS", None),
        (ActionState.DONE, "COMPLETED", 100),
        (ActionState.REFUSED, "CANCELLED", None),
        (ActionState.SUPERSEDED, "CANCELLED", None),
        (ActionState.CANCELLED, "CANCELLED", None),
    ],
)
def test_each_state_has_its_status(tmp_path: Path, state: ActionState, status: str, percent: int | None) -> None:
    entry = entry_of(action(state=state, history=changes(ActionState.ACCEPTED, state), reminders=(date(2021, 7, 8),)))
    (todo,) = judged(tmp_path, entry)
    said = values(todo)
    assert (said["status"], said.get("percent-complete")) == (status, percent)
    assert said.get("completed") == ("2021-07-02T10:00:00Z" if state is ActionState.DONE else None)
    assert len(todo["components"]) == (1 if entry.action.is_open else 0), "what is closed rings no more"


def test_every_state_but_a_suggestion_goes_out() -> None:
    for state in ActionState:
        lines = lines_of(entry_of(action(state=state)))
        unborn = state in (ActionState.SUGGESTED, ActionState.DISMISSED)
        assert ("BEGIN:VTODO" in lines) is not unborn


def test_what_was_done_before_its_states_were_kept_is_still_completed() -> None:
    lines = lines_of(entry_of(action(state=ActionState.DONE)))
    assert "STATUS:COMPLETED" in lines
    assert not any(line.startswith(("COMPLETED", "CREATED", "LAST-MODIFIED")) for line in lines)


@pytest.mark.office
def test_a_second_export_changes_entries_and_adds_none(tmp_path: Path) -> None:
    """As a calendar does it: entries with a known uid are replaced by the higher sequence."""
    before = entry_of(action(history=changes(ActionState.ACCEPTED)))
    after = entry_of(
        action(
            title=Bilingual("عنوان جديد", "Nouveau titre"),
            state=ActionState.DONE,
            history=changes(ActionState.ACCEPTED, ActionState.IN_PROGRESS, ActionState.DONE),
        )
    )
    held: dict[str, dict[str, Any]] = {}
    for entry in (before, after):
        for todo in judged(tmp_path, entry, entry_of(action(2))):
            said = values(todo)
            known = held.get(said["uid"])
            assert known is None or (known["sequence"], known["dtstamp"]) <= (said["sequence"], said["dtstamp"])
            held[said["uid"]] = said
    assert len(held) == 2
    first = held[f"{after.action.id}@briefing-app"]
    assert (first["sequence"], first["status"]) == (3, "COMPLETED")
    assert first["summary"] == "Nouveau titre / عنوان جديد"
    assert (first["created"], first["last-modified"]) == ("2021-07-01T10:00:00Z", "2021-07-03T10:00:00Z")


def test_the_same_register_gives_the_same_bytes() -> None:
    assert written(*many(20)) == written(*many(20))
    later = written(*many(20), now=datetime(2021, 8, 1, tzinfo=UTC))
    assert re.sub(b"DTSTAMP:.*", b"", written(*many(20))) == re.sub(b"DTSTAMP:.*", b"", later)


@pytest.mark.parametrize(
    ("priority", "number"), [(Priority.PRINCIPAL_LEVEL, 1), (Priority.HIGH, 3), (Priority.NORMAL, 5)]
)
def test_priorities(priority: Priority, number: int) -> None:
    assert f"PRIORITY:{number}" in lines_of(entry_of(action(priority=priority)))


@pytest.mark.office
@pytest.mark.parametrize(
    ("hidden", "due", "start"),
    [
        (date(2021, 7, 10), DueInMonth(2021, 7), "2021-07-10"),
        (date(2021, 7, 31), DueInMonth(2021, 7), "2021-07-31"),
        (date(2021, 8, 1), DueInMonth(2021, 7), None),
        (date(2021, 8, 1), NotDue(), "2021-08-01"),
        (None, NotDue(), None),
    ],
)
def test_what_is_hidden_begins_when_it_shows_but_never_after_it_is_due(
    tmp_path: Path, hidden: date | None, due: DueInMonth | NotDue, start: str | None
) -> None:
    (todo,) = judged(tmp_path, entry_of(action(hidden_until=hidden, due=due)))
    assert values(todo).get("dtstart") == start


@pytest.mark.office
def test_what_it_waits_for_is_named_by_its_uid(tmp_path: Path) -> None:
    first, second = action(1), action(2, depends_on=("A-2021-0147-01", "0190-elsewhere"))
    todo = judged(tmp_path, entry_of(first), entry_of(second))[1]
    related = [item for item in todo["properties"] if item["name"] == "related-to"]
    assert [item["value"] for item in related] == [f"{first.id}@briefing-app", "0190-elsewhere@briefing-app"]
    assert {item["parameters"]["reltype"] for item in related} == {"DEPENDS-ON"}


@pytest.mark.office
@pytest.mark.parametrize(
    ("profile", "day", "utc"),
    [
        ("egypt_france", date(2021, 7, 19), "2021-07-19T07:00:00Z"),
        ("egypt_france", date(2026, 7, 19), "2026-07-19T06:00:00Z"),
        ("eu_arab", date(2021, 1, 19), "2021-01-19T08:00:00Z"),
    ],
)
def test_a_reminder_rings_at_nine_in_the_hosts_capital(tmp_path: Path, profile: str, day: date, utc: str) -> None:
    """Egypt had no daylight saving in 2021 and has it again since 2023."""
    (todo,) = judged(tmp_path, entry_of(action(reminders=(day, day)), profile=profile))
    (alarm,) = todo["components"]
    said = values(alarm)
    assert (said["action"], said["trigger"]) == ("DISPLAY", utc)
    assert said["description"] == values(todo)["summary"]
    assert next(item for item in alarm["properties"] if item["name"] == "trigger")["type"] == "date-time"


SECRETS = ("dossier", "ملف", "Protocole", "المراسم", "Cédric", "سيدريك", "Titre", "تفصيل", "preuve-7", "fait", "part")


@pytest.mark.parametrize(
    ("note", "own", "withheld"),
    [
        ("", "", False),
        ("public", "", False),
        ("internal", "", False),
        ("restricted", "", True),
        ("secret", "", True),
        ("internal", "confidential", True),
        ("confidential", "internal", False),
        ("of_another_office", "", True),
    ],
)
def test_above_internal_only_the_number_goes_out(note: str, own: str, withheld: bool) -> None:
    marked = action(
        marking=own,
        description=Bilingual("تفصيل", "détail"),
        result=Bilingual("تم", "fait"),
        evidence="preuve-7",
        reminders=(date(2021, 7, 19),),
    )
    text = "\n".join(lines_of(entry_of(marked, note_marking=note)))
    if withheld:
        assert "SUMMARY:Action A-2021-0147-01\n" in text
        assert "DESCRIPTION:Action A-2021-0147-01\n" in text, "the alarm as well"
        assert "CLASS:CONFIDENTIAL" in text
        assert not [secret for secret in SECRETS if secret in text.replace("of_another_office", "")]
        assert "DUE;VALUE=DATE:20210720" in text
    else:
        assert "SUMMARY:Préparer le dossier de la visite / إعداد ملف الزيارة" in text
        assert "CLASS:PRIVATE" in text


@pytest.mark.office
def test_an_empty_register_is_an_empty_calendar(tmp_path: Path) -> None:
    path = tmp_path / "empty.ics"
    path.write_bytes(written())
    assert calendar_read(path)["components"] == []


def test_a_title_in_one_language_stands_alone() -> None:
    only_french = entry_of(action(title=Bilingual("", "Seul")))
    assert "SUMMARY:Seul" in lines_of(only_french)
    assert "SUMMARY:A-2021-0147-01" in lines_of(entry_of(action(title=Bilingual())))


def test_a_time_without_a_zone_is_taken_for_utc() -> None:
    history = tuple(msgspec.structs.replace(c, at=c.at.replace(tzinfo=None)) for c in changes(ActionState.ACCEPTED))
    assert "CREATED:20210701T100000Z" in lines_of(entry_of(action(history=history)))


def test_the_library_is_loaded_only_to_write_a_calendar() -> None:
    code = "import sys, briefing_app.interchange.calendar_file; sys.exit('icalendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
