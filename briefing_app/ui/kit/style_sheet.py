"""The style sheet: spacing 4 · 8 · 12 · 16 · 24 · 32 px, corner radius 6, targets of 32 px at least."""

from __future__ import annotations

from string import Template

import msgspec

from briefing_app.ui.kit.colours import Colours

_SHEET = Template("""
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: 4px 8px; }
QMainWindow, QDialog { background: $surface; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateEdit, QTimeEdit {
    background: $paper; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 4px 8px; min-height: 22px;
    selection-background-color: $selection; selection-color: $on_selection;
}
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus, QDateEdit:focus,
QTimeEdit:focus { border: 1px solid $accent; }
QLineEdit[invalid="true"] { border: 1px solid $danger; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBoxPrivateContainer { background: $raised; border: 1px solid $line; }
QComboBox QAbstractItemView { background: $raised; border: none; border-radius: 0; padding: 4px; }
QPushButton {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 5px 16px; min-height: 20px;
}
QPushButton:hover { border-color: $accent; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:disabled { color: $ink_soft; background: $surface; border-color: $line; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; padding: 5px 8px; }
QPushButton[flat="true"]:hover { background: $accent_soft; }
QPushButton[flat="true"]:focus { border: 1px solid $accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; color: $ink; }
QToolButton:hover { background: $accent_soft; }
QToolButton:focus { border-color: $accent; }
QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton::menu-indicator { image: none; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QGroupBox { border: none; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top; padding: 0 0 4px 0; color: $ink_soft; }
QTableView, QTreeView, QListView {
    background: $paper; color: $ink; border: 1px solid $line; border-radius: 6px; gridline-color: $line;
    selection-background-color: $accent_soft; selection-color: $ink; outline: none;
}
QTableView::item, QTreeView::item { padding: 4px 8px; border: none; }
QListView::item { padding: 4px 8px; border-radius: 4px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: $accent_soft; color: $ink; }
QListView::item:hover:!selected { background: $surface; }
QHeaderView::section {
    background: $surface; color: $ink_soft; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
}
QTabBar::tab { padding: 8px 12px; border: none; border-bottom: 2px solid transparent; color: $ink_soft; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $accent_soft; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QMenuBar { background: $surface; color: $ink; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $raised; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $ink_soft; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QStatusBar { background: $surface; color: $ink_soft; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QToolBar { background: $surface; border: none; spacing: 2px; padding: 2px 8px; }
QToolBar::separator { background: $line; width: 1px; margin: 6px 6px; }
QSplitter::handle { background: $line; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $ink_soft; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QLabel[role="title"] { font-size: ${title_points}pt; font-weight: 600; color: $ink; }
QLabel[role="soft"] { color: $ink_soft; }
QLabel[role="danger"] { color: $danger; }
QFrame[role="card"] { background: $paper; border: 1px solid $line; border-radius: 6px; }
QFrame[role="line"] { background: $line; max-height: 1px; min-height: 1px; border: none; }
QFrame[role="notice"] { background: $accent_soft; border: none; border-radius: 6px; }
QFrame[role="notice"][severity="attention"] { background: $attention_soft; }
QFrame[role="notice"][severity="danger"] { background: $danger_soft; }
#rail { background: $surface; border: none; }
#rail QToolButton { min-width: 36px; min-height: 36px; }
#spine, #columns, #editorPage { background: $paper; }
#columns QTextEdit { border: none; border-radius: 0; padding: 0; background: $paper; }
""")


_CONTRAST = Template("""
QMenu::item:selected, QMenuBar::item:selected { background: $selection; color: $on_selection; }
QTableView::item:selected, QTreeView::item:selected { border-top: 2px solid $ink; border-bottom: 2px solid $ink; }
QListView::item:selected { border: 2px solid $ink; padding: 2px 6px; }
QToolButton:checked, QToolButton:hover { border-color: $ink; }
QPushButton:disabled { border: 1px dashed $ink; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus, QDateEdit:focus,
QPushButton:focus, QToolButton:focus { border: 2px solid $selection; }
#columns QTextEdit:focus { border: none; }
QFrame[role="notice"] { border: 1px solid $ink; }
""")
"""The soft grounds are the paper there: frames tell what is chosen, where the focus is, and what cannot be done."""


def style_sheet(colours: Colours, points: float) -> str:
    """The sheet of the whole application in these colours; ``points`` is the size of its plain text."""
    names = msgspec.structs.asdict(colours)
    sheet = _SHEET.substitute(names, title_points=f"{points * 1.5:.1f}")
    return sheet + _CONTRAST.substitute(names) if colours.accent_soft == colours.paper else sheet
