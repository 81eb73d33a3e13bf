"""The words of ``bundle`` on the command line (contract: ``cli.md``)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing_app.cli.parser import Group


def add_bundle(group: Group, t: Any) -> None:
    """``bundle export|import|share|collect``."""
    export = group.command("export")
    export.add_argument("ids", nargs="+", metavar="ID", help=t("cli.bundle.export.ids"))
    export.add_argument("--out", required=True, type=Path, metavar="FILE", help=t("cli.bundle.export.out"))
    export.add_argument("--marked", action="store_true", help=t("cli.bundle.export.marked"))
    export.add_argument("--force", action="store_true", help=t("cli.force.help"))
    import_ = group.command("import")
    import_.add_argument("file", type=Path, metavar="FILE", help=t("cli.bundle.import.file"))
    share = group.command("share")
    share.add_argument("ids", nargs="+", metavar="ID", help=t("cli.bundle.export.ids"))
    share.add_argument("--marked", action="store_true", help=t("cli.bundle.export.marked"))
    collect = group.command("collect")
    for parser in (share, collect):
        parser.add_argument("--folder", required=True, type=Path, metavar="DIR", help=t("cli.bundle.folder"))
        parser.add_argument("--keep", action="store_true", help=t("cli.bundle.keep"))
    for parser in (export, import_, share, collect):
        parser.add_argument("--bundle-passphrase-file", metavar="PATH", help=t("cli.bundle.passphrase"))
