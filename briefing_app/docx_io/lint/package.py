"""The package: parts, relationships, settings, lists, identity; calls the checks of each part."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from briefing_app.docx_io.lint.bands import lint_bands, own_band
from briefing_app.docx_io.lint.findings import VAL, LintFinding, w
from briefing_app.docx_io.lint.parts import PACKAGE_RELATIONS, Parts
from briefing_app.docx_io.lint.repeats import without_repeats
from briefing_app.docx_io.lint.story import Story, lint_story
from briefing_app.docx_io.lint.styles import lint_styles, read_styles
from briefing_app.docx_io.lint.tables import lint_tables
from briefing_app.docx_io.lint.tracked import lint_tracked, readings
from briefing_app.language.scripts import ARABIC_LETTER

REFERENCE = re.compile(r' r:(?:id|embed|link|pict)="([^"]*)"')
LEFTOVERS = ("thumbnail", "stylesWithEffects")
NUMBER_ID = re.compile(r'<w:numId w:val="([^"]*)"')
FIRST_OWN_LIST = 9001
"""Lists below this number come from the base document; they are judged only where the text uses them."""
FORMATS = ("bullet", "decimal", "lowerLetter", "arabicAlpha", "arabicAbjad")
NEEDED_SETTINGS = (("zoom", "B13"), ("themeFontLang", "B11"), ("decimalSymbol", "B11"), ("listSeparator", "B11"))
IDENTITY = ("PVId", "PVExport", "PVSha")
PERSONAL_PATHS = (b":\\Users\\", b"/home/", b"/Users/", b"/root/")
UNIT = re.compile('<unit id="([A-Za-z0-9-]+)" lang="([a-z]+)"')
NOT_IN_NAMES = re.compile("[^A-Za-z0-9]")
_ARABIC = re.compile(f"[{ARABIC_LETTER}]")


def lint_package(docx: bytes, *, has_identity: bool = True) -> Iterator[LintFinding]:
    """Every check on every part of the package."""
    try:
        package = zipfile.ZipFile(io.BytesIO(docx))
    except zipfile.BadZipFile:
        yield LintFinding("L00", "-", "-", "not a zip file")
        return
    with package:
        names = package.namelist()
        files = {name: package.read(name) for name in sorted(set(names))}
    if len(names) != len(files):
        yield LintFinding("L00", "-", "-", "an entry that is there twice")
        yield from _files(files, frozenset(), has_identity=has_identity)
    else:
        yield from lint_files(files, has_identity=has_identity)


def lint_files(files: Mapping[str, str | bytes], *, has_identity: bool = True) -> Iterator[LintFinding]:
    """Every check on parts by name: first without the rows that repeat others, and with them if that finds anything.

    A part that is text is one that is to be written as UTF-8.
    """
    if not _is_clean_at_once(files, has_identity=has_identity):
        every = {name: _data(content) for name, content in files.items()}
        yield from _files(every, frozenset(), has_identity=has_identity)


def _is_clean_at_once(files: Mapping[str, str | bytes], *, has_identity: bool) -> bool:
    """Whether the main part could be shortened and nothing was found in the rest."""
    tree = _tree(_data(files.get(PACKAGE_RELATIONS, b"")))
    main = Parts({} if tree is None else {PACKAGE_RELATIONS: tree}, {}, frozenset(files)).main
    xml = _text(files.get(main, b""))
    short = without_repeats(xml) if xml is not None else None
    if short is None:
        return False
    others = {name: _data(content) for name, content in files.items() if name != main}
    return next(_files({**others, main: short.xml}, short.bookmarks, has_identity=has_identity), None) is None


def _data(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _text(content: str | bytes) -> str | None:
    """None for bytes that are no UTF-8."""
    if isinstance(content, str):
        return content
    try:
        return content.decode()
    except UnicodeDecodeError:
        return None


def _files(files: dict[str, bytes], left_out: frozenset[str], *, has_identity: bool = True) -> Iterator[LintFinding]:
    """``left_out`` names the bookmarks that stand in rows which are not in ``files``."""
    trees: dict[str, etree._Element] = {}
    texts: dict[str, str] = {}
    for name, data in files.items():
        if any(path in data for path in PERSONAL_PATHS):
            yield LintFinding("E23", name, "-", "a path of somebody's machine")
        if name.endswith((".xml", ".rels")):
            tree = _tree(data)
            if tree is None:
                yield LintFinding("L00", name, "-", "not well-formed XML")
            else:
                trees[name] = tree
                texts[name] = data.decode("utf-8", "replace")
    parts = Parts(trees, texts, frozenset(files), left_out)
    yield from _parts(parts)
    if has_identity and parts.main in trees:
        yield from _identity(parts)


def _tree(data: bytes) -> etree._Element | None:
    try:
        return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except etree.XMLSyntaxError:
        return None


def _parts(parts: Parts) -> Iterator[LintFinding]:
    trees, main = parts.trees, parts.main
    if main not in trees:
        yield LintFinding("L00", main or "-", "-", "there is no document")
        return
    style_part, setting_part, list_part, comment_part = (
        parts.related(main, kind) for kind in ("styles", "settings", "numbering", "comments")
    )
    styles, lists, comments = trees.get(style_part), trees.get(list_part), trees.get(comment_part)
    sheet, numbers, noted = read_styles(styles), _ids(lists, "num", "numId"), _ids(comments, "comment", "id")
    yield from lint_styles(styles, style_part)
    stories = {name: root for name, root in trees.items() if root.tag in (w("document"), w("hdr"), w("ftr"))}
    for name, root in stories.items():
        own, text = (root, parts.texts[name]) if name == main else own_band(root)
        for reading in readings(own, text):
            yield from lint_story(Story(name, reading.root, reading.xml, sheet, frozenset(numbers)))
            yield from lint_tables(name, reading.root)
        yield from lint_tracked(name, own, text)
        yield from _controls(name, root, own)
        yield from _relationship_ids(name, parts)
    yield from _comments(stories, comment_part, noted)
    yield from _settings(trees.get(setting_part), setting_part)
    if lists is not None:
        used = {number for name in stories for number in NUMBER_ID.findall(parts.texts[name])}
        yield from _lists(lists, list_part, used)
    yield from lint_bands(parts, trees.get(setting_part))
    for name in sorted(parts.names):
        if any(leftover in name for leftover in LEFTOVERS):
            yield LintFinding("E23", name, "-", "left over from a template")


def _ids(root: etree._Element | None, element: str, attribute: str) -> list[str]:
    return [found.get(w(attribute), "") for found in root.iter(w(element))] if root is not None else []


def _twice(values: Iterable[str]) -> list[str]:
    return sorted(value for value, count in Counter(values).items() if count > 1)


def _controls(part: str, root: etree._Element, own: etree._Element) -> Iterator[LintFinding]:
    seen = set()
    for control in root.iter(w("sdt")):
        number = control.find(f"{w('sdtPr')}/{w('id')}")
        key = number.get(VAL) if number is not None else None
        if key is not None and key in seen:
            yield LintFinding("L04", part, f"control {key}", "an id that is there twice")
        seen.add(key)
    for control in own.iter(w("sdt")):
        if _ARABIC.search("".join(map(str, control.itertext()))):
            yield LintFinding("E17", part, "content control", "holds Arabic text")


def _comments(stories: dict[str, etree._Element], comment_part: str, noted: list[str]) -> Iterator[LintFinding]:
    """Comments that the text refers to are there; those it does not refer to are of the base document."""
    named = set()
    for part, root in stories.items():
        for mark in root.iter(w("commentReference"), w("commentRangeStart")):
            number = mark.get(w("id"), "")
            named.add(number)
            if number not in noted:
                yield LintFinding("L10", part, f"comment {number}", "a comment that is not there")
    for number in noted:
        if number not in named:
            yield LintFinding("E23", comment_part, f"comment {number}", "left over from a template")
    for number in _twice(noted):
        yield LintFinding("L10", comment_part, f"comment {number}", "an id that is there twice")


def _relationship_ids(part: str, parts: Parts) -> Iterator[LintFinding]:
    known = parts.relations(part) or {}
    for value in REFERENCE.findall(parts.texts[part]):
        if value not in known:
            yield LintFinding("L10", part, value, "a relationship that is not there")


def _settings(root: etree._Element | None, part: str) -> Iterator[LintFinding]:
    if root is None:
        yield LintFinding("B11", part or "-", "-", "there are no settings")
        return
    for name, code in NEEDED_SETTINGS:
        if root.find(w(name)) is None:
            yield LintFinding(code, part, name, "is missing")
    zoom, language = root.find(w("zoom")), root.find(w("themeFontLang"))
    if zoom is not None and not zoom.get(w("percent")):
        yield LintFinding("B13", part, "zoom", "names no percentage")
    if language is not None and not language.get(w("bidi")):
        yield LintFinding("B11", part, "themeFontLang", "names no right-to-left language")
    modes = [s.get(VAL) for s in root.iter(w("compatSetting")) if s.get(w("name")) == "compatibilityMode"]
    if modes != ["15"]:
        yield LintFinding("B11", part, "compatibilityMode", "is not 15")
    if root.find(w("rsids")) is not None:
        yield LintFinding("E23", part, "rsids", "left over from a template")
    protection = root.find(w("documentProtection"))
    if protection is not None and (
        protection.get(w("edit")) != "trackedChanges" or root.find(w("trackRevisions")) is None
    ):
        yield LintFinding("E19", part, "documentProtection", "does not keep tracking on")


def _lists(root: etree._Element, part: str, used: set[str]) -> Iterator[LintFinding]:
    for name, attribute in (("abstractNum", "abstractNumId"), ("num", "numId")):
        for number in _twice(_ids(root, name, attribute)):
            yield LintFinding("L09", part, f"{name} {number}", "an id that is there twice")
    judged = set()
    for element in root.iter(w("num")):
        reference = element.find(w("abstractNumId"))
        if reference is not None and element.get(w("numId")) in used:
            judged.add(reference.get(VAL))
    for definition in root.iter(w("abstractNum")):
        number_of = definition.get(w("abstractNumId"), "")
        if number_of in judged or (number_of.isdecimal() and int(number_of) >= FIRST_OWN_LIST):
            yield from _levels(definition, part)


def _levels(definition: etree._Element, part: str) -> Iterator[LintFinding]:
    for level in definition.iter(w("lvl")):
        form, side, indent = level.find(w("numFmt")), level.find(w("lvlJc")), level.find(f"{w('pPr')}/{w('ind')}")
        if form is None or form.get(VAL) not in FORMATS:
            yield LintFinding("E14", part, "level", "a number format Arabic cannot use")
        if side is None or side.get(VAL) not in ("left", "start"):
            yield LintFinding("E14", part, "level", "numbers do not stand at the start")
        if indent is None or int(indent.get(w("left"), "0")) < 720 or int(indent.get(w("hanging"), "0")) > 360:
            yield LintFinding("E14", part, "level", "numbers hang outside the margin")


def _are_all_there(manifest: str, count: int, bookmarks: frozenset[str]) -> bool:
    """Whether every one of ``count`` units is written as we write it, and has its bookmark: one look at the text."""
    units = UNIT.findall(manifest)
    return len(units) == count and {f"u_{unit.replace('-', '')}_{lang}" for unit, lang in units} <= bookmarks


def _identity(parts: Parts) -> Iterator[LintFinding]:
    """Custom properties and one manifest are there, and every unit has its bookmark (rules E16, E18)."""
    trees, main = parts.trees, parts.main
    custom_part, core_part = parts.related("", "custom-properties"), parts.related("", "core-properties")
    custom, core = trees.get(custom_part), trees.get(core_part)
    names = [p.get("name", "") for p in custom] if custom is not None else []
    for name in IDENTITY:
        if names.count(name) != 1:
            yield LintFinding("E18", custom_part or "-", name, "is there twice" if name in names else "is missing")
    if core is None or core.find("{http://purl.org/dc/elements/1.1/}identifier") is None:
        yield LintFinding("E18", core_part or "-", "identifier", "is missing")
    manifests = {name: tree for name, tree in trees.items() if str(tree.tag).endswith("}manifest")}
    if len(manifests) != 1:
        yield LintFinding("E18", "customXml", "manifest", "is there twice" if manifests else "is missing")
    bookmarks = parts.left_out.union([b.get(w("name"), "") for b in trees[main].iter(w("bookmarkStart"))])
    for name, manifest in manifests.items():
        if _are_all_there(parts.texts[name], len(manifest), bookmarks):
            continue
        for unit in manifest:
            plain = unit.get("id", "").replace("-", "")
            if not (plain.isascii() and plain.isalnum()):
                plain = NOT_IN_NAMES.sub("", plain)
            if f"u_{plain}_{unit.get('lang')}" not in bookmarks:
                yield LintFinding("E16", main, f"unit {plain}", "has no bookmark")
