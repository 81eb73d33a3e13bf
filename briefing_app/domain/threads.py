"""What reviewers wrote beside the text: comments with their answers, kept with the segment they speak of."""

from __future__ import annotations

import msgspec

from briefing_app.domain.languages import Language


class Comment(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one person wrote. ``date`` is ISO, the writer's local time unless ``is_utc``; empty when unknown."""

    author: str
    text: str
    date: str = ""
    is_utc: bool = False


class Thread(msgspec.Struct, frozen=True, omit_defaults=True):
    """A comment and its answers, the oldest first. ``words`` are those it was fastened to.

    ``key`` names it over files and rounds: the same comment read twice is one thread. ``pair`` is empty for one that
    stands outside the segments. Of a change that found no place ``change`` is its kind, ``words`` what stood there and
    the comment what was written instead. ``is_closed`` when a person said it is dealt with.
    """

    key: str
    pair: str
    language: Language | None
    words: str
    comments: tuple[Comment, ...]
    is_closed: bool = False
    change: str = ""


def with_answers(known: Thread, read: Thread) -> Thread:
    """A thread that is there already with what a newer file adds; whoever closed it has closed it."""
    new = tuple(comment for comment in read.comments if comment not in known.comments)
    return msgspec.structs.replace(
        known, comments=(*known.comments, *new), is_closed=known.is_closed or (read.is_closed and not new)
    )


def merged_threads(known: tuple[Thread, ...], read: tuple[Thread, ...]) -> tuple[Thread, ...]:
    """The threads of a note after those of a reviewed file came in, each once."""
    merged = {thread.key: thread for thread in known}
    for thread in read:
        merged[thread.key] = with_answers(merged[thread.key], thread) if thread.key in merged else thread
    return tuple(merged.values())
