"""Terms as TBX-Basic (ISO 30042): read in the form of 2008 (``martif``) and in both styles of 2019 (``tbx``), written
in that of 2008, which every tool reads (ADR 28).

TBX-Basic has no place for listed forms, for grammatical number and for what must not be translated: these stand in
notes of the term that begin with ``briefing-app:`` and the name of the field.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from lxml import etree

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, PartOfSpeech, Term, TermGender, TermNumber, TermStatus, tidy
from briefing_app.interchange.xml_source import XML_LANG, name_of, root_of, text_of

Kind = TypeVar("Kind", PartOfSpeech, TermGender)

ROOTS = ("martif", "tbx")
_ENTRIES, _LANGUAGES, _TERMS = ("termEntry", "conceptEntry"), ("langSet", "langSec"), ("tig", "ntig", "termSec")
_BY_TYPE = frozenset({"termNote", "descrip", "admin", "transac"})
_STATUSES = {
    "preferredTerm": TermStatus.PREFERRED,
    "standardizedTerm": TermStatus.PREFERRED,
    "legalTerm": TermStatus.PREFERRED,
    "regulatedTerm": TermStatus.PREFERRED,
    "admittedTerm": TermStatus.ADMITTED,
    "proposedTerm": TermStatus.ADMITTED,
    "deprecatedTerm": TermStatus.FORBIDDEN,
    "supersededTerm": TermStatus.FORBIDDEN,
    "obsolete": TermStatus.FORBIDDEN,
}
_WRITTEN = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.KEPT: "preferredTerm-admn-sts",
    TermStatus.ADMITTED: "admittedTerm-admn-sts",
    TermStatus.FORBIDDEN: "deprecatedTerm-admn-sts",
}
_PARTS = {
    PartOfSpeech.NOUN: "noun",
    PartOfSpeech.PROPER_NOUN: "properNoun",
    PartOfSpeech.VERB: "verb",
    PartOfSpeech.ADJECTIVE: "adjective",
    PartOfSpeech.ADVERB: "adverb",
    PartOfSpeech.OTHER: "other",
}
_GENDERS = {TermGender.MASCULINE: "masculine", TermGender.FEMININE: "feminine", TermGender.OTHER: "other"}
_OWN = "briefing-app:"
_NO_NAME_CHARACTER = re.compile(r"^[^A-Za-z]|[^A-Za-z0-9.-]")
_ESCAPED = re.compile(r"_x([0-9A-F]{1,6})_")


# Reading.


class ReadTerms(NamedTuple):
    """``passed_over`` counts the entries that name nothing in Arabic or French."""

    concepts: tuple[Concept, ...]
    passed_over: int


def read_tbx(data: bytes, source: str) -> ReadTerms:
    """The concepts of a file, tidy; one without an id in the file has none.

    UserError ``terms.not_tbx`` for other XML, those of :func:`root_of`, ``terms.nothing`` without a single term.
    """
    root = root_of(data, source)
    if name_of(root) not in ROOTS:
        raise UserError("terms.not_tbx", path=source)
    found = [_concept(element) for element in root.iter() if name_of(element) in _ENTRIES]
    concepts = tuple(concept for concept in found if concept.terms)
    if not concepts:
        raise UserError("terms.nothing", path=source)
    return ReadTerms(concepts, len(found) - len(concepts))


class _Said(NamedTuple):
    """A data category and its value."""

    category: str
    value: str


def _concept(entry: etree._Element) -> Concept:
    said = list(_said(entry))
    terms: list[Term] = []
    for section in (child for child in entry if name_of(child) in _LANGUAGES):
        language = _language(section)
        if language is None:
            continue
        said.extend(one for one in _said(section) if one.category in ("definition", "note"))
        terms.extend(_term(part, language) for part in section if name_of(part) in _TERMS)
    notes = [one.value for one in said if one.category in ("note", "definition") and one.value.strip()]
    first = {one.category: one.value for one in reversed(said)}
    return tidy(
        Concept(
            _from_id(entry.get("id", "")),
            tuple(terms),
            first.get("subjectField", ""),
            "\n".join(notes),
            first.get("source", ""),
        )
    )


def _language(section: etree._Element) -> Language | None:
    code = section.get(XML_LANG) or section.get("lang") or ""
    return next((language for language in Language if re.split("[-_]", code.lower())[0] == language.value), None)


def _term(part: etree._Element, language: Language) -> Term:
    text = next((text_of(element) for element in part.iter() if name_of(element) == "term"), "")
    said = list(_said(part))
    first = {one.category: one.value.strip() for one in reversed(said)}
    notes = [one.value for one in said if one.category == "note"]
    own = [note.removeprefix(_OWN).partition("=") for note in notes if note.startswith(_OWN)]
    ours = {name: value for name, _, value in own}
    kept = ours.get("status") == TermStatus.KEPT.value
    return Term(
        language,
        text,
        TermStatus.KEPT if kept else _status(first),
        _one_of(_PARTS, first.get("partOfSpeech", ""), PartOfSpeech.UNSAID),
        _one_of(_GENDERS, first.get("grammaticalGender", ""), TermGender.UNSAID),
        _number(ours.get("number") or first.get("grammaticalNumber", "")),
        tuple(value for name, _, value in own if name == "form"),
        ours.get("note") or " ".join(note for note in notes if not note.startswith(_OWN)),
    )


def _status(first: dict[str, str]) -> TermStatus:
    said = first.get("administrativeStatus") or first.get("normativeAuthorization") or ""
    return _STATUSES.get(said.removesuffix("-admn-sts"), TermStatus.PREFERRED)


def _number(said: str) -> TermNumber:
    return TermNumber(said) if said in list(TermNumber) else TermNumber.UNSAID


def _one_of(written: dict[Kind, str], said: str, unsaid: Kind) -> Kind:
    return next((kind for kind, text in written.items() if text.lower() == said.lower()), unsaid)


def _said(holder: etree._Element) -> Iterator[_Said]:
    """What is said of an entry, a language or a term itself, not of its parts; groups are looked into."""
    for child in holder:
        name = name_of(child)
        if name in (*_LANGUAGES, *_TERMS, "term"):
            continue
        if name.endswith("Grp"):
            yield from _said(child)
        else:
            yield _Said(child.get("type", "") if name in _BY_TYPE else name, text_of(child))


# Writing.


def write_tbx(concepts: Iterable[Concept]) -> bytes:
    """The concepts in the order given; the same concepts give the same bytes."""
    root = etree.Element("martif", {"type": "TBX-Basic", XML_LANG: "fr"})
    header = etree.SubElement(root, "martifHeader")
    described = etree.SubElement(header, "fileDesc")
    etree.SubElement(etree.SubElement(described, "sourceDesc"), "p").text = "briefing-app"
    encoding = etree.SubElement(header, "encodingDesc")
    etree.SubElement(encoding, "p", {"type": "XCSURI"}).text = "TBXBasicXCSV02.xcs"
    body = etree.SubElement(etree.SubElement(root, "text"), "body")
    for concept in concepts:
        _write_concept(body, concept)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _write_concept(body: etree._Element, concept: Concept) -> None:
    entry = etree.SubElement(body, "termEntry", {"id": _as_id(concept.id)})
    _put(entry, "descrip", "subjectField", concept.subject)
    _put(entry, "admin", "source", concept.source)
    _put(entry, "note", "", concept.note)
    for language in Language:
        terms = [term for term in concept.terms if term.language is language]
        if terms:
            section = etree.SubElement(entry, "langSet", {XML_LANG: language.value})
            for term in terms:
                _write_term(section, term)


def _write_term(section: etree._Element, term: Term) -> None:
    part = etree.SubElement(section, "tig")
    etree.SubElement(part, "term").text = term.text
    _put(part, "termNote", "administrativeStatus", _WRITTEN[term.status])
    _put(part, "termNote", "partOfSpeech", _PARTS.get(term.part_of_speech, ""))
    _put(part, "termNote", "grammaticalGender", _GENDERS.get(term.gender, ""))
    if term.status is TermStatus.KEPT:
        _put(part, "note", "", f"{_OWN}status={term.status.value}")
    if term.number:
        _put(part, "note", "", f"{_OWN}number={term.number.value}")
    for form in term.forms:
        _put(part, "note", "", f"{_OWN}form={form}")
    _put(part, "note", "", f"{_OWN}note={term.note}" if term.note.startswith(_OWN) else term.note)


def _put(holder: etree._Element, name: str, kind: str, text: str) -> None:
    if text:
        etree.SubElement(holder, name, {"type": kind} if kind else {}).text = text


def _as_id(text: str) -> str:
    """The id as an XML name: what none may hold stands between ``_x`` and ``_`` by its number."""
    return _NO_NAME_CHARACTER.sub(lambda found: f"_x{ord(found[0]):X}_", text)


def _from_id(text: str) -> str:
    return _ESCAPED.sub(_unescaped, text)


def _unescaped(found: re.Match[str]) -> str:
    number = int(found[1], 16)
    return chr(number) if number <= sys.maxunicode else found[0]
