"""The table of commands and the menus, toolbar and context menu made from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem, QToolBar

from briefing_app.domain.rich_text import Mark, ParagraphKind
from briefing_app.services.preferences import Scheme
from briefing_app.ui.shell.language_commands import LanguageCommands
from briefing_app.ui.shell.rail import Rail
from briefing_app.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from briefing_app.ui.editor.view import EditorView
    from briefing_app.ui.shell.desktop import Desktop

PLACES = ("start", "library", "actions", "people", "terms")
NEEDS_LIBRARY = (
    "new", "import", "import_review", "hand_over", "receive", "share", "collect", *PLACES, "lock", "align",
    "import_memory", "export_memory", "memory_batches",
)  # fmt: skip
NEEDS_WRITING = ("new", "import", "import_review", "receive", "share", "collect", "align", "import_memory")
NEEDS_NOTE = (
    "save_version", "export", "close_note", "find", "find_next", "find_previous", "marks", "direction", "next_open",
    "previous_open", "switch_column", "facts", "tab_1", "tab_2", "tab_3", "tab_4", "tab_5", "tab_6", "tab_7",
    "inspector", "next_finding", "previous_finding", "next_misspelt", "cut", "copy",
    "paste", "select_all", "review", "approval", "add_term", "next_memory",
    "search_memory",
)  # fmt: skip
NEEDS_EDITING = (
    "undo", "redo", "bold", "italic", "underline", "body", "bullet", "numbered", "quote", "no_break", "confirm",
    "confirm_next", "move_up", "move_down", "insert", "delete", "action", "invitation", "replace", "narrow_no_break",
    "fix_finding", "waive_finding", "conflicts", "insert_term", "insert_memory",
)  # fmt: skip
LANGUAGE_NAMES = {"ar": "العربية", "fr": "Français", "en": "English"}
KINDS = {
    "body": ParagraphKind.BODY,
    "bullet": ParagraphKind.BULLET,
    "numbered": ParagraphKind.NUMBERED,
    "quote": ParagraphKind.QUOTE,
}
MARKS = {"bold": Mark.BOLD, "italic": Mark.ITALIC, "underline": Mark.UNDERLINE}


class Menu(QMenu):
    """A menu whose shortcuts read from the left in a right-to-left interface too, their signs included."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option, action)
        text, tab, keys = option.text.partition("\t")
        if tab:
            option.text = f"{text}\t\u2066{keys}\u2069"


