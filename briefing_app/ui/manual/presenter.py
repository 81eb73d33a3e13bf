"""Which page is read, the way back and forward, and what is searched for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.search import Passage, SearchField
from briefing_app.language.search_match import Finder
from briefing_app.language.search_query import parse_query
from briefing_app.ui.manual.pages import FIRST, PICTURES, Page, read_pages, slug_of


class Visit(msgspec.Struct, frozen=True):
    """A page, and how far down it was left (pixels)."""

    slug: str
    top: int = 0


class ManualPresenter:
    """One for the window of the manual; made anew for another language with :meth:`spoken`.

    It opens at the page ``at``, with no way back from there; at the first page where there is none of that name.
    """

    def __init__(self, folder: Path, language: str, at: str = FIRST) -> None:
        self._folder = folder
        self.language = language
        self.pages = read_pages(folder, language)
        self._visits = [Visit(at if any(page.slug == at for page in self.pages) else FIRST)]
        self._at = 0
        self._finder: Finder | None = None

    def spoken(self, language: str) -> ManualPresenter:
        """The same place of the manual in another language."""
        return ManualPresenter(self._folder, language, self.page.slug)

    # Where one reads.

    @property
    def page(self) -> Page:
        return self._page(self.visit.slug)

    @property
    def visit(self) -> Visit:
        return self._visits[self._at]

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._visits) - 1

    def go(self, slug: str, left_at: int = 0) -> bool:
        """Turn to a page; ``left_at`` is how far down the one before was read. False where one is there already."""
        if slug == self.visit.slug or not any(page.slug == slug for page in self.pages):
            return False
        self._leave(left_at)
        self._visits[self._at + 1 :] = [Visit(slug)]
        self._at += 1
        return True

    def follow(self, link: str, left_at: int) -> bool:
        """Turn to the page of a link; a link that leads out of the manual is never followed."""
        return self.go(slug_of(link), left_at)

    def step(self, direction: int, left_at: int) -> bool:
        """One page back (-1) or forward (1) again."""
        if not 0 <= self._at + direction < len(self._visits):
            return False
        self._leave(left_at)
        self._at += direction
        return True

    def _leave(self, top: int) -> None:
        self._visits[self._at] = Visit(self.visit.slug, top)

    def _page(self, slug: str) -> Page:
        return next(page for page in self.pages if page.slug == slug)

    def picture(self, name: str) -> Path | None:
        """The file of a picture of the page that is read; None for a name that leads anywhere else."""
        folder = self._folder / self.page.language
        path = folder / name
        is_ours = path.parent == folder / PICTURES and path.suffix == ".png"
        return path if is_ours and path.is_file() else None

    # Searching.

    def search(self, words: str) -> None:
        """Search as in the library: every word, whatever its spelling; the last one may be begun only."""
        query = parse_query(words, is_typing=True)
        self._finder = Finder(query) if query.terms else None

    def shown_pages(self) -> tuple[Page, ...]:
        """All pages, or those that say what is searched for."""
        finder = self._finder
        if finder is None:
            return self.pages
        return tuple(page for page in self.pages if finder.best(partial(_passages, page)) is not None)

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where a paragraph says what is searched for, in code points."""
        return self._finder.place(_passage(text, self.page.language)).spans if self._finder is not None else ()


def _passages(page: Page) -> Iterable[Passage]:
    for paragraph in page.text.replace("*", "").replace("`", "").split("\n"):
        if paragraph and not paragraph.startswith("!["):
            yield _passage(paragraph, page.language)


def _passage(text: str, language: str) -> Passage:
    return Passage(SearchField.TEXT, Language.ARABIC if language == "ar" else Language.FRENCH, text)
