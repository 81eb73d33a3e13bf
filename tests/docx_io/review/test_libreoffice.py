"""A second program saves the file in between: LibreOffice drops ids, splits runs, and keeps bookmarks and marks."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.review import ChangeKind
from tests.docx_io.review.samples import Sent
from tests.docx_io.review.test_transformations import busy, told
from tests.docx_io.written import NOTES, note_named

pytestmark = pytest.mark.office


def saved_again(files: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    """The files as LibreOffice writes them, all in one call."""
    program = shutil.which("soffice")
    assert program is not None, "LibreOffice is needed"
    (folder / "out").mkdir()
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)
    command = [program, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to"]
    command += [
        "docx:MS Word 2007 XML",
        "--outdir",
        str(folder / "out"),
        *(str(folder / f"{name}.docx") for name in files),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=280)
    return {name: (folder / "out" / f"{name}.docx").read_bytes() for name in files}


def test_a_pristine_file_saved_by_libreoffice_has_no_change(tmp_path: Path) -> None:
    sent = {f"{name}_{layout.value}": Sent(layout, note_named(name)) for name in NOTES for layout in Layout}
    saved = saved_again({name: one.docx for name, one in sent.items()}, tmp_path)
    for name, one in sent.items():
        read = one.scan(saved[name])
        assert read.round == one.exported.round
        assert read.is_untouched, (name, read.changes, read.unplaced)


def test_a_reviewed_file_saved_by_libreoffice_tells_the_same(tmp_path: Path) -> None:
    sent = {layout.value: Sent(layout) for layout in Layout}
    before = {name: busy(one).bytes() for name, one in sent.items()}
    saved = saved_again(before, tmp_path)
    for name, one in sent.items():
        first, second = one.scan(before[name]), one.scan(saved[name])
        kinds = {change.kind for change in second.changes}
        assert {ChangeKind.REPLACED, ChangeKind.INSERTED, ChangeKind.PARAGRAPH_ADDED} <= kinds
        assert list(map(told, second.changes)) == list(map(told, first.changes)), name
        assert [t.comments[0].text for t in second.threads][:1] == ["سؤال"]
