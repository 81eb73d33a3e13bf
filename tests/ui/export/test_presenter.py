"""What the export screen decides: names, refusals, what is drawn and kept, what goes into the file."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

import pytest

from briefing_app.bootstrap import Desk
from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.answers import Answers
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.services.preferences import Preferences
from briefing_app.ui.export.presenter import WORK_STEPS, ExportPresenter
from briefing_app.ui.export.state import Drawing, Field, Problem
from tests.samples import BUILT_INS
from tests.ui.export.conftest import PDF, MakePresenter, StubPages


class CancelledError(Exception):
    pass


def silent(done: int, total: int) -> None:
    pass


def words_of(docx: Path, part: str = "word/") -> str:
    with zipfile.ZipFile(docx) as package:
        return "".join(package.read(name).decode() for name in package.namelist() if name.startswith(part))


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "temporary"
    made.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(made))
    return made


@pytest.fixture
def presenter(make_presenter: MakePresenter) -> ExportPresenter:
    return make_presenter().presenter


def test_it_begins_with_the_rules(presenter: ExportPresenter, folder: Path, desk: Desk, sample_note: str) -> None:
    choice = presenter.choice
    assert choice.layout is Layout.FACING
    assert f"{choice.name}.docx" == desk.exports.suggested_name(sample_note, Layout.FACING)
    assert presenter.out == folder / f"{choice.name}.docx"
    assert choice.marking == presenter.own_marking == "public"
    assert choice.base is None
    assert presenter.is_draft
    assert presenter.problem() is None


def test_a_folder_that_is_gone_is_not_offered_again(
    desk: Desk, sample_note: str, profile: Profile, pages: StubPages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)

    def folder() -> Path:
        return ExportPresenter(
            desk.exports, sample_note, profile, pages, Preferences(), lambda: None, lambda _: None, tmp_path / "gone"
        ).choice.folder

    assert folder() == tmp_path
    (tmp_path / "Documents").mkdir()
    assert folder() == tmp_path / "Documents"


def test_the_name_follows_the_layout_until_somebody_writes_one(presenter: ExportPresenter) -> None:
    presenter.choose_layout(Layout.ARABIC)
    assert presenter.choice.name.endswith("_AR_ar")
    presenter.choose_name(" Lettre.DOCX ")
    assert presenter.choice.name == "Lettre"
    presenter.choose_layout(Layout.CARD)
    assert presenter.out.name == "Lettre.docx"
    presenter.choose_name("")
    presenter.choose_layout(Layout.FRENCH)
    assert presenter.choice.name.endswith("_FR_fr")


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", Problem.NAME_EMPTY),
        ("   ", Problem.NAME_EMPTY),
        ("../note", Problem.NAME_INVALID),
        ("a/b", Problem.NAME_INVALID),
        ("a\\b", Problem.NAME_INVALID),
        ("quoi ?", Problem.NAME_INVALID),
        (".docx", Problem.NAME_EMPTY),
        (".caché", Problem.NAME_INVALID),
        ("Réponse", None),
    ],
)
def test_names_that_cannot_be(presenter: ExportPresenter, name: str, problem: Problem | None) -> None:
    presenter.choose_name(name)
    assert presenter.problem() is problem


@pytest.mark.parametrize(
    ("password", "repeated", "problem"),
    [
        ("", "", Problem.PASSWORD_EMPTY),
        ("secret", "", Problem.PASSWORDS_DIFFER),
        ("secret", "Secret", Problem.PASSWORDS_DIFFER),
        ("secret", "secret", None),
    ],
)
def test_a_password_is_written_twice(
    presenter: ExportPresenter, password: str, repeated: str, problem: Problem | None
) -> None:
    presenter.choose(encrypt=True, password=password, repeated=repeated)
    assert presenter.problem() is problem
    assert not presenter.can_make_pdf, "a PDF would go out without the password"
    presenter.choose(encrypt=False)
    assert presenter.problem() is None
    assert presenter.can_make_pdf


def test_the_note_is_saved_before_it_is_read(
    desk: Desk, sample_note: str, profile: Profile, pages: StubPages, folder: Path
) -> None:
    """What was typed a moment ago is only in the memory of the editor until ``save_first`` is called."""
    session = desk.edit(sample_note)
    pair = next(session.note.pairs())
    typed = "Une phrase tapée à l’instant."

    def save_first() -> None:
        if not session.has_unsaved:
            from briefing_app.domain.editing import set_text
            from briefing_app.domain.rich_text import plain

            session.do(set_text(session.note, pair.id, Language.FRENCH, plain(typed)))
        session.flush()

    presenter = ExportPresenter(
        desk.exports, sample_note, profile, pages, Preferences(), save_first, lambda _: None, folder
    )
    prepared = presenter.prepare(replace=False)
    presenter.finish(prepared, presenter.produce(prepared, silent))
    assert typed in words_of(presenter.out)


def test_saving_that_fails_is_told_and_nothing_is_read(
    desk: Desk, sample_note: str, profile: Profile, pages: StubPages
) -> None:
    def full() -> None:
        raise UserError("file.disk_full", path="library")

    with pytest.raises(UserError, match=r"file\.disk_full"):
        ExportPresenter(desk.exports, sample_note, profile, pages, Preferences(), full, lambda _: None)


def test_the_three_steps(make_presenter: MakePresenter, folder: Path) -> None:
    watched = make_presenter()
    presenter = watched.presenter
    prepared = presenter.prepare(replace=False)
    exported = presenter.produce(prepared, silent)
    result = presenter.finish(prepared, exported)
    assert (result.file, result.size) == (presenter.out, presenter.out.stat().st_size)
    assert result.faults == ()
    assert not result.has_own_letterhead
    assert result.pages == 0
    assert watched.remembered == [folder]
    assert len(watched.saved) == 2
    with pytest.raises(UserError, match=r"file\.exists"):
        presenter.prepare(replace=False)
    assert presenter.prepare(replace=True).replace


def test_a_card_that_overflows_says_by_how_much(make_presenter: MakePresenter, long_note: str) -> None:
    presenter = make_presenter(long_note).presenter
    presenter.choose_layout(Layout.CARD)
    prepared = presenter.prepare(replace=False)
    assert 1 < presenter.finish(prepared, presenter.produce(prepared, silent)).pages < 2


def test_everything_chosen_goes_into_the_file(presenter: ExportPresenter) -> None:
    presenter.choose(marking="restricted", watermark=False, for_review=True, protect=True, reviewer=" M. X ")
    prepared = presenter.prepare(replace=False)
    assert prepared.review is not None
    assert (prepared.review.protect, prepared.review.reviewer) == (True, "M. X")
    presenter.finish(prepared, presenter.produce(prepared, silent))
    assert "Diffusion restreinte" in words_of(presenter.out, "word/header")
    assert "PowerPlusWaterMarkObject" not in words_of(presenter.out, "word/header")
    settings = words_of(presenter.out, "word/settings")
    assert "trackRevisions" in settings
    assert "documentProtection" in settings


def test_the_password_goes_into_the_file_and_not_into_the_pages(presenter: ExportPresenter) -> None:
    presenter.choose(encrypt=True, password="secret", repeated="secret")
    assert presenter.wanted().prepared.password is None
    prepared = presenter.prepare(replace=False)
    presenter.produce(prepared, silent)
    assert presenter.out.read_bytes()[:4] == b"\xd0\xcf\x11\xe0"


@pytest.mark.parametrize(
    ("preferences", "french", "arabic"),
    [
        (Preferences(), "République arabe d’Égypte", "جمهورية مصر العربية"),
        (Preferences(office_fr="Direction Europe", office_ar="إدارة أوروبا"), "Direction Europe", "إدارة أوروبا"),
        (Preferences(office_fr=" Direction Europe "), "Direction Europe", "جمهورية مصر العربية"),
    ],
)
def test_whose_name_heads_the_file(
    make_presenter: MakePresenter, preferences: Preferences, french: str, arabic: str
) -> None:
    presenter = make_presenter(preferences=preferences).presenter
    office = presenter.wanted().prepared.snapshot.profile.office
    assert (office.fr, office.ar) == (french, arabic)


def test_a_letterhead_that_is_gone_is_told_beside_its_field(make_presenter: MakePresenter, tmp_path: Path) -> None:
    gone = tmp_path / "gone.docx"
    presenter = make_presenter(preferences=Preferences(letterhead=str(gone))).presenter
    assert presenter.letterhead == presenter.choice.base == gone
    with pytest.raises(UserError) as told:
        presenter.wanted()
    assert presenter.field_of(told.value) is Field.LETTERHEAD
    presenter.choose(base=None)
    assert presenter.wanted().prepared.snapshot.base == BUILT_INS.base_document()


def test_a_letterhead_that_is_no_word_file(make_presenter: MakePresenter, tmp_path: Path) -> None:
    base = tmp_path / "letterhead.docx"
    base.write_text("no Word file")
    presenter = make_presenter(preferences=Preferences(letterhead=str(base))).presenter
    with pytest.raises(UserError) as told:
        presenter.draw(presenter.wanted(), 100, silent)
    assert presenter.field_of(told.value) is Field.LETTERHEAD


def test_a_lower_marking_is_refused_by_the_service(desk: Desk, make_presenter: MakePresenter) -> None:
    note = desk.notes.new("meeting_record", None, Answers(marking="restricted")).note.id
    presenter = make_presenter(note).presenter
    assert presenter.choice.marking == "restricted"
    assert "public" in [marking.code for marking in presenter.markings], "every marking is offered"
    presenter.choose(marking="public")
    with pytest.raises(UserError) as told:
        presenter.wanted()
    assert told.value.code == "export.marking_lower"
    assert presenter.field_of(told.value) is Field.MARKING
    assert presenter.field_of(UserError("file.disk_full", path="x")) is Field.NONE


def test_pages_are_made_from_the_very_file(presenter: ExportPresenter, pages: StubPages, temporary: Path) -> None:
    seen: list[int] = []
    wanted = presenter.wanted()
    assert presenter.kept(wanted) is None
    drawn = presenter.draw(wanted, 120, lambda done, total: seen.append(done * 100 // total))
    assert drawn.drawing is Drawing.TRUE
    assert len(drawn.pictures) == pages.count
    assert all(picture.startswith(b"\x89PNG") for picture in drawn.pictures)
    assert pages.dpi == [120]
    assert seen == sorted(seen)
    assert seen[0] == 0
    assert WORK_STEPS == 100
    prepared = presenter.prepare(replace=False)
    presenter.produce(prepared, silent)
    assert pages.begun == [presenter.out.read_bytes()]
    assert not list(temporary.iterdir()), "nothing of the note stays on the disk"


def test_pages_are_kept_by_layout_options_and_text(
    presenter: ExportPresenter, pages: StubPages, desk: Desk, sample_note: str
) -> None:
    first = presenter.wanted()
    presenter.keep(first, presenter.draw(first, 120, silent))
    presenter.choose(encrypt=True, password="x", repeated="x", for_review=True)
    again = presenter.wanted()
    assert presenter.kept(again) is not None, "neither password nor review changes how it looks"
    for change in ({"watermark": False}, {"marking": "restricted"}):
        presenter.choose(**change)
        assert presenter.kept(presenter.wanted()) is None, change
    presenter.choose(watermark=None, marking="public")
    assert presenter.kept(presenter.wanted()) is not None
    presenter.choose_layout(Layout.ARABIC)
    assert presenter.kept(presenter.wanted()) is None
    presenter.choose_layout(Layout.FACING)
    pair = next(desk.notes.show(sample_note).note.pairs())
    desk.notes.edit(sample_note, pair.id, Language.FRENCH, "Autre chose.")
    assert presenter.kept(presenter.wanted()) is None


def test_without_office_our_own_sketch_stands_for_the_pages(make_presenter: MakePresenter, pages: StubPages) -> None:
    pages.is_available = False
    presenter = make_presenter().presenter
    assert not presenter.has_office
    assert not presenter.can_make_pdf
    kept = presenter.kept(presenter.wanted())
    assert kept is not None
    assert (kept.drawing, kept.pictures) == (Drawing.NO_OFFICE, ())
    assert kept.snapshot.layout is Layout.FACING


def test_without_pdftoppm_it_is_tried_once(presenter: ExportPresenter, pages: StubPages) -> None:
    pages.count = 0
    wanted = presenter.wanted()
    drawn = presenter.draw(wanted, 120, silent)
    assert drawn.drawing is Drawing.NO_RASTERISER
    presenter.keep(wanted, drawn)
    presenter.choose_layout(Layout.CARD)
    kept = presenter.kept(presenter.wanted())
    assert kept is not None
    assert kept.drawing is Drawing.NO_RASTERISER
    assert presenter.can_make_pdf


def test_an_office_that_fails_is_tried_again(presenter: ExportPresenter, pages: StubPages, temporary: Path) -> None:
    pages.problem = UserError("pages.failed")
    wanted = presenter.wanted()
    drawn = presenter.draw(wanted, 120, silent)
    assert drawn.drawing is Drawing.FAILED
    presenter.keep(wanted, drawn)
    assert presenter.kept(wanted) is None
    assert not list(temporary.iterdir())


def test_drawing_that_is_cancelled_leaves_nothing(presenter: ExportPresenter, temporary: Path) -> None:
    wanted = presenter.wanted()

    def cancel(done: int, total: int) -> None:
        if done > 10:
            raise CancelledError

    with pytest.raises(CancelledError):
        presenter.draw(wanted, 120, cancel)
    assert not list(temporary.iterdir())


def test_a_pdf_of_the_same_choice(make_presenter: MakePresenter, long_note: str, folder: Path, temporary: Path) -> None:
    presenter = make_presenter(long_note).presenter
    presenter.choose_layout(Layout.CARD)
    result = presenter.write_pdf(presenter.wanted(), folder / "note.pdf", silent)
    assert (folder / "note.pdf").read_bytes() == PDF
    assert (result.file, result.size, result.exported) == (folder / "note.pdf", len(PDF), None)
    assert result.pages > 1
    assert not list(temporary.iterdir())


def test_only_a_review_copy_is_remembered_by_the_library(
    presenter: ExportPresenter, desk: Desk, sample_note: str
) -> None:
    exports = desk._library.exports
    for for_review in (False, True):
        presenter.choose(for_review=for_review, reviewer="M. X")
        prepared = presenter.prepare(replace=True)
        presenter.finish(prepared, presenter.produce(prepared, silent))
        assert len(exports.of_note(sample_note)) == int(for_review)
