"""Comments of a reviewed file as threads: answers, resolved or not, and the words they are fastened to (I14, I15)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

import msgspec
from lxml import etree

from briefing_app.docx_io.package_reader import WordPackage
from briefing_app.docx_io.reader import w
from briefing_app.docx_io.review.marks import date_of, iso_date, tidy
from briefing_app.docx_io.review.stream import Raw
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import clean
from briefing_app.domain.threads import Comment, Thread

_ON = ("1", "true", "on")


class Fastened(msgspec.Struct, frozen=True):
    """Where a comment stands: the raw it begins in, and the words under it."""

    raw: int
    words: str


class _Read(msgspec.Struct, frozen=True):
    id: str
    last_paragraph: str
    comment: Comment


def read_threads(
    package: WordPackage, raws: Sequence[Raw], sides: Mapping[int, tuple[str, Language]], export: str
) -> list[Thread]:
    """The threads of a file in the order of their first comments. ``sides`` tells the pair of each raw.

    A thread without a place in the text has no pair. Files without the extended parts have neither answers nor
    resolved threads: that is normal.
    """
    comments = list(_comments(package))
    if not comments:
        return []
    places = _fastened(raws)
    parents, done = _extended(package)
    by_paragraph = {one.last_paragraph: one for one in comments if one.last_paragraph}
    answers: dict[str, list[_Read]] = {}
    openings: list[_Read] = []
    for one in comments:
        opening = _opening(one, parents, by_paragraph)
        if opening is one:
            openings.append(one)
        answers.setdefault(opening.id, []).append(one)
    return [_thread(one, answers[one.id], places.get(one.id), sides, export, done) for one in openings]


def _thread(
    opening: _Read,
    answers: Sequence[_Read],
    place: Fastened | None,
    sides: Mapping[int, tuple[str, Language]],
    export: str,
    done: frozenset[str],
) -> Thread:
    pair, language = sides.get(place.raw, ("", None)) if place is not None else ("", None)
    words = place.words if place is not None else ""
    first = opening.comment
    named = "\n".join((export, pair, str(language or ""), words, first.author, first.date, first.text))
    return Thread(
        hashlib.sha256(named.encode()).hexdigest()[:16],
        pair,
        language,
        words,
        (first, *(one.comment for one in answers if one is not opening)),
        opening.last_paragraph in done,
    )


def _opening(one: _Read, parents: Mapping[str, str], by_paragraph: Mapping[str, _Read]) -> _Read:
    seen = {one.id}
    while (parent := by_paragraph.get(parents.get(one.last_paragraph, ""))) is not None and parent.id not in seen:
        one = parent
        seen.add(one.id)
    return one


def _comments(package: WordPackage) -> Iterator[_Read]:
    root = package.related("comments")
    if root is None:
        return
    utc = _utc_dates(package)
    for number, element in enumerate(root.iter(w("comment"))):
        paragraphs = list(element.iter(w("p")))
        last = _attribute(paragraphs[-1], "paraId") if paragraphs else ""
        date, is_utc = date_of(element)
        if last in utc:
            date, is_utc = utc[last], True
        text = "\n".join(_text(paragraph) for paragraph in paragraphs).strip()
        author = clean(element.get(w("author"), ""))
        yield _Read(element.get(w("id"), f"?{number}"), last, Comment(author, text, date, is_utc))


def _text(paragraph: etree._Element) -> str:
    marks = {w("tab"): "\t", w("br"): "\n", w("noBreakHyphen"): "\u2011"}
    parts = (marks.get(str(child.tag), child.text or "") for child in paragraph.iter(w("t"), *marks))
    return tidy("".join(parts))


def _attribute(element: etree._Element, name: str) -> str:
    """By its local name: the namespaces of these parts differ from one Word to the next."""
    return next((str(value) for key, value in element.items() if etree.QName(key).localname == name), "")


def _elements(root: etree._Element | None, name: str) -> Iterator[etree._Element]:
    for element in root.iter() if root is not None else ():
        if isinstance(element.tag, str) and etree.QName(element).localname == name:
            yield element


def _extended(package: WordPackage) -> tuple[dict[str, str], frozenset[str]]:
    """Which comment answers which, and which are done, by the last paragraph of each."""
    parents: dict[str, str] = {}
    done: set[str] = set()
    for element in _elements(package.related("commentsExtended"), "commentEx"):
        paragraph, parent = _attribute(element, "paraId"), _attribute(element, "paraIdParent")
        if parent:
            parents[paragraph] = parent
        if _attribute(element, "done") in _ON:
            done.add(paragraph)
    return parents, frozenset(done)


def _utc_dates(package: WordPackage) -> dict[str, str]:
    """True times, by the last paragraph of the comment (commentsIds leads to commentsExtensible)."""
    times: dict[str, str] = {}
    for element in _elements(package.related("commentsExtensible"), "commentExtensible"):
        if date := iso_date(_attribute(element, "dateUtc")):
            times[_attribute(element, "durableId")] = date
    found = {}
    for element in _elements(package.related("commentsIds"), "commentId"):
        durable = _attribute(element, "durableId")
        if durable in times:
            found[_attribute(element, "paraId")] = times[durable]
    return found


def _fastened(raws: Sequence[Raw]) -> dict[str, Fastened]:
    """Where each comment stands; one without a range stands where it is referred to."""
    starts: dict[str, tuple[int, int]] = {}
    ends: dict[str, tuple[int, int]] = {}
    references: dict[str, int] = {}
    for number, raw in enumerate(raws):
        for point in raw.points:
            if point.role == "start":
                starts[point.comment] = (number, point.at)
            elif point.role == "end":
                ends[point.comment] = (number, point.at)
            else:
                references[point.comment] = number
    found = {comment: Fastened(number, "") for comment, number in references.items()}
    for comment, start in starts.items():
        end = ends.get(comment, start)
        found[comment] = Fastened(start[0], _words(raws, start, end))
    return found


def _words(raws: Sequence[Raw], start: tuple[int, int], end: tuple[int, int]) -> str:
    """The words as they are to stay; where all of them were taken away, as they were."""
    accepted: list[str] = []
    rejected: list[str] = []
    for number in range(start[0], min(end[0], len(raws) - 1) + 1):
        first = start[1] if number == start[0] else 0
        last = end[1] if number == end[0] else None
        pieces = raws[number].pieces[first:last]
        accepted.append("".join(piece.text for piece in pieces if piece.in_accept))
        rejected.append("".join(piece.text for piece in pieces if piece.in_reject))
    words = " ".join(filter(None, accepted)) or " ".join(filter(None, rejected))
    return words.strip()
