"""What a person does with the comments of a note: answer, close, open again; each an edit of its own."""

from __future__ import annotations

import msgspec

from briefing_app.domain.edits import ThreadsChanged
from briefing_app.domain.errors import BugError
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.threads import Comment, Thread


def answered(note: BriefingNote, key: str, comment: Comment) -> ThreadsChanged:
    """``comment`` behind the others of a thread, which is open again when it was closed."""
    thread = thread_of(note, key)
    comments = (*thread.comments, comment)
    return _changed(note, msgspec.structs.replace(thread, comments=comments, is_closed=False))


def closed(note: BriefingNote, key: str, *, is_closed: bool = True) -> ThreadsChanged:
    """A thread is dealt with, or is not after all."""
    return _changed(note, msgspec.structs.replace(thread_of(note, key), is_closed=is_closed))


def thread_of(note: BriefingNote, key: str) -> Thread:
    """The thread of that key; BugError when the note has none."""
    for thread in note.threads:
        if thread.key == key:
            return thread
    raise BugError("no such thread in the note")


def open_threads(note: BriefingNote) -> dict[str, int]:
    """How many open threads stand beside each pair that has some."""
    found: dict[str, int] = {}
    for thread in note.threads:
        if not thread.is_closed and thread.pair:
            found[thread.pair] = found.get(thread.pair, 0) + 1
    return found


def _changed(note: BriefingNote, thread: Thread) -> ThreadsChanged:
    after = tuple(thread if known.key == thread.key else known for known in note.threads)
    return ThreadsChanged(note.threads, after)
