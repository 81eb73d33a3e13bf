"""An approved note leaves clean and proves it; what a letterhead hides is refused, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from lxml import etree

from briefing_app.bootstrap import Desk
from briefing_app.docx_io.clean import Trace, traces_in
from briefing_app.docx_io.protection import decrypt
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain.actions import ActionState
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.export_service import WAY_BACK, Exported, ExportRequest
from briefing_app.services.review_service import Allowed
from tests.docx_io.written import Docx, w
from tests.samples import BUILT_INS

AR, FR = Language.ARABIC, Language.FRENCH
WHO = "Mme la directrice"
WATERMARK = b"PowerPlusWaterMarkObject"


@pytest.fixture
def note(desk: Desk) -> str:
    """The sample, approved in both languages."""
    answers = read_answers(BUILT_INS.sample_answers("readout_public"), "sample")
    made = desk.notes.new("readout_public", None, answers).note.id
    desk.approvals.make_ready(made, WHO)
    for language in Language:
        desk.approvals.approve(made, language, WHO)
    return made


@pytest.fixture
def export(desk: Desk, note: str, tmp_path: Path) -> Callable[..., Exported]:
    def run(layout: Layout = Layout.FACING, **changes: object) -> Exported:
        request = ExportRequest(note=note, layout=layout, out=tmp_path / "n.docx", replace=True)
        return desk.exports.export(msgspec.structs.replace(request, **changes))

    return run


def has_watermark(docx: bytes) -> bool:
    return any(WATERMARK in data for name, data in Docx(docx).parts.items() if "header" in name)


@pytest.mark.parametrize("layout", Layout)
def test_every_layout_is_clean_and_says_so(export: Callable[..., Exported], layout: Layout) -> None:
    made = export(layout)
    assert (made.lint, made.looked_for) == ((), tuple(Trace))
    assert traces_in(made.file.read_bytes()) == ()
    assert not has_watermark(made.file.read_bytes())


def test_under_a_password_too(export: Callable[..., Exported]) -> None:
    made = export(password="mot de passe")
    assert made.looked_for == tuple(Trace)
    assert traces_in(decrypt(made.file.read_bytes(), "mot de passe")) == ()


def test_the_marks_of_the_way_back_when_they_are_wanted(desk: Desk, note: str, export: Callable[..., Exported]) -> None:
    made = export(keep_marks=True)
    assert not set(made.looked_for) & set(WAY_BACK)
    assert Trace.HIDDEN_TEXT in made.looked_for
    assert desk.reviews.scan(note, made.file).scan.is_untouched


def test_a_clean_file_comes_back_by_its_words(desk: Desk, note: str, export: Callable[..., Exported]) -> None:
    made = export(Layout.FRENCH)
    with pytest.raises(UserError, match=r"review\.no_identity"):
        desk.reviews.scan(note, made.file)
    docx = Docx(made.file.read_bytes())
    root = docx.tree("word/document.xml")
    text = next(t for t in root.iter(w("t")) if t.text and "école française" in t.text)
    text.text = text.text.replace("française", "lyonnaise")
    docx.put("word/document.xml", root)
    made.file.write_bytes(docx.packed())
    read = desk.reviews.scan(note, made.file, Allowed(by_text=True)).scan
    assert [change.after for change in read.changes] == ["lyonnaise"]


def test_what_is_not_approved_promises_nothing(desk: Desk, note: str, export: Callable[..., Exported]) -> None:
    desk.approvals.begin_next(note, WHO)
    made = export()
    assert made.looked_for == ()
    assert has_watermark(made.file.read_bytes())
    kept = export(revision=1)
    assert kept.looked_for == tuple(Trace)
    review = export(review=ReviewOptions())
    assert review.looked_for == ()


def test_the_revision_that_was_approved_goes_out(desk: Desk, note: str, export: Callable[..., Exported]) -> None:
    """A promise that was kept since changes the register, not the file."""
    before = export().file.read_bytes()
    action = desk.notes.show(note).note.actions[0]
    desk.promises.set_state(action.id, ActionState.IN_PROGRESS)
    assert desk.notes.show(note).revision.number == 2
    assert export().file.read_bytes() == before
    assert "_r1_" in desk.exports.suggested_name(note, Layout.FACING)


def test_a_language_nobody_approved_is_a_draft_still(desk: Desk, note: str, export: Callable[..., Exported]) -> None:
    desk.approvals.begin_next(note, WHO)
    desk.approvals.make_ready(note, WHO)
    desk.approvals.waive(note, FR, WHO, "Arabic only")
    desk.approvals.approve(note, AR, WHO)
    arabic, both = export(Layout.ARABIC), None
    assert (arabic.looked_for, has_watermark(arabic.file.read_bytes())) == (tuple(Trace), False)
    for layout in (Layout.FRENCH, Layout.FACING):
        both = export(layout)
        assert (both.looked_for, has_watermark(both.file.read_bytes())) == ((), True)


def letterhead(folder: Path, put: Callable[[etree._Element], None]) -> Path:
    """An office's own base document, with something in its header."""
    docx = Docx(BUILT_INS.base_document())
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    header = etree.fromstring(f'<w:hdr xmlns:w="{space}"><w:p><w:r><w:rPr/><w:t>MAE</w:t></w:r></w:p></w:hdr>')
    put(header)
    docx.put("word/header9.xml", header)
    types, relations = docx.tree("[Content_Types].xml"), docx.tree("word/_rels/document.xml.rels")
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
    etree.SubElement(types, f"{{{types.nsmap[None]}}}Override", PartName="/word/header9.xml", ContentType=kind)
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    name = f"{{{relations.nsmap[None]}}}Relationship"
    etree.SubElement(relations, name, Id="rIdH", Type=relation, Target="header9.xml")
    body = docx.tree("word/document.xml")
    section = next(body.iter(w("sectPr")))
    reference = etree.Element(w("headerReference"), {w("type"): "default"})
    reference.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", "rIdH")
    section.insert(0, reference)
    for part, root in (("[Content_Types].xml", types), ("word/_rels/document.xml.rels", relations)):
        docx.put(part, root)
    docx.put("word/document.xml", body)
    path = folder / "base.docx"
    path.write_bytes(docx.packed())
    return path


