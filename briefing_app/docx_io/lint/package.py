"""The package: parts, relationships, settings, lists, identity; calls the checks of each part."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator

from lxml import etree

from briefing_app.docx_io.lint.findings import VAL, LintFinding, w
from briefing_app.docx_io.lint.story import Story, lint_story
from briefing_app.docx_io.lint.styles import lint_styles, read_styles
from briefing_app.docx_io.lint.tables import lint_tables
from briefing_app.language.scripts import ARABIC_LETTER

DOCUMENT, SETTINGS, NUMBERING = "word/document.xml", "word/settings.xml", "word/numbering.xml"
REFERENCE = re.compile(r' r:(?:id|embed|link|pict)="([^"]*)"')
LEFTOVERS = ("thumbnail", "stylesWithEffects")
FORMATS = ("bullet", "decimal", "lowerLetter", "arabicAlpha", "arabicAbjad")
NEEDED_SETTINGS = (("zoom", "B13"), ("themeFontLang", "B11"), ("decimalSymbol", "B11"), ("listSeparator", "B11"))
IDENTITY = ("PVId", "PVExport", "PVSha")
PERSONAL_PATHS = (b":\\Users\\", b"/home/", b"/Users/", b"/root/")
_ARABIC = re.compile(f"[{ARABIC_LETTER}]")


def lint_package(docx: bytes) -> Iterator[LintFinding]:
    """Every check on every part."""
    try:
        package = zipfile.ZipFile(io.BytesIO(docx))
    except zipfile.BadZipFile:
        yield LintFinding("L00", "-", "-", "not a zip file")
        return
    with package:
        names = package.namelist()
        if len(names) != len(set(names)):
            yield LintFinding("L00", "-", "-", "an entry that is there twice")
        trees: dict[str, etree._Element] = {}
        texts: dict[str, str] = {}
        for name in sorted(set(names)):
            data = package.read(name)
            if any(path in data for path in PERSONAL_PATHS):
                yield LintFinding("E23", name, "-", "a path of somebody's machine")
            if name.endswith((".xml", ".rels")):
                tree = _tree(data)
                if tree is None:
                    yield LintFinding("L00", name, "-", "not well-formed XML")
                else:
                    trees[name] = tree
                    texts[name] = data.decode("utf-8", "replace")
        yield from _parts(trees, texts, frozenset(names))


def _tree(data: bytes) -> etree._Element | None:
    try:
        return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except etree.XMLSyntaxError:
        return None


def _parts(trees: dict[str, etree._Element], texts: dict[str, str], names: frozenset[str]) -> Iterator[LintFinding]:
    if DOCUMENT not in trees:
        yield LintFinding("L00", DOCUMENT, "-", "there is no document")
        return
    styles = read_styles(trees.get("word/styles.xml"))
    numbering = trees.get(NUMBERING)
    numbers = (
        frozenset(n.get(w("numId"), "") for n in numbering.iter(w("num"))) if numbering is not None else frozenset()
    )
    yield from lint_styles(trees.get("word/styles.xml"))
    for name, root in trees.items():
        if root.tag in (w("document"), w("hdr"), w("ftr")):
            yield from lint_story(Story(name, root, texts[name], styles, numbers))
            yield from lint_tables(name, root)
            yield from _controls(name, root)
            yield from _relationship_ids(name, texts[name], trees)
    yield from _settings(trees.get(SETTINGS))
    yield from _lists(numbering)
    yield from _identity(trees)
    for name in sorted(names):
        if any(leftover in name for leftover in LEFTOVERS):
            yield LintFinding("E23", name, "-", "left over from a template")


def _controls(part: str, root: etree._Element) -> Iterator[LintFinding]:
    seen = set()
    for control in root.iter(w("sdt")):
        number = control.find(f"{w('sdtPr')}/{w('id')}")
        key = number.get(VAL) if number is not None else None
        if key is not None and key in seen:
            yield LintFinding("L04", part, f"control {key}", "an id that is there twice")
        seen.add(key)
        if _ARABIC.search("".join(map(str, control.itertext()))):
            yield LintFinding("E17", part, "content control", "holds Arabic text")
    comments = {c.get(w("id")) for c in root.iter(w("commentRangeStart"))}
    for reference in root.iter(w("commentReference")):
        if reference.get(w("id")) not in comments:
            yield LintFinding("L10", part, "comment", "a comment that is not there")


def _relationship_ids(part: str, xml: str, trees: dict[str, etree._Element]) -> Iterator[LintFinding]:
    folder, base = posixpath.split(part)
    rels = trees.get(posixpath.join(folder, "_rels", f"{base}.rels"))
    known = {rel.get("Id") for rel in rels} if rels is not None else set()
    for value in REFERENCE.findall(xml):
        if value not in known:
            yield LintFinding("L10", part, value, "a relationship that is not there")


def _settings(root: etree._Element | None) -> Iterator[LintFinding]:
    if root is None:
        yield LintFinding("B11", SETTINGS, "-", "there are no settings")
        return
    for name, code in NEEDED_SETTINGS:
        if root.find(w(name)) is None:
            yield LintFinding(code, SETTINGS, name, "is missing")
    zoom, language = root.find(w("zoom")), root.find(w("themeFontLang"))
    if zoom is not None and not zoom.get(w("percent")):
        yield LintFinding("B13", SETTINGS, "zoom", "names no percentage")
    if language is not None and not language.get(w("bidi")):
        yield LintFinding("B11", SETTINGS, "themeFontLang", "names no right-to-left language")
    modes = [s.get(VAL) for s in root.iter(w("compatSetting")) if s.get(w("name")) == "compatibilityMode"]
    if modes != ["15"]:
        yield LintFinding("B11", SETTINGS, "compatibilityMode", "is not 15")
    if root.find(w("rsids")) is not None:
        yield LintFinding("E23", SETTINGS, "rsids", "left over from a template")
    protection = root.find(w("documentProtection"))
    if protection is not None and (
        protection.get(w("edit")) != "trackedChanges" or root.find(w("trackRevisions")) is None
    ):
        yield LintFinding("E19", SETTINGS, "documentProtection", "does not keep tracking on")


def _lists(root: etree._Element | None) -> Iterator[LintFinding]:
    if root is None:
        return
    for level in root.iter(w("lvl")):
        form, side, indent = level.find(w("numFmt")), level.find(w("lvlJc")), level.find(f"{w('pPr')}/{w('ind')}")
        if form is None or form.get(VAL) not in FORMATS:
            yield LintFinding("E14", NUMBERING, "level", "a number format Arabic cannot use")
        if side is None or side.get(VAL) not in ("left", "start"):
            yield LintFinding("E14", NUMBERING, "level", "numbers do not stand at the start")
        if indent is None or int(indent.get(w("left"), "0")) < 720 or int(indent.get(w("hanging"), "0")) > 360:
            yield LintFinding("E14", NUMBERING, "level", "numbers hang outside the margin")


def _identity(trees: dict[str, etree._Element]) -> Iterator[LintFinding]:
    """Custom properties and manifest are there, and every unit has its bookmark (rules E16, E18)."""
    custom = trees.get("docProps/custom.xml")
    names = {p.get("name") for p in custom} if custom is not None else set()
    for name in IDENTITY:
        if name not in names:
            yield LintFinding("E18", "docProps/custom.xml", name, "is missing")
    core = trees.get("docProps/core.xml")
    if core is None or core.find("{http://purl.org/dc/elements/1.1/}identifier") is None:
        yield LintFinding("E18", "docProps/core.xml", "identifier", "is missing")
    manifest = next((t for t in trees.values() if str(t.tag).endswith("}manifest")), None)
    if manifest is None:
        yield LintFinding("E18", "customXml", "manifest", "is missing")
        return
    bookmarks = {b.get(w("name"), "") for b in trees[DOCUMENT].iter(w("bookmarkStart"))}
    for unit in manifest:
        plain = re.sub(r"[^A-Za-z0-9]", "", unit.get("id", ""))
        if f"u_{plain}_{unit.get('lang')}" not in bookmarks:
            yield LintFinding("E16", DOCUMENT, f"unit {plain}", "has no bookmark")
