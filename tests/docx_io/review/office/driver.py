"""Makes reviews with a running LibreOffice. For the Python that has ``uno``, as a process of its own.

Standard input is ``{"soffice": PATH, "profile": FOLDER, "jobs": [{"source", "target", "steps"}, …]}``; standard output
``[{"shown", "problem"}, …]``: for each job the paragraphs of the body as LibreOffice shows them after all changes
are accepted, or what went wrong. A step is a list: its name (a method of ``Desk``) and what it
takes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]
from com.sun.star.lang import DisposedException  # type: ignore[import-not-found]
from com.sun.star.uno import RuntimeException as UnoRuntimeException  # type: ignore[import-not-found]

WORD = "MS Word 2007 XML"
STARTS_WITHIN = 60.0
ENDS_WITHIN = 20.0
MOST_COMMENTS = 2000
PROFILE_DATA = "/org.openoffice.UserProfile/Data"


def main() -> None:
    order = json.load(sys.stdin)
    office = Office(order["soffice"], order["profile"])
    try:
        shown = [office.review(job) for job in order["jobs"]]
    finally:
        office.close()
    json.dump(shown, sys.stdout)


def named(**values: Any) -> tuple[Any, ...]:
    found = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        found.append(one)
    return tuple(found)


class NothingThereError(Exception):
    """The words are not in the document, or not any more."""


class Office:
    """One LibreOffice, reached by a pipe whose name is that of this process."""

    def __init__(self, program: str, profile: str) -> None:
        pipe = f"pipe,name=review{os.getpid()};urp;"
        command = [program, "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck"]
        command += [f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}", f"--accept={pipe}"]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._context = self._connected(pipe)
        self.desktop = self.service("com.sun.star.frame.Desktop")
        self.dispatcher = self.service("com.sun.star.frame.DispatchHelper")
        self._author = ""
        self._comments = -1

    def _connected(self, pipe: str) -> Any:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        end = time.monotonic() + STARTS_WITHIN
        while True:
            try:
                return resolver.resolve(f"uno:{pipe}StarOffice.ComponentContext")
            except NoConnectException:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)

    def service(self, name: str, *arguments: Any) -> Any:
        manager = self._context.ServiceManager
        if arguments:
            return manager.createInstanceWithArgumentsAndContext(name, arguments, self._context)
        return manager.createInstanceWithContext(name, self._context)

    def close(self) -> None:
        """The office ends by itself, or is ended by whoever started this process (its whole group)."""
        with suppress(DisposedException):
            self.desktop.terminate()
        self._process.wait(ENDS_WITHIN)

    def be(self, author: str) -> None:
        """Who makes the next changes."""
        if author == self._author:
            return
        self._author = author
        configuration = self.service("com.sun.star.configuration.ConfigurationProvider")
        data = configuration.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", named(nodepath=PROFILE_DATA)
        )
        data.setPropertyValue("givenname", author)
        data.setPropertyValue("sn", "")
        data.setPropertyValue("initials", author[:1])
        data.commitChanges()

    def next_comment(self) -> int:
        """LibreOffice numbers comments over all documents and tells the number to nobody: it is tried."""
        self._comments += 1
        if self._comments > MOST_COMMENTS:
            raise RuntimeError("no comment takes an answer")
        return self._comments

    def review(self, job: dict[str, Any]) -> dict[str, Any]:
        source = uno.systemPathToFileUrl(job["source"])
        document = self.desktop.loadComponentFromURL(source, "_blank", 0, named(Hidden=True))
        if document is None:
            return {"shown": [], "problem": "LibreOffice does not open it"}
        desk = Desk(self, document)
        step: list[Any] = []
        try:
            for step in job["steps"]:
                desk.do(step[0], step[1:], job["lenient"])
            document.storeToURL(uno.systemPathToFileUrl(job["target"]), named(FilterName=WORD))
            desk.press("AcceptAllTrackedChanges")
            return {"shown": list(body(document.Text)), "problem": ""}
        except DisposedException as problem:
            raise RuntimeError(f"LibreOffice died: {job['target']}, {step}") from problem
        except Exception:
            return {"shown": [], "problem": f"{step}\n{traceback.format_exc()}"}
        finally:
            with suppress(DisposedException):
                document.close(True)


class Desk:
    """A document and the hands over it: what a person can do with mouse and keyboard, and what a program can."""

    def __init__(self, office: Office, document: Any) -> None:
        self._office = office
        self._document = document
        self._view = document.CurrentController.ViewCursor
        self.be("Nadia")

    def be(self, author: str) -> None:
        self._office.be(author)

    def do(self, step: str, taken: list[Any], lenient: bool) -> None:
        """One step; a lenient one may find nothing to do."""
        try:
            getattr(self, step)(*taken)
        except DisposedException:
            raise
        except (NothingThereError, UnoRuntimeException):
            if not lenient:
                raise

    def press(self, command: str, **values: Any) -> None:
        """A command of the menus or a key, by its name."""
        frame = self._document.CurrentController.Frame
        self._office.dispatcher.executeDispatch(frame, f".uno:{command}", "", 0, named(**values))

    # --- where

    def select(self, words: str, until: str = "", number: int = 0) -> None:
        """The words, where they stand the ``number``-th time from 0; up to the end of ``until`` when it is given."""
        found = self._found(words, number)
        self._view.gotoRange(found, False)
        if until:
            self._view.collapseToStart()
            self._view.gotoRange(self._found(until, 0, found).End, True)

    def before(self, words: str, number: int = 0) -> None:
        self._view.gotoRange(self._found(words, number).Start, False)

    def after(self, words: str, number: int = 0) -> None:
        self._view.gotoRange(self._found(words, number).End, False)

    def _found(self, words: str, number: int, since: Any = None) -> Any:
        wanted = self._document.createSearchDescriptor()
        wanted.SearchString = words
        wanted.SearchCaseSensitive = True
        found = self._document.findFirst(wanted) if since is None else self._document.findNext(since.Start, wanted)
        for _ in range(number):
            found = self._document.findNext(found.End, wanted)
        if found is None:
            raise NothingThereError(words)
        return found

    def inside(self, words: str, part: str) -> None:
        """A part of the words, down to a letter."""
        found = self._found(words, 0)
        cursor = found.Text.createTextCursorByRange(found.Start)
        cursor.goRight(words.index(part), False)
        cursor.goRight(len(part), True)
        self._view.gotoRange(cursor, False)

    def behind(self, words: str, part: str) -> None:
        self.inside(words, part)
        self._view.collapseToEnd()

    def cell(self, words: str, rows_below: int, column: str) -> None:
        """The end of a cell of the table that the words stand in."""
        self._view.gotoRange(self._found(words, 0), False)
        table, row = self._cell()
        self._view.gotoRange(table.getCellByName(f"{column}{row + 1 + rows_below}").End, False)

    def paragraph_of(self, words: str, number: int = 0) -> None:
        """All words of a paragraph, without its end."""
        found = self._found(words, number)
        around = found.Text.createTextCursorByRange(found)
        around.gotoStartOfParagraph(False)
        around.gotoEndOfParagraph(True)
        self._view.gotoRange(around, False)

    def end_of(self, words: str, number: int = 0) -> None:
        self.paragraph_of(words, number)
        self._view.collapseToEnd()

    def start_of(self, words: str, number: int = 0) -> None:
        self.paragraph_of(words, number)
        self._view.collapseToStart()

    def everything(self) -> None:
        self.press("SelectAll")

    # --- what

    def track(self, on: bool) -> None:
        self._document.RecordChanges = on

    def type(self, text: str) -> None:
        self.press("InsertText", Text=text)

    def comment(self, text: str) -> None:
        """On what is selected."""
        self.press("InsertAnnotation", Text=text)

    def reply(self, text: str) -> None:
        """To the last comment that was made; the answer stands beside it."""
        known = {one.Name for one in self._annotations()}
        fresh = []
        while not fresh:
            self.press("ReplyComment", Id=str(self._office.next_comment()))
            fresh = [one for one in self._annotations() if one.Name not in known]
        fresh[0].Content = text

    def _annotations(self) -> list[Any]:
        fields = self._document.TextFields.createEnumeration()
        found = []
        while fields.hasMoreElements():
            one = fields.nextElement()
            if one.supportsService("com.sun.star.text.textfield.Annotation"):
                found.append(one)
        return found

    def replace_everywhere(self, words: str, new: str) -> None:
        """Find & Replace, Replace All."""
        wanted = self._document.createReplaceDescriptor()
        wanted.SearchString, wanted.ReplaceString = words, new
        self._document.replaceAll(wanted)

    def table(self, *rows: tuple[str, str]) -> None:
        """A table of two columns where the cursor stands."""
        made = self._document.createInstance("com.sun.star.text.TextTable")
        made.initialize(len(rows), 2)
        self._view.Text.insertTextContent(self._view.Start, made, False)
        made.DataArray = tuple(map(tuple, rows))

    def text_box(self, text: str) -> None:
        made = self._document.createInstance("com.sun.star.text.TextFrame")
        self._view.Text.insertTextContent(self._view.Start, made, False)
        made.Text.String = text

    def row_removed_by_program(self) -> None:
        table, row = self._cell()
        table.Rows.removeByIndex(row, 1)

    def row_put_in_by_program(self, *texts: str) -> None:
        """Below the row of the cursor, filled."""
        table, row = self._cell()
        table.Rows.insertByIndex(row + 1, 1)
        for column, text in enumerate(texts):
            table.getCellByPosition(column, row + 1).String = text

    def _cell(self) -> tuple[Any, int]:
        return self._view.TextTable, int(self._view.Cell.CellName[1:]) - 1


def body(text: Any) -> Iterator[str]:
    """The paragraphs of a text in reading order."""
    for part in parts(text):
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.CellNames:
                yield from body(part.getCellByName(name))
        else:
            yield part.String


def parts(text: Any) -> Iterator[Any]:
    paragraphs = text.createEnumeration()
    while paragraphs.hasMoreElements():
        yield paragraphs.nextElement()


if __name__ == "__main__":
    main()