def hide(header: etree._Element) -> None:
    etree.SubElement(next(header.iter(w("rPr"))), w("vanish"))


def track(header: etree._Element) -> None:
    attributes = {w("id"): "1", w("author"): "Nadia", w("date"): "2026-03-15T09:00:00Z"}
    change = etree.SubElement(next(header.iter(w("p"))), w("ins"), attributes)
    etree.SubElement(etree.SubElement(change, w("r")), w("t")).text = "secret"


def sessions(header: etree._Element) -> None:
    next(header.iter(w("p"))).set(w("rsidR"), "00A1B2C3")


@pytest.mark.parametrize(("put", "traces"), [(hide, "hidden_text"), (track, "changes, authors")])
def test_what_a_letterhead_hides_is_refused(
    export: Callable[..., Exported], tmp_path: Path, put: Callable[[etree._Element], None], traces: str
) -> None:
    base = letterhead(tmp_path, put)
    with pytest.raises(UserError) as told:
        export(base=base)
    assert (told.value.code, told.value.params["traces"]) == ("export.not_clean", traces)
    assert not (tmp_path / "n.docx").exists()


def test_what_a_letterhead_remembers_of_its_making_is_left_out(export: Callable[..., Exported], tmp_path: Path) -> None:
    made = export(base=letterhead(tmp_path, sessions))
    assert traces_in(made.file.read_bytes()) == ()
    assert "MAE" in "".join(p for _, root in Docx(made.file.read_bytes()).stories() for p in root.itertext())
