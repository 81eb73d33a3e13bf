"""The table of office reviews: what is done to paragraphs and rows, and what a manager expects. Written by hand."""

from __future__ import annotations

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.review import BREAK
from tests.docx_io.review.office.notation import (
    IN_CELLS,
    IN_PARAGRAPHS,
    KARIM,
    Both,
    Case,
    In,
    Joined,
    New,
    Now,
    Told,
    Tray,
    after,
    ahead,
    spaced,
)
from tests.docx_io.review.office.texts import (
    AGREED,
    EXAMINED,
    HEADING_1,
    HEADING_2,
    PRAISED,
    RECEIVED,
    T1,
    T2,
    T3,
    T4,
    T5,
    VALUED,
)

NINE = In("فقرة تاسعة.", "Neuvième alinéa.")
TEN = In("وعاشرة.", "Et un dixième.")
T2_LEFT = In("وبحث الجانبان التعاون مع EPITA ", "Les deux parties ont examiné la coopération ")
T2_T3 = In(T2.ar + T3.ar, T2.fr + T3.fr)
T2_RIGHT = In("في مجال التدريب.", "avec EPITA.")
T1_INTO_T2 = In(
    "استقبل الوزير نظيره الفرنسي في القاهرة ثم بحثا التعاون مع EPITA في مجال التدريب.",
    "Le ministre a reçu son homologue français au Caire puis les parties ont examiné la coopération avec EPITA.",
)

