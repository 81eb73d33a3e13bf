"""The table of office reviews: comments, edits without tracking, looks, and what stands around the segments."""

from __future__ import annotations

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.review import BREAK
from tests.docx_io.review.office.notation import (
    IN_PARAGRAPHS,
    KARIM,
    NADIA,
    Case,
    In,
    Joined,
    New,
    Now,
    Said,
    Step,
    Text,
    Told,
    Tray,
    after,
    spaced,
)
from tests.docx_io.review.office.paragraphs_table import NINE, REFERENCE, T1_INTO_T2, T2_LEFT, T2_RIGHT, T2_T3
from tests.docx_io.review.office.texts import EXAMINED, HEADING_2, PRAISED, RECEIVED, T1, T2, T3, T5, VALUED
from tests.docx_io.review.office.words_table import PRICE, PRICED

QUESTION = "Vraiment ؟"
UNTRACKED: Step = ("track", False)

COMMENTS = (
    Case(
        name="a comment on a word",
        does=(("select", RECEIVED), ("comment", QUESTION)),
        threads=(Said(1, RECEIVED, ((NADIA, QUESTION),)),),
        hollow=1,
    ),
    Case(
        name="a comment at the cursor",
        does=(("after", RECEIVED), ("comment", QUESTION)),
        threads=(Said(1, "", ((NADIA, QUESTION),)),),
        hollow=1,
    ),
    Case(
        name="a comment across two segments",
        layouts=IN_PARAGRAPHS,
        does=(
            ("select", In("القاهرة", "Caire"), In("وبحث الجانبان", "deux parties")),
            ("comment", QUESTION),
        ),
        threads=(
            Said(1, In("القاهرة يوم الأحد. وبحث الجانبان", "Caire dimanche. Les deux parties"), ((NADIA, QUESTION),)),
        ),
        hollow=1,
        anyway="In cells the office fastens it to the first alone: words of two cells cannot be selected together.",
    ),
    Case(
        name="a comment on a whole segment",
        does=(("paragraph_of", PRAISED), ("comment", QUESTION)),
        threads=(Said(5, T5, ((NADIA, QUESTION),)),),
        hollow=1,
    ),
    Case(
        name="an answer to a comment",
        does=(("select", RECEIVED), ("comment", QUESTION), ("be", KARIM), ("reply", "Oui.")),
        threads=(Said(1, RECEIVED, ((NADIA, QUESTION),)), Said(1, "", ((KARIM, "Oui."),))),
        hollow=2,
        anyway="LibreOffice 7.4 writes an answer as a comment of its own behind the words: it is a thread of its own.",
    ),
    Case(
        name="a comment that was resolved",
        does=(("select", RECEIVED), ("comment", QUESTION), ("press", "ResolveComment")),
        threads=(Said(1, RECEIVED, ((NADIA, QUESTION),), closed=True),),
        hollow=1,
    ),
    Case(
        name="a comment on words that are deleted then",
        does=(("select", VALUED), ("comment", QUESTION), ("select", VALUED), ("press", "Delete")),
        tells=(Told("deleted", 3, VALUED),),
        becomes=(
            *(1, 2),
            Now(3, In("وأكد الوزير  الحوار بين البلدين.", "Le ministre a souligné  du dialogue ; il s’en félicite.")),
            *(4, 5),
        ),
        threads=(Said(3, VALUED, ((NADIA, QUESTION),)),),
        hollow=1,
    ),
    Case(
        name="a comment on a heading belongs to no segment",
        does=(("select", HEADING_2), ("comment", QUESTION)),
        threads=(Said(0, HEADING_2, ((NADIA, QUESTION),)),),
        hollow=1,
    ),
)


def untracked(pair: int, before: Text, becomes: Text, kind: str = "untracked", **more: str) -> Told:
    return Told(kind, pair, before, becomes, author="", tracked=False, rejected=becomes, **more)  # type: ignore[arg-type]


