"""Terms as CSV (RFC 4180, UTF-8 with a byte order mark): a row a term, those of a concept by their ``concept``.

A simple glossary is read as well: a row a concept, with a column for each language (``docs/terms.md``). A cell that a
spreadsheet would take for a formula gets an apostrophe before it, which is taken away when it is read.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import MAX_CELL
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import clean
from briefing_app.domain.terms import (
    Concept,
    PartOfSpeech,
    Term,
    TermGender,
    TermNumber,
    TermStatus,
    forms_in,
    tidy,
)
from briefing_app.interchange.register_csv import harmless
from briefing_app.language.folding import fold

COLUMNS = tuple("concept language term status part_of_speech gender number forms term_note subject note source".split())
BETWEEN = "; "
"""Between the forms in one cell, and between several names of a concept in a simple glossary."""
_APOSTROPHE = "'"
_DELIMITERS = ",;\t"
_BETWEEN_NAMES = re.compile("[;؛]")
_HEADINGS = {
    "concept": "id concept_id المفهوم",
    "language": "langue lang اللغة لغة",
    "term": "terme المصطلح مصطلح",
    "status": "statut الحالة حالة",
    "part_of_speech": "pos",
    "gender": "genre الجنس",
    "number": "nombre العدد",
    "forms": "formes الصيغ",
    "subject": "domain domaine المجال مجال",
    "note": "notes remarque ملاحظة ملاحظات",
    "source": "المصدر مصدر",
    "ar": "arabic arabe العربية عربي",
    "fr": "french français الفرنسية فرنسي",
    "forms_ar": "formes_ar",
    "forms_fr": "formes_fr",
}
"""Other names under which a column is known; letters are compared as searches are."""
_SAID = {
    TermStatus.PREFERRED: "préféré privilégié مفضل معتمد",
    TermStatus.ADMITTED: "admis accepté مقبول",
    TermStatus.FORBIDDEN: "deprecated interdit proscrit ممنوع محظور",
    TermStatus.KEPT: "intraduisible لا_يترجم",
    Language.ARABIC: "arabic arabe العربية عربي",
    Language.FRENCH: "french français الفرنسية فرنسي",
    TermGender.MASCULINE: "m masculin مذكر",
    TermGender.FEMININE: "f féminin مؤنث",
    TermNumber.SINGULAR: "singulier مفرد",
    TermNumber.DUAL: "duel مثنى",
    TermNumber.PLURAL: "pluriel جمع",
    PartOfSpeech.NOUN: "nom اسم",
    PartOfSpeech.PROPER_NOUN: "nom_propre propernoun علم",
    PartOfSpeech.VERB: "verbe فعل",
    PartOfSpeech.ADJECTIVE: "adjectif صفة",
    PartOfSpeech.ADVERB: "adverbe ظرف",
    PartOfSpeech.OTHER: "autre أخرى",
}
"""How people also say it."""
Value = TypeVar("Value", Language, TermStatus, PartOfSpeech, TermGender, TermNumber)


def _key(text: str) -> str:
    return fold(text).replace(" ", "_").replace("-", "_")


_COLUMN_OF = {_key(known): name for name, others in _HEADINGS.items() for known in (name, *others.split())}
_VALUE_OF = {(type(value), _key(word)): value for value, words in _SAID.items() for word in words.split()}


# Writing.


def write_terms(concepts: Iterable[Concept]) -> bytes:
    """A heading and a row a term, in the order given."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for concept in concepts:
        for term in concept.terms:
            writer.writerow(map(_guarded, _row(concept, term)))
    return stream.getvalue().encode("utf-8-sig")


def _row(concept: Concept, term: Term) -> tuple[str, ...]:
    return (
        concept.id,
        term.language.value,
        term.text,
        term.status.value,
        term.part_of_speech.value,
        term.gender.value,
        term.number.value,
        BETWEEN.join(term.forms),
        term.note,
        concept.subject,
        concept.note,
        concept.source,
    )


def _guarded(cell: str) -> str:
    """The cell as a spreadsheet shows it, also behind apostrophes of its own, so that it can be read back."""
    bare = cell.lstrip(_APOSTROPHE)
    return _APOSTROPHE + cell if harmless(bare) != bare else cell


def _unguarded(cell: str) -> str:
    bare = cell.lstrip(_APOSTROPHE)
    return cell[1:] if bare != cell and harmless(bare) != bare else cell


# Reading.


