"""Texts and Word files that come in, Word files that go out."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import msgspec
import msoffcrypto
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.docx_io.reader import read_paragraphs as words_of
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain.answers import Answers, ParagraphAnswer
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rich_text import ParagraphKind
from briefing_app.domain.segments import TwinState
from briefing_app.services.export_service import ExportRequest
from briefing_app.services.import_service import Imported, ImportRequest
from briefing_app.storage.library import Library

AR, FR = Language.ARABIC, Language.FRENCH
ARABIC = (
    "التقى وزير الاتصالات نظيره الفرنسي لبحث التعاون بين البلدين في عدد من المجالات التي تهم الجانبين.",
    "واتفق الجانبان على عقد 3 ورش عمل في القاهرة خلال عام 2026، وعلى متابعة ما تم الاتفاق عليه من قبل.",
    "وفي ختام اللقاء وجه الوزير الدعوة إلى نظيره لزيارة مصر.",
)
FRENCH = (
    "Le ministre des Communications a reçu son homologue français pour examiner la coopération entre les deux pays.",
    "Les deux parties sont convenues de tenir 3 ateliers au Caire en 2026 et de suivre ce qui a été décidé avant.",
    "À la fin de l’entretien, le ministre a invité son homologue à se rendre en Égypte.",
)


def written(folder: Path, name: str, *lines: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes("\n".join(lines).encode(encoding))
    return path


def imported(desk: Desk, ar: Path, fr: Path | None = None, **more: object) -> Imported:
    return desk.imports.import_files(ImportRequest(ar_file=ar, fr_file=fr, **more))  # type: ignore[arg-type]


def sides(note: BriefingNote) -> list[tuple[str, str]]:
    return [(pair.ar.text.plain, pair.fr.text.plain) for pair in note.pairs()]


# --- in


@pytest.mark.parametrize(
    ("ar", "fr"), [("utf-8", "utf-8"), ("cp1256", "cp1252"), ("utf-16", "utf-8-sig"), ("utf-16-le", "utf-16")]
)
def test_aligned_texts_become_twins_in_whatever_encoding(desk: Desk, tmp_path: Path, ar: str, fr: str) -> None:
    made = imported(
        desk, written(tmp_path, "a.txt", *ARABIC, encoding=ar), written(tmp_path, "f.txt", *FRENCH, encoding=fr)
    )
    assert sides(made.stored.note) == list(zip(ARABIC, FRENCH, strict=True))
    assert (made.pairs, made.unpaired_ar, made.unpaired_fr) == (3, 0, 0)
    assert desk.notes.history(made.stored.note.id)[0].reason == "imported"


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_a_paragraph_without_a_twin_is_counted_and_nothing_is_lost(desk: Desk, tmp_path: Path, missing: int) -> None:
    french = [text for n, text in enumerate(FRENCH) if n != missing]
    made = imported(desk, written(tmp_path, "a.txt", *ARABIC), written(tmp_path, "f.txt", *french))
    found = sides(made.stored.note)
    assert "\n".join(ar for ar, _ in found if ar) == "\n".join(ARABIC)
    assert "\n".join(fr for _, fr in found if fr) == "\n".join(french)
    empty = [pair for pair in made.stored.note.pairs() if pair.state(FR) is TwinState.EMPTY]
    assert (len(empty), made.unpaired_fr) == (made.unpaired_ar, 0)


def test_arabic_alone_waits_for_its_french(desk: Desk, tmp_path: Path) -> None:
    made = imported(desk, written(tmp_path, "a.txt", *ARABIC), template="synthesis", profile="morocco_france")
    assert sides(made.stored.note) == [(text, "") for text in ARABIC]
    assert (made.stored.note.template.id, made.stored.note.profile) == ("synthesis", "morocco_france")
    assert (made.unpaired_ar, made.unpaired_fr) == (0, 0)


def test_answers_go_before_what_was_imported(desk: Desk, tmp_path: Path) -> None:
    answers = Answers(
        title=Bilingual("عنوان", "Titre"), sections={"summary": (ParagraphAnswer(ar="خلاصة", fr="- Bref"),)}
    )
    made = imported(desk, written(tmp_path, "a.txt", *ARABIC), written(tmp_path, "f.txt", *FRENCH), answers=answers)
    note = made.stored.note
    assert note.facts.title.fr == "Titre"
    assert note.section("summary").pairs[0].fr.text.kind is ParagraphKind.BULLET
    assert {ar for ar, _ in sides(note)} == {"خلاصة", *ARABIC}
    assert made.pairs == 3


WORDLESS = {
    "swapped": ("\n".join(FRENCH).encode(), "import.not_arabic"),
    "English": (
        b"The minister met his counterpart and they spoke of the cooperation of the two sides. " * 3,
        "import.not_arabic",
    ),
    "Persian": ("وزیر پیشنهاد کرد گفتگوهای بیشتری برگزار شود و پیگیری گردد. ".encode() * 4, "import.not_arabic"),
    "empty": (b"", "text.empty"),
    "blank": (b" \r\n\t\n\n", "text.empty"),
    "a mark alone": (b"\xef\xbb\xbf", "text.empty"),
    "binary": (bytes(range(256)) * 20, "text.not_text"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(200)) * 9, "text.not_text"),
    "zip, not Word": (b"PK\x05\x06" + bytes(18), "text.not_text"),
    "a broken Word file": (b"PK\x03\x04" + bytes(200), "word.not_word"),
}


@pytest.mark.parametrize("name", WORDLESS)
def test_what_is_no_arabic_text_is_refused_and_nothing_is_stored(desk: Desk, tmp_path: Path, name: str) -> None:
    data, code = WORDLESS[name]
    (tmp_path / "a.txt").write_bytes(data)
    with pytest.raises(UserError) as told:
        imported(desk, tmp_path / "a.txt", written(tmp_path, "f.txt", *FRENCH))
    assert told.value.code == code
    assert desk.notes.list() == []


def test_files_given_the_wrong_way_round_are_told_by_name(desk: Desk, tmp_path: Path) -> None:
    ar, fr = written(tmp_path, "a.txt", *ARABIC), written(tmp_path, "f.txt", *FRENCH)
    with pytest.raises(UserError) as told:
        imported(desk, ar, ar)
    assert (told.value.code, told.value.params["path"]) == ("import.not_french", str(ar))
    with pytest.raises(UserError) as told:
        imported(desk, fr, ar)
    assert (told.value.code, told.value.params["path"]) == ("import.not_arabic", str(fr))


def test_a_huge_file_is_refused_unread(desk: Desk, tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as stream:
        stream.truncate(50_000_001)
    with pytest.raises(UserError) as told:
        imported(desk, tmp_path / "a.txt")
    assert (told.value.code, told.value.params["limit_mb"]) == ("file.too_large", 50)


def test_a_file_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UserError) as told:
        imported(desk, written(tmp_path, "a.txt", *ARABIC), tmp_path / "nulle part.txt")
    assert (told.value.code, told.value.params["path"]) == ("file.not_found", str(tmp_path / "nulle part.txt"))


def test_an_unknown_template_or_profile_stores_nothing(desk: Desk, tmp_path: Path) -> None:
    ar = written(tmp_path, "a.txt", *ARABIC)
    for more, code in (({"template": "rien"}, "template.unknown"), ({"profile": "mars"}, "profile.unknown")):
        with pytest.raises(UserError) as told:
            imported(desk, ar, **more)
        assert told.value.code == code
    assert desk.notes.list() == []


@pytest.mark.parametrize("suffix", [".docx", ".DOCX", ".txt"])
def test_our_own_word_files_come_back_as_twins(desk: Desk, tmp_path: Path, suffix: str) -> None:
    """Whatever the file is called: what it begins with says that it is Word."""
    note = with_text(desk)
    for layout, name in ((Layout.ARABIC, "a"), (Layout.FRENCH, "f")):
        desk.exports.export(ExportRequest(note=note.id, layout=layout, out=tmp_path / f"{name}{suffix}"))
    made = imported(desk, tmp_path / f"a{suffix}", tmp_path / f"f{suffix}", template="synthesis")
    assert set(zip(ARABIC, FRENCH, strict=True)) <= set(sides(made.stored.note))


def test_a_word_file_under_a_password_is_told(desk: Desk, tmp_path: Path) -> None:
    note = with_text(desk)
    desk.exports.export(ExportRequest(note=note.id, layout=Layout.ARABIC, out=tmp_path / "a.docx", password="clé"))
    with pytest.raises(UserError, match=r"word\.encrypted"):
        imported(desk, tmp_path / "a.docx")


# --- out


def with_text(desk: Desk) -> BriefingNote:
    """A note with the texts above, in the section of findings."""
    twins = tuple(ParagraphAnswer(ar=ar, fr=fr) for ar, fr in zip(ARABIC, FRENCH, strict=True))
    return desk.notes.new("synthesis", None, Answers(sections={"presentation": twins})).note


def request_for(note: BriefingNote, out: Path, **more: object) -> ExportRequest:
    return msgspec.structs.replace(ExportRequest(note=note.id, layout=Layout.FRENCH, out=out), **more)


def texts_in(data: bytes) -> str:
    return "\n".join(paragraph.plain for paragraph in words_of(data))


def test_the_sum_is_that_of_the_file_and_lint_finds_nothing(desk: Desk, tmp_path: Path) -> None:
    done = desk.exports.export(request_for(with_text(desk), tmp_path / "o.docx"))
    assert done.sha256 == hashlib.sha256((tmp_path / "o.docx").read_bytes()).hexdigest()
    assert (done.lint, done.file) == ((), tmp_path / "o.docx")


def test_the_same_revision_gives_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    note = with_text(desk)
    sums = {desk.exports.export(request_for(note, tmp_path / name)).sha256 for name in ("a.docx", "b.docx")}
    assert len(sums) == 1


def test_an_existing_file_stays_unless_it_is_to_be_replaced(desk: Desk, tmp_path: Path) -> None:
    note, out = with_text(desk), tmp_path / "o.docx"
    out.write_text("à garder")
    with pytest.raises(UserError) as told:
        desk.exports.export(request_for(note, out))
    assert (told.value.code, out.read_text()) == ("file.exists", "à garder")
    desk.exports.export(request_for(note, out, replace=True))
    assert FRENCH[0].replace(" ", "") in texts_in(out.read_bytes()).replace("\u00a0", "").replace(" ", "")


def test_places_that_cannot_be_written_leave_no_file_and_no_record(
    desk: Desk, library: Library, tmp_path: Path
) -> None:
    note = with_text(desk)
    (tmp_path / "fichier").touch()
    (tmp_path / "dossier.docx").mkdir()
    before = sorted(tmp_path.iterdir())
    for out in (tmp_path / "absent" / "o.docx", tmp_path / "fichier" / "o.docx", tmp_path / "dossier.docx"):
        with pytest.raises(UserError) as told:
            desk.exports.export(request_for(note, out, replace=True, review=ReviewOptions()))
        assert told.value.code == "file.not_writable"
        assert told.value.params["path"] == str(out)
    assert sorted(tmp_path.iterdir()) == before
    assert library.exports.of_note(note.id) == ()


def test_an_old_revision_is_written_as_it_was(desk: Desk, tmp_path: Path) -> None:
    note = with_text(desk)
    pair = note.section("presentation").pairs[0]
    desk.notes.edit(note.id, pair.id, FR, "Tout autre chose.")
    for revision, has_new in ((1, False), (2, True), (None, True)):
        out = tmp_path / f"{revision}.docx"
        desk.exports.export(request_for(note, out, revision=revision))
        text = texts_in(out.read_bytes())
        assert ("Tout autre chose." in text, "homologue français" in text) == (has_new, not has_new)
    with pytest.raises(UserError) as told:
        desk.exports.export(request_for(note, tmp_path / "3.docx", revision=3))
    assert (told.value.code, (tmp_path / "3.docx").exists()) == ("revision.unknown", False)


@pytest.mark.parametrize("password", ["court", "كلمة سر ١٢٣", "x" * 200])
def test_a_password_closes_the_file_and_it_alone_opens_it(desk: Desk, tmp_path: Path, password: str) -> None:
    note = with_text(desk)
    desk.exports.export(request_for(note, tmp_path / "clair.docx"))
    desk.exports.export(request_for(note, tmp_path / "clos.docx", password=password))
    closed = (tmp_path / "clos.docx").read_bytes()
    assert not closed.startswith(b"PK")
    office, plain = msoffcrypto.OfficeFile(io.BytesIO(closed)), io.BytesIO()
    with pytest.raises(msoffcrypto.exceptions.InvalidKeyError):
        office.load_key(password=password + "x", verify_password=True)
    office.load_key(password=password, verify_password=True)
    office.decrypt(plain)
    assert plain.getvalue() == (tmp_path / "clair.docx").read_bytes()


@pytest.mark.parametrize(
    ("base", "code"), [(None, "file.not_found"), (b"rien de Word", "export.base_invalid"), (b"", "export.base_invalid")]
)
def test_a_base_document_that_is_none(desk: Desk, tmp_path: Path, base: bytes | None, code: str) -> None:
    if base is not None:
        (tmp_path / "base.docx").write_bytes(base)
    with pytest.raises(UserError) as told:
        desk.exports.export(request_for(with_text(desk), tmp_path / "o.docx", base=tmp_path / "base.docx"))
    assert (told.value.code, (tmp_path / "o.docx").exists()) == (code, False)
