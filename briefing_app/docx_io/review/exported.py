"""What was exported, paragraph by paragraph: the outline that a returned file is laid beside.

It is read from the export itself, written once more from its revision: the same snapshot gives the same file.
"""

from __future__ import annotations

import msgspec

from briefing_app.docx_io.anchors import bookmark_name
from briefing_app.docx_io.package_reader import WordPackage
from briefing_app.docx_io.review.stories import OtherStories, read_body, read_other_stories
from briefing_app.docx_io.review.stream import Place, Raw
from briefing_app.docx_io.snapshot import ExportSnapshot
from briefing_app.docx_io.writer import write
from briefing_app.domain.languages import Language
from briefing_app.domain.review import Round
from briefing_app.domain.rich_text import RichText, plain
from briefing_app.language.comparing import comparable


class Entry(msgspec.Struct, frozen=True):
    """One exported paragraph: a unit (one side of a pair), or what stands around the units (``pair`` empty)."""

    pair: str
    language: Language | None
    text: RichText
    key: str
    place: Place | None
    container: int
    name: str = ""

    @property
    def is_unit(self) -> bool:
        return bool(self.pair)


class ExportedText(msgspec.Struct, frozen=True):
    """``other`` are headers, footers and the like as they were exported."""

    round: Round
    entries: tuple[Entry, ...]
    other: OtherStories


def exported_text(snapshot: ExportSnapshot) -> ExportedText:
    """The outline of an export; UserError ``export.base_invalid`` as the writer has it."""
    package = WordPackage(write(snapshot).docx)
    units = {
        bookmark_name(pair.id, language): (pair.id, language, pair.text(language))
        for pair in snapshot.note.pairs()
        for language in Language
    }
    body = read_body(package)
    entries = tuple(_entry(raw, units) for raw in body.raws)
    round_ = Round(snapshot.note.id, snapshot.export_id, snapshot.revision.number, snapshot.layout.value)
    return ExportedText(round_, entries, read_other_stories(package, body))


def _entry(raw: Raw, units: dict[str, tuple[str, Language, RichText]]) -> Entry:
    name = next((name for name in raw.names if name in units), "")
    shown = raw.reject_text
    if not name:
        return Entry("", None, plain(shown), comparable(shown), raw.place, raw.container)
    pair, language, text = units[name]
    return Entry(pair, language, text, comparable(shown), raw.place, raw.container, name)
