"""Which dictionary of a language there is on this computer, and what to install where there is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language

PACKAGES = {Language.ARABIC: "hunspell-ar", Language.FRENCH: "hunspell-fr-classical"}
"""Of Debian and Ubuntu."""
_FIRST = {
    Language.ARABIC: ("ar",),
    Language.FRENCH: ("fr", "fr_FR", "fr-classique", "fr-toutesvariantes", "fr-moderne"),
}
"""The names to take before any other of the language (``ar_EG``, ``fr_BE``)."""


class Dictionary(msgspec.Struct, frozen=True):
    """Two files, ``<name>.aff`` and ``<name>.dic``, in one folder."""

    language: Language
    folder: Path
    name: str

    @property
    def path(self) -> Path:
        return self.folder / f"{self.name}.dic"


def find_dictionary(language: Language, folders: Iterable[Path]) -> Dictionary | None:
    """The first one of a language in the first folder that has any; None when none has."""
    for folder in folders:
        for name in _names(language, folder):
            if all((folder / f"{name}.{part}").is_file() for part in ("aff", "dic")):
                return Dictionary(language, folder, name)
    return None


def missing(language: Language, folder: Path) -> UserError:
    """What to say where there is none: the package to install, or the person's own ``folder`` to put files in."""
    return UserError(
        "spelling.no_arabic" if language is Language.ARABIC else "spelling.no_french",
        package=PACKAGES[language],
        files=f"{language.value}.aff, {language.value}.dic",
        folder=str(folder),
    )


def _names(language: Language, folder: Path) -> Iterator[str]:
    yield from _FIRST[language]
    try:
        others = sorted(path.stem for path in folder.glob(f"{language.value}[_-]*.dic"))
    except OSError:
        return
    yield from others