WITHOUT_TRACKING = (
    Case(
        name="a word is typed over without tracking",
        does=(UNTRACKED, ("select", VALUED), ("type", PRICE)),
        tells=(untracked(3, VALUED, PRICE),),
        becomes=(1, 2, Now(3, PRICED), 4, 5),
    ),
    Case(
        name="a whole segment is typed over without tracking",
        does=(UNTRACKED, ("paragraph_of", VALUED), ("type", In("وانتهى اللقاء هنا", "Ici finit notre rencontre"))),
        tells=(untracked(3, T3, In("وانتهى اللقاء هنا", "Ici finit notre rencontre")),),
        becomes=(1, 2, Now(3, In("وانتهى اللقاء هنا", "Ici finit notre rencontre")), 4, 5),
    ),
    Case(
        name="the reviewer accepts the changes before saving: nothing is marked any more",
        does=(("select", VALUED), ("type", PRICE), ("press", "AcceptAllTrackedChanges")),
        tells=(untracked(3, VALUED, PRICE),),
        becomes=(1, 2, Now(3, PRICED), 4, 5),
    ),
    Case(
        name="words typed without tracking are changed with it: three texts",
        does=(
            UNTRACKED,
            ("select", VALUED),
            ("type", In("قيمة", "le coût")),
            ("track", True),
            ("select", In("قيمة", "coût")),
            ("type", In("ثمن", "prix")),
        ),
        tells=(Told("untracked", 3, VALUED, In("ثمن", "le prix"), tracked=False, rejected=In("قيمة", "le coût")),),
        becomes=(
            *(1, 2),
            Now(3, In("وأكد الوزير ثمن الحوار بين البلدين.", PRICED.fr)),
            *(4, 5),
        ),
    ),
    Case(
        name="a paragraph is added without tracking",
        does=(UNTRACKED, ("end_of", EXAMINED), ("press", "InsertPara"), ("type", NINE)),
        tells=(Told("paragraph_added", 2, "", after(NINE), author="", tracked=False, rejected=after(NINE)),),
        becomes=(1, 2, New(NINE), 3, 4, 5),
    ),
    Case(
        name="a segment is split without tracking",
        does=(UNTRACKED, ("before", T2_RIGHT), ("press", "InsertPara")),
        tells=(Told("split", 2, "", BREAK, author="", tracked=False, rejected=BREAK),),
        becomes=(1, Now(2, T2_LEFT), New(T2_RIGHT), 3, 4, 5),
    ),
    Case(
        name="all words of a segment are deleted without tracking",
        does=(UNTRACKED, ("paragraph_of", EXAMINED), ("press", "Delete")),
        tells=(Told("paragraph_deleted", 2, T2, author="", tracked=False),),
        becomes=(1, Now(2, ""), 3, 4, 5),
    ),
    Case(
        name="two segments are joined without tracking",
        layouts=IN_PARAGRAPHS,
        does=(UNTRACKED, ("end_of", EXAMINED), ("press", "Delete")),
        tells=(Told("joined", 2, BREAK, "", author="", tracked=False),),
        becomes=(1, Joined(2, T2_T3, spaced(T2, T3)), 4, 5),
    ),
    Case(
        name="a segment is deleted with its end without tracking",
        layouts=IN_PARAGRAPHS,
        does=(UNTRACKED, ("paragraph_of", EXAMINED), ("press", "Delete"), ("press", "Delete")),
        tells=(Told("paragraph_deleted", 2, T2, author="", tracked=False),),
        becomes=(1, Now(2, ""), 3, 4, 5),
    ),
    Case(
        name="a deletion without tracking runs from the middle of one segment into the next",
        layouts=IN_PARAGRAPHS,
        does=(
            UNTRACKED,
            ("select", In("يوم الأحد", "dimanche"), In("وبحث الجانبان ", "Les deux ")),
            ("press", "Delete"),
        ),
        tells=(
            untracked(1, In("يوم الأحد.", "dimanche."), ""),
            Told("joined", 1, BREAK, "", author="", tracked=False),
            untracked(2, In("وبحث الجانبان ", "Les deux "), ""),
        ),
        becomes=(
            Joined(
                1,
                In(
                    "استقبل الوزير نظيره الفرنسي في القاهرة التعاون مع EPITA في مجال التدريب.",
                    "Le ministre a reçu son homologue français au Caire parties ont examiné la coopération avec EPITA.",
                ),
                spaced(T1, T2),
            ),
            *(3, 4, 5),
        ),
    ),
    Case(
        name="typing without tracking over a selection that runs into the next segment",
        layouts=IN_PARAGRAPHS,
        does=(
            UNTRACKED,
            ("select", In("يوم الأحد", "dimanche"), In("وبحث الجانبان", "Les deux")),
            ("type", In("ثم بحثا", "puis les")),
        ),
        tells=(
            untracked(1, In("يوم الأحد.", "dimanche."), In("ثم بحثا", "puis les")),
            Told("joined", 1, BREAK, "", author="", tracked=False),
            untracked(2, In("وبحث الجانبان", "Les deux"), ""),
        ),
        becomes=(Joined(1, T1_INTO_T2, spaced(T1, T2)), 3, 4, 5),
    ),
    Case(
        name="a word is deleted with tracking, another typed over without",
        does=(
            ("select", In("وأكد ", "souligné ")),
            ("press", "Delete"),
            UNTRACKED,
            ("select", VALUED),
            ("type", PRICE),
        ),
        tells=(Told("deleted", 3, In("وأكد ", "souligné ")), untracked(3, VALUED, PRICE)),
        becomes=(
            *(1, 2),
            Now(3, In("الوزير قيمة الحوار بين البلدين.", "Le ministre a le prix du dialogue ; il s’en félicite.")),
            *(4, 5),
        ),
    ),
    Case(
        name="a segment is cut and pasted elsewhere without tracking: told, not moved",
        does=(
            UNTRACKED,
            ("paragraph_of", EXAMINED),
            ("press", "Cut"),
            ("end_of", VALUED),
            ("press", "InsertPara"),
            ("press", "Paste"),
        ),
        tells=(
            Told("paragraph_deleted", 2, T2, author="", tracked=False),
            Told("paragraph_added", 3, "", after(T2), author="", tracked=False, rejected=after(T2)),
        ),
        becomes=(1, Now(2, ""), 3, New(T2), 4, 5),
    ),
)

