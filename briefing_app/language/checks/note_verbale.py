"""What a note verbale asks for: the third person throughout, and the formulas that open and close it.

Source: ``language.md`` 5.4 (D-12), ``domain.md`` 4.1 (T10). A formula is looked for where its section says something;
that the section is empty is another finding. Quotations may say "we".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import crosses, quoted
from briefing_app.language.checks.placed import Placed, Setting, at_pair
from briefing_app.language.folded import folded

AR, FR = Language.ARABIC, Language.FRENCH
_VERBS_OF_OURS = (
    "نتشرف نود نرجو نامل نغتنم نعرب نؤكد نفيد نحيط نبلغ نلتمس نطلب نقترح نرحب نشكر يسرنا يشرفنا يسعدنا يؤسفنا يهمنا "
    "اتشرف اود ارجو اغتنم اعرب اؤكد افيد احيط ابلغ التمس اقترح اشكر يسرني يشرفني يسعدني يؤسفني"
).split()
_WITH_US = (
    "لنا الينا علينا لدينا عندنا معنا بلدنا بلادنا حكومتنا وزارتنا سفارتنا بعثتنا جانبنا "
    "لكم اليكم منكم عليكم لديكم عندكم معكم بلدكم بلادكم حكومتكم وزارتكم سفارتكم بعثتكم جانبكم سيادتكم معاليكم "
    "سعادتكم حضرتكم تفضلكم شكركم نشكركم نفيدكم نحيطكم نبلغكم نرجوكم افيدكم احيطكم ابلغكم اشكركم اعلامكم افادتكم "
    "ابلاغكم احاطتكم موافاتكم"
).split()
"""Without منا, إليّ, مني, لديّ: folded, they are other words too."""
_PERSON = {
    FR: re.compile(r"(?<![\w'-])(?:je|j'|nous|vous|notre|nos|votre|vos|mon|mes|moi)(?:(?<=')|(?![\w'-]))"),
    AR: re.compile(r"(?<!\w)[وف]?(?:انا|نحن|انتم|انت|" + "|".join((*_VERBS_OF_OURS, *_WITH_US)) + r")(?!\w)"),
}
_FORMULAS = {
    ("opening", FR): re.compile("présente(?:nt)? (?:ses|leurs) (?:meilleurs )?compliments"),
    ("opening", AR): re.compile("تحيات|تحايا"),
    ("closing", FR): re.compile("considération"),
    ("closing", AR): re.compile("تقدير|احترام|اعتبار"),
}


def check_verbale(note: BriefingNote, setting: Setting) -> Iterator[Placed]:
    """Of a note made from the template of a note verbale, or an office's own version of it."""
    if setting.template is None or setting.template.id != "note_verbale":
        return
    for section in note.sections:
        yield from _without_formula(note, section)
        for pair in section.pairs:
            for language in Language:
                for finding in _first_persons(pair.text(language).plain, language):
                    yield Placed(finding, section.id, pair.id)


def _first_persons(text: str, language: Language) -> Iterator[Finding]:
    """The first one of a paragraph: who mends it reads the others."""
    read = folded(text, language)
    quotations = quoted(text)
    for found in _PERSON[language].finditer(read.text):
        start, end = read.original(*found.span())
        if not crosses(quotations, start, end):
            yield on_side(language, "D-12", "person", Severity.WARNING, (start, end), words=text[start:end])
            return


def _without_formula(note: BriefingNote, section: Section) -> Iterator[Placed]:
    for language in Language:
        formula = _FORMULAS.get((section.id, language))
        text = "\n".join(pair.text(language).plain for pair in section.pairs)
        if formula is not None and text.strip() and not formula.search(folded(text, language).text):
            said = next(pair for pair in section.pairs if not pair.text(language).is_empty)
            span = (0, len(said.text(language)))
            yield at_pair(note, said.id, on_side(language, "D-12", section.id, Severity.WARNING, span))
