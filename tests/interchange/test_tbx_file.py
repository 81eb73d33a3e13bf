"""TBX-Basic in and out: without loss, read by another way, in all three forms, and safe against hostile files."""

from __future__ import annotations

from io import StringIO

import pytest
from hypothesis import given
from lxml import etree

from briefing_app.domain.errors import UserError
from briefing_app.domain.terms import Concept, PartOfSpeech, Term, TermGender, TermNumber, TermStatus
from briefing_app.interchange.tbx_file import read_tbx, write_tbx
from tests.interchange.concepts import AR, FR, SAMPLE, TERM_BASES

STRUCTURE = """
<!ELEMENT martif (martifHeader, text)>
<!ATTLIST martif type CDATA #REQUIRED xml:lang CDATA #REQUIRED>
<!ELEMENT martifHeader (fileDesc, encodingDesc)>
<!ELEMENT fileDesc (sourceDesc)> <!ELEMENT sourceDesc (p+)> <!ELEMENT encodingDesc (p+)>
<!ELEMENT p (#PCDATA)> <!ATTLIST p type CDATA #IMPLIED>
<!ELEMENT text (body)> <!ELEMENT body (termEntry+)>
<!ELEMENT termEntry ((descrip | admin | note)*, langSet+)> <!ATTLIST termEntry id ID #REQUIRED>
<!ELEMENT langSet (tig+)> <!ATTLIST langSet xml:lang CDATA #REQUIRED>
<!ELEMENT tig (term, termNote*, note*)> <!ELEMENT term (#PCDATA)> <!ELEMENT note (#PCDATA)>
<!ELEMENT termNote (#PCDATA)>
<!ATTLIST termNote type (administrativeStatus | partOfSpeech | grammaticalGender) #REQUIRED>
<!ELEMENT descrip (#PCDATA)> <!ATTLIST descrip type (subjectField) #REQUIRED>
<!ELEMENT admin (#PCDATA)> <!ATTLIST admin type (source) #REQUIRED>
"""
"""What we write, as the content models of ISO 30042:2008 have it."""

HEAD_3 = '<tbx type="TBX-Basic" style="{style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"{more}><text><body>'
BY_TYPE = (
    HEAD_3.format(style="dca", more="")
    + """<conceptEntry id="c5">
<descrip type="subjectField">droit</descrip>
<langSec xml:lang="fr-FR"><descripGrp><descrip type="definition">ce qui lie</descrip><admin type="source">x</admin>
</descripGrp>
<termSec><term>trai<hi>té</hi></term><termNote type="partOfSpeech">noun</termNote>
<termNote type="grammaticalGender">masculine</termNote><termNote type="grammaticalNumber">singular</termNote>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
<termSec><term>pacte</term><termNoteGrp><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
</termNoteGrp><note>vieilli</note></termSec></langSec>
<langSec xml:lang="AR_EG"><termSec><term>معاهدة</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>treaty</term></termSec></langSec>
</conceptEntry>
<conceptEntry id="c6"><langSec xml:lang="en"><termSec><term>only English</term></termSec></langSec></conceptEntry>
</body></text></tbx>"""
)
BY_NAME = (
    HEAD_3.format(
        style="dct",
        more=' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"',
    )
    + """<conceptEntry id="c5"><min:subjectField>droit</min:subjectField>
<langSec xml:lang="fr"><basic:definition>ce qui lie</basic:definition>
<termSec><term>traité</term><min:partOfSpeech>noun</min:partOfSpeech>
<basic:grammaticalGender>masculine</basic:grammaticalGender>
<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>pacte</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
</langSec><langSec xml:lang="ar"><termSec><term>معاهدة</term></termSec></langSec></conceptEntry></body></text></tbx>"""
)
OLD = """<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/><text><body>
<termEntry><descripGrp><descrip type="subjectField">droit</descrip></descripGrp>
<langSet xml:lang="fr"><ntig><termGrp><term>traité</term>
<termNote type="normativeAuthorization">admittedTerm</termNote></termGrp></ntig></langSet>
<langSet lang="ar"><tig><term> معاهدة
</term><termNote type="administrativeStatus">??</termNote></tig></langSet></termEntry></body></text></martif>"""


@given(TERM_BASES)
def test_whatever_is_stored_comes_back(concepts: tuple[Concept, ...]) -> None:
    data = write_tbx(concepts)
    back = read_tbx(data, "a.tbx").concepts
    assert [one.id for one in back] == [one.id for one in concepts]
    for one, other in zip(back, concepts, strict=True):
        assert (one.subject, one.note, one.source) == (other.subject, other.note, other.source)
        for language in (AR, FR):
            assert [term for term in one.terms if term.language is language] == [
                term for term in other.terms if term.language is language
            ]
    assert write_tbx(back) == data
    assert etree.DTD(StringIO(STRUCTURE)).validate(etree.fromstring(data))


