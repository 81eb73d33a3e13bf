"""The pair the caret is in: where both sides stand, what changed on the other side, and "still right"."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.segments import SegmentPair, TwinState
from briefing_app.language.word_diff import word_diff
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.editor.words import difference_html
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import Choices


class TwinPanel(QWidget):
    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._row = 0
        self._shown: SegmentPair | None = None
        self._states = QLabel(self)
        self._states.setWordWrap(True)
        self._change_title = QLabel(self)
        self._change_title.setWordWrap(True)
        self._change_title.setProperty("role", "soft")
        self._change = QTextBrowser(self)
        self._change.setOpenLinks(False)
        self._change.setAccessibleName(self.tr("What changed on the other side"))
        self._still_right = QPushButton(self.tr("&Still right: confirm both sides"), self)
        self._still_right.setToolTip("Ctrl+Enter")
        self._still_right.clicked.connect(lambda: self._presenter.confirm(self._row))
        self.setFocusProxy(self._still_right)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._states)
        column.addWidget(self._change_title)
        column.addWidget(self._change, 1)
        column.addStretch(0)
        column.addWidget(self._still_right)

    def show_pair(self, caret: Caret) -> None:
        if caret.row >= len(self._presenter.rows):
            return
        self._row = caret.row
        pair = self._presenter.rows[caret.row].pair
        if pair is self._shown:
            return
        self._shown = pair
        words = Choices().words
        self._states.setText(
            self.tr("French: %1. Arabic: %2.")
            .replace("%1", words(pair.state(Language.FRENCH)))
            .replace("%2", words(pair.state(Language.ARABIC)))
        )
        moved = self._moved(pair)
        self._change.setVisible(moved is not None)
        self._change_title.setVisible(True)
        if moved is None:
            self._change_title.setText(self.tr("Nothing changed on one side only since both last agreed."))
        else:
            self._show_change(pair, moved)
        both = not pair.ar.text.is_empty and not pair.fr.text.is_empty
        confirmed = pair.state(Language.FRENCH) is TwinState.CONFIRMED
        self._still_right.setEnabled(both and not confirmed and not self._presenter.is_read_only)

    def _moved(self, pair: SegmentPair) -> Language | None:
        """The language that changed while its twin did not."""
        return next((language for language in Language if pair.is_behind(language.twin)), None)

    def _show_change(self, pair: SegmentPair, language: Language) -> None:
        if language is Language.FRENCH:
            self._change_title.setText(self.tr("The French changed since both last agreed:"))
        else:
            self._change_title.setText(self.tr("The Arabic changed since both last agreed:"))
        side = pair.side(language)
        before = side.agreed.plain if side.agreed is not None else ""
        self._change.setFont(self._kit.theme.content_font(language.value))
        self._change.setHtml(difference_html(word_diff(before, side.text.plain), language, self._kit.theme.colours))
