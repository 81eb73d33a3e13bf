"""Sound inputs of every kind, made here or shipped with the application, from which the fuzzers start."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from briefing_app import paths
from briefing_app.domain.languages import Language

if TYPE_CHECKING:
    from briefing_app.bootstrap import Application

FIXTURES = Path(__file__).parents[1] / "fixtures"


def word() -> Iterator[bytes]:
    """A small file with everything the reader knows, and an export of ours."""
    from briefing_app.docx_io.package_writer import Part, zipped

    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    yield zipped(
        [
            Part(
                "[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
            ),
            Part(
                "_rels/.rels",
                f'<Relationships xmlns="{relations}"><Relationship Id="a" Type="{office}/officeDocument" '
                'Target="word/document.xml"/></Relationships>',
            ),
            Part(
                "word/_rels/document.xml.rels",
                f'<Relationships xmlns="{relations}"><Relationship Id="a" Type="{office}/styles" Target="styles.xml"/>'
                f'<Relationship Id="b" Type="{office}/numbering" Target="numbering.xml"/></Relationships>',
            ),
            Part("word/document.xml", _DOCUMENT),
            Part("word/styles.xml", _STYLES),
            Part("word/numbering.xml", _NUMBERING),
        ]
    )
    yield _sent().docx


def reviews() -> Iterator[bytes]:
    """An export untouched, one with every kind of change that our own reviewer makes, one without its anchors."""
    sent = _sent()
    yield sent.docx
    reviewer = sent.reviewer()
    reviewer.replace(reviewer.unit(1), 3, 9, "nouveau")
    reviewer.delete_paragraph(reviewer.unit(2))
    reviewer.add_after(reviewer.unit(3), "Un paragraphe de plus.")
    reviewer.bold(reviewer.unit(4), 0, 4)
    reviewer.comment(reviewer.unit(4), "Vraiment ?")
    yield reviewer.bytes()
    bare = sent.reviewer("Karim")
    bare.type_over(bare.unit(1), 0, 5, "Autre")
    bare.drop_bookmarks()
    yield bare.bytes()


def _sent():  # type: ignore[no-untyped-def]
    from briefing_app.docx_io.snapshot import Layout
    from tests.docx_io.review.samples import Sent

    return Sent(Layout.FRENCH)


def bases() -> Iterator[bytes]:
    yield (paths.resources() / "word" / "base.docx").read_bytes()


def texts() -> Iterator[bytes]:
    text = (
        "Le ministre a reçu son homologue.\n\n- un point\n- un autre\n\n1. premier\n2. second\nاستقبل الوزير نظيره.\n"
    )
    yield text.encode()
    yield "استقبل الوزير نظيره في القاهرة يوم الأحد.\r\n".encode("cp1256")
    yield text.encode("utf-16")
    yield "\ufeffﺍﺳﺘﻘﺒﻞ ﺍﻟﻮﺯﻳﺮ\n".encode()


def words() -> Iterator[bytes]:
    yield "12\nTalaat\nEPITA/S # remarque\nالقاهرة\nœuvre\n".encode()


def tmx() -> Iterator[bytes]:
    yield (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header '
        'creationtool="x" segtype="sentence" srclang="*all*" datatype="plaintext"/><body>'
        '<tu tuid="1" creationdate="20260315T090000Z"><prop type="x-briefing-marking">internal</prop><note>n</note>'
        '<tuv xml:lang="ar-EG"><prop type="p">v</prop><seg>التقى <bpt i="1">&lt;b&gt;</bpt>الوزير<ept i="1"/> '
        'نظيره.</seg></tuv><tuv xml:lang="fr"><seg>Le ministre a rencontré <hi>son</hi> homologue.</seg></tuv>'
        '<tuv xml:lang="de"><seg>Der Minister.</seg></tuv></tu><tu><tuv lang="fr"><seg>Seul</seg></tuv></tu></body></tmx>'
    ).encode()


def tbx() -> Iterator[bytes]:
    from briefing_app.interchange.tbx_file import write_tbx

    yield write_tbx(_concepts())
    yield (
        '<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>'
        '<conceptEntry id="c1"><descrip type="subjectField">numérique</descrip><langSec xml:lang="fr"><termSec>'
        '<term>nuage</term><termNote type="partOfSpeech">noun</termNote><termNoteGrp><termNote type="administrativeStatus">'
        "deprecatedTerm-admn-sts</termNote></termNoteGrp></termSec></langSec></conceptEntry></body></text></tbx>"
    ).encode()


def _concepts():  # type: ignore[no-untyped-def]
    from briefing_app.domain.languages import Language
    from briefing_app.domain.terms import Concept, Term

    terms = (
        Term(Language.ARABIC, "الذكاء الاصطناعي", forms=("ذكاء اصطناعي",)),
        Term(Language.FRENCH, "intelligence artificielle", note="et non « IA »"),
    )
    return [Concept("c1", terms, subject="numérique", note="n", source="=s")]


def terms() -> Iterator[bytes]:
    from briefing_app.interchange.terms_csv import write_terms

    yield write_terms(_concepts())
    yield "ar;fr;forms_fr;note\nسفارة;ambassade;ambassades;'=x\nقنصلية؛قنصل;consulat;;\n".encode()


def pairs() -> Iterator[bytes]:
    yield "id\tar\tfr\n1\tاستقبل الوزير\tLe ministre a reçu\n2\t\t\n".encode()


def templates() -> Iterator[bytes]:
    for file in sorted((paths.resources() / "templates").glob("*.toml")):
        yield file.read_bytes()


def answers() -> Iterator[bytes]:
    from tests.samples import BUILT_INS

    yield BUILT_INS.sample_answers("readout_public").encode()
    yield BUILT_INS.sample_answers("meeting_record").encode()


def rules() -> Iterator[bytes]:
    folder = paths.resources()
    for name in ("profiles/egypt_france", "promises/follow_ups", "checks/ar", "checks/fr"):
        yield (folder / f"{name}.toml").read_bytes()
    for name in ("checks/countries", "terms/names", "terms/false_friends"):
        yield "".join((folder / f"{name}.toml").read_text("utf-8").splitlines(keepends=True)[:120]).encode()


def promises() -> Iterator[bytes]:
    """Of the French rules those that come first, with the words and lists around them."""
    text = (paths.resources() / "promises" / "fr.toml").read_text("utf-8")
    first, *some, last = text.split("[[rules]]")
    yield "[[rules]]".join((first, *some[:2], last)).encode()


def typed() -> Iterator[bytes]:
    yield "2026-04-01\n٢٠٢٦-٠٤-٠١\n2026-04\nD-10\nJ+7\nالقاهرة\nParis\n".encode()
    yield 'fr:"visite officielle" -title:x (a OR b) ب* 2026 status:draft\n'.encode()


def decisions() -> Iterator[bytes]:
    yield b'{"c001": "accept", "c002": "reject", "c003": "accept"}'


def secrets() -> Iterator[bytes]:
    yield b"phrase de test\n"
    yield b'{"language":"fr","recent":["a"],"scheme":"dark"}'


def application() -> Application:
    from briefing_app.bootstrap import Application
    from tests.conftest import QUICK, CountedIdentifiers, FixedClock

    return Application(paths.resources(), FixedClock(), CountedIdentifiers(), QUICK, "test")


@cache
def library_with_a_note() -> bytes:
    """A plain library with one note of two revisions, whose journal is empty."""
    with TemporaryDirectory(prefix="seed-") as folder:
        path = Path(folder) / "l.briefing"
        _fill(path)
        return path.read_bytes()


def _fill(path: Path) -> str:
    from briefing_app.interchange.answers_file import read_answers
    from briefing_app.storage.connection import Mode
    from briefing_app.storage.keys import NoKey

    made = application()
    made.libraries.create(path, None)
    with made.desk(path, NoKey(), Mode.READ_WRITE) as desk:
        note = desk.notes.new("readout_public", None, read_answers(next(answers()).decode(), "x")).note
        pair = next(pair for pair in note.pairs() if pair.text(Language.FRENCH).plain)
        desk.notes.edit(note.id, pair.id, Language.FRENCH, "Une autre phrase.")
    return note.id


def bundles() -> Iterator[bytes]:
    """The note of that library, and the same from a library where it went another way."""
    from briefing_app.services.bundle_service import written
    from briefing_app.storage.connection import Mode
    from briefing_app.storage.keys import NoKey
    from tests.conftest import QUICK
    from tests.fuzz.shapes.bundles import PASSPHRASE

    with TemporaryDirectory(prefix="seed-") as folder:
        path = Path(folder) / "l.briefing"
        path.write_bytes(library_with_a_note())
        with application().desk(path, NoKey(), Mode.READ_WRITE) as desk:
            (listed,) = desk.notes.list()
            yield written(desk.bundles.gathered([listed.id]), PASSPHRASE, QUICK)
            note = desk.notes.show(listed.id).note
            pair = next(pair for pair in note.pairs() if pair.text(Language.FRENCH).plain)
            desk.notes.edit(listed.id, pair.id, Language.FRENCH, "Une troisième phrase.")
            yield written(desk.bundles.gathered([listed.id]), PASSPHRASE, QUICK)


def libraries() -> Iterator[bytes]:
    for name in ("v6-plain", "v3-plain", "v6-encrypted"):
        yield (FIXTURES / "libraries" / f"{name}.briefing").read_bytes()


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_BY = 'w:id="1" w:author="Nadia" w:date="2026-03-15T09:00:00Z"'
_DOCUMENT = f"""<?xml version="1.0" encoding="UTF-8"?><w:document {_W}><w:body>
<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Le ministre a reçu son homologue</w:t></w:r></w:p>
<w:p><w:pPr><w:bidi/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:rtl/></w:rPr>
<w:t>استقبل الوزير</w:t><w:tab/><w:sym w:font="X" w:char="F0B7"/></w:r><w:ins {_BY}><w:r><w:t>نظيره</w:t></w:r></w:ins></w:p>
<w:p><w:pPr><w:rPr><w:del {_BY}/></w:rPr></w:pPr><w:del {_BY}><w:r><w:delText>parti</w:delText></w:r></w:del>
<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>3</w:t>
<w:fldChar w:fldCharType="end"/></w:r></w:p>
<w:tbl><w:tr><w:trPr><w:ins {_BY}/></w:trPr><w:tc><w:p><w:r><w:t>cellule</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>lien</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>
<w:sectPr/></w:body></w:document>"""
_STYLES = f"""<w:styles {_W}><w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/>
</w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style></w:styles>"""
_NUMBERING = f"""<w:numbering {_W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
