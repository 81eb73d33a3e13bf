"""The follow-up sheet: the register as a Word file of its own, in both languages, on pages that lie on their side.

Who owes what to whom, by counterpart, owner or due week; pure: the same entries and options, the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime

import msgspec
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from lxml import etree

from briefing_app.docx_io import blocks, headers, labels, numbering
from briefing_app.docx_io.anchors import Identity
from briefing_app.docx_io.assembly import About, fill_bands, packed, theme_of
from briefing_app.docx_io.composer import Look, TextComposer
from briefing_app.docx_io.facts import Fact, invitation_facts
from briefing_app.docx_io.follow_up_groups import ORDERS, Grouping, grouped
from briefing_app.docx_io.follow_up_table import BOTH, ledger_table
from briefing_app.docx_io.layouts import tables_apart
from briefing_app.docx_io.office_base import open_base, text_width
from briefing_app.docx_io.oxml import DECLARATION, NAMESPACES, Cell, Row, TableLook, table
from briefing_app.docx_io.settings import apply_settings
from briefing_app.docx_io.style_sheet import apply_styles
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.profiles import Marking, Profile
from briefing_app.domain.register import InvitationEntry, RegisterEntry, SaidFilter, highest_marking
from briefing_app.language.calendars import format_day
from briefing_app.language.digits import digits_of, to_digits
from briefing_app.language.promise_words import ACTION_STATES, COUNTERPART, labelled

ProfileOf = Callable[[str], Profile]


class SheetOptions(msgspec.Struct, frozen=True, kw_only=True):
    """``profile`` writes the dates and digits of the sheet; ``base`` is the Word file (bytes) that brings its looks.

    ``made`` (UTC) goes into the properties of the file; ``filters`` are said at its head.
    """

    profile: Profile
    today: date
    made: datetime
    base: bytes
    grouping: Grouping = Grouping.COUNTERPART
    filters: SaidFilter = SaidFilter()


def write_follow_up_sheet(
    entries: Sequence[RegisterEntry],
    invitations: Sequence[InvitationEntry],
    options: SheetOptions,
    profile_of: ProfileOf,
) -> bytes:
    """The sheet as the bytes of a Word file; of an empty register, one that says so.

    UserError ``export.base_invalid`` when the base document is no Word file, ``marking.unknown`` when a note has a
    marking that its profile does not know.
    """
    document = open_base(options.base)
    _lie_down(document)
    composer = TextComposer(options.profile, text_width(document))
    body = tables_apart(_body(composer, entries, invitations, options))
    section = _dress(document, composer, _markings(entries, invitations, profile_of))
    root = f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>"
    return packed(document, root.encode(), _about(entries, invitations, options))


def _lie_down(document: WordDocument) -> None:
    """Landscape, whatever the base document has: six columns in two languages want the long side."""
    section = document.sections[-1]
    width, height = section.page_width, section.page_height
    if width is not None and height is not None and width < height:
        section.page_width, section.page_height = height, width
    section.orientation = WD_ORIENT.LANDSCAPE


def _body(
    c: TextComposer,
    entries: Sequence[RegisterEntry],
    invitations: Sequence[InvitationEntry],
    options: SheetOptions,
) -> Iterator[str]:
    yield _title(c, options)
    yield blocks.facts_table(c, _head_facts(c, entries, options), labels.SHEET, BOTH)
    if not any(entry.action.is_open for entry in entries):
        yield _nothing_open(c)
    for group in grouped(entries, options.grouping, options.profile):
        yield _heading(c, group.title)
        for ledger in group.ledgers:
            yield ledger_table(c, ledger, group.title, options.grouping, options.today)
    if invitations:
        yield _heading(c, labels.INVITATIONS)
    for entry in invitations:
        yield _invitation(c, entry)


def _title(c: TextComposer, options: SheetOptions) -> str:
    """What the sheet is and the day it speaks of, French at the start and Arabic at the end of the same lines."""
    day = both(lambda language: format_day(options.today, language, options.profile))
    situation = both(lambda language: labels.SITUATION[language].format(day=day[language]))
    rows = [
        Row(tuple(Cell(c.paragraph(text[language], language, look)) for language in BOTH), is_header=number == 0)
        for number, (text, look) in enumerate(((labels.SHEET, Look.TITLE), (situation, Look.SMALL)))
    ]
    return table(_halves(c, blocks.caption_of(labels.TITLE_BLOCK)), rows)


def _heading(c: TextComposer, title: Bilingual) -> str:
    """Two paragraphs, no table as in a note: LibreOffice leaves a table behind that should stay with the next."""
    return "".join(c.paragraph(title[language], language, Look.HEADING, keep_next=True) for language in BOTH)


def _nothing_open(c: TextComposer) -> str:
    row = Row(tuple(c.cell(labels.NOTHING_OPEN[language], language, Look.TEXT) for language in BOTH), is_header=True)
    return table(_halves(c, blocks.caption_of(labels.NOTHING_OPEN)), [row])


def _halves(c: TextComposer, caption: str) -> TableLook:
    half = c.width // 2
    return TableLook((half, c.width - half), "Bande", caption, caption)


def _head_facts(c: TextComposer, entries: Sequence[RegisterEntry], options: SheetOptions) -> tuple[Fact, ...]:
    """What was looked at, in which order, and what it comes to."""
    is_open = [entry for entry in entries if entry.action.is_open]
    late, closed = [entry for entry in is_open if entry.overdue], len(entries) - len(is_open)
    counts = [(labels.OPEN_COUNT, len(is_open)), (labels.OVERDUE_COUNT, len(late))]
    if closed:
        counts.append((labels.CLOSED_COUNT, closed))

    def tally(language: Language) -> str:
        digits = digits_of(language, c.profile)
        said = (label[language].format(count=to_digits(str(count), digits)) for label, count in counts)
        return labels.DOT[language].join(said)

    order = ORDERS[options.grouping]
    return (
        Fact(labels.SCOPE, both(lambda language: _scope(options.filters, language))),
        Fact(labels.ORDER, order),
        Fact(labels.TALLY, both(tally)),
    )


def _scope(filters: SaidFilter, language: Language) -> str:
    """The filters in words; that there are none, when there are none."""
    said = (
        labelled(labels.REFERENCE, filters.reference, language),
        labelled(labels.OWNER, filters.owner, language),
        labelled(COUNTERPART, filters.counterpart, language),
        labelled(labels.STATE, ACTION_STATES[filters.state][language] if filters.state is not None else "", language),
        labels.OVERDUE_ONLY[language] if filters.overdue_only else "",
    )
    return labels.DOT[language].join(part for part in said if part) or labels.EVERYTHING[language]


def _invitation(c: TextComposer, entry: InvitationEntry) -> str:
    """The block of one invitation, as in its note, with the reference of that note."""
    lines = (
        Fact(labels.NUMBER, Bilingual(entry.invitation.number, entry.invitation.number)),
        Fact(labels.REFERENCE, Bilingual(entry.reference, entry.reference)),
        *invitation_facts(entry.invitation, c.profile),
    )
    return blocks.facts_table(c, lines, labels.INVITATION, BOTH, is_whole=True)


def _markings(
    entries: Sequence[RegisterEntry], invitations: Sequence[InvitationEntry], profile_of: ProfileOf
) -> tuple[Marking, ...]:
    """The highest marking of the notes and their promises, one a profile: ranks of two countries do not compare."""
    codes: dict[str, list[str]] = {}
    for entry in entries:
        codes.setdefault(entry.profile, []).extend((entry.note_marking, entry.marking))
    for invitation in invitations:
        codes.setdefault(invitation.profile, []).append(invitation.marking)
    found: list[Marking] = []
    for profile_id in sorted(codes):
        profile = profile_of(profile_id)
        code = highest_marking(profile, codes[profile_id])
        if code:
            found.append(profile.marking(code))
    return tuple(found)


def _dress(document: WordDocument, c: TextComposer, markings: Sequence[Marking]) -> str:
    """Styles, settings, headers and footers; returns the section properties of the body."""
    apply_styles(document.styles.element, c.profile, None, theme_of(document))
    numbering.apply_numbering(document.part.numbering_part.element, 0)
    apply_settings(document.settings.element, c.profile, None)
    bands = dict.fromkeys(headers.band_of(marking, BOTH) for marking in markings)
    colour = max(markings, key=lambda marking: marking.rank).colour if markings else ""
    line = headers.marking_line(c, " · ".join(bands), colour, BOTH)
    office = headers.letterhead(c) if c.profile.office else ""
    fill_bands(
        document,
        first_header=lambda has_own: line if has_own else office + line,
        header=line,
        footer=headers.page_numbers(c) + line,
    )
    return etree.tostring(document.sections[-1]._sectPr, encoding="unicode")


def _about(entries: Sequence[RegisterEntry], invitations: Sequence[InvitationEntry], options: SheetOptions) -> About:
    """A sheet is no note: it has an identity of its own, by what is in it, and no segment to bring back."""
    base = hashlib.sha256(options.base).hexdigest()
    content = (tuple(entries), tuple(invitations), msgspec.structs.replace(options, base=b""), base)
    digest = hashlib.sha256(msgspec.json.encode(content, order="sorted")).hexdigest()[:16]
    identity = Identity("register", f"register.{options.today.isoformat()}.{digest}", 1, "follow_up", ())
    title = f"{labels.SHEET.fr} — {labels.SHEET.ar} — {options.today.isoformat()}"
    return About(title, f"{options.profile.fr_tag}, {options.profile.ar_tag}", options.made, identity)
