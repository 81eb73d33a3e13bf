"""Where pages come from, what a link leads to, and how Arabic is made ready for Qt."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.domain.errors import BugError
from briefing_app.ui.manual.pages import FIRST, Page, as_shown, read_pages, slug_of
from resources.packaging import contents

FOLDER = paths.resources() / "manual"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, name, text in (
        ("fr", "01-quick-start.md", "# Début\n"),
        ("fr", "02-keys.md", "# Touches\n"),
        ("en", "01-quick-start.md", "# Start\n"),
        ("en", "20-administrators.md", "# Administrators\n\nText.\n"),
    ):
        (tmp_path / language).mkdir(exist_ok=True)
        (tmp_path / language / name).write_text(text, "utf-8")
    return tmp_path


def test_pages_come_in_order_and_the_missing_ones_from_another_language(folder: Path) -> None:
    french = [(page.slug, page.language, page.title) for page in read_pages(folder, "fr")]
    assert french == [
        ("quick-start", "fr", "Début"),
        ("keys", "fr", "Touches"),
        ("administrators", "en", "Administrators"),
    ]
    assert [(page.slug, page.language) for page in read_pages(folder, "en")] == [
        ("quick-start", "en"),
        ("keys", "fr"),
        ("administrators", "en"),
    ]


def test_a_manual_that_is_not_there_is_a_bug_of_ours(tmp_path: Path) -> None:
    with pytest.raises(BugError):
        read_pages(tmp_path, "ar")


def test_a_page_that_nobody_could_link_to_is_a_bug_of_ours(folder: Path) -> None:
    (folder / "fr" / "Notes.md").write_text("# Notes\n", "utf-8")
    with pytest.raises(BugError, match=r"Notes\.md"):
        read_pages(folder, "fr")


@pytest.mark.parametrize(
    ("link", "slug"),
    [
        ("04-writing.md", "writing"),
        ("04-writing.md#top", "writing"),
        ("https://example.org/04-writing.md", ""),
        ("../04-writing.md", ""),
        ("file:///etc/passwd", ""),
        ("", ""),
    ],
)
def test_only_links_between_pages_lead_anywhere(link: str, slug: str) -> None:
    assert slug_of(link) == slug


def test_an_arabic_page_keeps_keys_together_and_begins_its_tables_at_the_right() -> None:
    text = "# عنوان\n\nاضغط *Ctrl++* أو **حفظ** واكتب `نص`.\n\n| مفتاح | أثر |\n|---|---|\n| *F8* | التالي |\n"
    shown = as_shown(Page("keys", "ar", 1, "عنوان", text)).split("\n")
    assert shown[2] == "اضغط *\u2066Ctrl++\u2069* أو **حفظ** واكتب `\u2068نص\u2069`."
    assert shown[4:7] == ["| أثر | مفتاح |", "|---|---|", "| التالي | *\u2066F8\u2069* |"]


def test_a_french_page_is_shown_as_it_stands() -> None:
    page = next(page for page in read_pages(FOLDER, "fr") if page.slug == "keys")
    assert as_shown(page) == page.text


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_every_language_has_its_own_quick_start_and_the_page_for_administrators(language: str) -> None:
    pages = {page.slug: page.language for page in read_pages(FOLDER, language)}
    assert pages[FIRST] == language
    assert pages["administrators"] == "en"
    assert len(pages) >= 16


def test_every_page_and_picture_goes_into_the_packages() -> None:
    """And to where the frozen application looks for them: ``resources/manual`` beside its modules."""
    inside = {(Path(file), folder) for file, folder in contents.own_data()}
    ours = [path for path in FOLDER.rglob("*") if path.is_file()]
    assert len(ours) > 40
    for path in ours:
        assert (path, path.parent.relative_to(FOLDER.parents[1]).as_posix()) in inside