class Menus(QObject):
    """Adds every command to a window and builds what shows them."""

    def __init__(self, window: MainWindow, desktop: Desktop) -> None:
        super().__init__(window)
        self._window = window
        self._commands = window.commands
        self._desktop = desktop
        self._add_file()
        self._add_edit()
        self._add_format()
        self._add_twins()
        self._add_findings()
        LanguageCommands(self._commands, self._desktop, self)
        self._add_view()
        desktop.help.add_to(self._commands)
        self._build_menus()
        self._build_toolbar()
        window.compose(Rail([self._commands[name] for name in PLACES], window))

    # The commands.

    def _add_file(self) -> None:
        add, desktop = self._commands.add, self._desktop
        add("new", self.tr("&New note…"), desktop.screens.show_new_note, "Ctrl+N", icon="new")
        add("import", self.tr("&Import texts…"), desktop.choose_import, "Ctrl+Shift+I", icon="import")
        add(
            "import_review",
            self.tr("I&mport a review…"),
            desktop.reviews.arrival.choose,
            "Ctrl+Shift+R",
            icon="comment",
        )
        add("hand_over", self.tr("&Hand notes over…"), desktop.bundles.hand_over, "Ctrl+Shift+S", icon="export")
        add("receive", self.tr("Receive a han&d-over…"), desktop.bundles.choose, "Ctrl+D", icon="import")
        add("share", self.tr("&Share in the office folder"), desktop.office.share, "Ctrl+Shift+C", icon="folder")
        add("collect", self.tr("Look into the office &folder"), desktop.office.ask_to_look, "Ctrl+G", icon="folder")
        add("open_library", self.tr("&Open a library…"), desktop.library.choose, "Ctrl+Shift+O", icon="open")
        add(
            "create_library", self.tr("&Create a library…"), desktop.screens.show_first_run, "Ctrl+Shift+L", icon="plus"
        )
        add("save_version", self.tr("Keep this &version"), desktop.notes.keep_version, "Ctrl+S", icon="save_version")
        add("export", self.tr("&Export, print…"), desktop.notes.dialogs.export, "Ctrl+E", "Ctrl+P", icon="export")
        add("close_note", self.tr("C&lose the note"), partial(desktop.go_to, "library"), "Ctrl+W", icon="close")
        add("preferences", self.tr("&Preferences…"), desktop.screens.show_preferences, "Ctrl+,", icon="settings")
        add("lock", self.tr("Loc&k"), desktop.library.lock, "Ctrl+L", icon="lock")
        add("quit", self.tr("&Quit"), self._window.close, "Ctrl+Q")

    def _add_edit(self) -> None:
        add, editor = self._commands.add, self._desktop.in_editor
        undo, redo = self._stepping(lambda view: view.undo()), self._stepping(lambda view: view.redo())
        add("undo", self.tr("&Undo"), undo, "Ctrl+Z", icon="undo")
        add("redo", self.tr("&Redo"), redo, "Ctrl+Y", "Ctrl+Shift+Z", icon="redo")
        add("cut", self.tr("Cu&t"), editor(lambda view: view.columns.column.cut()), "Ctrl+X", icon="cut")
        add("copy", self.tr("&Copy"), editor(lambda view: view.columns.column.copy()), "Ctrl+C", icon="copy")
        add("paste", self.tr("&Paste"), editor(lambda view: view.columns.column.paste()), "Ctrl+V", icon="paste")
        add("select_all", self.tr("Select &all"), editor(lambda view: view.columns.column.selectAll()), "Ctrl+A")
        add("find", self.tr("&Find…"), self._desktop.find, "Ctrl+F", icon="find")
        add("replace", self.tr("R&eplace…"), self._desktop.find, "Ctrl+H", icon="replace")
        add("find_next", self.tr("Find &next"), editor(lambda view: view.find_bar.find_next(1)), "F3", icon="next")
        previous = editor(lambda view: view.find_bar.find_next(-1))
        add("find_previous", self.tr("Find pre&vious"), previous, "Shift+F3", icon="previous")

    def _stepping(self, step: Callable[[EditorView], None]) -> Callable[[], None]:
        """Undo and redo are of the open note; an invitation shown in front of it follows."""

        def run(view: EditorView) -> None:
            step(view)
            self._desktop.invitations.refresh()

        return self._desktop.in_editor(run)

    def _add_format(self) -> None:
        add, editor = self._commands.add, self._desktop.in_editor
        shown = {"bold": self.tr("&Bold"), "italic": self.tr("&Italic"), "underline": self.tr("&Underline")}
        for name, shortcut in (("bold", "Ctrl+B"), ("italic", "Ctrl+I"), ("underline", "Ctrl+U")):
            run = editor(partial(lambda mark, view: view.toggle_mark(mark), MARKS[name]))
            add(name, shown[name], run, shortcut, icon=name, checkable=True)
        kinds = {
            "body": self.tr("Bod&y text"),
            "bullet": self.tr("Bu&llet"),
            "numbered": self.tr("&Numbered"),
            "quote": self.tr("&Quotation"),
        }
        for number, name in enumerate(KINDS):
            run = editor(partial(lambda kind, view: view.set_kind(kind), KINDS[name]))
            add(name, kinds[name], run, f"Ctrl+Alt+{number}", icon=name, checkable=True)
        type_text = partial(lambda text, view: view.columns.column.insertPlainText(text))
        add("no_break", self.tr("No-break &space"), editor(partial(type_text, "\u00a0")), "Ctrl+Shift+Space")
        narrow = editor(partial(type_text, "\u202f"))
        add("narrow_no_break", self.tr("Na&rrow no-break space"), narrow, "Ctrl+Alt+Space")
        marks = self._desktop.toggle_marks
        add("marks", self.tr("Show hidden &marks"), marks, "Ctrl+Shift+M", icon="marks", checkable=True)
        force = editor(lambda view: view.columns.force_direction())
        add("direction", self.tr("&Turn the direction of the paragraph"), force, "Ctrl+Shift+D", icon="direction")

    def _add_twins(self) -> None:
        add, editor = self._commands.add, self._desktop.in_editor
        add("next_open", self.tr("&Next open point"), editor(lambda view: view.go_to_open(1)), "F8", icon="next_open")
        add("previous_open", self.tr("&Previous open point"), editor(lambda view: view.go_to_open(-1)), "Shift+F8")
        add("confirm", self.tr("&Still right"), editor(lambda view: view.confirm()), "Ctrl+Shift+Return", icon="ok")
        go_on = editor(lambda view: view.confirm_and_go_on())
        add("confirm_next", self.tr("&Confirm and go on"), go_on, "Ctrl+Return", "Ctrl+Enter", icon="confirm")
        add("switch_column", self.tr("Go to the &twin"), editor(lambda view: view.switch_column()), "Ctrl+T")
        up, down = editor(lambda view: view.move_paragraph(-1)), editor(lambda view: view.move_paragraph(1))
        add("move_up", self.tr("Move paragraph &up"), up, "Alt+Shift+Up", icon="move_up")
        add("move_down", self.tr("Move paragraph &down"), down, "Alt+Shift+Down", icon="move_down")
        add("insert", self.tr("&Insert a paragraph"), editor(lambda view: view.insert_paragraph()), "Ctrl+Shift+N")
        delete = editor(lambda view: view.delete_paragraphs())
        add("delete", self.tr("De&lete in both languages"), delete, "Ctrl+Shift+K", icon="trash")
        action = editor(lambda view: view.make_action())
        add("action", self.tr("Make this an &action…"), action, "Ctrl+Shift+A", icon="flag")
        invitation = editor(lambda view: view.make_invitation())
        add("invitation", self.tr("Make this an in&vitation…"), invitation, "Ctrl+Shift+Y", icon="invitation")
        add("approval", self.tr("Appr&oval…"), self._desktop.approvals.show, "Ctrl+Shift+P", icon="ok")
        versions = self._desktop.bundles.show_conflicts
        add("conflicts", self.tr("&Both versions…"), versions, "Ctrl+Shift+X", icon="split")
        add("review", self.tr("Go on with the &review"), self._desktop.reviews.go_on_here, "Ctrl+R", icon="comment")
        add(
            "facts",
            self.tr("&Facts of the meeting…"),
            self._desktop.notes.dialogs.show_facts,
            "Ctrl+M",
            icon="calendar",
        )

    def _add_findings(self) -> None:
        add, editor = self._commands.add, self._desktop.in_editor
        following = editor(lambda view: view.finding_tools.go_to_next(1))
        add("next_finding", self.tr("Next findin&g"), following, "F7", icon="findings")
        previous = editor(lambda view: view.finding_tools.go_to_next(-1))
        add("previous_finding", self.tr("Pr&evious finding"), previous, "Shift+F7")
        add("fix_finding", self.tr("Fi&x the finding"), editor(lambda view: view.finding_tools.fix_here()), "Ctrl+.")
        waive = editor(lambda view: view.finding_tools.waive_here())
        add("waive_finding", self.tr("Let t&he finding stand…"), waive, "Ctrl+Shift+W")
        misspelt = editor(lambda view: view.spelling_tools.go_to_next())
        add("next_misspelt", self.tr("Next &misspelt word"), misspelt, "Alt+F7")

    def _add_view(self) -> None:
        add, desktop = self._commands.add, self._desktop
        names = {
            "start": self.tr("&Start"),
            "library": self.tr("&Library"),
            "actions": self.tr("&Actions"),
            "people": self.tr("&People"),
            "terms": self.tr("&Terms"),
        }
        for number, name in enumerate(PLACES, 1):
            add(name, names[name], partial(desktop.go_to, name), f"Alt+{number}", icon=name, checkable=True)
        add("inspector", self.tr("&Inspector"), desktop.toggle_inspector, "Ctrl+\\", icon="outline", checkable=True)
        tabs = (
            self.tr("&Outline"), self.tr("T&win"), self.tr("Promis&es"), self.tr("&History"), self.tr("Co&mments"),
            self.tr("Fin&dings"), self.tr("Lan&guage"),
        )  # fmt: skip
        for number, text in enumerate(tabs, 1):
            add(f"tab_{number}", text, partial(desktop.show_tab, number - 1), f"Ctrl+{number}")
        add("larger", self.tr("La&rger text"), partial(desktop.change_size, 1), "Ctrl++", "Ctrl+=", icon="plus")
        add("smaller", self.tr("Smaller te&xt"), partial(desktop.change_size, -1), "Ctrl+-", icon="minus")
        schemes = (
            (Scheme.SYSTEM, self.tr("As the s&ystem"), "settings"),
            (Scheme.LIGHT, self.tr("&Light"), "sun"),
            (Scheme.DARK, self.tr("&Dark"), "moon"),
            (Scheme.CONTRAST, self.tr("High &contrast"), "contrast"),
        )
        for number, (scheme, text, icon) in enumerate(schemes, 1):
            run = partial(desktop.use_scheme, scheme)
            add(f"scheme_{scheme.value}", text, run, f"Ctrl+Alt+Shift+{number}", icon=icon, checkable=True)
        for number, (code, text) in enumerate(LANGUAGE_NAMES.items(), 1):
            key = f"Ctrl+Alt+Shift+F{number}"  # without Shift, Linux leaves the desktop for a text console
            add(f"language_{code}", text, partial(desktop.use_language, code), key, checkable=True)
        add("panes", self.tr("Next pa&ne"), self._window.next_pane, "F6")
        add("palette", self.tr("&Commands…"), desktop.screens.show_palette, "Ctrl+K", icon="palette")
        add("full_screen", self.tr("&Full screen"), desktop.toggle_full_screen, "F11", icon="expand")
        add("manual", self.tr("&Manual"), desktop.manual.show_here, "F1", icon="help")
        add("quick_start", self.tr("&Quick start"), desktop.manual.show_quick_start, "Ctrl+Shift+F1")
        add("shortcuts", self.tr("&Keyboard shortcuts"), desktop.screens.show_shortcuts, "Ctrl+F1", icon="keyboard")
        add("about", self.tr("&About this application"), desktop.screens.show_about, "Shift+F1", icon="info")

    # What shows them.

    def _build_menus(self) -> None:
        bar = self._window.menuBar()
        file = self._menu(bar, self.tr("&File"))
        self._fill(file, "new import import_review | hand_over receive share collect | open_library create_library")
        self._fill(file, "| save_version export close_note")
        self.recent = self._menu(file, self.tr("&Recent notes"))
        self.recent.aboutToShow.connect(lambda: self._desktop.fill_recent(self.recent))
        memory = self._menu(file, self.tr("&Translation memory"))
        self._fill(memory, "insert_memory next_memory search_memory | align")
        self._fill(memory, "import_memory export_memory | memory_batches")
        self._fill(file, "| preferences lock | quit")
        edit = self._menu(bar, self.tr("&Edit"))
        self._fill(edit, "undo redo | cut copy paste select_all | find replace find_next find_previous")
        form = self._menu(bar, self.tr("F&ormat"))
        self._fill(
            form, "bold italic underline | body bullet numbered quote | no_break narrow_no_break | marks direction"
        )
        note = self._menu(bar, self.tr("&Note"))
        self._fill(note, "facts | next_open previous_open confirm confirm_next switch_column | insert delete")
        self._fill(note, "move_up move_down | next_finding previous_finding fix_finding waive_finding next_misspelt")
        self._fill(note, "| action invitation | insert_term add_term")
        self._fill(note, "| approval review conflicts")
        view = self._menu(bar, self.tr("&View"))
        self._fill(view, "start library actions people terms | inspector tab_1 tab_2 tab_3 tab_4 tab_5 tab_6 tab_7")
        self._fill(view, "| larger smaller")
        self._fill(self._menu(view, self.tr("&Colours")), "scheme_system scheme_light scheme_dark scheme_contrast")
        self._fill(self._menu(view, self.tr("In&terface language")), "language_ar language_fr language_en")
        self._fill(view, "| panes full_screen")
        self._fill(self._menu(bar, self.tr("&Help")), "manual quick_start | palette shortcuts | computer about")

    def _menu(self, owner: QMenuBar | QMenu, title: str) -> QMenu:
        menu = Menu(title, owner)
        owner.addMenu(menu)
        return menu

    def _build_toolbar(self) -> None:
        bar = QToolBar(self.tr("Tools"), self._window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.toggleViewAction().setVisible(False)
        for part in "undo redo | bold italic underline | body bullet numbered quote | marks".split():
            self._put(bar, part)
        for part in "| confirm_next next_open | action invitation | find export palette inspector".split():
            self._put(bar, part)
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if button is not None and action.text():
                button.setAccessibleName(action.toolTip())
        self._window.addToolBar(bar)

    def _put(self, bar: QToolBar, part: str) -> None:
        if part == "|":
            bar.addSeparator()
        else:
            bar.addAction(self._commands[part])

    def _fill(self, menu: QMenu, names: str) -> None:
        for name in names.split():
            if name == "|":
                menu.addSeparator()
            else:
                menu.addAction(self._commands[name])

    def context_actions(self) -> list[QAction | None]:
        """What the context menu of a column offers."""
        names = "undo redo | cut copy paste select_all | confirm switch_column | action invitation | insert delete"
        return [None if name == "|" else self._commands[name] for name in names.split()]
