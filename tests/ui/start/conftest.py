"""Views of earlier tests are really gone before the next one changes the style."""

from tests.ui.fresh import _no_widgets_of_others

__all__ = ["_no_widgets_of_others"]