HEAD = In("جمهورية مصر العربية", "République arabe d’Égypte")
LOOKS = (
    Case(
        name="a word is made bold: looks alone",
        does=(("select", RECEIVED), ("press", "Bold")),
        looks=1,
    ),
    Case(
        name="a segment is centred: looks alone",
        does=(("select", RECEIVED), ("press", "CenterPara")),
        anyway="LibreOffice writes no mark for it in a Word file.",
    ),
    Case(
        name="a word is made bold, then typed over",
        does=(("select", VALUED), ("press", "Bold"), ("type", PRICE)),
        tells=(Told("replaced", 3, VALUED, PRICE, bold=True),),
        becomes=(1, 2, Now(3, PRICED), 4, 5),
    ),
)
OUTSIDE = (
    Case(
        name="a heading is typed over",
        does=(("select", HEADING_2), ("type", In("التوصيات", "Perspectives"))),
        tray=(Tray("outside", HEADING_2, In("التوصيات", "Perspectives")),),
        shows=(In("التوصيات", "Perspectives"),),
    ),
    Case(
        name="a heading is typed over without tracking",
        does=(UNTRACKED, ("select", HEADING_2), ("type", In("التوصيات", "Perspectives"))),
        tray=(Tray("outside", HEADING_2, In("التوصيات", "Perspectives"), author="", tracked=False),),
        shows=(In("التوصيات", "Perspectives"),),
    ),
    Case(
        name="the line of the reference is edited",
        does=(("select", In("الرقم المرجعي", "Référence")), ("type", In("المرجع", "Réf."))),
        tray=(Tray("outside", In("الرقم المرجعي", "Référence"), In("المرجع", "Réf.")),),
        shows=(In(REFERENCE.ar.replace("الرقم المرجعي", "المرجع"), REFERENCE.fr.replace("Référence", "Réf.")),),
    ),
    Case(
        name="the header is edited",
        layouts=tuple(Layout),
        does=(("inside", HEAD, In("مصر", "Égypte")), ("type", In("الشمس", "Orient"))),
        tray=(Tray("outside", In("مصر", "Égypte"), In("الشمس", "Orient")),),
    ),
    Case(
        name="the header is edited without tracking",
        does=(UNTRACKED, ("inside", HEAD, In("مصر", "Égypte")), ("type", In("الشمس", "Orient"))),
        tray=(
            Tray(
                "outside",
                HEAD,
                In("جمهورية الشمس العربية", "République arabe d’Orient"),
                author="",
                tracked=False,
            ),
        ),
    ),
    Case(
        name="the footer is edited",
        layouts=(Layout.FACING, Layout.SEQUENTIAL, Layout.CARD),
        does=(("select", In("صفحة", "Page")), ("type", In("ورقة", "Feuille"))),
        tray=(Tray("outside", In("صفحة", "Page"), In("ورقة", "Feuille")),),
    ),
    Case(
        name="a table is put in",
        layouts=IN_PARAGRAPHS,
        does=(("end_of", EXAMINED), ("table", ("un", "deux"), ("ثلاثة", "أربعة"))),
        tray=(
            Tray("paragraph_added", "", f"un{BREAK}deux", "no_neighbour"),
            Tray("paragraph_added", "", f"ثلاثة{BREAK}أربعة", "no_neighbour"),
        ),
        shows=("un", "deux", "ثلاثة", "أربعة"),
        hollow=1,
    ),
    Case(
        name="a text box is put in",
        does=(("end_of", EXAMINED), ("text_box", NINE)),
        tray=(Tray("outside", "", NINE),),
    ),
    Case(
        name="a footnote is put in",
        does=(("after", RECEIVED), ("press", "InsertFootnote"), ("type", NINE)),
        tray=(Tray("outside", "", NINE),),
        hides=(T1,),
        shows=(In(T1.ar.replace("نظيره", "نظيره1"), T1.fr.replace("homologue", "homologue1")),),
        hollow=2,
    ),
)
DOUBLED = (
    Case(
        name="the second of two equal sentences is changed",
        note="doubled",
        does=(("select", VALUED, "", 1), ("type", PRICE)),
        tells=(Told("replaced", 3, VALUED, PRICE),),
        becomes=(1, 2, Now(3, PRICED), 4, 5),
    ),
    Case(
        name="the first of two equal sentences is deleted",
        note="doubled",
        does=(("paragraph_of", VALUED), ("press", "Delete")),
        tells=(Told("paragraph_deleted", 2, T3),),
        becomes=(1, Now(2, ""), 3, 4, 5),
    ),
)