PARAGRAPHS = (
    Case(
        name="all words of a segment are deleted",
        does=(("paragraph_of", EXAMINED), ("press", "Delete")),
        tells=(Told("paragraph_deleted", 2, T2),),
        becomes=(1, Now(2, ""), 3, 4, 5),
    ),
    Case(
        name="a paragraph is added behind a segment",
        does=(("end_of", EXAMINED), ("press", "InsertPara"), ("type", NINE)),
        tells=(Told("paragraph_added", 2, "", after(NINE)),),
        becomes=(1, 2, New(NINE), 3, 4, 5),
    ),
    Case(
        name="a paragraph is added before a segment",
        does=(("start_of", EXAMINED), ("type", NINE), ("press", "InsertPara")),
        tells=(Told("paragraph_added", 2, "", ahead(NINE)),),
        becomes=(1, New(NINE), 2, 3, 4, 5),
    ),
    Case(
        name="two paragraphs are added behind a segment",
        does=(("end_of", EXAMINED), ("press", "InsertPara"), ("type", NINE), ("press", "InsertPara"), ("type", TEN)),
        tells=(
            Told("paragraph_added", 2, "", In(f"{BREAK}{NINE.ar}{BREAK}{TEN.ar}", f"{BREAK}{NINE.fr}{BREAK}{TEN.fr}")),
        ),
        becomes=(1, 2, New(NINE), New(TEN), 3, 4, 5),
    ),
    Case(
        name="a paragraph is added behind the last segment",
        does=(("end_of", PRAISED), ("press", "InsertPara"), ("type", NINE)),
        tells=(Told("paragraph_added", 5, "", after(NINE)),),
        becomes=(1, 2, 3, 4, 5, New(NINE)),
    ),
    Case(
        name="a segment is split in the middle",
        does=(("before", T2_RIGHT), ("press", "InsertPara")),
        tells=(Told("split", 2, "", BREAK),),
        becomes=(1, Now(2, T2_LEFT), New(T2_RIGHT), 3, 4, 5),
    ),
    Case(
        name="a copy of a segment is pasted as a paragraph elsewhere",
        does=(
            ("paragraph_of", EXAMINED),
            ("press", "Copy"),
            ("end_of", VALUED),
            ("press", "InsertPara"),
            ("press", "Paste"),
        ),
        tells=(Told("paragraph_added", 3, "", after(T2)),),
        becomes=(1, 2, 3, New(T2), 4, 5),
    ),
    Case(
        name="a segment is cut and pasted behind the next one",
        does=(
            ("paragraph_of", EXAMINED),
            ("press", "Cut"),
            ("end_of", VALUED),
            ("press", "InsertPara"),
            ("press", "Paste"),
        ),
        tells=(Told("moved", 2, T2, ""), Told("moved", 3, "", after(T2))),
        becomes=(1, 3, 2, 4, 5),
    ),
    Case(
        name="a segment is cut and pasted into the other section",
        does=(
            ("paragraph_of", EXAMINED),
            ("press", "Cut"),
            ("end_of", AGREED),
            ("press", "InsertPara"),
            ("press", "Paste"),
        ),
        tells=(Told("moved", 2, T2, ""), Told("moved", 4, "", after(T2))),
        becomes=(1, 3, 4, 2, 5),
    ),
    Case(
        name="empty lines are put in: nothing is proposed",
        does=(("end_of", EXAMINED), ("press", "InsertPara"), ("press", "InsertPara")),
        hollow=3,
    ),
    Case(
        name="an empty line is put in before a segment: nothing is proposed",
        does=(("start_of", EXAMINED), ("press", "InsertPara")),
        hollow=2,
    ),
    Case(
        name="a second reviewer adds a paragraph behind that of the first",
        does=(
            ("end_of", EXAMINED),
            ("press", "InsertPara"),
            ("type", NINE),
            ("be", KARIM),
            ("press", "InsertPara"),
            ("type", TEN),
        ),
        tells=(
            Told("paragraph_added", 2, "", after(NINE)),
            Told("paragraph_added", 2, "", after(TEN), KARIM),
        ),
        becomes=(1, 2, New(NINE), New(TEN), 3, 4, 5),
    ),
    Case(
        name="a second reviewer takes back the split of the first",
        does=(("before", T2_RIGHT), ("press", "InsertPara"), ("be", KARIM), ("press", "SwBackspace")),
        tells=(Told("untracked", 2, "", "", KARIM, tracked=False, rejected=BREAK),),
        anyway="LibreOffice 7.4 writes the mark of the second alone: the end looks as if it was typed without tracking.",
    ),
    Case(
        name="typing over a selection that runs into the next segment",
        layouts=IN_PARAGRAPHS,
        does=(
            ("select", In("يوم الأحد", "dimanche"), In("وبحث الجانبان", "Les deux")),
            ("type", In("ثم بحثا", "puis les")),
        ),
        tells=(
            Told("deleted", 1, In("يوم الأحد.", "dimanche.")),
            Told("joined", 1, BREAK, ""),
            Told("replaced", 2, In("وبحث الجانبان", "Les deux"), In("ثم بحثا", "puis les")),
        ),
        becomes=(Joined(1, T1_INTO_T2, spaced(T1, T2)), 3, 4, 5),
    ),
    Case(
        name="an end of a paragraph is deleted and put in again: nothing is proposed",
        layouts=IN_PARAGRAPHS,
        does=(("end_of", EXAMINED), ("press", "Delete"), ("press", "InsertPara")),
        hollow=3,
    ),
    Case(
        name="a segment is moved up by its key (Ctrl+Alt+Up)",
        layouts=IN_PARAGRAPHS,
        does=(("start_of", VALUED), ("press", "MoveUp")),
        tells=(Told("moved", 2, "", ahead(T3)), Told("moved", 3, T3, "")),
        becomes=(1, 3, 2, 4, 5),
        anyway="In a cell the key does nothing.",
    ),
    Case(
        name="a segment is deleted together with its end",
        layouts=IN_PARAGRAPHS,
        does=(("paragraph_of", EXAMINED), ("press", "Delete"), ("press", "Delete")),
        tells=(Told("paragraph_deleted", 2, T2),),
        becomes=(1, Now(2, ""), 3, 4, 5),
    ),
    Case(
        name="two segments are joined with Delete at the end of the first",
        layouts=IN_PARAGRAPHS,
        does=(("end_of", EXAMINED), ("press", "Delete")),
        tells=(Told("joined", 2, BREAK, ""),),
        becomes=(1, Joined(2, T2_T3, spaced(T2, T3)), 4, 5),
        anyway="In a cell the key does nothing: two cells cannot be joined by it.",
    ),
    Case(
        name="two segments are joined with Backspace at the start of the second",
        layouts=IN_PARAGRAPHS,
        does=(("start_of", EXAMINED), ("press", "SwBackspace")),
        tells=(Told("joined", 1, BREAK, ""),),
        becomes=(Joined(1, In(T1.ar + T2.ar, T1.fr + T2.fr), spaced(T1, T2)), 3, 4, 5),
    ),
    Case(
        name="a deletion runs over three segments",
        layouts=IN_PARAGRAPHS,
        does=(("select", In("نظيره الفرنسي", "son homologue"), In("وأكد الوزير", "a souligné")), ("press", "Delete")),
        tells=(
            Told("deleted", 1, In("نظيره الفرنسي في القاهرة يوم الأحد.", "son homologue français au Caire dimanche.")),
            Told("joined", 1, BREAK, ""),
            Told("paragraph_deleted", 2, T2),
            Told("deleted", 3, In("وأكد الوزير", "Le ministre a souligné")),
        ),
        becomes=(
            Joined(
                1,
                In(
                    "استقبل الوزير  أهمية الحوار بين البلدين.",
                    "Le ministre a reçu  l’importance du dialogue ; il s’en félicite.",
                ),
                spaced(T1, T2, T3),
            ),
            *(4, 5),
        ),
    ),
    Case(
        name="a segment is joined with the heading behind it",
        layouts=IN_PARAGRAPHS,
        does=(("end_of", VALUED), ("press", "Delete")),
        tray=(Tray("joined", BREAK, "", "no_neighbour"),),
        hides=(T3,),
        shows=(In(T3.ar + HEADING_2.ar, T3.fr + HEADING_2.fr),),
    ),
    Case(
        name="a paragraph is added below a heading",
        layouts=IN_PARAGRAPHS,
        does=(("end_of", HEADING_2), ("press", "InsertPara"), ("type", NINE)),
        tells=(Told("paragraph_added", 4, "", ahead(NINE)),),
        becomes=(1, 2, 3, New(NINE), 4, 5),
    ),
)