def test_another_reader_finds_everything() -> None:
    """By plain XPath, as a tool reads it that knows TBX-Basic and nothing of us."""
    root = etree.fromstring(write_tbx(SAMPLE))
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    said = [
        (
            tig.getparent().getparent().get("id"),
            tig.getparent().get(lang),
            tig.findtext("term"),
            tig.findtext("termNote[@type='administrativeStatus']"),
        )
        for tig in root.xpath("//termEntry/langSet/tig")
    ]
    assert said == [
        ("c-0190", "ar", "لجنة مشتركة", "preferredTerm-admn-sts"),
        ("c-0190", "ar", "هيئة مشتركة", "admittedTerm-admn-sts"),
        ("c-0190", "fr", "commission mixte", "preferredTerm-admn-sts"),
        ("c-0190", "fr", "comité mixte", "deprecatedTerm-admn-sts"),
        ("_x37__x20__xB0_x", "fr", "Horizon Europe", "preferredTerm-admn-sts"),
    ]
    assert root.xpath("string(//termEntry[1]/descrip[@type='subjectField'])") == "coopération"
    assert root.xpath("string(//tig[term='commission mixte']/termNote[@type='grammaticalGender'])") == "feminine"
    assert root.xpath("//tig[term='لجنة مشتركة']/note/text()") == ["briefing-app:form=لجان مشتركة"]


@pytest.mark.parametrize("text", [BY_TYPE, BY_NAME])
def test_both_styles_of_2019_are_read(text: str) -> None:
    (concept,), passed_over = read_tbx(text.encode(), "a.tbx")
    french = [term for term in concept.terms if term.language is FR]
    assert (concept.id, concept.subject, concept.note) == ("c5", "droit", "ce qui lie")
    assert [(term.text, term.status) for term in french] == [
        ("traité", TermStatus.PREFERRED),
        ("pacte", TermStatus.FORBIDDEN),
    ]
    assert (french[0].part_of_speech, french[0].gender) == (PartOfSpeech.NOUN, TermGender.MASCULINE)
    assert [term.text for term in concept.terms if term.language is AR] == ["معاهدة"]
    assert passed_over == (1 if text is BY_TYPE else 0)
    if text is BY_TYPE:
        assert (french[0].number, french[1].note) == (TermNumber.SINGULAR, "vieilli")


def test_the_form_of_2008_is_read_with_its_doctype_and_term_groups() -> None:
    (concept,), _ = read_tbx(OLD.encode("utf-16"), "a.tbx")
    assert concept == Concept("", (Term(FR, "traité", TermStatus.ADMITTED), Term(AR, "معاهدة")), "droit")


def entities(body: str) -> str:
    return f"<!DOCTYPE martif [{body}]><martif><text>&a;</text></martif>"


HOSTILE = [
    (entities('<!ENTITY a SYSTEM "file:///etc/passwd">'), "xml.unsafe"),
    (entities('<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">'), "xml.unsafe"),
    (entities('<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p; <!ENTITY a "b">'), "xml.unsafe"),
    ("<martif>" + "<text>" * 100 + "</text>" * 100 + "</martif>", "xml.unsafe"),
    ("<martif>" + "<text>" * 9999, "xml.damaged"),
    ("<martif><text></martif>", "xml.damaged"),
    ("", "xml.damaged"),
    ("terme;مصطلح", "xml.damaged"),
    ("<?xml version='1.0' encoding='no-such-8'?><martif/>", "xml.damaged"),
    ("<html/>", "terms.not_tbx"),
    ("<martif/>", "terms.nothing"),
    ("<martif><text><body><termEntry/></body></text></martif>", "terms.nothing"),
    (
        '<tbx><conceptEntry><langSec xml:lang="fr"><termSec><term> </term></termSec></langSec></conceptEntry></tbx>',
        "terms.nothing",
    ),
]


@pytest.mark.parametrize(("text", "code"), HOSTILE)
def test_what_is_no_term_base_is_told(text: str, code: str) -> None:
    with pytest.raises(UserError) as told:
        read_tbx(text.encode(), "a.tbx")
    assert told.value.code == code
    assert told.value.params["path"] == "a.tbx"


def test_damage_is_told_with_its_place() -> None:
    with pytest.raises(UserError) as told:
        read_tbx(b"<martif>\n<text>\n</martif>", "a.tbx")
    assert told.value.params["line"] == 3
