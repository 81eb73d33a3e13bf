"""Lists: one bullet and one numbered definition serve both languages; the paragraph gives the side (rule E14)."""

from __future__ import annotations

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


def _abstract(number: int, form: str, text: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'
        f'<w:rPr>{fonts()}<w:color w:val="{ACCENT}"/></w:rPr></w:lvl></w:abstractNum>'
    )
