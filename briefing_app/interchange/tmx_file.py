"""Translation memories of other tools: TMX 1.4, read and written without loss.

Of a unit the sides in Arabic and French are taken, whatever country their codes name. All else that its file says of it
(notes, properties, dates, users, sides in further languages, inline codes) is kept as it is and written again.
"""

from __future__ import annotations

import copy
import io
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from lxml import etree

from briefing_app import __version__
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.memory import Unit, UnitSide, says_something
from briefing_app.domain.rich_text import clean
from briefing_app.interchange.xml_source import XML_LANG, name_of, root_of

MARKING, CODE = "x-briefing-marking", "x-briefing-language"
"""Properties of ours: the marking of a unit, and the language code that a file had for a side."""
_CODES = {
    "ar": Language.ARABIC,
    "ara": Language.ARABIC,
    "fr": Language.FRENCH,
    "fra": Language.FRENCH,
    "fre": Language.FRENCH,
}
_NATIVE = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements in a segment that hold codes of another format, and no words."""
_BESIDE = frozenset({"note", "prop"})
_XML = "{http://www.w3.org/XML/1998/namespace}"


class ReadUnits(NamedTuple):
    """``without_side`` counts units that have no Arabic or no French, ``empty`` those without a word in one of them."""

    units: tuple[Unit, ...]
    without_side: int
    empty: int


def read_tmx(data: bytes, source: str) -> ReadUnits:
    """The units of a file, in its order.

    UserError ``memory.not_tmx`` for other XML, ``memory.nothing`` when no unit has both languages, and what
    :func:`root_of` says of files that are damaged or unsafe.
    """
    root = root_of(data, source)
    if name_of(root) != "tmx":
        raise UserError("memory.not_tmx", path=source)
    units: list[Unit] = []
    without_side = empty = 0
    for element in root.iter():
        if name_of(element) != "tu" or any(name_of(outer) == "tu" for outer in element.iterancestors()):
            continue  # one inside another is kept with it, as whatever else is no TMX
        unit = _unit(element)
        if unit is None:
            without_side += 1
        elif not (says_something(unit.ar.text) and says_something(unit.fr.text)):
            empty += 1
        else:
            units.append(unit)
    if not units:
        raise UserError("memory.nothing", path=source)
    return ReadUnits(tuple(units), without_side, empty)


def language_of(code: str) -> Language | None:
    """Ours for ``ar-EG``, ``FR``, ``fra``, ``fr_FR`` …; None for another one."""
    return _CODES.get(re.split("[-_]", code.strip().lower())[0])


def _unit(element: etree._Element) -> Unit | None:
    sides: dict[Language, UnitSide] = {}
    others: list[str] = []
    for part in element:
        if name_of(part) != "tuv":
            continue
        language = language_of(_code(part))
        if language is None or language in sides or _segment(part) is None:
            others.append(_xml(part))
        else:
            sides[language] = _side(part)
    if len(sides) < len(Language):
        return None
    beside = [part for part in element if name_of(part) in _BESIDE]
    marking = next((clean(part.text or "").strip() for part in beside if _is_own(part, MARKING)), "")
    kept = tuple(_xml(part) for part in beside if not _is_own(part, MARKING))
    return Unit(sides[Language.ARABIC], sides[Language.FRENCH], marking, _attributes(element), kept, tuple(others))


def _side(part: etree._Element) -> UnitSide:
    segment = _segment(part)
    raw = "" if segment is None else _words(segment)
    text = clean(raw).strip()
    has_codes = segment is not None and len(segment) > 0
    code = _code(part)
    beside = [one for one in part if name_of(one) in _BESIDE]
    own = next((one.text or "" for one in beside if _is_own(one, CODE)), "")
    return UnitSide(
        text,
        _inside(segment) if segment is not None and (has_codes or raw != text) else "",
        own or ("" if code in tuple(Language) else code),
        _attributes(part),
        tuple(_xml(one) for one in beside if not _is_own(one, CODE)),
    )


def _segment(part: etree._Element) -> etree._Element | None:
    return next((one for one in part if name_of(one) == "seg"), None)


def _code(part: etree._Element) -> str:
    return str(part.get(XML_LANG) or part.get("lang") or "")


def _words(element: etree._Element) -> str:
    """The text of a segment without the codes of other formats in it."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and name_of(child) not in _NATIVE:
            parts.append(_words(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _attributes(element: etree._Element) -> tuple[tuple[str, str], ...]:
    return tuple((str(name), str(value)) for name, value in element.items() if name not in (XML_LANG, "lang"))


def _is_own(element: etree._Element, kind: str) -> bool:
    return name_of(element) == "prop" and element.get("type") == kind


def _xml(element: etree._Element) -> str:
    """An element as XML that stands by itself, without namespaces of its own and what follows it."""
    alone = copy.deepcopy(element)
    alone.tail = None
    _unqualify(alone)
    return etree.tostring(alone, encoding="unicode")


def _inside(segment: etree._Element) -> str:
    alone = copy.deepcopy(segment)
    alone.tail = None
    _unqualify(alone)
    for name in [*alone.attrib]:
        del alone.attrib[name]
    text = etree.tostring(alone, encoding="unicode")
    return text[text.index(">") + 1 : text.rindex("</")]


def _unqualify(element: etree._Element) -> None:
    """Namespaces are declared elsewhere in the file: an attribute of one keeps its bare name, if that is free."""
    for one in element.iter():
        if isinstance(one.tag, str):
            one.tag = name_of(one)
            for name in [name for name in one.attrib if str(name).startswith("{") and not str(name).startswith(_XML)]:
                bare, value = etree.QName(name).localname, one.attrib.pop(name)
                if bare not in one.attrib:
                    one.set(bare, value)
    etree.cleanup_namespaces(element)


# Writing.


def written_tmx(units: Iterable[Unit]) -> bytes:
    """A file with the units in their order; the same units give the same bytes."""
    stream = io.BytesIO()
    header = {
        "creationtool": "briefing-app",
        "creationtoolversion": __version__,
        "segtype": "paragraph",
        "o-tmf": "briefing-app",
        "adminlang": "en",
        "srclang": "*all*",
        "datatype": "plaintext",
    }
    with etree.xmlfile(stream, encoding="utf-8") as file:
        file.write_declaration()
        file.write_doctype('<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
        with file.element("tmx", version="1.4"):
            file.write(etree.Element("header", header))
            with file.element("body"):
                for unit in units:
                    file.write("\n")
                    file.write(_element(unit))
                file.write("\n")
    return stream.getvalue() + b"\n"


def prop(kind: str, text: str) -> str:
    """A property as XML, for :class:`Unit`."""
    element = etree.Element("prop", type=kind)
    element.text = clean(text)
    return etree.tostring(element, encoding="unicode")


def stamp(moment: datetime) -> str:
    """A date and time as TMX writes them (ISO 8601, basic form, UTC)."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _element(unit: Unit) -> etree._Element:
    element = etree.Element("tu")
    for name, value in unit.attributes:
        language = language_of(value) if name == "srclang" else None
        element.set(name, language.value if language is not None else value)
    element.extend(_read(part) for part in unit.beside)
    if unit.marking:
        element.append(_read(prop(MARKING, unit.marking)))
    for language in Language:
        element.append(_tuv(unit.side(language), language))
    element.extend(_read(part) for part in unit.others)
    return element


def _tuv(side: UnitSide, language: Language) -> etree._Element:
    part = etree.Element("tuv")
    part.set(XML_LANG, language.value)
    for name, value in side.attributes:
        part.set(name, value)
    part.extend(_read(one) for one in side.beside)
    if side.language:
        part.append(_read(prop(CODE, side.language)))
    if side.markup:
        part.append(_read(f"<seg>{side.markup}</seg>"))
    else:
        etree.SubElement(part, "seg").text = side.text
    return part


def _read(xml: str) -> etree._Element:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
