"""Actions and invitations: every test begins without the widgets of the one before."""

from tests.ui.fresh import _no_widgets_of_others

__all__ = ["_no_widgets_of_others"]
