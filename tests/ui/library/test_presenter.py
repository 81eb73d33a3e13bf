"""What the library shows, in which order; without Qt."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing_app import bootstrap
from briefing_app.bootstrap import Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.segments import TwinState
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.notes import NoteSummary
from briefing_app.ui.library.presenter import (
    BEGINNING,
    Column,
    LibraryPresenter,
    Order,
    Wanted,
    day_of,
)
from tests.ui.library.conftest import AddNote


def titles(presenter: LibraryPresenter) -> list[str]:
    if not presenter.wanted.is_search:
        return [summary.title.fr for summary in presenter.shown]
    results = presenter.results
    summaries = (presenter.summary(results.note(row)) for row in range(len(results)))
    return [summary.title.fr for summary in summaries if summary is not None]


def found(presenter: LibraryPresenter, **wanted: object) -> list[str]:
    presenter.filter(Wanted(**wanted))
    return titles(presenter)


def test_all_notes_stand_there_the_one_changed_last_first(presenter: LibraryPresenter, three: list[str]) -> None:
    presenter.refresh()
    assert [summary.id for summary in presenter.shown] == three
    assert presenter.count == 3
    assert presenter.index_of(three[2]) == 2
    assert presenter.index_of("gone") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("economie", ["Économie numérique"]),
        ("ECONOMIE france", ["Économie numérique"]),
        ("الإقتصاد", ["Économie numérique"]),
        ("زياره", ["Visite d’État"]),
        ("d'etat", ["Visite d’État"]),
        ("المغرب", ["Visite d’État"]),
        ("0001", ["Économie numérique"]),
        ("agriculture maroc", []),
        ("  ", ["Agriculture", "Visite d’État", "Économie numérique"]),
    ],
)
def test_the_search_is_folded_and_every_word_must_be_there(
    presenter: LibraryPresenter, three: list[str], text: str, expected: list[str]
) -> None:
    presenter.refresh()
    assert found(presenter, text=text) == expected


def test_filters_work_together(presenter: LibraryPresenter, three: list[str]) -> None:
    presenter.refresh()
    assert found(presenter, status=NoteStatus.SENT) == ["Économie numérique"]
    assert found(presenter, counterpart="france") == ["Agriculture", "Économie numérique"]
    assert found(presenter, counterpart="ma") == ["Visite d’État"]
    assert found(presenter, counterpart="فرنسا", status=NoteStatus.DRAFT) == ["Agriculture"]
    assert found(presenter, counterpart="فرنسا", status=NoteStatus.DRAFT, text="eco") == []
    assert found(presenter, status=NoteStatus.SENT, text="eco") == ["Économie numérique"]
    assert found(presenter, counterpart="france", text="un mot") == ["Agriculture"]
    assert not presenter.wanted.is_any
    assert Wanted(text=" ", is_exact=True).is_any


def test_the_exact_switch_folds_nothing_but_case(presenter: LibraryPresenter, three: list[str]) -> None:
    presenter.refresh()
    assert found(presenter, text="economie", is_exact=True) == []
    assert found(presenter, text="ÉCONOMIE", is_exact=True) == ["Économie numérique"]
    assert found(presenter, text="زيارة", is_exact=True) == []
    assert found(presenter, text="زيارةُ", is_exact=True) == ["Visite d’État"]


def test_what_is_found_knows_its_place(presenter: LibraryPresenter, three: list[str]) -> None:
    presenter.refresh()
    found(presenter, text="كلمه")
    hit = presenter.results.hit(0)
    assert hit is not None
    passage = hit.place.passage
    assert (hit.note, passage.language, passage.text) == (three[0], Language.ARABIC, "كلمة.")
    assert [passage.text[start:end] for start, end in hit.place.spans] == ["كلمة"]


def test_a_note_that_went_away_is_no_hit_any_more(presenter: LibraryPresenter, desk: Desk, three: list[str]) -> None:
    presenter.refresh()
    found(presenter, text="agriculture")
    desk.notes.delete(three[0])
    assert presenter.results.hit(0) is None
    presenter.refresh()
    assert len(presenter.results) == 0


def test_filters_and_order_stay_when_the_library_is_read_again(
    presenter: LibraryPresenter, three: list[str], add_note: AddNote
) -> None:
    presenter.refresh()
    presenter.sort(Order(Column.TITLE_FR))
    presenter.filter(Wanted(counterpart="france"))
    add_note("Défense", "الدفاع", Bilingual("", "France"))
    presenter.refresh()
    assert titles(presenter) == ["Agriculture", "Défense", "Économie numérique"]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (Column.TITLE_FR, ["Agriculture", "Économie numérique", "Visite d’État"]),
        (Column.TITLE_AR, ["Économie numérique", "Agriculture", "Visite d’État"]),
        (Column.REFERENCE, ["Économie numérique", "Visite d’État", "Agriculture"]),
        (Column.STATE, ["Agriculture", "Visite d’État", "Économie numérique"]),
        (Column.COUNTERPART, ["Agriculture", "Économie numérique", "Visite d’État"]),
    ],
)
def test_sorting_by_a_column(
    presenter: LibraryPresenter, three: list[str], column: Column, expected: list[str]
) -> None:
    presenter.refresh()
    presenter.sort(Order(column))
    assert titles(presenter) == expected
    presenter.sort(Order(None))
    assert [summary.id for summary in presenter.shown] == three


def test_sorting_by_numbers_and_days(presenter: LibraryPresenter, three: list[str], sample_note: str) -> None:
    presenter.refresh()
    for column in (Column.PROGRESS, Column.ACTIONS, Column.DAY):
        presenter.sort(Order(column, descending=True))
        assert presenter.shown[0].id == sample_note, column
        presenter.sort(Order(column))
        assert presenter.shown[-1].id == sample_note, column


def test_the_counterpart_is_named_in_the_language_there_is(presenter: LibraryPresenter, add_note: AddNote) -> None:
    add_note("T", "ع", Bilingual("الأردن", ""))
    presenter.refresh()
    assert presenter.counterpart(presenter.shown[0]) == ("الأردن", Language.ARABIC)
    both = msgspec.structs.replace(presenter.shown[0], counterpart=Bilingual("الأردن", "Jordanie"))
    assert presenter.counterpart(both) == ("Jordanie", Language.FRENCH)
    presenter.language = Language.ARABIC
    assert presenter.counterpart(both) == ("الأردن", Language.ARABIC)


def test_the_preview_holds_the_beginning_and_the_states(
    presenter: LibraryPresenter, three: list[str], sample_note: str, desk: Desk
) -> None:
    presenter.refresh()
    preview = presenter.preview(three[0])
    assert preview is not None
    assert preview.beginning == {Language.FRENCH: ("Un mot.", "Deux."), Language.ARABIC: ("كلمة.",)}
    assert preview.states[Language.ARABIC] == {TwinState.EMPTY: 1, TwinState.TRANSLATED: 1}
    assert preview.template == desk.templates.get("synthesis").name
    full = presenter.preview(sample_note)
    assert full is not None
    assert len(full.beginning[Language.FRENCH]) == BEGINNING


def test_there_is_no_preview_of_a_note_that_went_away(
    presenter: LibraryPresenter, three: list[str], desk: Desk
) -> None:
    presenter.refresh()
    desk.notes.delete(three[0])
    assert presenter.preview(three[0]) is None
    assert presenter.preview("unknown") is None


def test_put_away_and_brought_back(presenter: LibraryPresenter, three: list[str]) -> None:
    presenter.refresh()
    assert presenter.put_away(three[:2]) == tuple(three[:2])
    assert titles(presenter) == ["Économie numérique"]
    presenter.bring_back(three[:2])
    assert [summary.id for summary in presenter.shown] == three


def test_nothing_is_put_away_in_a_library_open_for_reading(
    application: bootstrap.Application, desk: Desk, three: list[str]
) -> None:
    with application.desk(desk.path, NoKey(), Mode.READ_ONLY) as reading:
        presenter = LibraryPresenter(reading)
        presenter.refresh()
        assert not presenter.is_writable
        with pytest.raises(UserError, match=r"library\.read_only"):
            presenter.put_away(three)
        assert presenter.count == 3


def test_shares_and_days() -> None:
    summary = many(1)[0]
    assert msgspec.structs.replace(summary, ready_ar=1, ready_fr=2, wanted=3).share == pytest.approx(0.5)
    assert msgspec.structs.replace(summary, wanted=0).share == 0
    assert day_of(summary) == date(2026, 3, 15)
    assert day_of(msgspec.structs.replace(summary, day="")) is None


class ManyNotes:
    """As much of a desk as listing needs."""

    is_writable = True

    def __init__(self, summaries: list[NoteSummary]) -> None:
        self.notes = self
        self._summaries = summaries

    def list(self) -> list[NoteSummary]:
        return self._summaries

    def show(self, name: str) -> None:
        raise UserError("note.unknown", note=name)


def many(count: int) -> list[NoteSummary]:
    return [
        NoteSummary(
            f"id{n}",
            f"P-00AB-{n:05d}",
            "",
            "synthesis",
            Bilingual(f"لقاء الوزير رقم {n} مع السيد سيدريك أو", f"Entretien n° {n} du ministre avec M. Cédric O"),
            Bilingual(f"وزارة الاقتصاد {n % 50}", f"Ministère de l’Économie {n % 50}"),
            "FR",
            "2026-03-15",
            list(NoteStatus)[n % 8],
            "",
            n % 7,
            n % 5,
            7,
            n % 4,
            "2026-03-15T09:00:00+00:00",
        )
        for n in range(count)
    ]


def test_the_counterparts_of_ten_thousand_notes_are_folded_in_portions() -> None:
    presenter = LibraryPresenter(ManyNotes(many(10_000)))  # type: ignore[arg-type]
    presenter.refresh()
    rounds = 1
    while presenter.fold_some(500):
        rounds += 1
    assert rounds == 20
    for text, count in (("economie 7", 1_000), ("الإقتصاد", 10_000), ("maroc", 0)):
        presenter.filter(Wanted(counterpart=text))
        assert len(presenter.shown) == count, text
