"""Every mistake an office can make in a template of its own, and where it is told to look."""

from __future__ import annotations

import pytest

from briefing_app import paths
from briefing_app.domain.errors import UserError
from briefing_app.interchange.template_file import read_template
from briefing_app.messages import LANGUAGES, Catalogue

OWN = """# مذكرة المكتب
id = "office_note"
version = 3
code = "NB"

name = { ar = "مذكرة", fr = "Note du bureau" }
purpose = { ar = "غرض", fr = "But" }
title = { ar = "مذكرة: {subject}", fr = "Note : {subject}" }
default_marking = "internal"
letterhead = "none"
signature = false

[[sections]]  # la première
id = "context"
title = { ar = "السياق", fr = "Contexte" }
guidance = { ar = "اكتب.", fr = "Écrivez." }
required = true
target_words = 80
opening = { ar = "تلقى {host} طلبًا {ل:counterpart_body}.", fr = "{host} a été {host?reçu|reçue} {à:counterpart_body}." }

[[sections]]
id = "follow_up"
title.ar = "المتابعة"
title.fr = "Suites"
guidance = { ar = "اكتب.", fr = "Écrivez." }
content = "actions"
numbered = true
"""


def refused(text: str) -> UserError:
    with pytest.raises(UserError) as told:
        read_template(text, "modèle.toml")
    return told.value


def test_the_template_without_a_mistake_is_read_whole() -> None:
    template = read_template(OWN, "modèle.toml")
    assert (template.id, template.version, template.code) == ("office_note", 3, "NB")
    assert (template.default_marking, template.letterhead, template.signature) == ("internal", "none", False)
    context, follow_up = template.sections
    assert (context.required, context.target_words, context.numbered) == (True, 80, False)
    assert (follow_up.title.ar, follow_up.content, follow_up.numbered) == ("المتابعة", "actions", True)
    assert template.section("context") is context
    assert template.section("nothing") is None


