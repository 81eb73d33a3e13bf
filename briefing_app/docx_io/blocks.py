"""The blocks of a document: title, facts, people, promises, invitations, approval boxes.

Each takes the languages to write in: both side by side (French at the start, Arabic at the end of the line) or
one alone, in a table that reads in its own direction.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing_app.docx_io import facts, labels
from briefing_app.docx_io.composer import AR, FR, Composer, Look, TextComposer
from briefing_app.docx_io.facts import Fact
from briefing_app.docx_io.oxml import Cell, Row, TableLook, table
from briefing_app.docx_io.runs import BOLD
from briefing_app.docx_io.styles import TINT
from briefing_app.domain.action_life import last_day
from briefing_app.domain.actions import ActionItem, DueBeforeEvent
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.people import Participant
from briefing_app.domain.templates import Letterhead
from briefing_app.language.calendars import format_day
from briefing_app.language.promise_words import due_text, joined

Languages = tuple[Language, ...]
LABEL_WIDTH = 1500
NUMBER_WIDTH = 1180
NARROW_WIDTH = 1560


def title_lines(c: Composer, language: Language) -> list[tuple[str, Look]]:
    """What stands at the head of the document in one language."""
    snapshot = c.snapshot
    note, template = snapshot.note, snapshot.template
    kind, title = template.name[language], note.facts.title[language]
    lines = [(kind, Look.KIND), (title, Look.TITLE)] if title and title != kind else [(kind, Look.TITLE)]
    date = facts.dated(snapshot)[language]
    if template.letterhead is Letterhead.NONE:
        lines.append((date, Look.SMALL))
    else:
        reference = f"{labels.REFERENCE[language]}{_colon(language)}{note.reference.shown}"
        lines.append((f"{reference} · {date}", Look.SMALL))
    if template.twin_is_unofficial and language is not snapshot.profile.leading:
        lines.append((labels.UNOFFICIAL[language], Look.SMALL))
    return lines


def _colon(language: Language) -> str:
    return ": " if language is AR else " : "


def title_facing(c: Composer) -> str:
    """The title block, French at the start and Arabic at the end of the same lines."""
    half = c.width // 2
    columns = [title_lines(c, FR), title_lines(c, AR)]
    depth = max(map(len, columns))
    rows = []
    for line in range(depth):
        cells = tuple(
            _title_cell(c, column, line, language) for column, language in zip(columns, (FR, AR), strict=True)
        )
        rows.append(Row(cells, is_header=line == 0))
    look = TableLook((half, c.width - half), "Bande", caption_of(labels.TITLE_BLOCK), caption_of(labels.TITLE_BLOCK))
    return table(look, rows)


def _title_cell(c: Composer, column: list[tuple[str, Look]], line: int, language: Language) -> Cell:
    text, look = column[line] if line < len(column) else ("", Look.SMALL)
    return Cell(c.paragraph(text, language, look))


def title_alone(c: Composer, language: Language, *, new_page: bool) -> str:
    """The title block of a document in one language."""
    lines = title_lines(c, language)
    return "".join(
        c.paragraph(text, language, look, keep_next=True, new_page=new_page and number == 0)
        for number, (text, look) in enumerate(lines)
    )


def facts_table(
    c: TextComposer, lines: Sequence[Fact], caption: Bilingual, languages: Languages, *, is_whole: bool = False
) -> str:
    """Labels and values; in both languages the labels stand at the two outer edges.

    One that ``is_whole`` goes to the next page rather than be parted.
    """
    if not lines:
        return ""
    kept = [is_whole and line is not lines[-1] for line in lines]
    if len(languages) == 1:
        (language,) = languages
        widths: tuple[int, ...] = (LABEL_WIDTH + 300, c.width - LABEL_WIDTH - 300)
        rows = [_fact_cells(c, line, language, keep) for line, keep in zip(lines, kept, strict=True)]
        look = TableLook(widths, "Registre", caption[language], caption[language], rtl=language is AR)
    else:
        value = c.width // 2 - LABEL_WIDTH
        widths = (LABEL_WIDTH, value, c.width - 2 * LABEL_WIDTH - value, LABEL_WIDTH)
        rows = [
            (*_fact_cells(c, line, FR, keep), *reversed(_fact_cells(c, line, AR, keep)))
            for line, keep in zip(lines, kept, strict=True)
        ]
        look = TableLook(widths, "Registre", caption_of(caption), caption_of(caption))
    return table(look, [Row(tuple(cells), is_header=number == 0) for number, cells in enumerate(rows)])


def _fact_cells(c: TextComposer, line: Fact, language: Language, keep: bool) -> tuple[Cell, ...]:
    return (
        c.cell(line.label[language], language, Look.LABEL, keep_next=keep),
        c.cell(line.value[language], language, keep_next=keep),
    )


def participants_tables(c: Composer, languages: Languages) -> list[str]:
    """One table a side, in order of precedence."""
    people = facts.participants_of(c.snapshot)
    sides = dict.fromkeys(person.side for person in people)
    return [_participants_table(c, [p for p in people if p.side is side], languages) for side in sides]


def _participants_table(c: Composer, people: Sequence[Participant], languages: Languages) -> str:
    heading = facts.side_heading(people, c.profile)
    half = c.width // 2
    if len(languages) == 1:
        (language,) = languages
        look = TableLook((c.width - 2400, 2400), "Registre", heading[language], heading[language], rtl=language is AR)
        head = (heading[language], labels.ATTENDANCE_HEAD[language])
        rows = [Row(tuple(c.cell(text, language, Look.LABEL, shade=TINT) for text in head), is_header=True)]
        for person in people:
            present = c.cell(facts.person_attendance(person)[language], language)
            rows.append(Row((_person_cell(c, person, language, with_attendance=False), present)))
    else:
        look = TableLook((half, c.width - half), "Registre", caption_of(heading), caption_of(heading))
        rows = [
            Row(
                tuple(c.cell(heading[language], language, Look.LABEL, shade=TINT) for language in languages),
                is_header=True,
            )
        ]
        for person in people:
            cells = tuple(_person_cell(c, person, language, with_attendance=True) for language in languages)
            rows.append(Row(cells))
    return table(look, rows)


def _person_cell(c: Composer, person: Participant, language: Language, *, with_attendance: bool) -> Cell:
    parts = [c.paragraph(facts.person_name(person)[language], language, Look.CELL, BOLD)]
    post = facts.person_post(person)[language]
    if post:
        parts.append(c.paragraph(post, language, Look.CELL))
    if with_attendance:
        parts.append(c.paragraph(facts.person_attendance(person)[language], language, Look.SMALL))
    return Cell("".join(parts))


def actions_table(c: Composer, languages: Languages) -> str:
    """The promises: number, what, who, when; but for a card also who owes it and where it stands."""
    actions = c.snapshot.note.actions
    if not actions:
        return ""
    middle = c.width - NUMBER_WIDTH - 2 * NARROW_WIDTH
    if len(languages) == 1:
        widths: tuple[int, ...] = (NUMBER_WIDTH + 300, middle - 300, NARROW_WIDTH, NARROW_WIDTH)
        caption = labels.ACTIONS[languages[0]]
        look = TableLook(widths, "Registre", caption, caption, rtl=languages == (AR,))
    else:
        widths = (NUMBER_WIDTH, middle // 2, middle - middle // 2, NARROW_WIDTH, NARROW_WIDTH)
        look = TableLook(widths, "Registre", caption_of(labels.ACTIONS), caption_of(labels.ACTIONS))
    rows = [_actions_head(c, languages)]
    rows.extend(_action_row(c, action, languages) for action in actions)
    return table(look, rows)


def _actions_head(c: Composer, languages: Languages) -> Row:
    cells = [c.stacked(labels.NUMBER, languages[:1], Look.LABEL)]
    cells.extend(c.cell(labels.ACTION[language], language, Look.LABEL) for language in languages)
    cells.append(c.stacked(labels.OWNER, languages, Look.LABEL))
    cells.append(c.stacked(labels.DUE, languages, Look.LABEL))
    return Row(tuple(Cell(cell.content, TINT) for cell in cells), is_header=True)


def _action_row(c: Composer, action: ActionItem, languages: Languages) -> Row:
    cells = [c.cell(action.number, languages[0], Look.SMALL)]
    for language in languages:
        title = c.paragraph(action.title[language], language, Look.CELL)
        note = "" if c.compact else c.paragraph(facts.action_note(action)[language], language, Look.SMALL)
        cells.append(Cell(title + note))
    cells.append(c.stacked(action.owner, languages))
    cells.append(_due_cell(c, action, languages))
    return Row(tuple(cells))


def _due_cell(c: Composer, action: ActionItem, languages: Languages) -> Cell:
    """The day; of one counted from a visit also the day that comes to, once the dates are agreed: but for a card."""
    due = c.stacked(due_text(action.due, c.profile), languages)
    day = last_day(action, c.snapshot.note.invitations) if isinstance(action.due, DueBeforeEvent) else None
    if day is None or c.compact:
        return due
    shown = both(lambda language: format_day(day, language, c.profile))
    return Cell(due.content + c.stacked(shown, languages, Look.SMALL).content)


def invitation_tables(c: Composer, languages: Languages) -> list[str]:
    """One block for each invitation."""
    return [invitation_table(c, invitation, languages) for invitation in c.snapshot.note.invitations]


def invitation_table(c: TextComposer, invitation: VisitInvitation, languages: Languages) -> str:
    """The block of one invitation under its number."""
    number = Fact(labels.NUMBER, Bilingual(invitation.number, invitation.number))
    return facts_table(c, (number, *facts.invitation_facts(invitation, c.profile)), labels.INVITATION, languages)


def visa_table(c: Composer, languages: Languages) -> str:
    """Boxes to sign under: approve, refuse, discuss."""
    third = c.width // 3
    head = [
        Cell("".join(c.paragraph(box[language], language, Look.LABEL, centred=True) for language in languages), TINT)
        for box in labels.VISA_BOXES
    ]
    room = [Cell(c.paragraph("", languages[0], Look.CELL)) for _ in labels.VISA_BOXES]
    caption = caption_of(labels.VISA)
    look = TableLook((third, third, c.width - 2 * third), "Grille", caption, caption, rtl=languages == (AR,))
    return table(look, [Row(tuple(head), is_header=True), Row(tuple(room), height=1300)])


def distribution_table(c: Composer, languages: Languages) -> str:
    """Whom the note goes to."""
    copies = c.snapshot.note.facts.distribution
    if not copies:
        return ""
    value = both(lambda language: joined((copy[language] for copy in copies), language))
    return facts_table(c, (Fact(labels.DISTRIBUTION, value),), labels.DISTRIBUTION, languages)


def caption_of(text: Bilingual) -> str:
    """The name of a table for those who cannot see it, in both languages."""
    return f"{text.fr} — {text.ar}"
