"""The smaller tables: templates notes were born with, and the exports sent out for review."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import apsw
import msgspec

from briefing_app.domain.templates import NoteTemplate
from briefing_app.storage import seals
from briefing_app.storage.connection import in_transaction, row_of
from briefing_app.storage.stored import contents, decoded, struct_of


class TemplateRepository:
    """Own templates of the office, and a copy of every built-in version a note was born with."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection

    def put(self, template: NoteTemplate, *, is_own: bool) -> None:
        """Store a template; the same version again changes nothing but whose it is, and the office's own stays so."""
        row = (template.id, template.version, msgspec.json.encode(template), int(is_own))

        def work() -> None:
            self._db.execute(
                "INSERT INTO templates VALUES (?, ?, ?, ?) "
                "ON CONFLICT (id, version) DO UPDATE SET is_own = max(is_own, excluded.is_own)",
                row,
            )
            seals.put(self._db, "templates", template.id)

        in_transaction(self._db, work)

    def get(self, template_id: str, version: int) -> NoteTemplate | None:
        row = row_of(self._db, "SELECT content FROM templates WHERE id = ? AND version = ?", (template_id, version))
        return decoded(row[0], NoteTemplate) if row else None

    def newest_own(self) -> tuple[NoteTemplate, ...]:
        """The newest version of each of the office's own templates."""
        rows: list[tuple[Any, ...]] = self._db.execute(
            "SELECT content, max(version) FROM templates WHERE is_own = 1 GROUP BY id ORDER BY id"
        ).fetchall()
        return contents(rows, NoteTemplate)


class ExportRecord(msgspec.Struct, frozen=True):
    """A file that went out for review: what the returned one will be recognised by."""

    id: str
    note_id: str
    revision: str
    layout: str
    sha256: str
    created: datetime
    reviewer: str = ""


class ExportRepository:
    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection

    def add(self, record: ExportRecord) -> None:
        """Store a review copy that went out; the same one again changes nothing. Durable when this returns."""
        row = (
            record.id,
            record.note_id,
            record.revision,
            record.layout,
            record.sha256,
            record.created.isoformat(),
            record.reviewer,
        )

        def work() -> None:
            self._db.execute("INSERT INTO exports VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", row)
            seals.put(self._db, "exports", record.id)

        in_transaction(self._db, work)

    def of_note(self, note_id: str) -> tuple[ExportRecord, ...]:
        """The review copies of a note, the oldest first."""
        rows = self._db.execute("SELECT * FROM exports WHERE note_id = ? ORDER BY created", (note_id,)).fetchall()
        return tuple(struct_of(ExportRecord, row, ExportRecord.__struct_fields__) for row in rows)
