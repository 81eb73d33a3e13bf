"""The find bar looks in the column of the caret first, and in the other when only that has the words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from briefing_app.domain.languages import Language
from briefing_app.ui.editor.view import EditorView
from tests.ui.editor.hand import put_caret, texts

FR, AR = Language.FRENCH, Language.ARABIC


def look_for(view: EditorView, words: str) -> QLineEdit:
    view.find_bar.open_bar()
    line = next(line for line in view.find_bar.findChildren(QLineEdit) if line.accessibleName() == "Find")
    line.setText(words)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


def count(view: EditorView) -> str:
    return next(label.text() for label in view.find_bar.findChildren(QLabel))


@pytest.mark.parametrize(("language", "word"), [(FR, "ministre"), (AR, "وزير")])
def test_a_word_of_the_other_column_is_found_there(editor: EditorView, language: Language, word: str) -> None:
    put_caret(editor, language.twin, 0, 0)
    assert word not in " ".join(texts(editor, language.twin))
    look_for(editor, word)
    span = editor.columns.span()
    assert span.language is language
    text = editor.presenter.rows[span.start_row].pair.text(language).plain
    assert text[span.start : span.end].casefold() == word
    assert int(count(editor).split()[0]) == " ".join(texts(editor, language)).casefold().count(word)


def test_words_of_both_columns_are_looked_for_where_the_caret_is(editor: EditorView) -> None:
    for language in Language:
        put_caret(editor, language, 0, 0)
        look_for(editor, " ")
        assert editor.columns.span().language is language


def test_nothing_found_leaves_the_caret_alone(editor: EditorView) -> None:
    put_caret(editor, AR, 1, 3)
    look_for(editor, "xyzzy")
    assert count(editor).startswith("0")
    assert editor.columns.caret().language is AR


def test_replace_all_works_in_the_column_that_has_the_words(editor: EditorView) -> None:
    put_caret(editor, AR, 0, 0)
    arabic = texts(editor, AR)
    look_for(editor, "ministre")
    put_caret(editor, AR, 0, 0)
    new = next(line for line in editor.find_bar.findChildren(QLineEdit) if line.accessibleName() == "Replace with")
    new.setText("MINISTRE")
    button = next(one for one in editor.find_bar.findChildren(QPushButton) if "all" in one.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert texts(editor, AR) == arabic
    assert "ministre" not in " ".join(texts(editor, FR)).replace("MINISTRE", "")
    assert "MINISTRE" in " ".join(texts(editor, FR))
