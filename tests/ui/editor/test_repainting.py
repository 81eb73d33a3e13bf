"""What was typed is drawn anew as a whole: the caret alone would leave half a letter behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from briefing_app.domain.languages import Language
from briefing_app.ui.editor.view import EditorView
from tests.ui.editor.hand import put_caret, type_in


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("row", [0, 1])
def test_the_paragraph_one_types_in_is_drawn_anew(editor: EditorView, language: Language, row: int) -> None:
    column = put_caret(editor, language, row, 0)
    drawn: list[QRectF] = []
    column.twin_layout.update[QRectF].connect(drawn.append)  # type: ignore[index]
    type_in(editor, "و" if language is Language.ARABIC else "p")
    paragraph = column.twin_layout.blockBoundingRect(column.document().findBlockByNumber(row))
    assert paragraph.height() > 0
    assert any(rect.contains(paragraph) for rect in drawn)
