"""One table of the follow-up sheet: a row a promise, both languages side by side, its heading on every page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from briefing_app.docx_io import labels
from briefing_app.docx_io.blocks import caption_of
from briefing_app.docx_io.composer import AR, FR, Look, TextComposer
from briefing_app.docx_io.follow_up_groups import Grouping, Ledger
from briefing_app.docx_io.oxml import Cell, Row, TableLook, table
from briefing_app.docx_io.runs import BOLD, PLAIN, Marks
from briefing_app.docx_io.styles import ALERT, TINT
from briefing_app.domain.actions import DueBeforeEvent
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.register import RegisterEntry
from briefing_app.language.calendars import format_day
from briefing_app.language.promise_words import (
    ACTION_STATES,
    CHANNELS,
    OBLIGATIONS,
    PRIORITIES,
    due_text,
    labelled,
    late_text,
)

BOTH = (FR, AR)
NUMBER_SHARE, OWNER_SHARE, DUE_SHARE, STATE_SHARE = 0.125, 0.14, 0.125, 0.145
"""Of the width of the page; the two promises share the rest."""
LATE = Marks(bold=True, colour=ALERT)


def ledger_table(c: TextComposer, ledger: Ledger, group: Bilingual, grouping: Grouping, today: date) -> str:
    """The promises of one ledger of ``group``. Its title and the names of its columns come again on every page."""
    number, owner, due, state = (int(c.width * s) for s in (NUMBER_SHARE, OWNER_SHARE, DUE_SHARE, STATE_SHARE))
    both_promises = c.width - number - owner - due - state
    widths = (number, both_promises // 2, both_promises - both_promises // 2, owner, due, state)
    name = both(lambda language: " · ".join(part for part in (group[language], ledger.title[language]) if part))
    look = TableLook(widths, "Registre", caption_of(name), caption_of(name))
    rows = [_head_row(c, ledger.title or labels.ACTION, group)]
    rows.extend(_entry_row(c, entry, grouping, today) for entry in ledger.entries)
    return table(look, rows)


def _head_row(c: TextComposer, title: Bilingual, group: Bilingual) -> Row:
    """Whose debts these are, and in small the group: on the second page they are still wanted."""
    cells = [_kept(c, labels.NUMBER, FR)]
    cells.extend(
        _kept(c, title, language) + c.paragraph(group[language], language, Look.SMALL, keep_next=True)
        for language in BOTH
    )
    cells.extend(
        "".join(_kept(c, label, language) for language in BOTH) for label in (labels.OWNER, labels.DUE, labels.STATE)
    )
    return Row(tuple(Cell(cell, TINT) for cell in cells), is_header=True)


def _kept(c: TextComposer, text: Bilingual, language: Language) -> str:
    return c.paragraph(text[language], language, Look.LABEL, keep_next=True)


def _entry_row(c: TextComposer, entry: RegisterEntry, grouping: Grouping, today: date) -> Row:
    action = entry.action
    promises = tuple(
        Cell(
            c.paragraph(action.title[language], language, Look.CELL)
            + "".join(c.paragraph(line, language, Look.SMALL) for line in _small_print(entry, grouping, language))
        )
        for language in BOTH
    )
    numbers = ((action.number, BOLD), (entry.reference, PLAIN))
    return Row(
        (
            Cell("".join(c.paragraph(text, FR, Look.SMALL, marks) for text, marks in numbers)),
            *promises,
            c.stacked(action.owner, BOTH),
            Cell(_due(c, entry)),
            Cell(_state(c, entry, today)),
        )
    )


def _small_print(entry: RegisterEntry, grouping: Grouping, language: Language) -> Iterator[str]:
    """Under the promise: with whom and on which side where the grouping does not say, how, what came of it."""
    action = entry.action
    said: list[str] = []
    if grouping is not Grouping.COUNTERPART:
        said += [action.counterpart[language], OBLIGATIONS[action.obligation][language]]
    said.append(PRIORITIES[action.priority][language])
    if action.channel is not None:
        said.append(CHANNELS[action.channel][language])
    line = labels.DOT[language].join(part for part in said if part)
    if line:
        yield line
    if action.result[language]:
        yield labelled(labels.RESULT, action.result[language], language)


def _due(c: TextComposer, entry: RegisterEntry) -> str:
    """The day in both languages; of one counted from an event also the day that comes to, once it is known."""
    due = due_text(entry.action.due, c.profile)
    parts = [c.paragraph(due[language], language, Look.CELL) for language in BOTH]
    if isinstance(entry.action.due, DueBeforeEvent) and entry.due_day is not None:
        day = entry.due_day
        parts += [c.paragraph(format_day(day, language, c.profile), language, Look.SMALL) for language in BOTH]
    return "".join(parts)


def _state(c: TextComposer, entry: RegisterEntry, today: date) -> str:
    """Where it stands; that it is late is said in words, and how late."""
    state = ACTION_STATES[entry.action.state]
    parts = [c.paragraph(state[language], language, Look.CELL) for language in BOTH]
    if entry.overdue and entry.due_day is not None:
        late = late_text((today - entry.due_day).days, c.profile)
        parts += [c.paragraph(late[language], language, Look.SMALL, LATE) for language in BOTH]
    return "".join(parts)
