"""What was begun over one library goes on over no other: work outlives a change of library, and must not mix them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from briefing_app.domain.errors import UserError

if TYPE_CHECKING:
    from briefing_app.bootstrap import Desk
    from briefing_app.services.bundle_service import Pieces
    from briefing_app.ui.shell.desktop import Desktop

T = TypeVar("T")


def require(desktop: Desktop, desk: Desk) -> None:
    """UserError ``library.left`` when another library is open than when something was begun, or none."""
    if desktop.desk is not desk:
        raise UserError("library.left")


def is_told_left(desktop: Desktop, desk: Desk) -> bool:
    """Whether the library of ``desk`` is open no more; then the person is told so."""
    try:
        require(desktop, desk)
    except UserError as problem:
        desktop.kit.fail(problem)
        return True
    return False


def pieces_of(desktop: Desktop, desk: Desk, pieces: Pieces[T]) -> Pieces[T]:
    """The pieces as long as the library is open that they are of; then UserError ``library.left``."""
    while True:
        require(desktop, desk)
        try:
            step = next(pieces)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        yield step
