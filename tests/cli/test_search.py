"""``search`` and ``library reindex`` from outside."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from briefing_app.domain.search import Snippet
from briefing_app.language.search_query import shown_fields
from tests.cli.test_commands import Run
from tests.storage.test_people import FIXTURES

KEYS = {"note", "reference", "pair", "language", "snippet", "score"}


def test_a_note_is_found_in_both_languages(run: Run, note: str) -> None:
    (arabic,) = run("search", "والوُزيرُ", "--json").json
    (french,) = run("search", "HOMOLOGUE", "francais", "--json").json
    assert set(arabic) == set(french) == KEYS
    assert (arabic["note"], arabic["language"], french["language"]) == (note, "ar", "fr")
    assert french["reference"].startswith("P-")
    assert french["snippet"].startswith("Le ministre a reçu son homologue français")
    pairs = [
        pair["id"] for section in run("note", "show", note, "--json").json["sections"] for pair in section["pairs"]
    ]
    assert {arabic["pair"], french["pair"]} <= set(pairs)
    assert 0 < french["score"] <= 1


def test_what_was_found_is_lit_for_people(run: Run, note: str) -> None:
    shown = run("search", "ministre")
    assert shown.code == 0
    assert "Le [ministre] a reçu" in shown.out
    assert shown.err == ""


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (("epita",), 1),
        (("EPITA", "absent"), 0),
        (('"deux pays"',), 1),
        (('"pays deux"',), 0),
        (("coop*",), 1),
        (("texte:epita",), 1),
        (("titre:epita",), 0),
        (("النص:الوزير",), 1),
        (("recu",), 1),
        (("recu", "--exact"), 0),
        (("reçu", "--exact"), 1),
    ],
)
def test_words_phrases_beginnings_fields_and_the_exact_switch(
    run: Run, note: str, words: tuple[str, ...], count: int
) -> None:
    assert len(run("search", *words, "--json").json) == count


def test_the_limit_counts_notes_and_none_is_all(run: Run, note: str, texts: tuple[str, str]) -> None:
    for _ in range(2):
        run("note", "import", *texts, "--template", "readout_public")
    assert [len(run("search", "epita", "--limit", n, "--json").json) for n in ("1", "2", "0", "9")] == [1, 2, 3, 3]


def test_what_was_deleted_is_found_no_more(run: Run, note: str) -> None:
    run("note", "delete", note)
    assert run("search", "epita", "--json").json == []


def test_what_was_edited_is_found(run: Run, note: str, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Une phrase toute neuve", "utf-8")
    (hit,) = run("search", "homologue", "--json").json
    run("note", "edit", note, "--pair", hit["pair"], "--language", "fr", "--text-file", "new.txt")
    assert run("search", "homologue", "--json").json == []
    assert [found["pair"] for found in run("search", "neuve", "--json").json] == [hit["pair"]]


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_nothing_found_says_what_to_try(run: Run, note: str, language: str) -> None:
    plain, exact = (run("--lang", language, "search", "zzz", *option) for option in ((), ("--exact",)))
    assert plain.code == exact.code == 0
    assert plain.out != exact.out
    assert "--exact" in exact.out
    assert "cli." not in plain.out + exact.out


def test_a_query_without_a_word_is_an_error(run: Run, note: str) -> None:
    assert run("search", "???", "--json").error["code"] == "search.nothing_asked"
    assert run("search").code == 2


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_help_names_the_fields(run: Run, language: str) -> None:
    shown = " ".join(run("--lang", language, "search", "--help").out.split())
    for name in shown_fields(language).split():
        assert name in shown


def test_an_older_library_is_searched_with_an_index_of_the_moment(run: Run, tmp_path: Path) -> None:
    source = FIXTURES / "v5-plain.briefing"
    shutil.copy(source, tmp_path / "l.briefing")
    found = run("search", "ministre", "--json")
    assert len(found.json) == 1
    assert "library reindex" in found.err
    assert (tmp_path / "l.briefing").read_bytes() == source.read_bytes()
    assert run("library", "reindex", "--json").json == {"path": str(tmp_path / "l.briefing"), "notes": 1}
    assert run("search", "ministre").err == ""


def test_the_index_is_built_anew(run: Run, note: str) -> None:
    shown = run("library", "reindex")
    assert (shown.code, shown.out.strip()[-1]) == (0, "1")
    assert len(run("search", "epita", "--json").json) == 1
    assert run("library", "verify").code == 0


def test_brackets_stand_around_every_word_found() -> None:
    from briefing_app.cli.commands.search import lit

    assert lit(Snippet("un deux trois", ((0, 2), (8, 13)))) == "[un] deux [trois]"
    assert lit(Snippet("un")) == "un"
