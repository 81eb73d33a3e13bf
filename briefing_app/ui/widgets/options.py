"""A drop-down over any values that have words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QWidget

from briefing_app.ui.widgets.choices import DropDown


class OptionBox(DropDown):
    """Offers (value, words)."""

    def __init__(self, options: Iterable[tuple[Any, str]], name: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls it."""
        super().__init__(parent)
        self._values: list[Any] = []
        self.setAccessibleName(name)
        self.show_options(options)

    def show_options(self, options: Iterable[tuple[Any, str]]) -> None:
        """Offer these in the place of those there are."""
        self.clear()
        self._values = []
        for value, words in options:
            self._values.append(value)
            self.addItem(words)

    @property
    def value(self) -> Any:
        return self._values[self.currentIndex()]

    @value.setter
    def value(self, value: Any) -> None:
        """Choose a value; one that is not on offer is added under its own name, never changed for another."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value))
