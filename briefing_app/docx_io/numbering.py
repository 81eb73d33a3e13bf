"""Lists: one bullet and one numbered definition serve both languages; the paragraph gives the side (rule E14)."""

from __future__ import annotations

from lxml import etree

from briefing_app.docx_io.oxml import NAMESPACES, W
from briefing_app.docx_io.styles import ACCENT, fonts

BULLETS = 9001
FIRST_NUMBERED = 9002
ABSTRACT_BULLET, ABSTRACT_NUMBERED = 9001, 9002
"""High ids, so that the lists of an office's base document keep theirs."""


def abstract_numbers() -> tuple[str, str]:
    """The two list definitions as ``w:abstractNum``."""
    return (
        _abstract(ABSTRACT_BULLET, "bullet", "•"),
        _abstract(ABSTRACT_NUMBERED, "decimal", "%1."),
    )


def numbers(numbered_lists: int) -> tuple[str, ...]:
    """``w:num`` for the bullets and for each numbered list, each of which starts at one."""
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    lists = (
        f'<w:num w:numId="{FIRST_NUMBERED + n}"><w:abstractNumId w:val="{ABSTRACT_NUMBERED}"/>{restart}</w:num>'
        for n in range(numbered_lists)
    )
    return (f'<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="{ABSTRACT_BULLET}"/></w:num>', *lists)


def apply_numbering(root: etree._Element, numbered_lists: int) -> None:
    """Add our lists to those of the base document, which loses any that bear our ids: an earlier export of ours."""
    for element in list(root):
        number = element.get(f"{{{W}}}abstractNumId") or element.get(f"{{{W}}}numId") or ""
        if number.isdecimal() and int(number) >= BULLETS:
            root.remove(element)
    last = root.find(f"{{{W}}}numIdMacAtCleanup")
    first = root.find(f"{{{W}}}num")
    _put_before(root, first if first is not None else last, abstract_numbers())
    _put_before(root, last, numbers(numbered_lists))


def _put_before(root: etree._Element, place: etree._Element | None, parts: tuple[str, ...]) -> None:
    for part in parts:
        element = etree.fromstring(f"<x {NAMESPACES}>{part}</x>")[0]
        if place is None:
            root.append(element)
        else:
            place.addprevious(element)


def _abstract(number: int, form: str, text: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'
        f'<w:rPr>{fonts()}<w:color w:val="{ACCENT}"/></w:rPr></w:lvl></w:abstractNum>'
    )
