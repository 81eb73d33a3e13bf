"""Rule E19: what a copy for review has that others have not, and that protection is the kind Word knows."""

from __future__ import annotations

import base64
import hashlib

import pytest

from briefing_app.docx_io.reader import View, read_paragraphs
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.docx_io.writer import write
from tests.docx_io.written import SETTINGS, Docx, docx_of, exported, val, w
from tests.samples import sample_note, snapshot_of

LAYOUTS = list(Layout)
PROTECTION = "documentProtection"


def reviewed(layout: Layout = Layout.FACING, **options: object) -> Docx:
    return docx_of(sample_note(), layout, for_review=ReviewOptions(**options))  # type: ignore[arg-type]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_tracking_is_on_in_a_review_copy_and_in_no_other(layout: Layout) -> None:
    assert reviewed(layout).tree(SETTINGS).find(w("trackRevisions")) is not None
    for name in ("trackRevisions", PROTECTION):
        assert exported("cable", layout).tree(SETTINGS).find(w(name)) is None


@pytest.mark.parametrize("layout", LAYOUTS)
def test_protection_keeps_tracking_on_and_comes_with_it(layout: Layout) -> None:
    settings = reviewed(layout, protect=True).tree(SETTINGS)
    names = [child.tag for child in settings]
    assert names.index(w("trackRevisions")) < names.index(w(PROTECTION))
    found = settings.find(w(PROTECTION))
    assert found is not None
    assert dict(found.attrib) == {w("edit"): "trackedChanges", w("enforcement"): "1"}


@pytest.mark.parametrize("options", [{}, {"password": "secret"}, {"reviewer": "Jeanne"}])
def test_without_asking_nothing_is_locked(options: dict[str, object]) -> None:
    assert reviewed(**options).tree(SETTINGS).find(w(PROTECTION)) is None


def test_the_hash_is_named_as_word_names_its_own() -> None:
    found = reviewed(protect=True, password="johnjohn").tree(SETTINGS).find(w(PROTECTION))
    told = {name: val(found, name) for name in ("cryptProviderType", "cryptAlgorithmClass", "cryptAlgorithmType")}
    assert told == {
        "cryptProviderType": "rsaAES",
        "cryptAlgorithmClass": "hash",
        "cryptAlgorithmType": "typeAny",
    }
    assert (val(found, "cryptAlgorithmSid"), val(found, "cryptSpinCount")) == ("14", "100000")
    assert len(base64.b64decode(val(found, "salt") or "", validate=True)) == 16
    assert len(base64.b64decode(val(found, "hash") or "", validate=True)) == hashlib.sha512().digest_size


@pytest.mark.parametrize("password", ["a", "x" * 15, "x" * 16, "كلمة سر", "é€", "😀"])
def test_any_password_makes_a_hash_of_its_own(password: str) -> None:
    hashes = {
        val(reviewed(protect=True, password=p).tree(SETTINGS).find(w(PROTECTION)), "hash") for p in (password, "z")
    }
    assert len(hashes) == 2


@pytest.mark.parametrize("layout", LAYOUTS)
def test_review_changes_no_word_of_the_text(layout: Layout) -> None:
    plain, review = docx_of(sample_note(), layout), reviewed(layout, protect=True)
    changed = {name for name in plain.parts if plain.parts[name] != review.parts[name]}
    assert changed == {
        SETTINGS,
        "customXml/item1.xml",
        "customXml/itemProps1.xml",
        "docProps/core.xml",
        "docProps/custom.xml",
    }


def test_a_fresh_review_copy_reads_the_same_accepted_and_rejected() -> None:
    """Decision 9 of docx.md: the view with all rejected is what was exported."""
    docx = write(snapshot_of(sample_note(), for_review=ReviewOptions(protect=True))).docx
    assert read_paragraphs(docx, View.ACCEPT) == read_paragraphs(docx, View.REJECT)
