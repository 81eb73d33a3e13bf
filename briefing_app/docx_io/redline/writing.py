"""Both states of a note become one Word file: accept all, and it is the later one; refuse all, and the earlier.

Both are laid out by the writer as they would be exported; what is compared is what the two files show, so that
facts, headings, tables, headers and footers are compared like the text. Pure: the same states, the same bytes.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from briefing_app.docx_io import anchors, card, layouts
from briefing_app.docx_io.assembly import packed
from briefing_app.docx_io.composer import Composer
from briefing_app.docx_io.oxml import DECLARATION, NAMESPACES
from briefing_app.docx_io.redline.items import share_lists
from briefing_app.docx_io.redline.marks import Stamp
from briefing_app.docx_io.redline.merging import Merger, parsed
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout, Written
from briefing_app.docx_io.writer import Bands, Progress, about, bands_of, dress, open_base, text_width

STEPS = 3


def write_redline(
    before: ExportSnapshot, after: ExportSnapshot, author: str, when: datetime, progress: Progress | None = None
) -> Written:
    """``after`` as it would be exported, with all that is different in ``before`` as changes of ``author``.

    The layout, page and looks are those of ``after``; ``when`` is an aware moment. ``progress`` is called with
    (steps done, steps in all) and may raise to cancel. UserError ``export.base_invalid`` when the base document is
    no Word file.
    """
    before = msgspec.structs.replace(before, layout=after.layout, base=after.base, for_review=after.for_review)
    document = open_base(after.base)
    old, new = (Composer(snapshot, text_width(document)) for snapshot in (before, after))
    states = parsed(layouts.body_of(old)), parsed(layouts.body_of(new))
    _tell(progress, 1)
    lists = share_lists(*states, new.numbered_lists)
    merger = Merger(Stamp(author, when))
    body = merger.content(*states)
    _tell(progress, 2)
    estimate = card.fit(new) if after.layout is Layout.CARD else card.Fit()
    section = dress(document, new, estimate, _merged_bands(merger, bands_of(old), bands_of(new)), lists)
    root = f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>"
    identity = msgspec.structs.replace(anchors.identity_of(after, new.units), export=redline_id(before, after))
    docx = packed(document, root.encode(), about(after, identity))
    _tell(progress, STEPS)
    return Written(docx, estimate.overflow)


def redline_id(before: ExportSnapshot, after: ExportSnapshot) -> str:
    """Names this file: no export of its own that a review could be of, but a difference (``d``) to a revision."""
    revision, layout, _, looks = after.export_id.rsplit(".", 3)
    return f"{revision}.{layout}.d{before.revision.number}.{looks}"


def _merged_bands(merger: Merger, old: Bands, new: Bands) -> Bands:
    def merged(before: str, after: str) -> str:
        return merger.content(parsed(before), parsed(after))

    return Bands(
        lambda own: merged(old.first_header(own), new.first_header(own)),
        merged(old.header, new.header),
        merged(old.footer, new.footer),
    )


def _tell(progress: Progress | None, done: int) -> None:
    if progress is not None:
        progress(done, STEPS)
