"""Terms as CSV: without loss, harmless in a spreadsheet, and read as people write glossaries."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given

from briefing_app.domain.errors import UserError
from briefing_app.domain.terms import Concept, PartOfSpeech, Term, TermGender, TermNumber, TermStatus
from briefing_app.interchange.terms_csv import COLUMNS, read_terms, write_terms
from tests.interchange.concepts import AR, FR, SAMPLE, TERM_BASES


def text_of(concepts: tuple[Concept, ...]) -> str:
    return write_terms(concepts).decode("utf-8-sig")


@given(TERM_BASES)
def test_whatever_is_stored_comes_back(concepts: tuple[Concept, ...]) -> None:
    data = write_terms(concepts)
    assert read_terms(data.decode(), "a.csv") == concepts


@given(TERM_BASES)
def test_no_cell_is_a_formula(concepts: tuple[Concept, ...]) -> None:
    for row in csv.reader(io.StringIO(text_of(concepts), newline="")):
        assert all(not cell.lstrip().startswith(("=", "+", "-", "@")) for cell in row)
        assert all(cell[:1] not in ("\t", "\r", "\n") for cell in row)


def test_a_row_is_a_term() -> None:
    rows = list(csv.DictReader(io.StringIO(text_of(SAMPLE), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert [(row["concept"], row["language"], row["term"], row["status"], row["forms"]) for row in rows] == [
        ("c-0190", "fr", "commission mixte", "preferred", "CM; commissions"),
        ("c-0190", "fr", "comité mixte", "forbidden", ""),
        ("c-0190", "ar", "لجنة مشتركة", "preferred", "لجان مشتركة"),
        ("c-0190", "ar", "هيئة مشتركة", "admitted", ""),
        ("7 °x", "fr", "Horizon Europe", "do_not_translate", ""),
    ]
    assert rows[0]["note"] == "Se réunit\ntous les deux ans"


@pytest.mark.parametrize(
    "text",
    [
        "ar,fr\nاتفاق,accord\n",
        "\ufeffFrançais;العربية\naccord;اتفاق\n",
        "Arabe\tFrench\tremarks\nاتفاق\taccord\tx\n",
        'عربي,فرنسي\r\n"اتفاق","accord"\r\n\r\n',
        "language,term,concept\nfr,accord,1\nar,اتفاق,1\n",
        "Langue;Terme;Concept\nFrançais;accord;1\nعربي;اتفاق;1\n",
    ],
)
def test_a_glossary_is_read_as_people_write_it(text: str) -> None:
    (concept,) = read_terms(text, "a.csv")
    assert {(term.language, term.text, term.status) for term in concept.terms} == {
        (AR, "اتفاق", TermStatus.PREFERRED),
        (FR, "accord", TermStatus.PREFERRED),
    }


def test_several_names_in_a_cell_and_forms_beside() -> None:
    text = (
        "fr;ar;formes_fr;forms_ar;domaine;source;note\n"
        '"projet de loi; avant-projet";مشروع قانون;projets;"مشاريع قانون؛ مشروعات";droit;JO;x\n'
    )
    (concept,) = read_terms(text, "a.csv")
    assert concept == Concept(
        "",
        (
            Term(AR, "مشروع قانون", forms=("مشاريع قانون", "مشروعات")),
            Term(FR, "projet de loi", forms=("projets",)),
            Term(FR, "avant-projet", TermStatus.ADMITTED),
        ),
        "droit",
        "x",
        "JO",
    )


def test_words_for_values_in_three_languages() -> None:
    text = (
        "language,term,status,pos,genre,nombre\n"
        "fr,a,Interdit,nom,m,pluriel\nar,ب,ممنوع,اسم,مؤنث,جمع\nfr,c,do-not-translate,proper noun,,\nfr,d,admis,,,\n"
    )
    terms = [concept.terms[0] for concept in read_terms(text, "a.csv")]
    assert [term.status for term in terms] == [
        TermStatus.FORBIDDEN,
        TermStatus.FORBIDDEN,
        TermStatus.KEPT,
        TermStatus.ADMITTED,
    ]
    assert (terms[0].part_of_speech, terms[0].gender, terms[0].number) == (
        PartOfSpeech.NOUN,
        TermGender.MASCULINE,
        TermNumber.PLURAL,
    )
    assert (terms[1].gender, terms[1].number, terms[2].part_of_speech) == (
        TermGender.FEMININE,
        TermNumber.PLURAL,
        PartOfSpeech.PROPER_NOUN,
    )


def test_rows_of_a_concept_belong_together_wherever_they_stand() -> None:
    text = "concept,language,term,subject\n1,fr,a,\n,fr,c,\n1,ar,ب,droit\n2,fr,d,\n,fr,,\n"
    found = read_terms(text, "a.csv")
    assert [(concept.id, len(concept.terms), concept.subject) for concept in found] == [
        ("1", 2, "droit"),
        ("2", 1, ""),
        ("", 1, ""),
    ]


@pytest.mark.parametrize(
    ("text", "code", "params"),
    [
        ("a,b\n1,2\n", "terms.no_columns", {}),
        ("", "terms.no_columns", {}),
        ("fr,ar\n,\n", "terms.nothing", {}),
        ("language,term\nfr,\n", "terms.nothing", {}),
        ("language,term\nfr,a\nen,b\n", "terms.bad_value", {"line": 3, "column": "language", "value": "en"}),
        ("language,term,status\nfr,a,verboten\n", "terms.bad_value", {"line": 2, "column": "status"}),
        ('fr,ar\n"a\nb",x\n"' + "y" * 1_000_001 + '",z\n', "terms.row_unreadable", {"line": 4}),
    ],
)
def test_mistakes_are_told_with_their_place(text: str, code: str, params: dict[str, object]) -> None:
    with pytest.raises(UserError) as told:
        read_terms(text, "a.csv")
    assert told.value.code == code
    assert {**told.value.params, **params} == dict(told.value.params)
