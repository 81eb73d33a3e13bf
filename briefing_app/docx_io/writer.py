"""The writer: a frozen snapshot becomes the bytes of a Word file. Pure: the same snapshot, the same bytes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import msgspec
from docx.document import Document as WordDocument
from lxml import etree

from briefing_app.docx_io import anchors, card, headers, layouts, numbering
from briefing_app.docx_io.assembly import About, fill_bands, parts_of, theme_of
from briefing_app.docx_io.clean_base import drop_traces
from briefing_app.docx_io.composer import Composer
from briefing_app.docx_io.lint import LintFinding, lint_parts
from briefing_app.docx_io.office_base import open_base, text_width
from briefing_app.docx_io.oxml import DECLARATION, NAMESPACES, W
from briefing_app.docx_io.package_writer import Part, zipped
from briefing_app.docx_io.settings import apply_settings
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout, Overflow, Written
from briefing_app.docx_io.style_sheet import apply_styles
from briefing_app.domain.profiles import ExportRule

Progress = Callable[[int, int], None]
STEPS = 4

__all__ = [
    "STEPS",
    "Bands",
    "Progress",
    "about",
    "bands_of",
    "dress",
    "open_base",
    "text_width",
    "write",
    "write_and_lint",
]


class Bands(msgspec.Struct, frozen=True):
    """What stands above and below the pages; ``first_header`` is asked with True where an own letterhead stands."""

    first_header: Callable[[bool], str]
    header: str
    footer: str


def write(snapshot: ExportSnapshot, progress: Progress | None = None) -> Written:
    """Write one layout of a note.

    ``progress`` is called with (steps done, steps in all) and may raise to cancel. UserError
    ``export.base_invalid`` when the base document is no Word file.
    """
    step = _steps(progress)
    parts, overflow = _composed(snapshot, step)
    docx = zipped(parts)
    step()
    return Written(docx, overflow)


def write_and_lint(
    snapshot: ExportSnapshot, progress: Progress | None = None
) -> tuple[Written, tuple[LintFinding, ...]]:
    """:func:`write`, and what lint finds in the parts of the file while another thread packs them (ADR 0013)."""
    step = _steps(progress)
    parts, overflow = _composed(snapshot, step)
    with ThreadPoolExecutor(1) as packing:
        docx = packing.submit(zipped, parts)
        findings = lint_parts({part.name: part.content for part in parts}, has_identity=not snapshot.is_clean)
    step()
    return Written(docx.result(), overflow), findings


def _composed(snapshot: ExportSnapshot, step: Callable[[], None]) -> tuple[list[Part], Overflow | None]:
    """The parts of the file, in three steps."""
    document = open_base(snapshot.base)
    if snapshot.is_clean:
        drop_traces(document)
    composer = Composer(snapshot, text_width(document))
    body = layouts.body_of(composer)
    step()
    estimate = card.fit(composer) if snapshot.layout is Layout.CARD else card.Fit()
    section = dress(document, composer, estimate, bands_of(composer), composer.numbered_lists)
    step()
    root = f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>"
    said = about(snapshot, anchors.identity_of(snapshot, composer.units))
    step()
    return parts_of(document, root, said), estimate.overflow


def _steps(progress: Progress | None) -> Callable[[], None]:
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, STEPS)

    return step


def bands_of(composer: Composer) -> Bands:
    return Bands(
        lambda own: headers.first_header(composer, has_own_letterhead=own),
        headers.running_header(composer),
        headers.footer(composer),
    )


def dress(document: WordDocument, composer: Composer, fit: card.Fit, bands: Bands, numbered_lists: int) -> str:
    """Styles, lists, settings, headers and footers; returns the section properties of the body."""
    snapshot = composer.snapshot
    apply_styles(document.styles.element, snapshot.profile, fit.size, theme_of(document))
    numbering.apply_numbering(document.part.numbering_part.element, numbered_lists)
    apply_settings(document.settings.element, snapshot.profile, snapshot.for_review)
    fill_bands(document, first_header=bands.first_header, header=bands.header, footer=bands.footer)
    properties = document.sections[-1]._sectPr
    if snapshot.layout is Layout.ARABIC:
        _set_section_direction(properties)
    return etree.tostring(properties, encoding="unicode")


def _set_section_direction(properties: etree._Element) -> None:
    for old in properties.findall(f"{{{W}}}bidi"):
        properties.remove(old)
    bidi = etree.Element(f"{{{W}}}bidi")
    behind = [properties.find(f"{{{W}}}{name}") for name in ("rtlGutter", "docGrid", "printerSettings")]
    following = next((element for element in behind if element is not None), None)
    if following is None:
        properties.append(bidi)
    else:
        following.addprevious(bidi)


def about(snapshot: ExportSnapshot, identity: anchors.Identity) -> About:
    """Title, languages and identity; a marked subject stays out of the title (rule E18)."""
    note = snapshot.note
    code = snapshot.marking_code
    silent = bool(code) and snapshot.profile.marking(code).export_rule is ExportRule.NO_SUBJECT_IN_NAMES
    titles = [note.facts.title[language] for language in snapshot.layout.languages]
    title = note.reference.shown if silent else " — ".join(title for title in titles if title) or note.reference.shown
    tags = {"ar": snapshot.profile.ar_tag, "fr": snapshot.profile.fr_tag}
    languages = ", ".join(tags[language.value] for language in snapshot.layout.languages)
    if snapshot.is_clean:
        identity = msgspec.structs.replace(identity, export=note.reference.shown)
    return About(title, languages, snapshot.revision.created, identity, snapshot.is_clean)
