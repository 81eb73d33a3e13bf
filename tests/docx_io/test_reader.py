from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.docx_io.reader import View, read_paragraphs
from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.writer import write
from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import MAX_ENTRIES
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, plain
from briefing_app.language.comparing import comparable
from tests.samples import sample_note, snapshot_of
from tests.thoroughness import examples

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def docx_of(body: str, *, main: str = "word/document.xml", extra: dict[str, str] | None = None) -> bytes:
    """A small Word file around the XML of a body."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{RELS}"><Relationship Id="r" Type="{OFFICE}/officeDocument" Target="{main}"/>'
            "</Relationships>",
        )
        package.writestr(main, f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')
        for name, content in (extra or {}).items():
            package.writestr(name, content)
    return stream.getvalue()


def p(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def ins(content: str) -> str:
    return f'<w:ins w:id="1" w:author="A">{content}</w:ins>'


def deleted(text: str) -> str:
    return f'<w:del w:id="2" w:author="A"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def both(body: str) -> tuple[list[str], list[str]]:
    docx = docx_of(body)
    return tuple([text.plain for text in read_paragraphs(docx, view)] for view in View)  # type: ignore[return-value]


MARK_INSERTED, MARK_DELETED = '<w:rPr><w:ins w:id="3"/></w:rPr>', '<w:rPr><w:del w:id="4"/></w:rPr>'


@pytest.mark.parametrize(
    ("body", "accept", "reject"),
    [
        (p(r("un") + ins(r(" deux"))), ["un deux"], ["un"]),
        (p(r("un") + deleted(" deux")), ["un"], ["un deux"]),
        (p(r("a") + ins(deleted("b")) + r("c")), ["ac"], ["ac"]),
        (p(r("un"), MARK_DELETED) + p(r("deux")), ["undeux"], ["un", "deux"]),
        (p(r("un"), MARK_INSERTED) + p(r("deux")), ["un", "deux"], ["undeux"]),
        (
            p(f'<w:moveFrom w:id="5">{r("là")}</w:moveFrom>') + p(f'<w:moveTo w:id="6">{r("ici")}</w:moveTo>'),
            ["ici"],
            ["là"],
        ),
        (
            "<w:tbl><w:tr><w:trPr><w:ins w:id='7'/></w:trPr><w:tc>" + p(r("ligne")) + "</w:tc></w:tr></w:tbl>",
            ["ligne"],
            [],
        ),
        (
            "<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id='8'/></w:tcPr>"
            + p(r("ôtée"))
            + "</w:tc><w:tc>"
            + p(r("là"))
            + "</w:tc></w:tr></w:tbl>",
            ["là"],
            ["ôtée", "là"],
        ),
        (p(r("fin"), MARK_DELETED), ["fin"], ["fin"]),
        (
            p(r("mise en forme", '<w:b/><w:rPrChange w:id="9"><w:rPr/></w:rPrChange>')),
            ["mise en forme"],
            ["mise en forme"],
        ),
    ],
)
def test_both_views_of_tracked_changes(body: str, accept: list[str], reject: list[str]) -> None:
    assert both(body) == (accept, reject)


def test_what_a_run_may_hold() -> None:
    inner = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
        '<w:sym w:char="00E9"/><w:sym w:char="F0B7"/><w:sym w:char="zz"/><w:sym w:char="-9"/><w:sym w:char="D83D"/></w:r>'
    )
    (text,) = read_paragraphs(docx_of(p(inner)))
    assert text.plain == "a\tb\nc\u2011dé"


def test_fields_show_their_result_only() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>no</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    (text,) = read_paragraphs(docx_of(p(r("page ") + field + r("."))))
    assert text.plain == "page 7."


def test_controls_links_and_alternatives() -> None:
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = (
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p(r('dedans'))}</w:sdtContent></w:sdt>"
        + p(f"<w:hyperlink>{r('lien')}</w:hyperlink><w:smartTag>{r(' étiquette')}</w:smartTag>")
        + p(
            f'<mc:AlternateContent xmlns:mc="{mc}"><mc:Choice>{r("choix")}</mc:Choice>'
            f"<mc:Fallback>{r('autre')}</mc:Fallback></mc:AlternateContent>"
        )
    )
    assert [text.plain for text in read_paragraphs(docx_of(body))] == ["dedans", "lien étiquette", "choix"]


STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:styleId="Base"><w:name w:val="base"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:styleId="Fort"><w:name w:val="strong"/><w:basedOn w:val="Base"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:styleId="T1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>
<w:style w:styleId="L"><w:name w:val="liste"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Loop"><w:name w:val="loop"/><w:basedOn w:val="Loop"/></w:style>
</w:styles>"""
NUMBERING = f"""<w:numbering xmlns:w="{W}">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>"""
WITH_STYLES = {
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/_rels/document.xml.rels": (
        f'<Relationships xmlns="{RELS}"><Relationship Id="a" Type="{OFFICE}/styles" Target="styles.xml"/>'
        f'<Relationship Id="b" Type="{OFFICE}/numbering" Target="/word/numbering.xml"/>'
        f'<Relationship Id="c" Type="{OFFICE}/image" Target="http://x" TargetMode="External"/></Relationships>'
    ),
}


