"""From "these paragraphs of one column now read so" to the edit that says it.

A column of text is every pair of the note in order, one paragraph each. A rewrite never loses words of the
twin: where a paragraph goes away, what stands beside it moves to the neighbour; and it never joins two sections.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from briefing_app.domain.anchors import AnchorSpan, carried, within
from briefing_app.domain.edits import Edit, EditGroup, PairChanged, PairInserted, PairRemoved
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.rich_text import ParagraphKind, RichText, common_prefix, rich_text
from briefing_app.domain.segments import SegmentPair, Side

NewId = Callable[[], str]


class Row(msgspec.Struct, frozen=True):
    """A pair in its place: ``index`` counts inside its section from 0."""

    section: Section
    index: int
    pair: SegmentPair


def rows_of(note: BriefingNote) -> tuple[Row, ...]:
    """Every pair of the note in reading order."""
    return tuple(Row(section, index, pair) for section in note.sections for index, pair in enumerate(section.pairs))


def rewrite(
    rows: Sequence[Row], language: Language, texts: Sequence[RichText], new_id: NewId, caret: int | None = None
) -> Edit | None:
    """The edit after which the neighbouring ``rows`` read ``texts`` in ``language``; None when they do already.

    ``caret`` is the code point behind which typing ended in the only paragraph that changed: it settles where
    an insertion was made. Rows of several sections are never joined: each keeps its share of the text.
    """
    if len(rows) > len(texts) and rows[0].section is not rows[-1].section:
        texts = _shares(rows, language, texts)
    before = after = None
    while rows and texts and rows[0].pair.text(language) == texts[0]:
        before, rows, texts = rows[0], rows[1:], texts[1:]
    while rows and texts and rows[-1].pair.text(language) == texts[-1]:
        after, rows, texts = rows[-1], rows[:-1], texts[:-1]
    if not rows and not texts:
        return None
    if not rows:
        return _inserted(before, after, language, texts, new_id)
    if not texts:
        return _taken_away(rows, before or after, language)
    if len(texts) >= len(rows):
        return _grown(rows, language, texts, new_id, caret)
    return _shrunk(rows, language, texts)


def _shares(rows: Sequence[Row], language: Language, texts: Sequence[RichText]) -> Sequence[RichText]:
    """``texts`` spread over as many rows as there are: what was at the end stays in the last row."""
    *leading, final = texts
    if not leading:
        head = common_prefix(rows[0].pair.text(language).plain, final.plain)
        tail = common_prefix(rows[-1].pair.text(language).plain[::-1], final.plain[head:][::-1])
        cut = len(final) - tail
        leading = [final.slice(0, cut).with_kind(rows[0].pair.text(language).kind)]
        final = final.slice(cut, len(final)).with_kind(rows[-1].pair.text(language).kind)
    between = [RichText(kind=row.pair.text(language).kind) for row in rows[len(leading) : -1]]
    return [*leading, *between, final]


def _inserted(
    before: Row | None, after: Row | None, language: Language, texts: Sequence[RichText], new_id: NewId
) -> Edit:
    if before is not None:
        section, index = before.section, before.index + 1
    elif after is not None:
        section, index = after.section, after.index
    else:
        raise ValueError("a rewrite speaks of one row at least")
    made = [PairInserted(section.id, index + n, fresh_pair(new_id(), language, text)) for n, text in enumerate(texts)]
    return made[0] if len(made) == 1 else EditGroup(tuple(made))


def _taken_away(rows: Sequence[Row], neighbour: Row | None, language: Language) -> Edit:
    if neighbour is None:
        raise ValueError("a rewrite leaves one paragraph at least")
    gone: tuple[Edit, ...] = tuple(PairRemoved(row.section.id, row.index, row.pair) for row in reversed(rows))
    before = neighbour.pair
    parts = [row.pair for row in sorted((neighbour, *rows), key=lambda row: row.index)]
    twin = _joined(part.text(language.twin) for part in parts).with_kind(before.text(language.twin).kind)
    if before.text(language.twin) == twin:
        return gone[0] if len(gone) == 1 else EditGroup(gone)
    after = united(before, parts, language, before.text(language), twin)
    return EditGroup((*gone, PairChanged(before, after, language)))


def _grown(
    rows: Sequence[Row], language: Language, texts: Sequence[RichText], new_id: NewId, caret: int | None
) -> Edit:
    """As many paragraphs as before or more: rows change one to one, the others come in before the last."""
    last = len(rows) - 1 if rows[0].section is not rows[-1].section else len(rows)
    added = texts[last : len(texts) - (len(rows) - last)]
    staying = [*texts[:last], *texts[len(texts) - (len(rows) - last) :]]
    edits: list[Edit] = []
    for row, text in zip(rows, staying, strict=True):
        if row.pair.text(language) != text:
            edits.append(changed(row.pair, language, text, caret if len(texts) == 1 else None))
    place = rows[last - 1]
    for n, text in enumerate(added, 1):
        edits.append(PairInserted(place.section.id, place.index + n, fresh_pair(new_id(), language, text)))
    if len(rows) == 1 and added and rows[0].pair.side(language).anchors:
        edits = _with_cut_anchors(edits, rows[0].pair, language, texts)
    return edits[0] if len(edits) == 1 else EditGroup(tuple(edits))


def _with_cut_anchors(
    edits: Sequence[Edit], before: SegmentPair, language: Language, texts: Sequence[RichText]
) -> list[Edit]:
    """``edits`` that cut one paragraph into ``texts``, with every anchor in the piece that has its words."""
    pieces = [text.plain for text in texts]
    side = before.side(language)
    shares = iter(within(carried(side.anchors, side.text.plain, "".join(pieces)), pieces))
    first = next(shares)
    placed: list[Edit] = []
    for edit in edits:
        match edit:
            case PairChanged(_, after):
                placed.append(msgspec.structs.replace(edit, after=_anchored(after, language, first)))
            case PairInserted(_, _, pair):
                placed.append(msgspec.structs.replace(edit, pair=_anchored(pair, language, next(shares))))
            case _:
                placed.append(edit)
    return placed


def _anchored(pair: SegmentPair, language: Language, anchors: tuple[AnchorSpan, ...]) -> SegmentPair:
    return pair.with_side(language, pair.side(language).with_anchors(anchors))


def _shrunk(rows: Sequence[Row], language: Language, texts: Sequence[RichText]) -> Edit:
    """Fewer paragraphs, all in one section: those too many go, their twins join the last that stays."""
    kept, gone = rows[: len(texts)], rows[len(texts) :]
    edits: list[Edit] = [PairRemoved(row.section.id, row.index, row.pair) for row in reversed(gone)]
    for row, text in zip(kept[:-1], texts[:-1], strict=True):
        if row.pair.text(language) != text:
            edits.append(changed(row.pair, language, text))
    before = kept[-1].pair
    parts = [row.pair for row in (kept[-1], *gone)]
    after = united(before, parts, language, texts[-1], _joined(part.text(language.twin) for part in parts))
    edits.append(PairChanged(before, _of_one_kind(before, after, language), language))
    return EditGroup(tuple(edits))


def _joined(texts: Iterable[RichText]) -> RichText:
    """``texts`` as one paragraph, with a space between those that say something."""
    joined, *others = texts
    for text in others:
        joined = joined.joined(text, "" if joined.is_empty or text.is_empty else " ")
    return joined


def united(
    kept: SegmentPair, parts: Sequence[SegmentPair], language: Language, own: RichText, twin: RichText
) -> SegmentPair:
    """``kept`` after it took in all ``parts`` (itself among them, in order) and reads ``own`` and ``twin``.

    A follow-up that is due in one part is due in the whole; so is one for words that ``own`` no longer has or has
    new. Where both sides only grew together they are in step.
    """
    sides = {
        side.value: moved(kept.side(side), text).with_anchors(_anchors_of(parts, side, text))
        for side, text in ((language, own), (language.twin, twin))
    }
    confirmed = kept.confirmed and all(p.confirmed or p.ar.text.is_empty or p.fr.text.is_empty for p in parts)
    after = msgspec.structs.replace(kept, **sides, confirmed=confirmed)
    if after.ar.agreed is None and after.fr.agreed is None:
        return after
    behind = next((side for part in parts for side in Language if part.is_behind(side)), None)
    if "".join(own.plain.split()) != "".join("".join(part.text(language).plain for part in parts).split()):
        behind = None if behind is language else language.twin
    if behind is not None:
        return after if after.is_behind(behind) else _waiting(after, parts, behind)
    return after.settled() if after.ar.agreed is not None and after.fr.agreed is not None else after


def _anchors_of(parts: Sequence[SegmentPair], language: Language, joined: RichText) -> tuple[AnchorSpan, ...]:
    """The anchors of all parts where their words stand in the one paragraph that the parts became."""
    anchors: list[AnchorSpan] = []
    at = 0
    for part in parts:
        side = part.side(language)
        start = joined.plain.find(side.text.plain, at)
        if start >= 0:
            anchors.extend(span.shifted(start) for span in side.anchors)
            at = start + len(side.text)
            continue
        rest = joined.plain[at:]
        kept = carried(side.anchors, side.text.plain, rest)
        anchors.extend(span.shifted(at) for span in kept)
    return tuple(anchors)


def _waiting(pair: SegmentPair, parts: Sequence[SegmentPair], language: Language) -> SegmentPair:
    """``pair`` with ``language`` to follow up what its twin says differently from the agreement over its parts."""
    ahead = language.twin
    agreed = _joined(side.text if side.agreed is None else side.agreed for side in (part.side(ahead) for part in parts))
    sides = {language.value: Side(pair.text(language)), ahead.value: Side(agreed).with_text(pair.text(ahead))}
    sides = {name: side.with_anchors(pair.side(Language(name)).anchors) for name, side in sides.items()}
    return msgspec.structs.replace(pair, **sides, last_edited=ahead)


def changed(before: SegmentPair, language: Language, text: RichText, caret: int | None = None) -> PairChanged:
    """One side rewritten. Marks and kind alone say nothing new; a pure insertion can merge with the next."""
    old = before.text(language)
    if old.plain == text.plain:
        after = before.with_side(language, before.side(language).with_look(text))
        return PairChanged(before, _of_one_kind(before, after, language))
    typed = insertion(old.plain, text.plain, caret)
    after = _of_one_kind(before, before.edited(language, text, typed[0] if typed else caret), language)
    return PairChanged(before, after, language, typed)


def _of_one_kind(before: SegmentPair, after: SegmentPair, language: Language) -> SegmentPair:
    """``after`` with its twin of the same kind of paragraph, when ``language`` became another kind."""
    kind = after.text(language).kind
    if kind is before.text(language).kind:
        return after
    twin = after.side(language.twin)
    return after.with_side(language.twin, twin.with_look(twin.text.with_kind(kind)))


def insertion(old: str, new: str, caret: int | None = None) -> tuple[int, int] | None:
    """Where ``new`` has something more than ``old`` and nothing else changed; None for any other change."""
    grown = len(new) - len(old)
    if grown <= 0:
        return None
    places = [] if caret is None else [caret - grown]
    places.append(common_prefix(old, new))
    for start in places:
        if 0 <= start <= len(old) and old[:start] == new[:start] and old[start:] == new[start + grown :]:
            return start, start + grown
    return None


def fresh_pair(pair_id: str, language: Language, text: RichText) -> SegmentPair:
    """A pair that has words in one language only."""
    twin = RichText(kind=text.kind)
    if language is Language.ARABIC:
        return SegmentPair(pair_id, ar=Side(text), fr=Side(twin), last_edited=language)
    return SegmentPair(pair_id, ar=Side(twin), fr=Side(text), last_edited=language)


def blank_pair(pair_id: str, *, numbered: bool = False) -> SegmentPair:
    """A pair without words, for a section that has none yet."""
    text = rich_text((), ParagraphKind.NUMBERED if numbered else ParagraphKind.BODY)
    return SegmentPair(pair_id, Side(text), Side(text))


def moved(side: Side, text: RichText) -> Side:
    """A side with another text; the very same side when it reads so already."""
    return side if side.text == text else side.with_text(text)
