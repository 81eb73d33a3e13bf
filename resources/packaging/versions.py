"""The version of the application (``briefing_app.__version__``) in the forms that Windows and macOS ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from resources.packaging import contents

if TYPE_CHECKING:
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

DESCRIPTION = "Arabic and French briefing notes side by side"
LIBRARY_TYPE = "local.briefing-app.library"
ENGLISH_UNICODE = (0x0409, 1200)


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """``1.2.3`` as Windows counts: 1, 2, 3, 0. What follows the numbers (``rc1``) is left out."""
    numbers = [int("".join(filter(str.isdigit, part.split("rc")[0])) or 0) for part in version.split(".")[:4]]
    first, second, third, fourth = [*numbers, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def windows_version(version: str, name: str) -> VSVersionInfo:
    """What the properties of the program show in Windows."""
    from PyInstaller.utils.win32 import versioninfo

    language, encoding = ENGLISH_UNICODE
    texts = {
        "CompanyName": "briefing-app",
        "FileDescription": DESCRIPTION,
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Briefing",
        "ProductVersion": version,
    }
    table = versioninfo.StringTable(
        f"{language:04X}{encoding:04X}", [versioninfo.StringStruct(key, text) for key, text in texts.items()]
    )
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=four_numbers(version), prodvers=four_numbers(version)),
        kids=[
            versioninfo.StringFileInfo([table]),
            versioninfo.VarFileInfo([versioninfo.VarStruct("Translation", [language, encoding])]),
        ],
    )


def mac_properties(version: str) -> dict[str, Any]:
    """The property list of the bundle: languages, and the kind of file that it opens."""
    return {
        "CFBundleDisplayName": "Briefing",
        "CFBundleShortVersionString": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["ar", "fr", "en"],
        "LSMinimumSystemVersion": "14.0",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {"CFBundleTypeName": "Briefing library", "CFBundleTypeRole": "Editor", "LSItemContentTypes": [LIBRARY_TYPE]}
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": LIBRARY_TYPE,
                "UTTypeDescription": "Briefing library",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": [contents.LIBRARY_SUFFIX.removeprefix(".")]},
            }
        ],
    }
