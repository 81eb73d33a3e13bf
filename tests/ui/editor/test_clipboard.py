"""What copying takes along and what pasting brings in, from our own columns, Word, browsers and PDF."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, plain, rich_text
from briefing_app.ui.editor.clipboard import OWN, pasting_of
from briefing_app.ui.editor.pasted_html import paragraphs_of
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.notices import Notice
from tests.ui.editor.conftest import MakeEditor, check_in_step
from tests.ui.editor.hand import AR, FR, drop, html_mime, keep_note, plain_mime, put_caret, select, texts

BODY, BULLET, NUMBERED, QUOTE = ParagraphKind
MIXED = rich_text(
    (
        Run("Un\u00a0mot "), Run("gras", bold=True), Run(" et "), Run("penché", italic=True, underline=True),
        Run(" <&> 100\u202f000\u00a0€\nsuite"),
    )
)  # fmt: skip

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta charset=utf-8><style><!-- p.MsoNormal {margin:0cm; color:red} --></style>
<!--[if gte mso 9]><xml><w:WordDocument>junk</w:WordDocument></xml><![endif]--></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoNormal style='mso-margin-top-alt:auto'><b style='mso-bidi-font-weight:normal'><span
style='font-size:14.0pt;font-family:"Times New Roman",serif;color:#C00000'>Le ministre</span></b><span
style='font-size:14.0pt'> s’est <i>entretenu</i> avec M.&nbsp;<u>Cédric&nbsp;O</u><o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>Premier point<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Deuxième
point</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment--></body></html>"""

CHROME = """<meta charset='utf-8'><h2 style="color: rgb(32, 33, 36); font-weight: 400;">Communiqué</h2>
<p style="margin: 0">La <strong>France</strong> et l’<em>Égypte</em>,
      <span style="font-weight: 700">partenaires</span> &amp; <a href="https://x.example/?a=1">amies</a>.</p>
<ul>
  <li>un <span style="text-decoration: underline">deux</span></li>
  <li>trois</li>
</ul>
<ol><li>quatre</ol><blockquote><p>cinq</p></blockquote><script>alert(1)</script><img src="x.png">fin"""

GOOGLE = (
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="rtl">'
    '<span style="font-weight:400;font-style:normal">التقى </span><span style="font-weight:700">الوزير</span>'
    '<span style="font-style:italic"> السفير</span></p></b>'
)

PDF = (
    "Le ministre des Communications et des Technologies de l’informa-\n"
    "tion a examiné avec son homologue français les moyens de déve-\n"
    "lopper la coopération entre les deux pays dans le domaine de la\n"
    "recherche scientifique et de la formation des cadres techniques."
)


@pytest.fixture
def note(make_editor: MakeEditor, desk: Desk) -> EditorView:
    return make_editor(keep_note(desk, [(MIXED, "سطر"), (plain("item", BULLET), plain("بند", BULLET)), ("", "")]))


def copied(view: EditorView, language: Language, start: tuple[int, int], end: tuple[int, int]) -> QMimeData:
    select(view, language, start, end).copy()
    return QApplication.clipboard().mimeData()


# Copying.


def test_copied_text_is_exact(note: EditorView) -> None:
    data = copied(note, FR, (0, 0), (1, 4))
    assert data.text() == f"{MIXED.plain}\nitem"


def test_copied_html_says_language_direction_marks_and_kinds(note: EditorView) -> None:
    html = copied(note, FR, (0, 0), (1, 4)).html()
    assert html == (
        '<div lang="fr" dir="ltr"><p>Un\u00a0mot <b>gras</b> et <u><i>penché</i></u> &lt;&amp;&gt; 100\u202f000\u00a0€<br/>'
        "suite</p><ul><li>item</li></ul></div>"
    )
    assert copied(note, AR, (0, 0), (0, 3)).html() == '<div lang="ar" dir="rtl"><p>سطر</p></div>'


def test_only_what_is_selected_is_copied(note: EditorView) -> None:
    data = copied(note, FR, (0, 7), (0, 17))
    assert data.text() == "gras et pe"
    assert data.html() == '<div lang="fr" dir="ltr"><p><b>gras</b> et <u><i>pe</i></u></p></div>'


def test_items_of_one_list_are_copied_as_one_list(make_editor: MakeEditor, desk: Desk) -> None:
    items = [(plain(text, NUMBERED), plain("", NUMBERED)) for text in ("un", "deux")]
    view = make_editor(keep_note(desk, items))
    html = copied(view, FR, (0, 0), (1, 4)).html()
    assert html == '<div lang="fr" dir="ltr"><ol><li>un</li><li>deux</li></ol></div>'