class _Cells:
    """A row by the names of its columns, and its line in the file."""

    def __init__(self, line: int, cells: Mapping[str, str]) -> None:
        self.line = line
        self.cells = cells

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


def read_terms(text: str, source: str) -> tuple[Concept, ...]:
    """The concepts of a file, tidy; rows without a concept of their own make one each, without an id.

    UserError ``terms.no_columns`` when it is not clear what stands where, ``terms.bad_value`` (line, column, value) for
    a word that no column of that name has, ``terms.row_unreadable`` (line), ``terms.nothing`` without a single term.
    """
    columns, rows = _table(text, source)
    if {"language", "term"} <= columns:
        found = _by_term(rows, source)
    elif {"ar", "fr"} <= columns:
        found = _by_concept(rows, source)
    else:
        raise UserError("terms.no_columns", path=source)
    concepts = tuple(concept for concept in map(tidy, found) if concept.terms)
    if not concepts:
        raise UserError("terms.nothing", path=source)
    return concepts


def _table(text: str, source: str) -> tuple[set[str], Iterator[_Cells]]:
    csv.field_size_limit(MAX_CELL)
    text = text.removeprefix("\ufeff")
    heading = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=heading.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows = _rows(reader, source)
    names = [_COLUMN_OF.get(_key(cell), _key(cell)) for cell in next(rows, (0, []))[1]]
    return set(names), (_Cells(line, dict(zip(names, map(_unguarded, row), strict=False))) for line, row in rows)


def _rows(reader: Any, source: str) -> Iterator[tuple[int, list[str]]]:
    """Each with the line it ends on."""
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as problem:
        raise UserError("terms.row_unreadable", path=source, line=reader.line_num) from problem


def _by_term(rows: Iterable[_Cells], source: str) -> Iterator[Concept]:
    """Rows of one concept belong together wherever they stand."""
    concepts: dict[str, Concept] = {}
    terms: dict[str, list[Term]] = {}
    alone: list[Concept] = []
    for row in rows:
        if not row["term"].strip():
            continue
        concept, term = Concept(clean(row["concept"]).strip(), (), *_about(row)), _term(row, source)
        if not concept.id:
            alone.append(msgspec.structs.replace(concept, terms=(term,)))
            continue
        known = concepts.get(concept.id)
        concepts[concept.id] = _joined(known, concept) if known is not None else concept
        terms.setdefault(concept.id, []).append(term)
    yield from (msgspec.structs.replace(one, terms=tuple(terms[one.id])) for one in concepts.values())
    yield from alone


def _about(row: _Cells) -> tuple[str, str, str]:
    return row["subject"], row["note"], row["source"]


def _joined(one: Concept, other: Concept) -> Concept:
    """What two rows say of a concept beside its terms; the first word counts."""
    return Concept(
        one.id,
        (),
        one.subject or other.subject,
        one.note or other.note,
        one.source or other.source,
    )


def _term(row: _Cells, source: str) -> Term:
    return Term(
        _value(row, "language", Language.FRENCH, source),
        row["term"],
        _value(row, "status", TermStatus.PREFERRED, source),
        _value(row, "part_of_speech", PartOfSpeech.UNSAID, source),
        _value(row, "gender", TermGender.UNSAID, source),
        _value(row, "number", TermNumber.UNSAID, source),
        forms_in(row["forms"]),
        row["term_note"],
    )


def _by_concept(rows: Iterable[_Cells], source: str) -> Iterator[Concept]:
    """Of several names in a cell the first is the preferred one, and others are admitted."""
    for row in rows:
        status = _value(row, "status", TermStatus.PREFERRED, source)
        terms = []
        for language in Language:
            for number, name in enumerate(_BETWEEN_NAMES.split(row[language.value])):
                other = TermStatus.ADMITTED if status is TermStatus.PREFERRED else status
                forms = () if number else forms_in(row[f"forms_{language.value}"])
                terms.append(Term(language, name, other if number else status, forms=forms))
        yield Concept(clean(row["concept"]).strip(), tuple(terms), *_about(row))


def _value(row: _Cells, column: str, usual: Value, source: str) -> Value:
    said = _key(row[column])
    if not said:
        return usual
    kind = type(usual)
    for value in kind:
        if said == _key(value.value) or _VALUE_OF.get((kind, said)) is value:
            return value
    raise UserError("terms.bad_value", path=source, line=row.line, column=column, value=clean(row[column])[:40])
