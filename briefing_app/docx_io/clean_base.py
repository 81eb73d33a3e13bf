"""What a base document still carries of its makers' work, taken away before a clean file is dressed in it (ADR 24).

What readers would see or Word would show, hidden text and tracked changes, is left: the proof refuses it, so that a
person mends the letterhead and nothing of it changes unasked.
"""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import XmlPart
from lxml import etree

from briefing_app.docx_io.oxml import W

RSID = f"{{{W}}}rsid"
VARIABLES = f"{{{W}}}docVars"


def drop_traces(document: WordDocument) -> None:
    """Editing sessions, document variables and the data stored beside the text go; looks stay."""
    relations = document.part.rels
    for rel_id in [key for key, rel in relations.items() if rel.reltype == RT.CUSTOM_XML]:
        del relations[rel_id]
    for part in document.part.package.iter_parts():
        if isinstance(part, XmlPart):
            _drop_sessions(part.element)
    for variables in document.settings.element.findall(VARIABLES):
        document.settings.element.remove(variables)


def _drop_sessions(root: etree._Element) -> None:
    for element in list(root.iter(etree.Element)):
        if element.tag == RSID:
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
        for name in [name for name in element.attrib if str(name).startswith(RSID)]:
            del element.attrib[name]
