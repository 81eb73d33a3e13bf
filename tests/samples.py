"""The sample meeting as notes and snapshots, for the tests of every room."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec

from briefing_app import paths
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.references import Reference
from briefing_app.domain.revisions import Revision, content_hash
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.composition import compose
from tests.conftest import CountedIdentifiers

BUILT_INS = BuiltIns(paths.resources())


def sample_note(template_id: str = "readout_public", profile_id: str = "egypt_france") -> BriefingNote:
    """The sample meeting in one of the built-in templates."""
    template = BUILT_INS.template(template_id)
    assert template is not None
    answers = read_answers(BUILT_INS.sample_answers(template_id), template_id)
    profile = BUILT_INS.profile(profile_id)
    return compose(template, answers, profile, CountedIdentifiers(), Reference("P-00AB-0001"), date(2026, 3, 15))


def snapshot_of(note: BriefingNote, layout: Layout = Layout.FACING, **changes: object) -> ExportSnapshot:
    """What is exported of a note; ``changes`` replace fields of the snapshot."""
    template = BUILT_INS.template(note.template.id)
    assert template is not None
    made = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
    revision = Revision(note.id, note.id, 1, "", made, "test", "created", content_hash(note))
    snapshot = ExportSnapshot(
        note=note,
        template=template,
        profile=BUILT_INS.profile(note.profile),
        layout=layout,
        revision=revision,
        base=BUILT_INS.base_document(),
    )
    return msgspec.structs.replace(snapshot, **changes)
