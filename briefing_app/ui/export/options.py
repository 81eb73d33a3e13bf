"""What goes into the file: name and folder, marking, watermark, letterhead, review, password."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.languages import Language
from briefing_app.ui.export.presenter import ExportPresenter
from briefing_app.ui.export.state import Field, Problem
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import DropDown, content_language
from briefing_app.ui.widgets.fields import set_direction
from briefing_app.ui.widgets.icon_button import icon_button

WIDTH = 336
WATERMARKS = (None, True, False)


class OptionsPanel(QScrollArea):
    """``changed`` on every change of the presenter's choice that was made here."""

    changed = Signal()

    def __init__(self, presenter: ExportPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._bases: list[Path | None] = [None]
        if presenter.letterhead is not None:
            self._bases.append(presenter.letterhead)
        self._make_fields()
        self._lay_out()
        self._show()
        self._connect()

    def show_name(self) -> None:
        """The name by rule may have followed the layout."""
        if self.name.text().strip() != self._presenter.choice.name:
            self.name.setText(self._presenter.choice.name)

    def tell(self, field: Field, words: str) -> None:
        """Say beside a field why it was refused; empty words take it away."""
        for place, label in self._told.items():
            label.setText(words if place is field else "")
            label.setVisible(place is field and bool(words))

    def focus_on(self, problem: Problem) -> None:
        """Go to what is to be mended."""
        field = {
            Problem.PASSWORD_EMPTY: self.password,
            Problem.PASSWORDS_DIFFER: self.repeated,
        }.get(problem, self.name)
        self.ensureWidgetVisible(field)
        field.setFocus()
        field.selectAll()

    def _make_fields(self) -> None:
        content = content_language(self._kit.language.code)
        self.name = self._line(self.tr("Name of the file"))
        self.folder = self._line(self.tr("Folder"))
        self.folder.setReadOnly(True)
        self.other_folder = self._tool("folder", self.tr("Choose another folder"))
        self.marking = DropDown(self)
        self._markings = [] if self._presenter.own_marking else [""]
        self._markings.extend(marking.code for marking in self._presenter.markings)
        self.marking.addItems([] if self._presenter.own_marking else [self.tr("No marking")])
        self.marking.addItems([marking.label[content] for marking in self._presenter.markings])
        self.watermark = DropDown(self)
        is_draft = self._presenter.is_draft
        by_state = self.tr("By state (draft: with)") if is_draft else self.tr("By state (approved: without)")
        self.watermark.addItems([by_state, self.tr("With “draft” across the page"), self.tr("Without")])
        self.letterhead = DropDown(self)
        self.letterhead.addItems([self._base_words(base) for base in self._bases])
        self.other_letterhead = self._tool("open", self.tr("Choose another Word file as letterhead"))
        self.review = QCheckBox(self.tr("For &review, with change tracking on"), self)
        self.reviewer = QLineEdit(self)
        self.protect = QCheckBox(self.tr("&Keep tracking switched on"), self)
        self.protect.setToolTip(self.tr("Word then tracks every edit and does not let tracking be switched off."))
        self.keep_marks = QCheckBox(self.tr("Keep the marks of the &way back"), self)
        self.keep_marks.setToolTip(
            self.tr("A file of an approved note goes out without what a returned file is recognised by, unless chosen.")
        )
        self.encrypt = QCheckBox(self.tr("Pro&tect with a password"), self)
        self.password = self._secret(self.tr("Password"))
        self.repeated = self._secret(self.tr("The same once more"))
        self.warning = QLabel(self.tr("Nobody can recover a forgotten password: the file then stays closed."), self)
        self.warning.setWordWrap(True)
        self._told = {field: self._problem() for field in (Field.MARKING, Field.LETTERHEAD)}

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(4)
        for words, field, button in (
            (self.tr("&Name of the file"), self.name, None),
            (self.tr("Fol&der"), self.folder, self.other_folder),
            (self.tr("Protection markin&g"), self.marking, None),
            (self.tr("Waterm&ark"), self.watermark, None),
            (self.tr("Letter&head"), self.letterhead, self.other_letterhead),
        ):
            self._labelled(column, words, field, button)
            told = Field.MARKING if field is self.marking else Field.LETTERHEAD
            if field in (self.marking, self.letterhead):
                column.addWidget(self._told[told])
            column.addSpacing(4)
        column.addWidget(self.review)
        self.review_part = self._part(column, ((self.tr("For who&m"), self.reviewer),), self.protect)
        column.addWidget(self.keep_marks)
        column.addWidget(self.encrypt)
        passwords = ((self.tr("Pass&word"), self.password), (self.tr("The &same once more"), self.repeated))
        self.password_part = self._part(column, passwords, self.warning)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(WIDTH)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def _labelled(self, column: QVBoxLayout, words: str, field: QWidget, button: QToolButton | None = None) -> None:
        label = QLabel(words, self)
        label.setProperty("role", "soft")
        label.setBuddy(field)
        column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(field, 1)
        if button is not None:
            row.addWidget(button)
        column.addLayout(row)

    def _part(self, column: QVBoxLayout, fields: tuple[tuple[str, QWidget], ...], last: QWidget) -> QWidget:
        """What belongs to a box that is ticked, set in a little."""
        part = QWidget(self)
        inside = QVBoxLayout(part)
        inside.setContentsMargins(0, 0, 0, 8)
        inside.setSpacing(4)
        row = QHBoxLayout()
        row.addSpacing(24)
        row.addWidget(part, 1)
        for words, field in fields:
            self._labelled(inside, words, field)
        inside.addWidget(last)
        column.addLayout(row)
        part.hide()
        return part

    def _show(self) -> None:
        choice = self._presenter.choice
        self.name.setText(choice.name)
        self.folder.setText(str(choice.folder))
        self.folder.setToolTip(str(choice.folder))
        self.marking.setCurrentIndex(self._markings.index(choice.marking))
        self.watermark.setCurrentIndex(WATERMARKS.index(choice.watermark))
        self.letterhead.setCurrentIndex(self._bases.index(choice.base))
        self.review.setVisible(self._presenter.can_be_reviewed)
        self.review.setChecked(choice.for_review)
        self.review_part.setVisible(choice.for_review)
        self.keep_marks.setVisible(self._presenter.is_final)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._take_name)
        self.other_folder.clicked.connect(self._ask_folder)
        self.marking.currentIndexChanged.connect(lambda at: self._choose(marking=self._markings[at]))
        self.watermark.currentIndexChanged.connect(lambda at: self._choose(watermark=WATERMARKS[at]))
        self.letterhead.currentIndexChanged.connect(lambda at: self._choose(base=self._bases[at]))
        self.other_letterhead.clicked.connect(self._ask_letterhead)
        self.review.toggled.connect(lambda on: self._open(self.review_part, on))
        self.review.toggled.connect(lambda on: self._choose(for_review=on))
        self.reviewer.textChanged.connect(lambda text: self._choose(reviewer=text))
        self.keep_marks.toggled.connect(lambda on: self._choose(keep_marks=on))
        self.protect.toggled.connect(lambda on: self._choose(protect=on))
        self.encrypt.toggled.connect(self._toggle_password)
        self.password.textChanged.connect(lambda text: self._choose(password=text))
        self.repeated.textChanged.connect(lambda text: self._choose(repeated=text))

    def _take_name(self, text: str) -> None:
        self._presenter.choose_name(text)
        self.changed.emit()

    def _choose(self, **changes: object) -> None:
        self._presenter.choose(**changes)
        self.changed.emit()

    def _open(self, part: QWidget, on: bool) -> None:
        """Show what belongs to a box that was ticked, all of it."""
        part.setVisible(on)
        if on:
            QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, 0))

    def _toggle_password(self, on: bool) -> None:
        self._open(self.password_part, on)
        if not on:
            self.password.clear()
            self.repeated.clear()
        self._choose(encrypt=on)
        if on:
            self.password.setFocus()

    def _ask_folder(self) -> None:
        title = self.tr("Folder of the exported files")
        name = QFileDialog.getExistingDirectory(self, title, str(self._presenter.choice.folder))
        if name:
            self._choose(folder=Path(name))
            self.folder.setText(name)
            self.folder.setToolTip(name)

    def _ask_letterhead(self) -> None:
        title, kind = self.tr("Letterhead"), self.tr("Word files")
        name, _ = QFileDialog.getOpenFileName(
            self, title, str(self._presenter.choice.folder), f"{kind} (*.docx *.dotx)"
        )
        if not name:
            return
        base = Path(name)
        if base not in self._bases:
            self._bases.append(base)
            self.letterhead.addItem(self._base_words(base))
        self.letterhead.setCurrentIndex(self._bases.index(base))

    def _base_words(self, base: Path | None) -> str:
        return base.name if base is not None else self.tr("The name of the office only")

    def _line(self, name: str) -> QLineEdit:
        """File names and folders are written from left to right in every interface."""
        line = QLineEdit(self)
        line.setAccessibleName(name)
        set_direction(line, Language.FRENCH)
        return line

    def _secret(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleName(name)
        return line

    def _tool(self, icon: str, name: str) -> QToolButton:
        return icon_button(self._kit.icons, icon, name, self)

    def _problem(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", "danger")
        label.setWordWrap(True)
        label.hide()
        return label
