"""The register as CSV: every field under its name, nothing a spreadsheet would compute, every text whole."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.actions import (
    ActionSource,
    ActionState,
    Anchor,
    Channel,
    DueBeforeEvent,
    DueInMonth,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.register import RegisterEntry
from briefing_app.interchange.register_csv import COLUMNS, harmless, write_register
from tests.registers import action, changes, entry_of, many, sample_register
from tests.samples import BUILT_INS

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u00a0=1", "＝1", '=HYPERLINK("x")')


def read(*entries: RegisterEntry) -> list[dict[str, str]]:
    """As any other program would: the mark of the encoding off, then RFC 4180."""
    data = write_register(entries, BUILT_INS.profile)
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_a_spreadsheet_knows_the_encoding_and_the_lines() -> None:
    data = write_register(sample_register(), BUILT_INS.profile)
    assert data.startswith(b"\xef\xbb\xbfid,number,note,reference,")
    assert data.endswith(b"\r\n")
    assert data.count(b"\r\n") == 1 + len(sample_register())
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_the_sample_row_by_row() -> None:
    invitation, connection, training = read(*sample_register())
    assert tuple(invitation) == COLUMNS
    assert invitation["title_fr"] == "Adresser par écrit l’invitation à la finale en Égypte"
    assert invitation["title_ar"] == "توجيه الدعوة كتابةً لحضور الجولة النهائية في مصر"
    assert (invitation["kind"], invitation["direction"], invitation["channel"]) == (
        "invitation",
        "we_owe",
        "note_verbale",
    )
    assert (invitation["due"], invitation["due_kind"], invitation["due_day"]) == ("2021-06-30", "date", "2021-06-30")
    assert (invitation["due_ar"], invitation["due_fr"]) == ("٣٠ يونيو ٢٠٢١", "30 juin 2021")
    assert (invitation["overdue"], connection["overdue"]) == ("true", "false")
    assert (connection["due"], connection["due_kind"], connection["due_day"]) == ("2021-09", "month", "2021-09-30")
    assert (training["due"], training["due_kind"], training["due_fr"]) == ("", "none", "dans l’année")
    assert connection["owner_ar"] == "السيد سيدريك أو"


def test_every_field_has_its_column() -> None:
    anchors = (Anchor(Language.ARABIC, 0, 4, "دعا نظيره"), Anchor(Language.FRENCH, 0, 4, "a invité"))
    full = action(
        description=Bilingual("تفصيل", "détail"),
        source=ActionSource("pair", anchors),
        contributors=(Bilingual("أ", "A"), Bilingual("", "B")),
        obligation=Obligation.JOINT,
        due=DueBeforeEvent(10, Bilingual("الزيارة", "la visite")),
        hidden_until=date(2021, 7, 1),
        priority=Priority.PRINCIPAL_LEVEL,
        channel=Channel.EMBASSY,
        depends_on=("x", "y"),
        marking="restricted",
        state=ActionState.DONE,
        history=changes(ActionState.ACCEPTED, ActionState.DONE),
        last_chased=date(2021, 7, 2),
        chase_every_days=7,
        result=Bilingual("تم", "fait"),
        evidence="NV 12/2021",
        nothing_to_record=True,
        reminders=(date(2021, 7, 3), date(2021, 7, 4)),
    )
    (row,) = read(entry_of(full, due_day=date(2021, 8, 1)))
    assert "" not in row.values(), [column for column in COLUMNS if not row[column]]
    assert (row["contributors_ar"], row["contributors_fr"]) == ("أ", "A; B")
    assert (row["due_kind"], row["due"], row["due_day"]) == ("before_event", "10", "2021-08-01")
    assert (row["depends_on"], row["reminders"]) == ("x; y", "2021-07-03; 2021-07-04")
    assert (row["quoted_ar"], row["quoted_fr"]) == ("دعا نظيره", "a invité")
    assert (row["marking"], row["state"], row["nothing_to_record"]) == ("restricted", "done", "true")
    history = json.loads(row["history"])
    assert [(step["state"], step["at"], step["by"]) for step in history] == [
        ("accepted", "2021-07-01T10:00:00Z", "Amina"),
        ("done", "2021-07-02T10:00:00Z", "Amina"),
    ]


def test_a_day_after_the_event_is_a_kind_of_its_own() -> None:
    """A minus sign would be taken for a formula."""
    (row,) = read(entry_of(action(due=DueBeforeEvent(-5, Bilingual("الزيارة", "la visite")))))
    assert (row["due_kind"], row["due"], row["due_fr"]) == ("after_event", "5", "5 jours après la visite")


@pytest.mark.parametrize("due", [DueInMonth(2021, 2), NotDue()])
def test_what_is_not_there_is_empty(due: DueInMonth | NotDue) -> None:
    (row,) = read(entry_of(action(due=due, counterpart=Bilingual(), counterpart_country=""), note_marking=""))
    for column in (
        "counterpart_ar",
        "counterpart_country",
        "marking",
        "hidden_until",
        "history",
        "quoted_fr",
        "channel",
    ):
        assert row[column] == ""


@pytest.mark.parametrize("text", FORMULAS)
def test_nothing_is_computed(text: str) -> None:
    (row,) = read(entry_of(action(title=Bilingual(text, text), owner=Bilingual(text, text), evidence=text)))
    for column in ("title_ar", "title_fr", "owner_fr", "evidence"):
        assert row[column] == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=1", "1-2", "(-1)", "'=1", "الوزير", "12/03", "…", "2021-07-01"])
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=60)


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=5))
def test_any_text_comes_back_and_no_cell_is_a_formula(texts: list[tuple[str, str, str]]) -> None:
    entries = [
        entry_of(action(n, title=Bilingual(ar, fr), evidence=evidence)) for n, (ar, fr, evidence) in enumerate(texts)
    ]
    rows = read(*entries)
    assert len(rows) == len(entries)
    for row, (ar, fr, evidence) in zip(rows, texts, strict=True):
        for column, text in (("title_ar", ar), ("title_fr", fr), ("evidence", evidence)):
            assert row[column] in (text, f"'{text}")
        assert not [
            cell for cell in row.values() if cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
        ]


def test_the_order_is_the_callers() -> None:
    entries = many(30)
    assert [row["number"] for row in read(*reversed(entries))] == [e.action.number for e in reversed(entries)]
    assert read() == []
