"""Numbers and ordinals in French (F-05, F-06, F-09)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.checks.passages import outside
from briefing_app.language.french import NBSP, NNBSP

_FR = Language.FRENCH
_DIGIT = re.compile(r"\d(?:\d|[.,])\d{3}")
_ORDINAL_SIGN = re.compile(r"[\dIVX][ \u00a0\u202f]?[ieè°éî]")
_UNGROUPED = re.compile(
    r"[1-9](?<![\w.,/:+°§-].)(?<!\d[ \u00a0\u202f].)\d{4,8}(?![\w./:-]|,\d{3}\b|[ \u00a0\u202f]\d{3}\b)"
)
_NOT_COUNTED = re.compile(
    r"(?:n°|n°s|nos?|art\.|articles?|p\.|pages?|§|réf(?:\.|érences?)?|dossier|tél(?:\.|éphone)?|poste|BP|B\.P\.|CS"
    r"|code(?: postal)?|CEDEX|loi|décret|arrêté|résolution|numéro|cote|ISO|RFC|bureau|salle|hôpital|F-|matricule"
    r"|compte)"
    r"[  \u00a0\u202f:]*$",
    re.IGNORECASE,
)
_PLACE_BEHIND = re.compile(r"[ \u00a0](?:[A-ZÀ-Ö](?:[a-zà-ÿ]|[A-ZÀ-Ö]{3}))")
_POINT_GROUPS = re.compile(r"[1-9](?<![\w.,/:+-].)(?:\d{1,2}(?:\.\d{3})+|(?:\.\d{3}){2,})(?:,\d+)?(?![\w/:-]|[.,]\d)")
_COMMA_GROUPS = re.compile(r"[1-9](?<![\w.,/:+-].)\d{0,2}(?:,\d{3}){2,}(?![\w/:-]|[.,]\d)")
_POINT = re.compile(r"\.(?<=\d.)\d")
_DECIMAL = re.compile(
    r"\d(?<![\w.,/:-].)\d{0,8}\.\d{1,2}(?=[ \u00a0\u202f]?(?:%|‰|€|\$|£|km|kg|ha\b|MW|GW|M€|Md€)|[ \u00a0\u202f]"
    r"(?:pour cent|millions?|milliards?|milliers|euros?|dollars?|dinars?|dirhams?|livres?|points?|fois|tonnes?"
    r"|kilomètres?|hectares?|mètres?|degrés?)\b)"
)
_VERSION = re.compile(r"(?:versions?|v\.?|Python|Office|article|art\.|section|chapitre|point|paragraphe|n°)[ \u00a0]*$")
_FIRST = re.compile(r"1(?<![\w.,/-].)(?:[ \u00a0\u202f]er|ier|ère|ière|iere|ere|°)(?=[s]?(?!\w))")
_ORDINAL = re.compile(r"(\d(?<![\w.,/-].)\d*)(?:[iî]?[èéêe]mes?)(?!\w)")
_ROMAN = re.compile(r"([IVX](?<![\w’'].)[IVX]{0,5})(?:i?[èéêe]mes?)(?!\w)")
_MONTH = re.compile(
    r"[ \u00a0](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b"
)
_LAST_FEMININE = ("ère", "ière", "iere", "ere")


def groups(text: str, context: Context) -> Iterator[Finding]:
    """F-05: a number from 10 000 on in one piece, or in groups parted by ``.`` or ``,``.

    Numbers that name (articles, pages, postal codes, telephones, references) are left alone. ``12,345`` is a decimal.
    """
    if not _DIGIT.search(text):
        return
    gap = NBSP if context.profile.fr_tag == "fr-CA" else NNBSP
    for found in outside(text, _UNGROUPED.finditer(text)):
        before = text[: found.start()]
        is_postal = len(found.group()) == 5 and _PLACE_BEHIND.match(text, found.end())
        if not is_postal and not _NOT_COUNTED.search(before):
            fix = f"{int(found.group()):,}".replace(",", gap)
            yield on_side(_FR, "F-05", "ungrouped", Severity.WARNING, found.span(), fix=fix, wanted=fix)
    for pattern, sign in ((_POINT_GROUPS, "."), (_COMMA_GROUPS, ",")):
        for found in outside(text, pattern.finditer(text)):
            if not _NOT_COUNTED.search(text[: found.start()]):
                fix = found.group().replace(sign, gap)
                yield on_side(_FR, "F-05", "sign", Severity.WARNING, found.span(), fix=fix, wanted=fix)


def decimal_points(text: str, context: Context) -> Iterator[Finding]:
    """F-06: a decimal point in a number that counts something; versions, references and times do not."""
    for found in outside(text, _DECIMAL.finditer(text)) if _POINT.search(text) else ():
        if not _VERSION.search(text[: found.start()]):
            fix = found.group().replace(".", ",")
            yield on_side(
                _FR, "F-06", "point", Severity.WARNING, found.span(), fix=fix, found=found.group(), wanted=fix
            )


def ordinals(text: str, context: Context) -> Iterator[Finding]:
    """F-09: 1ère, 1ier, 2ème, XXIème; not in a quotation, where a law may be called so."""
    if not _ORDINAL_SIGN.search(text):
        return
    for found in outside(text, _FIRST.finditer(text), quotations=True):
        ending = found.group()[1:].strip(f" {NBSP}{NNBSP}")
        if ending == "°" and not _MONTH.match(text, found.end()):
            continue  # 1° numbers a list, and is a temperature
        fix = "1re" if ending in _LAST_FEMININE else "1er"
        yield on_side(_FR, "F-09", "ordinal", Severity.WARNING, found.span(), fix=fix, found=found.group(), wanted=fix)
    for pattern in (_ORDINAL, _ROMAN):
        for found in outside(text, pattern.finditer(text), quotations=True):
            plural = "s" if found.group().endswith("s") else ""
            fix = f"{found[1]}e{plural}"
            yield on_side(
                _FR, "F-09", "ordinal", Severity.WARNING, found.span(), fix=fix, found=found.group(), wanted=fix
            )
