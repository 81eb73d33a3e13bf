"""The pages of the manual as they lie in ``resources/manual/{ar,fr,en}/NN-slug.md``; free of Qt.

A page is Markdown with three marks inside a line: ``**bold**`` is a name as the window shows it, ``*emphasis*`` a key,
a code span what is typed or read word by word. ``docs/manual.md`` says how one is written.
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from briefing_app.domain.errors import BugError

FIRST = "quick-start"
PICTURES = "pictures"
READ_INSTEAD = {"ar": ("ar", "en"), "fr": ("fr", "en"), "en": ("en", "fr")}
"""Where the pages of an interface language come from: its own first, then those that only another one has."""

_FILE = re.compile(r"(\d\d)-([a-z-]+)\.md$")
_LEFT_TO_RIGHT = re.compile(r"(?<!\*)\*(?!\*)([^*\n]+)\*(?!\*)|`([^`\n]+)`")


class Page(msgspec.Struct, frozen=True):
    """``text`` is Markdown; ``number`` orders the pages of all languages alike."""

    slug: str
    language: str
    number: int
    title: str
    text: str

    @property
    def name(self) -> str:
        """The name of its file, by which other pages link to it."""
        return f"{self.number:02}-{self.slug}.md"


def read_pages(folder: Path, language: str) -> tuple[Page, ...]:
    """The pages for somebody whose window speaks ``language``, in order; BugError when there are none."""
    found: dict[str, Page] = {}
    for code in READ_INSTEAD[language]:
        for path in sorted((folder / code).glob("*.md")):
            page = _read(path, code)
            found.setdefault(page.slug, page)
    if FIRST not in found:
        raise BugError(f"the manual is not in {folder}")
    return tuple(sorted(found.values(), key=lambda page: page.number))


def slug_of(link: str) -> str:
    """The page that a link between pages leads to; empty for any other link."""
    match = _FILE.fullmatch(link.partition("#")[0])
    return match.group(2) if match else ""


def _read(path: Path, language: str) -> Page:
    named = _FILE.fullmatch(path.name)
    if named is None:
        raise BugError(f"no name for a page: {path.name}")
    text = path.read_text("utf-8")
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return Page(named.group(2), language, int(named.group(1)), title, text)


def as_shown(page: Page) -> str:
    """The Markdown of a page as Qt is to read it: in Arabic, keys and typed words keep together and in their own
    direction, and the cells of a row stand the other way round, for Qt begins every table at the left."""
    if page.language != "ar":
        return page.text
    text = _LEFT_TO_RIGHT.sub(_isolated, page.text)
    return "\n".join(_turned(line) if line.startswith("|") else line for line in text.split("\n"))


def _isolated(match: re.Match[str]) -> str:
    key, typed = match.groups()
    return f"*\u2066{key}\u2069*" if key is not None else f"`\u2068{typed}\u2069`"


def _turned(row: str) -> str:
    return "|".join(["", *reversed(row.strip().strip("|").split("|")), ""])