ROWS = (
    Case(
        name="a row is put in below and filled",
        layouts=IN_CELLS,
        once=True,
        does=(
            ("end_of", EXAMINED),
            ("press", "InsertRowsAfter"),
            ("cell", EXAMINED, 1, "A"),
            ("type", NINE.fr),
            ("cell", EXAMINED, 1, "B"),
            ("type", NINE.ar),
        ),
        tells=(Told("row_added", 2, "", f"{NINE.fr}\t{NINE.ar}", row=(NINE,)),),
        becomes=(1, 2, Both(0, NINE), 3, 4, 5),
    ),
    Case(
        name="a row is put in above the first segment and filled",
        layouts=IN_CELLS,
        once=True,
        does=(
            ("end_of", RECEIVED),
            ("press", "InsertRowsBefore"),
            ("cell", RECEIVED, -1, "A"),
            ("type", NINE.fr),
            ("cell", RECEIVED, -1, "B"),
            ("type", NINE.ar),
        ),
        tells=(Told("row_added", 1, "", f"{NINE.fr}\t{NINE.ar}", row=(NINE,)),),
        becomes=(Both(0, NINE), 1, 2, 3, 4, 5),
    ),
    Case(
        name="a row is put in and filled in one language alone",
        layouts=IN_CELLS,
        once=True,
        does=(("end_of", PRAISED), ("press", "InsertRowsAfter"), ("cell", PRAISED, 1, "B"), ("type", NINE.ar)),
        tells=(Told("row_added", 5, "", f"\t{NINE.ar}", row=(In(NINE.ar, ""),)),),
        becomes=(1, 2, 3, 4, 5, Both(0, In(NINE.ar, ""))),
    ),
    Case(
        name="a row is put in and left empty: nothing is proposed",
        layouts=IN_CELLS,
        once=True,
        does=(("end_of", EXAMINED), ("press", "InsertRowsAfter")),
        hollow=2,
    ),
    Case(
        name="a row is put in by a program",
        layouts=IN_CELLS,
        once=True,
        does=(("end_of", EXAMINED), ("row_put_in_by_program", NINE.fr, NINE.ar)),
        tells=(Told("row_added", 2, "", f"{NINE.fr}\t{NINE.ar}", row=(NINE,)),),
        becomes=(1, 2, Both(0, NINE), 3, 4, 5),
    ),
    Case(
        name="a row is put in without tracking",
        layouts=IN_CELLS,
        once=True,
        does=(("track", False), ("end_of", EXAMINED), ("row_put_in_by_program", NINE.fr, NINE.ar)),
        tells=(Told("row_added", 2, "", f"{NINE.fr}\t{NINE.ar}", author="", tracked=False, row=(NINE,)),),
        becomes=(1, 2, Both(0, NINE), 3, 4, 5),
    ),
    Case(
        name="a row is deleted",
        layouts=IN_CELLS,
        once=True,
        does=(("end_of", EXAMINED), ("press", "DeleteRows")),
        tells=(Told("row_removed", 2, f"{T2.fr}\t{T2.ar}", row=(T2,)),),
        becomes=(1, 3, 4, 5),
    ),
    Case(
        name="a row is deleted by a program",
        layouts=IN_CELLS,
        once=True,
        does=(("end_of", EXAMINED), ("row_removed_by_program",)),
        tells=(Told("row_removed", 2, f"{T2.fr}\t{T2.ar}", author="", tracked=False, how="none", row=(T2,)),),
        becomes=(1, 3, 4, 5),
        anyway="The row is gone without a mark although changes are recorded: told as untracked.",
    ),
    Case(
        name="a row is deleted without tracking",
        layouts=IN_CELLS,
        once=True,
        does=(("track", False), ("end_of", EXAMINED), ("press", "DeleteRows")),
        tells=(Told("row_removed", 2, f"{T2.fr}\t{T2.ar}", author="", tracked=False, how="none", row=(T2,)),),
        becomes=(1, 3, 4, 5),
    ),
    Case(
        name="a row is put in with the Tab key at the end of a table",
        layouts=IN_CELLS,
        once=True,
        does=(
            ("end_of", T5.ar),
            ("press", "JumpToNextCell"),
            ("type", NINE.fr),
            ("press", "JumpToNextCell"),
            ("type", NINE.ar),
        ),
        tells=(Told("row_added", 5, "", f"{NINE.fr}\t{NINE.ar}", row=(NINE,)),),
        becomes=(1, 2, 3, 4, 5, Both(0, NINE)),
    ),
    Case(
        name="the words of a column are deleted",
        layouts=IN_CELLS,
        once=True,
        does=(("end_of", T2.fr), ("press", "EntireColumn"), ("press", "Delete")),
        tells=tuple(
            Told("paragraph_deleted", pair, text.fr, language="fr") for pair, text in enumerate((T1, T2, T3), 1)
        ),
        becomes=(Both(1, In(T1.ar, "")), Both(2, In(T2.ar, "")), Both(3, In(T3.ar, "")), 4, 5),
        tray=(Tray("outside", HEADING_1.fr),),
    ),
    Case(
        name="a column is deleted",
        layouts=IN_CELLS,
        once=True,
        does=(("end_of", T2.fr), ("press", "DeleteColumns")),
        tells=tuple(
            Told("paragraph_deleted", pair, text.fr, author="", tracked=False, how="none", language="fr")
            for pair, text in enumerate((T1, T2, T3), 1)
        ),
        becomes=(Both(1, In(T1.ar, "")), Both(2, In(T2.ar, "")), Both(3, In(T3.ar, "")), 4, 5),
        tray=(Tray("outside", HEADING_1.fr, author="", tracked=False),),
        anyway="LibreOffice 7.4 marks no column: it is gone without a mark although changes are recorded.",
    ),
    Case(
        name="both cells of a row are merged: nothing is proposed",
        layouts=IN_CELLS,
        once=True,
        does=(("end_of", T2.fr), ("press", "EntireRow"), ("press", "MergeCells")),
    ),
    Case(
        name="the table of a section is deleted",
        layouts=IN_CELLS,
        once=True,
        does=(("end_of", EXAMINED), ("press", "DeleteTable")),
        tells=(
            Told("row_removed", 1, f"{T1.fr}\t{T1.ar}", row=(T1,)),
            Told("row_removed", 2, f"{T2.fr}\t{T2.ar}", row=(T2,)),
            Told("row_removed", 3, f"{T3.fr}\t{T3.ar}", row=(T3,)),
        ),
        becomes=(4, 5),
        tray=(Tray("outside", f"{HEADING_1.fr}\t{HEADING_1.ar}"),),
    ),
)

