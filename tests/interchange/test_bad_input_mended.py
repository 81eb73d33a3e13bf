"""What a tester found in TOML files: values accepted that no export can write, and mistakes told in the wrong place."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app import paths
from briefing_app.domain.errors import UserError
from briefing_app.interchange.answers_file import read_answers
from briefing_app.interchange.profile_file import read_profile
from briefing_app.interchange.template_file import MARKINGS, read_template
from briefing_app.interchange.toml_places import line_of
from briefing_app.interchange.toml_source import Faults, parse
from briefing_app.messages import LANGUAGES, Catalogue
from tests.interchange.test_answers_file import ACTION, INVITATION, PERSON
from tests.interchange.test_template_mistakes import OWN
from tests.samples import BUILT_INS

PROFILE = (paths.resources() / "profiles" / "egypt_france.toml").read_text("utf-8")
DOTTED = "inviter.name.fr = 'A'\ninvitee.name.fr = 'B'\noccasion.fr = 'C'\n"
READERS: dict[str, Any] = {"answers": read_answers, "template": read_template, "profile": read_profile}


def refused(kind: str, text: str) -> tuple[str, Any, Any]:
    """Code, line and field of the error; its words are there in every language, in one line."""
    with pytest.raises(UserError) as told:
        READERS[kind](text, "f.toml")
    error = told.value
    for language in LANGUAGES:
        words = Catalogue.load(language, paths.translations()).error(error)
        assert "f.toml" in words.message
        assert "{" not in words.message + words.hint
    return error.code, error.params["line"], error.params["field"]


# --- values that no export could write


@pytest.mark.parametrize(
    "zone", ["Mars/Olympus", "Africa", "../zone", "/etc/localtime", "Cairo", "x" * 300, "Africa/Caïro"]
)
def test_a_zone_that_is_none_is_refused(zone: str) -> None:
    assert refused("answers", f"[meeting]\nday = 2026-03-15\nzone = '{zone}'") == ("answers.invalid", 3, "meeting.zone")
    for field in ("host_zone", "counterpart_zone"):
        text = re.sub(f"^{field} = .*$", f"{field} = '{zone}'", PROFILE, flags=re.M)
        line = next(n for n, found in enumerate(text.split("\n"), 1) if found.startswith(field))
        assert refused("profile", text) == ("profile.invalid", line, field)


@pytest.mark.parametrize(
    ("due", "field"),
    [
        ("type = 'month', year = 2026, month = 13", "month"),
        ("type = 'month', year = 2026, month = 0", "month"),
        ("type = 'month', year = 99999, month = 1", "year"),
        ("type = 'month', year = 0, month = 1", "year"),
        ("type = 'before_event', days = 1000000, event = { fr = 'E' }", "days"),
    ],
)
def test_a_due_date_that_no_calendar_has_is_refused(due: str, field: str) -> None:
    text = f"[[actions]]\n{ACTION}[[actions]]\n{ACTION}due = {{ {due} }}"
    assert refused("answers", text) == ("answers.invalid", 9, f"actions[2].due.{field}")
    table = "\n".join(due.split(", "))
    code, line, _ = refused("answers", f"[[actions]]\n{ACTION}[actions.due]\n{table}")
    assert (code, line) == ("answers.invalid", 6 + [part.split(" ")[0] for part in due.split(", ")].index(field))


@pytest.mark.parametrize("number", ["1" * 25, "-" + "9" * 25, str(2**63), "0x1" + "0" * 20])
def test_a_number_of_more_than_64_bits_is_refused_with_its_field(number: str) -> None:
    assert refused("template", OWN.replace("version = 3", f"version = {number}")) == ("template.invalid", 3, "version")
    text = f"[[actions]]\n{ACTION}due = {{ type = 'before_event', days = {number}, event = {{}} }}"
    assert refused("answers", text) == ("answers.invalid", 5, "actions[1].due.days")


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize(
    "value", ["[" * 3000 + "]" * 3000, "[\n" * 3000 + "]\n" * 3000, "{ a = " * 3000 + "1" + "}" * 3000, "1" * 5000]
)
def test_what_python_cannot_read_is_a_mistake_in_the_file(kind: str, value: str) -> None:
    code, line, field = refused(kind, f"# un\n\ntitle = {value}\n\n")
    assert (code, field) == (f"{kind}.invalid", "-")
    assert line == 3 or ("\n" in value and 3 < line < 3003)


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize("part", ["a", "'a b'", '"é" '])
@pytest.mark.parametrize("before", ["", "[", "x = { "])
def test_a_key_of_ever_more_parts_is_refused_before_it_takes_all_memory(kind: str, part: str, before: str) -> None:
    long = f"# un\n\n{before}{'.'.join([part] * 50_000)} = 1\n"
    assert refused(kind, long) == (f"{kind}.invalid", 3, "-")


# --- characters that no Word file can hold


def test_texts_are_cleaned_wherever_they_stand() -> None:
    dirty = r"a\u0001\u0000b\uFFFEe\u0301"
    answers = read_answers(
        f'title = {{ fr = "{dirty}" }}\ndistribution = [{{ fr = "{dirty}" }}]\n[meeting]\nplace.fr = "{dirty}"\n'
        f'[[participants]]\nside = "host"\nname.fr = "{dirty}"\n[[sections.x]]\nfr = "{dirty}"\n'
        f'[[actions]]\nobligation = "joint"\ntitle.fr = "{dirty}"\nowner.fr = "{dirty}"\n',
        "x",
    )
    (person,), (action,), (copy,) = answers.participants, answers.actions, answers.distribution
    found = (
        answers.title,
        copy,
        answers.meeting.place,
        person.name,
        answers.sections["x"][0],
        action.title,
        action.owner,
    )
    assert {text.fr for text in found} == {"abé"}
    template = read_template(OWN.replace("Contexte", dirty).replace("Note du bureau", dirty), "x")
    assert (template.name.fr, template.sections[0].title.fr) == ("abé", "abé")


def test_a_text_of_control_characters_alone_is_none() -> None:
    text = OWN.replace('title.fr = "Suites"', r'title.fr = "\u0001\u0002"')
    assert refused("template", text) == ("template.invalid", 24, "sections[2].title.fr")


def test_answers_copied_from_a_pdf_are_repaired() -> None:
    answers = read_answers(
        "title = { ar = 'ﺍﻟﻮﺯﻳﺮ', fr = 'oﬃciel' }\n[[sections.x]]\nar = 'ﻧﻈﻴﺮﻩ ﺍﻟﻔﺮﻧﺴﻲ'\nfr = '\u200fdéﬁnition'\n", "x"
    )
    assert (answers.title.ar, answers.title.fr) == ("الوزير", "officiel")
    (paragraph,) = answers.sections["x"]
    assert (paragraph.ar, paragraph.fr) == ("نظيره الفرنسي", "définition")


# --- keys that nobody reads


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ("[meeting]\nday = 2026-03-15\ndya = 2026-03-16", 3, "meeting.dya"),
        ("subject.fr = 'x'\ntitle = { fr = 'x', en = 'y' }", 2, "title.en"),
        ("title.fr = 'x'\ntitle.en = 'y'", 2, "title.en"),
        ("[meeting]\nplace.fr = 'x'\nplace.en = 'y'", 3, "meeting.place.en"),
        (f"[[invitations]]\n{INVITATION}[[invitations]]\n{DOTTED}inviter.pots = 1", 9, "invitations[2].inviter.pots"),
        (
            f"[[invitations]]\n{INVITATION}[invitations.conveyed]\n\nchanel = 'letter'",
            7,
            "invitations[1].conveyed.chanel",
        ),
        (
            f"[[invitations]]\n{INVITATION}response.per_mode = [\n {{ mode = 'video', answer = 'declined', why = 'x' }} ]",
            6,
            "invitations[1].response.per_mode[1].why",
        ),
        (f"[[actions]]\n{ACTION}due = {{ type = 'date', day = 2026-04-01, month = 4 }}", 5, "actions[1].due.month"),
        (f"[[participants]]\n{PERSON}post = {{ fr = 'P', since = 2020-01-01 }}", 4, "participants[1].post.since"),
        ("[[sections.summary]]\nfr = 'x'\n[[sections.summary]]\nfr = 'y'\nen = 'z'", 5, "sections.summary[2].en"),
        ("distribution = [\n  { fr = 'x' },\n  { de = 'y' },\n]", 3, "distribution[2].de"),
        ("title.fr = 'x'\n\nnowhere.at.all = 1", 3, "nowhere"),
        ("title.fr = 'x'\n[nowhere.at.all]", 2, "nowhere"),
        ("[meeting]\nday = 2026-03-15\nweather.sky = 'blue'", 3, "meeting.weather"),
    ],
)
def test_an_unknown_key_at_any_depth_is_told_where_it_stands(text: str, line: int, field: str) -> None:
    assert refused("answers", text) == ("answers.unknown_key", line, field)


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("hijri = false", "hijri = false\nhijry = true", "hijry"),
        ("name = {", "name = { en = 'x', ", "name.en"),
        ("rank = 2", "rank = 2\nband_colour = 'red'", "markings[3].band_colour"),
        ('label = { ar = "سري", fr', "label = { it = 'x', ar = \"سري\", fr", "markings[4].label.it"),
    ],
)
def test_an_unknown_key_of_a_profile_is_told(old: str, new: str, field: str) -> None:
    text = PROFILE.replace(old, new, 1)
    last = new.split("\n")[-1]
    line = next(n for n, found in enumerate(text.split("\n"), 1) if last in found)
    assert refused("profile", text) == ("profile.unknown_key", line, field)


@pytest.mark.parametrize(("code", "number"), [("public", 2), ("", 3)])
def test_markings_of_a_profile_are_told_apart_by_their_codes(code: str, number: int) -> None:
    old = ("internal", "restricted")[number - 2]
    text = PROFILE.replace(f'code = "{old}"', f'code = "{code}"')
    lines = [n for n, found in enumerate(text.split("\n"), 1) if found.startswith("code")]
    assert refused("profile", text) == ("profile.invalid", lines[number - 1], f"markings[{number}].code")


# --- templates that nobody could use


@pytest.mark.parametrize(
    ("old", "new", "line", "field"),
    [
        ('default_marking = "internal"', 'default_marking = "cosmic"', 9, "default_marking"),
        ('id = "office_note"', 'id = "Office_Note"', 2, "id"),
        ('id = "office_note"', 'id = "office note"', 2, "id"),
        ('code = "NB"', 'code = ""', 4, "code"),
        ('code = "NB"', 'code = "  "', 4, "code"),
        ("version = 3", "version = 1000000000", 3, "version"),
        ("target_words = 80", "target_words = -1", 18, "sections[1].target_words"),
        ("target_words = 80", "target_words = 10000000", 18, "sections[1].target_words"),
        ('id = "follow_up"', 'id = "follow up"', 22, "sections[2].id"),
        ('id = "follow_up"', 'id = "à_suivre"', 22, "sections[2].id"),
        ('id = "follow_up"', 'id = "متابعة"', 22, "sections[2].id"),
        ('purpose = { ar = "غرض", fr = "But" }', 'purpose = { fr = "But" }', 7, "purpose.ar"),
        ('purpose = { ar = "غرض", fr = "But" }', 'purpose = { ar = "غرض", fr = " " }', 7, "purpose.fr"),
        ('fr = "Note du bureau"', "fr = 3", 6, "name.fr"),
        ('ar = "مذكرة", fr', "ar = ['x'], fr", 6, "name.ar"),
        ('title.fr = "Suites"', "title.fr = 3", 24, "sections[2].title.fr"),
        ('guidance = { ar = "اكتب.", fr', "guidance = { ar = 1, fr", 16, "sections[1].guidance.ar"),
    ],
)
def test_a_wrong_value_of_a_template_is_told_with_its_line(old: str, new: str, line: int, field: str) -> None:
    assert refused("template", OWN.replace(old, new, 1)) == ("template.invalid", line, field)


@pytest.mark.parametrize(
    ("old", "new", "line", "field"),
    [
        ('fr = "Note du bureau"', 'fr = "N", en = "N"', 6, "name.en"),
        ('title.fr = "Suites"', 'title.fr = "Suites"\ntitle.en = "x"', 25, "sections[2].title.en"),
    ],
)
def test_a_third_language_of_a_template_is_told(old: str, new: str, line: int, field: str) -> None:
    assert refused("template", OWN.replace(old, new, 1)) == ("template.unknown_key", line, field)


def test_the_markings_a_template_may_name_are_those_of_every_profile() -> None:
    for profile_id in BUILT_INS.profile_ids():
        assert {marking.code for marking in BUILT_INS.profile(profile_id).markings} == set(MARKINGS)
    for template_id in BUILT_INS.template_ids():
        assert BUILT_INS.template(template_id) is not None


# --- where a mistake is told


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ("fr = 3", "sections.our_positions[2].fr"),
        ("ar = []", "sections.our_positions[2].ar"),
        ("de = ''", "sections.our_positions[2].de"),
    ],
)
def test_a_mistake_in_a_section_is_told_with_the_id_of_the_section(wrong: str, field: str) -> None:
    text = (
        "[[sections.summary]]\nfr = 'a'\n[[sections.our_positions]]\nfr = 'b'\n\n"
        f"[[sections.our_positions]]\n{wrong}\n[[sections.follow_up]]\nfr = 'c'"
    )
    assert refused("answers", text)[1:] == (7, field)


def test_a_section_that_is_no_list_is_told_with_its_id() -> None:
    text = "[sections]\nsummary = [{ fr = 'a' }]\nfollow_up = 'b'"
    assert refused("answers", text) == ("answers.invalid", 3, "sections.follow_up")
    assert refused("answers", "sections.a = [\n{ fr = 'x' },\n{ fr = 1 }]") == (
        "answers.invalid",
        3,
        "sections.a[2].fr",
    )


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\u0085", "\x0c", "\x0b", "\x1c"])
def test_only_line_ends_of_toml_are_line_ends(sign: str) -> None:
    shown = sign if sign in "\u2028\u2029\u0085" else f"\\u{ord(sign):04x}"
    text = f'title = {{ fr = "a{shown}{shown}b" }}\n# {shown if len(shown) == 1 else ""}\nmarking = 3'
    assert refused("answers", text) == ("answers.invalid", 3, "marking")


@pytest.mark.parametrize(
    "before",
    [
        '# """',
        "# l'un et l'autre '''",
        'marking = \'"""\'',
        "marking = \"'''\"",
        'title.fr = """a "" b ""c"""""',
        "title.fr = '''it''s'''",
        'title.fr = """\n"""',
        'title.fr = """x \\\n   y \\""" z\n"""',
        r'title.fr = "\"\"\""',
        'title.fr = ""',
        "title.fr = ''''''",
        "title = { fr = \"}\", ar = '{' }",
        "distribution = [ # ]\n { fr = ']' },\n]",
    ],
)
def test_quotes_and_brackets_that_only_look_so_hide_nothing(before: str) -> None:
    text = f"{before}\n[meeting]\nmode = 'telepathy'\n"
    assert refused("answers", text) == ("answers.invalid", text.count("\n"), "meeting.mode")


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ("a . b = 1\na.c = 2", ("a", "c"), 2),
        ('"a.b".c = 1\n\n', ("a.b", "c"), 1),
        ('\n"a\\u0062" = 1', ("ab",), 2),
        ("x = [\n [1,\n  2],\n [3]\n]", ("x", 0, 1), 3),
        ("x = [\n [1,\n  2],\n [3]\n]", ("x", 1, 0), 4),
        ("x = [\n {a = 1, b = [\n 2, 3]}, # x\n {a = 1},\n]\ny = 1", ("x", 1, "a"), 4),
        ("x = [\n {a = 1, b = [\n 2, 3]}, # x\n {a = 1},\n]\ny = 1", ("x", 0, "b", 1), 3),
        ("x = [\n {a = 1, b = [\n 2, 3]}, # x\n {a = 1},\n]\ny = 1", ("y",), 6),
        ("x = 2026-03-15 10:00:00\ny = +1.5e3\n", ("y",), 2),
        ("[[a]]\n[a.b]\n[[a.b.c]]\n[[a.b.c]]\nd = 1\n[[a]]\n[[a.b.c]]\nd = 2", ("a", 0, "b", "c", 1, "d"), 5),
        ("[[a]]\n[a.b]\n[[a.b.c]]\n[[a.b.c]]\nd = 1\n[[a]]\n[[a.b.c]]\nd = 2", ("a", 1), 6),
        ("x = 1", (), 1),
    ],
)
def test_places_inside_values_are_found(text: str, path: tuple[str | int, ...], line: int) -> None:
    parse(text, "x", Faults("x", "y"))
    assert line_of(text, path) == line


@given(st.text(alphabet="ab\"'\\[]{}=,.#\n 1\u2028", max_size=30))
def test_any_text_at_all_has_places_or_none(text: str) -> None:
    """Told of every document, also of one that is not TOML: looking for a line never fails."""
    assert 1 <= line_of(text, ("a", 0, "b")) <= text.count("\n") + 1
