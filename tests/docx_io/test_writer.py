from __future__ import annotations

import hashlib
import io
import re
import zipfile
from datetime import date
from itertools import cycle
from pathlib import Path

import msgspec
import pytest
from docx import Document
from lxml import etree

from briefing_app.docx_io.anchors import bookmark_name, identity_of, manifest_xml, read_identity, unit_of
from briefing_app.docx_io.base_document import build_base
from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout, ReviewOptions
from briefing_app.docx_io.writer import write, write_and_lint
from briefing_app.domain.actions import DueBeforeEvent, DueInMonth, NotDue
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.invitations import VisitMode, Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.people import Role
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, plain, rich_text
from briefing_app.domain.segments import SegmentPair, new_pair
from tests.docx_io.written import Docx
from tests.office import audit_findings, pdf_pages, pdf_text, sdk_findings
from tests.samples import BUILT_INS, sample_note, snapshot_of

AR, FR = Language.ARABIC, Language.FRENCH
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def parts(docx: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return {name: package.read(name) for name in package.namelist()}


def body(snapshot: ExportSnapshot) -> etree._Element:
    return etree.fromstring(parts(write(snapshot).docx)["word/document.xml"])


def text_of(snapshot: ExportSnapshot) -> str:
    return "\n".join("".join(t.text or "" for t in p.iter(W + "t")) for p in body(snapshot).iter(W + "p"))


def note_of(*pairs: SegmentPair, **fields: object) -> BriefingNote:
    section = Section("topics", Bilingual("الموضوعات", "Sujets"), pairs, required=True)
    bare = msgspec.structs.replace(sample_note(), sections=(section,), actions=(), invitations=())
    return msgspec.structs.replace(bare, **fields)


def pair(ar: RichText | str, fr: RichText | str, number: int = 1) -> SegmentPair:
    sides = [plain(side) if isinstance(side, str) else side for side in (ar, fr)]
    return new_pair(f"00000000-0000-7000-8000-{number:012d}", *sides)


def fixtures() -> dict[str, BriefingNote]:
    """The notes of rule E24."""
    return {
        "sample": sample_note("meeting_record"),
        "french_only": note_of(pair("", "Seulement en français : 100 000 à 14 h 30 ; oui.")),
        "arabic_only": note_of(pair("بالعربية فقط: 12-03-2026 وEPITA.", "")),
        "empty": note_of(pair("", "")),
        "no_pairs": note_of(),
        "rows": note_of(*(pair(f"الفقرة رقم {n}.", f"Paragraphe n° {n}.", n) for n in range(1, 201))),
        "long_words": note_of(pair("م" * 300, "a" * 300)),
        "odd": note_of(
            pair(
                rich_text([Run("غامق ", bold=True), Run("مائل EPITA", italic=True), Run(" (C++)", underline=True)]),
                rich_text([Run("gras « "), Run("x » ", bold=True), Run("سطر\nثانٍ\tبعد"), Run(' <&>"')]),
            ),
            pair(plain("أول", ParagraphKind.NUMBERED), plain("un", ParagraphKind.NUMBERED), 2),
            pair(plain("ثان", ParagraphKind.NUMBERED), plain("deux", ParagraphKind.NUMBERED), 3),
            pair(plain("نقطة", ParagraphKind.BULLET), plain("puce", ParagraphKind.BULLET), 4),
            pair(plain("قول", ParagraphKind.QUOTE), plain("citation", ParagraphKind.QUOTE), 5),
            pair(plain("ثالث", ParagraphKind.NUMBERED), plain("trois", ParagraphKind.NUMBERED), 6),
        ),
    }


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("name", sorted(fixtures()))
def test_our_own_lint_finds_nothing(name: str, layout: Layout) -> None:
    assert lint(write(snapshot_of(fixtures()[name], layout)).docx) == ()


@pytest.mark.parametrize("layout", list(Layout))
def test_linting_while_packing_gives_the_same_file_and_findings(layout: Layout) -> None:
    """A base document that names a folder of its maker gives something to find."""
    named = Docx(BUILT_INS.base_document())
    named.parts["word/theme/theme1.xml"] += b"<!-- /home/somebody -->"
    for base, codes in ((BUILT_INS.base_document(), []), (named.packed(), ["E23"])):
        snapshot = snapshot_of(sample_note(), layout, base=base)
        written, findings = write_and_lint(snapshot)
        assert written == write(snapshot)
        assert findings == lint(written.docx)
        assert [finding.code for finding in findings] == codes


def test_each_way_to_write_tells_its_steps() -> None:
    for way in (write, write_and_lint):
        steps: list[int] = []
        way(snapshot_of(sample_note()), lambda done, _, steps=steps: steps.append(done))  # type: ignore[misc]
        assert steps == [1, 2, 3, 4]


@pytest.mark.office
@pytest.mark.parametrize("name", sorted(fixtures()))
def test_independent_judges_find_nothing(tmp_path: Path, name: str) -> None:
    """The sample and the odd one in every layout, the others in the one with most in it."""
    for layout in Layout if name in ("sample", "odd") else (Layout.FACING,):
        path = tmp_path / f"{layout.value}.docx"
        path.write_bytes(write(snapshot_of(fixtures()[name], layout)).docx)
        assert sdk_findings(path) == []
    assert audit_findings(tmp_path / "facing.docx") == []


@pytest.mark.office
@pytest.mark.parametrize(("template_id", "judged"), list(zip(BUILT_INS.template_ids(), cycle(Layout), strict=False)))
def test_the_sample_in_every_template_is_clean(tmp_path: Path, template_id: str, judged: Layout) -> None:
    """Lint looks at every layout; the judge from outside, a second a file, at one of each template by turns."""
    for layout in Layout:
        docx = write(snapshot_of(sample_note(template_id), layout)).docx
        assert lint(docx) == ()
        if layout is judged:
            path = tmp_path / f"{template_id}-{layout.value}.docx"
            path.write_bytes(docx)
            assert sdk_findings(path) == []


@pytest.mark.parametrize("profile_id", BUILT_INS.profile_ids())
def test_every_profile_exports_clean(profile_id: str) -> None:
    note = sample_note("meeting_record", profile_id)
    for layout in Layout:
        assert lint(write(snapshot_of(note, layout)).docx) == ()


@pytest.mark.parametrize("layout", list(Layout))
def test_the_same_snapshot_gives_the_same_bytes(layout: Layout) -> None:
    snapshot = snapshot_of(sample_note(), layout)
    assert hashlib.sha256(write(snapshot).docx).digest() == hashlib.sha256(write(snapshot).docx).digest()


@pytest.mark.parametrize("layout", list(Layout))
def test_word_libraries_open_it(layout: Layout) -> None:
    document = Document(io.BytesIO(write(snapshot_of(sample_note(), layout)).docx))
    assert document.core_properties.title
    assert document.core_properties.last_modified_by == "briefing-app"


def test_the_base_document_is_the_one_we_build() -> None:
    assert BUILT_INS.base_document() == build_base(), "run “python3 dev.py base” and review the change"


def test_french_stands_at_the_left_and_arabic_at_the_right() -> None:
    for table in body(snapshot_of(sample_note(), Layout.FACING)).iter(W + "tbl"):
        visual = table.find(f"{W}tblPr/{W}bidiVisual")
        assert visual is not None
        assert visual.get(W + "val") == "off"
    for table in body(snapshot_of(sample_note(), Layout.ARABIC)).iter(W + "tbl"):
        visual = table.find(f"{W}tblPr/{W}bidiVisual")
        assert visual is not None
        assert visual.get(W + "val") is None


def test_layouts_of_one_language_hold_no_word_of_the_other() -> None:
    note = sample_note()
    arabic, french = text_of(snapshot_of(note, Layout.ARABIC)), text_of(snapshot_of(note, Layout.FRENCH))
    assert not re.search("[\u0621-\u064a]", french)
    assert note.section("lead").pairs[0].ar.text.plain.split(" ")[0] in arabic
    assert "Le Dr" not in arabic


def test_the_leading_language_comes_first_when_one_follows_the_other() -> None:
    note = sample_note()
    text = text_of(snapshot_of(note, Layout.SEQUENTIAL))
    assert text.index("الفقرة الافتتاحية") < text.index("Chapeau")
    breaks = body(snapshot_of(note, Layout.SEQUENTIAL)).findall(f".//{W}pageBreakBefore")
    assert len(breaks) == 1
    european = msgspec.structs.replace(snapshot_of(note, Layout.SEQUENTIAL), profile=BUILT_INS.profile("eu_arab"))
    assert text_of(european).index("Chapeau") < text_of(european).index("الفقرة الافتتاحية")


def test_every_unit_has_its_bookmark_in_every_language() -> None:
    note = sample_note()
    names = {b.get(W + "name") for b in body(snapshot_of(note, Layout.SEQUENTIAL)).iter(W + "bookmarkStart")}
    assert names == {bookmark_name(p.id, language) for p in note.pairs() for language in Language}
    assert all(name is not None and len(name) <= 40 for name in names)
    with pytest.raises(BugError):
        bookmark_name("x" * 50, AR)
    with pytest.raises(BugError):
        bookmark_name("---", AR)


def test_a_file_says_what_it_is() -> None:
    snapshot = snapshot_of(sample_note(), Layout.FACING)
    docx = write(snapshot).docx
    identity = read_identity(docx)
    assert identity is not None
    units = tuple(unit_of(p, language) for p in snapshot.note.pairs() for language in snapshot.layout.languages)
    assert set(identity.units) == set(units)
    assert identity == identity_of(snapshot, identity.units)
    custom = parts(docx)["docProps/custom.xml"].decode()
    assert snapshot.note.id in custom
    assert hashlib.sha256(manifest_xml(identity).encode()).hexdigest() in custom
    stream = io.BytesIO()
    Document().save(stream)
    assert read_identity(stream.getvalue()) is None


def test_hashes_ignore_what_word_may_touch() -> None:
    assert unit_of(pair("نص", "100 000 ; oui"), FR) == unit_of(pair("نص", "100\u00a0000\u202f;  oui "), FR)


def test_what_is_not_written_is_not_in_the_manifest() -> None:
    """An optional section that was emptied leaves no unit that a returned file could miss."""
    note = sample_note("brief_info")
    emptied = Section("analysis", Bilingual("التقدير", "Analyse"), (pair("", "", 9),))
    note = msgspec.structs.replace(note, sections=(*note.sections, emptied))
    for layout in Layout:
        assert lint(write(snapshot_of(note, layout)).docx) == ()


def test_a_review_copy_tracks_changes() -> None:
    def settings(review: ReviewOptions | None) -> str:
        return parts(write(snapshot_of(sample_note(), for_review=review)).docx)["word/settings.xml"].decode()

    assert "trackRevisions" not in settings(None)
    assert "<w:trackRevisions/>" in settings(ReviewOptions())
    assert 'w:edit="trackedChanges" w:enforcement="1"/>' in settings(ReviewOptions(protect=True))
    locked = settings(ReviewOptions(protect=True, password="johnjohn"))
    assert 'w:cryptAlgorithmSid="14"' in locked
    assert lint(write(snapshot_of(sample_note(), for_review=ReviewOptions(protect=True))).docx) == ()


def test_a_draft_says_so_and_an_approved_note_does_not() -> None:
    def header(note: BriefingNote) -> str:
        return parts(write(snapshot_of(note)).docx)["word/header1.xml"].decode()

    note = sample_note()
    assert "PROJET — مسودة" in header(note)
    assert "PROJET" not in header(msgspec.structs.replace(note, status=NoteStatus.APPROVED))


def test_the_marking_stands_in_every_header_and_footer() -> None:
    found = parts(write(snapshot_of(sample_note("cable"))).docx)
    bands = [name for name in found if re.match(r"word/(header|footer)\d", name)]
    assert len(bands) == 4
    for name in bands:
        assert "Diffusion restreinte" in found[name].decode()
        assert "محدود التداول" in found[name].decode()


def test_a_marked_subject_stays_out_of_the_properties() -> None:
    cable = sample_note("cable")
    core = parts(write(snapshot_of(cable)).docx)["docProps/core.xml"].decode()
    assert "P-00AB-0001" in core
    assert "coopération" not in core
    assert "coopération" in parts(write(snapshot_of(sample_note("brief_info"))).docx)["docProps/core.xml"].decode()


def test_a_non_paper_has_no_letterhead_reference_or_author() -> None:
    docx = write(snapshot_of(sample_note("aide_memoire"), Layout.FRENCH)).docx
    everything = b"".join(parts(docx)[name] for name in parts(docx) if name.startswith("word/")).decode()
    assert "République arabe" not in everything
    assert "P-00AB-0001" not in re.sub("A-P-00AB-0001|I-P-00AB-0001", "", everything)


def test_the_twin_of_a_note_verbale_is_marked_unofficial() -> None:
    note = sample_note("note_verbale")
    assert "Traduction non officielle" in text_of(snapshot_of(note, Layout.FRENCH))
    assert "ترجمة غير رسمية" not in text_of(snapshot_of(note, Layout.ARABIC))


def test_empty_sections_are_left_out_unless_they_wait_for_text() -> None:
    note = sample_note("brief_info")
    assert "Analyse" not in text_of(snapshot_of(note, Layout.FRENCH))
    waiting = msgspec.structs.replace(
        note, sections=(Section("s", Bilingual("فارغ", "Vide"), (pair("", ""),), required=True),)
    )
    assert "Vide" in text_of(snapshot_of(waiting, Layout.FRENCH))
    never = msgspec.structs.replace(note, sections=(Section("s", Bilingual("فارغ", "Vide"), required=True),))
    assert "Vide" not in text_of(snapshot_of(never, Layout.FRENCH))


def test_blocks_stand_once_wherever_they_belong() -> None:
    for template_id in BUILT_INS.template_ids():
        text = text_of(snapshot_of(sample_note(template_id), Layout.FRENCH))
        assert text.count("Adresser par écrit l’invitation à la finale en Égypte") == 1, template_id
        assert text.count("oralement, au cours de l’entretien") == 1, template_id
        assert text.count("ministre des Communications et des Technologies de l’information") >= 1


def test_promises_in_words() -> None:
    note = sample_note()
    event = Bilingual("الزيارة", "la visite")
    dues = (DueBeforeEvent(10, event), DueBeforeEvent(-5, event), NotDue(), DueInMonth(2026, 4))
    actions = tuple(msgspec.structs.replace(note.actions[0], id=str(n), due=due) for n, due in enumerate(dues))
    text = text_of(snapshot_of(msgspec.structs.replace(note, actions=actions), Layout.FRENCH))
    for words in ("10 jours avant la visite", "5 jours après la visite", "sans échéance", "avril 2026"):
        assert words in text
    arabic = text_of(snapshot_of(msgspec.structs.replace(note, actions=actions), Layout.ARABIC))
    assert "قبل الزيارة بـ١٠ أيام" in arabic


def test_an_invitation_shows_dates_and_what_is_confirmed() -> None:
    note = sample_note()
    window = Window(date(2026, 5, 4), date(2026, 5, 6))
    day = Window(date(2026, 5, 5), date(2026, 5, 5))
    invitation = msgspec.structs.replace(
        note.invitations[0], proposed_windows=(window,), confirmed_mode=VisitMode.VIDEO, confirmed_dates=day
    )
    text = text_of(snapshot_of(msgspec.structs.replace(note, invitations=(invitation,)), Layout.FRENCH))
    assert "du 4\u00a0mai 2026 au 6\u00a0mai 2026" in text
    assert "par visioconférence, 5\u00a0mai 2026" in text


def test_the_note_taker_may_be_left_out() -> None:
    note = sample_note()
    people = (
        *note.facts.participants,
        msgspec.structs.replace(note.facts.participants[0], role=Role.NOTE_TAKER, precedence=9),
    )
    note = msgspec.structs.replace(note, facts=msgspec.structs.replace(note.facts, participants=people))
    assert "rédacteur" in text_of(snapshot_of(note, Layout.FRENCH))
    assert "rédacteur" not in text_of(snapshot_of(note, Layout.FRENCH, with_note_taker=False))


def test_hijri_stands_beside_gregorian_where_the_profile_wants_it() -> None:
    text = text_of(snapshot_of(sample_note("meeting_record", "morocco_france"), Layout.FRENCH))
    assert "16\u00a0juin 2021 (6 dhou al-qi‘da 1442 H)" in text
    assert "الموافق" in text_of(snapshot_of(sample_note("meeting_record", "morocco_france"), Layout.ARABIC))


def test_progress_is_told_and_may_cancel() -> None:
    seen: list[tuple[int, int]] = []
    write(snapshot_of(sample_note()), lambda done, total: seen.append((done, total)))
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(snapshot_of(sample_note()), stop)


# --- the base document of an office


def office_base() -> bytes:
    """A base as an office might have it: made by another program, with a letterhead and styles of its own."""
    document = Document()
    document.sections[0].different_first_page_header_footer = True
    document.sections[0].first_page_header.paragraphs[0].text = "MINISTÈRE — LETTERHEAD"
    document.styles.add_style("FRTexte", 1).font.name = "Garamond"
    document.add_paragraph("this text of the base goes away")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_an_office_brings_its_letterhead_and_styles() -> None:
    docx = write(snapshot_of(sample_note(), base=office_base())).docx
    found = parts(docx)
    headers = b"".join(found[name] for name in found if name.startswith("word/header")).decode()
    assert "MINISTÈRE — LETTERHEAD" in headers
    assert "République arabe" not in headers
    styles = found["word/styles.xml"].decode()
    assert styles.count('w:styleId="FRTexte"') == 1
    assert "Garamond" in styles
    assert 'w:styleId="ARTexte"' in styles
    assert "this text of the base" not in found["word/document.xml"].decode()
    assert not any("thumbnail" in name or "stylesWithEffects" in name for name in found)
    assert "Theme=" not in styles
    assert read_identity(docx) is not None


@pytest.mark.office
def test_judges_accept_an_office_base(tmp_path: Path) -> None:
    path = tmp_path / "office.docx"
    path.write_bytes(write(snapshot_of(sample_note(), base=office_base())).docx)
    assert sdk_findings(path) == []


@pytest.mark.parametrize("base", [b"", b"no word file", b"PK\x03\x04 broken"])
def test_a_base_that_is_no_word_file_is_refused(base: bytes) -> None:
    with pytest.raises(UserError) as told:
        write(snapshot_of(sample_note(), base=base))
    assert told.value.code == "export.base_invalid"


# --- what is seen


@pytest.mark.office
def test_pages_show_what_they_should(tmp_path: Path, soffice_pdf: object) -> None:
    assert callable(soffice_pdf)
    paths = {layout: tmp_path / f"{layout.value}.docx" for layout in (Layout.FACING, Layout.ARABIC)}
    for layout, path in paths.items():
        path.write_bytes(write(snapshot_of(sample_note("meeting_record"), layout)).docx)
    soffice_pdf(*paths.values())
    for path in paths.values():
        pdf = path.with_suffix(".pdf")
        text = pdf_text(pdf)
        assert "EPITA" not in text or "APITE" not in text
        assert "ﻣ" not in text.replace("ﷲ", "")
        boxes = re.findall(r'xMin="([\d.]+)".*?xMax="([\d.]+)".*?>([^<]+)</word>', pdf_text(pdf, "-bbox"))
        right = max(float(x) for _, x, word in boxes if re.search("[\u0621-\u064a]", word))
        assert 595.3 - 56.7 - 8 <= right <= 595.3 - 56.7 + 2, "Arabic words end at the right margin (rule E25)"


@pytest.mark.office
def test_the_card_knows_when_it_does_not_fit(tmp_path: Path, soffice_pdf: object) -> None:
    assert callable(soffice_pdf)
    long = sample_note().section("topics").pairs[0]
    promised = {}
    for count in (1, 2, 8):
        texts = [pair(long.ar.text.plain * 2, long.fr.text.plain * 2, n) for n in range(1, count + 1)]
        note = note_of(*texts, facts=msgspec.structs.replace(sample_note().facts, participants=()))
        written = write(snapshot_of(note, Layout.CARD))
        path = tmp_path / f"{count}.docx"
        path.write_bytes(written.docx)
        promised[path] = written.overflow is None
    soffice_pdf(*promised)
    assert [pdf_pages(path.with_suffix(".pdf")) == 1 for path in promised] == list(promised.values())
    assert list(promised.values()) == [True, True, False]


@pytest.mark.office
def test_what_the_card_says_of_itself_is_so_for_the_sample(tmp_path: Path, soffice_pdf: object) -> None:
    """A card that promises one page keeps its word, in every template; one that warns may be pessimistic."""
    assert callable(soffice_pdf)
    promised = []
    for template_id in BUILT_INS.template_ids():
        written = write(snapshot_of(sample_note(template_id), Layout.CARD))
        if written.overflow is None:
            promised.append(tmp_path / f"{template_id}.docx")
            promised[-1].write_bytes(written.docx)
    soffice_pdf(*promised)
    assert {path.stem: pdf_pages(path.with_suffix(".pdf")) for path in promised} == {path.stem: 1 for path in promised}
    assert len(promised) >= 4
