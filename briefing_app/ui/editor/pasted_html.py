"""Paragraphs, kinds and the three marks of any HTML that a clipboard brings; everything else is dropped.

What Word, LibreOffice, browsers and Google Docs write was the model: fragment comments, list items that are plain
paragraphs with ``mso-list``, bold tags that a style takes back.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, rich_text

_BREAKING = frozenset("p div li blockquote tr h1 h2 h3 h4 h5 h6 ul ol table dt dd pre section article".split())
_SILENT = frozenset("style script head title template".split())
_VOID = frozenset("meta img hr link input col wbr area base".split())
_SPACE = re.compile(r"[ \t\r\n\f]+")
_NUMBER = re.compile(r"\s*\(?\w{1,4}[.)]")
_WEIGHT = re.compile(r"(?:^|;)font-weight:(\w+)")
_SLANT = re.compile(r"(?:^|;)font-style:(\w+)")
_LINE = re.compile(r"(?:^|;)text-decoration(?:-line)?:([\w-]+)")
_HEAVY = frozenset("bold bolder 600 700 800 900".split())


def paragraphs_of(html: str) -> tuple[RichText, ...]:
    """The paragraphs of ``html`` that say something."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.paragraphs()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, str]] = []
        self._runs: list[Run] = []
        self._made: list[RichText] = []
        self._word_item: ParagraphKind | None = None

    def paragraphs(self) -> tuple[RichText, ...]:
        self._end_paragraph()
        return tuple(self._made)

    def handle_comment(self, data: str) -> None:
        """Word and browsers frame what was really copied; what stands before it is not the text."""
        if data.strip() == "StartFragment":
            self._runs.clear()
            self._made.clear()
        elif data.strip() == "EndFragment":
            self._end_paragraph()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._add("\n")
        if tag in _VOID or tag == "br":
            return
        style = (dict(attrs).get("style") or "").replace(" ", "").lower()
        if tag in _BREAKING:
            self._end_paragraph()
            if "mso-list:" in style:
                self._word_item = ParagraphKind.BULLET
        elif tag in ("td", "th") and self._runs:
            self._add("\t")
        self._open.append((tag, style))

    def handle_endtag(self, tag: str) -> None:
        if all(tag != known for known, _ in self._open):
            return
        if tag in _BREAKING:
            self._end_paragraph()
        while self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if any(tag in _SILENT for tag, _ in self._open):
            return
        if any("mso-list:ignore" in style for _, style in self._open):  # the mark that Word writes as text
            if _NUMBER.match(data):
                self._word_item = ParagraphKind.NUMBERED
            return
        text = data if any(tag == "pre" for tag, _ in self._open) else _SPACE.sub(" ", data)
        if text.startswith(" ") and (not self._runs or self._runs[-1].text[-1] in " \n\t"):
            text = text[1:]
        self._add(text)

    def _add(self, text: str) -> None:
        if text:
            bold = self._has(("b", "strong"), _WEIGHT, _HEAVY)
            italic = self._has(("i", "em", "cite"), _SLANT, frozenset(("italic", "oblique")))
            self._runs.append(Run(text, bold, italic, self._has(("u", "ins"), _LINE, frozenset(("underline",)))))

    def _has(self, tags: tuple[str, ...], written: re.Pattern[str], meant: frozenset[str]) -> bool:
        """Whether the innermost element that says anything about a mark sets it; a style outweighs its tag."""
        for tag, style in reversed(self._open):
            found = written.search(style)
            if found:
                return found[1] in meant
            if tag in tags:
                return True
        return False

    def _end_paragraph(self) -> None:
        while self._runs and not self._runs[-1].text.strip(" \n\t"):
            self._runs.pop()
        if self._runs:
            last = self._runs[-1]
            self._runs[-1] = last.with_text(last.text.rstrip(" \n\t"))
        text = rich_text(self._runs, self._kind())
        self._runs.clear()
        self._word_item = None
        if not text.is_empty:
            self._made.append(text)

    def _kind(self) -> ParagraphKind:
        if self._word_item is not None:
            return self._word_item
        for tag, _ in reversed(self._open):
            if tag == "blockquote":
                return ParagraphKind.QUOTE
            if tag in ("ul", "ol"):
                return ParagraphKind.BULLET if tag == "ul" else ParagraphKind.NUMBERED
        return ParagraphKind.BODY
