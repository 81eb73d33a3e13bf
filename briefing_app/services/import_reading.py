"""Reading what is to be imported: a text or Word file becomes repaired paragraphs in a language that was checked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import FILE_MB, MAX_PARAGRAPHS, TEXT_MB
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import RichText, rich_text

_MB = 1_000_000
RECOGNISABLE_WORDS = 25
"""From this many words on, a text that is not recognised as its language is refused, not only a foreign script."""


def read_file(path: Path, limit_mb: int = FILE_MB) -> bytes:
    """The bytes of ``path``; UserError ``file.not_found``, ``file.not_readable`` or ``file.too_large``.

    No more than the limit is read of what has no size, or grows meanwhile.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            data = stream.read(limit_mb * _MB + 1) if size <= limit_mb * _MB else b""
    except FileNotFoundError as problem:
        raise UserError("file.not_found", path=str(path)) from problem
    except (OSError, ValueError) as problem:  # a name with a null in it is none
        raise UserError("file.not_readable", path=str(path)) from problem
    check_size(path, max(size, len(data)), limit_mb)
    return data


def check_size(path: Path, size: int, limit_mb: int) -> None:
    """UserError ``file.too_large`` for more than ``limit_mb`` megabytes."""
    if size > limit_mb * _MB:
        raise UserError(
            "file.too_large", path=str(path), size_mb=max(round(size / _MB), limit_mb + 1), limit_mb=limit_mb
        )


def read_paragraphs(path: Path, language: Language) -> tuple[RichText, ...]:
    """The paragraphs of a ``.txt`` or ``.docx`` file, copies from PDF repaired, none of them empty.

    UserError ``import.no_text`` for a file without text, ``import.too_long`` for one with thousands of paragraphs,
    ``import.not_arabic``/``import.not_french`` for one in another language, and what the readers say of files that are
    damaged or no text at all.
    """
    data = read_file(path)
    if path.suffix.lower() in (".docx", ".docm", ".dotx") or data.startswith(b"PK\x03\x04"):
        from briefing_app.docx_io.reader import read_paragraphs as read_word

        found = read_word(data)
    else:
        from briefing_app.interchange.text_file import read_text_paragraphs

        check_size(path, len(data), TEXT_MB)
        found = read_text_paragraphs(data, str(path), language)
    if len(found) > MAX_PARAGRAPHS:
        raise UserError("import.too_long", path=str(path), count=len(found), limit=MAX_PARAGRAPHS)
    paragraphs = tuple(text for text in map(repaired, found) if not text.is_empty)
    if not paragraphs:
        raise UserError("import.no_text", path=str(path))
    check_language(paragraphs, language, str(path))
    return paragraphs


def repaired(paragraph: RichText) -> RichText:
    """The paragraph with presentation forms and stray controls repaired, run by run, and trimmed at both ends."""
    from briefing_app.language.repair import repair

    mended = rich_text((run.with_text(repair(run.text).text) for run in paragraph.runs), paragraph.kind)
    text = mended.plain
    return mended.slice(len(text) - len(text.lstrip()), len(text.rstrip()))


def check_language(paragraphs: Sequence[RichText], language: Language, source: str) -> None:
    """UserError ``import.not_arabic`` or ``import.not_french`` when the text is plainly something else."""
    from briefing_app.language.detection import detect
    from briefing_app.language.scripts import arabic_share

    text = "\n".join(paragraph.plain for paragraph in paragraphs)
    found = detect(text)
    if found is language:
        return
    same_script = (arabic_share(text) > 0.5) is (language is Language.ARABIC)
    if found is None and same_script and len(text.split()) < RECOGNISABLE_WORDS:
        return
    raise UserError("import.not_arabic" if language is Language.ARABIC else "import.not_french", path=source)
