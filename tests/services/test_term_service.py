"""The term base over a real library: kept, found, exchanged; what checks look for follows every change."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import MeetingSide, Participant, Person
from briefing_app.domain.terms import Concept
from briefing_app.language.terms.base import TermBase
from briefing_app.services import term_service
from briefing_app.services.term_bases import bare_base
from briefing_app.services.term_service import FileOfTerms, TermService, read_terms_file
from briefing_app.services.term_shelf import TermShelf
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from tests.interchange.concepts import SAMPLE
from tests.language.terms.sample import FORBIDDEN, ar, concept, fr
from tests.samples import BUILT_INS
from tests.services.test_check_service import note_of

AR, FR = Language.ARABIC, Language.FRENCH
CADRE = Concept("", (fr("accord-cadre"), ar("اتفاق إطاري")), "droit")


@pytest.fixture
def terms(desk: Desk) -> TermService:
    return desk.terms


def names(found: tuple[Concept, ...]) -> list[str]:
    return [one.name(FR) or one.name(AR) for one in found]


def keys(base: TermBase, text: str, language: Language = FR) -> list[str]:
    return [named.term.text for one in base.read(text, language).found for named in one.named]


def test_a_concept_is_kept_tidy_with_an_id_of_its_own(terms: TermService, library: Library) -> None:
    saved = terms.save(Concept("", (fr("  accord  cadre "), fr(" "))))
    assert (saved.id.startswith("c-"), saved.name(FR)) == (True, "accord cadre")
    assert (terms.concepts(), library.terms.all()) == ((saved,), (saved,))
    changed = terms.save(msgspec.structs.replace(saved, subject="droit"))
    assert (terms.concepts(), changed.id) == ((changed,), saved.id)
    with pytest.raises(UserError) as told:
        terms.save(Concept("", (fr(" "),)))
    assert told.value.code == "term.no_name"


def test_what_is_removed_can_be_put_back(terms: TermService) -> None:
    saved = terms.save(CADRE)
    assert terms.remove(saved.id) == saved
    assert (terms.concepts(), terms.remove(saved.id)) == ((), None)
    terms.put_back(saved)
    assert terms.concepts() == (saved,)


def test_concepts_are_found_in_either_language_by_name_form_subject_or_note(terms: TermService) -> None:
    for one in (
        CADRE,
        Concept("", (fr("Zone franche"), ar("منطقة حرة")), note="hors douane"),
        Concept(
            "",
            (
                ar(
                    "بعثة",
                ),
                fr(
                    "École",
                ),
            ),
            source="Élysée",
        ),
        Concept("", (ar("محضر"),)),
    ):
        terms.save(one)
    assert names(terms.list()) == ["accord-cadre", "École", "Zone franche", "محضر"]
    assert names(terms.list("FRANCHE douane")) == ["Zone franche"]
    assert names(terms.list("اطاري")) == ["accord-cadre"]
    assert names(terms.list("elysee")) == ["École"]
    assert names(terms.list("droit")) == ["accord-cadre"]
    assert terms.list("rien") == ()
    assert TermShelf(terms.concepts()).subjects() == ("droit",)


def test_nothing_changes_in_a_library_that_is_open_for_reading(application: Application, tmp_path: Path) -> None:
    application.libraries.create(tmp_path / "r.briefing", None)
    with application.desk(tmp_path / "r.briefing", NoKey(), Mode.READ_ONLY) as desk:
        plan = desk.terms.planned(FileOfTerms((CADRE,), 0))
        for change in (
            lambda: desk.terms.save(CADRE),
            lambda: desk.terms.remove("x"),
            lambda: desk.terms.put_back(CADRE),
            lambda: list(desk.terms.take_in(plan)),
        ):
            with pytest.raises(UserError) as told:
                change()
            assert told.value.code == "library.read_only"
        assert desk.terms.list() == ()


@pytest.mark.parametrize("name", ["t.tbx", "t.csv"])
def test_a_file_goes_out_and_comes_in_again(terms: TermService, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    list(terms.take_in(terms.planned(FileOfTerms(SAMPLE, 0))))
    path.write_bytes(terms.exported(path))
    again = terms.planned(read_terms_file(path))
    assert (again.added, again.changed, again.left) == (0, 0, 2)
    for one in SAMPLE:
        terms.remove(one.id)
    list(terms.take_in(terms.planned(read_terms_file(path))))
    assert {one.id: set(one.terms) for one in terms.concepts()} == {one.id: set(one.terms) for one in SAMPLE}


def test_files_of_other_kinds_are_refused(terms: TermService, tmp_path: Path) -> None:
    for act in (lambda: read_terms_file(tmp_path / "a.docx"), lambda: terms.exported(tmp_path / "a")):
        with pytest.raises(UserError) as told:
            act()
        assert told.value.code == "terms.unknown_kind"
    with pytest.raises(UserError) as told:
        read_terms_file(tmp_path / "none.csv")
    assert told.value.code == "file.not_found"


def test_a_glossary_in_an_old_code_page_is_read(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_bytes("ar;fr\nاتفاق إطاري بين الدول;accord\n".encode("cp1256"))
    (found,) = read_terms_file(path).concepts
    assert found.name(AR) == "اتفاق إطاري بين الدول"


def test_many_are_stored_slice_by_slice(terms: TermService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(term_service, "SLICE", 2)
    assert terms.concepts() == ()
    plan = terms.planned(FileOfTerms(tuple(concept(str(n), fr(f"t{n}")) for n in range(5)), 0))
    steps = terms.take_in(plan)
    assert next(steps) == 2
    steps.close()  # stopped half-way: what is stored is known
    assert len(terms.concepts()) == 2
    assert list(terms.take_in(terms.planned(FileOfTerms(plan.concepts, 0)))) == [2, 3]
    assert len(terms.concepts()) == 5


# What is looked for in a note.


def test_the_base_is_the_same_until_something_changes(desk: Desk) -> None:
    note = note_of(("", ""))
    base = desk.term_bases.of(note.facts.participants)
    assert desk.term_bases.of(()) is base
    saved = desk.terms.save(CADRE)
    after = desk.term_bases.of(())
    assert after is not base
    assert (keys(base, "un accord-cadre"), keys(after, "un accord-cadre")) == ([], ["accord-cadre"])
    desk.terms.save(msgspec.structs.replace(saved, terms=(fr("convention-cadre"),)))
    renamed = desk.term_bases.of(())
    assert keys(renamed, "un accord-cadre, une convention-cadre") == ["convention-cadre"]
    desk.terms.remove(saved.id)
    assert keys(desk.term_bases.of(()), "une convention-cadre") == []


def test_a_change_does_not_make_thousands_ready_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(term_service, "OVERLAY", 3)
    list(
        desk.terms.take_in(
            desk.terms.planned(FileOfTerms(tuple(concept(str(n), fr(f"terme {n}")) for n in range(9)), 0))
        )
    )
    desk.term_bases.of(()).make_ready()
    for number in range(3):
        desk.terms.save(concept(str(number), fr(f"autre {number}")))
        base = desk.term_bases.of(())
        assert base.is_ready
        assert keys(base, f"terme {number}, autre {number}, terme 8") == [f"autre {number}", "terme 8"]
    desk.terms.save(concept("4", fr("encore")))
    base = desk.term_bases.of(())
    assert not base.is_ready
    assert keys(base, "encore, autre 1, terme 1, terme 8") == ["encore", "autre 1", "terme 8"]


def test_people_of_the_office_and_of_the_note_are_looked_for(desk: Desk) -> None:
    desk.people.save(Person("", Bilingual("منى حسن", "Mona Hassan")))
    attending = (Participant(Person("x", Bilingual("جان دوبون", "Jean Dupont")), MeetingSide.HOST, 1),)
    base = desk.term_bases.of(attending)
    assert keys(base, "Mona Hassan et Jean Dupont au Maroc") == ["Mona Hassan", "Jean Dupont", "Maroc"]
    desk.people.save(Person("", Bilingual("كريم", "Karim Zaki")))
    assert keys(desk.term_bases.of(attending), "Karim Zaki") == ["Karim Zaki"]


def test_without_a_library_there_are_the_words_better_not_used() -> None:
    base = bare_base(BUILT_INS)
    assert keys(base, "Le Zaïre et l’Égypte") == ["Zaïre", "Égypte"]


def test_findings_follow_a_change_of_the_terms(desk: Desk) -> None:
    note = note_of(("وقعا وثيقة", "Ils ont signé un accord-cadre"), ("نص", "un texte"))

    def found() -> list[tuple[str, str]]:
        return [
            (one.finding.check, one.pair)
            for one in desk.checks.findings(note, desk.known.of(note))
            if one.finding.check in ("P-17", "P-18")
        ]

    assert found() == []
    saved = desk.terms.save(CADRE)
    assert found() == [("P-17", "p0")]
    desk.terms.save(concept("t", fr("texte", FORBIDDEN), fr("document")))
    assert found() == [("P-17", "p0"), ("P-18", "p1")]
    desk.terms.remove(saved.id)
    assert found() == [("P-18", "p1")]
