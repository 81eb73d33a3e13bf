"""The icon of the application (``resources/icons/app.svg``) in the forms that desktops ask for."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def make_icons(svg: Path, folder: Path) -> None:
    """``app-48.png`` and so on, ``app.ico`` and ``app.icns``."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = drawn(svg)
    for size, png in pictures.items():
        (folder / f"app-{size}.png").write_bytes(png)
    (folder / "app.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "app.icns").write_bytes(icns(pictures))


def drawn(svg: Path) -> dict[int, bytes]:
    """PNG files by size in pixels; a drawing without letters needs neither a screen nor an application object."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(svg))
    pictures = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        pictures[size] = bytes(buffer.data().data())
    return pictures


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """A Windows icon of PNG pictures; 256 pixels are written as 0."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for size, png in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), at)
        at += len(png)
    return head + entries + b"".join(pictures.values())


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """A macOS icon of the sizes that it knows."""
    chunks = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for size, kind in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(chunks) + 8) + chunks
