"""The term base of an office: concepts, and what each is called in Arabic and in French.

The names follow TBX-Basic (ISO 30042): a concept has an id, a subject field, a note and a source; a term has an
administrative status, a part of speech, gender and number. Inflected forms are ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.rich_text import clean

LONGEST_TERM = 400
"""Code points of a term or a form."""
LONGEST_TEXT = 4_000
"""Of a note, a source or a subject."""
MOST_TERMS = 200
"""Of one concept."""
MOST_FORMS = 100
"""Of one term."""
_BETWEEN_FORMS = re.compile("[;؛\n]")
_LINE_ENDS = re.compile("[\v\f\x1c-\x1e\x85\u2028\u2029]")


class TermStatus(StrEnum):
    """``kept``: to stand in the other language as it is, letter by letter."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    FORBIDDEN = "forbidden"
    KEPT = "do_not_translate"

    @property
    def is_approved(self) -> bool:
        return self is not TermStatus.FORBIDDEN


class PartOfSpeech(StrEnum):
    """A proper noun is found in its listed forms only."""

    UNSAID = ""
    NOUN = "noun"
    PROPER_NOUN = "proper_noun"
    VERB = "verb"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    OTHER = "other"


class TermGender(StrEnum):
    UNSAID = ""
    MASCULINE = "masculine"
    FEMININE = "feminine"
    OTHER = "other"


class TermNumber(StrEnum):
    UNSAID = ""
    SINGULAR = "singular"
    DUAL = "dual"
    PLURAL = "plural"


class Term(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One name of a concept in one language. ``forms`` are how it also reads: plurals, feminines, broken plurals."""

    language: Language
    text: str
    status: TermStatus = TermStatus.PREFERRED
    part_of_speech: PartOfSpeech = PartOfSpeech.UNSAID
    gender: TermGender = TermGender.UNSAID
    number: TermNumber = TermNumber.UNSAID
    forms: tuple[str, ...] = ()
    note: str = ""


class Concept(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """``subject`` is the field it belongs to, ``source`` where its names are from."""

    id: str
    terms: tuple[Term, ...]
    subject: str = ""
    note: str = ""
    source: str = ""

    def of(self, language: Language) -> tuple[Term, ...]:
        """Its terms in a language, the preferred ones first and the forbidden ones last."""
        return tuple(sorted((term for term in self.terms if term.language is language), key=_rank))

    def name(self, language: Language) -> str:
        """What it is called: the first approved term, else a forbidden one; empty when it has no name there."""
        terms = self.of(language)
        return terms[0].text if terms else ""

    @property
    def names(self) -> Bilingual:
        return both(self.name)


def tidy(concept: Concept) -> Concept:
    """The concept as it is stored: clean texts on one line (notes keep theirs), forms one by one, nothing twice.

    Terms without a text go, and one of two that read alike in a language: the first stays, with the forms of both.
    """
    terms: dict[tuple[Language, str], Term] = {}
    for term in map(_tidy_term, concept.terms):
        if term.text:
            known = terms.get((term.language, term.text))
            terms[term.language, term.text] = term if known is None else with_forms(known, term.forms)
    return Concept(
        in_a_line(concept.id),
        tuple(terms.values())[:MOST_TERMS],
        in_a_line(concept.subject)[:LONGEST_TEXT],
        _in_lines(concept.note),
        in_a_line(concept.source)[:LONGEST_TEXT],
    )


def in_a_line(text: str) -> str:
    """``text`` without control characters, its white space in single spaces; no-break spaces count as such."""
    return " ".join(clean(text).split())


def forms_in(text: str) -> tuple[str, ...]:
    """Forms as they are typed or written into a cell: apart by semicolons or line ends."""
    return tuple(form for form in map(in_a_line, _BETWEEN_FORMS.split(clean(text))) if form)


def with_forms(term: Term, more: Iterable[str]) -> Term:
    """The term with these forms added, without those that it has and the term itself."""
    forms = tuple(form for form in dict.fromkeys((*term.forms, *more)) if form != term.text)
    return msgspec.structs.replace(term, forms=forms[:MOST_FORMS])


def _tidy_term(term: Term) -> Term:
    text = in_a_line(term.text)[:LONGEST_TERM].strip()
    forms = (form[:LONGEST_TERM].strip() for listed in term.forms for form in forms_in(listed))
    plain = msgspec.structs.replace(term, text=text, forms=(), note=in_a_line(term.note)[:LONGEST_TEXT].strip())
    return with_forms(plain, forms)


def _in_lines(text: str) -> str:
    lines = (" ".join(line.split()) for line in _LINE_ENDS.sub("\n", clean(text)).split("\n"))
    return "\n".join(lines).strip()[:LONGEST_TEXT].strip()


def _rank(term: Term) -> int:
    return _ORDER[term.status]


_ORDER = {TermStatus.PREFERRED: 0, TermStatus.KEPT: 1, TermStatus.ADMITTED: 2, TermStatus.FORBIDDEN: 3}
