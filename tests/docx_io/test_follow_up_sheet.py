"""The follow-up sheet: clean by every judge, both languages in their own direction, late in words, marked on each page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import msgspec
import pytest
from lxml import etree

from briefing_app.docx_io.anchors import read_identity
from briefing_app.docx_io.follow_up_groups import Grouping
from briefing_app.docx_io.follow_up_sheet import SheetOptions, write_follow_up_sheet
from briefing_app.docx_io.lint import lint
from briefing_app.domain.actions import ActionState, DueBeforeEvent, Priority
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.register import InvitationEntry, RegisterEntry, SaidFilter
from tests.docx_io.test_writer import office_base
from tests.docx_io.written import DOCUMENT, LRM, Docx, reads_from_right, text_of, val, w
from tests.office import audit_findings, pdf_pages, pdf_text, sdk_findings
from tests.registers import LONG, NOW, TODAY, action, entry_of, many, sample_invitations, sample_register
from tests.samples import BUILT_INS

LANDSCAPE_WIDTH = 16838 - 2 * 1134


def written(
    entries: Sequence[RegisterEntry] = (), invitations: Sequence[InvitationEntry] = (), **fields: object
) -> bytes:
    options = SheetOptions(
        profile=BUILT_INS.profile("egypt_france"), today=TODAY, made=NOW, base=BUILT_INS.base_document()
    )
    return write_follow_up_sheet(entries, invitations, msgspec.structs.replace(options, **fields), BUILT_INS.profile)


def shown(element: etree._Element) -> str:
    return text_of(element).replace(LRM, "").replace("\u00a0", " ").replace("\u202f", " ")


def lines(docx: bytes) -> list[str]:
    return [shown(paragraph) for paragraph in Docx(docx).tree(DOCUMENT).iter(w("p"))]


def tables(docx: bytes) -> list[list[list[list[str]]]]:
    """The tables of promises: rows of cells of paragraphs; the head among them."""
    found = []
    for table in Docx(docx).tree(DOCUMENT).iter(w("tbl")):
        rows = [[[shown(p) for p in cell.iter(w("p"))] for cell in row.iter(w("tc"))] for row in table.iter(w("tr"))]
        if len(rows[0]) == 6:
            found.append(rows)
    return found


def numbers(docx: bytes) -> list[list[str]]:
    """Of each table the numbers of its promises."""
    return [[row[0][0] for row in rows[1:]] for rows in tables(docx)]


def bands(docx: bytes) -> dict[str, str]:
    return {name: shown(root) for name, root in Docx(docx).stories() if name != DOCUMENT}


CASES = {
    "empty": ((), ()),
    "sample": (sample_register(), sample_invitations()),
    "many": (many(60), sample_invitations()),
    "invitation_alone": ((), sample_invitations()),
}
cases = pytest.mark.parametrize("name", list(CASES))


@cases
@pytest.mark.parametrize("grouping", list(Grouping))
def test_our_own_lint_finds_nothing(name: str, grouping: Grouping) -> None:
    for profile_id in ("egypt_france", "eu_arab", "morocco_france"):
        assert lint(written(*CASES[name], grouping=grouping, profile=BUILT_INS.profile(profile_id))) == ()


@pytest.mark.office
@cases
def test_independent_judges_find_nothing(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.docx"
    for base in (BUILT_INS.base_document(), office_base()):
        path.write_bytes(written(*CASES[name], base=base))
        assert sdk_findings(path) == []
    path.write_bytes(written(*CASES[name]))
    assert audit_findings(path) == []


@cases
def test_the_same_register_gives_the_same_bytes(name: str) -> None:
    assert written(*CASES[name]) == written(*CASES[name])
    other = read_identity(written(*CASES[name], today=date(2021, 7, 13)))
    assert other is not None
    assert other.export.startswith("register.2021-07-13.")


def test_the_sheet_lies_on_its_side_and_uses_its_width() -> None:
    root = Docx(written(*CASES["sample"])).tree(DOCUMENT)
    size = root.find(f".//{w('pgSz')}")
    assert (val(size, "w"), val(size, "h"), val(size, "orient")) == ("16838", "11906", "landscape")
    for table in root.iter(w("tbl")):
        assert sum(int(val(column, "w") or 0) for column in table.iter(w("gridCol"))) == LANDSCAPE_WIDTH
        assert val(table.find(f"{w('tblPr')}/{w('bidiVisual')}")) == "off"


def test_a_row_says_the_promise_in_both_languages_with_owner_day_and_state() -> None:
    first, second, third = tables(written(sample_register()))
    assert first[0] == [
        ["N°"],
        ["Ce que nous leur devons", "le secrétariat d’État à la Transition numérique — France"],
        ["ما علينا لهم", "وزارة الدولة للتحول الرقمي والاتصالات الإلكترونية — فرنسا"],
        ["Responsable", "المسؤول"],
        ["Échéance", "الموعد"],
        ["État", "الحالة"],
    ]
    assert first[1] == [
        ["A-P-00AB-0001-01", "P-00AB-0001"],
        ["Adresser par écrit l’invitation à la finale en Égypte", "haute priorité · note verbale"],
        ["توجيه الدعوة كتابةً لحضور الجولة النهائية في مصر", "أولوية عالية · مذكرة شفوية"],
        ["Protocole", "المراسم"],
        ["30 juin 2021", "٣٠ يونيو ٢٠٢١"],
        ["ouverte", "مفتوح", "en retard de 12 jours", "متأخر بـ١٢ يومًا"],
    ]
    assert second[0][1][0] == "Ce qu’ils nous doivent"
    assert second[1][4:] == [["septembre 2021", "سبتمبر ٢٠٢١"], ["ouverte", "مفتوح"]]
    assert third[0][2][0] == "إجراءاتنا الداخلية"


def test_each_language_keeps_its_direction() -> None:
    docx = Docx(written([entry_of(action(title=LONG, priority=Priority.HIGH))]))
    rows = [row for row in docx.tree(DOCUMENT).iter(w("tr")) if len(row.findall(w("tc"))) == 6]
    for row in rows:
        number, french, arabic, *stacked = row.findall(w("tc"))
        assert not any(reads_from_right(docx, p) for cell in (number, french) for p in cell.iter(w("p")))
        assert all(reads_from_right(docx, p) for p in arabic.iter(w("p")))
        for cell in stacked:
            sides = [reads_from_right(docx, p) for p in cell.iter(w("p"))]
            assert sides == [False, True] * (len(sides) // 2), "French above, Arabic below"
    assert len(rows) == 2


def test_the_head_of_a_table_comes_again_on_every_page_and_rows_stay_whole() -> None:
    for table in Docx(written(many(30))).tree(DOCUMENT).iter(w("tbl")):
        rows = table.findall(w("tr"))
        assert [row.find(f"{w('trPr')}/{w('tblHeader')}") is not None for row in rows] == [True] + [False] * (
            len(rows) - 1
        )
        assert all(row.find(f"{w('trPr')}/{w('cantSplit')}") is not None for row in rows)


# --- order


def test_a_counterpart_has_its_ledger_in_order() -> None:
    docx = written(many(24))
    titles = [(rows[0][1][1], rows[0][1][0]) for rows in tables(docx)]
    ledgers = [
        "Ce que nous leur devons",
        "Ce qu’ils nous doivent",
        "Ce que nous faisons ensemble",
        "Nos mesures internes",
    ]
    names = ["M. Cédric O — France", "Ministère de l’Environnement — Maroc", "Sans homologue désigné"]
    assert titles == [(name, ledger) for name in names for ledger in ledgers]
    headings = [line for line in lines(docx) if line in names]
    assert headings[0] == names[0]
    assert sum(len(found) for found in numbers(docx)) == 24, "nobody is left out"


def test_what_presses_comes_first_and_what_is_closed_last() -> None:
    def one(number: int, day: int, state: ActionState = ActionState.ACCEPTED) -> RegisterEntry:
        due = date(2021, 7, day)
        late = due < TODAY and state is ActionState.ACCEPTED
        return entry_of(action(number, state=state), due_day=due, overdue=late)

    entries = (
        one(1, 1, ActionState.DONE), one(2, 20), one(3, 5), one(4, 2), one(5, 20),
        msgspec.structs.replace(one(6, 1), due_day=None, overdue=False),
    )  # fmt: skip
    (found,) = numbers(written(entries))
    assert [number[-2:] for number in found] == ["04", "03", "02", "05", "06", "01"]


def test_spelling_does_not_part_a_counterpart_or_an_owner() -> None:
    entries = [
        entry_of(action(1, owner=Bilingual("الإدارة", "Direction générale"))),
        entry_of(action(2, owner=Bilingual("", "DIRECTION GENERALE"))),
        entry_of(action(3, owner=Bilingual())),
    ]
    docx = written(entries, grouping=Grouping.OWNER)
    assert [rows[0][1] for rows in tables(docx)] == [
        ["Action", "Direction générale"],
        ["Action", "Sans responsable désigné"],
    ]
    assert [[number[-2:] for number in found] for found in numbers(docx)] == [["01", "02"], ["03"]]
    small = tables(docx)[0][1][1][1]
    assert small == "M. Cédric O · engagement de notre part", "what the grouping does not say, the row does"


@pytest.mark.parametrize(
    ("profile_id", "weeks"),
    [
        ("egypt_france", ["Semaine du 10 juillet 2021", "Semaine du 17 juillet 2021"]),
        ("eu_arab", ["Semaine du 12 juillet 2021"]),
    ],
)
def test_weeks_begin_as_the_hosts_calendar_has_them(profile_id: str, weeks: list[str]) -> None:
    """16 July 2021 is a Friday, 17 July a Saturday: one week in Brussels, two in Cairo."""
    entries = [entry_of(action(n), due_day=date(2021, 7, 15 + n), overdue=False) for n in (1, 2)]
    entries.append(entry_of(action(3), due_day=date(2021, 7, 1), overdue=True))
    entries.append(entry_of(action(4), due_day=None))
    docx = written(entries, grouping=Grouping.DUE_WEEK, profile=BUILT_INS.profile(profile_id))
    titles = [rows[0][1][1].replace("\u00a0", " ") for rows in tables(docx)]
    assert titles == ["En retard", *weeks, "Sans échéance"]


def test_a_day_counted_from_a_visit_is_shown_once_it_is_known() -> None:
    due = DueBeforeEvent(10, Bilingual("الزيارة", "la visite"))
    open_day, known = entry_of(action(1, due=due)), entry_of(action(2, due=due), due_day=date(2021, 9, 1))
    (rows,) = tables(written((open_day, known)))
    by_number = {row[0][0][-2:]: row[4] for row in rows[1:]}
    assert by_number["01"] == ["10 jours avant la visite", "قبل الزيارة بـ١٠ أيام"]
    assert by_number["02"] == [*by_number["01"], "1er septembre 2021", "١ سبتمبر ٢٠٢١"]


# --- the head


def test_the_head_says_day_filters_order_and_tally() -> None:
    filters = SaidFilter("MAE/7", "المراسم", "M. O", ActionState.WAITING, overdue_only=True)
    text = lines(written(many(16), filters=filters, grouping=Grouping.OWNER))
    for words in ("Fiche de suivi", "بيان المتابعة", "Situation au 12 juillet 2021", "الموقف حتى ١٢ يوليو ٢٠٢١"):
        assert words in text
    assert (
        "Référence : MAE/7 · Responsable : المراسم · Homologue : M. O · État : en attente de l’autre partie · "
        "en retard seulement"
    ) in text
    assert "الرقم المرجعي: MAE/7 · المسؤول: المراسم · النظير: M. O · الحالة: بانتظار الجانب الآخر · المتأخر فقط" in text
    assert "par responsable" in text
    assert "ouvertes : 8 · dont en retard : 0 · closes : 8" in text
    assert "المفتوح: ٨ · منها متأخر: ٠ · المغلق: ٨" in text
    assert "tout ce qui est enregistré" in lines(written())


def test_an_empty_register_says_that_nothing_is_open() -> None:
    for docx in (written(), written([entry_of(action(state=ActionState.DONE))])):
        text = lines(docx)
        assert "À cette date, aucune suite n’est ouverte dans ce périmètre." in text
        assert "لا يوجد في هذا النطاق أي إجراء مفتوح في هذا التاريخ." in text
    assert not any("aucune suite" in line for line in lines(written(sample_register())))


def test_invitations_stand_behind_under_their_number_and_note() -> None:
    text = lines(written((), sample_invitations()))
    at = text.index("Invitations à une visite")
    assert text[at + 1] == "دعوات الزيارة"
    rest = text[at:]
    for words in ("I-P-00AB-0001-01", "P-00AB-0001", "réponse reçue", "ورد الرد عليها"):
        assert words in rest


# --- marking and identity


def test_the_highest_marking_stands_in_every_header_and_footer() -> None:
    entries = [
        entry_of(action(1), note_marking="internal"),
        entry_of(action(2, marking="internal"), note_marking="restricted"),
    ]
    found = bands(written(entries))
    assert len(found) == 4
    assert all("Diffusion restreinte — محدود التداول" in text for text in found.values())
    assert all("Secret — سري للغاية" in text for text in bands(written((), [invitation_marked("secret")])).values())


def invitation_marked(code: str) -> InvitationEntry:
    return msgspec.structs.replace(sample_invitations()[0], note_marking=code)


def test_markings_of_two_countries_stand_side_by_side() -> None:
    """Ranks are never compared across profiles: neither of the two is the higher one."""
    entries = [
        entry_of(action(1), note_marking="secret", profile="morocco_france"),
        entry_of(action(2), note_marking="internal", profile="egypt_france"),
    ]
    for text in bands(written(entries)).values():
        assert "Usage interne — للاستخدام الداخلي · Secret — سري للغاية" in text


def test_a_marking_that_the_profile_does_not_know_stops_the_sheet() -> None:
    with pytest.raises(UserError) as told:
        written([entry_of(action(), note_marking="no_such_marking")])
    assert told.value.code == "marking.unknown"


def test_unmarked_promises_make_an_unmarked_sheet() -> None:
    found = bands(written([entry_of(action(), note_marking="")]))
    assert not any("—" in text for text in found.values())
    assert sum("Page 1 sur 1" in text for text in found.values()) == 2
    assert sum("صفحة 1 من 1" in text for text in found.values()) == 2


def test_the_file_is_no_note() -> None:
    identity = read_identity(written(*CASES["sample"]))
    assert identity is not None
    assert (identity.note, identity.layout, identity.units) == ("register", "follow_up", ())
    core = Docx(written(*CASES["sample"])).parts["docProps/core.xml"].decode()
    assert "<dc:title>Fiche de suivi — بيان المتابعة — 2021-07-12</dc:title>" in core
    assert "<dc:language>fr-FR, ar-EG</dc:language>" in core
    assert "2021-07-12T08:30:00Z" in core


def test_an_office_brings_its_letterhead() -> None:
    headers = "".join(bands(written(sample_register(), base=office_base())).values())
    assert "MINISTÈRE — LETTERHEAD" in headers
    assert "République arabe" not in headers
    assert "République arabe" in "".join(bands(written()).values())
    with pytest.raises(UserError) as told:
        written(base=b"no word file")
    assert told.value.code == "export.base_invalid"


# --- what is seen


@pytest.mark.office
def test_pages_show_both_languages_and_repeat_their_head(tmp_path: Path, soffice_pdf: object) -> None:
    assert callable(soffice_pdf)
    long = [
        entry_of(action(n, title=LONG, priority=Priority.HIGH), due_day=date(2021, 7, 2), overdue=True)
        for n in range(1, 31)
    ]
    path = tmp_path / "sheet.docx"
    path.write_bytes(written(long))
    pdf = soffice_pdf(path)
    pages = pdf_text(pdf, "-layout").split("\f")[:-1]
    assert len(pages) == pdf_pages(pdf) >= 4
    for page in pages:
        assert "Ce que nous leur devons" in page
        assert "Échéance" in page
        assert "en retard de 10 jours" in page
        assert "Usage interne" in page
    boxes = re.findall(r'xMin="([\d.]+)".*?xMax="([\d.]+)".*?>([^<]+)</word>', pdf_text(pdf, "-bbox"))
    right = max(float(x) for _, x, word in boxes if re.search("[\u0621-\u064a]", word))
    assert 841.9 - 56.7 - 8 <= right <= 841.9 - 56.7 + 2, "Arabic words end at the right margin (rule E25)"


@pytest.mark.office
def test_a_heading_never_stays_behind_alone(tmp_path: Path, soffice_pdf: object) -> None:
    """However many rows stand before it, the invitations' heading is on the page of their first block."""
    assert callable(soffice_pdf)
    paths = [tmp_path / f"{count}.docx" for count in range(1, 7)]
    for count, path in enumerate(paths, 1):
        path.write_bytes(written([entry_of(action(n, title=LONG)) for n in range(count)], sample_invitations()))
    soffice_pdf(*paths)
    for path in paths:
        pages = pdf_text(path.with_suffix(".pdf"), "-layout").split("\f")
        (page,) = (page for page in pages if "Invitations à une visite" in page)
        assert "I-P-00AB-0001-01" in page
