"""The commands of the language desk: terms of the office and the memory of former notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from briefing_app.ui.shell.commands import Commands
    from briefing_app.ui.shell.desktop import Desktop


class LanguageCommands(QObject):
    """Adds them to those of a window."""

    def __init__(self, commands: Commands, desktop: Desktop, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._desktop = desktop
        self._add_terms()
        self._add_memory()

    def _add_terms(self) -> None:
        add, editor = self._commands.add, self._desktop.in_editor
        insert = editor(lambda view: view.term_tools.insert_next())
        add("insert_term", self.tr("Put in the &wanted term"), insert, "Ctrl+J")
        entry = editor(lambda view: view.term_tools.add())
        add("add_term", self.tr("&Keep as a term…"), entry, "Ctrl+Shift+T", icon="language")

    def _add_memory(self) -> None:
        add, editor = self._commands.add, self._desktop.in_editor
        insert = editor(lambda view: view.memory_tools.insert_chosen())
        add("insert_memory", self.tr("&Put in from the memory"), insert, "Ctrl+Shift+J", icon="memory")
        following = editor(lambda view: view.memory_tools.choose_next())
        add("next_memory", self.tr("&Next of the memory"), following, "F4")
        search = editor(lambda view: view.memory_tools.search_selected())
        add("search_memory", self.tr("&Search the memory"), search, "Ctrl+Shift+F")
        memory = self._desktop.memory
        add("import_memory", self.tr("&Import a memory (TMX)…"), memory.choose_import, "Ctrl+Shift+H", icon="import")
        add("export_memory", self.tr("&Export the memory (TMX)…"), memory.choose_export, "Ctrl+Shift+E", icon="export")
        add("align", self.tr("&Align two documents…"), memory.show_alignment, "Ctrl+Shift+G", icon="join")
        add("memory_batches", self.tr("&What came in…"), memory.show_batches, "Ctrl+Shift+B", icon="memory")
