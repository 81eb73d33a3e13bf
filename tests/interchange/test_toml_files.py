from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app import paths
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.rich_text import clean
from briefing_app.domain.templates import NoteTemplate, SectionContent, TemplateSection
from briefing_app.interchange.answers_file import read_answers
from briefing_app.interchange.profile_file import read_profile
from briefing_app.interchange.template_file import read_template, write_template
from briefing_app.interchange.toml_source import line_of, path_of, shown
from tests.samples import BUILT_INS

GOOD = """id = "own_note"
version = 1
code = "ON"
name = { ar = "مذكرة", fr = "Note" }
purpose = { ar = "غرض", fr = "But" }

[[sections]]
id = "first"
title = { ar = "الأول", fr = "Premier" }
guidance = { ar = "اكتب.", fr = "Écrivez." }
required = true

[[sections]]
id = "second"
title = { ar = "الثاني", fr = "Second" }
guidance = { ar = "اكتب.", fr = "Écrivez." }
"""


def refused(text: str) -> UserError:
    with pytest.raises(UserError) as told:
        read_template(text, "own.toml")
    return told.value


def test_a_good_template_is_read() -> None:
    template = read_template(GOOD, "own.toml")
    assert [section.id for section in template.sections] == ["first", "second"]
    assert template.sections[0].required
    assert template.sections[1].content is SectionContent.PROSE


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "field"),
    [
        ('fr = "Second"', 'fr = ""', "template.invalid", 15, "sections[2].title.fr"),
        ('id = "second"', 'id = "first"', "template.invalid", 14, "sections[2].id"),
        ("version = 1", "version = 0", "template.invalid", 2, "version"),
        ("version = 1", 'version = "one"', "template.invalid", 2, "version"),
        ('id = "own_note"', 'id = "own note"', "template.invalid", 1, "id"),
        ('code = "ON"\n', "", "template.invalid", 1, "-"),
        ("required = true", "requird = true", "template.unknown_key", 11, "sections[1].requird"),
        ('code = "ON"', 'code = "ON"\ncolour = "red"', "template.unknown_key", 4, "colour"),
        ('name = { ar = "مذكرة", fr = "Note" }', 'name = { ar = "مذكرة" }', "template.invalid", 4, "name.fr"),
        ("required = true", 'opening = { fr = "{who}" }', "template.invalid", 11, "sections[1].opening.fr"),
        ("required = true", "required = yes", "template.invalid", 11, "-"),
    ],
)
def test_mistakes_are_told_with_line_and_field(old: str, new: str, code: str, line: int, field: str) -> None:
    error = refused(GOOD.replace(old, new, 1))
    assert (error.code, error.params["line"], error.params["field"]) == (code, line, field)
    assert error.params["source"] == "own.toml"


def test_a_template_without_sections_is_refused() -> None:
    assert refused(GOOD.partition("[[sections]]")[0]).code == "template.invalid"
    assert refused(GOOD.partition("[[sections]]")[0] + "sections = []").params["field"] == "sections"


texts = (
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs",), exclude_characters="{}\x00"), max_size=20)
    .map(clean)  # as every text is that was read
    .filter(bool)
)
words = texts.filter(lambda text: bool(text.strip()))
bilinguals = st.builds(Bilingual, words, words)


@st.composite
def templates(draw: st.DrawFn) -> NoteTemplate:
    ids = draw(st.lists(st.from_regex(r"[a-z]{1,8}", fullmatch=True), min_size=1, max_size=4, unique=True))
    sections = tuple(
        TemplateSection(
            section_id,
            draw(bilinguals),
            draw(bilinguals),
            draw(st.booleans()),
            draw(st.integers(0, 500)),
            draw(st.builds(Bilingual, texts, texts)),
            draw(st.sampled_from(SectionContent)),
        )
        for section_id in ids
    )
    return NoteTemplate("own", draw(st.integers(1, 9)), "ON", draw(bilinguals), draw(bilinguals), sections)


@given(templates())
def test_writing_and_reading_gives_the_template_back(template: NoteTemplate) -> None:
    assert read_template(write_template(template), "x") == template


def test_built_in_templates_come_back_too() -> None:
    for template_id in BUILT_INS.template_ids():
        template = BUILT_INS.template(template_id)
        assert template is not None
        assert read_template(write_template(template), template_id) == template


def test_answers_say_what_is_wrong_and_where() -> None:
    with pytest.raises(UserError) as unknown:
        read_answers('subject = { ar = "س", fr = "s" }\nmeating = 1\n', "a.toml")
    assert unknown.value.code == "answers.unknown_key"
    assert (unknown.value.params["line"], unknown.value.params["known"]) == (2, "meeting")
    with pytest.raises(UserError) as wrong:
        read_answers('[meeting]\nmode = "telepathy"\n', "a.toml")
    assert (wrong.value.code, wrong.value.params["line"], wrong.value.params["field"]) == (
        "answers.invalid",
        2,
        "meeting.mode",
    )
    with pytest.raises(UserError) as nested:
        read_answers('[[participants]]\nside = "host"\nname = { fr = "X" }\nheight = 2\n', "a.toml")
    assert (nested.value.params["line"], nested.value.params["field"]) == (4, "participants[1].height")


def test_the_example_in_the_manual_of_answers_is_right() -> None:
    manual = (paths.resources().parent / "docs" / "answers.md").read_text("utf-8")
    example = manual.partition("```toml\n")[2].partition("```")[0]
    answers = read_answers(example, "answers.md")
    assert answers.participants
    assert answers.actions
    assert answers.invitations


def test_profiles_need_markings() -> None:
    text = (paths.resources() / "profiles" / "egypt_france.toml").read_text("utf-8")
    with pytest.raises(UserError) as told:
        read_profile(text.partition("[[markings]]")[0] + "markings = []", "p.toml")
    assert told.value.code == "profile.invalid"
    with pytest.raises(UserError, match=r"profile\.invalid"):
        read_profile(text.replace('digits = "arabic_indic"', 'digits = "roman"'), "p.toml")


@pytest.mark.parametrize(
    ("message", "path", "text"),
    [
        (
            "Expected `int`, got `str` - at `$.sections[2].target_words`",
            ("sections", 2, "target_words"),
            "sections[3].target_words",
        ),
        ("Object missing required field `id`", (), ""),
        ("Invalid - at `$.sections[...].x`", ("sections", "x"), "sections.x"),
    ],
)
def test_paths_of_messages(message: str, path: tuple[str | int, ...], text: str) -> None:
    assert path_of(message) == path
    assert shown(path) == text


def test_lines_are_found_in_nested_tables_and_past_long_strings() -> None:
    text = 'a = """\nb = 1\n"""\n[[t]]\nx = 1\n[t.sub]\ny = 2\n[[t]]\nx = 3\n"k.l" = 4\n'
    assert line_of(text, ("t", 0, "sub", "y")) == 7
    assert line_of(text, ("t", 1, "x")) == 9
    assert line_of(text, ("t", 1, "missing")) == 8
    assert line_of(text, ("a",)) == 1
    assert line_of(text, ("nowhere",)) == 1


def test_templates_are_frozen() -> None:
    with pytest.raises(AttributeError):
        read_template(GOOD, "x").version = 2  # type: ignore[misc]
    assert isinstance(read_template(GOOD, "x"), msgspec.Struct)