@pytest.mark.parametrize(
    ("old", "new", "line", "field"),
    [
        # what a field may hold
        ('id = "office_note"', "id = 5", 2, "id"),
        ('id = "office_note"', 'id = ""', 2, "id"),
        ('id = "office_note"', 'id = "مذكرة"', 2, "id"),
        ('id = "office_note"', 'id = "2026_note"', 2, "id"),
        ('id = "office_note"', 'id = "office-note"', 2, "id"),
        ("version = 3", "version = -1", 3, "version"),
        ("version = 3", "version = 1.5", 3, "version"),
        ("version = 3", 'version = "3"', 3, "version"),
        ('code = "NB"', "code = true", 4, "code"),
        ('letterhead = "none"', 'letterhead = "half"', 10, "letterhead"),
        ('letterhead = "none"', "letterhead = false", 10, "letterhead"),
        ("signature = false", 'signature = "non"', 11, "signature"),
        ("signature = false", "signature = 0", 11, "signature"),
        ('default_marking = "internal"', "default_marking = 1", 9, "default_marking"),
        ("required = true", 'required = "oui"', 17, "sections[1].required"),
        ("target_words = 80", 'target_words = "80"', 18, "sections[1].target_words"),
        ("target_words = 80", "target_words = 80.5", 18, "sections[1].target_words"),
        ('content = "actions"', 'content = "tasks"', 26, "sections[2].content"),
        ("numbered = true", "numbered = 1", 27, "sections[2].numbered"),
        ('id = "follow_up"', "id = 7", 22, "sections[2].id"),
        ('id = "follow_up"', 'id = ""', 22, "sections[2].id"),
        ('id = "follow_up"', 'id = "context"', 22, "sections[2].id"),
        # both languages
        ('name = { ar = "مذكرة", fr = "Note du bureau" }', 'name = "Note"', 6, "name"),
        ('fr = "Note du bureau"', 'fr = "   "', 6, "name.fr"),
        ('ar = "مذكرة", fr = "Note du bureau"', 'fr = "Note du bureau"', 6, "name.ar"),
        ('title.fr = "Suites"', 'title.fr = ""', 24, "sections[2].title.fr"),
        ('guidance = { ar = "اكتب.", fr', 'guidance = { ar = "", fr', 16, "sections[1].guidance.ar"),
        # formulas
        ('fr = "Note : {subject}"', 'fr = "Note : {sujet}"', 8, "title.fr"),
        ('ar = "مذكرة: {subject}"', 'ar = "مذكرة: {subject"', 8, "title.ar"),
        ('ar = "مذكرة: {subject}"', 'ar = "مذكرة: subject}"', 8, "title.ar"),
        ('ar = "مذكرة: {subject}"', 'ar = "{à:place}"', 8, "title.ar"),
        ("{à:counterpart_body}", "{ل:counterpart_body}", 19, "sections[1].opening.fr"),
        ("{ل:counterpart_body}", "{de:counterpart_body}", 19, "sections[1].opening.ar"),
        ("{host?reçu|reçue}", "{host?reçu}", 19, "sections[1].opening.fr"),
        ("{host?reçu|reçue}", "{}", 19, "sections[1].opening.fr"),
        ("{host?reçu|reçue}", "{{host}}", 19, "sections[1].opening.fr"),
        # left out
        ("version = 3\n", "", 1, "-"),
        ('purpose = { ar = "غرض", fr = "But" }\n', "", 1, "-"),
        ('id = "context"\n', "", 13, "sections[1]"),
        ('title = { ar = "السياق", fr = "Contexte" }\n', "", 13, "sections[1]"),
        # the writing itself
        ("version = 3", "version = 3\nversion = 4", 4, "-"),
        ('code = "NB"', 'code = "NB', 4, "-"),
        ('code = "NB"', "code = “NB”", 4, "-"),
        ('code = "NB"', "code = NB", 4, "-"),
        ('code = "NB"', 'code : "NB"', 4, "-"),
        ('ar = "غرض", fr = "But"', 'ar = "غرض" fr = "But"', 7, "-"),
        ('id = "follow_up"', 'id = "C:\\Users"', 22, "-"),
        ("[[sections]]  # la première", "[[sections]", 13, "-"),
        ("[[sections]]  # la première", "[sections]", 21, "-"),
        ("required = true", "required = True", 17, "-"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_field(old: str, new: str, line: int, field: str) -> None:
    assert OWN.count(old) >= 1
    error = refused(OWN.replace(old, new, 1))
    assert (error.code, error.params["line"], error.params["field"]) == ("template.invalid", line, field)
    for language in LANGUAGES:
        told = Catalogue.load(language, paths.translations()).error(error)
        assert "modèle.toml" in told.message
        assert str(line) in told.message
        assert field in told.message


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "meant"),
    [
        ("signature = false", "signed = false", 11, "signed", "signature"),
        ("letterhead =", "Letterhead =", 10, "Letterhead", "letterhead"),
        ("required = true", "obligatory = true", 17, "sections[1].obligatory", "required"),
        ('content = "actions"', 'contents = "actions"', 26, "sections[2].contents", "content"),
    ],
)
def test_an_unknown_key_is_told_with_those_that_are_left(old: str, new: str, line: int, field: str, meant: str) -> None:
    error = refused(OWN.replace(old, new, 1))
    assert error.code == "template.unknown_key"
    assert error.params["line"] == line
    assert error.params["field"] == field
    assert meant in str(error.params["known"])
    assert "version" not in str(error.params["known"]).split(", ")


def test_the_first_of_several_mistakes_is_told() -> None:
    assert refused(OWN.replace("version = 3", "version = 0").replace('"Suites"', '""')).params["line"] == 3


@pytest.mark.parametrize("ends", ["\r\n", "\n"])
def test_line_ends_of_windows_change_no_line(ends: str) -> None:
    text = OWN.replace("\n", ends)
    assert read_template(text, "x") == read_template(OWN, "x")
    assert refused(text.replace("numbered = true", "numbered = 1")).params["line"] == 27
