"""Memories of other tools: nothing of a file is lost, and what is damaged, unsafe or half is told."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest
from lxml import etree

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.memory import Unit, UnitSide
from briefing_app.interchange.tmx_file import language_of, prop, read_tmx, stamp, written_tmx

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header '
    'creationtool="T" creationtoolversion="1" segtype="sentence" o-tmf="T" adminlang="en" srclang="fr" '
    'datatype="xml"/><body>'
)
TAIL = "</body></tmx>"
SEGMENTS = (
    "Prix\u00a0: 12\u202f500 € (« net »)",
    "\u2067نص\u2069 MoU \u200fثم \u202bآخر\u202c",
    'Le <bpt i="1" x="1">&lt;b&gt;</bpt>ministre<ept i="1">&lt;/b&gt;</ept> &amp; sa <ph x="2">{1}</ph> suite',
    '<hi type="bold">gras</hi> et <it pos="begin">&lt;i&gt;</it>penché',
    "avec <ph>code<sub>sous-texte</sub></ph> dedans",
    "première ligne\nseconde ligne",
    "  espaces  autour  ",
    "tabulation\tici",
    "e\u0301tat décomposé",
    "&lt;balise&gt; &amp;amp; &quot;citée&quot;",
    "emoji 🙂 et ﷺ",
)


def tmx(*units: str) -> bytes:
    return (HEAD + "".join(units) + TAIL).encode()


def tu(ar: str, fr: str, inside: str = "", attributes: str = "", ar_code: str = "ar", fr_code: str = "fr") -> str:
    return (
        f'<tu {attributes}>{inside}<tuv xml:lang="{fr_code}"><seg>{fr}</seg></tuv>'
        f'<tuv xml:lang="{ar_code}"><seg>{ar}</seg></tuv></tu>'
    )


def segments(data: bytes) -> list[dict[str, str]]:
    """Every segment with its markup by language, as an XML tool sees them."""
    root = etree.fromstring(data)
    found = []
    for unit in root.iterfind("body/tu"):
        sides = {}
        for side in unit.iterfind("tuv"):
            segment = side.find("seg")
            assert segment is not None
            segment.tail = None
            sides[str(side.get(XML_LANG))[:2]] = etree.tostring(segment, encoding="unicode")
        found.append(sides)
    return found


def code_of(data: bytes) -> str:
    with pytest.raises(UserError) as told:
        read_tmx(data, "x.tmx")
    return told.value.code


def test_three_thousand_units_go_in_and_out_without_loss() -> None:
    source = random.Random(5)
    units = []
    for number in range(3_000):
        fr, ar = source.choice(SEGMENTS), source.choice(SEGMENTS)
        inside = f'<note>note {number}</note><prop type="client">MAE</prop><prop type="domaine">pêche « x »</prop>'
        attributes = f'tuid="u{number}" creationdate="20200101T120000Z" creationid="Léa" usagecount="3" changeid="عمر"'
        units.append(tu(f"{ar} نص {number}", f"{fr} texte {number}", inside, attributes))
    data = tmx(*units)
    read = read_tmx(data, "x.tmx")
    out = written_tmx(read.units)
    assert (len(read.units), read.without_side, read.empty) == (3_000, 0, 0)
    assert segments(out) == segments(data)
    for before, after in zip(etree.fromstring(data).iter("tu"), etree.fromstring(out).iter("tu"), strict=True):
        assert dict(before.attrib) == dict(after.attrib)
        assert [etree.tostring(one) for one in before if one.tag != "tuv"] == [
            etree.tostring(one) for one in after if one.tag != "tuv"
        ]
    assert written_tmx(read_tmx(out, "x.tmx").units) == out


@pytest.mark.parametrize("text", SEGMENTS)
def test_words_are_read_without_the_codes_of_other_formats(text: str) -> None:
    (unit,) = read_tmx(tmx(tu("نص", text)), "x.tmx").units
    assert "<" not in unit.fr.text or "balise" in unit.fr.text
    assert unit.fr.text == unit.fr.text.strip()
    for code in ("&lt;b&gt;", "<b>", "{1}", "sous-texte", "<i>"):
        assert code not in unit.fr.text


def test_what_stands_in_a_highlight_counts_as_words() -> None:
    (unit,) = read_tmx(tmx(tu("نص", SEGMENTS[3])), "x.tmx").units
    assert unit.fr.text == "gras et penché"
    assert unit.fr.markup.startswith('<hi type="bold">gras</hi>')


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("ar-EG", Language.ARABIC), ("AR", Language.ARABIC), ("ara", Language.ARABIC), ("fr_FR", Language.FRENCH),
        ("FR-ca", Language.FRENCH), ("fre", Language.FRENCH), ("en", None), ("arz", None), ("", None), ("frp", None),
    ],
)  # fmt: skip
def test_codes_of_countries_are_those_of_languages(code: str, language: Language | None) -> None:
    assert language_of(code) is language


def test_a_code_with_a_country_is_written_as_the_language_and_kept_beside() -> None:
    data = tmx(tu("نص", "Texte", ar_code="ar-EG", fr_code="FR-fr", attributes='srclang="fr-FR"'))
    (unit,) = read_tmx(data, "x.tmx").units
    assert (unit.ar.language, unit.fr.language) == ("ar-EG", "FR-fr")
    out = written_tmx([unit])
    root = etree.fromstring(out)
    assert sorted(str(one) for one in root.xpath("//tuv/@xml:lang")) == ["ar", "fr"]
    assert root.xpath("string(//tu/@srclang)") == "fr"
    assert read_tmx(out, "x.tmx").units[0].ar.language == "ar-EG"


def test_other_languages_and_second_versions_stay_with_the_unit() -> None:
    more = '<tuv xml:lang="en"><prop type="p">q</prop><seg>Text</seg></tuv><tuv xml:lang="fr-CA"><seg>Autre</seg></tuv>'
    data = tmx(tu("نص", "Texte").replace("</tu>", more + "</tu>"))
    (unit,) = read_tmx(data, "x.tmx").units
    assert len(unit.others) == 2
    root = etree.fromstring(written_tmx([unit]))
    assert [str(one) for one in root.xpath("//tuv/@xml:lang")] == ["ar", "fr", "en", "fr-CA"]


def test_units_of_which_nothing_can_be_used_are_counted() -> None:
    data = tmx(
        tu("نص", "Texte"),
        '<tu><tuv xml:lang="fr"><seg>Seul</seg></tuv></tu>',
        '<tu><tuv xml:lang="en"><seg>Alone</seg></tuv><tuv xml:lang="ar"><seg>نص</seg></tuv></tu>',
        '<tu><tuv xml:lang="fr"/><tuv xml:lang="ar"><seg>نص</seg></tuv></tu>',
        tu("  ", "Texte"),
        tu("—", "12"),
        "<tu/>",
    )
    read = read_tmx(data, "x.tmx")
    assert (len(read.units), read.without_side, read.empty) == (1, 4, 2)


def test_a_marking_goes_out_and_comes_back_as_one() -> None:
    unit = Unit(UnitSide("نص"), UnitSide("Texte"), "secret", (("tuid", "1"),), (prop("x", "y & <z>"),))
    data = written_tmx([unit])
    assert etree.fromstring(data).xpath("string(//prop[@type='x-briefing-marking'])") == "secret"
    assert read_tmx(data, "x.tmx").units == (unit,)


def test_a_namespace_and_the_older_lang_are_understood() -> None:
    data = (
        '<tmx xmlns="http://www.lisa.org/tmx14" version="1.4"><header/><body><tu><tuv lang="fr"><seg>Un <hi>mot</hi>'
        '</seg></tuv><tuv lang="ar"><seg>كلمة</seg></tuv></tu></body></tmx>'
    ).encode("utf-16")
    (unit,) = read_tmx(data, "x.tmx").units
    assert (unit.fr.text, unit.fr.markup) == ("Un mot", "Un <hi>mot</hi>")


ENTITY = '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
LAUGHS = '<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "xml.damaged"),
        (b"not xml", "xml.damaged"),
        (tmx(tu("نص", "Texte"))[:-40], "xml.damaged"),
        (b"<html/>", "memory.not_tmx"),
        (tmx(), "memory.nothing"),
        (tmx('<tu><tuv xml:lang="en"><seg>x</seg></tuv></tu>'), "memory.nothing"),
        (ENTITY.encode() + b"<tmx><body><tu>&x;</tu></body></tmx>", "xml.unsafe"),
        (LAUGHS.encode() + b"<tmx><body><tu>&b;</tu></body></tmx>", "xml.unsafe"),
        (tmx(tu("نص", "<hi>" * 200 + "x" + "</hi>" * 200)), "xml.unsafe"),
        (tmx(tu("نص", "<hi>" * 5_000 + "x" + "</hi>" * 5_000)), "xml.damaged"),
        (b'<?xml version="1.0" encoding="klingon"?><tmx/>', "xml.damaged"),
        (tmx(tu("نص", "a\x00b")), "xml.damaged"),
    ],
)
def test_hostile_files_are_told_in_words(data: bytes, code: str) -> None:
    assert code_of(data) == code


def test_attributes_of_other_namespaces_can_be_written_again() -> None:
    """What is kept of a unit stands by itself: a prefix that its file declared elsewhere would make it unreadable."""
    space = 'xmlns:o="urn:o"'
    odd = tu(f'<hi {space} o:x="1" x="2" o:y="3">نص</hi>', "Texte", f'<note {space} o:n="4" xml:lang="fr">n</note>')
    first = read_tmx(tmx(odd), "m.tmx").units
    again = written_tmx(first)
    assert b'<hi x="2" y="3">' in again
    assert b'<note xml:lang="fr" n="4">n</note>' in again
    assert read_tmx(again, "m.tmx").units == first


def test_a_unit_inside_another_is_no_unit_of_its_own() -> None:
    """It is kept with what it stands in: taken out as well, a file would double with every way through a memory."""
    inner = tu("داخل", "dedans")
    first = read_tmx(tmx(tu(f"خارج {inner}", "dehors")), "m.tmx").units
    assert len(first) == 1
    assert read_tmx(written_tmx(first), "m.tmx").units == first


def test_moments_are_written_as_the_format_wants_them() -> None:
    assert stamp(datetime(2026, 3, 15, 9, 5, 1, tzinfo=UTC)) == "20260315T090501Z"