def test_what_we_copy_is_read_by_others_as_it_was_meant(note: EditorView) -> None:
    """The HTML alone, as another program would take it."""
    html = copied(note, FR, (0, 0), (1, 4)).html()
    assert paragraphs_of(html) == (MIXED, plain("item", BULLET))


def test_no_arabic_letter_forms_leave(make_editor: MakeEditor, desk: Desk) -> None:
    view = make_editor(keep_note(desk, [("", "لا إله")]))
    data = copied(view, AR, (0, 0), (0, 6))
    assert data.text() == "لا إله"
    assert not any("\ufb50" <= ch <= "\ufefc" for ch in data.text() + data.html())


COPY_AND_END = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from briefing_app import paths
from briefing_app.ui.editor.columns import TwinColumns
from briefing_app.ui.kit.kit import Kit
kit = Kit(app, paths.resources(), paths.translations(), lambda problem: None)
columns = TwinColumns(kit)
columns.column.insertPlainText("texte")
columns.column.selectAll()
columns.column.copy()
kit.close()
print(app.clipboard().text())
sys.exit(0)
"""


def test_the_process_ends_well_with_our_text_in_the_clipboard() -> None:
    """A clipboard outlives Python: what it holds must need no Python to go."""
    done = subprocess.run([sys.executable, "-c", COPY_AND_END], capture_output=True, text=True, check=False)
    assert done.stdout == "texte\n"
    assert done.returncode == 0, done.stderr


# Our own copies.


def test_an_own_copy_comes_in_as_it_was_in_either_column(note: EditorView, notices: list[Notice]) -> None:
    copied(note, FR, (0, 0), (1, 4))
    put_caret(note, AR, 2, 0)
    note.paste()
    assert note.presenter.rows[2].pair.ar.text == MIXED
    assert note.presenter.rows[3].pair.ar.text == plain("item", BULLET)
    assert not notices
    check_in_step(note)


@pytest.mark.parametrize(
    "text", ["a  b", " a", "a ", "\u00a0", " ", "a\tb", "un\ndeux", "«\u00a0x\u00a0»", "لا-\u200fa"]
)
def test_an_own_copy_keeps_every_space_and_sign(make_editor: MakeEditor, desk: Desk, text: str) -> None:
    view = make_editor(keep_note(desk, [(text, "")]))
    copied(view, FR, (0, 0), (0, len(text)))
    put_caret(view, FR, 0, len(text))
    view.paste()
    assert texts(view, FR) == [text + text]


def test_an_own_copy_replaces_what_is_selected_in_one_step(note: EditorView) -> None:
    before = note.presenter.note
    copied(note, FR, (1, 0), (1, 4))
    select(note, FR, (0, 0), (0, 6))
    note.paste()
    assert texts(note, FR)[0] == "item gras et penché <&> 100\u202f000\u00a0€\nsuite"
    assert (note.columns.caret().row, note.columns.caret().offset) == (0, 4)
    note.undo()
    assert note.presenter.note == before


@pytest.mark.parametrize("own", [b"{not ours", b'[{"runs": [{"text": "\xff"}]}]', b'[{"x":' + b"[" * 9000])
def test_a_broken_copy_of_ours_is_read_as_plain_text(own: bytes) -> None:
    data = plain_mime("texte")
    data.setData(OWN, own)
    assert pasting_of(data, FR).paragraphs == (plain("texte"),)


# Word, browsers, Google Docs.


def test_from_word_marks_and_lists_come_and_nothing_else() -> None:
    pasting = pasting_of(html_mime(WORD, "ignored"), FR)
    assert pasting.paragraphs == (
        rich_text(
            (
                Run("Le ministre", bold=True), Run(" s’est "), Run("entretenu", italic=True), Run(" avec M.\u00a0"),
                Run("Cédric\u00a0O", underline=True),
            )
        ),
        plain("Premier point", BULLET),
        plain("Deuxième point", NUMBERED),
    )  # fmt: skip
    assert not pasting.repaired


def test_from_a_browser_marks_and_lists_come_and_nothing_else() -> None:
    assert pasting_of(html_mime(CHROME, "ignored"), FR).paragraphs == (
        plain("Communiqué"),
        rich_text(
            (
                Run("La "), Run("France", bold=True), Run(" et l’"), Run("Égypte", italic=True), Run(", "),
                Run("partenaires", bold=True), Run(" & amies."),
            )
        ),
        rich_text((Run("un "), Run("deux", underline=True)), BULLET),
        plain("trois", BULLET),
        plain("quatre", NUMBERED),
        plain("cinq", QUOTE),
        plain("fin"),
    )  # fmt: skip


def test_a_bold_tag_that_a_style_takes_back_is_not_bold() -> None:
    runs = (Run("التقى "), Run("الوزير", bold=True), Run(" السفير", italic=True))
    assert pasting_of(html_mime(GOOGLE), AR).paragraphs == (rich_text(runs),)


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<b>a</b> b", (Run("a", bold=True), Run(" b"))),
        ("x<b> y </b>z", (Run("x"), Run(" y ", bold=True), Run("z"))),
        ("<b>a<br>b</b>", (Run("a\nb", bold=True),)),
        ("«&nbsp;<b>oui</b>&nbsp;»", (Run("«\u00a0"), Run("oui", bold=True), Run("\u00a0»"))),
        ("<p>\n   <i>a</i>\n   b\n</p>", (Run("a", italic=True), Run(" b"))),
        ("<b>a</b> R&D", (Run("a", bold=True), Run(" R&D"))),
        ("<b>a</b></span></div> b", (Run("a", bold=True), Run(" b"))),
        ("<ins>a</ins><cite>b</cite>", (Run("a", underline=True), Run("b", italic=True))),
        ("<u>a</u> <s>b</s><sup>2</sup>", (Run("a", underline=True), Run(" b2"))),
        ("<table><tr><td><b>a</b></td><td>b</td></tr></table>", (Run("a", bold=True), Run("\tb"))),
        ("avant<!--StartFragment--><b>a</b><!--EndFragment-->", (Run("a", bold=True),)),
    ],
)
def test_small_pieces_of_html(html: str, wanted: tuple[Run, ...]) -> None:
    assert pasting_of(html_mime(html, "plain"), FR).paragraphs == (rich_text(wanted),)


def test_html_that_says_nothing_more_than_its_text_is_read_as_plain_text() -> None:
    data = html_mime("<div><span>Le mi-</span><br><span>nistre</span></div>", "Le ministre")
    assert pasting_of(data, FR).paragraphs == (plain("Le ministre"),)


def test_marked_html_is_repaired_and_keeps_its_marks(note: EditorView, notices: list[Notice]) -> None:
    put_caret(note, AR, 2, 0).insertFromMimeData(html_mime("<p>ﻣﺮﺣﺒﺎ <b>soft\u00adware</b></p>"))
    runs = note.presenter.rows[2].pair.ar.text.runs
    assert runs[-1] == Run("software", bold=True)
    assert not any("\ufb50" <= ch <= "\ufefc" for ch in runs[0].text)
    assert len(notices) == 1


# PDF and other plain text.


def test_lines_of_a_pdf_are_joined_and_that_is_said(note: EditorView, notices: list[Notice]) -> None:
    put_caret(note, FR, 2, 0).insertFromMimeData(plain_mime(PDF))
    text = texts(note, FR)[2]
    assert text.startswith("Le ministre des Communications et des Technologies de l’information a examiné")
    assert "développer la coopération" in text
    assert len(texts(note, FR)) == 3
    (notice,) = notices
    assert notice.text == "The pasted text was repaired: lines joined, hyphens taken out."
    assert notice.action is not None
    notice.action[1]()
    assert texts(note, FR)[2] == ""
    check_in_step(note)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a\u200bb", "hidden signs"),
        ("co\u00adopération", "soft hyphens"),
        ("ﬁn", "ligatures"),
        ("\u202eabc", "direction controls"),
    ],
)
def test_each_repair_is_named(note: EditorView, notices: list[Notice], text: str, told: str) -> None:
    put_caret(note, FR, 2, 0).insertFromMimeData(plain_mime(text))
    assert told in notices[0].text


def test_several_paragraphs_become_pairs_of_one_section(note: EditorView, notices: list[Notice]) -> None:
    put_caret(note, FR, 1, 2).insertFromMimeData(plain_mime("A\r\n\r\nB\r\nC"))
    assert texts(note, FR)[1:] == ["itA", "B", "Cem", ""]
    assert texts(note, AR)[1:] == ["بند", "", "", ""]
    assert not notices
    check_in_step(note)


def test_a_read_only_note_takes_nothing(make_editor: MakeEditor, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    view = make_editor(keep_note(desk, [("un", "")]))
    monkeypatch.setattr(type(view.presenter), "is_read_only", property(lambda self: True))
    view.columns.set_read_only(True)
    column = put_caret(view, FR, 0, 2)
    column.insertFromMimeData(plain_mime("x"))
    view.paste(plain_mime("y"))
    drop(column, plain_mime("z"), 0, 1)
    assert texts(view, FR) == ["un"]
    assert not column.canInsertFromMimeData(plain_mime("x"))
    assert isinstance(view.presenter.rows[0].pair.fr.text, RichText)
    check_in_step(view)


def test_a_word_pasted_with_its_space_keeps_it(editor: EditorView) -> None:
    before = texts(editor, FR)[0]
    put_caret(editor, FR, 0, len(before))
    editor.columns.columns[FR].insertFromMimeData(plain_mime(" commune"))
    assert texts(editor, FR)[0] == f"{before} commune"
