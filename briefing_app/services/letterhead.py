"""Whether a Word file can be the letterhead that exports start from."""

from __future__ import annotations

from pathlib import Path

from briefing_app.docx_io.writer import open_base, text_width
from briefing_app.services.import_reading import read_file


def check_letterhead(path: Path) -> None:
    """UserError ``export.base_invalid`` or ``file.*`` for a file no export could start from."""
    text_width(open_base(read_file(path)))
