"""Structures from nothing, and sound files changed by hypothesis: readers give a value or a UserError."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from briefing_app.docx_io.package_writer import Part, zipped
from tests.fuzz import seeds
from tests.fuzz.judging import judge
from tests.fuzz.readers import READERS, mutated
from tests.fuzz.shapes import packages, wrong
from tests.fuzz.shapes.trees import WORD_NAMES, W
from tests.thoroughness import examples

QUICK = ("word", "tmx", "tbx", "terms", "pairs", "words", "text", "answers", "typed", "decisions")
SHORT = tuple(text for text in (*wrong.NUMBERS, *wrong.TEXTS) if len(text) < 60)
VALUES = st.sampled_from((*SHORT, "Nadia", "begin", "separate", "end", "1", "u_1_fr"))
ATTRIBUTES = st.dictionaries(
    st.sampled_from(("val", "id", "author", "date", "name", "fldCharType", "w")), VALUES, max_size=3
)
TMX_NAMES = ("tmx", "body", "tu", "tuv", "seg", "prop", "note", "bpt", "hi", "header")
TBX_NAMES = ("tbx", "martif", "text", "body", "termEntry", "langSet", "tig", "term", "termNote", "descripGrp", "note")


def element(name: str, attributes: dict[str, str], children: list[etree._Element], text: str) -> etree._Element:
    """As much of it as XML can carry."""
    made = etree.Element(name)
    for key, value in attributes.items():
        try:
            made.set(key, value)
        except ValueError:
            made.set(key, "")
    made.extend(children)
    try:
        made.text = text
    except ValueError:
        made.text = "x"
    return made


def trees(names: tuple[str, ...], attributes: st.SearchStrategy[dict[str, str]]) -> st.SearchStrategy[etree._Element]:
    leaf = st.builds(element, st.sampled_from(names), attributes, st.just([]), VALUES)
    return st.recursive(
        leaf,
        lambda inner: st.builds(element, st.sampled_from(names), attributes, st.lists(inner, max_size=4), VALUES),
        max_leaves=12,
    )


WORD = trees(
    tuple(f"{{{W}}}{name}" for name in WORD_NAMES),
    ATTRIBUTES.map(lambda found: {f"{{{W}}}{name}": value for name, value in found.items()}),
)
LANGUAGE = st.dictionaries(
    st.sampled_from(("{http://www.w3.org/XML/1998/namespace}lang", "type", "id")),
    st.sampled_from(("ar", "fr", "fr-FR", "x", "termNote", "partOfSpeech", "")),
    max_size=2,
)


def word_file(found: list[etree._Element]) -> bytes:
    """The small sound file with other content in its body."""
    parts = dict(packages.opened(next(seeds.word())))
    document = etree.fromstring(parts["word/document.xml"])
    body = document[0]
    for place, one in enumerate(found):
        body.insert(place * 2, one)
    parts["word/document.xml"] = etree.tostring(document)
    return zipped([Part(name, content) for name, content in parts.items()])


@given(st.lists(WORD, min_size=1, max_size=4))
@settings(max_examples=examples(60, 2000))
def test_word_files_of_any_structure(found: list[etree._Element]) -> None:
    assert judge(READERS["word"].run, word_file(found)) is None


@pytest.mark.parametrize(("reader", "names"), [("tmx", TMX_NAMES), ("tbx", TBX_NAMES)])
@given(data=st.data())
@settings(max_examples=examples(40, 2000))
def test_xml_of_any_structure(reader: str, names: tuple[str, ...], data: st.DataObject) -> None:
    root = element(names[0], {}, data.draw(st.lists(trees(names[1:], LANGUAGE), max_size=4)), "")
    assert judge(READERS[reader].run, etree.tostring(root)) is None


@pytest.mark.parametrize("name", QUICK)
@given(seed=st.integers(0, 2**32), turns=st.integers(1, 4))
@settings(max_examples=examples(12, 1000))
def test_sound_files_after_some_changes(name: str, seed: int, turns: int) -> None:
    reader, random = READERS[name], Random(seed)
    data = random.choice(list(reader.seeds()))
    for _ in range(turns):
        data = mutated(reader, data, random)
    assert judge(reader.run, data) is None


@pytest.mark.parametrize("name", READERS)
def test_a_change_is_the_same_every_time_and_is_one(name: str) -> None:
    """What a fuzzer found can be found again; and most changes do change something."""
    reader = READERS[name]
    seed = next(iter(reader.seeds()))
    made = [mutated(reader, seed, Random(turn)) for turn in range(6)]
    assert made == [mutated(reader, seed, Random(turn)) for turn in range(6)]
    assert sum(one != seed for one in made) >= 4


@pytest.mark.parametrize("name", READERS)
def test_seeds_are_sound(name: str) -> None:
    assert all(judge(READERS[name].run, seed) is None for seed in READERS[name].seeds())
