from __future__ import annotations

import base64
import io

import pytest
from msoffcrypto import OfficeFile
from msoffcrypto.exceptions import InvalidKeyError

from briefing_app.docx_io.protection import SPIN, document_protection_hash, encrypt
from briefing_app.docx_io.reader import read_paragraphs
from briefing_app.docx_io.writer import write
from briefing_app.domain.errors import UserError
from tests.samples import sample_note, snapshot_of


def test_the_hash_is_the_one_word_makes() -> None:
    """Test vector of docx.md 1.6: password and salt of a file that Word wrote."""
    made = document_protection_hash("johnjohn", base64.b64decode("pH1TDVHSfGBxkd3Q88UNhQ=="))
    assert made.hash == "pVjR9ktO9vlxijXcMPlH+4PLwD4Xwy1aqbNQOFmWaSpvBjipNh//T8S3nBhq6HRoRVfWL6s/+NdUCPTxUr0vZw=="
    assert made.spin == SPIN == 100_000


def test_the_same_password_gives_the_same_file() -> None:
    assert document_protection_hash("كلمة") == document_protection_hash("كلمة")
    assert document_protection_hash("كلمة") != document_protection_hash("أخرى")
    assert len(base64.b64decode(document_protection_hash("").salt)) == 16


def test_an_encrypted_file_opens_with_its_password_alone() -> None:
    docx = write(snapshot_of(sample_note())).docx
    sealed = encrypt(docx, "كلمة السر")
    assert sealed[:4] == b"\xd0\xcf\x11\xe0"
    file = OfficeFile(io.BytesIO(sealed))
    file.load_key(password="كلمة السر")
    out = io.BytesIO()
    file.decrypt(out)
    assert out.getvalue() == docx
    wrong = OfficeFile(io.BytesIO(sealed))
    wrong.load_key(password="autre")
    with pytest.raises(InvalidKeyError):
        wrong.decrypt(io.BytesIO())
    with pytest.raises(UserError, match=r"word\.encrypted"):
        read_paragraphs(sealed)


def test_an_empty_password_is_refused() -> None:
    with pytest.raises(UserError) as told:
        encrypt(b"x", "")
    assert told.value.code == "export.password_empty"
