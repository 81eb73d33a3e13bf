"""What every screen must show in every language: direction, nothing clipped, every control named and reachable."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from briefing_app.ui.widgets.choices import DropDown

CONTROLS = (QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
INSIDE_OTHERS = (QComboBox, QAbstractSpinBox, QAbstractItemView)


def check_opening(widget: QWidget, language: str) -> None:
    """Assert what a screen must show. The widget is shown already, at the size it is used at."""
    wanted = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    assert QApplication.layoutDirection() == wanted
    assert widget.layoutDirection() == wanted
    assert not list(clipped(widget)), list(clipped(widget))
    assert not list(unnamed(widget)), list(unnamed(widget))
    assert not list(unreachable(widget)), list(unreachable(widget))
    assert not list(without_arrow(widget)), list(without_arrow(widget))


def controls(widget: QWidget) -> Iterator[QWidget]:
    """The visible controls of a person; not the inner parts of combo boxes and tables."""
    for control in widget.findChildren(QWidget):
        if not isinstance(control, CONTROLS) or not control.isVisibleTo(widget) or not control.isEnabled():
            continue
        if control.objectName().startswith("qt_") or _is_inside_another(control):
            continue
        yield control


def clipped(widget: QWidget) -> Iterator[str]:
    """Labels and buttons whose text does not fit."""
    for label in widget.findChildren(QLabel):
        if label.isVisibleTo(widget) and label.text() and label.width() and _label_is_clipped(label):
            yield f"label {label.text()[:60]!r}: {label.width()}×{label.height()} of {label.sizeHint()}"
    for button in widget.findChildren(QAbstractButton):
        hint = button.minimumSizeHint()
        if button.isVisibleTo(widget) and button.text() and button.width() < hint.width():
            yield f"button {button.text()!r}: {button.width()} of {hint.width()}"


def _label_is_clipped(label: QLabel) -> bool:
    if label.property("elided"):
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.sizeHint().width() > label.width() + 1 or label.sizeHint().height() > label.height() + 1


def unnamed(widget: QWidget) -> Iterator[str]:
    """Controls that a screen reader could not name."""
    buddies = {label.buddy() for label in widget.findChildren(QLabel) if label.buddy() is not None}
    for control in controls(widget):
        text = control.text() if isinstance(control, QAbstractButton) else ""
        if not (control.accessibleName() or text or control in buddies):
            yield f"{type(control).__name__} {control.objectName()!r}"


def unreachable(widget: QWidget) -> Iterator[str]:
    """Controls that Tab does not stop at; a radio button is reached through its group."""
    for control in controls(widget):
        if not control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield f"{type(control).__name__} {control.objectName()!r} {control.accessibleName()!r}"


def without_arrow(widget: QWidget) -> Iterator[str]:
    """Lists to choose from that look like a field to write in: the style sheet takes Qt's arrow away."""
    for box in widget.findChildren(QComboBox):
        if not isinstance(box, DropDown):
            yield f"{type(box).__name__} {box.accessibleName()!r}"


def untranslated(actions: list[QAction], context: str, language: str) -> Iterator[str]:
    """Actions whose text is the English source in another language."""
    for action in actions:
        source = action.property("source")
        if language != "en" and source and QCoreApplication.translate(context, source) == source:
            yield str(source)


def _is_inside_another(control: QWidget) -> bool:
    parent = control.parentWidget()
    while parent is not None:
        if isinstance(parent, INSIDE_OTHERS):
            return True
        parent = parent.parentWidget()
    return False