TITLE, NAME = In("بيان صحفي عن لقاء", "Communiqué à la presse"), In("عنوان", "Titre")
REFERENCE = In("الرقم المرجعي: P-00AB-0001 · ١٥ مارس ٢٠٢٦", "Référence : P-00AB-0001 · 15 mars 2026")
AROUND = (TITLE, NAME, REFERENCE, HEADING_1, HEADING_2)


def all_gone(*languages: str) -> tuple[Told, ...]:
    texts = {"ar": [t.ar for t in (T1, T2, T3, T4, T5)], "fr": [t.fr for t in (T1, T2, T3, T4, T5)]}
    return tuple(
        Told("paragraph_deleted", pair, text, language=language)
        for language in languages
        for pair, text in enumerate(texts[language], 1)
    )


EVERYTHING = (
    Case(
        name="everything is deleted",
        layouts=(Layout.ARABIC, Layout.FRENCH),
        does=(("everything",), ("press", "Delete")),
        tells=tuple(Told("paragraph_deleted", pair, text) for pair, text in enumerate((T1, T2, T3, T4, T5), 1)),
        becomes=(Now(1, ""), Now(2, ""), Now(3, ""), Now(4, ""), Now(5, "")),
        tray=tuple(Tray("outside", text) for text in AROUND),
    ),
    Case(
        name="everything in both languages is deleted",
        layouts=(Layout.SEQUENTIAL,),
        once=True,
        does=(("everything",), ("press", "Delete")),
        tells=all_gone("ar", "fr"),
        becomes=(),
        tray=tuple(Tray("outside", text) for both in AROUND for text in (both.ar, both.fr)),
    ),
    Case(
        name="everything in all tables is deleted",
        layouts=IN_CELLS,
        once=True,
        does=(("everything",), ("everything",), ("everything",), ("press", "Delete")),
        tells=all_gone("ar", "fr"),
        becomes=(),
        tray=tuple(Tray("outside", text) for both in AROUND for text in (both.ar, both.fr)),
        hollow=4,
        anyway="The first Ctrl+A takes the cell, the second the table, the third everything; the rows stay.",
    ),
)
