"""Every test of the kit begins without the widgets of the one before."""

from __future__ import annotations

from tests.ui.fresh import _no_widgets_of_others

__all__ = ["_no_widgets_of_others"]
