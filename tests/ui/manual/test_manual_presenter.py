"""Which page is read, the way back, links, pictures and searching; without Qt."""

from __future__ import annotations

import pytest

from briefing_app import paths
from briefing_app.ui.manual.presenter import ManualPresenter, Visit

FOLDER = paths.resources() / "manual"


@pytest.fixture
def reading() -> ManualPresenter:
    return ManualPresenter(FOLDER, "fr")


def test_one_begins_at_the_quick_start(reading: ManualPresenter) -> None:
    assert reading.page.slug == "quick-start"
    assert not reading.can_go_back
    assert not reading.can_go_forward


def test_one_goes_back_to_where_a_page_was_left_and_forward_again(reading: ManualPresenter) -> None:
    assert reading.go("writing", left_at=120)
    assert reading.follow("16-preferences.md", left_at=300)
    assert reading.step(-1, left_at=0)
    assert reading.visit == Visit("writing", 300)
    assert reading.step(-1, left_at=7)
    assert reading.visit == Visit("quick-start", 120)
    assert not reading.step(-1, left_at=0)
    assert reading.step(1, left_at=0)
    assert reading.visit == Visit("writing", 7)


def test_another_page_ends_the_way_forward(reading: ManualPresenter) -> None:
    reading.go("writing")
    reading.step(-1, 0)
    reading.go("keys")
    assert not reading.can_go_forward
    assert [page.slug for page in reading.pages if page.slug == reading.page.slug] == ["keys"]


def test_nothing_is_turned_to_that_is_no_page_or_is_read_already(reading: ManualPresenter) -> None:
    assert not reading.go("quick-start")
    assert not reading.go("nowhere")
    assert not reading.follow("https://example.org/", 0)
    assert not reading.can_go_back


def test_the_same_page_in_another_language(reading: ManualPresenter) -> None:
    reading.go("review")
    spoken = reading.spoken("ar")
    assert (spoken.page.slug, spoken.page.language) == ("review", "ar")
    assert not spoken.can_go_back


def test_opened_at_a_page_there_is_no_way_back_from_it() -> None:
    assert ManualPresenter(FOLDER, "fr", "keys").page.slug == "keys"
    assert not ManualPresenter(FOLDER, "fr", "keys").can_go_back
    assert ManualPresenter(FOLDER, "fr", "nowhere").page.slug == "quick-start"


def test_pictures_are_those_of_the_page_and_nothing_else(reading: ManualPresenter) -> None:
    reading.go("writing")
    assert reading.picture("pictures/editor.png") == FOLDER / "fr" / "pictures" / "editor.png"
    assert reading.picture("pictures/nothing.png") is None
    assert reading.picture("../ar/pictures/editor.png") is None
    assert reading.picture("/etc/hostname") is None


@pytest.mark.parametrize(
    ("language", "words", "slugs"),
    [
        ("fr", "cle de secours", {"quick-start", "first-run", "backups"}),
        ("fr", "TMX", {"terms", "backups", "administrators"}),
        ("ar", "مفتاح الإسترداد", {"quick-start", "first-run", "backups"}),
    ],
)
def test_pages_are_found_by_every_word_whatever_its_spelling(language: str, words: str, slugs: set[str]) -> None:
    reading = ManualPresenter(FOLDER, language)
    reading.search(words)
    assert {page.slug for page in reading.shown_pages()} == slugs


def test_without_words_all_pages_are_shown_and_nothing_is_lit(reading: ManualPresenter) -> None:
    for nothing in ("", " ", "…"):
        reading.search(nothing)
        assert reading.shown_pages() == reading.pages
        assert reading.spans("la clé de secours") == ()


def test_the_places_of_the_words_are_told(reading: ManualPresenter) -> None:
    reading.search("clef secours")
    assert reading.spans("la clé de secours") == ((10, 17),)
    reading.search("qqqq")
    assert reading.shown_pages() == ()