@pytest.mark.parametrize(
    ("paragraph", "kind", "runs"),
    [
        (p(r("x"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), ParagraphKind.BULLET, (Run("x"),)),
        (p(r("x"), '<w:pStyle w:val="L"/>'), ParagraphKind.NUMBERED, (Run("x"),)),
        (p(r("x"), '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>'), ParagraphKind.BODY, (Run("x"),)),
        (p(r("x"), '<w:pStyle w:val="Q"/>'), ParagraphKind.QUOTE, (Run("x"),)),
        (p(r("x"), '<w:pStyle w:val="T1"/>'), ParagraphKind.BODY, (Run("x"),)),
        (p(r("x"), '<w:pStyle w:val="Loop"/>'), ParagraphKind.BODY, (Run("x"),)),
        (p(r("x", '<w:rStyle w:val="Fort"/>')), ParagraphKind.BODY, (Run("x", bold=True, italic=True),)),
        (p(r("x", '<w:rStyle w:val="Fort"/><w:b w:val="0"/>')), ParagraphKind.BODY, (Run("x", italic=True),)),
        (p(r("نص", "<w:b/><w:iCs/><w:rtl/>")), ParagraphKind.BODY, (Run("نص", italic=True),)),
        (p(r("x", '<w:u w:val="none"/>') + r("y", "<w:u/>")), ParagraphKind.BODY, (Run("x"), Run("y", underline=True))),
        (
            p(r("x", '<w:b w:val="off"/>') + r("y", '<w:b w:val="on"/>')),
            ParagraphKind.BODY,
            (Run("x"), Run("y", bold=True)),
        ),
    ],
)
def test_kinds_and_marks(paragraph: str, kind: ParagraphKind, runs: tuple[Run, ...]) -> None:
    (text,) = read_paragraphs(docx_of(paragraph, extra=WITH_STYLES))
    assert text == RichText(runs, kind)


def test_strict_files_and_renamed_main_parts() -> None:
    body = p(r("contenu"))
    assert read_paragraphs(docx_of(body, main="word/document2.xml")) == (plain("contenu"),)
    strict = docx_of(body).replace(W.encode(), STRICT_W.encode())
    with zipfile.ZipFile(io.BytesIO(docx_of(body))) as package:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as out:
            for name in package.namelist():
                data = package.read(name).replace(W.encode(), STRICT_W.encode())
                out.writestr(
                    name, data.replace(OFFICE.encode(), b"http://purl.oclc.org/ooxml/officeDocument/relationships")
                )
    assert strict
    assert read_paragraphs(stream.getvalue()) == (plain("contenu"),)


@pytest.mark.parametrize("layout", [Layout.ARABIC, Layout.FRENCH, Layout.FACING])
def test_our_own_exports_come_back(layout: Layout) -> None:
    note = sample_note("talking_points")
    found = [comparable(text.plain) for text in read_paragraphs(write(snapshot_of(note, layout)).docx)]
    for pair in note.pairs():
        for language in layout.languages:
            assert comparable(pair.text(language).plain) in found


def test_files_of_python_docx() -> None:
    document = Document()
    document.add_paragraph("Première", style="List Bullet")
    document.add_paragraph("Deuxième", style="List Number")
    document.add_paragraph("Citation", style="Quote")
    document.add_paragraph("").add_run("gras").bold = True
    stream = io.BytesIO()
    document.save(stream)
    found = read_paragraphs(stream.getvalue())
    assert [text.kind.value for text in found] == ["bullet", "numbered", "quote", "body"]
    assert found[3].runs == (Run("gras", bold=True),)


@pytest.mark.office
def test_files_of_pandoc_and_libreoffice(tmp_path: Path) -> None:
    source = tmp_path / "s.md"
    source.write_text("Bonjour **gras**.\n\n- un\n- deux\n\n> citation\n", "utf-8")
    made = tmp_path / "s.docx"
    subprocess.run(["pandoc", str(source), "-o", str(made)], check=True)
    found = read_paragraphs(made.read_bytes())
    assert [text.plain for text in found] == ["Bonjour gras.", "un", "deux", "citation"]
    assert found[0].runs[1] == Run("gras", bold=True)
    assert [text.kind for text in found[1:3]] == [ParagraphKind.BULLET] * 2


def refused(data: bytes) -> str:
    with pytest.raises(UserError) as told:
        read_paragraphs(data)
    return told.value.code


def test_files_that_are_refused() -> None:
    assert refused(b"") == "word.not_word"
    assert refused(b"hello") == "word.not_word"
    assert refused(b"\xd0\xcf\x11\xe0" + bytes(600)) == "word.encrypted"
    assert refused(docx_of(p(r("x")))[:-60]) == "word.not_word"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("a.txt", "x")
    assert refused(stream.getvalue()) == "word.not_word"
    assert refused(docx_of("<w:p>")) == "word.damaged"
    assert refused(docx_of(p(r("x")), extra={"../evil": "x"})) == "word.damaged"
    assert refused(docx_of(p(r("x")), extra={f"f{n}": "" for n in range(MAX_ENTRIES)})) == "word.too_large"
    assert refused(docx_of(p(r("x")), main="nowhere/../word/x.xml")) in ("word.damaged", "word.not_word")


def test_bombs_and_entities_are_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * 50_000_000)
    assert refused(stream.getvalue()) == "word.too_large"
    evil = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    with zipfile.ZipFile(io.BytesIO(docx_of(p(r("x"))))) as package:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as out:
            for name in package.namelist():
                out.writestr(name, (evil.encode() if name.startswith("word/") else b"") + package.read(name))
    assert refused(stream.getvalue()) == "word.damaged"


GOOD = docx_of(p(r("un")) + p(r("deux")), extra=WITH_STYLES)


@settings(max_examples=examples(60, 150), suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_damaged_files_give_an_answer_or_a_user_error(data: st.DataObject) -> None:
    broken = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 8))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    broken = broken[: data.draw(st.integers(len(broken) // 2, len(broken)))]
    try:
        read_paragraphs(bytes(broken))
    except UserError as told:
        assert told.code.startswith("word.")


@given(st.binary(max_size=200))
def test_any_bytes_at_all(data: bytes) -> None:
    with pytest.raises(UserError):
        read_paragraphs(data)
