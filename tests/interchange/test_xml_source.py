"""XML from outside: nothing fetched, nothing expanded, limits kept, damage told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import MAX_DEPTH
from briefing_app.interchange.xml_source import name_of, root_of, text_of


def told(data: bytes) -> UserError:
    with pytest.raises(UserError) as problem:
        root_of(data, "a.xml")
    return problem.value


def nested(depth: int) -> bytes:
    return b"<a>" * depth + b"</a>" * depth


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_encoding_that_says_which_it_is(encoding: str) -> None:
    root = root_of("<a xmlns='urn:x'>مصطلح <b>é</b>!<!-- c --><?p q?></a>".encode(encoding), "a.xml")
    assert (name_of(root), text_of(root), [name_of(child) for child in root]) == ("a", "مصطلح é!", ["b"])


def test_a_doctype_that_only_names_its_definition_is_let_through_and_never_fetched(tmp_path: Path) -> None:
    trap = tmp_path / "x.dtd"
    trap.write_text("<!ENTITY e 'read'>", "utf-8")
    assert name_of(root_of(f'<!DOCTYPE a SYSTEM "{trap.as_uri()}"><a/>'.encode(), "a.xml")) == "a"
    left = root_of(f'<!DOCTYPE a SYSTEM "{trap.as_uri()}"><a>b&e;</a>'.encode(), "a.xml")
    assert "read" not in text_of(left)
    assert [name_of(child) for child in left] == [""]


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY e "x">',
        '<!ENTITY e SYSTEM "file:///etc/hostname">',
        '<!ENTITY % e SYSTEM "http://127.0.0.1:9/"> %e;',
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">',
    ],
)
def test_no_file_that_declares_entities_is_read(declared: str) -> None:
    assert told(f"<!DOCTYPE a [{declared}]><a/>".encode()).code == "xml.unsafe"


def test_elements_inside_each_other_have_an_end() -> None:
    assert name_of(root_of(nested(MAX_DEPTH), "a.xml")) == "a"
    assert told(nested(MAX_DEPTH + 1)).code == "xml.unsafe"
    assert told(nested(300)).code == "xml.damaged"  # beyond what libxml2 reads


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"<a>\n\n<b></a>", 3),
        (b"", 1),
        (b"<a>\n&nosuch;</a>", 2),
        (b"<a>\n\x01</a>", 2),
        (b"\xff\xfe\x00", 1),
        (b"<a b='1' b='2'/>", 1),
    ],
)
def test_damage_is_told_with_its_line(data: bytes, line: int) -> None:
    problem = told(data)
    assert (problem.code, problem.params["path"], problem.params["line"]) == ("xml.damaged", "a.xml", line)
    assert isinstance(problem.params["column"], int)
